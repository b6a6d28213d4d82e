#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("table").begin(), |bytes: &[u8]| (target("table").body)(bytes));

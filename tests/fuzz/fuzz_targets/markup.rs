#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("markup").begin(), |bytes: &[u8]| (target("markup").body)(bytes));

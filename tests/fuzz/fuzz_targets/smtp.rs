#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("smtp").begin(), |bytes: &[u8]| (target("smtp").body)(bytes));

#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("interview").begin(), |bytes: &[u8]| (target("interview").body)(bytes));

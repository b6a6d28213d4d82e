#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("page").begin(), |bytes: &[u8]| (target("page").body)(bytes));

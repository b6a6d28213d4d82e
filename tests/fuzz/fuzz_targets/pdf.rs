#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("pdf").begin(), |bytes: &[u8]| (target("pdf").body)(bytes));

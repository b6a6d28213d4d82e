#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("certificate").begin(), |bytes: &[u8]| (target("certificate").body)(bytes));

#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("template").begin(), |bytes: &[u8]| (target("template").body)(bytes));

#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("svg").begin(), |bytes: &[u8]| (target("svg").body)(bytes));

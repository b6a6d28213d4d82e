#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("verify").begin(), |bytes: &[u8]| (target("verify").body)(bytes));

#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("calendar").begin(), |bytes: &[u8]| (target("calendar").body)(bytes));

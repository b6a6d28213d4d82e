#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("mail").begin(), |bytes: &[u8]| (target("mail").body)(bytes));

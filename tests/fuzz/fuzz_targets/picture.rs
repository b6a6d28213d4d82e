#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("picture").begin(), |bytes: &[u8]| (target("picture").body)(bytes));

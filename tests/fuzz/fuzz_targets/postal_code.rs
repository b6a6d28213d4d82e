#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("postal_code").begin(), |bytes: &[u8]| (target("postal_code").body)(bytes));

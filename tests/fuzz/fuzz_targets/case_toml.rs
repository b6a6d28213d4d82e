#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("case_toml").begin(), |bytes: &[u8]| (target("case_toml").body)(bytes));

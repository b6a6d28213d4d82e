#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("case_json").begin(), |bytes: &[u8]| (target("case_json").body)(bytes));

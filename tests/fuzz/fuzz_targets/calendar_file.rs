#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("calendar_file").begin(), |bytes: &[u8]| (target("calendar_file").body)(bytes));

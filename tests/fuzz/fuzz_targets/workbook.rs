#![no_main]

use widerspruch_fuzz::target;

libfuzzer_sys::fuzz_target!(init: target("workbook").begin(), |bytes: &[u8]| (target("workbook").body)(bytes));

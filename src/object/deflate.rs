//! Compression for `FlateDecode` (ISO 32000-1, 7.4.4).
//!
//! In: bytes. Out: a zlib stream of them. What is compressed for each letter is compressed quickly: level 1 of libdeflate takes two fifths
//! of the time of zlib's level 4 for one part in twenty more. What is made once a run, or comes from others, is made small.

use std::cell::RefCell;

use libdeflater::{CompressionLvl, Compressor};
use lopdf::{Dictionary, Stream};

thread_local! {
    // Their tables are made once a thread. `CompressionLvl::fastest` does not compress at all.
    static QUICK: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::new(1).unwrap_or_default()));
    static SMALL: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::new(9).unwrap_or_default()));
}

/// How much time compressing is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// For each letter anew.
    Quick,
    /// Once for many.
    Small,
}

/// Compresses.
pub fn deflate(data: &[u8], effort: Effort) -> Vec<u8> {
    let with = |compressor: &mut Compressor| {
        let mut out = vec![0; compressor.zlib_compress_bound(data.len())];
        loop {
            match compressor.zlib_compress(data, &mut out) {
                Ok(length) => {
                    out.truncate(length);
                    return out;
                }
                // The room is known to suffice; its one error is that it does not.
                Err(_) => out.resize(out.len() * 2, 0),
            }
        }
    };
    match effort {
        Effort::Quick => QUICK.with_borrow_mut(with),
        Effort::Small => SMALL.with_borrow_mut(with),
    }
}

/// A stream compressed once, for good.
pub fn compressed(mut dict: Dictionary, data: &[u8]) -> Stream {
    dict.set("Filter", "FlateDecode");
    Stream::new(dict, deflate(data, Effort::Small)).with_compression(false)
}

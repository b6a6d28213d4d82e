//! Filters of streams: what comes out, and what is too much.

use std::io::Write;

use super::*;

fn flate(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

fn plain(names: &[&str], content: &[u8]) -> Plain {
    let filters: Vec<Filter> = names.iter().map(|n| (n.as_bytes().to_vec(), None)).collect();
    decode(&filters, content, &Work::for_file(content.len())).unwrap()
}

#[test]
fn every_filter_gives_its_data() {
    for (names, content) in [
        (&[][..], b"Text Text Text".to_vec()),
        (&["FlateDecode"], flate(b"Text Text Text")),
        (&["Fl"], [b"\r\n".as_slice(), &flate(b"Text Text Text")].concat()),
        (&["AHx"], b"54 65 78 74 2054657874205465787 4>...".to_vec()),
        (&["RL"], [b"\x03Text\x09 Text Text\x80....".as_slice()].concat()),
        (&["AHx", "Fl"], flate(b"Text Text Text").iter().map(|b| format!("{b:02x}")).collect::<String>().into()),
        (&["LZWDecode"], {
            weezl::encode::Encoder::with_tiff_size_switch(BitOrder::Msb, 8).encode(b"Text Text Text").unwrap()
        }),
    ] {
        let plain = plain(names, &content);
        assert_eq!((plain.data.as_slice(), plain.whole), (&b"Text Text Text"[..], Whole::Yes), "{names:?}");
    }
    assert_eq!(plain(&["A85"], b"<~87cURD]i,\"Ebo80~>").data, b"Hello World!");
    assert_eq!(plain(&["A85"], b"z!!~>").data, [0, 0, 0, 0, 0]);
}

#[test]
fn what_is_missing_is_told_and_a_wrong_checksum_costs_nothing() {
    let text = (0..500).map(|n| format!("Zeile {n}\n")).collect::<String>();
    let packed = flate(text.as_bytes());
    let length = packed.len();
    for cut in [length / 4, length / 2, length - 6] {
        let plain = plain(&["FlateDecode"], &packed[..cut]);
        assert_eq!(plain.whole, Whole::No, "{cut} of {length}");
    }
    let mut wrong = packed.clone();
    wrong[length - 1] ^= 1;
    for (packed, whole) in
        [(&wrong[..], Whole::Doubtful), (&packed[..length - 4], Whole::Yes), (&packed[..], Whole::Yes)]
    {
        let plain = plain(&["FlateDecode"], packed);
        assert_eq!((plain.data.as_slice(), plain.whole), (text.as_bytes(), whole));
    }
}

#[test]
fn predictors_are_undone_in_the_room_of_their_data() {
    let parameters = |predictor: i64, colours: i64, columns: i64| {
        let mut dict = Dictionary::new();
        dict.set("Predictor", predictor);
        dict.set("Colors", colours);
        dict.set("Columns", columns);
        Some(dict)
    };
    let lines = [0, 1, 2, 3, 1, 5, 1, 1, 2, 1, 1, 1, 3, 2, 2, 2, 4, 1, 0, 0].to_vec();
    let undone = unpredict(lines, parameters(15, 1, 3).as_ref()).unwrap();
    assert_eq!(undone, [1, 2, 3, 5, 6, 7, 6, 7, 8, 5, 8, 10, 6, 8, 10]);
    assert_eq!(unpredict(vec![1, 2, 3, 4], parameters(2, 1, 2).as_ref()).unwrap(), [1, 3, 3, 7]);
    for (colours, columns) in [(1 << 32, 1), (i64::MAX, i64::MAX), (-1, 1), (1, 0), (1, 1 << 40)] {
        assert!(unpredict(vec![0; 9], parameters(10, colours, columns).as_ref()).is_err(), "{colours} {columns}");
    }
}

#[test]
fn endless_streams_end() {
    let bomb = flate(&vec![0; 200 << 20]);
    let filters = [(b"FlateDecode".to_vec(), None)];
    assert_eq!(decode(&filters, &bomb, &Work::for_file(bomb.len())).unwrap_err(), Stop::TooMuch);
    let chain: Vec<Filter> = vec![(b"AHx".to_vec(), None); 9];
    assert_eq!(decode(&chain, b"00", &Work::for_file(2)).unwrap_err(), Stop::TooMuch);
}

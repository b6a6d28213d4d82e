//! What a byte is guessed to be before it is packed (PNG, clause 9; ISO 32000-2, 7.4.4.4).
//!
//! In: the bytes beside it. Out: the guess, to which a reader adds what the file holds.

/// The neighbour that lies nearest to left plus above less corner.
pub fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(above), i16::from(corner));
    let guess = a + b - c;
    let (to_left, to_above, to_corner) = ((guess - a).abs(), (guess - b).abs(), (guess - c).abs());
    if to_left <= to_above && to_left <= to_corner {
        left
    } else if to_above <= to_corner {
        above
    } else {
        corner
    }
}

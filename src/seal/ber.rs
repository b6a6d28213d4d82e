//! BER made DER-like (ITU-T X.690, 8.1.3.6 and 8.7.3).
//!
//! In: a signature as older programs write it: with lengths that are told by an end mark, longer than need be, and octet strings in
//! pieces. Out: the same elements with definite, shortest lengths, each string in one piece. Values are kept to the byte. Work and depth
//! are bounded.

use super::der::{self, Malformed, Result, tag};

/// Elements inside each other; signatures have twenty.
const DEEPEST: usize = 48;
/// The bit of a tag that says that there are elements inside.
const CONSTRUCTED: u8 = 0x20;

/// The first element of `bytes` in that form, followed by whatever stands behind it.
///
/// # Errors
/// It is no BER, or too deep.
pub fn definite(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut rest = bytes;
    let mut out = element(&mut rest, DEEPEST)?;
    out.extend(rest);
    Ok(out)
}

fn element(rest: &mut &[u8], depth: usize) -> Result<Vec<u8>> {
    let depth = depth.checked_sub(1).ok_or(Malformed)?;
    let [tag, first, ..] = **rest else { return Err(Malformed) };
    if tag & 0x1f == 0x1f || tag == 0 {
        return Err(Malformed);
    }
    let constructed = tag & CONSTRUCTED != 0;
    let mut parts: Vec<Vec<u8>> = Vec::new();
    if first == 0x80 {
        if !constructed {
            return Err(Malformed);
        }
        *rest = &rest[2..];
        loop {
            if let Some(behind) = rest.strip_prefix(&[0, 0]) {
                *rest = behind;
                break;
            }
            parts.push(element(rest, depth)?);
        }
    } else {
        let mut content = definite_content(rest, first)?;
        if !constructed {
            return Ok(der::element(tag, &[content]));
        }
        while !content.is_empty() {
            parts.push(element(&mut content, depth)?);
        }
    }
    if tag == tag::OCTET_STRING | CONSTRUCTED {
        let pieces: Result<Vec<&[u8]>> =
            parts.iter().map(|part| der::only(part, tag::OCTET_STRING).map(|piece| piece.content)).collect();
        return Ok(der::element(tag::OCTET_STRING, &pieces?));
    }
    Ok(der::element(tag, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>()))
}

/// The content of an element of definite length, which is passed over.
fn definite_content<'a>(rest: &mut &'a [u8], first: u8) -> Result<&'a [u8]> {
    let count = if first < 0x80 { 0 } else { usize::from(first & 0x7f) };
    let bytes = rest.get(2..2 + count).ok_or(Malformed)?;
    let length = match count {
        0 => usize::from(first),
        _ => bytes.iter().try_fold(0_usize, |n, b| n.checked_mul(256).map(|n| n + usize::from(*b))).ok_or(Malformed)?,
    };
    let start = 2 + count;
    let content = rest.get(start..start.checked_add(length).ok_or(Malformed)?).ok_or(Malformed)?;
    *rest = &rest[start + length..];
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn end_marks_and_pieces_become_lengths() {
        let ber = [0x30, 0x80, 0x24, 0x80, 4, 1, b'a', 4, 0x81, 1, b'b', 0, 0, 0xa0, 0x80, 2, 1, 5, 0, 0, 0, 0, 0, 0];
        assert_eq!(definite(&ber), Ok(vec![0x30, 9, 4, 2, b'a', b'b', 0xa0, 3, 2, 1, 5, 0, 0]));
        // What is DER already stays.
        let der = [0x30, 3, 2, 1, 5, 0, 0, 0];
        assert_eq!(definite(&der), Ok(der.to_vec()));
    }

    #[test]
    fn what_is_cut_deep_or_none_is_refused() {
        for bytes in
            [&[][..], &[0x30], &[0x30, 0x80], &[4, 0x80, 0, 0], &[0x30, 0x80, 4, 5, 0, 0], &[0, 0], &[0x30, 0xff, 1]]
        {
            assert_eq!(definite(bytes), Err(Malformed), "{bytes:x?}");
        }
        assert_eq!(definite(&[0x30, 0x80].repeat(1000)), Err(Malformed));
    }
}

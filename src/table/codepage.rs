//! Code page 850, in which programs under DOS wrote the languages of Western Europe. `encoding_rs` follows the
//! standard of the web, which does not have it.

/// The characters of the bytes from 0x80 on.
const UPPER: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The character of a byte.
pub fn character(byte: u8) -> char {
    if byte < 0x80 {
        return char::from(byte);
    }
    UPPER.chars().nth(usize::from(byte - 0x80)).unwrap_or('\u{fffd}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn german_letters_are_where_dos_had_them() {
        let text: String = [0x8e, 0x99, 0x9a, 0x84, 0x94, 0x81, 0xe1].map(super::character).iter().collect();
        assert_eq!(text, "ÄÖÜäöüß");
        assert_eq!(super::UPPER.chars().count(), 128);
    }
}

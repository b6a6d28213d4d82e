//! Names in letters without marks, for names of files.
//!
//! In: a text in any script, and letters that a language spells in its own way. Out: ASCII, one rule for all of the program: German letters
//! as Germans write them without their marks (ä as ae, ß as ss), all others as `deunicode` has them; apostrophes go, whatever else has no
//! letters becomes a hyphen.

use std::collections::BTreeMap;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The text in letters A to Z, figures and ASCII signs.
pub fn spelled(text: &str) -> String {
    spelled_in(text, &BTreeMap::new())
}

/// The same with letters as a language spells them: ö as o in Swedish.
pub fn spelled_in(text: &str, own: &BTreeMap<char, String>) -> String {
    let mut out = String::with_capacity(text.len());
    for c in ComposingNormalizerBorrowed::new_nfc().normalize(text).chars() {
        if let Some(letters) = own.get(&c) {
            out.extend(letters.chars().filter(char::is_ascii_alphanumeric));
            continue;
        }
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'Ä' => out.push_str("Ae"),
            'Ö' => out.push_str("Oe"),
            'Ü' => out.push_str("Ue"),
            'ß' => out.push_str("ss"),
            'ẞ' => out.push_str("SS"),
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => {}
            c if c.is_ascii() => out.push(c),
            c => {
                let letters = deunicode::deunicode_char(c).unwrap_or("-");
                out.extend(letters.chars().filter(char::is_ascii_alphanumeric));
                if c.is_whitespace() || matches!(c, '‐'..='―') {
                    out.push('-');
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn names_of_all_europe_are_spelled() {
        for (name, wanted) in [
            ("Größenmüller-Ångström", "Groessenmueller-Angstroem"),
            ("Gro\u{308}ßenmu\u{308}ller", "Groessenmueller"),
            ("Łukasz Žižek", "Lukasz Zizek"),
            ("Seán O’Brien", "Sean OBrien"),
            ("Şule Ğ İı", "Sule G Ii"),
            ("Παπαδοπούλου", "Papadopoulou"),
            ("Жанна", "Zhanna"),
            ("Bjørn Æble Þór", "Bjorn AEble Thor"),
            ("STRAẞE", "STRASSE"),
        ] {
            assert_eq!(spelled(name), wanted);
        }
    }
}

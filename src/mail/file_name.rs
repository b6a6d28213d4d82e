//! The name of the attached letter.
//!
//! In: title of the letter, the person's name, its date. Out: `Widerspruch_Mueller_2026-11-22.pdf`: ASCII alone, because old
//! mail programs show nothing else well, and nothing a file system or a person could take for something else.

use chrono::NaiveDate;

/// First word of the title, last word of the name, date.
pub fn file_name(title: &str, name: &str, date: NaiveDate) -> String {
    let first_line = name.lines().next().unwrap_or("");
    let words =
        [slug(title.split_whitespace().next().unwrap_or("")), slug(first_line.split_whitespace().last().unwrap_or(""))];
    let mut parts: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    if parts.is_empty() {
        parts.push("letter".into());
    }
    format!("{}_{}.pdf", parts.join("_"), date.format("%Y-%m-%d"))
}

/// Letters and digits of ASCII, joined by hyphens; at most 40.
fn slug(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        match ascii(c) {
            Some(text) => out.push_str(text),
            None if c.is_ascii_alphanumeric() => out.push(c),
            None => out.push('-'),
        }
    }
    let parts: Vec<&str> = out.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-").chars().take(40).collect()
}

/// The letters of European names as they are written without their marks; German ones as on a passport.
fn ascii(c: char) -> Option<&'static str> {
    let rows: [(&str, &str); 44] = [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("ß", "ss"),
        ("Ä", "Ae"),
        ("Ö", "Oe"),
        ("Ü", "Ue"),
        ("ẞ", "SS"),
        ("àáâãåāăą", "a"),
        ("ÀÁÂÃÅĀĂĄ", "A"),
        ("æ", "ae"),
        ("Æ", "Ae"),
        ("çćĉċč", "c"),
        ("ÇĆĈĊČ", "C"),
        ("ďđð", "d"),
        ("ĎĐÐ", "D"),
        ("èéêëēĕėęě", "e"),
        ("ÈÉÊËĒĔĖĘĚ", "E"),
        ("ĝğġģ", "g"),
        ("ĜĞĠĢ", "G"),
        ("ĥħ", "h"),
        ("ĤĦ", "H"),
        ("ìíîïĩīĭįı", "i"),
        ("ÌÍÎÏĨĪĬĮİ", "I"),
        ("ĵ", "j"),
        ("ķ", "k"),
        ("Ķ", "K"),
        ("ĺļľŀł", "l"),
        ("ĹĻĽĿŁ", "L"),
        ("ñńņň", "n"),
        ("ÑŃŅŇ", "N"),
        ("òóôõøōŏő", "o"),
        ("ÒÓÔÕØŌŎŐ", "O"),
        ("œ", "oe"),
        ("ŕŗř", "r"),
        ("ŔŖŘ", "R"),
        ("śŝşšș", "s"),
        ("ŚŜŞŠȘ", "S"),
        ("ţťŧț", "t"),
        ("ŢŤŦȚ", "T"),
        ("ùúûũūŭůűų", "u"),
        ("ÙÚÛŨŪŬŮŰŲ", "U"),
        ("ýÿŷźżžẑ", "y"),
        ("ÝŸŶ", "Y"),
    ];
    match c {
        'ź' | 'ż' | 'ž' => Some("z"),
        'Ź' | 'Ż' | 'Ž' => Some("Z"),
        '\'' | '’' | 'ʼ' | '.' => Some(""),
        c => rows.iter().find(|(letters, _)| letters.contains(c)).map(|(_, text)| *text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn names_as_people_write_them() {
        for (title, name, file) in [
            ("Widerspruch gegen KI-Training", "Änne Müller", "Widerspruch_Mueller_2026-11-22.pdf"),
            ("Objection to AI training", "Seán O’Brien", "Objection_OBrien_2026-11-22.pdf"),
            ("Beschwerde", "Zoë Weiß-Größe", "Beschwerde_Weiss-Groesse_2026-11-22.pdf"),
            ("Beschwerde", "Ελένη Παπαδοπούλου", "Beschwerde_2026-11-22.pdf"),
            ("", "../../etc/passwd", "etc-passwd_2026-11-22.pdf"),
            ("", "\u{202e}fdp.exe", "fdpexe_2026-11-22.pdf"),
            ("Жалоба", "", "letter_2026-11-22.pdf"),
            ("Beschwerde", "Žižek", "Beschwerde_Zizek_2026-11-22.pdf"),
        ] {
            assert_eq!(file_name(title, name, day()), file);
        }
    }

    proptest! {
        #[test]
        fn every_name_is_a_plain_file_name(title in ".{0,60}", name in ".{0,60}") {
            let file = file_name(&title, &name, day());
            prop_assert!(file.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b)), "{}", file);
            prop_assert!(file.len() <= 110 && !file.starts_with(['.', '-', '_']) && file.ends_with("_2026-11-22.pdf"), "{}", file);
        }
    }
}

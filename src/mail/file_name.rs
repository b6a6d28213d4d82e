//! The name of the attached letter.
//!
//! In: title of the letter, the person's name, its date. Out: `Widerspruch_Mueller_2026-11-22.pdf`: ASCII alone, because old
//! mail programs show nothing else well, and nothing a file system or a person could take for something else.

use chrono::NaiveDate;

use crate::ascii;

/// First word of the title, family name, date.
pub fn file_name(title: &str, name: &str, date: NaiveDate) -> String {
    let first_line = name.lines().next().unwrap_or("");
    let words = [slug(title.split_whitespace().next().unwrap_or("")), slug(family_name(first_line))];
    let mut parts: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    if parts.is_empty() {
        parts.push("letter".into());
    }
    format!("{}_{}.pdf", parts.join("_"), date.format("%Y-%m-%d"))
}

/// What stands behind a name without a dot, and is none.
const BEHIND: [&str; 14] = ["MA", "BA", "MSc", "BSc", "MBA", "PhD", "LLM", "jun", "sen", "jr", "sr", "II", "III", "eV"];

/// The last word of a name, without what stands behind a comma or in brackets, and without degrees.
fn family_name(name: &str) -> &str {
    let name = name.split([',', '(', '[']).next().unwrap_or(name);
    let is_behind = |word: &&str| word.ends_with('.') || BEHIND.contains(word);
    let words: Vec<&str> = name.split_whitespace().collect();
    words.iter().rev().find(|word| !is_behind(word)).or(words.last()).copied().unwrap_or_default()
}

/// Letters and digits of ASCII, joined by hyphens; at most 40.
fn slug(word: &str) -> String {
    let spelled = ascii::spelled(word).replace('.', "");
    let parts: Vec<&str> =
        spelled.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.join("-").chars().take(40).collect()
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
            ("Beschwerde", "Ελένη Παπαδοπούλου", "Beschwerde_Papadopoulou_2026-11-22.pdf"),
            ("", "../../etc/passwd", "etc-passwd_2026-11-22.pdf"),
            ("", "\u{202e}fdp.exe", "fdpexe_2026-11-22.pdf"),
            ("Жалоба", "", "Zhaloba_2026-11-22.pdf"),
            ("Beschwerde", "Žižek", "Beschwerde_Zizek_2026-11-22.pdf"),
            ("Beschwerde", "Anna Größenmüller-Ångström", "Beschwerde_Groessenmueller-Angstroem_2026-11-22.pdf"),
            ("Beschwerde", "Dr. Erna Muster, M. A.", "Beschwerde_Muster_2026-11-22.pdf"),
            ("Beschwerde", "Erna Muster M.A.", "Beschwerde_Muster_2026-11-22.pdf"),
            ("Beschwerde", "Erna Muster (geb. Test)", "Beschwerde_Muster_2026-11-22.pdf"),
            ("Beschwerde", "Muster, Erna", "Beschwerde_Muster_2026-11-22.pdf"),
            ("Beschwerde", "Testverein e. V.", "Beschwerde_Testverein_2026-11-22.pdf"),
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

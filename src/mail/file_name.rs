//! The name of the attached letter.
//!
//! In: title of the letter, the person's name, its date, how the language of the letter spells names ([`FileNames`]). Out:
//! `Widerspruch_Mueller_2026-11-22.pdf`: ASCII alone, because old mail programs show nothing else well, and nothing a file system or a person
//! could take for something else.

use chrono::NaiveDate;

use crate::ascii;
use crate::template::language::FileNames;

/// First word of the title, family name, date.
pub fn file_name(title: &str, name: &str, date: NaiveDate, how: &FileNames) -> String {
    let first_line = name.lines().next().unwrap_or("");
    let family = family_name(first_line, how.surnames).join("-");
    let words = [title.split_whitespace().next().unwrap_or(""), family.as_str()].map(|word| slug(word, how));
    let mut parts: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    if parts.is_empty() {
        parts.push("letter".into());
    }
    format!("{}_{}.pdf", parts.join("_"), date.format("%Y-%m-%d"))
}

/// What stands behind a name without a dot, and is none.
const BEHIND: [&str; 14] = ["MA", "BA", "MSc", "BSc", "MBA", "PhD", "LLM", "jun", "sen", "jr", "sr", "II", "III", "eV"];

/// What belongs to the surname behind it: `van der Meer`, `Ó Briain`, `de la Cruz`.
const BEFORE: [&str; 40] = [
    "af", "al", "av", "ben", "bin", "d’", "da", "das", "de", "degli", "del", "della", "den", "der", "di", "do", "dos",
    "du", "el", "la", "las", "le", "les", "lo", "los", "mac", "mc", "ní", "nic", "ó", "ten", "ter", "uí", "van", "vom",
    "von", "zu", "zum", "zur", "’t",
];

/// The surname, word by word: the last word of a name, or so many as the language has (`surnames`) where a first name is left, and what stands
/// before it and belongs to it; without what stands behind a comma or in brackets, and without degrees.
fn family_name(name: &str, surnames: usize) -> Vec<&str> {
    let name = name.split([',', '(', '[']).next().unwrap_or(name);
    let is_behind = |word: &&str| word.ends_with('.') || BEHIND.contains(word);
    let belongs = |word: &str| BEFORE.contains(&word.to_lowercase().replace('\'', "’").as_str());
    let all: Vec<&str> = name.split_whitespace().collect();
    let words: Vec<&str> = all.iter().copied().filter(|word| !is_behind(word)).collect();
    let words = if words.is_empty() { all } else { words };
    // Each surname with what belongs to it; the first word is a first name, unless it is the only one.
    let mut begins = words.len();
    for _ in 0..surnames.max(1) {
        let Some(last) = begins.checked_sub(1).filter(|last| *last > 0 || begins == words.len()) else { break };
        begins = last;
        while begins > 0 && belongs(words[begins - 1]) {
            begins -= 1;
        }
    }
    words[begins..].to_vec()
}

/// Letters and digits of ASCII, joined by hyphens; at most 40.
fn slug(word: &str, how: &FileNames) -> String {
    let spelled = ascii::spelled_in(word, &how.letters).replace('.', "");
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
            assert_eq!(file_name(title, name, day(), &FileNames::default()), file);
        }
    }

    #[test]
    fn a_surname_is_whole_and_spelled_as_the_language_does() {
        for (tag, title, name, file) in [
            ("sv", "Klagomål om AI-träning", "Åsa Öberg", "Klagomal_Oberg_2026-11-22.pdf"),
            ("de", "Beschwerde", "Åsa Öberg", "Beschwerde_Oeberg_2026-11-22.pdf"),
            ("es", "Oposición", "María García López", "Oposicion_Garcia-Lopez_2026-11-22.pdf"),
            ("es", "Oposición", "Ana García", "Oposicion_Garcia_2026-11-22.pdf"),
            ("es", "Oposición", "Juan de la Cruz Güell", "Oposicion_de-la-Cruz-Guell_2026-11-22.pdf"),
            ("nl", "Bezwaar", "Jan van der Meer", "Bezwaar_van-der-Meer_2026-11-22.pdf"),
            ("en", "Objection", "Seán Ó Briain", "Objection_O-Briain_2026-11-22.pdf"),
            ("fr", "Opposition", "Zoé Müller", "Opposition_Muller_2026-11-22.pdf"),
            ("de", "Widerspruch", "von Amsberg", "Widerspruch_von-Amsberg_2026-11-22.pdf"),
        ] {
            let language = crate::template::Templates::builtin().language(tag).unwrap();
            assert_eq!(file_name(title, name, day(), &language.file_names), file);
        }
    }

    proptest! {
        #[test]
        fn every_name_is_a_plain_file_name(title in ".{0,60}", name in ".{0,60}") {
            let file = file_name(&title, &name, day(), &FileNames { surnames: 2, ..FileNames::default() });
            prop_assert!(file.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b)), "{}", file);
            prop_assert!(file.len() <= 110 && !file.starts_with(['.', '-', '_']) && file.ends_with("_2026-11-22.pdf"), "{}", file);
        }
    }
}

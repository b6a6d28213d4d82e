//! What words say of their encoding.

use super::*;

fn bytes(text: &str, charset: Charset) -> Vec<u8> {
    match charset {
        Charset::Web(encoding) => encoding.encode(text).0.into_owned(),
        Charset::Cp850 => (text.chars())
            .map(|c| (0..=255).find(|byte| super::super::codepage::character(*byte) == c).unwrap_or(b'?'))
            .collect(),
    }
}

fn judged(text: &str, written: &str, guess: &str) -> Result<&'static str, Problem> {
    let named = |name: &str| Charset::named(name).unwrap();
    let words = Words::gather(bytes(text, named(written)).as_slice()).unwrap();
    judge(&words, named(guess)).map(Charset::name)
}

#[test]
fn usual_tables_are_read_without_a_question() {
    for text in [
        "Name;Ort\nJürgen Groß;Köln\n",
        "Müller\n",
        "Thérèse Lefèbvre;Besançon\nFrançois;Nîmes\n",
        "José Núñez;A Coruña\n",
        "Þórður Guðmundsson;Ísafjörður\n",
        "Bjørn Sørensen;Århus\n",
        "„Zum Löwen“ – Straße 5 €; ½ m²\n",
    ] {
        assert_eq!(judged(text, "windows-1252", "windows-1252").unwrap(), "windows-1252", "{text}");
    }
    assert_eq!(judged("Łukasz Wiśniewski;Łódź\n", "windows-1250", "windows-1250").unwrap(), "windows-1250");
    assert_eq!(judged("Ayşe Yıldız;Şırnak\n", "windows-1254", "windows-1254").unwrap(), "windows-1254");
    assert_eq!(judged("Иван Петров;Надежда\n", "windows-1251", "windows-1251").unwrap(), "windows-1251");
    assert_eq!(judged("Παπαδόπουλος;Αθήνα\n", "windows-1253", "windows-1253").unwrap(), "windows-1253");
}

#[test]
fn names_of_another_encoding_are_refused_with_both_readings() {
    for (text, written, wrong, right) in [
        ("Łukasz Wiśniewski\n", "windows-1250", "£ukasz", "Łukasz"),
        ("Ayşe Yıldız\n", "windows-1254", "Yýldýz", "Yıldız"),
        ("Jörg Größe;Straße\n", "macintosh", "§", "ß"),
        ("Jörg Große\n", "CP850", "á", "ß"),
        ("Škoda;Œuvray\n", "ISO-8859-15", "¦koda", "Škoda"),
    ] {
        let problem = judged(text, written, "windows-1252").unwrap_err();
        assert_eq!(problem.code.as_str(), "table::encoding");
        for part in [wrong, right, written, "windows-1252", "line 1"] {
            assert!(problem.message().contains(part), "{part}: {}", problem.message());
        }
        assert!(
            problem.advice().as_deref().unwrap().contains(&format!("--encoding {written}")),
            "{:?}",
            problem.advice()
        );
    }
}

#[test]
fn many_words_overrule_a_wrong_guess() {
    let names =
        "Ayşe Yıldız\nŞükrü Çağlar\nGülşen Işık\nİbrahim Doğan\nTuğba Şahin\nBarış Aydın\nÖzgür Kılıç\nÇiğdem Yılmaz\n";
    assert_eq!(judged(names, "windows-1254", "windows-1252").unwrap(), "windows-1254");
}

#[test]
fn a_file_of_two_encodings_names_the_lines_of_each() {
    let mut file = "Name\nJörg Größe\n".as_bytes().to_vec();
    file.extend(bytes("Jürgen Groß\nErna\nÄnne\n", Charset::named("1252").unwrap()));
    let problem = judge(&Words::gather(file.as_slice()).unwrap(), Charset::named("1252").unwrap()).unwrap_err();
    assert!(problem.message().ends_with("in UTF-8 in lines 2, in another one in lines 3, 5"), "{}", problem.message());
}

#[test]
fn text_that_was_encoded_twice_is_known() {
    for text in ["JÃ¶rg", "GrÃ¶ÃŸe", "Erna MÃ¼ller"] {
        assert!(twice(text), "{text}");
    }
    for text in ["Jörg Größe", "São Paulo", "Łódź", "10 €", "Ä", "Ã"] {
        assert!(!twice(text), "{text}");
    }
}

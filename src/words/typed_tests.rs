use super::*;

/// Every language of the program has a file that can be read, with a form for each thing, and no form means two things.
#[test]
fn every_language_says_each_thing_in_its_own_words_and_none_twice() {
    assert!(crate::words::Words::languages().iter().all(|tag| ALL.contains_key(tag)));
    for tag in ALL.keys() {
        let file: File = toml::from_str(typed_file(tag).unwrap()).unwrap_or_else(|e| panic!("{tag}: {e}"));
        let single = [
            &file.yes,
            &file.no,
            &file.ok,
            &file.changed,
            &file.gone,
            &file.today,
            &file.yesterday,
            &file.before_yesterday,
            &file.days_ago,
            &file.weeks_ago,
        ];
        let named = file.months.iter().chain(&file.weekdays).chain(single);
        assert!(named.into_iter().all(|forms| !forms.is_empty()), "{tag}");
        let groups = |groups: &[&Vec<String>]| {
            let all: Vec<BTreeSet<String>> =
                groups.iter().map(|forms| forms.iter().map(|form| folded(form)).collect()).collect();
            let whole: BTreeSet<&String> = all.iter().flatten().collect();
            assert_eq!(whole.len(), all.iter().map(BTreeSet::len).sum::<usize>(), "{tag}: {all:?}");
        };
        groups(&[&file.yes, &file.no, &file.so, &file.not_so]);
        groups(&[&file.ok, &file.changed, &file.gone]);
        groups(&[&file.today, &file.yesterday, &file.before_yesterday]);
        groups(&file.months.iter().collect::<Vec<_>>());
        groups(&file.weekdays.iter().collect::<Vec<_>>());
    }
}

/// Whichever language comes first, what is yes in one is no in none.
#[test]
fn what_is_yes_in_one_language_is_no_in_none() {
    for (tag, other) in ALL.keys().flat_map(|tag| ALL.keys().map(move |other| (*tag, *other))) {
        let (own, others) = (of(tag).unwrap(), of(other).unwrap());
        for (word, is) in &own.booleans {
            assert!(others.booleans.get(word).is_none_or(|other| other == is), "{tag}, {other}: {word}");
        }
        for (word, is) in &own.found {
            assert!(others.found.get(word).is_none_or(|other| other == is), "{tag}, {other}: {word}");
        }
    }
}

#[test]
fn yes_and_no_are_read_with_and_without_accents() {
    let read = |tag: &str, word: &str| Understood::by(tag).boolean(word);
    for (tag, yes, no) in [
        ("fr", "Oui", "non"),
        ("nl", "ja", "nee"),
        ("it", "Sì", "no"),
        ("it", "si", "n"),
        ("es", "sí", "no"),
        ("es", "SI", "no"),
        ("pl", "tak", "nie"),
        ("el", "ναι", "όχι"),
        ("el", "ΝΑΙ", "οχι"),
        ("nb", "ja", "nei"),
        ("nb", "yes", "nein"),
        ("en", "J", "no"),
    ] {
        assert_eq!((read(tag, yes), read(tag, no)), (Some(true), Some(false)), "{tag}");
    }
    assert_eq!((read("en", "oui"), read("fr", "peut-être"), read("xx", "yes")), (None, None, Some(true)));
}

#[test]
fn days_before_today_are_counted() {
    let read = |tag: &str, line: &str| Understood::by(tag).days_ago(line);
    for (tag, line, days) in [
        ("fr", "hier", 1),
        ("fr", "aujourd’hui", 0),
        ("fr", "avant-hier", 2),
        ("fr", "il y a 3 jours", 3),
        ("nl", "gisteren", 1),
        ("nl", "eergisteren", 2),
        ("nl", "2 weken geleden", 14),
        ("it", "ieri", 1),
        ("it", "l'altro ieri", 2),
        ("it", "10 giorni fa", 10),
        ("es", "ayer", 1),
        ("es", "hace una semana", 7),
        ("pl", "wczoraj", 1),
        ("pl", "5 dni temu", 5),
        ("el", "χθες", 1),
        ("el", "ΧΘΕΣ", 1),
        ("el", "πριν από 3 ημέρες", 3),
        ("nb", "i går", 1),
        ("nb", "for 4 dager siden", 4),
        ("de", "vor 3 Tagen", 3),
        ("de", "vor einer Woche", 7),
        ("en", "2 days  ago", 2),
        ("fr", "vorgestern", 2),
    ] {
        assert_eq!(read(tag, line), Some(days), "{tag}: {line}");
    }
    for (tag, line) in
        [("en", "hier"), ("de", "letzten Montag"), ("en", "-3 days ago"), ("en", "days ago"), ("de", "vor  Tagen")]
    {
        assert_eq!(read(tag, line), None, "{line}");
    }
}

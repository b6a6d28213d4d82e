use super::*;

#[test]
fn a_place_counts_lines_and_characters_from_one() {
    let source = Source::new("case.toml", "kind = 1\nname = \"Änne\"\n");
    let place = Place { span: 16..21, source };
    assert_eq!(place.line_column(), (2, 8));
}

#[test]
fn a_place_behind_the_end_or_inside_a_character_does_not_panic() {
    let source = Source::new("x", "Ä");
    assert_eq!(Place { source: source.clone(), span: 1..2 }.line_column(), (1, 1));
    assert_eq!(Place { source, span: 99..100 }.line_column(), (1, 2));
}

#[test]
fn near_words_are_suggested_and_far_ones_are_not() {
    let known = ["sender", "recipient", "matter"];
    assert_eq!(did_you_mean("sneder", known), Some("sender"));
    assert_eq!(did_you_mean("recipent", known), Some("recipient"));
    assert_eq!(did_you_mean("xyz", known), None);
}

#[test]
fn capital_letters_are_as_good_as_small_ones() {
    let known = ["authority/cz/email", "authority/de-bw/email", "authority/de-by/email"];
    assert_eq!(did_you_mean("authority/DE-BW/email", known), Some("authority/de-bw/email"));
    assert_eq!(did_you_mean("DE", ["dE", "DE", "de"]), Some("DE"));
    assert_eq!(name_meant("MAGDEBRUG", ["Lychen", "Magdeburg"]), Some("Magdeburg"));
}

#[test]
fn a_name_is_meant_by_what_differs_in_few_letters() {
    let known = ["Lychen", "Magdeburg", "Libyen", "Deutschland"];
    assert_eq!(name_meant("Magdebrug", known), Some("Magdeburg"));
    assert_eq!(name_meant("Deutchland", known), Some("Deutschland"));
    assert_eq!((name_meant("Lyon", known), did_you_mean("Lyon", known)), (None, Some("Lychen")));
}

//! What the marks of a template become, and what is refused of them.

use super::*;

fn paragraph(text: &str) -> Vec<Run> {
    match blocks(text).unwrap().as_slice() {
        [Block::Paragraph(runs)] => runs.clone(),
        other => panic!("not one paragraph: {other:?}"),
    }
}

#[test]
fn paragraphs_are_divided_by_blank_lines_and_joined_over_line_ends() {
    let blocks = blocks("one\ntwo\n\n\nthree").unwrap();
    assert_eq!(blocks, [Block::Paragraph(vec![Run::plain("one two")]), Block::Paragraph(vec![Run::plain("three")])]);
}

#[test]
fn strong_and_emphasis_make_runs() {
    let runs = paragraph("a **b *c*** d");
    let styles: Vec<_> = runs.iter().map(|r| (r.text.as_str(), r.strong, r.emphasis)).collect();
    assert_eq!(styles, [("a ", false, false), ("b ", true, false), ("c", true, true), (" d", false, false)]);
}

#[test]
fn an_unclosed_mark_is_a_mistake() {
    assert!(matches!(blocks("a **b"), Err(MarkupError::Unclosed { mark: "**", .. })));
}

#[test]
fn lists_keep_their_items_and_go_on_over_indented_lines() {
    let text = "1. one\n   more\n\n1. two\n\nafter";
    let [Block::List { labels: Labels::Numbers, items }, Block::Paragraph(_)] = &blocks(text).unwrap()[..] else {
        panic!()
    };
    assert_eq!(items.iter().map(|i| text_of(i)).collect::<Vec<_>>(), ["one more", "two"]);
}

#[test]
fn boxes_are_ticked_or_not() {
    let [Block::List { labels, items }] = &blocks("[ ] one\n[x] two\n    more").unwrap()[..] else { panic!() };
    assert_eq!(*labels, Labels::Boxes(vec![false, true]));
    assert_eq!(items.iter().map(|i| text_of(i)).collect::<Vec<_>>(), ["one", "two more"]);
}

#[test]
fn a_table_needs_rows_of_equal_length() {
    let Block::Table { header, rows } = &blocks("| a | b |\n|---|---|\n| 1 | x \\| y |").unwrap()[0] else { panic!() };
    assert_eq!((header.len(), text_of(&rows[0][1]).as_str()), (2, "x | y"));
    assert!(matches!(blocks("| a | b |\n| 1 |"), Err(MarkupError::Cells { found: 1, wanted: 2, .. })));
    assert!(matches!(blocks("| a | b |"), Err(MarkupError::NoRow)));
}

#[test]
fn a_column_of_dashes_is_left_out() {
    let table = "| a | b | c |\n| 1 | – | – |\n| 2 | – | x |";
    let Block::Table { header, rows } = &blocks(table).unwrap()[0] else { panic!() };
    assert_eq!(header.iter().map(|c| text_of(c)).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(rows.iter().map(|r| r.len()).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn what_a_person_typed_is_never_markup() {
    for typed in ["**x** *y*", "\\n {{z}} <b> | ~", "- a\n1. b", "[x] a", "## h", "| a | b |", "<https://x>", "a_b`c`"]
    {
        assert_eq!(text_of(&paragraph(&format!("before {} after", literal(typed)))), format!("before {typed} after"));
    }
    let Block::Table { rows, .. } = &blocks(&format!("| h |\n| {} |", literal("a | b\nc"))).unwrap()[0] else {
        panic!()
    };
    assert_eq!(text_of(&rows[0][0]), "a | b\nc");
}

#[test]
fn a_quotation_holds_what_was_written_and_nothing_of_the_letter() {
    let text = format!("You wrote:\n> {}\n\nafter", literal("one\n\n> two"));
    let [Block::Paragraph(_), Block::Quotation(quoted), Block::Paragraph(after)] = &blocks(&text).unwrap()[..] else {
        panic!()
    };
    assert_eq!(quoted.iter().map(|p| text_of(p)).collect::<Vec<_>>(), ["one", "> two"]);
    assert_eq!(text_of(after), "after");
}

#[test]
fn a_blank_line_in_a_persons_words_begins_a_paragraph() {
    let blocks = blocks(&literal("one\ntwo\n\nthree")).unwrap();
    assert_eq!(blocks, [Block::Paragraph(vec![Run::plain("one\ntwo")]), Block::Paragraph(vec![Run::plain("three")])]);
}

#[test]
fn ties_breaks_escapes_and_links() {
    assert_eq!(text_of(&paragraph("10~EUR\\\nnext \\* \\~")), "10\u{a0}EUR\nnext * ~");
    let runs = paragraph("see <https://example.org/a> now");
    assert_eq!(runs[1].link, Some(Target::Url("https://example.org/a".into())));
    assert_eq!(text_of(&runs), "see https://example.org/a now");
}

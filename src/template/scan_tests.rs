//! Whether what is read without the parser is what the parser reads.

use proptest::prelude::*;

use super::*;
use crate::template::compile::pieces;
use crate::template::library::Templates;

#[test]
fn all_texts_of_ours_are_of_the_plain_form_and_read_as_the_parser_reads_them() {
    let templates = Templates::builtin();
    let texts = templates.files().filter(|(path, _)| path.ends_with(".hbs")).map(|(_, source)| source);
    let mut read_ones = 0;
    for source in texts {
        for (_, piece) in pieces(&source.text) {
            assert_eq!(read(piece), Some(Template::compile(piece).unwrap()), "{}", source.name);
            read_ones += 1;
        }
    }
    assert!(read_ones > 1_000);
}

#[test]
fn what_is_more_than_plain_is_left_to_the_parser() {
    for text in [
        "{{~a}}",
        "{{a~}}",
        "{{{a}}}",
        "{{&a}}",
        "{{> a}}",
        "{{* a}}",
        "{{^}}",
        "{{#if a}}{{else if b}}{{/if}}",
        "\\{{a}}",
        "{{a",
        "{{#if a}}",
        "{{/if}}",
        "{{else}}",
        "{{#if a}}{{/each}}",
        "{{#if a}}{{else}}{{else}}{{/if}}",
        "{{{{a}}}}b{{{{/a}}}}",
        "{{a 'b}}'}}",
        "{{#each a as |b|}}{{/each}}",
        "{{!--",
        "{{}}",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_read_is_what_the_parser_reads(parts in prop::collection::vec(prop::sample::select(PARTS), 0..14)) {
        let text = parts.concat();
        if let Some(read) = read(&text) {
            prop_assert_eq!(Ok(read), Template::compile(&text).map_err(|error| error.to_string()));
        }
    }
}

/// Blocks that are whole and in parts, blanks of each kind around them, and what the plain form does not have.
const PARTS: &[&str] = &[
    "{{#if a}}",
    "{{#if (eq a \"b\")}}",
    "{{else}}",
    "{{/if}}",
    "{{#each a.b}}",
    "{{/each}}",
    "{{a}}",
    "{{ a.b }}",
    "{{this}}",
    "{{../a}}",
    "{{@index}}",
    "{{date a form=\"on\"}}",
    "{{cite \"GDPR 21(1)\"}}",
    "{{!-- c }} --}}",
    "{{! c }}",
    "{{!--}}",
    "{{#if a}}\n",
    "\n{{else}}\n",
    "\n{{/if}}\n",
    "\n{{/if}}",
    "{{#if a}}b{{else}}c{{/if}}",
    "{{#if a}}{{/if}}",
    "\n",
    "\r\n",
    " ",
    "\t",
    "  \n  ",
    "text",
    "ä – ",
    "}",
    "{",
    "\\",
    "\"",
    "~",
    "{{else",
    "{{elsewhere}}",
    "{{#if}}",
    "{{a.}}",
    "{{a \"}}\"}}",
    "{{\"a\"}}",
    "{{1}}",
    "{{true}}",
    "{{[a]}}",
    "\u{a0}",
];

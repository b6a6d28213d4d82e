use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;

use super::*;

#[test]
fn an_id_is_the_name_of_the_variant() {
    assert_eq!(id_of("CaseUnknownField"), "case-unknown-field");
}

#[test]
fn a_day_a_list_and_a_refusal_are_said_in_the_language() {
    let day = Arg::Day(chrono::NaiveDate::from_ymd_opt(2026, 10, 5).unwrap());
    let list = Arg::list(["a", "b", "c"], Join::Or);
    let refused = Arg::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
    let said = |tag: &str| [&day, &list, &refused].map(|arg| Words::of(tag).unwrap().text(arg));
    assert_eq!(said("en"), ["2026-10-05", "a, b or c", "No space left on device (os error 28)"]);
    assert_eq!(said("de-AT"), ["05.10.2026", "a, b oder c", "der Datenträger ist voll"]);
}

#[test]
fn another_problem_is_said_in_the_language_of_the_sentence() {
    let problem = Code::OutputExists { name: "a".into() }.error();
    let german = Words::of("de").unwrap();
    assert_eq!(german.text(&Arg::message(&problem)), "„a“ gibt es schon");
    assert!(german.text(&Arg::advice(&problem)).starts_with("nennen Sie"));
    let hinted = problem.hint(Say::IoTimedOut {});
    assert_eq!(german.text(&Arg::advice(&hinted)), "es kam keine Antwort");
    let silent = Code::FollowNotPacked { why: "x".into() }.error();
    assert_eq!(Arg::advice(&silent), Arg::Absent);
}

#[test]
fn what_the_user_wrote_is_never_read_as_a_pattern() {
    let item = Arg::Text("{ $last } { -x } \u{2068}".into());
    let said = Words::english().say(&Say::WordsAnd { items: item, last: "b".into() });
    assert_eq!(said, "{ $last } { -x } \u{2068} and b");
}

#[test]
fn files_of_the_user_come_first_and_english_last() {
    let own = Words::with_files("tlh", vec![("words".into(), "words-and = { $items } { $last } je\n".into())]);
    assert_eq!(own.text(&Arg::list(["a", "b"], Join::And)), "a b je");
    assert_eq!(own.text(&Arg::list(["a", "b"], Join::Or)), "a or b");
}

#[test]
fn what_is_there_in_english_alone_is_marked() {
    let texts = [("en", "an issue"), ("de", "ein Zweifel")].map(|(tag, text)| (tag.to_owned(), text.to_owned()));
    let doubt = Arg::InLanguages(BTreeMap::from(texts));
    let said = |tag: &str| Words::of(tag).unwrap().text(&doubt);
    assert_eq!([said("en"), said("de"), said("fr")], ["an issue", "ein Zweifel", "(en anglais) an issue"]);
}

/// A sentence is in one language throughout: no "et" in an English one, no English form of days in one of one's own.
#[test]
fn lists_days_and_sentences_in_a_sentence_are_in_its_language() {
    let list = || Arg::list(["de", "en"], Join::And);
    let unknown = Code::UsageUnknownLanguage { tag: "x".into(), known: list() };
    let words = "words-and = { $items } { $last } je\nwords-day = { $day }/{ $month }/{ $year }\n";
    let words = words.to_owned() + "words-advice = qeS: { $advice }\n";
    let own = |tag: &str| Words::with_files(tag, vec![("words".into(), words.clone())]);
    // The sentence is English where the language has none; what is of the language itself is in it.
    assert_eq!(own("tlh").advice(&unknown).unwrap(), "there is de and en");
    let day = Arg::Day(chrono::NaiveDate::from_ymd_opt(2026, 10, 5).unwrap());
    assert_eq!(own("tlh").say(&Code::NewDayFuture { day: day.clone() }), "2026-10-05 is in the future");
    assert_eq!(own("tlh").say(&Say::WordsAdvice { advice: list() }), "qeS: de en je");
    // A sentence of English inside one of the language stays English throughout.
    let inner = Code::NewDayFuture { day: day.clone() };
    let outer = Say::WordsAdvice { advice: Arg::Message(Box::new(inner)) };
    assert_eq!(own("tlh").say(&outer), "qeS: 2026-10-05 is in the future");
    // A user's form of days and lists holds in the sentences that the program has of that language.
    assert_eq!(own("de").advice(&unknown).unwrap(), "es gibt de en je");
    assert_eq!(own("de-AT").say(&Code::NewDayFuture { day }), "der 05/10/2026 liegt in der Zukunft");
}

/// The Fluent files of a folder.
pub(super) fn catalogues(folder: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).collect()
}

/// What each text and each `.help` of a language uses: `id` or `id.help` with its variables.
pub(super) fn uses(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(tag);
    let mut found = BTreeMap::new();
    for path in catalogues(&folder) {
        let room = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let parsed = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in parsed.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            assert_eq!(id.split('-').next(), Some(room.as_str()), "{tag}: {id} belongs into another file");
            assert!(message.value.is_some(), "{tag}: {id} has no text");
            for (attribute, uses) in Uses::of(&message) {
                let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
                assert!(!uses.other, "{tag}: only arguments stand in braces: {name}");
                assert!(found.insert(name.clone(), uses.arguments).is_none(), "{tag}: {name} stands there twice");
            }
        }
    }
    found
}

/// Every sentence of the lists has its text in English and German, with the arguments it is declared with and no others,
/// and no text is left over.
#[test]
fn every_sentence_has_a_text_with_its_arguments_in_both_languages() {
    let mut declared: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (variant, _, arguments) in Code::ALL.iter().chain(Say::ALL) {
        let new = declared.insert(id_of(variant), arguments.iter().copied().collect()).is_none();
        assert!(new, "{variant} stands in both lists");
    }
    let mut wrong = Vec::new();
    for tag in ["en", "de"] {
        let texts = uses(tag);
        for (id, arguments) in &declared {
            let Some(own) = texts.get(id) else {
                wrong.push(format!("{tag}: {id} has no text"));
                continue;
            };
            let mut used: BTreeSet<&str> = own.iter().map(String::as_str).collect();
            used.extend(texts.get(&format!("{id}.help")).into_iter().flatten().map(String::as_str));
            if used != *arguments {
                wrong.push(format!("{tag}: {id} is declared with {arguments:?} and uses {used:?}"));
            }
        }
        for id in texts.keys() {
            let message = id.split('.').next().unwrap_or(id);
            if !declared.contains_key(message) && !by_id(message) {
                wrong.push(format!("{tag}: nobody says {id}"));
            }
        }
    }
    let [english, german] = ["en", "de"].map(|tag| uses(tag).into_keys().collect::<BTreeSet<_>>());
    let single = english.symmetric_difference(&german).filter(|id| !by_id(id));
    wrong.extend(single.map(|id| format!("only one language has {id}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts that are found by their id alone: the help of commands, tested against the tree of commands in `cli`, the questions,
/// tested against their list in `interview`, and the fields of files, tested against their readers in `schema`.
pub(super) fn by_id(id: &str) -> bool {
    ["help-", "interview-", "schema-", "web-"].iter().any(|room| id.starts_with(room))
}

/// Texts that hold what is to be typed as it stands, with its straight quotes.
pub(super) const TYPED: [&str; 16] = [
    "batch-doubt-grounds",
    "batch-doubt-language",
    "batch-doubt-objected",
    "batch-doubt-which-service",
    "directory-holiday-nowhere",
    "directory-holiday-place",
    "secret-chmod",
    "state-not-private",
    "table-no-object",
    "table-quotes",
    "table-sheet",
    "table-unknown-sheet",
    "template-language-hyphenation",
    "template-manifest-country",
    "template-phrase-unnamed",
    "usage-delimiter",
];

/// The messages that end with a full stop in English: whole sentences on the screen or in a file to be written.
pub(super) fn whole_sentences(room: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/en").join(room).with_extension("ftl");
    // The help of commands is English in the doc comments of their arguments.
    let text = if room == "help" { String::new() } else { std::fs::read_to_string(path).unwrap() };
    let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut whole = BTreeSet::new();
    for entry in &parsed.body {
        let Entry::Message(message) = entry else { continue };
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        if patterns.flat_map(forms).any(|said| said.trim_end().ends_with('.')) {
            whole.insert(message.id.name.to_owned());
        }
    }
    whole
}

/// A form of a text, with where it stands.
pub(super) struct Said {
    /// The file.
    pub room: String,
    /// The message, also of a text that is an attribute of it.
    pub id: String,
    /// The text.
    pub text: String,
    /// Whether English ends it with a full stop.
    pub whole: bool,
}

impl Said {
    /// What is read as language: no lines of a file to be written, a letter for what stands in backticks.
    pub fn prose(&self) -> String {
        let lines = self.text.lines();
        let lines = lines.filter(|line| !line.contains(" = ") && !line.contains('[') && !line.starts_with('#'));
        lines.collect::<Vec<_>>().join(" ").split('`').step_by(2).collect::<Vec<_>>().join("x")
    }

    /// What is against the rules that hold in every language for what is no help, no question and no text of the command line: no full stop at
    /// the end where English has none, at most 25 words from one stop to the next.
    pub fn broken_rules(&self) -> Vec<&'static str> {
        if ["help", "cli", "interview"].contains(&self.room.as_str()) {
            return Vec::new();
        }
        let stop = self.text.trim_end().ends_with('.') && !self.text.ends_with("...") && !self.whole;
        let words = |part: &str| part.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count();
        let long = self.prose().split(['.', ':', ';', '?', '·']).any(|part| words(part) > 25);
        let rules = [(stop, "no full stop at the end"), (long, "at most 25 words")];
        rules.into_iter().filter(|(broken, _)| *broken).map(|(_, rule)| rule).collect()
    }
}

/// Every text of a language in each of its forms.
pub(super) fn all_said(tag: &str) -> Vec<Said> {
    let mut all = Vec::new();
    for path in catalogues(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(tag)) {
        let room = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap();
        let whole = whole_sentences(&room);
        for entry in &parsed.body {
            let Entry::Message(message) = entry else { continue };
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            all.extend(patterns.flat_map(forms).map(|text| Said {
                room: room.clone(),
                id: message.id.name.to_owned(),
                text,
                whole: whole.contains(message.id.name),
            }));
        }
    }
    all
}

/// House rules of German: its own quotes, no full stop at the end of a message where English has none, no "ungültig", at most 25
/// words from one stop to the next. Sentences that the command line prints as such (`cli-`), the help of the commands and the
/// questions end as sentences do.
#[test]
fn german_follows_the_rules_of_the_house() {
    let mut wrong = Vec::new();
    for said in all_said("de") {
        let prose = said.prose();
        let mut rules = said.broken_rules();
        let straight = prose.contains('"') && !TYPED.contains(&said.id.as_str());
        if straight || prose.to_lowercase().contains("ungültig") {
            rules.push("„…“ and no word that blames");
        }
        if prose.matches('„').count() != prose.matches('“').count() {
            rules.push("quotes open and close");
        }
        let familiar = |word: &str| ["du", "dein", "deine", "dir"].contains(&word);
        if prose.split(|c: char| !c.is_alphanumeric()).any(familiar) {
            rules.push("Sie");
        }
        wrong.extend(rules.into_iter().map(|rule| format!("{}: {rule}: {}", said.id, said.text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The forms a text can take: one for each choice, its other choices in their last form.
pub(super) fn forms(pattern: &fluent_syntax::ast::Pattern<&str>) -> Vec<String> {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| forms(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                vec![(*value).to_owned()]
            }
            PatternElement::Placeable { .. } => vec!["{}".to_owned()],
        };
        let last = all.last().cloned().unwrap_or_default();
        let begun = std::mem::take(&mut all);
        all = begun.iter().map(|form| form.clone() + &parts[0]).collect();
        all.extend(parts.iter().skip(1).map(|part| last.clone() + part));
    }
    all
}

/// Polish has four forms of a count, each language its own quotes and days.
#[test]
fn a_language_counts_quotes_and_writes_days_in_its_own_way() {
    let polish = Words::of("pl").unwrap();
    let pages = |count: usize| polish.say(&Say::CliPages { count: count.into() });
    assert_eq!([1, 2, 5, 12, 22].map(pages), ["1 strona", "2 strony", "5 stron", "12 stron", "22 strony"]);
    let day = Arg::Day(chrono::NaiveDate::from_ymd_opt(2026, 10, 5).unwrap());
    assert_eq!(polish.say(&Code::NewDayFuture { day }), "dzień 05.10.2026 jest w przyszłości");
    assert_eq!(polish.text(&Arg::list(["a", "b", "c"], Join::And)), "a, b i c");
    assert_eq!(polish.text(&Arg::quoted("a")), "„a”");
    // A room of the centre is English throughout.
    assert_eq!(polish.say(&Code::BatchNoShards {}), Words::english().say(&Code::BatchNoShards {}));
}

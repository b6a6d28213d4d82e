//! What headings of tables mean.
//!
//! In: a heading, as an office wrote it: `PLZ`, `Klient:in Nachname`, `First_Name`. Out: its [`Meaning`], and whose it is. The words are data
//! (`data/headings.toml`); which column fills a field is decided by whoever asks.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::table::comparable;
use crate::words::Say;

/// What a column can be about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// Its name, such as `given_name`.
    pub id: String,
    /// The field it fills when the person of the row writes.
    pub own: Option<String>,
    /// The field it fills when a centre writes for the person.
    pub client: Option<String>,
    /// Why it is read by nobody.
    pub unread: Option<Unread>,
    /// The account it is about.
    pub account: Option<AccountMeaning>,
    words: Vec<String>,
}

/// Why nobody reads a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the sentences say what each one means")]
pub enum Unread {
    FormOfAddress,
    AddressAddition,
    CodeAndPlace,
    Authority,
    CentreAddress,
    CentreNumber,
    Fax,
    DateOfBirth,
    YearOfBirth,
    Age,
    Language,
    Date,
    Remark,
    CentreWork,
    BankData,
}

impl Unread {
    /// The same in words.
    pub fn say(self) -> Say {
        match self {
            Unread::FormOfAddress => Say::BatchUnreadFormOfAddress {},
            Unread::AddressAddition => Say::BatchUnreadAddressAddition {},
            Unread::CodeAndPlace => Say::BatchUnreadCodeAndPlace {},
            Unread::Authority => Say::BatchUnreadAuthority {},
            Unread::CentreAddress => Say::BatchUnreadCentreAddress {},
            Unread::CentreNumber => Say::BatchUnreadCentreNumber {},
            Unread::Fax => Say::BatchUnreadFax {},
            Unread::DateOfBirth => Say::BatchUnreadDateOfBirth {},
            Unread::YearOfBirth => Say::BatchUnreadYearOfBirth {},
            Unread::Age => Say::BatchUnreadAge {},
            Unread::Language => Say::BatchUnreadLanguage {},
            Unread::Date => Say::BatchUnreadDate {},
            Unread::Remark => Say::BatchUnreadRemark {},
            Unread::CentreWork => Say::BatchUnreadCentreWork {},
            Unread::BankData => Say::BatchUnreadBankData {},
        }
    }
}

impl Meaning {
    /// Why nobody reads a column of it.
    pub fn why_unread(&self) -> Say {
        self.unread.map_or(Say::BatchNoteNotNeeded {}, Unread::say)
    }
}

/// An account with a service of the directory.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountMeaning {
    /// The id of the service.
    pub service: String,
    /// Where the addresses of its profiles lie.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// The field of an account that it goes by where it has no address.
    #[serde(default = "handle")]
    pub by: String,
}

fn handle() -> String {
    "handle".to_owned()
}

/// Whose a column is, as far as its heading tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// It does not say.
    Unsaid,
    /// The person who writes.
    Own,
    /// A client of a centre.
    Client,
    /// A child.
    Child,
    /// Somebody whom letters do not name.
    Other,
}

/// What a heading says.
#[derive(Debug, Clone, Copy)]
pub struct Meant {
    /// What it is about.
    pub meaning: &'static Meaning,
    /// Whose it is.
    pub who: Who,
    /// The heading is one of the words; else words around it were left out.
    pub exact: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    meaning: Vec<Meaning>,
    who: People,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    client: Vec<String>,
    child: Vec<String>,
    own: Vec<String>,
    others: Vec<String>,
    nothing: Vec<String>,
}

struct Words {
    file: File,
    /// Meanings by their words, run together.
    by_word: HashMap<String, usize>,
    who: HashMap<String, Who>,
    nothing: HashSet<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    // The words are part of the program and a test reads them: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    let file: File = toml::from_str(include_str!("data/headings.toml")).expect("data/headings.toml can be read");
    let mut by_word = HashMap::new();
    for (index, meaning) in file.meaning.iter().enumerate() {
        for word in &meaning.words {
            by_word.entry(run_together(word)).or_insert(index);
        }
    }
    let who = &file.who;
    let lists = [(&who.client, Who::Client), (&who.child, Who::Child), (&who.own, Who::Own), (&who.others, Who::Other)];
    let who = lists.iter().flat_map(|(words, who)| words.iter().map(|word| (run_together(word), *who))).collect();
    let nothing = file.who.nothing.iter().map(|word| run_together(word)).collect();
    Words { file, by_word, who, nothing }
});

/// The accounts that headings name, in the order of the file.
pub fn accounts() -> impl Iterator<Item = (&'static str, &'static AccountMeaning)> {
    WORDS.file.meaning.iter().filter_map(|meaning| Some((meaning.id.as_str(), meaning.account.as_ref()?)))
}

/// The words of a heading, without capitals and signs, umlauts written out.
fn tokens(heading: &str) -> Vec<String> {
    // FirstName and postal_code are two words each; KlientIn and PLZ are one.
    let mut spaced = String::new();
    let chars: Vec<char> = heading.chars().collect();
    for (index, c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|i| chars[i]);
        if c.is_uppercase() && before.is_some_and(char::is_lowercase) {
            spaced.push(' ');
        }
        spaced.push(*c);
    }
    let plain = comparable(&spaced).replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
    if plain.trim() == "#" {
        return vec!["#".to_owned()];
    }
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn run_together(heading: &str) -> String {
    tokens(heading).concat()
}

fn meaning_of(words: &[String]) -> Option<&'static Meaning> {
    WORDS.by_word.get(&words.concat()).map(|index| &WORDS.file.meaning[*index])
}

/// What a heading means, if it is one of the words, with others around it that tell whose it is or nothing.
pub fn meant(heading: &str) -> Option<Meant> {
    let words = tokens(heading);
    if let Some(meaning) = meaning_of(&words) {
        let who = match meaning.id.as_str() {
            "client" => Who::Client,
            "child" => Who::Child,
            _ => Who::Unsaid,
        };
        return Some(Meant { meaning, who, exact: true });
    }
    let mut who = Who::Unsaid;
    let mut left = Vec::new();
    let mut rest = words.as_slice();
    while !rest.is_empty() {
        // "Klient:in" is two words here.
        let taken = (1..=rest.len().min(2)).rev().find(|n| WORDS.who.contains_key(&rest[..*n].concat()));
        match taken {
            Some(count) => {
                who = WORDS.who[&rest[..count].concat()];
                rest = &rest[count..];
            }
            None => {
                let word = &rest[0];
                // "Mandantenname", "Clientname": the person stands before what is meant, in one word.
                let stem = WORDS.who.iter().filter(|(stem, _)| stem.len() > 3 && word.starts_with(stem.as_str()));
                let stem = stem.max_by_key(|(stem, _)| stem.len()).filter(|(stem, _)| {
                    let behind = word[stem.len()..].trim_start_matches(['s', 'n']);
                    meaning_of(&[behind.to_owned()]).is_some()
                });
                match stem {
                    Some((stem, person)) => {
                        who = *person;
                        left.push(word[stem.len()..].trim_start_matches(['s', 'n']).to_owned());
                    }
                    None if WORDS.nothing.contains(word) => {}
                    None => left.push(word.clone()),
                }
                rest = &rest[1..];
            }
        }
    }
    let meaning = meaning_of(&left)?;
    Some(Meant { meaning, who, exact: false })
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;

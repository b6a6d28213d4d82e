//! In which language a letter is.
//!
//! In: the answers, the letter, who it goes to, the language of whoever answers. Out: the tag that is written into the case,
//! where there is one to write. A letter to an authority goes in a language it takes (the list of its record, else the languages of where
//! the sender lives), and among those in the one that the person who signs it reads; a company is written to in the language of that
//! person, who answers in their own words. Without a letter in it, the languages of where the sender lives decide. Which languages there are,
//! the folders of the letters tell.

use super::Interview;
use super::base::Next;
use crate::directory::Authority;
use crate::template::manifest::RecipientKind;

/// The first part of a tag: `de` of `de-AT`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

impl Interview<'_> {
    /// The language that stands in the case; none where the recipient's own is meant, and it needs no word.
    pub(super) fn tongue(&self, kind: &str) -> Option<String> {
        if let Some(answered) = self.answers.text("language") {
            return Some(answered.to_owned());
        }
        let goes_on = self.base.as_ref().filter(|base| base.next == Next::Letter);
        let before = goes_on.and_then(|base| base.case.language.clone());
        if let Some(tag) = before.filter(|tag| self.stays(tag, kind)) {
            return Some(tag);
        }
        let taken = self.taken(kind);
        let known = |tag: &&String| self.is_there(kind, tag);
        let own = self.reader.as_deref().map_or("", primary);
        let first = taken.iter().find(known).map(String::as_str);
        let read = match self.is_to_authority(kind) {
            true => taken.iter().find(|tag| primary(tag) == own && known(tag)).map(String::as_str),
            false => Some(own).filter(|own| self.is_there(kind, own)),
        };
        let named = self.base.as_ref().is_some_and(|base| base.next != Next::Letter);
        // An earlier case that says nothing of it goes on as it is.
        let read = read.filter(|_| !named);
        read.map(primary).filter(|read| Some(*read) != first.map(primary)).map(str::to_owned)
    }

    /// Whether the language of an earlier case is one for this letter: another recipient may take others.
    fn stays(&self, tag: &str, kind: &str) -> bool {
        let taken = self.taken(kind);
        let another = self.base.as_ref().is_some_and(|base| base.case.kind != kind);
        let takes = |tag: &str| taken.iter().any(|one| primary(one) == primary(tag));
        let better = || taken.iter().any(|one| self.is_there(kind, one));
        !another || !self.is_to_authority(kind) || taken.is_empty() || takes(tag) || !better()
    }

    /// The languages a recipient takes, the one that is meant without a word first.
    fn taken(&self, kind: &str) -> Vec<String> {
        let directory = &self.world.office.directory;
        let home = self.home();
        let (country, code) = (home.as_ref().and_then(|home| home.country), home.as_ref().and_then(|home| home.code));
        let town = home.as_ref().map(|home| home.city);
        let taken = |authority: &Authority| authority.languages_from(country, code, town);
        let listed = self.authority_of(kind).map(taken).unwrap_or_default();
        if !listed.is_empty() {
            return listed;
        }
        let Some(home) = home else { return Vec::new() };
        let at_home = directory.find(home.country.as_ref(), home.code, Some(home.city)).authority;
        let own = at_home.map(taken).unwrap_or_default();
        let around = home.country.into_iter().flat_map(|country| directory.languages_in(country));
        let around: Vec<String> = around.map(str::to_owned).collect();
        own.into_iter().chain(around).collect()
    }

    fn is_to_authority(&self, kind: &str) -> bool {
        self.template(kind).is_some_and(|template| template.manifest.recipient == RecipientKind::Authority)
    }

    /// The authority a letter goes to, as far as it is known.
    fn authority_of(&self, kind: &str) -> Option<&Authority> {
        let named = || self.answers.text("authority").filter(|id| *id != "auto").map(str::to_owned);
        let id =
            self.is_to_authority(kind).then(|| named().or_else(|| self.authorities().into_iter().next())).flatten()?;
        self.world.office.directory.authority(&id)
    }

    fn is_there(&self, kind: &str, tag: &str) -> bool {
        self.world.office.templates.languages_of(kind).iter().any(|there| primary(there) == primary(tag))
    }

    /// A language by its own name, which everybody who speaks it knows.
    pub fn language_named(&self, tag: &str) -> String {
        let language =
            self.world.office.templates.language(tag).or_else(|_| self.world.office.templates.language(primary(tag)));
        language.map_or_else(|_| tag.to_owned(), |language| language.name.clone())
    }

    /// The languages a letter is there in, by their names.
    pub(super) fn languages_named(&self, kind: &str) -> Vec<String> {
        self.world.office.templates.languages_of(kind).iter().map(|tag| self.language_named(tag)).collect()
    }
}

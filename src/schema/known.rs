//! Names that a file may use and its reader does not know.
//!
//! In: letters and directory, with the user's own. Out: [`Known`], the ids of each sort with what they are called.

use std::collections::BTreeMap;

use crate::directory::Directory;
use crate::problem::Problems;
use crate::read::outline::Ids;
use crate::template::Templates;
use crate::words::Words;

/// Ids of each sort, with their names.
#[derive(Debug, Clone, Default)]
pub struct Known(BTreeMap<Ids, Vec<(String, String)>>);

impl Known {
    /// Those of these letters and this directory. Letters and grounds are called as in the language of the words, where there
    /// are letters in it.
    ///
    /// # Errors
    /// A template is wrong.
    pub fn new(templates: &Templates, directory: &Directory, words: &Words) -> Result<Known, Problems> {
        let named = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        let mut languages = templates.tags();
        // The own language first: of a name that several have, that one is shown.
        languages.sort_by_key(|tag| tag != words.tag());
        let (mut kinds, mut grounds) = (BTreeMap::new(), BTreeMap::new());
        for tag in &languages {
            for (_, kind) in templates.all().iter().filter(|(language, _)| language == tag) {
                let title = templates.manifest(kind, tag)?.title;
                kinds.entry(kind.clone()).or_insert(title);
            }
            for (id, ground) in &templates.language(tag)?.grounds {
                grounds.entry(id.clone()).or_insert_with(|| ground.title.clone());
            }
        }
        languages.sort();
        let auto = words.by_id("schema-auto").unwrap_or_default();
        let authorities = directory.authorities().map(|authority| named(&authority.id, &authority.name));
        let controllers = directory.controllers().map(|controller| named(&controller.id, &controller.legal_name));
        let spoken = Words::languages();
        Ok(Known(BTreeMap::from([
            (Ids::Kinds, kinds.into_iter().collect()),
            (Ids::Grounds, grounds.into_iter().collect()),
            (Ids::Languages, languages.iter().map(|tag| named(tag, tag)).collect()),
            (Ids::Spoken, spoken.iter().map(|tag| named(tag, tag)).collect()),
            (Ids::Controllers, controllers.collect()),
            (Ids::Authorities, std::iter::once(named("auto", &auto)).chain(authorities).collect()),
        ])))
    }

    /// The ids of a sort, with their names.
    pub fn of(&self, ids: Ids) -> &[(String, String)] {
        self.0.get(&ids).map_or(&[], Vec::as_slice)
    }
}

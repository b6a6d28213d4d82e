//! The list of everything that can be wrong.
//!
//! In: nothing. Out: [`Code`], a variant for each sentence with the arguments it needs, and its name for scripts
//! (`case::unknown-field`). Several sentences can share a name where scripts need not tell them apart. The texts stand
//! in `src/words/LANGUAGE/FAMILY.ftl` under the name of the variant (`case-unknown-field`), what to do beside it as
//! `.help`.

use crate::words::sentences;

sentences! {
    /// Everything that can be wrong.
    Code {
        // batch

        // case

        // centre

        // config
        ConfigUnknownLanguage "config::unknown-language" { tag, known }

        // directory

        // enclosure

        // file

        // input

        // internal

        // law

        // layout

        // mail

        // outbox

        // output
        OutputFile "output::file" { name, why }
        OutputFileIsFolder "output::file" { name }
        OutputFileIsNone "output::file" { name }
        OutputFileNoFolder "output::file" { name, folder }
        OutputFolder "output::file" { name, why }
        OutputExists "output::exists" { name }

        // seal

        // send

        // smtp

        // state

        // table

        // template

        // usage
        UsageUnknownLanguage "usage::unknown-language" { tag, known }

        // words
        WordsElsewhere "words::elsewhere" { id, file }
        WordsMissingArgument "words::missing-argument" { id, argument }
        WordsMissingTexts "words::missing-texts" { tag, count, first }
        WordsNoArgument "words::no-argument" { id }
        WordsNoFolder "words::no-folder" { name, why }
        WordsSyntax "words::syntax" { why }
        WordsUnknownArgument "words::unknown-argument" { id, argument, known }
        WordsUnknownText "words::unknown-text" { id, near }
    }
}

/// The first part of a code: what it is a problem of. It decides how the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// A fault of ours.
    Internal,
    /// Signing or verification.
    Seal,
    /// The command itself.
    Usage,
    /// Something the user gave: a case, a table, a template, a configuration, a file.
    Input,
}

impl Code {
    /// What it is a problem of.
    pub fn family(&self) -> Family {
        match self.as_str().split("::").next() {
            Some("internal") => Family::Internal,
            Some("seal") => Family::Seal,
            Some("usage") => Family::Usage,
            _ => Family::Input,
        }
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, name: &str) -> bool {
        self.as_str() == name
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, name: &&str) -> bool {
        self.as_str() == *name
    }
}

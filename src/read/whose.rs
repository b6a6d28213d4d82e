//! Whose file is read.
//!
//! In: a problem that the reader of case files found. Out: the same, said of the file that was read, under the name scripts
//! know such problems of that file by. Centres' files, the configuration, manifests and records are read by that reader too.

use crate::problem::{Code, Problem, Problems};
use crate::words::{Arg, Say};

/// Whose file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// A case's.
    Case,
    /// An advice centre's.
    Centre,
    /// The user's configuration.
    Configuration,
    /// A template's manifest.
    Manifest,
    /// A `language.toml`, a `citation.toml`, a `grounds.toml` or a `controllers.toml` of letters.
    Language,
    /// A `claims.toml`.
    Claims,
    /// Records of the directory, and holidays: a user's, or those of the program.
    Directory,
    /// What the program keeps of facts: marks, and the key that is trusted.
    Facts,
}

impl Whose {
    /// "of the case file"
    pub fn file(self) -> Say {
        match self {
            Whose::Case => Say::CaseOfCase {},
            Whose::Centre => Say::CaseOfCentre {},
            Whose::Configuration => Say::CaseOfConfiguration {},
            Whose::Manifest => Say::CaseOfManifest {},
            Whose::Language => Say::CaseOfLanguage {},
            Whose::Claims => Say::CaseOfClaims {},
            Whose::Directory => Say::CaseOfDirectory {},
            Whose::Facts => Say::CaseOfFacts {},
        }
    }

    /// Whether it is asked later where a field stood: of what a letter does with it.
    pub fn keeps_places(self) -> bool {
        self == Whose::Case
    }

    /// A problem under the name of this file's problems.
    pub fn named(self, problem: Problem) -> Problem {
        let said = Arg::message(&problem);
        let code = match (self, &problem.code) {
            (Whose::Case, _) => return problem,
            (Whose::Centre, Code::CaseUnknownField { .. }) => Code::CentreUnknownField { said },
            (Whose::Centre, Code::CaseMissingField { .. }) => Code::CentreMissingField { said },
            (Whose::Centre, Code::CaseWrongType { .. }) => Code::CentreWrongType { said },
            (Whose::Centre, _) => return problem,
            (Whose::Configuration, Code::CaseUnknownWord { .. }) => Code::ConfigUnknownWord { said },
            (Whose::Configuration, Code::CaseUnknownField { .. }) => Code::ConfigUnknownField { said },
            (Whose::Configuration, Code::CaseMissingField { .. }) => Code::ConfigMissingField { said },
            (Whose::Configuration, Code::CaseWrongType { .. }) => Code::ConfigWrongType { said },
            (Whose::Configuration, _) => Code::ConfigSyntax { said },
            (Whose::Manifest, _) => Code::TemplateManifestSays { said },
            (Whose::Language, _) => Code::TemplateLanguageSays { said },
            (Whose::Claims, _) => Code::TemplateClaimsSays { said },
            (Whose::Facts, _) => Code::FactsFile { said },
            (Whose::Directory, Code::CaseNoToml { .. }) => Code::DirectorySyntax { said },
            (Whose::Directory, Code::CaseUnknownField { .. }) => Code::DirectoryUnknownField { said },
            (Whose::Directory, Code::CaseMissingField { .. }) => Code::DirectoryMissingField { said },
            (Whose::Directory, _) => Code::DirectoryWrongValue { said },
        };
        // What is only found in such a file has its name already.
        let named = match self {
            Whose::Configuration | Whose::Directory => code.room() == problem.code.room(),
            _ => code.as_str() == problem.code.as_str(),
        };
        if named { problem } else { problem.becomes(code) }
    }

    /// All of them under the names of this file's problems.
    pub fn all_named(self, problems: Problems) -> Problems {
        problems.into_iter().map(|problem| self.named(problem)).collect::<Vec<_>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn a_name_of_its_own_stays() {
        let problem = Code::ConfigUnknownLanguage { tag: "x".into(), known: "y".into() }.error();
        assert_eq!(Whose::Configuration.named(problem.clone()), problem);
        let code = Code::CaseUnreadable { said: "x".into() }.error();
        assert_eq!(Whose::Configuration.named(code.clone()).code.as_str(), "config::syntax");
        assert_eq!(Whose::Centre.named(code.clone()), code);
    }

    #[test]
    fn what_is_wrong_is_said_of_the_file_that_is_read() {
        for (whose, name, english, german) in [
            (Whose::Case, "case::unknown-field", "of the case file", "in der Falldatei"),
            (Whose::Centre, "centre::unknown-field", "of the centre's file", "in der Datei der Beratungsstelle"),
            (Whose::Configuration, "config::unknown-field", "of the configuration", "in der Konfiguration"),
            (Whose::Manifest, "template::manifest", "of a manifest", "in der Beschreibung einer Vorlage"),
        ] {
            let near = Some("city").into();
            let code =
                Code::CaseUnknownField { name: "ctiy".into(), file: whose.file().into(), near, known: "".into() };
            let problem = whose.named(code.error());
            assert_eq!(problem.code.as_str(), name);
            assert_eq!(problem.message(), format!("`ctiy` is not a field {english}"));
            assert_eq!(problem.advice().as_deref(), Some("did you mean `city`?"));
            let german_words = Words::of("de").unwrap();
            assert_eq!(problem.message_in(&german_words), format!("ein Feld `ctiy` gibt es {german} nicht"));
            assert_eq!(problem.advice_in(&german_words).as_deref(), Some("meinten Sie `city`?"));
        }
    }
}

//! The language the program speaks to its user.
//!
//! In: raw arguments and environment, before clap says a word; then the configuration. Out: the [`Words`] of the reader.
//! First comes `--ui-language`, then `WIDERSPRUCH_LANG`, then `ui_language` of the configuration, then `LC_ALL`,
//! `LC_MESSAGES`, `LANG` (POSIX, XBD 8.2), whichever is set first. `C`, `POSIX` and languages that are not there are
//! English. What scripts read stays English unless `--ui-language` is given.

use std::path::Path;

use super::config::{self, Config};
use super::failure::Failure;
use super::words_folder::WordsFolder;
use widerspruch::directory::Country;
use widerspruch::problem::{Code, Problems};
use widerspruch::words::Words;

/// What was asked for.
#[derive(Debug, Default)]
pub struct Wish {
    /// `--ui-language`.
    express: Option<String>,
    /// `WIDERSPRUCH_LANG`.
    own: Option<String>,
    /// The language of the system.
    system: Option<String>,
    /// `--format json`.
    json: bool,
}

impl Wish {
    /// That of the process.
    pub fn of_process() -> Wish {
        #[allow(clippy::disallowed_methods, reason = "the environment tells what language people read")]
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Wish {
            express: raw_option("--ui-language"),
            own: set("WIDERSPRUCH_LANG"),
            system: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set),
            json: raw_option("--format").as_deref() == Some("json"),
        }
    }

    /// Whether scripts read what is said.
    pub fn json(&self) -> bool {
        self.json
    }

    /// The words before the configuration is read.
    pub fn early(&self) -> Words {
        let others = || self.own.as_ref().or(self.system.as_ref()).filter(|_| !self.json);
        self.express.as_ref().or_else(others).and_then(|tag| Words::of(tag)).unwrap_or_else(Words::english)
    }

    /// The language that whoever answers reads, also one in which the program has no words (`sv` of `sv_FI`); none where nothing says
    /// it: the English that scripts get is nobody's choice, and no letter follows it.
    pub fn reader(&self, config: &Config) -> Option<String> {
        let said = self.express.as_ref().or(self.own.as_ref()).or(config.ui_language.as_ref());
        let said = said.or(self.system.as_ref())?;
        if let Some(words) = Words::of(said) {
            return Some(words.tag().to_owned());
        }
        let tag = said.split(['_', '.', '@', '-']).next()?.to_ascii_lowercase();
        // `C` and `POSIX` are no languages.
        ((2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase())).then_some(tag)
    }

    /// The country the system is set up for: `de_AT.UTF-8` is Austria.
    pub fn country(&self) -> Option<Country> {
        let region = self.system.as_ref()?.split(['.', '@']).next()?.split('_').nth(1)?;
        Country::parse(region)
    }

    /// The words of help and of what is wrong with a command: the reader's, or the early ones where the configuration cannot be
    /// read, which is for a command to tell.
    pub fn without_command(&self) -> Words {
        let config = config::load(raw_option("--config").as_deref().map(Path::new)).ok();
        let words = config.and_then(|config| self.words(&config).ok());
        words.map_or_else(|| self.early(), |(words, _)| words)
    }

    /// The words of the reader, and what is to be said of the user's own catalogue.
    ///
    /// # Errors
    /// `--ui-language` names none that is there, or the user's catalogue is wrong.
    pub fn words(&self, config: &Config) -> Result<(Words, Problems), Failure> {
        let folder = config.words.as_deref().map(WordsFolder::look).transpose()?.unwrap_or_default();
        if let Some(tag) = &self.express {
            let named = folder.tag(tag).ok_or_else(|| {
                let code = Code::UsageUnknownLanguage { tag: tag.into(), known: folder.known() };
                Failure::from(code.error())
            })?;
            return Ok(folder.words(&named)?);
        }
        if self.json {
            return Ok((Words::english(), Problems::new()));
        }
        let wished = self.own.as_ref().or(config.ui_language.as_ref()).or(self.system.as_ref());
        let tag = wished.and_then(|tag| folder.tag(tag)).unwrap_or_else(|| "en".to_owned());
        Ok(folder.words(&tag)?)
    }
}

/// The value of an option in a command that is not read yet.
fn raw_option(name: &str) -> Option<String> {
    let args: Vec<String> = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect();
    value_of(name, &args)
}

fn value_of(name: &str, args: &[String]) -> Option<String> {
    let args = args.split(|arg| arg == "--").next().unwrap_or_default();
    let joined = |arg: &String| arg.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')).map(str::to_owned);
    let apart = args.windows(2).filter(|pair| pair[0] == name).map(|pair| pair[1].clone()).next();
    args.iter().find_map(joined).or(apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn an_option_is_found_before_the_command_is_read() {
        assert_eq!(value_of("--ui-language", &args("w check x --ui-language de")).as_deref(), Some("de"));
        assert_eq!(value_of("--ui-language", &args("w --ui-language=de check x")).as_deref(), Some("de"));
        assert_eq!(value_of("--ui-language", &args("w check -- --ui-language de")), None);
        assert_eq!(value_of("--ui-language", &args("w check --ui-language")), None);
    }

    #[test]
    fn the_first_wish_that_is_set_decides_and_unknown_languages_are_english() {
        let wish = |express: &str, own: &str, system: &str, json| {
            let set = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            Wish { express: set(express), own: set(own), system: set(system), json }
        };
        let said = |wish: Wish, set: &str| {
            let ui_language = Some(set.to_owned()).filter(|set| !set.is_empty());
            let config = Config { ui_language, ..Config::default() };
            let words = wish.words(&config).ok().map(|(words, _)| words.tag().to_owned());
            words.unwrap_or_else(|| "refused".to_owned())
        };
        assert_eq!(said(wish("", "", "de_DE.UTF-8", false), ""), "de");
        assert_eq!(said(wish("", "", "C", false), ""), "en");
        assert_eq!(said(wish("", "", "POSIX", false), ""), "en");
        assert_eq!(said(wish("", "", "de_AT@euro", false), "en"), "en");
        assert_eq!(said(wish("", "de", "en_GB", false), "en"), "de");
        assert_eq!(said(wish("", "tlh", "de_DE", false), ""), "en");
        assert_eq!(said(wish("en", "de", "de_DE", false), "de"), "en");
        assert_eq!(said(wish("", "de", "de_DE", true), "de"), "en");
        assert_eq!(said(wish("de-AT", "", "", true), ""), "de");
        assert_eq!(said(wish("xx", "", "", false), ""), "refused");
        // What scripts are told in English says nothing of who writes the letter.
        let reads = |wish: Wish| wish.reader(&Config::default());
        assert_eq!(reads(wish("", "", "de_DE.UTF-8", true)).as_deref(), Some("de"));
        assert_eq!(reads(wish("", "", "no_NO", false)).as_deref(), Some("nb"));
        assert_eq!(reads(wish("", "", "sv_FI.UTF-8", false)).as_deref(), Some("sv"));
        assert_eq!(reads(wish("", "", "C.UTF-8", false)), None);
        assert_eq!(reads(wish("", "", "", true)), None);
    }
}

//! The acts that letters cite.
//!
//! In: the name of an act as templates write it (`GDPR`, `Reg 1182/71`, `BGB`). Out: [`Act`]. Which
//! articles and sections an act has stands in `acts/*.txt`, one small table an act.

use std::sync::LazyLock;

use super::refused::Refused;
use super::table::Table;
use crate::problem::did_you_mean;

/// An act of the Union or of German law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// Regulation (EEC, Euratom) No 1182/71, periods, dates and time limits.
    Reg1182Of71,
    /// Regulation (EU) 2025/2518, procedure in cross-border cases under the GDPR.
    Reg2025Of2518,
    /// Bürgerliches Gesetzbuch, the German Civil Code.
    Bgb,
    /// Gesetz gegen den unlauteren Wettbewerb.
    Uwg,
    /// Unterlassungsklagengesetz.
    Uklag,
    /// Bundesdatenschutzgesetz.
    Bdsg,
}

/// What users may write for an act; only used to suggest the right name.
const OTHER_NAMES: [(&str, Act); 4] =
    [("DSGVO", Act::Gdpr), ("DS-GVO", Act::Gdpr), ("1182/71", Act::Reg1182Of71), ("2025/2518", Act::Reg2025Of2518)];

impl Act {
    /// All of them.
    pub const ALL: [Act; 7] =
        [Act::Gdpr, Act::Reg1182Of71, Act::Reg2025Of2518, Act::Bgb, Act::Uwg, Act::Uklag, Act::Bdsg];

    /// The name in templates and case files.
    pub fn code(self) -> &'static str {
        match self {
            Act::Gdpr => "GDPR",
            Act::Reg1182Of71 => "Reg 1182/71",
            Act::Reg2025Of2518 => "Reg 2025/2518",
            Act::Bgb => "BGB",
            Act::Uwg => "UWG",
            Act::Uklag => "UKlaG",
            Act::Bdsg => "BDSG",
        }
    }

    /// Whether it is a German statute, divided into sections (§).
    pub fn is_german(self) -> bool {
        matches!(self, Act::Bgb | Act::Uwg | Act::Uklag | Act::Bdsg)
    }

    /// The act of that code.
    ///
    /// # Errors
    /// `law::unknown-act` with the nearest known name.
    pub fn from_code(code: &str) -> Result<Self, Refused> {
        if let Some(act) = Act::ALL.into_iter().find(|act| act.code() == code) {
            return Ok(act);
        }
        let codes = Act::ALL.map(Act::code);
        let upper = code.to_uppercase();
        let by_other_name = OTHER_NAMES.iter().find(|(name, _)| upper.ends_with(name)).map(|(_, act)| act.code());
        let by_case = codes.into_iter().find(|known| known.to_uppercase() == upper);
        let help = match by_other_name.or(by_case).or_else(|| did_you_mean(code, codes)) {
            Some(near) => format!("write `{near}`"),
            None => format!("known acts: {}", codes.join(", ")),
        };
        Err(Refused::new("law::unknown-act", format!("the act `{code}` is not known")).help(help))
    }

    /// How English sentences name it: `the GDPR`.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Act::Gdpr => "the GDPR",
            Act::Reg1182Of71 => "Regulation (EEC, Euratom) No 1182/71",
            Act::Reg2025Of2518 => "Regulation (EU) 2025/2518",
            Act::Bgb => "the BGB",
            Act::Uwg => "the UWG",
            Act::Uklag => "the UKlaG",
            Act::Bdsg => "the BDSG",
        }
    }

    /// What it is divided into.
    pub(super) fn article_word(self) -> &'static str {
        if self.is_german() { "section" } else { "Article" }
    }

    fn text(self) -> &'static str {
        match self {
            Act::Gdpr => include_str!("acts/gdpr.txt"),
            Act::Reg1182Of71 => include_str!("acts/reg_1182_71.txt"),
            Act::Reg2025Of2518 => include_str!("acts/reg_2025_2518.txt"),
            Act::Bgb => include_str!("acts/bgb.txt"),
            Act::Uwg => include_str!("acts/uwg.txt"),
            Act::Uklag => include_str!("acts/uklag.txt"),
            Act::Bdsg => include_str!("acts/bdsg.txt"),
        }
    }

    /// Its division, read once.
    pub(super) fn table(self) -> Result<&'static Table, Refused> {
        static TABLES: LazyLock<[Result<Table, String>; 7]> =
            LazyLock::new(|| Act::ALL.map(|act| Table::read(act.text())));
        // The order of ALL is that of the variants; a test holds it.
        TABLES[self as usize].as_ref().map_err(|why| {
            Refused::new("law::table", format!("the table of {} cannot be read: {why}", self.in_words()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_a_readable_table_at_its_own_place() {
        for (index, act) in Act::ALL.into_iter().enumerate() {
            assert_eq!(act as usize, index);
            assert_eq!(act.table().map(|_| ()), Ok(()), "{act:?}");
            assert_eq!(Act::from_code(act.code()), Ok(act));
        }
    }

    #[test]
    fn another_name_of_an_act_is_answered_with_the_right_one() {
        for (typed, meant) in [
            ("DSGVO", "GDPR"),
            ("Gdpr", "GDPR"),
            ("GPDR", "GDPR"),
            ("Regulation (EU) 2025/2518", "Reg 2025/2518"),
            ("UKLAG", "UKlaG"),
        ] {
            let refused = Act::from_code(typed).unwrap_err();
            assert_eq!(refused.message, format!("the act `{typed}` is not known"));
            assert_eq!(refused.help, Some(format!("write `{meant}`")));
        }
        let far = Act::from_code("StGB").unwrap_err().help.unwrap_or_default();
        assert!(far.contains("BGB"), "{far}");
    }
}

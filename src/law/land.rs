//! The sixteen German Länder.
//!
//! In: an ISO 3166-2 code. Out: [`Land`].

use std::fmt;

use serde::{Deserialize, Serialize};

use super::refused::Refused;

/// A German Land.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Land {
    BadenWuerttemberg,
    Bavaria,
    Berlin,
    Brandenburg,
    Bremen,
    Hamburg,
    Hesse,
    MecklenburgVorpommern,
    LowerSaxony,
    NorthRhineWestphalia,
    RhinelandPalatinate,
    Saarland,
    Saxony,
    SaxonyAnhalt,
    SchleswigHolstein,
    Thuringia,
}

impl Land {
    /// All of them.
    pub const ALL: [Land; 16] = [
        Land::BadenWuerttemberg,
        Land::Bavaria,
        Land::Berlin,
        Land::Brandenburg,
        Land::Bremen,
        Land::Hamburg,
        Land::Hesse,
        Land::MecklenburgVorpommern,
        Land::LowerSaxony,
        Land::NorthRhineWestphalia,
        Land::RhinelandPalatinate,
        Land::Saarland,
        Land::Saxony,
        Land::SaxonyAnhalt,
        Land::SchleswigHolstein,
        Land::Thuringia,
    ];

    /// Its code in ISO 3166-2.
    pub fn code(self) -> &'static str {
        self.code_and_name().0
    }

    /// Its English name.
    pub fn name(self) -> &'static str {
        self.code_and_name().1
    }

    /// The Land of a code such as `DE-BY`, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        Land::ALL.into_iter().find(|land| land.code() == code)
    }

    fn code_and_name(self) -> (&'static str, &'static str) {
        match self {
            Land::BadenWuerttemberg => ("DE-BW", "Baden-Württemberg"),
            Land::Bavaria => ("DE-BY", "Bavaria"),
            Land::Berlin => ("DE-BE", "Berlin"),
            Land::Brandenburg => ("DE-BB", "Brandenburg"),
            Land::Bremen => ("DE-HB", "Bremen"),
            Land::Hamburg => ("DE-HH", "Hamburg"),
            Land::Hesse => ("DE-HE", "Hesse"),
            Land::MecklenburgVorpommern => ("DE-MV", "Mecklenburg-Vorpommern"),
            Land::LowerSaxony => ("DE-NI", "Lower Saxony"),
            Land::NorthRhineWestphalia => ("DE-NW", "North Rhine-Westphalia"),
            Land::RhinelandPalatinate => ("DE-RP", "Rhineland-Palatinate"),
            Land::Saarland => ("DE-SL", "Saarland"),
            Land::Saxony => ("DE-SN", "Saxony"),
            Land::SaxonyAnhalt => ("DE-ST", "Saxony-Anhalt"),
            Land::SchleswigHolstein => ("DE-SH", "Schleswig-Holstein"),
            Land::Thuringia => ("DE-TH", "Thuringia"),
        }
    }
}

impl fmt::Display for Land {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TryFrom<String> for Land {
    type Error = Refused;

    fn try_from(code: String) -> Result<Self, Refused> {
        Land::from_code(&code).ok_or_else(|| {
            Refused::new("law::unknown-land", format!("`{code}` is no German Land"))
                .help("write its ISO 3166-2 code, such as `DE-BY`")
        })
    }
}

impl From<Land> for String {
    fn from(land: Land) -> String {
        land.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_land_is_found_by_its_code_and_no_other_text_is_one() {
        for land in Land::ALL {
            assert_eq!(Land::from_code(land.code()), Some(land));
        }
        for wrong in ["", "BY", "de-by", "DE-XX", "DE"] {
            assert_eq!(Land::from_code(wrong), None);
        }
    }
}

//! The address of a letter in columns, for print shops.
//!
//! In: the lines of the window as the letter has them. Out: name, street, postal code, city and country. Lines are looked at, and not the
//! directory: a post-office box has another postal code than the street.

use serde::{Deserialize, Serialize};

/// An address in columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PostAddress {
    /// First line.
    pub name: String,
    /// All between name and city, with commas.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// City.
    pub city: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

impl PostAddress {
    /// Divides the lines of a window; `codes` are the postal codes that may stand in it, `country` is its code.
    pub fn of(lines: &[String], codes: &[String], country: &str) -> PostAddress {
        let in_line =
            |code: &String| lines.iter().rposition(|line| line.contains(code.as_str())).map(|at| (at, code.clone()));
        let found = codes.iter().filter_map(in_line).max_by_key(|(at, code)| (*at, code.len()));
        let (end, code, city) = match &found {
            Some((at, code)) => {
                let beside = lines[*at].replacen(code.as_str(), "", 1);
                let beside = beside.trim_matches([' ', ',', '-']).to_owned();
                // In some countries the code has a line of its own, below the city.
                let own_line = beside.chars().count() < 2 && *at > 1;
                let city = if own_line { lines[at - 1].clone() } else { beside };
                (if own_line { at - 1 } else { *at }, code.clone(), city)
            }
            None => {
                let shouted = |line: &String| line.chars().any(char::is_alphabetic) && *line == line.to_uppercase();
                let end = if lines.len() > 2 && lines.last().is_some_and(shouted) {
                    lines.len() - 2
                } else {
                    lines.len().saturating_sub(1)
                };
                (end, String::new(), lines.get(end).cloned().unwrap_or_default())
            }
        };
        PostAddress {
            name: lines.first().cloned().unwrap_or_default(),
            street: lines.get(1..end.max(1)).unwrap_or_default().join(", "),
            postal_code: code,
            city,
            country: country.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &str, codes: &[&str]) -> String {
        let lines: Vec<String> = lines.split('|').map(str::to_owned).collect();
        let codes: Vec<String> = codes.iter().map(|c| (*c).to_owned()).collect();
        let PostAddress { name, street, postal_code, city, .. } = PostAddress::of(&lines, &codes, "DE");
        format!("{name};{street};{postal_code};{city}")
    }

    #[test]
    fn lines_become_columns() {
        assert_eq!(of("Amt|Weg 1|39104 Magdeburg", &["39104"]), "Amt;Weg 1;39104;Magdeburg");
        assert_eq!(of("Amt|Postfach 1947|39009 Magdeburg", &["39009", "39104"]), "Amt;Postfach 1947;39009;Magdeburg");
        assert_eq!(
            of(
                "Meta Platforms Ireland Limited|Privacy Operations|Merrion Road|Dublin 4|D04 X2K5|IRLAND",
                &["D04 X2K5"]
            ),
            "Meta Platforms Ireland Limited;Privacy Operations, Merrion Road;D04 X2K5;Dublin 4"
        );
        assert_eq!(of("A|1 Street|Village|IRELAND", &[]), "A;1 Street;;Village");
        assert_eq!(of("A|Rue 1|75001 Paris|FRANKREICH", &["75001"]), "A;Rue 1;75001;Paris");
    }
}

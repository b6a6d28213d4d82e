//! How a spreadsheet shows the number of a cell, as far as it changes what a person reads.
//!
//! In: a format code of a workbook (ECMA-376 part 1, 18.8.30 and 18.8.31): `00000`, `"D-"00000`, `[<=99999]00000;00000-0000`, `DD.MM.YYYY`. Out:
//! whether the number is a day, and the text of a number that is padded with zeros. All other formats only dress a number
//! up (`#,##0.00`, `0 "Jahre"`), and the number is taken as it is.

/// What a format makes of a number.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Shown {
    /// The number itself.
    #[default]
    Plain,
    /// A day, or a day and a time.
    Day,
    /// Figures in fixed places.
    Padded(Vec<Section>),
}

/// One of up to four parts of a format, for the numbers of a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// `[<=99999]`
    condition: Option<(Compare, f64)>,
    /// None for a part that pads nothing.
    signs: Option<Vec<Sign>>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Compare {
    Less,
    AtMost,
    Equal,
    Unequal,
    AtLeast,
    More,
}

#[derive(Debug, Clone, PartialEq)]
enum Sign {
    /// A figure, or a zero where there is none.
    Zero,
    /// A figure, or nothing.
    Figure,
    /// A text.
    Text(char),
}

/// The format of a number that every workbook knows (18.8.30).
pub fn built_in(id: u32) -> Shown {
    match id {
        14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58 => Shown::Day,
        _ => Shown::Plain,
    }
}

/// Reads a format code.
pub fn read(code: &str) -> Shown {
    let mut sections = Vec::new();
    let mut part = Part::default();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            ';' => sections.push(std::mem::take(&mut part)),
            '"' => part.signs.extend(chars.by_ref().take_while(|c| *c != '"').map(Sign::Text)),
            '\\' => part.signs.extend(chars.next().map(Sign::Text)),
            // A blank as wide as a sign, and a sign that fills the cell.
            '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                part.bracket(&inside);
            }
            '0' => part.signs.push(Sign::Zero),
            '#' | '?' => part.signs.push(Sign::Figure),
            'y' | 'Y' | 'd' | 'D' => part.day = true,
            // A month or a minute; with hours or seconds alone it is a time.
            'm' | 'M' => part.month = true,
            'h' | 'H' | 's' | 'S' => part.time = true,
            '-' | '+' | '/' | '(' | ')' | ' ' | ':' | '!' | '&' | '~' | '{' | '}' | '=' | '<' | '>' | '\'' | '$'
            | '€' => {
                part.signs.push(Sign::Text(c));
            }
            _ => part.dressed = true,
        }
    }
    sections.push(part);
    if sections[0].day || (sections[0].month && !sections[0].time) {
        return if sections[0].elapsed { Shown::Plain } else { Shown::Day };
    }
    let sections: Vec<Section> = sections.into_iter().map(Part::section).collect();
    if sections.iter().any(|s| s.signs.is_some()) { Shown::Padded(sections) } else { Shown::Plain }
}

#[derive(Default)]
struct Part {
    condition: Option<(Compare, f64)>,
    signs: Vec<Sign>,
    day: bool,
    month: bool,
    time: bool,
    elapsed: bool,
    /// It has decimals, thousands, per cent or anything else that pads no number.
    dressed: bool,
}

impl Part {
    fn bracket(&mut self, inside: &str) {
        if !inside.is_empty() && inside.chars().all(|c| "hmsHMS".contains(c)) {
            self.elapsed = true;
            self.time = true;
        }
        // [$€-407] is a currency and a language.
        if let Some(currency) = inside.strip_prefix('$') {
            self.signs.extend(currency.split('-').next().unwrap_or_default().chars().map(Sign::Text));
        }
        let signs = [
            ("<=", Compare::AtMost),
            (">=", Compare::AtLeast),
            ("<>", Compare::Unequal),
            ("<", Compare::Less),
            (">", Compare::More),
            ("=", Compare::Equal),
        ];
        for (sign, compare) in signs {
            if let Some(number) = inside.strip_prefix(sign).and_then(|n| n.trim().parse().ok()) {
                self.condition = Some((compare, number));
                return;
            }
        }
    }

    fn section(self) -> Section {
        let zeros = self.signs.iter().filter(|sign| **sign == Sign::Zero).count();
        let padding = zeros >= 2 && !self.dressed && !self.time && !self.month && !self.day;
        Section { condition: self.condition, signs: padding.then_some(self.signs) }
    }
}

impl Section {
    fn holds(&self, value: f64) -> bool {
        match self.condition {
            None => true,
            Some((compare, number)) => match compare {
                Compare::Less => value < number,
                Compare::AtMost => value <= number,
                Compare::Equal => value == number,
                Compare::Unequal => value != number,
                Compare::AtLeast => value >= number,
                Compare::More => value > number,
            },
        }
    }
}

impl Shown {
    /// The text that a person reads, where the format pads the number with zeros.
    pub fn padded(&self, value: f64) -> Option<String> {
        let Shown::Padded(sections) = self else { return None };
        if value < 0.0 || value.fract() != 0.0 || value > 1e15 {
            return None;
        }
        let section = sections.iter().find(|section| section.holds(value))?;
        let signs = section.signs.as_ref()?;
        let mut figures: Vec<char> = format!("{}", value as u64).chars().collect();
        let mut places = signs.iter().filter(|sign| !matches!(sign, Sign::Text(_))).count();
        let mut text: Vec<char> = Vec::new();
        for sign in signs.iter().rev() {
            if let Sign::Text(c) = sign {
                text.push(*c);
                continue;
            }
            places -= 1;
            match figures.pop() {
                Some(figure) => text.push(figure),
                None if *sign == Sign::Zero => text.push('0'),
                None => {}
            }
            // What has no place of its own stands before the first one.
            if places == 0 {
                text.extend(figures.drain(..).rev());
            }
        }
        Some(text.into_iter().rev().collect::<String>().trim().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_in_front_are_shown() {
        for (code, value, wanted) in [
            ("00000", 1067.0, Some("01067")),
            ("00000", 39104.0, Some("39104")),
            ("\"D-\"00000", 1067.0, Some("D-01067")),
            ("\\D\\-00000", 1067.0, Some("D-01067")),
            ("[$-407]00000", 1067.0, Some("01067")),
            ("00000;@", 1067.0, Some("01067")),
            ("[<=99999]00000;00000\\-0000", 1067.0, Some("01067")),
            ("[<=99999]00000;00000\\-0000", 123_456_789.0, Some("12345-6789")),
            ("0000\"/\"000000", 391_123_456.0, Some("0391/123456")),
            ("\"KI-\"000", 12345.0, Some("KI-12345")),
            ("00000_-", 7.0, Some("00007")),
            ("General", 1067.0, None),
            ("0", 1067.0, None),
            ("#,##0", 1067.0, None),
            ("0.00", 1067.0, None),
            ("0 \"Jahre\"", 13.0, None),
            ("00%", 0.5, None),
            ("00000", 10.5, None),
            ("00000", -1.0, None),
            ("@", 1067.0, None),
        ] {
            assert_eq!(read(code).padded(value).as_deref(), wanted, "{code} {value}");
        }
    }

    #[test]
    fn days_are_told_from_numbers_and_times() {
        for code in [
            "DD.MM.YYYY",
            "yyyy\\-mm\\-dd",
            "[$-407]d. mmmm yyyy;@",
            "m/d/yy h:mm",
            "mmm yy",
            "d.m.",
            "[Red]dd/mm/yyyy",
            "mmmm",
        ] {
            assert_eq!(read(code), Shown::Day, "{code}");
        }
        for code in
            ["h:mm", "[h]:mm:ss", "mm:ss", "\"day\" 0", "0\\d", "General", "#,##0.00 [$€-407]", "0.00E+00", "@", ""]
        {
            assert_eq!(read(code), Shown::Plain, "{code}");
        }
        assert_eq!((built_in(14), built_in(1), built_in(20)), (Shown::Day, Shown::Plain, Shown::Plain));
    }
}

//! The form of a postal code in a country.
//!
//! In: the forms of `data/countries.csv`, such as `#### aa`, and what somebody typed. Out: the code as
//! it is written in that country, or nothing if it cannot be one. Whether a code exists is not known
//! here, only whether it looks like one.
//!
//! In a form `#` is a digit, `a` a letter, `x` a letter or a digit; everything else stands for itself.
//! Several forms are divided by `|`.

/// The code as it is written in the country, with its space or hyphen and in capitals.
pub(super) fn normal(forms: &str, typed: &str) -> Option<String> {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    forms.split('|').filter(|form| !form.is_empty()).find_map(|form| fit(form, &typed))
}

/// Whether an address may have no code: one of the forms is empty.
pub(super) fn may_be_missing(forms: &str) -> bool {
    forms.split('|').any(str::is_empty)
}

/// What stands behind the sign of a country and a hyphen or space (`A-1010`, `D 39104`), or directly behind it.
pub(super) fn after_sign<'t>(sign: &str, typed: &'t str) -> Option<&'t str> {
    let typed = typed.trim();
    let rest =
        typed.get(..sign.len()).filter(|start| start.eq_ignore_ascii_case(sign)).map(|_| &typed[sign.len()..])?;
    let rest = rest.trim_start_matches([' ', '-', '\u{a0}', '–']);
    rest.starts_with(|c: char| c.is_ascii_alphanumeric()).then_some(rest)
}

/// A code that fits the first form, to show how one looks: `1234 AB`.
pub(super) fn example(forms: &str) -> String {
    let mut digits = "1234567890".chars().cycle();
    let mut letters = "ABCDEFGHIJ".chars().cycle();
    forms
        .split('|')
        .next()
        .unwrap_or("")
        .chars()
        .map(|slot| match slot {
            '#' | 'x' => digits.next().unwrap_or('1'),
            'a' => letters.next().unwrap_or('A'),
            other => other,
        })
        .collect()
}

/// Space and hyphen may be missing or mistaken for each other, but only where the form has one:
/// `SK95AF` is clear, `3910-4` is a mistake.
fn fit(form: &str, typed: &str) -> Option<String> {
    let mut rest = typed.chars().peekable();
    let mut code = String::with_capacity(form.len());
    for slot in form.chars() {
        if slot == ' ' || slot == '-' {
            rest.next_if(|c| *c == ' ' || *c == '-');
            code.push(slot);
            continue;
        }
        let typed = rest.next()?;
        let fits = match slot {
            '#' => typed.is_ascii_digit(),
            'a' => typed.is_ascii_alphabetic(),
            'x' => typed.is_ascii_alphanumeric(),
            itself => typed.eq_ignore_ascii_case(&itself),
        };
        if !fits {
            return None;
        }
        code.push(typed.to_ascii_uppercase());
    }
    rest.next().is_none().then_some(code)
}

#[cfg(test)]
mod tests {
    use super::{after_sign, example, may_be_missing, normal};

    #[test]
    fn a_missing_space_or_hyphen_is_put_in() {
        assert_eq!(normal("#### aa", "2514el").as_deref(), Some("2514 EL"));
        assert_eq!(normal("##-###", "00 014").as_deref(), Some("00-014"));
        assert_eq!(normal("LV-####", "lv1050").as_deref(), Some("LV-1050"));
        assert_eq!(normal("aa# #aa", "  SK9 \u{a0} 5AF ").as_deref(), Some("SK9 5AF"));
    }

    #[test]
    fn a_space_or_hyphen_elsewhere_is_refused() {
        assert_eq!(normal("#####", "3910-4"), None);
        assert_eq!(normal("#####", "39 104"), None);
    }

    #[test]
    fn the_sign_of_a_country_is_taken_away() {
        for typed in ["D-39104", "d 39104", "D - 39104", " D–39104", "D39104"] {
            assert_eq!(after_sign("D", typed), Some("39104"), "{typed}");
        }
        assert_eq!(after_sign("A", "D-39104"), None);
        assert_eq!(after_sign("D", "D-"), None);
        assert!(may_be_missing("a##|") && !may_be_missing("a##|b##"));
        assert_eq!(normal("a##|", ""), None);
    }

    #[test]
    fn digits_in_a_form_stand_for_themselves() {
        assert_eq!(normal("####|87491", "87491").as_deref(), Some("87491"));
        assert_eq!(normal("####|87491", "87492"), None);
    }

    #[test]
    fn the_example_fits_its_own_form() {
        for form in ["#### aa", "aa# #aa", "a## xxxx|D6W xxxx", "LV-####"] {
            assert_eq!(normal(form, &example(form)), Some(example(form)));
        }
        assert_eq!(example("#### aa"), "1234 AB");
    }
}

//! The public holidays of Ireland.
//!
//! Source: Organisation of Working Time Act 1997, Second Schedule (read in a copy of the Act); St Brigid's
//! Day was added by regulation from 2023. Good Friday is not among them. The Act moves no holiday that
//! falls on a weekend; what follows from a weekend is between employer and employee, so the free Monday
//! after is custom, not law. The once-only day of 18 March 2022 is left out, the lists are for 2023 on.

use super::holidays::{Holiday, Rule};

/// In the order of the year.
pub(super) const HOLIDAYS: [Holiday; 10] = [
    Holiday::new("New Year's Day", Rule::On { month: 1, day: 1 }),
    Holiday::new("St Brigid's Day", Rule::StBrigid).since(2023),
    Holiday::new("St Patrick's Day", Rule::On { month: 3, day: 17 }),
    Holiday::new("Easter Monday", Rule::Easter(1)),
    Holiday::new("the first Monday in May", Rule::FirstMonday(5)),
    Holiday::new("the first Monday in June", Rule::FirstMonday(6)),
    Holiday::new("the first Monday in August", Rule::FirstMonday(8)),
    Holiday::new("the last Monday in October", Rule::LastMondayOf31(10)),
    Holiday::new("Christmas Day", Rule::On { month: 12, day: 25 }),
    Holiday::new("St Stephen's Day", Rule::On { month: 12, day: 26 }),
];

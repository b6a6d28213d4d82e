//! Where things stand on the first page, by standard.
//!
//! In: nothing. Out: the constants of DIN 5008:2020 form A and B, of NF Z 11-001 and of SN 010130 with
//! the window on the right, in millimetres from the top left edge of A4. The figures agree with the
//! layout files of KOMA-Script 3.38 (DIN, NF, SN) and, for the zones of the address field and the text
//! margins, with DIN 5008:2020 as it is generally described; the standards themselves cost money and
//! were not opened.

use super::geometry::{Length, Rect};
use crate::read::choice::{Choice, choice};

choice! {
    /// The sheet (`layout`).
    LayoutChoice {
        /// By the sender's country.
        Auto = "auto",
        /// DIN 5008:2020 form A, short letterhead.
        Din5008A = "din-5008-a",
        /// DIN 5008:2020 form B.
        Din5008B = "din-5008-b",
        /// Address window on the right: NF Z 11-001, or SN 010130 for senders in Switzerland and Liechtenstein.
        WindowRight = "window-right",
    }
}

/// One standard.
#[derive(Debug)]
pub struct Sheet {
    /// Its name in the case file, with the country where that decides.
    pub name: &'static str,
    /// The field that shows in the window of the envelope.
    pub window: Rect,
    /// Where the text of the address begins.
    pub address_left: Length,
    /// Baseline of the return line, above the address, in the window.
    pub return_baseline: Length,
    /// The zone of the address proper.
    pub address: Rect,
    /// The information block.
    pub information: Rect,
    /// Baseline of the first line of the letterhead.
    pub letterhead_baseline: Length,
    /// Top of the subject.
    pub subject_top: Length,
    /// Fold marks at the left edge.
    pub fold_marks: [Length; 2],
    /// The mark for a hole punch, if the standard has one.
    pub hole_mark: Option<Length>,
}

/// Most lines of an address: DIN 5008 has six in the address zone, and six fit the others.
pub const ADDRESS_LINES: usize = 6;
/// Left edge of the text (DIN 5008: 25, at least 24.1).
pub const TEXT_LEFT: Length = Length::mm(25.0);
/// Width of the text: the right margin is 20.
pub const TEXT_WIDTH: Length = Length::mm(165.0);
/// Lowest line of text: 20 of margin and a line for the page number.
pub const TEXT_BOTTOM: Length = Length::mm(272.0);
/// Lowest line of text of a letter of one page with nothing at its foot: 20 of margin (DIN 5008).
pub const TEXT_BOTTOM_ALONE: Length = Length::mm(277.0);
/// Top of the text on the pages after the first.
pub const FOLLOWING_TOP: Length = Length::mm(27.0);
/// Baseline of the page number.
pub const PAGE_NUMBER_BASELINE: Length = Length::mm(283.0);
/// Baseline of the page number on a first page that has lines at its foot: between them and the text.
pub const PAGE_NUMBER_ABOVE_FOOT: Length = Length::mm(275.0);
/// Baseline of the first line at the foot of the first page …
pub const FOOT_BASELINE: Length = Length::mm(278.5);
/// … and the lowest: printers leave 5 mm or less.
pub const FOOT_BOTTOM: Length = Length::mm(291.0);
/// Top of a logo.
pub const LOGO_TOP: Length = Length::mm(8.0);
/// Most width of a logo.
pub const LOGO_WIDTH: Length = Length::mm(60.0);
/// Most height of a logo.
pub const LOGO_HEIGHT: Length = Length::mm(24.0);
/// Baseline of the head of the pages after the first.
pub const RUNNING_HEAD_BASELINE: Length = Length::mm(17.0);
/// Marks begin this far from the left edge …
pub const MARK_LEFT: Length = Length::mm(3.5);
/// … and fold marks are this long; the hole mark is longer.
pub const FOLD_MARK_LENGTH: Length = Length::mm(4.5);
/// Length of the hole mark.
pub const HOLE_MARK_LENGTH: Length = Length::mm(6.0);

/// DIN 5008:2020 form A: letterhead of 27 mm.
pub static DIN_5008_A: Sheet = Sheet {
    name: "din-5008-a",
    window: Rect::mm(20.0, 27.0, 85.0, 45.0),
    address_left: Length::mm(25.0),
    return_baseline: Length::mm(43.2),
    address: Rect::mm(25.0, 44.7, 80.0, 27.3),
    information: Rect::mm(125.0, 32.0, 75.0, 40.0),
    letterhead_baseline: Length::mm(13.0),
    subject_top: Length::mm(80.5),
    fold_marks: [Length::mm(87.0), Length::mm(192.0)],
    hole_mark: Some(Length::mm(148.5)),
};

/// DIN 5008:2020 form B: letterhead of 45 mm.
pub static DIN_5008_B: Sheet = Sheet {
    name: "din-5008-b",
    window: Rect::mm(20.0, 45.0, 85.0, 45.0),
    address_left: Length::mm(25.0),
    return_baseline: Length::mm(61.2),
    address: Rect::mm(25.0, 62.7, 80.0, 27.3),
    information: Rect::mm(125.0, 50.0, 75.0, 40.0),
    letterhead_baseline: Length::mm(22.0),
    subject_top: Length::mm(98.5),
    fold_marks: [Length::mm(105.0), Length::mm(210.0)],
    hole_mark: Some(Length::mm(148.5)),
};

/// NF Z 11-001 (France; also used for Belgium, Italy, Spain and Portugal): window on the right, 10 mm
/// from the edge, text indented by 10.
pub static NF_Z_11_001: Sheet = Sheet {
    name: "window-right",
    window: Rect::mm(100.0, 35.0, 100.0, 45.0),
    address_left: Length::mm(110.0),
    return_baseline: Length::mm(41.0),
    address: Rect::mm(110.0, 45.0, 85.0, 30.0),
    information: Rect::mm(25.0, 50.0, 70.0, 40.0),
    letterhead_baseline: Length::mm(18.0),
    subject_top: Length::mm(99.0),
    fold_marks: [Length::mm(99.0), Length::mm(198.0)],
    hole_mark: None,
};

/// SN 010130 with the window on the right (Switzerland, Liechtenstein).
pub static SN_010130_RIGHT: Sheet = Sheet {
    name: "window-right (CH)",
    window: Rect::mm(112.0, 45.0, 90.0, 45.0),
    address_left: Length::mm(114.0),
    return_baseline: Length::mm(50.0),
    address: Rect::mm(114.0, 55.0, 82.0, 30.0),
    information: Rect::mm(25.0, 55.0, 75.0, 40.0),
    letterhead_baseline: Length::mm(22.0),
    subject_top: Length::mm(98.5),
    fold_marks: [Length::mm(105.0), Length::mm(210.0)],
    hole_mark: None,
};

impl Sheet {
    /// The sheet for a choice, a sender's country (ISO 3166-1) and whether windows there are usually right.
    pub fn choose(choice: LayoutChoice, country: &str, window_right: bool) -> &'static Sheet {
        let right = if matches!(country, "CH" | "LI") { &SN_010130_RIGHT } else { &NF_Z_11_001 };
        match choice {
            LayoutChoice::Din5008A => &DIN_5008_A,
            LayoutChoice::Din5008B => &DIN_5008_B,
            LayoutChoice::WindowRight => right,
            LayoutChoice::Auto if window_right => right,
            LayoutChoice::Auto => &DIN_5008_B,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_lies_inside_the_window() {
        for sheet in [&DIN_5008_A, &DIN_5008_B, &NF_Z_11_001, &SN_010130_RIGHT] {
            let (window, address) = (sheet.window, sheet.address);
            assert!(
                address.left >= window.left && address.right() <= window.right() + Length::pt(0.01),
                "{}",
                sheet.name
            );
            assert!(
                address.top > sheet.return_baseline && address.bottom() <= window.bottom() + Length::pt(0.01),
                "{}",
                sheet.name
            );
            assert!(sheet.return_baseline > window.top, "{}", sheet.name);
            assert!(sheet.subject_top > window.bottom(), "{}", sheet.name);
        }
    }

    #[test]
    fn the_window_goes_by_the_senders_country() {
        assert_eq!(Sheet::choose(LayoutChoice::Auto, "DE", false).name, "din-5008-b");
        assert_eq!(Sheet::choose(LayoutChoice::Auto, "FR", true).name, "window-right");
        assert_eq!(Sheet::choose(LayoutChoice::Auto, "CH", true).name, "window-right (CH)");
        assert_eq!(Sheet::choose(LayoutChoice::Din5008A, "CH", true).name, "din-5008-a");
    }
}

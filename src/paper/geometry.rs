//! Lengths and places on a page.
//!
//! Everything is measured from the top left corner, as a ruler on paper does it. A bare number has no
//! place in a signature: it is millimetres for standards, points for type, and the type keeps them apart.

use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

/// A length; kept in points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Length(f32);

impl Length {
    /// Nothing.
    pub const ZERO: Length = Length(0.0);

    /// From points.
    pub const fn pt(points: f32) -> Self {
        Length(points)
    }

    /// From millimetres.
    pub const fn mm(millimetres: f32) -> Self {
        Length(millimetres * 72.0 / 25.4)
    }

    /// In points.
    pub const fn to_pt(self) -> f32 {
        self.0
    }

    /// In millimetres.
    pub const fn to_mm(self) -> f32 {
        self.0 * 25.4 / 72.0
    }

    /// The larger of the two.
    #[must_use]
    pub fn max(self, other: Length) -> Length {
        Length(self.0.max(other.0))
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Length) -> Length {
        Length(self.0.min(other.0))
    }
}

impl Add for Length {
    type Output = Length;
    fn add(self, other: Length) -> Length {
        Length(self.0 + other.0)
    }
}
impl Sub for Length {
    type Output = Length;
    fn sub(self, other: Length) -> Length {
        Length(self.0 - other.0)
    }
}
impl Neg for Length {
    type Output = Length;
    fn neg(self) -> Length {
        Length(-self.0)
    }
}
impl Mul<f32> for Length {
    type Output = Length;
    fn mul(self, factor: f32) -> Length {
        Length(self.0 * factor)
    }
}
impl AddAssign for Length {
    fn add_assign(&mut self, other: Length) {
        self.0 += other.0;
    }
}
impl SubAssign for Length {
    fn sub_assign(&mut self, other: Length) {
        self.0 -= other.0;
    }
}
impl std::iter::Sum for Length {
    fn sum<I: Iterator<Item = Length>>(iter: I) -> Length {
        iter.fold(Length::ZERO, Add::add)
    }
}

/// A place, from the top left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: Length,
    /// Down.
    pub y: Length,
}

/// A rectangle, from the top left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub left: Length,
    /// Top edge.
    pub top: Length,
    /// To the right.
    pub width: Length,
    /// Down.
    pub height: Length,
}

impl Rect {
    /// A rectangle in millimetres.
    pub const fn mm(left: f32, top: f32, width: f32, height: f32) -> Self {
        Rect { left: Length::mm(left), top: Length::mm(top), width: Length::mm(width), height: Length::mm(height) }
    }

    /// The right edge.
    pub fn right(&self) -> Length {
        self.left + self.width
    }

    /// The bottom edge.
    pub fn bottom(&self) -> Length {
        self.top + self.height
    }
}

/// A4, ISO 216.
pub const PAGE: Rect = Rect::mm(0.0, 0.0, 210.0, 297.0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inch_is_72_points_and_25_4_millimetres() {
        assert!((Length::mm(25.4).to_pt() - 72.0).abs() < 1e-4);
        assert!((Length::pt(72.0).to_mm() - 25.4).abs() < 1e-4);
    }
}

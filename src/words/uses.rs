//! What the texts of a catalogue use.
//!
//! In: a message of a Fluent file, parsed. Out: the arguments its texts name, so that catalogues can be compared with
//! the lists of sentences and with each other.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

/// The arguments that a text uses, or what is in it that no text may have.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Uses {
    /// By name, without `$` and without the `_is` of a question whether it is there.
    pub arguments: BTreeSet<String>,
    /// Something else than arguments stands in braces.
    pub other: bool,
}

impl Uses {
    /// What the texts of a message use: `None` for the text itself, else the name of the attribute.
    pub fn of<'a>(message: &'a Message<&'a str>) -> BTreeMap<Option<&'a str>, Uses> {
        let own = message.value.iter().map(|pattern| (None, pattern));
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        own.chain(attributes).map(|(name, pattern)| (name, Uses::in_pattern(pattern))).collect()
    }

    fn in_pattern(pattern: &Pattern<&str>) -> Uses {
        let mut uses = Uses::default();
        uses.walk(pattern);
        uses
    }

    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(part) => self.inline(part),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.walk(&variant.value));
            }
        }
    }

    fn inline(&mut self, part: &InlineExpression<&str>) {
        match part {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.strip_suffix("_is").unwrap_or(id.name).to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } => {}
            _ => self.other = true,
        }
    }
}

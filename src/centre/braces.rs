//! Names in double braces, as patterns for files and joined columns have them.
//!
//! In: `{{Vorname}} {{Nachname}}`. Out: its texts and names in their order, or that braces are not closed.

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A text that is taken as it is.
    Text(String),
    /// A name, and the byte of the pattern it begins at.
    Name(String, usize),
}

/// Whether there is something in double braces, or was meant to be.
pub fn any(text: &str) -> bool {
    text.contains("{{") || text.contains("}}")
}

/// The parts of a pattern; blank texts at its ends are none. `None` when braces are not closed.
pub fn parts(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = text;
    let literal = |text: &str| (!text.is_empty()).then(|| Part::Text(text.to_owned()));
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, behind) = after.split_once("}}")?;
        if before.contains("}}") || name.contains("{{") {
            return None;
        }
        parts.extend(literal(before));
        let blank = name.len() - name.trim_start().len();
        parts.push(Part::Name(name.trim().to_owned(), text.len() - after.len() + blank));
        rest = behind;
    }
    if rest.contains("}}") {
        return None;
    }
    parts.extend(literal(rest));
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_know_where_they_stand() {
        let text = "c/o {{ Vor name }}{{b}}.";
        let name = |n: &str, at| Part::Name(n.into(), at);
        let wanted = [Part::Text("c/o ".into()), name("Vor name", 7), name("b", 20), Part::Text(".".into())];
        assert_eq!(parts(text).unwrap(), wanted);
        assert_eq!(&text[7..15], "Vor name");
        for open in ["{{a", "a}}", "{{a {{b}}", "{{a}} }}"] {
            assert_eq!((parts(open), any(open)), (None, true), "{open}");
        }
    }
}

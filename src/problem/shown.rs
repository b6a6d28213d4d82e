//! Problems as text, for programs that use the library.
//!
//! In: problems. Out: a line each, in English: where it stands, what is wrong, what to do. The program itself shows them with the lines of the file
//! they are about and in the language of the reader (`src/cli/report.rs`).

use std::error::Error;
use std::fmt::{Display, Formatter, Result};

use super::{Problem, Problems};

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(file) = self.file_name() {
            write!(f, "{file}")?;
            if let Some(place) = &self.place {
                write!(f, ":{}", place.line_column().0)?;
            }
            write!(f, ": ")?;
        }
        write!(f, "{}", self.message())?;
        match self.advice() {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl Display for Problems {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for (index, problem) in self.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl Error for Problem {}

impl Error for Problems {}

#[cfg(test)]
mod tests {
    use crate::case::load;
    use crate::office::Office;
    use crate::problem::Source;

    #[test]
    fn a_program_can_say_what_is_wrong_and_where() {
        let source = Source::new("case.toml", "kind = \"objection\"\nlanguage = 3\n");
        let problems = load::toml(&source, std::path::Path::new(""), &Office::builtin()).unwrap_err();
        let text = problems.to_string();
        assert!(text.lines().any(|line| line.starts_with("case.toml:2: ")), "{text}");
        assert_eq!(text.lines().count(), problems.iter().count(), "{text}");
    }
}

//! A case to what waits for its place.
//!
//! In: the case of a row, and the letter that was made of it before, if one was. Out: in the staging folder its letter, the sheet of its next steps
//! and the envelope of its mail, each made of the one draft there is of the row; or every reason why there can be none.

use std::sync::Arc;

use super::checked::Standing;
use super::journal::Made;
use super::look::{Pass, RowFindings, Workplace};
use super::post::{Addressed, Before, Post, matter};
use super::post_address::PostAddress;
use super::quality::Facts;
use crate::case::Case;
use crate::digest::ShortHash;
use crate::letter::compose::Draft;
use crate::mail::missing;
use crate::office;
use crate::problem::{Problem, Severity};
use crate::seal::Sealer;
use crate::table::Row;

/// A row as a letter that is not printed yet.
struct Drafted<'d> {
    row: &'d Row,
    case: &'d Case,
    draft: Draft,
    sealer: Option<Arc<Sealer>>,
    /// The letter, where it was made before.
    made: Option<&'d Made>,
}

/// Hash and length of a letter.
type Printed = (ShortHash, usize);

impl Pass<'_> {
    /// Takes the letter that was made of a case before, or makes one, and what goes with it.
    ///
    /// # Errors
    /// Nothing can be written any more.
    pub(super) fn letter(
        &self,
        looked: &mut RowFindings,
        workplace: &mut Workplace<'_>,
        row: &Row,
        case: &Case,
        made: Option<&Made>,
    ) -> Result<(), Problem> {
        let setup = self.setup;
        if let Some(made) = made {
            (looked.checked.of, looked.checked.known) = (made.of, made.key);
            looked.facts = Facts::of(case, &made.recipient);
            looked.checked.standing = Standing::Unchanged;
            if setup.post.is_none() && !setup.settings.steps {
                return Ok(());
            }
        }
        let draft = match setup.office.draft(case, made.map_or(setup.settings.today, |made| made.date)) {
            Ok(draft) => draft,
            Err(more) => {
                looked.problems.extend(workplace.reader.located(more, row));
                return Ok(());
            }
        };
        let sealer = setup.sealer(case);
        looked.problems.extend(workplace.reader.located(sealer.as_ref().err().cloned(), row));
        let drafted = Drafted { row, case, draft, sealer: sealer.ok().flatten(), made };
        let printed = match made {
            Some(made) => Some((made.sha256, made.bytes as usize)),
            None => self.print(looked, workplace, &drafted)?,
        };
        if let Some(post) = setup.post {
            self.mail(looked, workplace, &drafted, post, printed)?;
        }
        let good = !looked.problems.iter().any(|problem| problem.severity == Severity::Error);
        if setup.settings.steps && good && self.keeps(made) {
            self.sheet(looked, workplace, &drafted)?;
        }
        Ok(())
    }

    /// Prints a letter and lets it wait, or finds out why there can be none; its hash and length, if it was printed.
    fn print(
        &self,
        looked: &mut RowFindings,
        workplace: &mut Workplace<'_>,
        drafted: &Drafted<'_>,
    ) -> Result<Option<Printed>, Problem> {
        let Drafted { row, case, draft, sealer, .. } = drafted;
        let (setup, Workplace { reader, press, shelf }) = (self.setup, workplace);
        looked.facts = Facts::of(case, &draft.recipient);
        // What is missing in a mail is told with all else that is.
        let told = draft.warnings.iter().filter(|p| !(setup.post.is_some() && missing::is_said_again(p)));
        looked.problems.extend(reader.located(told.cloned(), row));
        let unsealable = setup.sealed_into_one_file(case);
        if unsealable.is_some() || looked.problems.iter().any(|problem| problem.severity == Severity::Error) {
            // There will be no letter; what else is wrong with it is told as well.
            looked.problems.extend(reader.located(press.fits(case, draft).err(), row));
            looked.problems.extend(reader.located(unsealable, row));
            return Ok(None);
        }
        let keeps = self.keeps(None);
        // No time stamp is asked for a letter that nobody gets.
        let sealer = sealer.as_deref().filter(|_| keeps);
        let pdf = match press.print(case, draft, sealer) {
            Ok(pdf) => pdf,
            Err(problem) => {
                looked.problems.extend(reader.located([problem], row));
                return Ok(None);
            }
        };
        looked.problems.extend(reader.located(office::size_warning(case, &pdf), row));
        let sha256 = ShortHash::of(&pdf.bytes);
        if keeps {
            let shelf = shelf.as_ref().map_err(Clone::clone)?;
            shelf.letter(row.id(), &pdf.bytes)?;
            looked.checked.waiting.shelf = shelf.number;
            looked.letter = Some(Made {
                key: ShortHash::of(looked.checked.key.as_bytes()),
                of: looked.checked.of,
                file: String::new(),
                bytes: pdf.bytes.len() as u64,
                sha256,
                pages: pdf.pages as u32,
                date: draft.date,
                deadline: draft.deadline,
                destination: format!("{} {}", draft.destination.0, draft.destination.1).trim_end().to_owned(),
                address: Some(PostAddress::of(&draft.letter.recipient, &draft.postal_codes, &draft.destination.0)),
                recipient: draft.recipient.clone(),
            });
        }
        Ok(Some((sha256, pdf.bytes.len())))
    }

    /// Sees whether a letter can be mailed, and writes the envelope.
    fn mail(
        &self,
        looked: &mut RowFindings,
        workplace: &mut Workplace<'_>,
        drafted: &Drafted<'_>,
        post: &Post,
        printed: Option<Printed>,
    ) -> Result<(), Problem> {
        let Drafted { row, case, draft, sealer, made } = drafted;
        let (setup, Workplace { reader, shelf, .. }) = (self.setup, workplace);
        let seal = sealer.as_ref().map(|sealer| sealer.grade());
        match post.check(case, draft, setup.office, setup.settings.today, seal, printed) {
            Err(more) => looked.unmailable = reader.located(more, row),
            Ok(Before { missing, .. }) if !missing.is_empty() && !post.incomplete => {
                looked.unmailable = reader.located(missing::refused(missing), row);
            }
            Ok(Before { to, missing, envelope }) => {
                looked.problems.extend(reader.located(missing::told(missing), row));
                looked.problems.extend(reader.located(to.warnings, row));
                let matter = matter(case, &looked.row_key);
                let letter = printed.map(|(sha256, _)| sha256);
                let address = to.mailbox.email.to_string();
                let known = letter.is_some_and(|letter| post.known(letter, &address).is_some());
                if !known && printed.is_some() && self.keeps(*made) {
                    let shelf = shelf.as_mut().map_err(|problem| problem.clone())?;
                    // The row's own key: its letters go to recipients of their own.
                    looked.checked.waiting.envelope = Some(shelf.envelope(&envelope.about(matter.clone()))?);
                    looked.checked.waiting.shelf = shelf.number;
                }
                looked.mail = Some(Addressed { address, name: to.mailbox.name.unwrap_or_default(), letter, matter });
            }
        }
        Ok(())
    }

    /// Prints the sheet of next steps and lets it wait.
    fn sheet(
        &self,
        looked: &mut RowFindings,
        workplace: &mut Workplace<'_>,
        Drafted { row, case, draft, .. }: &Drafted<'_>,
    ) -> Result<(), Problem> {
        let Workplace { reader, press, shelf } = workplace;
        match press.print_steps(case, draft) {
            Ok(pdf) => {
                let shelf = shelf.as_ref().map_err(Clone::clone)?;
                shelf.sheet(row.id(), &pdf.bytes)?;
                looked.checked.waiting.shelf = shelf.number;
                looked.checked.waiting.sheet = true;
            }
            Err(problem) => looked.problems.extend(reader.located([problem], row)),
        }
        Ok(())
    }
}

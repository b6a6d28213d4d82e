//! Who looks on while a batch runs.
//!
//! In: problems, outcomes and progress, as they come. Out: what it is time for. The stages know no terminal: the command line looks on, or a test.

use super::job::Job;
use crate::problem::Problem;

/// Who looks on.
pub trait Watch {
    /// Problems of a row, or of the table as a whole, as they are found.
    fn problems(&mut self, problems: &[Problem]);
    /// What came of a row, once it is sure, in the order of the rows.
    fn outcome(&mut self, job: &Job);
    /// What came of a row of a table that is refused: no letter, and nothing to add later.
    fn refused(&mut self, job: &Job);
    /// So many rows of a stage are done.
    fn progress(&mut self, stage: Stage, done: usize, of: Option<usize>);
    /// What it is time for.
    fn due(&mut self) -> Due;
}

/// What is done from time to time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// To bring to disk what was made since the last time.
    Disk,
    /// To write the result table as well, which takes the longer the more rows there are.
    Table,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Rows are read and checked.
    Checking,
    /// Letters are made.
    Making,
    /// Sheets of next steps are written.
    Sheets,
    /// Letters are put into one file.
    Joining,
    /// Mails are put into the outbox.
    Mailing,
    /// Mails are sent.
    Sending,
}

//! How a command ends when it does not succeed.
//!
//! In: problems, an error of stdout. Out: what is told on stderr, and the exit status of docs/reference.md.

use super::exit::Exit;
use super::terminal::Terminal;
use widerspruch::problem::{Code, Family, Problem, Problems};

/// How a command ends when it does not succeed.
pub enum Failure {
    /// A case, table, template or configuration is wrong.
    Problems(Problems),
    /// It ends with a status of its own.
    Ended(Exit, Problems),
    /// Stdout cannot be written to.
    Output(std::io::Error),
    /// Everything was told already; this is how it ends.
    Told(Exit),
}

impl Failure {
    /// An end with a status and the one problem that led to it.
    pub fn ended(exit: Exit, problem: Problem) -> Self {
        Failure::Ended(exit, problem.into())
    }

    /// Tells why a command does not succeed, and how the program ends.
    pub fn told(self, terminal: &mut Terminal) -> Exit {
        match self {
            Failure::Problems(problems) => {
                let any = |family| problems.iter().any(|p| p.code.family() == family);
                let exit = match (any(Family::Internal), any(Family::Seal), any(Family::Usage)) {
                    (true, ..) => Exit::Internal,
                    (_, true, _) => Exit::NotSigned,
                    (.., true) => Exit::Usage,
                    _ => Exit::WrongInput,
                };
                terminal.problems(&problems);
                exit
            }
            Failure::Ended(exit, problems) => {
                terminal.problems(&problems);
                exit
            }
            Failure::Told(exit) => exit,
            // A reader that has seen enough (head, less) closes the pipe; that is not our failure.
            Failure::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Done,
            Failure::Output(error) => {
                terminal.problems(&Code::OutputStdout { why: error.into() }.error().into());
                Exit::WrongInput
            }
        }
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Failure::Problems(problems)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Failure::Problems(problem.into())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Output(error)
    }
}

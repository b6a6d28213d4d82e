//! Exit statuses.

/// How the program ends; the numbers are fixed, scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// A part of a batch failed, or it was stopped before its end.
    PartFailed = 1,
    /// The command itself is wrong.
    Usage = 2,
    /// A case, table, template or configuration is wrong, or a file cannot be read or written.
    WrongInput = 3,
    /// Signing or verification failed.
    NotSigned = 4,
    /// A delivery was refused for good, or nobody knows whether it arrived.
    Refused = 5,
    /// A delivery is to be tried again.
    TryAgain = 6,
    /// A bug of ours.
    Internal = 70,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        (exit as u8).into()
    }
}

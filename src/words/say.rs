//! The list of sentences that are no problems: listings, notes, questions, and the parts problems are made of.
//!
//! Texts stand under the same ids in `LANGUAGE/ROOM.ftl`; the first word of a variant is the room.

use super::sentences;

sentences! {
    /// A sentence that is no problem.
    Say {
        // What an operating system refuses.
        IoNotFound "" {}
        IoPermissionDenied "" {}
        IoAlreadyExists "" {}
        IoIsADirectory "" {}
        IoNotADirectory "" {}
        IoStorageFull "" {}
        IoQuotaExceeded "" {}
        IoReadOnly "" {}
        IoFileTooLarge "" {}
        IoConnectionRefused "" {}
        IoTimedOut "" {}
        IoBrokenPipe "" {}

        // How days and lists are written.
        WordsDay "" { year, month, day }
        WordsAnd "" { items, last }
        WordsOr "" { items, last }

        // cli

        // case

        // table

        // batch
        BatchInRows "" { message, rows }

        // outbox

        // mail

        // seal

        // letter, enclosure, layout

        // template

        // directory

        // law

        // centre, configuration

    }
}

//! Reading files that people write: TOML, JSON and the cells of tables, in one way.
//!
//! In: the text of a file, and whose it is (`whose`). Out: a tree (`node`) that knows where each value comes from (`origin`), and the fields that a reader
//! asks of it (`reader`: `values`, `chosen`, `sections`, one `over` another; `whole` for a file) with every problem at once, each said of that file. What
//! fields there are is the asker's business: cases, centres, the configuration, letters
//! and records of the directory. `text`, `day`, `cell` and `choice` say what a value may be; `outline` what was asked for.

pub mod cell;
pub mod choice;
mod chosen;
pub mod day;
pub mod fingerprint;
pub mod node;
pub mod origin;
pub mod outline;
mod over;
pub mod reader;
mod sections;
pub mod text;
mod toml_help;
pub mod url;
mod values;
pub mod whole;
pub mod whose;

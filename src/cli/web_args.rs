//! The options of `web`.

use std::path::PathBuf;

use clap::Args;

use super::value::{whole, within};

/// Arguments of `web`.
#[derive(Debug, Args)]
pub struct WebArgs {
    /// Take this port; without it any that is free
    #[arg(long, value_name = "N", value_parser = whole::<u16>)]
    pub port: Option<u16>,
    /// Do not open the browser, only print the address
    #[arg(long)]
    pub no_open: bool,
    /// Write cases and letters to this folder, and list those in it; without it the folder you are in
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// For the counter of an advice centre: everything stays in memory, and one button clears it for the next person
    #[arg(long, conflicts_with = "folder")]
    pub counter: bool,
    /// With --counter, keep what is saved in this folder of the centre, in a folder for each of the centre's references
    #[arg(long, value_name = "DIR", requires = "counter")]
    pub save: Option<PathBuf>,
    /// Write as the advice centre of this file, centre.toml
    #[arg(long, value_name = "FILE")]
    pub centre: Option<PathBuf>,
    /// End after this many minutes without a request
    #[arg(long, value_name = "MINUTES", default_value_t = 60, value_parser = within::<1440>)]
    pub idle: u32,
}

//! The program `widerspruch`: the commands, over the library.
//!
//! In: arguments, files, the clock and the environment. Out: files, text and an exit status.

// Bad input is answered with problems, so nothing may end the process.
#![cfg_attr(test, allow(clippy::disallowed_methods))]
#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo, clippy::print_stdout)
)]

mod cli;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::main().into()
}

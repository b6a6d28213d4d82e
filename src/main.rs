//! The program `widerspruch`; everything is in the library.

fn main() -> std::process::ExitCode {
    widerspruch::cli::main().into()
}

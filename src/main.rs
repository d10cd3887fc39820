//! Hands the arguments, the environment and the terminal to the library, and ends the process.

use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let environment = tchau::cli::Environment::of_process();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let exit = tchau::cli::call(std::env::args_os(), &environment, &mut out, &mut io::stderr());
    exit.into()
}

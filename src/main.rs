//! Hands the arguments, the environment and the terminal to the library, and ends the process.

use std::io;
use std::panic;
use std::process::ExitCode;

use mimalloc::MiMalloc;
use tchau::cli::{self, Environment, Exit};

/// Reports are made of many small texts.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    // A panic has told its story on stderr by the time it gets here.
    let exit = panic::catch_unwind(|| {
        let environment = Environment::of_process();
        let mut out = io::BufWriter::new(io::stdout().lock());
        cli::call(std::env::args_os(), &environment, &mut out, &mut io::stderr())
    });
    exit.unwrap_or(Exit::Fault).into()
}

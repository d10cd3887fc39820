//! Every scenario of this repository is a test with a name: `cargo test --test scenarios restore`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tchau::test::scenarios("scenarios").harness()
}

//! Hands the arguments to [`tchau`].
fn main() {}

//! The command-line program `dragoman`.

fn main() {}

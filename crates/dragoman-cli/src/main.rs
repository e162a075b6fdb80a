//! The command-line program `dragoman`.
//!
//! Exit codes: 0 all went well; 1 a document, a file or a check failed (the others were dealt with); 2 the command line is wrong.

mod args;
mod checkpoint;
mod code;
mod eval;
mod evaluate;
mod explain;
mod failure;
mod input;
mod lexicon;
mod model;
mod output;
mod own;
mod parse;
mod train;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use self::args::{Args, Command};

fn main() -> ExitCode {
    let outcome = match Args::parse().command {
        Command::Code(args) => code::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Eval(args) => eval::run(&args),
        Command::Parse(args) => parse::run(&args),
        Command::Evaluate(args) => evaluate::run(&args),
        Command::Train(args) => train::run(&args),
        Command::Lexicon(args) => lexicon::run(&args),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever read the output has seen enough: `dragoman code … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("dragoman: the output could not be written ({error})"));
            ExitCode::FAILURE
        }
    }
}

/// Writes a line to standard error; where nobody listens, nothing is lost.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

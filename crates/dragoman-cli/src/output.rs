//! Writing coded documents.

use std::env;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use dragoman_plover::{BriefOptions, CodedDocument, CsvWriter, brief, write_failure, write_json, write_plover};

use crate::args::{CodeArgs, Colour, Format};
use crate::failure::Failure;

/// Where and how coded documents are written.
pub(crate) enum Output {
    Brief { out: Out, options: BriefOptions, pages: usize },
    Json(Out),
    Plover(Out),
    Csv(Box<CsvWriter<Out>>),
}

type Out = BufWriter<Stdout>;

/// No page is set wider than this unless it is asked for: longer lines are hard to read.
const WIDEST: usize = 100;

impl Output {
    /// What the command line asks for, or what fits where it goes.
    pub(crate) fn new(args: &CodeArgs) -> Self {
        let stdout = io::stdout();
        let terminal = stdout.is_terminal();
        let out = BufWriter::new(stdout);
        match args.format.unwrap_or(if terminal { Format::Brief } else { Format::Json }) {
            Format::Brief => {
                let columns = || terminal_size::terminal_size().map_or(WIDEST, |(width, _)| usize::from(width.0).min(WIDEST));
                let options = BriefOptions {
                    width: args.width.unwrap_or_else(columns),
                    colour: colour(args.colour, terminal, env::var_os),
                };
                Self::Brief { out, options, pages: 0 }
            }
            Format::Json => Self::Json(out),
            Format::Plover => Self::Plover(out),
            Format::Csv => Self::Csv(Box::new(CsvWriter::new(out))),
        }
    }

    /// Writes a document.
    pub(crate) fn document(&mut self, document: &CodedDocument) -> io::Result<()> {
        match self {
            Self::Brief { out, options, pages } => {
                if std::mem::replace(pages, *pages + 1) > 0 {
                    writeln!(out, "\n{}\n", "═".repeat(options.width.min(WIDEST)))?;
                }
                out.write_all(brief(document, options).as_bytes())?;
                out.flush()
            }
            Self::Json(out) => write_json(out, document).and_then(|()| out.flush()),
            Self::Plover(out) => write_plover(out, document).and_then(|()| out.flush()),
            Self::Csv(table) => table.write(document),
        }
    }

    /// Tells a failure, and writes it in the document's place where the form has room for it.
    pub(crate) fn failure(&mut self, failure: &Failure) -> io::Result<()> {
        failure.tell();
        match self {
            Self::Json(out) => write_failure(out, &failure.into()).and_then(|()| out.flush()),
            Self::Brief { .. } | Self::Plover(_) => Ok(()),
            Self::Csv(table) => table.head(),
        }
    }
}

/// Whether to use colour; NO_COLOR is heeded as <https://no-color.org> has it.
fn colour(wanted: Colour, terminal: bool, variable: impl Fn(&'static str) -> Option<OsString>) -> bool {
    match wanted {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            let forbidden = variable("NO_COLOR").is_some_and(|value| !value.is_empty());
            terminal && !forbidden && variable("TERM").is_none_or(|term| term != "dumb")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_for_terminals_that_want_it() {
        let auto = |terminal, set: &[(&'static str, &str)]| {
            let variable = |name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
            colour(Colour::Auto, terminal, variable)
        };
        assert!(auto(true, &[("TERM", "xterm")]));
        assert!(auto(true, &[("NO_COLOR", "")]));
        assert!(!auto(true, &[("NO_COLOR", "1")]));
        assert!(!auto(true, &[("TERM", "dumb")]));
        assert!(!auto(false, &[]));
        assert!(colour(Colour::Always, false, |_| Some("1".into())));
        assert!(!colour(Colour::Never, true, |_| None));
    }
}

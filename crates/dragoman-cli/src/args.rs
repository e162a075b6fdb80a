//! The command line.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};
use dragoman::{Date, Language};

/// Reads news and writes down who did what to whom, each finding tied to the words it rests on.
#[derive(Debug, Parser)]
#[command(name = "dragoman", version, propagate_version = true, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Code documents: political events, quotations and sources
    Code(CodeArgs),
}

/// What is read, and how.
#[derive(Debug, Arguments)]
pub(crate) struct InputArgs {
    /// Files (.txt, .html, .jsonl, .ndjson, each also .gz or .zst); - or nothing is standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Read the files in directories too, however deep
    #[arg(short, long)]
    pub(crate) recursive: bool,

    /// What the input is, whatever its name says
    #[arg(long, value_enum, value_name = "FORM")]
    pub(crate) input_format: Option<InputFormat>,

    /// The day of publication of documents that do not say it
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) published: Option<Date>,

    /// The language of documents that do not say it; without, it is recognised
    #[arg(long, value_name = "CODE", value_parser = language)]
    pub(crate) lang: Option<Language>,
}

#[derive(Debug, Arguments)]
pub(crate) struct CodeArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,

    /// How to write: brief on a terminal and json otherwise, where nothing is said
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,

    /// The widest line of a brief, in columns [default: that of the terminal, at most 100]
    #[arg(long, value_name = "COLUMNS")]
    pub(crate) width: Option<usize>,

    /// Colours in a brief
    #[arg(long, alias = "color", value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub(crate) colour: Colour,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// One document of plain text
    Text,
    /// One web page
    Html,
    /// One document a line, as a JSON object
    Jsonl,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A page to read
    Brief,
    /// One object a document, one document a line
    Json,
    /// One PLOVER 2.0 record a line
    Plover,
    /// One event a row, with POLECAT's columns
    Csv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

fn day(text: &str) -> Result<Date, String> {
    dragoman::read_day(text).ok_or_else(|| "write it as 2024-05-31".to_owned())
}

fn language(code: &str) -> Result<Language, String> {
    dragoman::read_language(code).ok_or_else(|| format!("Dragoman reads {}", crate::failure::languages()))
}

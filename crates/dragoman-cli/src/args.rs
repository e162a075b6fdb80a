//! The command line.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};
use dragoman::{Date, Language};
use dragoman_measure::Cause;
use dragoman_syntax::{Role, Spelling};

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
    /// Tell of every event why it is there, and of every predicate without one why not
    Explain(ExplainArgs),
    /// Measure the coding against gold records, and tell what errors come from
    Eval(EvalArgs),
    /// Show the analysis of sentences: parts of speech, lemmas, trees, named entities
    Parse(ParseArgs),
    /// Measure the analysis against a treebank or a corpus of entities
    Evaluate(EvaluateArgs),
    /// Train the analysis of a language
    Train(TrainArgs),
    /// Check the lexicon, run its cases, look a word up
    Lexicon(LexiconArgs),
}

/// What a user adds to what ships with the program.
#[derive(Debug, Arguments)]
pub(crate) struct OwnArgs {
    /// A directory of your own, laid out like lexicon/, whose entries are added, override or switch off
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) lexicon: Option<PathBuf>,

    /// A directory of your own, laid out like knowledge/, whose lines are added, override or switch off
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) actors: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(crate) struct LexiconArgs {
    #[command(subcommand)]
    pub(crate) command: LexiconCommand,

    #[command(flatten)]
    pub(crate) own: OwnArgs,
}

#[derive(Debug, Arguments)]
pub(crate) struct ExplainArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,

    #[command(flatten)]
    pub(crate) own: OwnArgs,

    /// Only the event of this number, and nothing of silent predicates
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) event: Option<u32>,

    /// Colours
    #[arg(long, alias = "color", value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub(crate) colour: Colour,
}

#[derive(Debug, Arguments)]
pub(crate) struct EvalArgs {
    /// Gold records, a JSON object a line: id, lang, text, events, quotes, sources
    #[arg(value_name = "GOLD")]
    pub(crate) gold: PathBuf,

    /// Show the first N sentences that are not right, with what is wrong
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) errors: usize,

    /// Show only errors of this cause; may be given several times
    #[arg(long, value_name = "CAUSE", value_parser = cause)]
    pub(crate) cause: Vec<Cause>,

    /// The language of records that do not say it; without, it is recognised
    #[arg(long, value_name = "CODE", value_parser = language)]
    pub(crate) lang: Option<Language>,

    #[command(flatten)]
    pub(crate) own: OwnArgs,
}

fn cause(name: &str) -> Result<Cause, String> {
    Cause::ALL.into_iter().find(|cause| cause.name() == name).ok_or_else(|| {
        let names: Vec<&str> = Cause::ALL.iter().map(|cause| cause.name()).collect();
        format!("use one of {}", names.join(", "))
    })
}

#[derive(Debug, Subcommand)]
pub(crate) enum LexiconCommand {
    /// Read all files strictly, count what is in them and remark on what does nothing
    Check {
        /// Fail where there is anything to remark
        #[arg(long)]
        strict: bool,
    },
    /// Run every yes and no case
    Test {
        /// Only entries whose id or file holds this
        #[arg(value_name = "ID")]
        only: Option<String>,
    },
    /// Find the entries that a word (in its dictionary form) may belong to
    Find {
        #[arg(value_name = "WORD")]
        word: String,
    },
}

#[derive(Debug, Arguments)]
pub(crate) struct ParseArgs {
    /// A file; - or nothing is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// How to write
    #[arg(long, value_enum, default_value_t = ParseFormat::Conllu)]
    pub(crate) format: ParseFormat,

    /// What the input is
    #[arg(long, value_enum, value_name = "FORM", default_value_t = ParseInput::Text)]
    pub(crate) input_format: ParseInput,

    /// A model that `dragoman train` wrote: model.bin or the directory that holds it; without, the one that ships
    #[arg(long, value_name = "FILE", conflicts_with = "lang")]
    pub(crate) model: Option<PathBuf>,

    /// The language; without, it is recognised
    #[arg(long, value_name = "CODE", value_parser = language)]
    pub(crate) lang: Option<Language>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseFormat {
    /// CoNLL-U, entities in the last column
    Conllu,
    /// JSON lines: {"tokens": […], "ner_tags": ["B-PERSON", …]}
    Entities,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseInput {
    /// Plain text
    Text,
    /// CoNLL-U, whose sentences and words are kept
    Conllu,
    /// JSON lines with tokens: {"tokens": […]}
    Tokens,
}

#[derive(Debug, Arguments)]
pub(crate) struct EvaluateArgs {
    #[command(flatten)]
    pub(crate) model: ModelArgs,

    /// A treebank (CoNLL-U); its words are given, all else is compared
    #[arg(long, value_name = "FILE", required_unless_present = "entities")]
    pub(crate) treebank: Option<PathBuf>,

    /// Begin with the raw text of the treebank: its division into sentences and words is compared too
    #[arg(long, requires = "treebank")]
    pub(crate) raw: bool,

    /// A corpus of entities (JSON lines with tokens and ner_tags, IOB2 or CoNLL-U with an eleventh column)
    #[arg(long, value_name = "FILE")]
    pub(crate) entities: Option<PathBuf>,

    /// How the words are spelt before they are analysed, to measure what a careless or old spelling costs
    #[arg(long, value_name = "SPELLING", default_value = "written", value_parser = spelling)]
    pub(crate) spelling: Spelling,

    /// Tell how many words a second the analysis alone reads, on one core and without loading
    #[arg(long)]
    pub(crate) speed: bool,
}

fn spelling(name: &str) -> Result<Spelling, String> {
    Spelling::ALL.into_iter().find(|spelling| spelling.name() == name).ok_or_else(|| {
        let names = Spelling::ALL.map(Spelling::name);
        format!("use one of {}", names.join(", "))
    })
}

/// Which model analyses.
#[derive(Debug, Arguments)]
pub(crate) struct ModelArgs {
    /// The language, as an ISO 639 code
    #[arg(long, value_name = "CODE", value_parser = iso_code, required_unless_present = "model")]
    pub(crate) lang: Option<String>,

    /// A model that `dragoman train` wrote: model.bin or the directory that holds it; without, the one that ships
    #[arg(long, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(crate) struct TrainArgs {
    /// The language, as an ISO 639 code: any that there are corpora for
    #[arg(long, value_name = "CODE", value_parser = iso_code)]
    pub(crate) lang: String,

    /// A treebank in CoNLL-U with its use, as gold:FILE; uses are gold, silver, split (every fifth document for tuning), tuning
    #[arg(long, value_name = "USE:FILE", required = true, value_parser = corpus)]
    pub(crate) treebank: Vec<Corpus>,

    /// A corpus of entities with its use; split holds out every tenth sentence
    #[arg(long, value_name = "USE:FILE", value_parser = corpus)]
    pub(crate) entities: Vec<Corpus>,

    /// The licence that the model card names, as NAME=LICENCE, for each corpus by its file name
    #[arg(long, value_name = "FILE=LICENCE", value_parser = licence)]
    pub(crate) licence: Vec<(String, String)>,

    /// A model.bin to go on from, so that a few epochs adapt it to corpora of your own; give what it was made from too,
    /// or it forgets
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    /// How much of the model to go on from stays in the result, from 0 to 1: what is learnt anew is tempered by what was known
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, requires = "from", value_parser = share)]
    pub(crate) keep: f32,

    /// Names of persons that take the place of others in training: a file with a name a line, or a directory like
    /// knowledge/persons, whose lines begin with a name
    #[arg(long, value_name = "FILE")]
    pub(crate) names: Vec<PathBuf>,

    /// A dictionary whose lemmas the model sees and keeps: a file of lines of a form, a tab and its lemma
    #[arg(long, value_name = "FILE")]
    pub(crate) dictionary: Option<PathBuf>,

    /// Where every random choice comes from
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,

    /// Learn what is held out too, once the settings are known to be good; nothing is measured then
    #[arg(long)]
    pub(crate) all: bool,

    /// How often the corpora are shown [default: as often as fits their size]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) epochs: Option<u32>,

    /// End early when so many measurements in a row brought nothing better. The rate of learning falls towards the last epoch,
    /// so a small number may end before the best
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) patience: u32,

    /// A directory for the state of the training, written after every epoch: the same command goes on from it after an
    /// interruption and gives the same model; it is removed once the model is written
    #[arg(long, value_name = "DIR")]
    pub(crate) checkpoint: Option<PathBuf>,

    /// The directory for model.bin and the model card
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

/// A corpus and what it is used for.
#[derive(Debug, Clone)]
pub(crate) struct Corpus {
    pub(crate) role: Role,
    pub(crate) path: PathBuf,
}

fn share(text: &str) -> Result<f32, String> {
    let share = text.parse().ok().filter(|share| (0.0..1.0).contains(share));
    share.ok_or_else(|| "write a number from 0 to below 1".to_owned())
}

fn corpus(text: &str) -> Result<Corpus, String> {
    let wrong = || "write gold:FILE, silver:FILE, split:FILE or tuning:FILE".to_owned();
    let (role, path) = text.split_once(':').ok_or_else(wrong)?;
    let role = match role {
        "gold" => Role::Gold,
        "silver" => Role::Silver,
        "split" => Role::Split,
        "tuning" => Role::Tuning,
        _ => return Err(wrong()),
    };
    Ok(Corpus { role, path: path.into() })
}

fn licence(text: &str) -> Result<(String, String), String> {
    let (name, licence) = text.split_once('=').ok_or_else(|| "write FILE=LICENCE, as rrt.conllu=MIT".to_owned())?;
    Ok((name.to_owned(), licence.to_owned()))
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

    #[command(flatten)]
    pub(crate) own: OwnArgs,

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

/// A language that news is read in: it has a lexicon, and a model that ships.
fn language(code: &str) -> Result<Language, String> {
    dragoman::read_language(code)
        .ok_or_else(|| format!("news is read in {}, the languages with a lexicon", crate::failure::languages()))
}

/// Any language, since a model needs no more than corpora.
fn iso_code(code: &str) -> Result<String, String> {
    let fits = matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    if fits {
        Ok(code.to_owned())
    } else {
        Err("write an ISO 639 code of two or three small letters, such as it or gsw".to_owned())
    }
}

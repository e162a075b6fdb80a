//! The stages put together.

use dragoman_coder::{Coder, LexiconError};
use dragoman_plover::CodedDocument;
use dragoman_syntax::{Analyser, Tree};
use dragoman_text::{Document, UnknownLanguage};
use dragoman_world::KnowledgeError;
use thiserror::Error;

use crate::{ModelError, Own, RawDocument};

/// The longest text that is coded, in bytes: some hundred times the longest article. The analysis holds a text with all its
/// trees in memory, many times its own size, so that a limit is what keeps memory bounded.
pub const MOST_BYTES: usize = 10_000_000;

/// Reads, analyses and codes documents. Made once; it may be shared between threads.
#[derive(Debug)]
pub struct Interpreter {
    coder: Coder,
}

/// What is wrong with the knowledge or the lexicon.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SetupError {
    /// Mistakes in `knowledge/`.
    #[error("the knowledge has {} mistakes:\n{}", .0.len(), lines(.0))]
    Knowledge(Vec<KnowledgeError>),
    /// Mistakes in `lexicon/`.
    #[error("the lexicon has {} mistakes:\n{}", .0.len(), lines(.0))]
    Lexicon(Vec<LexiconError>),
}

/// The first mistakes, a line each; the error itself holds all of them.
fn lines<E: ToString>(errors: &[E]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = errors.iter().take(SHOWN).map(|error| format!("  {}", error.to_string())).collect();
    if errors.len() > SHOWN {
        lines.push(format!("  … and {} more", errors.len() - SHOWN));
    }
    lines.join("\n")
}

/// Why a document was not coded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CodeError {
    /// No letter in it.
    #[error("the document has no words")]
    Empty,
    /// Longer than [`MOST_BYTES`].
    #[error("the document has {0} bytes, the most is {MOST_BYTES}")]
    TooLong(usize),
    /// In a language that is not read, or in none that can be told.
    #[error(transparent)]
    Language(#[from] UnknownLanguage),
    /// No weights for the language that could be used.
    #[error(transparent)]
    Model(#[from] ModelError),
}

impl CodeError {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Empty => "give the words of the document".to_owned(),
            Self::TooLong(_) => "split it into its articles and code each by itself".to_owned(),
            Self::Language(error) => error.hint(),
            Self::Model(error) => error.hint(),
        }
    }
}

impl Interpreter {
    /// The interpreter with the knowledge, the lexicon and the models that ship with the program.
    ///
    /// # Errors
    /// All mistakes in the files of the knowledge or the lexicon.
    pub fn new() -> Result<Self, SetupError> {
        Self::with(&Own::default())
    }

    pub(crate) const fn of(coder: Coder) -> Self {
        Self { coder }
    }

    /// The coder, with its lexicons and what it knows of the world.
    pub fn coder(&self) -> &Coder {
        &self.coder
    }

    /// Codes a document.
    ///
    /// # Errors
    /// A text without words, one that is too long, and languages that are not read.
    pub fn code(&self, raw: &RawDocument) -> Result<CodedDocument, CodeError> {
        self.examine(raw).map(|examined| examined.coded)
    }
}

/// The tree of each sentence of each block.
pub fn trees(analyser: &Analyser, document: &Document) -> Vec<Vec<Tree>> {
    // All sentences together, which is faster than one by one and gives the same trees.
    let sentences: Vec<&dragoman_text::Sentence> = document.blocks.iter().flat_map(|block| &block.sentences).collect();
    let mut trees = analyser.analyse_all(&sentences, None).into_iter();
    document.blocks.iter().map(|block| trees.by_ref().take(block.sentences.len()).collect()).collect()
}

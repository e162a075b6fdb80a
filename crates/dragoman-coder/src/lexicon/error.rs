//! What can be wrong with a lexicon file.

/// A mistake in a lexicon file: where it is, what it is and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message} (hint: {hint})")]
pub struct LexiconError {
    /// The file, as it was named when it was read.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl LexiconError {
    pub(crate) fn new(file: &str, line: usize, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, message: message.into(), hint: hint.into() }
    }
}

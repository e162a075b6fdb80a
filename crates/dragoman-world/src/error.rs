//! What can be wrong with a knowledge file.

/// A mistake in a knowledge file: where it is, what it is and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message} (hint: {hint})")]
pub struct KnowledgeError {
    /// The file, as it was named when it was read.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// Gathers the mistakes of one file, so that all of them can be mended in one round.
#[derive(Debug)]
pub(crate) struct Complaints<'a> {
    file: &'a str,
    errors: &'a mut Vec<KnowledgeError>,
}

impl<'a> Complaints<'a> {
    pub(crate) fn new(file: &'a str, errors: &'a mut Vec<KnowledgeError>) -> Self {
        Self { file, errors }
    }

    pub(crate) fn add(&mut self, line: usize, message: impl Into<String>, hint: impl Into<String>) {
        self.errors.push(KnowledgeError { file: self.file.to_owned(), line, message: message.into(), hint: hint.into() });
    }
}

//! A document or file that could not be dealt with.

use dragoman::Language;
use dragoman_plover::FailedDocument;

/// What failed and what to do about it, for a person and for the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The id of the document, as the output gives it.
    pub(crate) id: String,
    /// What failed, with file and line.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) hint: String,
}

impl Failure {
    pub(crate) fn new(id: impl Into<String>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { id: id.into(), message: message.into(), hint: hint.into() }
    }

    /// Tells it on standard error.
    pub(crate) fn tell(&self) {
        crate::say(&format!("dragoman: {}\n  hint: {}", self.message, self.hint));
    }
}

impl From<&Failure> for FailedDocument {
    fn from(failure: &Failure) -> Self {
        Self { id: failure.id.clone(), message: failure.message.clone(), hint: failure.hint.clone() }
    }
}

/// The languages there are, as a message lists them.
pub(crate) fn languages() -> String {
    let known: Vec<String> =
        Language::ALL.into_iter().map(|language| format!("{} ({})", language.code(), language.name())).collect();
    known.join(", ")
}

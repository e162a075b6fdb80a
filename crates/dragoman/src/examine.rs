//! Coding a document and keeping what the coding rests on.

use dragoman_coder::{Input, Silence, given};
use dragoman_plover::CodedDocument;
use dragoman_syntax::Tree;
use dragoman_text::{Document, identify, read};

use crate::interpreter::{CodeError, Interpreter, MOST_BYTES, trees};
use crate::{RawDocument, analyser};

/// A coded document with everything that its coding rests on.
#[derive(Debug)]
pub struct Examined {
    /// The document as read.
    pub document: Document,
    /// The tree of each sentence of each block.
    pub trees: Vec<Vec<Tree>>,
    /// What came out.
    pub coded: CodedDocument,
    /// The predicates that gave no event, in the order of the text.
    pub silences: Vec<Silence>,
}

impl Examined {
    /// The tree of a sentence of the coded document, by its index there.
    pub fn tree(&self, sentence: usize) -> Option<&Tree> {
        self.trees.iter().flatten().nth(sentence)
    }
}

impl Interpreter {
    /// Codes a document and keeps what the coding rests on.
    ///
    /// # Errors
    /// Those of [`Interpreter::code`].
    pub fn examine(&self, raw: &RawDocument) -> Result<Examined, CodeError> {
        if raw.text.len() > MOST_BYTES {
            return Err(CodeError::TooLong(raw.text.len()));
        }
        if !raw.text.contains(char::is_alphanumeric) {
            return Err(CodeError::Empty);
        }
        let language = raw.language.map_or_else(|| identify(&raw.text), Ok)?;
        let analyser = analyser(language)?;
        let document = read(raw.text.clone(), language);
        let trees = trees(analyser, &document);
        let published = raw.published.map(given);
        let input = Input { id: &raw.id, document: &document, trees: &trees, published };
        let (mut coded, silences) = self.coder().explain(&input);
        coded.extracted = raw.extracted;
        coded.title = raw.title.clone().or(coded.title);
        coded.url.clone_from(&raw.url);
        coded.publisher.clone_from(&raw.publisher);
        Ok(Examined { document, trees, coded, silences })
    }
}

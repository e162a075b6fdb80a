//! A document and its spans.
//!
//! This crate turns bytes into text, text into blocks, blocks into sentences and sentences into tokens, and sets apart what
//! is no part of the report. Every [`Span`] counts bytes of the text *as it was given*, so whatever the analysis repairs,
//! an event can always be shown in the words of its source.
//!
//! Three steps: [`decode`] finds out the encoding, [`identify`] the language, [`read`] does the rest.
//!
//! ```
//! use dragoman_text::{Language, decode, identify, read};
//!
//! let decoded = decode("Preşedintele s-a întors cînd i-a cerut-o Senatul.".as_bytes())?;
//! let language = identify(&decoded.text)?;
//! let document = read(decoded.text, language);
//!
//! assert_eq!(language, Language::Romanian);
//! let sentence = &document.blocks[0].sentences[0];
//! let forms: Vec<&str> = sentence.tokens.iter().map(|token| token.form.as_str()).collect();
//! assert_eq!(forms, ["Președintele", "s-", "a", "întors", "când", "i-", "a", "cerut", "-o", "Senatul", "."]);
//! // The analysis reads today's spelling; the span shows the words as they were given.
//! assert_eq!(sentence.tokens[4].span.of(&document.text), "cînd");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod blocks;
mod classify;
mod data;
mod decode;
mod document;
mod fold;
mod identify;
mod read;
mod repair;
mod sentences;
mod span;
mod tokens;

pub use self::data::DataError;
pub use self::decode::{DecodeError, Decoded, MAX_DOCUMENT, decode};
pub use self::document::{Block, BlockKind, ClutterKind, Contraction, Document, Language, MetadataKind, Sentence, Token};
pub use self::fold::{comma_below, fold};
pub use self::identify::{UnknownLanguage, identify};
pub use self::read::{read, read_all};
pub use self::repair::todays_spelling;
pub use self::sentences::learn_breaks;
pub use self::span::Span;

//! A document and its spans.
//!
//! This crate turns bytes into text, text into blocks, blocks into sentences and sentences into tokens, and sets apart what
//! is no part of the report. Every [`Span`] counts bytes of the text *as it was given*, so whatever the analysis repairs,
//! an event can always be shown in the words of its source.

mod blocks;
mod classify;
mod data;
mod document;
mod fold;
mod read;
mod repair;
mod sentences;
mod span;
mod tokens;

pub use self::document::{Block, BlockKind, ClutterKind, Contraction, Document, Language, MetadataKind, Sentence, Token};
pub use self::fold::fold;
pub use self::read::read;
pub use self::span::Span;

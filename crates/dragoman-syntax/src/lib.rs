//! Analysis of a sentence: part of speech, features, lemma, dependency tree and named entities.
//!
//! The coder sees only [`Tree`]; which model made it is this crate's own business.

pub mod network;
mod tree;

pub use self::tree::{Entity, EntityClass, Tree, Upos, Word};

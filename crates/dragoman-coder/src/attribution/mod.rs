//! Attribution: who said what, and on whose word the report rests.
//!
//! Each sentence is first read for its verbs of saying and its sources (`said`); then, a block at a time, the quoted words
//! are given to the speakers (`quotes`), because a quotation may run over several sentences while its speaker stands in one.

mod addressee;
mod chain;
mod clause;
mod inserted;
mod marks;
mod naming;
mod outlets;
mod quotation;
mod quotes;
mod said;
mod sources;
mod speaker;
mod tag;
mod voiced;

pub(crate) use self::chain::chain;
pub(crate) use self::quotation::closed_marks;
pub(crate) use self::quotes::{Heard, quotes};
pub(crate) use self::said::said;
pub(crate) use self::sources::unite;
pub(crate) use self::speaker::{beside, speaker};

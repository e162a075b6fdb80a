//! The assembled interpreter.

mod embedded;
mod page;
mod raw;

pub use self::embedded::{knowledge, lexicon, model};
pub use self::page::{PageError, read_page};
pub use self::raw::{RawDocument, read_day, read_language};

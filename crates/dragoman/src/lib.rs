//! The assembled interpreter: news in, political events, quotations and sources out, each tied to its words.
//!
//! [`Interpreter::new`] puts the stages together with the knowledge, the lexicon and the models that ship with the program;
//! [`Interpreter::code`] takes a [`RawDocument`] through them; `dragoman-plover` writes what comes out.
//!
//! ```
//! use dragoman::{Interpreter, RawDocument, write_json};
//!
//! let interpreter = Interpreter::new()?;
//! let text = "The foreign minister of Norway visited Vienna on Monday and met her Austrian counterpart.";
//! let coded = interpreter.code(&RawDocument::new("visit", text))?;
//! assert_eq!(coded.language, dragoman::Language::English);
//! write_json(&mut std::io::stdout(), &coded)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod embedded;
mod examine;
mod interpreter;
mod models;
mod own;
mod page;
mod raw;

pub use self::embedded::{knowledge, lexicon, model};
pub use self::examine::Examined;
pub use self::interpreter::{CodeError, Interpreter, MOST_BYTES, SetupError, trees};
pub use self::models::{ModelError, analyser};
pub use self::own::{Own, TextFile};
pub use self::page::{PageError, read_page};
pub use self::raw::{RawDocument, read_day, read_language};
pub use dragoman_plover::{
    BriefOptions, CodedDocument, CsvWriter, Date, FailedDocument, brief, write_failure, write_json, write_plover,
};
pub use dragoman_text::{DecodeError, Decoded, Language, UnknownLanguage, decode, identify, read};

//! Coded documents against gold records: how much is right at which level, and what each error comes from.
//!
//! [`read_gold`] reads the records, a [`Record`] is made from each coded document, [`Scores`] counts the levels and
//! [`Diagnosis`] says of every event that is not right why it is not. Nothing here opens a file or prints.
//!
//! ```
//! use dragoman_measure::{Level, Scores, read_gold};
//!
//! let line = r#"{"id": "a", "text": "Norway thanked Chile.", "events": [{"event": "SUPPORT", "trigger": "thanked",
//!     "actors": [{"text": "Norway", "country": "NOR"}], "recipients": [{"text": "Chile", "country": "CHL"}]}]}"#;
//! let gold = read_gold(&line.replace('\n', " "))?;
//! let mut scores = Scores::default();
//! scores.add(&gold[0], &gold[0]);
//! assert_eq!(scores.level(Level::Dyad).f1(), 1.0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod diagnosis;
mod pairing;
mod record;
mod score;
mod words;

pub use self::diagnosis::{Band, Cause, Diagnosis, Evidence, Finding};
pub use self::pairing::{Fit, Pairing};
pub use self::record::{EventRecord, GoldError, GoldErrors, Party, QuoteRecord, Record, read_gold};
pub use self::score::{Level, Scores, Tally};
pub use self::words::{overlap, share_a_word};

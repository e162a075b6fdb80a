//! Documents to coded documents: mentions, actors, events, quotations, sources; the lexicon.
//!
//! A document that `dragoman-text` has read and `dragoman-syntax` analysed goes through these steps, a module each: the
//! lexicon's predicates are found in each tree (`predicate`), their participants resolved (`resolve`), operators, tense and
//! negation applied (`acts`), what remains is judged and refined (`sentence`, `whose`, `supply`), and tellings of one act united (`merge`).

mod actor;
mod acts;
mod attribution;
mod cast;
mod coder;
mod cued;
mod grammar;
mod home;
mod lesson;
mod lexicon;
mod memory;
mod merge;
mod parsed;
mod place;
mod predicate;
mod published;
mod reaction;
mod resolve;
mod retelling;
mod senses;
mod sentence;
mod states;
mod supply;
mod time;
mod verdict;
mod whose;

pub use self::coder::{Coder, Input, Silence, given};
pub use self::lexicon::{
    Case, Codes, Composition, Cues, Demand, Entry, Expectation, Head, Lexicon, LexiconError, Meaning, Need, Operator, Outcome,
    Paths, Pattern, PatternId, Side, Slot, Speech, SpeechClass, TimeWord, TimeWords, Unit, Wanted, load_lexicons,
    load_lexicons_over, review,
};
pub use self::verdict::{shown, verdict};

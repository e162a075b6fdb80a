//! A neural network that analyses sentences, its training and its file.
//!
//! The forms of the words are hashed into sums of embeddings, two recurrent layers read the sentence in both directions, and
//! five heads answer at once: part of speech with features, lemma, head, relation, entities. Training and analysis run on
//! the CPU and give the same bits every time.

mod analysis;
mod batching;
mod chain;
mod dictionary;
mod example;
mod features;
mod file;
mod forward;
mod kernel;
mod learner;
mod lexicon;
mod losses;
mod plan;
mod random;
mod recurrent;
mod renaming;
mod script;
mod spanning;
mod state;
mod training;
mod weights;

pub(crate) use self::analysis::Network;
pub use self::dictionary::{Dictionary, DictionaryError};
pub use self::example::Noise;
pub(crate) use self::example::{Example, GoldWord};
pub use self::file::LoadError;
pub(crate) use self::file::checksum;
pub use self::learner::Dropout;
pub use self::plan::Widths;
pub use self::training::TrainingOptions;
pub(crate) use self::training::{Start, train};

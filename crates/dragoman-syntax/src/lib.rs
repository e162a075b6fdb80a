//! Analysis of a sentence: part of speech, features, lemma, dependency tree and named entities.
//!
//! The coder sees only [`Tree`]; which model made it is this crate's own business. A model is trained from treebanks in
//! CoNLL-U and corpora of entities with [`train`], loaded from its bytes with [`Analyser::load`] and measured with
//! [`evaluate`].
//!
//! ```
//! use dragoman_syntax::{Analyser, Role, TrainOptions, TreebankFile, train};
//!
//! // A treebank of one invented sentence, learnt by heart.
//! let text = "1\tVera\tVera\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n\
//!             2\tsleeps\tsleep\tVERB\t_\tTense=Pres\t0\troot\t_\t_\n\n".repeat(3);
//! let file = TreebankFile { name: "invented".into(), licence: "CC0".into(), text, role: Role::Gold };
//! let trained = train(&TrainOptions::new("en"), &[file], &[], None, &mut |_| {})?;
//! let analyser = Analyser::load(trained.bytes)?;
//! let tree = analyser.analyse_words(&["Vera", "sleeps"], None);
//! assert_eq!(tree.words[1].lemma, "sleep");
//! assert_eq!((tree.words[0].head, tree.words[0].relation.as_str()), (Some(1), "nsubj"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod align;
mod analyser;
mod card;
mod checkpoint;
mod conllu;
mod corpora;
mod corpus;
mod entities;
mod evaluate;
mod gazetteer;
mod harmonise;
mod measure;
mod network;
mod raw;
mod spelling;
mod trainer;
mod tree;

pub use self::analyser::Analyser;
pub use self::checkpoint::{CheckpointError, Checkpoints};
pub use self::conllu::{
    ConlluError, ConlluProblem, MultiwordToken, TreebankSentence, TreebankWord, is_tree, read_conllu, write_conllu,
};
pub use self::corpora::{EntityFile, Role, TreebankFile};
pub use self::corpus::{fingerprint, has_diacritics, split_documents, without_diacritics};
pub use self::entities::{EntityError, EntitySentence, read_entities};
pub use self::evaluate::{AnalysedSentence, Score, Scores, evaluate, evaluate_entities};
pub use self::gazetteer::{Gazetteer, Known};
pub use self::harmonise::{HarmoniseError, HarmoniseReport, Harmoniser};
pub use self::measure::{measure_entities, measure_words};
pub use self::network::{Dictionary, DictionaryError, Dropout, LoadError, Noise, TrainingOptions, Widths};
pub use self::raw::{analyse_raw, raw_text, raw_text_with_ends};
pub use self::spelling::Spelling;
pub use self::trainer::{DictionaryFile, TrainError, TrainOptions, Trained, train, train_from};
pub use self::tree::{Entity, EntityClass, Tree, Upos, Word};

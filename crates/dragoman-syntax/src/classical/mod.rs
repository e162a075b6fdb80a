//! The fast models: linear, trained by averaged perceptrons, read in place.

mod analyser;
mod atoms;
mod container;
mod hash;
mod lemmatiser;
mod linear;
mod parser;
mod perceptron;
mod recogniser;
mod state;
mod tagger;
mod train;

pub use self::analyser::{Analyser, Gazetteer, Known};
pub use self::container::LoadError;
pub use self::train::{EntityFile, Role, TrainError, TrainOptions, Trained, TreebankFile, train};

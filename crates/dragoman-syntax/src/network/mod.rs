//! A neural network that analyses sentences, its training and its file.

mod chain;
mod features;
mod forward;
mod kernel;
mod learner;
mod losses;
mod plan;
mod random;
mod recurrent;
mod script;
mod spanning;
mod weights;

pub use self::learner::Dropout;
pub use self::plan::Widths;

//! The model that a command analyses with: one that ships, or a user's own.

use std::fs;
use std::ops::Deref;
use std::path::Path;

use dragoman::{Language, analyser};
use dragoman_syntax::Analyser;

use crate::args::ModelArgs;
use crate::failure::{Failure, languages};

/// A model, loaded.
pub(crate) enum Model {
    Shipped(&'static Analyser),
    Own(Box<Analyser>),
}

impl Deref for Model {
    type Target = Analyser;

    fn deref(&self) -> &Analyser {
        match self {
            Self::Shipped(analyser) => analyser,
            Self::Own(analyser) => analyser,
        }
    }
}

impl Model {
    /// The language whose text can be divided into sentences and words for this model.
    pub(crate) fn text_language(&self, id: &str) -> Result<Language, Failure> {
        Language::from_code(self.language()).ok_or_else(|| {
            let message = format!("text is divided into sentences and words in {}, not in `{}`", languages(), self.language());
            Failure::new(id, message, "give its words instead: a treebank in CoNLL-U")
        })
    }
}

/// The model that the command line names.
pub(crate) fn model(args: &ModelArgs) -> Result<Model, Failure> {
    let lang = args.lang.as_deref().unwrap_or_default();
    match &args.model {
        Some(path) => {
            let model = own(path)?;
            if !lang.is_empty() && model.language() != lang {
                let message = format!("{} analyses `{}`, not `{lang}`", path.display(), model.language());
                return Err(Failure::new(lang, message, "leave --lang out: the model knows its language"));
            }
            Ok(model)
        }
        None => {
            let language = Language::from_code(lang).ok_or_else(|| {
                let message = format!("no model for `{lang}` ships, only for {}", languages());
                Failure::new(lang, message, "give one with --model; `dragoman train` makes it from a treebank")
            })?;
            let analyser = analyser(language).map_err(|error| Failure::new(lang, error.to_string(), error.hint()))?;
            Ok(Model::Shipped(analyser))
        }
    }
}

/// A model from a file, or from the directory that `dragoman train` wrote.
pub(crate) fn own(path: &Path) -> Result<Model, Failure> {
    let file = if path.is_dir() { path.join("model.bin") } else { path.to_owned() };
    let failed = |error: &dyn std::fmt::Display| {
        let message = format!("the model {} cannot be loaded ({error})", file.display());
        Failure::new("model", message, "give model.bin as `dragoman train` wrote it, or its directory")
    };
    let bytes = fs::read(&file).map_err(|error| failed(&error))?;
    let analyser = Analyser::load(bytes).map_err(|error| failed(&error))?;
    Ok(Model::Own(Box::new(analyser)))
}

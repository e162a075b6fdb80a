//! The models, loaded when they are first needed.

use std::sync::OnceLock;

use dragoman_syntax::{Analyser, LoadError};
use dragoman_text::Language;
use thiserror::Error;

use crate::embedded;

/// Why there is no analysis of a language.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ModelError {
    /// No weights in this build.
    #[error("this build has no model for {}", .0.name())]
    Missing(Language),
    /// Weights that cannot be used.
    #[error("the model for {} cannot be loaded: {error}", language.name())]
    Unusable {
        /// Of which language.
        language: Language,
        /// What is wrong with them.
        error: LoadError,
    },
}

impl ModelError {
    /// What to do about it.
    pub fn hint(&self) -> String {
        let (Self::Missing(language) | Self::Unusable { language, .. }) = self;
        format!("make one with `dragoman train`, put it into models/{}/ and build again", language.code())
    }
}

static ENGLISH: OnceLock<Result<Analyser, ModelError>> = OnceLock::new();
static ROMANIAN: OnceLock<Result<Analyser, ModelError>> = OnceLock::new();

/// The analyser of a language, loaded once.
///
/// # Errors
/// Where this build has no weights for the language, or they cannot be used.
pub fn analyser(language: Language) -> Result<&'static Analyser, ModelError> {
    let cell = match language {
        Language::English => &ENGLISH,
        Language::Romanian => &ROMANIAN,
    };
    let load = || {
        let bytes = embedded::model(language).ok_or(ModelError::Missing(language))?;
        Analyser::load(bytes).map_err(|error| ModelError::Unusable { language, error })
    };
    cell.get_or_init(load).as_ref().map_err(Clone::clone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_that_ships_can_be_loaded_and_is_of_its_language() {
        for language in Language::ALL {
            let analyser = analyser(language).expect("a model that ships");
            assert_eq!(analyser.language(), language.code());
        }
    }
}

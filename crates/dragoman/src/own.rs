//! A user's own lexicon and knowledge, over those that ship.

use dragoman_coder::{Coder, LexiconError, load_lexicons_over, review};
use dragoman_text::Language;
use dragoman_world::World;

use crate::embedded;
use crate::interpreter::{Interpreter, SetupError};

/// A text file: its path, as messages name it, and its text.
pub type TextFile = (String, String);

/// Files of a user's own, in the form of those that ship: they add entries, override those of the same id or name, and
/// switch entries off.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Own {
    /// In the form of `lexicon/`.
    pub lexicon: Vec<TextFile>,
    /// In the form of `knowledge/`.
    pub knowledge: Vec<TextFile>,
}

fn borrowed(files: &[TextFile]) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
}

impl Interpreter {
    /// The interpreter with a user's own files over what ships with the program.
    ///
    /// # Errors
    /// All mistakes in the files of the knowledge or of the lexicon.
    pub fn with(own: &Own) -> Result<Self, SetupError> {
        let world = World::load_over(borrowed(&own.knowledge), embedded::knowledge()).map_err(SetupError::Knowledge)?;
        let (lexicons, composition) =
            load_lexicons_over(borrowed(&own.lexicon), embedded::lexicon()).map_err(SetupError::Lexicon)?;
        Ok(Self::of(Coder::new(world, lexicons, composition)))
    }
}

impl Own {
    /// What in the lexicons is well-formed and yet does nothing, by language; see [`review`]. Where there are own files, only
    /// what stands in them is told.
    ///
    /// # Errors
    /// All mistakes in the files of the lexicon.
    pub fn review(&self) -> Result<Vec<(Language, Vec<LexiconError>)>, SetupError> {
        let (lexicons, composition) =
            load_lexicons_over(borrowed(&self.lexicon), embedded::lexicon()).map_err(SetupError::Lexicon)?;
        let concerns =
            |remark: &LexiconError| self.lexicon.is_empty() || self.lexicon.iter().any(|(path, _)| *path == remark.file);
        let remarks =
            |lexicon| review(lexicon, &composition, self.lexicon_files()).into_iter().filter(concerns).collect::<Vec<_>>();
        Ok(lexicons.iter().map(|lexicon| (lexicon.language, remarks(lexicon))).collect())
    }

    /// The files of the lexicon, own ones first.
    fn lexicon_files(&self) -> impl Iterator<Item = (&str, &str)> {
        borrowed(&self.lexicon).chain(embedded::lexicon())
    }
}

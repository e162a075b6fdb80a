//! The files that ship with the program.

use include_dir::{Dir, include_dir};

/// What Dragoman knows of the world: text files.
static KNOWLEDGE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../knowledge");

/// What words mean as events: text files.
static LEXICON: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../lexicon");

/// The weights, a folder for each language.
static MODELS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../models");

/// The text files of the knowledge, each with its path from `knowledge/`, sorted.
pub fn knowledge() -> Vec<(&'static str, &'static str)> {
    texts(&KNOWLEDGE)
}

/// The text files of the lexicon, each with its path from `lexicon/`, sorted.
pub fn lexicon() -> Vec<(&'static str, &'static str)> {
    texts(&LEXICON)
}

/// The weights for a language, where there are any.
pub fn model(language: dragoman_text::Language) -> Option<&'static [u8]> {
    MODELS.get_file(format!("{}/model.bin", language.code())).map(include_dir::File::contents)
}

/// Everything but the explanations, which are written in Markdown.
fn texts(dir: &'static Dir<'static>) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    collect(dir, &mut found);
    found.sort_unstable();
    found
}

fn collect(dir: &'static Dir<'static>, found: &mut Vec<(&'static str, &'static str)>) {
    for file in dir.files() {
        let path = file.path().to_str().filter(|path| !path.ends_with(".md"));
        found.extend(path.zip(file.contents_utf8()));
    }
    dir.dirs().for_each(|dir| collect(dir, found));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_knowledge_and_lexicon_is_text() {
        for (folder, dir) in [("knowledge", &KNOWLEDGE), ("lexicon", &LEXICON)] {
            let texts = texts(dir);
            assert!(!texts.is_empty(), "{folder} is empty");
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
            for (path, text) in texts {
                assert_eq!(std::fs::read_to_string(root.join(path)).ok().as_deref(), Some(text), "{folder}/{path}");
            }
        }
    }
}

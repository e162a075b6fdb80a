//! Learns where sentences end: `learn_breaks LANGUAGE OUT TREEBANK…` writes the weights that `dragoman-text` keeps as
//! `data/<language>/breaks.bin`.

use dragoman_syntax::{raw_text_with_ends, read_conllu};
use dragoman_text::{Language, learn_breaks};
use std::error::Error;
use std::fs;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(language), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: learn_breaks LANGUAGE OUT TREEBANK…".into());
    };
    let language = Language::from_code(&language).ok_or("the language is none that Dragoman divides by rules")?;
    let mut texts = Vec::new();
    for path in arguments {
        texts.push(raw_text_with_ends(&read_conllu(&fs::read_to_string(path)?)?));
    }
    fs::write(out, learn_breaks(&texts, language))?;
    Ok(())
}

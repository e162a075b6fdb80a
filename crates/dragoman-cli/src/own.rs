//! A user's own directories: `--lexicon DIR` and `--actors DIR`.

use std::path::Path;

use dragoman::{Interpreter, Own, TextFile};
use walkdir::WalkDir;

use crate::args::OwnArgs;
use crate::failure::Failure;

/// The interpreter with the user's own files over those that ship; where there is none, it has been told why.
pub(crate) fn interpreter(args: &OwnArgs) -> Option<Interpreter> {
    with(&read(args)?)
}

/// The interpreter with own files; where there is none, it has been told why.
pub(crate) fn with(own: &Own) -> Option<Interpreter> {
    Interpreter::with(own).inspect_err(|error| crate::say(&format!("dragoman: {error}"))).ok()
}

/// The files of the directories; where they cannot be read, it has been told why.
pub(crate) fn read(args: &OwnArgs) -> Option<Own> {
    let files = |directory: &Option<_>, endings| directory.as_deref().map_or(Ok(Vec::new()), |path| files(path, endings));
    let own = || -> Result<Own, Failure> {
        Ok(Own { lexicon: files(&args.lexicon, &["lex", "txt"])?, knowledge: files(&args.actors, &["txt"])? })
    };
    own().inspect_err(Failure::tell).ok()
}

/// The text files of a directory, by the names of their paths. Explanations (`.md`) and hidden files are passed over.
fn files(directory: &Path, endings: &[&str]) -> Result<Vec<TextFile>, Failure> {
    let shown = directory.display().to_string();
    let failed = |message: String, hint: &str| Failure::new(shown.as_str(), message, hint);
    if !directory.is_dir() {
        return Err(failed(format!("{shown} is no directory"), "give the directory that holds the files"));
    }
    let mut texts = Vec::new();
    let hidden = |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(directory).sort_by_file_name().into_iter().filter_entry(|entry| !hidden(entry)) {
        let entry = entry.map_err(|error| failed(format!("{shown} cannot be read ({error})"), "check who may read it"))?;
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if !entry.file_type().is_file() || ending == "md" {
            continue;
        }
        let name = path.display().to_string();
        if !endings.contains(&ending) {
            let known: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
            let hint = format!("files here end in {}; explanations in .md", known.join(" or "));
            return Err(Failure::new(shown, format!("{name} is no file that is read here"), hint));
        }
        let text = std::fs::read_to_string(path).map_err(|error| {
            failed(format!("{name} cannot be read ({error})"), "save it as UTF-8 and check who may read it")
        })?;
        texts.push((name, text));
    }
    if texts.is_empty() {
        let hint = "lay it out like lexicon/ or knowledge/ of the program: for example en/verbs.lex, persons/mine.txt";
        return Err(failed(format!("{shown} holds no file"), hint));
    }
    Ok(texts)
}

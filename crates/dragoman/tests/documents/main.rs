//! Runs the document suite in `tests/documents/` at the root of the repository: whole articles with all that they tell.
//!
//! `cargo test -p dragoman --test documents` runs all; a word after `--` runs those whose name holds it, `--ratchet` takes away
//! the marks of gaps that are none any more, `--remark` marks exactly what is wrong. The form of the files is told in `tests/documents/README.md`.

mod coded;
mod compare;
mod gold;
mod honest;
mod sums;
mod verdict;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dragoman::{Interpreter, RawDocument, write_json};

use self::coded::Coded;
use self::compare::{Comparison, compare};
use self::gold::Article;
use self::sums::Sums;
use self::verdict::Marking;

/// How long an article may be, in words.
const WORDS: std::ops::RangeInclusive<usize> = 150..=450;
/// How many articles there are at least in each language.
const AT_LEAST: [(&str, usize); 2] = [("ro", 8), ("en", 4)];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |name: &str| arguments.iter().any(|argument| argument == name);
    let ratchet = asked("--ratchet").then_some(Marking::Ratchet);
    let marking = if asked("--remark") { Some(Marking::Exact) } else { ratchet };
    // What `cargo test` passes on begins with a dash; the first word is the filter.
    let filter = arguments.iter().find(|argument| !argument.starts_with('-')).cloned().unwrap_or_default();
    if let Err(fault) = honest::check() {
        println!("the runner itself is wrong: {fault}");
        return ExitCode::FAILURE;
    }
    let interpreter = Interpreter::new().expect("what ships with the program can be read");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/documents");
    let (mut mistakes, mut sums, mut gaps, mut run) = (Vec::new(), Sums::default(), 0, Vec::new());
    for name in names(&root).into_iter().filter(|name| name.contains(&filter)) {
        match run_one(&interpreter, &root, &name, marking) {
            Ok((article, comparison)) => {
                let wrong = verdict::mistakes(&article, &comparison);
                mistakes.extend(wrong.into_iter().map(|wrong| format!("{name}: {wrong}")));
                sums.add(&comparison.sums);
                gaps += article.gaps();
                run.push(article.lang);
            }
            Err(wrong) => mistakes.extend(wrong.into_iter().map(|wrong| format!("{name}: {wrong}"))),
        }
    }
    for (language, least) in AT_LEAST.into_iter().filter(|_| filter.is_empty()) {
        let there = run.iter().filter(|lang| *lang == language).count();
        if there < least {
            mistakes.push(format!("{there} articles in {language:?}, at least {least} belong here"));
        }
    }
    mistakes.iter().for_each(|mistake| println!("{mistake}"));
    print!("{}", sums.told());
    println!("documents: {} articles, {gaps} known gaps, {} mistakes", run.len(), mistakes.len());
    if mistakes.is_empty() && !run.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The names of all articles: those with a text, with gold, or with both.
fn names(root: &Path) -> BTreeSet<String> {
    let paths = fs::read_dir(root).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let is_article = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "txt" || extension == "json");
    paths.filter(is_article).filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect()
}

fn run_one(
    interpreter: &Interpreter,
    root: &Path,
    name: &str,
    marking: Option<Marking>,
) -> Result<(Article, Comparison), Vec<String>> {
    let path = root.join(name).with_extension("json");
    let load = |path: &Path| fs::read_to_string(path).map_err(|error| vec![format!("{}: {error}", path.display())]);
    let (text, gold) = (load(&root.join(name).with_extension("txt"))?, load(&path)?);
    let article = gold::read(&gold, &text)?;
    let words = text.split_whitespace().count();
    if article.id != name || !WORDS.contains(&words) {
        return Err(vec![format!("it calls itself {:?} and has {words} words, not {WORDS:?}", article.id)]);
    }
    let coded = code(interpreter, name, &text).map_err(|error| vec![error])?;
    let comparison = compare(&article, &text, &coded);
    let Some(marking) = marking else { return Ok((article, comparison)) };
    let gold = verdict::marked(&gold, &article, &comparison, marking).map_err(|error| vec![error.to_string()])?;
    fs::write(&path, &gold).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    let article = gold::read(&gold, &text)?;
    let comparison = compare(&article, &text, &coded);
    Ok((article, comparison))
}

/// What a reader of the JSON gets; the language is left to be recognised.
fn code(interpreter: &Interpreter, name: &str, text: &str) -> Result<Coded, String> {
    let document = interpreter.code(&RawDocument::new(name, text)).map_err(|error| error.to_string())?;
    let mut json = Vec::new();
    write_json(&mut json, &document).map_err(|error| error.to_string())?;
    serde_json::from_slice(&json).map_err(|error| error.to_string())
}

//! Runs the text suite in `tests/suite/` at the root of the repository: what must come out of a text, by phenomenon.
//!
//! `cargo test -p dragoman --test suite` runs all cases; a word after `--` runs those whose name (`en/passive/agentless`)
//! holds it. The form of the files is told in `tests/suite/README.md` and in `collect`.

mod collect;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dragoman::{CodedDocument, Interpreter, Language, RawDocument};
use dragoman_coder::shown;
use dragoman_plover::{Event, Quote, SourceMention};
use dragoman_text::Span;

use self::collect::{Case, Saying};

fn main() -> ExitCode {
    // What `cargo test` passes on begins with a dash; the first word is the filter.
    let filter = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let interpreter = Interpreter::new().expect("what ships with the program can be read");
    if let Err(fault) = the_runner_is_honest(&interpreter) {
        println!("the runner itself is wrong: {fault}");
        return ExitCode::FAILURE;
    }
    let mut mistakes = Vec::new();
    let cases = all_cases(&mut mistakes);
    let (mut right, mut gaps, mut run) = (0, 0, 0);
    for (language, case) in cases.iter().filter(|(_, case)| case.name.contains(&filter)) {
        run += 1;
        match (outcome(&interpreter, *language, case), case.gap) {
            (None, false) => right += 1,
            (Some(_), true) => gaps += 1,
            (None, true) => {
                mistakes.push(format!("{}: {} is marked as a gap, but comes out right", case.place, case.name));
            }
            (Some(wrong), false) => {
                mistakes.push(format!("{}: {}\n    {}\n    {wrong}", case.place, case.name, case.text.trim()));
            }
        }
    }
    mistakes.iter().for_each(|mistake| println!("{mistake}"));
    println!("suite: {right} of {run} cases right, {gaps} known gaps, {} mistakes", mistakes.len());
    if mistakes.is_empty() && (run > 0 || !filter.is_empty()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The cases of all languages in the order of their files; names that occur twice are mistakes.
fn all_cases(mistakes: &mut Vec<String>) -> Vec<(Language, Case)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/suite");
    let mut cases = Vec::new();
    for language in Language::ALL {
        let entries = fs::read_dir(root.join(language.code())).into_iter().flatten();
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        for path in paths {
            match fs::read_to_string(&path) {
                Ok(text) => {
                    let shown = path.strip_prefix(&root).unwrap_or(&path).to_owned();
                    cases.extend(
                        collect::read(language.code(), &shown, &text, mistakes).into_iter().map(|case| (language, case)),
                    );
                }
                Err(error) => mistakes.push(format!("{}: {error}", path.display())),
            }
        }
    }
    let mut names = HashSet::new();
    for (_, case) in &cases {
        if !names.insert(case.name.as_str()) {
            mistakes.push(format!("{}: {} occurs twice", case.place, case.name));
        }
    }
    cases
}

/// What is wrong with a case; nothing where all came out as expected.
fn outcome(interpreter: &Interpreter, language: Language, case: &Case) -> Option<String> {
    let raw = RawDocument { language: Some(language), ..RawDocument::new("case", case.text.as_str()) };
    match interpreter.code(&raw) {
        Ok(coded) => compare(case, &coded),
        Err(error) => Some(format!("it was not coded: {error}")),
    }
}

fn compare(case: &Case, coded: &CodedDocument) -> Option<String> {
    let mut wrong = Vec::new();
    if case.nothing || !case.events.is_empty() {
        let mut left: Vec<_> = coded.events.iter().collect();
        for (expected, status) in &case.events {
            let fits = |event: &&Event| {
                expected.is_met_by(event) && status.as_ref().is_none_or(|status| event.status.name() == status)
            };
            match left.iter().position(fits) {
                Some(place) => {
                    left.remove(place);
                }
                None => wrong.push(format!(
                    "no {}{}",
                    expected.coding,
                    status.as_deref().map(|s| format!(" ({s})")).unwrap_or_default()
                )),
            }
        }
        wrong.extend(left.into_iter().map(|event| format!("it gives {} ({})", shown(event), event.status.name())));
    }
    if let Some(says) = &case.says {
        wrong.extend(said(says, case, coded));
    }
    if let Some(sources) = &case.sources {
        let name = |mention: &SourceMention| mention.name.clone().unwrap_or_else(|| mention.span.of(&case.text).to_owned());
        let mut left: Vec<&SourceMention> = coded.sources.iter().collect();
        for source in sources {
            let fits =
                |mention: &&SourceMention| mention.name.as_ref() == Some(source) || mention.span.of(&case.text) == source;
            match left.iter().position(fits) {
                Some(place) => {
                    left.remove(place);
                }
                None => wrong.push(format!("{source} is no source")),
            }
        }
        wrong.extend(left.into_iter().map(|mention| format!("{} is a source", name(mention))));
    }
    (!wrong.is_empty()).then(|| wrong.join("\n    "))
}

/// What is wrong with who says what.
fn said(expected: &[Saying], case: &Case, coded: &CodedDocument) -> Vec<String> {
    let words = |quote: &Quote| quote.content.of(&case.text).to_owned();
    let names = |span: Option<Span>, name: &Option<String>| -> Vec<String> {
        name.clone().into_iter().chain(span.map(|span| span.of(&case.text).to_owned())).collect()
    };
    let speakers = |quote: &Quote| names(quote.speaker, &quote.speaker_name);
    let addressees = |quote: &Quote| names(quote.addressee, &quote.addressee_name);
    let among = |name: &String, known: &[String]| known.contains(name) || (name == "-" && known.is_empty());
    let mut wrong = Vec::new();
    let mut left: Vec<&Quote> = coded.quotes.iter().collect();
    for saying in expected {
        let fits = |quote: &&Quote| {
            let says = match saying.words.strip_suffix('…') {
                Some(first) => words(quote).starts_with(first.trim_end()),
                None => words(quote) == saying.words,
            };
            let told = saying.addressee.as_ref().is_none_or(|addressee| among(addressee, &addressees(quote)));
            says && told && among(&saying.speaker, &speakers(quote))
        };
        match left.iter().position(fits) {
            Some(place) => {
                left.remove(place);
            }
            None => {
                let told = saying.addressee.as_ref().map(|addressee| format!(" to {addressee}")).unwrap_or_default();
                wrong.push(format!("{} does not say{told} {:?}", saying.speaker, saying.words));
            }
        }
    }
    let first = |names: Vec<String>| names.into_iter().next();
    let shown = |quote: &Quote| {
        let told = first(addressees(quote)).map(|addressee| format!(" to {addressee}")).unwrap_or_default();
        format!("{} says{told} {:?}", first(speakers(quote)).unwrap_or_else(|| "-".to_owned()), words(quote))
    };
    wrong.extend(left.into_iter().map(shown));
    wrong
}

/// A suite that cannot fail is worth nothing: known wrong expectations must be noticed.
fn the_runner_is_honest(interpreter: &Interpreter) -> Result<(), String> {
    let text = "--- one\nNorway expelled two Iranian diplomats.\n";
    let check = |expected: &str, right: bool| {
        let mut mistakes = Vec::new();
        let cases = collect::read("en", Path::new("self.txt"), &format!("{text}{expected}\n"), &mut mistakes);
        let [case] = cases.as_slice() else { return Err(format!("{} cases in {expected:?}", cases.len())) };
        let came = mistakes.is_empty() && outcome(interpreter, Language::English, case).is_none();
        if came == right { Ok(()) } else { Err(format!("{expected:?} is {}", if right { "refused" } else { "accepted" })) }
    };
    check("=> SANCTION/expel NOR > IRN", true)?;
    check("=> SANCTION/expel NOR > IRN (actual)", true)?;
    check("=> SANCTION/expel NOR > IRN\n=> says nothing\n=> source nothing", true)?;
    for wrong in [
        "=> nothing",
        "=> SANCTION/expel IRN > NOR",
        "=> ASSAULT NOR > IRN",
        "=> SANCTION/expel NOR > IRN (future)",
        "=> SANCTION/expel NOR > IRN\n=> CONSULT NOR > IRN",
        "=> SANCTION/expel NOR > IRN\n=> says Haugen: we",
        "=> SANCTION/expel NOR > IRN\n=> source Fjord News",
        "=> SANCTION/expel NOR > IRN\n=> says Norway: expelled…",
        "=> SANCTION/expel NOR",
        "",
    ] {
        check(wrong, false)?;
    }
    Ok(())
}

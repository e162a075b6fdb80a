//! `dragoman lexicon`.

use std::io::{self, BufWriter, Write};

use dragoman::{Interpreter, Language, RawDocument};
use dragoman_coder::{Entry, Head, Lexicon, Meaning, verdict};
use dragoman_text::fold;

use crate::args::LexiconCommand;

/// Runs a command on the lexicon that ships with the program. Whether all went well comes back.
pub(crate) fn run(command: &LexiconCommand) -> io::Result<bool> {
    // Reading it strictly is what making an interpreter begins with.
    let interpreter = match Interpreter::new() {
        Ok(interpreter) => interpreter,
        Err(error) => {
            crate::say(&format!("dragoman: {error}"));
            return Ok(false);
        }
    };
    let mut out = BufWriter::new(io::stdout());
    let lexicons = || Language::ALL.into_iter().filter_map(|language| interpreter.coder().lexicon(language));
    let well = match command {
        LexiconCommand::Check => {
            for lexicon in lexicons() {
                writeln!(out, "{}", counts(lexicon))?;
            }
            true
        }
        LexiconCommand::Test { only } => {
            let mut well = true;
            for lexicon in lexicons() {
                well &= test(&interpreter, lexicon, only.as_deref().unwrap_or_default(), &mut out)?;
            }
            well
        }
        LexiconCommand::Find { word } => {
            let mut found = false;
            for lexicon in lexicons() {
                found |= find(lexicon, word, &mut out)?;
            }
            if !found {
                crate::say(&format!(
                    "dragoman: no entry begins with {word:?}\n  hint: give the dictionary form, or add an entry"
                ));
            }
            found
        }
    };
    out.flush()?;
    Ok(well)
}

fn counts(lexicon: &Lexicon) -> String {
    let operators = lexicon.entries.iter().filter(|entry| !matches!(entry.meaning, Meaning::Event(_))).count();
    let patterns: usize = lexicon.entries.iter().map(|entry| entry.patterns.len()).sum();
    let cases = lexicon.entries.iter().flat_map(|entry| &entry.cases);
    let (yes, no): (Vec<_>, Vec<_>) = cases.partition(|case| case.expected.is_some());
    format!(
        "{}: {} entries of events, {operators} operators, {patterns} patterns, {} classes, {} yes cases, {} no cases",
        lexicon.language.name(),
        lexicon.entries.len() - operators,
        lexicon.classes.len(),
        yes.len(),
        no.len(),
    )
}

/// Runs the cases of entries whose id holds `only`; tells those that come out wrong, and how many came out right.
fn test(interpreter: &Interpreter, lexicon: &Lexicon, only: &str, out: &mut impl Write) -> io::Result<bool> {
    let (mut right, mut all) = (0_usize, 0_usize);
    for entry in lexicon.entries.iter().filter(|entry| entry.id.contains(only)) {
        for case in &entry.cases {
            all += 1;
            let raw = RawDocument { language: Some(lexicon.language), ..RawDocument::new("case", case.text.as_str()) };
            let wrong = match interpreter.code(&raw) {
                Ok(coded) => verdict(entry, case, &coded),
                Err(error) => Some(format!("it was not coded: {error}")),
            };
            match wrong {
                None => right += 1,
                Some(wrong) => writeln!(out, "{}:{}: {}: {wrong}\n    {}", entry.file, case.line, entry.id, case.text)?,
            }
        }
    }
    writeln!(out, "{}: {right} of {all} cases right", lexicon.language.name())?;
    Ok(right == all)
}

fn find(lexicon: &Lexicon, word: &str, out: &mut impl Write) -> io::Result<bool> {
    let lemma = fold(word);
    let heads = [Head::Verb, Head::Noun, Head::Adjective];
    let mut found: Vec<&Entry> = Vec::new();
    for id in heads.into_iter().flat_map(|head| lexicon.patterns(head, &lemma)) {
        let (entry, _) = lexicon.pattern(*id);
        if !found.iter().any(|known| known.id == entry.id) {
            found.push(entry);
        }
    }
    for entry in &found {
        let meaning = match entry.meaning {
            Meaning::Event(coding) => coding.to_string(),
            Meaning::Operator { operator, alone: Some(coding) } => format!("operator {}, alone {coding}", operator.name()),
            Meaning::Operator { operator, alone: None } => format!("operator {}", operator.name()),
        };
        writeln!(out, "{}:{}: {} ({meaning})", entry.file, entry.line, entry.id)?;
    }
    Ok(!found.is_empty())
}

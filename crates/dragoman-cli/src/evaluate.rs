//! `dragoman evaluate`.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use dragoman_syntax::{
    Analyser, Score, Spelling, TreebankSentence, analyse_raw, evaluate, measure_entities, measure_words, raw_text, read_conllu,
    read_entities,
};

use crate::args::EvaluateArgs;
use crate::failure::Failure;
use crate::input::whole_file;
use crate::model::{Model, model};

/// Measures the analysis of a language. Whether all went well comes back.
pub(crate) fn run(args: &EvaluateArgs) -> io::Result<bool> {
    match measured(args) {
        Ok(table) => io::stdout().write_all(table.as_bytes()).map(|()| true),
        Err(failure) => {
            failure.tell();
            Ok(false)
        }
    }
}

/// The words of the sentences that a measure was taken on.
type Forms = Vec<Vec<String>>;

fn measured(args: &EvaluateArgs) -> Result<String, Failure> {
    let analyser = model(&args.model)?;
    let (mut table, mut forms) = (String::new(), Forms::new());
    if let Some(path) = &args.treebank {
        table.push_str(&treebank(path, &analyser, args, &mut forms)?);
    }
    if let Some(path) = &args.entities {
        table.push_str(&entities(path, &analyser, args.spelling, &mut forms)?);
    }
    if args.speed {
        table.push_str(&format!("words a second    {:.0}\n", speed(&forms, &analyser)));
    }
    Ok(table)
}

/// The measures of CoNLL 2018, over given words or from raw text.
fn treebank(path: &Path, analyser: &Model, args: &EvaluateArgs, forms: &mut Forms) -> Result<String, Failure> {
    let (id, name, text) = whole_file(path)?;
    let failed = |message: String| Failure::new(id.as_str(), format!("{name}: {message}"), "give a treebank in CoNLL-U");
    let gold = read_conllu(&text).map_err(|error| failed(error.to_string()))?;
    let words = words(&gold);
    let scores = if args.raw {
        let mut spelt = gold;
        spelt.iter_mut().for_each(|sentence| respell(sentence, args.spelling));
        let system = analyse_raw(raw_text(&spelt), analyser.text_language(&id)?, analyser);
        evaluate(&spelt, &system)
            .map_err(|at| failed(format!("the words differ from the text at character {at}, white space not counted")))?
    } else {
        measure_words(analyser, &gold, None, args.spelling)
    };
    forms.extend(words);
    Ok(scores.to_string())
}

/// Spells all words of a sentence otherwise, those that are written together too.
fn respell(sentence: &mut TreebankSentence, spelling: Spelling) {
    sentence.words.iter_mut().for_each(|word| word.form = spelling.apply(&word.form));
    sentence.multiword.iter_mut().for_each(|token| token.form = spelling.apply(&token.form));
}

fn words(treebank: &[TreebankSentence]) -> Forms {
    treebank.iter().map(|sentence| sentence.words.iter().map(|word| word.form.clone()).collect()).collect()
}

/// Strict F1 of entities: all classes, then those that the coder uses.
fn entities(path: &Path, analyser: &Analyser, spelling: Spelling, forms: &mut Forms) -> Result<String, Failure> {
    let (id, name, text) = whole_file(path)?;
    let gold = read_entities(&text).map_err(|error| {
        Failure::new(id.as_str(), format!("{name}: {error}"), "give JSON lines with tokens and ner_tags, IOB2 or CoNLL-U")
    })?;
    let (all, actors) = measure_entities(analyser, &gold, None, spelling);
    forms.extend(gold.into_iter().map(|sentence| sentence.forms));
    let line = |name: &str, score: Score| format!("{name:<18}{:.4}\n", score.f1());
    Ok(line("entities", all) + &line("  of actors", actors))
}

/// How long this thread has had a core, where the system tells it: other programs then do not count. Linux does.
fn time_on_core() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_ascii_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// How often the speed is taken; the best is the one that other programs disturbed least.
const TAKES: usize = 5;
/// How long a take lasts at least: the system counts in steps of some milliseconds.
const TAKE: Duration = Duration::from_millis(500);

/// Words a second of the whole analysis.
fn speed(forms: &Forms, analyser: &Analyser) -> f64 {
    let words: usize = forms.iter().map(Vec::len).sum();
    let take = || {
        let (start, core) = (Instant::now(), time_on_core());
        let mut read = 0;
        loop {
            let trees = analyser.analyse_all_words(forms, None);
            assert_eq!(trees.len(), forms.len(), "every sentence has its tree");
            read += words;
            let spent = core.zip(time_on_core()).map_or(start.elapsed(), |(before, after)| after.saturating_sub(before));
            if spent >= TAKE {
                // A corpus is far too small for a count of words that doubles cannot hold.
                return read as f64 / spent.as_secs_f64();
            }
        }
    };
    (0..TAKES).map(|_| take()).fold(0.0, f64::max)
}

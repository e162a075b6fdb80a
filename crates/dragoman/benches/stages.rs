//! What each stage costs a word, and whether long documents cost more a word than short ones.
//!
//! `cargo bench -p dragoman --bench stages` codes documents of about 1,000, 10,000 and 100,000 words, put together from the
//! invented articles in `examples/`, on one thread, and prints the median of several runs in microseconds a word: reading
//! (sentences, words), analysis (tags, lemmas, trees, entities) and coding (events, quotations, sources). Two things are to be
//! seen: coding costs at most a fifth of analysis, and a word of the longest document at most twice one of the shortest.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use dragoman::{Interpreter, Language, analyser, read, trees};
use dragoman_coder::Input;

/// The sizes of the documents, in words.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    let interpreter = Interpreter::new().expect("what ships with the program can be read");
    println!("language  words    read µs  analyse µs  code µs  code / analyse");
    for language in Language::ALL {
        let article = articles(language);
        let words = article.split_whitespace().count();
        if words == 0 {
            continue;
        }
        for size in SIZES {
            let text = article.repeat(size.div_ceil(words));
            let count = text.split_whitespace().count();
            let runs = (300_000 / count).clamp(3, 25);
            let times: Vec<[Duration; 3]> = (0..runs).map(|_| stages(&interpreter, language, &text)).collect();
            let [reading, analysis, coding] = core::array::from_fn(|stage| median(&times, stage) / count as f64);
            println!(
                "{:8}  {count:6}  {reading:8.2}  {analysis:10.2}  {coding:7.2}  {:14.2}",
                language.code(),
                coding / analysis
            );
        }
    }
}

/// The articles of a language, one after the other.
fn articles(language: Language) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut paths: Vec<_> =
        fs::read_dir(root).expect("the examples are there").filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let own = paths
        .iter()
        .filter(|path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with(&format!("-{}", language.code()))));
    own.map(|path| fs::read_to_string(path).expect("an example is text") + "\n\n").collect()
}

/// One document through the three stages.
fn stages(interpreter: &Interpreter, language: Language, text: &str) -> [Duration; 3] {
    let analyser = analyser(language).expect("the language has a model");
    let start = Instant::now();
    let document = read(text.to_owned(), language);
    let reading = start.elapsed();
    let trees = trees(analyser, &document);
    let analysis = start.elapsed() - reading;
    let coded = interpreter.coder().code(&Input { id: "bench", document: &document, trees: &trees, published: None });
    assert!(!coded.events.is_empty(), "the articles have events");
    [reading, analysis, start.elapsed() - reading - analysis]
}

/// The median of a stage, in microseconds.
fn median(times: &[[Duration; 3]], stage: usize) -> f64 {
    let mut sorted: Vec<Duration> = times.iter().map(|times| times[stage]).collect();
    sorted.sort_unstable();
    sorted[sorted.len() / 2].as_secs_f64() * 1e6
}

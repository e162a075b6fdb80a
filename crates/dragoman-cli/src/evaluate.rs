//! `dragoman evaluate`.

use std::io::{self, Write};
use std::path::Path;

use dragoman::analyser;
use dragoman_syntax::{
    AnalysedSentence, Analyser, Entity, EntityClass, Score, TreebankSentence, evaluate, evaluate_entities, read_conllu,
    read_entities,
};

use crate::args::EvaluateArgs;
use crate::failure::Failure;
use crate::input::whole_file;

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

fn measured(args: &EvaluateArgs) -> Result<String, Failure> {
    let analyser = analyser(args.lang).map_err(|error| Failure::new(args.lang.code(), error.to_string(), error.hint()))?;
    let mut table = String::new();
    if let Some(path) = &args.treebank {
        table.push_str(&treebank(path, analyser)?);
    }
    if let Some(path) = &args.entities {
        table.push_str(&entities(path, analyser)?);
    }
    Ok(table)
}

/// The measures of CoNLL 2018 over given words.
fn treebank(path: &Path, analyser: &Analyser) -> Result<String, Failure> {
    let (id, name, text) = whole_file(path)?;
    let failed = |message: String| Failure::new(id.as_str(), format!("{name}: {message}"), "give a treebank in CoNLL-U");
    let gold = read_conllu(&text).map_err(|error| failed(error.to_string()))?;
    let system: Vec<AnalysedSentence> = gold.iter().map(|sentence| analysed(sentence, analyser)).collect();
    let scores = evaluate(&gold, &system)
        .map_err(|at| failed(format!("the words differ from the text at character {at}, white space not counted")))?;
    Ok(scores.to_string())
}

fn analysed(gold: &TreebankSentence, analyser: &Analyser) -> AnalysedSentence {
    let forms: Vec<&str> = gold.words.iter().map(|word| word.form.as_str()).collect();
    let multiword = gold.multiword.iter().map(|token| (token.first, token.last, token.form.clone())).collect();
    AnalysedSentence { tree: analyser.analyse_words(&forms, None), multiword }
}

/// Strict F1 of entities: all classes, then those that the coder uses.
fn entities(path: &Path, analyser: &Analyser) -> Result<String, Failure> {
    let (id, name, text) = whole_file(path)?;
    let gold = read_entities(&text).map_err(|error| {
        Failure::new(id.as_str(), format!("{name}: {error}"), "give JSON lines with tokens and ner_tags, IOB2 or CoNLL-U")
    })?;
    let found = |forms: &[String]| -> Vec<Entity> {
        let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
        analyser.analyse_words(&forms, None).entities
    };
    let system: Vec<Vec<Entity>> = gold.iter().map(|sentence| found(&sentence.forms)).collect();
    let gold: Vec<Vec<Entity>> = gold.into_iter().map(|sentence| sentence.entities).collect();
    let used = |class| {
        use EntityClass::{Gpe, Group, Location, Organisation, Person};
        matches!(class, Person | Organisation | Gpe | Location | Group)
    };
    let line = |name: &str, score: Score| format!("{name:<18}{:.4}\n", score.f1());
    let all = evaluate_entities(&gold, &system, |_| true);
    Ok(line("entities", all) + &line("  that actors have", evaluate_entities(&gold, &system, used)))
}

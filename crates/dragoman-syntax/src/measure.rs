//! Measuring an analyser on sentences whose words are given, in any spelling.

use crate::evaluate::{AnalysedSentence, Scores, evaluate, evaluate_entities};
use crate::{Analyser, EntityClass, EntitySentence, Gazetteer, Score, Spelling, TreebankSentence};
use dragoman_text::{Language, todays_spelling};

/// The measures on sentences with their gold words in a spelling. The analyser is given the words as the reader of texts hands them on:
/// it mends cedillas and old spelling.
pub fn measure_words(
    analyser: &Analyser,
    gold: &[TreebankSentence],
    gazetteer: Option<&dyn Gazetteer>,
    spelling: Spelling,
) -> Scores {
    let mut spelt = gold.to_vec();
    for sentence in &mut spelt {
        sentence.multiword.clear();
        sentence.words.iter_mut().for_each(|word| word.form = spelling.apply(&word.form));
    }
    let read = |form: &str| as_read(analyser, form, spelling);
    let forms: Vec<Vec<String>> =
        spelt.iter().map(|sentence| sentence.words.iter().map(|word| read(&word.form)).collect()).collect();
    let mut trees = analyser.analyse_all_words(&forms, gazetteer);
    for (tree, sentence) in trees.iter_mut().zip(&spelt) {
        tree.words.iter_mut().zip(&sentence.words).for_each(|(word, gold)| word.form = gold.form.as_str().into());
    }
    let system: Vec<AnalysedSentence> =
        trees.into_iter().map(|tree| AnalysedSentence { tree, multiword: Vec::new() }).collect();
    // The words are the same, so the texts cannot differ.
    evaluate(&spelt, &system).unwrap_or_default()
}

/// Strict measure of entities in a spelling: of all, and of the classes that a coder of politics needs.
pub fn measure_entities(
    analyser: &Analyser,
    gold: &[EntitySentence],
    gazetteer: Option<&dyn Gazetteer>,
    spelling: Spelling,
) -> (Score, Score) {
    let spelt = |form: &String| as_read(analyser, &spelling.apply(form), spelling);
    let forms: Vec<Vec<String>> = gold.iter().map(|sentence| sentence.forms.iter().map(spelt).collect()).collect();
    let found: Vec<_> = analyser.analyse_all_words(&forms, gazetteer).into_iter().map(|tree| tree.entities).collect();
    let gold: Vec<_> = gold.iter().map(|sentence| sentence.entities.clone()).collect();
    let core = [EntityClass::Person, EntityClass::Organisation, EntityClass::Gpe, EntityClass::Location, EntityClass::Group];
    (evaluate_entities(&gold, &found, |_| true), evaluate_entities(&gold, &found, |class| core.contains(&class)))
}

fn as_read(analyser: &Analyser, form: &str, spelling: Spelling) -> String {
    match Language::from_code(analyser.language()) {
        Some(language) if spelling != Spelling::Written => todays_spelling(form, language),
        _ => form.to_owned(),
    }
}

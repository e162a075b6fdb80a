//! What cue words around an act tell: the mode it was done in, the matters that the sentence speaks of.

use dragoman_plover::{Coding, Context, EventType, Mode};

use crate::acts::Act;
use crate::grammar::Grammar;
use crate::lexicon::Lexicon;

/// The mode that cue words around the act give it, where the entry gives none.
pub(crate) fn refine(act: &Act, grammar: &Grammar<'_>, lexicon: &Lexicon, why: &mut Vec<String>) -> Coding {
    if act.coding.mode().is_some() {
        return act.coding;
    }
    let mut words = grammar.subtree(act.at, |base| matches!(base, "conj" | "parataxis" | "ccomp" | "advcl"));
    words.extend(&act.words);
    words.sort_unstable();
    words.dedup();
    let cued = |word: usize| -> Vec<Mode> {
        let codings = cues_at(&lexicon.modes, grammar, word).into_iter().filter_map(|label| label.parse::<Coding>().ok());
        codings.filter(|cued| cued.event() == act.coding.event()).filter_map(Coding::mode).collect()
    };
    for &word in &words {
        if let Some(&mode) = cued(word).first() {
            // "With rifles, grenades and roadside bombs": of several means in a row none is the way it was done.
            let means = act.coding.event() == EventType::Assault && grammar.is_nominal(word);
            let others = if means { grammar.coordinated(grammar.first_conjunct(word)) } else { Vec::new() };
            if others.iter().any(|&other| cued(other).first().is_some_and(|&other| other != mode)) {
                return act.coding;
            }
            why.push(format!("mode {mode} by the cue word \"{}\"", grammar.form(word)));
            return act.coding.refined(mode);
        }
    }
    act.coding
}

fn cues_at<'a>(cues: &'a crate::lexicon::Cues, grammar: &'a Grammar<'_>, word: usize) -> Vec<&'a str> {
    cues.at([grammar.lemma(word), grammar.form(word)], move |offset, cue| grammar.is(word + offset, cue))
}

pub(crate) fn contexts(grammar: &Grammar<'_>, lexicon: &Lexicon) -> Vec<Context> {
    let mut contexts: Vec<Context> = (0..grammar.len())
        .flat_map(|word| cues_at(&lexicon.contexts, grammar, word))
        .filter_map(|label| label.parse().ok())
        .collect();
    contexts.sort_unstable();
    contexts.dedup();
    contexts
}

//! Repair of trees that cannot be.
//!
//! A parser that has read little news makes the same mistakes again and again; some of its trees contradict themselves (a noun
//! with subject and object) or what the knowledge files know (a name that is an adverb). Each repair here takes a tree and gives
//! the tree as it must have been, or nothing where it finds no fault.

mod clauses;
mod counts;
mod english;
mod leads;
mod mandates;
mod modals;
mod names;
mod phrases;
mod romanian;
mod subjects;
mod told;
mod unseen;
mod verbs;

use std::borrow::Cow;

use dragoman_syntax::{Tree, Upos};
use dragoman_text::{Language, fold};

use crate::lexicon::{Head, Lexicon, PatternId, SpeechClass};

use self::clauses::{
    with_citing, with_clauses, with_gerunds, with_reports, with_subject_clauses, with_that_clauses, with_told,
};
use self::counts::with_counts;
use self::english::{with_both, with_missing_subjects, with_perfects, with_whole_names};
use self::leads::{with_adjectival, with_counted, with_particles, with_reporters, with_tags, with_tensed};
use self::mandates::with_mandates;
use self::modals::{with_participles, with_raised};
use self::names::with_names;
use self::phrases::{
    with_adjectives, with_appositions, with_introductions, with_lists, with_phrases, with_second_names, with_sides,
};
use self::romanian::{with_agents, with_conditions, with_datives, with_fixed, with_genitives};
use self::subjects::with_subjects;
use self::told::with_told_clauses;
use self::unseen::{
    with_actives, with_contents, with_headline, with_hyphens, with_infinitives, with_own_subjects, with_present,
    with_verb_behind_phrase,
};
use self::verbs::with_verb;

/// The tree itself, or repaired where it cannot be. `names` are the first and last words of known names.
pub(crate) fn sound<'a>(tree: &'a Tree, names: &[(usize, usize)], lexicon: &Lexicon) -> Cow<'a, Tree> {
    let language = lexicon.language;
    let is_in = |class: &str, word: &str| lexicon.is_in(class, word);
    let tree = with_names(tree, names).map_or(Cow::Borrowed(tree), Cow::Owned);
    let tree = with_introductions(&tree).map_or(tree, Cow::Owned);
    let tree = with_appositions(&tree).map_or(tree, Cow::Owned);
    let tree = with_second_names(&tree).map_or(tree, Cow::Owned);
    let tree = with_verb(&tree, language).map_or(tree, Cow::Owned);
    let tree = with_adjectives(&tree).map_or(tree, Cow::Owned);
    let tree = with_clauses(&tree).map_or(tree, Cow::Owned);
    let tree = with_subjects(&tree).map_or(tree, Cow::Owned);
    let tree = with_subject_clauses(&tree).map_or(tree, Cow::Owned);
    let tree = with_lists(&tree).map_or(tree, Cow::Owned);
    let tree = with_sides(&tree, |form| is_in("between", &fold(form))).map_or(tree, Cow::Owned);
    let tree = with_counts(&tree, |words| is_in("about", &fold(words))).map_or(tree, Cow::Owned);
    let tree = if language == Language::English { in_english(tree, lexicon) } else { tree };
    let tree = if language == Language::Romanian {
        let tree = with_fixed(&tree).map_or(tree, Cow::Owned);
        let tree = with_genitives(&tree).map_or(tree, Cow::Owned);
        let tree = with_agents(&tree).map_or(tree, Cow::Owned);
        let tree = with_conditions(&tree, |form| is_in("that", &fold(form)), |form| is_in("terms", &fold(form)))
            .map_or(tree, Cow::Owned);
        let tree = with_datives(&tree).map_or(tree, Cow::Owned);
        let tree = with_participles(&tree, |form| is_in("perfect", &fold(form))).map_or(tree, Cow::Owned);
        let tree = with_that_clauses(&tree, |form| is_in("that", &fold(form))).map_or(tree, Cow::Owned);
        with_raised(&tree, |lemma| is_in("raises", &fold(lemma))).map_or(tree, Cow::Owned)
    } else {
        tree
    };
    let tree = with_citing(&tree, |lemma| is_in("cites", &fold(lemma))).map_or(tree, Cow::Owned);
    with_told(&tree, |lemma| is_in("telling", &fold(lemma))).map_or(tree, Cow::Owned)
}

/// The repairs of what only English trees get wrong.
fn in_english<'a>(tree: Cow<'a, Tree>, lexicon: &Lexicon) -> Cow<'a, Tree> {
    let says = |lemma: &str| lexicon.speech.is(SpeechClass::Verb, &fold(lemma));
    let is_in = |class: &'static str| move |lemma: &str| lexicon.is_in(class, lemma);
    let tree = with_told_clauses(&tree, is_in("that"), says, is_in("addressed"), is_in("empty")).map_or(tree, Cow::Owned);
    let verb = |lemma: &str| !lexicon.patterns(Head::Verb, lemma).is_empty();
    let tree = with_verb_behind_phrase(&tree).map_or(tree, Cow::Owned);
    let tree = with_mandates(&tree, is_in("mandates"), verb).map_or(tree, Cow::Owned);
    let tree = with_infinitives(&tree, verb).map_or(tree, Cow::Owned);
    let tree = with_present(&tree, verb).map_or(tree, Cow::Owned);
    let tree = with_actives(&tree).map_or(tree, Cow::Owned);
    let tree = with_headline(&tree).map_or(tree, Cow::Owned);
    let tree = with_hyphens(&tree).map_or(tree, Cow::Owned);
    let tree = with_contents(&tree, |lemma| lexicon.is_in("telling", &fold(lemma))).map_or(tree, Cow::Owned);
    let tree = with_own_subjects(&tree).map_or(tree, Cow::Owned);
    let tree = with_reporters(&tree, says).map_or(tree, Cow::Owned);
    let tree = with_tags(&tree, says).map_or(tree, Cow::Owned);
    let tree = with_tensed(&tree).map_or(tree, Cow::Owned);
    let tree = with_adjectival(&tree, |form| lexicon.is_in("adjectival", &fold(form))).map_or(tree, Cow::Owned);
    let tree = with_counted(&tree, |lemma| lexicon.is_in("quantity", &fold(lemma))).map_or(tree, Cow::Owned);
    let tree =
        with_particles(&tree, |verb, particle| is_phrasal(lexicon, &fold(verb), &fold(particle))).map_or(tree, Cow::Owned);
    let tree = with_perfects(&tree).map_or(tree, Cow::Owned);
    let tree = with_reports(&tree).map_or(tree, Cow::Owned);
    let tree = with_gerunds(&tree).map_or(tree, Cow::Owned);
    let tree = with_both(&tree).map_or(tree, Cow::Owned);
    let tree = with_missing_subjects(&tree).map_or(tree, Cow::Owned);
    let tree = with_whole_names(&tree).map_or(tree, Cow::Owned);
    with_phrases(&tree).map_or(tree, Cow::Owned)
}

/// Whether the lexicon knows a verb with a particle: "hand over".
fn is_phrasal(lexicon: &Lexicon, verb: &str, particle: &str) -> bool {
    let known = |&id: &PatternId| lexicon.pattern(id).1.words.iter().any(|word| word == particle);
    lexicon.is_in("particle", particle) && lexicon.patterns(Head::Verb, verb).iter().any(known)
}

/// Whether a word stands below another.
fn is_below(tree: &Tree, at: usize, above: usize) -> bool {
    let mut at = at;
    for _ in 0..tree.words.len() {
        match tree.words[at].head {
            Some(head) if head == above => return true,
            Some(head) => at = head,
            None => return false,
        }
    }
    true
}

/// What a past form is that has its subject before it.
const FINITE: &str = "Mood=Ind|Tense=Past|VerbForm=Fin";

fn is_nominal(tree: &Tree, at: usize) -> bool {
    matches!(tree.words[at].upos, Upos::Noun | Upos::Propn)
}

/// Makes a word with these features the root; whatever was it must be linked below.
fn crown(tree: &mut Tree, verb: usize, feats: &str) {
    let word = &mut tree.words[verb];
    word.head = None;
    word.relation = "root".into();
    word.feats = feats.into();
}

fn link(tree: &mut Tree, child: usize, head: usize, relation: &str) {
    let word = &mut tree.words[child];
    word.head = Some(head);
    word.relation = relation.into();
}

#[cfg(test)]
mod support {
    //! Trees written down for the tests of the repairs.

    use dragoman_syntax::{Tree, Upos, Word};
    use dragoman_text::Span;

    /// A tree from "form/Upos/head/relation/feats" with heads counted from 1.
    pub(super) fn tree(text: &str) -> Tree {
        let word = |part: &str| {
            let fields: Vec<&str> = part.split('/').collect();
            let upos = Upos::from_name(fields[1]).expect("a part of speech");
            let head = fields[2].parse::<usize>().expect("a number").checked_sub(1);
            Word {
                form: fields[0].into(),
                span: Span::new(0, 0),
                lemma: fields[0].into(),
                upos,
                feats: fields[4].into(),
                head,
                relation: fields[3].into(),
            }
        };
        Tree { words: text.split(' ').map(word).collect(), entities: Vec::new() }
    }

    pub(super) fn relations(tree: &Tree) -> Vec<(Option<usize>, &str)> {
        tree.words.iter().map(|word| (word.head, word.relation.as_str())).collect()
    }
}

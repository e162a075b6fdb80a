//! Who speaks: the nominal that a verb of saying, a colon or a citing clause points to.

use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use super::inserted::is_mark;
use super::naming::speaker_at;
use super::sources;
use crate::actor::Actor;
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side, SpeechClass};
use crate::resolve::Resolver;
use crate::sentence::span;

/// Who speaks last in a sentence, where that is somebody.
pub(crate) fn speaker(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon, quoted: &[Span]) -> Option<Actor> {
    let inside =
        |at: usize| grammar.tree.words.get(at).is_some_and(|word| quoted.iter().any(|marks| marks.contains(word.span)));
    let says =
        |at: usize| !inside(at) && grammar.upos(at) == Upos::Verb && lexicon.speech.is(SpeechClass::Verb, grammar.lemma(at));
    let speakers = (0..grammar.len()).rev().filter(|&at| says(at)).filter_map(|at| {
        let own = beside(grammar, lexicon, at).or_else(|| grammar.children_by(at, "nsubj").next());
        own.or_else(|| after(grammar, at))
    });
    speakers
        .filter_map(|at| resolver.resolve(at, Side::Actor).into_iter().next())
        .find(|actor| actor.is_somebody() && !sources::is_medium(actor))
}

/// The subject of a Romanian verb of saying that stands beside what is said, behind a comma and before its subject (", a declarat
/// ministrul"): parsers coordinate it with the verb of what is said, and take its subject for an object.
pub(crate) fn beside(grammar: &Grammar<'_>, lexicon: &Lexicon, at: usize) -> Option<usize> {
    let lemma = grammar.lemma(at);
    let says = lexicon.speech.is(SpeechClass::Verb, lemma) || lexicon.speech.is(SpeechClass::CitingVerb, lemma);
    let joined = matches!(grammar.base(at), "conj" | "parataxis" | "advcl" | "acl");
    if grammar.language != Language::Romanian || !says || !joined || grammar.child(at, "cc").is_some() {
        return None;
    }
    let first = grammar.children_by(at, "aux").chain([at]).min()?;
    let comma = first
        .checked_sub(1)
        .is_some_and(|before| matches!(grammar.form(before), "," | "”" | "\"" | "»" | "“" | "-" | "–" | "—"));
    let reports = grammar.child(at, "ccomp").is_some_and(|clause| clause > at && grammar.child(clause, "mark").is_some());
    let marked = grammar.children_by(at, "mark").next().is_some() || grammar.has(at, "VerbForm", "Ger");
    let before = grammar.children_by(at, "nsubj").any(|subject| subject < at);
    if !comma || reports || marked || before { None } else { after(grammar, at) }
}

/// Whom an agency quotes that passes something on: "agency A, quoting portal B, says that …".
pub(super) fn citing(grammar: &Grammar<'_>, lexicon: &Lexicon, at: usize) -> Option<usize> {
    let cites = |word: usize| {
        grammar.lexicon.is_in("cites", grammar.lemma(word))
            && lexicon.speech.is(SpeechClass::CitingVerb, grammar.lemma(word))
            && grammar.child(word, "aux").is_none()
    };
    let clauses =
        |word: usize| grammar.children(word).iter().copied().filter(|&child| matches!(grammar.base(child), "advcl" | "acl"));
    let subjects = grammar.children_by(at, "nsubj").collect::<Vec<_>>();
    let clause = clauses(at).chain(subjects.into_iter().flat_map(clauses)).find(|&clause| cites(clause))?;
    let object = grammar.child(clause, "obj")?;
    let apposed = || grammar.children(object).iter().copied().find(|&child| grammar.upos(child) == Upos::Propn);
    Some(if grammar.upos(object) == Upos::Propn { object } else { apposed().unwrap_or(object) })
}

/// The nominal behind a verb of saying in front of its subject (", a declarat joi presei ministrul …"): past adverbs, times and
/// those who are told, the first one that can be a subject.
pub(super) fn after(grammar: &Grammar<'_>, at: usize) -> Option<usize> {
    /// No more words than these stand between an inverted verb and its subject.
    const NEAR: usize = 7;
    if grammar.is_passive(at) {
        return None;
    }
    for word in at + 1..grammar.len().min(at + NEAR) {
        // What stands in marks is said.
        if is_mark(grammar, word) || grammar.form(word) == ":" {
            return None;
        }
        match grammar.upos(word) {
            Upos::Noun | Upos::Propn => {
                let inside = grammar
                    .head(word)
                    .is_some_and(|head| head > at && head < word && matches!(grammar.upos(head), Upos::Noun | Upos::Propn));
                // "Shouted from the cart | Ion Pop": a person's name is no part of the phrase before it.
                let person = grammar.upos(word) == Upos::Propn && grammar.is_person(word) && !grammar.has(word, "Case", "Gen");
                // Nor is a definite noun that is no genitive: "a spus la Radio Nord | colonelul".
                let definite = grammar.language == Language::Romanian
                    && grammar.upos(word) == Upos::Noun
                    && grammar.has(word, "Definite", "Def")
                    && !grammar.has(word, "Case", "Gen")
                    && !grammar.has(word, "Case", "Dat");
                let inside = inside && !person && !definite;
                let told = grammar.has(word, "Case", "Dat") && !grammar.has(word, "Case", "Nom");
                let placed = grammar.preposition(word).is_some() || matches!(grammar.base(word), "fixed" | "case");
                let time = matches!(grammar.relation(word), "obl:tmod" | "nmod:tmod" | "obl:npmod") || grammar.is_time(word);
                if !(inside || told || placed || time) {
                    return Some(head_behind(grammar, word));
                }
            }
            Upos::Verb | Upos::Sconj | Upos::Cconj => return None,
            _ => {}
        }
    }
    None
}

/// "Said government | spokesman": the noun that a noun before it belongs to.
fn head_behind(grammar: &Grammar<'_>, word: usize) -> usize {
    let above = grammar.head(word).filter(|&head| {
        head > word
            && grammar.language == Language::English
            && matches!(grammar.relation(word), "compound" | "nmod:desc" | "nmod:poss")
            && matches!(grammar.upos(head), Upos::Noun | Upos::Propn)
            && (word..head).all(|between| grammar.upos(between) != Upos::Punct)
    });
    above.unwrap_or(word)
}

/// The nominal right before a verb of saying that stands before a colon, where a parser missed its subject ("SIS dezminte: …").
pub(super) fn before(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<usize> {
    let colon = (at + 1..grammar.len().min(at + 3)).any(|word| grammar.form(word) == ":");
    let word = at.checked_sub(1).filter(|_| colon)?;
    let named = resolver.resolve(word, Side::Actor).first().is_some_and(Actor::is_somebody);
    (grammar.is_nominal(word) && grammar.preposition(word).is_none() && named).then_some(word)
}

/// "The Kremlin: …", "the minister's message: …": a nominal alone before a colon, or whose paper stands before it.
pub(super) fn colon(
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
) -> Option<(Span, Option<String>, usize)> {
    let colon = (0..grammar.len()).find(|&word| grammar.form(word) == ":")?;
    let at_colon = grammar.tree.words[colon].span.start;
    let speaker = |head: usize| {
        let named = speaker_at(grammar, resolver, head);
        (named.words, named.name, at_colon)
    };
    let paper = colon.checked_sub(1).filter(|&word| lexicon.speech.is(SpeechClass::Noun, grammar.lemma(word)));
    if let Some(owner) = paper.and_then(|paper| grammar.genitives(paper).into_iter().next()) {
        return Some(speaker(owner));
    }
    let start = (0..colon).rev().take_while(|&word| !matches!(grammar.form(word), "." | "!" | "?" | ";")).last()?;
    if colon - start > 8 || (start..colon).any(|word| matches!(grammar.upos(word), Upos::Verb | Upos::Aux)) {
        return None;
    }
    let nominals: Vec<usize> = (start..colon).filter(|&word| matches!(grammar.upos(word), Upos::Noun | Upos::Propn)).collect();
    let top = |&word: &usize| grammar.head(word).is_none_or(|head| !(start..colon).contains(&head));
    let head = nominals.iter().copied().find(top)?;
    let known = |word: usize| resolver.resolve(word, Side::Actor).first().is_some_and(Actor::is_somebody);
    if known(head) || grammar.upos(head) == Upos::Propn {
        let actor = resolver.resolve(head, Side::Actor).into_iter().next();
        let words = span(grammar.tree, &(start..colon).collect::<Vec<_>>());
        return Some((words, actor.and_then(|actor| actor.name), at_colon));
    }
    // A tagger may take the verb of saying before the colon for a noun: then the one before it speaks.
    nominals.into_iter().find(|&word| known(word)).map(speaker)
}

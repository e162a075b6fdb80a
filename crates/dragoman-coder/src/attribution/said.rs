//! Verbs of saying in one sentence: who speaks and which words are the speaker's.

use dragoman_plover::{SourceKind, SourceMention};
use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use super::sources;
use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side, SpeechClass};
use crate::resolve::Resolver;
use crate::sentence::span;

/// A verb of saying with its speaker and the words ascribed to it.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    /// The verb.
    pub(crate) verb: Span,
    /// The words that name the speaker.
    pub(crate) speaker: Option<Span>,
    /// The name the speaker resolves to.
    pub(crate) name: Option<String>,
    /// The clause it reports.
    pub(crate) content: Option<Span>,
    /// Whether the clause is reported speech: finite, no demand.
    pub(crate) reports: bool,
    /// Whether the speaker is a medium or agency that only passes on.
    pub(crate) passes_on: bool,
    /// Whether the verb names something ("called it …"): only quoted words are the speaker's.
    pub(crate) naming: bool,
}

/// What a sentence says of saying.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// From its first to its last word.
    pub(crate) span: Span,
    pub(crate) tags: Vec<Tag>,
    pub(crate) sources: Vec<SourceMention>,
    /// "X: …" at the head of the sentence: the speaker, its name, and the byte where the colon stands.
    pub(crate) colon: Option<(Span, Option<String>, usize)>,
    /// Each verb's subtree members for quoted words that are no clause: the dependents of verbs of saying.
    pub(crate) dependents: Vec<(usize, Span)>,
    /// The finite verbs, by their words.
    pub(crate) finite: Vec<Span>,
    /// Where a clause may end inside the sentence: the commas before a clause or gerund.
    pub(crate) breaks: Vec<usize>,
}

/// Reads a sentence for its verbs of saying and its sources.
pub(crate) fn said(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Said {
    let all: Vec<usize> = (0..grammar.len()).collect();
    let mut said = Said {
        span: span(grammar.tree, &all),
        tags: Vec::new(),
        sources: sources::sources(grammar, resolver, lexicon),
        colon: colon(grammar, resolver),
        dependents: Vec::new(),
        finite: Vec::new(),
        breaks: Vec::new(),
    };
    for at in 0..grammar.len() {
        if is_finite(grammar, at) {
            said.finite.push(grammar.tree.words[at].span);
        }
        if grammar.form(at) == "," && breaks_clause(grammar, at) {
            said.breaks.push(grammar.tree.words[at].span.start);
        }
        if let Some(tag) = tag(grammar, resolver, lexicon, at) {
            let index = said.tags.len();
            for &child in grammar.children(at) {
                if matches!(grammar.base(child), "obj" | "obl" | "ccomp" | "xcomp" | "iobj" | "nsubj")
                    && !is_speaker(grammar, at, child)
                {
                    said.dependents.push((index, ascribed(grammar, child)));
                }
            }
            said.tags.push(tag);
        }
    }
    said.tags.extend(introduced(grammar, resolver, lexicon));
    said
}

/// "According to the minister, …": the sentence without the introduction is what the minister says. Agencies, media and papers
/// only pass on.
fn introduced(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Vec<Tag> {
    let reader = sources::Reader { grammar, resolver, lexicon };
    let mut tags = Vec::new();
    for at in 0..grammar.len() {
        let Some(&(_, SourceKind::Official)) = reader.introduced(at).first() else { continue };
        let Some(actor) = resolver.resolve(at, Side::Actor).into_iter().next() else { continue };
        let own = grammar.subtree(at, |base| matches!(base, "conj" | "parataxis"));
        let (Some(&first), Some(&last)) = (own.first(), own.last()) else { continue };
        let all: Vec<usize> = (0..grammar.len()).filter(|word| !own.contains(word)).collect();
        let (before, after): (Vec<usize>, Vec<usize>) =
            all.into_iter().filter(|&word| word < first || word > last).partition(|&word| word < first);
        let rest = trimmed(grammar, if after.len() > before.len() { after } else { before });
        if rest.len() < 3 {
            continue;
        }
        tags.push(Tag {
            verb: span(grammar.tree, &own),
            speaker: Some(if actor.kind == ActorKind::Person { actor.span } else { naming_words(grammar, at) }),
            name: actor.name.clone(),
            content: Some(span(grammar.tree, &rest)),
            reports: true,
            passes_on: sources::is_medium(&actor),
            naming: false,
        });
    }
    tags
}

fn is_finite(grammar: &Grammar<'_>, at: usize) -> bool {
    matches!(grammar.upos(at), Upos::Verb | Upos::Aux)
        && (grammar.has(at, "VerbForm", "Fin") || grammar.has(at, "Mood", "Ind") || grammar.has(at, "Mood", "Imp"))
        || grammar.upos(at) == Upos::Aux
}

/// A comma after which a gerund, participle or clause begins that does not belong to the words before it.
fn breaks_clause(grammar: &Grammar<'_>, comma: usize) -> bool {
    let next = comma + 1;
    next < grammar.len()
        && (grammar.has(next, "VerbForm", "Ger")
            || grammar.has(next, "VerbForm", "Part")
            || matches!(grammar.upos(next), Upos::Verb | Upos::Aux)
            || (grammar.upos(next) == Upos::Pron && grammar.has(next, "Strength", "Weak")))
}

fn is_speaker(grammar: &Grammar<'_>, verb: usize, child: usize) -> bool {
    grammar.base(child) == "nsubj" && !grammar.is_passive(verb)
}

fn tag(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon, at: usize) -> Option<Tag> {
    let lemma = grammar.lemma(at);
    let speech = &lexicon.speech;
    let naming = speech.is(SpeechClass::NegativeNaming, lemma);
    let verb = speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma);
    if !(verb || naming) || !matches!(grammar.upos(at), Upos::Verb | Upos::Aux) {
        return None;
    }
    let own: Vec<usize> = grammar.children_by(at, "nsubj").collect();
    // Beside what is said ("…, a anunțat premierul"), the subject of the main clause is not the speaker.
    let subjects = match (own.is_empty(), grammar.base(at)) {
        (true, "parataxis") => after(grammar, at).into_iter().collect(),
        _ => grammar.subjects(at),
    };
    let speaker = subjects.first().copied().or_else(|| after(grammar, at));
    let actor = speaker.and_then(|speaker| resolver.resolve(speaker, Side::Actor).into_iter().next());
    let (words, name) = match (speaker, &actor) {
        (Some(_), Some(actor)) if subjects.len() == 1 && is_coordinated(grammar, speaker) => {
            (Some(phrase(grammar, speaker?)), actor.name.clone())
        }
        (Some(_), Some(actor)) if actor.kind == ActorKind::Person => (Some(actor.span), actor.name.clone()),
        (Some(speaker), Some(actor)) => (Some(naming_words(grammar, speaker)), actor.name.clone()),
        (Some(speaker), None) => (Some(naming_words(grammar, speaker)), None),
        (None, _) => (None, resolver.memory.subject.as_ref().and_then(|subject| subject.name.clone())),
    };
    let content = content(grammar, at);
    Some(Tag {
        verb: grammar.tree.words[at].span,
        speaker: words,
        name: name.or_else(|| words_as_name(grammar, speaker)),
        content: content.map(|(clause, _)| clause),
        reports: content.is_some_and(|(_, reports)| reports) && verb && !naming,
        passes_on: actor.as_ref().is_some_and(sources::is_medium),
        naming: naming && !verb,
    })
}

fn is_coordinated(grammar: &Grammar<'_>, speaker: Option<usize>) -> bool {
    speaker.is_some_and(|speaker| grammar.children_by(speaker, "conj").next().is_some())
}

/// A named speaker whom nobody knows keeps the name that stands in the text.
fn words_as_name(grammar: &Grammar<'_>, speaker: Option<usize>) -> Option<String> {
    let speaker = speaker.filter(|&speaker| grammar.upos(speaker) == Upos::Propn)?;
    let words = grammar.subtree(speaker, |base| !matches!(base, "flat" | "compound"));
    Some(words.iter().map(|&word| grammar.tree.words[word].form.as_str()).collect::<Vec<_>>().join(" "))
}

/// The subject that a parser misses behind an inverted verb (", a declarat ministrul …"): the next nominal after it.
fn after(grammar: &Grammar<'_>, at: usize) -> Option<usize> {
    if grammar.language != Language::Romanian || grammar.is_passive(at) {
        return None;
    }
    let next = (at + 1..grammar.len().min(at + 3)).find(|&word| matches!(grammar.upos(word), Upos::Noun | Upos::Propn))?;
    let bare = grammar.preposition(next).is_none() && !(grammar.has(next, "Case", "Dat") && !grammar.has(next, "Case", "Nom"));
    (bare && matches!(grammar.base(next), "obj" | "obl" | "nsubj" | "parataxis" | "conj" | "iobj" | "appos" | "xcomp" | "root"))
        .then_some(next)
}

/// The noun phrase of a speaker: without relative clauses, appositions and what follows them.
pub(crate) fn naming_words(grammar: &Grammar<'_>, at: usize) -> Span {
    let words = grammar.subtree(at, |base| {
        matches!(
            base,
            "acl" | "appos" | "conj" | "cc" | "punct" | "case" | "det" | "parataxis" | "advcl" | "mark" | "nummod" | "dep"
        )
    });
    span(grammar.tree, &words)
}

fn phrase(grammar: &Grammar<'_>, at: usize) -> Span {
    let words = grammar.subtree(at, |base| matches!(base, "acl" | "case" | "parataxis" | "advcl"));
    span(grammar.tree, &words)
}

/// The clause that a verb of saying reports, and whether it is reported speech.
fn content(grammar: &Grammar<'_>, at: usize) -> Option<(Span, bool)> {
    let reported = |clause: usize| grammar.children_by(clause, "mark").any(|mark| matches!(grammar.form(mark), "ca" | "that"));
    let marked = || grammar.children_by(at, "advcl").find(|&clause| reported(clause));
    if let Some(clause) = grammar.child(at, "ccomp").or_else(marked) {
        let demand = grammar.language == Language::Romanian && grammar.mood(clause).governed;
        return Some((ascribed(grammar, clause), !demand));
    }
    // The verb of saying stands beside what is said: ", a declarat X"; "…, X said".
    if grammar.base(at) == "parataxis" {
        let main = grammar.head(at)?;
        let own: Vec<usize> = grammar.subtree(at, |_| false);
        let words: Vec<usize> = grammar.subtree(main, |_| false).into_iter().filter(|word| !own.contains(word)).collect();
        // Only the side of the tag on which the main verb stands.
        let (first, last) = (*own.first()?, *own.last()?);
        let side: Vec<usize> =
            words.iter().copied().filter(|&word| if main < first { word < first } else { word > last }).collect();
        let side = trimmed(grammar, side);
        return (!side.is_empty()).then(|| (span(grammar.tree, &side), true));
    }
    None
}

/// The words of a clause or nominal without its conjunction, preposition and outer punctuation.
fn ascribed(grammar: &Grammar<'_>, at: usize) -> Span {
    let skip: Vec<usize> = grammar
        .children(at)
        .iter()
        .copied()
        .filter(|&child| match grammar.base(child) {
            "mark" => matches!(grammar.form(child), "ca" | "that" | "precum"),
            "case" => true,
            _ => false,
        })
        .collect();
    let words = grammar.subtree(at, |_| false).into_iter().filter(|word| !skip.contains(word)).collect();
    span(grammar.tree, &trimmed(grammar, words))
}

fn trimmed(grammar: &Grammar<'_>, mut words: Vec<usize>) -> Vec<usize> {
    let outer = |word: usize| matches!(grammar.form(word), "," | ";" | ":" | "-" | "." | "–" | "—");
    while words.last().is_some_and(|&word| outer(word)) {
        words.pop();
    }
    while words.first().is_some_and(|&word| outer(word)) {
        words.remove(0);
    }
    words
}

/// "The Kremlin: …": a nominal alone before a colon.
fn colon(grammar: &Grammar<'_>, resolver: &Resolver<'_>) -> Option<(Span, Option<String>, usize)> {
    let colon = (0..grammar.len()).find(|&word| grammar.form(word) == ":")?;
    let start = (0..colon).rev().take_while(|&word| !matches!(grammar.form(word), "." | "!" | "?" | ";")).last()?;
    if colon - start > 8 || (start..colon).any(|word| matches!(grammar.upos(word), Upos::Verb | Upos::Aux)) {
        return None;
    }
    let heads = (start..colon).filter(|&word| matches!(grammar.upos(word), Upos::Noun | Upos::Propn));
    let heads: Vec<usize> =
        heads.filter(|&word| grammar.head(word).is_none_or(|head| !(start..colon).contains(&head))).collect();
    let &head = heads.first()?;
    let actor: Option<Actor> = resolver.resolve(head, Side::Actor).into_iter().next();
    let named = actor.is_some() || grammar.upos(head) == Upos::Propn;
    let words = span(grammar.tree, &(start..colon).collect::<Vec<_>>());
    named.then(|| (words, actor.and_then(|actor| actor.name), grammar.tree.words[colon].span.start))
}

/// A source by the words that name it.
pub(crate) fn source(grammar: &Grammar<'_>, at: usize, actor: Option<&Actor>, kind: SourceKind) -> SourceMention {
    let named = actor.filter(|actor| actor.kind == ActorKind::Person || actor.kind == ActorKind::Organisation);
    SourceMention {
        span: named.map_or_else(|| naming_words(grammar, at), |actor| actor.span),
        name: actor.and_then(|actor| actor.name.clone()),
        kind,
    }
}

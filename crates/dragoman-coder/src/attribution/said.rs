//! Verbs of saying in one sentence: who speaks and which words are the speaker's.

use dragoman_plover::SourceMention;
use dragoman_syntax::Upos;
use dragoman_text::Span;

use super::addressee::Addressees;
use super::clause::ascribed;
use super::inserted::{adds, inserted};
use super::naming::speaker_at;
use super::outlets::outlets;
use super::sources;
use super::speaker::colon;
use super::tag::{Tag, stance, tag};
use super::voiced::{introduced, voiced};
use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side};
use crate::resolve::Resolver;
use crate::sentence::span;

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
    /// The commas behind which a preposition or gerund adds something.
    pub(crate) additions: Vec<usize>,
    /// Where a clause may end inside the sentence: the commas before a clause or gerund.
    pub(crate) breaks: Vec<usize>,
    /// Coordinated verbs: the byte where the verb stands that they follow, and where their conjunction does.
    pub(crate) conjuncts: Vec<(usize, usize)>,
    /// The tags that stand beside what is said, each from its first to its last word.
    pub(crate) inserted: Vec<Span>,
    /// Adjectives before or behind a noun, by their words.
    pub(crate) adjectives: Vec<Span>,
    /// Whether what stands behind a colon is somebody's own: a person stands before it, or "we" behind it.
    pub(crate) personal: bool,
    /// The person who is the subject of the sentence, and the name.
    pub(crate) subject: Option<(Span, Option<String>)>,
}

/// Reads a sentence for its verbs of saying and its sources.
pub(crate) fn said(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Said {
    let all: Vec<usize> = (0..grammar.len()).collect();
    let tags = inserted(grammar, lexicon);
    let outlets = outlets(grammar, resolver, lexicon);
    let mut said = Said {
        span: span(grammar.tree, &all),
        tags: Vec::new(),
        sources: sources::sources(grammar, resolver, lexicon, &tags, &outlets),
        colon: colon(grammar, resolver, lexicon),
        dependents: Vec::new(),
        finite: Vec::new(),
        breaks: Vec::new(),
        additions: Vec::new(),
        conjuncts: conjuncts(grammar),
        inserted: Vec::new(),
        adjectives: Vec::new(),
        personal: personal(grammar, resolver),
        subject: subject(grammar, resolver),
    };
    said.inserted = tags.iter().map(|tag| span(grammar.tree, &tag.words.clone().collect::<Vec<_>>())).collect();
    let addressees = Addressees { grammar, resolver, lexicon, outlets: &outlets };
    for at in 0..grammar.len() {
        if grammar.upos(at) == Upos::Adj && grammar.base(at) == "amod" {
            said.adjectives.push(grammar.tree.words[at].span);
        }
        if is_finite(grammar, at) {
            said.finite.push(grammar.tree.words[at].span);
        }
        if grammar.form(at) == "," && breaks_clause(grammar, at) {
            said.breaks.push(grammar.tree.words[at].span.start);
        }
        if grammar.form(at) == ","
            && at + 1 < grammar.len()
            && (grammar.upos(at + 1) == Upos::Adp || grammar.has(at + 1, "VerbForm", "Ger"))
        {
            said.additions.push(grammar.tree.words[at].span.start);
        }
        let said_or_stood = tag(grammar, resolver, lexicon, &tags, at).or_else(|| stance(grammar, resolver, lexicon, at));
        if let Some(mut tag) = said_or_stood {
            if let Some(before) = goes_on(grammar, &said.tags, at) {
                (tag.speaker, tag.name, tag.passes_on) = (before.speaker, before.name.clone(), before.passes_on);
            }
            tag.addressee = addressees.of(at, tag.speaker);
            let index = said.tags.len();
            for &child in grammar.children(at) {
                if matches!(grammar.base(child), "obj" | "obl" | "ccomp" | "xcomp" | "iobj" | "nsubj")
                    && !is_speaker(grammar, at, child)
                {
                    let words = behind_addressee(grammar, &tag, ascribed(grammar, child));
                    said.dependents.push((index, span(grammar.tree, &words)));
                }
            }
            said.tags.push(tag);
        }
    }
    said.tags.extend(introduced(grammar, resolver, lexicon, &tags, &outlets));
    said.tags.extend((0..grammar.len()).filter_map(|noun| voiced(grammar, resolver, lexicon, noun)));
    // Who is said to see something as this or that does not speak: who says so does.
    let reported: Vec<Span> =
        said.tags.iter().filter(|tag| !tag.naming && !tag.passes_on).filter_map(|tag| tag.content).collect();
    for tag in &mut said.tags {
        if tag.naming && reported.iter().any(|content| content.contains(tag.verb)) {
            tag.silent = true;
        }
    }
    said
}

/// What a verb of saying governs without the one who is told: "in front of the press about | the “prospects”".
fn behind_addressee(grammar: &Grammar<'_>, tag: &Tag, mut words: Vec<usize>) -> Vec<usize> {
    let spans = |word: usize| grammar.tree.words[word].span;
    let told = tag.addressee.as_ref().map(|(told, _)| *told);
    if let Some(told) = told.filter(|told| words.iter().any(|&word| told.contains(spans(word)))) {
        let behind = |word: &usize| spans(*word).start >= told.end;
        words = words.into_iter().filter(behind).skip_while(|&word| grammar.upos(word) == Upos::Adp).collect();
    }
    words
}

/// Whether before a colon stands a person, or behind it somebody speaks of himself.
fn personal(grammar: &Grammar<'_>, resolver: &Resolver<'_>) -> bool {
    let Some(colon) = (0..grammar.len()).find(|&at| grammar.form(at) == ":") else { return false };
    let person = |at: usize| {
        let known =
            resolver.resolve(at, Side::Actor).iter().any(|actor| actor.kind == ActorKind::Person && actor.name.is_some());
        grammar.is_nominal(at) && (known || resolver.memory.person(grammar.form(at)).is_some())
    };
    let own = |at: usize| {
        matches!(grammar.upos(at), Upos::Verb | Upos::Aux | Upos::Pron)
            && grammar.has(at, "Person", "1")
            && grammar.base(at) != "nmod"
    };
    (0..colon).any(person) || (colon + 1..grammar.len().min(colon + 8)).any(own)
}

/// The person who is the subject of the main clause.
fn subject(grammar: &Grammar<'_>, resolver: &Resolver<'_>) -> Option<(Span, Option<String>)> {
    let root = (0..grammar.len()).find(|&at| grammar.head(at).is_none())?;
    let at = grammar.children_by(root, "nsubj").find(|&at| !grammar.is_time(at))?;
    let named = speaker_at(grammar, resolver, at);
    let person = |actor: &Actor| match actor.kind {
        ActorKind::Person => true,
        ActorKind::Pronoun => actor.name.is_some() && actor.office.is_some(),
        _ => actor.is_person_role(),
    };
    named.actor.as_ref().is_some_and(person).then_some((named.words, named.name))
}

/// Who goes on speaking in a verb of saying: behind a comma a gerund is of who spoke before ("…, the ministry said, adding that"),
/// and so is a verb coordinated with what is said though it is no part of it ("said that … and stressed that").
fn goes_on<'a>(grammar: &Grammar<'_>, before: &'a [Tag], at: usize) -> Option<&'a Tag> {
    let verb = grammar.tree.words.get(at)?.span;
    let speaks = |tag: &&Tag| !tag.stance && !tag.naming && tag.speaker.is_some();
    if adds(grammar, at) {
        // Not whoever is said to speak in what is said.
        let within = |tag: &&Tag| before.iter().any(|other| other.content.is_some_and(|content| content.contains(tag.verb)));
        return before.iter().rev().filter(speaks).find(|tag| !within(tag));
    }
    let above = grammar.head(at).filter(|_| grammar.base(at) == "conj" && grammar.children_by(at, "nsubj").next().is_none())?;
    let above = grammar.tree.words.get(above)?.span;
    let left_out = |tag: &&Tag| tag.content.is_some_and(|content| content.contains(above) && !content.contains(verb));
    before.iter().rev().filter(speaks).find(left_out)
}

/// The coordinated verbs of a sentence: where the first one stands, and where the conjunction of each further one does.
fn conjuncts(grammar: &Grammar<'_>) -> Vec<(usize, usize)> {
    let verbs = (0..grammar.len()).filter(|&at| grammar.base(at) == "conj" && grammar.upos(at) == Upos::Verb);
    verbs
        .filter_map(|at| {
            let (head, cc) = (grammar.head(at)?, grammar.child(at, "cc")?);
            Some((grammar.tree.words[head].span.start, grammar.tree.words[cc].span.start))
        })
        .collect()
}

pub(super) fn is_finite(grammar: &Grammar<'_>, at: usize) -> bool {
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

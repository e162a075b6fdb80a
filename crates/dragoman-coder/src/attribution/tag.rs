//! Tags: the words that bring a speaker, with what they ascribe to him.

use dragoman_plover::EventType;
use dragoman_syntax::Upos;
use dragoman_text::Span;

use super::clause::content;
use super::inserted::Inserted;
use super::naming::speaker_at;
use super::sources;
use super::speaker::{after, before, beside, citing};
use crate::actor::Actor;
use crate::grammar::Grammar;
use crate::lexicon::{Head, Lexicon, Meaning, Operator, Side, SpeechClass};
use crate::resolve::Resolver;

/// A verb of saying with its speaker and the words ascribed to it.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    /// The verb.
    pub(crate) verb: Span,
    /// The words that name the speaker.
    pub(crate) speaker: Option<Span>,
    /// The name the speaker resolves to.
    pub(crate) name: Option<String>,
    /// Who stands behind the verb, and the name: the speaker where the subject turns out to be quoted words.
    pub(crate) behind: Option<(Span, Option<String>)>,
    /// Whom it is said to: the words that name him, and the name.
    pub(crate) addressee: Option<(Span, Option<String>)>,
    /// The clause it reports.
    pub(crate) content: Option<Span>,
    /// Whether the clause is reported speech: finite, no demand.
    pub(crate) reports: bool,
    /// Whether the speaker is a medium or agency that only passes on.
    pub(crate) passes_on: bool,
    /// Whether the verb names something ("called it …"): only quoted words are the speaker's.
    pub(crate) naming: bool,
    /// Whether the verb is none of saying, but one of taking a stand ("opposed the “so-called plan”"): the quoted words that it
    /// governs are the speaker's, nothing else.
    pub(crate) stance: bool,
    /// Whether it stands in what somebody else says, so that nothing is its own.
    pub(crate) silent: bool,
    /// Where the speaker is named whom a pronoun or a general noun takes up.
    pub(crate) stands_for: Option<Span>,
}

impl Tag {
    /// Words that bring a speaker, whose report `content` is where there is one.
    pub(super) fn of(verb: Span, speaker: Span, name: Option<String>, content: Option<Span>) -> Self {
        Self {
            verb,
            speaker: Some(speaker),
            name,
            behind: None,
            addressee: None,
            content,
            reports: content.is_some(),
            passes_on: false,
            naming: false,
            stance: false,
            silent: false,
            stands_for: None,
        }
    }
}

/// A verb of saying.
pub(super) fn tag(
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
    inserted: &[Inserted],
    at: usize,
) -> Option<Tag> {
    let speech = &lexicon.speech;
    let lemma = lemma_of_saying(grammar, lexicon, at);
    let naming = speech.is(SpeechClass::NegativeNaming, lemma);
    let verb = speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma);
    if !(verb || naming) || !matches!(grammar.upos(at), Upos::Verb | Upos::Aux) || is_nickname(grammar, at) {
        return None;
    }
    let own: Vec<usize> = grammar.children_by(at, "nsubj").collect();
    // "Reamintim că …", "I concur that": the narrator; "nobody can claim that": no one said it.
    let no_speaker = |&subject: &usize| {
        grammar.upos(subject) == Upos::Pron
            && (["1", "2"].iter().any(|person| grammar.has(subject, "Person", person))
                || grammar.has(subject, "PronType", "Neg"))
    };
    if (own.is_empty() && grammar.has(at, "Person", "1")) || own.iter().any(no_speaker) {
        return None;
    }
    // Beside what is said ("…, a anunțat premierul"), the subject of the main clause is not the speaker.
    let between = inserted.iter().find(|tag| tag.verb == at);
    let tagged = beside(grammar, lexicon, at);
    let subjects = match (own.is_empty(), grammar.base(at), tagged) {
        _ if between.is_some() => between.and_then(|tag| tag.speaker).into_iter().collect(),
        (_, _, Some(speaker)) => vec![speaker],
        (true, "parataxis", None) => after(grammar, at).into_iter().collect(),
        _ => grammar.subjects(at),
    };
    let quoting = citing(grammar, lexicon, at);
    let subjects = if quoting.is_some() { quoting.into_iter().collect() } else { subjects };
    let paper = || between.is_none().then(|| paper_owner(grammar, lexicon, at)).flatten();
    let speaker =
        paper().or_else(|| subjects.first().copied()).or_else(|| after(grammar, at)).or_else(|| before(grammar, resolver, at));
    // "The IRNA news agency reported": the agency is known by its name.
    let speaker = speaker.map(|speaker| sources::called(grammar, resolver, speaker).unwrap_or(speaker));
    let named = speaker.map(|speaker| speaker_at(grammar, resolver, speaker));
    let actor = named.as_ref().and_then(|named| named.actor.as_ref());
    let (words, name) = match &named {
        Some(named) => (Some(named.words), named.name.clone()),
        None => (None, resolver.memory.subject.as_ref().and_then(|subject| subject.name.clone())),
    };
    // "The survey shows that …": figures say nothing.
    let figures =
        speaker.is_some_and(|at| lexicon.is_in("data", grammar.lemma(at)) || lexicon.is_in("norms", grammar.lemma(at)));
    // "Scrie Gazeta de Vest": a name that nobody knows, behind a verb by which media report.
    let unknown_outlet = lexicon.is_in("reports", lemma)
        && actor.is_none()
        && speaker.is_some_and(|at| grammar.upos(at) == Upos::Propn && !grammar.is_person(at));
    // "As drivers call it": what everybody calls it nobody says.
    let everybody =
        naming && grammar.children(at).iter().any(|&child| child < at && lexicon.is_in("as-told", grammar.form(child)));
    let taken_up =
        |actor: &&Actor| actor.name.is_none() && speaker.is_some_and(|at| !actor.span.overlaps(grammar.tree.words[at].span));
    let stands_for = actor.filter(taken_up).map(|actor| actor.span);
    let content = content(grammar, resolver, inserted, at);
    let behind = after(grammar, at).map(|word| {
        let named = speaker_at(grammar, resolver, word);
        (named.words, named.name)
    });
    Some(Tag {
        behind,
        addressee: None,
        verb: grammar.tree.words[at].span,
        speaker: words,
        name,
        content: content.map(|(clause, _)| clause),
        reports: content.is_some_and(|(_, reports)| reports)
            && verb
            && !naming
            && !demands(lexicon, lemma)
            && !figures
            && !lies_ahead(grammar, at),
        passes_on: quoting.is_none() && (actor.is_some_and(sources::is_medium) || unknown_outlet),
        naming: naming && (!verb || content.is_none()),
        silent: everybody,
        stands_for,
        stance: false,
    })
}

/// "Moscow will answer if …": what somebody will say he has not said.
fn lies_ahead(grammar: &Grammar<'_>, at: usize) -> bool {
    grammar.children_by(at, "aux").any(|aux| {
        let form = grammar.form(aux);
        grammar.lexicon.is_in("will", form) || grammar.lexicon.is_in("would", form)
    })
}

/// "Într-o scrisoare a patriarhului se spune că": whose paper says so.
fn paper_owner(grammar: &Grammar<'_>, lexicon: &Lexicon, at: usize) -> Option<usize> {
    let reflexive = grammar.children_by(at, "expl").any(|child| grammar.has(child, "Reflex", "Yes") && child < at);
    let paper = grammar.children_by(at, "obl").find(|&child| {
        let lemma = grammar.lemma(child);
        lexicon.speech.is(SpeechClass::Noun, lemma) || lexicon.speech.is(SpeechClass::Communique, lemma)
    });
    grammar.genitives(paper.filter(|_| reflexive)?).first().copied()
}

/// The lemma of a verb of saying, led back by its form where a tagger missed it ("noting" is no "not").
pub(super) fn lemma_of_saying<'a>(grammar: &'a Grammar<'_>, lexicon: &Lexicon, at: usize) -> &'a str {
    let says = |lemma: &str| lexicon.speech.is(SpeechClass::Verb, lemma);
    let lemma = grammar.lemma(at);
    if says(lemma) || grammar.upos(at) != Upos::Verb {
        return lemma;
    }
    grammar.stems(at).iter().map(String::as_str).find(|stem| says(stem)).unwrap_or(lemma)
}

/// "A man called “the Baker”", "zis „Brutarul”": a participle behind a noun only tells what everybody calls it.
fn is_nickname(grammar: &Grammar<'_>, at: usize) -> bool {
    let agent = grammar.children(at).iter().any(|&child| {
        grammar.relation(child) == "obl:agent" || matches!(grammar.preposition(child), Some("by" | "de" | "de catre"))
    });
    grammar.has(at, "VerbForm", "Part")
        && matches!(grammar.relation(at), "acl" | "amod")
        && grammar.child(at, "aux").is_none()
        && grammar.child(at, "ccomp").is_none()
        && !agent
        && !grammar.form(at).ends_with("ing")
}

/// "Poland opposed the “so-called plan”": a verb of taking a stand, whose subject speaks the quoted words that it governs.
pub(super) fn stance(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon, at: usize) -> Option<Tag> {
    let stands = |&id: &_| match lexicon.pattern(id).0.meaning {
        Meaning::Event(coding) => matches!(
            coding.event(),
            EventType::Accuse | EventType::Reject | EventType::Request | EventType::Support | EventType::Threaten
        ),
        Meaning::Operator { operator, .. } => matches!(operator, Operator::Request | Operator::Refuse | Operator::Propose),
    };
    if grammar.upos(at) != Upos::Verb || !lexicon.patterns(Head::Verb, grammar.lemma(at)).iter().any(stands) {
        return None;
    }
    let speaker = grammar.subjects(at).first().copied()?;
    let known = |actor: &Actor| actor.name.is_some() || actor.country.is_some();
    let actor = resolver.resolve(speaker, Side::Actor).into_iter().find(known)?;
    let named = speaker_at(grammar, resolver, speaker);
    let tag = Tag::of(grammar.tree.words[at].span, named.words, named.name, None);
    Some(Tag { passes_on: sources::is_medium(&actor), naming: true, stance: true, ..tag })
}

/// Whether a verb of saying is one of demanding: its clause is what is wanted, not what is said to be so.
fn demands(lexicon: &Lexicon, lemma: &str) -> bool {
    lexicon.patterns(Head::Verb, lemma).iter().any(|&id| {
        let (entry, pattern) = lexicon.pattern(id);
        matches!(entry.meaning, Meaning::Operator { operator: Operator::Request, .. })
            && pattern.demands.is_empty()
            && pattern.words.len() == 1
    })
}

//! Verbs of saying in one sentence: who speaks and which words are the speaker's.

use dragoman_plover::{EventType, SourceKind, SourceMention};
use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use super::sources;
use super::speaker::{after, before, beside, citing, colon, speaker_words};
use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Head, Lexicon, Meaning, Operator, Side, SpeechClass};
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
    /// Who stands behind the verb, and the name: the speaker where the subject turns out to be quoted words.
    pub(crate) behind: Option<(Span, Option<String>)>,
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
    fn of(verb: Span, speaker: Span, name: Option<String>, content: Option<Span>) -> Self {
        Self {
            verb,
            speaker: Some(speaker),
            name,
            behind: None,
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
}

/// Reads a sentence for its verbs of saying and its sources.
pub(crate) fn said(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Said {
    let all: Vec<usize> = (0..grammar.len()).collect();
    let mut said = Said {
        span: span(grammar.tree, &all),
        tags: Vec::new(),
        sources: sources::sources(grammar, resolver, lexicon),
        colon: colon(grammar, resolver, lexicon),
        dependents: Vec::new(),
        finite: Vec::new(),
        breaks: Vec::new(),
        additions: Vec::new(),
        conjuncts: conjuncts(grammar),
    };
    for at in 0..grammar.len() {
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
        let said_or_stood = tag(grammar, resolver, lexicon, at).or_else(|| stance(grammar, resolver, lexicon, at));
        if let Some(tag) = said_or_stood {
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

/// "According to the minister, …": the sentence without the introduction is what the minister says. Agencies, media and papers
/// only pass on.
fn introduced(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Vec<Tag> {
    let reader = sources::Reader { grammar, resolver, lexicon };
    let mut tags = Vec::new();
    for at in 0..grammar.len() {
        let Some(&(who, SourceKind::Official)) = reader.introduced(at).first() else { continue };
        let own = grammar.subtree(at, |base| matches!(base, "conj" | "parataxis"));
        let (Some(&first), Some(&last)) = (own.first(), own.last()) else { continue };
        let all: Vec<usize> = (0..grammar.len()).filter(|word| !own.contains(word)).collect();
        let (before, after): (Vec<usize>, Vec<usize>) =
            all.into_iter().filter(|&word| word < first || word > last).partition(|&word| word < first);
        // A paper speaks for whom it belongs to too: "according to the statement of the ministry".
        let paper = who == at && lexicon.speech.is(SpeechClass::Noun, grammar.lemma(at));
        let at = grammar.genitives(at).first().copied().filter(|_| paper).unwrap_or(who);
        let Some(actor) = resolver.resolve(at, Side::Actor).into_iter().next() else { continue };
        let rest = trimmed(grammar, if after.len() > before.len() { after } else { before });
        if rest.len() < 3 || !rest.iter().any(|&word| is_finite(grammar, word)) {
            continue;
        }
        let speaker = if is_coordinated(grammar, Some(at)) {
            phrase(grammar, at)
        } else {
            speaker_words(grammar, resolver, at, Some(&actor))
        };
        let tag = Tag::of(span(grammar.tree, &own), speaker, actor.name.clone(), Some(span(grammar.tree, &rest)));
        tags.push(Tag { passes_on: sources::is_medium(&actor), ..tag });
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
    let tagged = beside(grammar, lexicon, at);
    let subjects = match (own.is_empty(), grammar.base(at), tagged) {
        (_, _, Some(speaker)) => vec![speaker],
        (true, "parataxis", None) => after(grammar, at).into_iter().collect(),
        _ => grammar.subjects(at),
    };
    let quoting = citing(grammar, lexicon, at);
    let subjects = if quoting.is_some() { quoting.into_iter().collect() } else { subjects };
    let speaker = subjects.first().copied().or_else(|| after(grammar, at)).or_else(|| before(grammar, resolver, at));
    let actor = speaker.and_then(|speaker| resolver.resolve(speaker, Side::Actor).into_iter().next());
    let (words, name) = match (speaker, &actor) {
        (Some(_), Some(actor)) if subjects.len() == 1 && is_coordinated(grammar, speaker) => {
            (Some(phrase(grammar, speaker?)), actor.name.clone())
        }
        (Some(speaker), actor) => {
            let name = actor.as_ref().and_then(|actor| actor.name.clone());
            (Some(speaker_words(grammar, resolver, speaker, actor.as_ref())), name)
        }
        (None, _) => (None, resolver.memory.subject.as_ref().and_then(|subject| subject.name.clone())),
    };
    let taken_up =
        |actor: &&Actor| actor.name.is_none() && speaker.is_some_and(|at| !actor.span.overlaps(grammar.tree.words[at].span));
    let stands_for = actor.as_ref().filter(taken_up).map(|actor| actor.span);
    // "The Republican", "the mother of two": a description that nobody else fits goes on speaking.
    let described = || {
        let at = speaker.filter(|_| actor.is_none())?;
        let definite = match grammar.language {
            Language::English => grammar.is_definite(at),
            Language::Romanian => grammar.has(at, "Definite", "Def"),
        };
        let last = resolver.memory.last_speaker().filter(|last| definite && last.kind == ActorKind::Person)?;
        last.name.clone()
    };
    let name = name.or_else(described);
    let content = content(grammar, at, tagged.is_some());
    let behind = after(grammar, at).map(|word| {
        let actor = resolver.resolve(word, Side::Actor).into_iter().next();
        let name = actor.as_ref().and_then(|actor| actor.name.clone()).or_else(|| words_as_name(grammar, Some(word)));
        (speaker_words(grammar, resolver, word, actor.as_ref()), name)
    });
    Some(Tag {
        behind,
        verb: grammar.tree.words[at].span,
        speaker: words,
        name: name.or_else(|| words_as_name(grammar, speaker)),
        content: content.map(|(clause, _)| clause),
        reports: content.is_some_and(|(_, reports)| reports) && verb && !naming && !demands(lexicon, lemma),
        passes_on: quoting.is_none() && actor.as_ref().is_some_and(sources::is_medium),
        naming: naming && (!verb || content.is_none()),
        silent: false,
        stands_for,
        stance: false,
    })
}

/// "Poland opposed the “so-called plan”": a verb of taking a stand, whose subject speaks the quoted words that it governs.
fn stance(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon, at: usize) -> Option<Tag> {
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
    let name = actor.name.clone().or_else(|| words_as_name(grammar, Some(speaker)));
    let words = speaker_words(grammar, resolver, speaker, Some(&actor));
    let tag = Tag::of(grammar.tree.words[at].span, words, name, None);
    Some(Tag { passes_on: sources::is_medium(&actor), naming: true, stance: true, ..tag })
}

/// "Voiced fears that …", "the claim of the minister that …": the clause of a noun of telling. Whoever the noun belongs to
/// speaks, else the subject of a verb that only carries the noun.
fn voiced(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon, noun: usize) -> Option<Tag> {
    if grammar.upos(noun) != Upos::Noun || !lexicon.is_in("telling", grammar.lemma(noun)) {
        return None;
    }
    let that = |&clause: &usize| {
        matches!(grammar.base(clause), "acl" | "ccomp")
            && grammar.children_by(clause, "mark").any(|mark| grammar.lexicon.is_in("that", grammar.form(mark)))
    };
    let clause = grammar.children(noun).iter().copied().find(that)?;
    let verb = grammar.head(noun).filter(|_| matches!(grammar.base(noun), "obj" | "xcomp"));
    let carries = |verb: usize| {
        let lemma = grammar.lemma(verb);
        lexicon.is_in("support", lemma) || lexicon.is_in("announce", lemma) || lexicon.speech.is(SpeechClass::Verb, lemma)
    };
    let owner = grammar.genitives(noun).first().copied();
    let speaker = owner.or_else(|| grammar.subjects(verb.filter(|&verb| carries(verb))?).first().copied())?;
    let actor = resolver.resolve(speaker, Side::Actor).into_iter().next()?;
    let name = actor.name.clone().or_else(|| words_as_name(grammar, Some(speaker)));
    let words = if owner.is_none() && is_coordinated(grammar, Some(speaker)) {
        phrase(grammar, speaker)
    } else {
        speaker_words(grammar, resolver, speaker, Some(&actor))
    };
    let tag = Tag::of(grammar.tree.words[noun].span, words, name, Some(ascribed(grammar, clause)));
    Some(Tag { passes_on: sources::is_medium(&actor), ..tag })
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

fn is_coordinated(grammar: &Grammar<'_>, speaker: Option<usize>) -> bool {
    speaker.is_some_and(|speaker| grammar.children_by(speaker, "conj").next().is_some())
}

/// A named speaker whom nobody knows keeps the name that stands in the text.
fn words_as_name(grammar: &Grammar<'_>, speaker: Option<usize>) -> Option<String> {
    let speaker = speaker.filter(|&speaker| grammar.upos(speaker) == Upos::Propn)?;
    let words = grammar.subtree(speaker, |base| !matches!(base, "flat" | "compound"));
    Some(words.iter().map(|&word| grammar.tree.words[word].form.as_str()).collect::<Vec<_>>().join(" "))
}

/// The noun phrase of a speaker: without relative clauses, appositions and what follows them.
pub(crate) fn naming_words(grammar: &Grammar<'_>, at: usize) -> Span {
    span(grammar.tree, &naming(grammar, at))
}

pub(super) fn naming(grammar: &Grammar<'_>, at: usize) -> Vec<usize> {
    let outside = |base: &str| {
        matches!(
            base,
            "acl"
                | "appos"
                | "conj"
                | "cc"
                | "punct"
                | "case"
                | "det"
                | "parataxis"
                | "advcl"
                | "advmod"
                | "mark"
                | "nummod"
                | "dep"
        )
    };
    let mut words = grammar.subtree(at, outside);
    // What stands behind a comma says more of the speaker and is no part of the name.
    if let Some(comma) = (at..grammar.len()).find(|&word| matches!(grammar.form(word), "," | "(" | ";")) {
        words.retain(|&word| word < comma);
    }
    words
}

fn phrase(grammar: &Grammar<'_>, at: usize) -> Span {
    let words = grammar.subtree(at, |base| matches!(base, "acl" | "case" | "parataxis" | "advcl"));
    span(grammar.tree, &words)
}

/// The clause that a verb of saying reports, and whether it is reported speech.
fn content(grammar: &Grammar<'_>, at: usize, tagged: bool) -> Option<(Span, bool)> {
    let reported =
        |clause: usize| grammar.children_by(clause, "mark").any(|mark| grammar.lexicon.is_in("that", grammar.form(mark)));
    let marked = || grammar.children_by(at, "advcl").find(|&clause| reported(clause));
    if let Some(clause) = grammar.child(at, "ccomp").or_else(marked) {
        let demand = grammar.language == Language::Romanian && grammar.mood(clause).governed;
        return Some((continued(grammar, at, ascribed(grammar, clause)), !demand));
    }
    // The verb of saying stands beside what is said: ", a declarat X"; "…, X said".
    let told = |object: usize| !grammar.is_time(object) && grammar.upos(object) == Upos::Noun;
    if tagged || grammar.base(at) == "parataxis" && !grammar.children_by(at, "obj").any(told) {
        let main = grammar.head(at)?;
        let own: Vec<usize> = grammar.subtree(at, |_| false);
        let words: Vec<usize> = grammar.subtree(main, |_| false).into_iter().filter(|word| !own.contains(word)).collect();
        // Only the side of the tag on which the main verb stands.
        let (first, last) = (*own.first()?, *own.last()?);
        // Behind a semicolon or colon something new begins.
        let apart = |word: usize| matches!(grammar.form(word), ";" | ":");
        if (first > 0 && apart(first - 1)) || apart(first) {
            return None;
        }
        let side: Vec<usize> =
            words.iter().copied().filter(|&word| if main < first { word < first } else { word > last }).collect();
        let side = trimmed(grammar, side);
        return (!side.is_empty()).then(|| (span(grammar.tree, &side), true));
    }
    None
}

/// What is said with what parsers hang on the verb of saying though it goes on: a condition or cause, a coordinated future.
fn continued(grammar: &Grammar<'_>, verb: usize, said: Span) -> Span {
    let future = |word: usize| grammar.children_by(word, "aux").any(|aux| grammar.lexicon.is_in("ahead", grammar.form(aux)));
    let goes_on = |&&child: &&usize| match grammar.base(child) {
        "advcl" => grammar.children_by(child, "mark").any(|mark| {
            let phrase: Vec<&str> =
                std::iter::once(mark).chain(grammar.children_by(mark, "fixed")).map(|word| grammar.form(word)).collect();
            grammar.lexicon.is_in("limits", &phrase.join(" "))
        }),
        "conj" => future(child) && !future(verb) && grammar.child(child, "nsubj").is_none(),
        _ => false,
    };
    let behind = grammar.children(verb).iter().filter(|&&child| grammar.tree.words[child].span.start >= said.end);
    let more: Vec<usize> = behind.filter(goes_on).flat_map(|&child| grammar.subtree(child, |_| false)).collect();
    match more.last() {
        Some(_) => said.to(span(grammar.tree, &trimmed(grammar, more))),
        None => said,
    }
}

/// The words of a clause or nominal without its conjunction, preposition and outer punctuation.
fn ascribed(grammar: &Grammar<'_>, at: usize) -> Span {
    let conjunction =
        grammar.children_by(at, "mark").find(|&child| child < at && matches!(grammar.form(child), "ca" | "that" | "precum"));
    let cases = grammar.children_by(at, "case");
    // What stands before the conjunction belongs to the verb of saying: "argued instead that", "precizând însă că".
    let before = conjunction.into_iter().flat_map(|conjunction| 0..=conjunction);
    // "The accusations according to which …".
    let introducing = |child: &usize| {
        let relative = grammar.has(*child, "PronType", "Rel") || grammar.has(*child, "PronType", "Int,Rel");
        relative
            && grammar.preposition(*child).is_some_and(|words| grammar.lexicon.speech.is(SpeechClass::SourceIntroducer, words))
    };
    let which = grammar.children_by(at, "obl").filter(introducing).flat_map(|child| grammar.subtree(child, |_| false));
    let skip: Vec<usize> = cases.chain(before).chain(which).collect();
    // "…, Russia being at war": what a gerund adds behind a comma is the narrator's.
    let added = |word: usize| {
        let clause =
            grammar.base(word) == "advcl" && (grammar.has(word, "VerbForm", "Ger") || grammar.form(word).ends_with("ing"));
        clause
            && grammar
                .subtree(word, |_| false)
                .first()
                .is_some_and(|&first| grammar.form(first) == "," || (first > 0 && grammar.form(first - 1) == ","))
    };
    let narrated: Vec<usize> = grammar
        .children(at)
        .iter()
        .copied()
        .filter(|&child| child > at && added(child))
        .flat_map(|child| grammar.subtree(child, |_| false))
        .collect();
    let skip: Vec<usize> = skip.into_iter().chain(narrated).collect();
    let mut words: Vec<usize> = grammar.subtree(at, |_| false).into_iter().filter(|word| !skip.contains(word)).collect();
    if let Some(aside) = (at + 1..grammar.len()).find(|&word| grammar.form(word) == "," && begins_aside(grammar, word + 1)) {
        words.retain(|&word| word < aside);
    }
    // "For that reason, he said, the government …": the side of the verb of saying on which the clause stands.
    if let Some(verb) = grammar.head(at).filter(|verb| !words.contains(verb)) {
        words.retain(|&word| (word < verb) == (at < verb));
    }
    span(grammar.tree, &trimmed(grammar, words))
}

/// Whether the narrator's own words begin here, by a conjunction that sets them against what is said: "while India tested",
/// "ceea ce face".
fn begins_aside(grammar: &Grammar<'_>, at: usize) -> bool {
    let mut phrase = String::new();
    (at..grammar.len().min(at + 3)).any(|word| {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(grammar.form(word));
        grammar.lexicon.is_in("aside", &phrase)
    })
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

/// A source by the words that name it.
pub(crate) fn source(grammar: &Grammar<'_>, at: usize, actor: Option<&Actor>, kind: SourceKind) -> SourceMention {
    let named = actor.filter(|actor| actor.kind == ActorKind::Person || actor.kind == ActorKind::Organisation);
    SourceMention {
        span: named.map_or_else(|| naming_words(grammar, at), |actor| actor.span),
        name: actor.and_then(|actor| actor.name.clone()),
        kind,
    }
}

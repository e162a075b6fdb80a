//! One sentence: its acts, judged, refined and tied to their words.

use dragoman_plover::{Coding, Context, EventDate, EventType, Mention, Mode, Place, Status};
use dragoman_syntax::{Tree, Upos};
use dragoman_text::Span;

use crate::actor::{Actor, ActorKind};
use crate::acts::{Act, Composer, Silent, lacking};
use crate::attribution;
use crate::cued::{contexts, refine};
use crate::grammar::{Grammar, Reality};
use crate::lexicon::{Composition, Lexicon, Side, SpeechClass};
use crate::memory::Done;
use crate::place;
use crate::predicate::{Matcher, Standing};
use crate::reaction;
use crate::resolve::Resolver;
use crate::retelling;
use crate::states;
use crate::supply;
use crate::time::When;
use crate::whose;

/// How far up the tree a clause looks for the verb of saying that it stands under.
const CHAIN: usize = 12;

/// An event as one sentence tells it.
#[derive(Debug, Clone)]
pub(crate) struct Telling {
    pub(crate) coding: Coding,
    pub(crate) contexts: Vec<Context>,
    pub(crate) status: Status,
    pub(crate) date: Option<EventDate>,
    pub(crate) place: Option<Place>,
    pub(crate) actors: Vec<Actor>,
    pub(crate) recipients: Vec<Actor>,
    pub(crate) trigger: Mention,
    /// The word that names the act, for the expressions of time and place around it.
    pub(crate) at: usize,
    /// Whether its verb stands in the present: with a day ahead that is a future.
    pub(crate) present: bool,
    /// What it is about: the folded lemmas of what is demanded, promised, blamed; only of acts that are said.
    pub(crate) topic: Vec<String>,
    /// The folded lemma of the word that names the act.
    pub(crate) verb: String,
    /// The subject that its own clause names.
    pub(crate) subject: Option<usize>,
    /// The expression of time in its own clause.
    pub(crate) when: Option<When>,
    /// The ids of the lexicon's entries, operators first, joined by `+`.
    pub(crate) rule: String,
    pub(crate) confidence: f64,
    pub(crate) why: Vec<String>,
}

/// The subject that the clause of an act names itself: "the air force scrambled jets and the army moved tanks" is two acts.
fn own_subject(grammar: &Grammar<'_>, telling: &Telling) -> Option<usize> {
    let own = |actor: &&Actor| {
        grammar.base(actor.head) == "nsubj" && actor.kind != ActorKind::Pronoun && grammar.head(actor.head) == Some(telling.at)
    };
    telling.actors.iter().find(own).map(|actor| actor.head)
}

impl Telling {
    /// What later sentences may refer back to.
    pub(crate) fn done(&self) -> Done {
        let Self { coding, actors, recipients, trigger, .. } = self;
        Done {
            event: coding.event(),
            mode: coding.mode(),
            actors: actors.clone(),
            recipients: recipients.clone(),
            sentence: trigger.sentence,
        }
    }
}

/// What a sentence yields.
#[derive(Debug, Default)]
pub(crate) struct Coded {
    pub(crate) tellings: Vec<Telling>,
    /// Predicates that gave no event: the words, the entry and why.
    pub(crate) silent: Vec<(Span, String, String)>,
}

/// Codes one sentence and adds what it tells to the document's memory.
pub(crate) fn code(
    number: usize,
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
    composition: &Composition,
) -> Coded {
    let question = grammar.tree.words.iter().rev().take(3).any(|word| word.form == "?");
    let matcher = Matcher { grammar, lexicon };
    let resolve = |at: usize, side: Side| resolver.resolve(at, side);
    let speaker =
        |at: usize| speakers(grammar, lexicon, at).into_iter().flat_map(|word| resolver.resolve(word, Side::Actor)).collect();
    let strangers = resolver.memory.home.is_some();
    let composer = Composer { matcher: &matcher, composition, resolve: &resolve, speaker: &speaker, strangers };
    let (acts, silent) = composer.acts();
    let mut coded = Coded::default();
    for Silent { at, entry, why } in silent {
        coded.silent.push((span(grammar.tree, &[at]), lexicon.entries[entry].id.clone(), why));
    }
    let threats: Vec<usize> = acts.iter().filter(|act| act.coding.event() == EventType::Threaten).map(|act| act.at).collect();
    let mut acts: std::collections::VecDeque<Act> = acts.into_iter().filter(|act| !is_tag_of(act, &threats, grammar)).collect();
    let named = resolver.countries();
    while let Some(mut act) = acts.pop_front() {
        supply::subject(&mut act, grammar, resolver);
        // Nobody acts upon himself: a pronoun or a shared role was led back to the actor.
        let actors = &act.actors;
        act.recipients.retain(|recipient| {
            !actors.iter().any(|actor| {
                actor.head == recipient.head
                    || (actor.name.is_some() && actor.same(recipient) && recipient.kind != ActorKind::State)
            })
        });
        let place = place::place(grammar, resolver, &act.words);
        if let Some(place) = &place {
            states::localise(&mut act.actors, place);
            states::localise(&mut act.recipients, place);
        } else if let Some(place) = place::of_troops(&act, resolver) {
            states::localise(&mut act.recipients, &place);
        }
        let inner = act.entries.last().and_then(|&entry| lexicon.entries.get(entry)?.coding()).unwrap_or(act.coding);
        // "Moved 5,000 troops": one's own troops are not whom one faces.
        if act.coding.event() == EventType::Mobilize || inner.event() == EventType::Mobilize {
            let own = |one: &Actor| {
                one.sector == Some(dragoman_plover::Sector::Mil) && act.actors.iter().any(|actor| actor.country == one.country)
            };
            act.recipients.retain(|recipient| recipient.country.is_some() && !own(recipient));
        }
        whose::met_there(&mut act, place.as_ref());
        let place = place.or_else(|| place::struck(&act, resolver)).or_else(|| place::of_local_body(&act.actors, resolver));
        let site = place.as_ref().and_then(|place| place.country);
        states::in_office((act.coding, inner), (&named, site), &mut act.actors, &act.recipients);
        let last = coded.tellings.last().map(|told| (told.at, told.actors.as_slice()));
        whose::of_clause_before(&mut act, grammar, last);
        whose::where_struck(&mut act, resolver);
        states::at_home(act.coding.event(), &named, &mut act.actors, &mut act.recipients);
        whose::struck_at_home(&mut act);
        let entry = &lexicon.entries[act.entries[0]];
        let lack = if question { Some("it is a question".to_owned()) } else { lacking(&act, entry) };
        if let Some(why) = lack {
            coded.silent.push((span(grammar.tree, &[act.at]), entry.id.clone(), why));
            acts.extend(std::mem::take(&mut act.within));
            continue;
        }
        if let Some(home) = &resolver.memory.home {
            for actor in act.actors.iter_mut().chain(&mut act.recipients) {
                resolver.of_adjective(actor);
            }
            states::at_home_in(home, &mut act.actors, |actor| resolver.is_alien(actor));
            states::at_home_in(home, &mut act.recipients, |actor| resolver.is_alien(actor));
        }
        let before: Vec<Done> = coded.tellings.iter().filter(|told| told.at < act.at).map(Telling::done).collect();
        reaction::supply(&mut act, number, &before, grammar, resolver, lexicon);
        supply::recipient(&mut act, grammar, resolver, lexicon);
        let told = telling(number, &act, place.as_ref(), grammar, lexicon);
        let mut telling = Telling { place, ..told };
        telling.subject = own_subject(grammar, &telling);
        if !retelling::is_told(grammar, &telling, &coded.tellings) {
            coded.tellings.retain(|other| !retelling::is_vaguer(other, &telling) && !retelling::is_letter_of(other, &telling));
            coded.tellings.push(telling);
        }
    }
    coded
}

/// "…, its minister warned": who says so behind a threat blames nobody besides.
fn is_tag_of(act: &Act, threats: &[usize], grammar: &Grammar<'_>) -> bool {
    act.coding.event() == EventType::Accuse
        && act.recipients.is_empty()
        && grammar.base(act.at) == "parataxis"
        && grammar.head(act.at).is_some_and(|head| threats.contains(&head))
}

/// Whose words a clause is in: the subjects of the verb of saying that it stands under or beside.
pub(crate) fn speakers(grammar: &Grammar<'_>, lexicon: &Lexicon, at: usize) -> Vec<usize> {
    let says = |word: usize| {
        lexicon.speech.is(SpeechClass::Verb, grammar.lemma(word))
            || lexicon.speech.is(SpeechClass::CitingVerb, grammar.lemma(word))
    };
    let mut at = at;
    for _ in 0..CHAIN {
        if let Some(tag) = grammar.children_by(at, "parataxis").find(|&child| says(child)) {
            return grammar.subjects(tag).into_iter().flat_map(|subject| grammar.coordinated(subject)).collect();
        }
        if let Some(speaker) = grammar.children_by(at, "conj").find_map(|child| attribution::beside(grammar, lexicon, child)) {
            return grammar.coordinated(speaker);
        }
        let Some(head) = grammar.head(at) else { break };
        if matches!(grammar.base(at), "ccomp" | "parataxis" | "xcomp" | "obj") && says(head) {
            return grammar.subjects(head).into_iter().flat_map(|subject| grammar.coordinated(subject)).collect();
        }
        at = head;
    }
    Vec::new()
}

fn telling(number: usize, act: &Act, place: Option<&Place>, grammar: &Grammar<'_>, lexicon: &Lexicon) -> Telling {
    let mut why = act.why.clone();
    let coding = refine(act, grammar, lexicon, &mut why);
    let mut act = act.clone();
    if coding.mode() == Some(Mode::Visit) {
        place::host(&mut act, place, &mut why);
    }
    let act = &act;
    for (side, actors) in [("actor", &act.actors), ("recipient", &act.recipients)] {
        why.extend(actors.iter().map(|actor| format!("{side}: {}", actor.why)));
    }
    Telling {
        coding,
        contexts: contexts(grammar, lexicon),
        status: status(act, grammar),
        date: None,
        place: None,
        actors: act.actors.clone(),
        recipients: act.recipients.clone(),
        trigger: Mention { span: trigger(act, grammar), sentence: number },
        at: act.at,
        topic: topic(act, coding.event(), grammar),
        verb: grammar.lemma(act.at).to_owned(),
        subject: None,
        when: None,
        present: act.ongoing && act.reality == Reality::Actual && act.standing == Standing::Itself,
        rule: act.entries.iter().map(|&entry| lexicon.entries[entry].id.as_str()).collect::<Vec<_>>().join("+"),
        confidence: confidence(act),
        why,
    }
}

/// The words of what a said act is about. Who says it and to whom is told elsewhere, when it was too.
fn topic(act: &Act, event: EventType, grammar: &Grammar<'_>) -> Vec<String> {
    if !is_said(event) {
        return Vec::new();
    }
    let people = |word: usize| act.actors.iter().chain(&act.recipients).any(|actor| actor.head == word);
    let content = |&word: &usize| {
        matches!(grammar.upos(word), Upos::Noun | Upos::Verb | Upos::Adj)
            && word != act.at
            && !people(word)
            && !grammar.is_time(word)
    };
    let words = grammar.subtree(act.at, |base| matches!(base, "nsubj" | "parataxis" | "conj" | "aux" | "acl" | "advcl"));
    words.into_iter().filter(content).map(|word| grammar.lemma(word).to_owned()).collect()
}

/// Whether an act consists in saying something: one may say two things to the same people on one day.
pub(crate) fn is_said(event: EventType) -> bool {
    matches!(
        event,
        EventType::Agree
            | EventType::Support
            | EventType::Request
            | EventType::Accuse
            | EventType::Reject
            | EventType::Threaten
            | EventType::Concede
    )
}

fn status(act: &Act, grammar: &Grammar<'_>) -> Status {
    // "A warned that it would strike if …": the condition may stand anywhere below the warning.
    let condition =
        |&word: &usize| matches!(grammar.base(word), "mark" | "cc") && grammar.lexicon.is_in("terms", grammar.form(word));
    if act.coding.event() == EventType::Threaten && grammar.subtree(act.at, |base| base == "parataxis").iter().any(condition) {
        return Status::Conditional;
    }
    // "An earlier visit", "for the last time": before what is reported, whenever that was.
    let earlier = |&word: &usize| {
        matches!(grammar.base(word), "amod" | "advmod" | "obl" | "fixed" | "nmod")
            && [grammar.lemma(word), grammar.form(word)].iter().any(|text| grammar.lexicon.is_in("earlier", text))
    };
    let beside = act.words.iter().flat_map(|&word| grammar.children(word));
    if act.reality == Reality::Actual && beside.clone().any(earlier) {
        return Status::Historical;
    }
    match act.reality {
        Reality::Future | Reality::NegatedFuture if act.conditional => Status::Conditional,
        _ if act.conditional && act.coding.event() == EventType::Threaten => Status::Conditional,
        Reality::Future => Status::Future,
        _ if act.ongoing && act.coding.event() == EventType::Assault => Status::Ongoing,
        _ => Status::Actual,
    }
}

/// How sure the coder is: a product of how plainly the act is said and how well its participants are known. The factors
/// are shares of right events measured on the development sentences, rounded.
fn confidence(act: &Act) -> f64 {
    let said = match act.standing {
        Standing::Itself if act.asserted => 0.95,
        Standing::Itself => 0.85,
        Standing::Supported(_) | Standing::Occurring(_) => 0.9,
        Standing::Announced(_) | Standing::Heading => 0.8,
        Standing::Temporal => 0.7,
        Standing::Subject(_) | Standing::Topic => 0.6,
    };
    let known = |actors: &[Actor]| {
        let share = |actor: &Actor| match (actor.kind, actor.country) {
            (ActorKind::Derived | ActorKind::Pronoun, _) => 0.8,
            (_, None) => 0.75,
            _ => 1.0,
        };
        actors.iter().map(share).fold(if actors.is_empty() { 0.9 } else { 1.0 }, f64::min)
    };
    let needs = if act.coding.event().requires_recipient() && act.recipients.is_empty() { 0.8 } else { 1.0 };
    let composed = if act.entries.len() > 1 { 0.95 } else { 1.0 };
    let product: f64 = said * known(&act.actors) * known(&act.recipients) * needs * composed;
    (product * 100.0).round() / 100.0
}

/// The words to show for an act: from its first to its last word, with the auxiliaries and negations in front, as long as
/// they stand near each other.
fn trigger(act: &Act, grammar: &Grammar<'_>) -> Span {
    /// How many other words may stand between two of the trigger's before it would show more than the act.
    const GAP: usize = 4;
    let mut words = act.words.clone();
    for &word in &act.words {
        words.extend(grammar.children(word).iter().copied().filter(|&child| {
            matches!(grammar.base(child), "aux" | "expl" | "cop")
                || (grammar.base(child) == "advmod" && grammar.form(child) == "nu")
        }));
    }
    words.sort_unstable();
    words.dedup();
    let centre = words.iter().position(|&word| word == act.at).unwrap_or(0);
    let (mut first, mut last) = (centre, centre);
    while first > 0 && words[first] - words[first - 1] <= GAP {
        first -= 1;
    }
    while last + 1 < words.len() && words[last + 1] - words[last] <= GAP {
        last += 1;
    }
    span(grammar.tree, &words[first..=last])
}

/// From the first to the last of some words.
pub(crate) fn span(tree: &Tree, words: &[usize]) -> Span {
    let mut spans = words.iter().filter_map(|&word| tree.words.get(word)).map(|word| word.span);
    let first = spans.next().unwrap_or(Span::new(0, 0));
    spans.fold(first, Span::to)
}

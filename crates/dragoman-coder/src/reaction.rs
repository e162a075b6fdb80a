//! Reactions: an act that answers another one faces whoever did that.
//!
//! "Rejected the appeal", "a numit decizia o provocare", "acesta din urmă a refuzat": the clause names what is answered by a
//! definite noun, or not at all, because a sentence before told whose it was.

use dragoman_plover::{EventType, Sector};
use dragoman_syntax::Upos;
use dragoman_text::Language;

use crate::actor::{Actor, ActorKind};
use crate::acts::Act;
use crate::grammar::Grammar;
use crate::lexicon::{Head, Lexicon, Meaning};
use crate::memory::Done;
use crate::resolve::{OfTwo, Resolver};

/// How many sentences may lie between an act and the reaction to it.
const NEAR: usize = 3;

/// How many where the reaction names an act of that very sort: "condemned the arrest" is said at the end of a report too.
const FAR: usize = 20;

/// Gives a reaction that names no recipient the one whom it answers.
/// `before` are the acts that the sentence itself has told so far.
pub(crate) fn supply(
    act: &mut Act,
    number: usize,
    before: &[Done],
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
) {
    let event = act.coding.event();
    let verbal = matches!(
        event,
        EventType::Reject
            | EventType::Accuse
            | EventType::Support
            | EventType::Agree
            | EventType::Threaten
            | EventType::Request
    );
    if !verbal || !act.recipients.is_empty() || act.actors.iter().all(|actor| !actor.is_somebody()) {
        return;
    }
    let found = answered(act, number, before, grammar, resolver, lexicon)
        .or_else(|| other_of_two(act, grammar, resolver))
        .or_else(|| suffered(act, number, resolver));
    if let Some((recipients, why)) = found {
        act.why.push(why);
        act.recipients = recipients;
    }
}

/// Whoever did what a definite noun of the clause takes up, or asked what is refused.
fn answered(
    act: &Act,
    number: usize,
    here: &[Done],
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
) -> Option<(Vec<Actor>, String)> {
    let foreign = |actors: &[Actor]| {
        !actors.is_empty() && actors.iter().all(|one| one.is_somebody() && !act.actors.iter().any(|actor| alike(actor, one)))
    };
    let within = move |sentences: usize| move |done: &&Done| (1..=sentences).contains(&number.saturating_sub(done.sentence));
    let near = within(NEAR);
    let taken = |done: &Done| {
        done.actors.iter().map(|actor| Actor { kind: ActorKind::Pronoun, head: act.at, ..actor.clone() }).collect::<Vec<_>>()
    };
    if let Some((noun, types)) = taken_up(act, grammar, lexicon) {
        // The sentence itself is nearer than those before it.
        let told = |sentences: usize| {
            let before = here.iter().rev().chain(resolver.memory.acts().filter(within(sentences)));
            before.filter(|done| foreign(&done.actors))
        };
        let done = told(FAR).find(|done| types.contains(&done.event)).or_else(|| {
            // "The move", "gestul": a deed rather than words, if there was one.
            let loose = lexicon.is_in("move", grammar.lemma(noun));
            let deed = || if types.is_empty() { told(FAR).find(|done| is_deed(done.event)) } else { None };
            if loose { deed().or_else(|| told(NEAR).next()) } else { None }
        })?;
        let why = format!("\"{}\" takes up what was told before: {} by whom this faces", grammar.form(noun), done.event);
        return Some((taken(done), why));
    }
    // Who refuses refuses the one who asked.
    let asked = |done: &&Done| {
        matches!(done.event, EventType::Request | EventType::Agree | EventType::Threaten | EventType::Accuse)
            && done.recipients.iter().any(|one| act.actors.iter().any(|actor| actor.country == one.country))
    };
    let done = resolver
        .memory
        .acts()
        .filter(near)
        .filter(|_| act.coding.event() == EventType::Reject)
        .find(|done| asked(done) && foreign(&done.actors))?;
    Some((taken(done), format!("it answers what was told before: {}", done.event)))
}

/// Whether an act of a type is a move of policy, which others call so.
fn is_deed(event: EventType) -> bool {
    matches!(
        event,
        EventType::Sanction
            | EventType::Coerce
            | EventType::Mobilize
            | EventType::Retreat
            | EventType::Concede
            | EventType::Aid
            | EventType::Cooperate
    )
}

/// The definite noun without owner that the act is about, and the types of act that it can name.
fn taken_up(act: &Act, grammar: &Grammar<'_>, lexicon: &Lexicon) -> Option<(usize, Vec<EventType>)> {
    // A bare noun behind a Romanian one is its owner only in the genitive; quoted words may have been hung there.
    let owns = |word: usize| {
        grammar.language == Language::English
            || grammar.has(word, "Case", "Gen")
            || grammar.upos(word) == Upos::Propn
            || !grammar.has(word, "Case", "Nom")
    };
    let inside = act.words.iter().copied().filter(|&word| grammar.is_nominal(word));
    // "The Commission" acts; it takes up nothing.
    let acts = |word: usize| grammar.upos(word) == Upos::Propn || act.actors.iter().any(|actor| actor.head == word);
    let beside = act.words.iter().flat_map(|&word| grammar.children(word).iter().copied());
    let nouns = inside.chain(beside).filter(|&word| {
        matches!(grammar.base(word), "obj" | "obl" | "nsubj")
            && grammar.leads_back(word)
            && !acts(word)
            && !grammar.genitives(word).into_iter().any(owns)
    });
    nouns
        .map(|word| {
            let entries = lexicon.patterns(Head::Noun, grammar.lemma(word)).iter().map(|&id| lexicon.pattern(id).0);
            let types: Vec<EventType> = entries
                .filter_map(|entry| match entry.meaning {
                    Meaning::Event(coding) => Some(coding.event()),
                    Meaning::Operator { .. } => None,
                })
                .collect();
            (word, types)
        })
        .find(|(word, types)| !types.is_empty() || lexicon.is_in("move", grammar.lemma(*word)))
}

/// What the latter does he does towards the former.
fn other_of_two(act: &Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>) -> Option<(Vec<Actor>, String)> {
    let subject = act.actors.first().map(|actor| actor.head)?;
    let other = match resolver.of_two(subject)? {
        OfTwo::Former => OfTwo::Latter,
        OfTwo::Latter => OfTwo::Former,
    };
    let found = resolver.one_of_two(subject, other)?;
    let why = format!("\"{}\" faces the other of the two: {}", grammar.form(subject), found.why);
    Some((vec![found], why))
}

/// Who complains or demands right after something was done to him means whoever did it.
fn suffered(act: &Act, number: usize, resolver: &Resolver<'_>) -> Option<(Vec<Actor>, String)> {
    if !matches!(act.coding.event(), EventType::Accuse | EventType::Request | EventType::Threaten) {
        return None;
    }
    let hostile = |event: EventType| {
        matches!(
            event,
            EventType::Accuse
                | EventType::Threaten
                | EventType::Sanction
                | EventType::Coerce
                | EventType::Assault
                | EventType::Mobilize
                | EventType::Reject
        )
    };
    let near = |done: &&Done| number > done.sentence && number - done.sentence <= 2;
    let upon = |done: &&Done| {
        // A government answers for its people; others answer for themselves.
        let government = |actor: &Actor| actor.sector == Some(Sector::Gov) && actor.kind != ActorKind::Person;
        let ours = |one: &Actor| {
            act.actors.iter().any(|actor| alike(actor, one) || (government(actor) && actor.country == one.country))
        };
        let same = |one: &Actor| one.country.is_some() && act.actors.iter().any(|actor| actor.country == one.country);
        done.recipients.iter().any(ours) && !done.actors.is_empty() && !done.actors.iter().any(same)
    };
    let done = resolver.memory.acts().filter(near).filter(|done| hostile(done.event)).find(upon)?;
    let actors = done.actors.iter().map(|actor| Actor { kind: ActorKind::Pronoun, head: act.at, ..actor.clone() }).collect();
    Some((actors, format!("it answers what was done to the actor before: {}", done.event)))
}

/// Whether two are one, or of one side.
fn alike(a: &Actor, b: &Actor) -> bool {
    match (&a.name, &b.name) {
        (Some(one), Some(other)) if one == other => true,
        _ => a.country.is_some() && a.country == b.country && a.sector == b.sector,
    }
}

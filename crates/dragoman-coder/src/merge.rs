//! One act, one event: tellings of the same act are united.

use std::collections::{BTreeMap, BTreeSet};

use dragoman_plover::{Country, Event, EventType, Sector, Status};

use crate::actor::Actor;
use crate::sentence::{Telling, is_said};
use crate::time::When;

/// An event with all its tellings, the best one first.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) tellings: Vec<Telling>,
}

/// With how many earlier events of its kind a telling is compared, and with how many tellings of each: reports repeat themselves
/// within a page, and the work must not grow with the square of their length.
const EVENTS: usize = 64;
const TELLINGS: usize = 16;

/// Unites the tellings of a document, in the order of the text.
pub(crate) fn merge(tellings: Vec<Telling>) -> Vec<Told> {
    let mut events: Vec<Told> = Vec::new();
    let mut of_kind: BTreeMap<EventType, Vec<usize>> = BTreeMap::new();
    for telling in tellings {
        let kind = of_kind.entry(telling.coding.event()).or_default();
        let same = kind[kind.len().saturating_sub(EVENTS)..]
            .iter()
            .copied()
            .find(|&index| events[index].tellings.iter().take(TELLINGS).any(|other| is_same(other, &telling)));
        match same {
            Some(index) => events[index].tellings.push(telling),
            None => {
                kind.push(events.len());
                events.push(Told { tellings: vec![telling] });
            }
        }
    }
    for told in &mut events {
        // The fullest telling stands first; of equally full ones the earliest.
        told.tellings.sort_by_key(|telling| std::cmp::Reverse(fullness(telling)));
    }
    with_demands(events)
}

/// What a crowd demands is what it protests for: a headline's "thousands demand that the government resign" tells the protest.
fn with_demands(events: Vec<Told>) -> Vec<Told> {
    let is = |told: &Told, event: EventType| told.best().coding.event() == event;
    let crowd = |actor: &Actor| {
        actor.name.is_none() && matches!(actor.sector, Some(Sector::Cvl | Sector::Edu | Sector::Lab | Sector::Opp))
    };
    let (demands, mut events): (Vec<Told>, Vec<Told>) = events.into_iter().partition(|told| {
        let best = told.best();
        is(told, EventType::Request) && !best.actors.is_empty() && best.actors.iter().all(crowd)
    });
    for demand in demands {
        let best = demand.best();
        let by = |protest: &&mut Told| {
            let other = protest.best();
            is(protest, EventType::Protest)
                && compatible(&countries(&other.actors), &countries(&best.actors))
                && compatible(&countries(&other.recipients), &countries(&best.recipients))
                && (other.status == Status::Historical) == (best.status == Status::Historical)
        };
        match events.iter_mut().find(by) {
            // The protest stays what is told best.
            Some(protest) => protest.tellings.extend(demand.tellings),
            None => events.push(demand),
        }
    }
    events
}

/// Whether two sides can be the same: equal, or one of them unknown.
fn compatible(one: &BTreeSet<Country>, other: &BTreeSet<Country>) -> bool {
    one == other || one.is_empty() || other.is_empty()
}

/// Whether a deed is told again without its doer: "police seized fourteen men … the suspects were held in Ankara".
fn is_without_doer(a: &Telling, b: &Telling) -> bool {
    let deed = matches!(a.coding.event(), EventType::Assault | EventType::Coerce);
    let sectors = |telling: &Telling| telling.recipients.iter().map(|actor| actor.sector).collect::<BTreeSet<_>>();
    let place = |telling: &Telling| telling.place.as_ref().and_then(|place| place.name.clone());
    let places = place(a).zip(place(b)).is_none_or(|(one, other)| one == other);
    deed && a.actors.is_empty() != b.actors.is_empty()
        && !a.recipients.is_empty()
        && compatible(&countries(&a.recipients), &countries(&b.recipients))
        && sectors(a) == sectors(b)
        && places
}

fn fullness(telling: &Telling) -> (bool, usize, bool, u32) {
    let participants = telling.actors.len() + telling.recipients.len();
    // Who visits whom tells more than who met.
    let directed = telling.coding.mode().is_some() && !telling.actors.is_empty() && !telling.recipients.is_empty();
    (directed, participants, telling.coding.mode().is_some(), (telling.confidence * 100.0) as u32)
}

fn countries(actors: &[Actor]) -> BTreeSet<Country> {
    actors.iter().filter_map(|actor| actor.country).collect()
}

fn is_same(a: &Telling, b: &Telling) -> bool {
    if a.coding.event() != b.coding.event() {
        return false;
    }
    // Two clauses of a sentence that each name their own subject tell two acts.
    if a.trigger.sentence == b.trigger.sentence
        && a.coding.event() != EventType::Consult
        && let (Some(one), Some(other)) = (a.subject, b.subject)
        && one != other
    {
        return false;
    }
    // "On Monday", "on Thursday": two days, even where nothing tells which.
    if let (Some(When::Weekday(one, _)), Some(When::Weekday(other, _))) = (a.when, b.when)
        && one != other
    {
        return false;
    }
    // Two dates that the text itself gives and that do not meet are two acts.
    if let (Some(one), Some(other)) = (a.date, b.date) {
        let stated = one.span.is_some() && other.span.is_some();
        if stated && (one.end < other.start || other.end < one.start) {
            return false;
        }
    }
    let (historical_a, historical_b) = (a.status == Status::Historical, b.status == Status::Historical);
    if historical_a != historical_b {
        return false;
    }
    if is_said(a.coding.event()) && !says_the_same(a, b) {
        return false;
    }
    let modes = (a.coding.mode(), b.coding.mode());
    let (actors_a, recipients_a) = (countries(&a.actors), countries(&a.recipients));
    let (actors_b, recipients_b) = (countries(&b.actors), countries(&b.recipients));
    if a.coding.event() == EventType::Consult {
        // A meeting is one whoever is called the visitor.
        let all = |x: &BTreeSet<Country>, y: &BTreeSet<Country>| x.union(y).copied().collect::<BTreeSet<_>>();
        return all(&actors_a, &recipients_a) == all(&actors_b, &recipients_b) && actors_a.union(&recipients_a).count() > 1;
    }
    if let (Some(one), Some(other)) = modes
        && one != other
    {
        return false;
    }
    if is_without_doer(a, b) {
        return true;
    }
    let named = |actors: &BTreeSet<Country>, recipients: &BTreeSet<Country>| !actors.is_empty() || !recipients.is_empty();
    named(&actors_a, &recipients_a)
        && named(&actors_b, &recipients_b)
        && actors_a == actors_b
        && compatible(&recipients_a, &recipients_b)
}

/// Whether two tellings can tell the same words: "promised helicopters" and "will train pilots" are two promises. A demand is made
/// with the same verb whatever is demanded.
fn says_the_same(a: &Telling, b: &Telling) -> bool {
    let verb = a.verb == b.verb && a.coding.event() != EventType::Request;
    let empty = a.topic.is_empty() || b.topic.is_empty();
    verb || empty || a.topic.iter().any(|word| b.topic.contains(word) || *word == b.verb) || b.topic.contains(&a.verb)
}

/// The participants on one side of an event: those of the best telling, and whom only another telling names.
pub(crate) fn united(told: &Told, side: impl Fn(&Telling) -> &Vec<Actor>, taken: &[Actor]) -> Vec<Actor> {
    let mut actors: Vec<Actor> = side(told.best()).clone();
    for actor in told.tellings.iter().skip(1).flat_map(|telling| side(telling).iter()) {
        // "The suspects" of nobody knows where are those told of before.
        let nameless = |other: &Actor| actor.name.is_none() && actor.country.is_none() && other.sector == actor.sector;
        let known = actors
            .iter()
            .chain(taken)
            .any(|other| other.same(actor) || nameless(other) || (actor.country.is_some() && other.country == actor.country));
        if !known {
            actors.push(actor.clone());
        }
    }
    actors
}

impl Told {
    /// The telling that says best when: the best one where it gives a date itself, else the fullest that does.
    pub(crate) fn dated(&self) -> &Telling {
        let stated = |telling: &&Telling| telling.date.is_some_and(|date| date.span.is_some());
        self.tellings.iter().find(stated).unwrap_or_else(|| self.best())
    }

    /// The best telling.
    pub(crate) fn best(&self) -> &Telling {
        &self.tellings[0]
    }
}

/// Numbers the events of a document in the order of their triggers.
pub(crate) fn number(events: &mut [Event]) {
    events.sort_by_key(|event| (event.trigger.span, event.coding));
    for (index, event) in events.iter_mut().enumerate() {
        event.id = format!("e{}", index + 1);
    }
}

//! What a document has told so far: the people it introduced and who was spoken of last.

use std::collections::HashMap;

use dragoman_text::fold;

use crate::actor::{Actor, ActorKind};

/// How many actors are remembered; nobody refers back further with a pronoun.
const RECENT: usize = 24;

/// The people and actors that earlier sentences introduced.
#[derive(Debug, Clone, Default)]
pub(crate) struct Memory {
    /// People by the folded last word of their name.
    people: HashMap<String, Actor>,
    /// Actors in the order in which they were spoken of, the latest last; each with whether it was a subject.
    recent: Vec<(Actor, bool)>,
    /// The subject of the last main clause, for sentences that leave theirs out.
    pub(crate) subject: Option<Actor>,
}

impl Memory {
    /// Introduces a person; the first introduction that tells a country stays.
    pub(crate) fn introduce(&mut self, actor: &Actor) {
        let Some(key) = actor.name.as_deref().and_then(|name| name.split_whitespace().last()).map(fold) else { return };
        let known = self.people.entry(key).or_insert_with(|| actor.clone());
        if known.country.is_none() && actor.country.is_some() {
            *known = actor.clone();
        }
    }

    /// The person of whom a name's last word is known.
    pub(crate) fn person(&self, last: &str) -> Option<&Actor> {
        self.people.get(&fold(last))
    }

    /// Notes that an actor was spoken of.
    pub(crate) fn mention(&mut self, actor: &Actor, subject: bool) {
        if self.recent.len() == RECENT {
            self.recent.remove(0);
        }
        self.recent.push((actor.clone(), subject));
    }

    /// The latest actors that satisfy a condition, subjects of equal distance first, each once.
    pub(crate) fn latest(&self, fits: impl Fn(&Actor) -> bool) -> Vec<&Actor> {
        let mut found: Vec<&Actor> = Vec::new();
        let subjects = self.recent.iter().rev().filter(|(_, subject)| *subject);
        let others = self.recent.iter().rev().filter(|(_, subject)| !*subject);
        for (actor, _) in subjects.chain(others) {
            if fits(actor) && !found.iter().any(|known| known.same(actor)) {
                found.push(actor);
            }
        }
        found
    }

    /// The person, or else the actor, spoken of last, subject or not.
    pub(crate) fn last_person(&self) -> Option<&Actor> {
        let person = self.recent.iter().rev().find(|(actor, _)| actor.kind == ActorKind::Person);
        person.or_else(|| self.recent.iter().rev().find(|(actor, _)| actor.is_somebody())).map(|(actor, _)| actor)
    }

    /// The last two actors of a kind, in the order of the text, for "the two leaders".
    pub(crate) fn last_two(&self, kind: ActorKind) -> Vec<Actor> {
        let mut found: Vec<&Actor> = Vec::new();
        for (actor, _) in self.recent.iter().rev() {
            if actor.kind == kind && !found.iter().any(|known| known.same(actor)) {
                found.push(actor);
            }
            if found.len() == 2 {
                break;
            }
        }
        if found.len() == 2 { found.into_iter().rev().cloned().collect() } else { Vec::new() }
    }
}

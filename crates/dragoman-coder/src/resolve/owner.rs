//! Whose somebody is: "his deputy", "colegul său", "her counterpart", led back by what a possessive can be bound to.

use super::*;
use crate::memory::Spoken;

/// What the office of those is called who hold in another state what somebody holds at home.
const COUNTERPART: &str = "counterpart";

impl Resolver<'_> {
    /// Whom a possessive beside a noun means: the first of a list for its later members ("Kenya's premier and his deputy"), the
    /// subject for what is no subject itself, else the nearest actor before it.
    pub(super) fn owner(&self, at: usize) -> Option<Actor> {
        let grammar = self.grammar;
        // "Its neighbours", "aliații săi" are of any state but that one.
        if self.lexicon.is_in("others", grammar.lemma(at)) {
            return None;
        }
        let possessive = grammar.children(at).iter().copied().find(|&child| {
            grammar.has(child, "Poss", "Yes") && (grammar.has(child, "Person", "3") || grammar.form(child) == "its")
        })?;
        let english = grammar.language == Language::English;
        let thing = english && grammar.form(possessive) == "its";
        let person = english && matches!(grammar.form(possessive), "his" | "her");
        let fits = |spoken: &Spoken| {
            let body = matches!(spoken.actor.kind, ActorKind::State | ActorKind::Organisation)
                || (spoken.actor.kind == ActorKind::Role && !spoken.actor.is_person_role());
            spoken.actor.is_somebody() && (!thing || body || !spoken.is_person()) && (!person || !body)
        };
        self.own(at)
            .or_else(|| self.first_of_list(at, possessive))
            .or_else(|| self.own_subject(at, thing))
            .or_else(|| self.earlier(at, &fits).or_else(|| self.memory.latest(fits).first().copied().cloned()))
    }

    /// The first member of the list in which a word stands later. What is a thing's is of the country of that member: "Kenya's
    /// premier and its army".
    fn first_of_list(&self, at: usize, possessive: usize) -> Option<Actor> {
        let first = self.grammar.first_conjunct(at);
        if first == at || possessive < first {
            return None;
        }
        self.nominal(first, Side::Actor, 1).filter(|actor| actor.country.is_some())
    }

    /// The subject of the clause in which a word is no subject; in Romanian also the one that is left out.
    fn own_subject(&self, at: usize, thing: bool) -> Option<Actor> {
        let verb = self.verb_of(at)?;
        let subjects = self.grammar.grammatical_subjects(verb, DEPTH);
        let inside = |subject: usize| self.grammar.subtree(subject, |_| false).contains(&at);
        if subjects.iter().any(|&subject| inside(subject)) {
            return None;
        }
        let left_out = || {
            let romanian = self.grammar.language == Language::Romanian && at > verb;
            self.memory.subject.clone().filter(|_| romanian && subjects.is_empty())
        };
        let named = subjects.iter().find_map(|&subject| {
            if self.grammar.upos(subject) == Upos::Pron { self.pronoun(subject) } else { self.nominal(subject, Side::Actor, 1) }
        });
        let person = |actor: &Actor| actor.kind == ActorKind::Person || actor.is_person_role();
        named.or_else(left_out).filter(|actor| actor.country.is_some() && !(thing && person(actor)))
    }

    /// Whether a role is that of somebody's counterpart, who is never of the same state.
    pub(super) fn is_counterpart(&self, office: Option<&str>) -> bool {
        office == Some(COUNTERPART)
    }

    /// The counterpart of whoever is meant: who holds the same office elsewhere and was named before, else the other side of the
    /// last act that both sides shared.
    pub(super) fn counterpart(&self, at: usize) -> Option<Actor> {
        let own = self.owner(at).or_else(|| self.own_subject(at, false))?;
        let foreign =
            |actor: &Actor| actor.country.is_some_and(|country| !is_international(country)) && actor.country != own.country;
        let peer = |spoken: &Spoken| {
            foreign(&spoken.actor) && spoken.is_person() && spoken.actor.office.is_some() && spoken.actor.office == own.office
        };
        let before = self.last_before(at, &|actor| foreign(actor) && actor.kind == ActorKind::Person);
        let shared = || {
            let sides = self.memory.acts().map(|act| (&act.actors, &act.recipients));
            let of = |side: &[Actor]| side.iter().any(|actor| actor.country == own.country);
            sides
                .filter(|(actors, recipients)| of(actors) || of(recipients))
                .find_map(|(actors, recipients)| actors.iter().chain(recipients).find(|actor| foreign(actor)).cloned())
        };
        let peer = self.memory.latest(peer).first().copied().cloned();
        let found = peer.or(before).or_else(shared)?;
        let why = format!("the counterpart of {}: {}", own.name.as_deref().unwrap_or("the one meant"), found.why);
        Some(Actor { head: at, span: self.span(&[at]), why, ..found })
    }

    /// The nearest actor before a word in its own sentence that fits.
    fn last_before(&self, at: usize, fits: &dyn Fn(&Actor) -> bool) -> Option<Actor> {
        let own = self.grammar.first_conjunct(at);
        (0..at)
            .rev()
            .filter(|&word| word != own && self.grammar.is_nominal(word) && self.grammar.upos(word) != Upos::Pron)
            .find_map(|word| self.nominal(word, Side::Actor, 1).filter(|actor| actor.head == word && fits(actor)))
    }

    /// The country of a named person whom only a possessive ties to somebody: "colegul său, Ion Pop", "her deputy, Peter Lelei".
    pub(super) fn tied(&self, words: &[usize]) -> Option<Actor> {
        let title = |&word: &usize| {
            self.grammar.upos(word) == Upos::Noun
                && (self.lexicon.is_in("colleague", self.grammar.lemma(word)) || self.role(word).is_some())
        };
        let word = words.iter().copied().find(title)?;
        if self.role(word).is_some_and(|(_, entry)| self.is_counterpart(entry.office.as_deref())) {
            return self.counterpart(word);
        }
        self.owner(word).or_else(|| {
            let genitive = self.grammar.genitives(word).into_iter().next()?;
            self.nominal(genitive, Side::Actor, 1).filter(|actor| actor.country.is_some())
        })
    }
}

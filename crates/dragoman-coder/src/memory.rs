//! What a document has told so far: the people it introduced, who was spoken of last, what was done last.

use std::collections::{HashMap, VecDeque};

use dragoman_plover::{EventType, Mode, Sector};
use dragoman_text::fold;
use dragoman_world::{Kind, RoleKind};

use crate::actor::{Actor, ActorKind};
use crate::home::Home;
use crate::resolve::is_international;

/// How many actors are remembered; nobody refers back further with a pronoun.
const RECENT: usize = 32;

/// How many acts are remembered.
const ACTS: usize = 12;

/// Somebody of whom a sentence speaks.
#[derive(Debug, Clone)]
pub(crate) struct Spoken {
    pub(crate) actor: Actor,
    /// Whether it is the subject of its clause.
    pub(crate) subject: bool,
    pub(crate) plural: Option<bool>,
    pub(crate) feminine: Option<bool>,
    /// Whether a pronoun takes up one person.
    pub(crate) person: bool,
    /// The lemma of the noun that names it.
    pub(crate) noun: String,
}

/// An act that a sentence told.
#[derive(Debug, Clone)]
pub(crate) struct Done {
    pub(crate) event: EventType,
    pub(crate) mode: Option<Mode>,
    pub(crate) actors: Vec<Actor>,
    pub(crate) recipients: Vec<Actor>,
    pub(crate) sentence: usize,
}

/// What one sentence adds to the memory of its document.
#[derive(Debug, Default)]
pub(crate) struct Lesson {
    pub(crate) people: Vec<Actor>,
    /// In the order of the words.
    pub(crate) spoken: Vec<Spoken>,
    /// The subject of its main clause.
    pub(crate) subject: Option<Actor>,
    /// The two that are its subject together.
    pub(crate) pair: Option<[Actor; 2]>,
    /// Whether it speaks of the former or the latter: then the two stay those meant.
    pub(crate) keeps_pair: bool,
    /// Who speaks in it.
    pub(crate) speaker: Option<Actor>,
    pub(crate) acts: Vec<Done>,
}

/// The people and actors that earlier sentences introduced.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// People by the folded last word of their name.
    people: HashMap<String, Actor>,
    /// In the order in which they were spoken of, the latest last; each with the number of its sentence.
    recent: VecDeque<(usize, Spoken)>,
    acts: VecDeque<Done>,
    /// The subject of the last main clause, for sentences that leave theirs out.
    pub(crate) subject: Option<Actor>,
    /// Who spoke last, for the sentences of a quotation that say "we".
    pub(crate) speaker: Option<Actor>,
    /// The country from inside which the document is told.
    pub(crate) home: Option<Home>,
    /// The last two who were a subject together, and the number of the sentence in which they were last meant.
    pair: Option<(usize, [Actor; 2])>,
    sentences: usize,
    /// The number of the sentence in which the last speaker spoke.
    spoke: usize,
}

impl Memory {
    /// Of a document that is told from inside a country, where that is known, and that introduces some people anywhere.
    pub(crate) fn of(home: Option<Home>, cast: &[Actor]) -> Self {
        let mut memory = Self { home, ..Self::default() };
        for person in cast {
            memory.introduce(person);
        }
        memory
    }

    /// Adds what a sentence told.
    pub(crate) fn learn(&mut self, lesson: Lesson) {
        self.sentences += 1;
        for person in &lesson.people {
            self.introduce(person);
        }
        self.recent.extend(lesson.spoken.into_iter().map(|spoken| (self.sentences, spoken)));
        self.recent.drain(..self.recent.len().saturating_sub(RECENT));
        match lesson.pair {
            Some(pair) => self.pair = Some((self.sentences, pair)),
            None => {
                if let Some((meant, _)) = self.pair.as_mut().filter(|_| lesson.keeps_pair) {
                    *meant = self.sentences;
                }
            }
        }
        self.acts.extend(lesson.acts);
        self.acts.drain(..self.acts.len().saturating_sub(ACTS));
        self.subject = lesson.subject.or(self.subject.take());
        if lesson.speaker.is_some() {
            (self.speaker, self.spoke) = (lesson.speaker, self.sentences);
        }
    }

    /// Who spoke in the sentence before.
    pub(crate) fn last_speaker(&self) -> Option<&Actor> {
        self.speaker.as_ref().filter(|_| self.spoke == self.sentences)
    }

    /// The two who were a subject together in one of the last two sentences.
    pub(crate) fn pair(&self) -> Option<&[Actor]> {
        self.pair.as_ref().filter(|(meant, _)| self.sentences <= meant + 1).map(|(_, pair)| pair.as_slice())
    }

    /// Introduces a person; the first introduction that tells a country stays.
    fn introduce(&mut self, actor: &Actor) {
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

    /// The latest actors that satisfy a condition, each once: nearest sentences first, in each the subjects before the others,
    /// those before in the order of the text.
    pub(crate) fn latest(&self, fits: impl Fn(&Spoken) -> bool) -> Vec<&Actor> {
        let mut fitting: Vec<&(usize, Spoken)> = self.recent.iter().filter(|(_, spoken)| fits(spoken)).collect();
        fitting.sort_by_key(|(sentence, spoken)| (std::cmp::Reverse(*sentence), !spoken.subject));
        let mut found: Vec<&Actor> = Vec::new();
        for (_, spoken) in fitting {
            if !found.iter().any(|known| known.same(&spoken.actor)) {
                found.push(&spoken.actor);
            }
        }
        found
    }

    /// The latest of the last sentences that fits.
    pub(crate) fn latest_near(&self, fits: impl Fn(&Spoken) -> bool) -> Option<&Actor> {
        /// Nobody is taken up by a pronoun over more sentences while others are spoken of.
        const NEAR: usize = 3;
        let near: Vec<&Actor> = self.latest(|spoken| fits(spoken));
        let heard = |actor: &&Actor| {
            let here = |(sentence, spoken): &&(usize, Spoken)| sentence + NEAR > self.sentences && spoken.actor.same(actor);
            self.recent.iter().rev().any(|told| here(&told))
        };
        near.into_iter().find(heard)
    }

    /// Whom the last sentence named last of those that fit.
    pub(crate) fn last_named(&self, fits: impl Fn(&Spoken) -> bool) -> Option<&Actor> {
        let here = self.recent.iter().rev().take_while(|(sentence, _)| *sentence == self.sentences);
        here.map(|(_, spoken)| spoken).find(|spoken| fits(spoken)).map(|spoken| &spoken.actor)
    }

    /// The last two of those named before that fit, in the order of the text: "the former" and "the latter", "the two leaders".
    pub(crate) fn last_two(&self, fits: impl Fn(&Spoken) -> bool) -> Vec<Actor> {
        let mut found: Vec<&Actor> = Vec::new();
        for (_, spoken) in self.recent.iter().rev() {
            if fits(spoken) && !found.iter().any(|known| known.same(&spoken.actor)) {
                found.push(&spoken.actor);
            }
            if found.len() == 2 {
                break;
            }
        }
        found.into_iter().rev().cloned().collect()
    }

    /// The two states of which most was spoken lately, by whomever of them, in the order of the text.
    pub(crate) fn two_countries(&self) -> Vec<Actor> {
        let mut found: Vec<(usize, usize, &Actor)> = Vec::new();
        for (at, (_, spoken)) in self.recent.iter().enumerate() {
            let actor = &spoken.actor;
            if actor.country.is_none_or(is_international) {
                continue;
            }
            match found.iter_mut().find(|(_, _, known)| known.country == actor.country) {
                Some((count, _, _)) => *count += 1,
                None => found.push((1, at, actor)),
            }
        }
        found.sort_by_key(|&(count, at, _)| (std::cmp::Reverse(count), at));
        found.truncate(2);
        found.sort_by_key(|&(_, at, _)| at);
        let state = |actor: &Actor| Actor {
            kind: ActorKind::State,
            name: None,
            sector: Some(Sector::Gov),
            office: None,
            known_as: None,
            ..actor.clone()
        };
        found.into_iter().map(|(_, _, actor)| state(actor)).collect()
    }

    /// The body or group that the last two sentences called by a noun, where they say whose it is.
    pub(crate) fn called(&self, noun: &str) -> Option<&Actor> {
        let lately = self.recent.iter().rev().take_while(|(sentence, _)| sentence + 2 > self.sentences);
        let fits = |spoken: &&Spoken| {
            spoken.noun == noun
                && spoken.actor.country.is_some()
                && matches!(spoken.actor.known_as, Some(Kind::Role(RoleKind::Body | RoleKind::Group)))
        };
        lately.map(|(_, spoken)| spoken).find(fits).map(|spoken| &spoken.actor)
    }

    /// The acts of the last sentences, the latest first.
    pub(crate) fn acts(&self) -> impl Iterator<Item = &Done> + Clone {
        self.acts.iter().rev()
    }
}

impl Spoken {
    /// Whether it is one person, named or called by an office.
    pub(crate) fn is_person(&self) -> bool {
        self.person || self.actor.kind == ActorKind::Person || (self.actor.is_person_role() && self.plural != Some(true))
    }
}

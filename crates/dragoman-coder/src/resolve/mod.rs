//! Resolution: from the words of a nominal to the actors that it names.
//!
//! A nominal is read from its head outwards: a known person, a state or what stands for it, an organisation, a role with
//! the country that belongs to it, a people; failing these, whoever its modifiers name. What nothing tells stays unknown.

mod belonging;
mod guests;
mod known;
mod listed;
mod owner;
mod paired;
mod person;
mod reference;
mod respective;
mod several;

pub(crate) use self::reference::OfTwo;

use std::cell::{OnceCell, RefCell};

use dragoman_plover::{Coordinates, Country, Place, Sector};
use dragoman_syntax::{EntityClass, Upos};
use dragoman_text::{Language, Span, fold};
use dragoman_world::{Day, Entry, EntryId, Hit, Kind, OrgKind, PlaceKind, RoleKind, Tenure, Term, World};
use rustc_hash::FxHashMap as HashMap;

use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Head, Lexicon, Side};
use crate::memory::Memory;
use crate::parsed::Parsed;
use crate::place;
use crate::senses::Sense;

use self::respective::Holder;

/// How deep genitives of genitives are followed ("the spokesman of the ministry of the …").
pub(super) const DEPTH: usize = 4;

/// Everything that resolving the nominals of a sentence needs.
pub(crate) struct Resolver<'a> {
    pub(crate) grammar: &'a Grammar<'a>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) world: &'a World,
    pub(crate) date: Option<Day>,
    pub(crate) memory: &'a Memory,
    hits: &'a [Hit],
    senses: &'a [Sense],
    /// For each word the hit that covers it.
    covering: Vec<Option<usize>>,
    /// What was resolved already: several readers ask for the same word.
    resolved: RefCell<HashMap<(usize, Side), Vec<Actor>>>,
    /// Those who hold one office of several states, once they were asked for.
    holders: OnceCell<Vec<Holder>>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(
        lexicon: &'a Lexicon,
        world: &'a World,
        date: Option<Day>,
        memory: &'a Memory,
        Parsed { grammar, hits, senses, .. }: &'a Parsed<'a>,
    ) -> Self {
        let mut covering = vec![None; grammar.len()];
        for (index, hit) in hits.iter().enumerate() {
            for place in covering.iter_mut().take(hit.last + 1).skip(hit.first).filter(|place| place.is_none()) {
                *place = Some(index);
            }
        }
        Self {
            grammar,
            lexicon,
            world,
            date,
            memory,
            hits,
            senses,
            covering,
            resolved: RefCell::default(),
            holders: OnceCell::new(),
        }
    }

    /// The actors that a nominal names: several for a collective word, none where nothing is known of it.
    pub(crate) fn resolve(&self, at: usize, side: Side) -> Vec<Actor> {
        if let Some(known) = self.resolved.borrow().get(&(at, side)) {
            return known.clone();
        }
        let actors = self.resolve_anew(at, side);
        self.resolved.borrow_mut().insert((at, side), actors.clone());
        actors
    }

    fn resolve_anew(&self, at: usize, side: Side) -> Vec<Actor> {
        let two = self.the_two(at);
        if !two.is_empty() {
            return two;
        }
        if let Some(institution) = self.institution(at) {
            return vec![institution];
        }
        let guests = self.of_visit(at);
        if !guests.is_empty() {
            return guests;
        }
        let collective = self.collective(at);
        if !collective.is_empty() {
            return collective;
        }
        if let Some(crowd) = self.multitude(at) {
            return vec![crowd];
        }
        let namesakes = self.namesakes(at);
        if !namesakes.is_empty() {
            return namesakes;
        }
        if let Some(another) = self.another(at) {
            return vec![another];
        }
        if self.grammar.upos(at) == Upos::Pron || self.of_two(at).is_some() {
            return self.pronoun(at).into_iter().collect();
        }
        let paired = self.paired(at);
        if !paired.is_empty() {
            return paired;
        }
        let both = self.leaders_of_both(at);
        if !both.is_empty() {
            return both;
        }
        let respective = self.respective(at);
        if !respective.is_empty() {
            return respective;
        }
        let listed = self.listed(at);
        if !listed.is_empty() {
            return listed;
        }
        let several = self.several(at, side);
        if !several.is_empty() {
            return several;
        }
        let between = self.between(at, side);
        if !between.is_empty() {
            return between;
        }
        self.nominal(at, side, 0).into_iter().collect()
    }

    /// A nominal that names one actor.
    pub(crate) fn nominal(&self, at: usize, side: Side, depth: usize) -> Option<Actor> {
        if depth > DEPTH {
            return None;
        }
        let mut actor = self
            .person(at, depth)
            .or_else(|| self.known(at, side, depth))
            .or_else(|| self.remembered(at))
            .or_else(|| self.derived(at, side, depth))?;
        let held = matches!(actor.kind, ActorKind::Role | ActorKind::Person) && actor.sector == Some(Sector::Gov);
        if held && self.is_former(at) {
            actor.sector = Some(Sector::Eli);
            actor.office = None;
        }
        Some(actor)
    }

    /// Whether an office is one that somebody no longer holds: "the former president", "fostul ministru".
    pub(super) fn is_former(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let titles = grammar.children(at).iter().copied().filter(|&child| {
            grammar.upos(child) != Upos::Verb && matches!(grammar.relation(child), "nmod:desc" | "compound" | "appos")
        });
        let former = |word: usize| {
            grammar.children_by(word, "amod").any(|child| {
                self.lexicon.is_in("former", grammar.form(child)) || self.lexicon.is_in("former", grammar.lemma(child))
            })
        };
        titles.chain([at]).any(former)
    }

    /// Whether the knowledge files know the word as anything.
    pub(crate) fn is_named(&self, at: usize) -> bool {
        self.hit(at).is_some()
    }

    pub(super) fn hit(&self, at: usize) -> Option<&Hit> {
        self.covering.get(at).copied().flatten().and_then(|index| self.hits.get(index))
    }

    /// The entries of a hit that exist at the date of the document, in the order of the files; all where none does.
    pub(super) fn entries(&self, hit: &Hit) -> Vec<&'a Entry> {
        let all: Vec<&Entry> = hit.entries.iter().filter_map(|&id: &EntryId| self.world.entry(id)).collect();
        let now: Vec<&Entry> = all.iter().copied().filter(|entry| self.date.is_none_or(|day| entry.exists_at(day))).collect();
        if now.is_empty() { all } else { now }
    }

    pub(super) fn entry_of(&self, at: usize, fits: impl Fn(&Entry) -> bool) -> Option<(&Hit, &'a Entry)> {
        let hit = self.hit(at)?;
        self.entries(hit).into_iter().find(|entry| fits(entry)).map(|entry| (hit, entry))
    }

    /// Whether the knowledge files know a word as something else than a person or place: an office, a state, an organisation.
    pub(crate) fn is_known_word(&self, at: usize) -> bool {
        self.entry_of(at, |entry| !matches!(entry.kind, Kind::Person | Kind::Place(_))).is_some()
    }

    /// The states that the sentence speaks of, each once, by whatever names them.
    pub(crate) fn countries(&self) -> Vec<Country> {
        let lends = |entry: &&Entry| {
            !matches!(entry.kind, Kind::Role(_) | Kind::Organisation(OrgKind::Media | OrgKind::Agency | OrgKind::Company))
        };
        let mut found: Vec<Country> = Vec::new();
        for hit in self.hits {
            let entry = self.entries(hit).into_iter().find(|entry| entry.code.is_some() || !entry.terms.is_empty());
            let code = entry.filter(lends).and_then(|entry| match self.term(entry, None, &[]) {
                Some((term, _)) if entry.kind == Kind::Person => parse::<Country>(term.code.as_deref()),
                _ => parse::<Country>(entry.code.as_deref()),
            });
            found.extend(code.filter(|country| !is_international(*country)));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The name of a country's state agency.
    pub(crate) fn state_agency(&self, country: Country) -> Option<String> {
        let state =
            |entry: &&Entry| entry.file.ends_with("state-agencies.txt") && entry.code.as_deref() == Some(country.code());
        self.world.entries().map(|(_, entry)| entry).find(state).map(|entry| entry.name(self.grammar.language).to_owned())
    }

    /// The capital of a country.
    pub(crate) fn capital(&self, country: Country) -> Option<&'a Entry> {
        let capital = |entry: &&Entry| entry.kind == Kind::Capital && entry.code.as_deref() == Some(country.code());
        self.world.entries().map(|(_, entry)| entry).find(capital)
    }

    /// The town of the gazetteer that a word is part of the name of.
    pub(crate) fn sense(&self, at: usize) -> Option<&'a Sense> {
        self.senses.iter().find(|sense| (sense.first..=sense.last).contains(&at))
    }

    /// The place that a word names.
    pub(crate) fn place_at(&self, at: usize) -> Option<Place> {
        if let Some(sense) = self.sense(at) {
            return Some(sense.place(self.span(&[sense.first, sense.last])));
        }
        let (hit, entry) = self.entry_of(at, |entry| place::is_place(entry.kind))?;
        Some(self.place_of(entry, self.span(&[hit.first, hit.last])))
    }

    /// Whether a word names a town or another place within a state.
    pub(crate) fn is_town(&self, at: usize) -> bool {
        let within = |entry: &Entry| matches!(entry.kind, Kind::Capital | Kind::Place(_));
        self.sense(at).is_some() || self.entry_of(at, within).is_some()
    }

    /// A place as the knowledge files have it. The region of a town is that of the town of its name in the gazetteer.
    pub(crate) fn place_of(&self, entry: &Entry, span: Span) -> Place {
        let region = || {
            let names = entry.names(Language::English).iter().chain([&entry.key]);
            let mut spots = names.flat_map(|name| self.world.towns(name));
            spots.find(|spot| entry.code.as_ref() == Some(&spot.code))?.region.map(String::from)
        };
        let town = matches!(entry.kind, Kind::Capital | Kind::Place(PlaceKind::City));
        Place {
            span,
            name: Some(entry.name(self.grammar.language).to_owned()),
            country: parse(entry.code.as_deref()),
            region: if town { region() } else { None },
            coordinates: entry.position.map(|(lat, lon)| Coordinates { lat, lon }),
        }
    }

    pub(super) fn span(&self, words: &[usize]) -> Span {
        let (first, last) = (words.iter().min().copied().unwrap_or(0), words.iter().max().copied().unwrap_or(0));
        match (self.grammar.tree.words.get(first), self.grammar.tree.words.get(last)) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => Span::new(0, 0),
        }
    }
}

/// What the words of a sentence can name here, of all that their names can mean anywhere.
pub(crate) fn hits(grammar: &Grammar<'_>, lexicon: &Lexicon, world: &World, names: &[Hit]) -> Vec<Hit> {
    let mut hits = names.to_vec();
    // "US$", "$US": money, nobody.
    hits.retain(|hit| !(hit.first..=hit.last).any(|word| grammar.form(word).contains('$')));
    // "anti-Syrian", "pro-Iranian": a stance towards a state is not the state's.
    let stance = |hit: &Hit| {
        let form = grammar.form(hit.first);
        let joined = hit.partial && ["anti", "pro", "non", "ex"].iter().any(|part| form.starts_with(&format!("{part}-")));
        let dashed = hit
            .first
            .checked_sub(2)
            .is_some_and(|before| matches!(grammar.form(before), "anti" | "pro" | "non") && grammar.form(before + 1) == "-");
        joined || dashed
    };
    // "the Russian language", "limba rusă": what only bears a people's name.
    let named_after = |hit: &Hit| {
        let head = grammar.head(hit.last).filter(|&head| !(hit.first..=hit.last).contains(&head));
        head.is_some_and(|head| {
            matches!(grammar.base(hit.last), "amod" | "compound") && lexicon.is_in("unpeopled", grammar.lemma(head))
        })
    };
    // "the Dayton accords", "the Warsaw Treaty": named after the place of signing.
    let signed_at = |hit: &Hit| {
        let place = |id: &EntryId| {
            world.entry(*id).is_some_and(|entry| matches!(entry.kind, Kind::Capital | Kind::Seat | Kind::Place(_)))
        };
        let head = grammar.head(hit.last).filter(|_| matches!(grammar.base(hit.last), "compound" | "nmod" | "flat"));
        let head = head.filter(|head| !(hit.first..=hit.last).contains(head));
        let bare = grammar.preposition(hit.last).is_none() && !grammar.is_possessive(hit.last);
        bare && head.is_some_and(|head| lexicon.is_in("agreement", grammar.lemma(head))) && hit.entries.iter().all(place)
    };
    hits.retain(|hit| !stance(hit) && !named_after(hit) && !signed_at(hit));
    hits
}

/// A code of the knowledge files; the reader has checked that it exists.
pub(super) fn parse<T: std::str::FromStr>(code: Option<&str>) -> Option<T> {
    code.and_then(|code| code.parse().ok())
}

/// Whether a code is that of no state.
pub(crate) fn is_international(country: Country) -> bool {
    matches!(country.code(), "UNO" | "EUR" | "IGO" | "NGO" | "IMG" | "ISM" | "MNC")
}

/// The sector that an actor of a country has: organs and staff of international organisations have none, except
/// parliaments, courts, soldiers and ministers of member states (GUIDELINES, "Conventions").
pub(crate) fn settle(country: Country, sector: Option<Sector>, office: Option<&str>) -> Option<Sector> {
    let international = matches!(country.code(), "UNO" | "EUR" | "IGO" | "NGO" | "ISM" | "MNC");
    let minister = office.is_some_and(|office| office.starts_with("minister") || office == "prime minister");
    let staff = matches!(sector, Some(Sector::Gov | Sector::Edu | Sector::Lab | Sector::Cvl));
    if international && staff && !minister { None } else { sector }
}

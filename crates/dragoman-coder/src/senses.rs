//! Which place a name means, where several bear it or no file of places has it.
//!
//! What stands beside the name decides ("Tripoli, Lebanon", "Córdoba in Spain", "Birmingham, Alabama"), else what the document
//! said of the same name elsewhere, else the countries that it speaks of, else the number of inhabitants.

use std::collections::HashSet;

use dragoman_plover::{Coordinates, Country, Place};
use dragoman_syntax::{EntityClass, Upos};
use dragoman_text::{Span, fold};
use dragoman_world::{Hit, Kind, PlaceKind, Spot, World};
use rustc_hash::FxHashMap as HashMap;

use crate::grammar::Grammar;
use crate::parsed::Parsed;

/// How many inhabitants a town has that a text names without any hint at its country.
const FAMOUS: u32 = 100_000;

/// How often a document speaks of a country before a known name is taken for another place there.
const SPOKEN_OF: u32 = 2;

/// How many times as often as of the country that a name usually means.
const RARELY: u32 = 4;

/// How many words the name of a town has at most.
const WORDS: usize = 4;

/// A town of the gazetteer, with the words that name it.
#[derive(Debug, Clone)]
pub(crate) struct Sense {
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) spot: Spot,
}

impl Sense {
    pub(crate) fn country(&self) -> Option<Country> {
        self.spot.code.parse().ok()
    }

    /// As a place whose words stand at a span.
    pub(crate) fn place(&self, span: Span) -> Place {
        let (lat, lon) = self.spot.position;
        Place {
            span,
            name: Some(self.spot.name.to_string()),
            country: self.country(),
            region: self.spot.region.as_deref().map(str::to_owned),
            coordinates: Some(Coordinates { lat, lon }),
        }
    }
}

/// Gives the sentences of a document the towns that only the gazetteer has. A known name that means another place there is no
/// longer what the files of places have it as.
pub(crate) fn settle(parsed: &mut [Parsed<'_>], world: &World) {
    let mut document = Document::of(parsed, world);
    // What is said beside a name in one sentence holds for the name in all.
    for said in [true, false] {
        for sentence in parsed.iter_mut() {
            let found = document.senses(sentence, said);
            sentence.hits.retain(|hit| !found.iter().any(|sense| (sense.first..=sense.last).contains(&hit.first)));
            sentence.senses.extend(found);
        }
    }
}

/// What the whole document tells of places.
struct Document<'a> {
    world: &'a World,
    /// How often it speaks of each country, and by what name.
    spoken: HashMap<String, HashMap<String, u32>>,
    /// The towns that it told from their namesakes in so many words.
    said: HashMap<String, Spot>,
    /// The words that are part of somebody's name.
    people: HashSet<String>,
}

impl<'a> Document<'a> {
    fn of(parsed: &[Parsed<'_>], world: &'a World) -> Self {
        let (mut spoken, mut people) = (HashMap::<String, HashMap<String, u32>>::default(), HashSet::new());
        for Parsed { grammar, hits, .. } in parsed {
            for hit in hits {
                let mut codes: Vec<&str> = hit.entries.iter().filter_map(|&id| world.entry(id)?.code.as_deref()).collect();
                codes.sort_unstable();
                codes.dedup();
                if let [code] = codes[..] {
                    let names = spoken.entry(code.to_owned()).or_default();
                    *names.entry(words(grammar, hit.first, hit.last)).or_default() += 1;
                }
            }
            let persons = grammar.tree.entities.iter().filter(|entity| entity.class == EntityClass::Person);
            people.extend(persons.flat_map(|entity| entity.first..=entity.last).map(|word| grammar.form(word).to_owned()));
        }
        Self { world, spoken, said: HashMap::default(), people }
    }

    /// How often the document speaks of a country by anything but a name itself.
    fn speaks_of(&self, code: &str, name: &str) -> u32 {
        let names = self.spoken.get(code).into_iter().flatten();
        names.filter(|(other, _)| other.as_str() != name).map(|(_, count)| count).sum()
    }

    /// The towns of the gazetteer that a sentence means: `said` those that it tells from their namesakes itself, else the others.
    fn senses(&mut self, sentence: &Parsed<'_>, said: bool) -> Vec<Sense> {
        let Parsed { grammar, hits, senses, .. } = sentence;
        let mut found = Vec::new();
        let mut at = 0;
        while at < grammar.len() {
            let hit = hits.iter().find(|hit| hit.first == at && !hit.partial);
            let taken = senses.iter().any(|sense| (sense.first..=sense.last).contains(&at));
            let last = match hit {
                _ if taken => at,
                Some(hit) => {
                    if let Some(spot) = self.other_than_known(grammar, hits, hit, said) {
                        found.push(Sense { first: hit.first, last: hit.last, spot });
                    }
                    hit.last
                }
                None => match self.unknown(grammar, hits, at, said) {
                    Some(sense) => {
                        let last = sense.last;
                        found.push(sense);
                        last
                    }
                    None => at,
                },
            };
            at = last + 1;
        }
        found
    }

    /// The town that a known name means, where that is not the one that the files of places have.
    fn other_than_known(&mut self, grammar: &Grammar<'_>, hits: &[Hit], hit: &Hit, said: bool) -> Option<Spot> {
        let entries: Vec<_> = hit.entries.iter().filter_map(|&id| self.world.entry(id)).collect();
        let town = |kind: Kind| matches!(kind, Kind::Capital | Kind::Place(PlaceKind::City));
        if !entries.iter().all(|entry| town(entry.kind)) {
            return None;
        }
        let own = entries.first()?.code.as_deref()?;
        let name = words(grammar, hit.first, hit.last);
        let spots = self.world.towns(&name);
        if spots.iter().all(|spot| spot.code == own) {
            return None;
        }
        if let Some(beside) = Beside::of(grammar, hits, self.world, hit.last + 1) {
            let spot = beside.choose(&spots)?.clone();
            self.said.insert(name, spot.clone());
            return Some(spot).filter(|spot| said && spot.code != own);
        }
        if said {
            return None;
        }
        // A capital that acts is what it always is; "the other Birmingham" is not the one that was spoken of.
        grammar.preposition(hit.first)?;
        if grammar.child(hit.first, "amod").is_some() {
            return None;
        }
        if let Some(spot) = self.said.get(&name) {
            return Some(spot.clone()).filter(|spot| spot.code != own);
        }
        let meant = spots.iter().filter(|spot| self.speaks_of(&spot.code, &name) >= SPOKEN_OF);
        let meant = meant.max_by_key(|spot| (self.speaks_of(&spot.code, &name), spot.population))?;
        (RARELY * self.speaks_of(own, &name) < self.speaks_of(&meant.code, &name)).then(|| meant.clone())
    }

    /// The town that a name means which no file has: behind a preposition or a noun that says that it is a place ("primarul orașului
    /// Lugoj"), and no person's name.
    fn unknown(&mut self, grammar: &Grammar<'_>, hits: &[Hit], at: usize, said: bool) -> Option<Sense> {
        let site = is_site(grammar, at);
        if !site && grammar.preposition(at).is_none() {
            return None;
        }
        let name = |word: usize| {
            grammar.upos(word) == Upos::Propn
                && grammar.tree.words.get(word).is_some_and(|word| word.form.starts_with(char::is_uppercase))
                && !hits.iter().any(|hit| (hit.first..=hit.last).contains(&word))
        };
        let run = (at..grammar.len()).take(WORDS + 1).take_while(|&word| name(word)).count();
        if run == 0 || run > WORDS || grammar.is_time(at) {
            return None;
        }
        let last = at + run - 1;
        if !site && (at..=last).any(|word| self.people.contains(grammar.form(word))) {
            return None;
        }
        let name = words(grammar, at, last);
        let spots = self.world.towns(&name);
        let (first, most) = (spots.first()?, spots.iter().find(|spot| self.speaks_of(&spot.code, &name) > 0));
        let entity = grammar.tree.entities.iter().find(|entity| (entity.first..=entity.last).contains(&at));
        let spot = match Beside::of(grammar, hits, self.world, last + 1) {
            Some(beside) if said => {
                let spot = beside.choose(&spots)?.clone();
                self.said.insert(name, spot.clone());
                spot
            }
            _ if said => return None,
            _ if !site && !matches!(entity?.class, EntityClass::Gpe | EntityClass::Location) => return None,
            _ => {
                // A name that only one country has needs no other hint.
                let sure = spots.iter().all(|spot| spot.code == first.code) || first.population >= FAMOUS;
                self.said.get(&name).or(most).or(Some(first).filter(|_| sure))?.clone()
            }
        };
        Some(Sense { first: at, last, spot })
    }
}

/// Whether the noun before a name says that it is a place: "the village of X", "orașul italian X".
fn is_site(grammar: &Grammar<'_>, at: usize) -> bool {
    /// How many words may stand between the two.
    const BETWEEN: usize = 2;
    let noun = grammar.head(at).filter(|&noun| noun < at && at - noun <= BETWEEN + 1);
    matches!(grammar.base(at), "nmod" | "appos" | "flat" | "compound")
        && noun.is_some_and(|noun| grammar.lexicon.is_in("site", grammar.lemma(noun)))
}

/// What stands beside the name of a town and says where it lies: "Tripoli, Lebanon", "Birmingham, Alabama", "Córdoba din Spania".
struct Beside {
    code: Option<String>,
    /// The name itself, for a region is told by its name.
    name: String,
}

impl Beside {
    fn of(grammar: &Grammar<'_>, hits: &[Hit], world: &World, behind: usize) -> Option<Self> {
        let comma = matches!(grammar.form(behind), "," | "(");
        let within = ["near", "from"].iter().any(|class| grammar.lexicon.is_in(class, grammar.form(behind)));
        if !comma && !within {
            return None;
        }
        let at = behind + 1;
        let capital = |word: usize| {
            grammar.tree.words.get(word).is_some_and(|word| word.form.starts_with(char::is_uppercase))
                && grammar.upos(word) == Upos::Propn
        };
        let Some(hit) = hits.iter().find(|hit| hit.first == at && !hit.partial) else {
            let last = (at..grammar.len()).take(WORDS).take_while(|&word| capital(word)).last()?;
            return Some(Self { code: None, name: words(grammar, at, last) });
        };
        let entry = hit
            .entries
            .iter()
            .filter_map(|&id| world.entry(id))
            .find(|entry| matches!(entry.kind, Kind::Country(_) | Kind::Place(PlaceKind::Region)))?;
        let state = matches!(entry.kind, Kind::Country(_));
        let code = entry.code.as_deref().filter(|_| state).map(str::to_owned);
        Some(Self { code, name: words(grammar, hit.first, hit.last) })
    }

    /// The town of that country or region.
    fn choose<'s>(&self, spots: &'s [Spot]) -> Option<&'s Spot> {
        let there = |spot: &&Spot| spot.region.as_deref().is_some_and(|region| fold(region) == self.name);
        let of = |spot: &&Spot| self.code.as_deref() == Some(spot.code.as_str());
        spots.iter().find(there).or_else(|| spots.iter().find(of))
    }
}

/// Words as they are compared: folded, a blank between each two.
fn words(grammar: &Grammar<'_>, first: usize, last: usize) -> String {
    (first..=last).map(|word| grammar.form(word)).collect::<Vec<_>>().join(" ")
}

//! Resolution: from the words of a nominal to the actors that it names.
//!
//! A nominal is read from its head outwards: a known person, a state or what stands for it, an organisation, a role with
//! the country that belongs to it, a people; failing these, whoever its modifiers name. What nothing tells stays unknown.

use dragoman_plover::{Country, Sector};
use dragoman_syntax::{EntityClass, Upos};
use dragoman_text::{Language, Span};
use dragoman_world::{Day, Entry, EntryId, Hit, Kind, OrgKind, RoleKind, Tenure, WordForm, World};

use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side};
use crate::memory::Memory;
use crate::place;

/// How deep genitives of genitives are followed ("the spokesman of the ministry of the …").
const DEPTH: usize = 4;

/// Everything that resolving the nominals of a sentence needs.
pub(crate) struct Resolver<'a> {
    pub(crate) grammar: &'a Grammar<'a>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) world: &'a World,
    pub(crate) date: Option<Day>,
    pub(crate) memory: &'a Memory,
    pub(crate) hits: Vec<Hit>,
}

/// A country found beside a head, and where.
struct Belonging {
    country: Country,
    sector: Option<Sector>,
    words: Vec<usize>,
    why: String,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(
        grammar: &'a Grammar<'a>,
        lexicon: &'a Lexicon,
        world: &'a World,
        date: Option<Day>,
        memory: &'a Memory,
    ) -> Self {
        let words: Vec<WordForm<'_>> =
            grammar.tree.words.iter().map(|word| WordForm { form: &word.form, lemma: &word.lemma }).collect();
        let hits = world.find(grammar.language, &words);
        Self { grammar, lexicon, world, date, memory, hits }
    }

    /// The actors that a nominal names: several for a collective word, none where nothing is known of it.
    pub(crate) fn resolve(&self, at: usize, side: Side) -> Vec<Actor> {
        if self.grammar.upos(at) == Upos::Pron {
            return self.pronoun(at).into_iter().collect();
        }
        let collective = self.collective(at);
        if !collective.is_empty() {
            return collective;
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

    /// "The talks between A and B", "perspectivele cooperării dintre A și B": those whom a noun relates.
    fn between(&self, at: usize, side: Side) -> Vec<Actor> {
        if self.hit(at).is_some() || self.grammar.upos(at) != Upos::Noun {
            return Vec::new();
        }
        let below = self.grammar.subtree(at, |base| !matches!(base, "nmod"));
        let related = below.into_iter().find(|&word| {
            matches!(self.grammar.preposition(word).as_deref(), Some("between" | "dintre" | "intre"))
                && self.grammar.child(word, "conj").is_some()
        });
        let members = related.map(|word| self.grammar.coordinated(word)).unwrap_or_default();
        members.into_iter().filter_map(|member| self.nominal(member, side, 1)).filter(Actor::is_somebody).collect()
    }

    /// A nominal that names one actor.
    pub(crate) fn nominal(&self, at: usize, side: Side, depth: usize) -> Option<Actor> {
        if depth > DEPTH {
            return None;
        }
        self.person(at, depth)
            .or_else(|| self.known(at, side, depth))
            .or_else(|| self.remembered(at))
            .or_else(|| self.derived(at, side, depth))
    }

    fn hit(&self, at: usize) -> Option<&Hit> {
        self.hits.iter().find(|hit| (hit.first..=hit.last).contains(&at))
    }

    /// The entries of a hit that exist at the date of the document, in the order of the files; all where none does.
    fn entries(&self, hit: &Hit) -> Vec<&'a Entry> {
        let all: Vec<&Entry> = hit.entries.iter().filter_map(|&id: &EntryId| self.world.entry(id)).collect();
        let now: Vec<&Entry> = all.iter().copied().filter(|entry| self.date.is_none_or(|day| entry.exists_at(day))).collect();
        if now.is_empty() { all } else { now }
    }

    fn entry_of(&self, at: usize, fits: impl Fn(&Entry) -> bool) -> Option<(&Hit, &'a Entry)> {
        let hit = self.hit(at)?;
        self.entries(hit).into_iter().find(|entry| fits(entry)).map(|entry| (hit, entry))
    }

    /// The place that a word names, with the words that do.
    pub(crate) fn place_at(&self, at: usize) -> Option<(Span, &'a Entry)> {
        let (hit, entry) = self.entry_of(at, |entry| place::is_place(entry.kind))?;
        let words: Vec<usize> = (hit.first..=hit.last).collect();
        Some((self.span(&words), entry))
    }

    fn span(&self, words: &[usize]) -> Span {
        let (first, last) = (words.iter().min().copied().unwrap_or(0), words.iter().max().copied().unwrap_or(0));
        match (self.grammar.tree.words.get(first), self.grammar.tree.words.get(last)) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => Span::new(0, 0),
        }
    }

    /// The words beside a head that may carry its name: flat parts, compounds, appositions, bare nominal modifiers.
    fn name_words(&self, at: usize) -> Vec<usize> {
        let mut words = vec![at];
        let mut next = 0;
        while let Some(&word) = words.get(next) {
            next += 1;
            for &child in self.grammar.children(word) {
                let bare = self.grammar.preposition(child).is_none() && self.grammar.first_conjunct(child) == child;
                let names = match self.grammar.base(child) {
                    "flat" | "appos" | "compound" => true,
                    "nmod" => {
                        bare && self.grammar.upos(child) == Upos::Propn && !self.grammar.is_possessive(child) && word == at
                    }
                    _ => false,
                };
                if names && words.len() < 64 {
                    words.push(child);
                }
            }
        }
        words
    }

    /// A person: known to the knowledge files, to the entity recogniser, or introduced earlier.
    fn person(&self, at: usize, depth: usize) -> Option<Actor> {
        let words = self.name_words(at);
        for &word in &words {
            if let Some((hit, entry)) = self.entry_of(word, |entry| entry.kind == Kind::Person) {
                let (term, tenure) = entry.term_at(self.date)?;
                let former = tenure == Tenure::Former;
                let sector = if former && term.sector.as_deref() == Some("GOV") {
                    Some(Sector::Eli)
                } else {
                    parse(term.sector.as_deref())
                };
                let covered: Vec<usize> = (hit.first..=hit.last).collect();
                return Some(Actor {
                    kind: ActorKind::Person,
                    span: self.span(&covered),
                    head: at,
                    name: Some(entry.name(self.grammar.language).to_owned()),
                    country: parse(term.code.as_deref()),
                    sector,
                    office: if former { None } else { term.office.as_deref().map(str::to_owned) },
                    known_as: Some(entry.kind),
                    why: format!("{} by {}:{}", entry.key, entry.file, term.line),
                });
            }
        }
        let entity = self.grammar.tree.entities.iter().find(|entity| {
            entity.class == EntityClass::Person
                && words
                    .iter()
                    .any(|&word| (entity.first..=entity.last).contains(&word) && self.grammar.upos(word) == Upos::Propn)
        })?;
        let covered: Vec<usize> = (entity.first..=entity.last).filter(|&word| self.grammar.upos(word) == Upos::Propn).collect();
        // A name that the knowledge files have as something else is that.
        if covered
            .iter()
            .any(|&word| self.entry_of(word, |entry| !matches!(entry.kind, Kind::Role(_) | Kind::Place(_))).is_some())
        {
            return None;
        }
        let name: Vec<&str> = covered.iter().map(|&word| self.grammar.tree.words[word].form.as_str()).collect();
        let known = name.last().and_then(|last| self.memory.person(last));
        let role = words.iter().find_map(|&word| self.role(word).map(|(_, entry)| (word, entry)));
        let (belonging, sector, office, mut why) = match role {
            Some((word, entry)) => (
                self.belonging(word, entry, depth).or_else(|| self.belonging(at, entry, depth)),
                parse::<Sector>(entry.sector.as_deref()),
                entry.office.as_deref().map(str::to_owned),
                format!("a person, {} by {}:{}", entry.key, entry.file, entry.line),
            ),
            None => (None, None, None, "a person by name".to_owned()),
        };
        let mut actor = Actor {
            kind: ActorKind::Person,
            span: self.span(&covered),
            head: at,
            name: Some(name.join(" ")),
            country: None,
            sector,
            office,
            known_as: role.map(|(_, entry)| entry.kind),
            why: String::new(),
        };
        if let Some(belonging) = belonging {
            why = format!("{why}, {}", belonging.why);
            actor.country = Some(belonging.country);
            actor.sector = settle(belonging.country, sector.or(belonging.sector), actor.office.as_deref());
        }
        if let Some(known) = known.filter(|_| actor.country.is_none()) {
            actor.country = known.country;
            actor.sector = actor.sector.or(known.sector);
            actor.name = known.name.clone();
            why = format!("{why}; introduced earlier: {}", known.why);
        }
        actor.why = why;
        Some(actor)
    }

    /// A proper name beside a title is a person, whatever the entity recogniser says: "ministrul rus de interne, Ion Pop".
    fn titled(&self, at: usize, words: &[usize]) -> Option<Vec<usize>> {
        self.role(at).filter(|(_, entry)| entry.kind == Kind::Role(RoleKind::Person))?;
        let first = words.iter().copied().find(|&word| {
            word != at
                && self.grammar.upos(word) == Upos::Propn
                && matches!(self.grammar.base(word), "appos" | "flat" | "nmod")
                && self.hit(word).is_none()
        })?;
        let mut name = vec![first];
        name.extend(
            words
                .iter()
                .copied()
                .filter(|&word| word > first && self.grammar.head(word) == Some(first) && self.grammar.base(word) == "flat"),
        );
        // One word may be anything; two in a row with capitals are a name.
        (name.len() > 1 || self.grammar.base(first) == "appos").then_some(name)
    }

    /// A name of one word that an earlier sentence introduced in full.
    fn remembered(&self, at: usize) -> Option<Actor> {
        if self.grammar.upos(at) != Upos::Propn {
            return None;
        }
        let known = self.memory.person(self.grammar.form(at))?;
        let mut actor = known.clone();
        actor.span = self.span(&[at]);
        actor.head = at;
        actor.why = format!("introduced earlier: {}", known.why);
        Some(actor)
    }

    fn role(&self, at: usize) -> Option<(&Hit, &'a Entry)> {
        self.entry_of(at, |entry| matches!(entry.kind, Kind::Role(_)))
    }

    /// A state, an organisation, a role or a people at the head itself.
    fn known(&self, at: usize, side: Side, depth: usize) -> Option<Actor> {
        let hit = self.hit(at)?;
        let entries = self.entries(hit);
        let covered: Vec<usize> = (hit.first..=hit.last).collect();
        let find = |fits: &dyn Fn(Kind) -> bool| entries.iter().copied().find(|entry| fits(entry.kind));
        let state = find(&|kind| matches!(kind, Kind::Country(_) | Kind::Capital | Kind::Seat));
        let organisation = find(&|kind| matches!(kind, Kind::Organisation(_)));
        let role = find(&|kind| matches!(kind, Kind::Role(_)));
        let people = find(&|kind| kind == Kind::Demonym);
        let place = find(&|kind| matches!(kind, Kind::Place(_)));
        if let Some(entry) = state {
            return Some(self.stated(at, entry, &covered, ActorKind::State, Some(entry.sector.as_deref().unwrap_or("GOV"))));
        }
        if let Some(entry) = organisation {
            let mut actor = self.stated(at, entry, &covered, ActorKind::Organisation, entry.sector.as_deref());
            // A state agency or body is named by its description too: its country may stand beside it.
            if actor.country.is_none() {
                if let Some(belonging) = self.belonging(at, entry, depth) {
                    actor.country = Some(belonging.country);
                    actor.why = format!("{}, {}", actor.why, belonging.why);
                }
            }
            return Some(actor);
        }
        if let Some(entry) = role {
            return Some(self.role_actor(at, entry, covered, depth));
        }
        if let Some(entry) = people {
            let mut actor = self.stated(at, entry, &covered, ActorKind::People, entry.sector.as_deref());
            if self.grammar.upos(at) == Upos::Adj && self.grammar.base(at) == "amod" {
                // "the Russian attack": the adjective is the state.
                actor.kind = ActorKind::State;
                actor.sector = actor.sector.or(Some(Sector::Gov));
            } else if matches!(self.grammar.base(at), "amod" | "compound") {
                actor.sector = actor.sector.or(Some(Sector::Gov));
            } else {
                actor.sector = actor.sector.or(Some(Sector::Cvl));
            }
            return Some(actor);
        }
        if let (Some(entry), Side::Recipient) = (place, side) {
            let mut actor = self.stated(at, entry, &covered, ActorKind::Derived, None);
            actor.sector = None;
            return Some(actor);
        }
        None
    }

    fn stated(&self, at: usize, entry: &Entry, words: &[usize], kind: ActorKind, sector: Option<&str>) -> Actor {
        let country = parse::<Country>(entry.code.as_deref());
        let sector = match country {
            Some(country) => settle(country, parse(sector), None),
            None => parse(sector),
        };
        Actor {
            kind,
            span: self.span(words),
            head: at,
            name: Some(entry.name(self.grammar.language).to_owned()),
            country,
            sector,
            office: None,
            known_as: Some(entry.kind),
            why: format!("{} by {}:{}", entry.key, entry.file, entry.line),
        }
    }

    fn role_actor(&self, at: usize, entry: &Entry, mut words: Vec<usize>, depth: usize) -> Actor {
        let sector = parse::<Sector>(entry.sector.as_deref());
        let mut actor = Actor {
            kind: ActorKind::Role,
            span: self.span(&words),
            head: at,
            name: None,
            country: None,
            sector,
            office: entry.office.as_deref().map(str::to_owned),
            known_as: Some(entry.kind),
            why: format!("{} by {}:{}", entry.key, entry.file, entry.line),
        };
        if let Some(belonging) = self.belonging(at, entry, depth) {
            words.extend(&belonging.words);
            actor.country = Some(belonging.country);
            actor.sector = settle(belonging.country, sector.or(belonging.sector), actor.office.as_deref());
            actor.why = format!("{}, {}", actor.why, belonging.why);
            actor.span = self.span(&words);
            // An office of a country at a date has a holder; the text says only the office, so the name stays absent.
        }
        actor
    }

    /// The country that a role belongs to: an adjective, a genitive, "from", "in"; the nearest of the strongest kind.
    fn belonging(&self, at: usize, entry: &Entry, depth: usize) -> Option<Belonging> {
        let mut best: Option<(usize, Belonging)> = None;
        let mut stack: Vec<(usize, usize, usize)> = self.grammar.children(at).iter().map(|&child| (child, 0, 1)).collect();
        // The words of the role's own phrase carry modifiers too ("ministrul de externe francez").
        if let Some(hit) = self.hit(at) {
            for word in (hit.first..=hit.last).filter(|&word| word != at) {
                stack.extend(self.grammar.children(word).iter().map(|&child| (child, 0, 1)));
            }
        }
        let placed = !matches!(entry.kind, Kind::Role(RoleKind::Person));
        while let Some((word, strength, steps)) = stack.pop() {
            let own = self.hit(at).is_some_and(|hit| (hit.first..=hit.last).contains(&word));
            let strength = strength.max(match (self.grammar.base(word), self.grammar.preposition(word).as_deref()) {
                ("amod" | "compound" | "flat" | "det", _) => 0,
                ("nmod" | "appos", None | Some("of")) => 1,
                ("nmod" | "obl", Some("from" | "din" | "de la" | "dinspre" | "a" | "de")) => 2,
                ("nmod" | "obl", Some("in" | "inside")) if placed => 3,
                ("conj", _) if steps > 1 => 4,
                _ => continue,
            });
            if !own {
                let found = self.belonging_at(word, strength, depth);
                if let Some(found) = found.filter(|_| best.as_ref().is_none_or(|(known, _)| strength < *known)) {
                    best = Some((strength, found));
                    continue;
                }
            }
            if steps < DEPTH {
                stack.extend(self.grammar.children(word).iter().map(|&child| (child, strength, steps + 1)));
            }
        }
        best.map(|(_, belonging)| belonging)
    }

    fn belonging_at(&self, word: usize, strength: usize, depth: usize) -> Option<Belonging> {
        let direct = |entry: &Entry| {
            matches!(
                entry.kind,
                Kind::Country(_) | Kind::Capital | Kind::Demonym | Kind::Seat | Kind::Organisation(_) | Kind::Place(_)
            )
        };
        if let Some((hit, entry)) = self.entry_of(word, direct) {
            // Media and companies lend nobody their country ("the Reuters correspondent" may be anyone's).
            let lends = !matches!(entry.kind, Kind::Organisation(OrgKind::Media | OrgKind::Agency | OrgKind::Company));
            let country = parse::<Country>(entry.code.as_deref()).filter(|_| lends)?;
            let sector = if matches!(entry.kind, Kind::Organisation(_)) { parse(entry.sector.as_deref()) } else { None };
            let why = format!("of {} by {}:{}", entry.key, entry.file, entry.line);
            return Some(Belonging { country, sector, words: (hit.first..=hit.last).collect(), why });
        }
        if strength == 1 && self.grammar.base(word) == "nmod" {
            let actor = self.nominal(word, Side::Recipient, depth + 1)?;
            let country = actor.country?;
            return Some(Belonging { country, sector: actor.sector, words: vec![word], why: format!("of {}", actor.why) });
        }
        None
    }

    /// An actor known only by what belongs to it: "a Russian convoy", "the positions of the army".
    fn derived(&self, at: usize, side: Side, depth: usize) -> Option<Actor> {
        if !matches!(self.grammar.upos(at), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::X) {
            return None;
        }
        let mut found = None;
        for &child in self.grammar.children(at) {
            let preposition = self.grammar.preposition(child);
            let belongs = match (self.grammar.base(child), preposition.as_deref()) {
                ("amod" | "compound", _) | ("nmod", None | Some("of")) => true,
                ("nmod", Some("from" | "din" | "de la" | "in" | "near" | "langa")) => side == Side::Recipient,
                _ => false,
            };
            if belongs {
                let inner = self.nominal(child, side, depth + 1).filter(Actor::is_somebody);
                if let Some(mut actor) = inner {
                    actor.span = self.span(&[at, child]);
                    actor.head = at;
                    let people = actor.kind == ActorKind::People || self.is_demonym(child);
                    if people {
                        actor.sector = if side == Side::Actor { Some(Sector::Gov) } else { None };
                    } else if matches!(preposition.as_deref(), Some("in" | "near" | "langa" | "from" | "din" | "de la")) {
                        actor.sector = None;
                    }
                    if actor.kind != ActorKind::Person {
                        actor.kind = ActorKind::Derived;
                        actor.name = None;
                    }
                    actor.why = format!("by what belongs to it: {}", actor.why);
                    found = Some(actor);
                    break;
                }
            }
        }
        found
    }

    fn is_demonym(&self, at: usize) -> bool {
        self.entry_of(at, |entry| entry.kind == Kind::Demonym).is_some()
    }

    /// A personal or demonstrative pronoun: the last actor that agrees with it.
    fn pronoun(&self, at: usize) -> Option<Actor> {
        let word = self.grammar.tree.words.get(at)?;
        if !matches!(word.feat("PronType"), Some("Prs" | "Dem"))
            || word.has("Person", "1")
            || word.has("Person", "2")
            || word.has("Reflex", "Yes")
        {
            return None;
        }
        let plural = word.has("Number", "Plur");
        let neuter =
            self.grammar.language == Language::English && matches!(self.grammar.form(at), "it" | "this" | "that" | "its");
        let fits = |actor: &Actor| match (plural, neuter) {
            (true, _) => matches!(actor.kind, ActorKind::Role | ActorKind::People | ActorKind::Organisation),
            (false, true) => matches!(actor.kind, ActorKind::State | ActorKind::Organisation | ActorKind::Derived),
            (false, false) => matches!(actor.kind, ActorKind::Person | ActorKind::Role) && actor.is_somebody(),
        };
        let found = self.earlier(at, &fits).or_else(|| self.memory.latest(fits).first().copied().cloned())?;
        let why = format!("\"{}\" is {}: {}", word.form, found.name.as_deref().unwrap_or("the one named before"), found.why);
        Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found })
    }

    /// The nearest fitting actor before a word in its own sentence, outside its own clause.
    fn earlier(&self, at: usize, fits: &dyn Fn(&Actor) -> bool) -> Option<Actor> {
        let clause = self.grammar.clause_of(at);
        (0..at)
            .filter(|&word| {
                self.grammar.is_nominal(word) && self.grammar.upos(word) != Upos::Pron && self.grammar.clause_of(word) != clause
            })
            .filter(|&word| matches!(self.grammar.base(word), "nsubj" | "obj" | "obl" | "iobj" | "root" | "nmod"))
            .filter_map(|word| self.nominal(word, Side::Actor, 0).filter(|actor| actor.head == word && fits(actor)))
            .max_by_key(|actor| (self.grammar.base(actor.head) == "nsubj", actor.head))
    }

    /// One role for several countries: "the Polish and Latvian premiers", "miniștrii francez și german".
    fn several(&self, at: usize, side: Side) -> Vec<Actor> {
        let Some((_, entry)) = self.role(at) else { return Vec::new() };
        let Some(whole) = self.nominal(at, side, 0).filter(|actor| actor.kind == ActorKind::Role && actor.country.is_some())
        else {
            return Vec::new();
        };
        let modifiers = self.grammar.children(at).iter().copied().filter(|&child| {
            matches!(self.grammar.base(child), "amod" | "compound")
                || (self.grammar.base(child) == "nmod" && self.grammar.genitives(at).contains(&child))
        });
        for modifier in modifiers.collect::<Vec<_>>() {
            let members = self.grammar.coordinated(modifier);
            let found: Vec<Actor> = members
                .iter()
                .filter_map(|&member| {
                    let (hit, of) =
                        self.entry_of(member, |entry| matches!(entry.kind, Kind::Demonym | Kind::Country(_) | Kind::Capital))?;
                    let country = parse::<Country>(of.code.as_deref())?;
                    let words: Vec<usize> = (hit.first..=hit.last).collect();
                    let why = format!("{}, of {} by {}:{}", whole.why, of.key, of.file, of.line);
                    let sector = settle(country, parse(entry.sector.as_deref()), entry.office.as_deref());
                    Some(Actor { country: Some(country), sector, span: self.span(&words), head: member, why, ..whole.clone() })
                })
                .collect();
            if found.len() > 1 && found.len() == members.len() {
                return found;
            }
        }
        Vec::new()
    }

    /// "The two presidents", "both sides": the last two actors of that kind.
    fn collective(&self, at: usize) -> Vec<Actor> {
        if !self.lexicon.is_in("collective", self.grammar.lemma(at)) {
            return Vec::new();
        }
        let counted = self.grammar.children(at).iter().any(|&child| {
            matches!(self.grammar.lemma(child), "doi" | "two" | "both" | "ambii" | "amandoi" | "ambele")
                || matches!(self.grammar.form(child), "doi" | "doua" | "ambele" | "ambii" | "ambelor" | "ambilor")
        });
        if !counted
            || self.hit(at).is_some_and(|hit| self.entries(hit).iter().any(|entry| matches!(entry.kind, Kind::Country(_))))
        {
            return Vec::new();
        }
        let role = self.role(at).is_some();
        let kinds = if role { [ActorKind::Person, ActorKind::State] } else { [ActorKind::State, ActorKind::Person] };
        let words = [at];
        for kind in kinds {
            let found = self.memory.last_two(kind);
            if found.len() == 2 {
                return found
                    .into_iter()
                    .map(|actor| {
                        let why = format!("\"{}\" gathers those named before: {}", self.grammar.form(at), actor.why);
                        Actor { span: self.span(&words), head: at, why, ..actor }
                    })
                    .collect();
            }
        }
        Vec::new()
    }
}

/// A code of the knowledge files; the reader has checked that it exists.
fn parse<T: std::str::FromStr>(code: Option<&str>) -> Option<T> {
    code.and_then(|code| code.parse().ok())
}

/// The sector that an actor of a country has: organs and staff of international organisations have none, except
/// parliaments, courts, soldiers and ministers of member states (GUIDELINES, "Conventions").
pub(crate) fn settle(country: Country, sector: Option<Sector>, office: Option<&str>) -> Option<Sector> {
    let international = matches!(country.code(), "UNO" | "EUR" | "IGO" | "NGO" | "ISM" | "MNC");
    let minister = office.is_some_and(|office| office.starts_with("minister") || office == "prime minister");
    if international && sector == Some(Sector::Gov) && !minister { None } else { sector }
}

//! What the knowledge files know at the head of a nominal: states, organisations, roles, peoples.

use super::belonging::Belonging;
use super::*;

impl<'a> Resolver<'a> {
    pub(super) fn role(&self, at: usize) -> Option<(&Hit, &'a Entry)> {
        let found = self.entry_of(at, |entry| matches!(entry.kind, Kind::Role(_)))?;
        // "Acuzații" may be those who are accused or what they are accused of; the lemma tells.
        let (hit, entry) = found;
        let lemma = self.grammar.lemma(at);
        let other = hit.first == hit.last
            && self.grammar.language == Language::Romanian
            && self.grammar.upos(at) == Upos::Noun
            && !self.lexicon.patterns(Head::Noun, lemma).is_empty()
            && !entry.names(Language::Romanian).iter().chain([&entry.key]).any(|name| fold(name) == lemma);
        (!other).then_some(found)
    }

    /// Whether a word names people: a role, a people, or who is counted or led among them.
    pub(crate) fn is_people(&self, at: usize) -> bool {
        let people =
            |entry: &Entry| matches!(entry.kind, Kind::Role(RoleKind::Person | RoleKind::Group) | Kind::Demonym | Kind::Person);
        self.entry_of(at, people).is_some()
    }

    /// A state, an organisation, a role or a people at the head itself.
    pub(super) fn known(&self, at: usize, side: Side, depth: usize) -> Option<Actor> {
        if let Some(sense) = self.sense(at) {
            return self.townspeople(at, sense, side);
        }
        let hit = self.hit(at)?;
        let entries = self.entries(hit);
        let covered: Vec<usize> = (hit.first..=hit.last).collect();
        let find = |fits: &dyn Fn(Kind) -> bool| entries.iter().copied().find(|entry| fits(entry.kind));
        let state = find(&|kind| matches!(kind, Kind::Country(_) | Kind::Capital | Kind::Seat));
        let organisation = find(&|kind| matches!(kind, Kind::Organisation(_)));
        let role = find(&|kind| matches!(kind, Kind::Role(_))).filter(|_| self.role(at).is_some());
        let people = find(&|kind| kind == Kind::Demonym);
        let place = find(&|kind| matches!(kind, Kind::Place(_)));
        if let Some(entry) = state {
            return Some(self.stated(at, entry, &covered, ActorKind::State, Some(entry.sector.as_deref().unwrap_or("GOV"))));
        }
        if let Some(entry) = organisation {
            let mut actor = self.stated(at, entry, &covered, ActorKind::Organisation, entry.sector.as_deref());
            // A state agency or body is named by its description too: its country may stand beside it.
            let described = entry.key.starts_with(char::is_lowercase);
            if let Some(leader) = covered.iter().find_map(|&word| self.led_by(word)).filter(|_| described) {
                actor.country = Some(leader.country);
                actor.why = format!("{}, led by one {}", actor.why, leader.why);
                return Some(actor);
            }
            if (actor.country.is_none() || described)
                && let Some(belonging) = self.belonging(at, entry, depth)
            {
                actor.country = Some(belonging.country);
                actor.why = format!("{}, {}", actor.why, belonging.why);
            }
            // "Ecuador's Congress" is not the best known one.
            if entry.kind == Kind::Organisation(OrgKind::Body)
                && let Some(other) = self.whose(at, &covered).filter(|other| Some(other.country) != actor.country)
            {
                actor.country = Some(other.country);
                actor.name = None;
                actor.why = format!("a body called so, {}", other.why);
            }
            return Some(actor);
        }
        // "Greva generală": an adjective leads no troops.
        let adjective = self.grammar.base(at) == "amod" && self.grammar.upos(at) == Upos::Adj;
        let person = |entry: &Entry| match entry.sector.as_deref() {
            Some("MIL") => entry.office.is_some(),
            // "An official visit".
            Some("GOV") => entry.kind == Kind::Role(RoleKind::Person),
            _ => false,
        };
        // "Alegeri legislative": nor is it a parliament.
        let body = |entry: &Entry| entry.kind == Kind::Role(RoleKind::Body) && self.grammar.language == Language::Romanian;
        if let Some(entry) = role.filter(|entry| !(adjective && (person(entry) || body(entry)))) {
            let actor = self.role_actor(at, entry, covered, depth);
            // A drone or a tank that belongs to nobody named is a thing.
            return Some(actor).filter(|actor| actor.country.is_some() || entry.kind != Kind::Role(RoleKind::Craft));
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
                self.settle_people(at, &mut actor);
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

    /// Those of a town that something is done to.
    fn townspeople(&self, at: usize, sense: &Sense, side: Side) -> Option<Actor> {
        (side == Side::Recipient).then(|| Actor {
            kind: ActorKind::Derived,
            span: self.span(&[sense.first, sense.last]),
            head: at,
            name: Some(sense.spot.name.to_string()),
            country: sense.country(),
            sector: None,
            office: None,
            known_as: Some(Kind::Place(PlaceKind::City)),
            why: format!("{} in {} by the gazetteer", sense.spot.name, sense.spot.code),
        })
    }

    /// "Ethnic Albanians", "the Albanians of Serbia": a people within another state is of the state it lives in, and where nothing
    /// tells that one, of none that is known.
    fn settle_people(&self, at: usize, actor: &mut Actor) {
        let ethnic =
            self.grammar.children_by(at, "amod").any(|child| self.lexicon.is_in("ethnic-adjective", self.grammar.lemma(child)));
        let home = self.grammar.children_by(at, "nmod").find_map(|child| {
            let preposition = self.grammar.preposition(child);
            let fits = match preposition {
                Some("of") => true,
                Some("in" | "from" | "din" | "inside") => ethnic,
                _ => false,
            };
            let found = self.belonging_at(child, 2, 0).filter(|_| fits)?;
            (actor.country != Some(found.country)).then_some(found)
        });
        if let Some(home) = home {
            actor.country = Some(home.country);
            actor.why = format!("{}, {}", actor.why, home.why);
        } else if ethnic {
            actor.country = None;
            actor.why = format!("{}, in which state is not told", actor.why);
        }
    }

    /// The state whose name stands beside the name of a body.
    fn whose(&self, at: usize, covered: &[usize]) -> Option<Belonging> {
        let beside = covered.iter().flat_map(|&word| self.grammar.children(word).iter().copied());
        let own = beside.filter(|&child| {
            !covered.contains(&child)
                && match self.grammar.base(child) {
                    "amod" => true,
                    "nmod" => self.grammar.genitives(at).contains(&child),
                    _ => false,
                }
        });
        let states = |entry: &Entry| matches!(entry.kind, Kind::Country(_) | Kind::Demonym);
        own.filter(|&child| self.entry_of(child, states).is_some())
            .find_map(|child| self.belonging_at(child, 0, 0))
            .filter(|found| !is_international(found.country))
    }

    pub(super) fn stated(&self, at: usize, entry: &Entry, words: &[usize], kind: ActorKind, sector: Option<&str>) -> Actor {
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

    pub(super) fn role_actor(&self, at: usize, entry: &Entry, mut words: Vec<usize>, depth: usize) -> Actor {
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
        let belonging = self.belonging(at, entry, depth);
        if belonging.is_none() && self.is_counterpart(actor.office.as_deref()) {
            // Of another state than whoever's counterpart it is; which one, only the text before can tell.
            return self.counterpart(at).unwrap_or(actor);
        }
        if let Some(belonging) = belonging {
            words.extend(&belonging.words);
            actor.country = Some(belonging.country);
            // The leader of rebels is one.
            let of_group = belonging.sector.filter(|sector| {
                matches!(sector, Sector::Reb | Sector::Prm | Sector::Pty | Sector::Opp)
                    && matches!(actor.office.as_deref(), Some("leader" | "spokesperson" | "commander" | "official" | "chief"))
            });
            actor.sector = settle(belonging.country, of_group.or(sector).or(belonging.sector), actor.office.as_deref());
            actor.why = format!("{}, {}", actor.why, belonging.why);
            actor.span = self.span(&words);
        } else if let Some(owner) = self.owner(at) {
            // "his country", "guvernul său": of whoever is meant.
            actor.country = owner.country;
            // The leader of a party is of it, not of the government.
            let leads = matches!(actor.office.as_deref(), Some("leader" | "spokesperson")) && owner.kind != ActorKind::State;
            actor.sector = owner.sector.filter(|_| leads).or(actor.sector);
            actor.why = format!("{}, of the one meant: {}", actor.why, owner.why);
        } else if let Some(home) = self.home(at).filter(|_| entry.kind != Kind::Role(RoleKind::Craft)) {
            actor.country = Some(home);
            actor.why = format!("{}, \"our\" in a text that speaks for itself", actor.why);
        }
        // "Liderii sindicatelor": of those whom they lead, whatever their country.
        if actor.country.is_none()
            && depth < DEPTH
            && matches!(actor.office.as_deref(), Some("leader" | "spokesperson" | "chief"))
            && let Some(led) = self.grammar.genitives(at).into_iter().find_map(|led| self.nominal(led, Side::Actor, depth + 1))
            && matches!(led.sector, Some(Sector::Reb | Sector::Prm | Sector::Pty | Sector::Opp | Sector::Lab))
        {
            actor.sector = led.sector;
        }
        if actor.country.is_none()
            && matches!(entry.kind, Kind::Role(RoleKind::Body | RoleKind::Group))
            && let Some(known) = self.called_before(at)
        {
            actor.country = known.country;
            actor.sector = known.sector;
            actor.why = format!("{}, as the text has just called it: {}", actor.why, known.why);
            return actor;
        }
        if actor.country.is_none()
            && entry.kind == Kind::Role(RoleKind::Person)
            && let Some(holder) = self.titled_before(at, &actor)
        {
            actor.name = holder.name;
            actor.country = holder.country;
            actor.kind = ActorKind::Person;
            actor.why = format!("{}, whom the text named before: {}", actor.why, holder.why);
            return actor;
        }
        // An office of a country at a date has a holder; only a name that the text itself gave is taken over.
        let holder = Some(&actor)
            .filter(|actor| actor.country.is_some() && entry.kind == Kind::Role(RoleKind::Person) && !self.is_former(at))
            .and_then(|actor| self.holder(actor));
        if let Some(holder) = holder {
            actor.name = holder.name;
            actor.kind = ActorKind::Person;
            actor.why = format!("{}, whom the text named before: {}", actor.why, holder.why);
        }
        actor
    }
}

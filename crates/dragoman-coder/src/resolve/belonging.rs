//! What belongs to a noun: the country of a role, the owner of a thing.

use super::*;

/// A country found beside a head, and where.
pub(super) struct Belonging {
    pub(super) country: Country,
    pub(super) sector: Option<Sector>,
    pub(super) words: Vec<usize>,
    pub(super) why: String,
}

impl<'a> Resolver<'a> {
    /// The country that a role belongs to: an adjective, a genitive, "from", "in"; the nearest of the strongest kind.
    pub(super) fn belonging(&self, at: usize, entry: &Entry, depth: usize) -> Option<Belonging> {
        let mut best: Option<(usize, Belonging)> = None;
        let mut stack: Vec<(usize, usize, usize)> = self.grammar.children(at).iter().map(|&child| (child, 0, 1)).collect();
        // What stands beside a participle that lends its country counts most.
        let mut led = None;
        stack.extend(self.grammar.phrase_behind(at).map(|phrase| (phrase, 0, 1)));
        // The words of the role's own phrase carry modifiers too ("ministrul de externe francez").
        if let Some(hit) = self.hit(at) {
            for word in (hit.first..=hit.last).filter(|&word| word != at) {
                stack.extend(self.grammar.children(word).iter().map(|&child| (child, 0, 1)));
            }
        }
        // "The general in Myanmar" is of it; the ambassador in Myanmar is not.
        let sent = entry
            .office
            .as_deref()
            .is_some_and(|office| ["ambassador", "envoy", "consul"].iter().any(|word| office.contains(word)));
        let placed = !sent;
        // Who speaks for somebody is of them.
        let speaks = entry.office.as_deref() == Some("spokesperson");
        let ethnic = self.is_ethnic(at);
        let gathers = matches!(entry.kind, Kind::Role(RoleKind::Group | RoleKind::Body));
        while let Some((word, strength, steps)) = stack.pop() {
            let own = self.hit(at).is_some_and(|hit| (hit.first..=hit.last).contains(&word));
            // "US-backed rebels", "the Israeli-occupied town": who backs or holds somebody is another; who leads him is not.
            let participle = self.grammar.base(word) == "amod" && self.grammar.upos(word) == Upos::Verb;
            if participle && !self.lexicon.is_in("lends", self.grammar.form(word)) {
                continue;
            }
            if participle {
                led = Some(word);
            }
            let strength = strength.max(match (self.grammar.base(word), self.grammar.preposition(word)) {
                ("amod" | "compound", _) if ethnic => 5,
                ("amod" | "compound" | "flat" | "det", _) => 0,
                // "A king's visit to Chile (Santiago, 3-5)": where it was.
                ("appos", None) if word > 0 && self.grammar.form(word - 1) == "(" && self.is_town(word) => 4,
                ("nmod" | "appos", None | Some("of")) => 1,
                ("nmod" | "obl", Some("for")) if speaks => 1,
                ("nmod" | "obl", Some(from)) if matches!(from, "a" | "de") || self.lexicon.is_in("from", from) => 2,
                // "militants loyal to Iraq's …", "gruparea afiliată …".
                ("nmod" | "obl", Some("to" | "with" | "cu" | "la" | "fata de")) if self.pledged(word) => 2,
                ("acl", _) if self.lexicon.is_in("allegiance", self.grammar.lemma(word)) => 2,
                // "Refugees fleeing the fighting in Sudan".
                ("acl", _) if self.lexicon.is_in("flee", self.grammar.lemma(word)) => 3,
                ("obj" | "obl", _) if strength == 3 => 3,
                ("nmod" | "obl", Some(within)) if placed && self.lexicon.is_in("within", within) => 3,
                ("conj", _) if steps > 1 => 4,
                // "o delegație condusă de ministrul francez", "formată din elevi din Franța".
                ("acl", _) if gathers && self.grammar.is_participle_modifier(word) => 4,
                ("obl", Some(by)) if gathers && steps > 1 && self.lexicon.is_in("by", by) => 4,
                _ => continue,
            });
            if !own {
                let found = self.belonging_at(word, strength, depth);
                // "Saudi-led coalition warplanes" are of the state that is named beside the alliance.
                let of_led = led.is_some() && self.grammar.head(word) == led;
                let states = |known: &Belonging| of_led && is_international(known.country);
                let nearer = |_: &Belonging| {
                    best.as_ref().is_none_or(|(at, known)| strength < *at || (strength == *at && states(known)))
                };
                if let Some(found) = found.filter(nearer) {
                    best = Some((strength, found));
                    continue;
                }
            }
            if steps < DEPTH {
                stack.extend(self.grammar.children(word).iter().map(|&child| (child, strength, steps + 1)));
            }
        }
        // "Comisarul european, în Letonia": where the office is told to be comes after whose it is.
        let placed = best.as_ref().is_some_and(|(strength, _)| *strength > 1);
        if let Some(union) = self.of_union(at).filter(|_| placed || best.is_none()) {
            return Some(union);
        }
        best.map(|(_, belonging)| belonging)
    }

    /// "Comisarul european", "liderii europeni": an office or body that no state is named beside is of the European Union.
    fn of_union(&self, at: usize) -> Option<Belonging> {
        let of = |&child: &usize| {
            matches!(self.grammar.base(child), "amod" | "compound" | "flat")
                && self.lexicon.is_in("union", self.grammar.lemma(child))
        };
        let word = self.grammar.children(at).iter().copied().find(of)?;
        let country = "EUR".parse().ok()?;
        Some(Belonging {
            country,
            sector: None,
            words: vec![word],
            why: format!("\"{}\" is of the Union", self.grammar.form(word)),
        })
    }

    /// Who leads what stands at a word: "coaliția condusă de Arabia Saudită".
    pub(super) fn led_by(&self, at: usize) -> Option<Belonging> {
        let leads = |&word: &usize| {
            matches!(self.grammar.base(word), "acl" | "amod")
                && (self.lexicon.is_in("lends", self.grammar.form(word))
                    || self.lexicon.is_in("lends", self.grammar.lemma(word)))
        };
        let led = self.grammar.children(at).iter().copied().find(leads)?;
        let leaders = self.grammar.children(led).iter().copied().filter(|&word| {
            self.grammar.relation(word) == "obl:agent"
                || matches!(self.grammar.preposition(word), Some("de" | "de catre" | "by"))
        });
        leaders.filter_map(|word| self.belonging_at(word, 2, 0)).next()
    }

    /// Whether a phrase tells whose side somebody is on.
    fn pledged(&self, word: usize) -> bool {
        self.grammar.head(word).is_some_and(|head| self.lexicon.is_in("allegiance", self.grammar.lemma(head)))
    }

    pub(super) fn belonging_at(&self, word: usize, strength: usize, depth: usize) -> Option<Belonging> {
        let direct = |entry: &Entry| {
            matches!(
                entry.kind,
                Kind::Country(_) | Kind::Capital | Kind::Demonym | Kind::Seat | Kind::Organisation(_) | Kind::Place(_)
            )
        };
        if let Some((sense, country)) = self.sense(word).and_then(|sense| Some((sense, sense.country()?))) {
            let why = format!("of {} in {country} by the gazetteer", sense.spot.name);
            return Some(Belonging { country, sector: None, words: (sense.first..=sense.last).collect(), why });
        }
        if let Some((hit, entry)) = self.entry_of(word, direct) {
            // "Forțele coaliției conduse de X": who leads a body that has only a description lends it the country.
            if entry.key.starts_with(char::is_lowercase)
                && matches!(entry.kind, Kind::Organisation(_))
                && let Some(leader) = self.led_by(word)
            {
                return Some(leader);
            }
            // Media and companies lend nobody their country ("the Reuters correspondent" may be anyone's).
            let lends = !matches!(entry.kind, Kind::Organisation(OrgKind::Media | OrgKind::Agency | OrgKind::Company));
            let country = parse::<Country>(entry.code.as_deref()).filter(|_| lends)?;
            let sector = if matches!(entry.kind, Kind::Organisation(_)) { parse(entry.sector.as_deref()) } else { None };
            // "The Saudi-led coalition": what is known by a common noun is of the one who leads it.
            let described = entry.key.starts_with(char::is_lowercase) && is_international(country) && depth < DEPTH;
            let led = if described { self.belonging(word, entry, depth + 1) } else { None };
            let country = led.map_or(country, |led| led.country);
            let why = format!("of {} by {}:{}", entry.key, entry.file, entry.line);
            return Some(Belonging { country, sector, words: (hit.first..=hit.last).collect(), why });
        }
        if (strength == 1 && self.grammar.base(word) == "nmod") || (strength == 2 && self.pledged(word)) {
            let actor = self.nominal(word, Side::Recipient, depth + 1)?;
            let country = actor.country?;
            return Some(Belonging { country, sector: actor.sector, words: vec![word], why: format!("of {}", actor.why) });
        }
        None
    }

    /// An actor known only by what belongs to it: "a Russian convoy", "the positions of the army".
    pub(super) fn derived(&self, at: usize, side: Side, depth: usize) -> Option<Actor> {
        if !matches!(self.grammar.upos(at), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::X) {
            return None;
        }
        // "Thousands of Nigerians", "21 of the schoolgirls": who is counted.
        if self.lexicon.is_in("quantity", self.grammar.lemma(at)) || self.grammar.upos(at) == Upos::Num {
            let counted = self.grammar.children_by(at, "nmod").filter(|&child| {
                matches!(self.grammar.preposition(child), Some("of" | "de" | "dintre" | "among"))
                    && !matches!(self.grammar.base(child), "amod" | "compound")
            });
            let people = counted
                .filter_map(|child| self.nominal(child, side, depth + 1).map(|actor| (child, actor)))
                .find(|(_, actor)| matches!(actor.kind, ActorKind::People | ActorKind::Role) && actor.is_somebody());
            if let Some((child, people)) = people {
                return Some(Actor { head: at, span: self.span(&[at, child]), ..people });
            }
        }
        // "Reținerea marinarilor danezi de către Iran": whose doing it is, if the noun says so.
        let adjective = self.grammar.children_by(at, "amod").any(|child| self.is_demonym(child));
        let by = if side == Side::Recipient && self.grammar.language == Language::Romanian && !adjective {
            self.grammar.prepositional(at, "de catre")
        } else {
            Vec::new()
        };
        let doer = by.into_iter().find_map(|word| self.nominal(word, side, depth + 1).filter(|actor| actor.country.is_some()));
        if let Some(doer) = doer {
            let why = format!("by who does it: {}", doer.why);
            return Some(Actor { kind: ActorKind::Derived, head: at, name: None, why, ..doer });
        }
        let mut found = None;
        let mut children = self.grammar.children(at).to_vec();
        if self.is_ethnic(at) {
            children.sort_by_key(|&child| matches!(self.grammar.base(child), "amod" | "compound"));
        }
        let helps = |&word: &usize| self.lexicon.is_in("assisted", self.grammar.lemma(word));
        let behind = self.grammar.phrase_behind(at).filter(|word| !helps(word));
        // "Condemned the killing of the minister in Chad": neither the victims nor the place are whose deed it was.
        let deed = side == Side::Recipient && self.lexicon.is_violence(self.grammar.lemma(at));
        let objective = deed && self.is_objective_deed(at);
        let frontier = self.lexicon.is_in("frontier", self.grammar.lemma(at));
        for child in children.into_iter().chain(behind) {
            let preposition = self.grammar.preposition(child);
            let local = |word: &str| self.lexicon.is_in("from", word) || self.lexicon.is_in("near", word);
            let base = if Some(child) == behind { "nmod" } else { self.grammar.base(child) };
            let belongs = match (base, preposition) {
                ("amod" | "compound", _) => true,
                ("nmod", None | Some("of")) => !objective,
                ("nmod", Some(_)) if deed => false,
                // "A pipeline near the Venezuelan border" is on this side of it.
                ("nmod", Some(place)) if local(place) => {
                    side == Side::Recipient && !self.lexicon.is_in("frontier", self.grammar.lemma(child))
                }
                // "Its border with Nepal".
                ("nmod", Some(place)) if frontier && self.lexicon.is_in("towards", place) => side == Side::Recipient,
                _ => false,
            };
            if belongs {
                // "Servicii străine": an adjective that is a noun elsewhere names nobody here.
                let inner = self.nominal(child, side, depth + 1).filter(Actor::is_somebody);
                let inner = inner.filter(|_| !self.lexicon.is_in("alien", self.grammar.lemma(child)));
                if let Some(mut actor) = inner {
                    actor.span = self.span(&[at, child]);
                    actor.head = at;
                    let people = actor.kind == ActorKind::People || self.is_demonym(child);
                    if people {
                        actor.sector = if side == Side::Actor { Some(Sector::Gov) } else { None };
                    } else if preposition.is_some_and(|word| local(word) || (frontier && self.lexicon.is_in("towards", word))) {
                        actor.sector = None;
                    }
                    if actor.kind != ActorKind::Person {
                        actor.kind = ActorKind::Derived;
                        actor.name = None;
                    }
                    actor.why = format!("by what belongs to it: {}", actor.why);
                    // "The head of its intelligence service".
                    let owner = if actor.country.is_none() { self.owner(child) } else { None };
                    if let Some(owner) = owner {
                        actor.country = owner.country;
                        actor.why = format!("{}, of the one meant: {}", actor.why, owner.why);
                    }
                    found = Some(actor);
                    break;
                }
            }
        }
        found
    }

    /// Whether a noun names violence, and its Romanian genitive whom it struck: "uciderea ministrului".
    pub(crate) fn is_objective_deed(&self, at: usize) -> bool {
        self.grammar.language == Language::Romanian && self.lexicon.is_objective_deed(self.grammar.lemma(at))
    }

    /// Whether a noun's adjective says of what people its members are rather than of what state: "the Greek side of Cyprus",
    /// "minoritatea germană din România".
    fn is_ethnic(&self, at: usize) -> bool {
        self.lexicon.is_in("ethnic", self.grammar.lemma(at))
    }

    /// Whether somebody is called foreign: at home is who has no such word beside him.
    pub(crate) fn is_alien(&self, actor: &Actor) -> bool {
        self.grammar.children(actor.head).iter().any(|&child| {
            matches!(self.grammar.base(child), "amod" | "compound" | "nmod")
                && self.lexicon.is_in("alien", self.grammar.lemma(child))
                // "The foreign minister" has an office that is called so.
                && !self.hit(actor.head).is_some_and(|hit| (hit.first..=hit.last).contains(&child))
        })
    }

    /// Gives an actor without country the one whose adjective stands anywhere in its phrase: "gruparea rusă de hackeri".
    pub(crate) fn of_adjective(&self, actor: &mut Actor) {
        if actor.country.is_some() || !matches!(actor.kind, ActorKind::Role | ActorKind::Derived | ActorKind::Person) {
            return;
        }
        // "People outside the Russian embassy" are no Russians: only what belongs to the head counts.
        let belongs = |&child: &usize| match self.grammar.base(child) {
            "amod" | "compound" | "flat" | "appos" => true,
            "nmod" => matches!(self.grammar.preposition(child), None | Some("of" | "de")) && self.role(child).is_none(),
            _ => false,
        };
        let mut phrase = vec![actor.head];
        let mut next = 0;
        while let Some(&word) = phrase.get(next).filter(|_| next < 16) {
            next += 1;
            phrase.extend(self.grammar.children(word).iter().filter(|child| belongs(child)));
        }
        let above =
            self.grammar.head(actor.head).filter(|_| matches!(self.grammar.base(actor.head), "nmod" | "compound" | "flat"));
        let beside = above.map(|head| self.grammar.children_by(head, "amod").collect::<Vec<_>>()).unwrap_or_default();
        let found = phrase.into_iter().chain(beside).find_map(|word| {
            let (_, entry) = self.entry_of(word, |entry| entry.kind == Kind::Demonym)?;
            parse::<Country>(entry.code.as_deref()).map(|country| (country, entry))
        });
        if let Some((country, entry)) = found {
            actor.country = Some(country);
            actor.why = format!("{}, of {} by {}:{}", actor.why, entry.key, entry.file, entry.line);
        }
    }

    pub(super) fn is_demonym(&self, at: usize) -> bool {
        self.entry_of(at, |entry| entry.kind == Kind::Demonym).is_some()
    }
}

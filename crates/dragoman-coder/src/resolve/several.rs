//! One nominal for several actors: "between A and B", "the Polish and Latvian premiers", "both sides".

use super::*;

impl<'a> Resolver<'a> {
    /// "The talks between A and B", "perspectivele cooperării dintre A și B": those whom a noun relates.
    pub(super) fn between(&self, at: usize, side: Side) -> Vec<Actor> {
        if self.hit(at).is_some() || self.grammar.upos(at) != Upos::Noun {
            return Vec::new();
        }
        let below = self.grammar.subtree(at, |base| !matches!(base, "nmod"));
        let related = below.into_iter().find(|&word| {
            self.grammar.preposition(word).is_some_and(|preposition| self.lexicon.is_in("between", preposition))
                && self.grammar.child(word, "conj").is_some()
        });
        let members = related.map(|word| self.grammar.coordinated(word)).unwrap_or_default();
        members.into_iter().filter_map(|member| self.nominal(member, side, 1)).filter(Actor::is_somebody).collect()
    }

    /// One role for several countries: "the Polish and Latvian premiers", "miniștrii francez și german".
    pub(crate) fn several(&self, at: usize, side: Side) -> Vec<Actor> {
        let Some((_, entry)) = self.role(at) else {
            let bodies = self.bodies(at);
            return if bodies.is_empty() && self.is_plural(at) { self.of_each(at, side) } else { bodies };
        };
        if !self.is_plural(at) {
            let shared = entry.kind != Kind::Role(RoleKind::Person);
            return if shared { self.row(at, at, entry) } else { Vec::new() };
        }
        let Some(whole) = self.nominal(at, side, 0).filter(|actor| actor.kind == ActorKind::Role && actor.country.is_some())
        else {
            return self.row(at, at, entry);
        };
        let modifiers = self.grammar.children(at).iter().copied().filter(|&child| {
            matches!(self.grammar.base(child), "amod" | "compound")
                || (self.grammar.base(child) == "nmod"
                    && (self.grammar.genitives(at).contains(&child)
                        || self
                            .grammar
                            .preposition(child)
                            .is_some_and(|before| before == "of" || self.lexicon.is_in("from", before))))
        });
        for modifier in modifiers.collect::<Vec<_>>() {
            let members = self.grammar.coordinated(modifier);
            let found: Vec<Actor> = members
                .iter()
                .filter_map(|&member| {
                    let (hit, of) = self.entry_of(member, |entry| {
                        matches!(
                            entry.kind,
                            Kind::Demonym | Kind::Country(_) | Kind::Capital | Kind::Organisation(OrgKind::Igo)
                        )
                    })?;
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
        self.row(at, at, entry)
    }

    /// "The Afghan and US military": the knowledge files know the last by its whole name, and it shares its noun with the others.
    fn bodies(&self, at: usize) -> Vec<Actor> {
        let body = |entry: &Entry| entry.kind == Kind::Organisation(OrgKind::Body) && entry.sector.is_some();
        let Some((hit, entry)) = self.entry_of(at, body).filter(|(hit, _)| hit.first < hit.last) else { return Vec::new() };
        let links = hit.first.checked_sub(1).is_some_and(|before| self.grammar.links(before));
        let others =
            if links && self.grammar.language == Language::English { self.row(at, hit.first, entry) } else { Vec::new() };
        if others.is_empty() {
            return others;
        }
        let words: Vec<usize> = (hit.first..=hit.last).collect();
        let own = self.stated(at, entry, &words, ActorKind::Organisation, entry.sector.as_deref());
        others.into_iter().chain([own]).collect()
    }

    /// "Thousands marched": a number that stands for people, whom only the place of the act gives a country.
    pub(super) fn multitude(&self, at: usize) -> Option<Actor> {
        let counts = matches!(self.grammar.upos(at), Upos::Noun | Upos::Num) && self.grammar.has(at, "Number", "Plur");
        let alone = |&child: &usize| matches!(self.grammar.base(child), "nmod" | "nummod" | "amod" | "flat" | "compound");
        let fits = counts
            && self.lexicon.is_in("multitude", self.grammar.lemma(at))
            && matches!(self.grammar.base(at), "nsubj" | "obj")
            && !self.grammar.children(at).iter().any(alone);
        fits.then(|| Actor {
            kind: ActorKind::Role,
            span: self.span(&[at]),
            head: at,
            name: None,
            country: None,
            sector: Some(Sector::Cvl),
            office: None,
            known_as: None,
            why: format!("\"{}\" is a number of people", self.grammar.form(at)),
        })
    }

    /// "Nave indiene și australiene": things of several states, by adjectives in a row.
    fn of_each(&self, at: usize, side: Side) -> Vec<Actor> {
        if self.hit(at).is_some() || self.grammar.upos(at) == Upos::Pron {
            return Vec::new();
        }
        let Some(first) = self.grammar.children_by(at, "amod").find(|&child| self.is_demonym(child)) else {
            return Vec::new();
        };
        let members = self.grammar.coordinated(first);
        if members.len() < 2 || !members.iter().all(|&member| self.is_demonym(member)) {
            return Vec::new();
        }
        let sector = if side == Side::Actor { Some(Sector::Gov) } else { None };
        let of = |member: usize| {
            let actor = self.nominal(member, side, 1)?;
            Some(Actor { kind: ActorKind::Derived, head: member, sector, name: None, ..actor })
        };
        members.into_iter().filter_map(of).collect()
    }

    /// The same by the row of words, where the parser lost the coordination: adjectives of countries, commas and "and" in a row
    /// before an English head, behind a Romanian one.
    /// `from` is the first word of what is named at `at`.
    pub(super) fn row(&self, at: usize, from: usize, entry: &Entry) -> Vec<Actor> {
        let links = |word: usize| self.grammar.links(word);
        let country = |word: usize| {
            let (hit, of) = self.entry_of(word, |entry| matches!(entry.kind, Kind::Demonym | Kind::Country(_)))?;
            parse::<Country>(of.code.as_deref()).map(|country| (hit.first..=hit.last, of, country))
        };
        let (mut found, mut word): (Vec<Actor>, usize) = (Vec::new(), from);
        loop {
            let next = match self.grammar.language {
                Language::English => word.checked_sub(1),
                Language::Romanian => Some(word + 1).filter(|&next| next < self.grammar.len()),
            };
            let Some(next) = next else { break };
            if let Some((words, of, country)) = country(next) {
                word = if self.grammar.language == Language::English { *words.start() } else { *words.end() };
                let sector = settle(country, parse(entry.sector.as_deref()), entry.office.as_deref());
                found.push(Actor {
                    kind: ActorKind::Role,
                    span: self.span(&words.collect::<Vec<_>>()),
                    head: next,
                    name: None,
                    country: Some(country),
                    sector,
                    office: entry.office.as_deref().map(str::to_owned),
                    known_as: Some(entry.kind),
                    why: format!("{} by {}:{}, of {} by {}:{}", entry.key, entry.file, entry.line, of.key, of.file, of.line),
                });
            } else if links(next) {
                word = next;
            } else {
                break;
            }
        }
        if found.len() > 1 || from < at { found } else { Vec::new() }
    }

    /// "The two Koreas", "cele două Corei": the two states that share a name.
    pub(super) fn namesakes(&self, at: usize) -> Vec<Actor> {
        /// How many letters of a name may not belong to its ending.
        const STEM: usize = 4;
        let grammar = self.grammar;
        let beside = |class: &str| {
            grammar
                .children(at)
                .iter()
                .any(|&child| self.lexicon.is_in(class, grammar.lemma(child)) || self.lexicon.is_in(class, grammar.form(child)))
        };
        let form = grammar.form(at);
        let stem = form.strip_suffix(['i', 's']).unwrap_or(form);
        if grammar.upos(at) != Upos::Propn || stem.len() < STEM || !(beside("two") || beside("both")) {
            return Vec::new();
        }
        let shares = |entry: &&Entry| {
            matches!(entry.kind, Kind::Country(_))
                && self.date.is_none_or(|day| entry.exists_at(day))
                && entry.names(grammar.language).iter().any(|name| name.split(' ').any(|word| fold(word).starts_with(stem)))
        };
        let mut found: Vec<Country> = self
            .world
            .entries()
            .map(|(_, entry)| entry)
            .filter(shares)
            .filter_map(|entry| parse(entry.code.as_deref()))
            .collect();
        found.sort_unstable();
        found.dedup();
        if found.len() == 2 { self.gathered_states(at, found) } else { Vec::new() }
    }

    /// States that a word gathers.
    fn gathered_states(&self, at: usize, countries: Vec<Country>) -> Vec<Actor> {
        let of = |country: Country| Actor {
            kind: ActorKind::Pronoun,
            span: self.span(&[at]),
            head: at,
            name: None,
            country: Some(country),
            sector: Some(Sector::Gov),
            office: None,
            known_as: None,
            why: format!("\"{}\" gathers {country} and another", self.grammar.form(at)),
        };
        countries.into_iter().map(of).collect()
    }

    /// "The leaders of the two countries": a role of those whom its genitive gathers.
    pub(super) fn leaders_of_both(&self, at: usize) -> Vec<Actor> {
        let Some((_, entry)) = self.role(at) else { return Vec::new() };
        let both =
            self.grammar.genitives(at).into_iter().map(|genitive| self.collective(genitive)).find(|found| !found.is_empty());
        let sector = parse::<Sector>(entry.sector.as_deref());
        both.unwrap_or_default()
            .into_iter()
            .map(|actor| Actor { kind: ActorKind::Role, head: at, sector: sector.or(actor.sector), name: None, ..actor })
            .collect()
    }

    /// The last two different actors of a kind before a word in its own sentence.
    pub(super) fn last_two_before(&self, at: usize, kind: ActorKind) -> Vec<Actor> {
        let mut found: Vec<Actor> = Vec::new();
        for word in (0..at).rev().filter(|&word| self.grammar.is_nominal(word)) {
            let actor = self
                .nominal(word, Side::Actor, 0)
                .filter(|actor| actor.kind == kind && actor.head == word && actor.country.is_some());
            if let Some(actor) = actor.filter(|actor| !found.iter().any(|known| known.same(actor))) {
                found.push(actor);
            }
            if found.len() == 2 {
                break;
            }
        }
        found.reverse();
        found
    }

    /// "The two presidents", "both sides": the last two actors of that kind.
    pub(super) fn collective(&self, at: usize) -> Vec<Actor> {
        // "Cei doi", "both": the number alone, where no noun follows.
        let alone = self.grammar.is_pair(at) && matches!(self.grammar.base(at), "nsubj" | "obj" | "obl" | "iobj" | "conj");
        if alone {
            return self.last_two(at, [ActorKind::Person, ActorKind::State]);
        }
        if !self.lexicon.is_in("collective", self.grammar.lemma(at)) {
            return Vec::new();
        }
        let beside = |class: &str| {
            let children = self.grammar.children(at).iter();
            children.copied().any(|child| {
                self.lexicon.is_in(class, self.grammar.lemma(child)) || self.lexicon.is_in(class, self.grammar.form(child))
            })
        };
        let counted = beside("two") || beside("both");
        // Those named before are definite, and nobody else's: "two Iranian diplomats" are new.
        let definite = self.grammar.leads_back(at);
        let owned = self.grammar.children(at).iter().any(|&child| self.is_demonym(child));
        if !counted
            || !definite
            || owned
            || self.hit(at).is_some_and(|hit| self.entries(hit).iter().any(|entry| matches!(entry.kind, Kind::Country(_))))
        {
            return Vec::new();
        }
        let role = self.role(at).is_some();
        let kinds = if role { [ActorKind::Person, ActorKind::State] } else { [ActorKind::State, ActorKind::Person] };
        let found = self.last_two(at, kinds);
        if found.is_empty() { self.two_of_sentence(at) } else { found }
    }

    /// "Both countries will resume talks, the Chadian minister said after he met his Libyan colleague": where nobody was named before,
    /// the two states of which the sentence speaks.
    fn two_of_sentence(&self, at: usize) -> Vec<Actor> {
        let countries = self.countries();
        if countries.len() != 2 || !self.memory.latest(|_| true).is_empty() {
            return Vec::new();
        }
        self.gathered_states(at, countries)
    }

    /// The last two actors before a word, of the first of two kinds that has them.
    fn last_two(&self, at: usize, kinds: [ActorKind; 2]) -> Vec<Actor> {
        // Those of the same sentence come before those of earlier ones, whatever their kind.
        let here = kinds.iter().map(|&kind| self.last_two_before(at, kind));
        let before = kinds
            .iter()
            .map(|&kind| self.memory.last_two(|spoken| spoken.actor.kind == kind && spoken.actor.country.is_some()));
        // "The two countries" may be those of whom only people were named.
        let nations = [self.memory.two_countries()].into_iter().filter(|_| kinds.first() == Some(&ActorKind::State));
        let (states, people) = (before.clone().take(1), before.skip(1));
        // Two who acted together are meant before any two of whom the text spoke.
        let pair = self.memory.pair().filter(|_| kinds.first() == Some(&ActorKind::Person)).map(<[Actor]>::to_vec);
        for found in here.chain(pair).chain(states).chain(nations).chain(people) {
            if found.len() == 2 {
                return found
                    .into_iter()
                    .map(|actor| {
                        let why = format!("\"{}\" gathers those named before: {}", self.grammar.form(at), actor.why);
                        Actor { span: self.span(&[at]), head: at, why, ..actor }
                    })
                    .collect();
            }
        }
        Vec::new()
    }
}

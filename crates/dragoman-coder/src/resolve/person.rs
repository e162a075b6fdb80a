//! Persons: by the knowledge files, by the entity recogniser, by a title, by an earlier introduction.

use super::*;

impl<'a> Resolver<'a> {
    /// The words beside a head that may carry its name: flat parts, compounds, appositions, bare nominal modifiers.
    pub(super) fn name_words(&self, at: usize) -> Vec<usize> {
        let mut words = vec![at];
        let mut next = 0;
        while let Some(&word) = words.get(next) {
            next += 1;
            for &child in self.grammar.children(word) {
                let bare = self.grammar.preposition(child).is_none() && self.grammar.first_conjunct(child) == child;
                let names = match self.grammar.base(child) {
                    "flat" | "appos" | "compound" => true,
                    // The English treebank hangs titles on names: "foreign minister" > "Oniya".
                    "nmod" if self.grammar.relation(child) == "nmod:desc" => true,
                    "nmod" => {
                        bare && self.grammar.upos(child) == Upos::Propn
                            && !self.grammar.is_possessive(child)
                            && (word == at || self.role(word).is_some())
                    }
                    _ => false,
                };
                if names && words.len() < 64 {
                    words.push(child);
                }
            }
        }
        // "the spokesman of the council, John Smith": the name behind an organ is that of the person, wherever it was hung.
        if self.role(at).is_some_and(|(_, entry)| entry.kind == Kind::Role(RoleKind::Person)) {
            let names = self
                .grammar
                .children_by(at, "nmod")
                .flat_map(|organ| self.grammar.children_by(organ, "appos").collect::<Vec<_>>());
            // A name of two words that nothing knows is no second name of the country it was hung on.
            let stranger = |name: usize| {
                self.grammar.upos(name) == Upos::Propn
                    && self.hit(name).is_none()
                    && self.grammar.children(name).iter().any(|&child| {
                        matches!(self.grammar.base(child), "flat" | "compound") && self.grammar.upos(child) == Upos::Propn
                    })
            };
            let person = |&name: &usize| {
                stranger(name)
                    || self.entry_of(name, |entry| entry.kind == Kind::Person).is_some()
                    || self
                        .grammar
                        .tree
                        .entities
                        .iter()
                        .any(|entity| entity.class == EntityClass::Person && (entity.first..=entity.last).contains(&name))
            };
            words.extend(names.filter(person).collect::<Vec<_>>());
        }
        words
    }

    /// A person: known to the knowledge files, to the entity recogniser, or introduced earlier.
    pub(super) fn person(&self, at: usize, depth: usize) -> Option<Actor> {
        if let Some(holder) = self.respective_at(at) {
            return Some(holder);
        }
        let words = self.name_words(at);
        for &word in &words {
            if let Some((hit, entry)) = self.entry_of(word, |entry| entry.kind == Kind::Person) {
                if self.is_namesake(hit, entry, &words) {
                    continue;
                }
                let beside =
                    words.iter().find_map(|&word| self.role(word).and_then(|(_, role)| self.belonging(word, role, depth)));
                let titles = words.iter().filter_map(|&word| self.role(word)?.1.office.as_deref()).collect::<Vec<_>>();
                let (term, tenure) = self.term(entry, beside.map(|belonging| belonging.country), &titles)?;
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
        });
        let covered: Vec<usize> = match entity {
            Some(entity) => (entity.first..=entity.last).filter(|&word| self.is_part_of_name(word)).collect(),
            None => self.titled(at, &words)?,
        };
        // A name that the knowledge files have as something else is that.
        if covered.iter().any(|&word| {
            self.entry_of(word, |entry| !matches!(entry.kind, Kind::Role(_) | Kind::Place(_) | Kind::Person)).is_some()
        }) {
            return None;
        }
        // "orașul Alep": a place behind a common noun that names no office is that place, whatever else is called so.
        if let [word] = covered[..]
            && let Some(above) = if word == at { self.grammar.head(at) } else { Some(at) }
            && matches!(self.grammar.base(word), "nmod" | "appos" | "flat")
            && self.grammar.preposition(word).is_none()
            && self.grammar.upos(above) == Upos::Noun
            && self.role(above).is_none()
            && self.entry_of(word, |entry| matches!(entry.kind, Kind::Place(_))).is_some()
        {
            return None;
        }
        let name: Vec<&str> = covered.iter().map(|&word| self.grammar.tree.words[word].form.as_str()).collect();
        let known = name.last().and_then(|last| self.memory.person(last));
        // Of several titles the one that says of which country: "mediatorul-șef, generalul djiboutian Houmed Abdallah".
        let mut titles: Vec<(usize, &Entry)> =
            words.iter().filter_map(|&word| self.role(word).map(|(_, entry)| (word, entry))).collect();
        titles.dedup_by_key(|(_, entry)| entry.line);
        let whose = |&&(word, entry): &&(usize, &Entry)| titles.len() > 1 && self.belonging(word, entry, depth).is_some();
        let role = titles.iter().find(whose).or(titles.first()).copied();
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
        if actor.country.is_none()
            && known.is_none_or(|known| known.country.is_none())
            && let Some(owner) = self.tied(&words).filter(|_| depth < DEPTH)
        {
            why = format!("{why}, of those of {}", owner.why);
            actor.country = owner.country;
            actor.sector = actor.sector.or(owner.sector);
        }
        if let Some(known) = known.filter(|_| actor.country.is_none()) {
            actor.country = known.country;
            actor.sector = actor.sector.or(known.sector);
            actor.office = actor.office.or_else(|| known.office.clone());
            actor.name = known.name.clone();
            why = format!("{why}; introduced earlier: {}", known.why);
        }
        if actor.country.is_none()
            && let Some(office) = actor.office.clone()
            && let Some((entry, term)) = self.in_office(&name, &office)
        {
            actor.name = Some(entry.name(self.grammar.language).to_owned());
            actor.country = parse(term.code.as_deref());
            actor.sector = parse(term.sector.as_deref()).or(actor.sector);
            why = format!("{why}; the one of that name in that office: {} by {}:{}", entry.key, entry.file, term.line);
        }
        actor.why = why;
        Some(actor)
    }

    /// Whether a word in the span of a person's name is part of it: a tagger may take a surname for an adjective.
    fn is_part_of_name(&self, word: usize) -> bool {
        let capital = self.grammar.tree.words.get(word).is_some_and(|word| word.form.starts_with(char::is_uppercase));
        self.grammar.upos(word) == Upos::Propn || (capital && self.grammar.base(word) == "flat")
    }

    /// The holder of an office whom a surname ("President Moi") or a full name spelled a little otherwise means; none where
    /// holders of several countries fit.
    fn in_office(&self, name: &[&str], office: &str) -> Option<(&'a Entry, &'a Term)> {
        let word = |word: &str| fold(word);
        let fits = |entry: &Entry| {
            let known: Vec<String> = entry.name(Language::English).split_whitespace().map(fold).collect();
            let (Some(first), Some(last)) = (known.first(), known.last()) else { return false };
            match name {
                // East Asian names have the surname first.
                [one] => word(one) == *last || (known.len() > 1 && word(one) == *first && surname_first(entry)),
                [given, .., family] => word(given) == *first && nearly(&word(family), last),
                [] => false,
            }
        };
        let held = |entry: &'a Entry| {
            let mut terms = entry.terms.iter().filter(|term| term.office.as_deref() == Some(office));
            match self.date {
                Some(_) => entry.term_at(self.date).map(|(term, _)| term).filter(|term| term.office.as_deref() == Some(office)),
                None => terms.next_back(),
            }
        };
        let found: Vec<(&Entry, &Term)> = self
            .world
            .bearers(name.first()?)
            .iter()
            .filter_map(|&id| self.world.entry(id))
            .filter(|entry| fits(entry))
            .filter_map(|entry| held(entry).map(|term| (entry, term)))
            .collect();
        let spoken_of = self.countries();
        let of_sentence = |(_, term): &&(&Entry, &Term)| {
            parse::<Country>(term.code.as_deref()).is_some_and(|country| spoken_of.contains(&country))
        };
        let one_country = |found: &[(&'a Entry, &'a Term)]| {
            let &(entry, term) = found.first()?;
            found.iter().all(|(_, other)| other.code == term.code).then_some((entry, term))
        };
        one_country(&found).or_else(|| {
            let here: Vec<(&Entry, &Term)> = found.iter().filter(of_sentence).copied().collect();
            one_country(&here)
        })
    }

    /// Whether one known name stands within the longer name of somebody else: "Marko" in "Marko Petrovic" is not Béla Markó.
    fn is_namesake(&self, hit: &Hit, entry: &Entry, words: &[usize]) -> bool {
        let known = |form: &str| {
            let names = entry.names(Language::English).iter().chain(entry.names(Language::Romanian)).chain([&entry.key]);
            names.flat_map(|name| name.split([' ', '-'])).any(|part| fold(part) == form)
        };
        let beside = [hit.first.checked_sub(1), Some(hit.last + 1)];
        hit.first == hit.last
            && beside.into_iter().flatten().filter(|word| words.contains(word)).any(|word| {
                let form = self.grammar.form(word);
                self.grammar.upos(word) == Upos::Propn
                    && self.hit(word).is_none()
                    && form.chars().count() > 2
                    && !form.ends_with('.')
                    && form.chars().all(char::is_alphabetic)
                    && !known(form)
            })
    }

    /// The term in which a person acts: the one valid at the date; without a date the one whose office or country the text names
    /// beside the person, else the last in government, else the latest.
    pub(super) fn term(&self, entry: &'a Entry, beside: Option<Country>, titles: &[&str]) -> Option<(&'a Term, Tenure)> {
        if self.date.is_some() {
            return entry.term_at(self.date);
        }
        let of = |term: &&Term| beside.is_some_and(|country| term.code.as_deref() == Some(country.code()));
        let titled = |term: &&Term| term.office.as_deref().is_some_and(|office| titles.contains(&office));
        let governs = |term: &&Term| {
            let international = parse::<Country>(term.code.as_deref()).is_some_and(is_international);
            term.sector.as_deref() == Some("GOV") || (international && term.sector.is_none())
        };
        // Of undated offices the one that the text gives, else the last in government, of the state or organisation that the
        // person served longest: who led the United Nations for ten years is not meant as a minister at home for one.
        let terms = || entry.terms.iter();
        let served = |code: Option<&str>| terms().filter(|term| term.code.as_deref() == code).map(years).sum::<i32>();
        let found = terms()
            .find(|term| titled(term) && (beside.is_none() || of(term)))
            .or_else(|| terms().find(of))
            .or_else(|| terms().filter(governs).max_by_key(|term| (served(term.code.as_deref()), term.from)));
        found.map(|term| (term, Tenure::Undated)).or_else(|| entry.term_at(None))
    }

    /// A proper name beside a title is a person, whatever the entity recogniser says: "ministrul rus de interne, Ion Pop".
    pub(super) fn titled(&self, at: usize, words: &[usize]) -> Option<Vec<usize>> {
        let titles = |word: usize| self.role(word).is_some_and(|(_, entry)| entry.kind == Kind::Role(RoleKind::Person));
        // English: the name is the head, the title stands before it ("President Moi").
        let behind_title =
            self.grammar.language == Language::English
                && self.grammar.upos(at) == Upos::Propn
                && self.hit(at).is_none()
                && self.grammar.children(at).iter().any(|&child| {
                    child < at && matches!(self.grammar.relation(child), "nmod:desc" | "compound") && titles(child)
                });
        if behind_title {
            let parts = self.grammar.children(at).iter().copied().filter(|&part| {
                matches!(self.grammar.base(part), "flat" | "compound")
                    && self.grammar.upos(part) == Upos::Propn
                    && self.hit(part).is_none()
            });
            let mut name: Vec<usize> = [at].into_iter().chain(parts).collect();
            name.sort_unstable();
            return Some(name);
        }
        // "Grace W, a former judge": the office behind the name.
        let office = |&word: &usize| word != at && titles(word) && matches!(self.grammar.base(word), "appos" | "nmod");
        if self.grammar.upos(at) == Upos::Propn && self.hit(at).is_none() && words.iter().any(office) {
            let parts = |word: usize| {
                self.grammar.upos(word) == Upos::Propn
                    && matches!(self.grammar.base(word), "flat" | "compound")
                    && self.hit(word).is_none()
            };
            let mut name: Vec<usize> =
                self.grammar.children(at).iter().copied().filter(|&word| parts(word)).chain([at]).collect();
            name.sort_unstable();
            return (name.len() > 1).then_some(name);
        }
        if !titles(at) {
            return None;
        }
        let first = words.iter().copied().find(|&word| {
            word != at
                && self.grammar.upos(word) == Upos::Propn
                && matches!(self.grammar.base(word), "appos" | "flat" | "nmod" | "nsubj" | "obj" | "obl" | "conj")
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
    pub(super) fn remembered(&self, at: usize) -> Option<Actor> {
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
}

/// How many years a term lasted, at least one; one that has not ended counts as a long one.
fn years(term: &Term) -> i32 {
    const OPEN: i32 = 10;
    match (term.from, term.to) {
        (Some(from), Some(to)) => (to.year - from.year).max(1),
        _ => OPEN,
    }
}

/// Whether a person's names are told with the surname first.
fn surname_first(entry: &Entry) -> bool {
    let code = entry.terms.first().and_then(|term| term.code.as_deref());
    matches!(code, Some("CHN" | "TWN" | "KOR" | "PRK" | "VNM" | "KHM"))
}

/// Whether two long words differ by one letter left out, added or changed, or by two where they are long.
fn nearly(a: &str, b: &str) -> bool {
    const SHORT: usize = 6;
    const LONG: usize = 9;
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let length = a.len().min(b.len());
    if length < SHORT {
        return a == b;
    }
    let allowed = if length >= LONG { 2 } else { 1 };
    let before = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let after = a.iter().rev().zip(b.iter().rev()).take(length - before).take_while(|(x, y)| x == y).count();
    a.len().max(b.len()) - before - after <= allowed
}

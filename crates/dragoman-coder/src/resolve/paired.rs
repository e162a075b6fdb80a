//! Two actors that a dash joins: "the Russia-NATO council", "summitul SUA-UE", "comisia româno-rusă".

use super::*;

impl<'a> Resolver<'a> {
    /// The members of a pair that stands at a nominal or as its adjective.
    pub(super) fn paired(&self, at: usize) -> Vec<Actor> {
        let state = |entry: &Entry| {
            matches!(entry.kind, Kind::Country(_) | Kind::Capital | Kind::Seat | Kind::Organisation(OrgKind::Igo))
        };
        let own = self.joined(at, &state);
        let people = |entry: &Entry| entry.kind == Kind::Demonym;
        let adjective = self.grammar.base(at) == "amod";
        let own = if own.len() < 2 && adjective { self.joined(at, &people) } else { own };
        if own.len() > 1 {
            return own.into_iter().map(|(hit, entry)| self.member(at, hit, entry, None)).collect();
        }
        // A single person is of one country ("liderul cipriot-turc"); a body or a thing may be of two.
        let role = self.role(at).map(|(_, entry)| entry);
        let single = role.is_some_and(|entry| entry.kind == Kind::Role(RoleKind::Person)) && !self.is_plural(at);
        if single || (role.is_none() && self.hit(at).is_some()) {
            return Vec::new();
        }
        let beside = self.grammar.children(at).iter().copied().filter(|&child| {
            matches!(self.grammar.base(child), "amod" | "compound" | "nmod" | "appos")
                && self.grammar.preposition(child).is_none()
        });
        let joint =
            self.grammar.children_by(at, "amod").any(|child| self.lexicon.is_in("joint-body", self.grammar.lemma(child)));
        // "Comisia mixtă de monitorizare a programului Chile-Peru": of those who are named anywhere in its phrase.
        let below =
            if joint { self.grammar.subtree(at, |base| !matches!(base, "nmod" | "amod" | "appos")) } else { Vec::new() };
        let mut found = Vec::new();
        for child in beside.chain(below.into_iter().filter(|&word| word != at)) {
            for fits in [&people as &dyn Fn(&Entry) -> bool, &state] {
                let pair = self.joined(child, fits);
                if found.is_empty() && pair.len() > 1 {
                    found = pair.into_iter().map(|(hit, entry)| self.member(child, hit, entry, role)).collect();
                }
            }
        }
        found
    }

    /// The names that dashes join to the one at a word, itself the first of them.
    fn joined(&self, at: usize, fits: &dyn Fn(&Entry) -> bool) -> Vec<(&Hit, &'a Entry)> {
        let known = |index: usize| {
            let hit = self.hits.get(index)?;
            self.entries(hit).into_iter().find(|entry| fits(entry)).map(|entry| (hit, entry))
        };
        let Some(mut index) = self.covering.get(at).copied().flatten() else { return Vec::new() };
        let mut found: Vec<(&Hit, &'a Entry)> = known(index).into_iter().collect();
        let dash = |word: usize| matches!(self.grammar.form(word), "-" | "–" | "—" | "/");
        while let (Some(&(last, _)), Some((next, entry))) = (found.last(), known(index + 1)) {
            let within = next.first == last.last && last.partial;
            let beside = next.first == last.last + 2 && dash(last.last + 1);
            if !within && !beside {
                break;
            }
            found.push((next, entry));
            index += 1;
        }
        let mut countries: Vec<&str> = found.iter().filter_map(|(_, entry)| entry.code.as_deref()).collect();
        countries.sort_unstable();
        countries.dedup();
        if countries.len() == found.len() { found } else { Vec::new() }
    }

    fn member(&self, at: usize, hit: &Hit, entry: &Entry, role: Option<&Entry>) -> Actor {
        let words: Vec<usize> = (hit.first..=hit.last).collect();
        let sector = role.map_or(entry.sector.as_deref().or(Some("GOV")), |role| role.sector.as_deref());
        let kind = if role.is_some() { ActorKind::Role } else { ActorKind::State };
        let head = if hit.partial { at } else { hit.first };
        let mut actor = self.stated(head, entry, &words, kind, sector);
        if matches!(entry.kind, Kind::Organisation(_)) {
            actor.kind = ActorKind::Organisation;
            actor.sector = parse(entry.sector.as_deref());
        }
        actor.why = format!("one of a pair that a dash joins: {}", actor.why);
        actor
    }

    /// Whether a noun speaks of several; Romanian masculine plurals show it by their ending, whatever the tagger says.
    pub(super) fn is_plural(&self, at: usize) -> bool {
        let ending = self.grammar.language == Language::Romanian
            && ["ii", "ilor"].iter().any(|ending| self.grammar.form(at).ends_with(ending));
        ending || !self.grammar.has(at, "Number", "Sing")
    }

    /// "Președintele kenyan și cel ugandez": the role that is left out is that of the first.
    pub(super) fn another(&self, at: usize) -> Option<Actor> {
        let first = self.grammar.first_conjunct(at);
        let left_out = matches!(self.grammar.form(at), "cel" | "cea" | "cei" | "cele" | "celui" | "celei" | "celor");
        if !left_out || first == at {
            return None;
        }
        let role = self.role(first).map(|(_, entry)| entry);
        // "Armata otomană și cea maghiară": a body that the knowledge files know with its adjective.
        let body = if role.is_none() { self.nominal(first, Side::Actor, 1).filter(|body| body.sector.is_some()) } else { None };
        if role.is_none() && body.is_none() {
            return None;
        }
        let (hit, of) = self.grammar.children(at).iter().find_map(|&child| {
            self.entry_of(child, |entry| {
                matches!(entry.kind, Kind::Demonym | Kind::Country(_) | Kind::Organisation(OrgKind::Igo))
            })
        })?;
        let country = parse::<Country>(of.code.as_deref())?;
        let words: Vec<usize> = (hit.first..=hit.last).chain([at]).collect();
        let Some(entry) = role else {
            let why = format!("as what it is beside, of {} by {}:{}", of.key, of.file, of.line);
            let (kind, span) = (ActorKind::Role, self.span(&words));
            return body.map(|body| Actor { kind, span, head: at, name: None, country: Some(country), why, ..body });
        };
        Some(Actor {
            kind: ActorKind::Role,
            span: self.span(&words),
            head: at,
            name: None,
            country: Some(country),
            sector: settle(country, parse(entry.sector.as_deref()), entry.office.as_deref()),
            office: entry.office.as_deref().map(str::to_owned),
            known_as: Some(entry.kind),
            why: format!("{} by {}:{}, of {} by {}:{}", entry.key, entry.file, entry.line, of.key, of.file, of.line),
        })
    }
}

//! A group whose members stand behind it: "the premiers of the three countries (A, B and C)", "trei state vecine, A, B și C".

use super::*;

/// How many genitives may stand between a group and the list of its members.
const BETWEEN: usize = 3;

/// How many words behind a noun the list may begin.
const PHRASE: usize = 10;

impl<'a> Resolver<'a> {
    /// The states that are listed behind a plural noun, each as an actor of the noun's sector; none where fewer than two are.
    pub(super) fn listed(&self, at: usize) -> Vec<Actor> {
        let named = self.entry_of(at, |entry| !matches!(entry.kind, Kind::Role(_)));
        if self.grammar.upos(at) != Upos::Noun || named.is_some() || !self.is_many(at) {
            return Vec::new();
        }
        let role = self.role(at).map(|(_, entry)| entry);
        let mut noun = at;
        for _ in 0..BETWEEN {
            let members = self.members_behind(noun);
            if members.len() > 1 {
                return members.into_iter().map(|(member, hit, entry)| self.one_of(member, hit, entry, role)).collect();
            }
            // "Premierii țărilor membre (…)": the list may stand behind whose they are.
            let owner = self.grammar.children_by(noun, "nmod").find(|&child| {
                matches!(self.grammar.preposition(child), None | Some("of" | "from" | "din"))
                    && self.grammar.upos(child) == Upos::Noun
                    && self.is_many(child)
            });
            match owner {
                Some(owner) => noun = owner,
                None => break,
            }
        }
        Vec::new()
    }

    /// Whether a noun speaks of several, by number, by a numeral or by its ending.
    fn is_many(&self, at: usize) -> bool {
        self.grammar.has(at, "Number", "Plur") || self.grammar.child(at, "nummod").is_some() || self.is_plural(at)
    }

    /// The states in the row of names behind a noun's phrase. Parsers hang such rows on any word before them, so the row is read as it
    /// stands: in brackets, between dashes, or between commas ("Liderii arabi, Rusia și China au cerut" lists no members).
    fn members_behind(&self, noun: usize) -> Vec<(usize, &Hit, &'a Entry)> {
        let grammar = self.grammar;
        let dash = |word: usize| matches!(grammar.form(word), "-" | "–" | "—" | ":");
        let opens = |word: &usize| matches!(grammar.form(*word), "(" | ",") || dash(*word);
        let phrase = |word: &usize| !matches!(grammar.upos(*word), Upos::Verb | Upos::Aux | Upos::Propn);
        let Some(open) =
            (noun + 1..(noun + PHRASE).min(grammar.len())).take_while(|word| opens(word) || phrase(word)).find(opens)
        else {
            return Vec::new();
        };
        let mut word = open + 1;
        let among = self.lexicon.is_in("among", &format!("{} {}", grammar.form(word), grammar.form(word + 1)));
        if among {
            word += 2;
        } else if self.lexicon.is_in("among", grammar.form(word)) {
            word += 1;
        }
        let state = |entry: &Entry| matches!(entry.kind, Kind::Country(_));
        let mut found = Vec::new();
        while let Some((hit, entry)) = self.entry_of(word, state).filter(|(hit, _)| hit.first == word) {
            found.push((hit.first, hit, entry));
            word = hit.last + 1;
            while grammar.links(word) && self.entry_of(word + 1, state).is_some_and(|(hit, _)| hit.first == word + 1) {
                word += 1;
            }
            if grammar.links(word) && grammar.links(word + 1) {
                word += 2;
            }
        }
        let closed = match grammar.form(open) {
            "(" => grammar.form(word) == ")",
            "," => among || grammar.form(word) == "," || word + 1 >= grammar.len(),
            _ => dash(word) || word + 1 >= grammar.len(),
        };
        if closed { found } else { Vec::new() }
    }

    fn one_of(&self, member: usize, hit: &Hit, entry: &Entry, role: Option<&Entry>) -> Actor {
        let words: Vec<usize> = (hit.first..=hit.last).collect();
        let whole = role.filter(|role| role.sector.is_some());
        let sector = whole.map_or(entry.sector.as_deref().or(Some("GOV")), |role| role.sector.as_deref());
        let mut actor = self.stated(member, entry, &words, ActorKind::State, sector);
        if let Some(role) = whole {
            actor.kind = ActorKind::Role;
            actor.name = None;
            actor.office = role.office.as_deref().map(str::to_owned);
            if let Some(country) = actor.country {
                actor.sector = settle(country, parse(role.sector.as_deref()), role.office.as_deref());
            }
        }
        actor.why = format!("listed behind \"{}\": {}", self.grammar.form(self.grammar.first_conjunct(member)), actor.why);
        actor
    }
}

//! References: pronouns and possessives, led back to those named before.

use super::*;

impl<'a> Resolver<'a> {
    /// A personal or demonstrative pronoun: the last actor that agrees with it.
    pub(super) fn pronoun(&self, at: usize) -> Option<Actor> {
        let word = self.grammar.tree.words.get(at)?;
        if !matches!(word.feat("PronType"), Some("Prs" | "Dem"))
            || word.has("Person", "1")
            || word.has("Person", "2")
            || word.has("Reflex", "Yes")
        {
            return None;
        }
        // "Acesta din urmă": of those named before, the last.
        if self.grammar.form(at + 1) == "din" && self.grammar.form(at + 2) == "urma" {
            let found = self.memory.last_person()?;
            let why = format!("\"{} din urmă\" is the last one named: {}", word.form, found.why);
            return Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found.clone() });
        }
        // "Iraq said it would …": the subject of what is said is who says it, unless it is somebody else's name.
        let clause = self.grammar.head(at).map(|verb| self.grammar.first_conjunct(verb));
        let saying = clause
            .filter(|&verb| self.grammar.base(at) == "nsubj" && self.grammar.base(verb) == "ccomp")
            .and_then(|verb| self.grammar.head(verb));
        if let Some(saying) = saying {
            let speaker = self
                .grammar
                .subjects(saying)
                .into_iter()
                .find(|&speaker| speaker != at && self.grammar.upos(speaker) != Upos::Pron);
            if let Some(found) = speaker.and_then(|speaker| self.nominal(speaker, Side::Actor, 0)).filter(Actor::is_somebody) {
                let why = format!("\"{}\" is who says so: {}", word.form, found.why);
                return Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found });
            }
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

    /// The person named before whom an office of a country means: "the Russian president", "liderul nord-coreean".
    pub(super) fn holder(&self, actor: &Actor) -> Option<Actor> {
        let office = actor.office.as_deref()?;
        let same = |known: &Actor| {
            known.kind == ActorKind::Person
                && known.country == actor.country
                && known.sector == actor.sector
                && (known.office.as_deref() == Some(office) || office == "leader")
        };
        self.memory.latest(same).first().copied().cloned()
    }

    /// Whom a possessive beside a noun means: the nearest actor before it with a country.
    pub(super) fn owner(&self, at: usize) -> Option<Actor> {
        let owned = self
            .grammar
            .children(at)
            .iter()
            .any(|&child| self.grammar.has(child, "Poss", "Yes") && self.grammar.has(child, "Person", "3"));
        let fits = |actor: &Actor| actor.country.is_some();
        if owned { self.earlier(at, &fits).or_else(|| self.memory.latest(fits).first().copied().cloned()) } else { None }
    }

    /// The country of "țara noastră": outside quotation marks it is that of the paper, Romania, unless the text tells of the
    /// other country whose papers write Romanian.
    pub(super) fn home(&self, at: usize) -> Option<Country> {
        let our = |&child: &usize| matches!(self.grammar.form(child), "nostru" | "noastra" | "noastre" | "nostri");
        if self.grammar.language != Language::Romanian || !self.grammar.children(at).iter().any(our) {
            return None;
        }
        let marks = |word: &usize| matches!(self.grammar.form(*word), "\"" | "„" | "”" | "“" | "«" | "»");
        let quoted = (0..at).filter(marks).count() % 2 == 1;
        let moldovan = |actor: &Actor| actor.country.is_some_and(|country| country.code() == "MDA");
        let elsewhere = quoted || !self.memory.latest(moldovan).is_empty();
        if elsewhere { None } else { "ROU".parse().ok() }
    }

    /// The nearest fitting actor before a word in its own sentence, outside its own clause.
    pub(super) fn earlier(&self, at: usize, fits: &dyn Fn(&Actor) -> bool) -> Option<Actor> {
        let clause = self.grammar.clause_of(at);
        (0..at)
            .filter(|&word| {
                self.grammar.is_nominal(word) && self.grammar.upos(word) != Upos::Pron && self.grammar.clause_of(word) != clause
            })
            .filter(|&word| matches!(self.grammar.base(word), "nsubj" | "obj" | "obl" | "iobj" | "root" | "nmod"))
            .filter_map(|word| self.nominal(word, Side::Actor, 0).filter(|actor| actor.head == word && fits(actor)))
            .max_by_key(|actor| (self.grammar.base(actor.head) == "nsubj", actor.head))
    }
}

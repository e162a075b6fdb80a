//! References: pronouns, possessives, "the latter", "the two", led back to those named before.

use super::*;
use crate::lexicon::SpeechClass;
use crate::memory::Spoken;
use crate::sentence::speakers;

/// Which of the last two named a pronoun means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OfTwo {
    Former,
    Latter,
}

impl<'a> Resolver<'a> {
    /// How somebody named at a word is spoken of.
    pub(crate) fn spoken(&self, at: usize, actor: Actor, subject: bool) -> Spoken {
        let words = self.name_words(at);
        let titled = words.iter().copied().find(|&word| self.grammar.upos(word) == Upos::Noun);
        let head = titled.unwrap_or(at);
        let feature = |feature, yes, no| {
            let has = |value| self.grammar.has(head, feature, value);
            if has(yes) { Some(true) } else { has(no).then_some(false) }
        };
        let titled = || match self.grammar.language {
            // A bare name tells no gender that a tagger could be trusted with.
            Language::Romanian if self.grammar.upos(head) == Upos::Propn => None,
            Language::Romanian => feature("Gender", "Fem", "Masc"),
            Language::English if self.grammar.upos(at) == Upos::Pron => feature("Gender", "Fem", "Masc"),
            Language::English => words.iter().find_map(|&word| {
                let title = self.grammar.form(word).trim_end_matches('.');
                let is = |class: &str| self.lexicon.is_in(class, title);
                if is("she") { Some(true) } else { is("he").then_some(false) }
            }),
        };
        let feminine = actor.name.as_deref().and_then(|name| self.gender(name)).or_else(titled);
        let pronoun = self.grammar.upos(at) == Upos::Pron && !matches!(self.grammar.form(at), "it" | "this" | "that" | "they");
        let person = pronoun && actor.name.is_some() && (actor.office.is_some() || actor.sector.is_some());
        let noun = self.grammar.lemma(at).to_owned();
        Spoken { actor, subject, plural: feature("Number", "Plur", "Sing"), feminine, person, noun }
    }

    /// Whether a given name is a woman's or a man's, where it is known for one.
    fn gender(&self, name: &str) -> Option<bool> {
        let first = fold(name.split([' ', '-']).next()?);
        if self.lexicon.is_in("feminine-name", &first) {
            return Some(true);
        }
        self.lexicon.is_in("masculine-name", &first).then_some(false)
    }

    /// Whether a pronoun's gender speaks against somebody of a name.
    fn disagrees(&self, at: usize, name: Option<&str>) -> bool {
        let feminine = match (self.grammar.has(at, "Gender", "Fem"), self.grammar.has(at, "Gender", "Masc")) {
            (true, _) => true,
            (_, true) => false,
            _ => return false,
        };
        name.and_then(|name| self.gender(name)).is_some_and(|other| other != feminine)
    }

    /// Whether a word stands within quotation marks that open in its sentence.
    fn in_marks(&self, at: usize) -> bool {
        let mark = |word: &usize| matches!(self.grammar.form(*word), "\"" | "„" | "”" | "“" | "«" | "»");
        (0..at).filter(mark).count() % 2 == 1
    }

    /// A personal or demonstrative pronoun: the last actor that agrees with it.
    pub(crate) fn pronoun(&self, at: usize) -> Option<Actor> {
        let word = self.grammar.tree.words.get(at)?;
        if let Some(which) = self.of_two(at) {
            return self.one_of_two(at, which);
        }
        if word.has("Person", "1") {
            return self.first_person(at);
        }
        if let Some(anybody) = self.anybody(at) {
            return Some(anybody);
        }
        if let Some(own) = self.grammar.head(at).filter(|_| word.has("Poss", "Yes")).and_then(|noun| self.own(noun)) {
            return Some(own);
        }
        if !matches!(word.feat("PronType"), Some("Prs" | "Dem")) || word.has("Person", "2") || word.has("Reflex", "Yes") {
            return None;
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
        // "He added …": who goes on speaking is who spoke in the sentence before.
        let says = self.verb_of(at).is_some_and(|verb| {
            self.grammar.base(at) == "nsubj"
                && (self.lexicon.speech.is(SpeechClass::Verb, self.grammar.lemma(verb))
                    || self.lexicon.speech.is(SpeechClass::NegativeNaming, self.grammar.lemma(verb)))
        });
        let goes_on = |speaker: &&Actor| says && !word.has("Number", "Plur") && !self.disagrees(at, speaker.name.as_deref());
        if let Some(speaker) = self.memory.last_speaker().filter(goes_on) {
            let person = speaker.kind == ActorKind::Person || speaker.is_person_role() || speaker.kind == ActorKind::Pronoun;
            let thing = self.lexicon.is_in("thing", self.grammar.form(at));
            if person != thing && (thing || self.grammar.language == Language::English || speaker.name.is_some()) {
                let why = format!("\"{}\" goes on speaking: {}", word.form, speaker.why);
                return Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..speaker.clone() });
            }
        }
        let plural = word.has("Number", "Plur");
        let english = self.grammar.language == Language::English;
        let neuter = english && self.lexicon.is_in("thing", self.grammar.form(at));
        let feminine = match (word.has("Gender", "Fem"), word.has("Gender", "Masc")) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
        let agrees = |spoken: &Spoken| feminine.is_none() || spoken.feminine.is_none() || feminine == spoken.feminine;
        let several = |actor: &Actor| matches!(actor.kind, ActorKind::Role | ActorKind::People | ActorKind::Organisation);
        let thing = |actor: &Actor| {
            matches!(actor.kind, ActorKind::State | ActorKind::Organisation | ActorKind::Derived)
                || (actor.kind == ActorKind::Role && !actor.is_person_role())
        };
        let fits = |spoken: &Spoken| match (plural, neuter) {
            (true, _) => several(&spoken.actor) && spoken.plural != Some(false),
            (false, true) => thing(&spoken.actor) && spoken.plural != Some(true),
            (false, false) => spoken.is_person() && agrees(spoken),
        };
        // A Romanian pronoun may stand for a body or state as well as for a person.
        let loose =
            |spoken: &Spoken| !english && !plural && thing(&spoken.actor) && agrees(spoken) && spoken.plural != Some(true);
        // "Acesta" takes up whom the sentence before named last, rather than its subject.
        let demonstrative = !english && !plural && word.has("PronType", "Dem") && self.grammar.base(at) == "nsubj";
        let named = |spoken: &Spoken| fits(spoken) && spoken.actor.name.is_some();
        let last = || self.memory.last_named(named).or_else(|| self.memory.last_named(fits)).filter(|_| demonstrative).cloned();
        // Of those near, one whose name is known to be a woman's or a man's is meant rather than one of whom nobody knows.
        let sure =
            |spoken: &Spoken| fits(spoken) && feminine.is_some() && spoken.feminine == feminine && spoken.actor.name.is_some();
        let certain = || self.memory.latest_near(sure).cloned();
        // "A letter from his colleague, in which the latter thanked him": "acesta" is not the subject of the clause above.
        let nearest = || if demonstrative { self.nearest(at, &fits) } else { None };
        let found = nearest()
            .or_else(|| self.earlier(at, &fits))
            .or_else(last)
            .or_else(certain)
            .or_else(|| self.memory.latest(fits).first().copied().cloned())
            .or_else(|| self.earlier(at, &loose))
            .or_else(|| self.memory.latest(loose).first().copied().cloned())?;
        let why = format!("\"{}\" is {}: {}", word.form, found.name.as_deref().unwrap_or("the one named before"), found.why);
        Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found })
    }

    /// "Anyone who blocks a road", "cei care au protestat", "whoever gave the orders": people of the country from inside which the
    /// report is told; a report that tells no country leaves them out.
    fn anybody(&self, at: usize) -> Option<Actor> {
        let grammar = self.grammar;
        let home = self.memory.home.as_ref()?;
        let relative = grammar.children_by(at, "acl").next().is_some();
        let word = grammar.form(at);
        let fits = self.lexicon.is_in("whoever", word) || (relative && self.lexicon.is_in("anybody", word));
        fits.then(|| Actor {
            kind: ActorKind::Pronoun,
            span: self.span(&[at]),
            head: at,
            name: None,
            country: Some(home.country),
            sector: Some(Sector::Cvl),
            office: None,
            known_as: None,
            why: format!("\"{}\" are people, {}", grammar.form(at), home.why),
        })
    }

    /// "I" and "we" are the speaker: of the clause, else of the words before.
    fn first_person(&self, at: usize) -> Option<Actor> {
        let here = speakers(self.grammar, self.lexicon, self.grammar.head(at)?);
        let here = here.into_iter().filter(|&word| word != at && self.grammar.upos(word) != Upos::Pron);
        let found = here.filter_map(|word| self.nominal(word, Side::Actor, 0)).find(Actor::is_somebody);
        let found = found.or_else(|| self.memory.speaker.clone())?;
        let why = format!("\"{}\" is who speaks: {}", self.grammar.form(at), found.why);
        Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found })
    }

    /// "Acesta din urmă", "cel din urmă", "the latter"; "primul", "the former".
    pub(crate) fn of_two(&self, at: usize) -> Option<OfTwo> {
        let grammar = self.grammar;
        let modifies = matches!(grammar.base(at), "amod" | "compound");
        match grammar.language {
            Language::Romanian if grammar.form(at + 1) == "din" && grammar.form(at + 2) == "urma" => Some(OfTwo::Latter),
            Language::Romanian if grammar.form(at).starts_with("ce") && grammar.form(at + 1) == "dintai" => Some(OfTwo::Former),
            Language::English if grammar.is_definite(at) && !modifies => match grammar.form(at) {
                "latter" => Some(OfTwo::Latter),
                "former" => Some(OfTwo::Former),
                _ => None,
            },
            _ => None,
        }
    }

    /// The former or latter of the last two persons named; of the last two actors where no persons were.
    pub(crate) fn one_of_two(&self, at: usize, which: OfTwo) -> Option<Actor> {
        let plural = self.grammar.has(at, "Number", "Plur");
        // "Acesta din urmă" is the last one named, whoever stood in a pair.
        let pair = self.memory.pair().filter(|_| !self.grammar.form(at).starts_with("ace")).map(<[Actor]>::to_vec);
        let people = self.memory.last_two(|spoken| spoken.is_person() && spoken.actor.is_somebody());
        let others = self.memory.last_two(|spoken| spoken.actor.is_somebody() && spoken.actor.kind != ActorKind::Person);
        let two = pair.unwrap_or(if people.is_empty() || plural { others } else { people });
        let found = match (which, two.as_slice()) {
            (OfTwo::Latter, [.., last]) => last,
            (OfTwo::Former, [first, _]) => first,
            _ => return None,
        };
        let place = if which == OfTwo::Latter { "last" } else { "first" };
        let why = format!("\"{}\" is the {place} one named: {}", self.grammar.form(at), found.why);
        Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found.clone() })
    }

    /// "Cei doi", "the two", "both": the last two persons, else actors, named before, where no noun says of what sort.
    pub(super) fn the_two(&self, at: usize) -> Vec<Actor> {
        let grammar = self.grammar;
        let stands = matches!(grammar.base(at), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "root");
        if !grammar.is_pair(at) || !stands {
            return Vec::new();
        }
        let here: Vec<Actor> = self.last_two_before(at, ActorKind::Person);
        let pair = self.memory.pair().map(<[Actor]>::to_vec).unwrap_or_default();
        let people = || self.memory.last_two(|spoken| spoken.is_person() && spoken.actor.is_somebody());
        let states = || self.memory.last_two(|spoken| spoken.actor.kind == ActorKind::State);
        let two = [here, pair, people(), states()].into_iter().find(|two| two.len() == 2).unwrap_or_default();
        two.into_iter()
            .map(|actor| {
                let why = format!("\"{}\" are those named before: {}", grammar.form(at), actor.why);
                Actor { head: at, why, ..actor }
            })
            .collect()
    }

    /// "The institution", "formațiunea": the last organisation or organ named, where the noun tells nothing more.
    fn last_organisation(&self) -> Option<Actor> {
        let organ = |spoken: &Spoken| {
            spoken.plural != Some(true)
                && (spoken.actor.kind == ActorKind::Organisation
                    || (spoken.actor.kind == ActorKind::Role && !spoken.actor.is_person_role()))
        };
        self.memory.latest(organ).first().copied().cloned()
    }

    /// The organisation that a general noun takes up.
    pub(super) fn institution(&self, at: usize) -> Option<Actor> {
        let grammar = self.grammar;
        let definite = grammar.is_definite(at);
        let alone = !grammar
            .children(at)
            .iter()
            .any(|&child| matches!(grammar.base(child), "nmod" | "amod" | "appos" | "flat" | "compound" | "nummod" | "conj"));
        let general = self.lexicon.is_in("institution", grammar.lemma(at)) && !grammar.has(at, "Number", "Plur");
        let found = self.last_organisation().filter(|_| general && definite && alone)?;
        let why = format!("\"{}\" takes up the one named before: {}", grammar.form(at), found.why);
        Some(Actor { kind: ActorKind::Pronoun, head: at, why, ..found })
    }

    /// The person named before whom an office of a country means: "the Russian president", "liderul nord-coreean".
    pub(super) fn holder(&self, actor: &Actor) -> Option<Actor> {
        let office = actor.office.as_deref()?;
        let same = |spoken: &Spoken| {
            let known = &spoken.actor;
            known.kind == ActorKind::Person
                && known.country == actor.country
                && known.sector == actor.sector
                && (known.office.as_deref() == Some(office) || office == "leader")
        };
        self.memory.latest(same).first().copied().cloned()
    }

    /// The person named before who holds an office of which no country is said: "the president", "ministrul".
    pub(super) fn titled_before(&self, at: usize, actor: &Actor) -> Option<Actor> {
        let office = actor.office.as_deref()?;
        let definite = self.grammar.is_definite(at);
        let same = |spoken: &Spoken| {
            spoken.actor.kind == ActorKind::Person
                && spoken.actor.office.as_deref() == Some(office)
                && spoken.actor.sector == actor.sector
        };
        let singular = !self.grammar.has(at, "Number", "Plur") && self.grammar.genitives(at).is_empty();
        (definite && singular).then(|| self.memory.latest(same).first().copied().cloned()).flatten()
    }

    /// "The ministry", "rebelii": the body or group that the text has just called so and said whose it is.
    pub(super) fn called_before(&self, at: usize) -> Option<Actor> {
        let bare = !self
            .grammar
            .children(at)
            .iter()
            .any(|&child| matches!(self.grammar.base(child), "nmod" | "amod" | "compound" | "flat" | "nummod" | "acl"));
        self.memory.called(self.grammar.lemma(at)).filter(|_| bare && self.grammar.is_definite(at)).cloned()
    }

    /// "Their own crossings", "propriile trupe": of the subject, whoever was named last.
    pub(super) fn own(&self, at: usize) -> Option<Actor> {
        let own = self.grammar.children(at).iter().any(|&child| self.lexicon.is_in("own", self.grammar.lemma(child)));
        let verb = self.verb_of(at).filter(|_| own)?;
        let mut subjects = self.grammar.subjects(verb).into_iter().filter(|&subject| subject != at);
        subjects.find_map(|subject| self.nominal(subject, Side::Actor, 1)).filter(Actor::is_somebody)
    }

    /// The country of "țara noastră": outside quotation marks it is that of the paper, Romania, unless the text tells of the
    /// other country whose papers write Romanian.
    pub(super) fn home(&self, at: usize) -> Option<Country> {
        let our = |&child: &usize| self.lexicon.is_in("our", self.grammar.form(child));
        if self.grammar.language != Language::Romanian || !self.grammar.children(at).iter().any(our) {
            return None;
        }
        let quoted = self.in_marks(at);
        if let Some(home) = self.memory.home.as_ref().filter(|_| !quoted) {
            return Some(home.country);
        }
        let moldovan = |spoken: &Spoken| spoken.actor.country.is_some_and(|country| country.code() == "MDA");
        let elsewhere = quoted || !self.memory.latest(moldovan).is_empty();
        if elsewhere { None } else { "ROU".parse().ok() }
    }

    /// The verb that a nominal belongs to.
    pub(super) fn verb_of(&self, at: usize) -> Option<usize> {
        let mut at = at;
        for _ in 0..DEPTH {
            at = self.grammar.head(at)?;
            if matches!(self.grammar.upos(at), Upos::Verb | Upos::Aux) {
                return Some(at);
            }
        }
        None
    }

    /// The fitting actor before a word in its own sentence, outside its own clause: a subject, else the nearest.
    pub(super) fn earlier(&self, at: usize, fits: &dyn Fn(&Spoken) -> bool) -> Option<Actor> {
        let found = self.before(at, fits);
        found.into_iter().max_by_key(|spoken| (spoken.subject, spoken.actor.head)).map(|spoken| spoken.actor)
    }

    /// The nearest fitting actor that is no subject.
    fn nearest(&self, at: usize, fits: &dyn Fn(&Spoken) -> bool) -> Option<Actor> {
        let found = self.before(at, fits).into_iter().filter(|spoken| !spoken.subject);
        found.max_by_key(|spoken| spoken.actor.head).map(|spoken| spoken.actor)
    }

    /// The fitting actors before a word in its own sentence, outside its own clause.
    fn before(&self, at: usize, fits: &dyn Fn(&Spoken) -> bool) -> Vec<Spoken> {
        let clause = self.grammar.clause_of(at);
        // "A thanked B and invited him": in the same clause those of another verb, but for the subject that both share.
        let verb = self.verb_of(at);
        let own: Vec<usize> = match verb {
            Some(verb) if self.grammar.base(at) != "nsubj" => self.grammar.grammatical_subjects(verb, 4),
            _ => Vec::new(),
        };
        // Nobody takes up, outside quotation marks, who is named only within them.
        let quoted = self.in_marks(at);
        let heard = |word: usize| quoted || !self.in_marks(word);
        let apart = |word: usize| {
            self.grammar.clause_of(word) != clause
                || (self.grammar.base(at) != "nsubj" && self.verb_of(word) != verb && !own.contains(&word))
        };
        // Nobody writes to himself: "i-a trimis o scrisoare, în care îi mulțumește".
        let pronoun = self.grammar.upos(at) == Upos::Pron;
        let itself = |word: usize| pronoun && own.contains(&word);
        (0..at)
            .filter(|&word| {
                self.grammar.is_nominal(word)
                    && self.grammar.upos(word) != Upos::Pron
                    && apart(word)
                    && heard(word)
                    && !itself(word)
            })
            .filter(|&word| matches!(self.grammar.base(word), "nsubj" | "obj" | "obl" | "iobj" | "root" | "nmod"))
            .filter_map(|word| {
                let subject = self.grammar.base(word) == "nsubj";
                let actor = self.nominal(word, Side::Actor, 0).filter(|actor| actor.head == word)?;
                Some(self.spoken(word, actor, subject)).filter(|spoken| fits(spoken))
            })
            .collect()
    }
}

//! Roles: logical subjects and objects, genitives, prepositional dependents.

use dragoman_syntax::Upos;
use dragoman_text::Language;

use super::Grammar;

/// How far an understood subject is looked for up the tree; real sentences need three or four steps.
const CHAIN: usize = 8;

impl Grammar<'_> {
    /// Whether a verb form is passive: by auxiliary, by a passive subject, or as a participle that modifies a noun.
    pub(crate) fn is_passive(&self, at: usize) -> bool {
        // With a plain subject beside it a reflexive is none: "liderul s-a întâlnit".
        let plain = self.children(at).iter().any(|&child| self.relation(child) == "nsubj");
        if plain && !self.children(at).iter().any(|&child| self.relation(child) == "aux:pass") {
            return false;
        }
        let marks = |child: usize| match self.relation(child) {
            "aux:pass" | "expl:pass" | "obl:agent" => true,
            // An English passive has its auxiliary.
            "nsubj:pass" | "csubj:pass" => self.language == Language::Romanian || self.has(at, "VerbForm", "Part"),
            _ => false,
        };
        if self.children(at).iter().any(|&child| marks(child)) {
            return true;
        }
        if self.children_by(at, "nsubj").next().is_some() {
            return false;
        }
        if self.base(at) == "conj" && self.has(at, "VerbForm", "Part") && self.children_by(at, "aux").next().is_none() {
            return self.head(at).is_some_and(|head| self.has(head, "VerbForm", "Part") && self.is_passive(head));
        }
        // A past participle with an object of its own is a finite verb that the parser mistook ("militants fired rockets").
        let active = self.is_active_participle(at) || (self.language == Language::English && self.child(at, "obj").is_some());
        self.is_participle_modifier(at) && !active
    }

    /// Whether the word is a participle that modifies a noun ("troops sent to", "trupele trimise în").
    pub(crate) fn is_participle_modifier(&self, at: usize) -> bool {
        self.has(at, "VerbForm", "Part")
            && matches!(self.base(at), "acl" | "amod")
            && self.relation(at) != "acl:relcl"
            && self.children_by(at, "aux").next().is_none()
    }

    /// Whether a participle tells what its noun does: present ones, and those of verbs that have no object ("ministrul sosit la").
    fn is_active_participle(&self, at: usize) -> bool {
        self.lexicon.is_in("intransitive", self.lemma(at))
            || self.has(at, "Tense", "Pres")
            || self.has(at, "VerbForm", "Ger")
            || self.form(at).ends_with("ing")
    }

    /// The logical subject: the agent of a passive, else the subject, given or understood.
    pub(crate) fn subjects(&self, at: usize) -> Vec<usize> {
        if self.is_passive(at) { self.agents(at) } else { self.grammatical_subjects(at, CHAIN) }
    }

    /// Who does it in a passive.
    fn agents(&self, at: usize) -> Vec<usize> {
        let marked = |&child: &usize| {
            self.relation(child) == "obl:agent"
                || (matches!(self.base(child), "obl" | "nmod")
                    && self.preposition(child).is_some_and(|preposition| self.lexicon.is_in("by", preposition)))
        };
        let agents: Vec<usize> = self.children(at).iter().copied().filter(marked).collect();
        if !agents.is_empty() || self.language == Language::English {
            return agents;
        }
        // "A fost atacat în noaptea de joi de gruparea X": parsers hang the agent on the time before it.
        let times =
            self.children(at).iter().copied().filter(|&child| {
                child > at && (self.is_time(child) || matches!(self.relation(child), "obl:tmod" | "nmod:tmod"))
            });
        let agent = |&word: &usize| {
            self.preposition(word) == Some("de")
                && !self.is_time(word)
                && (self.upos(word) == Upos::Propn || self.has(word, "Definite", "Def"))
        };
        times.flat_map(|time| self.children_by(time, "nmod")).filter(agent).collect()
    }

    /// The subject of the clause as grammar has it, given or understood.
    pub(crate) fn grammatical_subjects(&self, at: usize, steps: usize) -> Vec<usize> {
        let subjects = self.children_by(at, "nsubj").filter(|&subject| !self.is_time(subject));
        let own: Vec<usize> = subjects.flat_map(|subject| self.antecedents(subject)).collect();
        if !own.is_empty() || steps == 0 {
            return own;
        }
        let Some(head) = self.head(at) else { return own };
        if let Some(seen) = self.seen_doing(at, head) {
            return vec![seen];
        }
        match self.base(at) {
            "acl" if self.is_about(at) => {
                let above = self.verb_above(head).map(|verb| self.grammatical_subjects(verb, steps - 1)).unwrap_or_default();
                if above.is_empty() { vec![self.gathered(at, head)] } else { above }
            }
            "conj" => self.shared_subjects(at, head, steps),
            "parataxis" | "csubj" => self.grammatical_subjects(head, steps - 1),
            "xcomp" => self.controllers(head, at, steps),
            "ccomp" if self.is_subjunctive(at) => self.controllers(head, at, steps),
            // English finite clauses always have their subject; a Romanian one without it goes on with that of its head.
            "ccomp" | "advcl" => self.grammatical_subjects(head, steps - 1),
            // "issued a declaration demanding": who demands is who declares.
            "acl"
                if self.is_active_participle(at)
                    && self.base(head) == "obj"
                    && self.lexicon.is_in("utterance", self.lemma(head)) =>
            {
                match self.head(head) {
                    Some(verb) if self.genitives(head).is_empty() => self.grammatical_subjects(verb, steps - 1),
                    _ => vec![head],
                }
            }
            // "omologul său, X, aflat la Iași": who is described is whom the name explains.
            "acl" if self.is_participle_modifier(at) && self.base(head) == "appos" => self.head(head).into_iter().collect(),
            "acl" => vec![self.gathered(at, head)],
            "aux" | "cop" => self.grammatical_subjects(head, steps - 1),
            _ => own,
        }
    }

    /// The verb in whose clause a nominal stands.
    fn verb_above(&self, at: usize) -> Option<usize> {
        let mut at = at;
        for _ in 0..CHAIN {
            if matches!(self.upos(at), Upos::Verb | Upos::Aux) {
                return Some(at);
            }
            at = self.head(at)?;
        }
        None
    }

    /// The noun that a relative clause speaks of: a plural verb behind the last of a row speaks of the whole row.
    fn gathered(&self, clause: usize, head: usize) -> usize {
        let row = self.language == Language::Romanian
            && self.base(head) == "conj"
            && self.has(head, "Number", "Sing")
            && (self.has(clause, "Number", "Plur")
                || self.auxiliaries(clause, 0).iter().any(|&aux| self.has(aux, "Number", "Plur")));
        if row { self.first_conjunct(head) } else { head }
    }

    /// "Fotografii care arată soldați maltratând prizonieri": a Romanian gerund right behind an object tells what that does.
    fn seen_doing(&self, at: usize, head: usize) -> Option<usize> {
        let gerund = self.language == Language::Romanian && self.has(at, "VerbForm", "Ger") && self.base(at) == "advcl";
        let before = at.checked_sub(1).filter(|_| gerund)?;
        let object = self.children_by(head, "obj").find(|&object| object < at)?;
        let phrase = self.subtree(object, |_| false);
        (phrase.contains(&before) && self.upos(before) != Upos::Punct).then_some(object)
    }

    /// Whether a Romanian relative clause speaks about its noun without having it as subject ("unde a avut", "prin care
    /// convin"): then a subject left out is that of the clause around it.
    fn is_about(&self, at: usize) -> bool {
        let relative = |word: usize| {
            matches!(self.form(word), "unde" | "cand" | "incotro")
                || (matches!(self.lemma(word), "care" | "ce") && !matches!(self.base(word), "nsubj" | "mark" | "fixed"))
        };
        let dependents = || self.children(at).iter().copied().filter(|&child| child < at);
        self.language == Language::Romanian
            && !self.is_passive(at)
            && !self.is_participle_modifier(at)
            && dependents().any(|child| {
                relative(child) || (self.base(child) == "obl" && self.children(child).iter().any(|&word| relative(word)))
            })
    }

    /// What a coordinated clause takes over from the one before: the subject that stands before it. One that follows belongs
    /// to a verb of saying at the end ("A accused B and warned C, the agency reported").
    fn shared_subjects(&self, at: usize, head: usize, steps: usize) -> Vec<usize> {
        let mut subjects = self.grammatical_subjects(head, steps - 1);
        if subjects.iter().any(|&subject| subject < at) {
            subjects.retain(|&subject| subject < at);
        }
        subjects
    }

    /// Whether a clause is an infinitive or a Romanian subjunctive: its subject may be the object of its head.
    fn is_subjunctive(&self, at: usize) -> bool {
        // "că va bombarda" is an infinitive by form only.
        let finite = self.children_by(at, "mark").any(|mark| self.lexicon.is_in("that", self.form(mark)))
            || self.children_by(at, "aux").any(|aux| self.lexicon.is_in("will", self.form(aux)));
        if finite {
            return false;
        }
        self.has(at, "VerbForm", "Inf")
            || self.has(at, "Mood", "Sub")
            || self.children_by(at, "mark").any(|mark| self.lexicon.is_in("to", self.form(mark)))
    }

    /// Who controls an infinitive under `head`: its object or indirect object, else its subject.
    fn controllers(&self, head: usize, clause: usize, steps: usize) -> Vec<usize> {
        let object = |child: &usize| {
            *child != clause
                && (matches!(self.base(*child), "obj" | "iobj") || self.is_marked_object(*child))
                && (self.upos(*child) != Upos::Pron || !self.has(*child, "Reflex", "Yes"))
        };
        let objects: Vec<usize> = self.children(head).iter().copied().filter(object).collect();
        // "issued a declaration demanding that": who issues it demands.
        // "has spent months trying": nor does a time.
        let telling = |&child: &usize| {
            !self.lexicon.is_in("utterance", self.lemma(child)) && self.lexicon.time.of(self.lemma(child)).is_empty()
        };
        let objects: Vec<usize> = objects.into_iter().filter(telling).collect();
        let full: Vec<usize> = objects.iter().copied().filter(|&child| self.upos(child) != Upos::Pron).collect();
        match (full.is_empty(), objects.is_empty()) {
            (false, _) => full,
            (true, false) => objects,
            _ if self.is_passive(head) => {
                self.children_by(head, "nsubj").flat_map(|subject| self.antecedents(subject)).collect()
            }
            _ => self.grammatical_subjects(head, steps - 1),
        }
    }

    /// A Romanian weak pronoun in a case that is neither reflexive nor part of a passive.
    fn is_clitic(&self, at: usize, case: &str) -> bool {
        self.language == Language::Romanian
            && self.relation(at) == "expl"
            && self.upos(at) == Upos::Pron
            && self.has(at, "Case", case)
            && !self.has(at, "Reflex", "Yes")
    }

    /// A Romanian direct object marked with "pe".
    fn is_marked_object(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.base(at) == "obl"
            && self.preposition(at) == Some("pe")
            && (self.upos(at) == Upos::Propn
                || self.head(at).is_some_and(|head| {
                    self.children(head).iter().any(|&child| {
                        self.upos(child) == Upos::Pron && self.has(child, "Case", "Acc") && self.has(child, "Strength", "Weak")
                    })
                }))
    }

    /// The logical object: the subject of a passive, the noun that a passive participle modifies, else the object.
    pub(crate) fn objects(&self, at: usize) -> Vec<usize> {
        if self.is_passive(at) {
            let own: Vec<usize> = self.children_by(at, "nsubj").flat_map(|subject| self.antecedents(subject)).collect();
            if !own.is_empty() {
                return own;
            }
            // A reflexive passive may carry its subject as an object in silver trees.
            let plain: Vec<usize> = self.children_by(at, "obj").filter(|&child| self.upos(child) != Upos::Pron).collect();
            if !plain.is_empty() {
                return plain;
            }
            return match (self.base(at), self.head(at)) {
                ("acl" | "amod", Some(head)) => vec![head],
                (_, Some(_)) => self.grammatical_subjects(at, CHAIN),
                _ => Vec::new(),
            };
        }
        if let Some(relative) = self.doubled_relative(at, &["care"]) {
            return self.antecedents(relative);
        }
        let objects: Vec<usize> = self
            .children(at)
            .iter()
            .copied()
            .filter(|&child| (self.base(child) == "obj" || self.is_marked_object(child)) && !self.has(child, "Reflex", "Yes"))
            .collect();
        // "a oferit Ucrainei asistență": a bare noun behind an indirect object is the object, wherever the parser hung it.
        let shifted = self.children_by(at, "iobj").filter(|_| objects.is_empty() && self.language == Language::Romanian);
        let shifted: Vec<usize> = shifted
            .flat_map(|object| self.subtree(object, |_| false).into_iter().filter(move |&word| word > object))
            .filter(|&word| {
                // No name of a state has an adjective behind it: "a livrat Ucrainei generatoare".
                let behind_name = || self.head(word).is_some_and(|head| self.upos(head) == Upos::Propn && head < word);
                let noun = self.upos(word) == Upos::Noun || (self.upos(word) == Upos::Adj && behind_name());
                noun && self.preposition(word).is_none() && !self.has(word, "Case", "Dat")
            })
            .filter(|&word| matches!(self.base(word), "nmod" | "amod" | "appos" | "flat"))
            .collect();
        let objects = if objects.is_empty() { shifted } else { objects };
        // "assured Fiji of friendship", "urged Iran to stop": the treebank has the only object for an indirect one.
        let only = self.children_by(at, "iobj").filter(|_| objects.is_empty() && self.language == Language::English);
        let only: Vec<usize> = only.collect();
        let objects = if objects.is_empty() { only } else { objects };
        // "a pune capăt": trees have the object of a fixed expression as a part of the verb.
        let fixed = |&child: &usize| self.base(child) == "fixed" && self.upos(child) == Upos::Noun;
        let objects = match objects.is_empty() && self.language == Language::Romanian && self.upos(at) == Upos::Verb {
            true => self.children(at).iter().copied().filter(fixed).collect(),
            false => objects,
        };
        let full: Vec<usize> = objects.iter().copied().filter(|&child| self.upos(child) != Upos::Pron).collect();
        let objects = if full.is_empty() { objects } else { full };
        // "called off their offensive": an oblique without preposition behind the verb is its object.
        let bare = |&child: &usize| {
            self.relation(child) == "obl"
                && child > at
                && self.preposition(child).is_none()
                && self.upos(child) != Upos::Pron
                && !self.is_time(child)
        };
        if objects.is_empty()
            && self.language == Language::English
            && let Some(object) = self.children(at).iter().copied().find(bare)
        {
            return vec![object];
        }
        // "pardoned and released forty captives": coordinated verbs share the object behind the last.
        if objects.is_empty() {
            let next = self.children_by(at, "conj").find(|&verb| verb > at && verb - at <= 3 && self.upos(verb) == Upos::Verb);
            let shared: Vec<usize> = next.into_iter().flat_map(|verb| self.children_by(verb, "obj")).collect();
            if !shared.is_empty() {
                return shared.into_iter().flat_map(|object| self.antecedents(object)).collect();
            }
        }
        // "The guns the army sent": a relative clause without its pronoun has its object in the noun it modifies.
        let contact = objects.is_empty()
            && self.language == Language::English
            && self.relation(at) == "acl:relcl"
            && self.children_by(at, "nsubj").any(|subject| self.antecedents(subject) == [subject]);
        if contact {
            return self.head(at).into_iter().collect();
        }
        if objects.is_empty() {
            // A clitic that doubles nobody is the object itself, whatever the parser calls it.
            return self.children(at).iter().copied().filter(|&child| self.is_clitic(child, "Acc")).collect();
        }
        objects.into_iter().flat_map(|object| self.antecedents(object)).collect()
    }

    /// The Romanian relative pronoun that a clitic of its clause doubles ("pe care îi acuză", "cărora le-a promis").
    fn doubled_relative(&self, at: usize, forms: &[&str]) -> Option<usize> {
        if self.language != Language::Romanian {
            return None;
        }
        let relative = self.children(at).iter().copied().find(|&child| forms.contains(&self.form(child)) && child < at)?;
        let marked = self.form(relative) != "care" || self.preposition(relative) == Some("pe");
        (marked && self.base(relative) != "nsubj" && self.antecedents(relative) != [relative]).then_some(relative)
    }

    /// The indirect object.
    pub(crate) fn datives(&self, at: usize) -> Vec<usize> {
        let dative = |child: usize| match self.base(child) {
            "iobj" => !self.has(child, "Reflex", "Yes"),
            "obl" | "nmod" => match self.language {
                Language::English => self.preposition(child) == Some("to"),
                Language::Romanian => {
                    self.preposition(child).is_none() && self.has(child, "Case", "Dat") && self.base(child) == "obl"
                }
            },
            _ => false,
        };
        if let Some(relative) = self.doubled_relative(at, &["caruia", "careia", "carora"]) {
            return self.antecedents(relative);
        }
        // "Pe care îi acuză": the clitic doubles the object, whatever case a tagger gives it.
        let doubled = self.doubled_relative(at, &["care"]).is_some();
        let dative = |child: usize| dative(child) && !(doubled && self.upos(child) == Upos::Pron);
        let mut datives: Vec<usize> = self.children(at).iter().copied().filter(|&child| dative(child)).collect();
        // A clitic alone may double a full phrase that the parser hung elsewhere.
        let full = datives.iter().any(|&dative| self.upos(dative) != Upos::Pron);
        if !full && self.language == Language::Romanian {
            let misplaced = self.misplaced_datives(at);
            if datives.is_empty() || !misplaced.is_empty() {
                datives = misplaced;
            }
        }
        if datives.is_empty() {
            // A clitic that parsers take for the double of a full phrase stands for it where there is none: "să îi trimită".
            let stands = |&child: &usize| self.has(child, "Case", "Dat") && !self.has(child, "Reflex", "Yes");
            datives = self.children_by(at, "expl").filter(stands).collect();
        }
        let full: Vec<usize> = datives.iter().copied().filter(|&child| self.upos(child) != Upos::Pron).collect();
        let datives = if full.is_empty() { datives } else { full };
        datives.into_iter().flat_map(|dative| self.antecedents(dative)).collect()
    }

    /// Romanian datives that a parser took for an object or for a genitive: an oblique form beside the verb, or behind a noun
    /// without article, which can have no bare genitive ("a trimis medicamente Siriei").
    fn misplaced_datives(&self, at: usize) -> Vec<usize> {
        let oblique = |word: usize| {
            matches!(self.upos(word), Upos::Noun | Upos::Propn)
                && self.preposition(word).is_none()
                && (self.has(word, "Case", "Dat")
                    || ["ei", "ii", "ului", "lui", "ilor", "elor"].iter().any(|end| self.form(word).ends_with(end)))
                && !self.has(word, "Case", "Nom")
                && self.form(word) != self.lemma(word)
        };
        let objects: Vec<usize> = self.children_by(at, "obj").collect();
        let own: Vec<usize> = objects.iter().copied().filter(|&word| oblique(word)).collect();
        if !own.is_empty() {
            return own;
        }
        // "I-a mulțumit marți României": a time has no genitive of a name.
        let times = self.children(at).iter().copied().filter(|&child| child > at && self.is_time(child));
        let behind: Vec<usize> = times
            .flat_map(|time| self.children_by(time, "nmod"))
            .filter(|&word| self.upos(word) == Upos::Propn && oblique(word) && !self.is_time(word))
            .collect();
        if !behind.is_empty() {
            return behind;
        }
        let indefinite = |det: usize| matches!(self.lemma(det), "un" | "niste" | "o" | "alt" | "mult");
        let bare = |&object: &usize| !self.has(object, "Definite", "Def") && self.children_by(object, "det").all(indefinite);
        // Behind the object itself, or behind the last noun of its phrase ("o notă de protest Lituaniei").
        let inner = |object: usize| self.children_by(object, "nmod").flat_map(|noun| self.genitives(noun)).collect::<Vec<_>>();
        let behind = objects.into_iter().filter(bare).flat_map(|object| {
            let own = self.genitives(object);
            if own.is_empty() { inner(object) } else { own }
        });
        behind.filter(|&word| oblique(word) && self.child(word, "det").is_none_or(|det| self.lemma(det) != "al")).collect()
    }

    /// The nominals with a preposition: those of the predicate, then those that the parser gave to its object.
    pub(crate) fn prepositional(&self, at: usize, wanted: &str) -> Vec<usize> {
        let of = |head: usize| {
            self.children(head)
                .iter()
                .copied()
                .filter(|&child| {
                    matches!(self.base(child), "obl" | "nmod" | "advmod" | "iobj" | "obj") && self.stands_with(child, wanted)
                })
                .collect::<Vec<_>>()
        };
        let own = of(at);
        // "la adresa guvernului", "on behalf of": trees have many compound prepositions as a noun with its genitive.
        if let Some((before, noun)) = wanted.rsplit_once(' ').filter(|_| own.is_empty()) {
            let compound =
                self.children(at).iter().copied().find(|&child| self.form(child) == noun && self.stands_with(child, before));
            if let Some(noun) = compound {
                return self.genitives(noun);
            }
        }
        if !own.is_empty() {
            return own.into_iter().flat_map(|child| self.antecedents(child)).collect();
        }
        // "is committed to opening": a gerund behind a preposition.
        let gerund = |&child: &usize| {
            matches!(self.base(child), "advcl" | "xcomp" | "acl")
                && self.form(child).ends_with("ing")
                && self.children_by(child, "mark").any(|mark| self.form(mark) == wanted)
        };
        let gerunds: Vec<usize> = self.children(at).iter().copied().filter(gerund).collect();
        if self.language == Language::English && !gerunds.is_empty() {
            return gerunds;
        }
        // "a meeting on Monday with": parsers hang the phrase on the day.
        let days = self.children(at).iter().copied().filter(|&child| self.is_time(child));
        let of_days: Vec<usize> = days.flat_map(of).collect();
        if !of_days.is_empty() && wanted != "of" {
            return of_days;
        }
        let near = self.children(at).iter().copied();
        let objects: Vec<usize> =
            near.filter(|&child| matches!(self.relation(child), "obj" | "nsubj:pass" | "xcomp")).collect();
        // Of a coordination the last member carries it ("gave food and tents to").
        let beside: Vec<usize> = objects.iter().flat_map(|&object| self.coordinated(object)).flat_map(of).collect();
        if !beside.is_empty() {
            return beside.into_iter().flat_map(|child| self.antecedents(child)).collect();
        }
        // "The killing of two men by rebels": parsers hang the second phrase on the noun of the first.
        let certain = matches!(wanted, "by" | "de catre" | "against" | "impotriva" | "asupra");
        let phrases = self.children(at).iter().copied().filter(|&child| matches!(self.base(child), "nmod" | "obl" | "obj"));
        let nested: Vec<usize> = phrases.filter(|_| certain).flat_map(of).collect();
        nested.into_iter().flat_map(|child| self.antecedents(child)).collect()
    }

    /// Who owns or does what a noun names: "of", "'s", the Romanian genitive.
    pub(crate) fn genitives(&self, at: usize) -> Vec<usize> {
        let genitive = |child: usize| {
            self.base(child) == "nmod"
                && match self.language {
                    Language::English => self.relation(child) == "nmod:poss" || self.preposition(child) == Some("of"),
                    Language::Romanian => self.preposition(child).is_none(),
                }
        };
        let own: Vec<usize> =
            self.children(at).iter().copied().filter(|&child| genitive(child) && !self.has(child, "Poss", "Yes")).collect();
        if !own.is_empty() || self.language == Language::English {
            return own;
        }
        // "Atacul cu drone al Ucrainei": the article "al" says that the genitive is not that of the noun beside it.
        let phrases = self.children_by(at, "nmod").filter(|&phrase| self.preposition(phrase).is_some());
        let below = phrases.flat_map(|phrase| self.children_by(phrase, "nmod"));
        below.filter(|&word| self.children_by(word, "det").any(|det| self.lemma(det) == "al")).collect()
    }

    /// The nominals with a preposition that a parser hung one or two nouns too deep: "the bombing of the embassy by rebels".
    pub(crate) fn nested(&self, at: usize, wanted: &str) -> Vec<usize> {
        if matches!(wanted, "of" | "in" | "de" | "din" | "'s") {
            return Vec::new();
        }
        let mut level: Vec<usize> = self.children_by(at, "nmod").collect();
        for _ in 0..2 {
            let below: Vec<usize> = level.iter().flat_map(|&noun| self.children_by(noun, "nmod")).collect();
            if let Some(&found) = below.iter().find(|&&word| self.stands_with(word, wanted)) {
                return vec![found];
            }
            level = below;
        }
        Vec::new()
    }

    /// Whether an English genitive is the "'s" one.
    pub(crate) fn is_possessive(&self, at: usize) -> bool {
        self.relation(at) == "nmod:poss"
    }

    /// Adjectives and compounds before or after a noun.
    pub(crate) fn modifiers(&self, at: usize) -> Vec<usize> {
        let beside = self
            .children(at)
            .iter()
            .copied()
            .filter(|&child| matches!(self.base(child), "amod" | "compound" | "nmod") && self.preposition(child).is_none())
            .filter(|&child| !self.is_marked_genitive(child));
        // "the American-led attack": who leads it does it; who backs it ("US-backed") does not.
        let leads = |word: usize| {
            let led = self.upos(word) == Upos::Verb && self.lexicon.is_in("lends", self.form(word));
            self.child(word, "compound").filter(|_| led).unwrap_or(word)
        };
        beside.map(leads).collect()
    }

    /// Whether a Romanian noun is a genitive by its article: "ocupația germană **a Poloniei**" names no second adjective.
    fn is_marked_genitive(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.base(at) == "nmod"
            && self.children_by(at, "det").any(|det| self.lemma(det) == "al")
    }

    /// A relative pronoun stands for the noun that its clause modifies; everything else for itself.
    pub(crate) fn antecedents(&self, at: usize) -> Vec<usize> {
        let relative = self.upos(at) == Upos::Pron || self.upos(at) == Upos::Det || self.upos(at) == Upos::Sconj;
        let is_relative = relative
            && (self.has(at, "PronType", "Rel")
                || matches!(
                    (self.language, self.lemma(at)),
                    (Language::Romanian, "care" | "ce") | (Language::English, "who" | "which" | "whom" | "that")
                ));
        if !is_relative {
            return vec![at];
        }
        let mut clause = at;
        for _ in 0..CHAIN {
            let Some(head) = self.head(clause) else { break };
            if self.base(clause) == "acl" {
                return vec![self.gathered(clause, head)];
            }
            clause = head;
        }
        vec![at]
    }
}

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
        if self
            .children(at)
            .iter()
            .any(|&child| matches!(self.relation(child), "nsubj:pass" | "csubj:pass" | "aux:pass" | "expl:pass" | "obl:agent"))
        {
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

    fn is_active_participle(&self, at: usize) -> bool {
        self.has(at, "Tense", "Pres") || self.has(at, "VerbForm", "Ger") || self.form(at).ends_with("ing")
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
                    && match self.language {
                        Language::English => self.preposition(child).as_deref() == Some("by"),
                        Language::Romanian => self.preposition(child).as_deref() == Some("de catre"),
                    })
        };
        self.children(at).iter().copied().filter(marked).collect()
    }

    /// The subject of the clause as grammar has it, given or understood.
    pub(crate) fn grammatical_subjects(&self, at: usize, steps: usize) -> Vec<usize> {
        let subjects = self.children_by(at, "nsubj").filter(|&subject| !self.is_time(subject));
        let own: Vec<usize> = subjects.flat_map(|subject| self.antecedents(subject)).collect();
        if !own.is_empty() || steps == 0 {
            return own;
        }
        let Some(head) = self.head(at) else { return own };
        match self.base(at) {
            "conj" | "parataxis" | "csubj" => self.grammatical_subjects(head, steps - 1),
            "xcomp" => self.controllers(head, at, steps),
            "ccomp" if self.is_subjunctive(at) => self.controllers(head, at, steps),
            // English finite clauses always have their subject; a Romanian one without it goes on with that of its head.
            "ccomp" | "advcl" => self.grammatical_subjects(head, steps - 1),
            "acl" => vec![head],
            "aux" | "cop" => self.grammatical_subjects(head, steps - 1),
            _ => own,
        }
    }

    /// Whether a clause is an infinitive or a Romanian subjunctive: its subject may be the object of its head.
    fn is_subjunctive(&self, at: usize) -> bool {
        self.has(at, "VerbForm", "Inf")
            || self.has(at, "Mood", "Sub")
            || self.children_by(at, "mark").any(|mark| matches!(self.form(mark), "sa" | "to"))
    }

    /// Who controls an infinitive under `head`: its object or indirect object, else its subject.
    fn controllers(&self, head: usize, clause: usize, steps: usize) -> Vec<usize> {
        let object = |child: &usize| {
            *child != clause
                && (matches!(self.base(*child), "obj" | "iobj") || self.is_marked_object(*child))
                && (self.upos(*child) != Upos::Pron || !self.has(*child, "Reflex", "Yes"))
        };
        let objects: Vec<usize> = self.children(head).iter().copied().filter(object).collect();
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

    /// A Romanian direct object marked with "pe".
    fn is_marked_object(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.base(at) == "obl"
            && self.preposition(at).as_deref() == Some("pe")
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
        let objects: Vec<usize> = self
            .children(at)
            .iter()
            .copied()
            .filter(|&child| (self.base(child) == "obj" || self.is_marked_object(child)) && !self.has(child, "Reflex", "Yes"))
            .collect();
        let full: Vec<usize> = objects.iter().copied().filter(|&child| self.upos(child) != Upos::Pron).collect();
        let objects = if full.is_empty() { objects } else { full };
        // "The guns the army sent": a relative clause without its pronoun has its object in the noun it modifies.
        let contact = objects.is_empty()
            && self.language == Language::English
            && self.relation(at) == "acl:relcl"
            && self.children_by(at, "nsubj").any(|subject| self.antecedents(subject) == [subject]);
        if contact {
            return self.head(at).into_iter().collect();
        }
        objects.into_iter().flat_map(|object| self.antecedents(object)).collect()
    }

    /// The indirect object.
    pub(crate) fn datives(&self, at: usize) -> Vec<usize> {
        let dative = |child: usize| match self.base(child) {
            "iobj" => !self.has(child, "Reflex", "Yes"),
            "obl" | "nmod" => match self.language {
                Language::English => self.preposition(child).as_deref() == Some("to"),
                Language::Romanian => {
                    self.preposition(child).is_none() && self.has(child, "Case", "Dat") && self.base(child) == "obl"
                }
            },
            _ => false,
        };
        let mut datives: Vec<usize> = self.children(at).iter().copied().filter(|&child| dative(child)).collect();
        if datives.is_empty() && self.language == Language::Romanian {
            datives = self.misplaced_datives(at);
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
        let bare = |&object: &usize| !self.has(object, "Definite", "Def") && self.child(object, "det").is_none();
        let behind = objects.into_iter().filter(bare).flat_map(|object| self.genitives(object));
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
        let near = self.children(at).iter().copied();
        let objects: Vec<usize> =
            near.filter(|&child| matches!(self.relation(child), "obj" | "nsubj:pass" | "xcomp")).collect();
        let beside: Vec<usize> = objects.iter().flat_map(|&object| of(object)).collect();
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
                    Language::English => {
                        self.relation(child) == "nmod:poss" || self.preposition(child).as_deref() == Some("of")
                    }
                    Language::Romanian => self.preposition(child).is_none(),
                }
        };
        self.children(at).iter().copied().filter(|&child| genitive(child) && !self.has(child, "Poss", "Yes")).collect()
    }

    /// Whether an English genitive is the "'s" one.
    pub(crate) fn is_possessive(&self, at: usize) -> bool {
        self.relation(at) == "nmod:poss"
    }

    /// Adjectives and compounds before or after a noun.
    pub(crate) fn modifiers(&self, at: usize) -> Vec<usize> {
        self.children(at)
            .iter()
            .copied()
            .filter(|&child| matches!(self.base(child), "amod" | "compound" | "nmod") && self.preposition(child).is_none())
            .collect()
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
                return vec![head];
            }
            clause = head;
        }
        vec![at]
    }
}

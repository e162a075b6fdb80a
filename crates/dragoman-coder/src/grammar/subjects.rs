//! Subjects: who does what a verb tells, given, shared or understood; passives and their agents.

use dragoman_syntax::Upos;
use dragoman_text::Language;

use super::Grammar;

/// How far an understood subject is looked for up the tree; real sentences need three or four steps.
pub(super) const CHAIN: usize = 8;

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
        let active = self.is_active_participle(at) || (self.language == Language::English && self.has_object(at));
        self.is_participle_modifier(at) && !active
    }

    /// Whether an English participle has an object; what somebody is held as ("held hostage") is none.
    fn has_object(&self, at: usize) -> bool {
        self.children_by(at, "obj").any(|object| !self.lexicon.is_in("held-as", self.form(object)))
    }

    /// Whether the word is a participle that modifies a noun ("troops sent to", "trupele trimise în").
    pub(crate) fn is_participle_modifier(&self, at: usize) -> bool {
        self.has(at, "VerbForm", "Part")
            && matches!(self.base(at), "acl" | "amod")
            && self.relation(at) != "acl:relcl"
            && self.children_by(at, "aux").next().is_none()
    }

    /// Whether a clause is a Romanian relative one, which the treebank labels as any clause of a noun.
    pub(crate) fn is_relative_clause(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.base(at) == "acl"
            && self.children(at).iter().any(|&child| child < at && self.lemma(child) == "care")
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
    pub(super) fn gathered(&self, clause: usize, head: usize) -> usize {
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
}

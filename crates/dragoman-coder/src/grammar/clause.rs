//! Clauses: whether what a predicate says happened, will happen, did not, or is merely thought of.

use dragoman_syntax::Upos;
use dragoman_text::Language;

use super::Grammar;
use crate::lexicon::TimeWord;

/// How far a conjunct looks back for the auxiliaries it shares.
const CHAIN: usize = 6;

/// Whether an act is asserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reality {
    /// It happened or happens.
    Actual,
    /// It will happen.
    Future,
    /// It will not happen.
    NegatedFuture,
    /// It did not happen.
    Negated,
    /// It may happen: said by one who takes part, it is an offer.
    Possible,
    /// It is merely wished, supposed or a purpose.
    Hypothetical,
}

/// What tense, mood, negation and conjunctions say of a predicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mood {
    /// Whether the act is asserted.
    pub(crate) reality: Reality,
    /// Whether it hangs on a condition.
    pub(crate) conditional: bool,
    /// Whether it goes on now.
    pub(crate) ongoing: bool,
    /// Whether it is an infinitive or subjunctive, which counts only under a word that governs it.
    pub(crate) governed: bool,
    /// Whether it is said to be a duty ("must", "should"): in somebody's mouth that is a demand.
    pub(crate) duty: bool,
}

impl Grammar<'_> {
    /// The mood of a verb, of an adjective with a copula, or of a noun as its own determiners show it.
    pub(crate) fn mood(&self, at: usize) -> Mood {
        let negated = self.is_negated(at);
        let (mut future, mut unreal, mut possible, mut duty) = (false, false, false, false);
        for aux in self.auxiliaries(at, CHAIN) {
            // An English auxiliary is known by its lemma; a Romanian one says by its form what it is.
            let word = if self.language == Language::English { self.lemma(aux) } else { self.form(aux) };
            let is = |class: &str| self.lexicon.is_in(class, word);
            match self.language {
                _ if is("will") => future = true,
                // "said it would": the future of a report in the past.
                Language::English if is("would") && self.is_reported(at) => future = true,
                // "ar trebui" is a duty, only politely said.
                _ if self.lexicon.is_in("must", self.lemma(at)) => {}
                _ if is("would") || self.has(aux, "Mood", "Cnd") => unreal = true,
                _ if is("possible") => possible = true,
                _ if is("duty") => (unreal, duty) = (true, true),
                _ => {}
            }
        }
        // Romanian "a putea" governs the act as a clause or a bare infinitive.
        if let Some(head) = self.modal_head(at) {
            return self.modal_mood(at, head, negated || self.is_negated(head));
        }
        let mark = |words: &[&str]| self.children_by(at, "mark").any(|mark| words.contains(&self.form(mark)));
        let condition = |at: usize| {
            self.children_by(at, "mark").any(|mark| self.lexicon.is_in("condition", self.form(mark)))
                || self.children_by(at, "advmod").any(|mark| matches!(self.form(mark), "daca"))
        };
        let governed = match self.language {
            Language::English => {
                (self.has(at, "VerbForm", "Inf") && self.auxiliaries(at, 0).is_empty())
                    || (mark(&["to"]) && self.upos(at) != Upos::Noun)
            }
            Language::Romanian => {
                let subjunctive = mark(&["sa"]) && !self.is_o_future(at);
                subjunctive || (mark(&["a"]) && self.has(at, "VerbForm", "Inf"))
            }
        };
        // "is to meet", "is due to meet": a copula before an infinitive at the root.
        let planned = self.language == Language::English
            && self.has(at, "VerbForm", "Inf")
            && self
                .children(at)
                .iter()
                .any(|&child| matches!(self.base(child), "cop" | "aux") && self.lemma(child) == "be" && child < at)
            && mark(&["to", "due", "set", "scheduled", "about"]);
        // "Spain to send doctors": the future of headlines, an infinitive with a subject of its own.
        let headed = self.language == Language::English
            && (self.head(at).is_none() || self.base(at) == "ccomp" && self.head(at).is_some_and(|head| head > at))
            && mark(&["to"])
            && self.child(at, "nsubj").is_some_and(|subject| subject < at);
        if self.is_inverted_condition(at) {
            unreal = true;
        }
        // "Must agree before they disarm": a present behind such a conjunction has not come to pass.
        let awaited = self.has(at, "Tense", "Pres")
            && self.has(at, "VerbForm", "Fin")
            && self.children_by(at, "mark").any(|mark| self.lexicon.is_in("awaits", self.form(mark)));
        if awaited {
            unreal = true;
        }
        if self.is_o_future(at) || planned || headed || self.is_set_for_tomorrow(at) {
            future = true;
        }
        let present =
            self.has(at, "Tense", "Pres") && self.auxiliaries(at, 0).iter().all(|&aux| self.has(aux, "Tense", "Pres"));
        // "Should Iran attack, …": a modal before its subject is a condition.
        let inverted = |aux: usize, verb: usize| {
            self.language == Language::English
                && matches!(self.lemma(aux), "should" | "had" | "were")
                && self.children_by(verb, "nsubj").next().is_some_and(|subject| aux < subject)
        };
        let inverted = match (self.base(at), self.head(at)) {
            ("aux", Some(verb)) => inverted(at, verb),
            _ => self.auxiliaries(at, 0).into_iter().any(|aux| inverted(aux, at)),
        };
        let duty = duty && !inverted;
        let reality = if unreal || inverted || condition(at) || (governed && !future) {
            Reality::Hypothetical
        } else if possible && negated {
            Reality::NegatedFuture
        } else if possible {
            Reality::Possible
        } else if future && negated {
            Reality::NegatedFuture
        } else if future {
            Reality::Future
        } else if negated {
            Reality::Negated
        } else {
            Reality::Actual
        };
        let conditional = self.children_by(at, "advcl").any(condition);
        Mood { reality, conditional, ongoing: present, governed, duty }
    }

    /// Whether a conjunction of time, cause or condition subordinates a clause, whatever relation the parser gave it.
    pub(crate) fn is_subordinate(&self, at: usize) -> bool {
        let subordinates = |mark: usize| self.lexicon.is_in("subordinate", self.form(mark));
        self.children(at)
            .iter()
            .any(|&child| child < at && matches!(self.base(child), "mark" | "advmod") && subordinates(child))
    }

    /// Whether a noun only says of what kind another is: "tratatul de aderare", "conferință de aderare". A bare noun behind
    /// "de" names nothing that happened, unless the noun before it counts such acts ("o serie de atacuri").
    pub(crate) fn is_description(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.upos(at) == Upos::Noun
            && self.base(at) == "nmod"
            && self.preposition(at) == Some("de")
            && !self.has(at, "Definite", "Def")
            && self.child(at, "det").is_none()
            && self.head(at).is_some_and(|head| {
                self.upos(head) == Upos::Noun
                    && !self.lexicon.is_in("quantity", self.lemma(head))
                    && self.child(head, "nummod").is_none()
            })
    }

    /// Whether a noun stands in a clause that is a condition.
    pub(crate) fn is_within_condition(&self, at: usize) -> bool {
        let conditional = |clause: usize| {
            self.base(clause) == "advcl"
                && self.children_by(clause, "mark").any(|mark| self.lexicon.is_in("terms", self.form(mark)))
        };
        let mut clause = self.clause_of(at);
        // "if Iran chooses to retaliate after an attack": what completes a condition is one too.
        for _ in 0..CHAIN {
            if clause != at && conditional(clause) {
                return true;
            }
            match self.head(clause) {
                Some(head) if matches!(self.base(clause), "xcomp" | "ccomp") => clause = self.clause_of(head),
                _ => break,
            }
        }
        false
    }

    /// Whether a clause is what somebody said in the past.
    fn is_reported(&self, at: usize) -> bool {
        let at = self.first_conjunct(at);
        // "was quoted as saying he would": the report is past by the verb above.
        let past = |head: usize| {
            self.has(head, "Tense", "Past")
                || (self.form(head).ends_with("ing") && self.head(head).is_some_and(|above| self.has(above, "Tense", "Past")))
        };
        self.base(at) == "ccomp" && self.head(at).is_some_and(past)
    }

    /// The Romanian modal "a putea" above an act.
    fn modal_head(&self, at: usize) -> Option<usize> {
        if self.language != Language::Romanian || !matches!(self.base(at), "ccomp" | "xcomp" | "obj" | "csubj") {
            return None;
        }
        self.head(at).filter(|&head| self.lemma(head) == "putea")
    }

    fn modal_mood(&self, at: usize, head: usize, negated: bool) -> Mood {
        let conditional = [at, head].into_iter().any(|word| {
            self.children_by(word, "advcl").any(|clause| self.children_by(clause, "mark").any(|mark| self.form(mark) == "daca"))
        });
        let reality = if negated { Reality::NegatedFuture } else { Reality::Possible };
        Mood { reality, conditional, ongoing: false, governed: false, duty: false }
    }

    /// "o să plece": the Romanian colloquial future.
    fn is_o_future(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.children(at).iter().any(|&child| {
                self.form(child) == "o"
                    && (self.form(child + 1) == "sa" || matches!(self.upos(child), Upos::Part | Upos::Aux))
                    && matches!(self.base(child), "aux" | "mark" | "advmod" | "expl" | "det")
            })
    }

    /// "Had Germany invaded Sweden, …": English conditions without a conjunction put the auxiliary before the subject.
    fn is_inverted_condition(&self, at: usize) -> bool {
        if self.language != Language::English || self.base(at) != "advcl" {
            return false;
        }
        let subject = self.children_by(at, "nsubj").next();
        let inverts =
            |&aux: &usize| matches!(self.form(aux), "had" | "should" | "were") && subject.is_some_and(|word| aux < word);
        self.children_by(at, "aux").any(|aux| inverts(&aux))
    }

    /// "Leaves tomorrow": a present with a day to come is a future.
    fn is_set_for_tomorrow(&self, at: usize) -> bool {
        let to_come = |child: usize| {
            matches!(self.base(child), "advmod" | "obl" | "nmod")
                && self.lexicon.time.of(self.form(child)).iter().any(|word| matches!(word, TimeWord::Day(days) if *days > 0))
        };
        self.has(at, "Tense", "Pres")
            && self.has(at, "VerbForm", "Fin")
            && self.children(at).iter().any(|&child| to_come(child))
    }

    /// The auxiliaries of a predicate; a conjunct in the same form shares those of the first.
    pub(crate) fn auxiliaries(&self, at: usize, steps: usize) -> Vec<usize> {
        let own: Vec<usize> = self.children(at).iter().copied().filter(|&child| self.base(child) == "aux").collect();
        if !own.is_empty() || steps == 0 || self.base(at) != "conj" {
            return own;
        }
        match self.head(at) {
            Some(head)
                if self.tree.words[head].feat("VerbForm") == self.tree.words[at].feat("VerbForm")
                    && self.children_by(at, "nsubj").next().is_none() =>
            {
                self.auxiliaries(head, steps - 1)
            }
            _ => own,
        }
    }

    /// Whether a word negates its head.
    pub(crate) fn is_negation(&self, word: usize) -> bool {
        self.lexicon.is_in("not", self.form(word)) || (self.has(word, "Polarity", "Neg") && self.upos(word) == Upos::Part)
    }

    /// Whether a negation denies the word that it hangs on: "not only" denies nothing, and a Romanian "nu" that no verb follows
    /// ("nu soldații, ci rebelii") denies what follows.
    fn denies_its_head(&self, negation: usize) -> bool {
        let next = negation + 1;
        let only = self.lexicon.is_in("only", self.form(next));
        let elsewhere = self.language == Language::Romanian
            && self.form(negation) == "nu"
            && matches!(self.upos(next), Upos::Noun | Upos::Propn | Upos::Adp);
        self.is_negation(negation) && !only && !elsewhere
    }

    /// Whether a nominal is named only to be ruled out: "Kosovo but not Abkhazia", "not soldiers but rebels".
    pub(crate) fn is_ruled_out(&self, at: usize) -> bool {
        let denied = |word: usize| matches!(self.form(word), "not" | "nu");
        self.children(at).iter().any(|&child| child < at && self.base(child) == "advmod" && denied(child))
            || at.checked_sub(1).is_some_and(|before| denied(before) && self.language == Language::Romanian)
    }

    fn is_negated(&self, at: usize) -> bool {
        let none = |word: usize| {
            self.children_by(word, "det").any(|det| self.lexicon.is_in("no", self.form(det)))
                || self.lexicon.is_in("nobody", self.form(word))
                || (self.base(word) == "nsubj" && self.children(word).iter().any(|&child| self.form(child) == "neither"))
        };
        self.children(at).iter().any(|&child| {
            (matches!(self.base(child), "advmod" | "aux" | "cc" | "det" | "mark") && self.denies_its_head(child))
                || (matches!(self.base(child), "mark" | "case") && self.lexicon.is_in("without", self.form(child)))
                || (matches!(self.base(child), "nsubj" | "obj") && none(child))
        }) || (self.is_nominal(at)
            && (none(at) || self.preposition(at).is_some_and(|preposition| self.lexicon.is_in("without", preposition))))
    }
}

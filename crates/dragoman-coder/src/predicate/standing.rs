//! How a noun of act stands in its sentence, and the mood in which a predicate is told.

use dragoman_text::Language;

use super::{Matcher, Predicate, Standing};
use crate::grammar::{Mood, Reality};
use crate::lexicon::Head;

impl Matcher<'_> {
    /// How a noun stands in its sentence.
    pub(super) fn standing(&self, at: usize) -> Standing {
        let at = self.grammar.first_conjunct(at);
        // "is on a visit", "are at war": the noun is the predicate.
        if self.grammar.child(at, "cop").is_some() && self.grammar.child(at, "nsubj").is_some() {
            return Standing::Itself;
        }
        // "an order issued by the president": the participle says that it took place.
        if let Some(carrier) = self.carrier(at).filter(|&verb| !self.grammar.subjects(verb).is_empty()) {
            return Standing::Supported(carrier);
        }
        let Some(head) = self.grammar.head(at) else { return Standing::Heading };
        // "După trei runde de negocieri": what is counted stands as the noun that counts it.
        if self.grammar.base(at) == "nmod"
            && self.grammar.preposition(at).is_some_and(|before| matches!(before, "de" | "of"))
            && self.lexicon.is_in("quantity", self.grammar.lemma(head))
            && self.grammar.language == Language::Romanian
        {
            let counted = self.standing(head);
            if !matches!(counted, Standing::Itself) {
                return counted;
            }
        }
        let verb = self.grammar.lemma(head);
        let occurs = self.lexicon.is_in("occur", verb) || self.is_phrase_of("occur", head);
        // "Arestarea sa a provocat proteste": what one act causes is not done by the other.
        let caused =
            self.lexicon.is_in("causes", verb) && self.grammar.children_by(head, "nsubj").any(|word| self.is_act(word));
        let supports = self.lexicon.is_in("support", verb) || self.is_phrase_of("support", head);
        match self.grammar.relation(at) {
            "nsubj" | "nsubj:pass" if occurs => Standing::Occurring(head),
            "obj" if caused => Standing::Occurring(head),
            "obj" | "nsubj:pass" if supports => Standing::Supported(head),
            "obl" | "obl:tmod" | "obl:pmod" | "advcl" | "nmod" | "advcl:tcl" if self.stands_behind(at, "temporal") => {
                Standing::Temporal
            }
            "obj" | "nsubj:pass" if self.lexicon.is_in("announce", verb) => Standing::Announced(head),
            "nsubj" | "nsubj:pass" => Standing::Subject(head),
            "parataxis" | "root" => Standing::Heading,
            _ => Standing::Topic,
        }
    }

    /// Whether a noun is one that the lexicon knows as an act.
    pub(crate) fn is_act(&self, at: usize) -> bool {
        !self.lexicon.patterns(Head::Noun, self.grammar.lemma(at)).is_empty()
    }

    /// Whether a noun is one that the lexicon knows as a deed that strikes somebody.
    pub(crate) fn is_deed(&self, at: usize) -> bool {
        self.lexicon.is_deed(self.grammar.lemma(at))
    }

    /// Whether a nominal stands behind a preposition of a class, alone or compound.
    pub(crate) fn stands_behind(&self, at: usize, class: &str) -> bool {
        let fits = |preposition: &str| self.lexicon.is_in(class, preposition);
        if self.grammar.preposition(at).is_some_and(fits) {
            return true;
        }
        // "at the time of his arrest".
        let of = self.grammar.head(at).filter(|_| self.grammar.preposition(at) == Some("of"));
        if of.is_some_and(|noun| {
            self.grammar.preposition(noun).is_some_and(|before| fits(&format!("{before} the {} of", self.grammar.form(noun))))
        }) {
            return true;
        }
        // "în cursul întâlnirii": trees may have the compound preposition as a noun with its genitive.
        let head = self.grammar.head(at).filter(|_| self.grammar.base(at) == "nmod" && self.grammar.preposition(at).is_none());
        head.is_some_and(|noun| {
            self.grammar.preposition(noun).is_some_and(|before| fits(&format!("{before} {}", self.grammar.form(noun))))
        })
    }

    /// The word that tells who had a share in what a noun names: "implicați în masacrarea", "implicarea sa în invadarea".
    pub(crate) fn shares(&self, at: usize) -> Option<usize> {
        let mut at = self.grammar.first_conjunct(at);
        // "implicați în operațiunea de invadare": through the noun that carries the act.
        let carrier = self.grammar.head(at).filter(|&head| self.lexicon.is_in("carries", self.grammar.lemma(head)));
        if let Some(carrier) = carrier.filter(|_| self.grammar.base(at) == "nmod") {
            at = carrier;
        }
        let share = self.grammar.head(at).filter(|_| matches!(self.grammar.base(at), "obl" | "nmod"))?;
        let into = matches!(self.grammar.preposition(at), Some("in" | "la"));
        (into && self.lexicon.is_in("shares", self.grammar.lemma(share))).then_some(share)
    }

    /// Whether a verb with a word below it is a phrase of a class ("avea loc", "take place").
    fn is_phrase_of(&self, class: &str, verb: usize) -> bool {
        self.lexicon.classes.get(class).into_iter().flatten().any(|member| {
            member.split_once(' ').is_some_and(|(first, rest)| {
                self.grammar.is(verb, first)
                    && rest.split(' ').all(|word| self.grammar.children(verb).iter().any(|&child| self.grammar.is(child, word)))
            })
        })
    }

    /// What tense, mood and negation say of a predicate.
    pub(crate) fn mood(&self, predicate: &Predicate) -> Mood {
        let mut own = self.grammar.mood(predicate.at);
        // "will not hesitate to": a negation that the pattern itself asks for negates nothing.
        if predicate.words.iter().any(|&word| word != predicate.at && self.grammar.is_negation(word)) {
            own.reality = match own.reality {
                Reality::Negated => Reality::Actual,
                Reality::NegatedFuture => Reality::Future,
                other => other,
            };
        }
        // "if Iran retaliates after an attack": what a condition tells of is as unreal as the condition.
        if predicate.head == Head::Noun && own.reality == Reality::Actual && self.grammar.is_within_condition(predicate.at) {
            own.reality = Reality::Hypothetical;
        }
        match predicate.standing {
            Standing::Itself => own,
            Standing::Supported(verb) | Standing::Occurring(verb) => {
                let mut mood = self.grammar.mood(verb);
                if own.reality == Reality::Negated && mood.reality == Reality::Actual {
                    mood.reality = Reality::Negated;
                }
                self.by_adjective(predicate.at, mood)
            }
            // "Un atac al Rusiei ar declanșa războiul": what an indefinite noun would do did not happen either.
            Standing::Subject(verb)
                if self.grammar.language == Language::Romanian
                    && !self.grammar.has(predicate.at, "Definite", "Def")
                    && self.grammar.mood(verb).reality == Reality::Hypothetical =>
            {
                Mood { reality: Reality::Hypothetical, ..own }
            }
            _ => self.by_adjective(predicate.at, own),
        }
    }

    /// "a future visit", "a possible attack": adjectives that move an act out of the present.
    fn by_adjective(&self, at: usize, mut mood: Mood) -> Mood {
        for modifier in self.grammar.children_by(at, "amod").chain(self.grammar.children_by(at, "det")) {
            let lemma = self.grammar.lemma(modifier);
            if mood.reality == Reality::Actual && self.lexicon.is_in("future", lemma) {
                mood.reality = Reality::Future;
            } else if self.lexicon.is_in("unreal", lemma) {
                mood.reality = Reality::Hypothetical;
            }
        }
        // "the prospect of cooperation", "riscul unui atac".
        let of = self.grammar.head(at).filter(|_| self.grammar.base(at) == "nmod");
        if of.is_some_and(|noun| self.lexicon.is_in("unreal", self.grammar.lemma(noun))) {
            mood.reality = Reality::Hypothetical;
        }
        mood
    }
}

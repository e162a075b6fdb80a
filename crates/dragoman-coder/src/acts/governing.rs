//! Which predicate governs which: by what a sentence hangs an act on the verb above it.

use dragoman_plover::Mode;

use super::{CLIMB, Composer};
use crate::lexicon::{Head, Meaning, Operator, SpeechClass};
use crate::predicate::{Predicate, Standing};

impl Composer<'_> {
    /// The predicate that governs another, if any: whose complement it is, directly or through words that carry it.
    pub(super) fn governor(&self, predicates: &[Predicate], index: usize) -> Option<usize> {
        let grammar = self.matcher.grammar;
        let predicate = &predicates[index];
        let mut at = match predicate.standing {
            // A participle that carries its noun stands below it.
            Standing::Supported(verb) if grammar.head(verb) == Some(predicate.at) => predicate.at,
            Standing::Supported(verb) => {
                // The support verb may itself be an operator or part of one ("agreed talks").
                if let Some(found) = predicates.iter().position(|other| other.at == verb) {
                    return Some(found);
                }
                verb
            }
            _ => predicate.at,
        };
        for _ in 0..CLIMB {
            at = grammar.first_conjunct(at);
            let head = grammar.head(at)?;
            let governs = match grammar.base(at) {
                "xcomp" | "ccomp" | "csubj" | "obj" => true,
                "nsubj" => {
                    grammar.relation(at) == "nsubj:pass" || predicates.iter().any(|p| p.at == head && self.takes_subject(p))
                }
                "obl" | "nmod" | "acl" | "advcl" | "amod" | "compound" | "iobj" => grammar.relation(at) != "acl:relcl",
                _ => false,
            };
            if !governs {
                return None;
            }
            if let Some(found) = predicates.iter().position(|other| other.at == head) {
                let by_words = predicates[found].words.contains(&predicate.at);
                return (by_words || self.may_govern(&predicates[found], at)).then_some(found);
            }
            // Through a word that the lexicon does not know only a noun of the same complement leads on ("a series of attacks").
            // "accused the rebels of shelling": parsers hang the gerund on the object.
            let of_object = grammar.base(at) == "acl"
                && matches!(grammar.base(head), "obj" | "obl" | "nsubj")
                && grammar.child(at, "mark").is_some_and(|mark| matches!(grammar.form(mark), "of" | "for" | "with" | "from"));
            // "A adoptat un proiect de rezoluție privind …": what hangs on a word of the demand above is what it demands.
            let of_demand = predicates.iter().any(|other| {
                let meaning = self.matcher.lexicon.pattern(other.pattern).0.meaning;
                let demands = matches!(meaning, Meaning::Operator { operator: Operator::Request, .. });
                demands && other.at != head && other.words.contains(&head)
            });
            let carries = of_object
                || (of_demand && grammar.language == dragoman_text::Language::Romanian)
                || self.is_denied_content(predicates, at, head)
                || grammar.base(at) == "nmod"
                    && grammar.is_nominal(head)
                    && self.matcher.lexicon.is_in("quantity", grammar.lemma(head))
                || matches!(grammar.base(at), "xcomp" | "obj") && self.matcher.lexicon.is_in("support", grammar.lemma(head));
            if !carries {
                return None;
            }
            at = head;
        }
        None
    }

    /// "Rejected allegations that it armed the rebels": what a noun of saying holds is denied with it.
    fn is_denied_content(&self, predicates: &[Predicate], at: usize, noun: usize) -> bool {
        let (grammar, lexicon) = (self.matcher.grammar, self.matcher.lexicon);
        let denies = |verb: usize| {
            predicates.iter().any(|other| {
                let (entry, _) = lexicon.pattern(other.pattern);
                let denied = match entry.meaning {
                    Meaning::Operator { operator, .. } => operator == Operator::Deny,
                    // What somebody looks into is not yet so.
                    Meaning::Event(coding) => coding.mode() == Some(Mode::Investigate),
                };
                other.at == verb && denied
            })
        };
        matches!(grammar.relation(at), "acl" | "ccomp")
            && (lexicon.speech.is(SpeechClass::Noun, grammar.lemma(noun)) || lexicon.is_in("telling", grammar.lemma(noun)))
            && grammar.head(noun).is_some_and(denies)
    }

    /// Operators of aspect may have the act as their subject: "the talks resumed".
    fn takes_subject(&self, predicate: &Predicate) -> bool {
        // "The treaty ended the dispute": the act is not what ends.
        if self.matcher.grammar.child(predicate.at, "obj").is_some() {
            return false;
        }
        let (entry, _) = self.matcher.lexicon.pattern(predicate.pattern);
        matches!(
            entry.meaning,
            Meaning::Operator {
                operator: Operator::Begin | Operator::End | Operator::Cancel | Operator::Fail | Operator::Future,
                ..
            }
        )
    }

    /// Whether a predicate governs what stands at a dependent: complements always, adjuncts only where they complete it.
    fn may_govern(&self, predicate: &Predicate, dependent: usize) -> bool {
        let grammar = self.matcher.grammar;
        let (entry, _) = self.matcher.lexicon.pattern(predicate.pattern);
        let operator = matches!(entry.meaning, Meaning::Operator { .. });
        match grammar.base(dependent) {
            "xcomp" | "ccomp" | "obj" | "csubj" | "nsubj" => true,
            "nmod" | "acl" | "compound" | "amod" => predicate.head == Head::Noun || operator,
            // "called for the withdrawal", "threatened with sanctions"; a temporal adjunct stands by itself.
            "obl" | "iobj" => {
                let preposition = grammar.preposition(dependent);
                !self.matcher.is_occasion(dependent)
                    && !preposition.is_some_and(|preposition| self.matcher.lexicon.is_in("temporal", preposition))
            }
            // A purpose clause is no second event; any other adverbial clause stands by itself.
            // ("accused of harbouring": a gerund behind a preposition completes it too.)
            "advcl" => {
                let marked =
                    grammar.child(dependent, "mark").is_some_and(|mark| grammar.lexicon.is_in("gerund", grammar.form(mark)));
                grammar.mood(dependent).governed || (marked && grammar.form(dependent).ends_with("ing"))
            }
            _ => false,
        }
    }
}

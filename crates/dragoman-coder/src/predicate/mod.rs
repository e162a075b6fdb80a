//! Predicates: the words of a sentence that the lexicon knows, and where their participants stand.

mod slots;
mod standing;

use dragoman_syntax::Upos;
use dragoman_text::Language;

use crate::grammar::Grammar;
use crate::lexicon::{Demand, Head, Lexicon, Pattern, PatternId, Slot, Wanted};

/// How deep below a predicate the further words of its pattern may stand.
const DEPTH: usize = 2;

/// A word that an entry of the lexicon recognises.
#[derive(Debug, Clone)]
pub(crate) struct Predicate {
    /// The word.
    pub(crate) at: usize,
    /// The pattern that recognised it.
    pub(crate) pattern: PatternId,
    /// What part of speech it was recognised as.
    pub(crate) head: Head,
    /// The words that the recognition rests on, in order.
    pub(crate) words: Vec<usize>,
    /// How a noun stands in its sentence; verbs and adjectives stand by themselves.
    pub(crate) standing: Standing,
}

/// How an act is presented: what the sentence says of the noun that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// A verb or adjective: it is the sentence that asserts it.
    Itself,
    /// A noun carried by a support verb: "launched an attack".
    Supported(usize),
    /// A noun that occurs: "the talks began".
    Occurring(usize),
    /// A noun that dates something else: "after the attack".
    Temporal,
    /// The noun is the whole clause: a headline.
    Heading,
    /// The subject of another verb, which presupposes it.
    Subject(usize),
    /// The object of a verb of saying: "announced the dismissal".
    Announced(usize),
    /// Somewhere else: a mere topic.
    Topic,
}

/// The lexicon's view of a sentence.
pub(crate) struct Matcher<'a> {
    pub(crate) grammar: &'a Grammar<'a>,
    pub(crate) lexicon: &'a Lexicon,
}

/// The dependents of a word that patterns ask for, found once for all of them.
struct Dependents<'p> {
    at: usize,
    head: Head,
    standing: Standing,
    /// By where they stand.
    of: Vec<(&'p Slot, Vec<Called>)>,
}

/// A dependent with the words by which it may be called.
type Called = (usize, Vec<usize>);

impl<'p> Dependents<'p> {
    fn of(&mut self, matcher: &Matcher<'_>, slot: &'p Slot) -> &[Called] {
        let known = self.of.iter().position(|&(known, _)| known == slot);
        let place = known.unwrap_or_else(|| {
            let candidates = matcher.candidates(self.at, self.head, self.standing, slot).into_iter();
            let called = candidates.map(|candidate| (candidate, matcher.heads(candidate, *slot == Slot::Any))).collect();
            self.of.push((slot, called));
            self.of.len() - 1
        });
        self.of.get(place).map_or(&[], |(_, called)| called)
    }
}

impl Matcher<'_> {
    /// The predicates of the sentence in order, at most one a word.
    pub(crate) fn predicates(&self) -> Vec<Predicate> {
        (0..self.grammar.len()).filter_map(|at| self.predicate(at)).collect()
    }

    fn predicate(&self, at: usize) -> Option<Predicate> {
        let kinds: &[Head] = match self.grammar.upos(at) {
            Upos::Verb | Upos::Aux => &[Head::Verb, Head::Adjective],
            Upos::Noun | Upos::Propn => &[Head::Noun],
            Upos::Adj => &[Head::Adjective, Head::Verb],
            // "sunt gata să", "este imperativ ca": adverbs with a copula or a clause are predicates too.
            Upos::Adv if self.grammar.child(at, "cop").is_some() || self.grammar.child(at, "ccomp").is_some() => {
                &[Head::Adjective]
            }
            _ => return None,
        };
        for &head in kinds {
            // The lemma first; the form where the lemmatiser left it ("talks" as a noun of its own).
            let (lemma, form) = (self.grammar.lemma(at), self.grammar.form(at));
            // "Has alarmed Norway": what does something to somebody is no adjective.
            if head == Head::Adjective && self.acts_on_somebody(at) {
                continue;
            }
            let ids = self.lexicon.patterns(head, lemma).iter();
            let more = if lemma == form { &[] } else { self.lexicon.patterns(head, form) };
            let stems = if head == Head::Adjective { &[] } else { self.grammar.stems(at) };
            let guessed = stems.iter().filter(|stem| *stem != lemma).flat_map(|stem| self.lexicon.patterns(head, stem));
            let mut patterns = ids.chain(more).chain(guessed).peekable();
            if patterns.peek().is_none() {
                continue;
            }
            let standing = if head == Head::Noun { self.standing(at) } else { Standing::Itself };
            let mut dependents = Dependents { at, head, standing, of: Vec::new() };
            let found = patterns.find_map(|&id| {
                let (_, pattern) = self.lexicon.pattern(id);
                self.recognise(pattern, &mut dependents).map(|words| (id, words))
            });
            if let Some((pattern, words)) = found {
                return Some(Predicate { at, pattern, head, words, standing });
            }
        }
        None
    }

    /// Whether a word is an active English verb with an object.
    fn acts_on_somebody(&self, at: usize) -> bool {
        self.grammar.language == Language::English
            && self.grammar.upos(at) == Upos::Verb
            && !self.grammar.is_passive(at)
            && self.grammar.child(at, "obj").is_some()
    }

    /// The words on which the recognition of a pattern at a word rests; none where it does not fit.
    fn recognise<'p>(&self, pattern: &'p Pattern, dependents: &mut Dependents<'p>) -> Option<Vec<usize>> {
        let at = dependents.at;
        let own = pattern.words.iter().position(|word| self.grammar.is(at, word))?;
        let mut words = vec![at];
        let missing = pattern.words.iter().enumerate().filter(|&(place, _)| place != own).map(|(_, word)| word);
        for word in missing {
            // A particle right behind its verb may hang on a measure of the object ("handed over ten tons").
            let next = Some(at + 1)
                .filter(|&next| pattern.head == Head::Verb && matches!(self.grammar.upos(next), Upos::Adp | Upos::Adv));
            let below = self.below(at, DEPTH).into_iter().chain(next);
            let fits =
                |other: &usize| !words.contains(other) && self.grammar.is(*other, word) && self.may_belong(at, *other, pattern);
            words.push(below.into_iter().find(fits)?);
        }
        if pattern.reflexive && !self.is_reflexive(at) {
            return None;
        }
        for demand in &pattern.demands {
            let found = self.demanded(demand, dependents, &words);
            match (found, demand.excluded) {
                (Some(_), true) | (None, false) => return None,
                // What may be anything is a participant, no word of the pattern.
                (Some(word), false) if demand.wanted != Wanted::Anything => words.push(word),
                (Some(_), false) => {}
                (None, true) => {}
            }
        }
        words.sort_unstable();
        words.dedup();
        Some(words)
    }

    /// A preposition of some other phrase is no particle of an English verb ("gave money in May" is not "gave in").
    /// Right behind the verb, before its object, it is one, whatever the parser made of it ("called off the strike").
    fn may_belong(&self, at: usize, word: usize, pattern: &Pattern) -> bool {
        let particle = pattern.head == Head::Verb && pattern.words.len() == 2 && self.grammar.language == Language::English;
        let of_object = || {
            word == at + 1
                && self.grammar.head(word).is_some_and(|noun| matches!(self.grammar.relation(noun), "obj" | "nsubj:pass"))
        };
        !particle || !matches!(self.grammar.base(word), "case" | "mark") || of_object()
    }

    fn is_reflexive(&self, at: usize) -> bool {
        // "ministrul aflat la Paris": the participle of such a verb has no clitic.
        if self.grammar.is_participle_modifier(at) && self.lexicon.is_in("intransitive", self.grammar.lemma(at)) {
            return true;
        }
        self.grammar.children(at).iter().any(|&child| {
            self.grammar.has(child, "Reflex", "Yes")
                || matches!(self.grammar.form(child), "se" | "s-" | "-se" | "si-" | "-si" | "isi" | "s" | "ma" | "te" | "ne-")
                    && matches!(self.grammar.base(child), "expl" | "obj" | "iobj")
        })
    }

    fn demanded<'p>(&self, demand: &'p Demand, dependents: &mut Dependents<'p>, words: &[usize]) -> Option<usize> {
        let at = dependents.at;
        let says = |heads: &[usize]| match &demand.wanted {
            Wanted::Anything => true,
            Wanted::Phrases(phrases) => phrases.iter().any(|phrase| heads.iter().any(|&head| self.says(head, phrase))),
        };
        let found = dependents.of(self, &demand.slot).iter().find(|(_, heads)| says(heads)).map(|&(word, _)| word);
        found.or_else(|| {
            // "placed an embargo on": the preposition may stand beside a word that the pattern has matched already.
            let Slot::Preposition(preposition) = &demand.slot else { return None };
            let others = words.iter().filter(|&&word| word != at);
            let mut others = others.flat_map(|&word| self.grammar.prepositional(word, preposition));
            others.find(|&word| demand.wanted == Wanted::Anything || says(&self.heads(word, false)))
        })
    }

    /// The words by which a dependent may be called: itself and those coordinated with it; unless `only_head`, also what it
    /// counts or measures and how a name is titled.
    fn heads(&self, candidate: usize, only_head: bool) -> Vec<usize> {
        let mut heads = self.grammar.coordinated(candidate);
        if only_head {
            return heads;
        }
        for head in heads.clone() {
            if self.lexicon.is_in("quantity", self.grammar.lemma(head)) {
                heads.extend(self.grammar.children_by(head, "nmod"));
            }
            heads.extend(self.grammar.children_by(head, "flat"));
            // "received President Moi", "ordered the newspaper La Prensa": what a name is called stands below it.
            if self.grammar.upos(head) == Upos::Propn && self.grammar.language == Language::English {
                let titles = self.grammar.children(head).iter().copied().filter(|&child| {
                    child < head && matches!(self.grammar.relation(child), "nmod:desc" | "compound" | "appos")
                });
                heads.extend(titles);
            }
        }
        heads
    }

    /// Whether a word is a phrase: it is one of the phrase's words and the others stand below it.
    fn says(&self, head: usize, phrase: &[String]) -> bool {
        match phrase {
            [word] => self.grammar.is(head, word),
            _ => {
                phrase.iter().any(|word| self.grammar.is(head, word)) && {
                    let below = self.below(head, DEPTH);
                    let stands = |word| self.grammar.is(head, word) || below.iter().any(|&other| self.grammar.is(other, word));
                    phrase.iter().all(|word| stands(word))
                }
            }
        }
    }

    /// The words below a word, the nearest first.
    pub(super) fn below(&self, at: usize, depth: usize) -> Vec<usize> {
        let mut words = self.grammar.children(at).to_vec();
        if depth > 1 {
            for child in words.clone() {
                words.extend(self.below(child, depth - 1));
            }
        }
        words
    }
}

//! Addressees: whom something is said to ("told reporters", "a declarat presei", "speaking to students, she said").

use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use super::naming::speaker_at;
use super::outlets::Outlet;
use crate::actor::Actor;
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side};
use crate::resolve::Resolver;

/// Reads one sentence for those to whom its verbs of saying turn.
pub(super) struct Addressees<'a> {
    pub(super) grammar: &'a Grammar<'a>,
    pub(super) resolver: &'a Resolver<'a>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) outlets: &'a [Outlet],
}

impl Addressees<'_> {
    /// Whom a verb of saying turns to, other than its speaker: the words that name him, and the name.
    pub(super) fn of(&self, verb: usize, speaker: Option<Span>) -> Option<(Span, Option<String>)> {
        let beside = || self.grammar.children(verb).iter().find_map(|&child| self.beside(child));
        let other = |words: Span| speaker.is_none_or(|speaker| !speaker.overlaps(words));
        let Some(word) = self.told(verb).or_else(beside) else {
            let outlet = self.outlets.iter().find(|outlet| outlet.hears && other(outlet.source.span))?;
            return Some((outlet.source.span, outlet.source.name.clone()));
        };
        // "Told the press | the minister": parsers hang the speaker on who is told.
        let alone = self.grammar.tree.words[word].span;
        let found = self.named(word).map(|(words, name)| if other(words) { (words, name) } else { (alone, None) });
        found.filter(|&(words, _)| other(words))
    }

    /// The dependent of a verb of saying that is told.
    fn told(&self, verb: usize) -> Option<usize> {
        let grammar = self.grammar;
        let addressed = self.lexicon.is_in("addressed", grammar.lemma(verb));
        if addressed && grammar.is_passive(verb) {
            // "Reporters were told that …".
            return grammar.children_by(verb, "nsubj").find(|&child| self.can_hear(child));
        }
        grammar.children(verb).iter().copied().find(|&child| self.is_told(child, addressed))
    }

    /// Whether a dependent of a verb of saying, or of a noun for it, is who is told.
    fn is_told(&self, at: usize, takes_object: bool) -> bool {
        let grammar = self.grammar;
        if !grammar.is_nominal(at) || grammar.is_time(at) {
            return false;
        }
        let dative = grammar.language == Language::Romanian
            && matches!(grammar.upos(at), Upos::Noun | Upos::Propn)
            && grammar.has(at, "Case", "Dat");
        match (grammar.preposition(at), grammar.base(at)) {
            (Some(words), "obl" | "nmod" | "iobj" | "advmod") => {
                (self.lexicon.is_in("told-to", words) || self.is_before(at)) && self.can_hear(at)
            }
            (None, "iobj") => self.can_hear(at) || (grammar.language == Language::English && grammar.upos(at) != Upos::Pron),
            (None, "obl") => dative && self.can_hear(at),
            // ", a anunțat purtătorul de cuvânt": behind the verb alone stands its subject, whatever the parser made of it.
            (None, "obj") => {
                let subject = || grammar.head(at).is_some_and(|verb| grammar.children_by(verb, "nsubj").next().is_some());
                takes_object && self.can_hear(at) && (grammar.language == Language::English || subject())
            }
            _ => false,
        }
    }

    /// Whether two words before a nominal are a preposition that parsers take for a noun of its own: "în fața parlamentarilor".
    fn is_before(&self, at: usize) -> bool {
        let two = at.checked_sub(2).map(|first| format!("{} {}", self.grammar.form(first), self.grammar.form(first + 1)));
        two.is_some_and(|words| self.lexicon.is_in("told-to", &words))
    }

    /// Whom words beside a verb of saying turn to: "speaking to students", "in an interview with X", "într-o discuție cu X".
    fn beside(&self, at: usize) -> Option<usize> {
        let grammar = self.grammar;
        let lemma = grammar.lemma(at);
        let speaking = self.lexicon.is_in("speaking", lemma);
        if matches!(grammar.base(at), "advcl" | "acl") && speaking {
            return grammar.children(at).iter().copied().find(|&child| self.is_told(child, true));
        }
        let talk = self.lexicon.is_in("interview", lemma) || self.lexicon.is_in("talks", lemma);
        if grammar.base(at) != "obl" || !talk {
            return None;
        }
        let with = |child: &usize| {
            let partner = grammar.preposition(*child).is_some_and(|words| self.lexicon.is_in("with", words));
            self.is_told(*child, false) || (partner && self.can_hear(*child))
        };
        let given = grammar.children_by(at, "acl").flat_map(|given| grammar.children(given));
        grammar.children(at).iter().chain(given).copied().find(with)
    }

    /// Whether a nominal can be told something: somebody, a crowd, an outlet; a pronoun where it is known who is meant, and not
    /// the one who speaks.
    fn can_hear(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let known = |actor: &Actor| actor.is_somebody() || actor.sector.is_some();
        if grammar.upos(at) == Upos::Pron {
            let third = grammar.has(at, "Person", "3") && !grammar.has(at, "Reflex", "Yes");
            return third && self.resolver.resolve(at, Side::Recipient).iter().any(|actor| actor.name.is_some());
        }
        self.lexicon.is_in("audience", grammar.lemma(at))
            || self.lexicon.is_in("outlet", grammar.lemma(at))
            || self.outlets.iter().any(|outlet| outlet.words.contains(&at))
            || self.resolver.resolve(at, Side::Recipient).iter().any(known)
    }

    /// The words and the name of who is told; none for a pronoun that nobody is known for.
    fn named(&self, at: usize) -> Option<(Span, Option<String>)> {
        if let Some(outlet) = self.outlets.iter().find(|outlet| outlet.words.contains(&at)) {
            return Some((outlet.source.span, outlet.source.name.clone()));
        }
        let grammar = self.grammar;
        let named = speaker_at(grammar, self.resolver, at);
        // "Told the press about …": what is told is no part of who is told.
        let about = |word: usize| grammar.lexicon.is_in("concerning", grammar.form(word));
        let end = (at + 1..grammar.len()).find(|&word| about(word)).map(|word| grammar.tree.words[word - 1].span.end);
        let words = Span::new(named.words.start, end.map_or(named.words.end, |end| named.words.end.min(end)));
        (grammar.upos(at) != Upos::Pron || named.name.is_some()).then_some((words, named.name))
    }
}

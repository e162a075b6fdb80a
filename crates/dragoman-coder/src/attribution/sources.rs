//! Sources: agencies, media, spokesmen, unnamed officials and communiqués that the report names.

use std::collections::HashSet;

use dragoman_plover::{SourceKind, SourceMention};
use dragoman_syntax::{EntityClass, Upos};
use dragoman_text::Language;
use dragoman_world::{Kind, OrgKind};

use super::said::source;
use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side, SpeechClass};
use crate::resolve::Resolver;

/// Whether an actor is an agency or a medium.
pub(crate) fn is_medium(actor: &Actor) -> bool {
    matches!(actor.known_as, Some(Kind::Organisation(OrgKind::Agency | OrgKind::Media)))
}

/// The sources that one sentence names, in the order of its words.
pub(crate) fn sources(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Vec<SourceMention> {
    let reader = Reader { grammar, resolver, lexicon };
    let mut found: Vec<SourceMention> = Vec::new();
    for at in 0..grammar.len() {
        for (word, kind) in reader.named_at(at) {
            let actor = resolver.resolve(word, Side::Actor).into_iter().next();
            let mut mention = source(grammar, word, actor.as_ref(), kind);
            if mention.name.is_none() && kind == SourceKind::Agency {
                // "The official North Korean agency" is the state agency of that country.
                mention.name = actor.and_then(|actor| actor.country).and_then(|country| resolver.state_agency(country));
            }
            if !found.iter().any(|known| known.span.overlaps(mention.span)) {
                found.push(mention);
            }
        }
    }
    found
}

/// One mention for each source of a document, the first one.
pub(crate) fn unite(all: Vec<SourceMention>, text: &str) -> Vec<SourceMention> {
    let mut known = HashSet::new();
    let name = |mention: &SourceMention| mention.name.clone().unwrap_or_else(|| mention.span.of(text).to_lowercase());
    all.into_iter().filter(|mention| known.insert(name(mention))).collect()
}

pub(super) struct Reader<'a> {
    pub(super) grammar: &'a Grammar<'a>,
    pub(super) resolver: &'a Resolver<'a>,
    pub(super) lexicon: &'a Lexicon,
}

impl Reader<'_> {
    /// The sources that the word at a place points to.
    fn named_at(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let mut found = self.introduced(at);
        found.retain(|&(word, kind)| kind != SourceKind::Official || !self.is_named_person(word));
        found.extend(self.speaking(at));
        found.extend(self.cited(at));
        found.extend(self.told(at));
        found.extend(self.paper(at));
        found
    }

    /// "According to X", "potrivit X".
    pub(super) fn introduced(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let grammar = self.grammar;
        // What a law or a plan says, nobody tells.
        if !grammar.is_nominal(at) || grammar.upos(at) == Upos::Pron || self.lexicon.is_in("norms", grammar.lemma(at)) {
            return Vec::new();
        }
        let by_case = grammar
            .preposition(at)
            .is_some_and(|preposition| self.lexicon.speech.is(SpeechClass::SourceIntroducer, preposition));
        let by_words = at > 0
            && (self.lexicon.speech.is(SpeechClass::SourceIntroducer, grammar.form(at - 1)) || self.after_phrase(at))
            && self.is_phrase_head(at);
        if by_case || by_words {
            // "According to data of the ministry": figures speak for whom they belong to.
            let data = self.lexicon.is_in("data", grammar.lemma(at));
            let who = grammar.genitives(at).first().copied().filter(|_| data).unwrap_or(at);
            let known = || {
                let actor = self.resolver.resolve(who, Side::Actor).into_iter().next()?;
                actor.is_somebody().then_some(SourceKind::Official)
            };
            return self.kind(who).or_else(known).map(|kind| (who, kind)).into_iter().collect();
        }
        Vec::new()
    }

    /// Whether a word names a person: whoever speaks under his name is a speaker and no source, but for spokesmen.
    fn is_named_person(&self, at: usize) -> bool {
        let actor = self.resolver.resolve(at, Side::Actor).into_iter().next();
        actor.is_some_and(|actor| {
            actor.kind == ActorKind::Person && !actor.office.as_deref().is_some_and(|office| office.starts_with("spokes"))
        })
    }

    fn after_phrase(&self, at: usize) -> bool {
        self.lexicon.speech.phrases(SpeechClass::SourceIntroducer).iter().any(|phrase| {
            at >= phrase.len()
                && phrase.iter().enumerate().all(|(offset, word)| self.grammar.is(at - phrase.len() + offset, word))
        })
    }

    fn is_phrase_head(&self, at: usize) -> bool {
        self.grammar.head(at).is_none_or(|head| head < at.saturating_sub(1) || head > at)
    }

    /// Media that report, spokesmen and unnamed officials that speak.
    fn speaking(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let speech = &self.lexicon.speech;
        let lemma = self.grammar.lemma(at);
        let says = speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma);
        if !says || self.grammar.upos(at) != Upos::Verb {
            return Vec::new();
        }
        // Only what is reported makes its speaker a source; a demand or a deed does not.
        let reported = self.grammar.children_by(at, "ccomp").any(|clause| !self.grammar.mood(clause).governed);
        let tagged = super::speaker::beside(self.grammar, self.lexicon, at);
        if !reported
            && tagged.is_none()
            && self.grammar.base(at) != "parataxis"
            && !self.lexicon.speech.is(SpeechClass::CitingVerb, lemma)
        {
            return Vec::new();
        }
        let subjects = tagged.map_or_else(|| self.grammar.subjects(at), |speaker| vec![speaker]);
        let speakers = subjects.into_iter().flat_map(|subject| self.grammar.coordinated(subject));
        speakers
            .map(|speaker| self.own_name(speaker))
            .filter_map(|speaker| self.kind(speaker).map(|kind| (speaker, kind)))
            .collect()
    }

    /// "Citat de X", "quoted by X", "citing X".
    fn cited(&self, at: usize) -> Vec<(usize, SourceKind)> {
        if !self.lexicon.speech.is(SpeechClass::CitingVerb, self.grammar.lemma(at)) {
            return Vec::new();
        }
        let by = match self.grammar.language {
            Language::English => "by",
            Language::Romanian => "de",
        };
        let grammar = self.grammar;
        let objects = grammar.objects(at);
        let others = grammar.children(at).iter().copied().filter(|&child| {
            matches!(grammar.base(child), "obl" | "nmod")
                && grammar.preposition(child).is_some_and(|preposition| preposition.split(' ').any(|word| word == by))
        });
        let all: Vec<usize> = objects.into_iter().chain(others).flat_map(|word| grammar.coordinated(word)).collect();
        all.into_iter()
            .filter(|&word| word != at)
            .map(|word| self.own_name(word))
            .filter_map(|word| self.kind(word).filter(|kind| *kind != SourceKind::Official).map(|kind| (word, kind)))
            .collect()
    }

    /// "The portal „Northern News”": the name of an outlet that stands beside what it is.
    fn own_name(&self, at: usize) -> usize {
        let noun = self.lexicon.is_in("outlet", self.grammar.lemma(at));
        let named = self.grammar.children(at).iter().copied().find(|&child| {
            self.grammar.upos(child) == Upos::Propn && matches!(self.grammar.base(child), "nmod" | "appos" | "flat")
        });
        named.filter(|_| noun).unwrap_or(at)
    }

    /// "Told Reuters", "a declarat pentru AFP".
    fn told(&self, at: usize) -> Vec<(usize, SourceKind)> {
        if !self.lexicon.speech.is(SpeechClass::Verb, self.grammar.lemma(at)) {
            return Vec::new();
        }
        self.grammar
            .children(at)
            .iter()
            .copied()
            .filter(|&child| matches!(self.grammar.base(child), "obj" | "iobj" | "obl"))
            .filter_map(|child| {
                let medium = self.resolver.resolve(child, Side::Actor).first().is_some_and(is_medium);
                let kind = if medium { self.kind(child) } else { self.outlet(at, child) };
                kind.map(|kind| (child, kind))
            })
            .collect()
    }

    /// A name that nobody knows, told something, is an outlet: "told Harbour TV", "a declarat pentru Canal 7".
    fn outlet(&self, verb: usize, at: usize) -> Option<SourceKind> {
        let grammar = self.grammar;
        let told = match grammar.language {
            Language::English => grammar.lemma(verb) == "tell" && grammar.preposition(at).is_none(),
            Language::Romanian => grammar.preposition(at) == Some("pentru"),
        };
        let person = grammar
            .tree
            .entities
            .iter()
            .any(|entity| entity.class == EntityClass::Person && (entity.first..=entity.last).contains(&at));
        let unknown = self.resolver.resolve(at, Side::Actor).is_empty() && !self.resolver.is_named(at);
        (told && grammar.upos(at) == Upos::Propn && !person && unknown).then_some(SourceKind::Media)
    }

    /// "In a statement", "într-un comunicat": the paper itself.
    fn paper(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let grammar = self.grammar;
        let noun = self.lexicon.speech.is(SpeechClass::Communique, grammar.lemma(at));
        let placed = matches!(grammar.preposition(at), Some("in" | "prin" | "printr-un" | "potrivit" | "conform"));
        let under_speech = grammar.head(at).is_some_and(|head| {
            let lemma = grammar.lemma(head);
            self.lexicon.speech.is(SpeechClass::Verb, lemma) || self.lexicon.speech.is(SpeechClass::CitingVerb, lemma)
        });
        if noun && placed && under_speech && grammar.base(at) == "obl" {
            vec![(at, SourceKind::Communique)]
        } else {
            Vec::new()
        }
    }

    /// What kind of source a nominal is; none where it is none.
    fn kind(&self, at: usize) -> Option<SourceKind> {
        let grammar = self.grammar;
        let lemma = grammar.lemma(at);
        if self.lexicon.speech.is(SpeechClass::Communique, lemma) {
            return Some(SourceKind::Communique);
        }
        // "The portal X": what it is stands above its name.
        let outlet = grammar.head(at).is_some_and(|head| {
            grammar.upos(at) == Upos::Propn
                && self.lexicon.is_in("outlet", grammar.lemma(head))
                && matches!(grammar.base(at), "nmod" | "appos" | "flat" | "compound")
        });
        let actor = self.resolver.resolve(at, Side::Actor).into_iter().next();
        if outlet && !actor.as_ref().is_some_and(Actor::is_somebody) {
            return Some(SourceKind::Media);
        }
        // "The agency" alone is one named before.
        if self.lexicon.is_in("agency", lemma) {
            return actor.is_some_and(|actor| actor.country.is_some()).then_some(SourceKind::Agency);
        }
        match actor.as_ref().map(|actor| (actor.known_as, actor.office.as_deref())) {
            Some((Some(Kind::Organisation(OrgKind::Agency)), _)) => return Some(SourceKind::Agency),
            Some((Some(Kind::Organisation(OrgKind::Media)), _)) => return Some(SourceKind::Media),
            Some((_, Some(office))) if office.starts_with("spokes") => return Some(SourceKind::Official),
            _ => {}
        }
        if self.lexicon.speech.is(SpeechClass::SourceNoun, lemma) {
            let press = actor.is_some_and(|actor| actor.sector == Some(dragoman_plover::Sector::Jrn));
            let named = grammar
                .children(at)
                .iter()
                .any(|&child| grammar.upos(child) == Upos::Propn && matches!(grammar.base(child), "flat" | "appos"));
            return match (press, named) {
                (true, _) => Some(SourceKind::Media),
                (false, false) => Some(SourceKind::Official),
                (false, true) => None,
            };
        }
        None
    }
}

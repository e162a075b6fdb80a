//! Sources: agencies, media, spokesmen, unnamed officials and communiqués that the report names.

use std::collections::HashSet;

use dragoman_plover::{SourceKind, SourceMention};
use dragoman_syntax::Upos;
use dragoman_text::Language;
use dragoman_world::{Kind, OrgKind};

use super::inserted::Inserted;
use super::naming::{naming_words, speaker_at};
use super::outlets::Outlet;
use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side, SpeechClass};
use crate::resolve::Resolver;

/// Whether an actor is an agency or a medium.
pub(crate) fn is_medium(actor: &Actor) -> bool {
    matches!(actor.known_as, Some(Kind::Organisation(OrgKind::Agency | OrgKind::Media)))
}

/// The sources that one sentence names, in the order of its words, but whoever is cited before the one who cites him: "Reuters,
/// citing two officials" has it from them.
pub(super) fn sources(
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
    inserted: &[Inserted],
    outlets: &[Outlet],
) -> Vec<SourceMention> {
    let reader = Reader { grammar, resolver, lexicon, inserted };
    // Each with whether it is cited by the one named before it.
    let mut found: Vec<(SourceMention, bool)> = outlets.iter().map(|outlet| (outlet.source.clone(), false)).collect();
    for at in 0..grammar.len() {
        for (word, kind) in reader.named_at(at) {
            if outlets.iter().any(|outlet| outlet.words.contains(&word)) {
                continue;
            }
            let actor = resolver.resolve(word, Side::Actor).into_iter().next();
            let mut mention = source(grammar, word, actor.as_ref(), kind);
            if mention.name.is_none() && kind == SourceKind::Agency {
                // "The official North Korean agency" is the state agency of that country.
                mention.name = actor.and_then(|actor| actor.country).and_then(|country| resolver.state_agency(country));
            }
            if !found.iter().any(|(known, _)| known.span.overlaps(mention.span)) {
                let first = grammar.first_conjunct(word);
                let cited = lexicon.is_in("cites", grammar.lemma(at)) && grammar.objects(at).contains(&first);
                found.push((mention, cited));
            }
        }
    }
    found.sort_by_key(|(mention, _)| mention.span);
    let mut ordered: Vec<(SourceMention, bool)> = Vec::with_capacity(found.len());
    for (mention, cited) in found {
        let citing = ordered.iter().rposition(|(_, cited)| !cited).filter(|_| cited);
        ordered.insert(citing.unwrap_or(ordered.len()), (mention, cited));
    }
    ordered.into_iter().map(|(mention, _)| mention).collect()
}

/// One mention for each source of a document, the first one.
pub(crate) fn unite(all: Vec<SourceMention>, text: &str) -> Vec<SourceMention> {
    let mut known = HashSet::new();
    let name = |mention: &SourceMention| mention.name.clone().unwrap_or_else(|| mention.span.of(text).to_lowercase());
    let mut united: Vec<SourceMention> = all.into_iter().filter(|mention| known.insert(name(mention))).collect();
    united.sort_by_key(|mention| mention.span);
    united
}

/// The name that an agency or outlet bears beside the noun: "the IRNA news agency", "the newspaper Le Monde".
pub(super) fn called(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<usize> {
    let lemma = grammar.lemma(at);
    let outlet = grammar.lexicon.is_in("agency", lemma) || grammar.lexicon.is_in("outlet", lemma);
    let medium = |&word: &usize| resolver.resolve(word, Side::Actor).first().is_some_and(is_medium);
    let mut beside = grammar.children(at).iter().copied().filter(|&child| {
        outlet && grammar.upos(child) == Upos::Propn && matches!(grammar.base(child), "compound" | "nmod" | "flat" | "appos")
    });
    beside.find(medium)
}

pub(super) struct Reader<'a> {
    pub(super) grammar: &'a Grammar<'a>,
    pub(super) resolver: &'a Resolver<'a>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) inserted: &'a [Inserted],
}

impl Reader<'_> {
    /// The sources that the word at a place points to.
    fn named_at(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let mut found = self.introduced(at);
        let pronoun = |word: usize| self.grammar.upos(word) == Upos::Pron;
        found.retain(|&(word, kind)| kind != SourceKind::Official || !(pronoun(word) || self.is_named_person(word)));
        found.extend(self.speaking(at));
        found.extend(self.voicing(at));
        found.extend(self.cited(at));
        found.extend(self.paper(at));
        found
    }

    /// "According to X", "potrivit X", "in the view of X".
    pub(super) fn introduced(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let grammar = self.grammar;
        let lemma = grammar.lemma(at);
        // What a law or a plan says, nobody tells.
        if self.introduction(at).is_none() || self.lexicon.is_in("norms", lemma) {
            return Vec::new();
        }
        // "According to data of the ministry": figures speak for whom they belong to, papers for themselves.
        if self.lexicon.is_in("data", lemma)
            && let Some(owner) = self.owner(at)
        {
            return self.kind(owner).or_else(|| self.known(owner)).map(|kind| (owner, kind)).into_iter().collect();
        }
        let paper = || self.lexicon.speech.is(SpeechClass::Noun, lemma).then_some(SourceKind::Communique);
        let at = called(self.grammar, self.resolver, at).unwrap_or(at);
        self.kind(at).or_else(|| self.known(at)).or_else(paper).map(|kind| (at, kind)).into_iter().collect()
    }

    fn known(&self, at: usize) -> Option<SourceKind> {
        let actor = self.resolver.resolve(at, Side::Actor).into_iter().next()?;
        actor.is_somebody().then_some(SourceKind::Official)
    }

    /// Where the words begin that introduce a nominal as a source.
    pub(super) fn introduction(&self, at: usize) -> Option<usize> {
        let grammar = self.grammar;
        if !grammar.is_nominal(at) {
            return None;
        }
        let introduces = |words: &str| self.lexicon.speech.is(SpeechClass::SourceIntroducer, words);
        if grammar.preposition(at).is_some_and(introduces) {
            let first = grammar.first_conjunct(at);
            return grammar.children_by(at, "case").chain(grammar.children_by(first, "case")).min();
        }
        if grammar.upos(at) == Upos::Pron {
            return None;
        }
        // The phrase may be none to the parser: then the words before the nominal tell.
        let own = grammar.subtree(at, |base| matches!(base, "case" | "punct" | "acl" | "appos"));
        let mut start = at;
        while start > 0 && own.contains(&(start - 1)) {
            start -= 1;
        }
        // Not a noun within the phrase of another, nor what a verb among the introducing words governs.
        let inner = matches!(grammar.base(at), "compound" | "amod" | "flat" | "nmod");
        let outside = |from: usize| {
            grammar.head(at).is_none_or(|head| match (from..start).contains(&head) {
                true => matches!(grammar.upos(head), Upos::Noun | Upos::Propn),
                false => !inner,
            })
        };
        let verb = |word: usize| grammar.language == Language::English && grammar.upos(word) == Upos::Verb;
        if start > 0 && introduces(grammar.form(start - 1)) && outside(start - 1) && !verb(start - 1) {
            return Some(start - 1);
        }
        let phrases = self.lexicon.speech.phrases(SpeechClass::SourceIntroducer);
        let before = |phrase: &&Vec<String>| {
            start >= phrase.len()
                && phrase.iter().enumerate().all(|(offset, word)| grammar.is(start - phrase.len() + offset, word))
                && outside(start - phrase.len())
        };
        phrases.iter().filter(before).map(|phrase| start - phrase.len()).min()
    }

    /// Whose a paper is: "a statement by the ministry", "un raport redactat de un serviciu secret".
    pub(super) fn owner(&self, at: usize) -> Option<usize> {
        let grammar = self.grammar;
        let by = |word: usize| match grammar.language {
            Language::English => matches!(grammar.preposition(word), Some("by" | "from")),
            Language::Romanian => {
                grammar.relation(word) == "obl:agent" || matches!(grammar.preposition(word), Some("de" | "de catre"))
            }
        };
        let own = grammar.genitives(at).first().copied().or_else(|| {
            let english = |&word: &usize| grammar.language == Language::English && by(word);
            grammar.children_by(at, "nmod").find(english)
        });
        let made = grammar.children_by(at, "acl").filter(|&made| grammar.has(made, "VerbForm", "Part"));
        own.or_else(|| made.flat_map(|made| grammar.children(made)).copied().find(|&word| grammar.is_nominal(word) && by(word)))
    }

    /// Whether a word names a person: whoever speaks under his name, spokesmen too, is a speaker and no source.
    fn is_named_person(&self, at: usize) -> bool {
        let named = speaker_at(self.grammar, self.resolver, at);
        let organisation =
            |actor: &Actor| matches!(actor.kind, ActorKind::Organisation | ActorKind::State | ActorKind::Derived);
        named.name.is_some() && !named.actor.as_ref().is_some_and(organisation) && !self.is_source_noun_plural(at)
    }

    fn is_source_noun_plural(&self, at: usize) -> bool {
        self.grammar.has(at, "Number", "Plur")
    }

    /// An officer, a commander: somebody of an office who is cited without a name.
    fn unnamed(&self, at: usize) -> Option<SourceKind> {
        let person = |actor: &Actor| actor.kind == ActorKind::Role && actor.name.is_none();
        let role = self.resolver.resolve(at, Side::Actor).first().is_some_and(person);
        (role && !self.grammar.is_definite(at)).then_some(SourceKind::Official)
    }

    /// Media that report, spokesmen and unnamed officials that speak.
    fn speaking(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let speech = &self.lexicon.speech;
        let lemma = self.grammar.lemma(at);
        let says = speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma);
        let denied = self.grammar.children_by(at, "advmod").any(|word| self.lexicon.is_in("not", self.grammar.form(word)));
        if !says || denied || self.grammar.upos(at) != Upos::Verb {
            return Vec::new();
        }
        // Only what is reported makes its speaker a source; a demand or a deed does not.
        let reported = self.grammar.children_by(at, "ccomp").any(|clause| !self.grammar.mood(clause).governed);
        let tagged = super::speaker::beside(self.grammar, self.lexicon, at);
        let between = self.inserted.iter().find(|tag| tag.verb == at);
        if !reported
            && tagged.is_none()
            && between.is_none()
            && self.grammar.base(at) != "parataxis"
            && !self.lexicon.speech.is(SpeechClass::CitingVerb, lemma)
        {
            return Vec::new();
        }
        let subjects = match (between.and_then(|tag| tag.speaker), tagged) {
            (Some(speaker), _) | (None, Some(speaker)) => vec![speaker],
            (None, None) => self.grammar.subjects(at),
        };
        self.telling(subjects, reported || between.is_some())
    }

    /// "Officials voiced fears that …": the subject of a verb that carries a noun of telling with its clause.
    fn voicing(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let grammar = self.grammar;
        let telling = |&object: &usize| {
            self.lexicon.is_in("telling", grammar.lemma(object)) && grammar.children_by(object, "acl").next().is_some()
        };
        let carries = grammar.upos(at) == Upos::Verb && self.lexicon.is_in("support", grammar.lemma(at));
        match grammar.children_by(at, "obj").find(telling).filter(|_| carries) {
            Some(_) => self.telling(grammar.subjects(at), false),
            None => Vec::new(),
        }
    }

    /// Of those who tell something the sources among them; papers tell only what is reported.
    fn telling(&self, subjects: Vec<usize>, reported: bool) -> Vec<(usize, SourceKind)> {
        let grammar = self.grammar;
        let speakers = subjects.into_iter().flat_map(|subject| grammar.coordinated(subject));
        let speakers = speakers.filter(|&at| grammar.upos(at) != Upos::Pron);
        let known_before = |at: usize| {
            let bare = grammar.genitives(at).is_empty() && grammar.children_by(at, "nmod").next().is_none();
            bare && self.grammar.is_definite(at) && !grammar.has(at, "Number", "Plur")
        };
        let stands =
            |&(at, kind): &(usize, SourceKind)| kind != SourceKind::Official || !(self.is_named_person(at) || known_before(at));
        let paper = |at: usize| {
            let report = self.lexicon.speech.is(SpeechClass::Noun, grammar.lemma(at)) && grammar.upos(at) == Upos::Noun;
            (report && reported).then_some(SourceKind::Communique)
        };
        let named = speakers.map(|at| called(self.grammar, self.resolver, at).unwrap_or(at));
        named.filter_map(|at| self.kind(at).or_else(|| paper(at)).map(|kind| (at, kind))).filter(stands).collect()
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
        let cites = self.lexicon.is_in("cites", grammar.lemma(at));
        let objects = if cites { grammar.objects(at) } else { Vec::new() };
        let others = grammar.children(at).iter().copied().filter(|&child| {
            matches!(grammar.base(child), "obl" | "nmod")
                && grammar.preposition(child).is_some_and(|words| words == by || self.lexicon.is_in("by", words))
        });
        let all: Vec<usize> = objects.into_iter().chain(others).flat_map(|word| grammar.coordinated(word)).collect();
        all.into_iter()
            .filter(|&word| word != at)
            .filter(|&word| !self.is_named_person(word))
            .filter_map(|word| self.kind(word).or_else(|| self.unnamed(word)).map(|kind| (word, kind)))
            .collect()
    }

    /// "In a statement", "într-un comunicat": the paper itself.
    fn paper(&self, at: usize) -> Vec<(usize, SourceKind)> {
        let grammar = self.grammar;
        let noun = self.lexicon.speech.is(SpeechClass::Communique, grammar.lemma(at));
        let placed =
            matches!(grammar.preposition(at), Some("in" | "prin" | "printr-un" | "prin intermediul" | "through" | "via"));
        let under_speech = grammar.head(at).is_some_and(|head| {
            let lemma = grammar.lemma(head);
            let told = grammar.children(head).iter().any(|&child| grammar.relation(child) == "aux:pass");
            let speech = &self.lexicon.speech;
            !told && (speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma))
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

/// A source by the words that name it.
fn source(grammar: &Grammar<'_>, at: usize, actor: Option<&Actor>, kind: SourceKind) -> SourceMention {
    let named = actor.filter(|actor| actor.kind == ActorKind::Person || actor.kind == ActorKind::Organisation);
    SourceMention {
        span: named.map_or_else(|| naming_words(grammar, at), |actor| actor.span),
        name: actor.and_then(|actor| actor.name.clone()),
        kind,
    }
}

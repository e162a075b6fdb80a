//! Outlets: newspapers, broadcasters and agencies by the place where their name stands, known to the knowledge files or not.
//!
//! Nobody knows every paper. What is told something, gives an interview its pages, is quoted from or reports is an outlet, where
//! its name is no person's and nobody else's; a word beside it ("the newspaper X", "postul X") makes it sure.

use std::ops::Range;

use dragoman_plover::{SourceKind, SourceMention};
use dragoman_syntax::{EntityClass, Upos};
use dragoman_text::Language;

use super::inserted::is_mark;
use super::sources::is_medium;
use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side, SpeechClass};
use crate::resolve::Resolver;
use crate::sentence::span;

/// An outlet that a sentence names: the source, and its words with what tells that it is an outlet.
#[derive(Debug, Clone)]
pub(super) struct Outlet {
    pub(super) source: SourceMention,
    pub(super) words: Range<usize>,
    /// Whether something is said to it: "told the daily X", "in an interview with X".
    pub(super) hears: bool,
}

/// The outlets that a sentence names as such, in the order of its words.
pub(super) fn outlets(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) -> Vec<Outlet> {
    let reader = Reader { grammar, resolver, lexicon };
    let mut found: Vec<Outlet> = Vec::new();
    for at in 0..grammar.len() {
        for outlet in reader.named_at(at) {
            if !found.iter().any(|known| known.words.start < outlet.words.end && outlet.words.start < known.words.end) {
                found.push(outlet);
            }
        }
    }
    found.sort_by_key(|outlet| outlet.words.start);
    found
}

/// Whether a word is the address of a site: a name, a dot and two to four letters.
fn is_address(form: &str) -> bool {
    form.rsplit_once('.').is_some_and(|(name, end)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        (2..=4).contains(&end.len())
            && end.bytes().all(|b| b.is_ascii_lowercase())
            && name.len() > 2
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && !name.starts_with("www")
            && name.chars().all(plain)
    })
}

struct Reader<'a> {
    grammar: &'a Grammar<'a>,
    resolver: &'a Resolver<'a>,
    lexicon: &'a Lexicon,
}

impl Reader<'_> {
    fn named_at(&self, at: usize) -> Vec<Outlet> {
        let grammar = self.grammar;
        let lemma = grammar.lemma(at);
        let speech = &self.lexicon.speech;
        let says = grammar.upos(at) == Upos::Verb
            && (speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma));
        let mut told = if says { self.told(at) } else { Vec::new() };
        if self.lexicon.is_in("interview", lemma) {
            told.extend(self.interview(at));
        }
        let passes_on = grammar.upos(at) == Upos::Verb && self.lexicon.is_in("passes-on", lemma);
        let passed_on = if passes_on { self.passed_on(at) } else { Vec::new() };
        let heard = |(from, bare)| self.read(from, bare).map(|outlet| Outlet { hears: true, ..outlet });
        let mut found: Vec<Outlet> = told.into_iter().filter_map(heard).collect();
        found.extend(passed_on.into_iter().filter_map(|(from, bare)| self.read(from, bare)));
        if says && self.lexicon.is_in("reports", lemma) && self.reports(at) {
            found.extend(self.subject(at));
        }
        // "Ziarul „X” scrie", "The X newspaper said": the noun itself says so, where it speaks.
        if self.lexicon.is_in("outlet", lemma) && matches!(grammar.upos(at), Upos::Noun | Upos::Propn) && self.speaks(at) {
            found.extend(self.read(at, false).or_else(|| self.named_before(at)));
        }
        // "(Reuters)", "Source: Reuters".
        if let Some(outlet) = self.of_dateline(at) {
            found.push(outlet);
        } else if self.is_signed(at) {
            found.extend(self.read(at, false).or_else(|| self.medium(at)));
        }
        found
    }

    /// "Told the daily X", "a declarat pentru X", "a spus la televiziunea X": where the name begins, and whether it may stand alone.
    fn told(&self, at: usize) -> Vec<(usize, bool)> {
        let grammar = self.grammar;
        match grammar.language {
            Language::English if self.lexicon.is_in("addressed", grammar.lemma(at)) => vec![(at + 1, true)],
            Language::English => self.behind(at, &["on", "to"], 1).into_iter().map(|from| (from, false)).collect(),
            Language::Romanian => {
                let ends = |&word: &usize| matches!(grammar.upos(word), Upos::Verb | Upos::Aux) || is_mark(grammar, word);
                let reach = (at + 1..grammar.len().min(at + 12)).take_while(|word| !ends(word));
                let far = |word: usize| word > at + 3 && grammar.form(word - 1) != ",";
                let alone = reach.filter(|&word| grammar.form(word) == "pentru" && !far(word)).map(|word| (word + 1, true));
                alone.chain(self.behind(at, &["la", "pe"], 1).into_iter().map(|from| (from, false))).collect()
            }
        }
    }

    /// "In an interview with X", "published by X", "într-un interviu acordat X".
    fn interview(&self, at: usize) -> Vec<(usize, bool)> {
        match self.grammar.language {
            Language::English => {
                self.behind(at, &["with", "for", "to", "by", "in"], 3).into_iter().map(|from| (from, true)).collect()
            }
            Language::Romanian => {
                let given = (at + 1..at + 3).find(|&word| self.grammar.has(word, "VerbForm", "Part"));
                let given = given.map(|word| word + 1).filter(|&word| self.grammar.upos(word) != Upos::Adp);
                let placed = self.behind(at, &["pentru", "de", "in"], 3);
                given.into_iter().chain(placed).map(|from| (from, true)).collect()
            }
        }
    }

    /// "Quoted by X", "citat sub protecția anonimatului de X", "citing X".
    fn passed_on(&self, at: usize) -> Vec<(usize, bool)> {
        let by: &[&str] = match self.grammar.language {
            Language::English => &["by", "in", "via", "through"],
            Language::Romanian => &["de", "in", "prin"],
        };
        let active = !self.grammar.is_passive(at);
        let object = Some(at + 1).filter(|_| active);
        self.behind(at, by, 5).into_iter().chain(object).map(|from| (from, true)).collect()
    }

    /// The words behind one of these prepositions, which stands at most so many words behind.
    fn behind(&self, at: usize, words: &[&str], far: usize) -> Vec<usize> {
        let grammar = self.grammar;
        let reach = (at + 1..grammar.len().min(at + 1 + far)).take_while(|&word| grammar.upos(word) != Upos::Punct);
        reach.filter(|&word| words.contains(&grammar.form(word))).map(|word| word + 1).collect()
    }

    /// Whether a verb reports something: a clause, or what stands beside it.
    fn reports(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let beside = matches!(grammar.base(at), "parataxis" | "conj" | "advcl" | "acl") || grammar.child(at, "ccomp").is_some();
        let comma = (0..at).rev().take(2).any(|word| grammar.form(word) == "," || is_mark(grammar, word));
        beside || comma
    }

    /// The subject of a verb by which media report: behind it in Romanian, on either side in English.
    fn subject(&self, at: usize) -> Option<Outlet> {
        let grammar = self.grammar;
        if let Some(found) = self.read(at + 1, true).filter(|_| grammar.children_by(at, "nsubj").all(|subject| subject > at)) {
            return Some(found);
        }
        let last = at.checked_sub(1).filter(|&last| self.is_named(last) && grammar.language == Language::English)?;
        let mut first = last;
        while first > 0 && self.is_named(first - 1) {
            first -= 1;
        }
        let described = (first..=last).any(|word| self.is_outlet_noun(word))
            || first.checked_sub(1).is_some_and(|word| self.is_outlet_noun(word));
        (described || self.is_unknown(first..last + 1)).then(|| self.outlet(first..last + 1, first, SourceKind::Media))
    }

    /// "The X newspaper": the name before the noun.
    fn named_before(&self, at: usize) -> Option<Outlet> {
        let last = at.checked_sub(1).filter(|&last| self.is_named(last) && self.grammar.language == Language::English)?;
        let mut first = last;
        while first > 0 && self.is_named(first - 1) {
            first -= 1;
        }
        let demonym = self.resolver.is_known_word(last) && self.medium(last).is_none();
        (!demonym).then(|| self.outlet(first..last + 1, first, SourceKind::Media))
    }

    /// Whether a noun of an outlet is who says something.
    fn speaks(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let Some(head) = grammar.head(at) else { return false };
        let lemma = grammar.lemma(head);
        let says = self.lexicon.speech.is(SpeechClass::Verb, lemma) || self.lexicon.speech.is(SpeechClass::CitingVerb, lemma);
        let subject = says && matches!(grammar.base(at), "nsubj" | "obj" | "obl");
        let introduced =
            grammar.preposition(at).is_some_and(|words| self.lexicon.speech.is(SpeechClass::SourceIntroducer, words));
        subject || introduced
    }

    /// Whether a name stands alone in brackets, or behind "source:".
    fn is_signed(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let Some(before) = at.checked_sub(1) else { return false };
        let signed = before.checked_sub(1).is_some_and(|label| {
            grammar.form(before) == ":" && label == 0 && self.lexicon.is_in("credit", grammar.lemma(label))
        });
        // "(Reuters)" at the end; elsewhere brackets hold abbreviations.
        let ends = (at + 1..grammar.len()).all(|word| grammar.upos(word) == Upos::Punct || self.is_named(word));
        (grammar.form(before) == "(" && ends || signed) && matches!(grammar.upos(at), Upos::Propn | Upos::Noun)
    }

    /// "GOMA (Great Lakes Wire) -": whoever stands in the brackets of a dateline sends the report.
    fn of_dateline(&self, at: usize) -> Option<Outlet> {
        let grammar = self.grammar;
        let bracket = at.checked_sub(1).is_some_and(|before| grammar.form(before) == "(");
        let sent = bracket && matches!(grammar.form(grammar.len().checked_sub(1)?), "-" | "–" | "—" | "--");
        if !sent {
            return None;
        }
        let close = (at + 1..grammar.len()).find(|&word| grammar.form(word) == ")")?;
        self.is_capital(at).then(|| self.outlet(at..close, at, SourceKind::Media))
    }

    /// A medium that the knowledge files know.
    fn medium(&self, at: usize) -> Option<Outlet> {
        let actor = self.resolver.resolve(at, Side::Actor).into_iter().find(is_medium)?;
        let words: Vec<usize> =
            (0..self.grammar.len()).filter(|&word| actor.span.contains(self.grammar.tree.words[word].span)).collect();
        let (first, last) = (*words.first()?, *words.last()?);
        Some(self.outlet(first..last + 1, first, SourceKind::Media))
    }

    /// An outlet whose name or description begins at a word; a bare name counts only in some places.
    fn read(&self, from: usize, bare: bool) -> Option<Outlet> {
        /// No description has more words.
        const LONGEST: usize = 6;
        let grammar = self.grammar;
        let mut at = from;
        while matches!(grammar.upos(at), Upos::Det) && at < from + 2 && at + 1 < grammar.len() && !self.is_capital(at) {
            at += 1;
        }
        let mut kind = SourceKind::Media;
        let mut described = false;
        let mut name = at;
        for word in at..grammar.len().min(at + LONGEST) {
            // "Canal 24", "Radio X": the noun is the beginning of the name.
            if self.is_outlet_noun(word) && self.is_capital(word) && word > 0 && (described || word == at) {
                (described, name) = (true, word);
                break;
            }
            if self.is_outlet_noun(word) && grammar.upos(word) != Upos::Verb {
                described = true;
                name = word + 1;
                if self.lexicon.is_in("agency", grammar.lemma(word)) {
                    kind = SourceKind::Agency;
                }
            } else if is_mark(grammar, word) || grammar.upos(word) == Upos::Verb || grammar.form(word) == "," {
                break;
            } else if described && !self.is_capital(word) {
                name = word + 1;
            } else if self.is_capital(word)
                && (described
                    || !(self.resolver.is_known_word(word) || grammar.upos(word) == Upos::Adj || grammar.base(word) == "amod"))
            {
                break;
            }
        }
        if described && grammar.form(name) == "," && self.is_capital(name + 1) {
            name += 1;
        }
        let marked = is_mark(grammar, name);
        let first = if marked { name + 1 } else { name };
        let mut last = first;
        while last < grammar.len() && self.continues(first, last, marked) {
            last += 1;
        }
        let address = bare && grammar.tree.words.get(first).is_some_and(|word| is_address(&word.form));
        let sure = described || address || (marked && bare && !self.is_person(first));
        let stands = first < last && self.is_capital(first) && last - first <= LONGEST;
        let unknown = || bare && !marked && self.is_unknown(first..last);
        let known = || bare && (first..last).any(|word| self.medium(word).is_some());
        if !stands || !(sure || unknown() || known()) {
            return None;
        }
        Some(self.outlet(first..last, from, kind))
    }

    /// Whether a name goes on at a word: up to the closing mark, else over capitals, numbers and what ties them.
    fn continues(&self, first: usize, at: usize, marked: bool) -> bool {
        let grammar = self.grammar;
        if marked {
            return !is_mark(grammar, at);
        }
        let tie = at > first
            && self.is_capital(at + 1)
            && matches!(grammar.form(at), "&" | "-" | "of" | "de" | "el" | "and")
            && at + 1 < grammar.len();
        let number = at > first && grammar.upos(at) == Upos::Num && grammar.form(at).chars().all(|c| c.is_ascii_digit());
        self.is_capital(at) && !grammar.is_time(at) || number || (tie && grammar.form(at) != "de" && grammar.form(at) != "and")
    }

    /// Whether a word is written as names are: with a capital, or as the address of a site ("nord-press.ro").
    fn is_capital(&self, at: usize) -> bool {
        self.grammar.tree.words.get(at).is_some_and(|word| word.form.starts_with(char::is_uppercase) || is_address(&word.form))
    }

    fn is_named(&self, at: usize) -> bool {
        self.is_capital(at) && matches!(self.grammar.upos(at), Upos::Propn | Upos::Noun | Upos::Num | Upos::Adj | Upos::X)
    }

    /// Whether a word says what an outlet is, and is no part of the name of another body: "the Atomic Energy Agency".
    fn is_outlet_noun(&self, at: usize) -> bool {
        let body = |actor: &Actor| actor.kind == ActorKind::Organisation && !is_medium(actor);
        self.lexicon.is_in("outlet", self.grammar.lemma(at)) && !self.resolver.resolve(at, Side::Actor).iter().any(body)
    }

    fn is_person(&self, at: usize) -> bool {
        self.grammar
            .tree
            .entities
            .iter()
            .any(|entity| entity.class == EntityClass::Person && (entity.first..=entity.last).contains(&at))
    }

    /// Whether a name is nobody's that anything knows: no person, state, office or body.
    fn is_unknown(&self, words: Range<usize>) -> bool {
        words.clone().all(|word| {
            !self.resolver.is_named(word) && self.resolver.resolve(word, Side::Actor).is_empty() && !self.is_person(word)
        }) && words.clone().any(|word| matches!(self.grammar.upos(word), Upos::Propn | Upos::X | Upos::Noun))
            && words.clone().all(|word| !self.lexicon.is_in("feminine-name", self.grammar.form(word)))
            && words.clone().all(|word| !self.lexicon.is_in("masculine-name", self.grammar.form(word)))
            && words.clone().next().is_some_and(|first| self.resolver.memory.person(self.grammar.form(first)).is_none())
    }

    fn outlet(&self, name: Range<usize>, from: usize, kind: SourceKind) -> Outlet {
        let words: Vec<usize> = name.clone().collect();
        let known = words.iter().find_map(|&word| self.resolver.resolve(word, Side::Actor).into_iter().find(is_medium));
        let agency = known
            .as_ref()
            .is_some_and(|actor| actor.known_as == Some(dragoman_world::Kind::Organisation(dragoman_world::OrgKind::Agency)));
        let source = SourceMention {
            span: span(self.grammar.tree, &words),
            name: known.and_then(|actor| actor.name),
            kind: if agency { SourceKind::Agency } else { kind },
        };
        Outlet { source, words: from.min(name.start)..name.end, hears: false }
    }
}

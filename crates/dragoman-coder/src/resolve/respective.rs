//! One office of several states, and those who hold it: "the foreign ministers of Poland and Lithuania, A and B". Each name is of
//! the state that stands at its place; parsers hang such rows on any word before them, so the row is read as it stands.

use std::ops::RangeInclusive;

use super::*;

/// How many words may stand between an office and its first state ("miniștrii | de externe ai | Poloniei").
const BETWEEN: usize = 5;

/// No name has more words.
const LONGEST: usize = 5;

/// Somebody who holds an office that several hold.
#[derive(Debug, Clone)]
pub(super) struct Holder {
    /// The noun of the office.
    office: usize,
    name: RangeInclusive<usize>,
    /// Whether it is the first in the row.
    first: bool,
    actor: Actor,
}

impl<'a> Resolver<'a> {
    /// Those who hold the office at a plural noun, or whose names begin at a word.
    pub(crate) fn respective(&self, at: usize) -> Vec<Actor> {
        let first = |holder: &&Holder| holder.first && holder.name.contains(&at);
        let office = self.holders().iter().find(first).map_or(at, |holder| holder.office);
        self.holders().iter().filter(|holder| holder.office == office).map(|holder| holder.actor.clone()).collect()
    }

    /// The holder of an office whose name a word is part of.
    pub(super) fn respective_at(&self, word: usize) -> Option<Actor> {
        self.holders().iter().find(|holder| holder.name.contains(&word)).map(|holder| holder.actor.clone())
    }

    fn holders(&self) -> &[Holder] {
        self.holders.get_or_init(|| (0..self.grammar.len()).flat_map(|at| self.holders_at(at)).collect())
    }

    fn holders_at(&self, at: usize) -> Vec<Holder> {
        let person = |entry: &Entry| entry.kind == Kind::Role(RoleKind::Person);
        if self.grammar.upos(at) != Upos::Noun || !self.is_plural(at) {
            return Vec::new();
        }
        let Some((first, last, entry)) = self.entry_of(at, person).map(|(hit, entry)| (hit.first, hit.last, entry)) else {
            return Vec::new();
        };
        let (states, behind) = self.states_behind(last + 1);
        let before = if states.is_empty() { self.states_before(first) } else { Vec::new() };
        let states = if states.is_empty() { before } else { states };
        if states.len() < 2 {
            return Vec::new();
        }
        let behind = behind.unwrap_or(last + 1);
        let from = if self.grammar.form(behind) == "," { behind + 1 } else { behind };
        let names = self.names_from(from);
        let names = if names.len() == states.len() { names } else { self.names_up_to(first) };
        if names.len() != states.len() {
            return Vec::new();
        }
        let begins = names.first().map(|name| *name.start());
        let holder = |(name, country): (RangeInclusive<usize>, Country)| Holder {
            office: at,
            first: begins == Some(*name.start()),
            actor: self.in_row(name.clone(), country, entry),
            name,
        };
        names.into_iter().zip(states).map(holder).collect()
    }

    /// The states in a row behind an office, and the word behind them.
    fn states_behind(&self, from: usize) -> (Vec<Country>, Option<usize>) {
        let grammar = self.grammar;
        let ends = |word: usize| matches!(grammar.upos(word), Upos::Punct | Upos::Verb | Upos::Aux | Upos::Cconj);
        let reach = (from..grammar.len().min(from + BETWEEN)).take_while(|&word| !ends(word));
        let Some(first) = reach.into_iter().find(|&word| self.state_at(word).is_some()) else { return (Vec::new(), None) };
        let (mut found, mut word) = (Vec::new(), first);
        while let Some((last, country)) = self.state_at(word) {
            found.push(country);
            word = last + 1;
            let next = if grammar.links(word) && grammar.links(word + 1) { word + 2 } else { word + 1 };
            // "Ai Poloniei și ai Lituaniei": the article again.
            let next = if matches!(grammar.upos(next), Upos::Det) { next + 1 } else { next };
            if !grammar.links(word) || self.state_at(next).is_none() {
                break;
            }
            word = next;
        }
        (found, Some(word))
    }

    /// The adjectives of states in a row before an English office.
    fn states_before(&self, first: usize) -> Vec<Country> {
        let (mut found, mut word) = (Vec::new(), first);
        while let Some(before) = word.checked_sub(1).filter(|_| self.grammar.language == Language::English) {
            if let Some((_, country)) = self.state_at(before) {
                found.push(country);
            } else if !self.grammar.links(before) {
                break;
            }
            word = before;
        }
        found.reverse();
        found
    }

    /// The state, or the adjective of one, that a word begins, and its last word.
    fn state_at(&self, word: usize) -> Option<(usize, Country)> {
        let state = |entry: &Entry| matches!(entry.kind, Kind::Country(_) | Kind::Demonym);
        let (hit, entry) = self.entry_of(word, state)?;
        Some((hit.last, parse::<Country>(entry.code.as_deref())?))
    }

    /// The names in a row that begins at a word.
    fn names_from(&self, from: usize) -> Vec<RangeInclusive<usize>> {
        let (mut found, mut word) = (Vec::new(), from);
        while let Some(last) = self.name_end(word) {
            found.push(word..=last);
            word = last + 1;
            if !self.grammar.links(word) {
                break;
            }
            word += if self.grammar.links(word + 1) { 2 } else { 1 };
        }
        found
    }

    /// The names in a row that ends with the comma before an office: "A and B, the ministers of".
    fn names_up_to(&self, office: usize) -> Vec<RangeInclusive<usize>> {
        let grammar = self.grammar;
        let article = office.checked_sub(1).filter(|&word| grammar.upos(word) == Upos::Det).unwrap_or(office);
        let Some(comma) = article.checked_sub(1).filter(|&word| grammar.form(word) == ",") else { return Vec::new() };
        let within = |&word: &usize| grammar.links(word) || self.is_of_name(word);
        let Some(mut first) = (0..comma).rev().take_while(within).last() else { return Vec::new() };
        while grammar.links(first) {
            first += 1;
        }
        let names = self.names_from(first);
        if names.last().is_some_and(|name| name.end() + 1 == comma) { names } else { Vec::new() }
    }

    /// Where a name that begins at a word ends.
    fn name_end(&self, first: usize) -> Option<usize> {
        let last = (first..self.grammar.len().min(first + LONGEST)).take_while(|&word| self.is_of_name(word)).last()?;
        (last > first).then_some(last)
    }

    /// Whether a word may be part of a person's name: a capital, and no state, office or body.
    fn is_of_name(&self, word: usize) -> bool {
        let capital = self.grammar.tree.words.get(word).is_some_and(|word| word.form.starts_with(char::is_uppercase));
        capital && !self.is_known_word(word)
    }

    fn in_row(&self, name: RangeInclusive<usize>, country: Country, entry: &Entry) -> Actor {
        let words: Vec<usize> = name.clone().collect();
        let known = words.iter().find_map(|&word| self.entry_of(word, |entry| entry.kind == Kind::Person));
        let known = known.filter(|(hit, _)| hit.first >= *name.start() && hit.last <= *name.end() && hit.first < hit.last);
        let forms: Vec<&str> = words.iter().map(|&word| self.grammar.tree.words[word].form.as_str()).collect();
        let office = entry.office.as_deref().map(str::to_owned);
        Actor {
            kind: ActorKind::Person,
            span: self.span(&words),
            head: *name.start(),
            name: Some(known.map_or_else(|| forms.join(" "), |(_, entry)| entry.name(self.grammar.language).to_owned())),
            country: Some(country),
            sector: settle(country, parse(entry.sector.as_deref()), office.as_deref()),
            office,
            known_as: Some(entry.kind),
            why: format!("{} by {}:{}, of the state at the same place of the row", entry.key, entry.file, entry.line),
        }
    }
}

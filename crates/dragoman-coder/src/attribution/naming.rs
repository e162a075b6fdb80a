//! The words by which a speaker is named: the name where there is one, else the noun phrase.

use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::Side;
use crate::memory::Spoken;
use crate::resolve::Resolver;
use crate::sentence::span;

/// A speaker: the words that name him, the name he resolves to, and what is known of him.
#[derive(Debug, Clone)]
pub(super) struct Speaker {
    pub(super) words: Span,
    pub(super) name: Option<String>,
    pub(super) actor: Option<Actor>,
}

/// The speaker that a nominal names.
pub(super) fn speaker_at(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Speaker {
    let actor = resolver.resolve(at, Side::Actor).into_iter().next();
    // "The president said he had …": who is named in the sentence is named by his name there.
    let whole = span(grammar.tree, &(0..grammar.len()).collect::<Vec<_>>());
    if let Some(named) = actor.as_ref().filter(|actor| {
        actor.kind == ActorKind::Pronoun && actor.name.is_some() && whole.contains(actor.span) && grammar.upos(at) == Upos::Pron
    }) {
        return Speaker { words: named.span, name: named.name.clone(), actor };
    }
    if is_coordinated(grammar, at) {
        let name = actor.as_ref().and_then(|actor| actor.name.clone());
        return Speaker { words: phrase(grammar, at), name, actor };
    }
    if let Some(known) = actor.as_ref().filter(|actor| actor.kind == ActorKind::Person && !is_described(grammar, actor)) {
        let words: Vec<usize> = (0..grammar.len()).filter(|&word| known.span.contains(grammar.tree.words[word].span)).collect();
        let whole = whole_name(grammar, resolver, words.clone());
        // A recogniser that took a part of the name has told a part of it.
        let name = if whole.len() > words.len() { full_name(grammar, resolver, &whole) } else { known.name.clone() };
        return Speaker { words: span(grammar.tree, &whole), name, actor };
    }
    if let Some(words) = name_beside(grammar, resolver, at) {
        let named = words.iter().find_map(|&word| {
            resolver.resolve(word, Side::Actor).into_iter().find(|actor| actor.kind == ActorKind::Person && actor.head == word)
        });
        let known = named.as_ref().and_then(|actor| actor.name.clone());
        let name = known.filter(|name| name.split(' ').count() >= words.len()).or_else(|| full_name(grammar, resolver, &words));
        return Speaker { words: span(grammar.tree, &words), name, actor: named.or(actor) };
    }
    // "The Republican" may be a party's name, but here somebody named before is of it.
    let party = grammar.upos(at) == Upos::Propn && resolver.lexicon.is_in("described", grammar.lemma(at));
    let name = actor.as_ref().filter(|_| !party).and_then(|actor| actor.name.clone());
    // "The host": called so, somebody named before is meant, not the country that the word is of.
    let called = resolver.lexicon.is_in("described", grammar.lemma(at)) && grammar.upos(at) == Upos::Noun;
    let meant = || described(grammar, resolver, at, actor.as_ref());
    let found = if called { meant() } else { None };
    let found = if found.is_none() && name.is_none() { meant() } else { found };
    let words = naming_words(grammar, at);
    match found {
        Some(person) => Speaker { words, name: person.name.clone(), actor: Some(person) },
        None => Speaker { words, name: name.or_else(|| words_as_name(grammar, at)), actor },
    }
}

/// Whether a person is named only by an office whose holder the text named before.
fn is_described(grammar: &Grammar<'_>, actor: &Actor) -> bool {
    grammar.upos(actor.head) == Upos::Noun && {
        let inside = |word: &dragoman_syntax::Word| actor.span.contains(word.span);
        !grammar.tree.words.iter().any(|word| inside(word) && word.upos == Upos::Propn)
    }
}

/// A name as the text introduced it before, else as it stands.
fn full_name(grammar: &Grammar<'_>, resolver: &Resolver<'_>, words: &[usize]) -> Option<String> {
    let forms: Vec<&str> = words.iter().map(|&word| grammar.tree.words[word].form.as_str()).collect();
    let known = forms.last().and_then(|last| resolver.memory.person(last)).and_then(|actor| actor.name.clone());
    known.filter(|name| name.split(' ').count() >= forms.len()).or_else(|| (!forms.is_empty()).then(|| forms.join(" ")))
}

/// A name with the proper nouns that stand unbroken around it, unless they name an office, a state or an organisation:
/// recognisers often take one name alone.
fn whole_name(grammar: &Grammar<'_>, resolver: &Resolver<'_>, mut words: Vec<usize>) -> Vec<usize> {
    /// No name has more words.
    const LONGEST: usize = 8;
    let capital = |word: usize| word > 0 && grammar.tree.words[word].form.starts_with(char::is_uppercase);
    let proper = |word: usize| {
        // A tagger may take a foreign name for a noun of the language.
        grammar.upos(word) == Upos::Propn || (word > 1 && matches!(grammar.upos(word), Upos::Noun | Upos::Adj | Upos::X))
    };
    let named = |word: usize| {
        word < grammar.len()
            && proper(word)
            && (capital(word) || word == 0)
            && !resolver.is_known_word(word)
            && !grammar.is_time(word)
    };
    while let Some(before) = words.first().and_then(|first| first.checked_sub(1)).filter(|&before| named(before)) {
        if words.len() > LONGEST {
            break;
        }
        words.insert(0, before);
    }
    while let Some(behind) = words.last().map(|last| last + 1).filter(|&behind| named(behind)) {
        if words.len() > LONGEST {
            break;
        }
        words.push(behind);
    }
    words
}

/// The name that stands right behind a description or, between commas, beside it: "gruparea Ansar al-Sunna", "the premier, Karl V,";
/// none where the name belongs to somebody else ("the spokesman of Ansar").
fn name_beside(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<Vec<usize>> {
    /// No description has more words.
    const LONGEST: usize = 14;
    if !matches!(grammar.upos(at), Upos::Noun | Upos::Adj | Upos::Propn) || grammar.has(at, "Number", "Plur") {
        return None;
    }
    let ends = |word: usize| {
        matches!(grammar.upos(word), Upos::Punct | Upos::Verb | Upos::Aux | Upos::Sconj | Upos::Cconj | Upos::Pron)
            || grammar.has(word, "PronType", "Rel")
    };
    let stop = (at + 1..grammar.len().min(at + LONGEST)).find(|&word| ends(word)).unwrap_or(grammar.len());
    let capital = |word: usize| grammar.tree.words[word].form.starts_with(char::is_uppercase);
    let proper = |word: usize| grammar.upos(word) == Upos::Propn && !resolver.is_known_word(word) && !grammar.is_time(word);
    let mut first = stop;
    while first > at + 1 && (proper(first - 1) || (first < stop && is_particle(grammar, first - 1) && proper(first - 2))) {
        first -= 1;
    }
    let own: Vec<usize> = (first..stop).collect();
    let placed = matches!(grammar.upos(first - 1), Upos::Adp | Upos::Det | Upos::Part)
        || grammar.has(first - 1, "Case", "Gen") && own.len() == 1;
    let owned = own.iter().any(|&word| grammar.has(word, "Case", "Gen") || grammar.is_possessive(word));
    if !own.is_empty() && !placed && !owned && capital(first) {
        return Some(own);
    }
    // Behind a comma a name stands alone up to the next one.
    if grammar.form(stop) != "," || grammar.upos(at) == Upos::Propn || !own.is_empty() {
        return None;
    }
    let end = (stop + 1..grammar.len()).find(|&word| grammar.upos(word) == Upos::Punct && grammar.form(word) != "-");
    let name: Vec<usize> = (stop + 1..end.unwrap_or(grammar.len())).take(LONGEST).collect();
    // "The mediator, general Ion Pop,": an office of its own before the name.
    let behind: Vec<usize> = name.iter().rev().copied().take_while(|&word| capital(word) && proper(word)).collect();
    let office = name.first().is_some_and(|&word| grammar.upos(word) == Upos::Noun && !capital(word));
    if let Some(&first) = behind.last().filter(|_| office && behind.len() > 1 && name.len() < LONGEST) {
        let placed = matches!(grammar.upos(first - 1), Upos::Adp | Upos::Det | Upos::Part | Upos::Verb);
        if !placed && !grammar.has(first, "Case", "Gen") {
            return Some(behind.into_iter().rev().collect());
        }
    }
    let all = |word: &usize| capital(*word) && !resolver.is_known_word(*word) || is_particle(grammar, *word);
    let several = name.len() > 1 && name.len() < 6 && name.iter().all(all);
    let before = || matches!(name[..], [word] if resolver.memory.person(grammar.form(word)).is_some());
    (several || before()).then_some(name)
}

/// "al", "de", "van", "bin" within a name.
fn is_particle(grammar: &Grammar<'_>, at: usize) -> bool {
    const LONGEST: usize = 3;
    let form = &grammar.tree.words[at].form;
    form.chars().count() <= LONGEST && form.chars().all(|c| c.is_lowercase() || c == '-')
}

/// Whom a description without name means: "the minister", "diplomatul" – the last person named whose office or calling it can be, else
/// who spoke last.
fn described(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize, actor: Option<&Actor>) -> Option<Actor> {
    let definite = grammar.is_definite(at);
    // "Partidul AUR": what has a name of its own is nobody else.
    let capital = |word: &dragoman_syntax::Word| word.form.starts_with(char::is_uppercase);
    let named = grammar.upos(at) == Upos::Noun
        && grammar.head(at + 1) == Some(at)
        && grammar.tree.words.get(at + 1).is_some_and(capital);
    let owned = !grammar.genitives(at).is_empty();
    // "The Nationalist": a name with an article that nothing knows is what somebody is.
    let article = grammar.upos(at) == Upos::Propn && grammar.language == Language::English && actor.is_none();
    let called = resolver.lexicon.is_in("described", grammar.lemma(at)) || article;
    let common = matches!(grammar.upos(at), Upos::Noun | Upos::Adj) || called;
    if !definite || named || owned || grammar.has(at, "Number", "Plur") || !common {
        return None;
    }
    let person = actor.is_none_or(|actor| actor.kind == ActorKind::Role) || called;
    let feminine = match (grammar.has(at, "Gender", "Fem"), grammar.has(at, "Gender", "Masc")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let fits = |spoken: &Spoken| {
        let other = &spoken.actor;
        let country = |actor: &Actor| actor.country.is_none() || other.country.is_none() || actor.country == other.country;
        let office = actor.and_then(|actor| actor.office.as_deref());
        let held = match (office, other.office.as_deref()) {
            (Some(office), Some(held)) => held.starts_with(office) || held.ends_with(office),
            (Some(_), None) => called && actor.is_some_and(|actor| actor.country.is_none()),
            (None, _) => called || actor.is_some_and(|actor| actor.sector == other.sector),
        };
        let agrees = feminine.is_none() || spoken.feminine.is_none() || feminine == spoken.feminine;
        spoken.is_person() && other.name.is_some() && agrees && actor.is_none_or(country) && held
    };
    let known = actor.is_some() || called;
    let found = resolver.memory.latest(fits).first().copied().cloned().filter(|_| known && person);
    let speaks = || resolver.memory.last_speaker().filter(|last| last.kind == ActorKind::Person && actor.is_none());
    let meant = found.or_else(|| speaks().cloned())?;
    let why = format!("\"{}\" is the one named before: {}", grammar.form(at), meant.why);
    Some(Actor { head: at, why, ..meant })
}

/// A named speaker whom nobody knows keeps the name that stands in the text.
fn words_as_name(grammar: &Grammar<'_>, speaker: usize) -> Option<String> {
    if grammar.upos(speaker) != Upos::Propn {
        return None;
    }
    let words = grammar.subtree(speaker, |base| !matches!(base, "flat" | "compound"));
    Some(words.iter().map(|&word| grammar.tree.words[word].form.as_str()).collect::<Vec<_>>().join(" "))
}

/// The noun phrase of a speaker: without relative clauses, appositions and what follows them.
pub(super) fn naming_words(grammar: &Grammar<'_>, at: usize) -> Span {
    span(grammar.tree, &naming(grammar, at))
}

fn naming(grammar: &Grammar<'_>, at: usize) -> Vec<usize> {
    let outside = |base: &str| {
        matches!(
            base,
            "acl"
                | "appos"
                | "conj"
                | "cc"
                | "punct"
                | "case"
                | "det"
                | "parataxis"
                | "advcl"
                | "advmod"
                | "mark"
                | "nummod"
                | "dep"
        )
    };
    let mut words = grammar.subtree(at, outside);
    // What stands behind a comma says more of the speaker and is no part of the name.
    if let Some(comma) = (at..grammar.len()).find(|&word| matches!(grammar.form(word), "," | "(" | ";")) {
        words.retain(|&word| word < comma);
    }
    words
}

fn phrase(grammar: &Grammar<'_>, at: usize) -> Span {
    let words = grammar.subtree(at, |base| matches!(base, "acl" | "case" | "parataxis" | "advcl"));
    span(grammar.tree, &words)
}

/// Whether several speak.
fn is_coordinated(grammar: &Grammar<'_>, speaker: usize) -> bool {
    grammar.children_by(speaker, "conj").next().is_some()
}

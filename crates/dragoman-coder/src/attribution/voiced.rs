//! Speakers whom no verb of saying brings: "according to the minister", "the claim of the minister that …".

use dragoman_plover::SourceKind;
use dragoman_syntax::Upos;

use super::clause::{ascribed, trimmed};
use super::inserted::Inserted;
use super::naming::speaker_at;
use super::outlets::Outlet;
use super::said::is_finite;
use super::sources;
use super::tag::Tag;
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, Side, SpeechClass};
use crate::resolve::Resolver;
use crate::sentence::span;

/// "According to the minister, …": the sentence without the introduction is what the minister says. Agencies, media and papers
/// only pass on.
pub(super) fn introduced(
    grammar: &Grammar<'_>,
    resolver: &Resolver<'_>,
    lexicon: &Lexicon,
    inserted: &[Inserted],
    outlets: &[Outlet],
) -> Vec<Tag> {
    let reader = sources::Reader { grammar, resolver, lexicon, inserted };
    let mut tags = Vec::new();
    for at in 0..grammar.len() {
        let Some(&(who, kind)) = reader.introduced(at).first() else { continue };
        if outlets.iter().any(|outlet| outlet.words.contains(&who)) {
            continue;
        }
        let Some(first) = reader.introduction(at) else { continue };
        // A paper speaks for whom it belongs to: "according to the statement of the ministry".
        let speaker = match kind {
            SourceKind::Official => Some(who),
            SourceKind::Communique => reader.owner(at),
            SourceKind::Agency | SourceKind::Media => None,
        };
        let Some(speaker) = speaker else { continue };
        let own = grammar.subtree(at, |base| matches!(base, "conj" | "parataxis"));
        let own: Vec<usize> = (first..=own.last().copied().unwrap_or(at)).collect();
        let Some(&last) = own.last() else { continue };
        let before: Vec<usize> = (0..first).collect();
        let after: Vec<usize> = (last + 1..grammar.len()).collect();
        let Some(actor) = resolver.resolve(speaker, Side::Actor).into_iter().next() else { continue };
        let rest = trimmed(grammar, if after.len() > before.len() { after } else { before });
        if rest.len() < 3 || !rest.iter().any(|&word| is_finite(grammar, word)) {
            continue;
        }
        let named = speaker_at(grammar, resolver, speaker);
        let tag = Tag::of(span(grammar.tree, &own), named.words, named.name, Some(span(grammar.tree, &rest)));
        tags.push(Tag { passes_on: sources::is_medium(&actor), ..tag });
    }
    tags
}

/// "Voiced fears that …", "the claim of the minister that …": the clause of a noun of telling. Whoever the noun belongs to
/// speaks, else the subject of a verb that only carries the noun.
pub(super) fn voiced(grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon, noun: usize) -> Option<Tag> {
    if grammar.upos(noun) != Upos::Noun || !lexicon.is_in("telling", grammar.lemma(noun)) {
        return None;
    }
    let that = |&clause: &usize| {
        matches!(grammar.base(clause), "acl" | "ccomp")
            && grammar.children_by(clause, "mark").any(|mark| grammar.lexicon.is_in("that", grammar.form(mark)))
    };
    let clause = grammar.children(noun).iter().copied().find(that)?;
    let verb = grammar.head(noun).filter(|_| matches!(grammar.base(noun), "obj" | "xcomp"));
    let carries = |verb: usize| {
        let lemma = grammar.lemma(verb);
        lexicon.is_in("support", lemma) || lexicon.is_in("announce", lemma) || lexicon.speech.is(SpeechClass::Verb, lemma)
    };
    let owner = grammar.genitives(noun).first().copied();
    let speaker = owner.or_else(|| grammar.subjects(verb.filter(|&verb| carries(verb))?).first().copied())?;
    let actor = resolver.resolve(speaker, Side::Actor).into_iter().next()?;
    let named = speaker_at(grammar, resolver, speaker);
    let tag =
        Tag::of(grammar.tree.words[noun].span, named.words, named.name, Some(span(grammar.tree, &ascribed(grammar, clause))));
    Some(Tag { passes_on: sources::is_medium(&actor), ..tag })
}

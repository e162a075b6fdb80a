//! What a sentence teaches the memory of its document: who is named, who is spoken of, who is a subject together.

use dragoman_syntax::Upos;
use dragoman_text::Span;

use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::lexicon::Side;
use crate::memory::Lesson;
use crate::resolve::Resolver;
use crate::states;

/// What a sentence tells of people and actors. What stands within quotation marks is the speaker's: nobody refers back to it.
pub(crate) fn lesson(grammar: &Grammar<'_>, resolver: &Resolver<'_>, quoted: &[Span]) -> Lesson {
    let lexicon = resolver.lexicon;
    let mut lesson = Lesson::default();
    for at in 0..grammar.len() {
        let names = matches!(grammar.base(at), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "appos" | "conj" | "root" | "flat");
        let word = grammar.tree.words[at].span;
        lesson.keeps_pair |= names && resolver.of_two(at).is_some();
        if !names || !grammar.is_nominal(at) || quoted.iter().any(|marks| marks.contains(word)) {
            continue;
        }
        if grammar.upos(at) == Upos::Pron {
            // Who is taken up by a pronoun stays the one spoken of.
            let subject = grammar.base(at) == "nsubj";
            if let Some(actor) = resolver.pronoun(at).filter(|_| subject) {
                lesson.spoken.push(resolver.spoken(at, actor, subject));
            }
            continue;
        }
        let Some(mut actor) = resolver.nominal(at, Side::Actor, 0) else { continue };
        if let Some(home) = resolver.memory.home.as_ref().filter(|_| actor.kind == ActorKind::Person) {
            states::at_home_in(home, std::slice::from_mut(&mut actor), |actor| resolver.is_alien(actor));
        }
        if actor.kind == ActorKind::Person {
            lesson.people.push(actor.clone());
        }
        let first = grammar.first_conjunct(at);
        let main = grammar.base(first) == "nsubj" && actor.head == at;
        let of_root = grammar.head(at).is_some_and(|head| grammar.head(head).is_none());
        if grammar.base(at) == "nsubj" && of_root && actor.is_somebody() {
            lesson.subject = Some(actor.clone());
            lesson.pair = pair(grammar, resolver, at).or(lesson.pair.take());
        }
        // Where something happens acts in nothing: "la Djibouti" makes Djibouti none of the two sides.
        let placed = actor.kind == ActorKind::State
            && grammar.preposition(at).is_some_and(|preposition| {
                lexicon.is_in("where", preposition) || lexicon.is_in("from", preposition) || preposition == "spre"
            });
        if placed {
            continue;
        }
        if main || matches!(grammar.base(first), "obj" | "iobj" | "obl" | "nmod") {
            // "The Greek and Turkish ministers": each of them may be meant by "the two ministers".
            for member in resolver.several(at, Side::Actor) {
                lesson.spoken.push(resolver.spoken(at, Actor { kind: ActorKind::State, ..member }, main));
            }
            lesson.spoken.push(resolver.spoken(at, actor, main));
        }
    }
    lesson
}

/// The two persons that a coordinated subject names, where it names two and no more.
fn pair(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<[Actor; 2]> {
    let members = grammar.coordinated(at);
    let holders = resolver.respective(at);
    let members = || members.into_iter().filter_map(|member| resolver.nominal(member, Side::Actor, 0)).collect();
    let named: Vec<Actor> = if holders.is_empty() { members() } else { holders };
    let mut named: Vec<Actor> =
        named.into_iter().filter(|actor| actor.kind == ActorKind::Person && actor.country.is_some()).collect();
    named.dedup_by(|one, other| one.same(other));
    named.try_into().ok()
}

//! Participants that no role of an entry names, but the sentence does: the subject that goes on, the one whom a threat waits for,
//! the one whom a protest is meant for.

use dragoman_plover::{EventType, Mode, Sector};
use dragoman_world::{Kind, OrgKind};

use crate::actor::{Actor, ActorKind};
use crate::acts::Act;
use crate::grammar::Grammar;
use crate::lexicon::{Head, Lexicon, Side};
use crate::place;
use crate::predicate::Standing;
use crate::resolve::{Resolver, is_international};
use crate::states;

/// How far up a phrase is asked what it belongs to.
const DEEP: usize = 6;

/// A recipient for an act whose entry found none.
pub(crate) fn recipient(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) {
    // Where people protest is not yet whom they face: "blocked roads in Algeria to demand …".
    let placed = |actor: &Actor| actor.kind == ActorKind::Derived && actor.sector.is_none();
    // "In front of the Dutch embassy against the recognition of Kosovo": whom one walks up to is whom one means.
    let derived = |actor: &Actor| actor.kind == ActorKind::Derived;
    if act.coding.event() == EventType::Protest && !act.recipients.is_empty() && act.recipients.iter().all(derived) {
        before_embassy(act, grammar, resolver, lexicon);
    }
    if act.coding.event() == EventType::Protest && act.recipients.iter().all(placed) {
        opposed(act, grammar, resolver, lexicon);
        if act.recipients.iter().all(placed) {
            before_embassy(act, grammar, resolver, lexicon);
        }
    }
    if act.recipients.iter().all(|recipient| recipient.country.is_none()) {
        written_to(act, grammar, resolver, lexicon);
    }
    if !act.recipients.is_empty() {
        return;
    }
    if act.coding.event() == EventType::Threaten {
        addressee(act, grammar, resolver);
    }
    if act.coding.event() == EventType::Reject {
        unheeded(act, grammar, resolver, lexicon);
    }
    if act.coding.mode() == Some(Mode::CrowdControl) {
        dispersed(act, grammar, resolver);
    }
    described(act, grammar, resolver, lexicon);
    if act.recipients.is_empty() {
        struck(act, grammar, resolver);
    }
}

/// Those whom somebody strikes abroad are of the country where he strikes: "the militia resumed its attacks in Georgia".
fn struck(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>) {
    let violent = act.coding.event() == EventType::Assault
        || (act.coding.event() == EventType::Threaten && matches!(act.coding.mode(), None | Some(Mode::Violence)));
    if !violent || act.faced || act.actors.is_empty() || act.actors.iter().any(|actor| actor.country.is_none()) {
        return;
    }
    let Some(country) = place::place(grammar, resolver, &act.words).and_then(|place| place.country) else { return };
    let words = act.words.iter().flat_map(|&word| grammar.subtree(word, |base| matches!(base, "nsubj" | "ccomp" | "advcl")));
    let target = words
        .filter(|&word| matches!(grammar.preposition(word), Some("in" | "on" | "inside" | "la" | "pe")))
        .flat_map(|word| resolver.resolve(word, Side::Recipient))
        .find(|actor| actor.country == Some(country) && act.actors.iter().all(|other| other.country != actor.country));
    if let Some(target) = target {
        act.why.push("the recipient is the country where others strike".to_owned());
        act.recipients.push(Actor { sector: None, ..target });
    }
}

/// Against whom tear gas is used is told by its purpose: "to disperse the students".
fn dispersed(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>) {
    let purposes = act.words.iter().flat_map(|&word| grammar.children_by(word, "advcl").collect::<Vec<_>>());
    let crowds = purposes.filter(|&clause| grammar.mood(clause).governed).flat_map(|clause| grammar.objects(clause));
    let named: Vec<Actor> =
        crowds.flat_map(|crowd| resolver.resolve(crowd, Side::Recipient)).filter(Actor::is_somebody).collect();
    if !named.is_empty() {
        act.why.push("the recipient is the crowd that it is used against".to_owned());
        act.recipients = named;
        states::at_home(act.coding.event(), &resolver.countries(), &mut act.actors, &mut act.recipients);
    }
}

/// Who refuses in spite of what others demand refuses them: "declined to resign despite appeals by the senate".
fn unheeded(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) {
    let moves = |word: &usize| {
        grammar.is_nominal(*word)
            && (lexicon.is_in("move", grammar.lemma(*word)) || !lexicon.patterns(Head::Noun, grammar.lemma(*word)).is_empty())
            && grammar.preposition(*word).is_some_and(|before| lexicon.is_in("unheeded", before))
    };
    let below = act.words.iter().flat_map(|&word| grammar.children(word).iter().copied()).filter(moves);
    let by = if grammar.language == dragoman_text::Language::English { "by" } else { "de catre" };
    let from = if grammar.language == dragoman_text::Language::English { "from" } else { "din partea" };
    let owners = below.flat_map(|noun| {
        let agents = [grammar.prepositional(noun, by), grammar.prepositional(noun, from), grammar.genitives(noun)];
        agents.into_iter().flatten().chain(grammar.modifiers(noun)).collect::<Vec<_>>()
    });
    let owners = owners.flat_map(|owner| grammar.coordinated(owner)).flat_map(|owner| resolver.resolve(owner, Side::Recipient));
    let named: Vec<Actor> = owners.filter(|one| one.country.is_some()).collect();
    if !named.is_empty() {
        act.why.push("the recipient is the one whose demand goes unheeded".to_owned());
        act.recipients = named;
    }
}

/// "In a letter to his Polish colleague he complained …": whom one writes to is whom one asks, blames or promises.
fn written_to(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) {
    let verbal = matches!(
        act.coding.event(),
        EventType::Accuse
            | EventType::Request
            | EventType::Agree
            | EventType::Reject
            | EventType::Threaten
            | EventType::Support
    );
    let Some(verb) = act.words.iter().copied().find(|_| verbal) else { return };
    let letter = |&child: &usize| {
        grammar.preposition(child).is_some_and(|preposition| lexicon.is_in("where", preposition))
            && lexicon.is_in("utterance", grammar.lemma(child))
    };
    let letters = grammar.children_by(verb, "obl").filter(letter);
    let addressed = letters.flat_map(|letter| {
        let behind = grammar
            .children_by(letter, "nmod")
            .filter(|&word| grammar.preposition(word).is_some_and(|preposition| lexicon.is_in("towards", preposition)));
        behind.flat_map(|word| grammar.coordinated(word)).collect::<Vec<_>>()
    });
    let named: Vec<Actor> = addressed
        .flat_map(|word| resolver.resolve(word, Side::Recipient))
        .filter(|one| one.country.is_some() && act.actors.iter().all(|actor| actor.country != one.country))
        .collect();
    if !named.is_empty() {
        act.why.push("the recipient is the one written to".to_owned());
        act.recipients = named;
    }
}

/// Who threatens to do something unless somebody yields threatens that one: "will strike unless the French government resigns".
fn addressee(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>) {
    let condition = |&clause: &usize| {
        // "Will answer if …": parsers take the condition for what is answered.
        matches!(grammar.base(clause), "advcl" | "acl" | "ccomp")
            && grammar.children_by(clause, "mark").any(|mark| grammar.lexicon.is_in("terms", grammar.form(mark)))
    };
    let Some(&first) = act.words.first() else { return };
    let clauses: Vec<usize> = grammar.subtree(first, |base| base == "parataxis").into_iter().filter(condition).collect();
    let subjects =
        clauses.into_iter().flat_map(|clause| grammar.subjects(clause)).flat_map(|subject| grammar.coordinated(subject));
    let mut named: Vec<Actor> = subjects.flat_map(|subject| resolver.resolve(subject, Side::Recipient)).collect();
    states::own_rulers(&act.actors, &mut named);
    let other = |one: &Actor| {
        one.country.is_some()
            && act.actors.iter().all(|actor| actor.country != one.country || (states::is_ruled(actor) && states::is_ruler(one)))
    };
    let named: Vec<Actor> = named.into_iter().filter(other).collect();
    if !named.is_empty() {
        act.why.push("the recipient is the one on whom the threat is made to depend".to_owned());
        act.recipients = named;
    }
}

/// Whom a protest is meant for is often told only by what it demands or deplores: "marched to demand the release of the men held
/// by the Egyptian army", "in protest at Sweden's decision". The first organ or owner named there is taken; what is merely
/// pitied ("the invasion of Iraq") is not.
fn opposed(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) {
    let purpose = |word: usize| match grammar.base(word) {
        "advcl" | "acl" | "xcomp" | "ccomp" | "conj" => lexicon.is_in("deplore", grammar.lemma(word)),
        "obl" | "nmod" => {
            lexicon.is_in("deplore", grammar.lemma(word))
                || grammar.preposition(word).is_some_and(|before| before.split(' ').any(|part| lexicon.is_in("deplore", part)))
        }
        _ => false,
    };
    let carriers = act.words.iter().flat_map(|&word| [Some(word), grammar.head(word)]).flatten();
    let mut purposes: Vec<usize> =
        carriers.flat_map(|word| grammar.children(word).iter().copied()).filter(|&word| purpose(word)).collect();
    purposes.extend(act.words.iter().copied().filter(|&word| lexicon.is_in("deplore", grammar.lemma(word))));
    let mut words: Vec<usize> = purposes.into_iter().flat_map(|word| grammar.subtree(word, |_| false)).collect();
    words.sort_unstable();
    words.dedup();
    let organ = |actor: &Actor| {
        matches!(actor.sector, Some(Sector::Gov | Sector::Mil | Sector::Cop | Sector::Leg | Sector::Jud | Sector::Spy))
            && matches!(actor.kind, ActorKind::Role | ActorKind::Organisation | ActorKind::Person)
    };
    // "To demand that the United Nations mission leave": it is asked to act itself.
    let asked = |word: usize, actor: &Actor| {
        let wanted = grammar.head(word).filter(|&verb| grammar.base(word) == "nsubj" && grammar.base(verb) == "ccomp");
        let demand = wanted.and_then(|verb| grammar.head(verb));
        actor.country.is_some_and(is_international) && demand.is_some_and(|at| lexicon.is_in("deplore", grammar.lemma(at)))
    };
    let owner = |word: usize, actor: &Actor| {
        actor.kind == ActorKind::State
            && (grammar.is_possessive(word) || grammar.preposition(word).is_some_and(|before| lexicon.is_in("by", before)))
    };
    let own = |word: usize| act.actors.iter().any(|actor| actor.head == word);
    let found = words
        .into_iter()
        .filter(|&word| grammar.is_nominal(word) && !own(word) && !matches!(grammar.base(word), "compound" | "amod"))
        .find_map(|word| {
            let named = resolver.resolve(word, Side::Recipient);
            let fits = |actor: &Actor| {
                actor.head == word && actor.country.is_some() && (organ(actor) || asked(word, actor) || owner(word, actor))
            };
            named.into_iter().find(fits)
        });
    if let Some(found) = found {
        act.why.push("the recipient is the one named in what is demanded or deplored".to_owned());
        act.recipients = vec![found];
    }
}

/// Who marches to an embassy faces the state that sent it, wherever in the sentence the embassy stands.
fn before_embassy(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) {
    let mission = |word: &usize| lexicon.is_in("mission", grammar.lemma(*word)) && grammar.is_nominal(*word);
    let found = (0..grammar.len()).filter(mission).flat_map(|word| resolver.resolve(word, Side::Recipient));
    let other = |actor: &Actor| actor.country.is_some() && act.actors.iter().all(|one| one.country != actor.country);
    if let Some(found) = found.into_iter().find(other) {
        act.why.push("the recipient is the state before whose embassy they protest".to_owned());
        act.recipients = vec![Actor { sector: Some(Sector::Gov), ..found }];
    }
}

/// A Romanian sentence that leaves its subject out goes on with that of the sentence before.
pub(crate) fn subject(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>) {
    if !act.actors.is_empty() || grammar.language != dragoman_text::Language::Romanian || act.standing != Standing::Itself {
        return;
    }
    let finite = grammar.has(act.at, "VerbForm", "Fin") || !grammar.auxiliaries(act.at, 4).is_empty();
    if !finite || grammar.is_passive(act.at) || !grammar.grammatical_subjects(act.at, 8).is_empty() {
        return;
    }
    if let Some(subject) = &resolver.memory.subject {
        if act.recipients.iter().any(|recipient| recipient.same(subject)) {
            return;
        }
        act.why.push(format!("the subject is left out and goes on from the sentence before: {}", subject.why));
        act.actors.push(Actor { kind: ActorKind::Pronoun, head: act.at, ..subject.clone() });
    }
}

/// An act upon something that is only described names its recipient deeper in the description: "backed the plan put forward by the
/// Iraqi government". The one country named there that is not the actor's is taken; with two, nobody knows.
fn described(act: &mut Act, grammar: &Grammar<'_>, resolver: &Resolver<'_>, lexicon: &Lexicon) {
    let directed =
        !matches!(act.coding.event(), EventType::Consult | EventType::Mobilize | EventType::Retreat | EventType::Protest);
    // "Lifted a ban on the sale of wheat to Sudan": what is conceded names the other side only where it is turned to it.
    let turned = |word: usize| {
        act.coding.event() != EventType::Concede
            || grammar.preposition(word).is_some_and(|preposition| lexicon.is_in("towards", preposition))
    };
    if !directed || !act.recipients.is_empty() || act.actors.iter().all(|actor| actor.country.is_none()) {
        return;
    }
    // Whom a deed struck is not blamed for it.
    let struck = act.coding.event() == EventType::Accuse
        && act.words.iter().any(|&word| grammar.objects(word).iter().any(|&object| lexicon.is_deed(grammar.lemma(object))));
    if struck {
        return;
    }
    let is_described = |word: usize| {
        matches!(grammar.base(word), "obj" | "iobj")
            || (grammar.relation(word) == "nsubj:pass" && act.coding.event() == EventType::Support)
            || (grammar.base(word) == "obl"
                && !lexicon.is_in("assisted", grammar.lemma(word))
                && !grammar.preposition(word).is_some_and(|preposition| lexicon.is_in("apart", preposition)))
    };
    let outside =
        |base: &str| !matches!(base, "nmod" | "amod" | "compound" | "conj" | "acl" | "obj" | "iobj" | "obl" | "flat" | "appos");
    // What an act does as a subject ("the clashes ended with …") is not what it is about.
    let occurs = grammar.base(act.at) == "nsubj";
    // "Threatened to turn the capital into …": what is done to somebody in words that nothing else knows.
    let below = grammar.children_by(act.at, "xcomp").flat_map(|clause| grammar.children_by(clause, "obj"));
    let below: Vec<usize> = below.filter(|_| act.coding.event() == EventType::Threaten).collect();
    // "Is ready to answer the questions of the Chilean judges": whom what one will or will not do is for.
    let willing = matches!(act.coding.event(), EventType::Agree | EventType::Reject);
    let content = |&child: &usize| {
        willing
            && matches!(grammar.base(child), "ccomp" | "xcomp")
            && grammar.children_by(child, "mark").any(|mark| grammar.lexicon.is_in("to", grammar.form(mark)))
    };
    let contents = act.words.iter().flat_map(|&word| grammar.children(word).iter().copied()).filter(content);
    let contents: Vec<usize> = contents.collect();
    let heads = act
        .words
        .iter()
        .chain(&contents)
        .filter(|&&word| !occurs || word == act.at)
        .flat_map(|&word| grammar.children(word).iter().copied().chain([word]))
        .filter(|&word| is_described(word))
        .chain(below);
    let mut words: Vec<usize> = heads.flat_map(|head| grammar.subtree(head, outside)).collect();
    words.sort_unstable();
    words.dedup();
    let placed = |word: usize| matches!(grammar.preposition(word), Some("in" | "la" | "at" | "din" | "from"));
    // "Joined NATO": no place, however it is spelled.
    let body = |actor: &Actor| matches!(actor.known_as, Some(Kind::Organisation(OrgKind::Igo)));
    // "Proposed a plan for the disarmament of Chad": whom what one asks or rejects would be done to is not whom one asks.
    let demand = matches!(act.coding.event(), EventType::Request | EventType::Reject | EventType::Accuse);
    let aside = |word: usize| {
        let above = std::iter::successors(Some(word), |&word| grammar.head(word)).take_while(|word| !act.words.contains(word));
        demand
            && grammar.language == dragoman_text::Language::Romanian
            && above.take(DEEP).any(|word| {
                let before = grammar.preposition(word);
                before.is_some_and(|before| lexicon.is_in("concerning", before) || before == "in vederea")
                    || (before == Some("pentru") && grammar.lemma(word).ends_with("re"))
            })
    };
    let mut named: Vec<Actor> = Vec::new();
    // "Condemned the killing of the ambassador": nor is who was struck whom one blames for it.
    let struck = |word: usize| {
        let above = std::iter::successors(grammar.head(word), |&word| grammar.head(word));
        let by = grammar.preposition(word).is_some_and(|before| lexicon.is_in("by", before));
        !by && above.take(DEEP).take_while(|word| !act.words.contains(word)).any(|word| resolver.is_objective_deed(word))
    };
    for word in words.into_iter().filter(|&word| turned(word) && !aside(word) && !struck(word)) {
        for actor in resolver.resolve(word, Side::Recipient) {
            if placed(word) && !body(&actor) {
                continue;
            }
            let own = act.actors.iter().any(|other| other.country == actor.country);
            // Troops in a country are the actor's own as often as not.
            let troops = actor.sector == Some(Sector::Mil);
            // "Independence from Spain": where something comes from or lies is not whom an act faces.
            let via_place = actor.kind == ActorKind::Derived
                && grammar.children(word).iter().any(|&child| {
                    placed(child) && resolver.resolve(child, Side::Recipient).iter().any(|one| one.country == actor.country)
                });
            // A medium named beside an act passes it on.
            let medium = matches!(actor.known_as, Some(Kind::Organisation(OrgKind::Agency | OrgKind::Media)));
            if actor.country.is_none() || medium || own || troops || via_place {
                continue;
            }
            // Who is named himself counts before the noun that he is named beside ("the funds meant for Chad and Niger").
            match named.iter_mut().find(|other| other.country == actor.country) {
                Some(other) if other.kind == ActorKind::Derived && actor.kind != ActorKind::Derived => *other = actor,
                Some(_) => {}
                None => named.push(actor),
            }
        }
    }
    let together = |named: &[Actor]| {
        let firsts: Vec<usize> = named.iter().map(|actor| grammar.first_conjunct(actor.head)).collect();
        named.len() < 2 || (act.coding.event() == EventType::Agree && firsts.windows(2).all(|pair| pair.first() == pair.last()))
    };
    if !named.is_empty() && together(&named) {
        act.why.push("the recipient is the one country named in what the act is about".to_owned());
        act.recipients = named;
    }
}

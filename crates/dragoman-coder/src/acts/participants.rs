//! Who takes part in an act: the roles of an entry filled with the actors that stand there.

use dragoman_plover::{EventType, Mode, Sector};
use dragoman_syntax::Upos;

use super::{Act, Composer};
use crate::actor::{Actor, ActorKind};
use crate::lexicon::{Entry, Head, Meaning, Paths, Side, Slot};
use crate::predicate::{Predicate, Standing};
use crate::resolve::is_international;

impl Composer<'_> {
    /// The participants of a predicate by its own roles.
    pub(super) fn participants(&self, predicate: &Predicate, entry: &Entry) -> (Vec<Actor>, Vec<Actor>) {
        // "The fighting between A and B": both sides act, whatever the entry's roles are.
        let mutual = |entry: &Entry| match entry.meaning {
            Meaning::Event(coding) => matches!(
                coding.event(),
                EventType::Consult
                    | EventType::Agree
                    | EventType::Cooperate
                    | EventType::Support
                    | EventType::Assault
                    | EventType::Retreat
                    | EventType::Concede
            ),
            Meaning::Operator { .. } => false,
        };
        // Who mediates between others is not one of them: then the entry has its own role for "between".
        let third = |paths: &Paths| {
            let between = |slot: &Slot| matches!(slot, Slot::Preposition(word) if self.matcher.lexicon.is_in("between", word));
            paths.0.iter().flatten().any(between)
        };
        let mediated = matches!(entry.meaning, Meaning::Event(coding) if coding.mode() == Some(Mode::ThirdParty));
        let own = third(&entry.recipient) || third(&entry.noun_recipient) || mediated;
        let related = if mutual(entry) && !own { self.matcher.related(predicate) } else { Vec::new() };
        let related: Vec<Actor> = related.into_iter().flat_map(|word| (self.resolve)(word, Side::Actor)).collect();
        let related: Vec<Actor> = related.into_iter().filter(Actor::is_somebody).collect();
        if related.len() > 1 {
            return (related, Vec::new());
        }
        let (actor, recipient) = match predicate.head {
            Head::Noun => (&entry.noun_actor, &entry.noun_recipient),
            _ => (&entry.actor, &entry.recipient),
        };
        let mut recipients = Vec::new();
        let mut actors = Vec::new();
        // A genitive is the doer or the one it is done to; who is named by another role decides it.
        let ambiguous = predicate.head == Head::Noun && actor.uses(&Slot::Genitive) && recipient.uses(&Slot::Genitive);
        if ambiguous {
            let prefer_recipient = self.is_objective(predicate);
            if prefer_recipient {
                recipients = self.fill(predicate, recipient, Side::Recipient, &[]);
                actors = self.fill(predicate, actor, Side::Actor, &recipients);
                return (actors, recipients);
            }
        }
        actors.extend(self.fill(predicate, actor, Side::Actor, &[]));
        if predicate.head == Head::Noun && mutual(entry) {
            self.attending(predicate, &mut actors);
        }
        let protest = matches!(entry.meaning, Meaning::Event(coding) if coding.event() == EventType::Protest);
        if predicate.head == Head::Noun && protest && actors.is_empty() {
            actors.extend(self.of_place(predicate));
        }
        // Who dies, or is killed, did nothing: the deed behind the verb may name who did.
        let undergone = self.matcher.grammar.is_passive(predicate.at) || recipient.uses(&Slot::Subject);
        if actors.is_empty() && predicate.head == Head::Verb && undergone {
            actors = self.of_deed(predicate);
        }
        recipients.extend(self.fill(predicate, recipient, Side::Recipient, &actors));
        (actors, recipients)
    }

    /// Whether somebody or something stands where the entry looks for the recipient.
    pub(super) fn is_faced(&self, predicate: &Predicate, entry: &Entry) -> bool {
        let paths = if predicate.head == Head::Noun { &entry.noun_recipient } else { &entry.recipient };
        let slots = paths.0.iter().flatten().filter(|slot| **slot != Slot::Speaker);
        let grammar = self.matcher.grammar;
        let somebody = |word: usize| {
            matches!(grammar.upos(word), Upos::Propn | Upos::Pron | Upos::Num)
                    || grammar.child(word, "nummod").is_some()
                    // "Arrested dozens".
                    || self.matcher.lexicon.is_in("quantity", grammar.lemma(word))
        };
        // "During his arrest by …": whose it is stands in the possessive.
        let possessive = |&child: &usize| grammar.has(child, "Poss", "Yes") && grammar.has(child, "Person", "3");
        let owned = predicate.head == Head::Noun && grammar.children(predicate.at).iter().any(possessive);
        owned || slots.flat_map(|slot| self.matcher.role_candidates(predicate, slot)).any(somebody)
    }

    /// Whether a noun's genitive is its object: Romanian long infinitives ("arestarea liderului"), English "of" ("the killing of").
    fn is_objective(&self, predicate: &Predicate) -> bool {
        let grammar = self.matcher.grammar;
        match grammar.language {
            dragoman_text::Language::Romanian => grammar.lemma(predicate.at).ends_with("re"),
            dragoman_text::Language::English => {
                grammar.genitives(predicate.at).iter().all(|&genitive| !grammar.is_possessive(genitive))
            }
        }
    }

    /// The actors that the first fruitful alternative of a role names.
    fn fill(&self, predicate: &Predicate, paths: &Paths, side: Side, taken: &[Actor]) -> Vec<Actor> {
        let (entry, _) = self.matcher.lexicon.pattern(predicate.pattern);
        let accuses =
            side == Side::Recipient && matches!(entry.meaning, Meaning::Event(coding) if coding.event() == EventType::Accuse);
        let strikes =
            side == Side::Recipient && matches!(entry.meaning, Meaning::Event(coding) if coding.event() == EventType::Assault);
        // "Protested to Korea over a lawmakers' visit": what only belongs to somebody unknown gives way to one who is known.
        let mut vague: Vec<Actor> = Vec::new();
        for alternative in &paths.0 {
            let mut found: Vec<Actor> = Vec::new();
            for slot in alternative {
                let named = if *slot == Slot::Speaker {
                    (self.speaker)(predicate.at)
                } else {
                    let mut candidates = self.matcher.role_candidates(predicate, slot);
                    if *slot == Slot::Subject && side == Side::Actor {
                        candidates.extend(self.matcher.companions(predicate));
                    }
                    let nominals = candidates.into_iter().flat_map(|candidate| self.matcher.grammar.coordinated(candidate));
                    let nominals: Vec<usize> = nominals
                        .filter(|&candidate| candidate != predicate.at && !self.matcher.grammar.is_ruled_out(candidate))
                        .filter(|&candidate| !(accuses && self.is_struck(candidate)))
                        .filter(|&candidate| !(strikes && self.is_by_a_border(candidate)))
                        .collect();
                    let mut named: Vec<Actor> = nominals
                        .iter()
                        .flat_map(|&candidate| match accuses && self.matcher.is_deed(candidate) {
                            true => self.doers_of_deed(candidate),
                            false => self.with_appositions(candidate, side),
                        })
                        .collect();
                    share_country(&mut named);
                    if side == Side::Recipient && !named.iter().any(Actor::is_somebody) {
                        // "The use of force by X was criticised", nobody knows by whom: then the use of force is told.
                        let act = |word: usize| {
                            !self.matcher.lexicon.patterns(Head::Noun, self.matcher.grammar.lemma(word)).is_empty()
                        };
                        let deed = |candidate: usize| accuses && self.matcher.is_deed(candidate);
                        let told =
                            nominals.iter().filter(|&&candidate| (!taken.is_empty() || !act(candidate)) && !deed(candidate));
                        named = told.flat_map(|&candidate| self.behind(candidate)).collect();
                    }
                    named
                };
                for actor in named {
                    let known = found
                        .iter()
                        .chain(taken)
                        .any(|other| other.head == actor.head && (other.same(&actor) || other.country == actor.country));
                    // The president at his own country's summit stands for it: the bare name beside him is no second actor.
                    let bare = |actor: &Actor| actor.kind == ActorKind::State;
                    let stood_for = (bare(&actor) || actor.kind == ActorKind::Derived)
                        && found.iter().any(|other| {
                            let names_it = matches!(other.kind, ActorKind::Person | ActorKind::Role | ActorKind::Derived);
                            other.country == actor.country
                                && other.sector == actor.sector
                                && (bare(other) || (bare(&actor) && names_it))
                        });
                    let stranger = self.strangers && actor.kind == ActorKind::Person;
                    if (actor.is_somebody() || stranger) && !known && !stood_for {
                        found.push(actor);
                    }
                }
            }
            if !found.is_empty() {
                self.without_parts(&mut found);
                let unknown = |actor: &Actor| actor.kind == ActorKind::Derived && actor.country.is_none();
                if !vague.is_empty() && found.iter().all(|actor| actor.country.is_none()) {
                    break;
                }
                if side == Side::Actor || !found.iter().all(unknown) {
                    return found;
                }
                vague = found;
            }
        }
        vague
    }

    /// Who is blamed where a deed is: not those whom it struck ("condemned the killing of three nuns by rebels").
    fn doers_of_deed(&self, deed: usize) -> Vec<Actor> {
        let grammar = self.matcher.grammar;
        let [agents, genitives, modifiers] = self.matcher.doers_of(deed);
        let doing = |&genitive: &usize| match grammar.language {
            dragoman_text::Language::English => grammar.is_possessive(genitive),
            dragoman_text::Language::Romanian => !grammar.lemma(deed).ends_with("re"),
        };
        let genitives: Vec<usize> = genitives.into_iter().filter(doing).collect();
        let modifiers: Vec<usize> = modifiers.into_iter().filter(|word| grammar.base(*word) != "nmod" || doing(word)).collect();
        for found in [agents, genitives, modifiers] {
            let found = found.into_iter().flat_map(|word| grammar.coordinated(word));
            let actors: Vec<Actor> = found.flat_map(|word| (self.resolve)(word, Side::Recipient)).collect();
            if actors.iter().any(Actor::is_somebody) {
                return actors;
            }
        }
        Vec::new()
    }

    /// "Blew up a pipeline near the Venezuelan border": on this side of it.
    fn is_by_a_border(&self, at: usize) -> bool {
        let grammar = self.matcher.grammar;
        grammar.lexicon.is_in("frontier", grammar.lemma(at))
            && grammar.preposition(at).is_some_and(|before| grammar.lexicon.is_in("near", before))
    }

    /// Whether a nominal is told as whom or where a deed struck.
    fn is_struck(&self, at: usize) -> bool {
        let grammar = self.matcher.grammar;
        let doer = |before: &str| ["by", "from"].iter().any(|class| grammar.lexicon.is_in(class, before));
        grammar.base(at) == "nmod"
            && grammar.head(at).is_some_and(|head| self.matcher.is_deed(head))
            && grammar.preposition(at).is_some_and(|before| !doer(before))
    }

    /// "Chechen suicide bombers" are one: the people that an adjective names are those whom its noun names.
    fn without_parts(&self, found: &mut Vec<Actor>) {
        let grammar = self.matcher.grammar;
        let wholes: Vec<(usize, _)> = found.iter().map(|actor| (actor.head, actor.country)).collect();
        found.retain(|actor| {
            let part = matches!(grammar.base(actor.head), "amod" | "compound");
            let of = |&(head, country): &(usize, _)| grammar.head(actor.head) == Some(head) && country == actor.country;
            !(part && wholes.iter().any(of))
        });
    }

    /// Whose doing a thing is that names nobody itself: "welcomed the ratification by the senate", "planul prezentat de X",
    /// "modul în care X a modificat", "Tratatul de aderare a României".
    fn behind(&self, noun: usize) -> Vec<Actor> {
        let grammar = self.matcher.grammar;
        if grammar.upos(noun) != Upos::Noun {
            return Vec::new();
        }
        let by = if grammar.language == dragoman_text::Language::English { "by" } else { "de catre" };
        // A finite clause tells whose doing it is only behind nouns that stand for what it says.
        let empty = grammar.lexicon.is_in("empty", grammar.lemma(noun));
        let tells = |&child: &usize| match grammar.base(child) {
            "acl" => empty || (grammar.is_participle_modifier(child) && grammar.child(child, "nsubj").is_none()),
            "ccomp" => empty,
            _ => false,
        };
        let clauses = || grammar.children(noun).iter().copied().filter(tells);
        // "Condemned the killing of the minister": the Romanian genitive of such a noun is who was killed.
        let objective = grammar.language == dragoman_text::Language::Romanian
            && self.matcher.lexicon.is_objective_deed(grammar.lemma(noun));
        // "A bus carrying settlers".
        let carries =
            |&child: &usize| grammar.base(child) == "acl" && self.matcher.lexicon.is_in("conveys", grammar.lemma(child));
        let carried = grammar.children(noun).iter().copied().filter(carries).flat_map(|child| grammar.objects(child));
        let doers: [Vec<usize>; 4] = [
            carried.collect(),
            grammar.prepositional(noun, by),
            if objective { Vec::new() } else { grammar.genitives(noun) },
            clauses().flat_map(|clause| grammar.subjects(clause)).filter(|&subject| subject != noun).collect(),
        ];
        for found in doers {
            let found = found.into_iter().flat_map(|word| grammar.coordinated(word));
            let actors: Vec<Actor> = found.flat_map(|word| (self.resolve)(word, Side::Recipient)).collect();
            if actors.iter().any(|actor| actor.country.is_some()) {
                return actors;
            }
        }
        Vec::new()
    }

    /// "Retragerea trupelor a permis rebelilor să avanseze": what follows from an act of another kind is not done by whom it names.
    ///
    /// Tells whether somebody is left who acts, or nobody was named to begin with.
    pub(super) fn without_deeds(&self, act: &mut Act, predicates: &[Predicate]) -> bool {
        let event = act.coding.event();
        let deed = |actor: &Actor| {
            let told = predicates.iter().find(|other| other.at == actor.head && other.head == Head::Noun);
            let other = told.map(|other| self.matcher.lexicon.pattern(other.pattern).0.meaning);
            matches!(other, Some(Meaning::Event(coding)) if coding.event() != event)
                && !self.matcher.lexicon.is_in("utterance", self.matcher.grammar.lemma(actor.head))
        };
        let before = act.actors.len();
        act.actors.retain(|actor| !deed(actor));
        before == act.actors.len() || !act.actors.is_empty()
    }

    /// "Negocierile cu Turcia ar putea fi reluate", said by the Greek minister: who speaks of talks with one other side takes part.
    pub(super) fn joined_by_speaker(&self, act: &mut Act) {
        let mutual = matches!(act.coding.event(), EventType::Consult | EventType::Cooperate);
        let with = |actor: &Actor| {
            self.matcher.grammar.preposition(actor.head).is_some_and(|before| self.matcher.lexicon.is_in("with", before))
        };
        let noun = self.matcher.grammar.is_nominal(act.at);
        if !mutual || !noun || !act.recipients.is_empty() || act.actors.is_empty() || !act.actors.iter().all(with) {
            return;
        }
        let speakers: Vec<Actor> = (self.speaker)(act.at).into_iter().filter(|speaker| speaker.country.is_some()).collect();
        let other = |speaker: &Actor| act.actors.iter().all(|actor| actor.country != speaker.country);
        if !speakers.is_empty() && speakers.iter().all(other) {
            act.why.push("who speaks of it takes part in it".to_owned());
            act.actors.splice(0..0, speakers);
        }
    }

    /// Protests of whom only the place is told are those of its people: "protestele din orașele irakiene".
    fn of_place(&self, predicate: &Predicate) -> Option<Actor> {
        let grammar = self.matcher.grammar;
        let verb = match predicate.standing {
            Standing::Occurring(verb) | Standing::Supported(verb) => Some(verb),
            Standing::Temporal | Standing::Topic => return None,
            _ => None,
        };
        let beside = [Some(predicate.at), verb].into_iter().flatten().flat_map(|word| grammar.children(word).iter().copied());
        let placed = beside.filter(|&word| {
            matches!(grammar.base(word), "nmod" | "obl")
                && grammar.preposition(word).is_some_and(|before| grammar.lexicon.is_in("where", before))
        });
        let state = |actor: &Actor| actor.country.is_some_and(|country| !is_international(country));
        let people = placed.flat_map(|word| (self.resolve)(word, Side::Recipient)).find(state)?;
        let why = format!("the people of the place: {}", people.why);
        Some(Actor { kind: ActorKind::Derived, sector: Some(Sector::Cvl), name: None, why, ..people })
    }

    /// Who comes to a meeting by the clause that describes it: "un summit la care participă președinții …", "reuniunea care adună …".
    fn attending(&self, predicate: &Predicate, actors: &mut Vec<Actor>) {
        let grammar = self.matcher.grammar;
        let clauses = grammar.children_by(predicate.at, "acl").filter(|&clause| !grammar.is_participle_modifier(clause));
        let people = clauses.flat_map(|clause| {
            let lemma = grammar.lemma(clause);
            if self.matcher.lexicon.is_in("attends", lemma) {
                grammar.children_by(clause, "nsubj").collect()
            } else if self.matcher.lexicon.is_in("gathers", lemma) {
                grammar.children_by(clause, "obj").collect()
            } else {
                Vec::new()
            }
        });
        let people = people.flat_map(|word| grammar.coordinated(word)).flat_map(|word| (self.resolve)(word, Side::Actor));
        for one in people.filter(Actor::is_somebody) {
            if !actors.iter().any(|actor| actor.head == one.head || actor.same(&one)) {
                actors.push(one);
            }
        }
    }

    /// Who did a deed that the act rests on, where the act itself names nobody: "killed in a raid by the army", "uciși
    /// într-un bombardament rusesc".
    fn of_deed(&self, predicate: &Predicate) -> Vec<Actor> {
        let grammar = self.matcher.grammar;
        // "Killed in an air strike by …", whether or not the pattern speaks of the strike.
        let within = grammar.children_by(predicate.at, "obl").filter(|&child| grammar.preposition(child) == Some("in"));
        let deeds = predicate.words.iter().copied().chain(within).filter(|&word| {
            let known = !self.matcher.lexicon.patterns(Head::Noun, grammar.lemma(word)).is_empty();
            word != predicate.at && known && grammar.upos(word) == Upos::Noun && grammar.preposition(word).is_some()
        });
        for deed in deeds {
            // "Răniți în ciocniri cu demonstranții": the other side did it.
            let romanian = grammar.language == dragoman_text::Language::Romanian;
            let against = if romanian { self.matcher.partners(deed) } else { Vec::new() };
            for found in self.matcher.doers_of(deed).into_iter().chain([against]) {
                let found = found.into_iter().flat_map(|word| grammar.coordinated(word));
                let actors: Vec<Actor> =
                    found.flat_map(|word| (self.resolve)(word, Side::Actor)).filter(Actor::is_somebody).collect();
                if !actors.is_empty() {
                    return actors;
                }
            }
        }
        Vec::new()
    }

    /// A nominal's actors, and those of an apposition that names somebody else: in "chancellor A, president B and premier C"
    /// parsers take the second for a name of the first.
    fn with_appositions(&self, candidate: usize, side: Side) -> Vec<Actor> {
        let mut actors = (self.resolve)(candidate, side);
        let appositions: Vec<usize> = self.matcher.grammar.children_by(candidate, "appos").collect();
        let row = self.matcher.grammar.child(candidate, "conj").is_some();
        let named = |actor: &Actor| {
            (actor.kind == ActorKind::Person || (row && actor.kind == ActorKind::State)) && actor.country.is_some()
        };
        for other in appositions.into_iter().flat_map(|apposition| (self.resolve)(apposition, side)) {
            let different =
                actors.iter().all(|actor| named(actor) && actor.name != other.name && actor.country != other.country);
            if named(&other) && different && !actors.is_empty() {
                actors.push(other);
            }
        }
        actors
    }
}

/// In a row of offices those without a country are of the one that the others have: "the president of X and the foreign
/// minister".
fn share_country(row: &mut [Actor]) {
    let office = |actor: &Actor| matches!(actor.kind, ActorKind::Person | ActorKind::Role) && actor.sector == Some(Sector::Gov);
    let mut countries: Vec<_> = row.iter().filter_map(|actor| actor.country).collect();
    countries.sort_unstable();
    countries.dedup();
    let [country] = countries.as_slice() else { return };
    if !row.iter().any(|actor| actor.country.is_some() && office(actor)) {
        return;
    }
    for actor in row.iter_mut().filter(|actor| actor.country.is_none() && office(actor)) {
        actor.country = Some(*country);
        actor.why = format!("{}, of {country} as those beside it", actor.why);
    }
}

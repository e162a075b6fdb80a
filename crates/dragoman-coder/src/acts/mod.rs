//! Acts: what the predicates of a sentence amount to once operators, tense, mood and negation have had their say.

use dragoman_plover::{Coding, EventType};

use crate::actor::Actor;
use crate::grammar::{Mood, Reality};
use crate::lexicon::{Composition, Entry, Head, Meaning, Operator, Outcome, Side};
use crate::predicate::{Matcher, Predicate, Standing};
use crate::states;

mod aside;
mod assertion;
mod demands;
mod governing;
mod operate;
mod papers;
mod participants;
mod united;
mod voiced;

pub(crate) use self::demands::lacking;

/// How far an act may stand below the word that governs it, through words that only carry it.
const CLIMB: usize = 6;

/// An act that the sentence tells.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) coding: Coding,
    pub(crate) actors: Vec<Actor>,
    pub(crate) recipients: Vec<Actor>,
    /// The words it rests on, in order.
    pub(crate) words: Vec<usize>,
    /// The word that names it.
    pub(crate) at: usize,
    /// The entries of the lexicon that it rests on, the outermost operator first, the act itself last.
    pub(crate) entries: Vec<usize>,
    pub(crate) reality: Reality,
    pub(crate) conditional: bool,
    pub(crate) ongoing: bool,
    /// Whether it stands in the main clause or under a verb of saying.
    pub(crate) asserted: bool,
    /// Whether a recipient is named at all, be it one of whom nothing is known.
    pub(crate) faced: bool,
    pub(crate) standing: Standing,
    /// The steps that led to it.
    pub(crate) why: Vec<String>,
    /// What it would swallow: told instead where this act lacks those it needs ("it is alleged that …").
    pub(crate) within: Vec<Act>,
}

/// A predicate that gave no event, and why not.
#[derive(Debug, Clone)]
pub(crate) struct Silent {
    pub(crate) at: usize,
    pub(crate) entry: usize,
    pub(crate) why: String,
}

/// Resolves a nominal to the actors it names, given the side it stands on.
pub(crate) type Resolve<'a> = dyn Fn(usize, Side) -> Vec<Actor> + 'a;

/// Composes the acts of a sentence.
pub(crate) struct Composer<'a> {
    pub(crate) matcher: &'a Matcher<'a>,
    pub(crate) composition: &'a Composition,
    pub(crate) resolve: &'a Resolve<'a>,
    /// Whose words a clause is in, where it stands in somebody's mouth.
    pub(crate) speaker: &'a dyn Fn(usize) -> Vec<Actor>,
    /// Whether a person of whom only the name is known can take part: where the document tells whose country it is in.
    pub(crate) strangers: bool,
}

impl Composer<'_> {
    /// The acts of the sentence in the order of their words, and the predicates that gave none.
    pub(crate) fn acts(&self) -> (Vec<Act>, Vec<Silent>) {
        let mut predicates = self.matcher.predicates();
        // A modal tells something by itself only where nothing is known of its verb ("said that it must comply").
        let heads: Vec<usize> = predicates.iter().map(|predicate| predicate.at).collect();
        let grammar = self.matcher.grammar;
        predicates.retain(|predicate| {
            grammar.base(predicate.at) != "aux" || grammar.head(predicate.at).is_none_or(|verb| !heads.contains(&verb))
        });
        let governors: Vec<Option<usize>> = (0..predicates.len()).map(|index| self.governor(&predicates, index)).collect();
        let (mut acts, mut silent) = (Vec::new(), Vec::new());
        for index in 0..predicates.len() {
            if governors[index].is_none() {
                acts.extend(self.outcome(&predicates, &governors, index, 0, &mut silent));
            }
        }
        acts.sort_by_key(|act| act.at);
        (self.united(acts), silent)
    }

    /// What a predicate and everything that it governs amounts to.
    fn outcome(
        &self,
        predicates: &[Predicate],
        governors: &[Option<usize>],
        index: usize,
        depth: usize,
        silent: &mut Vec<Silent>,
    ) -> Vec<Act> {
        let predicate = &predicates[index];
        let (entry, pattern) = self.matcher.lexicon.pattern(predicate.pattern);
        let governed: Vec<usize> =
            (0..predicates.len()).filter(|&other| governors[other] == Some(index) && other != index).collect();
        if let Some(why) = self.aside(predicate, entry) {
            silent.push(Silent { at: predicate.at, entry: predicate.pattern.entry, why: why.to_owned() });
            return Vec::new();
        }
        let mood = self.matcher.mood(predicate);
        let from = format!("`{}` by {}:{} ({})", pattern.text, entry.file, pattern.line, entry.id);
        let inner: Vec<Act> = if depth >= CLIMB {
            Vec::new()
        } else {
            governed.iter().flat_map(|&other| self.outcome(predicates, governors, other, depth + 1, silent)).collect()
        };
        let acts = match entry.meaning {
            Meaning::Event(coding) => {
                for &other in &governed {
                    silent.push(Silent {
                        at: predicates[other].at,
                        entry: predicates[other].pattern.entry,
                        why: format!("it is part of the act `{}`", pattern.text),
                    });
                }
                let mut act = self.base_act(predicate, entry, self.participants(predicate, entry), coding, mood);
                if predicate.head == Head::Verb && !self.without_deeds(&mut act, predicates) {
                    let why = "it only follows from another act, which is told".to_owned();
                    silent.push(Silent { at: predicate.at, entry: predicate.pattern.entry, why });
                    return inner.into_iter().filter_map(|act| self.by_mood(act, predicate, mood, depth, silent)).collect();
                }
                act.why.push(from);
                // What somebody is accused of is not told as having happened.
                let blamed =
                    |other: &Act| coding.event() == EventType::Accuse && self.matcher.grammar.form(other.at).ends_with("ing");
                // A meeting that is called off, by whomever, did not take place; a demand that is rejected was made.
                let off = |act: &Act| {
                    coding.event() == EventType::Reject && matches!(act.coding.event(), EventType::Consult | EventType::Agree)
                };
                let stands = |act: &&Act| act.reality == Reality::Actual && !off(act) && !blamed(act);
                act.within = inner.iter().filter(stands).cloned().collect();
                let mut acts = vec![act];
                // What an act is about is told with it; a noun that names both its sides is an act of its own.
                let told = |act: &Act| {
                    act.standing != Standing::Itself
                        && act.entries.len() == 1
                        && (act.coding.event() != coding.event() || self.names_doer(act))
                        && (sides(act) > 1 || (!act.actors.is_empty() && !act.recipients.is_empty()) || self.names_doer(act))
                        && act.reality == Reality::Actual
                        && (!self.matcher.grammar.is_description(act.at) || self.is_enacted(act))
                };
                // What is conceded is the act itself; what one apologises for ("scuze pentru invadarea") stands beside it.
                let about = |act: &Act| match coding.event() {
                    EventType::Accuse | EventType::Support | EventType::Protest => true,
                    EventType::Concede => matches!(self.matcher.grammar.base(act.at), "obl" | "nmod"),
                    _ => false,
                };
                acts.extend(inner.into_iter().filter(|act| about(act) && told(act)));
                acts
            }
            Meaning::Operator { operator, alone } => {
                let inner = self.without_authors(predicate, operator, inner);
                let asked = Self::asked(operator, &inner);
                let acts = self.operate(predicate, entry, operator, alone, mood, inner, !governed.is_empty(), &from);
                Self::asking(acts, &asked)
            }
        };
        let meant = acts.into_iter().map(|act| self.as_meant(act, predicate));
        meant.filter_map(|act| self.by_mood(act, predicate, mood, depth, silent)).collect()
    }

    /// An act of a predicate by itself, before anything governs it; how it was found is still to be told.
    pub(super) fn base_act(
        &self,
        predicate: &Predicate,
        entry: &Entry,
        (actors, recipients): (Vec<Actor>, Vec<Actor>),
        coding: Coding,
        mood: Mood,
    ) -> Act {
        Act {
            coding,
            actors,
            recipients,
            words: predicate.words.clone(),
            at: predicate.at,
            entries: vec![predicate.pattern.entry],
            reality: mood.reality,
            conditional: mood.conditional,
            ongoing: mood.ongoing,
            asserted: self.is_asserted(predicate),
            faced: self.is_faced(predicate, entry),
            standing: predicate.standing,
            why: Vec::new(),
            within: Vec::new(),
        }
    }

    /// What tense, mood and negation make of an act; an act that another governs is judged by its governor.
    fn by_mood(&self, mut act: Act, predicate: &Predicate, mood: Mood, depth: usize, silent: &mut Vec<Silent>) -> Option<Act> {
        let mut refuse = |why: &str| {
            silent.push(Silent { at: predicate.at, entry: predicate.pattern.entry, why: why.to_owned() });
            None
        };
        if depth > 0 {
            // What a verb carries has that verb's mood, which is judged with the verb.
            let carried = matches!(predicate.standing, Standing::Supported(_) | Standing::Occurring(_));
            return match mood.reality {
                Reality::Negated | Reality::NegatedFuture if !carried => refuse("it is negated"),
                _ => Some(act),
            };
        }
        self.joined_by_speaker(&mut act);
        let operator = match mood.reality {
            Reality::Actual => return self.by_standing(act, predicate, silent),
            Reality::Future => Operator::Future,
            // What may happen counts where one who takes part says so: it is an offer or a threat.
            Reality::Possible if self.takes_part(&act) => Operator::Future,
            Reality::Possible => Operator::Hypothetical,
            Reality::NegatedFuture => Operator::NegatedFuture,
            Reality::Negated => Operator::Negated,
            Reality::Hypothetical if self.is_why_they_act(&act, predicate) => return Some(act),
            Reality::Hypothetical if mood.duty => match self.demanded(&act) {
                Some(act) => return Some(act),
                None => Operator::Hypothetical,
            },
            Reality::Hypothetical => Operator::Hypothetical,
        };
        match self.composition.outcome(operator, act.coding) {
            Outcome::Nothing => refuse(match mood.reality {
                Reality::Future => "it lies in the future and is of no type that can be announced",
                Reality::Hypothetical => "it is merely possible, a condition, a wish or a purpose",
                _ => "it is negated",
            }),
            Outcome::Same => Some(act),
            Outcome::Becomes(coding) => {
                // "will pull out its peacekeepers unless …": what is held out as the price of not yielding is a threat.
                let coding = match coding.event() {
                    EventType::Concede | EventType::Agree if operator == Operator::Future && self.is_price(predicate) => {
                        EventType::Threaten.into()
                    }
                    _ => coding,
                };
                if matches!(coding.event(), EventType::Agree | EventType::Reject) {
                    self.face_partners(&mut act);
                }
                act.why.push(format!("{} by tense and mood: {} becomes {coding}", operator.name(), act.coding));
                act.coding = coding;
                if coding.event() == EventType::Reject {
                    self.refused(&mut act);
                }
                Some(act)
            }
        }
    }

    /// "Shunned work to protest against …": those who do something together in order to protest do protest.
    fn is_why_they_act(&self, act: &Act, predicate: &Predicate) -> bool {
        let grammar = self.matcher.grammar;
        let deed = grammar.head(predicate.at).filter(|_| grammar.base(predicate.at) == "advcl");
        act.coding.event() == EventType::Protest
            && !act.actors.is_empty()
            && grammar.mood(predicate.at).governed
            && deed.is_some_and(|verb| grammar.mood(verb).reality == Reality::Actual && !grammar.is_passive(verb))
    }

    /// Who will not meet somebody refuses him: of those who would have acted together, the subject alone refuses.
    fn refused(&self, act: &mut Act) {
        let grammar = self.matcher.grammar;
        let subjects: Vec<usize> =
            grammar.subjects(act.at).into_iter().flat_map(|subject| grammar.coordinated(subject)).collect();
        let (own, others): (Vec<Actor>, Vec<Actor>) =
            act.actors.iter().cloned().partition(|actor| subjects.contains(&actor.head));
        if act.recipients.is_empty() && !own.is_empty() {
            (act.actors, act.recipients) = (own, others);
        }
    }

    /// Whether an act is announced for the case that somebody does not yield.
    fn is_price(&self, predicate: &Predicate) -> bool {
        let grammar = self.matcher.grammar;
        let clauses = grammar.subtree(predicate.at, |base| matches!(base, "parataxis" | "ccomp"));
        clauses.into_iter().any(|clause| grammar.children_by(clause, "mark").any(|mark| grammar.form(mark) == "unless"))
    }

    /// Who is willing to act with somebody faces him: the promise is the subject's alone ("will develop relations with").
    pub(super) fn face_partners(&self, act: &mut Act) {
        let grammar = self.matcher.grammar;
        let with = |actor: &Actor| {
            grammar.preposition(actor.head).is_some_and(|preposition| grammar.lexicon.is_in("with", preposition))
                // "Is to meet the Chadian premier".
                || grammar.relation(actor.head) == "obj" && grammar.head(actor.head) == Some(act.at)
        };
        if !act.recipients.is_empty() || act.actors.iter().all(with) {
            return;
        }
        (act.recipients, act.actors) = std::mem::take(&mut act.actors).into_iter().partition(with);
    }

    /// What somebody says another must do is a demand.
    fn demanded(&self, act: &Act) -> Option<Act> {
        let speakers: Vec<Actor> = (self.speaker)(act.at).into_iter().filter(|speaker| speaker.country.is_some()).collect();
        let own = act.actors.iter().all(|actor| speakers.iter().any(|speaker| states::on_one_side(speaker, actor)));
        if speakers.is_empty() || own {
            return None;
        }
        let Outcome::Becomes(coding) = self.composition.outcome(Operator::Request, act.coding) else { return None };
        let mut demanded = act.clone();
        demanded.recipients = std::mem::replace(&mut demanded.actors, speakers);
        demanded.why.push(format!("a duty in somebody's words, operator request: {} becomes {coding}", act.coding));
        demanded.coding = coding;
        Some(demanded)
    }

    /// Whether the one in whose words an act stands takes part in it.
    fn takes_part(&self, act: &Act) -> bool {
        let speakers = (self.speaker)(act.at);
        let countries = || speakers.iter().filter_map(|speaker| speaker.country);
        countries().any(|country| act.actors.iter().any(|actor| actor.country == Some(country)))
    }
}

/// How many different countries take part in an act.
fn sides(act: &Act) -> usize {
    let mut countries: Vec<_> = act.actors.iter().chain(&act.recipients).filter_map(|actor| actor.country).collect();
    countries.sort_unstable();
    countries.dedup();
    countries.len()
}

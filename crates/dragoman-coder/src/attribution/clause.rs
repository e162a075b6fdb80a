//! What a verb of saying reports: where the clause begins and where the narrator speaks again.

use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use super::inserted::{Inserted, next_cut};
use crate::grammar::Grammar;
use crate::lexicon::{Head, Meaning, Operator, Side, SpeechClass};
use crate::resolve::Resolver;
use crate::sentence::span;

/// The clause that a verb of saying reports, and whether it is reported speech. `tags` are the verbs of saying that stand beside
/// what is said.
pub(super) fn content(grammar: &Grammar<'_>, resolver: &Resolver<'_>, tags: &[Inserted], at: usize) -> Option<(Span, bool)> {
    if let Some(tag) = tags.iter().find(|tag| tag.verb == at) {
        return Some((tag.content, true));
    }
    let clause = reported(grammar, at)?;
    let demand = match grammar.language {
        Language::Romanian => grammar.mood(clause).governed,
        // "Denied having paid" tells no clause, "demanded that they leave" what is wanted.
        Language::English => {
            let subject =
                grammar.children(clause).iter().any(|&child| matches!(grammar.base(child), "nsubj" | "csubj" | "expl"));
            let bare = grammar.upos(clause) == Upos::Verb
                && grammar.form(clause) == grammar.lemma(clause)
                && grammar.child(clause, "aux").is_none();
            // "Said | the pipeline, which …, | needed": the subject was taken for the object.
            let object = grammar.children_by(at, "obj").any(|object| object > at && object < clause);
            !(subject || object) || (bare && may_demand(grammar, at))
        }
    };
    let words = continued(grammar, at, clause, spoken(grammar, resolver, at, clause));
    let words = cut(grammar, tags, at, words);
    (!words.is_empty()).then(|| (span(grammar.tree, &words), !demand))
}

/// Whether a verb is one by which something may be demanded.
fn may_demand(grammar: &Grammar<'_>, at: usize) -> bool {
    let lexicon = grammar.lexicon;
    lexicon.patterns(Head::Verb, grammar.lemma(at)).iter().any(|&id| {
        matches!(lexicon.pattern(id).0.meaning, Meaning::Operator { operator: Operator::Request | Operator::Propose, .. })
    })
}

/// The head of the clause that a verb of saying governs, wherever a parser hung it.
fn reported(grammar: &Grammar<'_>, at: usize) -> Option<usize> {
    let that =
        |clause: usize| grammar.children_by(clause, "mark").find(|&mark| grammar.lexicon.is_in("that", grammar.form(mark)));
    if let Some(clause) = grammar.child(at, "ccomp") {
        return Some(clause);
    }
    if let Some(clause) = grammar.children_by(at, "advcl").find(|&clause| that(clause).is_some()) {
        return Some(clause);
    }
    // "Told reporters in Lima | that …", "said in a statement | that …": hung on the last noun before it.
    let below = grammar.children(at).iter().copied().filter(|&child| child > at && grammar.is_nominal(child));
    // "Voiced anger over the fact that" reports nothing, "confirmed the fact that" does.
    let empty = |&child: &usize| grammar.base(child) != "obj" && grammar.lexicon.is_in("empty", grammar.lemma(child));
    let nouns = below.filter(|child| !empty(child)).flat_map(|child| grammar.subtree(child, |base| base == "acl"));
    let clauses = nouns.flat_map(|noun| grammar.children_by(noun, "acl").collect::<Vec<_>>());
    let whole = |clause: &usize| {
        that(*clause).is_some_and(|mark| {
            grammar.children_by(*clause, "nsubj").any(|subject| subject > mark && grammar.antecedents(subject) == [subject])
        })
    };
    clauses.into_iter().filter(|_| grammar.upos(at) == Upos::Verb).find(whole)
}

/// The words of what is said, without the deed of the speaker that a parser coordinated with it: "said the road was closed and
/// flew home".
fn spoken(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize, clause: usize) -> Vec<usize> {
    let words = ascribed(grammar, clause);
    let past = is_past(grammar, at);
    let own = |child: usize| grammar.children_by(child, "nsubj").next().is_some();
    let somebody = || {
        grammar.children_by(clause, "nsubj").any(|subject| {
            grammar.upos(subject) == Upos::Pron
                || resolver.resolve(subject, Side::Actor).iter().any(|actor| actor.is_somebody() || actor.name.is_some())
        })
    };
    let deed = grammar.children_by(clause, "conj").find(|&child| {
        child > clause
            && past
            && is_past(grammar, child)
            && !own(child)
            && !grammar.children_by(child, "mark").any(|mark| grammar.lexicon.is_in("that", grammar.form(mark)))
            && grammar.upos(child) == Upos::Verb
            && (!is_past(grammar, clause) || !somebody())
    });
    match deed.and_then(|deed| grammar.subtree(deed, |_| false).first().copied()) {
        Some(first) => words.into_iter().filter(|&word| word < first).collect(),
        None => words,
    }
}

/// Whether a verb, or the copula of what it tells, is in the past.
fn is_past(grammar: &Grammar<'_>, at: usize) -> bool {
    let auxiliaries = || grammar.children(at).iter().copied().filter(|&child| matches!(grammar.base(child), "aux" | "cop"));
    match grammar.language {
        Language::English => {
            let modal = auxiliaries().any(|aux| grammar.has(aux, "VerbForm", "Fin") && !grammar.has(aux, "Tense", "Past"));
            let past = grammar.has(at, "Tense", "Past") || auxiliaries().any(|aux| grammar.has(aux, "Tense", "Past"));
            past && !modal && !auxiliaries().any(|aux| grammar.lexicon.is_in("ahead", grammar.form(aux)))
        }
        Language::Romanian => {
            let perfect = grammar.has(at, "VerbForm", "Part")
                && auxiliaries().any(|aux| {
                    grammar.lemma(aux) == "avea" && !grammar.has(aux, "Mood", "Cnd") && !grammar.form(aux).starts_with("ar")
                });
            let tense = |word: usize| {
                grammar.has(word, "Tense", "Past") || grammar.has(word, "Tense", "Imp") || grammar.has(word, "Tense", "Pqp")
            };
            perfect || (grammar.has(at, "VerbForm", "Fin") && tense(at)) || auxiliaries().any(tense)
        }
    }
}

/// What is said up to where the narrator speaks again, and from where it begins if a parser took its first words for the object.
fn cut(grammar: &Grammar<'_>, tags: &[Inserted], at: usize, mut words: Vec<usize>) -> Vec<usize> {
    let Some(&first) = words.first() else { return words };
    if let Some(end) = next_cut(grammar, tags, first) {
        words.retain(|&word| word < end);
    }
    if grammar.language == Language::English && first > at + 1 {
        let start = begins(grammar, at, first);
        words.splice(0..0, start..first);
    }
    trimmed(grammar, words)
}

/// Where what an English verb says without "that" begins: "said | the pipeline, which …, needed", "said | despite the floods it".
fn begins(grammar: &Grammar<'_>, at: usize, first: usize) -> usize {
    let told = |word: usize| {
        let lemma = grammar.lemma(word);
        grammar.is_time(word) || grammar.upos(word) == Upos::Adv || grammar.lexicon.is_in("utterance", lemma)
    };
    if (at + 1..first).any(|word| grammar.lexicon.is_in("that", grammar.form(word))) {
        return first;
    }
    let addressed = grammar.lexicon.is_in("addressed", grammar.lemma(at));
    let mut start = first;
    for &child in grammar.children(at).iter().filter(|&&child| child > at && child < first) {
        let phrase = grammar.subtree(child, |_| false);
        let (Some(&from), Some(&to)) = (phrase.first(), phrase.last()) else { continue };
        let objects = grammar.base(child) == "obj" && !addressed && !told(child);
        let limits = grammar.base(child) == "obl"
            && !told(child)
            && grammar.preposition(child).is_some_and(|words| grammar.lexicon.is_in("limiting", words));
        if (objects || limits) && from > at && from < start && to < first {
            start = from;
        }
    }
    start
}

/// What is said with what parsers hang on the verb of saying though it goes on: what stands right behind it without a comma, a
/// condition or cause, and a clause in another tense than that of saying.
fn continued(grammar: &Grammar<'_>, verb: usize, clause: usize, words: Vec<usize>) -> Vec<usize> {
    let Some(&last) = words.last() else { return words };
    let past = is_past(grammar, verb);
    // "Said that the bid was late, while the council | had voted": two clauses with subjects of their own.
    let told = |clause: usize| grammar.children_by(clause, "nsubj").any(|subject| grammar.upos(subject) == Upos::Noun);
    let goes_on = |child: usize, first: usize, end: usize| match grammar.base(child) {
        "advcl" => {
            let limits = grammar.children_by(child, "mark").any(|mark| {
                let phrase: Vec<&str> =
                    std::iter::once(mark).chain(grammar.children_by(mark, "fixed")).map(|word| grammar.form(word)).collect();
                grammar.lexicon.is_in("limits", &phrase.join(" "))
            });
            limits || first == end + 1
        }
        "conj" => past && (!is_past(grammar, child) || (told(child) && told(clause))),
        "ccomp" => child != clause,
        "obl" | "advmod" => first == end + 1,
        _ => false,
    };
    let mut words = words;
    let mut end = last;
    for &child in grammar.children(verb).iter().filter(|&&child| child > last) {
        let phrase = grammar.subtree(child, |_| false);
        let Some(&first) = phrase.first() else { continue };
        if first > last && goes_on(child, first, end) {
            words.extend(phrase.iter().copied());
            end = words.last().copied().unwrap_or(end);
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The words of a clause or nominal without its conjunction, preposition and outer punctuation.
pub(super) fn ascribed(grammar: &Grammar<'_>, at: usize) -> Vec<usize> {
    let conjunction =
        grammar.children_by(at, "mark").find(|&child| child < at && matches!(grammar.form(child), "ca" | "that" | "precum"));
    let cases = grammar.children_by(at, "case");
    // What stands before the conjunction belongs to the verb of saying: "argued instead that", "precizând însă că".
    let before = conjunction.into_iter().flat_map(|conjunction| 0..=conjunction);
    // "The accusations according to which …".
    let introducing = |child: &usize| {
        let relative = grammar.has(*child, "PronType", "Rel") || grammar.has(*child, "PronType", "Int,Rel");
        relative
            && grammar.preposition(*child).is_some_and(|words| grammar.lexicon.speech.is(SpeechClass::SourceIntroducer, words))
    };
    let which = grammar.children_by(at, "obl").filter(introducing).flat_map(|child| grammar.subtree(child, |_| false));
    let skip: Vec<usize> = cases.chain(before).chain(which).collect();
    // "…, Russia being at war": what a gerund adds behind a comma is the narrator's.
    let added = |word: usize| {
        let clause =
            grammar.base(word) == "advcl" && (grammar.has(word, "VerbForm", "Ger") || grammar.form(word).ends_with("ing"));
        clause
            && grammar
                .subtree(word, |_| false)
                .first()
                .is_some_and(|&first| grammar.form(first) == "," || (first > 0 && grammar.form(first - 1) == ","))
    };
    let narrated: Vec<usize> = grammar
        .children(at)
        .iter()
        .copied()
        .filter(|&child| child > at && added(child))
        .flat_map(|child| grammar.subtree(child, |_| false))
        .collect();
    let skip: Vec<usize> = skip.into_iter().chain(narrated).collect();
    let mut words: Vec<usize> = grammar.subtree(at, |_| false).into_iter().filter(|word| !skip.contains(word)).collect();
    // A conjunction that a parser hung on another word than the head.
    if words.first().is_some_and(|&first| grammar.lexicon.is_in("that", grammar.form(first)) && first + 1 < at) {
        words.remove(0);
    }
    if let Some(aside) = (at + 1..grammar.len()).find(|&word| grammar.form(word) == "," && begins_aside(grammar, word + 1)) {
        words.retain(|&word| word < aside);
    }
    // "For that reason, he said, the government …": the side of the verb of saying on which the clause stands.
    if let Some(verb) = grammar.head(at).filter(|verb| !words.contains(verb)) {
        words.retain(|&word| (word < verb) == (at < verb));
    }
    trimmed(grammar, words)
}

/// Whether the narrator's own words begin here, by a conjunction that sets them against what is said: "while India tested",
/// "ceea ce face".
fn begins_aside(grammar: &Grammar<'_>, at: usize) -> bool {
    let mut phrase = String::new();
    (at..grammar.len().min(at + 3)).any(|word| {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(grammar.form(word));
        grammar.lexicon.is_in("aside", &phrase)
    })
}

pub(super) fn trimmed(grammar: &Grammar<'_>, mut words: Vec<usize>) -> Vec<usize> {
    let outer = |word: usize| matches!(grammar.form(word), "," | ";" | ":" | "-" | "." | "–" | "—");
    while words.last().is_some_and(|&word| outer(word)) {
        words.pop();
    }
    while words.first().is_some_and(|&word| outer(word)) {
        words.remove(0);
    }
    words
}

//! Verbs of saying that stand beside what is said: "…, the minister said", ", a declarat ministrul, …", "după cum a spus X, …".
//!
//! Parsers make the tag the main clause, a conjunct or an adverbial of what is said, and take its subject for the object as often
//! as not. Commas and quotation marks around the tag are surer: here the tag is what stands between them.

use std::ops::Range;

use dragoman_syntax::Upos;
use dragoman_text::{Language, Span};

use super::clause::trimmed;
use super::speaker::after;
use super::tag::lemma_of_saying;
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, SpeechClass};
use crate::sentence::span;

/// A verb of saying between commas or marks.
#[derive(Debug, Clone)]
pub(super) struct Inserted {
    pub(super) verb: usize,
    /// The words between which it stands with its speaker.
    pub(super) words: Range<usize>,
    pub(super) speaker: Option<usize>,
    /// What is said, around it.
    pub(super) content: Span,
}

/// The tags of a sentence, in the order of its words.
pub(super) fn inserted(grammar: &Grammar<'_>, lexicon: &Lexicon) -> Vec<Inserted> {
    let reader = Reader { grammar, lexicon };
    (0..grammar.len()).filter(|&at| reader.says(at)).filter_map(|at| reader.read(at)).collect()
}

/// Where the narrator's words begin again behind a word: at the next tag, or at the next gerund of saying behind a comma.
pub(super) fn next_cut(grammar: &Grammar<'_>, tags: &[Inserted], behind: usize) -> Option<usize> {
    let tag = tags.iter().map(|tag| tag.words.start).filter(|&start| start > behind + 1).min();
    let gerund = (behind + 1..grammar.len()).find(|&at| adds(grammar, at));
    match (tag, gerund) {
        (Some(tag), Some(gerund)) => Some(tag.min(gerund)),
        (tag, gerund) => tag.or(gerund),
    }
}

/// Whether a gerund of saying stands behind a comma: "…, adding that", "…, precizând că".
pub(super) fn adds(grammar: &Grammar<'_>, at: usize) -> bool {
    let speech = &grammar.lexicon.speech;
    let gerund = grammar.upos(at) == Upos::Verb
        && match grammar.language {
            Language::English => grammar.form(at).ends_with("ing"),
            Language::Romanian => grammar.has(at, "VerbForm", "Ger"),
        };
    let comma = at.checked_sub(1).is_some_and(|before| is_boundary(grammar, before));
    gerund && comma && speech.is(SpeechClass::Verb, lemma_of_saying(grammar, grammar.lexicon, at))
}

fn is_boundary(grammar: &Grammar<'_>, at: usize) -> bool {
    grammar.upos(at) == Upos::Punct && !matches!(grammar.form(at), "-" | "'" | "’" | "." | "/" | "&")
        || matches!(grammar.form(at), "," | ";" | ":" | "–" | "—" | "(" | ")")
        || (grammar.form(at) == "." && at + 1 == grammar.len())
        || is_mark(grammar, at)
}

pub(super) fn is_mark(grammar: &Grammar<'_>, at: usize) -> bool {
    matches!(grammar.form(at), "„" | "”" | "“" | "\"" | "«" | "»" | "''" | "‘’" | "’’" | "``")
}

struct Reader<'a> {
    grammar: &'a Grammar<'a>,
    lexicon: &'a Lexicon,
}

impl Reader<'_> {
    /// Whether a word is a verb that can say what stands beside it, in a form that can.
    fn says(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let speech = &self.lexicon.speech;
        let lemma = lemma_of_saying(grammar, self.lexicon, at);
        let says = speech.is(SpeechClass::Verb, lemma) || speech.is(SpeechClass::CitingVerb, lemma);
        if !says || grammar.upos(at) != Upos::Verb || grammar.has(at, "VerbForm", "Inf") || self.takes_up(at) {
            return false;
        }
        match grammar.language {
            Language::English => {
                !grammar.form(at).ends_with("ing") && !grammar.is_passive(at) && !grammar.has(at, "Person", "1")
            }
            Language::Romanian => {
                let participle = grammar.has(at, "VerbForm", "Part") && grammar.child(at, "aux").is_none();
                let passive = grammar.children(at).iter().any(|&child| grammar.relation(child) == "aux:pass");
                let governed = grammar.mood(at).governed;
                !participle && !passive && !governed && !grammar.has(at, "VerbForm", "Ger") && !grammar.has(at, "Person", "1")
            }
        }
    }

    /// Whether a pronoun is what the verb says: "Kigali denies it" gives nobody the words before it.
    fn takes_up(&self, at: usize) -> bool {
        let grammar = self.grammar;
        grammar.children_by(at, "obj").any(|object| {
            grammar.upos(object) == Upos::Pron
                && match grammar.language {
                    Language::English => grammar.has(object, "Gender", "Neut") || grammar.has(object, "PronType", "Dem"),
                    Language::Romanian => grammar.has(object, "Gender", "Fem") && grammar.has(object, "Strength", "Weak"),
                }
        })
    }

    fn is_verb(&self, at: usize) -> bool {
        let grammar = self.grammar;
        grammar.upos(at) == Upos::Verb
            && !grammar.has(at, "VerbForm", "Part")
            && !grammar.has(at, "VerbForm", "Ger")
            && !grammar.form(at).ends_with("ing")
            || grammar.upos(at) == Upos::Aux
            || (grammar.has(at, "VerbForm", "Part") && grammar.child(at, "aux").is_some())
            || (grammar.has(at, "VerbForm", "Part") && grammar.language == Language::English && self.is_past_clause(at))
    }

    /// A participle that a parser has as the head of a clause is a verb in the past.
    fn is_past_clause(&self, at: usize) -> bool {
        matches!(self.grammar.base(at), "root" | "ccomp" | "parataxis") && self.grammar.child(at, "nsubj").is_some()
    }

    fn has_verb(&self, words: Range<usize>) -> bool {
        words.into_iter().any(|word| self.is_verb(word))
    }

    /// The stretch between boundaries that a word stands in.
    fn segment(&self, at: usize) -> Range<usize> {
        let first = (0..at).rev().find(|&word| is_boundary(self.grammar, word)).map_or(0, |word| word + 1);
        let last = (at + 1..self.grammar.len()).find(|&word| is_boundary(self.grammar, word));
        first..last.unwrap_or(self.grammar.len())
    }

    fn read(&self, at: usize) -> Option<Inserted> {
        let grammar = self.grammar;
        let segment = self.segment(at);
        let leads = self.leads(&segment);
        let others = segment.clone().filter(|&word| word != at && !self.serves(word, at));
        let alone = others.clone().all(|word| !self.is_verb(word));
        let bound = others.clone().any(|word| self.binds(word) && !leads.clone().is_some_and(|lead| lead.contains(&word)));
        let joined = grammar.upos(segment.start) == Upos::Cconj;
        let opens = grammar.form(segment.end) == ":";
        // A tag has something before it, unless it leads.
        let begins = segment.start == 0 && leads.is_none();
        if !alone || bound || joined || opens || begins {
            return None;
        }
        let start = leads.clone().map_or(segment.start, |lead| lead.end);
        let (words, speaker) = self.speaker(at, start..segment.end)?;
        let words = if leads.is_some() { segment.start..words.end } else { words };
        let content = self.content(at, &words, leads.is_some())?;
        Some(Inserted { verb: at, words, speaker, content })
    }

    /// "After cum", "as": the conjunction by which a tag leads what is said.
    fn leads(&self, segment: &Range<usize>) -> Option<Range<usize>> {
        let mut phrase = String::new();
        let mut found = None;
        for word in segment.clone().take(3) {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(self.grammar.form(word));
            if self.lexicon.is_in("as-told", &phrase) {
                found = Some(segment.start..word + 1);
            }
        }
        found
    }

    /// Auxiliaries and clitics of the verb.
    fn serves(&self, word: usize, verb: usize) -> bool {
        self.grammar.head(word) == Some(verb) && matches!(self.grammar.base(word), "aux" | "expl")
    }

    /// Whether a word makes its clause one that hangs on another.
    fn binds(&self, word: usize) -> bool {
        let grammar = self.grammar;
        grammar.upos(word) == Upos::Sconj
            || grammar.has(word, "PronType", "Rel")
            || grammar.has(word, "PronType", "Int,Rel")
            || (grammar.language == Language::English && matches!(grammar.form(word), "who" | "which" | "whom" | "that"))
            || grammar.lexicon.is_in("that", grammar.form(word))
    }

    /// Who speaks in a tag, and the words of the tag with what tells more of him.
    fn speaker(&self, at: usize, segment: Range<usize>) -> Option<(Range<usize>, Option<usize>)> {
        let grammar = self.grammar;
        let before = self.subject_before(at, segment.start);
        if let Some(subject) = before.filter(|_| grammar.language == Language::English) {
            let free = (at + 1..segment.end).all(|word| !self.is_object(word, at));
            return free.then(|| (segment.start..self.with_more(segment.end), Some(subject)));
        }
        if before.is_some() {
            return None;
        }
        if let Some(owner) = self.paper(at, segment.end) {
            return Some((segment.start..segment.end, Some(owner)));
        }
        // "…”, the premier, Karl Vella, wrote on X": the subject stands before the name.
        if grammar.language == Language::English {
            if let Some((start, subject)) = self.subject_beyond(at, segment.start) {
                return Some((start..segment.end, Some(subject)));
            }
            let subject = after(grammar, at).filter(|&word| word < segment.end)?;
            return Some((segment.start..self.with_more(segment.end), Some(subject)));
        }
        if self.is_reflexive(at) {
            return None;
        }
        let near = after(grammar, at).or_else(|| self.pronoun_behind(at));
        match near {
            Some(subject) if subject < segment.end => Some((segment.start..self.with_more(segment.end), Some(subject))),
            // ", a declarat, joi, ministrul": behind what is inserted in its turn.
            Some(subject) if !self.has_verb(segment.end..self.segment(subject).end) => {
                Some((segment.start..self.with_more(self.segment(subject).end), Some(subject)))
            }
            _ => {
                // "…”, a adăugat.": who spoke before goes on; only marks or the end of the sentence make it sure.
                let marked =
                    segment.start.checked_sub(2).is_some_and(|word| is_mark(grammar, word) || is_mark(grammar, word + 1));
                let bare = (at + 1..segment.end).all(|word| !self.is_object(word, at));
                (marked && bare).then_some((segment, None))
            }
        }
    }

    /// The nominal right before a verb, past adverbs and auxiliaries, where no preposition makes it something else.
    fn subject_before(&self, at: usize, first: usize) -> Option<usize> {
        let grammar = self.grammar;
        let nominal = |word: usize| matches!(grammar.upos(word), Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num);
        let mut word = (first..at).rev().find(|&word| nominal(word) && !self.serves(word, at) && !grammar.is_time(word))?;
        while let Some(head) = grammar.head(word).filter(|&head| head >= first && head < at && nominal(head)) {
            word = head;
        }
        let phrase = grammar.subtree(word, |_| false);
        let placed = grammar.preposition(word).is_some()
            && phrase.iter().any(|&part| part >= first && part < word && grammar.base(part) == "case");
        (!placed).then_some(word)
    }

    /// The subject in the segments before, back to the mark that closes what is said or to the clause that is said.
    fn subject_beyond(&self, at: usize, first: usize) -> Option<(usize, usize)> {
        let grammar = self.grammar;
        if (first..at).any(|word| grammar.is_nominal(word)) || first < 2 {
            return None;
        }
        let mut start = first;
        for _ in 0..2 {
            let segment = self.segment(start.checked_sub(2)?);
            if self.has_verb(segment.clone()) || segment.is_empty() {
                break;
            }
            start = segment.start;
            if start > 0 && is_mark(grammar, start - 1) {
                break;
            }
        }
        if start == first || start == 0 {
            return None;
        }
        let marked = is_mark(grammar, start - 1);
        let told = marked || self.has_verb(self.segment(start - 1));
        let end = self.segment(start).end;
        let subject = self.subject_before(end, start)?;
        told.then_some((start, subject))
    }

    /// "A spus ea", "a declarat acesta".
    fn pronoun_behind(&self, at: usize) -> Option<usize> {
        let grammar = self.grammar;
        let strong = |word: &usize| {
            grammar.upos(*word) == Upos::Pron
                && !grammar.has(*word, "Strength", "Weak")
                && (grammar.has(*word, "PronType", "Prs") || grammar.has(*word, "PronType", "Dem"))
                && grammar.preposition(*word).is_none()
        };
        (at + 1..grammar.len().min(at + 3)).find(strong)
    }

    /// "Se arată într-un comunicat al ministerului": whose paper says it, else the paper.
    fn paper(&self, at: usize, end: usize) -> Option<usize> {
        let grammar = self.grammar;
        if grammar.language != Language::Romanian || !self.is_reflexive(at) {
            return None;
        }
        let speech = &self.lexicon.speech;
        let paper = (at + 1..end).find(|&word| {
            let lemma = grammar.lemma(word);
            grammar.upos(word) == Upos::Noun
                && (speech.is(SpeechClass::Noun, lemma) || speech.is(SpeechClass::Communique, lemma))
        })?;
        grammar.genitives(paper).first().copied().or(Some(paper))
    }

    /// "Se arată": a verb with the accusative reflexive, which says nothing of who says it.
    fn is_reflexive(&self, at: usize) -> bool {
        let se =
            |child: usize| self.grammar.base(child) == "expl" && matches!(self.grammar.form(child), "se" | "s-") && child < at;
        self.grammar.children(at).iter().any(|&child| se(child))
    }

    /// Whether a nominal behind a verb of saying is what it governs: neither time nor place nor who is told.
    fn is_object(&self, word: usize, verb: usize) -> bool {
        let grammar = self.grammar;
        let tells = self.lexicon.is_in("addressed", grammar.lemma(verb));
        let inside = grammar
            .head(word)
            .is_some_and(|head| head > verb && matches!(grammar.upos(head), Upos::Noun | Upos::Propn) && head != word);
        matches!(grammar.upos(word), Upos::Noun | Upos::Propn)
            && !inside
            && !tells
            && grammar.preposition(word).is_none()
            && !grammar.is_time(word)
            && !grammar.has(word, "Case", "Dat")
            && !matches!(grammar.relation(word), "obl:tmod" | "obl:npmod" | "iobj")
    }

    /// The end of a tag with what stands behind a comma and tells more of the speaker: an apposition, a participle.
    fn with_more(&self, end: usize) -> usize {
        let grammar = self.grammar;
        let mut end = end;
        for _ in 0..3 {
            let next = end + 1;
            if grammar.form(end) != "," || next >= grammar.len() || is_mark(grammar, next) || adds(grammar, next) {
                break;
            }
            let segment = self.segment(next);
            // "…, which cites sources,": who is passed on is no part of what is said.
            if self.binds(next) && segment.clone().any(|word| self.lexicon.is_in("cites", grammar.lemma(word))) {
                end = segment.end;
                continue;
            }
            let begins = grammar.upos(next);
            if segment.is_empty()
                || self.has_verb(segment.clone())
                || self.says_within(&segment)
                || matches!(begins, Upos::Cconj | Upos::Sconj | Upos::Pron)
                || segment.clone().all(|word| !grammar.is_nominal(word))
            {
                break;
            }
            end = segment.end;
        }
        end
    }

    /// "Citat de Reuters", "preluată de AFP" tell nothing of the speaker, but a verb of saying may stand there too.
    fn says_within(&self, words: &Range<usize>) -> bool {
        words.clone().any(|word| self.says(word))
    }

    /// What is said: the clause before the tag; where that is none by itself, what goes on behind it too.
    fn content(&self, at: usize, tag: &Range<usize>, leads: bool) -> Option<Span> {
        let grammar = self.grammar;
        let apart = |word: &usize| matches!(grammar.form(*word), ";") || (grammar.form(*word) == ":" && *word > 0);
        let end = (tag.end..grammar.len()).find(apart).unwrap_or(grammar.len());
        let behind = tag.end..end;
        if leads && tag.start == 0 {
            let words = trimmed(grammar, behind.collect());
            return (words.len() > 2).then(|| span(grammar.tree, &words));
        }
        let left = tag.start.saturating_sub(1);
        let start = (0..left).rev().find(apart).map_or(0, |word| word + 1);
        let before = start..left;
        // "…, as X has said" only agrees.
        if leads || before.is_empty() {
            return None;
        }
        let clause = self.has_verb(before.clone()) && !self.hangs(before.start);
        if clause || !self.has_verb(before.clone()) && self.is_headline(at, before.clone(), behind.clone()) {
            return self.words(before);
        }
        let goes_on = grammar.form(tag.end) == ","
            && !is_mark(grammar, tag.end + 1)
            && self.has_verb(behind.clone())
            && !behind.clone().take(2).any(|word| adds(grammar, word));
        let apposed = matches!(grammar.upos(tag.end + 1), Upos::Cconj | Upos::Sconj) || self.binds(tag.end + 1);
        // "The bridge, X said, will stay closed": the verb of what is said stands right behind; "For that reason, X said, …".
        let verb = matches!(grammar.upos(tag.end + 1), Upos::Aux | Upos::Verb | Upos::Part | Upos::Adv)
            || (grammar.upos(tag.end + 1) == Upos::Pron && grammar.has(tag.end + 1, "Strength", "Weak"));
        if self.has_verb(before.clone()) {
            return if goes_on && !apposed { self.words(start..end) } else { self.words(before) };
        }
        let adverbial = matches!(grammar.upos(before.start), Upos::Adp | Upos::Adv);
        match (goes_on && !apposed, adverbial) {
            (true, true) => self.words(behind),
            (true, false) if verb => self.words(start..end),
            _ => None,
        }
    }

    /// "Two dead, police say": no verb at all, and what stands before the tag is not its own subject.
    fn is_headline(&self, at: usize, before: Range<usize>, behind: Range<usize>) -> bool {
        let subject = self.grammar.children_by(at, "nsubj").any(|subject| before.contains(&subject));
        let ends = behind.clone().all(|word| self.grammar.upos(word) == Upos::Punct);
        ends && before.len() > 1 && !subject && self.grammar.upos(before.start) != Upos::Adp
    }

    fn words(&self, words: Range<usize>) -> Option<Span> {
        let words = trimmed(self.grammar, words.collect());
        (!words.is_empty()).then(|| span(self.grammar.tree, &words))
    }

    /// Whether a clause begins with a conjunction that makes it a part of another: "if …", "cât timp …".
    fn hangs(&self, first: usize) -> bool {
        let mut phrase = String::new();
        (first..self.grammar.len().min(first + 4)).any(|word| {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(self.grammar.form(word));
            self.lexicon.is_in("limits", &phrase) || self.lexicon.is_in("subordinate", &phrase)
        })
    }
}

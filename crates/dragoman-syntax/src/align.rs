//! Aligning the words of an analysis with those of the gold, as the evaluation of CoNLL 2018 does.
//!
//! Words are compared by the characters they cover, white space not counted. Words that were split off one orthographic word
//! have no characters of their own: within a stretch that such words cover, those of a longest common subsequence of forms
//! are aligned.

use crate::evaluate::AnalysedSentence;
use crate::{TreebankSentence, Upos};

/// A word by the characters it covers, with what is said of it.
pub(crate) struct Placed<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether it is one of several that an orthographic word stands for; it covers the characters of all of it.
    pub(crate) split: bool,
    pub(crate) form: &'a str,
    pub(crate) said: Said<'a>,
}

/// What is said of a word.
pub(crate) struct Said<'a> {
    pub(crate) upos: &'static str,
    pub(crate) feats: &'a str,
    pub(crate) lemma: &'a str,
    /// Index of the head: within the sentence as it is given, in the whole text once it is placed.
    pub(crate) head: Option<usize>,
    pub(crate) relation: &'a str,
}

/// The words of a text in order, with the characters that the sentences cover.
#[derive(Default)]
pub(crate) struct Text<'a> {
    pub(crate) words: Vec<Placed<'a>>,
    pub(crate) sentences: Vec<(usize, usize)>,
    pub(crate) characters: Vec<char>,
}

impl<'a> Text<'a> {
    pub(crate) fn gold(sentences: &'a [TreebankSentence]) -> Self {
        let mut text = Self::default();
        for sentence in sentences {
            let words = sentence.words.iter().map(|word| {
                let said = Said {
                    upos: word.upos.map_or("_", Upos::name),
                    feats: &word.feats,
                    lemma: &word.lemma,
                    head: word.head,
                    relation: &word.relation,
                };
                (word.form.as_str(), said)
            });
            text.add(words, sentence.multiword.iter().map(|token| (token.first, token.last, token.form.as_str())));
        }
        text
    }

    pub(crate) fn system(sentences: &'a [AnalysedSentence]) -> Self {
        let mut text = Self::default();
        for AnalysedSentence { tree, multiword } in sentences {
            let words = tree.words.iter().map(|word| {
                let said = Said {
                    upos: word.upos.name(),
                    feats: &word.feats,
                    lemma: &word.lemma,
                    head: word.head,
                    relation: &word.relation,
                };
                (word.form.as_str(), said)
            });
            text.add(words, multiword.iter().map(|(first, last, form)| (*first, *last, form.as_str())));
        }
        text
    }

    /// Adds a sentence: its words, and the orthographic words that stand for several of them (first, last, form), in order.
    fn add(
        &mut self,
        words: impl Iterator<Item = (&'a str, Said<'a>)>,
        multiword: impl Iterator<Item = (usize, usize, &'a str)>,
    ) {
        let (base, begin) = (self.words.len(), self.characters.len());
        let mut multiword = multiword.peekable();
        let mut token = (0, 0);
        for (index, (form, said)) in words.enumerate() {
            while multiword.next_if(|&(_, last, _)| last < index).is_some() {}
            let whole = multiword.peek().filter(|&&(first, ..)| first <= index);
            match whole {
                Some(&(first, _, form)) if first == index => token = self.place(form),
                Some(_) => {}
                None => token = self.place(form),
            }
            let said = Said { head: said.head.map(|head| base + head), ..said };
            self.words.push(Placed { start: token.0, end: token.1, split: whole.is_some(), form, said });
        }
        self.sentences.push((begin, self.characters.len()));
    }

    fn place(&mut self, form: &str) -> (usize, usize) {
        let start = self.characters.len();
        self.characters.extend(form.chars().filter(|c| !c.is_whitespace()));
        (start, self.characters.len())
    }
}

/// The pairs of aligned words, by their places in the gold and in the analysis.
pub(crate) fn align(gold: &[Placed<'_>], system: &[Placed<'_>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let (mut g, mut s) = (0, 0);
    while let (Some(a), Some(b)) = (gold.get(g), system.get(s)) {
        if a.split || b.split {
            let (from, to) = stretch(gold, system, g, s);
            common(gold, system, (from.0..to.0, from.1..to.1), &mut pairs);
            (g, s) = to;
        } else if (a.start, a.end) == (b.start, b.end) {
            pairs.push((g, s));
            (g, s) = (g + 1, s + 1);
        } else if a.start <= b.start {
            g += 1;
        } else {
            s += 1;
        }
    }
    pairs
}

/// Where the words of both sides begin and end that belong to one stretch with words split off, as small as it can be.
fn stretch(gold: &[Placed<'_>], system: &[Placed<'_>], g: usize, s: usize) -> ((usize, usize), (usize, usize)) {
    let (Some(a), Some(b)) = (gold.get(g), system.get(s)) else { return ((g, s), (g, s)) };
    let mut end = if a.split { a.end } else { b.end };
    let late_system = a.split && !b.split && b.start < a.start;
    let late_gold = !a.split && a.start < b.start;
    let from = (g + usize::from(late_gold), s + usize::from(late_system));
    let (mut g, mut s) = from;
    let within = |word: Option<&Placed<'_>>, end: usize| {
        word.is_some_and(|word| if word.split { word.start < end } else { word.end <= end })
    };
    while within(gold.get(g), end) || within(system.get(s), end) {
        let gold_first = match (gold.get(g), system.get(s)) {
            (Some(a), Some(b)) => a.start <= b.start,
            (a, _) => a.is_some(),
        };
        let word = if gold_first { gold.get(g) } else { system.get(s) };
        end = word.filter(|word| word.split).map_or(end, |word| end.max(word.end));
        if gold_first { g += 1 } else { s += 1 }
    }
    // Whatever the texts are, the work goes on.
    let stuck = (g, s) == from && !late_gold && !late_system;
    (from, if stuck { (g + 1, s + 1) } else { (g, s) })
}

/// Adds the pairs of a longest common subsequence of the forms, small and capital letters alike.
fn common(
    gold: &[Placed<'_>],
    system: &[Placed<'_>],
    (g, s): (std::ops::Range<usize>, std::ops::Range<usize>),
    pairs: &mut Vec<(usize, usize)>,
) {
    let forms = |words: &[Placed<'_>], range: &std::ops::Range<usize>| -> Vec<String> {
        words.get(range.clone()).unwrap_or_default().iter().map(|word| word.form.to_lowercase()).collect()
    };
    let (left, right) = (forms(gold, &g), forms(system, &s));
    let width = right.len() + 1;
    // The length of the longest common subsequence from each pair of places on.
    let mut longest = vec![0usize; (left.len() + 1) * width];
    for (row, a) in left.iter().enumerate().rev() {
        for (column, b) in right.iter().enumerate().rev() {
            let at = row * width + column;
            let both = if a == b { longest[at + width + 1] + 1 } else { 0 };
            longest[at] = both.max(longest[at + width]).max(longest[at + 1]);
        }
    }
    let (mut row, mut column) = (0, 0);
    while let (Some(a), Some(b)) = (left.get(row), right.get(column)) {
        let at = row * width + column;
        if a == b {
            pairs.push((g.start + row, s.start + column));
            (row, column) = (row + 1, column + 1);
        } else if longest[at] == longest[at + width] {
            row += 1;
        } else {
            column += 1;
        }
    }
}

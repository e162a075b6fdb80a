//! Finding what a sentence names.

use crate::atoms::{Atom, Case, Joint, cut};
use crate::entry::EntryId;
use crate::index::{Alias, Index, Letters, MAX_ATOMS, ROOT};

/// A token of a sentence, as the finder needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordForm<'t> {
    /// The word as it stands, repaired.
    pub form: &'t str,
    /// Its lemma, empty if unknown.
    pub lemma: &'t str,
}

/// What some tokens of a sentence can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Index of the first token.
    pub first: usize,
    /// Index of the last token, itself included.
    pub last: usize,
    /// Whether the name is only a part of its first or last token, as in "NATO-led" or "anti-american".
    pub partial: bool,
    /// Every entry of that name, in the order of the files; never empty.
    pub entries: Vec<EntryId>,
}

/// An atom of the text.
struct Piece {
    atom: Option<u32>,
    text: String,
    case: Case,
    joint: Joint,
    marks: u32,
    token: usize,
}

/// A sentence cut into atoms.
struct Sentence {
    pieces: Vec<Piece>,
    /// By token: its first piece; one more than there are tokens.
    starts: Vec<usize>,
    /// By token: the atoms of its lemma, where it differs from the form; empty where one of them is no atom of any name.
    lemmas: Vec<Vec<u32>>,
    /// Whether everything is written in capitals.
    shouted: bool,
    /// Whether it writes Romanian diacritics, so that a word without them has none.
    strict: bool,
}

/// How far a name has been followed.
#[derive(Clone, Copy, PartialEq)]
struct State {
    node: u32,
    /// The next piece.
    piece: usize,
    /// Atoms so far.
    length: usize,
    letters: Letters,
    /// Whether a word was reached by its lemma or as a made form.
    used_lemma: bool,
}

/// A name that was found from some piece on.
struct Found {
    end: usize,
    entries: Vec<EntryId>,
}

/// The longest name at each place, from left to right, none within or across another.
pub(crate) fn find(index: &Index, words: &[WordForm<'_>]) -> Vec<Hit> {
    let sentence = Sentence::new(index, words);
    let mut hits = Vec::new();
    let mut start = 0;
    while start < sentence.pieces.len() {
        match sentence.names_from(index, start).pop() {
            Some(found) => {
                let end = sentence.absorb(index, found.end);
                hits.extend(sentence.hit(start, end, found.entries));
                start = end;
            }
            None => start += 1,
        }
    }
    hits
}

/// Every name at every place, nested and overlapping ones too, by first token and then by length.
pub(crate) fn find_all(index: &Index, words: &[WordForm<'_>]) -> Vec<Hit> {
    let sentence = Sentence::new(index, words);
    let from = |start| {
        let found = sentence.names_from(index, start);
        found.into_iter().map(move |found| (start, found))
    };
    let all = (0..sentence.pieces.len()).flat_map(from);
    all.filter_map(|(start, found)| sentence.hit(start, sentence.absorb(index, found.end), found.entries)).collect()
}

impl Sentence {
    fn new(index: &Index, words: &[WordForm<'_>]) -> Self {
        let (mut pieces, mut starts, mut lemmas) = (Vec::new(), Vec::with_capacity(words.len() + 1), Vec::new());
        let mut joint = Joint::None;
        let mut atoms: Vec<Atom> = Vec::new();
        for (token, word) in words.iter().enumerate() {
            starts.push(pieces.len());
            atoms.clear();
            joint = cut(word.form, joint, &mut atoms);
            let forms: Vec<Option<u32>> = atoms.iter().map(|atom| index.atom(&atom.text)).collect();
            pieces.extend(atoms.drain(..).zip(&forms).map(|(atom, id)| Piece {
                atom: *id,
                text: atom.text,
                case: atom.case,
                joint: atom.joint,
                marks: atom.marks,
                token,
            }));
            cut(word.lemma, Joint::None, &mut atoms);
            let lemma: Option<Vec<u32>> = atoms.iter().map(|atom| index.atom(&atom.text)).collect();
            let same = lemma.iter().flatten().copied().map(Some).eq(forms);
            lemmas.push(lemma.filter(|_| !same).unwrap_or_default());
        }
        starts.push(pieces.len());
        let cased = |word: &WordForm<'_>| word.form.chars().filter(|c| c.is_alphabetic()).count() > 1;
        let shouted = words.iter().filter(|word| cased(word)).count() > 2
            && words.iter().all(|word| !word.form.chars().any(char::is_lowercase));
        let strict = pieces.iter().any(|piece: &Piece| piece.marks > 0);
        Self { pieces, starts, lemmas, shouted, strict }
    }

    /// The names that begin at a piece, the shortest first.
    fn names_from(&self, index: &Index, start: usize) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let origin = State { node: ROOT, piece: start, length: 0, letters: Letters::default(), used_lemma: false };
        let mut states = vec![origin];
        while !states.is_empty() {
            let mut next: Vec<State> = Vec::new();
            for state in &states {
                for reached in self.steps(index, *state) {
                    if !next.contains(&reached) {
                        next.push(reached);
                    }
                }
            }
            for state in &next {
                self.collect(index, start, *state, &mut found);
            }
            states = next;
        }
        found.sort_by_key(|found| found.end);
        for found in &mut found {
            found.entries.sort_unstable();
            found.entries.dedup();
        }
        found
    }

    /// One step on: by the next piece, by what it is a form of, or by the whole lemma of the next token.
    fn steps(&self, index: &Index, state: State) -> Vec<State> {
        let mut reached = Vec::new();
        let Some(piece) = self.pieces.get(state.piece).filter(|_| state.length < MAX_ATOMS) else { return reached };
        let mut letters = state.letters;
        letters.set(state.length, piece.case);
        let on = State { piece: state.piece + 1, length: state.length + 1, letters, ..state };
        if let Some(atom) = piece.atom {
            reached.extend(index.step(state.node, atom).map(|node| State { node, ..on }));
            let bases = index.bases(atom).iter().filter_map(|base| index.step(state.node, *base));
            reached.extend(bases.map(|node| State { node, used_lemma: true, ..on }));
        }
        let begins_token = self.starts.get(piece.token) == Some(&state.piece);
        let lemma = self.lemmas.get(piece.token).map_or(&[][..], Vec::as_slice);
        if let Some(end) = self.starts.get(piece.token + 1).copied().filter(|_| begins_token && !lemma.is_empty()) {
            let mut state = State { piece: end, used_lemma: true, ..state };
            for (offset, atom) in lemma.iter().enumerate() {
                let Some(node) = index.step(state.node, *atom) else { return reached };
                // The lemma has no case of its own: it has that of the form, piece by piece.
                let case = self
                    .pieces
                    .get(begin_or_last(piece_start(self, piece.token), offset, end))
                    .map_or(Case::Small, |piece| piece.case);
                state.node = node;
                state.letters.set(state.length, case);
                state.length += 1;
            }
            reached.push(state);
        }
        reached
    }

    fn collect(&self, index: &Index, start: usize, state: State, found: &mut Vec<Found>) {
        let acronym_or_word =
            self.shouted && state.piece == start + 1 && self.pieces.get(start).is_some_and(|piece| index.is_word(&piece.text));
        let hyphen_follows = self.pieces.get(state.piece).is_some_and(|next| next.joint == Joint::Hyphen);
        let matches = |alias: &&Alias| {
            alias.matches(state.letters, state.used_lemma, hyphen_follows)
                // The diacritics of a lemma are the analysis' affair.
                && (!self.strict || state.used_lemma || alias.same_marks(self.pieces.iter().skip(start).map(|piece| piece.marks)))
        };
        let matching = index.ends(state.node).iter().filter(matches);
        let entries: Vec<EntryId> =
            matching.filter(|alias| !(acronym_or_word && alias.has_capitals())).map(|alias| alias.entry).collect();
        if entries.is_empty() {
            return;
        }
        match found.iter_mut().find(|other| other.end == state.piece) {
            Some(other) => other.entries.extend(entries),
            None => found.push(Found { end: state.piece, entries }),
        }
    }

    /// The end of a name with the ending that hangs on it.
    fn absorb(&self, index: &Index, end: usize) -> usize {
        let Some(next) = self.pieces.get(end) else { return end };
        let Some(last) = end.checked_sub(1).and_then(|last| self.pieces.get(last)) else { return end };
        let joined = match next.joint {
            // A dash between two words is a token of its own.
            Joint::Hyphen => next.token <= last.token + 1,
            // A possessive that is a token of its own stays one.
            Joint::Apostrophe => next.token == last.token,
            Joint::None => false,
        };
        if joined && next.case == Case::Small && index.is_suffix(next.joint, &next.text) { end + 1 } else { end }
    }

    fn hit(&self, start: usize, end: usize, entries: Vec<EntryId>) -> Option<Hit> {
        let first = self.pieces.get(start)?.token;
        let last = self.pieces.get(end.checked_sub(1)?)?.token;
        let whole = self.starts.get(first) == Some(&start) && self.starts.get(last + 1) == Some(&end);
        Some(Hit { first, last, partial: !whole, entries })
    }
}

fn piece_start(sentence: &Sentence, token: usize) -> usize {
    sentence.starts.get(token).copied().unwrap_or_default()
}

/// The piece `offset` after `start`, but at most the last one before `end`.
fn begin_or_last(start: usize, offset: usize, end: usize) -> usize {
    (start + offset).min(end.saturating_sub(1))
}

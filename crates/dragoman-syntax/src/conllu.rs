//! Reading and writing CoNLL-U, and the eleventh column with entities that RONEC v1 adds to it.
//!
//! The format is defined at <https://universaldependencies.org/format.html>. The reader is strict: what breaks the rules
//! is an error with its line, never a guess.

use crate::{Tree, Upos};
use std::fmt::Write as _;
use thiserror::Error;

/// A sentence of a treebank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TreebankSentence {
    /// The comment lines, without their line ends, in order.
    pub comments: Vec<String>,
    /// The syntactic words in order.
    pub words: Vec<TreebankWord>,
    /// The multiword tokens: index of the first and last word, the form, and whether white space follows.
    pub multiword: Vec<MultiwordToken>,
}

/// An orthographic word that stands for several syntactic words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MultiwordToken {
    /// Index of the first word.
    pub first: usize,
    /// Index of the last word.
    pub last: usize,
    /// The word as written.
    pub form: String,
    /// Whether white space follows.
    pub space_after: bool,
}

/// A word of a treebank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreebankWord {
    /// The word as written.
    pub form: String,
    /// The dictionary form; `_` where the treebank gives none.
    pub lemma: String,
    /// The part of speech; none where the column holds `_`, as in text that is yet to be analysed.
    pub upos: Option<Upos>,
    /// The treebank's own tag.
    pub xpos: String,
    /// The features as written, without the `_` of an empty column.
    pub feats: String,
    /// Index of the head; none for the root and where the column holds `_`.
    pub head: Option<usize>,
    /// The relation to the head, with subtype; empty where the column holds `_`.
    pub relation: String,
    /// Whether white space follows.
    pub space_after: bool,
    /// The eleventh column of RONEC v1: `*`, `1:PERSON`, `1`; empty in plain CoNLL-U.
    pub entity: String,
}

/// Why a text is no CoNLL-U.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {problem}")]
pub struct ConlluError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: ConlluProblem,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum ConlluProblem {
    #[error("{0} columns separated by tabs where 10 belong (11 with entities)")]
    Columns(usize),
    #[error("word number {found:?} where {expected} belongs")]
    Number { found: String, expected: usize },
    #[error("the word has no form")]
    Form,
    #[error("unknown part of speech {0:?}; the universal ones are allowed, in capitals")]
    Upos(String),
    #[error("head {0:?} is no number of a word of this sentence")]
    Head(String),
    #[error("the range {0:?} of a multiword token does not fit the words that follow")]
    Range(String),
}

impl TreebankSentence {
    /// The value of a comment such as `# sent_id = 5`.
    pub fn comment(&self, name: &str) -> Option<&str> {
        self.comments.iter().find_map(|line| {
            let (key, value) = line.strip_prefix('#')?.split_once('=')?;
            (key.trim() == name).then(|| value.trim())
        })
    }

    /// Whether a document begins with this sentence.
    pub fn begins_document(&self) -> bool {
        self.comments.iter().any(|line| line.trim_start_matches(['#', ' ']).starts_with("newdoc"))
    }

    /// Whether a document or a paragraph begins with this sentence.
    pub fn begins_paragraph(&self) -> bool {
        let begins = |line: &String| line.trim_start_matches(['#', ' ']).starts_with("newpar");
        self.begins_document() || self.comments.iter().any(begins)
    }

    /// The text as it was, put together from the words.
    pub fn text(&self) -> String {
        let mut text = self.spaced_text();
        text.truncate(text.trim_end().len());
        text
    }

    /// The same, with the blank that stands before the next sentence where there is one.
    pub fn spaced_text(&self) -> String {
        let mut text = String::new();
        let mut index = 0;
        while let Some(word) = self.words.get(index) {
            let (form, space, next) = match self.multiword.iter().find(|token| token.first == index) {
                Some(token) => (&token.form, token.space_after, token.last + 1),
                None => (&word.form, word.space_after, index + 1),
            };
            text.push_str(form);
            if space {
                text.push(' ');
            }
            index = next;
        }
        text
    }

    /// Whether every word hangs on the one root: no cycle, no second root, every relation given.
    pub fn is_tree(&self) -> bool {
        let heads: Vec<Option<usize>> = self.words.iter().map(|word| word.head).collect();
        is_tree(&heads) && self.words.iter().all(|word| !word.relation.is_empty())
    }
}

/// Whether heads make a tree: one root, no cycle, no head outside.
pub fn is_tree(heads: &[Option<usize>]) -> bool {
    if heads.iter().filter(|head| head.is_none()).count() != 1 {
        return false;
    }
    // A word is sound once its way up is known to end at the root; each word is passed once.
    let mut sound = vec![false; heads.len()];
    let mut way = Vec::new();
    for start in 0..heads.len() {
        way.clear();
        let mut at = Some(start);
        while let Some(word) = at {
            match sound.get(word) {
                None => return false,
                Some(true) => break,
                Some(false) if way.len() > heads.len() => return false,
                Some(false) => way.push(word),
            }
            at = heads.get(word).copied().flatten();
        }
        for &word in &way {
            sound[word] = true;
        }
    }
    true
}

/// Reads a treebank. Empty nodes (`8.1`) are skipped, words and multiword tokens kept; a column of entities is read
/// where there is one.
///
/// # Errors
/// The first line that breaks the format.
pub fn read_conllu(text: &str) -> Result<Vec<TreebankSentence>, ConlluError> {
    let mut sentences = Vec::new();
    let mut reader = Reader::default();
    for (line, row) in (1..).zip(text.lines()) {
        let row = row.strip_suffix('\r').unwrap_or(row);
        if row.trim().is_empty() {
            reader.end(&mut sentences)?;
        } else if row.starts_with('#') && reader.sentence.words.is_empty() {
            if !row.starts_with("# global.columns") {
                reader.sentence.comments.push(row.to_owned());
            }
        } else {
            reader.row(row, line).map_err(|problem| ConlluError { line, problem })?;
        }
    }
    reader.end(&mut sentences)?;
    Ok(sentences)
}

/// The sentence being read.
#[derive(Default)]
struct Reader {
    sentence: TreebankSentence,
    /// Heads as written, with their lines; they can point to words that follow.
    heads: Vec<(usize, String)>,
    /// Ranges of multiword tokens as written, with their lines.
    ranges: Vec<(usize, String)>,
}

impl Reader {
    fn row(&mut self, row: &str, line: usize) -> Result<(), ConlluProblem> {
        let columns: Vec<&str> = row.split('\t').collect();
        let &[id, form, lemma, upos, xpos, feats, head, relation, _, misc, ref rest @ ..] = columns.as_slice() else {
            return Err(ConlluProblem::Columns(columns.len()));
        };
        if rest.len() > 1 {
            return Err(ConlluProblem::Columns(columns.len()));
        }
        if id.contains('.') {
            return Ok(());
        }
        let space_after = !misc.split('|').any(|part| part == "SpaceAfter=No");
        let next = self.sentence.words.len() + 1;
        if form.is_empty() {
            return Err(ConlluProblem::Form);
        }
        if let Some((first, last)) = id.split_once('-') {
            let range = || ConlluProblem::Range(id.to_owned());
            let first: usize = first.parse().map_err(|_| range())?;
            let last: usize = last.parse().map_err(|_| range())?;
            if first != next || last <= first {
                return Err(range());
            }
            self.ranges.push((line, id.to_owned()));
            self.sentence.multiword.push(MultiwordToken {
                first: first - 1,
                last: last - 1,
                form: form.to_owned(),
                space_after,
            });
            return Ok(());
        }
        if id.parse() != Ok(next) {
            return Err(ConlluProblem::Number { found: id.to_owned(), expected: next });
        }
        let given = |column: &str| if column == "_" { String::new() } else { column.to_owned() };
        let upos = match upos {
            "_" => None,
            upos => Some(Upos::from_name(upos).ok_or_else(|| ConlluProblem::Upos(upos.to_owned()))?),
        };
        self.heads.push((line, head.to_owned()));
        self.sentence.words.push(TreebankWord {
            form: form.to_owned(),
            lemma: lemma.to_owned(),
            upos,
            xpos: given(xpos),
            feats: given(feats),
            head: None,
            relation: given(relation),
            space_after,
            entity: rest.first().copied().unwrap_or_default().to_owned(),
        });
        Ok(())
    }

    fn end(&mut self, sentences: &mut Vec<TreebankSentence>) -> Result<(), ConlluError> {
        let Self { mut sentence, heads, ranges } = std::mem::take(self);
        let count = sentence.words.len();
        for (word, (line, head)) in sentence.words.iter_mut().zip(heads) {
            let number: usize = match head.as_str() {
                "_" => 0,
                head => head
                    .parse()
                    .ok()
                    .filter(|&number| number <= count)
                    .ok_or_else(|| ConlluError { line, problem: ConlluProblem::Head(head.to_owned()) })?,
            };
            word.head = number.checked_sub(1);
        }
        for (token, (line, range)) in sentence.multiword.iter().zip(ranges) {
            if token.last >= count {
                return Err(ConlluError { line, problem: ConlluProblem::Range(range) });
            }
        }
        if count > 0 {
            sentences.push(sentence);
        }
        Ok(())
    }
}

/// Writes an analysed sentence as CoNLL-U, with the entities in the last column as `Entity=B-PERSON`.
///
/// `space_after` says of each word whether white space follows; what it does not reach is taken to be followed by some.
/// `multiword` are the orthographic words that were split.
pub fn write_conllu(tree: &Tree, space_after: &[bool], multiword: &[MultiwordToken], comments: &[String], out: &mut String) {
    for comment in comments {
        out.push_str(comment);
        out.push('\n');
    }
    let column = |value: &str| if value.is_empty() { "_".to_owned() } else { value.replace(['\t', '\n'], " ") };
    for (index, word) in tree.words.iter().enumerate() {
        if let Some(token) = multiword.iter().find(|token| token.first == index) {
            let misc = if token.space_after { "_" } else { "SpaceAfter=No" };
            let _ = writeln!(out, "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{misc}", index + 1, token.last + 1, column(&token.form));
        }
        let inside = multiword.iter().any(|token| token.first <= index && index <= token.last);
        let mut misc = Vec::new();
        if let Some(entity) = tree.entities.iter().find(|entity| entity.first <= index && index <= entity.last) {
            misc.push(format!("Entity={}-{}", if entity.first == index { 'B' } else { 'I' }, entity.class.label()));
        }
        if !inside && space_after.get(index) == Some(&false) {
            misc.push("SpaceAfter=No".to_owned());
        }
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t_\t{}\t{}\t{}\t_\t{}",
            index + 1,
            column(&word.form),
            column(&word.lemma),
            word.upos.name(),
            column(&word.feats),
            word.head.map_or(0, |head| head + 1),
            column(&word.relation),
            column(&misc.join("|"))
        );
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::{ConlluProblem, is_tree, read_conllu};
    use crate::Upos;

    const SAMPLE: &str = "# newdoc id = a\n# sent_id = 1\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\
        1\tdo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n\
        3\trun\trun\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n3.1\tyou\tyou\tPRON\t_\t_\t_\t_\t3:nsubj\t_\n4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

    #[test]
    fn reads_words_multiword_tokens_and_spaces_and_skips_empty_nodes() {
        let sentences = read_conllu(SAMPLE).expect("it is well-formed");
        let [sentence] = sentences.as_slice() else { panic!("one sentence: {sentences:?}") };
        assert_eq!(sentence.words.len(), 4);
        assert_eq!(sentence.words[2].head, None);
        assert_eq!(sentence.words[3].head, Some(2));
        assert_eq!(sentence.words[0].upos, Some(Upos::Aux));
        assert_eq!(sentence.text(), "don'trun!");
        assert_eq!(sentence.comment("sent_id"), Some("1"));
        assert!(sentence.begins_document() && sentence.is_tree());
    }

    #[test]
    fn every_problem_has_its_line() {
        let wrong = |row: &str| read_conllu(&format!("# text = x\n{row}\n\n")).expect_err("it is malformed");
        let error = wrong("1\ta\ta\tNOUN\t_\t_\t0\troot\t_");
        assert_eq!(error.to_string(), "line 2: 9 columns separated by tabs where 10 belong (11 with entities)");
        assert_eq!(
            wrong("2\ta\ta\tNOUN\t_\t_\t0\troot\t_\t_").problem,
            ConlluProblem::Number { found: "2".into(), expected: 1 }
        );
        assert_eq!(wrong("1\ta\ta\tnoun\t_\t_\t0\troot\t_\t_").problem, ConlluProblem::Upos("noun".into()));
        assert_eq!(wrong("1\ta\ta\tNOUN\t_\t_\t7\troot\t_\t_").problem, ConlluProblem::Head("7".into()));
        assert_eq!(wrong("1\t\ta\tNOUN\t_\t_\t0\troot\t_\t_").problem, ConlluProblem::Form);
        assert_eq!(
            wrong("1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tNOUN\t_\t_\t0\troot\t_\t_").problem,
            ConlluProblem::Range("1-3".into())
        );
    }

    #[test]
    fn trees_are_told_from_what_is_none() {
        assert!(is_tree(&[Some(1), None, Some(1)]));
        assert!(!is_tree(&[None, None]));
        assert!(!is_tree(&[Some(1), Some(0), None]));
        assert!(!is_tree(&[Some(0), None]));
        assert!(!is_tree(&[None, Some(5)]));
        assert!(!is_tree(&[]));
    }

    #[test]
    fn what_is_written_is_read_back() {
        let sentences = read_conllu(SAMPLE).expect("it is well-formed");
        let mut tree = crate::Tree::default();
        for word in &sentences[0].words {
            tree.words.push(crate::Word {
                form: word.form.as_str().into(),
                span: dragoman_text::Span::new(0, 0),
                lemma: word.lemma.as_str().into(),
                upos: word.upos.unwrap_or(Upos::X),
                feats: word.feats.as_str().into(),
                head: word.head,
                relation: word.relation.as_str().into(),
            });
        }
        let spaces: Vec<bool> = sentences[0].words.iter().map(|word| word.space_after).collect();
        let mut out = String::new();
        super::write_conllu(&tree, &spaces, &sentences[0].multiword, &sentences[0].comments, &mut out);
        let mut again = read_conllu(&out).expect("what is written is well-formed");
        for (word, before) in again[0].words.iter_mut().zip(&sentences[0].words) {
            word.xpos.clone_from(&before.xpos);
        }
        assert_eq!(again, sentences);
    }
}

//! Measures: those of the CoNLL 2018 shared task for the analysis, strict F1 for entities.
//!
//! The definitions are those of <https://universaldependencies.org/conll18/evaluation.html>: words of the analysis and of the
//! gold treebank are aligned by the characters they cover, and a word counts as right if it is aligned and agrees.

use crate::align::{Said, Text, align};
use crate::{Entity, EntityClass, Tree, TreebankSentence};
use std::collections::HashSet;
use std::fmt;

/// Counts from which precision, recall and F1 follow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// How many agree.
    pub correct: usize,
    /// How many the analysis has.
    pub system: usize,
    /// How many the gold has.
    pub gold: usize,
}

impl Score {
    /// The harmonic mean of precision and recall, from 0 to 1; 0 where there is nothing.
    pub fn f1(self) -> f64 {
        let all = self.system + self.gold;
        if all == 0 { 0.0 } else { 2.0 * self.correct as f64 / all as f64 }
    }

    fn add(&mut self, correct: usize, system: usize, gold: usize) {
        self.correct += correct;
        self.system += system;
        self.gold += gold;
    }
}

/// The measures of the analysis.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scores {
    /// Sentences with the right beginning and end.
    pub sentences: Score,
    /// Syntactic words with the right beginning and end.
    pub words: Score,
    /// Parts of speech.
    pub upos: Score,
    /// Universal features, all of a word together; those outside the list of the shared task do not count.
    pub feats: Score,
    /// Lemmas; a word whose gold lemma is `_` is right whatever its lemma.
    pub lemmas: Score,
    /// Heads.
    pub uas: Score,
    /// Heads and relations, the subtype left out.
    pub las: Score,
    /// Heads and relations with their subtypes, which the shared task does not count but the coder needs.
    pub las_full: Score,
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = [
            ("sentences", self.sentences),
            ("words", self.words),
            ("UPOS", self.upos),
            ("UFeats", self.feats),
            ("lemmas", self.lemmas),
            ("UAS", self.uas),
            ("LAS", self.las),
            ("LAS with subtypes", self.las_full),
        ];
        for (name, score) in rows {
            writeln!(f, "{name:<18}{:.4}", score.f1())?;
        }
        Ok(())
    }
}

/// A sentence as the analysis left it: its tree and the orthographic words that were split (first word, last word, form).
#[derive(Debug, Clone, Default)]
pub struct AnalysedSentence {
    /// The tree.
    pub tree: Tree,
    /// The orthographic words that stand for several words of the tree.
    pub multiword: Vec<(usize, usize, String)>,
}

/// Compares an analysis with the gold, whatever its sentences and words. Both must cover the same characters.
///
/// # Errors
/// The number of the first character, white space not counted, at which the texts differ.
pub fn evaluate(gold: &[TreebankSentence], system: &[AnalysedSentence]) -> Result<Scores, usize> {
    let (gold, system) = (Text::gold(gold), Text::system(system));
    if gold.characters != system.characters {
        let common = gold.characters.iter().zip(&system.characters).take_while(|(a, b)| a == b).count();
        return Err(common);
    }
    let mut scores = Scores::default();
    let ends: HashSet<&(usize, usize)> = gold.sentences.iter().collect();
    scores.sentences.add(
        system.sentences.iter().filter(|span| ends.contains(span)).count(),
        system.sentences.len(),
        gold.sentences.len(),
    );
    // Which word of the analysis each gold word is aligned with, and the other way round.
    let pairs = align(&gold.words, &system.words);
    let mut partner = vec![None; gold.words.len()];
    for &(g, s) in &pairs {
        partner[g] = Some(s);
    }
    let agree = |test: &dyn Fn(&Said<'_>, &Said<'_>) -> bool| {
        let same = |&&(g, s): &&(usize, usize)| {
            gold.words.get(g).zip(system.words.get(s)).is_some_and(|(g, s)| test(&g.said, &s.said))
        };
        pairs.iter().filter(same).count()
    };
    let same_head = |g: &Said<'_>, s: &Said<'_>| match (g.head, s.head) {
        (None, None) => true,
        (Some(g), Some(s)) => partner.get(g).copied().flatten() == Some(s),
        _ => false,
    };
    let base = |relation: &str| relation.split(':').next().unwrap_or_default().to_owned();
    let counts = [
        (&mut scores.words, pairs.len()),
        (&mut scores.upos, agree(&|g, s| g.upos == s.upos)),
        (&mut scores.feats, agree(&|g, s| same_feats(g.feats, s.feats))),
        (&mut scores.lemmas, agree(&|g, s| g.lemma == "_" || g.lemma == s.lemma)),
        (&mut scores.uas, agree(&|g, s| same_head(g, s))),
        (&mut scores.las, agree(&|g, s| same_head(g, s) && base(g.relation) == base(s.relation))),
        (&mut scores.las_full, agree(&|g, s| same_head(g, s) && g.relation == s.relation)),
    ];
    for (score, correct) in counts {
        score.add(correct, system.words.len(), gold.words.len());
    }
    Ok(scores)
}

/// The universal features of the shared task: others do not count.
const UNIVERSAL: [&str; 21] = [
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree",
    "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
];

fn same_feats(a: &str, b: &str) -> bool {
    let universal = |feats: &str| {
        let mut found: Vec<String> = feats
            .split('|')
            .filter(|pair| pair.split_once('=').is_some_and(|(name, _)| UNIVERSAL.contains(&name)))
            .map(str::to_owned)
            .collect();
        found.sort();
        found
    };
    a == b || universal(a) == universal(b)
}

/// Strict measure of entities: the same first word, last word and class. Both have one list of entities a sentence.
pub fn evaluate_entities(gold: &[Vec<Entity>], system: &[Vec<Entity>], counts: impl Fn(EntityClass) -> bool) -> Score {
    let mut score = Score::default();
    for (gold, system) in gold.iter().zip(system) {
        let gold: Vec<&Entity> = gold.iter().filter(|entity| counts(entity.class)).collect();
        let system: Vec<&Entity> = system.iter().filter(|entity| counts(entity.class)).collect();
        score.add(system.iter().filter(|entity| gold.contains(entity)).count(), system.len(), gold.len());
    }
    score
}

#[cfg(test)]
mod tests {
    use super::{AnalysedSentence, Score, evaluate, evaluate_entities, same_feats};
    use crate::{Entity, EntityClass, Tree, TreebankSentence, Upos, Word, read_conllu};
    use dragoman_text::Span;

    fn gold() -> Vec<TreebankSentence> {
        let text = "1\tVera\tVera\tPROPN\t_\tNumber=Sing\t2\tnsubj:pass\t_\t_\n2\tsleeps\tsleep\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n\
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n1\tGo\tgo\tVERB\t_\t_\t0\troot\t_\t_\n\n";
        read_conllu(text).expect("it is well-formed")
    }

    fn word(form: &str, lemma: &str, upos: Upos, feats: &str, head: Option<usize>, relation: &str) -> Word {
        Word {
            form: form.into(),
            span: Span::new(0, 0),
            lemma: lemma.into(),
            upos,
            feats: feats.into(),
            head,
            relation: relation.into(),
        }
    }

    fn sentence(words: Vec<Word>) -> AnalysedSentence {
        AnalysedSentence { tree: Tree { words, entities: Vec::new() }, multiword: Vec::new() }
    }

    #[test]
    fn on_gold_words_every_measure_counts_its_own() {
        let system = [
            sentence(vec![
                word("Vera", "vera", Upos::Propn, "", Some(1), "nsubj"),
                word("sleeps", "sleep", Upos::Noun, "", None, "root"),
                word(".", ".", Upos::Punct, "", Some(0), "punct"),
            ]),
            sentence(vec![word("Go", "go", Upos::Verb, "", None, "root")]),
        ];
        let scores = evaluate(&gold(), &system).expect("the texts are the same");
        let correct = [scores.words, scores.upos, scores.feats, scores.lemmas, scores.uas, scores.las, scores.las_full]
            .map(|score| score.correct);
        assert_eq!(correct, [4, 3, 3, 3, 3, 3, 2]);
        assert_eq!(scores.sentences, Score { correct: 2, system: 2, gold: 2 });
        assert!((scores.upos.f1() - 0.75).abs() < 1e-9);
    }

    #[test]
    fn from_raw_text_words_are_aligned_by_their_letters() {
        // The full stop was not split off, and the two sentences became one.
        let system = [sentence(vec![
            word("Vera", "Vera", Upos::Propn, "Number=Sing", Some(1), "nsubj:pass"),
            word("sleeps.", "sleep", Upos::Verb, "", None, "root"),
            word("Go", "go", Upos::Verb, "", Some(1), "parataxis"),
        ])];
        let scores = evaluate(&gold(), &system).expect("the texts are the same");
        assert_eq!(scores.words, Score { correct: 2, system: 3, gold: 4 });
        assert_eq!((scores.upos.correct, scores.uas.correct, scores.sentences.correct), (2, 0, 0));
        assert!((scores.words.f1() - 4.0 / 7.0).abs() < 1e-9);
        assert_eq!(evaluate(&gold(), &[]).expect_err("nothing was analysed"), 0);
    }

    /// The counts are those that the official script of the shared task (conll18_ud_eval.py -c) gave on these two texts.
    #[test]
    fn split_words_are_aligned_as_the_official_script_does() {
        let row = |id: &str, form: &str, lemma: &str, upos: &str, head: usize, relation: &str| {
            format!("{id}\t{form}\t{lemma}\t{upos}\t_\t_\t{head}\t{relation}\t_\t_\n")
        };
        let gold = [
            row("1", "We", "we", "PRON", 4, "nsubj"),
            "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n".to_owned(),
            row("2", "ca", "can", "AUX", 4, "aux"),
            row("3", "n't", "not", "PART", 4, "advmod"),
            row("4", "go", "go", "VERB", 0, "root"),
            row("5", ".", ".", "PUNCT", 4, "punct"),
            "\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n".to_owned(),
            row("1", "Do", "do", "AUX", 0, "root"),
            row("2", "n't", "not", "PART", 1, "advmod"),
            row("3", "!", "!", "PUNCT", 1, "punct"),
        ];
        let gold = read_conllu(&gold.concat()).expect("it is well-formed");
        let mut system = [
            sentence(vec![
                word("We", "we", Upos::Pron, "", Some(3), "nsubj"),
                word("can", "can", Upos::Aux, "", Some(3), "aux"),
                word("'t", "not", Upos::Part, "", Some(3), "advmod"),
                word("go", "go", Upos::Verb, "", None, "root"),
                word(".", ".", Upos::Punct, "", Some(3), "punct"),
            ]),
            sentence(vec![
                word("Do", "do", Upos::Verb, "", None, "root"),
                word("n't", "not", Upos::Part, "", Some(0), "advmod"),
                word("!", "!", Upos::Punct, "", Some(1), "punct"),
            ]),
        ];
        system[1].multiword.push((0, 2, "Don't!".to_owned()));
        let scores = evaluate(&gold, &system).expect("the texts are the same");
        assert_eq!(scores.words, Score { correct: 6, system: 8, gold: 8 });
        assert_eq!(scores.sentences.correct, 2);
        let correct = [scores.upos, scores.feats, scores.lemmas, scores.uas, scores.las].map(|score| score.correct);
        assert_eq!(correct, [5, 6, 6, 5, 5]);
    }

    #[test]
    fn features_outside_the_universal_list_do_not_count() {
        assert!(same_feats("Case=Nom|Strength=Weak", "Case=Nom"));
        assert!(same_feats("Number=Sing|Typo=Yes", "Number=Sing"), "it is no universal feature of the shared task");
        assert!(!same_feats("Case=Nom", "Case=Acc"));
    }

    #[test]
    fn entities_are_right_as_a_whole_or_not_at_all() {
        let entity = |first, last, class| Entity { first, last, class };
        let gold = [vec![entity(0, 1, EntityClass::Person), entity(3, 3, EntityClass::Gpe)]];
        let system =
            [vec![entity(0, 0, EntityClass::Person), entity(3, 3, EntityClass::Gpe), entity(5, 6, EntityClass::Event)]];
        assert_eq!(evaluate_entities(&gold, &system, |_| true), Score { correct: 1, system: 3, gold: 2 });
        assert_eq!(
            evaluate_entities(&gold, &system, |class| class == EntityClass::Person),
            Score { correct: 0, system: 1, gold: 1 }
        );
    }
}

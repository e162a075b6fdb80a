//! Bringing an automatic parse with older conventions to those of the gold treebank.
//!
//! The rules are text (`data/harmonise-ro.txt`); what they mean is here. Sentences and lemmas that no rule can mend are dropped,
//! for a model that learns from fewer words learns better than one that learns from wrong ones.

use crate::{TreebankSentence, Upos};
use std::collections::{HashMap, HashSet};
use thiserror::Error;

/// Rules read from a text.
#[derive(Debug, Default)]
pub struct Harmoniser {
    relations: HashMap<String, String>,
    tags: Vec<TagRule>,
    lemmas: HashMap<String, Vec<(Option<Upos>, String)>>,
    names: Vec<(String, String)>,
    /// Ending, part of speech, features before and after.
    feats: Vec<(String, Upos, String, String)>,
}

#[derive(Debug)]
struct TagRule {
    form: Option<String>,
    upos: Upos,
    relation: Option<String>,
    new_upos: Option<Upos>,
    new_feats: Option<String>,
}

/// A line of the rules that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "rules of harmonisation, line {line}: {problem}; a rule is one of `relation OLD NEW`, `tag FORM UPOS RELATION NEW-UPOS NEW-FEATS`, `lemma FORM UPOS LEMMA`, `name SUFFIX [BASE]`, `feats SUFFIX UPOS OLD-FEATS NEW-FEATS`"
)]
pub struct HarmoniseError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

/// What harmonising did to a treebank.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HarmoniseReport {
    /// Sentences dropped because their heads make no tree.
    pub no_tree: usize,
    /// Words whose lemma was dropped as broken; they count for nothing in the training of the lemmatiser.
    pub broken_lemmas: usize,
    /// Words whose relation, tag or lemma was changed.
    pub changed: usize,
}

impl Harmoniser {
    /// The rules for the silver parses of RONEC v1.
    ///
    /// # Errors
    /// None, as the test of this crate shows; the rules come with the crate.
    pub fn romanian() -> Result<Self, HarmoniseError> {
        Self::read(include_str!("../data/harmonise-ro.txt"))
    }

    /// Reads rules.
    ///
    /// # Errors
    /// The first line that is no rule.
    pub fn read(rules: &str) -> Result<Self, HarmoniseError> {
        let mut harmoniser = Self::default();
        for (line, row) in (1..).zip(rules.lines()) {
            let error = |problem| HarmoniseError { line, problem };
            let row = row.trim();
            if row.is_empty() || row.starts_with('#') {
                continue;
            }
            let fields: Vec<&str> = row.split_whitespace().collect();
            let any = |field: &str| (field != "*").then(|| field.to_owned());
            let upos = |field: &str| Upos::from_name(field).ok_or_else(|| error("unknown part of speech"));
            match fields.as_slice() {
                ["relation", old, new] => {
                    harmoniser.relations.insert((*old).to_owned(), (*new).to_owned());
                }
                ["tag", form, old, relation, new, feats] => harmoniser.tags.push(TagRule {
                    form: any(form),
                    upos: upos(old)?,
                    relation: any(relation),
                    new_upos: if *new == "=" { None } else { Some(upos(new)?) },
                    new_feats: (*feats != "=").then(|| (*feats).to_owned()),
                }),
                ["lemma", form, old, lemma] => {
                    let old = if *old == "*" { None } else { Some(upos(old)?) };
                    harmoniser.lemmas.entry((*form).to_owned()).or_default().push((old, (*lemma).to_owned()));
                }
                ["feats", suffix, old, before, after] => {
                    harmoniser.feats.push(((*suffix).to_owned(), upos(old)?, (*before).to_owned(), (*after).to_owned()));
                }
                ["name", suffix, base @ ..] if base.len() < 2 => {
                    harmoniser.names.push(((*suffix).to_owned(), base.first().copied().unwrap_or_default().to_owned()));
                }
                [kind, ..] if ["relation", "tag", "lemma", "name", "feats"].contains(kind) => {
                    return Err(error("wrong number of fields"));
                }
                _ => return Err(error("unknown kind of rule")),
            }
        }
        Ok(harmoniser)
    }

    /// Applies the rules to a treebank. A lemma that is broken becomes `_`.
    pub fn apply(&self, sentences: &mut Vec<TreebankSentence>) -> HarmoniseReport {
        let mut report = HarmoniseReport::default();
        let before = sentences.len();
        sentences.retain(TreebankSentence::is_tree);
        report.no_tree = before - sentences.len();
        // A base form counts as attested where it stands as a whole name, twice at least: once may be a slip.
        let mut attested: HashMap<&str, usize> = HashMap::new();
        for word in sentences.iter().flat_map(|sentence| &sentence.words).filter(|word| word.upos == Some(Upos::Propn)) {
            *attested.entry(&word.form).or_default() += 1;
        }
        let attested: HashSet<String> =
            attested.into_iter().filter(|&(_, count)| count > 1).map(|(form, _)| form.to_owned()).collect();
        for word in sentences.iter_mut().flat_map(|sentence| &mut sentence.words) {
            let was = (word.relation.clone(), word.upos, word.feats.clone(), word.lemma.clone());
            let form = word.form.to_lowercase();
            if let Some(new) = self.relations.get(&word.relation) {
                word.relation.clone_from(new);
            }
            for rule in &self.tags {
                let fits = word.upos == Some(rule.upos)
                    && rule.form.as_ref().is_none_or(|wanted| *wanted == form)
                    && rule.relation.as_ref().is_none_or(|wanted| *wanted == word.relation);
                if fits {
                    word.upos = rule.new_upos.or(word.upos);
                    if let Some(feats) = &rule.new_feats {
                        word.feats.clone_from(feats);
                    }
                    break;
                }
            }
            for (suffix, upos, before, after) in &self.feats {
                if word.upos == Some(*upos) && word.feats == *before && form.ends_with(suffix.as_str()) {
                    word.feats.clone_from(after);
                }
            }
            let digits = word.form.starts_with(|c: char| c.is_ascii_digit());
            if digits && word.upos == Some(Upos::Num) {
                word.feats = word.feats.replace("Number=Plur", "Number=Sing");
            }
            if word.upos == Some(Upos::Propn)
                && word.lemma == word.form
                && let Some(base) = self.base_name(&word.form, &attested)
            {
                word.lemma = base;
            }
            let rules = self.lemmas.get(&form).into_iter().flatten();
            if let Some((_, lemma)) = rules.clone().find(|(upos, _)| upos.is_none() || *upos == word.upos) {
                word.lemma.clone_from(lemma);
            } else if is_broken(&word.lemma, &form) {
                word.lemma = "_".to_owned();
                report.broken_lemmas += 1;
            }
            report.changed += usize::from(was != (word.relation.clone(), word.upos, word.feats.clone(), word.lemma.clone()));
        }
        report
    }

    /// The base form of a name in a case form, where the corpus knows it.
    fn base_name(&self, form: &str, attested: &HashSet<String>) -> Option<String> {
        self.names.iter().find_map(|(suffix, base)| {
            let stem = form.strip_suffix(suffix.as_str()).filter(|stem| stem.chars().count() >= 3)?;
            let candidate = format!("{stem}{base}");
            attested.contains(&candidate).then_some(candidate)
        })
    }
}

/// Whether a lemma is none: much longer than its form, or running in circles.
fn is_broken(lemma: &str, form: &str) -> bool {
    let (lemma_length, form_length) = (lemma.chars().count(), form.chars().count());
    if lemma_length > form_length + 5 && !lemma.contains('_') {
        return true;
    }
    // The automatic lemmatiser that made the corpus repeats syllables where it loses its way ("organizațițiigi").
    let letters: Vec<char> = lemma.chars().collect();
    let doubled = |width: usize| {
        letters.windows(2 * width).any(|window| {
            let (left, right) = window.split_at(width);
            let piece: String = window.iter().collect();
            left == right && left.iter().all(|c| c.is_alphabetic()) && !form.contains(&piece)
        })
    };
    doubled(2) || doubled(3)
}

#[cfg(test)]
mod tests {
    use super::{Harmoniser, is_broken};
    use crate::{Upos, read_conllu};

    #[test]
    fn the_rules_of_the_crate_are_well_formed() {
        let harmoniser = Harmoniser::romanian().expect("the rules are well-formed");
        assert!(harmoniser.tags.len() > 10 && harmoniser.names.len() > 10);
    }

    #[test]
    fn a_wrong_rule_is_named_by_its_line() {
        let error = Harmoniser::read("# comment\nlemma casa NOUNS casă").expect_err("no such part of speech");
        assert!(error.to_string().starts_with("rules of harmonisation, line 2: unknown part of speech"), "{error}");
        assert_eq!(Harmoniser::read("relation a").expect_err("one is missing").problem, "wrong number of fields");
    }

    #[test]
    fn an_invented_sentence_is_harmonised() {
        let row = |id: usize, form: &str, lemma: &str, upos: &str, feats: &str, head: usize, relation: &str| {
            format!("{id}\t{form}\t{lemma}\t{upos}\t_\t{feats}\t{head}\t{relation}\t_\t_\n")
        };
        let mut text = String::new();
        for _ in 0..2 {
            text += &format!("{}\n", row(1, "Veronia", "Veronia", "PROPN", "_", 0, "root"));
        }
        text += &row(1, "Ales", "alege", "VERB", "_", 0, "root");
        text += &row(2, "ca", "ca", "ADV", "_", 3, "case");
        text += &row(3, "aliat", "aliat", "NOUN", "_", 1, "nmod:pmod");
        text += &row(4, "Veroniei", "Veroniei", "PROPN", "_", 3, "nmod");
        text += &row(5, "12", "12", "NUM", "Number=Plur|NumForm=Digit", 3, "nummod");
        text += &row(6, "două", "două", "NUM", "_", 3, "nummod");
        text += &format!(
            "{}\n1\tx\tx\tX\t_\t_\t2\tdep\t_\t_\n2\ty\ty\tX\t_\t_\t1\tdep\t_\t_\n\n",
            row(7, "ligile", "ligigigi", "NOUN", "_", 3, "conj")
        );
        let mut sentences = read_conllu(&text).expect("it is well-formed");
        let report = Harmoniser::romanian().expect("the rules are well-formed").apply(&mut sentences);
        assert_eq!((report.no_tree, report.broken_lemmas, report.changed), (1, 1, 6));
        let words = &sentences[2].words;
        assert_eq!((words[1].upos, words[1].feats.as_str()), (Some(Upos::Adp), "AdpType=Prep|Case=Acc"));
        assert_eq!(words[2].relation, "obl:pmod");
        assert_eq!(words[3].lemma, "Veronia");
        assert_eq!(words[4].feats, "Number=Sing|NumForm=Digit");
        assert_eq!((words[5].lemma.as_str(), words[6].lemma.as_str()), ("doi", "_"));
    }

    #[test]
    fn broken_lemmas_are_told_from_good_ones() {
        assert!(is_broken("organizațițiigi", "organizațiile"));
        assert!(!is_broken("cocoș", "cocoși"));
        assert!(!is_broken("Organizația_Națiunilor_Unite", "onu"));
        assert!(!is_broken("merge", "meargă"));
    }
}

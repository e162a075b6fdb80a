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
    /// Features that no word of a part of speech has, and those that every one has.
    never: Vec<(Upos, String)>,
    always: Vec<(Upos, String)>,
    /// Parts of speech of which a single capital letter keeps its case as lemma.
    initials: Vec<Upos>,
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
    "rules of harmonisation, line {line}: {problem}; a rule is one of `relation OLD NEW`, `tag FORM UPOS RELATION NEW-UPOS NEW-FEATS`, `lemma FORM UPOS LEMMA`, `name SUFFIX [BASE]`, `feats SUFFIX UPOS OLD-FEATS NEW-FEATS`, `never UPOS FEATURE`, `always UPOS FEATURE`, `initials UPOS`"
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
    /// Words whose features contradict their part of speech; neither is learnt.
    pub contradictory: usize,
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
                    let [suffix, before, after] =
                        [suffix, before, after].map(|field| if *field == "*" { "" } else { field }.to_owned());
                    harmoniser.feats.push((suffix, upos(old)?, before, after));
                }
                ["never", old, feature] => harmoniser.never.push((upos(old)?, (*feature).to_owned())),
                ["always", old, feature] => harmoniser.always.push((upos(old)?, (*feature).to_owned())),
                ["initials", old] => harmoniser.initials.push(upos(old)?),
                ["name", suffix, base @ ..] if base.len() < 2 => {
                    harmoniser.names.push(((*suffix).to_owned(), base.first().copied().unwrap_or_default().to_owned()));
                }
                [kind, ..] if ["relation", "tag", "lemma", "name", "feats", "never", "always", "initials"].contains(kind) => {
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
            // A plain number is singular in the gold; a share, a span or a score is not.
            let digits = word.form.starts_with(|c: char| c.is_ascii_digit())
                && word.form.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
            if digits && word.upos == Some(Upos::Num) {
                word.feats = word.feats.replace("Number=Plur", "Number=Sing");
            }
            if let Some(upos) = word.upos
                && self.contradicts(upos, &word.feats)
            {
                word.upos = None;
                word.feats.clear();
                report.contradictory += 1;
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
            } else if word.upos.is_some_and(|upos| self.initials.contains(&upos)) && is_initial(&word.form) {
                word.lemma.clone_from(&word.form);
            } else if is_broken(&word.lemma, &form) {
                word.lemma = "_".to_owned();
                report.broken_lemmas += 1;
            }
            report.changed += usize::from(was != (word.relation.clone(), word.upos, word.feats.clone(), word.lemma.clone()));
        }
        report.changed += mend_slips(sentences);
        report
    }

    /// Whether a word has a feature that its part of speech never has, or lacks one that it always has.
    fn contradicts(&self, upos: Upos, feats: &str) -> bool {
        let has = |feature: &str| feats.split('|').any(|pair| pair.split('=').next() == Some(feature));
        self.never.iter().any(|(of, feature)| *of == upos && has(feature))
            || self.always.iter().any(|(of, feature)| *of == upos && !has(feature))
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

/// A capital letter, with or without full stop.
fn is_initial(form: &str) -> bool {
    let mut letters = form.strip_suffix('.').unwrap_or(form).chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// How often a form must occur, and how many in a hundred of its lemmas must be the same, for the others to be slips.
const USUAL: (usize, usize) = (5, 80);

/// Gives a form its usual lemma where the automatic parse has another one now and then. How many were changed comes back.
fn mend_slips(sentences: &mut [TreebankSentence]) -> usize {
    let mut given: HashMap<(String, Upos), HashMap<String, usize>> = HashMap::new();
    for word in sentences.iter().flat_map(|sentence| &sentence.words).filter(|word| word.lemma != "_") {
        if let Some(upos) = word.upos {
            let lemmas = given.entry((word.form.to_lowercase(), upos)).or_default();
            *lemmas.entry(word.lemma.clone()).or_default() += 1;
        }
    }
    let usual: HashMap<(String, Upos), String> = given
        .into_iter()
        .filter_map(|(key, lemmas)| {
            let all: usize = lemmas.values().sum();
            let (lemma, count) = lemmas.into_iter().max_by_key(|&(_, count)| count)?;
            (all >= USUAL.0 && count < all && count * 100 >= all * USUAL.1).then_some((key, lemma))
        })
        .collect();
    let mut changed = 0;
    for word in sentences.iter_mut().flat_map(|sentence| &mut sentence.words) {
        let Some(upos) = word.upos else { continue };
        if let Some(lemma) = usual.get(&(word.form.to_lowercase(), upos))
            && word.lemma != *lemma
        {
            word.lemma.clone_from(lemma);
            changed += 1;
        }
    }
    changed
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
        text += &row(7, "mergând", "merge", "VERB", "Degree=Pos", 1, "advcl");
        text += &row(8, "B.", "b.", "NOUN", "Abbr=Yes", 3, "appos");
        text += &row(9, "5-7", "5-7", "NUM", "Number=Plur|NumForm=Digit", 3, "nummod");
        text += &format!(
            "{}\n1\tx\tx\tX\t_\t_\t2\tdep\t_\t_\n2\ty\ty\tX\t_\t_\t1\tdep\t_\t_\n\n",
            row(10, "ligile", "ligigigi", "NOUN", "_", 3, "conj")
        );
        let mut sentences = read_conllu(&text).expect("it is well-formed");
        let report = Harmoniser::romanian().expect("the rules are well-formed").apply(&mut sentences);
        assert_eq!((report.no_tree, report.broken_lemmas, report.contradictory, report.changed), (1, 1, 1, 8));
        let words = &sentences[2].words;
        assert_eq!((words[1].upos, words[1].feats.as_str()), (Some(Upos::Adp), "AdpType=Prep|Case=Acc"));
        assert_eq!(words[2].relation, "obl:pmod");
        assert_eq!(words[3].lemma, "Veronia");
        assert_eq!(words[4].feats, "Number=Sing|NumForm=Digit");
        assert_eq!((words[5].lemma.as_str(), words[9].lemma.as_str()), ("doi", "_"));
        assert_eq!((words[6].upos, words[6].feats.as_str()), (None, ""), "a verb has no degree");
        assert_eq!((words[7].lemma.as_str(), words[8].feats.as_str()), ("B.", "Number=Plur|NumForm=Digit"));
    }

    #[test]
    fn a_rare_lemma_of_a_frequent_form_is_a_slip() {
        let row = |lemma: &str| format!("1\tcase\t{lemma}\tNOUN\t_\t_\t0\troot\t_\t_\n\n");
        let lemmas = |text: &str| -> Vec<String> {
            let mut sentences = read_conllu(text).expect("it is well-formed");
            Harmoniser::default().apply(&mut sentences);
            sentences.into_iter().flat_map(|sentence| sentence.words).map(|word| word.lemma).collect()
        };
        assert_eq!(lemmas(&(row("casă").repeat(4) + &row("cas"))), ["casă"; 5]);
        assert_eq!(lemmas(&(row("casă").repeat(3) + &row("cas")))[3], "cas", "too few to tell");
        assert_eq!(lemmas(&(row("casă").repeat(3) + &row("cas").repeat(2)))[4], "cas", "both may be right");
    }

    #[test]
    fn broken_lemmas_are_told_from_good_ones() {
        assert!(is_broken("organizațițiigi", "organizațiile"));
        assert!(!is_broken("cocoș", "cocoși"));
        assert!(!is_broken("Organizația_Națiunilor_Unite", "onu"));
        assert!(!is_broken("merge", "meargă"));
    }
}

//! Lemmas by edit scripts: what to cut from the end of a form and what to put there (after Chrupała 2006).
//!
//! Words of the corpus with their tag have their script in a table of exceptions; for all others a linear model chooses one from
//! the ending and the tag.

use super::atoms::plain;
use super::hash::{Random, letters, mix};
use super::linear::{Weights, score};
use super::perceptron::Perceptron;
use dragoman_text::fold;
use std::collections::BTreeMap;

/// How a lemma is made from a form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Script {
    /// What happens to capitals.
    pub(crate) casing: Casing,
    /// How many letters are cut from the end; all where it is [`ALL`].
    pub(crate) cut: u8,
    /// What is put at the end.
    pub(crate) add: String,
}

/// [`Script::cut`] for a lemma that has nothing of its form.
pub(crate) const ALL: u8 = u8::MAX;

/// What a script does with capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Casing {
    /// All small.
    Small,
    /// As they are.
    Keep,
    /// The first letter a capital, the others small.
    Title,
}

impl Script {
    /// The script that leads from a form to its lemma.
    pub(crate) fn between(form: &str, lemma: &str) -> Self {
        let casing = if !lemma.chars().any(char::is_uppercase) {
            Casing::Small
        } else if is_capitals(form) && !is_capitals(lemma) {
            Casing::Title
        } else {
            Casing::Keep
        };
        let form = casing.apply(form);
        let common = form.iter().zip(lemma.chars()).take_while(|&(&a, b)| a == b).count();
        if common == 0 {
            return Self { casing, cut: ALL, add: lemma.to_owned() };
        }
        Self { casing, cut: (form.len() - common).min(254) as u8, add: lemma.chars().skip(common).collect() }
    }

    /// The lemma of a form; none where the form is too short for it.
    pub(crate) fn apply(&self, form: &str) -> Option<String> {
        if self.cut == ALL {
            return Some(self.add.clone());
        }
        let form = self.casing.apply(form);
        let kept = form.len().checked_sub(usize::from(self.cut)).filter(|&kept| kept > 0)?;
        Some(form.iter().take(kept).copied().chain(self.add.chars()).collect())
    }

    /// The script in a line of the model.
    pub(crate) fn write(&self) -> String {
        let casing = match self.casing {
            Casing::Small => 's',
            Casing::Keep => 'k',
            Casing::Title => 't',
        };
        format!("{casing}{}\t{}", self.cut, self.add)
    }

    /// Reads what [`Script::write`] wrote.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let (head, add) = line.split_once('\t')?;
        let casing = match head.chars().next()? {
            's' => Casing::Small,
            'k' => Casing::Keep,
            't' => Casing::Title,
            _ => return None,
        };
        Some(Self { casing, cut: head.get(1..)?.parse().ok()?, add: add.to_owned() })
    }
}

impl Casing {
    fn apply(self, form: &str) -> Vec<char> {
        let mut chars = form.chars();
        let letters = match self {
            Self::Keep => chars.collect(),
            Self::Small => form.chars().flat_map(char::to_lowercase).collect(),
            Self::Title => chars.next().into_iter().chain(chars.flat_map(char::to_lowercase)).collect::<Vec<char>>(),
        };
        letters
            .into_iter()
            .map(|c| match c {
                'ş' | 'ţ' => plain(c),
                'Ş' => 'Ș',
                'Ţ' => 'Ț',
                c => c,
            })
            .collect()
    }
}

/// Whether a form of several letters is all in capitals.
fn is_capitals(form: &str) -> bool {
    form.chars().filter(|c| c.is_alphabetic()).count() > 1 && !form.chars().any(char::is_lowercase)
}

/// The key of a form with its tag in the table of exceptions. Capitals at the beginning count for nothing, so that it holds for headlines.
pub(crate) fn key(form: &str, tag: u16) -> u64 {
    mix(letters(form.chars().flat_map(char::to_lowercase).map(plain)), u64::from(tag) + 1)
}

/// The key of a form without its diacritics.
pub(crate) fn folded_key(form: &str, tag: u16) -> u64 {
    mix(letters(fold(form).chars()), u64::from(tag) + (1 << 32))
}

/// Features of a form for the choice of its script. `upos` is the part of speech of the tag.
fn features(form: &str, tag: u16, upos: u64, out: &mut Vec<u64>) {
    out.clear();
    let tag = u64::from(tag) + 1;
    let chars: Vec<char> = form.chars().flat_map(char::to_lowercase).map(plain).collect();
    let capital = u64::from(form.starts_with(char::is_uppercase)) + 2 * u64::from(is_capitals(form));
    out.push(mix(mix(1, tag), capital));
    out.push(mix(mix(2, upos), capital));
    out.push(mix(mix(3, tag), chars.len().min(5) as u64));
    let mut hash = 5;
    for (length, &c) in chars.iter().rev().take(8).enumerate() {
        hash = mix(hash, u64::from(u32::from(c)));
        out.push(mix(mix(10 + length as u64, hash), tag));
        out.push(mix(mix(30 + length as u64, hash), upos));
    }
    out.push(mix(mix(50, hash), mix(tag, chars.len() as u64)));
    let start = letters(chars.iter().take(3).copied());
    out.push(mix(mix(51, start), tag));
    out.push(mix(mix(52, letters(chars.iter().take(2).copied())), upos));
}

/// The best script that can be applied.
fn choose(weights: &impl Weights, scripts: &[Script], form: &str, features: &[u64], scores: &mut Vec<i32>) -> usize {
    scores.resize(scripts.len(), 0);
    score(weights, features, scores);
    let length = form.chars().count();
    let mut best = (i32::MIN, usize::MAX);
    for (index, (script, &total)) in scripts.iter().zip(scores.iter()).enumerate() {
        if total > best.0 && (script.cut == ALL || usize::from(script.cut) < length) {
            best = (total, index);
        }
    }
    best.1
}

/// The lemma of a form, by the model.
pub(crate) fn lemma(weights: &impl Weights, scripts: &[Script], form: &str, tag: u16, upos: u64) -> String {
    let mut found = Vec::with_capacity(24);
    features(form, tag, upos, &mut found);
    let chosen = choose(weights, scripts, form, &found, &mut Vec::new());
    scripts.get(chosen).and_then(|script| script.apply(form)).unwrap_or_else(|| form.to_owned())
}

/// A kind of word to learn a lemma from: form, tag, part of speech, lemma and how often it occurs.
pub(crate) type Sample<'a> = (&'a str, u16, u64, &'a str, u32);

/// What training makes: the scripts (those of the model first), the model, and the exceptions as rows of a table.
pub(crate) struct Learned {
    pub(crate) scripts: Vec<Script>,
    /// How many scripts the model chooses from; the others only occur among the exceptions.
    pub(crate) common: usize,
    pub(crate) model: Perceptron,
    pub(crate) exceptions: Vec<(u64, Vec<(u16, i8)>)>,
}

/// Trains on kinds of words, each counted once: frequent words are in the table of exceptions anyway.
pub(crate) fn train(samples: &[Sample<'_>], epochs: usize, random: &mut Random) -> Learned {
    // The most frequent lemma of a form with a tag.
    let mut lemmas: BTreeMap<(String, u16), BTreeMap<&str, u32>> = BTreeMap::new();
    let mut uposes: BTreeMap<u16, u64> = BTreeMap::new();
    for &(form, tag, upos, lemma, count) in samples {
        *lemmas.entry((form.to_owned(), tag)).or_default().entry(lemma).or_default() += count;
        uposes.insert(tag, upos);
    }
    let types: Vec<(String, u16, Script, u32)> = lemmas
        .into_iter()
        .filter_map(|((form, tag), found)| {
            let (lemma, count) = found.into_iter().max_by_key(|&(lemma, count)| (count, std::cmp::Reverse(lemma)))?;
            let script = Script::between(&form, lemma);
            Some((form, tag, script, count))
        })
        .collect();
    let mut counts: BTreeMap<&Script, u32> = BTreeMap::new();
    for (_, _, script, _) in &types {
        *counts.entry(script).or_default() += 1;
    }
    let mut ranked: Vec<(&Script, u32)> = counts.into_iter().collect();
    ranked.sort_by_key(|&(script, count)| (std::cmp::Reverse(count), script));
    let common = ranked.iter().filter(|&&(script, count)| count > 1 && (script.cut != ALL || count > 3)).count();
    ranked.sort_by_key(|&(script, count)| (!(count > 1 && (script.cut != ALL || count > 3)), std::cmp::Reverse(count), script));
    ranked.truncate(usize::from(u16::MAX));
    let scripts: Vec<Script> = ranked.into_iter().map(|(script, _)| script.clone()).collect();
    let numbers: BTreeMap<&Script, u16> = scripts.iter().zip(0..).collect();

    let mut exceptions: BTreeMap<u64, (u16, u32)> = BTreeMap::new();
    let mut found = Vec::new();
    let mut model = Perceptron::new(1);
    let mut order = Vec::new();
    for (form, tag, script, count) in &types {
        let Some(&number) = numbers.get(script) else { continue };
        for key in [key(form, *tag), folded_key(form, *tag)] {
            let entry = exceptions.entry(key).or_insert((number, *count));
            if entry.1 < *count {
                *entry = (number, *count);
            }
        }
        if usize::from(number) < common {
            let upos = uposes.get(tag).copied().unwrap_or(0);
            features(form, *tag, upos, &mut found);
            model.count(&found);
            order.push((form.as_str(), *tag, upos, number));
        }
    }
    let pool = scripts.get(..common).unwrap_or_default();
    let mut scores = Vec::new();
    for _ in 0..epochs {
        random.shuffle(&mut order);
        for &(form, tag, upos, gold) in &order {
            features(form, tag, upos, &mut found);
            let best = choose(&model, pool, form, &found, &mut scores);
            model.tick();
            if best != usize::from(gold) {
                model.update(&found, gold, 1);
                if let Ok(best) = u16::try_from(best) {
                    model.update(&found, best, -1);
                }
            }
        }
    }
    let exceptions = exceptions.into_iter().map(|(key, (number, _))| (key, vec![(number, 1)])).collect();
    Learned { scripts, common, model, exceptions }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Casing, Script};

    #[test]
    fn scripts_lead_from_forms_to_lemmas() {
        for (form, lemma) in [
            ("Premiilor", "premiu"),
            ("meargă", "merge"),
            ("went", "go"),
            ("României", "România"),
            ("ROMÂNIEI", "România"),
            ("NATO", "NATO"),
            ("-l", "el"),
            ("1959", "1959"),
        ] {
            let script = Script::between(form, lemma);
            assert_eq!(script.apply(form).as_deref(), Some(lemma), "{script:?}");
            assert_eq!(Script::read(&script.write()), Some(script));
        }
        assert_eq!(Script::between("Caselor", "casă"), Script { casing: Casing::Small, cut: 4, add: "ă".into() });
        assert_eq!(Script::between("went", "go").cut, ALL);
    }

    #[test]
    fn a_script_does_not_eat_a_whole_word() {
        assert_eq!(Script { casing: Casing::Small, cut: 3, add: "a".into() }.apply("lor"), None);
        assert_eq!(Script::read("x3\ta"), None);
    }
}

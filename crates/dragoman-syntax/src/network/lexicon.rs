//! What the corpora know of words: which lemmas there are, and which lemma a form has.
//!
//! The network guesses a lemma from the letters of a form, and knows best where the form is new. Where the corpora have the form
//! and agree on its lemma, there is nothing to guess.

use std::collections::HashMap;

use super::example::Example;
use super::plan::{Inventory, form_hash, lemma_hash, plain_form};
use super::script::Script;
use crate::{Upos, without_diacritics};

/// How much a lemma is believed: one of the treebank to imitate at once, one of an automatic parse when it was given twice.
fn worth(example: &Example, sources: usize) -> usize {
    if example.parse_source + 1 == sources { GOLD } else { 1 }
}

/// What a lemma of the treebank to imitate is worth, and what a lemma must be worth to be believed.
const GOLD: usize = 2;

/// All words with form, part of speech, lemma and how much that is believed.
fn words(examples: &[Example], sources: usize) -> impl Iterator<Item = (&str, Upos, &str, usize)> {
    examples.iter().flat_map(move |example| {
        let worth = worth(example, sources);
        let words = example.forms.iter().zip(example.parse.iter().flatten());
        words.filter_map(move |(form, word)| Some((form.as_str(), word.upos?, word.lemma.as_deref()?, worth)))
    })
}

/// The lemmas that the corpora attest, each hashed with its part of speech, in order.
pub(crate) fn attested_lemmas(examples: &[Example], sources: usize) -> Vec<u32> {
    let mut attested: HashMap<u32, usize> = HashMap::new();
    for (_, upos, lemma, worth) in words(examples, sources) {
        *attested.entry(lemma_hash(lemma, upos)).or_default() += worth;
    }
    let mut lemmas: Vec<u32> = attested.into_iter().filter(|&(_, worth)| worth >= GOLD).map(|(hash, _)| hash).collect();
    lemmas.sort_unstable();
    lemmas
}

/// How much each lemma of a form is believed.
type Given<'a> = HashMap<(String, Upos), HashMap<&'a str, usize>>;

/// The forms whose lemma the corpora agree on, hashed and in order, with the script of that lemma; and the scripts that the
/// inventory has not, whose places follow. A form with diacritics is known without them too, where no other form is spelt so.
pub(crate) fn known_forms(examples: &[Example], inventory: &Inventory) -> (Vec<(u32, u16)>, Vec<Script>) {
    let (mut given, mut bare) = (Given::new(), Given::new());
    for (form, upos, lemma, worth) in words(examples, inventory.parse_sources) {
        let form = plain_form(form);
        // A letter alone may be anything: an item of a list, an initial, a unit.
        if form.chars().filter(|c| *c != '.').nth(1).is_none() {
            continue;
        }
        *bare.entry((without_diacritics(&form), upos)).or_default().entry(lemma).or_default() += worth;
        *given.entry((form, upos)).or_default().entry(lemma).or_default() += worth;
    }
    for (key, lemmas) in bare {
        given.entry(key).or_insert(lemmas);
    }
    let agreed = given.into_iter().filter_map(|((form, upos), lemmas)| {
        let all: usize = lemmas.values().sum();
        let (lemma, worth) = lemmas.into_iter().max_by_key(|&(lemma, worth)| (worth, lemma))?;
        // Said once by an automatic parse, it is believed where other forms have this lemma too.
        let believed = worth >= GOLD || inventory.attests(lemma, upos);
        let agreed = believed && worth * AGREED.1 >= all * AGREED.0;
        agreed.then(|| (form_hash(form.chars(), upos), Script::between(&form, lemma)))
    });
    let mut agreed: Vec<(u32, Script)> = agreed.collect();
    agreed.sort_unstable();
    // Two forms of one hash are a rare accident; which of them stays must not depend on the order of a map.
    agreed.dedup_by_key(|&mut (hash, _)| hash);
    let mut places: HashMap<Script, u16> = inventory.scripts.iter().cloned().zip(0..).collect();
    let (mut forms, mut rare) = (Vec::with_capacity(agreed.len()), Vec::new());
    for (hash, script) in agreed {
        let Ok(next) = u16::try_from(places.len()) else { continue };
        let place = *places.entry(script).or_insert_with_key(|script| {
            rare.push(script.clone());
            next
        });
        forms.push((hash, place));
    }
    (forms, rare)
}

/// The share of the worth of all lemmas of a form that one must have, as a fraction.
const AGREED: (usize, usize) = (4, 5);

#[cfg(test)]
mod tests {
    use super::super::example::{Example, GoldWord, Index};
    use super::super::plan::{Inventory, form_hash};
    use super::super::script::Spelt;
    use crate::Upos;

    fn example(source: usize, words: &[(&str, Upos, &str)]) -> Example {
        let word = |&(_, upos, lemma): &(&str, Upos, &str)| GoldWord {
            upos: Some(upos),
            feats: "".into(),
            lemma: Some(lemma.to_owned()),
            head: None,
            relation: "root".into(),
        };
        Example {
            forms: words.iter().map(|(form, ..)| (*form).to_owned()).collect(),
            parse: Some(words.iter().map(word).collect()),
            parse_source: source,
            weight: 1.0,
            repeat: 1,
            ..Example::default()
        }
    }

    fn known_lemma(inventory: &Inventory, form: &str, upos: Upos) -> Option<String> {
        let mut spelt = Spelt::default();
        spelt.fill(form);
        inventory.known_script(&spelt, upos)?.apply(form)
    }

    #[test]
    fn a_form_is_known_where_the_corpora_agree_on_its_lemma() {
        let examples = [
            example(1, &[("Părțile", Upos::Noun, "parte"), ("poate", Upos::Verb, "putea"), ("b.", Upos::Noun, "B.")]),
            example(
                0,
                &[
                    ("luni", Upos::Noun, "lună"),
                    ("luni", Upos::Noun, "luni"),
                    ("sate", Upos::Noun, "sat"),
                    ("parții", Upos::Noun, "parte"),
                ],
            ),
            example(0, &[("luni", Upos::Noun, "lună"), ("luni", Upos::Noun, "luni")]),
            example(1, &[("fața", Upos::Noun, "față"), ("față", Upos::Noun, "față"), ("fata", Upos::Noun, "fată")]),
        ];
        let (inventory, _) = Index::collect(&examples, 1);
        let lemma = |form: &str, upos| known_lemma(&inventory, form, upos);
        assert_eq!(lemma("PĂRŢILE", Upos::Noun).as_deref(), Some("parte"));
        assert_eq!(lemma("partile", Upos::Noun).as_deref(), Some("parte"));
        assert_eq!(lemma("fața", Upos::Noun).as_deref(), Some("față"));
        assert_eq!(lemma("fata", Upos::Noun).as_deref(), Some("fată"), "it is a word with these very letters");
        assert_eq!(lemma("poate", Upos::Verb).as_deref(), Some("putea"));
        assert_eq!(lemma("poate", Upos::Adv), None, "another part of speech may have another lemma");
        assert_eq!(lemma("luni", Upos::Noun), None, "it has two lemmas");
        assert_eq!(lemma("sate", Upos::Noun), None, "an automatic parse that says it once is not believed");
        assert_eq!(lemma("parții", Upos::Noun).as_deref(), Some("parte"), "but where the lemma is known, it is");
        assert_eq!(lemma("b.", Upos::Noun), None, "a letter may be anything");
    }

    #[test]
    fn short_words_of_two_parts_of_speech_are_not_mixed_up() {
        let mut hashes = std::collections::HashSet::new();
        for form in (b'a'..=b'z').map(|letter| char::from(letter).to_string()).chain(["au".into(), "cu".into()]) {
            for upos in [Upos::Adj, Upos::Adp, Upos::Aux, Upos::Det, Upos::Noun, Upos::Part, Upos::X] {
                assert!(hashes.insert(form_hash(form.chars(), upos)), "{form} {upos:?}");
            }
        }
    }

    #[test]
    fn what_a_network_knew_is_kept_when_it_learns_more() {
        let (old, _) = Index::collect(&[example(0, &[("case", Upos::Noun, "casă"), ("mere", Upos::Noun, "măr")])], 1);
        let (new, _) = Index::collect(&[example(0, &[("mese", Upos::Noun, "masă"), ("mere", Upos::Noun, "mară")])], 1);
        let grown = old.with_words_of(&new);
        let lemma = |form: &str| known_lemma(&grown, form, Upos::Noun);
        assert_eq!(lemma("case").as_deref(), Some("casă"));
        assert_eq!(lemma("mese").as_deref(), Some("masă"));
        assert_eq!(lemma("mere").as_deref(), Some("mară"), "the newer is believed");
        assert_eq!(grown.scripts, old.scripts, "what the network answers stays");
    }
}

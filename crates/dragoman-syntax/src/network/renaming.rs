//! Persons of a sentence get other names in training, so that a network learns where a name stands and not who was in the news.

use super::example::Example;
use super::random::Random;
use crate::{EntityClass, Upos};

/// Names of persons, each split into its words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(Vec<Vec<String>>);

impl Names {
    /// Takes full names, their words separated by white space; those of one word serve for last names.
    pub(crate) fn new(names: &[String]) -> Self {
        let split = names.iter().map(|name| name.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        Self(split.filter(|words| !words.is_empty()).collect())
    }

    /// The sentence with other persons in it, word for word, so that its tree still fits; none where it names nobody.
    pub(crate) fn rename(&self, example: &Example, random: &mut Random) -> Option<Example> {
        if self.0.is_empty() {
            return None;
        }
        let mut renamed: Option<Example> = None;
        for (first, last) in persons(example) {
            let Some(words) = self.draw(last - first + 1, random) else { continue };
            let renamed = renamed.get_or_insert_with(|| example.clone());
            for (at, word) in (first..=last).zip(words) {
                // A lemma that is the form stays so; persons whose lemma differs are not asked for.
                if let Some(gold) = renamed.parse.as_mut().and_then(|parse| parse.get_mut(at)) {
                    gold.lemma = gold.lemma.is_some().then(|| word.clone());
                }
                renamed.forms[at].clone_from(word);
            }
        }
        renamed
    }

    /// The last words of a name that has enough of them.
    fn draw(&self, words: usize, random: &mut Random) -> Option<&[String]> {
        (0..4).find_map(|_| {
            let name = &self.0[random.below(self.0.len())];
            name.len().checked_sub(words).map(|from| &name[from..])
        })
    }
}

/// First and last word of each person's name: the entities where a corpus marks them, else the chains of proper nouns that
/// treebanks of Universal Dependencies join by `flat`, as they do names of persons.
fn persons(example: &Example) -> Vec<(usize, usize)> {
    let spans: Vec<(usize, usize)> = match (&example.entities, &example.parse) {
        (Some(entities), _) => {
            let persons = entities.iter().filter(|entity| entity.class == EntityClass::Person);
            persons.map(|entity| (entity.first, entity.last)).collect()
        }
        (None, Some(parse)) => {
            let chained = |at: usize| parse[at].relation == "flat" && parse[at].upos == Some(Upos::Propn);
            let heads = (0..parse.len()).filter(|&at| parse[at].upos == Some(Upos::Propn) && !chained(at));
            let end =
                |head: usize| (head + 1..parse.len()).take_while(|&at| chained(at) && parse[at].head == Some(head)).last();
            heads.filter_map(|head| Some((head, end(head)?))).collect()
        }
        (None, None) => Vec::new(),
    };
    spans.into_iter().filter(|&(first, last)| (first..=last).all(|at| is_name(example, at))).collect()
}

/// Whether a word looks like part of a name in its plain form: a capital, small letters after it, its own lemma.
fn is_name(example: &Example, at: usize) -> bool {
    let mut letters = example.forms[at].chars();
    let capital = letters.next().is_some_and(char::is_uppercase) && letters.clone().count() > 1;
    let word = example.parse.as_ref().and_then(|parse| parse.get(at));
    let plain = word.is_none_or(|word| {
        word.upos == Some(Upos::Propn) && word.lemma.as_ref().is_none_or(|lemma| *lemma == example.forms[at])
    });
    // Without a parse, the first word of a sentence may be any word: "Premierul".
    capital && letters.all(|c| c.is_lowercase() || c == '-') && plain && (word.is_some() || at > 0)
}

#[cfg(test)]
mod tests {
    use super::super::example::GoldWord;
    use super::*;
    use crate::Entity;

    fn example(text: &str) -> Example {
        Example { forms: text.split(' ').map(str::to_owned).collect(), ..Example::default() }
    }

    fn names() -> Names {
        Names::new(&["Aung Min Thant".to_owned(), "Olena Hrytsenko".to_owned()])
    }

    #[test]
    fn a_person_gets_another_name_of_as_many_words() {
        let mut sentence = example("Yesterday Paul Smith met Jones in Paris");
        let person = |first, last| Entity { first, last, class: EntityClass::Person };
        sentence.entities = Some(vec![person(1, 2), person(4, 4), Entity { first: 6, last: 6, class: EntityClass::Location }]);
        let renamed = names().rename(&sentence, &mut Random::new(3)).expect("it names two persons");
        let last = ["Thant", "Hrytsenko"];
        assert!(last.contains(&renamed.forms[2].as_str()) && last.contains(&renamed.forms[4].as_str()), "{:?}", renamed.forms);
        assert!(["Min", "Olena"].contains(&renamed.forms[1].as_str()));
        assert_eq!((renamed.forms.len(), renamed.forms[0].as_str(), renamed.forms[6].as_str()), (7, "Yesterday", "Paris"));
    }

    #[test]
    fn chains_of_proper_nouns_are_persons_and_their_lemmas_follow() {
        let mut sentence = example("Paul Smith saw Lake Garda");
        let word = |lemma: &str, upos, head, relation: &str| GoldWord {
            upos: Some(upos),
            feats: "".into(),
            lemma: Some(lemma.to_owned()),
            head,
            relation: relation.into(),
        };
        sentence.parse = Some(vec![
            word("Paul", Upos::Propn, Some(2), "nsubj"),
            word("Smith", Upos::Propn, Some(0), "flat"),
            word("see", Upos::Verb, None, "root"),
            word("Lake", Upos::Propn, Some(4), "compound"),
            word("Garda", Upos::Propn, Some(2), "obj"),
        ]);
        let renamed = names().rename(&sentence, &mut Random::new(1)).expect("it names a person");
        let parse = renamed.parse.expect("it had a parse");
        assert_ne!(renamed.forms[1], "Smith");
        assert_eq!(parse[1].lemma.as_ref(), Some(&renamed.forms[1]));
        assert_eq!(renamed.forms[3..], ["Lake", "Garda"]);
    }

    #[test]
    fn inflected_names_and_common_nouns_stay() {
        let mut sentence = example("Premierul salută");
        sentence.entities = Some(vec![Entity { first: 0, last: 0, class: EntityClass::Person }]);
        assert!(names().rename(&sentence, &mut Random::new(1)).is_none());
        assert!(Names::default().rename(&sentence, &mut Random::new(1)).is_none());
    }
}

//! Grammar: who does what in a tree, in terms that the lexicon speaks in.
//!
//! Everything here reads Universal Dependencies as the treebanks of both languages have them; what differs between
//! languages (how a genitive, a passive agent or a future looks) stands in small functions beside each other.

mod clause;
mod english;
mod repair;
mod roles;
mod romanian;
mod subjects;

use dragoman_syntax::{Entity, EntityClass, Tree, Upos, Word};
use dragoman_text::{Language, fold};

use crate::lexicon::{Lexicon, TimeWord};

pub(crate) use self::clause::{Mood, Reality};
pub(crate) use self::repair::sound;

/// A tree with what the coder asks of it again and again, computed once.
#[derive(Debug)]
pub(crate) struct Grammar<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) language: Language,
    pub(crate) lexicon: &'a Lexicon,
    children: Vec<Vec<usize>>,
    lemmas: Vec<String>,
    forms: Vec<String>,
    /// The relation of each word without its subtype: it is asked for more often than anything else.
    bases: Vec<&'a str>,
    /// The preposition of each word by its own words, if it has one: asked for again and again.
    prepositions: Vec<Option<String>>,
    /// What the form of a Romanian verb, or of an English word that inflects, can come from; empty for other words.
    stems: Vec<Vec<String>>,
}

impl<'a> Grammar<'a> {
    pub(crate) fn new(tree: &'a Tree, language: Language, lexicon: &'a Lexicon) -> Self {
        let mut children = vec![Vec::new(); tree.words.len()];
        for (at, word) in tree.words.iter().enumerate() {
            if let Some(siblings) = word.head.and_then(|head| children.get_mut(head)) {
                siblings.push(at);
            }
        }
        let forms: Vec<String> = tree.words.iter().map(|word| fold(&word.form)).collect();
        let lemma =
            |(word, form): (&Word, &String)| lexicon.lemma_of(form, word.upos).map_or_else(|| fold(&word.lemma), str::to_owned);
        let lemmas = tree.words.iter().zip(&forms).map(lemma).collect();
        let bases = tree.words.iter().map(Word::base).collect();
        let stems = tree.words.iter().zip(&forms).map(|(word, form)| stems(language, word, form)).collect();
        let mut grammar = Self { tree, language, lexicon, children, lemmas, forms, bases, prepositions: Vec::new(), stems };
        grammar.prepositions = (0..tree.words.len()).map(|at| grammar.own_preposition(at)).collect();
        grammar
    }

    pub(crate) fn len(&self) -> usize {
        self.tree.words.len()
    }

    pub(crate) fn children(&self, at: usize) -> &[usize] {
        self.children.get(at).map_or(&[], Vec::as_slice)
    }

    /// The folded lemma.
    pub(crate) fn lemma(&self, at: usize) -> &str {
        self.lemmas.get(at).map_or("", String::as_str)
    }

    /// The folded form.
    pub(crate) fn form(&self, at: usize) -> &str {
        self.forms.get(at).map_or("", String::as_str)
    }

    pub(crate) fn upos(&self, at: usize) -> Upos {
        self.tree.words.get(at).map_or(Upos::X, |word| word.upos)
    }

    pub(crate) fn has(&self, at: usize, feature: &str, value: &str) -> bool {
        self.tree.words.get(at).is_some_and(|word| word.has(feature, value))
    }

    pub(crate) fn head(&self, at: usize) -> Option<usize> {
        self.tree.words.get(at).and_then(|word| word.head)
    }

    /// The relation without its subtype.
    pub(crate) fn base(&self, at: usize) -> &str {
        self.bases.get(at).copied().unwrap_or_default()
    }

    /// The relation with its subtype.
    pub(crate) fn relation(&self, at: usize) -> &str {
        self.tree.words.get(at).map_or("", |word| word.relation.as_str())
    }

    pub(crate) fn child(&self, at: usize, base: &str) -> Option<usize> {
        self.children(at).iter().copied().find(|&child| self.base(child) == base)
    }

    pub(crate) fn children_by<'b>(&'b self, at: usize, base: &'b str) -> impl Iterator<Item = usize> + 'b {
        self.children(at).iter().copied().filter(move |&child| self.base(child) == base)
    }

    /// Whether the word is this folded word by lemma or form, or by what its form can regularly come from.
    pub(crate) fn is(&self, at: usize, word: &str) -> bool {
        self.lemma(at) == word || self.form(at) == word || self.stems(at).iter().any(|stem| stem == word)
    }

    /// What a verb's or English word's form can regularly come from, where the lemmatiser may have missed it ("boycotted" →
    /// "boycott", "trimisese" → "trimite").
    pub(crate) fn stems(&self, at: usize) -> &[String] {
        self.stems.get(at).map_or(&[], Vec::as_slice)
    }

    /// Whether a noun is definite: by its ending or by its article.
    pub(crate) fn is_definite(&self, at: usize) -> bool {
        match self.language {
            Language::Romanian => self.has(at, "Definite", "Def"),
            Language::English => self.children_by(at, "det").any(|det| self.lexicon.is_in("the", self.form(det))),
        }
    }

    /// Whether a noun leads back to what was told: it is definite, or a word such as "these" says so.
    pub(crate) fn leads_back(&self, at: usize) -> bool {
        let this =
            |&child: &usize| self.lexicon.is_in("this", self.form(child)) || self.lexicon.is_in("this", self.lemma(child));
        self.is_definite(at) || self.children(at).iter().any(this)
    }

    /// Whether a word joins the members of a list: a comma, "and".
    pub(crate) fn links(&self, at: usize) -> bool {
        self.form(at) == "," || self.lexicon.is_in("and", self.form(at))
    }

    /// "Cei doi", "the two", "both": a number that stands for those named before.
    pub(crate) fn is_pair(&self, at: usize) -> bool {
        let article = || self.children(at).iter().any(|&child| self.lexicon.is_in("the", self.form(child)));
        self.lexicon.is_in("both", self.form(at)) || (self.lexicon.is_in("two", self.form(at)) && article())
    }

    pub(crate) fn is_nominal(&self, at: usize) -> bool {
        matches!(self.upos(at), Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::X)
            || (matches!(self.upos(at), Upos::Adj | Upos::Det)
                && matches!(self.base(at), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "conj" | "appos"))
    }

    /// The words of a subtree, in order, without those below a child that `skip` names.
    pub(crate) fn subtree(&self, at: usize, skip: impl Fn(&str) -> bool) -> Vec<usize> {
        let (mut words, mut stack) = (Vec::new(), vec![at]);
        while let Some(word) = stack.pop() {
            words.push(word);
            stack.extend(self.children(word).iter().copied().filter(|&child| !skip(self.base(child))));
        }
        words.sort_unstable();
        words
    }

    /// The word and those coordinated with it.
    pub(crate) fn coordinated(&self, at: usize) -> Vec<usize> {
        let mut words = vec![at];
        let mut next = 0;
        while let Some(&word) = words.get(next) {
            next += 1;
            words.extend(self.children_by(word, "conj"));
            // A noun is no second adjective: "armata siriană și rebeli" coordinates the army.
            if matches!(self.upos(word), Upos::Noun | Upos::Propn) {
                let adjectives = self.children_by(word, "amod").filter(|&child| self.upos(child) == Upos::Adj);
                let behind = adjectives.flat_map(|child| self.children_by(child, "conj"));
                words.extend(behind.filter(|&child| matches!(self.upos(child), Upos::Noun | Upos::Propn)));
            }
            // In "președintele Ciprului, X, și liderul Y" the second conjunct may hang on the apposition.
            words.extend(self.children_by(word, "appos").flat_map(|name| self.children_by(name, "conj")));
        }
        words
    }

    /// The prepositional phrase that stands right behind a nominal though the parser hung it on a word above: "arrests | in
    /// Belarus" under "express concern over".
    pub(crate) fn phrase_behind(&self, at: usize) -> Option<usize> {
        /// How many words above are asked.
        const ABOVE: usize = 3;
        let end = self.subtree(at, |_| false).last()? + 1;
        let mut above = self.head(at);
        for _ in 0..ABOVE {
            let head = above?;
            let behind = self.children(head).iter().copied().find(|&child| {
                child > at
                    && matches!(self.base(child), "obl" | "nmod")
                    && self.preposition(child).is_some()
                    && self.subtree(child, |_| false).first() == Some(&end)
            });
            if behind.is_some() {
                return behind;
            }
            above = self.head(head);
        }
        None
    }

    /// The first of a coordination that the word is a later member of.
    pub(crate) fn first_conjunct(&self, mut at: usize) -> usize {
        while self.base(at) == "conj" {
            match self.head(at) {
                Some(head) => at = head,
                None => break,
            }
        }
        at
    }

    /// The preposition of a nominal, folded, with its fixed words ("de catre", "fata de"); the members of a coordination share it.
    pub(crate) fn preposition(&self, at: usize) -> Option<&str> {
        let own = |at: usize| self.prepositions.get(at).and_then(Option::as_deref);
        own(at).or_else(|| {
            let first = self.first_conjunct(at);
            (first != at).then(|| own(first)).flatten()
        })
    }

    fn own_preposition(&self, at: usize) -> Option<String> {
        let mut words: Vec<usize> = Vec::new();
        for case in self.children_by(at, "case").filter(|&case| !matches!(self.form(case), "'s" | "'")) {
            words.push(case);
            words.extend(self.children_by(case, "fixed"));
        }
        words.sort_unstable();
        let text = words.iter().map(|&word| self.form(word)).collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then(|| self.full_preposition(&text).to_owned())
    }

    /// Short forms of prepositions lead to their full ones ("într-" → "întru" is the treebank's lemma, "in" ours).
    fn full_preposition<'b>(&self, form: &'b str) -> &'b str {
        match (self.language, form) {
            (Language::Romanian, "intr-" | "intr") => "in",
            (Language::Romanian, "dintr-" | "dintr") => "din",
            (Language::Romanian, "printr-" | "printr") => "prin",
            _ => form,
        }
    }

    /// Whether a nominal stands with this folded preposition, alone or as part of a compound one.
    pub(crate) fn stands_with(&self, at: usize, wanted: &str) -> bool {
        self.preposition(at).is_some_and(|preposition| {
            preposition == wanted
                || (!wanted.contains(' ')
                    && preposition.split(' ').any(|word| word == wanted)
                    && !self.lexicon.is_in("phrasal", preposition))
        })
    }

    /// The head of the clause that a word stands in.
    pub(crate) fn clause_of(&self, at: usize) -> usize {
        /// No real sentence nests deeper below one clause.
        const STEPS: usize = 32;
        let mut at = at;
        for _ in 0..STEPS {
            match self.head(at) {
                Some(head) if !matches!(self.base(at), "ccomp" | "advcl" | "acl" | "parataxis" | "csubj" | "xcomp") => {
                    at = head;
                }
                _ => break,
            }
        }
        at
    }

    /// Whether the entity recogniser takes a word for a person's name or the beginning of one.
    pub(crate) fn is_person(&self, at: usize) -> bool {
        self.tree.entities.iter().any(|entity| entity.class == EntityClass::Person && entity.first == at)
    }

    /// Whether a word is a time: by the entity recogniser, or a day of the week, a month, "yesterday" by the lexicon.
    pub(crate) fn is_time(&self, at: usize) -> bool {
        let word = |word: &TimeWord| matches!(word, TimeWord::Weekday(_) | TimeWord::Month(_) | TimeWord::Day(_));
        let named = self.upos(at) == Upos::Propn && self.language == Language::English;
        // "Jan Novak", "April Jones".
        let covers = |entity: &Entity| entity.first < entity.last && (entity.first..=entity.last).contains(&at);
        if self.tree.entities.iter().any(|entity| entity.class == EntityClass::Person && covers(entity)) {
            return false;
        }
        if (self.upos(at) == Upos::Noun || named) && self.lexicon.time.of(self.form(at)).iter().any(word) {
            return true;
        }
        self.tree
            .entities
            .iter()
            .any(|entity| entity.class == EntityClass::DateTime && (entity.first..=entity.last).contains(&at))
    }
}

/// What a word's form can regularly come from, likelier lemmas first; a lemmatiser never met every word.
fn stems(language: Language, word: &Word, form: &str) -> Vec<String> {
    match language {
        Language::English if matches!(word.upos, Upos::Verb | Upos::Noun | Upos::Adj) => english::stems(form),
        Language::Romanian if word.upos == Upos::Verb => romanian::stems(form),
        Language::English | Language::Romanian => Vec::new(),
    }
}

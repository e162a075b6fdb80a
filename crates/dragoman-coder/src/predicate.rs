//! Predicates: the words of a sentence that the lexicon knows, and where their participants stand.

use dragoman_syntax::Upos;
use dragoman_text::Language;

use crate::grammar::{Grammar, Mood, Reality};
use crate::lexicon::{Demand, Head, Lexicon, Pattern, PatternId, Slot, Wanted};

/// How deep below a predicate the further words of its pattern may stand.
const DEPTH: usize = 2;

/// A word that an entry of the lexicon recognises.
#[derive(Debug, Clone)]
pub(crate) struct Predicate {
    /// The word.
    pub(crate) at: usize,
    /// The pattern that recognised it.
    pub(crate) pattern: PatternId,
    /// What part of speech it was recognised as.
    pub(crate) head: Head,
    /// The words that the recognition rests on, in order.
    pub(crate) words: Vec<usize>,
    /// How a noun stands in its sentence; verbs and adjectives stand by themselves.
    pub(crate) standing: Standing,
}

/// How an act is presented: what the sentence says of the noun that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// A verb or adjective: it is the sentence that asserts it.
    Itself,
    /// A noun carried by a support verb: "launched an attack".
    Supported(usize),
    /// A noun that occurs: "the talks began".
    Occurring(usize),
    /// A noun that dates something else: "after the attack".
    Temporal,
    /// The noun is the whole clause: a headline.
    Heading,
    /// The subject of another verb, which presupposes it.
    Subject(usize),
    /// The object of a verb of saying: "announced the dismissal".
    Announced(usize),
    /// Somewhere else: a mere topic.
    Topic,
}

/// The lexicon's view of a sentence.
pub(crate) struct Matcher<'a> {
    pub(crate) grammar: &'a Grammar<'a>,
    pub(crate) lexicon: &'a Lexicon,
}

impl Matcher<'_> {
    /// The predicates of the sentence in order, at most one a word.
    pub(crate) fn predicates(&self) -> Vec<Predicate> {
        (0..self.grammar.len()).filter_map(|at| self.predicate(at)).collect()
    }

    fn predicate(&self, at: usize) -> Option<Predicate> {
        let kinds: &[Head] = match self.grammar.upos(at) {
            Upos::Verb | Upos::Aux => &[Head::Verb, Head::Adjective],
            Upos::Noun | Upos::Propn => &[Head::Noun],
            Upos::Adj => &[Head::Adjective, Head::Verb],
            // "sunt gata să", "este imperativ ca": adverbs with a copula or a clause are predicates too.
            Upos::Adv if self.grammar.child(at, "cop").is_some() || self.grammar.child(at, "ccomp").is_some() => {
                &[Head::Adjective]
            }
            _ => return None,
        };
        for &head in kinds {
            // The lemma first; the form where the lemmatiser left it ("talks" as a noun of its own).
            let (lemma, form) = (self.grammar.lemma(at), self.grammar.form(at));
            let ids = self.lexicon.patterns(head, lemma).iter();
            let more = if lemma == form { &[] } else { self.lexicon.patterns(head, form) };
            let stems = if head == Head::Adjective { &[] } else { self.grammar.stems(at) };
            let guessed = stems.iter().filter(|stem| *stem != lemma).flat_map(|stem| self.lexicon.patterns(head, stem));
            let found = ids.chain(more).chain(guessed).find_map(|&id| {
                let (_, pattern) = self.lexicon.pattern(id);
                self.recognise(at, pattern).map(|words| (id, words))
            });
            if let Some((pattern, words)) = found {
                let standing = if head == Head::Noun { self.standing(at) } else { Standing::Itself };
                return Some(Predicate { at, pattern, head, words, standing });
            }
        }
        None
    }

    /// The words on which the recognition of a pattern at a word rests; none where it does not fit.
    fn recognise(&self, at: usize, pattern: &Pattern) -> Option<Vec<usize>> {
        let mut words = vec![at];
        let mut missing: Vec<&String> = pattern.words.iter().collect();
        missing.remove(missing.iter().position(|word| self.grammar.is(at, word))?);
        for word in missing {
            // A particle right behind its verb may hang on a measure of the object ("handed over ten tons").
            let next = Some(at + 1)
                .filter(|&next| pattern.head == Head::Verb && matches!(self.grammar.upos(next), Upos::Adp | Upos::Adv));
            let below = self.below(at, DEPTH).into_iter().chain(next);
            let fits =
                |other: &usize| !words.contains(other) && self.grammar.is(*other, word) && self.may_belong(at, *other, pattern);
            words.push(below.into_iter().find(fits)?);
        }
        if pattern.reflexive && !self.is_reflexive(at) {
            return None;
        }
        let standing = if pattern.head == Head::Noun { self.standing(at) } else { Standing::Itself };
        for demand in &pattern.demands {
            let found = self.demanded(at, pattern.head, standing, demand, &words);
            match (found, demand.excluded) {
                (Some(_), true) | (None, false) => return None,
                // What may be anything is a participant, no word of the pattern.
                (Some(word), false) if demand.wanted != Wanted::Anything => words.push(word),
                (Some(_), false) => {}
                (None, true) => {}
            }
        }
        words.sort_unstable();
        words.dedup();
        Some(words)
    }

    /// A preposition of some other phrase is no particle of an English verb ("gave money in May" is not "gave in").
    /// Right behind the verb, before its object, it is one, whatever the parser made of it ("called off the strike").
    fn may_belong(&self, at: usize, word: usize, pattern: &Pattern) -> bool {
        let particle = pattern.head == Head::Verb && pattern.words.len() == 2 && self.grammar.language == Language::English;
        let of_object = || {
            word == at + 1
                && self.grammar.head(word).is_some_and(|noun| matches!(self.grammar.relation(noun), "obj" | "nsubj:pass"))
        };
        !particle || !matches!(self.grammar.base(word), "case" | "mark") || of_object()
    }

    fn is_reflexive(&self, at: usize) -> bool {
        // "ministrul aflat la Paris": the participle of such a verb has no clitic.
        if self.grammar.is_participle_modifier(at) && self.lexicon.is_in("intransitive", self.grammar.lemma(at)) {
            return true;
        }
        self.grammar.children(at).iter().any(|&child| {
            self.grammar.has(child, "Reflex", "Yes")
                || matches!(self.grammar.form(child), "se" | "s-" | "-se" | "si-" | "-si" | "isi" | "s" | "ma" | "te" | "ne-")
                    && matches!(self.grammar.base(child), "expl" | "obj" | "iobj")
        })
    }

    fn demanded(&self, at: usize, head: Head, standing: Standing, demand: &Demand, words: &[usize]) -> Option<usize> {
        let mut candidates = self.candidates(at, head, standing, &demand.slot);
        // "placed an embargo on": the preposition may stand beside a word that the pattern has matched already.
        if let Slot::Preposition(preposition) = &demand.slot {
            let others = words.iter().filter(|&&word| word != at);
            candidates.extend(others.flat_map(|&word| self.grammar.prepositional(word, preposition)));
        }
        match &demand.wanted {
            Wanted::Anything => candidates.first().copied(),
            Wanted::Phrases(phrases) => candidates.into_iter().find(|&candidate| {
                let heads = self.heads(candidate, demand.slot == Slot::Any);
                phrases.iter().any(|phrase| heads.iter().any(|&head| self.says(head, phrase)))
            }),
        }
    }

    /// The words by which a dependent may be called: itself and those coordinated with it; unless `only_head`, also what it
    /// counts or measures and how a name is titled.
    fn heads(&self, candidate: usize, only_head: bool) -> Vec<usize> {
        let mut heads = self.grammar.coordinated(candidate);
        if only_head {
            return heads;
        }
        for head in heads.clone() {
            if self.lexicon.is_in("quantity", self.grammar.lemma(head)) {
                heads.extend(self.grammar.children_by(head, "nmod"));
            }
            heads.extend(self.grammar.children_by(head, "flat"));
            // "received President Moi", "ordered the newspaper La Prensa": what a name is called stands below it.
            if self.grammar.upos(head) == Upos::Propn && self.grammar.language == Language::English {
                let titles = self.grammar.children(head).iter().copied().filter(|&child| {
                    child < head && matches!(self.grammar.relation(child), "nmod:desc" | "compound" | "appos")
                });
                heads.extend(titles);
            }
        }
        heads
    }

    /// Whether a word is a phrase: it is one of the phrase's words and the others stand below it.
    fn says(&self, head: usize, phrase: &[String]) -> bool {
        match phrase {
            [word] => self.grammar.is(head, word),
            _ => {
                phrase.iter().any(|word| self.grammar.is(head, word)) && {
                    let below = self.below(head, DEPTH);
                    let stands = |word| self.grammar.is(head, word) || below.iter().any(|&other| self.grammar.is(other, word));
                    phrase.iter().all(|word| stands(word))
                }
            }
        }
    }

    /// The words below a word, the nearest first.
    fn below(&self, at: usize, depth: usize) -> Vec<usize> {
        let mut words = self.grammar.children(at).to_vec();
        if depth > 1 {
            for child in words.clone() {
                words.extend(self.below(child, depth - 1));
            }
        }
        words
    }

    /// As [`candidates`](Self::candidates), and, where a preposition's phrase stands beside another word of the pattern
    /// ("made a visit **to** …"), beside that.
    pub(crate) fn role_candidates(&self, predicate: &Predicate, slot: &Slot) -> Vec<usize> {
        let found = self.candidates(predicate.at, predicate.head, predicate.standing, slot);
        match slot {
            Slot::Preposition(preposition) => {
                let of_pattern = |word: &usize| predicate.words.contains(word);
                let (own, found): (Vec<usize>, Vec<usize>) = found.into_iter().partition(of_pattern);
                if !found.is_empty() {
                    return found;
                }
                let others = predicate.words.iter().filter(|&&word| word != predicate.at);
                let beside: Vec<usize> = others
                    .flat_map(|&word| self.grammar.prepositional(word, preposition))
                    .filter(|word| !of_pattern(word))
                    .collect();
                // "against" says so plainly whose turn it is that it may stand anywhere below, whatever the parser made of it.
                let plain = self.lexicon.is_in("plainly", preposition);
                if beside.is_empty() {
                    // "insisted on the deepening of cooperation with": behind the nouns of the pattern's noun.
                    let nouns = predicate.words.iter().filter(|&&word| word != predicate.at && self.grammar.is_nominal(word));
                    let nested: Vec<usize> = nouns.flat_map(|&word| self.grammar.nested(word, preposition)).collect();
                    if !nested.is_empty() {
                        return nested;
                    }
                }
                if beside.is_empty() && plain {
                    let mut below = self.grammar.subtree(predicate.at, |_| false);
                    below.retain(|&word| word > predicate.at);
                    let fits = |&word: &usize| self.grammar.is_nominal(word) && self.grammar.stands_with(word, preposition);
                    let found: Vec<usize> = below.iter().copied().filter(fits).take(1).collect();
                    let found = if found.is_empty() && preposition == "din partea" { self.on_the_part(&below) } else { found };
                    return if found.is_empty() { own } else { found };
                }
                // A word of the pattern may be who it is about: "the dismissal of the army chief".
                if beside.is_empty() { own } else { beside }
            }
            // "took part in the meeting of the leaders": whose the meeting is stands beside the pattern's noun.
            Slot::Genitive if found.is_empty() && predicate.head == Head::Verb => {
                let noun = |word: &&usize| {
                    **word != predicate.at && self.grammar.is_nominal(**word) && self.grammar.base(**word) != "nsubj"
                };
                let nouns = predicate.words.iter().filter(noun);
                nouns.flat_map(|&word| self.grammar.genitives(word)).filter(|word| !predicate.words.contains(word)).collect()
            }
            _ => found,
        }
    }

    /// Who stands behind "din partea" among some words, where the tree has it as no preposition: the genitive of "partea", or
    /// the noun that "din" was given to.
    fn on_the_part(&self, below: &[usize]) -> Vec<usize> {
        let parts = below.iter().copied().filter(|&word| self.grammar.form(word) == "partea");
        let mut part = parts.filter_map(|word| word.checked_sub(1).map(|before| (before, word)));
        let Some((before, part)) = part.rfind(|&(before, _)| self.grammar.form(before) == "din") else {
            return Vec::new();
        };
        let genitives = self.grammar.genitives(part);
        if genitives.is_empty() {
            self.grammar.head(before).into_iter().filter(|&noun| noun > part).collect()
        } else {
            genitives
        }
    }

    /// Whether a noun only says on whose word something was done: "at the invitation of", "la cererea guvernului".
    pub(crate) fn is_occasion(&self, at: usize) -> bool {
        matches!(self.grammar.preposition(at), Some("at" | "la")) && self.lexicon.is_in("occasion", self.grammar.lemma(at))
    }

    /// Who acts together with the subject: "Poland, together with Latvia, asked …", "alături de Ungaria".
    pub(crate) fn companions(&self, predicate: &Predicate) -> Vec<usize> {
        let verb = match predicate.standing {
            Standing::Itself => predicate.at,
            Standing::Supported(verb) | Standing::Announced(verb) => verb,
            _ => return Vec::new(),
        };
        if self.grammar.is_passive(verb) {
            return Vec::new();
        }
        let together = |word: &str| self.lexicon.is_in("together", word);
        let joins = |&child: &usize| {
            matches!(self.grammar.base(child), "obl" | "nmod" | "appos")
                && (self.grammar.preposition(child).is_some_and(|words| words.split(' ').any(together))
                    || self.grammar.children_by(child, "advmod").any(|word| together(self.grammar.form(word))))
        };
        let subjects = self.grammar.children_by(verb, "nsubj");
        let beside = subjects.chain([verb]).flat_map(|word| self.grammar.children(word).iter().copied());
        beside.filter(joins).collect()
    }

    /// Those whom a noun of the predicate relates: "between A and B".
    pub(crate) fn related(&self, predicate: &Predicate) -> Vec<usize> {
        let mut beside = predicate.words.clone();
        if let Standing::Supported(verb) | Standing::Occurring(verb) = predicate.standing {
            beside.push(verb);
        }
        let near: Vec<usize> = beside.into_iter().flat_map(|word| self.beside(word)).collect();
        // "Luptele izbucnite între A și B": the participle that tells of them has the phrase.
        let told = near.iter().copied().filter(|&word| self.grammar.is_participle_modifier(word));
        let told: Vec<usize> = told.flat_map(|word| self.grammar.children(word).iter().copied()).collect();
        // "Rafale s-au auzit la frontiera dintre A și B": those whom a border parts fire across it.
        let borders = near.iter().copied().filter(|&word| self.lexicon.is_in("border", self.grammar.lemma(word)));
        let across: Vec<usize> = borders.flat_map(|word| self.grammar.children(word).iter().copied()).collect();
        let between = near.into_iter().chain(told).chain(across).find(|&child| {
            self.grammar.preposition(child).is_some_and(|preposition| self.lexicon.is_in("between", preposition))
                && matches!(self.grammar.base(child), "nmod" | "obl")
                && self.grammar.coordinated(child).len() > 1
        });
        between.map(|word| self.grammar.coordinated(word)).unwrap_or_default()
    }

    /// The dependents of a word, and those that a parser hung on a day among them ("talks on Monday between A and B").
    fn beside(&self, at: usize) -> Vec<usize> {
        let own = self.grammar.children(at);
        let days = own.iter().copied().filter(|&child| self.grammar.is_time(child));
        own.iter().copied().chain(days.flat_map(|day| self.grammar.children(day).iter().copied())).collect()
    }

    /// Where in the tree a slot of a predicate stands: every nominal (or clause) that may fill it.
    pub(crate) fn candidates(&self, at: usize, head: Head, standing: Standing, slot: &Slot) -> Vec<usize> {
        let grammar = self.grammar;
        match (head, slot) {
            (_, Slot::Any) => self.below(at, DEPTH),
            (_, Slot::Content) => grammar
                .children(at)
                .iter()
                .copied()
                .filter(|&child| matches!(grammar.base(child), "ccomp" | "xcomp" | "csubj" | "acl"))
                .collect(),
            (_, Slot::Infinitive) => grammar
                .children(at)
                .iter()
                .copied()
                .filter(|&child| {
                    matches!(grammar.base(child), "ccomp" | "xcomp" | "advcl" | "acl") && grammar.mood(child).governed
                })
                .collect(),
            (_, Slot::ContentSubject) => {
                // "este esențial ca Serbia să organizeze": parsers take the clause for an adverbial one.
                let taken = |child: usize| {
                    grammar.base(child) == "advcl" && grammar.children_by(child, "mark").any(|mark| grammar.form(mark) == "ca")
                };
                let contents = grammar.children(at).iter().copied().filter(|&child| {
                    matches!(grammar.base(child), "ccomp" | "xcomp" | "csubj" | "acl" | "obj") || taken(child)
                });
                contents.flat_map(|content| grammar.grammatical_subjects(content, 0)).collect()
            }
            (_, Slot::Speaker) => Vec::new(),
            (_, Slot::Preposition(preposition)) if preposition == "'s" => {
                let owned = if head == Head::Noun { vec![at] } else { grammar.objects(at) };
                owned
                    .into_iter()
                    .flat_map(|noun| grammar.genitives(noun))
                    .filter(|&genitive| grammar.is_possessive(genitive))
                    .collect()
            }
            (Head::Adjective, Slot::Subject) => grammar.grammatical_subjects(at, 8),
            (Head::Verb, Slot::Subject) => grammar.subjects(at),
            (Head::Verb | Head::Adjective, Slot::Object) => grammar.objects(at),
            (Head::Verb | Head::Adjective, Slot::Dative) => grammar.datives(at),
            (Head::Verb | Head::Adjective, Slot::Genitive) => {
                grammar.objects(at).into_iter().flat_map(|object| grammar.genitives(object)).collect()
            }
            (Head::Verb | Head::Adjective, Slot::Adjective) => {
                grammar.objects(at).into_iter().flat_map(|object| grammar.modifiers(object)).collect()
            }
            (Head::Verb | Head::Adjective, Slot::Preposition(preposition)) => grammar.prepositional(at, preposition),
            (Head::Noun, Slot::Subject) => self.noun_subjects(at, standing),
            (Head::Noun, Slot::Object | Slot::Genitive) => grammar.genitives(at),
            (Head::Noun, Slot::Adjective) => grammar.modifiers(at),
            (Head::Noun, Slot::Dative) => match standing {
                Standing::Supported(verb) | Standing::Announced(verb) => grammar.datives(verb),
                _ => {
                    let own = grammar.datives(at);
                    if own.is_empty() { self.carrier(at).map_or_else(Vec::new, |verb| grammar.datives(verb)) } else { own }
                }
            },
            (Head::Noun, Slot::Preposition(preposition)) => {
                let own = grammar.prepositional(at, preposition);
                match standing {
                    Standing::Supported(verb) | Standing::Occurring(verb) | Standing::Announced(verb) if own.is_empty() => {
                        let of_verb = grammar.prepositional(verb, preposition);
                        if of_verb.is_empty() { grammar.nested(at, preposition) } else { of_verb }
                    }
                    _ if own.is_empty() => {
                        let carried = self.carrier(at).map_or_else(Vec::new, |verb| grammar.prepositional(verb, preposition));
                        if carried.is_empty() { grammar.nested(at, preposition) } else { carried }
                    }
                    _ => own,
                }
            }
        }
    }

    /// The participle that carries an event noun, alone or in a relative clause: "an attack carried out by", "apelul lansat de",
    /// "atacul care a fost comis de", "sprijinul pe care îl acordă".
    fn carrier(&self, at: usize) -> Option<usize> {
        let participle = |&child: &usize| {
            let object = |&word: &usize| {
                self.grammar.lemma(word) == "care"
                    && matches!(self.grammar.base(word), "obj" | "obl")
                    && self.grammar.preposition(word) == Some("pe")
            };
            let relative = self.grammar.relation(child) == "acl:relcl"
                && (self.grammar.is_passive(child) || self.grammar.children(child).iter().any(object));
            (relative || self.grammar.is_participle_modifier(child)) && self.lexicon.is_in("support", self.grammar.lemma(child))
        };
        self.grammar.children(at).iter().copied().find(participle)
    }

    /// Who does what a noun of the clause names: by agent, genitive, adjective; the surest first.
    pub(crate) fn doers_of(&self, at: usize) -> [Vec<usize>; 3] {
        [self.noun_subjects(at, Standing::Topic), self.grammar.genitives(at), self.grammar.modifiers(at)]
    }

    /// Who does what a noun names: its "by" phrase, else the subject of the verb that carries it.
    fn noun_subjects(&self, at: usize, standing: Standing) -> Vec<usize> {
        let by = match self.grammar.language {
            Language::English => "by",
            Language::Romanian => "de catre",
        };
        let agents = self.grammar.prepositional(at, by);
        if !agents.is_empty() {
            return agents;
        }
        if standing == Standing::Itself {
            return self.grammar.grammatical_subjects(at, 0);
        }
        if let Some(share) = self.shares(at) {
            return match self.grammar.is_nominal(share) {
                true => self.grammar.genitives(share),
                false => self.grammar.grammatical_subjects(share, 2),
            };
        }
        match standing {
            Standing::Supported(verb) | Standing::Announced(verb) => self.grammar.subjects(verb),
            // "After talks with X, Y said": the one who speaks after them took part.
            Standing::Temporal | Standing::Topic if self.is_shared(at) => {
                let mut clause = self.grammar.head(self.grammar.first_conjunct(at));
                // "în cadrul întâlnirii cu X, Y a spus": the noun of a compound preposition stands between.
                if let Some(noun) =
                    clause.filter(|&word| standing == Standing::Temporal && self.grammar.upos(word) == Upos::Noun)
                {
                    clause = self.grammar.head(noun);
                }
                clause.map_or_else(Vec::new, |verb| self.grammar.subjects(verb))
            }
            _ => self.carrier(at).map_or_else(Vec::new, |verb| self.grammar.subjects(verb)),
        }
    }

    /// Whether a noun is something done with somebody ("talks with").
    fn is_shared(&self, at: usize) -> bool {
        let with = match self.grammar.language {
            Language::English => "with",
            Language::Romanian => "cu",
        };
        // "convorbirile avute cu": the participle that carries the noun has the phrase.
        let carried = || self.carrier(at).is_some_and(|verb| !self.grammar.prepositional(verb, with).is_empty());
        self.grammar.genitives(at).is_empty() && (!self.grammar.prepositional(at, with).is_empty() || carried())
    }

    /// How a noun stands in its sentence.
    fn standing(&self, at: usize) -> Standing {
        let at = self.grammar.first_conjunct(at);
        // "is on a visit", "are at war": the noun is the predicate.
        if self.grammar.child(at, "cop").is_some() && self.grammar.child(at, "nsubj").is_some() {
            return Standing::Itself;
        }
        // "an order issued by the president": the participle says that it took place.
        if let Some(carrier) = self.carrier(at).filter(|&verb| !self.grammar.subjects(verb).is_empty()) {
            return Standing::Supported(carrier);
        }
        let Some(head) = self.grammar.head(at) else { return Standing::Heading };
        // "După trei runde de negocieri": what is counted stands as the noun that counts it.
        if self.grammar.base(at) == "nmod"
            && self.grammar.preposition(at).is_some_and(|before| matches!(before, "de" | "of"))
            && self.lexicon.is_in("quantity", self.grammar.lemma(head))
            && self.grammar.language == Language::Romanian
        {
            let counted = self.standing(head);
            if !matches!(counted, Standing::Itself) {
                return counted;
            }
        }
        let verb = self.grammar.lemma(head);
        let occurs = self.lexicon.is_in("occur", verb) || self.is_phrase_of("occur", head);
        // "Arestarea sa a provocat proteste": what one act causes is not done by the other.
        let caused =
            self.lexicon.is_in("causes", verb) && self.grammar.children_by(head, "nsubj").any(|word| self.is_act(word));
        let supports = self.lexicon.is_in("support", verb) || self.is_phrase_of("support", head);
        match self.grammar.relation(at) {
            "nsubj" | "nsubj:pass" if occurs => Standing::Occurring(head),
            "obj" if caused => Standing::Occurring(head),
            "obj" | "nsubj:pass" if supports => Standing::Supported(head),
            "obl" | "obl:tmod" | "obl:pmod" | "advcl" | "nmod" | "advcl:tcl" if self.stands_behind(at, "temporal") => {
                Standing::Temporal
            }
            "obj" | "nsubj:pass" if self.lexicon.is_in("announce", verb) => Standing::Announced(head),
            "nsubj" | "nsubj:pass" => Standing::Subject(head),
            "parataxis" | "root" => Standing::Heading,
            _ => Standing::Topic,
        }
    }

    /// Whether a noun is one that the lexicon knows as an act.
    pub(crate) fn is_act(&self, at: usize) -> bool {
        !self.lexicon.patterns(Head::Noun, self.grammar.lemma(at)).is_empty()
    }

    /// Whether a nominal stands behind a preposition of a class, alone or compound.
    pub(crate) fn stands_behind(&self, at: usize, class: &str) -> bool {
        let fits = |preposition: &str| self.lexicon.is_in(class, preposition);
        if self.grammar.preposition(at).is_some_and(fits) {
            return true;
        }
        // "at the time of his arrest".
        let of = self.grammar.head(at).filter(|_| self.grammar.preposition(at) == Some("of"));
        if of.is_some_and(|noun| {
            self.grammar.preposition(noun).is_some_and(|before| fits(&format!("{before} the {} of", self.grammar.form(noun))))
        }) {
            return true;
        }
        // "în cursul întâlnirii": trees may have the compound preposition as a noun with its genitive.
        let head = self.grammar.head(at).filter(|_| self.grammar.base(at) == "nmod" && self.grammar.preposition(at).is_none());
        head.is_some_and(|noun| {
            self.grammar.preposition(noun).is_some_and(|before| fits(&format!("{before} {}", self.grammar.form(noun))))
        })
    }

    /// The word that tells who had a share in what a noun names: "implicați în masacrarea", "implicarea sa în invadarea".
    pub(crate) fn shares(&self, at: usize) -> Option<usize> {
        let mut at = self.grammar.first_conjunct(at);
        // "implicați în operațiunea de invadare": through the noun that carries the act.
        let carrier = self.grammar.head(at).filter(|&head| self.lexicon.is_in("carries", self.grammar.lemma(head)));
        if let Some(carrier) = carrier.filter(|_| self.grammar.base(at) == "nmod") {
            at = carrier;
        }
        let share = self.grammar.head(at).filter(|_| matches!(self.grammar.base(at), "obl" | "nmod"))?;
        let into = matches!(self.grammar.preposition(at), Some("in" | "la"));
        (into && self.lexicon.is_in("shares", self.grammar.lemma(share))).then_some(share)
    }

    /// Whether a verb with a word below it is a phrase of a class ("avea loc", "take place").
    fn is_phrase_of(&self, class: &str, verb: usize) -> bool {
        self.lexicon.classes.get(class).into_iter().flatten().any(|member| {
            member.split_once(' ').is_some_and(|(first, rest)| {
                self.grammar.is(verb, first)
                    && rest.split(' ').all(|word| self.grammar.children(verb).iter().any(|&child| self.grammar.is(child, word)))
            })
        })
    }

    /// What tense, mood and negation say of a predicate.
    pub(crate) fn mood(&self, predicate: &Predicate) -> Mood {
        let mut own = self.grammar.mood(predicate.at);
        // "will not hesitate to": a negation that the pattern itself asks for negates nothing.
        if predicate.words.iter().any(|&word| word != predicate.at && self.grammar.is_negation(word)) {
            own.reality = match own.reality {
                Reality::Negated => Reality::Actual,
                Reality::NegatedFuture => Reality::Future,
                other => other,
            };
        }
        // "if Iran retaliates after an attack": what a condition tells of is as unreal as the condition.
        if predicate.head == Head::Noun && own.reality == Reality::Actual && self.grammar.is_within_condition(predicate.at) {
            own.reality = Reality::Hypothetical;
        }
        match predicate.standing {
            Standing::Itself => own,
            Standing::Supported(verb) | Standing::Occurring(verb) => {
                let mut mood = self.grammar.mood(verb);
                if own.reality == Reality::Negated && mood.reality == Reality::Actual {
                    mood.reality = Reality::Negated;
                }
                self.by_adjective(predicate.at, mood)
            }
            // "Un atac al Rusiei ar declanșa războiul": what an indefinite noun would do did not happen either.
            Standing::Subject(verb)
                if self.grammar.language == Language::Romanian
                    && !self.grammar.has(predicate.at, "Definite", "Def")
                    && self.grammar.mood(verb).reality == Reality::Hypothetical =>
            {
                Mood { reality: Reality::Hypothetical, ..own }
            }
            _ => self.by_adjective(predicate.at, own),
        }
    }

    /// "a future visit", "a possible attack": adjectives that move an act out of the present.
    fn by_adjective(&self, at: usize, mut mood: Mood) -> Mood {
        for modifier in self.grammar.children_by(at, "amod").chain(self.grammar.children_by(at, "det")) {
            let lemma = self.grammar.lemma(modifier);
            if mood.reality == Reality::Actual && self.lexicon.is_in("future", lemma) {
                mood.reality = Reality::Future;
            } else if self.lexicon.is_in("unreal", lemma) {
                mood.reality = Reality::Hypothetical;
            }
        }
        // "the prospect of cooperation", "riscul unui atac".
        let of = self.grammar.head(at).filter(|_| self.grammar.base(at) == "nmod");
        if of.is_some_and(|noun| self.lexicon.is_in("unreal", self.grammar.lemma(noun))) {
            mood.reality = Reality::Hypothetical;
        }
        mood
    }
}

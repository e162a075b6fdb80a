//! Where the participants of a predicate stand in its tree.

use dragoman_syntax::Upos;
use dragoman_text::Language;

use super::{DEPTH, Matcher, Predicate, Standing};
use crate::grammar::Reality;
use crate::lexicon::{Head, Slot};

impl Matcher<'_> {
    /// As [`candidates`](Self::candidates), and, where a preposition's phrase stands beside another word of the pattern
    /// ("made a visit **to** …"), beside that.
    pub(crate) fn role_candidates(&self, predicate: &Predicate, slot: &Slot) -> Vec<usize> {
        let found = self.candidates(predicate.at, predicate.head, predicate.standing, slot);
        match slot {
            Slot::Preposition(preposition) => {
                // "Signed with the help of Norway": who helps is no other side.
                let helps = |word: &usize| {
                    self.lexicon.is_in("with", preposition) && self.lexicon.is_in("assisted", self.grammar.lemma(*word))
                };
                let found: Vec<usize> = found.into_iter().filter(|word| !helps(word)).collect();
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
            (_, Slot::Any) => self.below(at, DEPTH).into_iter().filter(|&word| !self.is_own_clause(at, word)).collect(),
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
                    let mood = grammar.mood(child);
                    // "is to travel, officials said": what lies ahead by itself is nobody's to govern.
                    let ahead = matches!(mood.reality, Reality::Future | Reality::NegatedFuture);
                    matches!(grammar.base(child), "ccomp" | "xcomp" | "advcl" | "acl") && mood.governed && !ahead
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
                // "Condemned the killing of the minister": whom a deed struck did not do it.
                let owned = |object: &usize| {
                    grammar.language == Language::English || !self.lexicon.is_objective_deed(grammar.lemma(*object))
                };
                grammar.objects(at).into_iter().filter(owned).flat_map(|object| grammar.genitives(object)).collect()
            }
            (Head::Verb | Head::Adjective, Slot::Adjective) => {
                grammar.objects(at).into_iter().flat_map(|object| grammar.modifiers(object)).collect()
            }
            (Head::Verb | Head::Adjective, Slot::Preposition(preposition)) => grammar.prepositional(at, preposition),
            (Head::Noun, Slot::Subject) => self.noun_subjects(at, standing),
            (Head::Noun, Slot::Object | Slot::Genitive) => grammar.genitives(at),
            (Head::Noun, Slot::Adjective) => grammar.modifiers(at),
            (Head::Noun, Slot::Dative) => match standing {
                Standing::Supported(verb) | Standing::Announced(verb) => {
                    // "Și-a arătat respectul pe care îl poartă regelui": the clause that carries the noun has its own.
                    let own = grammar.datives(verb);
                    if own.is_empty() { self.carrier(at).map_or_else(Vec::new, |verb| grammar.datives(verb)) } else { own }
                }
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

    /// Whether a word stands in a clause with a subject of its own below a predicate: "declared an emergency after crowds stormed …".
    fn is_own_clause(&self, at: usize, word: usize) -> bool {
        let grammar = self.grammar;
        std::iter::successors(Some(word), |&word| grammar.head(word)).take(DEPTH).take_while(|&word| word != at).any(|word| {
            grammar.base(word) == "advcl" && grammar.child(word, "mark").is_some() && grammar.child(word, "nsubj").is_some()
        })
    }

    /// The participle that carries an event noun, alone or in a relative clause: "an attack carried out by", "apelul lansat de",
    /// "atacul care a fost comis de", "sprijinul pe care îl acordă".
    pub(super) fn carrier(&self, at: usize) -> Option<usize> {
        let participle = |&child: &usize| {
            let object = |&word: &usize| {
                self.grammar.lemma(word) == "care"
                    && matches!(self.grammar.base(word), "obj" | "obl")
                    && self.grammar.preposition(word) == Some("pe")
            };
            let relative = (self.grammar.relation(child) == "acl:relcl" || self.grammar.is_relative_clause(child))
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
            // "Condemned the shelling of the camp": who speaks of it did not do it.
            Standing::Announced(verb) if self.lexicon.is_in("anothers", self.grammar.lemma(verb)) => Vec::new(),
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

    /// Those with whom something is done; a bare noun is a means, no other side: "un atentat cu bombă".
    pub(crate) fn partners(&self, at: usize) -> Vec<usize> {
        let with = match self.grammar.language {
            Language::English => "with",
            Language::Romanian => "cu",
        };
        let people = |&word: &usize| {
            let beside = self.grammar.children(word).iter().any(|&child| self.grammar.base(child) != "case");
            self.grammar.upos(word) != Upos::Noun || beside || self.grammar.has(word, "Definite", "Def")
        };
        self.grammar.prepositional(at, with).into_iter().filter(people).collect()
    }

    /// Whether a noun is something done with somebody ("talks with").
    fn is_shared(&self, at: usize) -> bool {
        let with = match self.grammar.language {
            Language::English => "with",
            Language::Romanian => "cu",
        };
        // "convorbirile avute cu": the participle that carries the noun has the phrase.
        let carried = || self.carrier(at).is_some_and(|verb| !self.grammar.prepositional(verb, with).is_empty());
        self.grammar.genitives(at).is_empty() && (!self.partners(at).is_empty() || carried())
    }
}

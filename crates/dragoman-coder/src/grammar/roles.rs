//! Roles: objects, datives, genitives, prepositional dependents.

use dragoman_syntax::Upos;
use dragoman_text::Language;

use super::Grammar;
use super::subjects::CHAIN;

impl Grammar<'_> {
    /// A Romanian weak pronoun in a case that is neither reflexive nor part of a passive.
    fn is_clitic(&self, at: usize, case: &str) -> bool {
        self.language == Language::Romanian
            && self.relation(at) == "expl"
            && self.upos(at) == Upos::Pron
            && self.has(at, "Case", case)
            && !self.has(at, "Reflex", "Yes")
    }

    /// A Romanian direct object marked with "pe".
    pub(super) fn is_marked_object(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.base(at) == "obl"
            && self.preposition(at) == Some("pe")
            && (self.upos(at) == Upos::Propn
                || self.head(at).is_some_and(|head| {
                    self.children(head).iter().any(|&child| {
                        self.upos(child) == Upos::Pron && self.has(child, "Case", "Acc") && self.has(child, "Strength", "Weak")
                    })
                }))
    }

    /// The logical object: the subject of a passive, the noun that a passive participle modifies, else the object.
    pub(crate) fn objects(&self, at: usize) -> Vec<usize> {
        if self.is_passive(at) {
            let own: Vec<usize> = self.children_by(at, "nsubj").flat_map(|subject| self.antecedents(subject)).collect();
            if !own.is_empty() {
                return own;
            }
            // A reflexive passive may carry its subject as an object in silver trees.
            let plain: Vec<usize> = self.children_by(at, "obj").filter(|&child| self.upos(child) != Upos::Pron).collect();
            if !plain.is_empty() {
                return plain;
            }
            return match (self.base(at), self.head(at)) {
                ("acl" | "amod", Some(head)) => vec![head],
                (_, Some(_)) => self.grammatical_subjects(at, CHAIN),
                _ => Vec::new(),
            };
        }
        if let Some(relative) = self.doubled_relative(at, &["care"]) {
            return self.antecedents(relative);
        }
        let objects: Vec<usize> = self
            .children(at)
            .iter()
            .copied()
            .filter(|&child| (self.base(child) == "obj" || self.is_marked_object(child)) && !self.has(child, "Reflex", "Yes"))
            .collect();
        // "a oferit Ucrainei asistență": a bare noun behind an indirect object is the object, wherever the parser hung it.
        let shifted = self.children_by(at, "iobj").filter(|_| objects.is_empty() && self.language == Language::Romanian);
        let shifted: Vec<usize> = shifted
            .flat_map(|object| self.subtree(object, |_| false).into_iter().filter(move |&word| word > object))
            .filter(|&word| {
                // No name of a state has an adjective behind it: "a livrat Ucrainei generatoare".
                let behind_name = || self.head(word).is_some_and(|head| self.upos(head) == Upos::Propn && head < word);
                let noun = self.upos(word) == Upos::Noun || (self.upos(word) == Upos::Adj && behind_name());
                noun && self.preposition(word).is_none() && !self.has(word, "Case", "Dat")
            })
            .filter(|&word| matches!(self.base(word), "nmod" | "amod" | "appos" | "flat"))
            .collect();
        let objects = if objects.is_empty() { shifted } else { objects };
        // "assured Fiji of friendship", "urged Iran to stop": the treebank has the only object for an indirect one.
        let only = self.children_by(at, "iobj").filter(|_| objects.is_empty() && self.language == Language::English);
        let only: Vec<usize> = only.collect();
        let objects = if objects.is_empty() { only } else { objects };
        // "a pune capăt": trees have the object of a fixed expression as a part of the verb.
        let fixed = |&child: &usize| self.base(child) == "fixed" && self.upos(child) == Upos::Noun;
        let objects = match objects.is_empty() && self.language == Language::Romanian && self.upos(at) == Upos::Verb {
            true => self.children(at).iter().copied().filter(fixed).collect(),
            false => objects,
        };
        let full: Vec<usize> = objects.iter().copied().filter(|&child| self.upos(child) != Upos::Pron).collect();
        let objects = if full.is_empty() { objects } else { full };
        // "called off their offensive": an oblique without preposition behind the verb is its object.
        let bare = |&child: &usize| {
            self.relation(child) == "obl"
                && child > at
                && self.preposition(child).is_none()
                && self.upos(child) != Upos::Pron
                && !self.is_time(child)
        };
        if objects.is_empty()
            && self.language == Language::English
            && let Some(object) = self.children(at).iter().copied().find(bare)
        {
            return vec![object];
        }
        // "pardoned and released forty captives": coordinated verbs share the object behind the last.
        if objects.is_empty() {
            let next = self.children_by(at, "conj").find(|&verb| verb > at && verb - at <= 3 && self.upos(verb) == Upos::Verb);
            let shared: Vec<usize> = next.into_iter().flat_map(|verb| self.children_by(verb, "obj")).collect();
            if !shared.is_empty() {
                return shared.into_iter().flat_map(|object| self.antecedents(object)).collect();
            }
        }
        // "The guns the army sent": a relative clause without its pronoun has its object in the noun it modifies.
        let contact = objects.is_empty()
            && self.language == Language::English
            && self.relation(at) == "acl:relcl"
            && self.children_by(at, "nsubj").any(|subject| self.antecedents(subject) == [subject]);
        if contact {
            return self.head(at).into_iter().collect();
        }
        if objects.is_empty() {
            // A clitic that doubles nobody is the object itself, whatever the parser calls it.
            return self.children(at).iter().copied().filter(|&child| self.is_clitic(child, "Acc")).collect();
        }
        objects.into_iter().flat_map(|object| self.antecedents(object)).collect()
    }

    /// The Romanian relative pronoun that a clitic of its clause doubles ("pe care îi acuză", "cărora le-a promis").
    fn doubled_relative(&self, at: usize, forms: &[&str]) -> Option<usize> {
        if self.language != Language::Romanian {
            return None;
        }
        let relative = self.children(at).iter().copied().find(|&child| forms.contains(&self.form(child)) && child < at)?;
        let marked = self.form(relative) != "care" || self.preposition(relative) == Some("pe");
        (marked && self.base(relative) != "nsubj" && self.antecedents(relative) != [relative]).then_some(relative)
    }

    /// The indirect object.
    pub(crate) fn datives(&self, at: usize) -> Vec<usize> {
        let dative = |child: usize| match self.base(child) {
            "iobj" => !self.has(child, "Reflex", "Yes"),
            "obl" | "nmod" => match self.language {
                Language::English => self.preposition(child) == Some("to"),
                Language::Romanian => {
                    self.preposition(child).is_none() && self.has(child, "Case", "Dat") && self.base(child) == "obl"
                }
            },
            _ => false,
        };
        if let Some(relative) = self.doubled_relative(at, &["caruia", "careia", "carora"]) {
            return self.antecedents(relative);
        }
        // "Pe care îi acuză": the clitic doubles the object, whatever case a tagger gives it.
        let doubled = self.doubled_relative(at, &["care"]).is_some();
        let dative = |child: usize| dative(child) && !(doubled && self.upos(child) == Upos::Pron);
        let mut datives: Vec<usize> = self.children(at).iter().copied().filter(|&child| dative(child)).collect();
        // A clitic alone may double a full phrase that the parser hung elsewhere.
        let full = datives.iter().any(|&dative| self.upos(dative) != Upos::Pron);
        if !full && self.language == Language::Romanian {
            let misplaced = self.misplaced_datives(at);
            if datives.is_empty() || !misplaced.is_empty() {
                datives = misplaced;
            }
        }
        if datives.is_empty() {
            // A clitic that parsers take for the double of a full phrase stands for it where there is none: "să îi trimită".
            let stands = |&child: &usize| self.has(child, "Case", "Dat") && !self.has(child, "Reflex", "Yes");
            datives = self.children_by(at, "expl").filter(stands).collect();
        }
        let full: Vec<usize> = datives.iter().copied().filter(|&child| self.upos(child) != Upos::Pron).collect();
        let datives = if full.is_empty() { datives } else { full };
        datives.into_iter().flat_map(|dative| self.antecedents(dative)).collect()
    }

    /// Romanian datives that a parser took for an object or for a genitive: an oblique form beside the verb, or behind a noun
    /// without article, which can have no bare genitive ("a trimis medicamente Siriei").
    fn misplaced_datives(&self, at: usize) -> Vec<usize> {
        let oblique = |word: usize| {
            matches!(self.upos(word), Upos::Noun | Upos::Propn)
                && self.preposition(word).is_none()
                && (self.has(word, "Case", "Dat")
                    || ["ei", "ii", "ului", "lui", "ilor", "elor"].iter().any(|end| self.form(word).ends_with(end)))
                && !self.has(word, "Case", "Nom")
                && self.form(word) != self.lemma(word)
        };
        let objects: Vec<usize> = self.children_by(at, "obj").collect();
        let own: Vec<usize> = objects.iter().copied().filter(|&word| oblique(word)).collect();
        if !own.is_empty() {
            return own;
        }
        // "I-a mulțumit marți României": a time has no genitive of a name.
        let times = self.children(at).iter().copied().filter(|&child| child > at && self.is_time(child));
        let behind: Vec<usize> = times
            .flat_map(|time| self.children_by(time, "nmod"))
            .filter(|&word| self.upos(word) == Upos::Propn && oblique(word) && !self.is_time(word))
            .collect();
        if !behind.is_empty() {
            return behind;
        }
        let indefinite = |det: usize| matches!(self.lemma(det), "un" | "niste" | "o" | "alt" | "mult");
        // A noun that is spelt as its lemma has no article, whatever a tagger says.
        let spelt_as_lemma = |word: usize| {
            let word = &self.tree.words[word];
            word.lemma.chars().eq(word.form.chars().flat_map(char::to_lowercase))
        };
        let bare = |&object: &usize| {
            (!self.has(object, "Definite", "Def") || spelt_as_lemma(object)) && self.children_by(object, "det").all(indefinite)
        };
        // Behind the object itself, or behind the last noun of its phrase ("o notă de protest Lituaniei").
        let inner = |object: usize| self.children_by(object, "nmod").flat_map(|noun| self.genitives(noun)).collect::<Vec<_>>();
        let behind = objects.into_iter().filter(bare).flat_map(|object| {
            let own = self.genitives(object);
            if own.is_empty() { inner(object) } else { own }
        });
        behind.filter(|&word| oblique(word) && self.child(word, "det").is_none_or(|det| self.lemma(det) != "al")).collect()
    }

    /// The nominals with a preposition: those of the predicate, then those that the parser gave to its object.
    pub(crate) fn prepositional(&self, at: usize, wanted: &str) -> Vec<usize> {
        let of = |head: usize| {
            self.children(head)
                .iter()
                .copied()
                .filter(|&child| {
                    matches!(self.base(child), "obl" | "nmod" | "advmod" | "iobj" | "obj") && self.stands_with(child, wanted)
                })
                .collect::<Vec<_>>()
        };
        let own = of(at);
        // "la adresa guvernului", "on behalf of": trees have many compound prepositions as a noun with its genitive.
        if let Some((before, noun)) = wanted.rsplit_once(' ').filter(|_| own.is_empty()) {
            let compound =
                self.children(at).iter().copied().find(|&child| self.form(child) == noun && self.stands_with(child, before));
            if let Some(noun) = compound {
                return self.genitives(noun);
            }
        }
        if !own.is_empty() {
            return own.into_iter().flat_map(|child| self.antecedents(child)).collect();
        }
        // "is committed to opening": a gerund behind a preposition.
        let gerund = |&child: &usize| {
            matches!(self.base(child), "advcl" | "xcomp" | "acl")
                && self.form(child).ends_with("ing")
                && self.children_by(child, "mark").any(|mark| self.form(mark) == wanted)
        };
        let gerunds: Vec<usize> = self.children(at).iter().copied().filter(gerund).collect();
        if self.language == Language::English && !gerunds.is_empty() {
            return gerunds;
        }
        // "a meeting on Monday with": parsers hang the phrase on the day.
        let days = self.children(at).iter().copied().filter(|&child| self.is_time(child));
        let of_days: Vec<usize> = days.flat_map(of).collect();
        if !of_days.is_empty() && wanted != "of" {
            return of_days;
        }
        let near = self.children(at).iter().copied();
        let objects: Vec<usize> =
            near.filter(|&child| matches!(self.relation(child), "obj" | "nsubj:pass" | "xcomp")).collect();
        // Of a coordination the last member carries it ("gave food and tents to").
        let beside: Vec<usize> = objects.iter().flat_map(|&object| self.coordinated(object)).flat_map(of).collect();
        if !beside.is_empty() {
            return beside.into_iter().flat_map(|child| self.antecedents(child)).collect();
        }
        // "The killing of two men by rebels": parsers hang the second phrase on the noun of the first.
        let certain = matches!(wanted, "by" | "de catre" | "against" | "impotriva" | "asupra");
        let phrases = self.children(at).iter().copied().filter(|&child| matches!(self.base(child), "nmod" | "obl" | "obj"));
        let nested: Vec<usize> = phrases.filter(|_| certain).flat_map(of).collect();
        nested.into_iter().flat_map(|child| self.antecedents(child)).collect()
    }

    /// Who owns or does what a noun names: "of", "'s", the Romanian genitive.
    pub(crate) fn genitives(&self, at: usize) -> Vec<usize> {
        let genitive = |child: usize| {
            self.base(child) == "nmod"
                && match self.language {
                    Language::English => self.relation(child) == "nmod:poss" || self.preposition(child) == Some("of"),
                    Language::Romanian => self.preposition(child).is_none(),
                }
        };
        let own: Vec<usize> =
            self.children(at).iter().copied().filter(|&child| genitive(child) && !self.has(child, "Poss", "Yes")).collect();
        if !own.is_empty() || self.language == Language::English {
            return own;
        }
        // "Atacul cu drone al Ucrainei": the article "al" says that the genitive is not that of the noun beside it.
        let phrases = self.children_by(at, "nmod").filter(|&phrase| self.preposition(phrase).is_some());
        let below = phrases.flat_map(|phrase| self.children_by(phrase, "nmod"));
        below.filter(|&word| self.children_by(word, "det").any(|det| self.lemma(det) == "al")).collect()
    }

    /// The nominals with a preposition that a parser hung one or two nouns too deep: "the bombing of the embassy by rebels".
    pub(crate) fn nested(&self, at: usize, wanted: &str) -> Vec<usize> {
        if matches!(wanted, "of" | "de" | "din" | "'s") || (wanted == "in" && self.language == Language::English) {
            return Vec::new();
        }
        // "Vizita regelui și a premierului la Oslo": parsers hang the phrase on the last of those whose it is.
        let last = self.genitives(at).into_iter().flat_map(|genitive| self.coordinated(genitive)).last();
        let of_last = last.and_then(|owner| self.children_by(owner, "nmod").find(|&word| self.stands_with(word, wanted)));
        if let Some(found) = of_last {
            return vec![found];
        }
        let mut level: Vec<usize> = self.children_by(at, "nmod").collect();
        for _ in 0..2 {
            // "Exercises near its border with Russia" are with nobody.
            let shared = |&noun: &usize| self.lexicon.is_in("frontier", self.lemma(noun)) && self.lexicon.is_in("with", wanted);
            level.retain(|noun| !shared(noun));
            let below: Vec<usize> = level.iter().flat_map(|&noun| self.children_by(noun, "nmod")).collect();
            if let Some(&found) = below.iter().find(|&&word| wanted != "in" && self.stands_with(word, wanted)) {
                return vec![found];
            }
            level = below;
        }
        Vec::new()
    }

    /// Whether an English genitive is the "'s" one.
    pub(crate) fn is_possessive(&self, at: usize) -> bool {
        self.relation(at) == "nmod:poss"
    }

    /// Adjectives and compounds before or after a noun.
    pub(crate) fn modifiers(&self, at: usize) -> Vec<usize> {
        // "Summit Rusia - NATO": parsers take what stands behind a heading for a part of its name.
        let heading = self.language == Language::Romanian && self.head(at).is_none();
        let modifies = |child: usize| match self.base(child) {
            "amod" | "compound" | "nmod" => true,
            "flat" | "appos" => heading && child == at + 1 && self.upos(child) != Upos::Punct,
            _ => false,
        };
        let beside = self
            .children(at)
            .iter()
            .copied()
            .filter(|&child| modifies(child) && self.preposition(child).is_none())
            .filter(|&child| !self.is_marked_genitive(child));
        // "the American-led attack": who leads it does it; who backs it ("US-backed") does not.
        let leads = |word: usize| {
            let led = self.upos(word) == Upos::Verb && self.lexicon.is_in("lends", self.form(word));
            self.child(word, "compound").filter(|_| led).unwrap_or(word)
        };
        beside.map(leads).collect()
    }

    /// Whether a Romanian noun is a genitive by its article: "ocupația germană **a Poloniei**" names no second adjective.
    fn is_marked_genitive(&self, at: usize) -> bool {
        self.language == Language::Romanian
            && self.base(at) == "nmod"
            && self.children_by(at, "det").any(|det| self.lemma(det) == "al")
    }

    /// A relative pronoun stands for the noun that its clause modifies; everything else for itself.
    pub(crate) fn antecedents(&self, at: usize) -> Vec<usize> {
        let relative = self.upos(at) == Upos::Pron || self.upos(at) == Upos::Det || self.upos(at) == Upos::Sconj;
        let is_relative = relative
            && (self.has(at, "PronType", "Rel")
                || matches!(
                    (self.language, self.lemma(at)),
                    (Language::Romanian, "care" | "ce") | (Language::English, "who" | "which" | "whom" | "that")
                ));
        if !is_relative {
            return vec![at];
        }
        let mut clause = at;
        for _ in 0..CHAIN {
            let Some(head) = self.head(clause) else { break };
            if self.base(clause) == "acl" {
                return vec![self.gathered(clause, head)];
            }
            clause = head;
        }
        vec![at]
    }
}

//! Edit scripts from forms to lemmas, after Straka (2018): a rule for the case and one for the ends of the word.

/// How a lemma comes from a form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Script {
    case: Case,
    edit: Edit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Case {
    Lower,
    Title,
    Keep,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Edit {
    /// Cut so many characters from both ends and put others in their place.
    Ends { cut_front: usize, front: String, cut_back: usize, back: String },
    /// The lemma itself, for forms that share nothing with it.
    Whole(String),
}

impl Script {
    /// The script for a pair of form and lemma.
    pub(crate) fn between(form: &str, lemma: &str) -> Self {
        let case = Case::of(lemma);
        let form: Vec<char> = case.apply(form).chars().collect();
        let target: Vec<char> = lemma.chars().collect();
        let prefix = form.iter().zip(&target).take_while(|(a, b)| a == b).count();
        // A common stem of two letters, or of all of a short word, is worth an edit at the end alone.
        let edit = if prefix >= 2 || (prefix > 0 && prefix + 1 >= form.len().min(target.len())) {
            ends(&form, &target, (0, 0, prefix))
        } else {
            let (start, other, length) = longest_common(&form, &target);
            if length < 2 { Edit::Whole(lemma.to_owned()) } else { ends(&form, &target, (start, other, length)) }
        };
        Self { case, edit }
    }

    /// The lemma of a form, where the script fits it.
    #[cfg(test)]
    pub(crate) fn apply(&self, form: &str) -> Option<String> {
        let (mut spelt, mut lemma) = (Spelt::default(), String::new());
        spelt.fill(form);
        self.write(&spelt, &mut lemma).then_some(lemma)
    }

    /// Writes the lemma of a form into the memory at hand; whether the script fits the form comes back.
    pub(crate) fn write(&self, form: &Spelt, lemma: &mut String) -> bool {
        lemma.clear();
        match &self.edit {
            Edit::Whole(whole) => lemma.push_str(whole),
            Edit::Ends { cut_front, front, cut_back, back } => {
                let letters = form.letters(self.case);
                let end = letters.len().checked_sub(*cut_back);
                let Some(stem) = end.and_then(|end| letters.get(*cut_front..end)).filter(|stem| !stem.is_empty()) else {
                    return false;
                };
                lemma.push_str(front);
                lemma.extend(stem);
                lemma.push_str(back);
            }
        }
        true
    }

    /// Whether the script of a word makes that word itself.
    pub(crate) fn keeps(&self, word: &str) -> bool {
        match &self.edit {
            Edit::Whole(whole) => whole == word,
            Edit::Ends { cut_front: 0, front, cut_back: 0, back } => {
                front.is_empty() && back.is_empty() && self.case.spell(word).eq(word.chars())
            }
            Edit::Ends { .. } => false,
        }
    }

    /// The letters of the lemma of a form in small letters, all in small letters too; the form itself where the script does not fit.
    pub(crate) fn edit(&self, form: &[char], lemma: &mut Vec<char>) {
        lemma.clear();
        match &self.edit {
            Edit::Whole(whole) => lemma.extend(whole.chars().flat_map(char::to_lowercase)),
            Edit::Ends { cut_front, front, cut_back, back } => {
                let end = form.len().saturating_sub(*cut_back);
                let small = |text: &'_ str, lemma: &mut Vec<char>| lemma.extend(text.chars().flat_map(char::to_lowercase));
                match form.get(*cut_front..end) {
                    Some(stem) if !stem.is_empty() => {
                        small(front, lemma);
                        lemma.extend(stem);
                        small(back, lemma);
                    }
                    _ => lemma.extend(form),
                }
            }
        }
    }

    /// The script as a line of text without tabs or line feeds of its own.
    pub(crate) fn to_line(&self) -> String {
        let case = match self.case {
            Case::Lower => 'l',
            Case::Title => 't',
            Case::Keep => 'k',
        };
        match &self.edit {
            Edit::Ends { cut_front, front, cut_back, back } => format!("{case}\t{cut_front}\t{front}\t{cut_back}\t{back}"),
            Edit::Whole(lemma) => format!("{case}\t={lemma}"),
        }
    }

    /// Reads what [`Script::to_line`] wrote.
    pub(crate) fn from_line(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let case = match fields.next()? {
            "l" => Case::Lower,
            "t" => Case::Title,
            "k" => Case::Keep,
            _ => return None,
        };
        let second = fields.next()?;
        let edit = match second.strip_prefix('=') {
            Some(lemma) => Edit::Whole(lemma.to_owned()),
            None => Edit::Ends {
                cut_front: second.parse().ok()?,
                front: fields.next()?.to_owned(),
                cut_back: fields.next()?.parse().ok()?,
                back: fields.next()?.to_owned(),
            },
        };
        fields.next().is_none().then_some(Self { case, edit })
    }
}

impl Case {
    /// The first case that leaves a lemma as it is.
    fn of(lemma: &str) -> Self {
        [Self::Lower, Self::Title].into_iter().find(|case| case.apply(lemma) == lemma).unwrap_or(Self::Keep)
    }

    fn apply(self, word: &str) -> String {
        self.spell(word).collect()
    }

    /// The letters of a word in this case.
    fn spell(self, word: &str) -> impl Iterator<Item = char> {
        word.chars().enumerate().flat_map(move |(place, letter)| {
            // Every letter has one to three in another case; which of the three iterators runs is known for the whole word.
            let (upper, lower) = (self == Self::Title && place == 0, self != Self::Keep);
            let raised = upper.then(|| letter.to_uppercase());
            let lowered = (!upper && lower).then(|| letter.to_lowercase());
            let kept = (!upper && !lower).then_some(letter);
            raised.into_iter().flatten().chain(lowered.into_iter().flatten()).chain(kept)
        })
    }
}

/// A form as scripts and lists of words need it. The memory is used again for the next form.
#[derive(Debug, Default)]
pub(crate) struct Spelt {
    kept: Vec<char>,
    lower: Vec<char>,
    title: Vec<char>,
}

impl Spelt {
    /// Takes a form.
    pub(crate) fn fill(&mut self, form: &str) {
        for (letters, case) in [(&mut self.kept, Case::Keep), (&mut self.lower, Case::Lower), (&mut self.title, Case::Title)] {
            letters.clear();
            letters.extend(case.spell(form));
        }
    }

    fn letters(&self, case: Case) -> &[char] {
        match case {
            Case::Keep => &self.kept,
            Case::Lower => &self.lower,
            Case::Title => &self.title,
        }
    }

    /// The form in small letters.
    pub(crate) fn lower(&self) -> &[char] {
        &self.lower
    }
}

fn ends(form: &[char], target: &[char], (start, other, length): (usize, usize, usize)) -> Edit {
    Edit::Ends {
        cut_front: start,
        front: target[..other].iter().collect(),
        cut_back: form.len() - start - length,
        back: target[other + length..].iter().collect(),
    }
}

/// The longest stretch that two words share: its places and length, the first of several.
fn longest_common(one: &[char], other: &[char]) -> (usize, usize, usize) {
    let mut best = (0, 0, 0);
    for start in 0..one.len() {
        for place in 0..other.len() {
            let length = one[start..].iter().zip(&other[place..]).take_while(|(a, b)| a == b).count();
            if length > best.2 {
                best = (start, place, length);
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn a_script_gives_back_the_lemma() {
        for (form, lemma) in [
            ("ședințele", "ședință"),
            ("Miniștrii", "ministru"),
            ("este", "fi"),
            ("FRANȚEI", "Franța"),
            ("NATO", "NATO"),
            ("a", "avea"),
            ("nemaivăzut", "vedea"),
            ("I", "I"),
            ("1.000", "1.000"),
            ("s-", "sine"),
        ] {
            let script = Script::between(form, lemma);
            assert_eq!(script.apply(form).as_deref(), Some(lemma), "{script:?}");
            assert_eq!(Script::from_line(&script.to_line()), Some(script));
        }
    }

    #[test]
    fn words_of_one_pattern_share_a_script() {
        assert_eq!(Script::between("guvernului", "guvern"), Script::between("Parlamentului", "parlament"));
        assert_eq!(Script::between("Franței", "Franța"), Script::between("SPANIEI", "Spania"));
    }

    #[test]
    fn a_script_that_does_not_fit_gives_nothing() {
        assert_eq!(Script::between("guvernului", "guvern").apply("ui"), None);
        assert_eq!(Script::from_line("x\t0"), None);
    }
}

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
    pub(crate) fn apply(&self, form: &str) -> Option<String> {
        match &self.edit {
            Edit::Whole(lemma) => Some(lemma.clone()),
            Edit::Ends { cut_front, front, cut_back, back } => {
                let form: Vec<char> = self.case.apply(form).chars().collect();
                let stem = form.get(*cut_front..form.len().checked_sub(*cut_back)?)?;
                if stem.is_empty() {
                    return None;
                }
                Some(front.chars().chain(stem.iter().copied()).chain(back.chars()).collect())
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
        match self {
            Self::Lower => word.to_lowercase(),
            Self::Keep => word.to_owned(),
            Self::Title => {
                let mut characters = word.chars();
                let first = characters.next().into_iter().flat_map(char::to_uppercase);
                first.chain(characters.flat_map(char::to_lowercase)).collect()
            }
        }
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

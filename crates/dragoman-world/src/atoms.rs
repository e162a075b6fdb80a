//! Atoms: the pieces of words that names are compared by.
//!
//! A word is cut at hyphens, apostrophes and other signs, dots are dropped and letters folded, so that "Kim Jong-un" and
//! "Kim Jong Un", "U.N." and "UN", "nord-coreean" as one token or as three all give the same atoms.

use dragoman_text::fold;

/// A piece of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Atom {
    /// The folded letters, or a single sign.
    pub(crate) text: String,
    /// How it is capitalised.
    pub(crate) case: Case,
    /// What stands before it.
    pub(crate) joint: Joint,
    /// Which of its first 32 letters are Romanian ones with diacritics, one bit a letter. An ă at the end does not count: it
    /// is only the article that takes it away (fată, fata).
    pub(crate) marks: u32,
}

/// The Romanian letters with diacritics, with cedilla too.
fn is_marked(c: char) -> bool {
    matches!(c, 'ă' | 'â' | 'î' | 'ș' | 'ț' | 'ş' | 'ţ' | 'Ă' | 'Â' | 'Î' | 'Ș' | 'Ț' | 'Ş' | 'Ţ')
}

/// How an atom is capitalised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Case {
    /// It begins with a small letter, or has none.
    Small,
    /// It begins with a capital.
    Capital,
    /// It has no small letter; of names also: and at least two capitals.
    Capitals,
}

/// What joins an atom to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Joint {
    /// Nothing: it begins a word, or follows another sign.
    None,
    /// A hyphen.
    Hyphen,
    /// An apostrophe.
    Apostrophe,
}

/// Cuts one token, or a name with spaces, into atoms; `carried` is the joint left open by the text before.
///
/// Returns the joint that the text leaves open: a hyphen standing alone joins what follows it.
pub(crate) fn cut(text: &str, carried: Joint, atoms: &mut Vec<Atom>) -> Joint {
    let mut piece = String::new();
    let mut joint = carried;
    for c in text.chars() {
        match sign(c) {
            Sign::Letter => piece.push(c),
            Sign::Dropped => {}
            other => {
                flush(&mut piece, &mut joint, atoms);
                match other {
                    Sign::Joint(new) => joint = new,
                    Sign::Own => {
                        atoms.push(Atom { text: c.to_string(), case: Case::Small, joint: Joint::None, marks: 0 });
                        joint = Joint::None;
                    }
                    _ => joint = Joint::None,
                }
            }
        }
    }
    let before = atoms.len();
    flush(&mut piece, &mut joint, atoms);
    // A full stop alone is no part of a word: it must keep names apart.
    if before == atoms.len() && before == 0 && text.contains('.') {
        atoms.push(Atom { text: ".".to_owned(), case: Case::Small, joint: Joint::None, marks: 0 });
        return Joint::None;
    }
    joint
}

enum Sign {
    Letter,
    Dropped,
    Space,
    Joint(Joint),
    Own,
}

fn sign(c: char) -> Sign {
    match c {
        c if c.is_ascii_alphanumeric() => Sign::Letter,
        '.' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => Sign::Dropped,
        '-' | '\u{2010}' | '\u{2011}' => Sign::Joint(Joint::Hyphen),
        '\'' | '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' | '`' => Sign::Joint(Joint::Apostrophe),
        c if c.is_whitespace() => Sign::Space,
        c if c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c) => Sign::Letter,
        _ => Sign::Own,
    }
}

fn flush(piece: &mut String, joint: &mut Joint, atoms: &mut Vec<Atom>) {
    if piece.is_empty() {
        return;
    }
    // Most words need no tables of Unicode, and there are hundreds of thousands of forms to cut when the files are loaded.
    let atom = if piece.is_ascii() {
        Atom { text: piece.to_ascii_lowercase(), case: case_of(piece.bytes().map(char::from)), joint: *joint, marks: 0 }
    } else {
        let stem = piece.strip_suffix(['ă', 'Ă']).unwrap_or(piece);
        let marks = stem.chars().take(32).enumerate().filter(|(_, c)| is_marked(*c)).map(|(place, _)| 1 << place).sum();
        Atom { text: fold_piece(piece), case: case_of(piece.chars()), joint: *joint, marks }
    };
    piece.clear();
    if !atom.text.is_empty() {
        atoms.push(atom);
        *joint = Joint::None;
    }
}

/// As [`fold`], with a short way for Romanian.
fn fold_piece(piece: &str) -> String {
    let short = |c: char| match c {
        'ă' | 'â' | 'Ă' | 'Â' => Some('a'),
        'î' | 'Î' => Some('i'),
        'ș' | 'ş' | 'Ș' | 'Ş' => Some('s'),
        'ț' | 'ţ' | 'Ț' | 'Ţ' => Some('t'),
        c => c.is_ascii().then(|| c.to_ascii_lowercase()),
    };
    piece.chars().map(short).collect::<Option<String>>().unwrap_or_else(|| fold(piece))
}

fn case_of(letters: impl Iterator<Item = char>) -> Case {
    let mut case = None;
    for c in letters.filter(|c| c.is_alphabetic()) {
        match case {
            None if c.is_uppercase() => case = Some(Case::Capitals),
            None => return Case::Small,
            Some(_) if c.is_lowercase() => return Case::Capital,
            Some(_) => {}
        }
    }
    case.unwrap_or(Case::Small)
}

/// The atoms of a name, with the case that a text must have: one letter is a capital, not capitals, and an English
/// "The" before a name is a small word.
pub(crate) fn name_atoms(name: &str) -> Vec<Atom> {
    let mut atoms = Vec::new();
    cut(name, Joint::None, &mut atoms);
    for atom in &mut atoms {
        if atom.case == Case::Capitals && atom.text.chars().filter(|c| c.is_alphabetic()).count() < 2 {
            atom.case = Case::Capital;
        }
    }
    if let [first, _, ..] = atoms.as_mut_slice()
        && first.text == "the"
    {
        first.case = Case::Small;
    }
    atoms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str) -> Vec<String> {
        name_atoms(name).into_iter().map(|atom| atom.text).collect()
    }

    #[test]
    fn spellings_meet() {
        assert_eq!(texts("Kim Jong-un"), texts("Kim Jong Un"));
        assert_eq!(texts("O.N.U."), ["onu"]);
        assert_eq!(texts("Côte d’Ivoire"), ["cote", "d", "ivoire"]);
        assert_eq!(texts("Washington, D.C."), ["washington", ",", "dc"]);
        assert_eq!(texts("."), ["."]);
        assert_eq!(texts("-"), Vec::<String>::new());
    }

    #[test]
    fn case_is_kept() {
        let cases = |name: &str| name_atoms(name).into_iter().map(|atom| atom.case).collect::<Vec<_>>();
        assert_eq!(cases("RP Chineză"), [Case::Capitals, Case::Capital]);
        assert_eq!(cases("al-Qaida"), [Case::Small, Case::Capital]);
        assert_eq!(cases("The Hague"), [Case::Small, Case::Capital]);
        assert_eq!(cases("G7"), [Case::Capital]);
        assert_eq!(cases("U.S."), [Case::Capitals]);
        assert_eq!(cases("eSwatini"), [Case::Small]);
    }

    #[test]
    fn the_short_way_folds_as_the_long_one() {
        for piece in ["Chișinău", "ŢARA", "Ședință", "Erdoğan", "Łódź", "İzmir", "Québec", "朝鮮"] {
            assert_eq!(fold_piece(piece), fold(piece), "{piece}");
        }
    }

    #[test]
    fn a_hyphen_alone_joins_what_follows() {
        let mut atoms = Vec::new();
        let open = ["nord", "-", "coreean", ",", "X"].iter().fold(Joint::None, |joint, token| cut(token, joint, &mut atoms));
        assert_eq!(open, Joint::None);
        assert_eq!(
            atoms.iter().map(|atom| atom.joint).collect::<Vec<_>>(),
            [Joint::None, Joint::Hyphen, Joint::None, Joint::None]
        );
    }
}

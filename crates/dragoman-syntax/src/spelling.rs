//! How the same words may be spelt, to measure what a careless or old spelling costs.

use crate::without_diacritics;

/// A way to spell words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// As the corpus has them.
    Written,
    /// Without diacritics.
    Bare,
    /// Romanian ş and ţ with cedillas, as old fonts had them.
    Cedillas,
    /// In capitals, as in headlines.
    Capitals,
    /// Romanian with î inside words, as before 1993 and in Moldova.
    Old,
}

impl Spelling {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Written, Self::Bare, Self::Cedillas, Self::Capitals, Self::Old];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Bare => "bare",
            Self::Cedillas => "cedillas",
            Self::Capitals => "capitals",
            Self::Old => "old",
        }
    }

    /// Its name at the head of a table.
    pub fn title(self) -> &'static str {
        match self {
            Self::Written => "as written",
            Self::Bare => "without diacritics",
            Self::Cedillas => "with cedillas",
            Self::Capitals => "in capitals",
            Self::Old => "with î inside words",
        }
    }

    /// The word in this spelling.
    pub fn apply(self, word: &str) -> String {
        match self {
            Self::Written => word.to_owned(),
            Self::Bare => without_diacritics(word),
            Self::Cedillas => word.chars().map(cedilla).collect(),
            Self::Capitals => word.to_uppercase(),
            Self::Old => old(word),
        }
    }
}

fn cedilla(c: char) -> char {
    match c {
        'ș' => 'ş',
        'ț' => 'ţ',
        'Ș' => 'Ş',
        'Ț' => 'Ţ',
        c => c,
    }
}

/// The spelling between 1953 and 1993: î for â, but for the words of the country's own name, and "sînt" for "sunt".
fn old(word: &str) -> String {
    let small = word.to_lowercase();
    if small.contains("român") {
        return word.to_owned();
    }
    let own = |c: char| match c {
        'â' => 'î',
        'Â' => 'Î',
        c => c,
    };
    if matches!(small.as_str(), "sunt" | "suntem" | "sunteți") {
        return word.replacen('u', "î", 1).replacen('U', "Î", 1);
    }
    word.chars().map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::Spelling;

    #[test]
    fn a_word_in_all_spellings() {
        let all = |word: &str| Spelling::ALL.map(|spelling| spelling.apply(word));
        assert_eq!(all("Țâșnește"), ["Țâșnește", "Tasneste", "Ţâşneşte", "ȚÂȘNEȘTE", "Țîșnește"]);
        assert_eq!(Spelling::Old.apply("Sunt"), "Sînt");
        assert_eq!(Spelling::Old.apply("românească"), "românească");
        assert_eq!(Spelling::Old.apply("house"), "house");
    }
}

//! Words as the measures compare them: by their letters, in small ones, whatever the diacritics' encoding.

use std::collections::BTreeSet;

/// The words of a text in small letters, with the commas of Romanian letters where it wrote cedillas.
pub(crate) fn words(text: &str) -> BTreeSet<String> {
    let comma = |c: char| match c {
        'ş' => 'ș',
        'ţ' => 'ț',
        'Ş' => 'Ș',
        'Ţ' => 'Ț',
        other => other,
    };
    let folded = text.chars().map(comma).collect::<String>().to_lowercase();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    folded.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The share of words that two texts have in common among all their words (Jaccard); 0 where neither has any.
pub fn overlap(a: &str, b: &str) -> f64 {
    let (a, b) = (words(a), words(b));
    let common = a.intersection(&b).count();
    let all = a.union(&b).count();
    // Texts have fewer words than a float can count exactly.
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// Whether two texts share a word.
pub fn share_a_word(a: &str, b: &str) -> bool {
    !words(a).is_disjoint(&words(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_and_cedilla() {
        assert_eq!(words("Şeful, ŢĂRII_1!"), BTreeSet::from(["șeful".to_owned(), "țării_1".to_owned()]));
        assert!((overlap("a b c", "b c d") - 0.5).abs() < 1e-12);
        assert!(overlap("", "!").abs() < 1e-12);
        assert!(share_a_word("Kim Jong-un", "domnul KIM") && !share_a_word("Kim", "Kima"));
    }
}

//! Preparing treebanks for training: splits by document, and noise that makes a model robust.

use crate::TreebankSentence;
use dragoman_text::fold;

/// Splits a treebank into what is trained on and what is held out for tuning: every fifth document is held out.
///
/// Not the last fifth of the file, for treebanks are sorted by genre. Where no documents are marked, every fifth run of
/// twenty sentences is held out.
pub fn split_documents(sentences: Vec<TreebankSentence>) -> (Vec<TreebankSentence>, Vec<TreebankSentence>) {
    let marked = sentences.iter().any(TreebankSentence::begins_document);
    let mut document = 0_usize;
    let (mut train, mut held_out) = (Vec::new(), Vec::new());
    for (index, sentence) in sentences.into_iter().enumerate() {
        if if marked { sentence.begins_document() } else { index.is_multiple_of(20) } {
            document += 1;
        }
        if document > 0 && document.is_multiple_of(5) { held_out.push(sentence) } else { train.push(sentence) }
    }
    (train, held_out)
}

/// Whether a word has letters that can lose their diacritics.
pub fn has_diacritics(form: &str) -> bool {
    form.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
}

/// A word as it is typed on a keyboard without diacritics; capitals stay.
pub fn without_diacritics(form: &str) -> String {
    let letter = |c: char| {
        let plain = fold(c.encode_utf8(&mut [0; 4]));
        if c.is_uppercase() { plain.to_uppercase() } else { plain }
    };
    form.chars().map(|c| if c.is_alphabetic() && !c.is_ascii() { letter(c) } else { c.to_string() }).collect()
}

/// A sentence by its letters alone, to find the same sentence in two corpora.
pub fn fingerprint<'a>(forms: impl Iterator<Item = &'a str>) -> String {
    forms.flat_map(|form| fold(form).chars().filter(|c| c.is_alphabetic()).collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, split_documents, without_diacritics};
    use crate::TreebankSentence;

    #[test]
    fn every_fifth_document_is_held_out() {
        let sentence = |document: usize, first: bool| TreebankSentence {
            comments: first
                .then(|| format!("# newdoc id = {document}"))
                .into_iter()
                .chain([format!("# sent_id = {document}")])
                .collect(),
            ..TreebankSentence::default()
        };
        let sentences = (1..=11).flat_map(|document| [sentence(document, true), sentence(document, false)]).collect();
        let (train, held_out) = split_documents(sentences);
        let ids = |sentences: &[TreebankSentence]| {
            sentences.iter().filter_map(|sentence| sentence.comment("sent_id").map(str::to_owned)).collect::<Vec<_>>()
        };
        assert_eq!(ids(&held_out), ["5", "5", "10", "10"]);
        assert_eq!(train.len(), 18);
        let unmarked = vec![TreebankSentence::default(); 200];
        assert_eq!(split_documents(unmarked).1.len(), 40);
    }

    #[test]
    fn diacritics_go_and_capitals_stay() {
        assert_eq!(without_diacritics("Întâlnirea"), "Intalnirea");
        assert_eq!(without_diacritics("s-a"), "s-a");
        assert_eq!(fingerprint(["Așa", "e", "."].into_iter()), fingerprint(["asa", "E"].into_iter()));
    }
}

//! The text of a treebank before anybody divided it, and its analysis from there.

use crate::{AnalysedSentence, Analyser, TreebankSentence};
use dragoman_text::{Document, Language, Span, read_all};
use std::collections::HashSet;

/// The text that a treebank was made from: a line for each paragraph, its sentences one after the other.
pub fn raw_text(sentences: &[TreebankSentence]) -> String {
    raw_text_with_ends(sentences).0
}

/// The same, and the bytes at which the sentences end.
pub fn raw_text_with_ends(sentences: &[TreebankSentence]) -> (String, HashSet<usize>) {
    let (mut text, mut ends) = (String::new(), HashSet::new());
    for sentence in sentences {
        if sentence.begins_paragraph() && !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&sentence.spaced_text());
        ends.insert(text.trim_end().len());
    }
    (text, ends)
}

/// Divides a text into sentences and words and analyses them, for [`crate::evaluate`]: the forms are those of the text,
/// letter by letter, and all of it is read.
pub fn analyse_raw(text: String, language: Language, analyser: &Analyser) -> Vec<AnalysedSentence> {
    let document = read_all(text, language);
    let sentences: Vec<_> = document.blocks.iter().flat_map(|block| &block.sentences).collect();
    let trees = analyser.analyse_all(&sentences, None);
    let mut analysed = Vec::with_capacity(trees.len());
    let mut end = 0;
    for (sentence, mut tree) in sentences.into_iter().zip(trees) {
        let begins: Vec<usize> = tree
            .words
            .iter_mut()
            .map(|word| {
                let begin = end;
                word.form = written(&document, Span::new(begin, word.span.end)).into();
                end = word.span.end;
                begin
            })
            .collect();
        let multiword = sentence.contractions.iter().filter_map(|contraction| {
            let span = Span::new(*begins.get(contraction.first)?, sentence.tokens.get(contraction.last)?.span.end);
            Some((contraction.first, contraction.last, written(&document, span)))
        });
        analysed.push(AnalysedSentence { multiword: multiword.collect(), tree });
    }
    // What no token covers, such as a zero-width character at the end, is of the last word: no letter may be lost.
    let rest = written(&document, Span::new(end, document.text.len()));
    if let Some(word) = analysed.last_mut().and_then(|sentence| sentence.tree.words.last_mut()) {
        word.form = format!("{}{rest}", word.form).into();
    }
    analysed
}

/// The characters of a stretch without white space at its ends.
fn written(document: &Document, span: Span) -> String {
    span.of(&document.text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::raw_text_with_ends;
    use crate::read_conllu;

    #[test]
    fn the_text_is_put_together_as_it_was() {
        let word = |id: usize, form: &str, misc: &str| format!("{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
        let text = [
            "# newdoc id = a\n".to_owned(),
            word(1, "Ana", "_"),
            "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n".to_owned(),
            word(2, "ca", "_"),
            word(3, "n't", "_"),
            word(4, "!", "_"),
            "\n".to_owned(),
            word(1, "Go", "SpaceAfter=No"),
            word(2, ".", "SpaceAfter=No"),
            "\n".to_owned(),
            word(1, "No", "_"),
            "\n# newpar id = b\n".to_owned(),
            word(1, "End", "_"),
            "\n".to_owned(),
        ];
        let (text, ends) = raw_text_with_ends(&read_conllu(&text.concat()).expect("it is well-formed"));
        assert_eq!(text, "Ana can't! Go.No \n\nEnd ");
        assert_eq!(ends, [10, 14, 16, 22].into());
    }
}

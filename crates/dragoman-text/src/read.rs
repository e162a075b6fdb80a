//! From a text to a document.

use crate::blocks::{join_wrapped, lines};
use crate::repair::{Repaired, modernise};
use crate::{Block, BlockKind, Contraction, Document, Language, Sentence, Span, Token, classify, sentences, tokens};

/// Reads a text: sets apart what is no part of the report, and splits the rest into sentences and tokens.
///
/// Never fails: a text without a word has no blocks. The work grows with the length of the text, not with its form.
pub fn read(text: String, language: Language) -> Document {
    let lines = lines(&text);
    let alone = classify::lines(&text, &lines, language);
    let stretches = join_wrapped(&text, &lines, &alone);
    let kinds = classify::kinds(&text, &stretches);
    let blocks = stretches
        .iter()
        .zip(kinds)
        .map(|((stretch, _), kind)| {
            let sentences = match kind {
                BlockKind::Metadata(_) | BlockKind::Clutter(_) => Vec::new(),
                BlockKind::Title | BlockKind::Heading | BlockKind::Paragraph => sentences_of(&text, stretch.span, language),
            };
            Block { kind, span: stretch.span, sentences }
        })
        .collect();
    Document { text, language, blocks }
}

/// Reads a text of which every line is known to belong to it, such as that of a treebank: nothing is set aside.
pub fn read_all(text: String, language: Language) -> Document {
    let block = |span| Block { kind: BlockKind::Paragraph, span, sentences: sentences_of(&text, span, language) };
    let blocks = lines(&text).iter().map(|line| block(line.span)).collect();
    Document { text, language, blocks }
}

fn sentences_of(text: &str, span: Span, language: Language) -> Vec<Sentence> {
    let repaired = Repaired::new(text, span);
    let pieces = tokens::tokenise(&repaired.text, language);
    sentences::split(&repaired.text, &pieces, language)
        .into_iter()
        .filter_map(|range| {
            let pieces = pieces.get(range)?;
            let mut tokens: Vec<Token> = Vec::with_capacity(pieces.len());
            let mut contractions: Vec<Contraction> = Vec::new();
            let mut word_start = 0;
            for (index, piece) in pieces.iter().enumerate() {
                let written = repaired.text.get(piece.start..piece.end).unwrap_or_default();
                let modern = if language == Language::Romanian { modernise(written) } else { None };
                let space_after = repaired.text.as_bytes().get(piece.end).is_none_or(|&byte| byte == b' ');
                let form = modern.unwrap_or_else(|| written.to_owned());
                tokens.push(Token { form, span: repaired.given(piece.start, piece.end), space_after });
                if !piece.joined {
                    word_start = piece.start;
                    continue;
                }
                let form = repaired.text.get(word_start..piece.end).unwrap_or_default().to_owned();
                match contractions.last_mut() {
                    Some(open) if open.last + 1 == index => (open.last, open.form) = (index, form),
                    _ => contractions.push(Contraction { first: index.saturating_sub(1), last: index, form }),
                }
            }
            let (first, last) = (tokens.first()?, tokens.last()?);
            Some(Sentence { span: first.span.to(last.span), tokens, contractions })
        })
        .collect()
}

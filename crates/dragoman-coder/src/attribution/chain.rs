//! On whose word an event rests: the speaker in whose mouth it stands, then those who pass it on.

use dragoman_plover::{Quote, SourceKind, SourceMention};
use dragoman_text::Span;

use super::quotes::Heard;

/// The chain of those who vouch for the words of an event, the nearest first; empty where the report itself tells it.
pub(crate) fn chain(trigger: Span, quotes: &[Quote], blocks: &[Heard]) -> Vec<SourceMention> {
    let mut chain: Vec<SourceMention> = Vec::new();
    // The quotations around the words, inner ones first: "X said that Y had told him that …".
    let mut around: Vec<&Quote> = quotes.iter().filter(|quote| quote.content.contains(trigger)).collect();
    around.sort_by_key(|quote| quote.content.len());
    for quote in around {
        if let Some(span) = quote.speaker {
            add(&mut chain, SourceMention { span, name: quote.speaker_name.clone(), kind: SourceKind::Official });
        }
    }
    let block = blocks.partition_point(|block| block.span.end < trigger.end);
    let sentence = blocks.get(block).and_then(|block| block.said.iter().find(|said| said.span.contains(trigger)));
    // Who only speaks elsewhere in the sentence vouches for nothing that stands outside his mouth.
    let speaks_elsewhere = |source: &&SourceMention| {
        let own = |quote: &&Quote| quote.speaker.is_some_and(|speaker| speaker.overlaps(source.span));
        source.kind == SourceKind::Official
            && quotes.iter().any(|quote| own(&quote))
            && !quotes.iter().filter(own).any(|quote| quote.content.contains(trigger))
    };
    for source in sentence.iter().flat_map(|said| &said.sources).filter(|source| !speaks_elsewhere(source)) {
        add(&mut chain, source.clone());
    }
    chain
}

/// Adds one who vouches, unless named already; a source tells better what somebody is than having spoken does.
fn add(chain: &mut Vec<SourceMention>, source: SourceMention) {
    let same = |known: &SourceMention| known.span.overlaps(source.span) || (known.name.is_some() && known.name == source.name);
    match chain.iter_mut().find(|known| same(known)) {
        Some(known) => known.kind = source.kind,
        None => chain.push(source),
    }
}

//! The quotations of a document by their marks: over paragraphs, around the tag that interrupts them, and without a closing mark.

use dragoman_text::Span;

use super::quotation::{Quoted, quoted};
use super::quotes::Heard;

/// Quoted words as a block has them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marked {
    pub(super) quoted: Quoted,
    /// The words that are no part of what is quoted though they stand within it: ",” she said, “".
    pub(super) gap: Option<Span>,
    /// The number of the block in which they begin.
    pub(super) from: usize,
}

/// The quoted words of each block. Words that run over several paragraphs belong to the last one.
pub(super) fn marks(blocks: &[Heard], text: &str) -> Vec<Vec<Marked>> {
    let mut all: Vec<Vec<Marked>> = Vec::with_capacity(blocks.len());
    let mut open: Option<(usize, Quoted)> = None;
    for (number, block) in blocks.iter().enumerate() {
        let mut found = quoted(block.span.of(text), block.span.start);
        let mut from = vec![number; found.len()];
        // An opening mark is repeated at the head of each paragraph, and only the last one closes.
        if let Some((begun, before)) = open.take() {
            match found.first_mut().filter(|first| first.outer.start <= block.span.start + 1) {
                Some(first) => {
                    (first.content.start, first.outer.start) = (before.content.start, before.outer.start);
                    from[0] = begun;
                }
                None => {
                    let quoted = blocks.get(begun).map_or(before, |block| ended(before, block));
                    all.last_mut().into_iter().for_each(|marks| marks.push(Marked { quoted, gap: None, from: begun }));
                }
            }
        }
        let goes_on = |quoted: &Quoted| {
            let next = blocks.get(number + 1).map(|next| next.span.of(text).trim_start());
            !quoted.closed
                && quoted.outer.end >= block.span.start + block.span.of(text).trim_end().len()
                && next.is_some_and(begins)
        };
        if found.last().is_some_and(|last| goes_on(last) && cut_at_tag(*last, block).is_none()) {
            open = found.pop().zip(from.pop()).map(|(quoted, from)| (from, quoted));
        }
        let marks = found.into_iter().zip(from).map(|(quoted, from)| Marked { quoted: ended(quoted, block), gap: None, from });
        all.push(interrupted(marks.collect(), block, text));
    }
    all
}

/// Whether a paragraph begins with a mark that can open.
fn begins(text: &str) -> bool {
    text.starts_with(['„', '“', '"', '«', '‘'])
}

/// "“We will go,” she said, “and we will stay.”": two stretches of one sentence, joined over the tag between them.
fn interrupted(marks: Vec<Marked>, block: &Heard, text: &str) -> Vec<Marked> {
    /// No tag has more bytes.
    const LONGEST: usize = 160;
    let mut joined: Vec<Marked> = Vec::with_capacity(marks.len());
    for mark in marks {
        if let Some(before) =
            joined.last_mut().filter(|before| before.gap.is_none() && before.quoted.closed && mark.quoted.closed)
        {
            let gap = Span::new(before.quoted.outer.end, mark.quoted.outer.start.max(before.quoted.outer.end));
            let between = gap.of(text).trim();
            let pauses = before.quoted.content.of(text).trim_end().ends_with(',') || between.starts_with(',');
            let lower = mark.quoted.content.of(text).trim_start().starts_with(char::is_lowercase);
            let tagged = block.said.iter().flat_map(|said| &said.inserted).any(|tag| tag.overlaps(gap));
            if pauses && lower && tagged && between.ends_with(',') && gap.len() < LONGEST {
                before.quoted.content.end = mark.quoted.content.end;
                before.quoted.outer.end = mark.quoted.outer.end;
                before.gap = Some(gap);
                continue;
            }
        }
        joined.push(mark);
    }
    joined
}

/// Where the first tag stands within words that never close.
fn cut_at_tag(quoted: Quoted, block: &Heard) -> Option<usize> {
    let tags = block.said.iter().flat_map(|said| &said.inserted).filter(|tag| quoted.content.contains(**tag));
    tags.map(|tag| tag.start).filter(|&start| start > quoted.content.start).min()
}

/// An unclosed quotation ends where its clause or sentence does.
fn ended(mut quoted: Quoted, block: &Heard) -> Quoted {
    if quoted.closed {
        return quoted;
    }
    let Some(said) =
        block.said.iter().find(|said| said.span.overlaps(Span::new(quoted.content.start, quoted.content.start + 1)))
    else {
        return quoted;
    };
    let sentence = said.span.end;
    // What is coordinated with a verb before the mark is the narrator's again, and so is a tag.
    let outside = said.conjuncts.iter().filter(|(head, start)| *head < quoted.content.start && *start > quoted.content.start);
    let again = outside.map(|(_, start)| *start).chain(cut_at_tag(quoted, block)).min();
    if let Some(start) = again {
        quoted.content.end = start.min(quoted.content.end);
        quoted.outer.end = quoted.content.end;
        return quoted;
    }
    let pause = said.breaks.iter().copied().find(|&comma| comma > quoted.content.start && comma < quoted.content.end);
    // Whole sentences run to the end of the last one; words within a sentence to its next break.
    let end = match pause {
        Some(comma) if quoted.content.start > said.span.start + 4 => comma,
        _ if quoted.content.start > said.span.start + 4 => sentence.min(quoted.content.end),
        _ => quoted.content.end,
    };
    quoted.content.end = end;
    quoted.outer.end = end;
    quoted
}

//! What the place of a line in the page tells: titles, headings, captions without a mark, lists of links.

use std::collections::HashMap;

use super::pattern::Mark;
use crate::blocks::Stretch;
use crate::{BlockKind, ClutterKind, MetadataKind, fold};

/// The most lines after "More on this story" that are taken for links.
const LINKS: usize = 12;

/// What each block is.
pub(super) fn kinds(text: &str, blocks: &[Stretch], marks: &[Option<Mark>]) -> Vec<BlockKind> {
    if blocks.len() < 2 {
        // A line by itself is what one wants to have read, whatever it looks like.
        return vec![BlockKind::Paragraph; blocks.len()];
    }
    let page = Page { text, blocks, words: Words::of(text, blocks) };
    let mut kinds: Vec<Option<BlockKind>> = marks.iter().map(|mark| mark.and_then(kind)).collect();
    page.title(&mut kinds);
    page.names(&mut kinds);
    page.links(marks, &mut kinds);
    page.captions(&mut kinds);
    page.headings(&kinds)
}

fn kind(mark: Mark) -> Option<BlockKind> {
    match mark {
        Mark::Kind(kind) => Some(kind),
        Mark::Links => Some(BlockKind::Clutter(ClutterKind::Link)),
    }
}

struct Page<'a> {
    text: &'a str,
    blocks: &'a [Stretch],
    words: Words,
}

impl<'a> Page<'a> {
    fn line(&self, at: usize) -> &'a str {
        self.blocks.get(at).map(|block| block.span.of(self.text)).unwrap_or_default()
    }

    /// Names the headline: the first line of the report that does not end like a sentence, where others follow.
    ///
    /// A headline may carry a mark that makes a caption further down ("VIDEO | …"). Lines of a word or three above it are
    /// the names of site and section.
    fn title(&self, kinds: &mut [Option<BlockKind>]) {
        let mut above = Vec::new();
        for at in 0..kinds.len() {
            let line = self.line(at);
            match kinds.get(at).copied().flatten() {
                Some(BlockKind::Clutter(ClutterKind::Caption)) if headline(line) && words(line) >= 5 && !credited(line) => {}
                // What stands on top of the page links to nothing: "LIVE: …", "Analysis: …".
                Some(BlockKind::Clutter(ClutterKind::Link)) if at == 0 && headline(line) && words(line) >= 5 => {}
                None if headline(line) && at + 1 < kinds.len() => {
                    if words(line) < 4 {
                        above.push(at);
                        continue;
                    }
                }
                Some(_) => continue,
                None => break,
            }
            for &above in &above {
                if let Some(kind) = kinds.get_mut(above) {
                    *kind = Some(BlockKind::Clutter(ClutterKind::Navigation));
                }
            }
            if let Some(kind) = kinds.get_mut(at) {
                *kind = Some(BlockKind::Title);
            }
            return;
        }
        if let Some(kind) = above.first().and_then(|&first| kinds.get_mut(first)) {
            *kind = Some(BlockKind::Title);
        }
    }

    /// A name that stands alone between the headline and the report, beside a date or another byline.
    fn names(&self, kinds: &mut [Option<BlockKind>]) {
        let Some(title) = kinds.iter().position(|kind| *kind == Some(BlockKind::Title)) else { return };
        for at in title + 1..kinds.len() {
            let line = self.line(at);
            let beside = [Some(at - 1), Some(at + 1)].into_iter().flatten().filter_map(|at| kinds.get(at).copied().flatten());
            let marked =
                |kind| matches!(kind, BlockKind::Metadata(MetadataKind::Date) | BlockKind::Clutter(ClutterKind::Byline));
            let beside = beside.into_iter().any(marked);
            match kinds.get_mut(at) {
                Some(kind @ None) if beside && is_name(line) => *kind = Some(BlockKind::Clutter(ClutterKind::Byline)),
                Some(None) if !headline(line) || words(line) > 12 => return,
                _ => {}
            }
        }
    }

    /// The lines after a "More on this story" are links, up to one that ends like a sentence.
    fn links(&self, marks: &[Option<Mark>], kinds: &mut [Option<BlockKind>]) {
        let mut open = 0;
        for at in 0..kinds.len() {
            if marks.get(at).copied().flatten() == Some(Mark::Links) {
                open = LINKS;
                continue;
            }
            if open == 0 {
                continue;
            }
            open -= 1;
            match kinds.get_mut(at) {
                Some(kind @ None) if headline(self.line(at)) => *kind = Some(BlockKind::Clutter(ClutterKind::Link)),
                Some(Some(BlockKind::Metadata(_) | BlockKind::Clutter(_))) => {}
                _ => open = 0,
            }
        }
    }

    /// Captions that nothing marks: a short line without a full stop that stands alone behind a player, a picture's
    /// credit or other clutter, and says in other order what the report says.
    fn captions(&self, kinds: &mut [Option<BlockKind>]) {
        let last = kinds.iter().rposition(|kind| !matches!(kind, Some(BlockKind::Metadata(_) | BlockKind::Clutter(_))));
        for at in 1..kinds.len() {
            if kinds.get(at).copied().flatten().is_some() {
                continue;
            }
            let line = self.line(at);
            let after = match kinds.get(at - 1).copied().flatten() {
                Some(BlockKind::Clutter(kind)) => kind,
                _ => continue,
            };
            let behind_player = matches!(after, ClutterKind::Player | ClutterKind::Caption);
            let at_the_end = last == Some(at) && !matches!(after, ClutterKind::Byline);
            let count = words(line);
            // "Getty Images" alone is the credit of a picture whose caption comes next.
            let bare_credit = after == ClutterKind::Caption && words(self.line(at - 1)) <= 3;
            // A heading is attached to its paragraph where other paragraphs stand apart.
            let attached =
                self.blocks.get(at + 1).is_some_and(|next| !next.gap) && self.blocks.get(at).is_some_and(|block| block.gap);
            if (behind_player && !attached || at_the_end)
                && (4..=30).contains(&count)
                && headline(line)
                && (self.words.repeats(line) || bare_credit && count >= 6)
                && !line.starts_with(['•', '-', '–', '—', '„', '“', '"', '«'])
                && let Some(kind) = kinds.get_mut(at)
            {
                *kind = Some(BlockKind::Clutter(ClutterKind::Caption));
            }
        }
    }

    /// What is left: headings and paragraphs.
    fn headings(&self, kinds: &[Option<BlockKind>]) -> Vec<BlockKind> {
        let read = |kind: &Option<BlockKind>| matches!(kind, None | Some(BlockKind::Title));
        let single = kinds.iter().filter(|kind| read(kind)).count() == 1;
        kinds
            .iter()
            .enumerate()
            .map(|(at, kind)| match kind {
                Some(BlockKind::Title) if single => BlockKind::Paragraph,
                Some(kind) => *kind,
                None if self.is_heading(at) => BlockKind::Heading,
                None => BlockKind::Paragraph,
            })
            .collect()
    }

    fn is_heading(&self, at: usize) -> bool {
        let line = self.line(at);
        if line.starts_with(['•', '▪', '●', '■', '◦']) || line.starts_with("- ") || line.starts_with("* ") {
            return words(line) <= 40;
        }
        words(line) <= 12
            && line.chars().count() <= 90
            && headline(line)
            && !line.ends_with([',', ';', ':'])
            && at + 1 < self.blocks.len()
    }
}

/// Whether the line does not end like a sentence, and is short enough for a headline.
fn headline(line: &str) -> bool {
    if line.len() > 400 || line.chars().count() > 220 {
        return false;
    }
    let bare =
        line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '“' | '»' | '’' | '\'' | ')' | ']'));
    let closed = bare.len() < line.len();
    let ended = bare.ends_with(['.', ',']) || closed && bare.ends_with(['!', '?', '…']);
    !ended || bare.ends_with("...")
}

/// Whether the line is two to four words with capitals, and nothing else.
fn is_name(line: &str) -> bool {
    let capital = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'))
    };
    line.len() < 80 && (2..=4).contains(&words(line)) && line.split_whitespace().all(capital)
}

/// Whether a picture's credit stands in the line: "Foto: …".
fn credited(line: &str) -> bool {
    let folded = fold(line);
    ["foto:", "photo:", "image ", "captura", "getty", "sursa foto"].iter().any(|mark| folded.contains(mark))
}

fn words(line: &str) -> usize {
    line.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).take(60).count()
}

/// How often each content word occurs in the text, by its first letters (so that Romanian endings do not matter).
struct Words(HashMap<String, usize>);

impl Words {
    fn of(text: &str, blocks: &[Stretch]) -> Self {
        let mut counts = HashMap::new();
        let mut left = 400_000_usize;
        for block in blocks {
            for stem in stems(block.span.of(text)) {
                *counts.entry(stem).or_insert(0) += 1;
            }
            // A page is much shorter; a book's first pages tell as much.
            left = left.saturating_sub(block.span.len());
            if left == 0 {
                break;
            }
        }
        Self(counts)
    }

    /// Whether at least half of the line's content words occur elsewhere too.
    fn repeats(&self, line: &str) -> bool {
        let (mut all, mut again) = (0, 0);
        for stem in stems(line) {
            all += 1;
            again += usize::from(self.0.get(&stem).is_some_and(|&count| count > 1));
        }
        all > 0 && again * 2 >= all
    }
}

fn stems(line: &str) -> impl Iterator<Item = String> {
    line.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() < 60 && word.chars().nth(3).is_some())
        .map(|word| fold(word).chars().take(5).collect())
}

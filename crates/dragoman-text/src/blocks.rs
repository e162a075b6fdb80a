//! Lines and paragraphs.

use crate::Span;

/// A stretch of the text that may become a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// Where it stands, without surrounding white space.
    pub(crate) span: Span,
    /// Whether a blank line, or the beginning of the text, stands before it.
    pub(crate) gap: bool,
}

/// The lines of the text that are not blank, in order.
pub(crate) fn lines(text: &str) -> Vec<Stretch> {
    let mut lines = Vec::new();
    let mut gap = true;
    let mut start = 0;
    let mut before = '\0';
    let mut close = |start: usize, end: usize, gap: &mut bool| {
        let span = trim(text, Span::new(start, end));
        if span.is_empty() {
            *gap = true;
        } else {
            lines.push(Stretch { span, gap: *gap });
            *gap = false;
        }
    };
    for (at, c) in text.char_indices() {
        if matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            if !(c == '\n' && before == '\r') {
                close(start, at, &mut gap);
            }
            if c == '\u{2029}' {
                gap = true;
            }
            start = at + c.len_utf8();
        }
        before = c;
    }
    close(start, text.len(), &mut gap);
    lines
}

/// The span without white space, control and zero-width characters at its ends.
fn trim(text: &str, span: Span) -> Span {
    let blank = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
    };
    let line = span.of(text);
    let left = line.trim_start_matches(blank);
    let start = span.end - left.len();
    Span::new(start, start + left.trim_end_matches(blank).len())
}

/// Joins the lines of paragraphs that were wrapped at a fixed width.
///
/// Lines of one group (no blank line between them) were wrapped where each is about as long as the others, the first
/// word of the next would not have fitted, and most breaks fall within a sentence. `alone` tells which lines stand by
/// themselves whatever their length, and is handed on with them.
pub(crate) fn join_wrapped<T: Copy>(text: &str, lines: &[Stretch], alone: &[Option<T>]) -> Vec<(Stretch, Option<T>)> {
    let mut joined = Vec::with_capacity(lines.len());
    let mut from = 0;
    while from < lines.len() {
        let mark = |at: usize| alone.get(at).copied().flatten();
        let is_alone = |at: usize| mark(at).is_some();
        let mut to = from + 1;
        while to < lines.len() && lines.get(to).is_some_and(|line| !line.gap) && !is_alone(to) && !is_alone(to - 1) {
            to += 1;
        }
        let group = lines.get(from..to).unwrap_or_default();
        match (group.first(), group.last()) {
            (Some(first), Some(last)) if group.len() > 1 && wrapped(text, group) => {
                joined.push((Stretch { span: first.span.to(last.span), gap: first.gap }, None));
            }
            _ => joined.extend(group.iter().enumerate().map(|(at, &line)| (line, mark(from + at)))),
        }
        from = to;
    }
    joined
}

fn wrapped(text: &str, group: &[Stretch]) -> bool {
    let width = |line: &Stretch| line.span.of(text).chars().take(201).count();
    let widest = group.iter().map(width).max().unwrap_or(0);
    if !(40..=120).contains(&widest) {
        return false;
    }
    let mut within = 0;
    let mut breaks = 0;
    let mut fits = 0;
    for pair in group.windows(2) {
        let [line, next] = pair else { continue };
        let (here, following) = (line.span.of(text), next.span.of(text));
        breaks += 1;
        let word = following.split_whitespace().next().unwrap_or_default().chars().count();
        fits += usize::from(width(line) + 1 + word <= widest);
        let ended = here.ends_with(['.', '!', '?', '…', ':', '”', '"', '»', ')']);
        within += usize::from(!ended || following.starts_with(char::is_lowercase));
        if following.starts_with(['•', '-', '–', '—', '*', '▪']) {
            return false;
        }
    }
    // The last line before a new paragraph may be short, and a greedy wrap never leaves room elsewhere.
    let lower = group
        .windows(2)
        .filter(|pair| pair.get(1).is_some_and(|next| next.span.of(text).starts_with(char::is_lowercase)))
        .count();
    if breaks == 1 { lower == 1 && fits == 0 } else { fits * 5 <= breaks && within * 2 >= breaks && lower > 0 }
}

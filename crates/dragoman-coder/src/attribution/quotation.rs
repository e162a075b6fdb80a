//! Quotation marks: where quoted words begin and end.
//!
//! Newsrooms mix conventions („…”, “…”, «…», "…", ‘…’), open with one mark and close with another, and forget to close.
//! Marks are therefore read by what they can be and by what is open, not as fixed pairs.

use dragoman_text::Span;

/// Words between quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quoted {
    /// The words without the marks.
    pub(crate) content: Span,
    /// The words with the marks.
    pub(crate) outer: Span,
    /// Whether a closing mark was found; else the words run to the end of the text or to the next opening mark.
    pub(crate) closed: bool,
}

/// How many marks may be open at once; real text needs three, an attack may try a hundred thousand.
const OPEN: usize = 8;

/// The quoted stretches of a text, outermost ones only, in order. `base` is the byte at which the text begins in its document.
pub(crate) fn quoted(text: &str, base: usize) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    // The byte after each open mark, the mark's own first byte, and whether it is a single one.
    let mut open: Vec<(usize, usize, bool)> = Vec::new();
    let mut previous = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, mut c)) = rest.next() {
        let mut end = at + c.len_utf8();
        let mut next = rest.peek().map_or(' ', |&(_, next)| next);
        if is_apostrophe(c) && is_apostrophe(next) {
            // Two single marks typed for a double one: ‘’We leave,’’ he said.
            end += next.len_utf8();
            rest.next();
            next = rest.peek().map_or(' ', |&(_, next)| next);
            c = '"';
        }
        let single = matches!(c, '‘' | '’' | '‚' | '\'' | '‹' | '›');
        let mark = match c {
            '„' | '«' => Some(true),
            '»' | '”' => Some(false),
            // English opens with it, Romanian and German close with it.
            '“' => Some(open.iter().all(|&(_, _, single)| single) || !next.is_whitespace() && previous.is_whitespace()),
            // The first mark of a text that hangs on a word closes: nothing has opened yet.
            '"' if open.is_empty() && found.is_empty() && ends_speech(previous) && !next.is_alphanumeric() => Some(false),
            '"' => Some(open.iter().all(|&(_, _, single)| single) || (previous.is_whitespace() && next.is_alphanumeric())),
            '‘' | '‚' if !previous.is_alphanumeric() => Some(true),
            // A straight single mark opens only inside a quotation; elsewhere it is an apostrophe.
            '\'' if !open.is_empty()
                && open.iter().all(|&(_, _, single)| !single)
                && !previous.is_alphanumeric()
                && next.is_alphabetic() =>
            {
                Some(true)
            }
            // An apostrophe within or at the end of a word closes nothing unless a single mark is open and the word ends here.
            '’' | '\'' if open.last().is_some_and(|&(_, _, single)| single) && !next.is_alphanumeric() => Some(false),
            _ => None,
        };
        match mark {
            Some(true) if open.len() < OPEN => open.push((end, at, single)),
            Some(false) if !single && open.is_empty() && found.is_empty() && ends_speech(previous) => {
                found.push(lone(base, at, end));
            }
            Some(false) => {
                // The innermost open mark of the same strength; inner ones that never closed are dropped with it.
                if let Some(index) = open.iter().rposition(|&(_, _, other)| other == single) {
                    let (content, outer, _) = open[index];
                    // Two marks open and one closes at the end of the words: the outer one was forgotten.
                    if index > 0 && open[..index].iter().all(|&(_, _, other)| other == single) {
                        let (first, start, _) = open[0];
                        let closes_later = closes_after(&text[end..], c);
                        if !closes_later {
                            let stop = text[..outer].trim_end().len();
                            found.push(Quoted {
                                content: Span::new(base + first, base + stop),
                                outer: Span::new(base + start, base + stop),
                                closed: false,
                            });
                            found.push(Quoted {
                                content: Span::new(base + content, base + at),
                                outer: Span::new(base + outer, base + end),
                                closed: true,
                            });
                            open.clear();
                        } else {
                            open.truncate(index);
                        }
                    } else {
                        open.truncate(index);
                        if open.is_empty() {
                            found.push(Quoted {
                                content: Span::new(base + content, base + at),
                                outer: Span::new(base + outer, base + end),
                                closed: true,
                            });
                        }
                    }
                }
            }
            _ => {}
        }
        previous = c;
    }
    if let Some(&(content, outer, false)) = open.first() {
        let stop = text.trim_end().len();
        if content < stop {
            found.push(Quoted {
                content: Span::new(base + content, base + stop),
                outer: Span::new(base + outer, base + stop),
                closed: false,
            });
        }
    }
    found.retain(|quoted| !quoted.content.is_empty());
    found.sort_by_key(|quoted| quoted.outer);
    found
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '‘' | '’' | '\'')
}

/// Whether a mark behind this character can close speech; behind a digit it means inches or minutes.
fn ends_speech(previous: char) -> bool {
    previous.is_alphabetic() || matches!(previous, '.' | ',' | '!' | '?' | '…' | '’')
}

/// The words before a closing mark that nothing opened: their opening mark stands in a paragraph before, or was cut off.
fn lone(base: usize, at: usize, end: usize) -> Quoted {
    Quoted { content: Span::new(base, base + at), outer: Span::new(base, base + end), closed: true }
}

/// The stretches of a block between marks that both stand there.
pub(crate) fn closed_marks(block: Span, text: &str) -> Vec<Span> {
    quoted(block.of(text), block.start).into_iter().filter(|quoted| quoted.closed).map(|quoted| quoted.content).collect()
}

/// Whether another closing mark of the kind follows before an opening one does.
fn closes_after(rest: &str, mark: char) -> bool {
    for c in rest.chars() {
        if c == mark || matches!(c, '”' | '»') {
            return true;
        }
        if matches!(c, '„' | '«' | '“') {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::quoted;

    fn contents(text: &str) -> Vec<(&str, bool)> {
        quoted(text, 0).into_iter().map(|quoted| (quoted.content.of(text), quoted.closed)).collect()
    }

    #[test]
    fn every_convention_is_read() {
        for text in [
            "El a spus: „Plecăm mâine”.",
            "El a spus: «Plecăm mâine».",
            "El a spus: \"Plecăm mâine\".",
            "El a spus: „Plecăm mâine\".",
            "El a spus: „Plecăm mâine“.",
        ] {
            assert_eq!(contents(text), [("Plecăm mâine", true)], "{text}");
        }
        assert_eq!(contents("“We leave,” she said. “Tomorrow.”"), [("We leave,", true), ("Tomorrow.", true)]);
        assert_eq!(contents("‘Not my war’, it’s said"), [("Not my war", true)]);
    }

    #[test]
    fn inner_marks_stay_inside() {
        assert_eq!(contents("“He told me, ‘we pay,’ and left,” she said"), [("He told me, ‘we pay,’ and left,", true)]);
        assert_eq!(contents("„Ziarul „Timpul” minte”, a spus"), [("Ziarul „Timpul” minte", true)]);
    }

    #[test]
    fn a_mark_that_never_closes_ends_before_the_next_or_with_the_text() {
        assert_eq!(contents("„o rușine, scrie presa"), [("o rușine, scrie presa", false)]);
        assert_eq!(
            contents("pentru „viitoarea alianță, vorbind despre „speranțele” sale"),
            [("viitoarea alianță, vorbind despre", false), ("speranțele", true)]
        );
    }

    #[test]
    fn a_mark_that_nothing_opened_closes_what_stands_before_it() {
        assert_eq!(contents("We will not leave,” the minister said"), [("We will not leave,", true)]);
        assert_eq!(contents("We will not leave.\""), [("We will not leave.", true)]);
        assert!(contents("A pipe of 12\"").is_empty());
    }

    #[test]
    fn two_single_marks_are_a_double_one() {
        assert_eq!(contents("‘’We leave,’’ he said"), [("We leave,", true)]);
        assert_eq!(contents("We leave,’’ he said"), [("We leave,", true)]);
        assert_eq!(contents("''We leave'', he said"), [("We leave", true)]);
    }

    #[test]
    fn apostrophes_are_no_quotations() {
        assert!(contents("It's the ministers' plan, isn't it").is_empty());
        assert_eq!(quoted(&"„".repeat(100_000), 0).len(), 1);
    }
}

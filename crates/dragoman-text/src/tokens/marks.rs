//! Which characters are marks, and how they run together.

/// Whether the character may open a quotation.
pub(crate) fn is_opening_quote(c: char) -> bool {
    matches!(c, '„' | '“' | '«' | '‘' | '‚' | '"' | '\'' | '‹' | '‟' | '‛')
}

/// Whether the character may close a quotation.
pub(crate) fn is_closing_quote(c: char) -> bool {
    matches!(c, '”' | '“' | '»' | '’' | '"' | '\'' | '›' | '‘' | '″' | '‟')
}

/// Whether a character that is neither letter nor figure is a token by itself; the others belong to the word they stand in.
pub(super) fn stands_alone(c: char) -> bool {
    !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c) && !matches!(c, '\u{200d}')
}

/// The marks that form one token when repeated or mixed: "...", "--", "?!".
fn runs_with(first: char, next: char) -> bool {
    match first {
        '!' | '?' => matches!(next, '!' | '?'),
        '.' | '-' | '*' | '=' | '_' | '~' | '#' | '$' | '<' | '>' | '+' | '^' | '`' => next == first,
        _ => false,
    }
}

/// The length of the mark, or run of marks, at the beginning of `text`.
pub(super) fn run(text: &str) -> usize {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return 0 };
    first.len_utf8() + chars.take_while(|&next| runs_with(first, next)).map(char::len_utf8).sum::<usize>()
}

/// The length of the mark, or run of marks, at the end of `text`.
pub(super) fn run_back(text: &str) -> usize {
    let mut chars = text.chars().rev();
    let Some(last) = chars.next() else { return 0 };
    last.len_utf8() + chars.take_while(|&next| runs_with(last, next)).map(char::len_utf8).sum::<usize>()
}

/// Whether a full stop between `left` and `right` ends a sentence although no space follows it ("a plecat.Momentan").
///
/// Within "Al.I.Cuza", "example.com", "3.4.2" and "U.S." it does not.
pub(super) fn full_stop_without_space(left: &str, right: &str) -> bool {
    let mut following = right.chars();
    let capital = following.next().is_some_and(char::is_uppercase);
    let small = following.next().is_some_and(|c| c.is_lowercase() || matches!(c, ' ' | '-'));
    if !capital {
        // At the end the full stop belongs to an abbreviation, or it would have been taken off before; before a mark it divides.
        return right.chars().next().is_some_and(|c| !c.is_alphanumeric());
    }
    if left.is_empty() {
        // Behind another mark: `Moscova!".Momentan`.
        return small;
    }
    let word = left.rsplit('.').next().unwrap_or_default();
    let length = word.chars().take(4).count();
    let known = word.chars().all(char::is_alphabetic) && length >= 4 || word.chars().all(char::is_numeric) && length >= 2;
    known && small && !left.contains('.')
}

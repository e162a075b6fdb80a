//! Lines of a page: words in styles, broken where they fit, marked where a terminal has no colours.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How a stretch of text looks.
///
/// With colour, a style is an ANSI sequence. Without, most styles are invisible, and those that carry meaning draw a line of
/// marks beneath the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Style {
    #[default]
    Plain,
    /// Titles and headings.
    Strong,
    /// What one need not read.
    Faint,
    /// The words that tell an event.
    Trigger,
    /// The words that name who takes part.
    Participant,
    /// Codes of one quadrant, 1 to 4.
    Quad(u8),
    /// Something to beware of.
    Warning,
}

impl Style {
    /// The parameters of its ANSI sequence (ECMA-48, select graphic rendition).
    const fn ansi(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Strong => Some("1"),
            Self::Faint => Some("2"),
            Self::Trigger => Some("1;4"),
            Self::Participant => Some("4"),
            Self::Quad(1) => Some("1;36"),
            Self::Quad(2) => Some("1;32"),
            Self::Quad(3) => Some("1;33"),
            Self::Quad(_) => Some("1;31"),
            Self::Warning => Some("33"),
        }
    }

    /// What is drawn beneath the words where there is no colour.
    const fn mark(self) -> Option<char> {
        match self {
            Self::Trigger => Some('━'),
            Self::Participant => Some('─'),
            _ => None,
        }
    }
}

/// A piece of a line: one character as a reader sees it.
#[derive(Debug, Clone, Copy)]
struct Cell<'a> {
    text: &'a str,
    style: Style,
    width: usize,
}

impl Cell<'_> {
    fn is_space(&self) -> bool {
        self.text == " "
    }
}

/// Collects a page.
#[derive(Debug)]
pub(super) struct Page {
    width: usize,
    colour: bool,
    out: String,
}

impl Page {
    pub(super) const fn new(width: usize, colour: bool) -> Self {
        Self { width, colour, out: String::new() }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.out.push('\n');
    }

    /// Writes a paragraph: the first line after `first`, the others after `rest`, none wider than the page where words allow.
    /// White space is evened out, and characters that would steer the terminal are left out.
    pub(super) fn paragraph(&mut self, first: &str, rest: &str, pieces: &[(String, Style)]) {
        let clean: Vec<(String, Style)> = pieces.iter().map(|(text, style)| (tame(text), *style)).collect();
        let mut cells: Vec<Cell<'_>> = Vec::new();
        for (text, style) in &clean {
            for grapheme in text.graphemes(true) {
                let cell = Cell { text: grapheme, style: *style, width: grapheme.width() };
                if !(cell.is_space() && cells.last().is_none_or(Cell::is_space)) {
                    cells.push(cell);
                }
            }
        }
        let mut lead = first;
        for line in broken(&cells, self.width.saturating_sub(first.width().max(rest.width()))) {
            self.line(lead, rest, line);
            lead = rest;
        }
    }

    fn line(&mut self, lead: &str, marks_lead: &str, cells: &[Cell<'_>]) {
        self.out.push_str(lead);
        let mut style = Style::Plain;
        for cell in cells {
            if self.colour && cell.style != style {
                self.switch(cell.style, style);
                style = cell.style;
            }
            self.out.push_str(cell.text);
        }
        if self.colour && style.ansi().is_some() {
            self.out.push_str("\x1b[0m");
        }
        self.trim_and_end();
        if !self.colour && cells.iter().any(|cell| cell.style.mark().is_some()) {
            self.out.push_str(marks_lead);
            for cell in cells {
                let mark = cell.style.mark().unwrap_or(' ');
                self.out.extend(std::iter::repeat_n(mark, cell.width));
            }
            self.trim_and_end();
        }
    }

    fn switch(&mut self, to: Style, from: Style) {
        if from.ansi().is_some() {
            self.out.push_str("\x1b[0m");
        }
        if let Some(ansi) = to.ansi() {
            self.out.push_str("\x1b[");
            self.out.push_str(ansi);
            self.out.push('m');
        }
    }

    fn trim_and_end(&mut self) {
        let kept = self.out.trim_end_matches(' ').len();
        self.out.truncate(kept);
        self.out.push('\n');
    }
}

/// Breaks cells into lines at spaces, or anywhere in a word that is wider than a line.
fn broken<'a, 'b>(cells: &'b [Cell<'a>], width: usize) -> Vec<&'b [Cell<'a>]> {
    let mut lines = Vec::new();
    let mut rest = cells;
    while !rest.is_empty() {
        let mut used = 0;
        let fits = rest.iter().take_while(|cell| {
            used += cell.width;
            used <= width
        });
        let fits = fits.count().max(1);
        let end = if fits == rest.len() || rest.get(fits).is_some_and(Cell::is_space) {
            fits
        } else {
            rest.iter().take(fits).rposition(Cell::is_space).filter(|space| *space > 0).unwrap_or(fits)
        };
        let (line, after) = rest.split_at(end);
        lines.push(line);
        rest = match after {
            [space, after @ ..] if space.is_space() => after,
            _ => after,
        };
    }
    lines
}

/// A text for a terminal: white space of any kind becomes a space; control characters, which could steer the terminal, and
/// marks of direction, which could turn the order of a line, are left out.
fn tame(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let space = |letter: char| if letter.is_whitespace() { ' ' } else { letter };
    text.chars().map(space).filter(|letter| !steers(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: usize, colour: bool, pieces: &[(&str, Style)]) -> String {
        let mut page = Page::new(width, colour);
        let pieces: Vec<_> = pieces.iter().map(|(text, style)| ((*text).to_owned(), *style)).collect();
        page.paragraph("* ", "  ", &pieces);
        page.finish()
    }

    #[test]
    fn breaks_at_spaces_and_marks_beneath() {
        let pieces = [("Orașul ", Style::Plain), ("a fost evacuat", Style::Trigger), (" azi", Style::Plain)];
        assert_eq!(page(18, false, &pieces), "* Orașul a fost\n         ━━━━━━\n  evacuat azi\n  ━━━━━━━\n");
    }

    #[test]
    fn colours_end_with_the_line() {
        let pieces = [("ab ", Style::Plain), ("cd ef", Style::Trigger)];
        assert_eq!(page(7, true, &pieces), "* ab \u{1b}[1;4mcd\u{1b}[0m\n  \u{1b}[1;4mef\u{1b}[0m\n");
    }

    #[test]
    fn counts_columns_not_letters() {
        let pieces = [("s\u{326}i 北京 🇷🇴 ", Style::Plain), ("x", Style::Trigger)];
        assert_eq!(page(40, false, &pieces), "* s\u{326}i 北京 🇷🇴 x\n             ━\n");
    }

    #[test]
    fn a_word_wider_than_the_page_is_cut() {
        assert_eq!(page(6, false, &[("abcdefghij", Style::Plain)]), "* abcd\n  efgh\n  ij\n");
        assert_eq!(page(0, false, &[("ab", Style::Plain)]), "* a\n  b\n");
    }

    #[test]
    fn nothing_in_the_text_steers_the_terminal() {
        let hostile = "a\u{1b}[31mb\u{7}\r\n\u{202e}c\u{a0}\u{ad}d";
        assert_eq!(page(40, false, &[(hostile, Style::Plain)]), "* a[31mb c d\n");
    }
}

//! Laying an explanation out for the terminal.

use std::collections::HashSet;

/// How far the text of a labelled paragraph stands in.
const INDENT: usize = 16;

/// Emphasis, where there is colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Strong,
    Faint,
}

/// Text that grows downwards, in lines of a width.
pub(super) struct Page {
    text: String,
    width: usize,
    colour: bool,
    shipped: HashSet<String>,
}

impl Page {
    /// An empty page of a width in columns.
    pub(super) fn new(width: usize, colour: bool) -> Self {
        let place = |folder: &str, path: &str| format!("{folder}/{path}");
        let lexicon = dragoman::lexicon().into_iter().map(|(path, _)| place("lexicon", path));
        let knowledge = dragoman::knowledge().into_iter().map(|(path, _)| place("knowledge", path));
        Self { text: String::new(), width, colour, shipped: lexicon.chain(knowledge).collect() }
    }

    /// What has been written since the page was last taken.
    pub(super) fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A line of its own, which is not broken.
    pub(super) fn line(&mut self, indent: usize, pieces: &[(Ink, &str)]) {
        let mut line = " ".repeat(indent);
        for (ink, piece) in pieces {
            line.push_str(&self.inked(*ink, &clean(piece)));
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// A paragraph with a label before its first line, broken at spaces. Places in files that ship get their folder.
    pub(super) fn paragraph(&mut self, label: &str, text: &str) {
        let (mut label, mut column) = (label, 0);
        for word in self.placed(&clean(text)).split_whitespace() {
            let wide = word.chars().count();
            if column > 0 && column + 1 + wide > self.width {
                self.text.push('\n');
                column = 0;
            }
            if column == 0 {
                let head = self.inked(Ink::Faint, label);
                self.text.push_str("    ");
                self.text.push_str(&head);
                self.text.push_str(&" ".repeat((INDENT - 4).saturating_sub(label.chars().count()).max(1)));
                (label, column) = ("", INDENT);
            } else {
                self.text.push(' ');
                column += 1;
            }
            self.text.push_str(word);
            column += wide;
        }
        self.text.push('\n');
    }

    fn inked(&self, ink: Ink, text: &str) -> String {
        match ink {
            _ if !self.colour || text.trim().is_empty() => text.to_owned(),
            Ink::Plain => text.to_owned(),
            Ink::Strong => format!("\x1b[1m{text}\x1b[0m"),
            Ink::Faint => format!("\x1b[2m{text}\x1b[0m"),
        }
    }

    /// The text with `en/events/aid.lex:3` as `lexicon/en/events/aid.lex:3`, so that the file is found at once.
    fn placed(&self, text: &str) -> String {
        let place = |word: &str| {
            let start = word.find(|c: char| c != '(').unwrap_or(0);
            let (open, rest) = word.split_at(start);
            let path = rest.split(':').next().unwrap_or_default();
            let folder = ["lexicon", "knowledge"].into_iter().find(|folder| self.shipped.contains(&format!("{folder}/{path}")));
            folder.map_or_else(|| word.to_owned(), |folder| format!("{open}{folder}/{rest}"))
        };
        text.split(' ').map(place).collect::<Vec<_>>().join(" ")
    }
}

/// Text in which nothing steers the terminal: control characters and marks of direction become spaces.
pub(super) fn clean(text: &str) -> String {
    let steers =
        |c: char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if steers(c) { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_broken_under_their_label() {
        let mut page = Page::new(30, false);
        page.paragraph("status", "actual: it is told as a fact");
        assert_eq!(page.take(), "    status      actual: it is\n                told as a fact\n");
        assert_eq!(page.take(), "");
    }

    #[test]
    fn places_in_files_that_ship_get_their_folder() {
        let page = Page::new(80, false);
        assert_eq!(
            page.placed("Kenya by (countries.txt:98, mine/en/x.lex:2"),
            "Kenya by (knowledge/countries.txt:98, mine/en/x.lex:2"
        );
        assert_eq!(page.placed("by en/operators.lex:4 (x)"), "by lexicon/en/operators.lex:4 (x)");
    }

    #[test]
    fn only_colour_steers_the_terminal() {
        let mut page = Page::new(80, true);
        page.line(2, &[(Ink::Strong, "a\u{1b}[31mb"), (Ink::Plain, " c\u{202e}")]);
        assert_eq!(page.take(), "  \u{1b}[1ma [31mb\u{1b}[0m c\n");
    }
}

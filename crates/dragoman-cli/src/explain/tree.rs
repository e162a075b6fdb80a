//! The part of a tree that an event rests on: the words of its trigger and what depends on them.

use dragoman_syntax::{Tree, Upos, Word};
use dragoman_text::Span;

use super::page::{Ink, Page};

/// How deep below the trigger the words are shown.
const DEPTH: usize = 3;

/// A line of the tree.
struct Line<'a> {
    depth: usize,
    word: &'a Word,
    of_trigger: bool,
    /// Whether words below it are left out.
    cut: bool,
}

/// Writes the trigger with its dependents, a line a word: the word, its relation, its part of speech and lemma, and of verbs
/// of the trigger what tells tense and mood.
pub(super) fn write(page: &mut Page, tree: &Tree, trigger: Span) {
    let of_trigger = |at: usize| tree.words.get(at).is_some_and(|word| trigger.overlaps(word.span));
    let mut lines: Vec<Line<'_>> = Vec::new();
    let tops = (0..tree.words.len()).filter(|&at| of_trigger(at) && !above(tree, at).any(of_trigger));
    for top in tops.collect::<Vec<_>>() {
        below(tree, top, 0, &of_trigger, &mut lines);
    }
    let named = |line: &Line<'_>| 2 * line.depth + line.word.form.chars().count() + 2 * usize::from(line.cut);
    let words = lines.iter().map(named).max().unwrap_or(0);
    let relations = lines.iter().map(|line| line.word.relation.chars().count()).max().unwrap_or(0);
    for line in &lines {
        let Line { depth, word, of_trigger, cut } = line;
        let form = format!("{}{}{}", "  ".repeat(*depth), word.form, if *cut { " …" } else { "" });
        let lemma = if word.lemma == word.form { String::new() } else { format!(" {}", word.lemma) };
        let rest = format!("{:5}{lemma}{}", word.upos.name(), if *of_trigger { tense(word) } else { String::new() });
        let ink = if *of_trigger { Ink::Strong } else { Ink::Plain };
        let relation = head(tree, line).map_or_else(String::new, |head| format!("  under \"{head}\""));
        page.line(
            16,
            &[
                (ink, &pad(&form, words + 2)),
                (Ink::Faint, &pad(&word.relation, relations + 2)),
                (Ink::Plain, &rest),
                (Ink::Faint, &relation),
            ],
        );
    }
}

fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.chars().count())))
}

/// Of a word at the top that is no root: the word it depends on.
fn head<'a>(tree: &'a Tree, line: &Line<'_>) -> Option<&'a str> {
    let head = line.word.head.filter(|_| line.depth == 0)?;
    tree.words.get(head).map(|word| word.form.as_str())
}

/// The words above a word, the nearest first; a broken tree ends it.
fn above(tree: &Tree, at: usize) -> impl Iterator<Item = usize> {
    let head = |at: &usize| tree.words.get(*at).and_then(|word| word.head);
    std::iter::successors(head(&at), move |at| head(at)).take(tree.words.len())
}

fn below<'a>(tree: &'a Tree, at: usize, depth: usize, of_trigger: &dyn Fn(usize) -> bool, lines: &mut Vec<Line<'a>>) {
    let Some(word) = tree.words.get(at) else { return };
    let children = |at: usize| {
        let of = move |(_, word): &(usize, &Word)| word.head == Some(at) && word.upos != Upos::Punct;
        tree.words.iter().enumerate().filter(of).map(|(child, _)| child)
    };
    // Other clauses have predicates of their own; only what leads to words of the trigger is followed there.
    let leads = |child: usize| {
        of_trigger(child) || (0..tree.words.len()).any(|word| of_trigger(word) && above(tree, word).any(|up| up == child))
    };
    let shown: Vec<usize> = children(at).filter(|&child| depth < DEPTH || leads(child)).collect();
    let cut = shown.len() < children(at).count();
    lines.push(Line { depth, word, of_trigger: of_trigger(at), cut });
    for child in shown {
        below(tree, child, depth + 1, of_trigger, lines);
    }
}

/// What the features of a verb say of tense and mood.
fn tense(word: &Word) -> String {
    let names = ["VerbForm", "Mood", "Tense", "Voice", "Polarity"];
    let told: Vec<String> = names.iter().filter_map(|name| word.feat(name).map(|value| format!("{name}={value}"))).collect();
    if told.is_empty() { String::new() } else { format!("  {}", told.join(" ")) }
}

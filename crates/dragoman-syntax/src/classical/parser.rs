//! The dependency parser: a greedy transition parser with an averaged perceptron.

use super::hash::{Random, mix};
use super::linear::{Weights, score};
use super::perceptron::Perceptron;
use super::state::{Move, NONE, State, projectivise};

/// What the parser sees of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Node {
    /// Hash of the form in small letters.
    pub(crate) word: u64,
    /// Hash of the lemma.
    pub(crate) lemma: u64,
    /// Part of speech, from 1.
    pub(crate) pos: u64,
    /// Tag (part of speech and features), from 1.
    pub(crate) tag: u64,
}

/// Before the first and after the last word.
const OUTSIDE: Node = Node { word: 0, lemma: 0, pos: 0, tag: 0 };
/// The root above the sentence.
const ROOT: Node = Node { word: 1, lemma: 1, pos: 99, tag: 1 << 20 };

/// Working memory of the parser.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    state: State,
    features: Vec<u64>,
    scores: Vec<i32>,
}

/// The classes of the model: shift, then left and right with every relation.
const fn class(kind: Move, label: u16, labels: usize) -> usize {
    match kind {
        Move::Shift => 0,
        Move::Left => 1 + label as usize,
        Move::Right => 1 + labels + label as usize,
    }
}

/// The move and relation of a class.
const fn meaning(class: usize, labels: usize) -> (Move, u16) {
    if class == 0 {
        (Move::Shift, 0)
    } else if class <= labels {
        (Move::Left, (class - 1) as u16)
    } else {
        (Move::Right, (class - 1 - labels) as u16)
    }
}

/// The best class among the moves that `may` admits; relation 0 is that to the root and never chosen otherwise.
fn best(scores: &[i32], labels: usize, may: impl Fn(Move) -> bool) -> Option<usize> {
    let mut best: Option<(i32, usize)> = None;
    let mut take = |class: usize| {
        if let Some(&total) = scores.get(class)
            && best.is_none_or(|(most, _)| total > most)
        {
            best = Some((total, class));
        }
    };
    if may(Move::Shift) {
        take(0);
    }
    if may(Move::Left) {
        (2..=labels).for_each(&mut take);
    }
    if may(Move::Right) {
        (labels + 2..=2 * labels).for_each(&mut take);
    }
    best.map(|(_, class)| class)
}

/// Parses a sentence: head (none for the root) and relation of every word. `labels` counts the relations.
pub(crate) fn parse(weights: &impl Weights, labels: usize, nodes: &[Node], scratch: &mut Scratch) -> Vec<(Option<usize>, u16)> {
    let Scratch { state, features, scores } = scratch;
    scores.resize(2 * labels + 1, 0);
    state.start(nodes.len());
    while !state.is_over() {
        let (kind, label) = if state.next >= state.nodes && state.stacked(1) == 0 {
            (Move::Right, 0)
        } else {
            extract(state, nodes, features);
            score(weights, features, scores);
            // One relation beside that to the root is the least a model has; without any, the root's must do.
            best(scores, labels, |kind| state.allows(kind)).map_or_else(|| fallback(state), |class| meaning(class, labels))
        };
        state.make(kind, label);
    }
    state.links.iter().skip(1).map(|link| ((link.head as usize).checked_sub(1), link.label)).collect()
}

fn fallback(state: &State) -> (Move, u16) {
    ([Move::Shift, Move::Right].into_iter().find(|&kind| state.allows(kind)).unwrap_or(Move::Left), 0)
}

/// A tree to learn from.
pub(crate) struct ParsedSentence<'a> {
    /// The words, as the tagger and lemmatiser will see them.
    pub(crate) nodes: &'a [Node],
    /// Head (none for the root) and relation of every word.
    pub(crate) arcs: &'a [(Option<usize>, u16)],
    /// How much a mistake counts.
    pub(crate) weight: i32,
}

/// A tree as the oracle needs it.
struct Gold<'a> {
    nodes: &'a [Node],
    heads: Vec<u32>,
    children: Vec<Vec<u32>>,
    labels: Vec<u16>,
    weight: i32,
}

impl<'a> Gold<'a> {
    fn of(sentence: &ParsedSentence<'a>) -> Self {
        let mut heads: Vec<u32> = std::iter::once(NONE)
            .chain(sentence.arcs.iter().map(|&(head, _)| head.map_or(0, |head| head as u32 + 1)))
            .collect();
        projectivise(&mut heads);
        let mut children = vec![Vec::new(); heads.len()];
        for (child, &head) in heads.iter().enumerate().skip(1) {
            children[head as usize].push(child as u32);
        }
        let labels = std::iter::once(0).chain(sentence.arcs.iter().map(|&(_, label)| label)).collect();
        Self { nodes: sentence.nodes, heads, children, labels, weight: sentence.weight }
    }

    /// The class of a move with the relation that the gold tree gives the word it attaches.
    fn class(&self, state: &State, kind: Move, labels: usize) -> usize {
        let label = self.labels.get(state.stacked(0) as usize).copied().unwrap_or(0);
        class(kind, if kind == Move::Shift { 0 } else { label.max(1) }, labels)
    }
}

/// Trains a parser; `epoch` is told the share of moves that were right after each pass.
pub(crate) fn train(
    labels: usize,
    sentences: &[ParsedSentence<'_>],
    epochs: usize,
    least: u8,
    random: &mut Random,
    mut epoch: impl FnMut(f64),
) -> Perceptron {
    let moves = [Move::Shift, Move::Left, Move::Right];
    let golds: Vec<Gold<'_>> = sentences.iter().map(Gold::of).collect();
    let mut model = Perceptron::new(least);
    let Scratch { mut state, mut features, .. } = Scratch::default();
    let mut scores = vec![0; 2 * labels + 1];
    for gold in &golds {
        state.start(gold.nodes.len());
        while !state.is_over() {
            extract(&state, gold.nodes, &mut features);
            model.count(&features);
            let Some(kind) =
                moves.into_iter().rev().find(|&kind| state.allows(kind) && state.cost(kind, &gold.heads, &gold.children) == 0)
            else {
                break;
            };
            let (kind, label) = meaning(gold.class(&state, kind, labels), labels);
            state.make(kind, label);
        }
    }
    let mut order: Vec<&Gold<'_>> = golds.iter().collect();
    for pass in 0..epochs {
        random.shuffle(&mut order);
        let (mut right, mut seen) = (0_u32, 0_u32);
        for gold in &order {
            state.start(gold.nodes.len());
            while !state.is_over() {
                if state.next >= state.nodes && state.stacked(1) == 0 {
                    state.make(Move::Right, 0);
                    continue;
                }
                extract(&state, gold.nodes, &mut features);
                score(&model, &features, &mut scores);
                model.tick();
                let costs = moves
                    .map(|kind| if state.allows(kind) { state.cost(kind, &gold.heads, &gold.children) } else { usize::MAX });
                let least = costs.into_iter().min().unwrap_or(0);
                let good = |kind: Move| costs[kind as usize] == least && least != usize::MAX;
                let Some(guess) = best(&scores, labels, |kind| state.allows(kind)) else { break };
                let target = moves
                    .into_iter()
                    .filter(|&kind| good(kind))
                    .map(|kind| gold.class(&state, kind, labels))
                    .max_by_key(|&class| (scores.get(class).copied().unwrap_or(i32::MIN), std::cmp::Reverse(class)));
                let Some(target) = target else { break };
                let (kind, _) = meaning(guess, labels);
                let correct = good(kind) && gold.class(&state, kind, labels) == guess;
                seen += 1;
                right += u32::from(correct);
                if !correct {
                    model.update(&features, target as u16, gold.weight);
                    model.update(&features, guess as u16, -gold.weight);
                }
                // After a first pass the parser follows its own mistakes most of the time, to learn what to do after them.
                let follow = correct || (pass > 0 && random.below(10) < 9);
                let (kind, label) = meaning(if follow { guess } else { target }, labels);
                state.make(kind, label);
            }
        }
        epoch(f64::from(right) / f64::from(seen.max(1)));
    }
    model
}

/// The features of a state (after Zhang and Nivre 2011, for arc-hybrid, with lemmas and full tags).
fn extract(state: &State, nodes: &[Node], out: &mut Vec<u64>) {
    out.clear();
    let node = |index: u32| match index {
        0 => &ROOT,
        NONE => &OUTSIDE,
        index => nodes.get(index as usize - 1).unwrap_or(&OUTSIDE),
    };
    let link = |index: u32| state.links.get(index as usize);
    let child = |index: u32, right: bool, rank: usize| {
        link(index).map_or(NONE, |link| if right { link.right } else { link.left }.get(rank).copied().unwrap_or(NONE))
    };
    let label = |index: u32| link(index).filter(|link| link.head != NONE).map_or(0, |link| u64::from(link.label) + 1);
    let (is0, is1, is2, ib0) = (state.stacked(0), state.stacked(1), state.stacked(2), state.ahead(0));
    let (s0, s1, s2) = (node(is0), node(is1), node(is2));
    let (b0, b1, b2, b3) = (node(ib0), node(state.ahead(1)), node(state.ahead(2)), node(state.ahead(3)));
    let (s0l, s0r) = (child(is0, false, 0), child(is0, true, 0));
    let (s1l, s1r) = (child(is1, false, 0), child(is1, true, 0));
    let (b0l, b0l2) = (child(ib0, false, 0), child(ib0, false, 1));
    let (s0l2, s0r2, s1r2) = (child(is0, false, 1), child(is0, true, 1), child(is1, true, 1));
    // What stands right before and after the two words in question, which may be attached already.
    let beside = |index: u32, step: i64| match index {
        0 | NONE => &OUTSIDE,
        index => {
            u32::try_from(i64::from(index) + step).map_or(&OUTSIDE, |beside| if beside == 0 { &OUTSIDE } else { node(beside) })
        }
    };
    let (s0n, b0p, s0p, s1n) = (beside(is0, 1), beside(ib0, -1), beside(is0, -1), beside(is1, 1));
    let count = |index: u32, right: bool| {
        link(index).map_or(0, |link| u64::from(if right { link.right_count } else { link.left_count }.min(4)))
    };
    let apart = |a: u32, b: u32| {
        if a == NONE || b == NONE {
            return 0;
        }
        match a.abs_diff(b) {
            distance @ 0..=4 => u64::from(distance),
            5..=7 => 5,
            8..=12 => 6,
            _ => 7,
        }
    };
    let (d_sb, d_ss) = (apart(is0, ib0), apart(is0, is1));
    let mut template = 0;
    let mut push = |a: u64, b: u64, c: u64| {
        template += 1;
        out.push(mix(mix(mix(template, a), b), c));
    };
    // Single words.
    push(0, 0, 0);
    for word in [s0, b0, s1] {
        push(word.word, 0, 0);
        push(word.lemma, word.pos, 0);
        push(word.tag, 0, 0);
        push(word.word, word.tag, 0);
    }
    push(s2.tag, 0, 0);
    push(s2.lemma, s2.pos, 0);
    push(b1.word, 0, 0);
    push(b1.tag, 0, 0);
    push(b2.tag, 0, 0);
    push(b2.word, 0, 0);
    push(b3.pos, b2.pos, b1.pos);
    // Pairs.
    for (a, b) in [(s0, b0), (s0, s1)] {
        push(a.lemma, b.lemma, 0);
        push(a.lemma, b.tag, 0);
        push(a.tag, b.lemma, 0);
        push(a.tag, b.tag, 0);
        push(a.pos, b.pos, 0);
        push(a.word, b.pos, 0);
        push(a.pos, b.word, 0);
        push(mix(a.lemma, a.pos), b.lemma, b.pos);
    }
    push(s1.tag, b0.tag, 0);
    push(s1.lemma, b0.pos, 0);
    push(s1.pos, b0.lemma, 0);
    push(b0.tag, b1.tag, 0);
    push(b0.word, b1.pos, 0);
    push(b0.pos, b1.word, 0);
    // Triples.
    push(s0.pos, b0.pos, b1.pos);
    push(b0.pos, b1.pos, b2.pos);
    push(s1.pos, s0.pos, b0.pos);
    push(s2.pos, s1.pos, s0.pos);
    push(s1.lemma, s0.pos, b0.pos);
    push(s1.pos, s0.lemma, b0.pos);
    push(s1.pos, s0.pos, b0.lemma);
    push(s1.tag, s0.tag, b0.tag);
    push(mix(s2.pos, s1.pos), s0.pos, b0.pos);
    push(mix(s1.pos, s0.pos), b0.pos, b1.pos);
    // Dependents. The preposition or mark of a phrase decides its relation, so its lemma is seen too.
    for (word, dependent, other) in [
        (s0, s0l, b0),
        (s0, s0r, b0),
        (s0, s0l, s1),
        (s0, s0r, s1),
        (s1, s1l, s0),
        (s1, s1r, s0),
        (b0, b0l, s0),
        (s0, s0l2, b0),
        (s0, s0r2, s1),
        (s1, s1r2, s0),
        (b0, b0l2, s0),
    ] {
        let found = node(dependent);
        push(word.pos, found.pos, other.pos);
        push(label(dependent), found.lemma, other.pos);
    }
    for (word, other, dependent) in [(s0, s1, s0l), (s0, b0, s0l), (s0, s1, s0r), (b0, s0, b0l)] {
        push(node(dependent).lemma, word.lemma, other.pos);
        push(node(dependent).lemma, word.pos, other.lemma);
    }
    push(s0.pos, label(s0l), label(s0l2));
    push(s0.pos, label(s0r), label(s0r2));
    push(s1.pos, label(s1r), label(s1r2));
    push(s1.pos, label(s1l), label(s1r));
    push(b0.pos, label(b0l), label(b0l2));
    push(mix(s0.pos, label(s0l)), label(s0r), mix(s1.pos, b0.pos));
    push(mix(s1.pos, label(s1r)), mix(s0.pos, label(s0l)), b0.pos);
    push(mix(s1.lemma, label(s1r)), mix(s0.pos, label(s0l)), label(s1l));
    // Distances and counts.
    push(s0.pos, b0.pos, d_sb);
    push(s0.lemma, d_sb, 0);
    push(b0.lemma, d_sb, 0);
    push(s0.pos, s1.pos, d_ss);
    push(s1.lemma, s0.pos, d_ss);
    push(s0.pos, count(is0, false), count(is0, true));
    push(s0.lemma, count(is0, false), count(is0, true));
    push(s1.pos, count(is1, false), count(is1, true));
    push(s1.lemma, count(is1, true), s0.pos);
    push(b0.pos, count(ib0, false), s0.pos);
    // Neighbours in the sentence.
    push(s0n.pos, s0.pos, b0.pos);
    push(b0p.pos, s0.pos, b0.pos);
    push(s0p.pos, s0.pos, s1.pos);
    push(s1n.pos, s1.pos, s0.pos);
    push(mix(s0p.pos, s0n.pos), mix(b0p.pos, b1.pos), mix(s0.pos, b0.pos));
}

#[cfg(test)]
mod tests {
    use super::super::hash::Random;
    use super::{Node, ParsedSentence, Scratch, class, meaning, parse, train};
    use crate::classical::state::Move;

    #[test]
    fn classes_have_one_meaning() {
        for kind in [Move::Left, Move::Right] {
            for label in 0..7 {
                assert_eq!(meaning(class(kind, label, 7), 7), (kind, label));
            }
        }
        assert_eq!(meaning(class(Move::Shift, 0, 7), 7), (Move::Shift, 0));
    }

    #[test]
    fn a_small_grammar_is_learnt() {
        // Words 1 and 3 are determiners of 2 and 4, nouns hang on the verb 5 before or behind them.
        let kinds = |kinds: &[u64]| kinds.iter().map(|&pos| Node { word: pos, lemma: pos, pos, tag: pos }).collect::<Vec<_>>();
        let sentences = [
            (kinds(&[1, 2, 5, 1, 2]), vec![(Some(1), 1), (Some(2), 2), (None, 0), (Some(4), 1), (Some(2), 3)]),
            (kinds(&[2, 5]), vec![(Some(1), 2), (None, 0)]),
            (kinds(&[5, 1, 2]), vec![(None, 0), (Some(2), 1), (Some(0), 3)]),
        ];
        let samples: Vec<ParsedSentence<'_>> =
            sentences.iter().map(|(nodes, arcs)| ParsedSentence { nodes, arcs, weight: 1 }).collect();
        let model = train(4, &samples, 20, 1, &mut Random::new(1), |_| {});
        for (nodes, arcs) in &sentences {
            assert_eq!(parse(&model, 4, nodes, &mut Scratch::default()), *arcs);
        }
    }

    #[test]
    fn without_any_relation_there_still_is_a_tree() {
        let model = super::Perceptron::new(1);
        let arcs = parse(&model, 1, &[Node::default(); 9], &mut Scratch::default());
        let heads: Vec<Option<usize>> = arcs.iter().map(|&(head, _)| head).collect();
        assert!(crate::is_tree(&heads));
    }
}

//! The state of a transition parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011) with its dynamic oracle
//! (Goldberg and Nivre 2013).
//!
//! Node 0 is the root above the sentence, node `i` the `i`-th word counted from 1. The root takes its one dependent when the
//! buffer is empty and only one word is left, so whatever a model says, every word gets a head, there is no cycle and one
//! word is the root of all.

/// A node that is not there.
pub(crate) const NONE: u32 = u32::MAX;

/// What a parser can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Move {
    /// The next word goes onto the stack.
    Shift,
    /// The top of the stack becomes a dependent of the next word.
    Left,
    /// The top of the stack becomes a dependent of the one below.
    Right,
}

/// What is known of a node's dependents.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Links {
    pub(crate) head: u32,
    pub(crate) label: u16,
    /// The outermost dependent to the left, and the one found before it.
    pub(crate) left: [u32; 2],
    /// The outermost dependent to the right, and the one found before it.
    pub(crate) right: [u32; 2],
    pub(crate) left_count: u8,
    pub(crate) right_count: u8,
}

const UNLINKED: Links = Links { head: NONE, label: 0, left: [NONE; 2], right: [NONE; 2], left_count: 0, right_count: 0 };

/// A parser half-way through a sentence.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) stack: Vec<u32>,
    /// The next word.
    pub(crate) next: u32,
    /// How many nodes there are, the root among them.
    pub(crate) nodes: u32,
    pub(crate) links: Vec<Links>,
}

impl State {
    /// Starts on a sentence of so many words.
    pub(crate) fn start(&mut self, words: usize) {
        self.stack.clear();
        self.stack.push(0);
        self.next = 1;
        self.nodes = words as u32 + 1;
        self.links.clear();
        self.links.resize(words + 1, UNLINKED);
    }

    /// The node at a depth of the stack, 0 being the top.
    pub(crate) fn stacked(&self, depth: usize) -> u32 {
        self.stack.len().checked_sub(depth + 1).and_then(|at| self.stack.get(at)).copied().unwrap_or(NONE)
    }

    /// The node so many words into what is yet to be read.
    pub(crate) const fn ahead(&self, offset: u32) -> u32 {
        if self.next + offset < self.nodes { self.next + offset } else { NONE }
    }

    /// Whether all is read and attached.
    pub(crate) fn is_over(&self) -> bool {
        self.next >= self.nodes && self.stack.len() <= 1
    }

    /// Whether a move is possible.
    pub(crate) fn allows(&self, kind: Move) -> bool {
        let (more, top) = (self.next < self.nodes, self.stacked(0));
        match kind {
            Move::Shift => more,
            Move::Left => more && top != 0 && top != NONE,
            Move::Right => top != 0 && top != NONE && (self.stacked(1) != 0 || !more),
        }
    }

    /// Makes a move that is possible.
    pub(crate) fn make(&mut self, kind: Move, label: u16) {
        match kind {
            Move::Shift => {
                self.stack.push(self.next);
                self.next += 1;
            }
            Move::Left => {
                if let Some(top) = self.stack.pop() {
                    self.attach(top, self.next, label);
                }
            }
            Move::Right => {
                if let Some(top) = self.stack.pop() {
                    self.attach(top, self.stacked(0), label);
                }
            }
        }
    }

    fn attach(&mut self, child: u32, head: u32, label: u16) {
        if let Some(link) = self.links.get_mut(child as usize) {
            link.head = head;
            link.label = label;
        }
        if let Some(link) = self.links.get_mut(head as usize) {
            if child < head {
                // Left dependents are found from the inside out.
                link.left = [child, link.left[0]];
                link.left_count = link.left_count.saturating_add(1);
            } else {
                link.right = [child, link.right[0]];
                link.right_count = link.right_count.saturating_add(1);
            }
        }
    }

    /// How many arcs of the gold tree a move puts out of reach.
    ///
    /// `heads` are the gold heads of all nodes (that of the root is [`NONE`]), `children` the gold dependents.
    pub(crate) fn cost(&self, kind: Move, heads: &[u32], children: &[Vec<u32>]) -> usize {
        let (top, below, next) = (self.stacked(0), self.stacked(1), self.next);
        let gold = |node: u32| heads.get(node as usize).copied().unwrap_or(NONE);
        let waiting = |node: u32| {
            let children = children.get(node as usize).into_iter().flatten();
            children.filter(|&&child| child >= next).count()
        };
        match kind {
            Move::Shift => {
                // The word gets the top as its head or what follows; its own dependents on the stack are lost.
                let head = gold(next);
                let lost = head != top && self.stack.contains(&head);
                let children = children.get(next as usize).into_iter().flatten();
                usize::from(lost) + children.filter(|child| self.stack.contains(child)).count()
            }
            Move::Left => {
                let head = gold(top);
                usize::from(head == below || (head != NONE && head > next)) + waiting(top)
            }
            Move::Right => {
                let head = gold(top);
                usize::from(head != NONE && head >= next) + waiting(top)
            }
        }
    }
}

/// Makes a tree projective by lifting dependents to the head of their head, shortest arcs first (Nivre and Nilsson 2005).
/// Heads are node numbers, that of node 0 is [`NONE`]. Returns how many were lifted.
pub(crate) fn projectivise(heads: &mut [u32]) -> usize {
    let mut lifted = 0;
    while let Some(child) = shortest_crossing(heads) {
        let head = heads[child];
        let above = heads.get(head as usize).copied().unwrap_or(NONE);
        if above == NONE {
            break;
        }
        heads[child] = above;
        lifted += 1;
    }
    lifted
}

/// The dependent of the shortest arc over a word that does not descend from its head.
fn shortest_crossing(heads: &[u32]) -> Option<usize> {
    let descends = |mut node: u32, from: u32| {
        while node != NONE && node != from {
            node = heads.get(node as usize).copied().unwrap_or(NONE);
        }
        node == from
    };
    (1..heads.len())
        .filter(|&child| {
            let head = heads[child];
            let (first, last) = (head.min(child as u32), head.max(child as u32));
            (first + 1..last).any(|between| !descends(between, head))
        })
        .min_by_key(|&child| (heads[child].abs_diff(child as u32), child))
}

#[cfg(test)]
mod tests {
    use super::super::hash::Random;
    use super::{Move, NONE, State, projectivise};

    const MOVES: [Move; 3] = [Move::Shift, Move::Left, Move::Right];

    fn random_tree(words: usize, random: &mut Random) -> Vec<u32> {
        // Words are attached, in random order, to words already in the tree; only the first hangs on the root.
        let mut order: Vec<u32> = (1..=words as u32).collect();
        random.shuffle(&mut order);
        let mut heads = vec![NONE; words + 1];
        for (place, &word) in order.iter().enumerate() {
            heads[word as usize] = if place == 0 { 0 } else { order[random.below(place)] };
        }
        heads
    }

    #[test]
    fn any_moves_make_one_tree() {
        let mut random = Random::new(1);
        let mut state = State::default();
        for round in 0..300 {
            state.start(1 + round % 17);
            let mut steps = 0;
            while !state.is_over() {
                let possible: Vec<Move> = MOVES.into_iter().filter(|&kind| state.allows(kind)).collect();
                state.make(possible[random.below(possible.len())], 0);
                steps += 1;
            }
            assert_eq!(steps, 2 * (1 + round % 17));
            let heads: Vec<Option<usize>> = state.links[1..].iter().map(|link| (link.head as usize).checked_sub(1)).collect();
            assert!(state.links[1..].iter().all(|link| link.head != NONE));
            assert!(crate::is_tree(&heads), "{heads:?}");
        }
    }

    #[test]
    fn the_oracle_leads_to_every_projective_tree() {
        let mut random = Random::new(2);
        let mut state = State::default();
        for round in 0..300 {
            let mut heads = random_tree(1 + round % 12, &mut random);
            projectivise(&mut heads);
            let mut children = vec![Vec::new(); heads.len()];
            for (child, &head) in heads.iter().enumerate().skip(1) {
                children[head as usize].push(child as u32);
            }
            state.start(heads.len() - 1);
            while !state.is_over() {
                let free: Vec<Move> =
                    MOVES.into_iter().filter(|&kind| state.allows(kind) && state.cost(kind, &heads, &children) == 0).collect();
                assert!(!free.is_empty(), "no way to {heads:?}");
                state.make(free[random.below(free.len())], 0);
            }
            let found: Vec<u32> = state.links.iter().map(|link| link.head).collect();
            assert_eq!(found, heads);
        }
    }

    #[test]
    fn lifting_changes_crossing_arcs_alone() {
        let mut crossing = vec![NONE, 3, 4, 0, 3];
        assert_eq!(projectivise(&mut crossing), 1);
        assert_eq!(crossing, [NONE, 3, 3, 0, 3]);
        assert_eq!(projectivise(&mut crossing), 0);
    }
}

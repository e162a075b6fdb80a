//! The best tree over the scores of all pairs of words: Chu and Liu (1965), Edmonds (1967), with a single root.

/// The head of each word, none for the root, so that the heads form a tree with one root and the sum of scores is largest.
///
/// `scores` has a row of `words + 1` numbers for each word: first its score as the root, then under each word.
pub(crate) fn tree(scores: &[f32], words: usize) -> Vec<Option<usize>> {
    if words == 0 {
        return Vec::new();
    }
    let width = words + 1;
    let score = |dependent: usize, head: usize| -> f64 {
        let value = f64::from(scores[dependent * width + head]);
        if dependent + 1 == head || !value.is_finite() { f64::NEG_INFINITY } else { value }
    };
    let mut heads: Vec<usize> = (0..words).map(|word| best(width, |head| score(word, head))).collect();
    let roots = heads.iter().filter(|&&head| head == 0).count();
    if roots != 1 || cycle(&heads).is_some() {
        // Any tree with several roots is worse than one with a single root, yet the choice among those stays exact.
        let penalty = 1e6;
        let size = words + 1;
        let mut matrix = vec![f64::NEG_INFINITY; size * size];
        for dependent in 0..words {
            for head in 0..size {
                let value = score(dependent, head);
                let value = if value.is_finite() || dependent + 1 == head { value } else { -1e5 };
                matrix[(dependent + 1) * size + head] = if head == 0 { value - penalty } else { value };
            }
        }
        let found = edmonds(&matrix, size);
        heads = found[1..].to_vec();
    }
    heads.into_iter().map(|head| head.checked_sub(1)).collect()
}

/// The candidate with the highest score, the first of several.
fn best(candidates: usize, score: impl Fn(usize) -> f64) -> usize {
    let mut best = (0, f64::NEG_INFINITY);
    for candidate in 0..candidates {
        let value = score(candidate);
        if value > best.1 {
            best = (candidate, value);
        }
    }
    best.0
}

/// The words of a cycle among heads (zero is the root), if there is one.
fn cycle(heads: &[usize]) -> Option<Vec<usize>> {
    let mut state = vec![0usize; heads.len() + 1];
    for start in 1..=heads.len() {
        let mut word = start;
        while word != 0 && state[word] == 0 {
            state[word] = start;
            word = heads[word - 1];
        }
        if word != 0 && state[word] == start {
            let mut found = vec![word];
            let mut next = heads[word - 1];
            while next != word {
                found.push(next);
                next = heads[next - 1];
            }
            return Some(found);
        }
    }
    None
}

/// The best head of each node of a complete graph of `size` nodes, node 0 being the root; row = dependent.
fn edmonds(matrix: &[f64], size: usize) -> Vec<usize> {
    let mut heads = vec![0; size];
    for node in 1..size {
        heads[node] = best(size, |head| matrix[node * size + head]);
    }
    let Some(circle) = cycle(&heads[1..]) else {
        return heads;
    };
    // Contract the cycle into one new node, the last.
    let mut inside = vec![false; size];
    circle.iter().for_each(|&node| inside[node] = true);
    let outside: Vec<usize> = (0..size).filter(|&node| !inside[node]).collect();
    let small = outside.len() + 1;
    let last = small - 1;
    let mut contracted = vec![f64::NEG_INFINITY; small * small];
    let mut enter = vec![0; small];
    let mut leave = vec![0; small];
    for (index, &node) in outside.iter().enumerate() {
        for (other, &head) in outside.iter().enumerate() {
            if node != 0 && index != other {
                contracted[index * small + other] = matrix[node * size + head];
            }
        }
        if node != 0 {
            let head = circle[best(circle.len(), |at| matrix[node * size + circle[at]])];
            leave[index] = head;
            contracted[index * small + last] = matrix[node * size + head];
        }
        // Entering at a word replaces the word's head within the cycle.
        let gain = |at: usize| matrix[circle[at] * size + node] - matrix[circle[at] * size + heads[circle[at]]];
        let at = best(circle.len(), gain);
        enter[index] = circle[at];
        contracted[last * small + index] = gain(at);
    }
    let solved = edmonds(&contracted, small);
    for (index, &node) in outside.iter().enumerate().skip(1) {
        heads[node] = if solved[index] == last { leave[index] } else { outside[solved[index]] };
    }
    let entrance = solved[last];
    heads[enter[entrance]] = outside[entrance];
    heads
}

#[cfg(test)]
mod tests {
    use super::super::random::Random;
    use super::tree;

    /// All trees with one root, by trying every assignment of heads.
    fn best_by_force(scores: &[f32], words: usize) -> f32 {
        let mut best = f32::NEG_INFINITY;
        let mut heads = vec![0usize; words];
        loop {
            let valid = heads.iter().filter(|&&head| head == 0).count() == 1
                && (0..words).all(|word| {
                    let mut at = word + 1;
                    (0..=words).any(|_| {
                        at = heads[at - 1];
                        at == 0
                    })
                });
            if valid {
                best = best.max(heads.iter().enumerate().map(|(word, &head)| scores[word * (words + 1) + head]).sum());
            }
            let Some(place) = heads.iter().position(|&head| head < words) else {
                return best;
            };
            heads[place] += 1;
            heads[..place].fill(0);
        }
    }

    #[test]
    fn finds_the_best_tree() {
        let mut random = Random::new(5);
        for words in [1, 2, 3, 4, 5] {
            for _ in 0..60 {
                let scores: Vec<f32> = (0..words * (words + 1)).map(|_| random.uniform() * 10.0 - 5.0).collect();
                let heads = tree(&scores, words);
                assert_eq!(heads.iter().filter(|head| head.is_none()).count(), 1);
                let sum: f32 =
                    heads.iter().enumerate().map(|(word, head)| scores[word * (words + 1) + head.map_or(0, |h| h + 1)]).sum();
                assert!((sum - best_by_force(&scores, words)).abs() < 1e-4, "{words} words: {sum}");
            }
        }
    }

    #[test]
    fn bad_scores_still_give_a_tree() {
        let heads = tree(&[f32::NAN; 12], 3);
        assert_eq!(heads.len(), 3);
        assert_eq!(heads.iter().filter(|head| head.is_none()).count(), 1);
        assert!(tree(&[], 0).is_empty());
    }
}

//! A linear-chain conditional random field over entity tags (Lafferty et al. 2001): loss, gradient and best sequence.

use super::kernel::vectorised;

/// Scores of going from a tag to the next, then of starting and of ending with each tag: `tags + 2` rows of `tags`.
pub(crate) fn transition_rows(tags: usize) -> usize {
    tags + 2
}

/// The negative log likelihood of a sequence of tags; adds `weight` times its gradients.
///
/// `emissions` has a row of `tags` scores for each word, as has `outer`, which receives the gradient.
pub(crate) fn loss(
    emissions: &[f32],
    transitions: &[f32],
    gold: &[usize],
    weight: f32,
    outer: &mut [f32],
    inner: &mut [f32],
) -> f32 {
    let words = gold.len();
    if words == 0 {
        return 0.0;
    }
    let tags = emissions.len() / words;
    let between: Vec<f32> = transitions[..tags * tags].iter().map(|score| score.exp()).collect();
    let (start, end) = transitions[tags * tags..].split_at(tags);
    let start: Vec<f32> = start.iter().map(|score| score.exp()).collect();
    let end: Vec<f32> = end.iter().map(|score| score.exp()).collect();
    let mut across = vec![0.0; tags * tags];
    super::kernel::transpose(&between, tags, tags, &mut across);

    // Forward and backward sums in probability space; each row is scaled to one, and the scales are kept.
    let mut potentials = vec![0.0; words * tags];
    let mut shift = 0.0f32;
    for (row, line) in potentials.chunks_exact_mut(tags).enumerate() {
        let scores = &emissions[row * tags..(row + 1) * tags];
        let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        shift += top;
        line.iter_mut().zip(scores).for_each(|(slot, &score)| *slot = (score - top).exp());
    }
    let mut forward = vec![0.0; words * tags];
    let mut backward = vec![0.0; words * tags];
    let mut logarithm = shift;
    for row in 0..words {
        let (done, rest) = forward.split_at_mut(row * tags);
        let line = &mut rest[..tags];
        if row == 0 {
            line.copy_from_slice(&start);
        } else {
            vector_product(&done[(row - 1) * tags..], &between, line);
        }
        line.iter_mut().zip(&potentials[row * tags..]).for_each(|(slot, &potential)| *slot *= potential);
        let sum: f32 = line.iter().sum();
        logarithm += sum.ln();
        line.iter_mut().for_each(|slot| *slot /= sum);
    }
    let closing: f32 = forward[(words - 1) * tags..].iter().zip(&end).map(|(&a, &b)| a * b).sum();
    logarithm += closing.ln();
    let mut carried = vec![0.0; tags];
    for row in (0..words).rev() {
        let (line, rest) = backward[row * tags..].split_at_mut(tags);
        if row + 1 == words {
            line.copy_from_slice(&end);
        } else {
            let potential = &potentials[(row + 1) * tags..(row + 2) * tags];
            carried.iter_mut().zip(&rest[..tags]).zip(potential).for_each(|((slot, &b), &p)| *slot = b * p);
            vector_product(&carried, &across, line);
        }
        let sum: f32 = line.iter().sum();
        line.iter_mut().for_each(|slot| *slot /= sum);
    }

    let mut score = 0.0;
    for (row, &tag) in gold.iter().enumerate() {
        score += emissions[row * tags + tag];
        let line = row.checked_sub(1).map_or(tags, |before| gold[before]);
        score += transitions[line * tags + tag];
        inner[line * tags + tag] -= weight;
        outer[row * tags + tag] -= weight;
    }
    let last = gold[words - 1];
    score += transitions[(tags + 1) * tags + last];
    inner[(tags + 1) * tags + last] -= weight;

    for row in 0..words {
        let stretch = row * tags..(row + 1) * tags;
        let (alpha, beta) = (&forward[stretch.clone()], &backward[stretch.clone()]);
        let sum: f32 = alpha.iter().zip(beta).map(|(&a, &b)| a * b).sum();
        for tag in 0..tags {
            let marginal = weight * alpha[tag] * beta[tag] / sum;
            outer[row * tags + tag] += marginal;
            if row == 0 {
                inner[tags * tags + tag] += marginal;
            }
            if row + 1 == words {
                inner[(tags + 1) * tags + tag] += marginal;
            }
        }
        if row > 0 {
            let before = &forward[(row - 1) * tags..row * tags];
            let potential = &potentials[stretch];
            carried.iter_mut().zip(beta).zip(potential).for_each(|((slot, &b), &p)| *slot = b * p);
            let mut total = 0.0;
            for (tag, &alpha) in before.iter().enumerate() {
                let line = &between[tag * tags..(tag + 1) * tags];
                total += alpha * line.iter().zip(&carried).map(|(&t, &c)| t * c).sum::<f32>();
            }
            let factor = weight / total;
            for (tag, &alpha) in before.iter().enumerate() {
                let range = tag * tags..(tag + 1) * tags;
                let line = &between[range.clone()];
                for ((slot, &t), &c) in inner[range].iter_mut().zip(line).zip(&carried) {
                    *slot += factor * alpha * t * c;
                }
            }
        }
    }
    weight * (logarithm - score)
}

vectorised! {
    /// `out = vector · matrix` for a square matrix.
    fn vector_product(vector: &'a [f32], matrix: &'a [f32], out: &'a mut [f32]) {
        let width = out.len();
        out.fill(0.0);
        for (&factor, line) in vector.iter().zip(matrix.chunks_exact(width)) {
            for (slot, &value) in out.iter_mut().zip(line) {
                *slot = factor.mul_add(value, *slot);
            }
        }
    }
}

/// The best sequence of tags (Viterbi 1967). `allowed(before, tag)` forbids what the scheme does not know; `before` is none
/// at the start.
pub(crate) fn best(
    emissions: &[f32],
    transitions: &[f32],
    tags: usize,
    allowed: &dyn Fn(Option<usize>, usize) -> bool,
) -> Vec<usize> {
    let words = emissions.len().checked_div(tags).unwrap_or(0);
    if words == 0 {
        return Vec::new();
    }
    // Transposed with what is forbidden, so that the inner loop runs over the tag before.
    let mut into = vec![f32::NEG_INFINITY; tags * tags];
    for before in 0..tags {
        for tag in 0..tags {
            if allowed(Some(before), tag) {
                into[tag * tags + before] = transitions[before * tags + tag];
            }
        }
    }
    let mut scores: Vec<f32> = (0..tags)
        .map(|tag| {
            let score = emissions[tag] + transitions[tags * tags + tag];
            if allowed(None, tag) { score } else { f32::NEG_INFINITY }
        })
        .collect();
    let mut back = vec![0usize; words * tags];
    let mut next = vec![0.0; tags];
    for row in 1..words {
        for tag in 0..tags {
            let line = &into[tag * tags..(tag + 1) * tags];
            let mut top = (0, f32::NEG_INFINITY);
            for (before, (&score, &step)) in scores.iter().zip(line).enumerate() {
                if score + step > top.1 {
                    top = (before, score + step);
                }
            }
            back[row * tags + tag] = top.0;
            next[tag] = top.1 + emissions[row * tags + tag];
        }
        core::mem::swap(&mut scores, &mut next);
    }
    let end = &transitions[(tags + 1) * tags..(tags + 2) * tags];
    let mut tag = 0;
    let mut top = f32::NEG_INFINITY;
    for (candidate, (&score, &end)) in scores.iter().zip(end).enumerate() {
        if score + end > top {
            (tag, top) = (candidate, score + end);
        }
    }
    let mut path = vec![tag; words];
    for row in (1..words).rev() {
        tag = back[row * tags + tag];
        path[row - 1] = tag;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::super::random::Random;
    use super::{best, loss, transition_rows};

    fn random(count: usize, random: &mut Random) -> Vec<f32> {
        (0..count).map(|_| random.uniform() * 2.0 - 1.0).collect()
    }

    fn score(emissions: &[f32], transitions: &[f32], tags: usize, path: &[usize]) -> f32 {
        let mut sum = transitions[tags * tags + path[0]] + transitions[(tags + 1) * tags + path[path.len() - 1]];
        for (row, &tag) in path.iter().enumerate() {
            sum += emissions[row * tags + tag];
        }
        sum + path.windows(2).map(|pair| transitions[pair[0] * tags + pair[1]]).sum::<f32>()
    }

    fn all_paths(words: usize, tags: usize) -> Vec<Vec<usize>> {
        (0..tags.pow(u32::try_from(words).unwrap()))
            .map(|mut code| {
                (0..words)
                    .map(|_| {
                        let tag = code % tags;
                        code /= tags;
                        tag
                    })
                    .collect()
            })
            .collect()
    }

    #[test]
    fn loss_and_best_path_agree_with_enumeration() {
        let (words, tags) = (4, 3);
        let mut source = Random::new(3);
        let emissions = random(words * tags, &mut source);
        let transitions = random(transition_rows(tags) * tags, &mut source);
        let gold = [2, 0, 1, 1];
        let paths = all_paths(words, tags);
        let total: f32 = paths.iter().map(|path| score(&emissions, &transitions, tags, path).exp()).sum();
        let expected = total.ln() - score(&emissions, &transitions, tags, &gold);
        let (mut outer, mut inner) = (vec![0.0; words * tags], vec![0.0; transitions.len()]);
        let found = loss(&emissions, &transitions, &gold, 1.0, &mut outer, &mut inner);
        assert!((found - expected).abs() < 1e-4, "{found} {expected}");
        for index in 0..emissions.len() {
            let mut moved = emissions.clone();
            moved[index] += 1e-2;
            let up = loss(&moved, &transitions, &gold, 1.0, &mut vec![0.0; words * tags], &mut vec![0.0; transitions.len()]);
            assert!(((up - found) / 1e-2 - outer[index]).abs() < 1e-2, "emission {index}");
        }
        for index in 0..transitions.len() {
            let mut moved = transitions.clone();
            moved[index] += 1e-2;
            let up = loss(&emissions, &moved, &gold, 1.0, &mut vec![0.0; words * tags], &mut vec![0.0; transitions.len()]);
            assert!(((up - found) / 1e-2 - inner[index]).abs() < 2e-2, "transition {index}");
        }
        let top = paths
            .iter()
            .max_by(|a, b| score(&emissions, &transitions, tags, a).total_cmp(&score(&emissions, &transitions, tags, b)));
        assert_eq!(Some(&best(&emissions, &transitions, tags, &|_, _| true)), top);
    }

    #[test]
    fn forbidden_steps_are_not_taken() {
        let path = best(&[0.0, 0.0, 9.0, 0.0, 0.0, 9.0], &[0.0; 15], 3, &|before, tag| tag != 2 || before == Some(1));
        assert_eq!(path, [1, 2]);
    }
}

//! The numbers of a network in training as bytes, exact to the bit, for a training that goes on later.

use super::learner::Learner;
use super::random::Random;

impl Learner {
    /// Everything that the next step depends on: random state, number of steps, weights, moments and averages. Gradients
    /// are zero between steps.
    pub(crate) fn state(&self) -> Vec<u8> {
        let numbers: usize = self.dense.0.iter().chain(&self.tables).map(|matrix| matrix.value.len()).sum();
        let mut bytes = Vec::with_capacity(numbers * 16 + 64);
        bytes.extend(self.random.state().into_iter().flat_map(u64::to_le_bytes));
        bytes.extend(self.steps.to_le_bytes());
        let mut write = |numbers: &[f32]| bytes.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        for (matrix, trained) in self.dense.0.iter().zip(&self.trained) {
            write(&matrix.value);
            trained.kept().into_iter().for_each(&mut write);
        }
        for (matrix, table) in self.tables.iter().zip(&self.trained_tables) {
            write(&matrix.value);
            table.kept().0.into_iter().for_each(&mut write);
        }
        let known = self.trained_tables.iter().flat_map(|table| table.kept().1);
        bytes.extend(known.flat_map(|step| step.to_le_bytes()));
        bytes
    }

    /// Takes a state over from a learner of the same widths and inventory; nothing where it is of another.
    pub(crate) fn restore(&mut self, bytes: &[u8]) -> Option<()> {
        let (random, rest) = bytes.split_first_chunk::<32>()?;
        let (steps, rest) = rest.split_first_chunk::<4>()?;
        let (words, odd) = rest.as_chunks::<4>();
        if !odd.is_empty() {
            return None;
        }
        let mut words = words.iter();
        let mut read = |numbers: &mut [f32]| {
            numbers.iter_mut().try_for_each(|number| {
                *number = f32::from_le_bytes(*words.next()?);
                Some(())
            })
        };
        for (matrix, trained) in self.dense.0.iter_mut().zip(&mut self.trained) {
            read(&mut matrix.value)?;
            trained.kept_mut().into_iter().try_for_each(&mut read)?;
        }
        for (matrix, table) in self.tables.iter_mut().zip(&mut self.trained_tables) {
            read(&mut matrix.value)?;
            table.kept_mut().0.into_iter().try_for_each(&mut read)?;
        }
        for step in self.trained_tables.iter_mut().flat_map(|table| table.kept_mut().1) {
            *step = u32::from_le_bytes(*words.next()?);
        }
        let (random, _) = random.as_chunks::<8>();
        self.random =
            Random::from_state(core::array::from_fn(|place| random.get(place).copied().map_or(0, u64::from_le_bytes)));
        self.steps = u32::from_le_bytes(*steps);
        words.next().is_none().then_some(())
    }
}

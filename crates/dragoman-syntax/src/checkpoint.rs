//! The state of a training between two epochs, so that one that was interrupted goes on as if nothing had happened.

use std::fmt::{self, Write};

use thiserror::Error;

use crate::network::checksum;

/// Where a training finds the state that it goes on from, and leaves its own after each epoch.
pub struct Checkpoints<'a> {
    /// The state kept last by a training with the same corpora and settings; none to begin at the beginning.
    pub last: Option<Vec<u8>>,
    /// Keeps a state in place of the one before. What it cannot keep ends the training, which has lost nothing then.
    pub keep: &'a mut dyn FnMut(&[u8]) -> Result<(), String>,
}

/// Why a training does not go on from a state, or cannot keep its own.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum CheckpointError {
    #[error("what is kept is no state of a training")]
    Foreign,
    #[error("the state of the training is of another version of Dragoman")]
    Version,
    #[error("the state of the training is damaged")]
    Damaged,
    #[error("the state is of a training with other settings")]
    Settings,
    #[error("the state is of a training with other corpora")]
    Corpora,
    #[error("the state of the training cannot be kept ({0})")]
    Keep(String),
}

/// The first bytes of a state.
const MAGIC: [u8; 8] = *b"DRGNTRN\0";
const VERSION: u32 = 1;

/// What a training depends on, as fingerprints: with others it would not be the same training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) settings: u64,
    pub(crate) corpora: u64,
}

/// A state: how far the training is, what it knows of its success, and all numbers of the learner.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    pub(crate) identity: Identity,
    /// The last epoch that ended.
    pub(crate) epoch: usize,
    /// Whether the training ended with it.
    pub(crate) ended: bool,
    /// The best measurement so far, and how many since were no better.
    pub(crate) best: f64,
    pub(crate) without_gain: usize,
    pub(crate) learner: Vec<u8>,
}

impl State {
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes();
        let mut body = Vec::with_capacity(self.learner.len() + 64);
        body.extend(self.identity.settings.to_le_bytes());
        body.extend(self.identity.corpora.to_le_bytes());
        body.extend(number(self.epoch));
        body.extend(number(usize::from(self.ended)));
        body.extend(self.best.to_bits().to_le_bytes());
        body.extend(number(self.without_gain));
        body.extend(&self.learner);
        let mut bytes = MAGIC.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(checksum(&body).to_le_bytes());
        bytes.extend(body);
        bytes
    }

    /// Reads a state and makes sure that it is of this very training.
    pub(crate) fn of(bytes: &[u8], identity: Identity) -> Result<Self, CheckpointError> {
        let mut rest = bytes;
        if take::<8>(&mut rest) != Some(MAGIC) {
            return Err(CheckpointError::Foreign);
        }
        let version = take(&mut rest).map(u32::from_le_bytes).ok_or(CheckpointError::Damaged)?;
        if version != VERSION {
            return Err(CheckpointError::Version);
        }
        let sum = take(&mut rest).map(u64::from_le_bytes);
        if sum != Some(checksum(rest)) {
            return Err(CheckpointError::Damaged);
        }
        let mut read = || {
            let settings = u64::from_le_bytes(take(&mut rest)?);
            let corpora = u64::from_le_bytes(take(&mut rest)?);
            let epoch = u32::from_le_bytes(take(&mut rest)?) as usize;
            let ended = u32::from_le_bytes(take(&mut rest)?) != 0;
            let best = f64::from_bits(u64::from_le_bytes(take(&mut rest)?));
            let without_gain = u32::from_le_bytes(take(&mut rest)?) as usize;
            let learner = rest.to_vec();
            Some(Self { identity: Identity { settings, corpora }, epoch, ended, best, without_gain, learner })
        };
        let state = read().ok_or(CheckpointError::Damaged)?;
        if state.identity.settings != identity.settings {
            return Err(CheckpointError::Settings);
        }
        if state.identity.corpora != identity.corpora {
            return Err(CheckpointError::Corpora);
        }
        Ok(state)
    }
}

/// The first bytes, which are taken away.
fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*first)
}

/// The fingerprint of things by their debugging text, which names every field: a field that is added later counts by itself.
pub(crate) fn fingerprint_of(things: fmt::Arguments<'_>) -> u64 {
    let mut sum = Sum(0xcbf2_9ce4_8422_2325);
    // Writing into a sum cannot fail.
    let _ = sum.write_fmt(things);
    sum.0
}

/// FNV-1a over a text that is never stored.
struct Sum(u64);

impl Write for Sum {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = text.bytes().fold(self.0, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{CheckpointError, Identity, State, fingerprint_of};

    const IDENTITY: Identity = Identity { settings: 1, corpora: 2 };

    #[test]
    fn a_state_comes_back_and_only_to_the_training_it_is_of() {
        let learner = (0..100).collect();
        let state = State { identity: IDENTITY, epoch: 3, ended: true, best: 0.1 + 0.2, without_gain: 2, learner };
        let bytes = state.to_bytes();
        assert_eq!(State::of(&bytes, IDENTITY), Ok(state));
        assert_eq!(State::of(&bytes, Identity { settings: 3, ..IDENTITY }), Err(CheckpointError::Settings));
        assert_eq!(State::of(&bytes, Identity { corpora: 3, ..IDENTITY }), Err(CheckpointError::Corpora));
        assert_eq!(State::of(b"DRGNNET\0", IDENTITY), Err(CheckpointError::Foreign));
        for cut in [8, 12, 19, 60, bytes.len() - 1] {
            assert_eq!(State::of(&bytes[..cut], IDENTITY), Err(CheckpointError::Damaged), "cut at {cut}");
        }
        let mut other = bytes;
        other[8] = 9;
        assert_eq!(State::of(&other, IDENTITY), Err(CheckpointError::Version));
    }

    #[test]
    fn fingerprints_tell_things_apart() {
        let of = |rate: f32| fingerprint_of(format_args!("{:?}", Some(rate)));
        assert_eq!(of(0.1), of(0.1));
        assert_ne!(of(0.1), of(0.100_000_01));
    }
}

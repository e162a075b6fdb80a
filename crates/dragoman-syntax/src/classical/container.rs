//! The file of a model: a head, then sections one after the other.
//!
//! | bytes | what |
//! | --- | --- |
//! | 8 | magic, `DRAGSYN` and a zero |
//! | 4 | version of the format |
//! | 8 | checksum of all that follows |
//! | 4 × [`SECTIONS`] | length of each section |
//! | … | the sections |
//!
//! Numbers are little-endian. The sections: description (text), tagger, edit scripts (text), lemmatiser, exceptions of
//! the lemmatiser, parser, recogniser.

use super::hash::checksum;
use std::ops::Range;
use thiserror::Error;

const MAGIC: &[u8; 8] = b"DRAGSYN\0";
/// The version that this program writes and reads.
const VERSION: u32 = 1;
/// How many sections a file has.
pub(crate) const SECTIONS: usize = 7;
const HEAD: usize = 20;

/// Why a model cannot be loaded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum LoadError {
    #[error("this is no model of Dragoman's analysis (it does not begin with its mark); models are made by `dragoman train`")]
    Magic,
    #[error("the model has format {found}, this program reads format {VERSION}; train it again with this version")]
    Version { found: u32 },
    #[error("the model is cut short; copy it again")]
    Short,
    #[error("the model is damaged (its checksum does not fit); copy it again")]
    Checksum,
    #[error("the section {0} of the model makes no sense; train it again with this version")]
    Section(&'static str),
}

/// Puts sections into a file.
pub(crate) fn write(sections: &[Vec<u8>; SECTIONS]) -> Vec<u8> {
    let mut body = Vec::new();
    for section in sections {
        body.extend_from_slice(&(section.len() as u32).to_le_bytes());
    }
    sections.iter().for_each(|section| body.extend_from_slice(section));
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    bytes.extend_from_slice(&checksum(&body).to_le_bytes());
    bytes.append(&mut body);
    bytes
}

/// Where the sections of a file lie, after checking that it is whole.
pub(crate) fn read(bytes: &[u8]) -> Result<[Range<usize>; SECTIONS], LoadError> {
    if !bytes.starts_with(MAGIC) {
        return Err(LoadError::Magic);
    }
    let number = |at: usize| {
        bytes.get(at..).and_then(|rest| rest.first_chunk()).map(|chunk| u32::from_le_bytes(*chunk)).ok_or(LoadError::Short)
    };
    let found = number(MAGIC.len())?;
    if found != VERSION {
        return Err(LoadError::Version { found });
    }
    let mut start = HEAD + 4 * SECTIONS;
    let mut sections = [const { 0..0 }; SECTIONS];
    for (index, section) in sections.iter_mut().enumerate() {
        let end = start + number(HEAD + 4 * index)? as usize;
        *section = start..end;
        start = end;
    }
    if bytes.len() < start {
        return Err(LoadError::Short);
    }
    let stored = bytes.get(12..HEAD).and_then(|chunk| chunk.try_into().ok()).map(u64::from_le_bytes);
    if bytes.len() > start || stored != bytes.get(HEAD..).map(checksum) {
        return Err(LoadError::Checksum);
    }
    Ok(sections)
}

#[cfg(test)]
mod tests {
    use super::{LoadError, SECTIONS, read, write};

    #[test]
    fn damage_of_every_kind_is_noticed() {
        let mut sections: [Vec<u8>; SECTIONS] = Default::default();
        sections[0] = b"abc".to_vec();
        sections[6] = b"defgh".to_vec();
        let bytes = write(&sections);
        let found = read(&bytes).expect("it is whole");
        assert_eq!(&bytes[found[0].clone()], b"abc");
        assert_eq!(&bytes[found[6].clone()], b"defgh");
        assert_eq!(read(b"").expect_err("nothing"), LoadError::Magic);
        assert_eq!(read(&bytes[..30]).expect_err("cut"), LoadError::Short);
        assert_eq!(read(&bytes[..bytes.len() - 1]).expect_err("cut"), LoadError::Short);
        let mut longer = bytes.clone();
        longer.push(0);
        assert_eq!(read(&longer).expect_err("longer"), LoadError::Checksum);
        let mut flipped = bytes.clone();
        *flipped.last_mut().expect("a byte") ^= 1;
        assert_eq!(read(&flipped).expect_err("damaged"), LoadError::Checksum);
        let mut newer = bytes;
        newer[8] = 9;
        assert_eq!(
            read(&newer).expect_err("newer").to_string(),
            "the model has format 9, this program reads format 1; train it again with this version"
        );
    }
}

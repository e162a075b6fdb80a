//! The file of a network: magic, version, checksum; names, then matrices and tables in eight bits, biases in half precision.

use thiserror::Error;

use super::analysis::{Network, Quantised};
use super::dictionary::Dictionary;
use super::plan::{Dense, Inventory, Label, Plan, Widths};
use super::random::Random;
use super::script::Script;
use crate::{EntityClass, Upos};

/// The first bytes of a network's file.
const MAGIC: [u8; 8] = *b"DRGNNET\0";
const VERSION: u32 = 4;
/// Versions before, which are still read: one with matrices in half precision, one without a dictionary, one without a list of
/// forms as well.
const WITH_HALVES: u32 = 3;
const WITHOUT_DICTIONARY: u32 = 2;
const WITHOUT_FORMS: u32 = 1;

/// Why bytes are no network.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LoadError {
    /// The magic is missing.
    #[error("this is no file of a network; train one with `dragoman train`")]
    Magic,
    /// Another version of the format.
    #[error("the network has format {found}, this program reads {VERSION}; train it again")]
    Version {
        /// The version of the file.
        found: u32,
    },
    /// The checksum is wrong or the file ends early.
    #[error("the network is damaged ({0}); fetch or train it again")]
    Damaged(&'static str),
}

impl Network {
    /// The file of the network.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut body = Vec::new();
        let count = |body: &mut Vec<u8>, value: usize| body.extend(u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes());
        self.widths.to_array().into_iter().for_each(|width| count(&mut body, width));
        let Inventory {
            language,
            labels,
            scripts,
            relations,
            classes,
            lemmas,
            rare_scripts,
            forms,
            kinds,
            parse_sources,
            entity_sources,
            dictionary,
            factors: _,
        } = &self.inventory;
        let labels: Vec<String> = labels.iter().map(|label| format!("{}\t{}", label.upos.name(), label.feats)).collect();
        let scripts: Vec<String> = scripts.iter().map(Script::to_line).collect();
        let classes: Vec<&str> = classes.iter().map(|class| class.label()).collect();
        let text = |body: &mut Vec<u8>, text: &str| {
            count(body, text.len());
            body.extend(text.bytes());
        };
        for lines in [language.clone(), labels.join("\n"), scripts.join("\n"), relations.join("\n"), classes.join("\n")] {
            text(&mut body, &lines);
        }
        count(&mut body, lemmas.len());
        body.extend(lemmas.iter().flat_map(|hash| hash.to_le_bytes()));
        let rare_scripts: Vec<String> = rare_scripts.iter().map(Script::to_line).collect();
        text(&mut body, &rare_scripts.join("\n"));
        count(&mut body, forms.len());
        body.extend(forms.iter().flat_map(|(hash, _)| hash.to_le_bytes()));
        body.extend(forms.iter().flat_map(|(_, script)| script.to_le_bytes()));
        let (dictionary_scripts, dictionary_forms) = dictionary.to_parts();
        text(&mut body, &dictionary_scripts.join("\n"));
        count(&mut body, dictionary_forms.len());
        body.extend(dictionary_forms);
        count(&mut body, *kinds);
        count(&mut body, *parse_sources);
        count(&mut body, *entity_sources);
        for matrix in &self.dense.0 {
            if matrix.rows < 2 {
                body.extend(matrix.value.iter().flat_map(|&value| to_half(value).to_le_bytes()));
                continue;
            }
            let lines = || matrix.value.chunks_exact(matrix.columns.max(1));
            body.extend(lines().flat_map(|line| scale_of(line).to_le_bytes()));
            body.extend(lines().flat_map(|line| eight_bits(line, from_half(scale_of(line))).map(i8::cast_unsigned)));
        }
        for table in &self.tables {
            body.extend(table.scales.iter().flat_map(|scale| scale.to_le_bytes()));
            body.extend(table.values.iter().map(|value| value.cast_unsigned()));
        }
        let mut file = MAGIC.to_vec();
        file.extend(VERSION.to_le_bytes());
        file.extend(checksum(&body).to_le_bytes());
        file.extend(body);
        file
    }

    /// Reads a network's file.
    ///
    /// # Errors
    /// Where the bytes are of another kind or version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadError> {
        let mut reader = Reader(bytes);
        if reader.take(MAGIC.len()).ok() != Some(&MAGIC) {
            return Err(LoadError::Magic);
        }
        let found = reader.number()?;
        if ![VERSION, WITH_HALVES, WITHOUT_DICTIONARY, WITHOUT_FORMS].contains(&found) {
            return Err(LoadError::Version { found });
        }
        let sum = u64::from_le_bytes(reader.array()?);
        if checksum(reader.0) != sum {
            return Err(LoadError::Damaged("wrong checksum"));
        }
        let mut widths = [0; 13];
        for width in &mut widths {
            *width = reader.count()?;
        }
        let widths = Widths::from_array(widths);
        let mut texts: [Vec<String>; 5] = Default::default();
        for lines in &mut texts {
            *lines = reader.lines()?;
        }
        let [language, labels, scripts, relations, classes] = texts;
        let mut inventory = Inventory { language: language.concat(), ..Inventory::default() };
        inventory.relations = relations.iter().map(Into::into).collect();
        inventory.classes = classes
            .iter()
            .map(|label| EntityClass::from_label(label))
            .collect::<Option<Vec<_>>>()
            .ok_or(LoadError::Damaged("a class of entities is unknown"))?;
        let mut known: std::collections::HashMap<String, u32> = std::collections::HashMap::new();
        let mut factor = |name: &str| {
            let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
            *known.entry(name.to_owned()).or_insert(next)
        };
        inventory.labels = labels
            .iter()
            .map(|line| {
                let (upos, feats) = line.split_once('\t')?;
                Some(Inventory::label(Upos::from_name(upos)?, feats, &mut factor))
            })
            .collect::<Option<Vec<Label>>>()
            .ok_or(LoadError::Damaged("a label makes no sense"))?;
        inventory.factors = known.len();
        let scripts_of = |lines: &[String]| {
            let scripts = lines.iter().map(|line| Script::from_line(line)).collect::<Option<Vec<Script>>>();
            scripts.ok_or(LoadError::Damaged("an edit script makes no sense"))
        };
        inventory.scripts = scripts_of(&scripts)?;
        let hashes = reader.count()?;
        let hashes = reader.take(hashes * 4)?.chunks_exact(4);
        inventory.lemmas = hashes.map(|bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])).collect();
        if found != WITHOUT_FORMS {
            inventory.rare_scripts = scripts_of(&reader.lines()?)?;
            let count = reader.count()?;
            let (hashes, scripts) = (reader.take(count * 4)?.chunks_exact(4), reader.take(count * 2)?.chunks_exact(2));
            let hashes = hashes.map(|bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]));
            inventory.forms = hashes.zip(scripts.map(|bytes| u16::from_le_bytes([bytes[0], bytes[1]]))).collect();
        }
        let scripts = inventory.all_scripts().count();
        if inventory.forms.iter().any(|&(_, script)| usize::from(script) >= scripts) {
            return Err(LoadError::Damaged("a form has no edit script"));
        }
        if found >= WITH_HALVES {
            let scripts = scripts_of(&reader.lines()?)?;
            let length = reader.count()?;
            inventory.dictionary = Dictionary::from_parts(scripts, reader.take(length)?)
                .ok_or(LoadError::Damaged("the dictionary makes no sense"))?;
        }
        inventory.kinds = reader.count()?;
        inventory.parse_sources = reader.count()?;
        inventory.entity_sources = reader.count()?;
        // The plan only needs the widths; the first values are overwritten.
        let (plan, mut dense) = Plan::new(&widths, &inventory, &mut Random::new(0));
        for matrix in &mut dense.0 {
            let half = |bytes: &[u8]| from_half(u16::from_le_bytes([bytes[0], bytes[1]]));
            if matrix.rows < 2 || found != VERSION {
                let halves = reader.take(matrix.value.len() * 2)?;
                matrix.value.iter_mut().zip(halves.chunks_exact(2)).for_each(|(value, bytes)| *value = half(bytes));
                continue;
            }
            let (rows, columns) = (matrix.rows, matrix.columns);
            let (scales, values) = (reader.take(rows * 2)?.chunks_exact(2), reader.take(rows * columns)?);
            let lines = matrix.value.chunks_exact_mut(columns.max(1)).zip(values.chunks_exact(columns.max(1)));
            for ((line, bytes), scale) in lines.zip(scales) {
                let scale = half(scale);
                line.iter_mut().zip(bytes).for_each(|(value, &byte)| *value = scale * f32::from(byte.cast_signed()));
            }
        }
        let mut tables = Vec::with_capacity(3);
        for (rows, columns) in
            [(widths.word_rows, widths.word), (widths.affix_rows, widths.affix), (widths.gram_rows, widths.gram)]
        {
            let scales = reader.take(rows * 4)?;
            let scales =
                scales.chunks_exact(4).map(|bytes| f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])).collect();
            let values = reader.take(rows * columns)?.iter().map(|&byte| byte.cast_signed()).collect();
            tables.push(Quantised { columns, scales, values });
        }
        let tables: [Quantised; 3] = tables.try_into().map_err(|_| LoadError::Damaged("tables are missing"))?;
        Ok(Self::new(widths, inventory, plan, dense, tables))
    }
}

impl Dense {
    /// The weights as the file keeps them.
    pub(crate) fn rounded(mut self) -> Self {
        for matrix in &mut self.0 {
            if matrix.rows < 2 {
                matrix.value.iter_mut().for_each(|value| *value = from_half(to_half(*value)));
                continue;
            }
            for line in matrix.value.chunks_exact_mut(matrix.columns.max(1)) {
                let scale = from_half(scale_of(line));
                let rounded: Vec<i8> = eight_bits(line, scale).collect();
                line.iter_mut().zip(rounded).for_each(|(value, rounded)| *value = scale * f32::from(rounded));
            }
        }
        self
    }
}

/// The scale of a row in half precision, so that its multiples by 127 are exact and a row read from a file is written as it was.
fn scale_of(line: &[f32]) -> u16 {
    let largest = line.iter().fold(0.0f32, |largest, value| largest.max(value.abs()));
    match to_half(largest / 127.0) {
        0 => to_half(1.0),
        scale => scale,
    }
}

/// The nearest multiples of a scale.
fn eight_bits(line: &[f32], scale: f32) -> impl Iterator<Item = i8> {
    #[expect(clippy::cast_possible_truncation, reason = "it is cut to what eight bits hold")]
    line.iter().map(move |value| (value / scale).round().clamp(-127.0, 127.0) as i8)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], LoadError> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(LoadError::Damaged("it ends early"))?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], LoadError> {
        self.take(N)?.try_into().map_err(|_| LoadError::Damaged("it ends early"))
    }

    /// A text of lines, none where it is empty.
    fn lines(&mut self) -> Result<Vec<String>, LoadError> {
        let length = self.count()?;
        let text = core::str::from_utf8(self.take(length)?).map_err(|_| LoadError::Damaged("names are no text"))?;
        Ok(if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() })
    }

    fn number(&mut self) -> Result<u32, LoadError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn count(&mut self) -> Result<usize, LoadError> {
        // Nothing in a network is larger; a damaged count must not ask for all memory.
        let number = self.number()? as usize;
        if number > 1 << 26 { Err(LoadError::Damaged("a count is too large")) } else { Ok(number) }
    }
}

/// FNV-1a over words of eight bytes: fast enough to be run at every start.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let word = chunk.iter().rev().fold(0u64, |word, &byte| (word << 8) | u64::from(byte));
        sum = (sum ^ word).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(29);
    }
    chunks.remainder().iter().fold(sum, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The nearest half-precision number; beyond its range the largest.
fn to_half(value: f32) -> u16 {
    let bits = value.to_bits();
    let sign = ((bits >> 16) & 0x8000) as u16;
    let magnitude = f32::from_bits(bits & 0x7fff_ffff);
    if magnitude.is_nan() {
        return sign;
    }
    if magnitude >= 65_504.0 {
        return sign | 0x7bff;
    }
    if magnitude < 6.103_515_6e-5 {
        // Subnormal: a whole number of 2^-24.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 1024")]
        return sign | (magnitude * 16_777_216.0).round_ties_even() as u16;
    }
    let bits = magnitude.to_bits();
    let rounded = bits + 0xfff + ((bits >> 13) & 1);
    sign | u16::try_from((rounded >> 13) - (112 << 10)).unwrap_or(0x7bff)
}

/// The value of a half-precision number.
fn from_half(half: u16) -> f32 {
    let sign = u32::from(half & 0x8000) << 16;
    let exponent = u32::from(half >> 10) & 31;
    let fraction = u32::from(half & 0x3ff);
    let magnitude = if exponent == 0 {
        #[expect(clippy::cast_precision_loss, reason = "ten bits")]
        let small = fraction as f32 / 16_777_216.0;
        small.to_bits()
    } else {
        ((exponent + 112) << 23) | (fraction << 13)
    };
    f32::from_bits(sign | magnitude)
}

#[cfg(test)]
mod tests {
    use super::{eight_bits, from_half, scale_of, to_half};

    #[test]
    fn eight_bits_are_near_and_stay_as_they_are() {
        let line = [0.3, -0.017, 1e-5, 0.0, -0.299];
        let rounded = |line: &[f32]| {
            let scale = from_half(scale_of(line));
            eight_bits(line, scale).map(|value| scale * f32::from(value)).collect::<Vec<f32>>()
        };
        let once = rounded(&line);
        assert!(once.iter().zip(&line).all(|(one, other)| (one - other).abs() < 0.3 / 127.0), "{once:?}");
        assert_eq!(rounded(&once), once);
        for zero in [[0.0; 3], [1e-9; 3]] {
            assert_eq!(rounded(&zero), [0.0; 3]);
        }
        for largest in 1..2000u16 {
            let line = [f32::from(largest) * 1e-3, 1e-3];
            assert_eq!(rounded(&rounded(&line)), rounded(&line), "{largest}");
        }
    }

    #[test]
    fn half_precision_rounds_to_the_nearest() {
        for half in (0..0x7c00u16).chain(0x8001..0xfc00) {
            assert_eq!(to_half(from_half(half)), half, "{half:#x}");
        }
        assert_eq!(from_half(to_half(0.1)), 0.099_975_586);
        assert_eq!(from_half(to_half(1e9)), 65_504.0);
        assert_eq!(from_half(to_half(1.0 + 1.0 / 2048.0)), 1.0);
    }
}

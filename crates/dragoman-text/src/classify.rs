//! What each block is to the report.

use crate::blocks::Stretch;
use crate::{BlockKind, Language};

pub(crate) fn lines(_text: &str, lines: &[Stretch], _language: Language) -> Vec<bool> {
    vec![false; lines.len()]
}

pub(crate) fn kinds(_text: &str, stretches: &[(Stretch, bool)], _language: Language) -> Vec<BlockKind> {
    vec![BlockKind::Paragraph; stretches.len()]
}

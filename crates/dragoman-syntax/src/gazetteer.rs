//! Lists of names that are handed in from outside.

/// What a gazetteer knows: that a stretch of words is a name of some kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Index of its first word.
    pub first: usize,
    /// Index of its last word.
    pub last: usize,
    /// What kind of name it is. The numbers are the gazetteer's own; a model learns what they mean from the gazetteer it was
    /// trained with.
    pub kind: u8,
}

/// Lists of names, handed in from outside: this crate knows nothing of the world.
pub trait Gazetteer: Sync {
    /// The names found among these words, not overlapping.
    fn find(&self, forms: &[&str]) -> Vec<Known>;
}

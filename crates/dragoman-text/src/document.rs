//! What a document is made of once it has been read.

use crate::Span;

/// A language that Dragoman reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, `en`.
    English,
    /// Romanian, `ro`, Moldovan orthography included.
    Romanian,
}

impl Language {
    /// Every language there is, in the order of their codes.
    pub const ALL: [Self; 2] = [Self::English, Self::Romanian];

    /// The ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Romanian => "ro",
        }
    }

    /// The name in English.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Romanian => "Romanian",
        }
    }

    /// The language of an ISO 639-1 code, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }
}

/// A text that has been read: its blocks in order, its sentences and tokens.
#[derive(Debug, Clone)]
pub struct Document {
    /// The text as given; every span counts its bytes.
    pub text: String,
    /// The language it is written in.
    pub language: Language,
    /// Titles, paragraphs, metadata and clutter, in the order of the text; they do not overlap.
    pub blocks: Vec<Block>,
}

/// A stretch of the text that stands by itself: usually a line or a paragraph.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands, without surrounding white space.
    pub span: Span,
    /// Its sentences; empty for metadata and clutter.
    pub sentences: Vec<Sentence>,
}

/// What a block is to the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// The headline.
    Title,
    /// A heading within the report, or a line of a summary list.
    Heading,
    /// A paragraph of the report.
    Paragraph,
    /// Date and time lines: read for the date of publication, never coded.
    Metadata(MetadataKind),
    /// No part of the report: reported as clutter, never coded.
    Clutter(ClutterKind),
}

/// What a metadata line tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MetadataKind {
    /// A date of publication or update, with or without a time.
    Date,
    /// A time alone, as live pages have above each entry.
    Time,
    /// A label such as "Summary" that only structures the page.
    Label,
}

/// Why a block is clutter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClutterKind {
    /// What a video or audio player leaves behind.
    Player,
    /// The caption of a picture or video, its credit.
    Caption,
    /// Links to other stories, "read also".
    Link,
    /// Share and follow buttons.
    Share,
    /// Who wrote, edited or translated the report.
    Byline,
    /// Cookie and consent lines.
    Cookie,
    /// Menus, section names, breadcrumbs.
    Navigation,
    /// Tags and keywords.
    Tags,
    /// Newsletter, subscription and donation calls.
    Subscribe,
    /// Comment counters and forms.
    Comments,
    /// Copyright and legal lines.
    Legal,
    /// Advertising.
    Advertisement,
}

impl ClutterKind {
    /// The name in the output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Player => "player",
            Self::Caption => "caption",
            Self::Link => "link",
            Self::Share => "share",
            Self::Byline => "byline",
            Self::Cookie => "cookie",
            Self::Navigation => "navigation",
            Self::Tags => "tags",
            Self::Subscribe => "subscribe",
            Self::Comments => "comments",
            Self::Legal => "legal",
            Self::Advertisement => "advertisement",
        }
    }
}

/// A sentence and its tokens.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// From its first to its last token.
    pub span: Span,
    /// Its syntactic words in order, as the language's treebank splits them.
    pub tokens: Vec<Token>,
    /// Orthographic words that were split into several tokens, such as "don't"; they do not overlap.
    pub contractions: Vec<Contraction>,
}

/// A syntactic word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word as the analysis reads it, after repair (comma diacritics, today's orthography, no soft hyphens).
    pub form: String,
    /// Where it stands in the text as given.
    pub span: Span,
    /// Whether white space follows.
    pub space_after: bool,
}

/// An orthographic word that stands for several tokens (a CoNLL-U multiword token).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contraction {
    /// Index of its first token.
    pub first: usize,
    /// Index of its last token.
    pub last: usize,
    /// The word as written, after repair.
    pub form: String,
}

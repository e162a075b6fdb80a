//! Documents to coded documents.

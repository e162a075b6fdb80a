//! The PLOVER 2.0 ontology as types, and the coded document with its serialisations.

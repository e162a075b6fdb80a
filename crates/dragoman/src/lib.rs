//! The assembled interpreter.

//! The program as a whole, run as a user runs it.

mod analysis;
mod common;
mod failing;
mod reading;
mod writing;

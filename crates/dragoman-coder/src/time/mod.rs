//! Time: expressions of time to calendar days, and the day of publication where nobody gives it.

mod dating;
mod expression;
mod fiscal;
mod publication;
mod range;

pub(crate) use self::dating::{Clock, in_clause};
pub(crate) use self::expression::{Expression, When, expressions};
pub(crate) use self::fiscal::fiscal_days;
pub(crate) use self::publication::{from_metadata, inferred};

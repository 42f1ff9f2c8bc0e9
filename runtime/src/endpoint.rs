//! Which URL a request goes to, and how it has to be signed there.
//!
//! A service describes its endpoints with a rule set (Smithy's `smithy.rules#endpointRuleSet`
//! trait). A generated client carries that rule set as a constant table of the types in [`rules`].

pub mod rules;

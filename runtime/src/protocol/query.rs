//! What awsQuery and ec2Query share: inputs as the parameters of a form.

mod form;

pub(crate) use self::form::{Names, form};

//! Signature Version 4 and its asymmetric variant, signed in headers and in URLs: a folder a case.

use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tinsmith_runtime::auth::sigv4::{self, PathEncoding, PayloadHash, Signature};

use self::case::{Case, Expected};
use self::message::Message;
use super::outcome::Row;

mod asymmetric;
mod case;
mod message;

/// Signs each case of a folder.
pub(super) fn run(folder: &Path) -> Vec<Row> {
    rows(folder, |case| {
        let cases = Case::read(case);
        cases
            .iter()
            .flat_map(|case| check(case).failures(case))
            .collect()
    })
}

/// Signs each case of a folder with the asymmetric variant.
pub(super) fn run_asymmetric(folder: &Path) -> Vec<Row> {
    rows(folder, asymmetric::failures)
}

fn rows(folder: &Path, failures: fn(&Path) -> Vec<String>) -> Vec<Row> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut cases: Vec<_> = entries
        .map(|entry| entry.expect("a case's folder").path())
        .collect();
    cases.sort();
    let row = |case: &PathBuf| {
        let name = case.file_name().unwrap_or_default().to_string_lossy();
        Row::of("signature", &name, || failures(case))
    };
    cases.iter().map(row).collect()
}

/// How many expectations a case had, and which were not met.
#[derive(Default)]
struct Outcome {
    compared: usize,
    failures: Vec<String>,
}

impl Outcome {
    /// What was not met; that there was nothing to meet is a failure too.
    fn failures(mut self, case: &Case) -> Vec<String> {
        if self.compared == 0 {
            self.failures.push(format!("{} expects nothing", case.name));
        }
        self.failures
    }

    fn compare<T: PartialEq + Debug>(&mut self, what: &str, expected: Option<&T>, actual: &T) {
        let Some(expected) = expected else {
            return;
        };
        self.compared += 1;
        if expected != actual {
            self.failures.push(format!(
                "{what}\nexpected {expected:#?}\nbut it is {actual:#?}"
            ));
        }
    }

    fn compare_signature(&mut self, what: &str, expected: &Expected, actual: &Signature) {
        self.compare(
            &format!("{what}, canonical request"),
            expected.canonical_request.as_ref(),
            &actual.canonical_request().to_owned(),
        );
        self.compare(
            &format!("{what}, string to sign"),
            expected.string_to_sign.as_ref(),
            &actual.string_to_sign().to_owned(),
        );
        self.compare(
            &format!("{what}, signature"),
            expected.signature.as_ref(),
            &actual.as_str().to_owned(),
        );
    }
}

fn check(case: &Case) -> Outcome {
    let mut outcome = Outcome::default();
    for &encoding in case.path_encodings() {
        check_header(case, encoding, &mut outcome);
        check_query(case, encoding, &mut outcome);
    }
    outcome
}

fn check_header(case: &Case, encoding: PathEncoding, outcome: &mut Outcome) {
    let what = format!("{}, in headers, {encoding:?}", case.name);
    let mut parts = case.request.parts();
    let payload = PayloadHash::of(case.request.body.as_bytes());
    match sigv4::sign_headers(&mut parts, &payload, &case.params(encoding)) {
        Ok(signature) => {
            outcome.compare_signature(&what, &case.header, &signature);
            let signed = Message::of(&parts, &case.request.body);
            let expected = case.header.signed_request.as_ref();
            outcome.compare(&format!("{what}, signed request"), expected, &signed);
        }
        Err(error) => outcome.failures.push(format!("{what}: {error}")),
    }
}

fn check_query(case: &Case, encoding: PathEncoding, outcome: &mut Outcome) {
    let what = format!("{}, in the URL, {encoding:?}", case.name);
    let mut parts = case.request.parts();
    let payload = PayloadHash::of(case.request.body.as_bytes());
    let expires_in = Duration::from_secs(case.expires_in_seconds);
    match sigv4::presign(&mut parts, &payload, expires_in, &case.params(encoding)) {
        Ok(signature) => {
            outcome.compare_signature(&what, &case.query, &signature);
            let signed = Message::of(&parts, &case.request.body);
            let expected = case.query.signed_request.as_ref();
            outcome.compare(&format!("{what}, signed request"), expected, &signed);
        }
        Err(error) => outcome.failures.push(format!("{what}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A case of our own, in the same files; its expectations come from a second implementation.
    #[test]
    fn made_up_case() {
        let outcome = check(&made_up());
        assert_eq!((outcome.failures, outcome.compared), (vec![], 16));
    }

    #[test]
    fn a_wrong_expectation_is_noticed() {
        let mut case = made_up();
        for expected in [&mut case.header, &mut case.query] {
            for text in [
                &mut expected.canonical_request,
                &mut expected.string_to_sign,
                &mut expected.signature,
            ] {
                text.as_mut().expect("an expectation").push('0');
            }
            let signed_request = expected.signed_request.as_mut().expect("an expectation");
            signed_request.headers.clear();
        }
        let outcome = check(&case);
        assert_eq!((outcome.failures.len(), outcome.compared), (16, 16));
    }

    fn made_up() -> Case {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/conformance/sigv4/made-up");
        Case::read(Path::new(folder)).pop().expect("a case")
    }
}

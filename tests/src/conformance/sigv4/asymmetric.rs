//! The official cases of the asymmetric variant. No two of its signatures are equal, so that those of
//! the case and ours are verified, by another implementation of ECDSA than the one that signs.

use std::fs;
use std::path::Path;
use std::time::Duration;

use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};
use serde_json::Value;
use tinsmith_runtime::auth::sigv4::{PayloadHash, Signature};
use tinsmith_runtime::auth::sigv4a::{self, SigningKeyCache};

use super::Outcome;
use super::case::{Case, Expected};
use super::message::Message;

/// Signs the cases of a folder, and says what was not as they want it.
pub(super) fn failures(folder: &Path) -> Vec<String> {
    let public_key = public_key(folder);
    let cases = Case::read(folder);
    let failures = cases
        .iter()
        .map(|case| check(case, &public_key).failures(case));
    failures.flatten().collect()
}

fn check(case: &Case, public_key: &UnparsedPublicKey<Vec<u8>>) -> Outcome {
    let mut outcome = Outcome::default();
    let keys = SigningKeyCache::default();
    let payload = PayloadHash::of(case.request.body.as_bytes());
    for &encoding in case.path_encodings() {
        let params = case.asymmetric_params(encoding, &keys);

        let mut parts = case.request.parts();
        let signature = sigv4a::sign_headers(&mut parts, &payload, &params).expect("a signature");
        let signed = Message::of(&parts, &case.request.body);
        let what = format!("{}, in headers, {encoding:?}", case.name);
        compare(
            &what,
            &case.header,
            &signature,
            signed,
            public_key,
            &mut outcome,
        );

        let mut parts = case.request.parts();
        let expires_in = Duration::from_secs(case.expires_in_seconds);
        let signature =
            sigv4a::presign(&mut parts, &payload, expires_in, &params).expect("a signature");
        let signed = Message::of(&parts, &case.request.body);
        let what = format!("{}, in the URL, {encoding:?}", case.name);
        compare(
            &what,
            &case.query,
            &signature,
            signed,
            public_key,
            &mut outcome,
        );
    }
    outcome
}

fn compare(
    what: &str,
    expected: &Expected,
    signature: &Signature,
    signed: Message,
    public_key: &UnparsedPublicKey<Vec<u8>>,
    outcome: &mut Outcome,
) {
    outcome.compare(
        &format!("{what}, canonical request"),
        expected.canonical_request.as_ref(),
        &signature.canonical_request().to_owned(),
    );
    outcome.compare(
        &format!("{what}, string to sign"),
        expected.string_to_sign.as_ref(),
        &signature.string_to_sign().to_owned(),
    );
    let string_to_sign = expected.string_to_sign.as_ref();
    let theirs = expected.signature.as_deref();
    let signed_request = expected.signed_request.clone().map(without_signature);
    let (ours_signed, ours) = without_signature(signed);
    outcome.compare(
        &format!("{what}, signed request"),
        signed_request.as_ref().map(|(request, _)| request),
        &ours_signed,
    );
    let signed_theirs = signed_request.as_ref().map(|(_, signature)| &**signature);
    for (whose, hex) in [
        ("their signature", theirs),
        ("the signature in their request", signed_theirs),
        ("our signature", Some(signature.as_str())),
        ("the signature in our request", Some(&*ours)),
    ] {
        let (Some(hex), Some(text)) = (hex, string_to_sign) else {
            continue;
        };
        let verified = public_key.verify(text.as_bytes(), &bytes(hex));
        outcome.compare(
            &format!("{what}, {whose}"),
            Some(&Ok(())),
            &verified.map_err(|error| error.to_string()),
        );
    }
}

/// A signed request, its parameters in order, with its signature apart.
fn without_signature(mut request: Message) -> (Message, String) {
    let values = request.headers.iter_mut().map(|(_, value)| value);
    let mut signature = None;
    for text in values.chain([&mut request.target]) {
        for before in [", Signature=", "&X-Amz-Signature="] {
            if let Some((start, found)) = text.split_once(before) {
                signature = Some(found.to_owned());
                text.truncate(start.len());
            }
        }
    }
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&*request.target, ""));
    let mut parameters: Vec<_> = query.split('&').collect();
    // One case has them in another order than all others; what is signed is sorted.
    parameters.sort_unstable();
    request.target = format!("{path}?{}", parameters.join("&"));
    (request, signature.expect("a signature"))
}

/// The public key of a case, in the uncompressed form of SEC 1.
fn public_key(folder: &Path) -> UnparsedPublicKey<Vec<u8>> {
    let text = fs::read_to_string(folder.join("public-key.json")).expect("public-key.json");
    let key: Value = serde_json::from_str(&text).expect("public-key.json is JSON");
    let mut point = vec![4];
    for coordinate in ["X", "Y"] {
        point.extend(bytes(key[coordinate].as_str().expect("a coordinate")));
    }
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point)
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex
        .chars()
        .filter_map(|digit| u8::try_from(digit.to_digit(16)?).ok())
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_of_something_else_is_noticed() {
        let data = std::env::var_os("TINSMITH_DATA").unwrap_or_else(|| "../shared".into());
        let repository = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let cases = repository.join(data).join("conformance/sigv4/v4a");
        let Ok(mut folders) = fs::read_dir(&cases) else {
            println!(
                "skipped: no conformance/sigv4/v4a here; set TINSMITH_DATA to a folder that has \
                 it (it comes from the smithy-lang/smithy-rs repository)"
            );
            return;
        };
        let folder = folders.next().expect("a case").expect("a folder").path();
        let mut case = Case::read(&folder).pop().expect("a case");
        for expected in [&mut case.header, &mut case.query] {
            for text in [
                &mut expected.canonical_request,
                &mut expected.string_to_sign,
            ] {
                text.as_mut().expect("an expectation").push('0');
            }
        }
        let outcome = check(&case, &public_key(&folder));
        // In headers and in the URL: both texts, and four signatures of another string to sign.
        assert_eq!(outcome.failures.len(), 12 * case.path_encodings().len());
    }
}

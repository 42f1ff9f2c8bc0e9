//! Documents that nobody should send: they end in an error or in a value, in time and space in
//! proportion to their length.

use std::time::{Duration, Instant};

use super::*;

/// Deterministic, so that a failure comes back: SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// Pieces that matter to a reader of XML.
const PIECES: [&str; 24] = [
    "<",
    ">",
    "/",
    "</",
    "/>",
    "=",
    "\"",
    "'",
    "&",
    ";",
    "&#",
    "&#x",
    "&amp;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE",
    "\r\n",
    "xmlns:",
    "\u{FEFF}",
    "é",
];

fn mutate(random: &mut Random, document: &[u8]) -> Vec<u8> {
    let mut bytes = document.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let length = random.below(20).min(bytes.len() - at);
        match random.below(6) {
            0 => {
                bytes.truncate(at);
            }
            1 => {
                bytes.drain(at..at + length);
            }
            2 => {
                let copy: Vec<u8> = bytes[at..at + length].to_vec();
                let to = random.below(bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            3 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            4 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).unwrap(),
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..at, piece.bytes());
            }
        }
    }
    bytes
}

/// Everything that is ever done with a document.
fn use_up(document: &[u8]) -> bool {
    let mut kitchen = Kitchen::default();
    let read = read_members(document, root(), &mut kitchen, Members::OfResponse);
    let _ = read_payload(document, &PLAIN, Kitchen::default().slot());
    let _ = read_payload(document, &PLAIN, Dish::default().slot());
    let _ = read_wrapped(document, "inside", &mut Kitchen::default());
    let _ = read_error(document, &mut Kitchen::default(), Members::All);
    error_head(document);
    if let Err(error) = &read {
        let offset = error.offset().unwrap_or_default();
        assert!(offset <= document.len(), "{error}");
    }
    read.is_ok()
}

#[test]
fn mutated_documents_are_read_or_refused() {
    let mut random = Random(1);
    let mut read = 0;
    for _ in 0..5_000 {
        read += usize::from(use_up(&mutate(&mut random, FULL.as_bytes())));
    }
    // Both ways out are taken.
    assert!((100..4_900).contains(&read), "{read} were read");
}

/// What was read can be written, and once it is, nothing of it is lost any more. (Timestamps have
/// more digits in memory than in `date-time`.)
#[test]
fn mutated_documents_survive_a_round_trip() {
    let mut random = Random(2);
    let mut survived = 0;
    for _ in 0..5_000 {
        let document = mutate(&mut random, FULL.as_bytes());
        let Ok(kitchen) = read(&String::from_utf8_lossy(&document)) else {
            continue;
        };
        // A union may hold what cannot be written, a sparse map null.
        if let Ok(document) = written(&kitchen) {
            assert_eq!(
                read(&document).and_then(|again| written(&again)),
                Ok(document)
            );
            survived += 1;
        }
    }
    assert!(survived > 100, "{survived} survived");
}

#[test]
fn every_end_is_noticed() {
    for end in 1..FULL.len() {
        let cut = FULL.as_bytes().get(..end).unwrap();
        assert!(!use_up(cut), "{}", String::from_utf8_lossy(cut));
    }
}

/// The time that a document takes, in a build without optimization.
fn timed(document: String) -> Duration {
    let start = Instant::now();
    use_up(document.as_bytes());
    start.elapsed()
}

#[test]
fn long_documents_take_time_in_proportion() {
    let repeated =
        |piece: &'static str| move |count| format!("<Kitchen>{}</Kitchen>", piece.repeat(count));
    let documents: [Box<dyn Fn(usize) -> String>; 8] = [
        Box::new(|count| "<inside>".repeat(count)),
        Box::new(|count| format!("<Kitchen{}/>", " a=''".repeat(count))),
        Box::new(|count| format!("<Kitchen><Name>{}</Name></Kitchen>", "&lt;\r".repeat(count))),
        Box::new(repeated("<Flat>1</Flat>")),
        Box::new(repeated("<unknown/>")),
        Box::new(repeated("<!---->")),
        Box::new(repeated("<map><entry><V/><K/></entry></map>")),
        Box::new(|count| format!("<Kitchen>{}", "<flatMap><value>".repeat(count))),
    ];
    for (index, document) in documents.iter().enumerate() {
        // The shorter one is timed twice, since the first is slowed down by cold caches.
        timed(document(3_000));
        let (short, long) = (timed(document(3_000)), timed(document(30_000)));
        let limit = short * 40 + Duration::from_millis(200);
        assert!(
            long < limit,
            "document {index}: {short:?} for a tenth, {long:?}"
        );
    }
}

/// At every level the key comes last, so that the value is passed over and read once for it.
#[test]
fn keys_behind_their_values_cost_no_more_than_their_depth() {
    let levels = 60;
    let open = "<flatMap><value>".repeat(levels);
    let close = "</value><key>k</key></flatMap>".repeat(levels);
    let name = "x".repeat(3_000);
    let document = format!("<Kitchen>{open}<Name>{name}</Name>{close}</Kitchen>");
    let start = Instant::now();
    let mut kitchen = read(&document).unwrap();
    for _ in 0..levels {
        kitchen = kitchen.flat_map.unwrap().remove("k").unwrap();
    }
    assert_eq!(kitchen.name, Some(name));
    assert!(start.elapsed() < Duration::from_secs(5));
}

//! gzip (RFC 1952): deflate between a header and the check of what it holds.

use miniz_oxide::deflate::CompressionLevel;
use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, TDEFLStatus, compress_to_output, create_comp_flags_from_zip_params,
};

use crate::checksum::crc::{CRC32, Crc};
use crate::compression::{ContentCoding, Encoder};

/// The one that AWS services take.
pub const GZIP: &ContentCoding = &ContentCoding {
    name: "gzip",
    start: || Box::new(Gzip::new()),
};

/// Deflate, without name and time, from a system that is not told.
const HEADER: [u8; 10] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];

/// A negative window makes it deflate without zlib's own frame.
const RAW: i32 = -15;
const DEFAULT_STRATEGY: i32 = 0;

struct Gzip {
    deflate: CompressorOxide,
    check: Crc,
    /// How much came, modulo 2^32 as the format has it.
    length: u32,
    has_header: bool,
}

impl Gzip {
    fn new() -> Self {
        let level = CompressionLevel::DefaultLevel as i32;
        let flags = create_comp_flags_from_zip_params(level, RAW, DEFAULT_STRATEGY);
        Self {
            deflate: CompressorOxide::new(flags),
            check: Crc::new(&CRC32),
            length: 0,
            has_header: false,
        }
    }

    fn deflate(&mut self, data: &[u8], flush: TDEFLFlush, into: &mut Vec<u8>) {
        if !self.has_header {
            into.extend_from_slice(&HEADER);
            self.has_header = true;
        }
        let (status, _) = compress_to_output(&mut self.deflate, data, flush, |piece| {
            into.extend_from_slice(piece);
            true
        });
        // It fails only when the closure does, or when something follows the end.
        debug_assert!(matches!(status, TDEFLStatus::Okay | TDEFLStatus::Done));
    }
}

impl Encoder for Gzip {
    fn update(&mut self, data: &[u8], into: &mut Vec<u8>) {
        self.deflate(data, TDEFLFlush::None, into);
        self.check.update(data);
        // Whatever does not fit is cut off, as the format wants it.
        self.length = self.length.wrapping_add(data.len() as u32);
    }

    fn finish(mut self: Box<Self>, into: &mut Vec<u8>) {
        self.deflate(&[], TDEFLFlush::Finish, into);
        // The register of a CRC-32 has no bits above the 32nd.
        into.extend_from_slice(&(self.check.value() as u32).to_le_bytes());
        into.extend_from_slice(&self.length.to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ByteStream;

    /// What gzip would make of it, with the check and the length made sure of.
    fn decode(encoded: &[u8]) -> Vec<u8> {
        let (header, rest) = encoded.split_at(HEADER.len());
        assert_eq!(header, HEADER);
        let (deflated, trailer) = rest.split_at(rest.len() - 8);
        let decoded = miniz_oxide::inflate::decompress_to_vec(deflated).unwrap();
        let check = Crc::of(&CRC32, &decoded) as u32;
        assert_eq!(trailer[..4], check.to_le_bytes());
        assert_eq!(trailer[4..], (decoded.len() as u32).to_le_bytes());
        decoded
    }

    fn text(length: usize) -> Vec<u8> {
        let numbers = (0..).flat_map(|number: u32| number.to_string().into_bytes());
        numbers.take(length).collect()
    }

    #[test]
    fn what_is_compressed_is_shorter_and_comes_back() {
        for length in [0, 1, 10_240, 300_000] {
            let text = text(length);
            let encoded = GZIP.encode(&text);
            assert_eq!(decode(&encoded), text);
            assert!(length < 10_000 || encoded.len() < length / 2);
        }
    }

    #[test]
    fn a_stream_is_compressed_while_it_is_read() {
        let text = text(300_000);
        let reader = std::io::Cursor::new(text.clone());
        let body = ByteStream::from_async_read(reader).with_length(300_000);
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let encoded = runtime.unwrap().block_on(async {
            let mut encoded = GZIP.encode_stream(body.open().await.unwrap());
            assert_eq!(encoded.remaining(), None);
            let mut all = Vec::new();
            while let Some(piece) = encoded.next().await {
                all.extend_from_slice(&piece.unwrap());
            }
            all
        });
        assert_eq!(decode(&encoded), text);
    }
}

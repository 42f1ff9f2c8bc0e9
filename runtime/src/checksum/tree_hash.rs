//! The checksum of Amazon S3 Glacier: SHA-256 over the hashes of pieces of 1 MiB, of which two
//! neighbours have one hash, and two of these again, up to one for the whole.

use sha2::{Digest, Sha256};

use crate::checksum::{ChecksumAlgorithm, State};

/// The SHA-256 tree hash; services take it in hexadecimal digits.
pub(crate) const SHA256_TREE_HASH: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "SHA256 tree hash",
    header: "x-amz-sha256-tree-hash",
    value_bytes: 32,
    start: || Box::<Tree>::default(),
};

const PIECE_BYTES: usize = 1024 * 1024;

/// The hashes of complete subtrees, from the largest to the smallest, and the piece after them.
#[derive(Default)]
struct Tree {
    /// Each with its height; no two have the same.
    subtrees: Vec<(u32, [u8; 32])>,
    piece: Sha256,
    piece_bytes: usize,
}

impl Tree {
    fn end_piece(&mut self) {
        self.piece_bytes = 0;
        let mut height = 0;
        let mut hash = self.piece.finalize_reset().into();
        while let Some((_, left)) = self.subtrees.last().filter(|(other, _)| *other == height) {
            hash = joined(left, &hash);
            height += 1;
            self.subtrees.pop();
        }
        self.subtrees.push((height, hash));
    }
}

impl State for Tree {
    fn update(&mut self, mut data: &[u8]) {
        while !data.is_empty() {
            let room = PIECE_BYTES - self.piece_bytes;
            let (taken, rest) = data.split_at(room.min(data.len()));
            self.piece.update(taken);
            self.piece_bytes += taken.len();
            if self.piece_bytes == PIECE_BYTES {
                self.end_piece();
            }
            data = rest;
        }
    }

    /// What has no neighbour goes up as it is. Nothing at all is one empty piece.
    fn finish(mut self: Box<Self>) -> Vec<u8> {
        if self.piece_bytes > 0 || self.subtrees.is_empty() {
            self.end_piece();
        }
        let hashes = self.subtrees.into_iter().rev().map(|(_, hash)| hash);
        let root = hashes.reduce(|right, left| joined(&left, &right));
        root.unwrap_or_default().to_vec()
    }
}

fn joined(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    let both = Sha256::new().chain_update(left).chain_update(right);
    both.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Level by level, as the service's documentation describes it.
    fn by_levels(data: &[u8]) -> Vec<u8> {
        let mut level: Vec<[u8; 32]> = data
            .chunks(PIECE_BYTES)
            .map(|piece| Sha256::digest(piece).into())
            .collect();
        while level.len() > 1 {
            let pairs = level.chunks(2).map(|pair| match pair {
                [left, right] => joined(left, right),
                alone => alone[0],
            });
            level = pairs.collect();
        }
        level[0].to_vec()
    }

    fn tree_hash(pieces: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
        let mut tree = Box::new(Tree::default());
        for piece in pieces {
            tree.update(&piece);
        }
        tree.finish()
    }

    #[test]
    fn up_to_a_mebibyte_it_is_the_hash_of_all() {
        for data in [Vec::new(), b"hello world".to_vec(), vec![7; PIECE_BYTES]] {
            let expected = Sha256::digest(&data).to_vec();
            assert_eq!(tree_hash([data]), expected);
        }
    }

    #[test]
    fn more_is_a_tree_however_it_comes() {
        let data: Vec<u8> = (0..=255).cycle().take(5 * PIECE_BYTES + 1).collect();
        for mebibytes in 1..=5 {
            let whole = data[..mebibytes * PIECE_BYTES].to_vec();
            assert_eq!(tree_hash([whole.clone()]), by_levels(&whole));
        }
        let expected = by_levels(&data);
        assert_eq!(tree_hash([data.clone()]), expected);
        let pieces = data.chunks(700_001).map(<[u8]>::to_vec);
        assert_eq!(tree_hash(pieces), expected);
    }
}

//! Cyclic redundancy checks of 32 and 64 bits.
//!
//! All that AWS uses are alike: bits reflected, the register full of ones at the start, and
//! inverted at the end. One table-driven routine, eight bytes a step, does them all at above a
//! gigabyte a second, which is more than SHA-256 does; a crate would be faster and cost more to
//! compile than everything else here.

/// CRC-32 (ISO-HDLC), as Ethernet, zip and event streams have it.
pub(crate) static CRC32: Polynomial = Polynomial::new(32, 0xEDB8_8320);
/// CRC-32C (Castagnoli), as iSCSI has it.
pub(crate) static CRC32C: Polynomial = Polynomial::new(32, 0x82F6_3B78);
/// CRC-64/NVME.
pub(crate) static CRC64_NVME: Polynomial = Polynomial::new(64, 0x9A6C_9329_AC4B_C9B5);

/// A polynomial, with its table for each of the eight bytes of a step.
///
/// A reflected register lies in the low bits, so that one type holds both widths.
#[derive(Debug)]
pub(crate) struct Polynomial {
    ones: u64,
    tables: [[u64; 256]; 8],
}

impl Polynomial {
    /// `reflected` has the coefficient of the highest power in its lowest bit.
    const fn new(bits: u32, reflected: u64) -> Self {
        let mut tables = [[0; 256]; 8];
        let mut byte = 0;
        while byte < 256 {
            let mut register = byte as u64;
            let mut bit = 0;
            while bit < 8 {
                let carry = register & 1;
                register = (register >> 1) ^ (reflected * carry);
                bit += 1;
            }
            tables[0][byte] = register;
            byte += 1;
        }
        let mut distance = 1;
        while distance < 8 {
            let mut byte = 0;
            while byte < 256 {
                let nearer = tables[distance - 1][byte];
                tables[distance][byte] = (nearer >> 8) ^ tables[0][(nearer & 0xFF) as usize];
                byte += 1;
            }
            distance += 1;
        }
        Self {
            ones: u64::MAX >> (64 - bits),
            tables,
        }
    }
}

/// A check that is being computed.
#[derive(Clone, Debug)]
pub(crate) struct Crc {
    polynomial: &'static Polynomial,
    register: u64,
}

impl Crc {
    pub(crate) const fn new(polynomial: &'static Polynomial) -> Self {
        Self {
            polynomial,
            register: polynomial.ones,
        }
    }

    /// The check of the whole of `data`.
    pub(crate) fn of(polynomial: &'static Polynomial, data: &[u8]) -> u64 {
        let mut crc = Self::new(polynomial);
        crc.update(data);
        crc.value()
    }

    pub(crate) fn update(&mut self, data: &[u8]) {
        let tables = &self.polynomial.tables;
        let mut register = self.register;
        let mut rest = data;
        while let Some((eight, behind)) = rest.split_first_chunk::<8>() {
            let mixed = (register ^ u64::from_le_bytes(*eight)).to_le_bytes();
            let [a, b, c, d, e, f, g, h] = mixed;
            // The first byte has the seven others still behind it. Written out, since a loop would
            // be slow in programs that are not optimized.
            register = tables[7][a as usize]
                ^ tables[6][b as usize]
                ^ tables[5][c as usize]
                ^ tables[4][d as usize]
                ^ tables[3][e as usize]
                ^ tables[2][f as usize]
                ^ tables[1][g as usize]
                ^ tables[0][h as usize];
            rest = behind;
        }
        for byte in rest {
            let [low, ..] = register.to_le_bytes();
            register = (register >> 8) ^ tables[0][usize::from(low ^ byte)];
        }
        self.register = register;
    }

    /// The check of what came so far.
    pub(crate) fn value(&self) -> u64 {
        self.register ^ self.polynomial.ones
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values that the catalogues of CRCs list.
    #[test]
    fn the_digits_have_the_listed_check_values() {
        let digits = b"123456789";
        assert_eq!(Crc::of(&CRC32, digits), 0xCBF4_3926);
        assert_eq!(Crc::of(&CRC32C, digits), 0xE306_9283);
        assert_eq!(Crc::of(&CRC64_NVME, digits), 0xAE8B_1486_0A79_9888);
        assert_eq!(Crc::of(&CRC32, b""), 0);
        assert_eq!(Crc::of(&CRC64_NVME, b""), 0);
    }

    #[test]
    fn pieces_give_what_the_whole_gives() {
        let data: Vec<u8> = (0_u32..100).map(|n| (n * n % 251) as u8).collect();
        for polynomial in [&CRC32, &CRC32C, &CRC64_NVME] {
            let whole = Crc::of(polynomial, &data);
            assert_eq!(whole, bit_by_bit(polynomial, &data));
            for split in 0..data.len() {
                let mut crc = Crc::new(polynomial);
                crc.update(&data[..split]);
                crc.update(&data[split..]);
                assert_eq!(crc.value(), whole, "split at {split}");
            }
        }
    }

    /// The definition, without tables. What the table has for the byte 0x80 is the polynomial.
    fn bit_by_bit(polynomial: &Polynomial, data: &[u8]) -> u64 {
        let reflected = polynomial.tables[0][0x80];
        let mut register = polynomial.ones;
        for byte in data {
            register ^= u64::from(*byte);
            for _ in 0..8 {
                let carry = register & 1;
                register >>= 1;
                if carry == 1 {
                    register ^= reflected;
                }
            }
        }
        register ^ polynomial.ones
    }
}

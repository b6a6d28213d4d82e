//! ECDSA on the curves that ring does not know (FIPS 186-5, 6.4; SEC 1, 4.1.4).
//!
//! In: a curve by its object identifier, a public point, a digest, a signature. Out: whether the signature is right. Only public numbers are used,
//! so how long it takes tells nobody anything; nothing is signed here. Parameters: SP 800-186 and RFC 5639, as openssl prints them.

use num_bigint::BigUint;

use super::der::{self, tag};
use super::oid;

/// y² = x³ + ax + b modulo p, with a point of order n.
struct Curve {
    p: BigUint,
    a: BigUint,
    b: BigUint,
    base: (BigUint, BigUint),
    n: BigUint,
}

/// X/Z², Y/Z³; Z is zero for the point at infinity.
#[derive(Clone)]
struct Point {
    x: BigUint,
    y: BigUint,
    z: BigUint,
}

/// p, a, b, the base point's x and y, n.
const CURVES: [(&[u8], [&[u8]; 6]); 6] = [
    (
        oid::BRAINPOOL_P256R1,
        [
            b"a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377",
            b"7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9",
            b"26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6",
            b"8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262",
            b"547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
            b"a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7",
        ],
    ),
    (
        oid::BRAINPOOL_P384R1,
        [
            b"8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53",
            b"7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826",
            b"04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c11",
            b"1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e",
            b"8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff99129280e4646217791811142820341263c5315",
            b"8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565",
        ],
    ),
    (
        oid::BRAINPOOL_P512R1,
        [
            b"aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3",
            b"7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca",
            b"3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94cadc083e67984050b75ebae5dd2809bd638016f723",
            b"81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406a5e688b352209bcb9f822",
            b"7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad80892",
            b"aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fac10471db1d381085ddaddb58796829ca90069",
        ],
    ),
    (
        oid::P256,
        [
            b"ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            b"ffffffff00000001000000000000000000000000fffffffffffffffffffffffc",
            b"5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
            b"6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
            b"4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
            b"ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
        ],
    ),
    (
        oid::P384,
        [
            b"fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
            b"fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc",
            b"b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
            b"aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
            b"3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
            b"ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
        ],
    ),
    (
        oid::P521,
        [
            b"01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            b"01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc",
            b"0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00",
            b"00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
            b"011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650",
            b"01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
        ],
    ),
];

/// Whether a curve is known.
pub fn is_known(id: &[u8]) -> bool {
    CURVES.iter().any(|(known, _)| *known == id)
}

/// Whether `signature` (DER, ECDSA-Sig-Value) is right for a digest and the key `point` (uncompressed) on a curve.
pub fn verify(id: &[u8], point: &[u8], digest: &[u8], signature: &[u8]) -> bool {
    check(id, point, digest, signature).unwrap_or(false)
}

fn check(id: &[u8], point: &[u8], digest: &[u8], signature: &[u8]) -> Option<bool> {
    let curve = Curve::of(id)?;
    let key = curve.point(point)?;
    let mut parts = der::only(signature, tag::SEQUENCE).ok()?.inside();
    let mut number = || parts.one(tag::INTEGER).ok().filter(|n| n.content.first().is_some_and(|b| *b < 0x80));
    let (r, s) = (BigUint::from_bytes_be(number()?.content), BigUint::from_bytes_be(number()?.content));
    parts.end().ok()?;
    let zero = BigUint::ZERO;
    if r == zero || s == zero || r >= curve.n || s >= curve.n {
        return None;
    }
    // The leftmost bits of the digest, as many as n has.
    let bits = digest.len() as u64 * 8;
    let e = BigUint::from_bytes_be(digest) >> bits.saturating_sub(curve.n.bits());
    let inverse = s.modpow(&(&curve.n - 2_u8), &curve.n);
    let (u, v) = (e * &inverse % &curve.n, &r * &inverse % &curve.n);
    let sum = curve.combine(&u, &v, &key);
    if sum.z == zero {
        return None;
    }
    let inverse = sum.z.modpow(&(&curve.p - 2_u8), &curve.p);
    let x = &sum.x * &inverse % &curve.p * inverse % &curve.p;
    Some(x % &curve.n == r)
}

impl Curve {
    fn of(id: &[u8]) -> Option<Curve> {
        let (_, parts) = CURVES.iter().find(|(known, _)| *known == id)?;
        let number = |index: usize| BigUint::parse_bytes(parts[index], 16);
        Some(Curve { p: number(0)?, a: number(1)?, b: number(2)?, base: (number(3)?, number(4)?), n: number(5)? })
    }

    /// A point from its bytes, if it lies on the curve. The curves have no points of small order.
    fn point(&self, bytes: &[u8]) -> Option<Point> {
        let (4, rest) = bytes.split_first().map(|(kind, rest)| (*kind, rest))? else { return None };
        let length = self.p.bits().div_ceil(8) as usize;
        if rest.len() != 2 * length {
            return None;
        }
        let (x, y) = (BigUint::from_bytes_be(&rest[..length]), BigUint::from_bytes_be(&rest[length..]));
        let right = (&x * &x % &self.p * &x + &self.a * &x + &self.b) % &self.p;
        (x < self.p && y < self.p && &y * &y % &self.p == right).then(|| Point { x, y, z: BigUint::from(1_u8) })
    }

    fn minus(&self, a: BigUint, b: &BigUint) -> BigUint {
        (a + &self.p - b) % &self.p
    }

    fn double(&self, point: &Point) -> Point {
        let p = &self.p;
        if point.z == BigUint::ZERO || point.y == BigUint::ZERO {
            return Point { x: 1_u8.into(), y: 1_u8.into(), z: BigUint::ZERO };
        }
        let y2 = &point.y * &point.y % p;
        let s = &point.x * &y2 * 4_u8 % p;
        let z2 = &point.z * &point.z % p;
        let m = (&point.x * &point.x * 3_u8 + &self.a * (&z2 * &z2 % p)) % p;
        let x = self.minus(&m * &m % p, &(&s * 2_u8 % p));
        let y = self.minus(m * self.minus(s, &x) % p, &(&y2 * &y2 * 8_u8 % p));
        Point { x, y, z: &point.y * &point.z * 2_u8 % p }
    }

    fn add(&self, a: &Point, b: &Point) -> Point {
        let p = &self.p;
        if a.z == BigUint::ZERO {
            return b.clone();
        }
        if b.z == BigUint::ZERO {
            return a.clone();
        }
        let (a2, b2) = (&a.z * &a.z % p, &b.z * &b.z % p);
        let (u1, u2) = (&a.x * &b2 % p, &b.x * &a2 % p);
        let (s1, s2) = (&a.y * b2 % p * &b.z % p, &b.y * a2 % p * &a.z % p);
        if u1 == u2 {
            let infinity = Point { x: 1_u8.into(), y: 1_u8.into(), z: BigUint::ZERO };
            return if s1 == s2 { self.double(a) } else { infinity };
        }
        let (h, r) = (self.minus(u2, &u1), self.minus(s2, &s1));
        let h2 = &h * &h % p;
        let h3 = &h2 * &h % p;
        let v = u1 * h2 % p;
        let x = self.minus(self.minus(&r * &r % p, &h3), &(&v * 2_u8 % p));
        let y = self.minus(r * self.minus(v, &x) % p, &(s1 * h3 % p));
        Point { x, y, z: h * &a.z % p * &b.z % p }
    }

    /// u times the base point plus v times another.
    fn combine(&self, u: &BigUint, v: &BigUint, point: &Point) -> Point {
        let base = Point { x: self.base.0.clone(), y: self.base.1.clone(), z: 1_u8.into() };
        let both = self.add(&base, point);
        let mut sum = Point { x: 1_u8.into(), y: 1_u8.into(), z: BigUint::ZERO };
        for bit in (0..u.bits().max(v.bits())).rev() {
            sum = self.double(&sum);
            sum = match (u.bit(bit), v.bit(bit)) {
                (true, true) => self.add(&sum, &both),
                (true, false) => self.add(&sum, &base),
                (false, true) => self.add(&sum, point),
                (false, false) => sum,
            };
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// n times the base point is nothing, and the base point lies on its curve.
    #[test]
    fn parameters_belong_together() {
        for (id, parts) in CURVES {
            let curve = Curve::of(id).unwrap();
            let base: Vec<u8> = [&[4_u8][..], &bytes(parts[3]), &bytes(parts[4])].concat();
            let base = curve.point(&base).unwrap();
            let all = curve.combine(&BigUint::ZERO, &curve.n, &base);
            assert!(all.z == BigUint::ZERO, "{:?}", std::str::from_utf8(parts[0]));
        }
    }

    fn bytes(digits: &[u8]) -> Vec<u8> {
        digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
    }

    #[test]
    fn what_is_no_point_or_no_signature_is_refused() {
        assert!(!verify(oid::P256, &[4; 65], &[1; 32], &[0x30, 6, 2, 1, 1, 2, 1, 1]));
        let curve = CURVES[3].1;
        let base = [&[4_u8][..], &bytes(curve[3]), &bytes(curve[4])].concat();
        for signature in
            [&[][..], &[0x30, 6, 2, 1, 0, 2, 1, 1], &[0x30, 6, 2, 1, 1, 2, 1, 0], &[0x30, 6, 2, 1, 0x81, 2, 1, 1]]
        {
            assert!(!verify(oid::P256, &base, &[1; 32], signature));
        }
    }
}

//! Signatures of certificates that ring does not check (RFC 5280, 4.1.1.2), for the checker of rustls.
//!
//! In: nothing. Out: [`all`] that stand beside ring's. An algorithm is one pair of identifiers, of the issuer's key and of the signature.

use rustls_pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};

use crate::seal::certificate::PublicKey;
use crate::seal::der::Reader;
use crate::seal::oid;
use crate::seal::signature::{Message, Scheme};

/// One pair.
#[derive(Debug, Clone, Copy)]
struct Pair {
    /// The curve of the key by its object identifier; none for RSA.
    curve: Option<&'static [u8]>,
    key: AlgorithmIdentifier,
    signature: AlgorithmIdentifier,
}

/// Identifiers of keys: id-ecPublicKey with the curve (RFC 5480, 2.1.1).
const CURVES: [(&[u8], &[u8]); 6] = [
    (oid::P256, b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07"),
    (oid::P384, b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x22"),
    (oid::P521, b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x23"),
    (oid::BRAINPOOL_P256R1, b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x09\x2b\x24\x03\x03\x02\x08\x01\x01\x07"),
    (oid::BRAINPOOL_P384R1, b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x09\x2b\x24\x03\x03\x02\x08\x01\x01\x0b"),
    (oid::BRAINPOOL_P512R1, b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x09\x2b\x24\x03\x03\x02\x08\x01\x01\x0d"),
];
const ECDSA: [AlgorithmIdentifier; 3] = [alg_id::ECDSA_SHA256, alg_id::ECDSA_SHA384, alg_id::ECDSA_SHA512];
const PSS: [AlgorithmIdentifier; 3] = [alg_id::RSA_PSS_SHA256, alg_id::RSA_PSS_SHA384, alg_id::RSA_PSS_SHA512];
/// id-RSASSA-PSS without parameters.
const ANY_PSS: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a";

/// All of them.
pub fn all() -> Vec<Box<dyn SignatureVerificationAlgorithm>> {
    let curves = CURVES.iter().flat_map(|(curve, key)| {
        let key = AlgorithmIdentifier::from_slice(key);
        ECDSA.map(|signature| Pair { curve: Some(curve), key, signature })
    });
    // A key for PSS says nothing of digests, or which one it is for.
    let pss = PSS.into_iter().flat_map(|signature| {
        [AlgorithmIdentifier::from_slice(ANY_PSS), signature].map(|key| Pair { curve: None, key, signature })
    });
    curves.chain(pss).map(|pair| Box::new(pair) as Box<dyn SignatureVerificationAlgorithm>).collect()
}

impl SignatureVerificationAlgorithm for Pair {
    fn verify_signature(&self, public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
        let key = match self.curve {
            Some(curve) => PublicKey::Curve(curve, public_key),
            None => PublicKey::RsaPss(public_key),
        };
        let scheme = Scheme::read(key, Reader::new(self.signature.as_ref()), None).map_err(|_| InvalidSignature)?;
        let strong = scheme.weakness().is_none();
        let right = scheme.verify(&Message::Bytes(message), signature) == Some(true);
        if strong && right { Ok(()) } else { Err(InvalidSignature) }
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.key
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

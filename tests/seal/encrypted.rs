//! Encrypted files that open without a password are read; what is signed in them is judged by `conformance/signed_files.py`.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes128CryptFilter, Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat};
use widerspruch::seal::read::{PdfFile, ReadError};

use crate::maker::Letter;
use crate::{now, sealer, trust};

const SECRET: &str = "Paid in full";

/// The letter encrypted: "40", "128" (RC4), "aes128" or "aes256".
fn encrypted(kind: &str, password: &str) -> Vec<u8> {
    let letter = Letter::new().with(9, format!("<< /Title ({SECRET}) >>")).trailing("/Info 9 0 R");
    let mut document = Document::load_mem(&letter.write()).unwrap();
    let name = Object::String(vec![7; 16], StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![name.clone(), name]);
    let filters = |filter: Arc<dyn CryptFilter>| BTreeMap::from([(b"StdCF".to_vec(), filter)]);
    let (owner_password, user_password, permissions) = ("owner", password, Permissions::all());
    let (stream_filter, string_filter) = (b"StdCF".to_vec(), b"StdCF".to_vec());
    let version = match kind {
        "40" => EncryptionVersion::V1 { document: &document, owner_password, user_password, permissions },
        "128" => {
            EncryptionVersion::V2 { document: &document, owner_password, user_password, key_length: 128, permissions }
        }
        "aes128" => EncryptionVersion::V4 {
            document: &document,
            encrypt_metadata: true,
            crypt_filters: filters(Arc::new(Aes128CryptFilter)),
            stream_filter,
            string_filter,
            owner_password,
            user_password,
            permissions,
        },
        _ => EncryptionVersion::V5 {
            encrypt_metadata: true,
            crypt_filters: filters(Arc::new(Aes256CryptFilter)),
            file_encryption_key: &[9; 32],
            stream_filter,
            string_filter,
            owner_password,
            user_password,
            permissions,
        },
    };
    let state = EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

#[test]
fn a_file_that_opens_without_a_password_is_read() {
    for kind in ["40", "128", "aes128", "aes256"] {
        let file = encrypted(kind, "");
        assert!(crate::maker::contains(&file, b"/Encrypt") && !crate::maker::contains(&file, SECRET.as_bytes()));
        let read = PdfFile::open(&file).unwrap();
        let Object::Dictionary(info) = read.object(9).unwrap() else { panic!("{kind}") };
        assert_eq!(info.get(b"Title").unwrap().as_str().unwrap(), SECRET.as_bytes(), "{kind}");
        // It is not signed; nothing is added to it, which would have to be encrypted as well.
        assert!(widerspruch::seal::verify::verify(&file, &trust(), now()).unwrap().is_empty());
        let refused = widerspruch::seal::update::sign(&file, "x.pdf", &sealer("p256")).unwrap_err();
        assert!(refused.message().contains("encrypted") && refused.advice().unwrap().contains("--decrypt"));
    }
}

#[test]
fn a_file_with_a_password_stays_shut() {
    for kind in ["40", "128", "aes128", "aes256"] {
        assert_eq!(PdfFile::open(&encrypted(kind, "geheim")).err(), Some(ReadError::Encrypted), "{kind}");
    }
}

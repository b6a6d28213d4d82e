//! Keys and certificates that tests sign with.
//!
//! Made anew for each test program, by ring and rcgen: a root and an authority below it, and what that issues. Beside them lie those
//! that OpenSSL made (`tests/seal/openssl`): keys that ring does not make, RSA above all, and PKCS#12 files in other wrappings.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use aes::cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SignatureAlgorithm, date_time_ymd,
};
use ring::{digest, hmac, pbkdf2};
use widerspruch::seal::der::{self, tag};
use widerspruch::seal::oid;

/// The password of all identities whose name does not say otherwise.
pub const PASSWORD: &str = "geheim";
/// What OpenSSL made: where it lies below the folder of the package.
pub const BY_OPENSSL: &str = "tests/seal/openssl";

/// A folder with `ca.pem` (the root of these and the one of OpenSSL's), and for each identity NAME.p12, NAME.der (its certificate) and
/// NAME.key (its key, PKCS#8).
pub fn identities() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER.get_or_init(made).path()
}

/// A certificate that somebody made for themselves: the identity, and the certificate as PEM.
pub fn of_ones_own(who: &str, password: &str) -> (Vec<u8>, String) {
    // As `openssl req -x509` makes it: nothing is said of what the key is for.
    let mut parameters = Authority::parameters(who);
    parameters.key_usages.clear();
    let own = Authority::of(parameters);
    (pack(&own.issuer.key().serialize_der(), &[&own.der], password), own.pem())
}

fn made() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let openssl = Path::new(env!("CARGO_MANIFEST_DIR")).join(BY_OPENSSL);
    for entry in fs::read_dir(&openssl).expect("the files of OpenSSL").map(|entry| entry.expect("an entry").path()) {
        if entry.extension().is_some_and(|ending| ending == "p12") {
            fs::copy(&entry, folder.path().join(entry.file_name().expect("a name"))).expect("a copy");
        }
    }
    let root = Authority::root("Prüfstelle Wurzel");
    let sub = Authority::below(&root, "Prüfstelle Zwischenstelle");
    let others = fs::read_to_string(openssl.join("ca.pem")).expect("the root of OpenSSL's");
    fs::write(folder.path().join("ca.pem"), root.pem() + &others).expect("ca.pem");
    fs::write(folder.path().join("sub.der"), &sub.der).expect("sub.der");
    for issued in issued() {
        issued.write(folder.path(), &sub, &[&sub.der, &root.der]);
    }
    let stranger = Authority::root("Fremde Wurzel");
    Issued::of("stranger", "Fremd").write(folder.path(), &stranger, &[&stranger.der]);
    folder
}

/// Who issues certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    der: Vec<u8>,
}

impl Authority {
    fn root(name: &str) -> Self {
        Self::of(Self::parameters(name))
    }

    /// One that vouches for itself.
    fn of(parameters: CertificateParams) -> Self {
        let key = key(&rcgen::PKCS_ECDSA_P256_SHA256);
        let der = parameters.self_signed(&key).expect("a certificate").der().to_vec();
        Authority { issuer: Issuer::new(parameters, key), der }
    }

    fn below(root: &Authority, name: &str) -> Self {
        let (parameters, key) = (Self::parameters(name), key(&rcgen::PKCS_ECDSA_P256_SHA256));
        let der = parameters.signed_by(&key, &root.issuer).expect("a certificate").der().to_vec();
        Authority { issuer: Issuer::new(parameters, key), der }
    }

    fn parameters(name: &str) -> CertificateParams {
        let mut parameters = parameters(name, [2020, 2049]);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        parameters
    }

    fn pem(&self) -> String {
        use base64::Engine as _;
        let text = base64::engine::general_purpose::STANDARD.encode(&self.der);
        let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
    }
}

fn key(kind: &'static SignatureAlgorithm) -> KeyPair {
    KeyPair::generate_for(kind).expect("a key")
}

/// Of this name, from the first day of one year to the first of another.
fn parameters(name: &str, [from, until]: [i32; 2]) -> CertificateParams {
    let mut parameters = CertificateParams::default();
    parameters.distinguished_name = DistinguishedName::new();
    parameters.distinguished_name.push(DnType::CommonName, name);
    (parameters.not_before, parameters.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
    parameters.use_authority_key_identifier_extension = true;
    parameters
}

/// What an authority issues.
struct Issued {
    name: &'static str,
    key: &'static SignatureAlgorithm,
    parameters: CertificateParams,
}

impl Issued {
    /// Of a person who signs documents.
    fn of(name: &'static str, who: &str) -> Self {
        let mut parameters = parameters(who, [2020, 2049]);
        parameters.key_usages = vec![KeyUsagePurpose::ContentCommitment, KeyUsagePurpose::DigitalSignature];
        Issued { name, key: &rcgen::PKCS_ECDSA_P256_SHA256, parameters }
    }

    fn by(mut self, key: &'static SignatureAlgorithm) -> Self {
        self.key = key;
        self
    }

    fn between(mut self, from: i32, until: i32) -> Self {
        (self.parameters.not_before, self.parameters.not_after) =
            (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
        self
    }

    fn only_for(mut self, usage: KeyUsagePurpose) -> Self {
        self.parameters.key_usages = vec![usage];
        self
    }

    /// For this purpose (RFC 5280, 4.2.1.12).
    fn purpose(self, purpose: &[u8], critical: bool) -> Self {
        self.with(&[2, 5, 29, 37], der::sequence(&[&der::oid(purpose)]), critical)
    }

    fn with(mut self, id: &[u64], content: Vec<u8>, critical: bool) -> Self {
        let mut extension = CustomExtension::from_oid_content(id, content);
        extension.set_criticality(critical);
        self.parameters.custom_extensions.push(extension);
        self
    }

    fn write(&self, folder: &Path, authority: &Authority, chain: &[&[u8]]) {
        let key = key(self.key);
        let certificate = self.parameters.signed_by(&key, &authority.issuer).expect("a certificate").der().to_vec();
        let file = |ending: &str, bytes: &[u8]| {
            fs::write(folder.join(format!("{}.{ending}", self.name)), bytes).expect("a file of an identity");
        };
        file("der", &certificate);
        file("key", &key.serialize_der());
        file("p12", &pack(&key.serialize_der(), &[&[certificate.as_slice()], chain].concat(), PASSWORD));
    }
}

fn issued() -> Vec<Issued> {
    let statement = |id: &[u8], more: &[u8]| der::sequence(&[&der::oid(id), more]);
    // QcCompliance, QcSSCD and QcType esign (ETSI EN 319 412-5).
    let qualified = der::sequence(&[
        &statement(oid::QC_COMPLIANCE, &[]),
        &statement(oid::QC_DEVICE, &[]),
        &statement(oid::QC_TYPE, &der::sequence(&[&der::oid(oid::QC_TYPE_SIGNATURE)])),
    ]);
    const SERVER: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
    vec![
        Issued::of("p256", "Änne Müller (p256)"),
        Issued::of("p384", "Änne Müller (p384)").by(&rcgen::PKCS_ECDSA_P384_SHA384),
        Issued::of("ed25519", "Änne Müller (ed25519)").by(&rcgen::PKCS_ED25519),
        Issued::of("expired", "Abgelaufen").between(2020, 2021),
        Issued::of("future", "Zukunft").between(2048, 2049),
        Issued::of("usage", "Nur Verschlüsselung").only_for(KeyUsagePurpose::KeyEncipherment),
        Issued::of("server", "www.example.org").only_for(KeyUsagePurpose::DigitalSignature).purpose(SERVER, false),
        Issued::of("qualified", "Qualifiziert").only_for(KeyUsagePurpose::ContentCommitment).with(
            &[1, 3, 6, 1, 5, 5, 7, 1, 3],
            qualified,
            false,
        ),
        Issued::of("tsa", "Prüfstelle Zeit")
            .only_for(KeyUsagePurpose::DigitalSignature)
            .purpose(oid::TIME_STAMPING, true),
    ]
}

// ── PKCS#12 (RFC 7292), as OpenSSL 3 writes it ─────────────────────────────────────────────────────────────────────────

const ROUNDS: u32 = 2048;
const SALT: &[u8] = b"salt of the tests";
/// Where the counting of blocks begins; a secret of tests needs no chance.
const START: [u8; 16] = [7; 16];

/// A key (PKCS#8) and certificates, the key's own first, in a file with a password: PBES2 with AES-256, MAC with SHA-256.
pub fn pack(key: &[u8], certificates: &[&[u8]], password: &str) -> Vec<u8> {
    let key = der::sequence(&[&encryption(), &octets(&encrypted(key, password))]);
    let key = content(oid::SHROUDED_KEY_BAG, &key);
    let certificates: Vec<Vec<u8>> = certificates
        .iter()
        .map(|der| {
            let value = der::element(tag::constructed(0), &[&octets(der)]);
            content(oid::CERTIFICATE_BAG, &der::sequence(&[&der::oid(oid::X509_CERTIFICATE), &value]))
        })
        .collect();
    let certificates = der::sequence(&certificates.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let secret = der::element(tag::primitive(0), &[&encrypted(&certificates, password)]);
    let certificates =
        der::sequence(&[&der::unsigned(&[]), &der::sequence(&[&der::oid(oid::DATA), &encryption(), &secret])]);
    let safes = der::sequence(&[
        &content(oid::ENCRYPTED_DATA, &certificates),
        &content(oid::DATA, &octets(&der::sequence(&[&key]))),
    ]);
    let code = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &mac_key(password)), &safes);
    let sha256 = der::sequence(&[&der::oid(oid::SHA256), &[tag::NULL, 0]]);
    let digest = der::sequence(&[&sha256, &octets(code.as_ref())]);
    let mac = der::sequence(&[&digest, &octets(SALT), &der::unsigned(&ROUNDS.to_be_bytes())]);
    der::sequence(&[&der::unsigned(&[3]), &content(oid::DATA, &octets(&safes)), &mac])
}

fn octets(bytes: &[u8]) -> Vec<u8> {
    der::element(tag::OCTET_STRING, &[bytes])
}

fn content(kind: &[u8], inside: &[u8]) -> Vec<u8> {
    der::sequence(&[&der::oid(kind), &der::element(tag::constructed(0), &[inside])])
}

fn encryption() -> Vec<u8> {
    let function = der::sequence(&[&der::oid(oid::HMAC_SHA256), &[tag::NULL, 0]]);
    let derivation = der::sequence(&[&octets(SALT), &der::unsigned(&ROUNDS.to_be_bytes()), &function]);
    let derivation = der::sequence(&[&der::oid(oid::PBKDF2), &derivation]);
    let cipher = der::sequence(&[&der::oid(oid::AES256_CBC), &octets(&START)]);
    der::sequence(&[&der::oid(oid::PBES2), &der::sequence(&[&derivation, &cipher])])
}

fn encrypted(plain: &[u8], password: &str) -> Vec<u8> {
    let mut key = [0; 32];
    let rounds = ROUNDS.try_into().expect("some rounds");
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, SALT, password.as_bytes(), &mut key);
    cbc::Encryptor::<aes::Aes256>::new(&key.into(), &START.into()).encrypt_padded_vec::<Pkcs7>(plain)
}

/// The derivation of RFC 7292, B.2, for a MAC key: one block of SHA-256 (v = 64, u = 32).
fn mac_key(password: &str) -> Vec<u8> {
    const BLOCK: usize = 64;
    let filled = |bytes: Vec<u8>| -> Vec<u8> {
        let length = bytes.len().next_multiple_of(BLOCK);
        bytes.into_iter().cycle().take(length).collect()
    };
    let password = password.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect();
    let mut key = [vec![3; BLOCK], filled(SALT.to_vec()), filled(password)].concat();
    for _ in 0..ROUNDS {
        key = digest::digest(&digest::SHA256, &key).as_ref().to_vec();
    }
    key
}

//! What a file is read as, and how large it may be: the one list of such limits.
//!
//! In: nothing. Out: for each [`Kind`] its [`Rule`]. A real file is far below its limit; one above it is the wrong file, or made
//! to exhaust memory. README repeats the list for users.

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A case file.
    Case,
    /// The user's configuration.
    Configuration,
    /// `centre.toml`.
    Centre,
    /// A file of a folder of templates.
    Template,
    /// A font of the configuration.
    Font,
    /// The picture of a signature, or a logo.
    Picture,
    /// The file of an enclosure.
    Enclosure,
    /// A PKCS#12 file.
    Identity,
    /// Certificates to trust, in PEM.
    Certificates,
    /// An OpenPGP key of a recipient.
    PublicKey,
    /// A password.
    Password,
    /// A PDF to be signed or whose signatures are looked at.
    Document,
    /// A table of clients.
    Table,
    /// A letter that this program wrote.
    Letter,
    /// What this program remembers of a batch: journal, result table, names of print files.
    Record,
}

/// How a kind of file is read, and what its problems are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Most bytes.
    pub limit: u64,
    /// Code of a file that is not there or cannot be read.
    pub unreadable: &'static str,
    /// Code of a file above the limit.
    pub too_large: &'static str,
    /// Code of what is no file: a named pipe, a device, a socket.
    pub no_file: &'static str,
    /// Whether it is read once and from its beginning to its end, so that a pipe the shell hands over will do.
    pub pipe: bool,
    /// What to do about a file that is not there.
    pub path: &'static str,
    /// What to do about one that is too large.
    pub size: &'static str,
}

/// What is no file has this code everywhere but where the exit status tells of signatures.
const NO_FILE: &str = "file::no-file";
const IN_CASE: &str = "check the path; it starts at the folder of the case file";
const ANOTHER: &str = "was another file meant?";

impl Kind {
    /// Its limit, codes and help.
    pub fn rule(self) -> Rule {
        let rule = |mib: u64, unreadable, too_large, path, size| Rule {
            limit: mib << 20,
            unreadable,
            too_large,
            no_file: NO_FILE,
            pipe: false,
            path,
            size,
        };
        match self {
            Kind::Case => Rule {
                pipe: true,
                ..rule(
                    1,
                    "case::unreadable",
                    "case::too-large",
                    "check the path of the case file",
                    "a case file is a short text; was another file meant?",
                )
            },
            Kind::Configuration => Rule {
                pipe: true,
                ..rule(1, "config::unreadable", "config::unreadable", "check the path of --config", ANOTHER)
            },
            Kind::Centre => rule(
                1,
                "centre::unreadable",
                "centre::unreadable",
                "name the file of the centre with --centre; examples/centre.toml is one to start from",
                ANOTHER,
            ),
            Kind::Template => rule(
                1,
                "template::unreadable",
                "template::unreadable",
                "name a folder of the shape that letter_templates/README.md shows",
                "a letter is a short text; take out what is none",
            ),
            Kind::Font => rule(
                64,
                "config::font",
                "config::font",
                "name a TrueType file (.ttf) in [fonts] add",
                "name a font with fewer characters",
            ),
            Kind::Picture => rule(
                20,
                "case::picture",
                "case::picture",
                IN_CASE,
                "scan it at 300 dpi and cut it to the signature; 1500 pixels of width are plenty",
            ),
            Kind::Enclosure => rule(
                50,
                "enclosure::unreadable",
                "enclosure::too-large",
                "check the name; it starts at the folder of the case file",
                "scan it at 200 dpi, or send it by another way and list it without `file`",
            ),
            Kind::Identity => Rule {
                no_file: "seal::identity",
                ..rule(
                    1,
                    "seal::identity",
                    "seal::identity",
                    "check the path of `identity`: a PKCS#12 file (.p12) with key and certificate",
                    ANOTHER,
                )
            },
            Kind::Certificates => Rule {
                no_file: "seal::trust",
                pipe: true,
                ..rule(
                    4,
                    "seal::trust",
                    "seal::trust",
                    "name a file of certificates in PEM: -----BEGIN CERTIFICATE-----",
                    "name a file with only those certificates that are to be trusted",
                )
            },
            Kind::PublicKey => rule(
                1,
                "mail::openpgp-key",
                "mail::openpgp-key",
                "name a file with the public key, as the recipient publishes it",
                ANOTHER,
            ),
            Kind::Password => Rule {
                limit: 64 << 10,
                pipe: true,
                ..rule(
                    1,
                    "config::password",
                    "config::password",
                    "check the path in the configuration",
                    "it holds nothing but the password, on one line",
                )
            },
            Kind::Document => Rule {
                no_file: "seal::unreadable",
                pipe: true,
                ..rule(256, "seal::unreadable", "seal::unreadable", "check the path", "a letter is far smaller")
            },
            Kind::Table => rule(
                2048,
                "table::unreadable",
                "table::unreadable",
                "check the path of the table",
                "divide it, or leave out the columns that are not needed",
            ),
            Kind::Letter => rule(
                256,
                "batch::letter",
                "batch::letter",
                "run the same command again",
                "remove it and run the same command again",
            ),
            Kind::Record => rule(
                1024,
                "batch::record",
                "batch::record",
                "run the same command again",
                "name another folder with --out",
            ),
        }
    }
}

//! README and the manual say what is true: links lead somewhere, command lines work as they stand, codes and files exist.
//!
//! Each block of command lines is run in a folder of its own, with the files that the manual speaks of.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::{folder_with, identities, outcome, program, root, shell};

/// Every Markdown file of the repository.
fn documents() -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !name.starts_with('.') && name != "target" {
                folders.push(path);
            } else if name.ends_with(".md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// README and the pages of `docs/`.
fn manual() -> Vec<PathBuf> {
    documents()
        .into_iter()
        .filter(|path| *path == root().join("README.md") || path.starts_with(root().join("docs")))
        .collect()
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The lines of a document that are no code, without what stands between backticks.
fn prose(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        inside ^= fence;
        !inside && !fence
    });
    lines.map(|line| line.split('`').step_by(2).collect::<Vec<_>>().join("") + "\n").collect()
}

/// The blocks of a language, such as `sh`.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let start = format!("```{language}\n");
    let rest = text.split(&start).skip(1);
    rest.map(|rest| rest.split("\n```").next().unwrap().to_owned()).collect()
}

/// What stands between backticks in the lines that are no code.
fn quoted(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with("```"));
    lines.flat_map(|line| line.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The names by which headings are linked to, as GitHub makes them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut inside = false;
    let headings = text.lines().filter(|line| {
        inside ^= line.starts_with("```");
        !inside && line.starts_with('#')
    });
    let slug = |heading: &str| {
        let kept = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>()
    };
    headings.map(slug).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let (mut dead, mut links) = (Vec::new(), 0);
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for link in prose(&text).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            links += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            let known = match (target.exists(), anchor) {
                (true, "") => true,
                (true, anchor) => anchors(&fs::read_to_string(&target).unwrap_or_default()).contains(anchor),
                (false, _) => false,
            };
            if !known {
                dead.push(format!("{}: {link}", shown(&path)));
            }
        }
    }
    assert!(links > 80, "{links}");
    assert!(dead.is_empty(), "dead links:\n{}", dead.join("\n"));
}

/// The front page is read in a few minutes.
#[test]
fn the_front_page_is_short() {
    let words = fs::read_to_string(root().join("README.md")).unwrap().split_whitespace().count();
    assert!(words <= 1600, "README.md has {words} words; the manual stands in docs/");
}

/// Every page of the manual stands in its table of contents.
#[test]
fn every_page_is_in_the_table_of_contents() {
    let contents = fs::read_to_string(root().join("docs/README.md")).unwrap();
    let missing =
        manual().into_iter().filter(|path| path.parent() != Some(root()) && !path.ends_with("docs/README.md"));
    let missing = missing.map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    let missing: Vec<String> = missing.filter(|name| !contents.contains(&format!("]({name})"))).collect();
    assert!(missing.is_empty(), "not in docs/README.md: {missing:?}");
}

/// Codes that are told of in the manual are codes of the program.
#[test]
fn every_code_exists() {
    let known = fs::read_to_string(root().join("docs/diagnostics.md")).unwrap();
    let (mut unknown, mut codes) = (Vec::new(), 0);
    for path in manual().into_iter().chain([root().join("letter_templates/README.md")]) {
        for code in quoted(&fs::read_to_string(&path).unwrap()) {
            let letters = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            if code.split_once("::").is_some_and(|(family, name)| letters(family) && letters(name)) {
                codes += 1;
                if !known.contains(&format!("| `{code}` |")) {
                    unknown.push(format!("{}: {code}", shown(&path)));
                }
            }
        }
    }
    assert!(codes > 40, "{codes}");
    assert!(unknown.is_empty(), "no codes of the program:\n{}", unknown.join("\n"));
}

/// Files of the source that are named to people who change it.
#[test]
fn every_file_of_the_source_exists() {
    let (mut gone, mut named) = (Vec::new(), 0);
    for name in ["ARCHITECTURE.md", "CONTRIBUTING.md"] {
        for file in quoted(&fs::read_to_string(root().join(name)).unwrap()) {
            // "restriction" is the letter that CONTRIBUTING adds.
            let plain = !file.contains("restriction")
                && file.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-/.".contains(c));
            if plain && file.contains('/') && [".rs", ".toml", ".csv", ".md"].iter().any(|end| file.ends_with(end)) {
                named += 1;
                if !["", "src", "letter_templates"].iter().any(|folder| root().join(folder).join(&file).is_file()) {
                    gone.push(format!("{name}: {file}"));
                }
            }
        }
    }
    assert!(named > 30, "{named}");
    assert!(gone.is_empty(), "no files:\n{}", gone.join("\n"));
}

// ── Command lines ──────────────────────────────────────────────────────────────────────────────────────────────────

/// Words that stand for what the reader has.
const PLACEHOLDERS: [(&str, &str); 7] = [
    ("FILE", "facts-3.signed --key their-key.pub"),
    ("KIND", "objection"),
    ("CASE…", "objection.toml"),
    ("CASE", "objection.toml"),
    ("PDF…", "contract-signed.pdf"),
    ("PDF", "contract.pdf"),
    ("TABLE", "clients.csv"),
];
/// What somebody did before who types a block in which this stands.
const BEFORE: [(&str, &str); 7] = [
    ("facts take", FILLED),
    ("data update", SIGNED),
    ("contract.pdf", "render objection.toml -o contract.pdf"),
    ("sign PDF", "render objection.toml -o contract.pdf"),
    ("sign objection.pdf", "render objection.toml"),
    ("outbox", "send complaint.toml --yes"),
    ("batch purge", "batch clients.csv --centre centre.toml --out letters"),
];
/// Somebody looked a fact up.
const FILLED: &str = "facts list --older-than 0 -o list.csv && \
    sed -i '2s/\"\";\"\";\"\";\"\"/\"2026-11-22\";\"\";\"ok\";\"\"/' list.csv";
/// Somebody else handed facts out.
const SIGNED: &str = "data keys their-key && printf '[[holiday]]\nplace = \"DE\"\nname = \"x\"\non = \"08-08\"\n' > new.toml && \
    widerspruch data sign new.toml --key their-key --number 3 -o facts-3.signed && \
    widerspruch data sign new.toml --key their-key --number 4 -o facts-4.signed";
/// What somebody answers at the end of these, said as an option.
const ANSWERED: [&str; 3] = ["send complaint.toml", "--out letters --send", "outbox purge 1"];
/// Lines that end otherwise than with 0, and why.
const OTHERWISE: [(&str, i32, &str); 6] = [
    (
        "data sign authorities.toml controllers.toml --key facts.key --number 4 -o facts-4.signed",
        3,
        "some records were checked after the day of the tests",
    ),
    ("new", 2, "it asks, and there is no terminal"),
    ("new complaint --from objection.toml", 2, "it asks, and there is no terminal"),
    ("send objection.toml", 3, "no address of Meta is confirmed"),
    (
        "batch complaints.csv --centre centre.toml --out letters --send --yes",
        3,
        "an objection among the rows has no address",
    ),
    ("batch merge letters --print-file letters.pdf", 1, "two parts of eight were made"),
];
/// Programs of others, which are not tried here.
const OTHERS: [&str; 3] = ["cargo ", "openssl ", "parallel "];

/// The commands of a block, without their remarks.
fn commands(block: &str) -> Vec<String> {
    let joined = block.replace("\\\n", "");
    let lines = joined.lines().map(|line| line.split(" # ").next().unwrap().trim());
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A folder with the files that the manual speaks of.
fn folder() -> tempfile::TempDir {
    let folder = folder_with(&[
        "objection.toml",
        "clients.csv",
        "centre.toml",
        "centre-logo.svg",
        "receipt.jpg",
        "confirmation.png",
    ]);
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("examples")).unwrap();
    for entry in fs::read_dir(root().join("examples")).unwrap().map(Result::unwrap).filter(|e| e.path().is_file()) {
        fs::copy(entry.path(), at("examples").join(entry.file_name())).unwrap();
    }
    // A complaint with all its evidence, as it must be to be mailed.
    let complaint = fs::read_to_string(root().join("examples/complaint-enclosures.toml")).unwrap();
    let reminder = "title = \"Erinnerung vom 12. Oktober 2026\"\n";
    assert!(complaint.contains(reminder), "{complaint}");
    fs::write(at("complaint.toml"), complaint.replace(reminder, &format!("{reminder}file = \"receipt.jpg\"\n")))
        .unwrap();
    fs::copy(at("clients.csv"), at("complaints.csv")).unwrap();
    fs::write(at("answer.eml"), "From: a@example.org\r\nTo: b@example.org\r\nSubject: Received\r\n\r\nReceived.\r\n")
        .unwrap();
    for (from, to) in [("p256.p12", "me.p12"), ("ca.pem", "ca.pem"), ("ca.pem", "CA.pem"), ("ca.pem", "cert.pem")] {
        fs::copy(identities().join(from), at(to)).unwrap();
    }
    for records in ["authorities.toml", "controllers.toml"] {
        fs::copy(root().join("src/directory/data").join(records), at(records)).unwrap();
    }
    fs::write(at("password"), "geheim\n").unwrap();
    common::set_mode(&at("password"), 0o600);
    folder
}

/// A home with a program that takes mails and a place for completions.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("config/widerspruch");
    fs::create_dir_all(&config).unwrap();
    fs::create_dir_all(home.path().join(".local/share/bash-completion/completions")).unwrap();
    let route = "[smtp.home]\nkind = \"sendmail\"\nfrom = \"nora@example.org\"\ncommand = [\"sh\", \"-c\", \"cat > /dev/null\"]\n";
    fs::write(config.join("config.toml"), route).unwrap();
    home
}

/// Runs a block; what did not end as it should.
fn try_out(page: &str, block: &str) -> Vec<String> {
    let (folder, home) = (folder(), home());
    let sh = |line: &str| {
        let mut shell = shell(folder.path(), home.path());
        shell
            .env("WIDERSPRUCH_SEAL_PASSWORD", "geheim")
            .env("SLURM_ARRAY_TASK_ID", "1")
            .env("JOB_COMPLETION_INDEX", "0");
        outcome(shell.args(["-e", "-c", line]))
    };
    for (spoken_of, before) in BEFORE {
        if block.contains(spoken_of) {
            sh(&format!("widerspruch {before}")).exits(0);
        }
    }
    let mut wrong = Vec::new();
    for command in commands(block) {
        let Some(rest) = command.strip_prefix("widerspruch") else {
            assert!(OTHERS.iter().any(|other| command.starts_with(other)), "{page}: who tries this? {command}");
            continue;
        };
        let mut line = rest.trim().to_owned();
        for (word, meant) in PLACEHOLDERS {
            line = line.split(' ').map(|part| if part == word { meant } else { part }).collect::<Vec<_>>().join(" ");
        }
        line = if line == "man DIR" { "man .".to_owned() } else { line };
        if ANSWERED.iter().any(|end| line.ends_with(end)) {
            line.push_str(" --yes");
        }
        let wanted = OTHERWISE.iter().find(|(other, ..)| *other == line).map_or(0, |(_, status, _)| *status);
        let run = sh(&format!("widerspruch {line}"));
        if run.status != Some(wanted) {
            wrong.push(format!("{page}: {line}: status {:?} instead of {wanted}\n{}", run.status, run.stderr));
        }
    }
    wrong
}

#[cfg(target_os = "linux")]
#[test]
fn every_command_line_works_as_it_stands() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for path in manual() {
        for block in blocks(&fs::read_to_string(&path).unwrap(), "sh") {
            tried += 1;
            wrong.extend(try_out(&shown(&path), &block));
        }
    }
    assert!(tried > 25, "{tried}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

// ── Files ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Pages whose TOML is of the configuration, and not of a case.
const CONFIGURATION: [&str; 4] = ["docs/authorities.md", "docs/facts.md", "docs/mail.md", "docs/reference.md"];

/// A case, or the configuration, that is shown is one; parts of them are TOML.
#[test]
fn every_file_that_is_shown_can_be_read() {
    let (mut cases, mut configurations) = (0, 0);
    for path in manual() {
        for block in blocks(&fs::read_to_string(&path).unwrap(), "toml") {
            let page = shown(&path);
            block.parse::<toml::Table>().unwrap_or_else(|error| panic!("{page}: {error}\n{block}"));
            let folder = folder();
            let file = folder.path().join("shown.toml");
            fs::write(&file, &block).unwrap();
            let mut command = program();
            command.current_dir(folder.path());
            if CONFIGURATION.contains(&page.as_str()) {
                configurations += 1;
                fs::create_dir(folder.path().join("my-words")).unwrap();
                outcome(program().current_dir(folder.path()).args(["templates", "export", "my-letters"])).exits(0);
                fs::copy(root().join("fonts").join("NotoSans-Regular.ttf"), folder.path().join("NotoSansArabic.ttf"))
                    .unwrap();
                outcome(command.arg("--config").arg(&file).args(["controllers", "list"])).exits(0);
            } else if block.contains("[sender]") {
                cases += 1;
                outcome(command.arg("check").arg(&file)).exits(0);
            }
        }
    }
    assert!(cases >= 1 && configurations >= 4, "{cases} {configurations}");
}

/// A promise whose test was renamed or taken away is one that nobody holds.
#[test]
fn every_promise_names_tests_that_exist() {
    let text = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let promises = text.split("\n## Promises").nth(1).unwrap().split("\n## ").next().unwrap();
    let (mut wrong, mut named) = (Vec::new(), 0);
    for row in promises.lines().filter(|line| line.starts_with("| **")) {
        let tests = row.rsplit(" | ").next().unwrap();
        let mut file = None;
        for name in tests.split('`').skip(1).step_by(2) {
            named += 1;
            if name.contains('/') {
                let path = root().join(name);
                wrong.extend((!path.is_file()).then(|| format!("no file {name}")));
                file = Some(fs::read_to_string(path).unwrap_or_default());
            } else if !file.as_ref().is_some_and(|file| file.contains(&format!("fn {name}("))) {
                wrong.push(format!("no test {name}"));
            }
        }
        assert!(file.is_some(), "a promise without a test: {row}");
    }
    assert!(named > 40, "{named}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

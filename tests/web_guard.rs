//! Who is let in, over real connections: host, origin, cookie, method, path, user; and how it ends.

#![cfg(all(feature = "web", unix))]
#![allow(clippy::disallowed_methods, reason = "a test looks at what it started")]

mod common;

use std::io::Read;
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;

use common::browser::{Browser, Chosen, Typed};
use common::outcome;

fn browser() -> (tempfile::TempDir, Browser) {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    (folder, browser)
}

/// Every path there is, and some there are not.
const PATHS: &[&str] = &[
    "/",
    "/case",
    "/q/1/goal",
    "/check/1",
    "/letter/1/text",
    "/letter/1/letter.pdf",
    "/letter/1/page/1.svg",
    "/save/1",
    "/file/1/signature-file/0",
    "/file/1/name/0",
    "/done/1",
    "/another/1",
    "/get/1/case.toml",
    "/draft/1",
    "/send/1",
    "/follow/1",
    "/matter/0",
    "/event/0",
    "/next/0",
    "/export/0",
    "/forget/0",
    "/calendar.ics",
    "/language",
    "/stop",
    "/wipe",
    "/a/page.css",
    "/start",
    "/nothing",
];

#[test]
fn another_host_gets_nothing_wherever_it_asks() {
    let (_folder, browser) = browser();
    let port = browser.port;
    for path in PATHS {
        for host in
            [format!("localhost:{port}"), format!("evil.example:{port}"), "127.0.0.1".into(), "127.0.0.1:1".into()]
        {
            let answer = browser.raw("GET", path, &[("Host", &host), ("Cookie", &browser.cookie)], &[]);
            assert_eq!(answer.status, 421, "{host} {path}");
            assert!(answer.head("set-cookie").is_none() && answer.body.len() < 100, "{host} {path}");
        }
    }
}

#[test]
fn nothing_is_changed_for_another_page_and_nothing_shown_without_the_session() {
    let (_folder, browser) = browser();
    let own = format!("http://127.0.0.1:{}", browser.port);
    for path in PATHS.iter().filter(|path| !["/stop", "/start"].contains(path)) {
        for origin in ["null", "https://evil.example", "http://127.0.0.1:1", "http://localhost:1"] {
            let answer = browser.raw("POST", path, &[("Origin", origin), ("Cookie", &browser.cookie)], &[]);
            assert_eq!(answer.status, 403, "{origin} {path}");
        }
        assert_eq!(browser.raw("POST", path, &[("Cookie", &browser.cookie)], &[]).status, 403, "no origin {path}");
        assert_eq!(browser.raw("POST", path, &[("Origin", &own)], &[]).status, 401, "no cookie {path}");
        let site = [("Sec-Fetch-Site", "same-site"), ("Cookie", browser.cookie.as_str())];
        assert_eq!(browser.raw("GET", path, &site, &[]).status, 403, "another port {path}");
        if *path != "/a/page.css" {
            let wrong = format!("w{}=0000", browser.port);
            assert_eq!(browser.raw("GET", path, &[("Cookie", &wrong)], &[]).status, 401, "a wrong cookie {path}");
        }
    }
    assert_eq!(browser.raw("PUT", "/", &[("Cookie", &browser.cookie)], &[]).status, 405);
}

/// Whatever is asked for, by whatever method, is answered with all heads, and never with a fault of ours.
#[test]
fn every_answer_has_all_heads_and_none_is_a_fault() {
    let (_folder, browser) = browser();
    browser.post("/case", &[], &[]).leads();
    let odd = [
        "/q/1/%00",
        "/q/1/../../etc/passwd",
        "/q/999999999999999999999/name",
        "/letter/1/page/-1.svg",
        "//",
        "/q/1/name/9",
        "/a/../x",
    ];
    for path in PATHS.iter().chain(&odd).filter(|path| **path != "/stop") {
        for answer in [browser.get(path), browser.post(path, &[("to", "de"), ("back", "//evil.example")], &[])] {
            assert!(answer.status > 0 && answer.status != 500, "{path}: {}", answer.status);
            for head in ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"] {
                assert!(answer.head(head).is_some(), "{path}: {head}");
            }
            assert_eq!(answer.head("cache-control"), Some("no-store"), "{path}");
            assert!(answer.head("location").is_none_or(|to| to.starts_with('/') && !to.starts_with("//")), "{path}");
        }
    }
    let cut = browser.raw(
        "POST",
        "/case",
        &[
            ("Cookie", &browser.cookie),
            ("Origin", &format!("http://127.0.0.1:{}", browser.port)),
            ("Content-Type", "multipart/form-data; boundary=XX"),
        ],
        b"--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ncut",
    );
    assert_eq!(cut.status, 400, "{}", cut.text());
}

#[test]
fn the_key_is_spent_once_and_a_lost_session_gets_a_new_one_in_the_terminal() {
    let (_folder, mut browser) = browser();
    let begun = browser.begun.clone();
    let again = browser.raw("GET", &begun, &[], &[]);
    assert_eq!(again.status, 401);
    assert!(again.head("set-cookie").is_none());
    // The program prints a new address, at most every five seconds: the first was printed at the start.
    let lost = browser.raw("GET", "/", &[], &[]);
    assert_eq!(lost.status, 401);
    assert!(lost.text().contains("neue Adresse"), "{}", lost.text());
    // What was typed meanwhile goes back with the page, to be sent once more.
    let own = format!("http://127.0.0.1:{}", browser.port);
    let body = b"--X\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nZo\xc3\xab \"<b>\"\r\n--X--\r\n";
    let heads = [("Origin", own.as_str()), ("Content-Type", "multipart/form-data; boundary=X")];
    let typed = browser.raw("POST", "/q/1/name", &heads, body);
    assert_eq!(typed.status, 401);
    let again = "<form method=\"post\" action=\"/q/1/name\"";
    let text = typed.text();
    assert!(text.contains(again) && text.contains("name=\"name\" value=\"Zoë &quot;&lt;b&gt;&quot;\""), "{text}");
    let address = browser.line();
    let path = address.split_once("/start").map(|(_, key)| format!("/start{key}")).unwrap();
    let answer = browser.raw("GET", &path, &[], &[]);
    assert_eq!(answer.leads(), "/");
    assert_eq!(browser.get("/").status, 401, "the session before is over");
}

#[test]
fn a_port_that_is_taken_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = common::run(["--format", "json", "web", "--no-open", "--port", &port]).exits(3);
    assert_eq!(refused.errors(), ["web::port"]);
    common::run(["--format", "json", "web", "--no-open", "--folder", "/nonexistent"]).exits(3);
}

#[test]
fn it_ends_by_its_button() {
    let (_folder, mut browser) = browser();
    browser.post("/case", &[], &[]).leads();
    browser.post("/q/1/goal", &[("goal", "object"), ("stamp.goal", "0")], &[]).leads();
    assert!(browser.get("/stop").text().contains("Nicht gespeicherte Antworten"));
    let last = browser.post("/stop", &[], &[]);
    assert!(last.text().contains("Sie können das Fenster schließen"), "{}", last.text());
    assert_eq!(browser.child.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn it_ends_by_a_signal() {
    let folder = tempfile::tempdir().unwrap();
    let mut browser = Browser::open(folder.path(), &[]);
    common::signal(browser.child.id(), rustix::process::Signal::INT);
    assert_eq!(browser.child.wait().unwrap().code(), Some(0));
}

/// Another user of the same machine is refused by the system's own table of connections. Needs root.
#[cfg(target_os = "linux")]
#[test]
fn another_user_is_refused() {
    let (_folder, browser) = browser();
    let root = outcome(Command::new("id").arg("-u")).out().trim() == "0";
    let url = format!("http://127.0.0.1:{}/", browser.port);
    let there =
        |name: &str| Command::new("sh").args(["-c", &format!("command -v {name}")]).output().unwrap().status.success();
    if !(root && there("setpriv") && there("curl")) {
        return;
    }
    let curl = ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-H"];
    let cookie = format!("Cookie: {}", browser.cookie);
    let own = outcome(Command::new("curl").args(curl).args([&cookie, &url]));
    assert_eq!(own.out(), "200");
    let other = ["--reuid=65534", "--regid=65534", "--clear-groups", "curl"];
    let other = outcome(Command::new("setpriv").args(other).args(curl).args([&cookie, &url]));
    assert_eq!(other.out(), "403");
}

/// A counter leaves nothing of anybody outside of memory, and nothing there either once it is cleared.
#[cfg(target_os = "linux")]
#[test]
fn a_counter_keeps_nothing() {
    let memory = Path::new("/dev/shm");
    if !memory.is_dir() {
        return;
    }
    let (home, room) = (tempfile::tempdir().unwrap(), tempfile::tempdir_in(memory).unwrap());
    let centre = common::folder_with(&["centre.toml", "centre-logo.svg"]);
    let centre = centre.path().join("centre.toml").display().to_string();
    let refused = common::run(["--format", "json", "web", "--no-open", "--counter"]).exits(3);
    assert_eq!(refused.errors(), ["web::no-memory"]);
    let name = room.path().display().to_string();
    let browser = Browser::with(home.path(), &["--counter", "--centre", &centre], &[("XDG_RUNTIME_DIR", &name)]);
    assert!(browser.get("/").text().contains("Geschrieben mit Hilfe der Verbraucherberatung"), "the centre is named");
    let mut path = browser.post("/case", &[], &[]).leads().to_owned();
    assert_eq!(path, "/q/1/reference", "the centre's own reference comes first");
    path = browser.post(&path, &[("stamp.reference", "0"), ("reference", "KI-7")], &[]).leads().to_owned();
    assert_eq!(path, "/q/1/goal");
    assert!(browser.get(&path).text().contains("href=\"/q/1/reference\""), "and is gone back to");
    path = browser.post(&path, &[("stamp.goal", "0"), ("goal", "object")], &[]).leads().to_owned();
    assert_eq!(path, "/q/1/client-name", "who the centre is, is known");
    browser.post(&path, &[("stamp.client-name", "0"), ("client-name", "Zoë Unverwechselbar")], &[]).leads();
    let cookie = browser.cookie.clone();
    let wiped = browser.post("/wipe", &[], &[]);
    assert_eq!(wiped.head("clear-site-data"), Some("\"cache\", \"storage\""));
    assert_eq!(browser.get("/").status, 401, "the cookie of the person before is of no use");
    let next = wiped.head("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    assert_ne!(next, cookie);
    let start = browser.raw("GET", "/", &[("Cookie", &next)], &[]);
    assert!(start.status == 200 && !start.text().contains("Unverwechselbar"));
    assert_eq!(browser.raw("GET", "/q/1/client-name", &[("Cookie", &next)], &[]).status, 404);
    assert_eq!(common::names(home.path()), [""; 0]);
    assert_eq!(common::names(room.path()), [""; 0]);
}

/// What the centre wants to keep stays in its folder, for the centre alone, and nothing else.
#[cfg(target_os = "linux")]
#[test]
fn a_counter_keeps_what_it_saves_where_the_centre_wants_it() {
    use std::os::unix::fs::PermissionsExt;
    let memory = Path::new("/dev/shm");
    if !memory.is_dir() {
        return;
    }
    let (home, room) = (tempfile::tempdir().unwrap(), tempfile::tempdir_in(memory).unwrap());
    common::run(["web", "--no-open", "--save", "."]).exits(2);
    let mut command = common::program();
    let missing = home.path().join("missing");
    command.env("XDG_RUNTIME_DIR", room.path()).args(["--format", "json", "web", "--no-open", "--counter", "--save"]);
    let refused = common::outcome(command.arg(&missing)).exits(3);
    assert_eq!(refused.errors(), ["web::no-folder"]);
    assert!(refused.problems()[0]["help"].as_str().unwrap().contains("mkdir") && !missing.exists());
    std::fs::create_dir(home.path().join("kept")).unwrap();
    let set = [("XDG_RUNTIME_DIR", room.path().to_str().unwrap())];
    let browser = Browser::with(home.path(), &["--counter", "--save", "kept"], &set);
    assert!(browser.get("/").text().contains("Gespeichertes bleibt im Ordner der Beratungsstelle"));
    somebody_writes(&browser, "Nora Muster");
    assert_eq!(browser.post("/wipe", &[], &[]).status, 200);
    let folder = home.path().join("kept/KI-7");
    assert_eq!(common::names(&folder), ["Nora-Muster.png", "widerspruch.pdf", "widerspruch.toml"]);
    assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    // The case that was brought has no sign of the centre's.
    assert_eq!(common::names(&home.path().join("kept")), ["KI-7", "nachfrage"]);
    assert_eq!(common::names(room.path()), [""; 0]);
}

/// Files that were written to a disk since `mark` was, and have these words in them or in their names. Larger ones than 32 MB are none of ours.
#[cfg(target_os = "linux")]
fn written_since(mark: &Path, words: &str, under: &[&Path]) -> Vec<String> {
    let mut find = Command::new("find");
    find.args(under).args(["-xdev", "-type", "f", "-size", "-65536", "-newercm"]).arg(mark).arg("-print0");
    // What is gone while it is looked for ends it with an error.
    let found = find.output().unwrap().stdout;
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let holds = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let paths = found.split(|byte| *byte == 0).filter(|path| !path.is_empty()).map(String::from_utf8_lossy);
    let told = paths.filter(|path| {
        let bytes = std::fs::read(path.as_ref()).unwrap_or_default();
        path.contains(words) || holds(&bytes, words.as_bytes()) || holds(&bytes, &wide)
    });
    told.map(String::from).collect()
}

/// Somebody of this name writes a letter at a counter, signs with a picture, looks at everything, and brings an earlier case and has its mail drafted.
#[cfg(target_os = "linux")]
fn somebody_writes(browser: &Browser, name: &str) {
    let answers: [Typed<'_>; 11] = [
        ("reference", &[("reference", "KI-7")], &[]),
        ("goal", &[("goal", "object")], &[]),
        ("who", &[("who", "self")], &[]),
        ("services", &[("services", "facebook")], &[]),
        ("account.facebook", &[("account.facebook", "nora@example.org")], &[]),
        ("objected", &[("objected", "no")], &[]),
        ("grounds", &[("grounds", "old-posts")], &[]),
        ("own-grounds", &[("own-grounds", "")], &[]),
        ("name", &[("name", name)], &[]),
        ("street", &[("street", "Prüfstraße 1"), ("place", "39104 Magdeburg")], &[]),
        ("email", &[("email", "nora@example.org")], &[]),
    ];
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, &answers);
    let number = check.strip_prefix("/check/").unwrap_or_else(|| panic!("{check}"));
    let picture = std::fs::read(common::root().join("examples/confirmation.png")).unwrap();
    let file = format!("{name}.png");
    let signature = [("stamp.signature", "0"), ("signature", "image")];
    browser.post(&format!("/q/{number}/signature"), &signature, &[]).leads();
    let drawn = [("signature-file.0", file.as_str(), picture.as_slice())];
    let signed = browser.post(&format!("/q/{number}/signature-file"), &[("stamp.signature-file", "0")], &drawn);
    assert_eq!(signed.leads(), check, "{}", signed.text());
    let looked = [("name", name), ("look", "yes"), ("stamp.name", "1")];
    assert_eq!(browser.post(&format!("/q/{number}/name"), &looked, &[]).status, 200);
    assert_eq!(browser.post(&format!("/save/{number}"), &[], &[]).leads(), format!("/done/{number}"));
    for path in ["letter/N/text", "letter/N/page/1.svg", "letter/N/letter.pdf", "done/N", "get/N/case.toml"] {
        assert_eq!(browser.get(&format!("/{}", path.replace('N', number))).status, 200, "{path}");
    }
    // What a command writes for the page.
    let earlier = std::fs::read_to_string(common::root().join("examples/progress-inquiry.toml")).unwrap();
    let earlier = earlier.replace("Änne Müller", name);
    let fields = [("from", "upload"), ("for", "change")];
    let first = browser.post("/case", &fields, &[("upload", "inquiry.toml", earlier.as_bytes())]).leads().to_owned();
    let check = browser.walk(&first, &[("reference", &[("reference", "")], &[])]);
    let number = check.strip_prefix("/check/").unwrap_or_else(|| panic!("{check}"));
    assert_eq!(browser.post(&format!("/save/{number}"), &[], &[]).leads(), format!("/done/{number}"));
    let draft = browser.post(&format!("/draft/{number}"), &[], &[]);
    assert!(draft.status == 200 && draft.text().contains("MIME-Version"), "{}", draft.text());
}

/// A counter leaves nothing of anybody anywhere once its button is pressed, and nothing on a disk even when it is killed: what it wrote lies in
/// memory alone.
#[cfg(target_os = "linux")]
#[test]
fn neither_the_button_of_a_counter_nor_its_sudden_end_leaves_a_name_on_the_disk() {
    let memory = Path::new("/dev/shm");
    if !memory.is_dir() {
        return;
    }
    let (home, room) = (tempfile::tempdir().unwrap(), tempfile::tempdir_in(memory).unwrap());
    let mark = home.path().join("mark");
    std::fs::write(&mark, "").unwrap();
    // A name that stands nowhere else, not even in this program.
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos();
    let letters = now.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>();
    let name = format!("Zo{letters}");
    // Nor may it need the folder for files of a while, which is on a disk.
    let set = [("XDG_RUNTIME_DIR", room.path().to_str().unwrap()), ("TMPDIR", "/nonexistent")];
    let mut browser = Browser::with(home.path(), &["--counter"], &set);
    let disks = [Path::new("/"), home.path(), &std::env::temp_dir(), Path::new("/tmp")];
    somebody_writes(&browser, &name);
    let wiped = browser.post("/wipe", &[], &[]);
    assert_eq!(wiped.status, 200, "{}", wiped.text());
    assert_eq!(written_since(&mark, &name, &[memory]), [""; 0], "in memory after the button");
    assert_eq!(written_since(&mark, &name, &disks), [""; 0], "on a disk after the button");
    browser.cookie = wiped.head("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    somebody_writes(&browser, &name);
    browser.child.kill().unwrap();
    browser.child.wait().unwrap();
    let kept = written_since(&mark, &name, &[room.path()]);
    assert!(
        kept.iter().any(|path| path.ends_with(".toml")) && kept.iter().any(|path| path.ends_with(".pdf")),
        "{kept:?}"
    );
    assert_eq!(written_since(&mark, &name, &disks), [""; 0], "on a disk after a kill");
    // The search does find what is there.
    let trace = home.path().join("trace");
    std::fs::write(&trace, format!("… {name} …")).unwrap();
    assert_eq!(written_since(&mark, &name, &[home.path()]), [trace.display().to_string()]);
}

/// Who opens many connections and says nothing keeps others out only as long as they stay open; one more gets no answer.
#[test]
fn connections_are_few_and_places_come_back() {
    let (_folder, browser) = browser();
    let address = format!("127.0.0.1:{}", browser.port);
    let silent: Vec<TcpStream> = (0..32).map(|_| TcpStream::connect(&address).unwrap()).collect();
    let mut one_more = TcpStream::connect(&address).unwrap();
    let mut rest = Vec::new();
    // Dropped: an end, or a connection that is reset; and before the others are given up for their silence.
    let read = one_more.read_to_end(&mut rest);
    let reset = |error: &std::io::Error| error.kind() == std::io::ErrorKind::ConnectionReset;
    assert!(rest.is_empty() && read.as_ref().map_or_else(reset, |_| true), "{read:?}");
    assert_eq!(browser.get("/").status, 0, "all places are taken");
    drop(silent);
    let answered = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        browser.get("/").status == 200
    });
    assert!(answered, "a place that was given back is taken again");
}

/// Requests by chance, as somebody might make them who looks for a hole: none is a fault of ours, and none writes anywhere.
#[test]
fn requests_by_chance_find_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &["--folder", "."]);
    let mut chance = 20_261_122_u64;
    let mut next = |below: usize| {
        // Knuth's numbers: the same walk on every machine.
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) as usize % below
    };
    let places: Vec<&str> =
        "q check letter save done another get draft send follow matter event next export forget".split(' ').collect();
    let ids: Vec<&str> =
        "goal who services account.facebook objected objected-on answer grounds own-grounds name street \
        place country email letter evidence file proof signature signature-file language authority \
        client-address"
            .split(' ')
            .collect();
    let values = [
        "",
        "object",
        "complain",
        "self",
        "child",
        "facebook",
        "none",
        "yes",
        "no",
        "old-posts",
        "1.9.2026",
        "gestern",
        "39104 Magdeburg",
        "Prüfstraße 1",
        "a@example.org",
        "@a",
        "image",
        "typed",
        "de",
        "../../etc/passwd",
        "<script>",
        "{{name}}",
        "{ $name }",
        "\u{0}",
        "\u{202e}",
        "99999999999999999999",
        "name = \"x\"\n[sender]",
        "-",
        "complaint",
        "objected-2026-09-01",
    ];
    let long = "x".repeat(70_000);
    for step in 0..400 {
        let number = ["1", "2", "0", "-1", "x"][next(5).min(next(5))].to_owned();
        let id = ids[next(ids.len())];
        let mut fields: Vec<(&str, &str)> = Vec::new();
        let mut files: Vec<Chosen<'_>> = Vec::new();
        for _ in 0..next(4) {
            let name = if next(3) > 0 { id } else { ids[next(ids.len())] };
            fields.push((name, if next(60) == 0 { long.as_str() } else { values[next(values.len())] }));
        }
        if next(6) == 0 {
            files.push(("signature-file.0", values[next(values.len())], &b"\x89PNG\r\n\x1a\nrest"[..]));
        }
        let path = match next(6) {
            0 => format!(
                "/{}/{number}/{}",
                places[next(places.len())],
                values[next(values.len())].replace(char::is_whitespace, "")
            ),
            1 => format!("/{}/{number}", places[next(places.len())]),
            2 => "/case".to_owned(),
            _ => format!("/q/{number}/{id}"),
        };
        let path: String = path.chars().filter(|c| c.is_ascii_graphic()).collect();
        let answer = if next(4) == 0 { browser.get(&path) } else { browser.post(&path, &fields, &files) };
        assert!(answer.status != 500 && answer.status != 0, "step {step}: {path} {fields:?}: {}", answer.status);
        assert!(!answer.text().contains("<script>"), "step {step}: {path}");
    }
    assert_eq!(browser.get("/").status, 200);
    let written: Vec<String> = common::names(folder.path());
    assert!(written.iter().all(|name| name.ends_with(".toml") || name.ends_with(".pdf")), "{written:?}");
}

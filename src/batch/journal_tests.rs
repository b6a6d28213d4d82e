//! A journal that is read again after a batch was stopped.

use super::*;

fn letter(key: u128, file: &str, bytes: &[u8]) -> Made {
    Made {
        key: ShortHash(key),
        of: ShortHash(7),
        file: file.into(),
        bytes: bytes.len() as u64,
        sha256: ShortHash::of(bytes),
        pages: 1,
        date: chrono::NaiveDate::MIN,
        recipient: "R".into(),
        destination: "IE".into(),
        address: None,
        deadline: None,
    }
}

#[test]
fn what_lies_in_its_place_counts_and_what_a_power_cut_emptied_does_not() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::make(place.path()).unwrap();
    {
        let mut journal = Journal::open(&folder, "all").unwrap();
        journal.claim(vec!["a.pdf".into(), "b.pdf".into(), "C.pdf".into()]).unwrap();
        for (key, file) in [(1, "a.pdf"), (2, "b.pdf"), (3, "C.pdf")] {
            std::fs::write(folder.place(file), b"letter").unwrap();
            journal.made(letter(key, file, b"letter")).unwrap();
            if key == 1 {
                journal.settled(journal.count()).unwrap();
            }
        }
    }
    // Same length, other bytes: after the last `settled` that is seen.
    std::fs::write(folder.place("C.pdf"), b"\0\0\0\0\0\0").unwrap();
    let mut journal = OpenOptions::new().append(true).open(folder.private("all.jsonl")).unwrap();
    journal.write_all(b"{\"made\":{\"key\":\"00").unwrap();
    let journal = Journal::open(&folder, "all").unwrap();
    let of = |key| journal.unchanged(ShortHash(key), ShortHash(7)).map(|m| m.file.as_str());
    assert_eq!((of(1), of(2), of(3)), (Some("a.pdf"), Some("b.pdf"), None));
    assert!(journal.owns("c.PDF") && !journal.owns("d.pdf"));
    assert!(journal.unchanged(ShortHash(1), ShortHash(8)).is_none(), "a changed row is made again");
}

#[test]
fn two_runs_never_write_into_one_folder() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::make(place.path()).unwrap();
    let _first = Journal::open(&folder, "all").unwrap();
    assert_eq!(Journal::open(&folder, "all").err().map(|p| p.code.as_str()), Some("batch::running"));
    assert!(Journal::open(&folder, "1-of-2").is_ok());
}

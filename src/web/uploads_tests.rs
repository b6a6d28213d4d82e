use super::*;

#[test]
fn a_name_leads_nowhere() {
    for (chosen, name) in [
        ("rueckschein.jpg", "rueckschein.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\Foto 1.JPG", "Foto-1.JPG"),
        ("..", "file"),
        (".bashrc", "bashrc"),
        ("... .png", "png"),
        (".png", "png"),
        ("NUL.png", "file-NUL.png"),
        ("com1.tar.png", "file-com1.tar.png"),
        ("a\r\nSet-Cookie: b.png", "aSet-Cookie-b.png"),
        ("Widerspruch vom 1. September", "Widerspruch-vom-1.-September"),
        ("a.verylongending", "a.verylongending"),
        ("", "file"),
        ("Bestätigung.pdf", "Bestätigung.pdf"),
        ("a\u{202e}gpj.exe", "a-gpj.exe"),
        ("a;rm -rf $HOME", "a-rm-rf-HOME"),
    ] {
        assert_eq!(safe_name(chosen), name, "{chosen}");
    }
    for long in ["ä", "𝐀", "a.", "a\u{301}"] {
        let name = safe_name(&format!("{}.jpeg", long.repeat(300)));
        assert!(name.len() <= 200 && name.chars().count() <= LONGEST + 5 && name.ends_with(".jpeg"), "{name}");
    }
}

#[test]
fn a_sign_has_one_folder_and_two_signs_never_the_same() {
    let under = tempfile::tempdir().unwrap();
    let long = "x".repeat(LONGEST + 1);
    let folders = [Some("KI-7"), Some("KI-7"), Some("KI/7"), Some("KI 7"), Some(".."), Some(&long), None, None]
        .map(|sign| folder_of(under.path(), sign, "letter").unwrap());
    assert_eq!(folders[0], under.path().join("KI-7"));
    std::fs::write(folders[0].join(".widerspruch-Ab3dEf.part"), "of a program that was killed").unwrap();
    folder_of(under.path(), Some("KI-7"), "letter").unwrap();
    assert_eq!(std::fs::read_dir(&folders[0]).unwrap().count(), 0);
    assert_eq!(folders[0], folders[1]);
    for (index, folder) in folders.iter().enumerate().skip(2) {
        assert!(folder.parent() == Some(under.path()) && !folders[..index].contains(folder), "{}", folder.display());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(folders[0].metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn files_are_for_their_owner_alone_and_gone_at_the_end() {
    let under = tempfile::tempdir().unwrap();
    let mut uploads = Uploads::new(under.path()).unwrap();
    let upload = Upload { field: "file".into(), name: "a.png".into(), bytes: b"one".to_vec(), too_large: false };
    let (first, second) = (uploads.keep(&upload).unwrap(), uploads.keep(&upload).unwrap());
    assert!(first.ends_with("a.png") && second.ends_with("a-2.png"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&first), mode(uploads.folder())), (0o600, 0o700));
    }
    drop(uploads);
    assert_eq!(std::fs::read_dir(under.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_file_is_overwritten_before_it_is_removed() {
    let under = tempfile::tempdir().unwrap();
    let mut uploads = Uploads::new(under.path()).unwrap();
    let upload = Upload { field: "file".into(), name: "a.png".into(), bytes: b"somebody".to_vec(), too_large: false };
    let path = uploads.keep(&upload).unwrap();
    // Another name of the same file outlives the one that is removed.
    let other = under.path().join("other");
    std::fs::hard_link(path, &other).unwrap();
    drop(uploads);
    assert_eq!(std::fs::read(&other).unwrap(), [0; 8]);
}

#[test]
fn all_of_them_have_a_limit() {
    let under = tempfile::tempdir().unwrap();
    let mut uploads = Uploads::new(under.path()).unwrap();
    let upload = Upload { field: "file".into(), name: "a".into(), bytes: vec![0; 15 << 20], too_large: false };
    assert!(uploads.keep(&upload).is_ok() && uploads.keep(&upload).is_ok());
    assert_eq!(uploads.keep(&upload).err().map(|problem| problem.code.as_str()), Some("web::uploads"));
    let small = Upload { bytes: vec![0; 1 << 20], ..upload };
    assert!(uploads.keep(&small).is_ok(), "a smaller one still has room");
}

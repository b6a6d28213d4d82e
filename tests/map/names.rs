//! Which rooms a file of the library names.
//!
//! In: its text, and how deep its module lies below the crate. Out: the first name of every path that begins at the crate, however it is
//! written: in a `use` alone, in a tree, behind a re-export or inside a macro, in the middle of an expression, by `crate::` or by `super::`s
//! that climb to the top. Comments, strings and what is compiled for tests alone name nothing.

/// Stands for a path that cannot be followed: `use crate as c`, `extern crate`, `include!`, a module from a file elsewhere.
pub const HIDDEN: &str = "(hidden)";

/// The rooms that a file names; `depth` is 1 for `src/a.rs` and `src/a/mod.rs`, 2 for `src/a/b.rs`.
pub fn names(text: &str, depth: usize) -> Vec<String> {
    let words = without_tests(&tokens(text));
    let (mut found, mut modules, mut braces) = (Vec::new(), Vec::new(), 0_usize);
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    for at in 0..words.len() {
        match word(at) {
            "{" => braces += 1,
            "}" => {
                braces = braces.saturating_sub(1);
                modules.retain(|opened| *opened < braces);
            }
            "mod" if word(at + 2) == "{" => modules.push(braces),
            "crate" if at > 0 && word(at - 1) == "extern" => found.push(HIDDEN.to_owned()),
            "crate" | "super" if at >= 2 && word(at - 1) == "::" && word(at - 2) == "super" => {}
            "crate" if word(at + 1) == "::" => path(&words, at + 2, 0, &mut found),
            // `pub(crate)` and `pub(in crate::a)` give a name away and take none.
            "crate" if word(at + 1) == ")" => {}
            "crate" => found.push(HIDDEN.to_owned()),
            "super" => path(&words, at, depth + modules.len(), &mut found),
            "include" if word(at + 1) == "!" => found.push(HIDDEN.to_owned()),
            "path" if at >= 2 && word(at - 1) == "[" && word(at + 1) == "=" => found.push(HIDDEN.to_owned()),
            _ => {}
        }
    }
    found
}

/// The rooms of a path that goes on at a word, `depth` modules below the crate; of a tree those of all its branches.
fn path(words: &[String], at: usize, depth: usize, found: &mut Vec<String>) {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    match word(at) {
        "super" if depth > 0 && word(at + 1) == "::" => path(words, at + 2, depth - 1, found),
        "super" if depth == 1 && word(at + 1) == "as" => found.push(HIDDEN.to_owned()),
        "{" => {
            let (mut level, mut next) = (0_usize, at);
            loop {
                match word(next) {
                    "{" => level += 1,
                    "}" => level -= 1,
                    "" => return,
                    _ => {}
                }
                let begins = level == 1 && matches!(word(next), "{" | ",") && word(next + 1) != "}";
                if begins {
                    path(words, next + 1, depth, found);
                }
                if level == 0 {
                    return;
                }
                next += 1;
            }
        }
        // The crate itself under another name, or all that it has.
        "self" | "*" | "super" | "as" if depth == 0 => found.push(HIDDEN.to_owned()),
        name if depth == 0 => found.push(name.to_owned()),
        _ => {}
    }
}

/// The words and marks of a source text, without comments, strings and characters.
fn tokens(text: &str) -> Vec<String> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = string(rest) {
            length
        } else if first.is_alphabetic() || first == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            found.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            found.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                found.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    found
}

/// How long the string or character is that begins here.
fn string(text: &str) -> Option<usize> {
    let prefix = ["br", "r", "b", "c", ""].into_iter().find(|p| {
        let after = text.strip_prefix(p).map(|rest| rest.trim_start_matches(if p.ends_with('r') { '#' } else { '\0' }));
        after.is_some_and(|rest| rest.starts_with('"'))
    });
    if let Some(prefix) = prefix {
        let hashes = text[prefix.len()..].chars().take_while(|c| *c == '#').count();
        let start = prefix.len() + hashes + 1;
        if prefix.ends_with('r') {
            let end = format!("\"{}", "#".repeat(hashes));
            return Some(text[start..].find(&end).map_or(text.len(), |at| start + at + end.len()));
        }
        let mut escaped = false;
        for (at, c) in text[start..].char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => return Some(start + at + 1),
                _ => {}
            }
        }
        return Some(text.len());
    }
    // A lifetime has no second mark.
    let inside = text.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|at| at + 4);
    }
    let one = inside.chars().next()?.len_utf8();
    inside[one..].starts_with('\'').then_some(one + 2)
}

/// The words without the items that only tests have.
fn without_tests(words: &[String]) -> Vec<String> {
    const FOR_TESTS: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let (mut kept, mut at) = (Vec::new(), 0);
    while at < words.len() {
        if words[at..].len() < FOR_TESTS.len() || words[at..at + FOR_TESTS.len()] != FOR_TESTS {
            kept.push(words[at].clone());
            at += 1;
            continue;
        }
        // To the end of the item: its semicolon, or the brace that closes it.
        let (mut level, mut inside) = (0_usize, false);
        while at < words.len() {
            match words[at].as_str() {
                "{" | "(" | "[" => level += 1,
                "}" | ")" | "]" => level = level.saturating_sub(1),
                _ => {}
            }
            inside |= words[at] == "{";
            let ends = level == 0 && (words[at] == ";" || inside && words[at] == "}");
            at += 1;
            if ends {
                break;
            }
        }
    }
    kept
}

#[test]
fn a_path_is_seen_however_it_is_written() {
    for (depth, text, rooms) in [
        (1, "use crate::pdf::Pdf;", &["pdf"][..]),
        (1, "pub(crate) use crate::pdf::Pdf as Other;", &["pdf"]),
        (1, "use crate::{pdf, smtp::{client, fault::Fault}, text::{self}};", &["pdf", "smtp", "text"]),
        (1, "use\n    crate ::pdf;", &["pdf"]),
        (1, "fn f() -> crate::pdf::Pdf { g::<crate::smtp::Reply>() }", &["pdf", "smtp"]),
        (1, "use super::pdf;", &["pdf"]),
        (2, "use super::neighbour;", &[]),
        (2, "use super::super::pdf;", &["pdf"]),
        (2, "use super::{super::pdf::Pdf, neighbour};", &["pdf"]),
        (2, "mod inner { use super::super::super::pdf; use super::super::neighbour; } use super::own;", &["pdf"]),
        (3, "let x = super::super::super::pdf::new();", &["pdf"]),
        (1, "macro_rules! m { () => { $crate::pdf::new() } }", &["pdf"]),
        (1, "use crate as c; use c::pdf;", &[HIDDEN]),
        (1, "use crate::*;", &[HIDDEN]),
        (1, "use crate::{self as c};", &[HIDDEN]),
        (2, "use super::super as c;", &[HIDDEN]),
        (1, "extern crate self as widerspruch;", &[HIDDEN]),
        (1, "include!(\"../pdf/mod.rs\");", &[HIDDEN]),
        (1, "#[path = \"../pdf/mod.rs\"] mod pdf;", &[HIDDEN]),
        (1, "pub(crate) fn f() {} pub(super) fn g() {}", &[]),
        (
            1,
            "// use crate::pdf;\n/* crate::pdf */ let s = \"crate::pdf\"; let r = r#\"crate::\"pdf\"#; let c = '\"';",
            &[],
        ),
        (1, "fn f<'a>(x: &'a str) -> crate::pdf::Pdf<'a> {}", &["pdf"]),
        (1, "#[cfg(test)]\nmod other_tests;\nuse crate::pdf;", &["pdf"]),
        (1, "#[cfg(test)]\n#[path = \"x_tests.rs\"]\nmod tests;\n", &[]),
        (1, "#[cfg(test)]\nmod tests { use crate::smtp; fn f() {} }\nuse crate::pdf;", &["pdf"]),
    ] {
        assert_eq!(names(text, depth), rooms, "{text}");
    }
}

//! Help, completions and the manual: generated from one definition, complete.

mod common;

use common::{Place, finish, plain};

/// The names of the commands, as the help lists them.
fn commands(help: &str) -> Vec<&str> {
    let list = help.split_once("Commands:\n").map(|(_, rest)| rest).unwrap_or_default();
    let lines = list.lines().take_while(|line| !line.is_empty());
    lines
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect()
}

/// Calls `check` for the help of each command, and of theirs.
fn each_help(path: &[&str], check: &mut dyn FnMut(&[&str], &str)) {
    let help = finish(plain(path).arg("--help")).done();
    check(path, &help);
    for name in commands(&help) {
        each_help(&[path, &[name]].concat(), check);
    }
}

#[test]
fn everything_has_help() {
    let mut seen = Vec::new();
    each_help(&[], &mut |path, help| {
        let name = ["wpactl"].iter().chain(path).copied().collect::<Vec<_>>().join(" ");
        assert!(help.contains(&format!("Usage: {name}")), "{help}");
        assert!(help.lines().all(|line| line.len() <= 100), "{help}");
        assert!(!help.contains('\x1b'), "{help:?}");
        seen.push(name);
    });
    for name in ["wpactl", "wpactl monitor", "wpactl raw", "wpactl man"] {
        assert!(seen.iter().any(|other| other == name), "{seen:?}");
    }
}

#[test]
fn the_help_tells_the_exit_codes() {
    let help = finish(&mut plain(&["--help"])).done();
    let page = finish(&mut plain(&["man"])).done();
    let readme = include_str!("../README.md");
    for text in ["the daemon refused", "wrong arguments", "no daemon", "wrong password"] {
        assert!(help.contains(text) && page.contains(text) && readme.contains(text), "{text}");
    }
    let version = finish(&mut plain(&["--version"])).done();
    assert!(version.starts_with("wpactl 0."), "{version}");
}

#[test]
fn no_arguments_and_wrong_ones() {
    let nothing = finish(&mut plain(&[] as &[&str]));
    assert!(nothing.code == Some(2) && nothing.err.contains("Usage: wpactl"), "{nothing:?}");
    let wrong = finish(&mut plain(&["sttus"]));
    assert!(wrong.code == Some(2) && wrong.err.contains("'status'"), "{wrong:?}");
    let json = finish(&mut plain(&["monitor", "--level", "9", "--json"]));
    let object: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&object["kind"], &object["exit"]), (&"usage".into(), &2.into()));
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let text = finish(&mut plain(&["completions", shell])).done();
        assert!(text.contains("monitor") && text.contains("reconnect"), "{shell}");
    }
}

#[test]
fn a_page_for_each_command() {
    let place = Place::new();
    let page = finish(&mut plain(&["man"])).done();
    assert!(page.contains(".TH wpactl 1") && page.contains("Exit codes"), "{page}");
    let directory = place.text("");
    assert_eq!(finish(&mut plain(&["man", "--directory", &directory])).done(), "");
    let mut pages = 0;
    each_help(&[], &mut |path, _| {
        let name = ["wpactl"].iter().chain(path).copied().collect::<Vec<_>>().join("-") + ".1";
        let text = std::fs::read_to_string(place.path(&name)).expect(&name);
        assert!(text.contains(".SH SYNOPSIS"), "{name}");
        pages += 1;
    });
    assert_eq!(std::fs::read_dir(place.path("")).unwrap().count(), pages);
    let nowhere = finish(&mut plain(&["man", "--directory", "/nonexistent"]));
    assert!(nowhere.code == Some(1) && nowhere.err.contains("/nonexistent"), "{nowhere:?}");
}

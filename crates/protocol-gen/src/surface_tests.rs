use super::*;

fn collect_text(files: &[(&str, &str)]) -> Result<Surface, Error> {
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    collect(&directory.path().join("lib.rs"))
}

fn names(surface: &Surface) -> Vec<(String, Condition)> {
    let pair = |f: &Function| (f.signature.ident.to_string(), f.condition);
    surface.functions.iter().map(pair).collect()
}

#[test]
fn only_exported_functions_count() {
    let surface = collect_text(&[(
        "lib.rs",
        "pub struct h { x: u8 } pub struct other;
         /// Opens.
         #[unsafe(no_mangle)] pub extern \"C\" fn open() -> *mut h { todo!() }
         pub extern \"C\" fn inner() {}
         #[cfg(test)] mod tests { #[no_mangle] extern \"C\" fn t() {} }",
    )])
    .unwrap();
    assert_eq!(names(&surface), [("open".into(), Condition::Always)]);
    assert_eq!(surface.functions[0].documentation, " Opens.");
    let types: Vec<String> = surface.types.iter().map(|opaque| opaque.name.to_string()).collect();
    assert_eq!(types, ["h"]);
}

#[test]
fn definitions_of_two_transports_are_one_function() {
    let surface = collect_text(&[
        (
            "lib.rs",
            "#[cfg(not(feature = \"udp\"))] mod local; #[cfg(feature = \"udp\")] mod udp;
             #[cfg_attr(feature = \"udp\", path = \"s_udp.rs\")]
             #[cfg_attr(not(feature = \"udp\"), path = \"s_unix.rs\")] mod session;
             #[cfg(any(target_os = \"android\", feature = \"android\"))]
             #[unsafe(no_mangle)] pub extern \"C\" fn cleanup() {}",
        ),
        (
            "local.rs",
            "/// Opens.
             #[unsafe(no_mangle)] pub extern \"C\" fn open() -> u8 { 1 }
             #[unsafe(no_mangle)] pub extern \"C\" fn open2() {}",
        ),
        (
            "udp/mod.rs",
            "#[unsafe(no_mangle)] pub extern \"C\" fn open() -> u8 { 2 }
             #[unsafe(no_mangle)] pub extern \"C\" fn remote() {}",
        ),
        ("s_udp.rs", "#[no_mangle] pub extern \"C\" fn send() {}"),
        ("s_unix.rs", "#[no_mangle] pub extern \"C\" fn send() {}"),
    ])
    .unwrap();
    let expected = [
        ("open", Condition::Always),
        ("open2", Condition::Always),
        ("remote", Condition::Udp),
        ("send", Condition::Always),
        ("cleanup", Condition::Android),
    ];
    assert_eq!(names(&surface), expected.map(|(name, condition)| (name.into(), condition)));
    assert_eq!(surface.functions[0].documentation, " Opens.");
}

#[test]
fn aliases_are_written_out() {
    let surface = collect_text(&[(
        "lib.rs",
        "type Callback = Option<extern \"C\" fn(n: Count)>; type Count = usize;
         #[no_mangle] pub extern \"C\" fn f(callback: Callback) {}",
    )])
    .unwrap();
    let signature = surface.functions[0].signature.to_token_stream().to_string();
    assert!(signature.contains("fn (n : usize)"), "{signature}");
}

#[test]
fn mistakes_have_a_place() {
    let error = |text: &str| collect_text(&[("lib.rs", text)]).unwrap_err().to_string();
    assert!(error("fn (").contains("lib.rs:1: no valid Rust"));
    assert!(error("mod absent;").contains("mod.rs: can't be read"));
    let differing = "#[no_mangle] extern \"C\" fn f() {}\n#[no_mangle] extern \"C\" fn f(x: u8) {}";
    assert!(error(differing).contains("lib.rs:2: f has two definitions"));
    let unknown = "\n#[cfg(feature = \"odd\")] #[no_mangle] extern \"C\" fn f() {}";
    assert!(error(unknown).contains("lib.rs:2: the header has no macro for cfg \"odd\""));
}

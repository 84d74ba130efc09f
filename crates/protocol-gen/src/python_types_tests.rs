use super::*;
use crate::template;

fn declared(fields: &str, kind: Kind, optional: bool) -> String {
    let shapes = template::parse(fields).unwrap();
    let parts: Vec<&[Part]> = shapes.iter().map(Vec::as_slice).collect();
    declaration(&parts, "Seen", &Member { name: "x".into(), kind, optional, secret: false })
}

#[test]
fn only_a_closed_set_of_texts_is_spelled_out() {
    let kind = || Kind::Enumeration(vec!["a".into(), "b c".into()]);
    assert_eq!(declared("<x:enum(a|b c)>", kind(), false), "    x: Literal[\"a\", \"b c\"]\n");
    assert_eq!(declared("<x:enum+(a|b c)>", kind(), false), "    x: str\n");
    let either = "<x:enum(a|b c)> || [?y=<x:enum+(a)>]";
    assert_eq!(declared(either, kind(), true), "    x: Optional[str] = None\n");
}

#[test]
fn a_long_set_has_a_text_a_line() {
    let kind = || Kind::Enumeration(vec!["a".repeat(50), "b".repeat(50)]);
    let (a, b) = ("a".repeat(50), "b".repeat(50));
    assert_eq!(
        declared("(none)", kind(), false),
        format!("    x: Literal[\n        \"{a}\",\n        \"{b}\",\n    ]\n")
    );
    assert_eq!(
        declared("(none)", kind(), true),
        format!(
            "    x: Optional[\n        Literal[\n            \"{a}\",\n            \"{b}\",\n        \
             ]\n    ] = None\n"
        )
    );
}

#[test]
fn flags_and_lists() {
    assert_eq!(declared("(none)", Kind::Flag("A".into()), true), "    x: bool = False\n");
    assert_eq!(declared("(none)", Kind::List(Vec::new()), false), "    x: List[SeenX]\n");
    let shapes = template::parse("a[?{*x <id:int>}]").unwrap();
    assert_eq!(repeated(&[&shapes[0]], "x").len(), 1);
    assert_eq!(repeated(&[&shapes[0]], "y").len(), 0);
}

#[test]
fn literals() {
    assert_eq!(literal(b"a b"), "'a b'");
    assert_eq!(literal(br#"a="b\""#), r#"'a="b\\"'"#);
    assert_eq!(literal(b"it's"), "\"it's\"");
    assert_eq!(literal(b"'\""), r#"'\'"'"#);
    assert_eq!(literal(b"caf\xe9\\"), r"b'caf\xe9\\'");
}

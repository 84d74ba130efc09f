use super::*;

fn literal(text: &str) -> Part {
    Part::Literal(text.into())
}

fn field(name: &str, kind: FieldKind) -> Part {
    Part::Field(Field { name: name.into(), kind, first: false, secret: false })
}

fn one(template: &str) -> Shape {
    let mut shapes = parse(template).unwrap();
    assert_eq!(shapes.len(), 1, "{template}");
    shapes.remove(0)
}

#[test]
fn no_event_and_empty_payload() {
    assert_eq!(parse("-").unwrap(), Vec::<Shape>::new());
    assert_eq!(parse("(none)").unwrap(), vec![Vec::new()]);
    assert_eq!(parse("(none) || x").unwrap(), vec![Vec::new(), vec![literal("x")]]);
}

#[test]
fn every_simple_type() {
    for (name, kind) in [
        ("mac", FieldKind::Mac),
        ("int", FieldKind::Int),
        ("uint", FieldKind::UnsignedInt),
        ("0xhex", FieldKind::PrefixedHex),
        ("hexnum", FieldKind::HexNumber),
        ("hex", FieldKind::HexBytes),
        ("word", FieldKind::Word),
        ("word0", FieldKind::WordOrEmpty),
        ("text", FieldKind::Text),
        ("qtext", FieldKind::QuotedText),
        ("ssidtxt", FieldKind::Ssid),
        ("penc", FieldKind::PrintfEncoded),
        ("esc", FieldKind::Escaped),
        ("pipe", FieldKind::PipeDelimited),
        ("uuid", FieldKind::Uuid),
        ("devtype", FieldKind::DeviceType),
        ("ip4", FieldKind::Ipv4),
        ("pin8", FieldKind::Pin),
        ("b64", FieldKind::Base64),
        ("bin8", FieldKind::Binary8),
    ] {
        assert_eq!(one(&format!("<x:{name}>")), [field("x", kind)]);
    }
}

#[test]
fn optional_parts_nest_and_keep_their_spaces() {
    assert_eq!(
        one("a[? <t:lit(timeout)>[?=<r:word>]]"),
        [
            literal("a"),
            Part::Optional(vec![
                literal(" "),
                field("t", FieldKind::Flag("timeout".into())),
                Part::Optional(vec![literal("="), field("r", FieldKind::Word)]),
            ])
        ]
    );
}

#[test]
fn repeated_parts_have_a_name() {
    assert_eq!(
        one("d=<d:int>{*links  link=<link:int>}"),
        [
            literal("d="),
            field("d", FieldKind::Int),
            Part::Repeated {
                name: "links".into(),
                parts: vec![literal(" link="), field("link", FieldKind::Int)]
            }
        ]
    );
}

#[test]
fn lists_hold_spaces_and_matching_parentheses() {
    assert_eq!(
        one("<w:enum+(20 MHz (no HT)|40 MHz|??)>"),
        [field(
            "w",
            FieldKind::Enumeration {
                values: vec!["20 MHz (no HT)".into(), "40 MHz".into(), "??".into()],
                open: true
            }
        )]
    );
    assert_eq!(one("<a:lit((auth))>"), [field("a", FieldKind::Flag("(auth)".into()))]);
    assert_eq!(one("<p:lit(\\[P\\])>"), [field("p", FieldKind::Flag("[P]".into()))]);
    assert_eq!(
        one("<a:enum(x\\|y|z)>"),
        [field(
            "a",
            FieldKind::Enumeration { values: vec!["x|y".into(), "z".into()], open: false }
        )]
    );
}

#[test]
fn literal_text() {
    assert_eq!(
        one("\\[<a:pipe>|<b:pipe>\\] -> \\<x>"),
        [
            literal("["),
            field("a", FieldKind::PipeDelimited),
            literal("|"),
            field("b", FieldKind::PipeDelimited),
            literal("] -> <x>"),
        ]
    );
    assert_eq!(one(" id=1 "), [literal(" id=1 ")]);
    assert_eq!(parse("a  || b").unwrap(), [[literal("a ")], [literal("b")]]);
}

#[test]
fn a_name_may_come_back_in_another_shape() {
    assert!(parse("<a:int> || <a:uint>").is_ok());
}

#[test]
fn marks_change_a_type() {
    let marked = |kind, first, secret| Part::Field(Field { name: "x".into(), kind, first, secret });
    assert_eq!(one("<x:qtext-first>"), [marked(FieldKind::QuotedText, true, false)]);
    assert_eq!(one("<x:secret hex>"), [marked(FieldKind::HexBytes, false, true)]);
    assert_eq!(one("<x:secret text-first>"), [marked(FieldKind::Text, true, true)]);
    assert_eq!(parse("<x:int-first>").unwrap_err(), "column 4: only raw text can be -first");
}

#[test]
fn mistakes_are_named_with_their_column() {
    for (template, message) in [
        ("", "column 1: empty shape; write (none) for an empty payload"),
        ("a || ", "column 6: empty shape; write (none) for an empty payload"),
        ("<a>", "column 3: expected :"),
        ("<:int>", "column 2: a name of a-z, 0-9 and _ is missing"),
        ("<A:int>", "column 2: a name of a-z, 0-9 and _ is missing"),
        ("<a:float>", "column 4: unknown type float"),
        ("<a:>", "column 4: unknown type "),
        ("<a:int", "column 7: expected >"),
        ("x || <a:int> <a:int>", "column 15: the name a is used twice in this shape"),
        ("[ x]", "column 1: expected [?"),
        ("[?x", "column 3: no ] to the end of the shape"),
        ("[?]", "column 3: empty part"),
        ("x]", "column 2: ] closes nothing; write \\] for the text"),
        ("[?x}", "column 4: } closes nothing; write \\} for the text"),
        ("{links x}", "column 1: expected {*"),
        ("{* x}", "column 3: a name of a-z, 0-9 and _ is missing"),
        ("{*a x", "column 5: no } to the end of the shape"),
        ("<a:lit>", "column 7: expected ("),
        ("<a:lit(x|y)>", "column 4: lit takes one text"),
        ("<a:lit(x>", "column 7: no ) to the end of the shape"),
        ("<a:enum(x|)>", "column 8: empty text in the list"),
        ("<a:enum(x|x)>", "column 4: a text is listed twice"),
        ("x\\", "column 2: nothing follows the backslash"),
    ] {
        assert_eq!(parse(template).unwrap_err(), message, "{template}");
    }
}

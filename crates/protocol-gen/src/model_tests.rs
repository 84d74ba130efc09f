use super::*;
use crate::template::parse;

fn of(template: &str) -> Vec<Member> {
    members(&parse(template).unwrap()).unwrap()
}

fn plain(name: &str, kind: &'static str, lifetime: bool, optional: bool) -> Member {
    Member { name: name.into(), kind: Kind::Plain(kind, lifetime), optional, secret: false }
}

#[test]
fn what_a_shape_lacks_is_optional() {
    assert_eq!(
        of("a=<a:mac>[? b=<b:int>] || a=<a:mac> c=<c:hex>"),
        [
            plain("a", "MacAddress", false, false),
            plain("b", "i64", false, true),
            plain("c", "HexBytes", true, true),
        ]
    );
    assert_eq!(of("(none) || <a:uint>"), [plain("a", "u64", false, true)]);
}

#[test]
fn types_of_one_field_come_together() {
    assert_eq!(of("<a:int> || <a:uint>")[0].kind, Kind::Plain("i64", false));
    assert_eq!(of("<a:word> || '<a:qtext>'")[0].kind, Kind::Plain("Text", true));
    let texts = |texts: &[&str]| Kind::Enumeration(texts.iter().map(|t| (*t).into()).collect());
    assert_eq!(of("<a:lit(x)> || <a:enum(y|x)>")[0].kind, texts(&["x", "y"]));
    assert_eq!(of("<a:lit(x)> || b[? <a:lit(x)>]")[0].kind, Kind::Flag("x".into()));
    let error = members(&parse("<a:int> || <a:mac>").unwrap()).unwrap_err();
    assert_eq!(error, "the types of a in different shapes have nothing in common");
}

#[test]
fn a_mark_in_one_shape_counts_for_all() {
    assert!(of("<a:secret hex> || x <a:hex>")[0].secret);
}

#[test]
fn elements_of_a_list_have_fields_of_their_own() {
    let Kind::List(inner) = &of("d=<d:int>{*links  id=<id:int>[? up]}")[1].kind else { panic!() };
    assert_eq!(inner[..], [plain("id", "i64", false, false)]);
    assert_eq!(element_name("T2lmUpdate", "links"), "T2lmUpdateLink");
}

#[test]
fn what_takes_any_end_is_tried_last() {
    for (template, last) in [
        ("<a:text>", true),
        ("<a:enum+(x y|z)>", true),
        ("<a:enum+(x|z)>", false),
        ("<a:mac>", false),
    ] {
        assert_eq!(takes_any_end(&parse(template).unwrap()[0]), last, "{template}");
    }
}

use super::*;
use crate::commands_template::parse;

fn form(template: &str) -> Form {
    Form::new(&parse(template).unwrap()).unwrap()
}

fn error(template: &str) -> String {
    Form::new(&parse(template).unwrap()).unwrap_err()
}

#[test]
fn each_part_becomes_a_slot() {
    let form =
        form(" <a:mac>[? <b:lit(b)>][? c=<c:hexnum> d=<d:mac>[? e=<e:int>]]{*f  f=<g:word>}");
    let slots: Vec<_> = form
        .slots
        .iter()
        .map(|slot| (slot.field.as_str(), slot.presence, slot.values.len(), slot.parent))
        .collect();
    assert_eq!(
        slots,
        [
            ("a", Presence::Required, 1, None),
            ("b", Presence::Flag, 0, None),
            ("c", Presence::Optional, 2, None),
            ("e", Presence::Optional, 1, Some(2)),
            ("f", Presence::Repeated, 1, None),
        ]
    );
    assert_eq!(form.slots[4].setter(), "g");
    assert!(form.has_required());
}

#[test]
fn texts_stop_where_the_next_part_begins() {
    let form =
        form(" info='<a:text>'[? b=<b:word>,<c:word>][? <d:text>{*l  e=<e:text>}][? x=<x:int>]");
    let stops: Vec<_> = form
        .slots
        .iter()
        .flat_map(|slot| slot.values.iter().map(|value| value.stops.clone()))
        .collect();
    let none: [&str; 0] = [];
    assert_eq!(stops[0], [" b=", " e=", " x=", "'"]);
    assert_eq!(stops[1], [","]);
    assert_eq!(stops[2], none);
    assert_eq!(stops[3], [" b=", " e=", " x="]);
    assert_eq!(stops[4], [" b=", " e=", " x="]);
}

#[test]
fn what_cannot_be_made_is_told() {
    assert_eq!(error("[? force]"), { "an optional part has no name; give it a <name:lit(...)>" });
    assert_eq!(error(" <a:text><b:int>"), "nothing ends a before the next value");
    assert!(error("{*a ,<b:int>{*c ;<d:int>}}").contains("can't hold a list"));
}

#[test]
fn a_word_on_its_own_is_no_option() {
    let form = form(" add <a:word>[? freq=<b:word>][? <c:lit(now)>][? x=<d:uint>]");
    let stops: Vec<_> = form
        .slots
        .iter()
        .flat_map(|slot| slot.values.iter().map(|value| value.stops.clone()))
        .collect();
    let none: [&str; 0] = [];
    assert_eq!(stops[0], [" freq=", " x="]);
    assert_eq!(stops[1], none);
}

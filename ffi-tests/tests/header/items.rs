//! What a header declares, as bindgen sees it.

use quote::ToTokens;
use std::collections::BTreeMap;
use std::path::Path;

/// The declarations of a header by kind and name: `fn wpa_ctrl_open`, `const WPA_CTRL_REQ`.
pub(crate) type Items = BTreeMap<String, Item>;

/// One declaration.
#[derive(Debug, PartialEq)]
pub(crate) struct Item {
    /// All of it, as Rust.
    pub(crate) declaration: String,
    /// The value of a constant.
    pub(crate) value: Option<Value>,
}

/// The value of a constant.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Number(u64),
    /// Without the NUL at its end.
    Text(Vec<u8>),
}

/// Reads a header with these compiler flags. What other headers declare does not count.
pub(crate) fn read(header: &Path, flags: &[&str]) -> Items {
    let directory = tempfile::tempdir().expect("a temporary directory");
    // hostap's header needs size_t and does not include what defines it.
    let wrapper = directory.path().join("wrapper.h");
    let text = format!("#include <stddef.h>\n#include \"{}\"\n", header.display());
    std::fs::write(&wrapper, text).expect("a file in a temporary directory");
    let bindings = bindgen::Builder::default()
        .header(wrapper.to_str().expect("a temporary path is UTF-8"))
        .allowlist_file(escape(header.to_str().expect("the path is UTF-8")))
        .clang_args(flags)
        // Macros that use other macros, such as BIT(3), are left to clang to evaluate.
        .clang_macro_fallback()
        .clang_macro_fallback_build_dir(directory.path())
        .generate_comments(false)
        .formatter(bindgen::Formatter::None)
        .generate()
        .unwrap_or_else(|error| panic!("{}: {error}", header.display()))
        .to_string();
    let file = syn::parse_file(&bindings).expect("bindgen writes valid Rust");
    let mut items = Items::new();
    for item in file.items {
        add(&mut items, item);
    }
    items
}

/// What `ours` lacks or has otherwise.
pub(crate) fn missing_or_changed(ours: &Items, reference: &Items) -> Vec<String> {
    reference
        .iter()
        .filter_map(|(name, expected)| match ours.get(name) {
            Some(found) if found == expected => None,
            Some(found) => Some(format!(
                "{name}: is `{}`, the reference has `{}`",
                found.declaration, expected.declaration
            )),
            None => Some(format!("{name}: missing")),
        })
        .collect()
}

fn add(items: &mut Items, item: syn::Item) {
    let mut insert = |kind: &str, name: String, tokens: &dyn ToTokens, value| {
        let declaration = tokens.to_token_stream().to_string();
        let first = items.insert(format!("{kind} {name}"), Item { declaration, value });
        assert!(first.is_none(), "{kind} {name} comes twice");
    };
    match &item {
        syn::Item::Const(constant) => {
            insert("const", constant.ident.to_string(), constant, value(&constant.expr));
        }
        syn::Item::Type(alias) => insert("type", alias.ident.to_string(), alias, None),
        syn::Item::Struct(structure) => {
            insert("struct", structure.ident.to_string(), structure, None);
        }
        syn::Item::ForeignMod(block) => {
            for function in &block.items {
                let syn::ForeignItem::Fn(function) = function else {
                    panic!("neither header has {}", function.to_token_stream());
                };
                let tokens = block.abi.name.to_token_stream();
                let signature = quote::quote! { extern #tokens #function };
                insert("fn", function.sig.ident.to_string(), &signature, None);
            }
        }
        other => panic!("neither header has {}", other.to_token_stream()),
    }
}

fn value(expression: &syn::Expr) -> Option<Value> {
    let syn::Expr::Lit(literal) = expression else { return None };
    match &literal.lit {
        syn::Lit::Int(number) => number.base10_parse().ok().map(Value::Number),
        syn::Lit::ByteStr(text) => text.value().strip_suffix(b"\0").map(|s| Value::Text(s.into())),
        _ => None,
    }
}

/// Takes from a path what a regular expression would read as its own.
fn escape(path: &str) -> String {
    let mut escaped = String::new();
    for character in path.chars() {
        if !character.is_ascii_alphanumeric() && !"/_-".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

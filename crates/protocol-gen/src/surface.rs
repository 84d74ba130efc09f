//! Finds the C functions of `hostap-ctrl-capi`: what it exports, with which signature, in which
//! builds, and what its documentation says.

use crate::Error;
use quote::ToTokens;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use syn::visit_mut::VisitMut;

type Metas = syn::punctuated::Punctuated<syn::Meta, syn::Token![,]>;

/// Parses the arguments of `any(...)`, `all(...)` and `cfg_attr(...)`.
const METAS: fn(syn::parse::ParseStream<'_>) -> syn::Result<Metas> = Metas::parse_terminated;

/// What the header declares.
#[derive(Debug, Default)]
pub struct Surface {
    /// The exported functions in the order of the source.
    pub functions: Vec<Function>,
    /// The types they name that the source defines: all of them opaque in C.
    pub types: Vec<OpaqueType>,
}

/// An exported function.
#[derive(Debug)]
pub struct Function {
    /// Its signature, with type aliases written out.
    pub signature: syn::Signature,
    /// Its rustdoc.
    pub documentation: String,
    /// The builds that have it.
    pub condition: Condition,
}

/// A type that C programs only hold pointers to.
#[derive(Debug)]
pub struct OpaqueType {
    /// Its name.
    pub name: syn::Ident,
    /// Its rustdoc.
    pub documentation: String,
}

/// The builds for which a function is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// All of them.
    Always,
    /// Only with `CONFIG_CTRL_IFACE_UDP`.
    Udp,
    /// Only with `ANDROID`.
    Android,
}

/// Reads the crate whose root is `root`, with the files of its modules.
///
/// A function that is defined once for each transport is one function here; its signatures must
/// agree. A function that one transport lacks (`cfg(not(...))`) is declared all the same, as in
/// hostap's header.
///
/// # Errors
///
/// A file that can't be read or parsed, a `cfg` that the header has no word for, signatures that
/// differ.
pub fn collect(root: &Path) -> Result<Surface, Error> {
    let mut collector = Collector::default();
    let directory = root.parent().unwrap_or(Path::new("")).to_owned();
    collector.file(root, &directory, Condition::Always)?;
    let Collector { mut functions, aliases, types } = collector;
    for function in &mut functions {
        WriteOut(&aliases).visit_signature_mut(&mut function.signature);
    }
    let named = |name: &syn::Ident| {
        functions.iter().any(|function| mentions(&function.signature, &name.to_string()))
    };
    let types = types.into_iter().filter(|opaque| named(&opaque.name)).collect();
    Ok(Surface { functions, types })
}

#[derive(Default)]
struct Collector {
    functions: Vec<Function>,
    aliases: BTreeMap<String, syn::Type>,
    types: Vec<OpaqueType>,
}

impl Collector {
    /// `directory` is where the files of this file's modules are.
    fn file(&mut self, path: &Path, directory: &Path, outer: Condition) -> Result<(), Error> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::in_file(&name, format!("can't be read: {error}")))?;
        let file = syn::parse_file(&text).map_err(|error| {
            Error::at(&name, error.span().start().line, format!("no valid Rust: {error}"))
        })?;
        self.items(&file.items, &name, directory, outer)
    }

    fn items(
        &mut self,
        items: &[syn::Item],
        file: &str,
        directory: &Path,
        outer: Condition,
    ) -> Result<(), Error> {
        for item in items {
            match item {
                syn::Item::Fn(function) if is_exported(&function.attrs) => {
                    let condition = condition(&function.attrs, outer, file)?;
                    self.function(function, condition, file)?;
                }
                syn::Item::Mod(module) if !is_test(&module.attrs) => {
                    let condition = condition(&module.attrs, outer, file)?;
                    let inner = directory.join(module.ident.to_string());
                    let named = paths(&module.attrs);
                    if let Some((_, items)) = &module.content {
                        self.items(items, file, &inner, condition)?;
                    } else if named.is_empty() {
                        self.file(&module_file(&inner), &inner, condition)?;
                    }
                    for path in named {
                        self.file(&directory.join(path), directory, condition)?;
                    }
                }
                syn::Item::Type(alias) => {
                    self.aliases.insert(alias.ident.to_string(), (*alias.ty).clone());
                }
                syn::Item::Struct(item) => self.types.push(OpaqueType {
                    name: item.ident.clone(),
                    documentation: documentation(&item.attrs),
                }),
                _ => {}
            }
        }
        Ok(())
    }

    fn function(
        &mut self,
        item: &syn::ItemFn,
        condition: Condition,
        file: &str,
    ) -> Result<(), Error> {
        let documentation = documentation(&item.attrs);
        let name = &item.sig.ident;
        let Some(first) = self.functions.iter_mut().find(|f| f.signature.ident == *name) else {
            let signature = item.sig.clone();
            self.functions.push(Function { signature, documentation, condition });
            return Ok(());
        };
        if first.signature != item.sig {
            let message = format!("{name} has two definitions whose signatures differ");
            return Err(Error::at(file, name.span().start().line, message));
        }
        if first.condition != condition {
            first.condition = Condition::Always;
        }
        if first.documentation.is_empty() {
            first.documentation = documentation;
        }
        Ok(())
    }
}

/// Replaces aliases by the types they stand for: a typedef would be a name that hostap's header
/// does not have.
struct WriteOut<'a>(&'a BTreeMap<String, syn::Type>);

impl VisitMut for WriteOut<'_> {
    fn visit_type_mut(&mut self, node: &mut syn::Type) {
        if let syn::Type::Path(path) = node {
            let name = path.path.get_ident().map(ToString::to_string);
            if let Some(target) = name.and_then(|name| self.0.get(&name)) {
                *node = target.clone();
            }
        }
        syn::visit_mut::visit_type_mut(self, node);
    }
}

fn module_file(stem: &Path) -> PathBuf {
    let file = stem.with_extension("rs");
    if file.exists() { file } else { stem.join("mod.rs") }
}

/// The files that `#[path = "..."]` names for a module, whatever `cfg_attr` makes it depend on.
fn paths(attributes: &[syn::Attribute]) -> Vec<String> {
    fn search(meta: &syn::Meta, found: &mut Vec<String>) {
        match meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("path") => {
                found.extend(text(&pair.value));
            }
            syn::Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let inner = list.parse_args_with(METAS).unwrap_or_default();
                inner.iter().for_each(|meta| search(meta, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    attributes.iter().for_each(|attribute| search(&attribute.meta, &mut found));
    found
}

/// The value of a string literal.
fn text(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// `#[no_mangle]` or `#[unsafe(no_mangle)]`.
fn is_exported(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| mentions(&attribute.meta, "no_mangle"))
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|a| a.path().is_ident("cfg") && mentions(&a.meta, "test"))
}

fn mentions(tokens: &impl ToTokens, name: &str) -> bool {
    fn search(stream: proc_macro2::TokenStream, name: &str) -> bool {
        stream.into_iter().any(|tree| match tree {
            proc_macro2::TokenTree::Ident(ident) => ident == name,
            proc_macro2::TokenTree::Group(group) => search(group.stream(), name),
            _ => false,
        })
    }
    search(tokens.to_token_stream(), name)
}

fn documentation(attributes: &[syn::Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let syn::Meta::NameValue(pair) = &attribute.meta {
            lines.extend(text(&pair.value));
        }
    }
    lines.join("\n")
}

/// Joins the `cfg` attributes of an item with the condition of what is around it.
fn condition(
    attributes: &[syn::Attribute],
    outer: Condition,
    file: &str,
) -> Result<Condition, Error> {
    let mut joined = outer;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")) {
        let predicate = attribute
            .parse_args::<syn::Meta>()
            .map_err(|error| Error::at(file, error.span().start().line, format!("cfg: {error}")))?;
        let mut words = Vec::new();
        positive_words(&predicate, &mut words);
        for word in words {
            let condition = match word.as_str() {
                "udp" => Condition::Udp,
                "android" => Condition::Android,
                _ => {
                    let line = attribute.pound_token.span.start().line;
                    let message = format!("the header has no macro for cfg {word:?}");
                    return Err(Error::at(file, line, message));
                }
            };
            if joined != Condition::Always && joined != condition {
                let line = attribute.pound_token.span.start().line;
                return Err(Error::at(file, line, "a function of UDP builds on Android alone"));
            }
            joined = condition;
        }
    }
    Ok(joined)
}

/// The values (`"udp"`, `"android"`) that a predicate asks for. What it excludes by `not(...)` is
/// passed over: the header declares more than one build has.
fn positive_words(predicate: &syn::Meta, words: &mut Vec<String>) {
    match predicate {
        syn::Meta::Path(path) => words.push(path.to_token_stream().to_string()),
        syn::Meta::NameValue(pair) => {
            let value = pair.value.to_token_stream().to_string();
            words.push(value.trim_matches('"').to_owned());
        }
        syn::Meta::List(list) if list.path.is_ident("not") => {}
        syn::Meta::List(list) => match list.parse_args_with(METAS) {
            Ok(inner) => inner.iter().for_each(|meta| positive_words(meta, words)),
            Err(_) => words.push(list.to_token_stream().to_string()),
        },
    }
}

#[cfg(test)]
#[path = "surface_tests.rs"]
mod tests;

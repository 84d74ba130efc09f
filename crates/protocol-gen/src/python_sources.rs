//! Reads the sources of `hostap_ctrl::reply`: which types there are, and how each serialises. The
//! Python classes are made of that.

use crate::Error;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, Type, braced, bracketed};

/// What the sources define.
#[derive(Debug, Default)]
pub struct Sources {
    /// Types that serialise as a map, by their names.
    pub maps: BTreeMap<String, Map>,
    /// Types that serialise as a sequence, with the method that iterates.
    pub sequences: BTreeMap<String, Sequence>,
    /// Types around one other.
    pub newtypes: BTreeMap<String, (String, Type)>,
    /// Types without content, with their documentation.
    pub units: BTreeMap<String, String>,
    /// Types that serialise as a word.
    pub words: BTreeSet<String>,
    /// Documentation and result of methods, by type and name.
    pub methods: BTreeMap<(String, String), (String, Type)>,
    /// The documentation of all structs.
    pub documentation: BTreeMap<String, String>,
}

/// A type that serialises as a map.
#[derive(Debug, Default)]
pub struct Map {
    /// Its rustdoc.
    pub documentation: String,
    /// Its entries.
    pub fields: Vec<Field>,
    /// Methods of which the results are listed, and their keys.
    pub lists: Vec<(String, String)>,
    /// Methods of which the results stand in the same map, and their types.
    pub parts: Vec<(String, String)>,
    /// Whether keys that it does not know are kept.
    pub open: bool,
}

/// An entry.
#[derive(Debug)]
pub struct Field {
    /// Its name in Rust.
    pub name: String,
    /// Its rustdoc.
    pub documentation: String,
    /// Its type.
    pub kind: Type,
    /// Its name in the map.
    pub key: String,
    /// Whether it may be missing.
    pub optional: bool,
}

/// A type that serialises as a sequence.
#[derive(Debug)]
pub struct Sequence {
    /// Its rustdoc.
    pub documentation: String,
    /// Its items, unless a method says it.
    pub item: Option<Type>,
    /// The method that iterates.
    pub method: String,
}

/// Reads all sources in this directory.
///
/// # Errors
///
/// A file that can't be read, or a macro of another form.
pub fn read(directory: &Path) -> Result<Sources, Error> {
    let mut sources = Sources::default();
    let name = directory.display().to_string();
    let unreadable = |error: std::io::Error| Error::in_file(&name, error.to_string());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::in_file(&name, error.to_string()))?;
        let wrong = |error: syn::Error| {
            Error::at(&name, error.span().start().line, format!("not as expected: {error}"))
        };
        let file = syn::parse_file(&text).map_err(wrong)?;
        file.items.iter().try_for_each(|item| sources.item(item).map_err(wrong))?;
    }
    Ok(sources)
}

impl Sources {
    fn item(&mut self, item: &syn::Item) -> syn::Result<()> {
        match item {
            syn::Item::Macro(item) => self.expand(&item.mac)?,
            syn::Item::Struct(item) => self.structure(item)?,
            syn::Item::Enum(item)
                if serialises(&item.attrs)
                    && item.variants.iter().all(|variant| variant.fields.is_empty()) =>
            {
                self.words.insert(item.ident.to_string());
            }
            syn::Item::Impl(item) if item.trait_.is_none() => self.methods_of(item),
            _ => {}
        }
        Ok(())
    }

    fn expand(&mut self, item: &syn::Macro) -> syn::Result<()> {
        let name = item.path.segments.last().map(|segment| segment.ident.to_string());
        match name.as_deref() {
            Some("reply_type") => {
                let ReplyType(name, map) = item.parse_body()?;
                self.maps.insert(name, map);
            }
            Some("keyed") => {
                let Keyed(name, fields) = item.parse_body()?;
                let map = self.maps.entry(name).or_default();
                map.fields.extend(fields);
                map.open = true;
            }
            Some("rows") => {
                let Rows(name, sequence) = item.parse_body()?;
                self.sequences.insert(name, sequence);
            }
            Some("words") => {
                let (_, name) = item.parse_body_with(|input: ParseStream<'_>| {
                    let read = (docs(input)?, input.parse::<Ident>()?);
                    input.parse::<proc_macro2::TokenStream>()?;
                    Ok(read)
                })?;
                self.words.insert(name.to_string());
            }
            Some("keywords") => {
                self.words.extend(item.parse_body_with(|input: ParseStream<'_>| {
                    let mut names = Vec::new();
                    while !input.is_empty() {
                        docs(input)?;
                        input.parse::<Token![pub]>()?;
                        input.parse::<Token![enum]>()?;
                        names.push(input.parse::<Ident>()?.to_string());
                        input.parse::<proc_macro2::Group>()?;
                    }
                    Ok(names)
                })?);
            }
            Some("serialize_sequence") => {
                for (name, method) in item.parse_body_with(|input: ParseStream<'_>| {
                    let mut all = Vec::new();
                    while !input.is_empty() {
                        all.push((input.parse::<Ident>()?, input.parse::<Ident>()?));
                        input.parse::<Token![;]>()?;
                    }
                    Ok(all)
                })? {
                    let (name, method) = (name.to_string(), method.to_string());
                    let documentation = String::new();
                    let sequence = Sequence { documentation, item: None, method };
                    self.sequences.insert(name, sequence);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn structure(&mut self, item: &syn::ItemStruct) -> syn::Result<()> {
        let name = item.ident.to_string();
        let documentation = documentation(&item.attrs);
        self.documentation.insert(name.clone(), documentation.clone());
        if !serialises(&item.attrs) {
            return Ok(());
        }
        match &item.fields {
            syn::Fields::Unit => drop(self.units.insert(name, documentation)),
            syn::Fields::Unnamed(fields) => {
                if let Some(field) = fields.unnamed.first() {
                    self.newtypes.insert(name, (documentation, field.ty.clone()));
                }
            }
            syn::Fields::Named(fields) => {
                let mut map = Map { documentation, ..Map::default() };
                for field in &fields.named {
                    map.fields.extend(named(field)?);
                }
                self.maps.insert(name, map);
            }
        }
        Ok(())
    }

    fn methods_of(&mut self, item: &syn::ItemImpl) {
        let Some(name) = last(&item.self_ty) else { return };
        for item in &item.items {
            let syn::ImplItem::Fn(function) = item else { continue };
            let syn::ReturnType::Type(_, result) = &function.sig.output else { continue };
            let key = (name.clone(), function.sig.ident.to_string());
            self.methods.insert(key, (documentation(&function.attrs), (**result).clone()));
        }
    }
}

/// A field of a struct that derives `Serialize`; none if it is left out.
fn named(field: &syn::Field) -> syn::Result<Option<Field>> {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let name = name.trim_start_matches("r#").to_owned();
    let mut key = name.clone();
    let mut skipped = false;
    for attribute in field.attrs.iter().filter(|it| !it.path().is_ident("doc")) {
        let text = quote::ToTokens::to_token_stream(attribute).to_string();
        if let Some((_, rest)) = text.split_once("rename = \"") {
            key = rest.split('"').next().unwrap_or_default().to_owned();
        }
        skipped |= text.contains("serde (skip)");
    }
    let optional = last(&field.ty).is_some_and(|name| name == "Option");
    let documentation = documentation(&field.attrs);
    let field = Field { name, documentation, kind: field.ty.clone(), key, optional };
    Ok((!skipped).then_some(field))
}

/// The last name of a type's path.
pub fn last(kind: &Type) -> Option<String> {
    match kind {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn serialises(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = quote::ToTokens::to_token_stream(attribute).to_string();
        text.contains("derive") && text.contains("Serialize")
    })
}

fn documentation(attributes: &[syn::Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let syn::Meta::NameValue(syn::MetaNameValue {
            value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }),
            ..
        }) = &attribute.meta
        {
            let line = line.value();
            lines.push(line.strip_prefix(' ').unwrap_or(&line).to_owned());
        }
    }
    lines.join("\n")
}

fn docs(input: ParseStream<'_>) -> syn::Result<String> {
    Ok(documentation(&input.call(syn::Attribute::parse_outer)?))
}

/// What `reply_type!` takes.
struct ReplyType(String, Map);

impl Parse for ReplyType {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut map = Map { documentation: docs(input)?, open: true, ..Map::default() };
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse::<Ident>()?.to_string();
        let body;
        braced!(body in input);
        while !body.is_empty() {
            let word = body.parse::<Ident>()?;
            match word.to_string().as_str() {
                "head" => {
                    let field = body.parse::<Ident>()?.to_string();
                    body.parse::<Token![:]>()?;
                    let kind = body.parse()?;
                    let documentation = String::new();
                    let key = field.clone();
                    let field = Field { name: field, documentation, kind, key, optional: false };
                    map.fields.push(field);
                }
                "part" => {
                    let part = body.parse::<Ident>()?.to_string();
                    body.parse::<Token![:]>()?;
                    map.parts.push((part, body.parse::<Ident>()?.to_string()));
                }
                "fields" => {
                    let fields;
                    braced!(fields in body);
                    while !fields.is_empty() {
                        map.fields.push(entry(&fields)?);
                        fields.parse::<Token![;]>()?;
                    }
                    continue;
                }
                "lists" => {
                    let lists;
                    braced!(lists in body);
                    while !lists.is_empty() {
                        let method = lists.parse::<Ident>()?.to_string();
                        lists.parse::<Token![=]>()?;
                        let keys;
                        bracketed!(keys in lists);
                        keys.parse::<proc_macro2::TokenStream>()?;
                        lists.parse::<Token![as]>()?;
                        map.lists.push((method, lists.parse::<LitStr>()?.value()));
                        lists.parse::<Token![;]>()?;
                    }
                    continue;
                }
                _ => {
                    while !body.peek(Token![;]) {
                        body.parse::<proc_macro2::TokenTree>()?;
                    }
                }
            }
            body.parse::<Token![;]>()?;
        }
        Ok(Self(name, map))
    }
}

/// `/// docs`, `name: Type = "key"`
fn entry(input: ParseStream<'_>) -> syn::Result<Field> {
    let documentation = docs(input)?;
    let name = input.parse::<Ident>()?.to_string();
    input.parse::<Token![:]>()?;
    let kind = input.parse()?;
    input.parse::<Token![=]>()?;
    Ok(Field { name, documentation, kind, key: input.parse::<LitStr>()?.value(), optional: true })
}

/// What `keyed!` takes.
struct Keyed(String, Vec<Field>);

impl Parse for Keyed {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?.to_string();
        let body;
        braced!(body in input);
        let mut fields = Vec::new();
        while !body.is_empty() {
            fields.push(entry(&body)?);
            body.parse::<Token![,]>()?;
        }
        Ok(Self(name, fields))
    }
}

/// What `rows!` takes.
struct Rows(String, Sequence);

impl Parse for Rows {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let documentation = docs(input)?;
        let name = input.parse::<Ident>()?.to_string();
        input.parse::<Ident>()?;
        let item = Some(input.parse()?);
        input.parse::<proc_macro2::TokenStream>()?;
        Ok(Self(name, Sequence { documentation, item, method: "iter".to_owned() }))
    }
}

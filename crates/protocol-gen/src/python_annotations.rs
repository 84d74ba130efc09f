//! What Rust types are in Python.

use crate::python_sources::{Sources, last};
use syn::{GenericArgument, PathArguments, Type};

/// Types of `hostap_ctrl` that become `str` and are no enumerations of words.
const TEXTS: &[&str] = &[
    "Text",
    "EncodedText",
    "EscapedText",
    "Ssid",
    "MacAddress",
    "Uuid",
    "DeviceType",
    "IpAddr",
    "Ipv4Addr",
    "str",
    "Security",
    "Flag",
    "Flags",
    "NetworkFlags",
    "Protection",
    "SuiteSelector",
    "KeyManagement",
    "Cipher",
    "Akm",
];

/// The annotation of a value of this type.
///
/// # Errors
///
/// A type that has no place in Python yet.
pub fn annotation(kind: &Type, sources: &Sources) -> Result<String, String> {
    match kind {
        Type::Reference(reference) => return annotation(&reference.elem, sources),
        Type::Tuple(tuple) => {
            let parts: Result<Vec<_>, _> =
                tuple.elems.iter().map(|part| annotation(part, sources)).collect();
            return Ok(format!("Tuple[{}]", parts?.join(", ")));
        }
        Type::ImplTrait(_) => {
            return Ok(format!("Sequence[{}]", annotation(&item(kind)?, sources)?));
        }
        _ => {}
    }
    let name = last(kind).ok_or_else(|| format!("{kind:?} has no name"))?;
    Ok(match name.as_str() {
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "Megahertz"
        | "HexNumber" => "int".into(),
        "bool" => "bool".into(),
        "Duration" => "float".into(),
        "HexBytes" | "Hex" => "bytes".into(),
        "Secret" | "Pin" => "Secret".into(),
        "Flags" => "Sequence[str]".into(),
        "List" => format!("Sequence[{}]", annotation(&argument(kind)?, sources)?),
        "Option" => format!("Optional[{}]", annotation(&argument(kind)?, sources)?),
        _ if sources.maps.contains_key(&name) => name,
        _ if TEXTS.contains(&name.as_str()) || sources.words.contains(&name) => "str".into(),
        _ => return Err(format!("the type {name} has no place in Python yet")),
    })
}

/// The first type among the arguments.
fn argument(kind: &Type) -> Result<Type, String> {
    let Type::Path(path) = kind else { return Err("no path".into()) };
    let arguments = path.path.segments.last().map(|segment| &segment.arguments);
    let Some(PathArguments::AngleBracketed(arguments)) = arguments else {
        return Err("no arguments".into());
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(kind) => Some(kind.clone()),
        _ => None,
    });
    types.into_iter().next().ok_or_else(|| "no type among the arguments".into())
}

/// What an `impl Iterator<Item = T>` gives.
pub fn item(kind: &Type) -> Result<Type, String> {
    let Type::ImplTrait(kind) = kind else { return Err("no iterator".into()) };
    for bound in &kind.bounds {
        let syn::TypeParamBound::Trait(bound) = bound else { continue };
        let Some(segment) = bound.path.segments.last() else { continue };
        let PathArguments::AngleBracketed(arguments) = &segment.arguments else { continue };
        for argument in &arguments.args {
            if let GenericArgument::AssocType(item) = argument {
                return Ok(item.ty.clone());
            }
        }
    }
    Err("an iterator without items".into())
}

//! Has cbindgen write the C prototypes of a [`Surface`].
//!
//! cbindgen does not see the crate itself but an extract of it: one function for each name, its
//! documentation already a C programmer's, its conditions reduced to those of hostap's header.

use crate::Error;
use crate::doc_comment::to_lines;
use crate::surface::{Condition, Surface};
use quote::{ToTokens, quote};
use std::io::Write;

/// Columns for the text of a comment: 80 without " * ".
const COMMENT_WIDTH: usize = 77;

/// The declarations, in the order of the surface, without guard and `extern "C"`: cbindgen ends
/// these with `//` comments, which C89 does not have.
///
/// # Errors
///
/// What cbindgen refuses, or no place for the temporary file it reads.
pub fn write(surface: &Surface) -> Result<String, Error> {
    let failed = |message: String| Error::in_file("cbindgen", message);
    let mut file = tempfile::Builder::new()
        .suffix(".rs")
        .tempfile()
        .map_err(|error| failed(format!("no temporary file: {error}")))?;
    file.write_all(extract(surface).as_bytes())
        .map_err(|error| failed(format!("the temporary file: {error}")))?;
    let bindings = cbindgen::Builder::new()
        .with_src(file.path())
        .with_config(configuration())
        .generate()
        .map_err(|error| failed(error.to_string()))?;
    let mut output = Vec::new();
    bindings.write(&mut output);
    String::from_utf8(output).map_err(|error| failed(error.to_string()))
}

fn configuration() -> cbindgen::Config {
    let define = |condition: &str, name: &str| (condition.to_owned(), name.to_owned());
    cbindgen::Config {
        language: cbindgen::Language::C,
        style: cbindgen::Style::Tag,
        usize_is_size_t: true,
        no_includes: true,
        line_length: 80,
        documentation_style: cbindgen::DocumentationStyle::C,
        defines: [
            define("feature = udp", "CONFIG_CTRL_IFACE_UDP"),
            define("feature = android", "ANDROID"),
        ]
        .into(),
        ..cbindgen::Config::default()
    }
}

/// The source that cbindgen reads.
fn extract(surface: &Surface) -> String {
    let types = surface.types.iter().map(|opaque| {
        let documentation = comment(&opaque.documentation);
        let name = &opaque.name;
        quote! { #(#[doc = #documentation])* pub struct #name { _private: () } }
    });
    let functions = surface.functions.iter().map(|function| {
        let documentation = comment(&function.documentation);
        let condition = match function.condition {
            Condition::Always => None,
            Condition::Udp => Some(quote! { #[cfg(feature = "udp")] }),
            Condition::Android => Some(quote! { #[cfg(feature = "android")] }),
        };
        let signature = &function.signature;
        quote! {
            #(#[doc = #documentation])*
            #condition
            #[unsafe(no_mangle)]
            pub #signature {}
        }
    });
    quote! { #(#types)* #(#functions)* }.into_token_stream().to_string()
}

/// cbindgen puts `/*` and `*/` around these lines.
fn comment(rustdoc: &str) -> Vec<String> {
    let starred = |line: String| if line.is_empty() { " *".into() } else { format!(" * {line}") };
    to_lines(rustdoc, COMMENT_WIDTH).into_iter().map(starred).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_of_every_condition() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path().join("lib.rs");
        let source = r#"
            /// A connection.
            pub struct handle { fd: i32 }
            /// Reads into [`reply`](x).
            ///
            /// # Returns
            ///
            /// 0, or `-1`.
            ///
            /// # Safety
            ///
            /// Pointers.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn read(
                handle: *mut handle,
                reply: *mut c_char,
                length: *mut usize,
                callback: Option<unsafe extern "C" fn(text: *mut c_char, length: usize)>,
            ) -> c_int { 0 }
            #[cfg(feature = "udp")]
            #[unsafe(no_mangle)]
            pub extern "C" fn remote() -> *mut c_char { null_mut() }
            #[cfg(any(target_os = "android", feature = "android"))]
            #[unsafe(no_mangle)]
            pub extern "C" fn cleanup() {}
        "#;
        std::fs::write(&root, source).unwrap();
        let text = write(&crate::surface::collect(&root).unwrap()).unwrap();
        let expected = "\
/*
 * A connection.
 */
struct handle;

/*
 * Reads into reply.
 *
 * Returns: 0, or -1.
 */
int read(struct handle *handle,
         char *reply,
         size_t *length,
         void (*callback)(char *text, size_t length));

#if defined(CONFIG_CTRL_IFACE_UDP)
char *remote(void);
#endif

#if defined(ANDROID)
void cleanup(void);
#endif
";
        assert_eq!(text, expected);
    }
}

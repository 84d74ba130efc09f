//! Names the shared object: programs linked with hostap's own library ask for this very name,
//! because hostap's has none and linkers then record the file's.

fn main() {
    println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libwpa_client.so");
    println!("cargo::rerun-if-changed=build.rs");
}

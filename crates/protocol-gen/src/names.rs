//! How things of the tables are called in Rust.

/// The name of an event's struct: that of the macro in camel case, without the words that all
/// macros share.
///
/// ```
/// use protocol_gen::names::event_name;
/// assert_eq!(event_name("WPA_EVENT_BSS_ADDED"), "BssAdded");
/// assert_eq!(event_name("P2P_EVENT_DEVICE_FOUND"), "P2pDeviceFound");
/// assert_eq!(event_name("AP_STA_CONNECTED"), "ApStaConnected");
/// ```
pub fn event_name(macro_name: &str) -> String {
    // The one that programs answer; its macro's word stands for the command too.
    if macro_name == "WPA_CTRL_REQ" {
        return "CtrlRequest".into();
    }
    let name = macro_name.strip_prefix("WPA_EVENT_").unwrap_or(macro_name);
    let name = name.replace("P2P_EVENT_P2PS_", "P2PS_").replace("_CTRL_EVENT_", "_");
    camel_case(&name.replace("_EVENT_", "_"))
}

/// `bss_id`, `EAP_TLS` or `80+80 MHz` in camel case; capitals inside a mixed word stay.
///
/// ```
/// use protocol_gen::names::camel_case;
/// assert_eq!(camel_case("NO_PSK_AVAILABLE"), "NoPskAvailable");
/// assert_eq!(camel_case("netAccessKey expired"), "NetAccessKeyExpired");
/// ```
pub fn camel_case(text: &str) -> String {
    let text = text.replace('+', " plus ");
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let mixed = word.chars().any(|c| c.is_ascii_lowercase());
            let (first, rest) = word.split_at(1);
            let rest = if mixed { rest.to_owned() } else { rest.to_ascii_lowercase() };
            first.to_ascii_uppercase() + &rest
        })
        .collect()
}

/// The name of a value of an enumeration, for the field `field`.
///
/// ```
/// use protocol_gen::names::variant_name;
/// assert_eq!(variant_name("ch_width", "20 MHz (no HT)"), "Width20MHzNoHt");
/// assert_eq!(variant_name("init", "?"), "Unclear");
/// ```
pub fn variant_name(field: &str, text: &str) -> String {
    let name = camel_case(text);
    match name.chars().next() {
        // What the daemon prints for a value that it has no word for.
        None => "Unclear".into(),
        Some(first) if first.is_ascii_digit() => {
            camel_case(field.rsplit('_').next().unwrap_or(field)) + &name
        }
        // The variant for all other texts has that name.
        Some(_) if name == "Other" => "OtherText".into(),
        Some(_) => name,
    }
}

/// A field's name as Rust takes it.
///
/// ```
/// use protocol_gen::names::identifier;
/// assert_eq!(identifier("type"), "r#type");
/// assert_eq!(identifier("6ghz"), "_6ghz");
/// assert_eq!(identifier("bssid"), "bssid");
/// ```
pub fn identifier(name: &str) -> String {
    const KEYWORDS: &[&str] =
        &["type", "match", "move", "ref", "use", "in", "loop", "box", "where"];
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name.into()
    }
}

/// What every event has in Python beside its fields.
const PYTHON_ATTRIBUTES: &[&str] =
    &["raw", "text", "level", "interface", "rest", "macro", "prefix", "secrets", "to_dict"];

/// A field's name as an attribute in Python: an underscore follows a keyword and what every event
/// has already, and stands before a digit.
///
/// ```
/// use protocol_gen::names::attribute;
/// assert_eq!(attribute("from"), "from_");
/// assert_eq!(attribute("text"), "text_");
/// assert_eq!(attribute("6ghz"), "_6ghz");
/// assert_eq!(attribute("type"), "type");
/// ```
pub fn attribute(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
        "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
        "yield",
    ];
    if KEYWORDS.contains(&name) || PYTHON_ATTRIBUTES.contains(&name) {
        format!("{name}_")
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name.into()
    }
}

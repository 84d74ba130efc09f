//! Values: what reads is shown as it was written, what does not read is refused and no more.

use hostap_ctrl::value::{
    DeviceType, EncodedText, EscapedText, HexBytes, HexNumber, MacAddress, Ssid, Text, Uuid,
};

/// Reads the text as a value of each type.
pub fn run(text: &[u8]) {
    if let Some(address) = MacAddress::parse(text) {
        assert!(address.to_string().as_bytes().eq_ignore_ascii_case(text));
        crate::walk(&address);
    }
    if let Some(uuid) = Uuid::parse(text) {
        assert!(uuid.to_string().as_bytes().eq_ignore_ascii_case(text));
        crate::walk(&uuid);
    }
    if let Some(device_type) = DeviceType::parse(text) {
        assert_eq!(DeviceType::parse(device_type.to_string().as_bytes()), Some(device_type));
        crate::walk(&device_type);
    }
    if let Some(number) = HexNumber::parse(text) {
        assert_eq!(number.as_str().as_bytes(), text);
        let digits = format!("{:x}", number.value());
        let value = HexNumber::parse(digits.as_bytes());
        assert_eq!(value.map(HexNumber::value), Some(number.value()));
        crate::walk(&number);
    }
    if let Some(bytes) = HexBytes::parse(text) {
        assert_eq!(bytes.as_str().as_bytes(), text);
        assert_eq!(bytes.iter().count(), bytes.len());
        crate::walk(&bytes);
    }
    if let Some(ssid) = Ssid::new(text) {
        assert_eq!(ssid.as_bytes(), text);
        assert_eq!(EncodedText::new(ssid.to_string().as_bytes()).to_ssid(), Some(ssid));
        crate::walk(&ssid);
    }
    let encoded = EncodedText::new(text);
    let fits = encoded.decode().count() <= Ssid::MAXIMUM;
    assert_eq!(encoded.to_ssid().is_some(), fits);
    let escaped = EscapedText::new(text);
    assert!(escaped.decode().count() <= text.len());
    let plain = Text::new(text);
    assert_eq!(plain.to_string(), String::from_utf8_lossy(text));
    // What is shown of these may be anything; that it can be shown is what counts.
    let _ = format!("{encoded} {encoded:?} {escaped} {escaped:?}");
    crate::walk(&plain);
}

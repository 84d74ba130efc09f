//! How the daemons write bytes as text, and read them back.
//!
//! | text | where | write | read |
//! | --- | --- | --- | --- |
//! | printf_encode() | SSIDs and names in replies and events | [`printf_encode`] | [`printf_decode`] |
//! | configuration string | values of SET_NETWORK and SET_CRED, replies of GET_NETWORK | [`config_encode`] | [`ConfigString`] |
//! | passphrase | the value of `psk` | [`Passphrase`] | |
//! | SSID argument | `ssid=` of neighbour reports, `ssid ` of SCAN | [`ssid_argument_encode`] | [`ssid_argument_decode`] |
//! | utf8_escape() | information of P2P services | [`utf8_escape`] | [`utf8_unescape`] |
//! | hex | keys, elements, frames | [`hex_encode`] | [`HexBytes`](crate::value::HexBytes) |
//!
//! What is written is printable ASCII in every case but two: a [`Passphrase`] may hold bytes
//! from 0x80 on, and utf8_escape() changes nothing but `\` and `'`.
//!
//! # Which form a variable takes
//!
//! Found in the source of hostap 2.10 (`wpa_supplicant/config.c`, `ctrl_iface.c`):
//!
//! | variable | takes | write with |
//! | --- | --- | --- |
//! | `ssid` | a configuration string of at most 32 bytes, any bytes | [`config_encode`] |
//! | `psk` | `"passphrase"` of 8 to 63 bytes without control characters; 64 hex digits, which are the key itself; `ext:NAME`. Not `P"..."`, and a passphrase can't be given in hex | [`Passphrase`]; [`hex_encode`] for a key of 32 bytes |
//! | `identity`, `anonymous_identity`, `machine_identity`, `imsi_identity`, `dpp_netaccesskey`, `dpp_csign`, `dpp_pp_key` | a configuration string, any bytes; `NULL` unsets | [`config_encode`] |
//! | `password`, `machine_password` | a configuration string; `hash:` and 32 hex digits; `ext:NAME`; `NULL` unsets | [`config_encode`] |
//! | `sae_password` and every other text | a configuration string, which ends at its first NUL; `NULL` unsets | [`config_encode`] |
//! | `wep_key0` to `wep_key3` | a configuration string of 5, 13 or 16 bytes | [`config_encode`] |
//! | `mka_cak`, `mka_ckn` | hex | [`hex_encode`] |
//! | text of SET_CRED | a configuration string without a line feed, carriage return or NUL; any bytes in `excluded_ssid`, `roaming_consortium` and `required_roaming_consortium` | [`config_encode`] |
//! | text of SET, such as `device_name` | all that follows, without quotes and line ends | as it is |
//!
//! GET_NETWORK answers `*` for a variable that holds a secret.

mod config;
mod hex;
#[cfg(feature = "std")]
mod owned;
mod passphrase;
mod printf;
mod ssid_argument;
mod utf8;

pub use config::{ConfigString, config_encode, config_file_keeps};
pub use hex::hex_encode;
#[cfg(feature = "std")]
pub use owned::{config_encode_to_string, hex_encode_to_string, printf_encode_to_string};
pub use passphrase::{InvalidPassphrase, Passphrase};
pub use printf::{printf_decode, printf_encode, printf_encode_bounded};
pub use ssid_argument::{ssid_argument_decode, ssid_argument_encode};
pub use utf8::{utf8_escape, utf8_unescape};

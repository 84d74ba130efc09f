//! The numbers of `wpa_ctrl.h`.
//!
//! Generated from `protocol/constants.tsv` by `cargo run -p protocol-gen`.

// What the command `BSS` prints: bits of its argument `MASK=`

/// Everything but the delimiters.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_ALL: u32 = 0xfffd_ffff;

/// The number of the entry in the scan table.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_ID: u32 = 0x0000_0001;

/// The BSSID.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_BSSID: u32 = 0x0000_0002;

/// The frequency in MHz.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_FREQ: u32 = 0x0000_0004;

/// The beacon interval.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_BEACON_INT: u32 = 0x0000_0008;

/// The capability field.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_CAPABILITIES: u32 = 0x0000_0010;

/// The quality of the signal.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_QUAL: u32 = 0x0000_0020;

/// The noise level.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_NOISE: u32 = 0x0000_0040;

/// The signal level.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_LEVEL: u32 = 0x0000_0080;

/// The timer of the BSS.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_TSF: u32 = 0x0000_0100;

/// The age of the entry in seconds.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_AGE: u32 = 0x0000_0200;

/// The information elements, in hex.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_IE: u32 = 0x0000_0400;

/// The flags, as in the list of scan results.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_FLAGS: u32 = 0x0000_0800;

/// The SSID.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_SSID: u32 = 0x0000_1000;

/// What the BSS tells about WPS.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_WPS_SCAN: u32 = 0x0000_2000;

/// What the BSS tells about P2P.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_P2P_SCAN: u32 = 0x0000_4000;

/// What is known from ANQP and Hotspot 2.0.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_INTERNETW: u32 = 0x0000_8000;

/// What the BSS tells about Wi-Fi Display.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_WIFI_DISPLAY: u32 = 0x0001_0000;

/// A line ==== after each entry, #### after the last one.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_DELIM: u32 = 0x0002_0000;

/// What the BSS tells about its mesh.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_MESH_SCAN: u32 = 0x0004_0000;

/// The ratio of signal to noise in dB.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_SNR: u32 = 0x0008_0000;

/// The expected throughput in kbit/s.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_EST_THROUGHPUT: u32 = 0x0010_0000;

/// The elements of fast session transfer.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_FST: u32 = 0x0020_0000;

/// The number of the entry's last change.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_UPDATE_IDX: u32 = 0x0040_0000;

/// The information elements of the beacon, in hex.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_BEACON_IE: u32 = 0x0080_0000;

/// What the BSS tells about FILS.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_BSS_MASK_FILS_INDICATION: u32 = 0x0100_0000;

/// The reduced neighbour report.
///
/// In `wpa_ctrl.h` since 2.11.
pub const WPA_BSS_MASK_RNR: u32 = 0x0200_0000;

/// The multi-link element.
///
/// In `wpa_ctrl.h` since 2.11.
pub const WPA_BSS_MASK_ML: u32 = 0x0400_0000;

/// The address of the multi-link device the BSS belongs to.
///
/// In `wpa_ctrl.h` since 2.11.
pub const WPA_BSS_MASK_AP_MLD_ADDR: u32 = 0x0800_0000;

// UDP ports

/// UDP port of an interface of wpa_supplicant.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_CTRL_IFACE_PORT: u16 = 9877;

/// How many ports the daemon tries, counting down from that port.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_CTRL_IFACE_PORT_LIMIT: u16 = 50;

/// UDP port of the global interface of wpa_supplicant.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_GLOBAL_CTRL_IFACE_PORT: u16 = 9878;

/// How many ports the daemon tries, counting up from that port.
///
/// In `wpa_ctrl.h` since 2.10.
pub const WPA_GLOBAL_CTRL_IFACE_PORT_LIMIT: u16 = 20;

/// Frames that the commands `VENDOR_ELEM_ADD`, `VENDOR_ELEM_GET` and `VENDOR_ELEM_REMOVE` can
/// give elements to: `enum wpa_vendor_elem_frame`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum VendorElementFrame {
    /// P2P probe requests.
    ///
    /// `VENDOR_ELEM_PROBE_REQ_P2P` in `wpa_ctrl.h`, since 2.10.
    ProbeRequestP2p = 0,

    /// P2P probe responses.
    ///
    /// `VENDOR_ELEM_PROBE_RESP_P2P` in `wpa_ctrl.h`, since 2.10.
    ProbeResponseP2p = 1,

    /// Probe responses of a P2P group owner.
    ///
    /// `VENDOR_ELEM_PROBE_RESP_P2P_GO` in `wpa_ctrl.h`, since 2.10.
    ProbeResponseP2pGroupOwner = 2,

    /// Beacons of a P2P group owner.
    ///
    /// `VENDOR_ELEM_BEACON_P2P_GO` in `wpa_ctrl.h`, since 2.10.
    BeaconP2pGroupOwner = 3,

    /// P2P provision discovery requests.
    ///
    /// `VENDOR_ELEM_P2P_PD_REQ` in `wpa_ctrl.h`, since 2.10.
    P2pProvisionDiscoveryRequest = 4,

    /// P2P provision discovery responses.
    ///
    /// `VENDOR_ELEM_P2P_PD_RESP` in `wpa_ctrl.h`, since 2.10.
    P2pProvisionDiscoveryResponse = 5,

    /// P2P group owner negotiation requests.
    ///
    /// `VENDOR_ELEM_P2P_GO_NEG_REQ` in `wpa_ctrl.h`, since 2.10.
    P2pGroupOwnerNegotiationRequest = 6,

    /// P2P group owner negotiation responses.
    ///
    /// `VENDOR_ELEM_P2P_GO_NEG_RESP` in `wpa_ctrl.h`, since 2.10.
    P2pGroupOwnerNegotiationResponse = 7,

    /// P2P group owner negotiation confirmations.
    ///
    /// `VENDOR_ELEM_P2P_GO_NEG_CONF` in `wpa_ctrl.h`, since 2.10.
    P2pGroupOwnerNegotiationConfirmation = 8,

    /// P2P invitation requests.
    ///
    /// `VENDOR_ELEM_P2P_INV_REQ` in `wpa_ctrl.h`, since 2.10.
    P2pInvitationRequest = 9,

    /// P2P invitation responses.
    ///
    /// `VENDOR_ELEM_P2P_INV_RESP` in `wpa_ctrl.h`, since 2.10.
    P2pInvitationResponse = 10,

    /// Association requests of a P2P client.
    ///
    /// `VENDOR_ELEM_P2P_ASSOC_REQ` in `wpa_ctrl.h`, since 2.10.
    P2pAssociationRequest = 11,

    /// Association responses of a P2P group owner.
    ///
    /// `VENDOR_ELEM_P2P_ASSOC_RESP` in `wpa_ctrl.h`, since 2.10.
    P2pAssociationResponse = 12,

    /// Association requests of a station.
    ///
    /// `VENDOR_ELEM_ASSOC_REQ` in `wpa_ctrl.h`, since 2.10.
    AssociationRequest = 13,

    /// Probe requests of a station.
    ///
    /// `VENDOR_ELEM_PROBE_REQ` in `wpa_ctrl.h`, since 2.10.
    ProbeRequest = 14,
}

/// The number of frame kinds above.
///
/// In `wpa_ctrl.h` since 2.10.
pub const NUM_VENDOR_ELEM_FRAMES: u32 = 15;

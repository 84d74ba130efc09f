//! The interfaces of a daemon: INTERFACES, INTERFACES ctrl, INTERFACE_LIST.

use super::addresses::rows;
use crate::value::Text;

fn name(line: &[u8]) -> Option<Text<'_>> {
    (!line.is_empty() && !line.contains(&b' ')).then_some(Text::new(line))
}

rows! {
    /// The reply of `INTERFACES`: the names of the daemon's interfaces. hostapd tells each BSS.
    ///
    /// ```
    /// use hostap_ctrl::reply::{InterfaceNames, Reply};
    ///
    /// let names = InterfaceNames::parse(b"wlan0\nwlan1\n").unwrap();
    /// assert!(names.iter().eq(["wlan0", "wlan1"]));
    /// ```
    InterfaceNames of Text<'a>, name, "names of interfaces, one a line"
}

/// An interface, and where its control interface is.
///
/// ```
/// use hostap_ctrl::reply::{InterfaceControls, Reply};
///
/// let reply = b"wlan1 ctrl_iface=/run/wpa_supplicant\nwlan2 ctrl_iface=N/A\n";
/// let controls = InterfaceControls::parse(reply).unwrap();
/// assert_eq!(controls.iter().next().unwrap().directory.unwrap(), "/run/wpa_supplicant");
/// assert_eq!(controls.iter().nth(1).unwrap().directory, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InterfaceControl<'a> {
    /// The interface's name.
    pub ifname: Text<'a>,
    /// What is configured as `ctrl_interface`: a directory, or for wpa_supplicant also
    /// `DIR=... GROUP=...`; `None` if the interface has no control interface.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "ctrl_iface", skip_serializing_if = "Option::is_none")
    )]
    pub directory: Option<Text<'a>>,
}

impl<'a> InterfaceControl<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let (ifname, rest) = super::body::split_word(line)?;
        let directory = Text::new(rest.strip_prefix(b"ctrl_iface=")?);
        Some(Self {
            ifname: Text::new(ifname),
            directory: Some(directory).filter(|it| *it != "N/A"),
        })
    }
}

rows! {
    /// The reply of `INTERFACES ctrl`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{InterfaceControls, Reply};
    ///
    /// let controls = InterfaceControls::parse(b"wlan0 ctrl_iface=/run/hostapd\n").unwrap();
    /// assert_eq!(controls.iter().next().unwrap().ifname, "wlan0");
    /// ```
    InterfaceControls of InterfaceControl<'a>, InterfaceControl::new, "interfaces, one a line: name, ctrl_iface="
}

/// An interface that a driver of wpa_supplicant could use.
///
/// ```
/// use hostap_ctrl::reply::{InterfaceList, Reply};
///
/// let list = InterfaceList::parse(b"nl80211\twlan0\tcard\n").unwrap();
/// assert_eq!(list.iter().next().unwrap().driver, "nl80211");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AvailableInterface<'a> {
    /// The driver's name.
    pub driver: Text<'a>,
    /// The interface's name.
    pub ifname: Text<'a>,
    /// What it is, if the driver says so; or empty.
    pub description: Text<'a>,
}

impl<'a> AvailableInterface<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let mut columns = line.splitn(3, |byte| *byte == b'\t').map(Text::new);
        Some(Self {
            driver: columns.next()?,
            ifname: columns.next()?,
            description: columns.next()?,
        })
    }
}

rows! {
    /// The reply of `INTERFACE_LIST`: what the drivers could use. Most drivers can't tell, so it
    /// is empty on most systems.
    ///
    /// ```
    /// use hostap_ctrl::reply::{InterfaceList, Reply};
    ///
    /// assert_eq!(InterfaceList::parse(b"").unwrap().iter().count(), 0);
    /// ```
    InterfaceList of AvailableInterface<'a>, AvailableInterface::new, "interfaces, one a line: driver, name, description"
}

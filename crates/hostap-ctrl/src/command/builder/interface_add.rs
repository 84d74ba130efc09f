//! `INTERFACE_ADD`: a new interface for a running wpa_supplicant.

use crate::command::{Command, InvalidArgument, Request};
use crate::reply::Done;
use crate::value::{MacAddress, Text};

/// Lets wpa_supplicant take care of one more interface: `INTERFACE_ADD`, over its global socket.
///
/// ```
/// use hostap_ctrl::command::{Command, InterfaceAdd};
///
/// let add = InterfaceAdd::new("wlan5")
///     .configuration("/etc/wlan5.conf")
///     .driver("nl80211")
///     .control_interface("/run/wpa_supplicant");
/// assert_eq!(
///     add.to_request()?.as_bytes(),
///     b"INTERFACE_ADD wlan5\t/etc/wlan5.conf\tnl80211\t/run/wpa_supplicant\t\t"
/// );
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a command does nothing until it is sent"]
pub struct InterfaceAdd<'a> {
    interface: Text<'a>,
    configuration: Text<'a>,
    driver: Text<'a>,
    control_interface: Text<'a>,
    driver_parameters: Text<'a>,
    bridge: Text<'a>,
    create: Option<Text<'a>>,
    address: Option<MacAddress>,
}

impl<'a> InterfaceAdd<'a> {
    /// The interface of this name, with the daemon's defaults.
    pub fn new(interface: impl Into<Text<'a>>) -> Self {
        let none = Text::new(b"");
        Self {
            interface: interface.into(),
            configuration: none,
            driver: none,
            control_interface: none,
            driver_parameters: none,
            bridge: none,
            create: None,
            address: None,
        }
    }

    /// The path of its configuration file.
    pub fn configuration(mut self, path: impl Into<Text<'a>>) -> Self {
        self.configuration = path.into();
        self
    }

    /// The driver, such as `nl80211` or `wired`.
    pub fn driver(mut self, driver: impl Into<Text<'a>>) -> Self {
        self.driver = driver.into();
        self
    }

    /// Where the interface gets its control socket: a directory, or the value of the setting
    /// `ctrl_interface`.
    pub fn control_interface(mut self, control_interface: impl Into<Text<'a>>) -> Self {
        self.control_interface = control_interface.into();
        self
    }

    /// Parameters for the driver.
    pub fn driver_parameters(mut self, parameters: impl Into<Text<'a>>) -> Self {
        self.driver_parameters = parameters.into();
        self
    }

    /// The bridge that the interface is in.
    pub fn bridge(mut self, bridge: impl Into<Text<'a>>) -> Self {
        self.bridge = bridge.into();
        self
    }

    /// Creates the interface first, of this type: `sta` or `ap`; the main branch after 2.11 also
    /// knows `nan` and `nan_data`.
    pub fn create(mut self, kind: impl Into<Text<'a>>) -> Self {
        self.create = Some(kind.into());
        self
    }

    /// The MAC address of the interface that is created; for the main branch after 2.11.
    ///
    /// Needs [`create`](Self::create) to be given too.
    pub fn address(mut self, address: impl Into<MacAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl Command for InterfaceAdd<'_> {
    type Reply<'r> = Done;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        request.command("INTERFACE_ADD ");
        request.word("interface", self.interface)?;
        let fields = [
            ("configuration", self.configuration),
            ("driver", self.driver),
            ("control_interface", self.control_interface),
            ("driver_parameters", self.driver_parameters),
            ("bridge", self.bridge),
        ];
        for (name, value) in fields {
            request.literal("\t");
            request.text_until(name, value, &["\t"])?;
        }
        match (self.create, self.address) {
            (None, None) => {}
            (None, Some(_)) => {
                return Err(request.invalid("address", "needs create to be given too"));
            }
            (Some(kind), address) => {
                request.literal("\tcreate\t");
                request.word("create", kind)?;
                if let Some(address) = address {
                    request.literal("\t");
                    request.address(address);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_places() {
        let add = InterfaceAdd::new("wlan5").driver("wired").bridge("br0").create("sta");
        let expected = b"INTERFACE_ADD wlan5\t\twired\t\t\tbr0\tcreate\tsta";
        assert_eq!(add.to_request().unwrap().as_bytes(), expected);
        let request = add.address([2, 0, 0, 0, 1, 0]).to_request().unwrap();
        assert!(request.as_bytes().ends_with(b"\tcreate\tsta\t02:00:00:00:01:00"));
    }

    #[test]
    fn a_tab_would_move_the_fields() {
        let base = || InterfaceAdd::new("wlan5");
        for add in [
            InterfaceAdd::new("a\tb"),
            InterfaceAdd::new("a b"),
            InterfaceAdd::new(""),
            base().configuration("a\tb"),
            base().driver("a\nb"),
            base().control_interface("a\tb"),
            base().driver_parameters("a\0b"),
            base().bridge("a\tb"),
            base().create("a\tb"),
            base().address([0; 6]),
        ] {
            assert!(add.to_request().is_err(), "{add:?}");
        }
        assert!(base().configuration("/path with space").to_request().is_ok());
    }
}

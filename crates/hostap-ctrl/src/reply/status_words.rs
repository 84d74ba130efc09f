//! The words of `STATUS` that stand for states and modes.

use super::keyed::words;

words! {
    /// How far wpa_supplicant's connection is.
    ///
    /// ```
    /// use hostap_ctrl::reply::WpaState;
    ///
    /// assert_eq!(WpaState::new(b"4WAY_HANDSHAKE"), WpaState::FourWayHandshake);
    /// assert_eq!(WpaState::from_number(9), Some(WpaState::Completed));
    /// assert_eq!(WpaState::Completed.number(), Some(9));
    /// ```
    WpaState {
        Disconnected = "DISCONNECTED",
        /// The interface is down.
        InterfaceDisabled = "INTERFACE_DISABLED",
        /// No network is enabled.
        Inactive = "INACTIVE",
        Scanning = "SCANNING",
        Authenticating = "AUTHENTICATING",
        Associating = "ASSOCIATING",
        Associated = "ASSOCIATED",
        FourWayHandshake = "4WAY_HANDSHAKE",
        GroupHandshake = "GROUP_HANDSHAKE",
        /// Connected.
        Completed = "COMPLETED",
        Unknown = "UNKNOWN",
    }
}

/// In the order of their numbers.
const NUMBERED: [WpaState<'static>; 10] = [
    WpaState::Disconnected,
    WpaState::InterfaceDisabled,
    WpaState::Inactive,
    WpaState::Scanning,
    WpaState::Authenticating,
    WpaState::Associating,
    WpaState::Associated,
    WpaState::FourWayHandshake,
    WpaState::GroupHandshake,
    WpaState::Completed,
];

impl WpaState<'_> {
    /// The state of this number, as `CTRL-EVENT-STATE-CHANGE` writes it.
    pub fn from_number(number: u8) -> Option<WpaState<'static>> {
        NUMBERED.get(usize::from(number)).copied()
    }

    /// The number of this state; none for an unknown one.
    pub fn number(self) -> Option<u8> {
        (0..=9).find(|number| Self::from_number(*number) == Some(self))
    }
}

words! {
    /// What an interface is in its network.
    ///
    /// ```
    /// use hostap_ctrl::reply::Mode;
    ///
    /// assert_eq!(Mode::new(b"P2P GO - group formation"), Mode::P2pGroupFormation);
    /// ```
    Mode {
        Station = "station",
        Ibss = "IBSS",
        AccessPoint = "AP",
        P2pGroupOwner = "P2P GO",
        P2pGroupFormation = "P2P GO - group formation",
        Mesh = "mesh",
    }
}

words! {
    /// Whether management frames are protected.
    ///
    /// ```
    /// use hostap_ctrl::reply::ManagementFrameProtection;
    ///
    /// assert_eq!(ManagementFrameProtection::new(b"2"), ManagementFrameProtection::Required);
    /// ```
    ManagementFrameProtection {
        /// If both sides can.
        Optional = "1",
        Required = "2",
    }
}

words! {
    /// Whether a Hotspot 2.0 network is the home of its credential.
    ///
    /// ```
    /// use hostap_ctrl::reply::ProviderType;
    ///
    /// assert_eq!(ProviderType::new(b"roaming"), ProviderType::Roaming);
    /// ```
    ProviderType {
        Home = "home",
        Roaming = "roaming",
        Unknown = "unknown",
    }
}

words! {
    /// What P2P does: `STATUS` of the global socket.
    ///
    /// ```
    /// use hostap_ctrl::reply::P2pState;
    ///
    /// assert_eq!(P2pState::new(b"LISTEN_ONLY"), P2pState::ListenOnly);
    /// ```
    P2pState {
        Idle = "IDLE",
        Search = "SEARCH",
        Connect = "CONNECT",
        ConnectListen = "CONNECT_LISTEN",
        GroupOwnerNegotiation = "GO_NEG",
        ListenOnly = "LISTEN_ONLY",
        WaitPeerConnect = "WAIT_PEER_CONNECT",
        WaitPeerIdle = "WAIT_PEER_IDLE",
        ServiceDiscoveryDuringFind = "SD_DURING_FIND",
        Provisioning = "PROVISIONING",
        ProvisionDiscoveryDuringFind = "PD_DURING_FIND",
        Invite = "INVITE",
        InviteListen = "INVITE_LISTEN",
        Unknown = "?",
        Disabled = "DISABLED",
    }
}

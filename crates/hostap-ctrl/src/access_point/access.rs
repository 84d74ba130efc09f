//! Who may associate.

/// One of the two access lists of an access point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessSide {
    /// Those that are let in, whatever the policy.
    Accept,
    /// Those that are kept out unless they are accepted.
    Deny,
}

/// What counts for a station that is on neither list: `macaddr_acl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPolicy {
    /// It is let in.
    AcceptUnlessDenied,
    /// It is kept out.
    DenyUnlessAccepted,
    /// A RADIUS server is asked.
    AskRadius,
}

impl AccessPolicy {
    pub(super) fn number(self) -> u32 {
        match self {
            Self::AcceptUnlessDenied => 0,
            Self::DenyUnlessAccepted => 1,
            Self::AskRadius => 2,
        }
    }
}

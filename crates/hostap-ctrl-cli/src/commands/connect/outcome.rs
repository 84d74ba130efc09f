//! Why it did not connect, as exit code, kind and sentence.

use hostap_ctrl::ErrorKind;
use hostap_ctrl::station::{ConnectError, ConnectFailure, ConnectReason};
use hostap_ctrl::value::Ssid;

use crate::failure::{Exit, Failure};
use crate::output::text;

pub(super) fn failure(error: &ConnectError, ssid: &Ssid) -> Failure {
    match error {
        ConnectError::Failed(failed) => self::failed(failed, ssid),
        ConnectError::Request(error) if error.kind() == ErrorKind::InvalidArgument => {
            let mut failure = Failure::of(error);
            let name = text::ssid(ssid.as_bytes());
            failure.message = format!("not connected to {name}: {}", failure.message);
            failure
        }
        ConnectError::Request(error) => Failure::of(error),
        other => Failure::new(Exit::Failed, "failed", other.to_string()),
    }
}

pub(super) fn failed(failed: &ConnectFailure, ssid: &Ssid) -> Failure {
    let (exit, kind) = match &failed.reason {
        ConnectReason::WrongKey => (Exit::WrongKey, "wrong-key"),
        ConnectReason::NotFound { .. } => (Exit::NotFound, "not-found"),
        ConnectReason::Rejected(_) => (Exit::Rejected, "rejected"),
        // 691: MSCHAPV2's number of a wrong name or password.
        ConnectReason::EapFailure(eap) if eap.error == Some(691) => (Exit::WrongKey, "wrong-key"),
        ConnectReason::EapFailure(_) => (Exit::Rejected, "eap-failed"),
        ConnectReason::TimedOut { .. } => (Exit::TimedOut, "timed-out"),
        ConnectReason::CredentialsNeeded { .. } => (Exit::Failed, "credentials-needed"),
        ConnectReason::InterfaceDisabled => (Exit::Failed, "interface-disabled"),
        ConnectReason::InterfaceGone => (Exit::NoDaemon, "interface-gone"),
        ConnectReason::DaemonGone => (Exit::NoDaemon, "daemon-gone"),
        ConnectReason::Disconnected(_) => (Exit::Rejected, "disconnected"),
        ConnectReason::Superseded { .. } => (Exit::Failed, "superseded"),
        ConnectReason::NetworkRemoved => (Exit::Failed, "network-removed"),
        ConnectReason::SettingRefused { .. } => (Exit::Failed, "setting-refused"),
        ConnectReason::Cancelled => (Exit::Failed, "interrupted"),
        _ => (Exit::Failed, "failed"),
    };
    let name = text::ssid(ssid.as_bytes());
    Failure::new(exit, kind, format!("not connected to {name}: {}", failed.reason))
}

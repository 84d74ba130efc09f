//! Why an attempt failed, from all that was heard.

use core::time::Duration;
use std::vec::Vec;

use super::attempt::Attempt;
use crate::event::TempDisabledReason;
use crate::station::{
    ConnectReason, ConnectStage, Disconnection, PromptField, RejectedDuring, Rejection,
};

/// What wpa_supplicant goes on after, by itself.
#[derive(Debug)]
pub(super) enum Setback {
    Rejected(Rejection),
    Disconnected(Disconnection),
}

impl Attempt {
    /// wpa_supplicant gave up for now, and says why.
    pub(super) fn given_up(&self, reason: TempDisabledReason<'_>) -> ConnectReason {
        if let Some(field) = &self.asked {
            return ConnectReason::CredentialsNeeded { field: field.clone() };
        }
        match reason {
            TempDisabledReason::WrongKey => ConnectReason::WrongKey,
            TempDisabledReason::NoPskAvailable => {
                ConnectReason::CredentialsNeeded { field: PromptField::Passphrase }
            }
            TempDisabledReason::AuthFailed if self.eap.started => self.eap_failed(),
            _ => self.failed_last(),
        }
    }

    /// EAP failed.
    pub(super) fn eap_failed(&self) -> ConnectReason {
        match &self.asked {
            Some(field) => ConnectReason::CredentialsNeeded { field: field.clone() },
            None => ConnectReason::EapFailure(self.eap.failure.clone()),
        }
    }

    /// The last refusal or disconnection; without any, the access point kept silent.
    fn failed_last(&self) -> ConnectReason {
        match &self.setback {
            _ if self.key_suspected => ConnectReason::WrongKey,
            Some(Setback::Rejected(rejection)) => ConnectReason::Rejected(rejection.clone()),
            Some(Setback::Disconnected(cut)) => ConnectReason::Disconnected(*cut),
            None => ConnectReason::Rejected(Rejection {
                bssid: self.bssid,
                status_code: None,
                during: match self.reached {
                    ConnectStage::Searching | ConnectStage::Authenticating => {
                        RejectedDuring::Authentication
                    }
                    _ => RejectedDuring::Association,
                },
                timed_out: true,
                times: 1,
            }),
        }
    }

    /// The time is over.
    pub(super) fn out_of_time(&self, limit: Duration) -> ConnectReason {
        if let Some(field) = &self.asked {
            return ConnectReason::CredentialsNeeded { field: field.clone() };
        }
        if self.key_suspected || self.setback.is_some() {
            return self.failed_last();
        }
        if self.reached == ConnectStage::Searching && self.scans > 0 {
            return ConnectReason::NotFound { scans: self.scans, unsuitable: Vec::new() };
        }
        ConnectReason::TimedOut { reached: self.reached, limit }
    }
}

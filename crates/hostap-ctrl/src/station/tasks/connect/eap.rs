//! What was heard of an authentication by EAP.

use std::string::String;

use crate::event::Event;
use crate::station::printable::printable;
use crate::station::{CertificateError, EapFailure, EapStep};

/// What is known about it so far.
#[derive(Debug, Default)]
pub(super) struct EapFacts {
    pub(super) failure: EapFailure,
    pub(super) started: bool,
    certificate: Option<(i64, String)>,
}

/// What an event says.
#[derive(Debug, Default)]
pub(super) struct Heard {
    pub(super) step: Option<EapStep>,
    /// It makes progress: nothing that was asked for before is awaited any more.
    pub(super) goes_on: bool,
    pub(super) failed: bool,
}

impl EapFacts {
    pub(super) fn hear(&mut self, event: &Event<'_>) -> Heard {
        let mut heard = Heard::default();
        match event {
            Event::EapStarted(_) => {
                *self = Self { started: true, ..Self::default() };
                heard.goes_on = true;
                heard.step = Some(EapStep::Started);
            }
            Event::EapProposedMethod(_) => heard.goes_on = true,
            Event::EapMethod(event) => {
                let name = printable(event.name);
                self.failure.method = Some(name.clone());
                self.failure.not_started = false;
                heard.goes_on = true;
                heard.step = Some(EapStep::Method { name });
            }
            Event::EapMethodInitializationFailed(event) => {
                self.failure.method = Some(printable(event.name));
                self.failure.not_started = true;
            }
            // It comes once with a hash and once with the certificate.
            Event::EapPeerCert(event) => {
                let certificate = (event.depth, printable(event.subject));
                if self.certificate.as_ref() != Some(&certificate) {
                    let (depth, subject) = certificate.clone();
                    self.certificate = Some(certificate);
                    heard.step = Some(EapStep::Certificate { depth, subject });
                }
            }
            Event::EapTlsCertError(event) => {
                self.failure.certificate = Some(CertificateError {
                    depth: event.depth,
                    subject: printable(event.subject),
                    reason: event.reason,
                    error: printable(event.err),
                });
            }
            Event::EapStatus(event) => {
                let (status, parameter) = (printable(event.status), printable(event.parameter));
                if !matches!(status.as_str(), "started" | "completion" | "accept proposed method") {
                    self.failure.status = Some((status.clone(), parameter.clone()));
                }
                heard.step = Some(EapStep::Status { status, parameter });
            }
            Event::EapMschapv2Failure(event) => {
                self.failure.error = Some(event.error);
                heard.goes_on = true;
            }
            Event::EapErrorCode(event) => self.failure.error = Some(event.code),
            Event::EapSuccess(_) => {
                heard.goes_on = true;
                heard.step = Some(EapStep::Succeeded);
            }
            Event::EapFailure(_) | Event::EapTimeoutFailure(_) => {
                heard.failed = true;
                heard.step = Some(EapStep::Failed);
            }
            _ => {}
        }
        heard
    }
}

//! Questions of the daemon, asked beside everything else.

use std::sync::mpsc::{self, Receiver, TryRecvError};

use hostap_ctrl::station::{Answer, Prompt, PromptField};

use crate::failure::{Exit, Failure};
use crate::prompt;

/// A question that the user is thinking about.
pub(super) struct Question {
    pub(super) prompt: Prompt,
    answers: Receiver<Result<Vec<u8>, Failure>>,
}

impl Question {
    /// Asks on the terminal; what is no secret with echo.
    pub(super) fn ask(prompt: Prompt) -> Self {
        let (sender, answers) = mpsc::channel();
        let open = match prompt.field {
            PromptField::Identity => Some("give it with --identity"),
            PromptField::CertificateCheck => Some("have the daemon check it, with --ca-cert"),
            _ => None,
        };
        let text = prompt.to_string();
        std::thread::spawn(move || {
            let answer = match open {
                Some(otherwise) => prompt::open(&text, otherwise),
                None => prompt::secret(&text),
            };
            // Who asked may have given up meanwhile.
            let _ = sender.send(answer);
        });
        Self { prompt, answers }
    }

    /// The answer, once it is there.
    pub(super) fn answer(&self) -> Option<Result<Answer, Failure>> {
        match self.answers.try_recv() {
            Ok(answer) => Some(answer.map(Answer::from)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                let message = format!("no answer was given: {}", self.prompt);
                Some(Err(Failure::new(Exit::Failed, "no-answer", message)))
            }
        }
    }
}

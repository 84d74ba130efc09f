//! Questions to the user, on the terminal: without echo where the answer is a secret.

use std::fs::OpenOptions;
use std::io::{self, BufRead, BufReader, Write as _};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use clap::Args;
use clap::ValueHint;
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::failure::{Exit, Failure};
use crate::output::text;

/// Where a password comes from that is not asked for.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct PasswordSource {
    /// File whose first line is the password
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "password_stdin")]
    password_file: Option<PathBuf>,

    /// The first line of standard input is the password
    #[arg(long)]
    password_stdin: bool,
}

/// The environment variable that may hold the password; arguments are for everybody to see.
pub(crate) const PASSWORD_VARIABLE: &str = "WPACTL_PASSWORD";

impl PasswordSource {
    /// The password, if it was given: file and standard input before the environment.
    pub(crate) fn read(&self) -> Result<Option<Vec<u8>>, Failure> {
        if let Some(path) = &self.password_file {
            let file = std::fs::File::open(path).and_then(|file| first_line(BufReader::new(file)));
            return file.map(Some).map_err(|error| {
                Failure::usage(format!("can't read the password from {}: {error}", path.display()))
            });
        }
        if self.password_stdin {
            return first_line(io::stdin().lock()).map(Some).map_err(|error| {
                Failure::usage(format!("can't read the password from standard input: {error}"))
            });
        }
        Ok(std::env::var_os(PASSWORD_VARIABLE).map(std::os::unix::ffi::OsStringExt::into_vec))
    }
}

fn first_line(mut input: impl BufRead) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    if input.read_until(b'\n', &mut line)? == 0 {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "it is empty"));
    }
    if line.ends_with(b"\n") {
        line.pop();
    }
    Ok(line)
}

/// What the terminal was like before a prompt, for a signal that ends the tool meanwhile.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// What is answered in place of the user, in the tour of `demo`.
static PREPARED: Mutex<Option<&str>> = Mutex::new(None);

/// From now on nobody is asked: this is the answer.
pub(crate) fn answer_next(answer: &'static str) {
    *PREPARED.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
}

/// Asks for a secret on the terminal, without echo.
pub(crate) fn secret(question: &str) -> Result<Vec<u8>, Failure> {
    if let Some(answer) = *PREPARED.lock().unwrap_or_else(PoisonError::into_inner) {
        anstream::eprintln!("{}: {}", text::line(question), "*".repeat(answer.len()));
        return Ok(answer.into());
    }
    let terminal = OpenOptions::new().read(true).write(true).open("/dev/tty");
    let terminal = terminal.map_err(|_| {
        no_terminal(
            question,
            &format!(
                "give it with --password-file, --password-stdin or {PASSWORD_VARIABLE} in the \
                 environment"
            ),
        )
    })?;
    *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = tcgetattr(&terminal).ok();
    let answer = rpassword::prompt_password(format!("{}: ", text::line(question)));
    BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
    answer.map(String::into_bytes).map_err(|error| no_answer(question, &error))
}

/// Asks for something that may be seen; `otherwise` is what helps where there is no terminal.
pub(crate) fn open(question: &str, otherwise: &str) -> Result<Vec<u8>, Failure> {
    let mut terminal = OpenOptions::new()
        .read(true)
        .write(true)
        .open("/dev/tty")
        .map_err(|_| no_terminal(question, otherwise))?;
    write!(terminal, "{}: ", text::line(question)).map_err(|error| no_answer(question, &error))?;
    first_line(BufReader::new(terminal)).map_err(|error| no_answer(question, &error))
}

/// Puts the echo back if a prompt is being shown.
pub(crate) fn restore_terminal() {
    let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
    let terminal = OpenOptions::new().write(true).open("/dev/tty");
    if let (Some(before), Ok(mut terminal)) = (before, terminal) {
        let _ = tcsetattr(&terminal, OptionalActions::Now, &before);
        let _ = terminal.write_all(b"\n");
    }
}

fn no_terminal(question: &str, otherwise: &str) -> Failure {
    Failure::usage(format!("{question} is needed, and there is no terminal to ask on: {otherwise}"))
}

fn no_answer(question: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, "no-answer", format!("no answer to `{question}`: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_is_taken_as_it_is() {
        assert_eq!(first_line(&b" a\xff \nb"[..]).unwrap(), b" a\xff ");
        assert_eq!(first_line(&b"a\r"[..]).unwrap(), b"a\r");
        assert_eq!(first_line(&b"\n"[..]).unwrap(), b"");
        assert!(first_line(&b""[..]).is_err());
    }
}

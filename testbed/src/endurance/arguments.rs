//! What the program is asked for.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// How the program is called.
pub const USAGE: &str = "\
usage: endurance [OPTION]...

  --minutes N       how long it runs (60)
  --seed N          what the order of requests and the pauses are drawn from (1)
  --directory DIR   where the daemons' sockets and logs are made (/run/endurance)
  --ours FILE       the C program linked with our library
  --original FILE   the same program linked with hostap's library
  --report FILE     writes the page there
  --series FILE     writes every second's measurements there, as a table";

/// What the program is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// How long it runs.
    pub minutes: u64,
    /// What is drawn by chance is drawn from it.
    pub seed: u64,
    /// Where the daemons' files are made.
    pub directory: PathBuf,
    /// The C program on our library.
    pub ours: Option<PathBuf>,
    /// The C program on hostap's.
    pub original: Option<PathBuf>,
    /// Where the page goes.
    pub report: Option<PathBuf>,
    /// Where the measurements go.
    pub series: Option<PathBuf>,
}

impl Arguments {
    /// Reads the words behind the program's name.
    ///
    /// # Errors
    /// A sentence that tells which word is wrong.
    pub fn read(words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut words = words;
        let mut arguments = Self {
            minutes: 60,
            seed: 1,
            directory: PathBuf::from("/run/endurance"),
            ours: None,
            original: None,
            report: None,
            series: None,
        };
        while let Some(word) = words.next() {
            let word = word.to_string_lossy().into_owned();
            let value = words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--minutes" => arguments.minutes = number(&word, &value?, 1)?,
                "--seed" => arguments.seed = number(&word, &value?, 0)?,
                "--directory" => arguments.directory = value?.into(),
                "--ours" => arguments.ours = Some(value?.into()),
                "--original" => arguments.original = Some(value?.into()),
                "--report" => arguments.report = Some(value?.into()),
                "--series" => arguments.series = Some(value?.into()),
                _ => return Err(format!("there is no option '{word}'")),
            }
        }
        Ok(arguments)
    }

    /// How long it runs.
    pub fn duration(&self) -> Duration {
        Duration::from_secs(self.minutes * 60)
    }

    /// The time between two restarts of a daemon: a minute, or in short runs less, so that each
    /// way to end is met.
    pub fn restart_interval(&self) -> Duration {
        Duration::from_secs(if self.minutes < 4 { 15 } else { 60 })
    }
}

fn number(option: &str, value: &OsString, least: u64) -> Result<u64, String> {
    let text = value.to_string_lossy();
    let number = text.parse().ok().filter(|number| *number >= least);
    number.ok_or_else(|| format!("{option} is a number from {least} on, and not '{text}'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, String> {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn words_are_read() {
        let arguments = read(&["--minutes", "2", "--seed", "9", "--report", "page.md"]).unwrap();
        assert_eq!((arguments.minutes, arguments.seed), (2, 9));
        assert_eq!(arguments.report, Some("page.md".into()));
        assert_eq!(read(&[]).unwrap().minutes, 60);
    }

    #[test]
    fn wrong_words_are_named() {
        for (words, wanted) in [
            (&["--minutes", "0"][..], "--minutes is a number from 1 on, and not '0'"),
            (&["--minutes"], "--minutes needs a value"),
            (&["--hours", "1"], "there is no option '--hours'"),
        ] {
            assert_eq!(read(words).unwrap_err(), wanted);
        }
    }
}

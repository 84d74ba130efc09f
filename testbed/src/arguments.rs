//! What the program is asked for.

use std::ffi::OsString;
use std::path::PathBuf;

/// How the program is called.
pub const USAGE: &str = "\
usage: testbed wired|wifi|simulated [OPTION]...

  --list            names the scenarios and runs none
  --only NAME       runs this scenario, or all whose names begin so; may be repeated
  --everyday        leaves out the long scenarios, and tasks on tokio
  --daemons DIR     takes wpa_supplicant and hostapd from there (else from PATH)
  --programs DIR    where the compiled C programs, clients and examples are
  --record DIR      records every control connection there, as JSON Lines
  --keep DIR        keeps each scenario's files there, also the daemons' logs";

/// Which bed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Ethernet pairs between network namespaces.
    Wired,
    /// Simulated radios.
    Wifi,
    /// The simulated world: no radios, and no daemons.
    Simulated,
}

/// What the program is asked for.
#[derive(Debug, Clone)]
pub struct Arguments {
    /// Which bed.
    pub place: Place,
    /// Whether to name the scenarios instead of running them.
    pub list: bool,
    /// The beginnings of the names of those wanted; all if empty.
    pub only: Vec<String>,
    /// Whether to leave out the long scenarios.
    pub everyday: bool,
    /// Where the daemons are; in `PATH` if not given.
    pub daemons: Option<PathBuf>,
    /// Where compiled programs are.
    pub programs: Option<PathBuf>,
    /// Where recordings go; none are made if not given.
    pub record: Option<PathBuf>,
    /// Where files of scenarios are kept; they are removed if not given.
    pub keep: Option<PathBuf>,
}

impl Arguments {
    /// Reads the words behind the program's name.
    ///
    /// # Errors
    /// A sentence that tells which word is wrong.
    pub fn read(words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut words = words;
        let place = match words.next().as_deref().and_then(|word| word.to_str()) {
            Some("wired") => Place::Wired,
            Some("wifi") => Place::Wifi,
            Some("simulated") => Place::Simulated,
            Some(other) => {
                return Err(format!("there is no bed '{other}'; it is wired, wifi or simulated"));
            }
            None => return Err("which bed, wired, wifi or simulated?".to_owned()),
        };
        let mut arguments = Self {
            place,
            list: false,
            only: Vec::new(),
            everyday: false,
            daemons: None,
            programs: None,
            record: None,
            keep: None,
        };
        while let Some(word) = words.next() {
            let word = word.to_string_lossy().into_owned();
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--list" => arguments.list = true,
                "--everyday" => arguments.everyday = true,
                "--only" => arguments.only.push(value()?.to_string_lossy().into_owned()),
                "--daemons" => arguments.daemons = Some(value()?.into()),
                "--programs" => arguments.programs = Some(value()?.into()),
                "--record" => arguments.record = Some(value()?.into()),
                "--keep" => arguments.keep = Some(value()?.into()),
                _ => return Err(format!("there is no option '{word}'")),
            }
        }
        Ok(arguments)
    }
}

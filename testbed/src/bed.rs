//! What a scenario has at hand.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use hostap_ctrl::Client;
use tempfile::TempDir;

use crate::arguments::{Arguments, Place};
use crate::coverage::Coverage;
use crate::failure::{Context, Failure, Outcome};
use crate::process::DROPPED;
use crate::recorders::Recorders;
use crate::watch::Watch;

/// A scenario's own directory, and the way to daemons and programs.
#[derive(Debug)]
pub struct Bed {
    arguments: Arguments,
    scenario: &'static str,
    directory: TempDir,
    recorders: Recorders,
    is_direct: Cell<bool>,
    coverage: Rc<RefCell<Coverage>>,
}

impl Bed {
    pub(crate) fn new(
        arguments: &Arguments,
        scenario: &'static str,
        coverage: &Rc<RefCell<Coverage>>,
    ) -> Result<Self, Failure> {
        // A short path: a socket's has room for 107 bytes.
        let directory = tempfile::Builder::new().prefix("bed").tempdir_in("/tmp")?;
        // Daemons that run as other users must reach their sockets below it.
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(directory.path(), mode)?;
        let coverage = Rc::clone(coverage);
        let is_direct = Cell::new(false);
        let recorders = Recorders::new(arguments.record.clone(), scenario);
        Ok(Self {
            arguments: arguments.clone(),
            scenario,
            directory,
            recorders,
            is_direct,
            coverage,
        })
    }

    /// The scenario's name.
    pub fn scenario(&self) -> &'static str {
        self.scenario
    }

    /// Which bed it is.
    pub fn place(&self) -> Place {
        self.arguments.place
    }

    /// A directory of the scenario's own, which is removed when the scenario ends.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Writes a file into that directory and gives its path.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<PathBuf, Failure> {
        let path = self.directory().join(name);
        std::fs::write(&path, content).context(|| format!("can't write {}", path.display()))?;
        Ok(path)
    }

    /// The daemon of this name (`wpa_supplicant` or `hostapd`) as a command without arguments.
    pub fn daemon_program(&self, name: &str) -> PathBuf {
        match &self.arguments.daemons {
            Some(directory) => directory.join(name),
            None => PathBuf::from(name),
        }
    }

    /// A compiled program below `--programs`, such as `examples/status` or `original/retry`.
    ///
    /// # Errors
    /// When it is not there.
    pub fn program(&self, name: &str) -> Result<Command, Failure> {
        Ok(Command::new(self.file(name)?))
    }

    /// What else is below `--programs`, such as `certificates/ca.pem`.
    ///
    /// # Errors
    /// When it is not there.
    pub fn file(&self, name: &str) -> Result<PathBuf, Failure> {
        let Some(directory) = &self.arguments.programs else {
            return Err(Failure::new(format!("{name} is needed: say --programs DIR")));
        };
        let path = directory.join(name);
        if !path.exists() {
            return Err(Failure::new(format!("{} is not there", path.display())));
        }
        Ok(path)
    }

    /// Makes no recordings of this scenario from now on: it is about the daemon's own sockets, how
    /// they come, go or don't answer, and a recorder's stay and answer.
    pub fn connect_directly(&self) {
        self.is_direct.set(true);
    }

    /// The path by which clients reach the control socket at `path`: through a recorder if
    /// recordings are made.
    ///
    /// # Errors
    /// When the recorder can't be started.
    pub fn control(&self, path: &Path) -> Result<PathBuf, Failure> {
        if self.is_direct.get() {
            return Ok(path.to_owned());
        }
        self.recorders.path_for(path, self.directory())
    }

    /// Remembers which program has its control sockets below `directory`: recordings say so.
    pub(crate) fn note_program(&self, directory: PathBuf, program: &'static str) {
        self.recorders.note_program(directory, program);
    }

    /// A client of the control socket at `path`.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn client(&self, path: &Path) -> Result<Client, Failure> {
        let path = self.control(path)?;
        Client::open(path.as_path()).context(|| format!("no client at {}", path.display()))
    }

    /// A monitor of the control socket at `path`.
    ///
    /// # Errors
    /// When the daemon does not attach it.
    pub fn watch(&self, path: &Path) -> Result<Watch, Failure> {
        Watch::open(&self.control(path)?, Rc::clone(&self.coverage))
    }

    /// Where events are counted that do not come through a [`Watch`].
    pub fn coverage(&self) -> &RefCell<Coverage> {
        &self.coverage
    }

    /// The end of each log, for the report of a failure.
    pub(crate) fn logs(&self, lines: usize) -> String {
        let mut text = String::new();
        let Ok(entries) = std::fs::read_dir(self.directory()) else { return text };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "log")) {
            let bytes = std::fs::read(path).unwrap_or_default();
            let content = String::from_utf8_lossy(&bytes);
            let content = content.rsplit_once(DROPPED).map_or(&*content, |(before, _)| before);
            let all: Vec<&str> = content.lines().collect();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            text.push_str(&format!("---- the end of {name}\n"));
            for line in &all[all.len().saturating_sub(lines)..] {
                text.push_str(line);
                text.push('\n');
            }
        }
        text
    }

    /// Ends what still runs beside the scenario.
    pub(crate) fn finish(&self) -> Outcome {
        self.recorders.stop()
    }

    /// Copies the scenario's files to where they are to be kept.
    pub(crate) fn keep(&self) -> Result<(), Failure> {
        let Some(directory) = &self.arguments.keep else { return Ok(()) };
        let place = directory.join(self.scenario);
        std::fs::create_dir_all(&place)?;
        for entry in std::fs::read_dir(self.directory())? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                std::fs::copy(entry.path(), place.join(entry.file_name()))?;
            }
        }
        Ok(())
    }
}

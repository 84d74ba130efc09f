//! The recorders between a scenario's clients and its daemons.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use hostap_ctrl_sim::{Recorder, RecorderOptions};

use crate::failure::{Context, Failure};

/// The recorders of one scenario, one for each control socket.
#[derive(Debug)]
pub(crate) struct Recorders {
    /// Where recordings go; none are made if not given.
    output: Option<PathBuf>,
    scenario: &'static str,
    running: RefCell<BTreeMap<PathBuf, (Recorder, PathBuf)>>,
}

impl Recorders {
    pub(crate) fn new(output: Option<PathBuf>, scenario: &'static str) -> Self {
        Self { output, scenario, running: RefCell::default() }
    }

    /// The path at which the control socket `path`, below `directory`, is reached: the recorder's,
    /// which is started when there is none yet.
    pub(crate) fn path_for(&self, path: &Path, directory: &Path) -> Result<PathBuf, Failure> {
        let Some(output) = &self.output else { return Ok(path.to_owned()) };
        // A scenario's other sockets are not real daemons' ones.
        let Ok(inner) = path.strip_prefix(directory) else { return Ok(path.to_owned()) };
        let mut running = self.running.borrow_mut();
        if let Some((recorder, place)) = running.get(path) {
            if recorder.is_running() {
                return Ok(place.clone());
            }
        }
        let place = directory.join("recorded").join(inner);
        if let Some(parent) = place.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::create_dir_all(output)?;
        let words: Vec<_> = inner.iter().map(|word| word.to_string_lossy()).collect();
        let name = format!("{}.{}.jsonl", self.scenario, words.join("-").replace("-control", ""));
        let file = File::options().create(true).append(true).open(output.join(name))?;
        let global = inner.file_name().is_some_and(|name| name == "global");
        let mut options = RecorderOptions::new(path).listen(&place).follow(true);
        if global {
            options = options.interface("");
        }
        let recorder = Recorder::start(options, BufWriter::new(file))
            .context(|| format!("can't record {}", path.display()))?;
        running.insert(path.to_owned(), (recorder, place.clone()));
        Ok(place)
    }

    /// Ends them all. What could not be written is a failure.
    pub(crate) fn stop(&self) -> Result<(), Failure> {
        for (path, (recorder, _)) in std::mem::take(&mut *self.running.borrow_mut()) {
            recorder.stop().context(|| format!("the recording of {}", path.display()))?;
        }
        Ok(())
    }
}

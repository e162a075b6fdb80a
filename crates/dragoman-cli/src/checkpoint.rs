//! The directory in which a training keeps its state.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The state of one training on disk.
pub(crate) struct Checkpoint {
    directory: PathBuf,
}

impl Checkpoint {
    pub(crate) fn new(directory: &Path) -> Self {
        Self { directory: directory.to_owned() }
    }

    fn file(&self) -> PathBuf {
        self.directory.join("training.state")
    }

    /// The state that was kept last; none where no training was interrupted here.
    pub(crate) fn last(&self) -> Result<Option<Vec<u8>>, Failure> {
        match fs::read(self.file()) {
            Ok(state) => Ok(Some(state)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed("read", &error)),
        }
    }

    /// Keeps a state. Whenever the machine stops, either this one or the one before is there, whole.
    pub(crate) fn keep(&self, state: &[u8]) -> Result<(), String> {
        let write = || -> io::Result<()> {
            fs::create_dir_all(&self.directory)?;
            let new = self.directory.join("training.state.new");
            let mut file = File::create(&new)?;
            file.write_all(state)?;
            file.sync_all()?;
            fs::rename(new, self.file())
        };
        write().map_err(|error| format!("{}: {error}", self.file().display()))
    }

    /// Removes the state of a training that is done, and the directory if nothing else is in it.
    pub(crate) fn remove(&self) -> Result<(), Failure> {
        match fs::remove_file(self.file()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(self.failed("removed", &error)),
            _ => {}
        }
        // A directory with other things in it stays.
        let _ = fs::remove_dir(&self.directory);
        Ok(())
    }

    /// What to do about a state that does not fit or cannot be kept.
    pub(crate) fn hint(&self) -> String {
        let file = self.file();
        format!(
            "give the command and the corpora of the interrupted training, another directory, or remove {} to begin anew",
            file.display()
        )
    }

    fn failed(&self, what: &str, error: &io::Error) -> Failure {
        let message = format!("{} cannot be {what} ({error})", self.file().display());
        Failure::new("checkpoint", message, "give a directory you may read and write")
    }
}

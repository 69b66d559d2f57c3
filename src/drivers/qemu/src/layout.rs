//! Where things are within a root folder. Called by everything that reads or writes files of the driver's.
use std::path::{Path, PathBuf};

use uuid::Uuid;
use virgo_operations::{Error, Result};

/// How the names of definitions end.
pub(super) const DEFINITION: &str = "xml";
/// How the names of the markers of autostart end.
pub(super) const AUTOSTART: &str = "autostart";

/// The variable that the processes of a run have in their environment.
pub(super) const TOKEN: &str = "VIRGO_RUN_TOKEN";

/// The variable that says which run they belong to: its folder's path.
pub(super) const RUN: &str = "VIRGO_RUN";

/// The longest name of a domain in bytes: with what is put in front and behind it still names a file.
const LONGEST_NAME: usize = 200;

/// The paths within a root folder; the module's documentation lists them.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// The root itself, canonical.
    pub(super) root: PathBuf,
}

impl Layout {
    /// Taken by the process that uses the root.
    pub(super) fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    pub(super) fn config(&self) -> PathBuf {
        self.root.join("config")
    }

    pub(super) fn runs(&self) -> PathBuf {
        self.root.join("run")
    }

    pub(super) fn logs(&self) -> PathBuf {
        self.root.join("log")
    }

    pub(super) fn cache(&self) -> PathBuf {
        self.root.join("cache")
    }

    pub(super) fn nvram(&self) -> PathBuf {
        self.root.join("nvram")
    }

    /// A domain's definition. It has the UUID for its name, which never changes: so renaming a domain is
    /// replacing one file.
    pub(super) fn definition(&self, uuid: Uuid) -> PathBuf {
        self.config().join(format!("{uuid}.{DEFINITION}"))
    }

    /// Exists if the domain is to start when the root is opened.
    pub(super) fn autostart(&self, uuid: Uuid) -> PathBuf {
        self.config().join(format!("{uuid}.{AUTOSTART}"))
    }

    /// The store of a domain's firmware variables, if its definition names none.
    pub(super) fn variables(&self, uuid: Uuid) -> PathBuf {
        self.nvram().join(format!("{uuid}_VARS.fd"))
    }

    /// Tells whether a path is one that the driver chooses, for a run or for a store of variables. Where a
    /// description names it, it was copied from that of a domain that runs, perhaps another one.
    pub(super) fn chooses(&self, path: &str) -> bool {
        Path::new(path).starts_with(self.runs()) || Path::new(path).starts_with(self.nvram())
    }

    /// What belongs to one run of a domain.
    pub(super) fn run(&self, name: &str) -> PathBuf {
        self.runs().join(file_name(name))
    }

    /// What QEMU printed.
    pub(super) fn log(&self, name: &str) -> PathBuf {
        self.logs().join(format!("{}.log", file_name(name)))
    }
}

/// The socket of the monitor, in a folder of one run.
pub(super) fn monitor_socket(run: &Path) -> PathBuf {
    run.join("monitor.sock")
}

/// What is known of a run, in its folder.
pub(super) fn status(run: &Path) -> PathBuf {
    run.join("status.json")
}

/// There while a start is under way; then it is renamed to [`token`].
pub(super) fn starting(run: &Path) -> PathBuf {
    run.join("starting")
}

/// Holds what tells the processes of a run from others: they have it in their environment, as [`TOKEN`].
pub(super) fn token(run: &Path) -> PathBuf {
    run.join("token")
}

/// Refuses a name that is too long for a file's.
pub(super) fn check_name(name: &str) -> Result<()> {
    if file_name(name).len() <= LONGEST_NAME {
        return Ok(());
    }
    let begin: String = name.chars().take(20).collect();
    Err(Error::argument(format!("the domain's name '{begin}…' is longer than {LONGEST_NAME} bytes")))
}

/// Escapes what would make a name hidden or leave the folder, and the sign for that itself.
fn file_name(name: &str) -> String {
    let name = name.replace('%', "%25");
    match name.strip_prefix('.') {
        Some(rest) => format!("%2E{rest}"),
        None => name,
    }
}

/// The name that [`file_name`] was made from.
pub(super) fn name_of(file_name: &str) -> String {
    file_name.replace("%2E", ".").replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder_or_meets_another() {
        for (name, file) in [("a b", "a b"), ("..", "%2E."), (".x", "%2Ex"), ("%2Ex", "%252Ex")] {
            assert_eq!(file_name(name), file);
            assert_eq!(name_of(file), name);
        }
        let layout = Layout { root: "/r".into() };
        assert_eq!(layout.run("a"), Path::new("/r/run/a"));
        assert!(check_name(&"n".repeat(200)).is_ok() && check_name(&"n".repeat(201)).is_err());
    }
}

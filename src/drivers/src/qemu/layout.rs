//! Where things are within a root folder. Called by everything that reads or writes files of the driver's.
use std::path::{Path, PathBuf};

use virgo_operations::{Error, Result};

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

    /// A domain's definition.
    pub(super) fn definition(&self, name: &str) -> PathBuf {
        self.config().join(format!("{}.xml", file_name(name)))
    }

    /// Exists if the domain is to start when the root is opened.
    pub(super) fn autostart(&self, name: &str) -> PathBuf {
        self.config().join(format!("{}.autostart", file_name(name)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder_or_meets_another() {
        for (name, file) in [("a b", "a b"), ("..", "%2E."), (".x", "%2Ex"), ("%2Ex", "%252Ex")] {
            assert_eq!(file_name(name), file);
        }
        let layout = Layout { root: "/r".into() };
        assert_eq!(layout.definition("a"), Path::new("/r/config/a.xml"));
        assert_ne!(layout.autostart("a"), layout.definition("a.autostart"));
        assert!(check_name(&"n".repeat(200)).is_ok() && check_name(&"n".repeat(201)).is_err());
    }
}

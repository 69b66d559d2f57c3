//! What is written down of a run, so that a later process finds the QEMU again. Called by what starts,
//! changes and re-attaches running domains. All of it blocks.
//!
//! A record is read by other versions than the one that wrote it: what it lacks has a default, unless the process
//! could not be told from others without it, and what is not known here is written back with the rest.
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use virgo_operations::{Error, Result};
use virgo_sys::files::write_atomic;
use virgo_sys::words;

use super::layout;

/// The version of records that are written here.
const VERSION: u32 = 1;

/// A run of a domain, as `status.json` has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Status {
    /// Tells this boot of the host from others: all QEMUs of those are gone.
    pub(super) boot: String,
    pub(super) pid: i32,
    pub(super) start_time: u64,
    /// 0 if it is not known.
    #[serde(default)]
    pub(super) id: u32,
    /// Whether the domain is not to outlive the connection that started it.
    #[serde(default)]
    pub(super) autodestroy: bool,
    /// libvirt's number for why it runs.
    #[serde(default)]
    pub(super) reason: i32,
    /// The live domain, passwords included.
    pub(super) xml: String,
    #[serde(flatten)]
    pub(super) noted: Noted,
}

/// The version of a record, and what it holds that this one does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Noted {
    #[serde(default = "first_version")]
    version: u32,
    #[serde(flatten)]
    others: Map<String, Value>,
}

/// Records had no version at first.
fn first_version() -> u32 {
    0
}

impl Default for Noted {
    fn default() -> Self {
        Self { version: VERSION, others: Map::new() }
    }
}

impl Status {
    /// Reads the status of a run; `None` if there is none, as its start was not finished.
    ///
    /// # Errors
    /// Why the one that is there cannot be used.
    pub(super) fn read(run: &Path) -> std::result::Result<Option<Self>, String> {
        let path = layout::status(run);
        let failed = |why: String| format!("the record '{}' cannot be read: {why}", path.display());
        match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|e| failed(e.to_string())),
            // The folder itself is there, or the question would not be asked.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(words(&error))),
        }
    }

    /// Writes the status of a run.
    pub(super) fn write(&self, run: &Path) -> Result<()> {
        let path = layout::status(run);
        let text = serde_json::to_vec_pretty(self)
            .map_err(|e| Error::failed(format!("cannot write '{}': {e}", path.display())))?;
        write_atomic(&path, &text, 0o600)
            .map_err(|e| Error::system(format!("cannot write '{}'", path.display()), &e))
    }
}

/// The id of this boot.
pub(super) fn boot_id() -> Result<String> {
    virgo_sys::machine::boot_id()
        .map_err(|e| Error::system("cannot tell this boot of the host from others", &e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Status::read(folder.path()), Ok(None));
        let xml = "<domain type='qemu'/>\n".to_owned();
        let (boot, noted) = (boot_id().unwrap(), Noted::default());
        let status = Status { boot, pid: 7, start_time: 8, id: 9, autodestroy: true, reason: 1, xml, noted };
        status.write(folder.path()).unwrap();
        assert_eq!(Status::read(folder.path()), Ok(Some(status)));
        for damaged in ["", "{", "{}", "[]", "\"x\""] {
            std::fs::write(layout::status(folder.path()), damaged).unwrap();
            let reason = Status::read(folder.path()).unwrap_err();
            assert!(reason.contains("status.json"), "{reason}");
        }
    }

    #[test]
    fn other_versions_are_read_and_lose_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = layout::status(folder.path());
        std::fs::write(&path, r#"{"boot": "b", "pid": 7, "start_time": 8, "xml": "<domain/>"}"#).unwrap();
        let old = Status::read(folder.path()).unwrap().unwrap();
        assert_eq!((old.id, old.autodestroy, old.reason, old.noted.version), (0, false, 0, 0));
        let newer = r#"{"version": 9, "boot": "b", "pid": 7, "start_time": 8, "id": 3, "xml": "<domain/>",
            "swtpm": {"pid": 70}, "why": ["x"]}"#;
        std::fs::write(&path, newer).unwrap();
        let mut read = Status::read(folder.path()).unwrap().unwrap();
        read.reason = 5;
        read.write(folder.path()).unwrap();
        let written: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(
            (&written["version"], &written["swtpm"]["pid"], &written["why"][0]),
            (&9.into(), &70.into(), &"x".into())
        );
        assert_eq!(written["reason"], 5);
    }
}

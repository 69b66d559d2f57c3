//! What is written down of a run, so that a later process finds the QEMU again. Called by what starts,
//! changes and re-attaches running domains. All of it blocks.
use std::path::Path;

use serde::{Deserialize, Serialize};
use virgo_operations::{Error, Result};
use virgo_sys::files::write_atomic;

use super::layout;

/// A run of a domain, as `status.json` has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Status {
    /// Tells this boot of the host from others: all QEMUs of those are gone.
    pub(super) boot: String,
    pub(super) pid: i32,
    pub(super) start_time: u64,
    pub(super) id: u32,
    /// Whether the domain is not to outlive the connection that started it.
    pub(super) autodestroy: bool,
    /// libvirt's number for why it runs.
    pub(super) reason: i32,
    /// The live domain, passwords included.
    pub(super) xml: String,
}

impl Status {
    /// Reads the status of a run; `None` if its start was not finished.
    pub(super) fn read(run: &Path) -> Option<Self> {
        serde_json::from_slice(&std::fs::read(layout::status(run)).ok()?).ok()
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
pub(super) fn boot_id() -> String {
    virgo_sys::machine::boot_id().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Status::read(folder.path()), None);
        let xml = "<domain type='qemu'/>\n".to_owned();
        let status =
            Status { boot: boot_id(), pid: 7, start_time: 8, id: 9, autodestroy: true, reason: 1, xml };
        status.write(folder.path()).unwrap();
        assert_eq!(Status::read(folder.path()), Some(status));
        std::fs::write(layout::status(folder.path()), "{").unwrap();
        assert_eq!(Status::read(folder.path()), None);
    }
}

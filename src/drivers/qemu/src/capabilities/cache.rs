//! Remembers what emulators can do, in memory and on disk. Called by [`Capabilities::of`].
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use virgo_operations::{Error, Result};
use virgo_sys::files::{create_private_dir, write_atomic};

use super::shared::Shared;
use super::{Capabilities, probe};

/// Changes when what is stored changes its meaning.
const FORMAT: u32 = 2;

/// Folders of QEMU's modules, which add devices without the binary changing.
const MODULES: [&str; 4] =
    ["/usr/lib/qemu", "/usr/lib64/qemu", "/usr/lib/x86_64-linux-gnu/qemu", "/usr/lib/aarch64-linux-gnu/qemu"];

/// What tells one build of an emulator from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Identity {
    path: PathBuf,
    inode: u64,
    size: u64,
    changed: (i64, i64),
    modules_changed: Vec<i64>,
}

impl Identity {
    /// Looks at a binary. It blocks.
    ///
    /// # Errors
    /// `SystemError` when there is none or it can't be run.
    pub(crate) fn of(binary: &Path) -> Result<Self> {
        let shown = binary.display();
        let file = std::fs::metadata(binary)
            .map_err(|error| Error::system(format_args!("cannot check the emulator '{shown}'"), &error))?;
        if !file.is_file() || file.permissions().mode() & 0o111 == 0 {
            let error = std::io::Error::from_raw_os_error(rustix::io::Errno::ACCESS.raw_os_error());
            return Err(Error::system(format_args!("the emulator '{shown}' is not executable"), &error));
        }
        let changed = |folder: &&str| std::fs::metadata(folder).map_or(0, |folder| folder.mtime());
        Ok(Self {
            path: binary.to_owned(),
            inode: file.ino(),
            size: file.size(),
            changed: (file.mtime(), file.mtime_nsec()),
            modules_changed: MODULES.iter().map(changed).collect(),
        })
    }

    /// Names a file of the cache folder for this binary.
    pub(crate) fn file(&self, folder: &Path, what: &str) -> PathBuf {
        let binary = self.path.display().to_string();
        folder.join(format!("{what}{}.json", binary.replace('/', "-")))
    }
}

#[derive(Serialize, Deserialize)]
struct Stored {
    format: u32,
    identity: Identity,
    capabilities: Capabilities,
}

static KNOWN: Shared<Identity, Arc<Capabilities>> = Shared::new();

/// Returns what a binary can do, and asks it if nobody did before.
pub(super) async fn of(binary: &Path, folder: &Path) -> Result<Arc<Capabilities>> {
    let path = binary.to_owned();
    let identity = virgo_runtime::blocking(move || Identity::of(&path)).await?;
    KNOWN.get(identity.clone(), look_up(identity, folder.to_owned())).await
}

async fn look_up(identity: Identity, folder: PathBuf) -> Result<Arc<Capabilities>> {
    let (wanted, file) = (identity.clone(), identity.file(&folder, "capabilities"));
    if let Some(stored) = virgo_runtime::blocking(move || load(&file, &wanted)).await {
        return Ok(Arc::new(stored));
    }
    let capabilities = probe::probe(&identity.path).await?;
    let (stored, file) = (
        Stored { format: FORMAT, identity: identity.clone(), capabilities },
        identity.file(&folder, "capabilities"),
    );
    let capabilities = virgo_runtime::blocking(move || {
        store(&folder, &file, &stored);
        stored.capabilities
    });
    Ok(Arc::new(capabilities.await))
}

fn load(file: &Path, identity: &Identity) -> Option<Capabilities> {
    let stored: Stored = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    (stored.format == FORMAT && stored.identity == *identity).then_some(stored.capabilities)
}

/// Writes to the cache; without one, things only take longer.
pub(crate) fn store(folder: &Path, file: &Path, what: &impl Serialize) {
    let written = serde_json::to_vec(what).map_err(std::io::Error::from).and_then(|bytes| {
        create_private_dir(folder)?;
        write_atomic(file, &bytes, 0o600)
    });
    if let Err(error) = written {
        tracing::debug!("cannot write '{}': {}", file.display(), virgo_sys::words(&error));
    }
}

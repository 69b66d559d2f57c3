//! State on disk that survives a kill at any byte: atomic writing, durable removal, locks, private folders.
//! Called by drivers and the daemon.

mod atomic;
mod folder;
mod lock;
mod named;

pub use atomic::{is_leftover, remove_durable, write_atomic};
pub use folder::create_private_dir;
pub use lock::LockFile;
pub use named::{open_named, read_named};

use std::io;
use std::path::Path;

/// Returns the folder a path is in.
fn parent_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes what was changed in a folder's list of names survive a power cut.
fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}

//! Crash-safe files: atomic writes, durable removal, locks, private directories. Called by drivers and daemons.

mod atomic;
mod directory;
mod lock;
mod named;

pub use atomic::{is_leftover, remove_durable, write_atomic};
pub use directory::create_private_dir;
pub use lock::LockFile;
pub use named::{open_named, read_named};

use std::io;
use std::path::Path;

/// Returns the parent directory of a path.
fn parent_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes changes of a directory's entries durable.
fn sync_directory(directory: &Path) -> io::Result<()> {
    std::fs::File::open(directory)?.sync_all()
}

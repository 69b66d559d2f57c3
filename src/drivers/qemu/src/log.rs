//! The log of a domain: what its QEMUs printed, each start under a line of its own. Called when a domain is
//! started, and when one dies on the way.
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// A log that is bigger is put aside at the next start.
const ROTATE_AT: u64 = 1 << 20;
/// How much of a log an error quotes at the most.
const QUOTED: u64 = 4 << 10;

/// The log of one run.
#[derive(Debug)]
pub(super) struct Log {
    path: PathBuf,
    file: File,
    /// Where the output of this run begins.
    begin: u64,
}

impl Log {
    /// Opens a domain's log and writes the line that begins a run.
    pub(super) fn begin(path: &Path, command: &[OsString]) -> io::Result<Self> {
        if fs::metadata(path).is_ok_and(|log| log.len() > ROTATE_AT) {
            fs::rename(path, old(path))?;
        }
        let mut file = OpenOptions::new().append(true).read(true).create(true).mode(0o600).open(path)?;
        let time = glib::DateTime::now_utc().and_then(|now| now.format("%Y-%m-%d %H:%M:%S"));
        let time = time.map(|time| time.to_string()).unwrap_or_default();
        let command: Vec<_> =
            command.iter().map(|word| quoted(&virgo_sys::shown(word.as_encoded_bytes()))).collect();
        writeln!(file, "{time} starting {}", command.join(" "))?;
        let begin = file.seek(SeekFrom::End(0))?;
        Ok(Self { path: path.to_owned(), file, begin })
    }

    /// A descriptor for QEMU's output.
    pub(super) fn descriptor(&self) -> io::Result<std::os::fd::OwnedFd> {
        Ok(self.file.try_clone()?.into())
    }

    /// The last of what QEMU printed in this run, or where it would be.
    pub(super) fn last_words(&self) -> String {
        let end = self.read_end().unwrap_or_default();
        // That one is no complaint, and is always there.
        let words: Vec<_> = end.lines().filter(|line| !line.starts_with("char device redirected")).collect();
        match words.join("\n").trim() {
            "" => format!("it printed nothing (its log is '{}')", self.path.display()),
            words => words.to_owned(),
        }
    }

    fn read_end(&self) -> io::Result<String> {
        let mut file = File::open(&self.path)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(self.begin.max(length.saturating_sub(QUOTED))))?;
        let mut bytes = vec![];
        file.read_to_end(&mut bytes)?;
        Ok(virgo_sys::shown(&bytes).into_owned())
    }
}

/// Removes a domain's log.
pub(super) fn remove(path: &Path) {
    // That there is none is fine.
    let _ = (fs::remove_file(path), fs::remove_file(old(path)));
}

fn old(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".old");
    name.into()
}

/// A word as a shell would take it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/.,:=_-+@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_only_this_run() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("web.log");
        let run = |word: &str| Log::begin(&path, &["qemu".into(), word.into()]).unwrap();
        let first = run("it's");
        assert!(first.last_words().contains("web.log"));
        writeln!(File::from(first.descriptor().unwrap()), "first").unwrap();
        let second = run("-x");
        let mut output = File::from(second.descriptor().unwrap());
        writeln!(output, "char device redirected to /dev/pts/1 (label charserial0)\nsecond").unwrap();
        assert_eq!(second.last_words(), "second");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(" starting qemu 'it'\\''s'\nfirst\n") && text.ends_with("\nsecond\n"));
    }

    #[test]
    fn a_big_log_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("web.log");
        fs::write(&path, vec![b'x'; ROTATE_AT as usize + 1]).unwrap();
        Log::begin(&path, &[]).unwrap();
        assert!(fs::metadata(&path).unwrap().len() < 100);
        assert!(fs::metadata(old(&path)).unwrap().len() > ROTATE_AT);
        remove(&path);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

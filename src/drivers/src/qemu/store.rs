//! The definitions of domains on disk. Called when a root is opened, and by operations that change
//! definitions. All of it blocks.
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use uuid::Uuid;
use virgo_model::{Domain, XmlOptions};
use virgo_operations::{Error, Result};
use virgo_sys::files::{is_leftover, remove_durable, write_atomic};
use virgo_sys::words;

use super::layout::Layout;

/// The definitions of a root's domains.
///
/// Its owner keeps it behind a lock, which is held over a change on disk and the one in memory that goes with
/// it.
pub(super) struct Store {
    layout: Layout,
}

/// A definition, as it was found.
pub(super) struct Stored {
    /// It has a UUID.
    pub(super) domain: Domain,
    /// Whether it starts when the root is opened.
    pub(super) autostart: bool,
}

impl Store {
    pub(super) fn new(layout: Layout) -> Self {
        Self { layout }
    }

    /// Reads all definitions; one that can't be read is left alone, and told of in the log.
    pub(super) fn load(&self) -> Result<BTreeMap<Uuid, Stored>> {
        let folder = self.layout.config();
        let failed = |e| Error::system(format!("cannot read the folder '{}'", folder.display()), &e);
        let mut found: BTreeMap<Uuid, (SystemTime, Stored)> = BTreeMap::new();
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.file_name().is_some_and(is_leftover) {
                let _ = std::fs::remove_file(&path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "xml") {
                continue;
            }
            match read(&path) {
                Ok((written, uuid, domain)) => {
                    // A kill in the middle of renaming leaves both names; the new one was written later.
                    if found.get(&uuid).is_some_and(|(other, _)| *other > written) {
                        continue;
                    }
                    let autostart = self.layout.autostart(&domain.name).exists();
                    found.insert(uuid, (written, Stored { domain, autostart }));
                }
                Err(error) => tracing::warn!("the definition '{}' is left out: {error}", path.display()),
            }
        }
        let found: BTreeMap<_, _> = found.into_iter().map(|(uuid, (_, stored))| (uuid, stored)).collect();
        Ok(found)
    }

    /// Writes a definition, in place of the one with the same name.
    pub(super) fn save(&self, domain: &Domain) -> Result<()> {
        let path = self.layout.definition(&domain.name);
        let xml = domain.to_xml(&XmlOptions { inactive: true, secure: true });
        write_atomic(&path, xml.as_bytes(), 0o600)
            .map_err(|e| Error::system(format!("cannot write '{}'", path.display()), &e))
    }

    /// Removes a definition.
    pub(super) fn remove(&self, name: &str) -> Result<()> {
        // The marker first: without a definition it would wait for the next domain of that name.
        self.set_autostart(name, false)?;
        remove(&self.layout.definition(name))
    }

    /// Makes or removes the marker of a domain that starts when the root is opened.
    pub(super) fn set_autostart(&self, name: &str, autostart: bool) -> Result<()> {
        let path = self.layout.autostart(name);
        if !autostart {
            return remove(&path);
        }
        write_atomic(&path, b"", 0o600)
            .map_err(|e| Error::system(format!("cannot write '{}'", path.display()), &e))
    }
}

fn read(path: &Path) -> std::result::Result<(SystemTime, Uuid, Domain), String> {
    let text = std::fs::read_to_string(path).map_err(|e| words(&e))?;
    let written = path.metadata().and_then(|m| m.modified()).map_err(|e| words(&e))?;
    let domain = Domain::parse(&text).map_err(|e| e.to_string())?;
    let uuid = domain.uuid.ok_or("it has no UUID")?;
    Ok((written, uuid, domain))
}

fn remove(path: &Path) -> Result<()> {
    match remove_durable(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::system(format!("cannot remove '{}'", path.display()), &error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("config")).unwrap();
        let layout = Layout { root: folder.path().to_owned() };
        (folder, Store::new(layout))
    }

    fn domain(name: &str, uuid: u128) -> Domain {
        let xml = format!("<domain type='qemu'><name>{name}</name><memory>1024</memory></domain>");
        Domain { uuid: Some(Uuid::from_u128(uuid)), ..Domain::parse(&xml).unwrap() }
    }

    #[test]
    fn definitions_come_back() {
        let (_folder, store) = store();
        for (name, uuid) in [("a", 1), ("..", 2), (".virgo-new-1", 3)] {
            store.save(&domain(name, uuid)).unwrap();
        }
        store.set_autostart("..", true).unwrap();
        let found = store.load().unwrap();
        let names: Vec<_> = found.values().map(|s| (s.domain.name.as_str(), s.autostart)).collect();
        assert_eq!(names, [("a", false), ("..", true), (".virgo-new-1", false)]);
        store.remove("..").unwrap();
        store.remove("..").unwrap();
        store.save(&domain("..", 2)).unwrap();
        assert!(store.load().unwrap().values().all(|stored| !stored.autostart));
    }

    #[test]
    fn damage_is_left_out() {
        let (folder, store) = store();
        let config = folder.path().join("config");
        std::fs::write(config.join("half.xml"), "<domain type='qe").unwrap();
        std::fs::write(config.join(".virgo-new-1-1"), "<domain").unwrap();
        store.save(&domain("old", 1)).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
        store.save(&domain("new", 1)).unwrap();
        let found = store.load().unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[&Uuid::from_u128(1)].domain.name, "new");
        assert!(config.join("half.xml").exists() && !config.join(".virgo-new-1-1").exists());
    }
}

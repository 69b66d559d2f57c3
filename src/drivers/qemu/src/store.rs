//! The definitions of domains on disk. Called when a root is opened, and by operations that change
//! definitions. All of it blocks.
//!
//! Every change of a definition goes through [`Store::save`]: what is saved could be defined (`definition.rs`) and can
//! be loaded, or it is refused before anything has changed. What cannot be loaded all the same stays as it is on disk, and is shown with the reason.
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use uuid::Uuid;
use virgo_model::{Domain, XmlOptions};
use virgo_operations::{Error, ErrorCode, Result};
use virgo_sys::files::{is_leftover, remove_durable, write_atomic};
use virgo_sys::words;

use super::definition::Definition;
use super::layout::{AUTOSTART, DEFINITION, Layout};
use virgo_driver_kit::xml::xml_error;

/// How a definition is written: with its secrets, and without what only a run has.
const AS_DEFINED: XmlOptions = XmlOptions { inactive: true, secure: true };

/// The definitions of a root's domains.
///
/// Its owner keeps it behind a lock, which is held over a change on disk and the one in memory that goes with
/// it.
pub(super) struct Store {
    layout: Layout,
}

/// A definition, as it was found.
pub(super) struct Stored {
    pub(super) uuid: Uuid,
    /// What it is called, or if it does not tell that, its file.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// The definition, or why it cannot be loaded.
    pub(super) definition: std::result::Result<Domain, Unreadable>,
    /// Whether it starts when the root is opened.
    pub(super) autostart: bool,
}

/// A definition that cannot be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) path: PathBuf,
    /// What is wrong, in a sentence that names the file.
    pub(super) reason: String,
    /// Whether that can pass by itself, as when no descriptor was left.
    pub(super) may_pass: bool,
}

impl Store {
    pub(super) fn new(layout: Layout) -> Self {
        Self { layout }
    }

    /// Reads all definitions, those that cannot be loaded included.
    pub(super) fn load(&self) -> Result<Vec<Stored>> {
        let folder = self.layout.config();
        let failed = |e| Error::system(format!("cannot read the folder '{}'", folder.display()), &e);
        let (mut files, mut markers) = (BTreeSet::new(), vec![]);
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.file_name().is_some_and(is_leftover) {
                let _ = std::fs::remove_file(&path);
                continue;
            }
            match path.extension() {
                Some(extension) if extension == DEFINITION => drop(files.insert(path)),
                Some(extension) if extension == AUTOSTART => markers.push(path),
                _ => {}
            }
        }
        let mut found: Vec<_> = files.into_iter().map(|path| self.load_one(path)).collect();
        // A kill between the two steps of undefining leaves a marker, which is not for the next with that UUID.
        for marker in markers.iter().filter(|marker| !marker.with_extension(DEFINITION).exists()) {
            let _ = std::fs::remove_file(marker);
        }
        tell_apart(&mut found);
        Ok(found)
    }

    fn load_one(&self, mut path: PathBuf) -> Stored {
        let mut read = read(&path);
        let mut uuid = uuid_of(&path);
        if let Ok(domain) = &read
            && uuid.is_none()
        {
            // Somebody has put it there by hand, under a name of their choice.
            let own = domain.uuid.unwrap_or_default();
            match self.adopt(&path, own) {
                Ok(()) => (uuid, path) = (Some(own), self.layout.definition(own)),
                Err(error) => {
                    let reason = format!(
                        "it cannot become '{}': {}",
                        self.layout.definition(own).display(),
                        words(&error)
                    );
                    read = Err(Unreadable::new(&path, &reason, false));
                }
            }
        }
        if let (Ok(domain), Some(uuid)) = (&read, uuid)
            && domain.uuid != Some(uuid)
        {
            let reason = format!("it has the UUID {} inside", domain.uuid.unwrap_or_default());
            read = Err(Unreadable::new(&path, &reason, false));
        }
        let name = match &read {
            Ok(domain) => domain.name.clone(),
            Err(_) => name_in(&path),
        };
        let uuid = uuid.unwrap_or_else(|| stand_in(path.as_os_str().as_encoded_bytes()));
        let autostart = path.with_extension(AUTOSTART).exists();
        Stored { uuid, name, path, definition: read, autostart }
    }

    /// Gives a file, and the marker that goes with it, the name that its UUID asks for.
    fn adopt(&self, path: &Path, uuid: Uuid) -> io::Result<()> {
        let rename = |from: &Path, to: &Path| renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE);
        let marker = path.with_extension(AUTOSTART);
        if marker.exists() && !self.layout.definition(uuid).exists() {
            rename(&marker, &self.layout.autostart(uuid))?;
        }
        Ok(rename(path, &self.layout.definition(uuid))?)
    }

    /// Reads a definition again that could not be loaded.
    pub(super) fn load_again(&self, unreadable: &Unreadable) -> Stored {
        self.load_one(unreadable.path.clone())
    }

    /// Writes a definition, in place of the one with the same UUID, and returns it as it is read back: that is what
    /// the domain is from now on, and after the root is opened again.
    ///
    /// # Errors
    /// What the parser says of it; then, and if it cannot be written, nothing has changed.
    pub(super) fn save(&self, definition: &Definition) -> Result<Domain> {
        let domain = definition.domain();
        let (xml, read_back) = write_and_read(domain, &AS_DEFINED)?;
        let path = self.layout.definition(domain.uuid.unwrap_or_default());
        write_atomic(&path, xml.as_bytes(), 0o600)
            .map_err(|e| Error::system(format!("cannot write '{}'", path.display()), &e))?;
        Ok(read_back)
    }

    /// Removes a definition. After a kill it is there as a whole, or not at all.
    pub(super) fn remove(&self, uuid: Uuid) -> Result<()> {
        remove(&self.layout.definition(uuid))?;
        remove(&self.layout.autostart(uuid))
    }

    /// Removes a definition that cannot be loaded.
    pub(super) fn remove_unreadable(&self, unreadable: &Unreadable) -> Result<()> {
        remove(&unreadable.path)?;
        remove(&unreadable.path.with_extension(AUTOSTART))
    }

    /// Makes or removes the marker of a domain that starts when the root is opened.
    pub(super) fn set_autostart(&self, uuid: Uuid, autostart: bool) -> Result<()> {
        let path = self.layout.autostart(uuid);
        if !autostart {
            return remove(&path);
        }
        write_atomic(&path, b"", 0o600)
            .map_err(|e| Error::system(format!("cannot write '{}'", path.display()), &e))
    }
}

/// Writes a domain as XML, and reads that: what is not read as it was meant is refused.
pub(super) fn write_and_read(domain: &Domain, options: &XmlOptions) -> Result<(String, Domain)> {
    let xml = domain.to_xml(options);
    let refused = |error: Error| error.context(format!("domain '{}' cannot be as described", domain.name));
    let read_back = Domain::parse(&xml).map_err(|error| refused(xml_error(error)))?;
    let again = read_back.to_xml(options);
    // What XML cannot express is not written at all.
    let words = |domain: &Domain| {
        (domain.uuid, domain.name.clone(), domain.title.clone(), domain.description.clone())
    };
    if words(&read_back) != words(domain) {
        let message = "its name, title or description has characters that XML does not have";
        return Err(refused(Error::new(ErrorCode::XmlError, message)));
    }
    if again == xml {
        return Ok((xml, read_back));
    }
    let mut lines = xml.lines().zip(again.lines());
    let (wrote, read) = lines.find(|(wrote, read)| wrote != read).unwrap_or_default();
    let message = format!("'{}' is read back as '{}'", wrote.trim(), read.trim());
    Err(refused(Error::new(ErrorCode::InternalError, message)))
}

/// A UUID for something that tells none, always the same for the same.
pub(super) fn stand_in(of: &[u8]) -> Uuid {
    let digits = glib::compute_checksum_for_data(glib::ChecksumType::Sha256, of);
    let digits = digits.as_ref().and_then(|digits| digits.get(..32));
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

impl Unreadable {
    /// The same, for another reason.
    pub(super) fn because(&self, reason: &str) -> Self {
        Self::new(&self.path, reason, false)
    }

    fn new(path: &Path, reason: &str, may_pass: bool) -> Self {
        let reason = format!("the definition '{}' cannot be loaded: {reason}", path.display());
        Self { path: path.to_owned(), reason, may_pass }
    }
}

fn read(path: &Path) -> std::result::Result<Domain, Unreadable> {
    let system = |e: io::Error| Unreadable::new(path, &words(&e), e.kind() != io::ErrorKind::InvalidData);
    let text = std::fs::read_to_string(path).map_err(system)?;
    let domain = Domain::parse(&text).map_err(|e| Unreadable::new(path, &e.to_string(), false))?;
    if domain.uuid.is_none() {
        return Err(Unreadable::new(path, "it has no UUID", false));
    }
    Ok(domain)
}

fn uuid_of(path: &Path) -> Option<Uuid> {
    let stem = path.file_stem()?.to_str()?;
    stem.parse::<Uuid>().ok().filter(|uuid| uuid.to_string() == stem)
}

/// The name of a domain of which nothing else can be read, or that of its file.
fn name_in(path: &Path) -> String {
    let text = std::fs::read(path).unwrap_or_default();
    let text = virgo_sys::shown(&text);
    let inside =
        text.split_once("<name>").and_then(|(_, rest)| rest.split_once("</name>")).map(|(name, _)| name);
    let is_name = |name: &&str| !name.is_empty() && !name.contains(['<', '&', '/', '\n']) && name.len() < 200;
    inside.filter(is_name).map_or_else(|| stem_of(path), str::to_owned)
}

fn stem_of(path: &Path) -> String {
    virgo_sys::shown(path.file_stem().unwrap_or_default().as_encoded_bytes()).into_owned()
}

/// Has every name and every UUID once: definitions that can be loaded come first.
fn tell_apart(found: &mut [Stored]) {
    found.sort_by_key(|stored| stored.definition.is_err());
    let (mut names, mut uuids) = (BTreeSet::new(), BTreeSet::new());
    for stored in found {
        if stored.definition.is_ok() && names.contains(&stored.name) {
            let reason = format!("another domain has the name '{}'", stored.name);
            stored.definition = Err(Unreadable::new(&stored.path, &reason, false));
        }
        if !uuids.insert(stored.uuid) {
            stored.uuid = stand_in(stored.uuid.as_bytes());
            uuids.insert(stored.uuid);
        }
        if names.contains(&stored.name) {
            stored.name = stem_of(&stored.path);
        }
        names.insert(stored.name.clone());
    }
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

    /// Name, whether it could be loaded, and whether it starts by itself.
    fn loaded(store: &Store) -> Vec<(String, bool, bool)> {
        let found = store.load().unwrap().into_iter();
        let mut found: Vec<_> = found.map(|s| (s.name, s.definition.is_ok(), s.autostart)).collect();
        found.sort();
        found
    }

    #[test]
    fn definitions_come_back() {
        let (_folder, store) = store();
        for (name, uuid) in [("a", 1), ("..", 2), (".virgo-new-1", 3)] {
            let saved = store.save(&Definition::unchecked(domain(name, uuid))).unwrap();
            assert_eq!(store.load().unwrap().iter().find(|s| s.name == name).unwrap().definition, Ok(saved));
        }
        let two = Uuid::from_u128(2);
        store.set_autostart(two, true).unwrap();
        store.save(&Definition::unchecked(domain("renamed", 1))).unwrap();
        let expected = [("..", true), (".virgo-new-1", false), ("renamed", false)];
        assert_eq!(loaded(&store), expected.map(|(name, auto)| (name.to_owned(), true, auto)));
        store.remove(two).unwrap();
        store.remove(two).unwrap();
        store.save(&Definition::unchecked(domain("..", 2))).unwrap();
        assert!(loaded(&store).iter().all(|(_, _, autostart)| !autostart));
    }

    #[test]
    fn what_cannot_be_loaded_is_shown_and_kept() {
        let (folder, store) = store();
        let config = folder.path().join("config");
        let path = |uuid: u128| store.layout.definition(Uuid::from_u128(uuid));
        let half = "<domain type='qemu'><name>half</name><mem";
        std::fs::write(path(7), half).unwrap();
        std::fs::write(config.join("odd.xml"), [0xff, 0xfe]).unwrap();
        std::fs::write(config.join(".virgo-new-1-1"), "<domain").unwrap();
        std::fs::create_dir(path(8)).unwrap();
        store.save(&Definition::unchecked(domain("good", 1))).unwrap();
        let twin = domain("good", 9).to_xml(&AS_DEFINED);
        std::fs::write(path(9), &twin).unwrap();
        // As of a kill in the middle of a rename, when names were those of files.
        std::fs::write(config.join("other.xml"), domain("other", 1).to_xml(&AS_DEFINED)).unwrap();
        let stem = |uuid: u128| Uuid::from_u128(uuid).to_string();
        let expected = [
            (stem(8), false),
            (stem(9), false),
            ("good".into(), true),
            ("half".into(), false),
            ("odd".into(), false),
            ("other".into(), false),
        ];
        for _ in 0..2 {
            assert_eq!(loaded(&store), expected.clone().map(|(name, loaded)| (name, loaded, false)));
        }
        let found = store.load().unwrap();
        let uuids: BTreeSet<_> = found.iter().map(|stored| stored.uuid).collect();
        assert_eq!(uuids.len(), expected.len(), "each is a domain of its own");
        for (name, word, may_pass) in
            [("half", "line 1", false), ("odd", "UTF-8", false), (&stem(8), "directory", true)]
        {
            let stored = found.iter().find(|stored| stored.name == *name).unwrap();
            let unreadable = stored.definition.as_ref().unwrap_err();
            assert!(unreadable.reason.contains(word), "{unreadable:?}");
            assert_eq!(unreadable.may_pass, may_pass, "{unreadable:?}");
        }
        assert_eq!(std::fs::read_to_string(path(7)).unwrap(), half);
        assert!(config.join("odd.xml").exists() && !config.join(".virgo-new-1-1").exists());
    }

    #[test]
    fn a_file_put_there_by_hand_is_taken_over() {
        let (folder, store) = store();
        let config = folder.path().join("config");
        std::fs::write(config.join("web.xml"), domain("web", 1).to_xml(&AS_DEFINED)).unwrap();
        std::fs::write(config.join("web.autostart"), "").unwrap();
        std::fs::write(store.layout.autostart(Uuid::from_u128(2)), "").unwrap();
        for _ in 0..2 {
            assert_eq!(loaded(&store), [("web".to_owned(), true, true)]);
        }
        let mut names: Vec<_> = config
            .read_dir()
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let uuid = Uuid::from_u128(1);
        assert_eq!(names, [format!("{uuid}.autostart"), format!("{uuid}.xml")]);
    }

    #[test]
    fn what_would_not_be_read_back_is_not_written() {
        let (_folder, store) = store();
        store.save(&Definition::unchecked(domain("a", 1))).unwrap();
        let mut broken = domain("a", 1);
        broken.title = Some("nul \0".to_owned());
        let error = store.save(&Definition::unchecked(broken)).unwrap_err();
        assert!(error.message().contains("domain 'a' cannot be as described"), "{error}");
        let found = store.load().unwrap().remove(0);
        assert_eq!(
            found.definition,
            Ok(domain("a", 1)).map(|d| store.save(&Definition::unchecked(d)).unwrap())
        );
    }
}

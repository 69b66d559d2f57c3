//! Pictures of screens. Called by the device operations.
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicU32, Ordering};

use glib::Bytes;
use rustix::fs::{MemfdFlags, Mode, OFlags, memfd_create, open};
use serde_json::json;
use virgo_model::Domain;
use virgo_model::domain::VideoModelType;
use virgo_operations::{Error, Result};

use super::capabilities::Capabilities;
use super::monitor::Monitor;

/// The number of the set in which QEMU keeps the next file; nobody else's are that high.
static NEXT_FILE_SET: AtomicU32 = AtomicU32::new(0x7669_0000);

/// A screen, as QEMU names it; by default the first of the first card.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Screen {
    card: String,
    head: u32,
}

/// Finds a screen of a domain.
///
/// # Errors
/// `InvalidArg` when it has no such screen.
pub(super) fn find(domain: &Domain, screen: u32) -> Result<Option<Screen>> {
    let cards = domain.devices.videos.iter().filter_map(|card| {
        let model = card.model.as_ref().filter(|model| model.kind != VideoModelType::None)?;
        Some((card.alias.clone()?, model.heads.unwrap_or(1).max(1)))
    });
    let mut screens =
        cards.flat_map(|(card, heads)| (0..heads).map(move |head| Screen { card: card.clone(), head }));
    let missing = || Error::argument(format!("domain '{}' has no screen {screen}", domain.name));
    let found = screens.nth(screen as usize).ok_or_else(missing)?;
    Ok((screen > 0).then_some(found))
}

/// Takes a picture; the image and its MIME type.
pub(super) async fn take(
    monitor: &Monitor,
    capabilities: &Capabilities,
    screen: Option<Screen>,
) -> Result<(Bytes, String)> {
    let failed = |e: std::io::Error| Error::system("cannot make a file for a screenshot", &e);
    // QEMU writes into a file without a name, through a descriptor that can only be written, as it wants.
    let memory = memfd_create("screenshot", MemfdFlags::CLOEXEC).map_err(|e| failed(e.into()))?;
    let path = format!("/proc/self/fd/{}", memory.as_raw_fd());
    let output = open(path, OFlags::WRONLY | OFlags::CLOEXEC, Mode::empty()).map_err(|e| failed(e.into()))?;
    let png = capabilities.version >= (7, 1, 0);
    let number = NEXT_FILE_SET.fetch_add(1, Ordering::Relaxed);
    let mut arguments = json!({ "filename": format!("/dev/fdset/{number}") });
    if png {
        arguments["format"] = json!("png");
    }
    if let Some(Screen { card, head }) = screen {
        (arguments["device"], arguments["head"]) = (json!(card), json!(head));
    }
    // All three are on their way whatever becomes of this future.
    let set = json!({ "fdset-id": number });
    let added = monitor.execute_with("add-fd", set.clone(), output);
    let dumped = monitor.execute("screendump", arguments);
    let removed = monitor.execute("remove-fd", set);
    added.await?;
    dumped.await?;
    removed.await?;
    let image = virgo_runtime::blocking(move || {
        use std::io::{Read, Seek};
        let mut file = std::fs::File::from(memory);
        let mut image = vec![];
        file.rewind().and_then(|()| file.read_to_end(&mut image)).map(|_| image)
    });
    let image = image.await.map_err(|e| Error::system("cannot read a screenshot", &e))?;
    let kind = if png { "image/png" } else { "image/x-portable-pixmap" };
    Ok((Bytes::from_owned(image), kind.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn screens_are_counted_over_all_cards() {
        let domain = Domain::parse(
            "<domain type='qemu'><name>a</name><memory>1024</memory><devices>
            <video><model type='virtio' heads='2'/><alias name='video0'/></video>
            <video><model type='qxl'/><alias name='video1'/></video></devices></domain>",
        )
        .unwrap();
        let screen = |card: &str, head| Some(Screen { card: card.to_owned(), head });
        assert_eq!(find(&domain, 0), Ok(None));
        assert_eq!(find(&domain, 1), Ok(screen("video0", 1)));
        assert_eq!(find(&domain, 2), Ok(screen("video1", 0)));
        assert!(find(&domain, 3).unwrap_err().message().contains("'a' has no screen 3"));
    }
}

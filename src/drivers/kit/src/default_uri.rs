//! Which URI is opened: the one that is asked for, one that it is an alias of, or this machine's. Called by a
//! connection before it chooses a driver.

use std::ffi::OsString;
use std::future::Future;

use virgo_net::HostPaths;
use virgo_operations::{ConnectionFlags, Error, Result};

use crate::Uri;
use crate::client_file::ClientFile;

/// Where users say what they mean without naming it.
struct Source {
    /// The variable that names the URI for whoever names none.
    variable: &'static str,
    /// The file with another one, and with aliases.
    file: &'static str,
}

const HYPERVISORS: Source = Source { variable: "LIBVIRT_DEFAULT_URI", file: "libvirt.conf" };

const ADMINISTRATION: Source = Source { variable: "LIBVIRT_ADMIN_DEFAULT_URI", file: "libvirt-admin.conf" };

/// What there is on a machine without any daemon.
const EMBEDDED: &str = "qemu:///embed";

/// The URI to open for what a user asks for: what comes back is what will be opened, and may be shown.
///
/// Nothing, or an empty text, is [`default_uri()`]. An alias of `libvirt.conf` is what it stands for, unless
/// `NO_ALIASES` forbids to look it up.
///
/// # Errors
/// `NoConnect` if it names no driver, `InvalidArg` if it is no URI, `ConfSyntax` for what is wrong with `libvirt.conf`.
pub async fn resolve(uri: Option<&str>, flags: ConnectionFlags) -> Result<Uri> {
    HYPERVISORS.resolve(uri, flags, machines_own).await
}

/// The URI of the daemon to administer, likewise: for whoever names none it is what `LIBVIRT_ADMIN_DEFAULT_URI` says,
/// `uri_default` in `libvirt-admin.conf`, or `libvirtd`, the system's for root and the user's own for others.
///
/// # Errors
/// As [`resolve`].
pub async fn resolve_admin(uri: Option<&str>, flags: ConnectionFlags) -> Result<Uri> {
    let own = || async {
        let path = if rustix::process::geteuid().is_root() { "system" } else { "session" };
        format!("libvirtd:///{path}")
    };
    ADMINISTRATION.resolve(uri, flags, own).await
}

async fn machines_own() -> String {
    let found = virgo_runtime::blocking(|| virgo_net::probe(&HostPaths::default())).await;
    found.unwrap_or_else(|| EMBEDDED.to_owned())
}

/// The URI of this machine, for whoever names none: what the variable `LIBVIRT_DEFAULT_URI` says, or
/// `uri_default` in `libvirt.conf`, or what libvirt's daemons on this machine are for (see
/// [`virgo_net::probe`]), and QEMU inside of this process where there are none.
///
/// `libvirt.conf` is in `/etc/libvirt` for root, and in `libvirt` in the user's folder for configuration for
/// everybody else.
///
/// # Errors
/// As [`resolve`].
pub async fn default_uri() -> Result<Uri> {
    resolve(None, ConnectionFlags::empty()).await
}

impl Source {
    async fn resolve<F: Future<Output = String>>(
        &self,
        uri: Option<&str>,
        flags: ConnectionFlags,
        otherwise: impl FnOnce() -> F,
    ) -> Result<Uri> {
        let asked = uri.filter(|uri| !uri.is_empty());
        let may_be_alias =
            |text: &str| !flags.contains(ConnectionFlags::NO_ALIASES) && text.chars().all(is_of_alias);
        // Most of the time there is nothing to look up.
        if let Some(text) = asked.filter(|text| !may_be_alias(text)) {
            return Uri::parse(Some(text));
        }
        let file = ClientFile::load_named(self.file).await?;
        let text = match asked {
            Some(text) => text.to_owned(),
            None => match self.choose(std::env::var_os(self.variable), &file)? {
                Some(said) => said,
                None => otherwise().await,
            },
        };
        let meant = alias(&file, &text)?.filter(|_| may_be_alias(&text)).unwrap_or(&text);
        Ok(Uri::parse(Some(meant))?.found_in(file))
    }

    /// What is said to be the default.
    fn choose(&self, variable: Option<OsString>, file: &ClientFile) -> Result<Option<String>> {
        match variable.filter(|uri| !uri.is_empty()) {
            Some(uri) => uri.into_string().map(Some).map_err(|uri| {
                let message = format!("the variable {} is not UTF-8: '{}'", self.variable, uri.display());
                Error::argument(message)
            }),
            None => Ok(file.text("uri_default")?.map(str::to_owned)),
        }
    }
}

/// What an alias stands for.
fn alias<'a>(file: &'a ClientFile, text: &str) -> Result<Option<&'a str>> {
    const ALIASES: &str = "uri_aliases";
    for entry in file.texts(ALIASES)? {
        let Some((name, uri)) = entry.split_once('=').filter(|(name, _)| name.chars().all(is_of_alias))
        else {
            return Err(
                file.wrong(ALIASES, "a list of \"name=uri\" with names of letters, digits, '_' and '-'")
            );
        };
        if name == text {
            return Ok(Some(uri));
        }
    }
    Ok(None)
}

fn is_of_alias(character: char) -> bool {
    character.is_ascii_alphanumeric() || "_-".contains(character)
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStringExt;
    use std::path::Path;

    use futures_lite::future::block_on;
    use virgo_operations::ErrorCode;

    use super::*;

    fn file(text: &str) -> ClientFile {
        ClientFile::parse(Path::new("/libvirt.conf"), text).unwrap()
    }

    #[test]
    fn the_variable_comes_before_the_file() {
        let with_default = file("uri_default = 'lxc:///system'");
        let chosen = |variable: &str| HYPERVISORS.choose(Some(variable.into()), &with_default).unwrap();
        assert_eq!(chosen("xen:///system").as_deref(), Some("xen:///system"));
        assert_eq!(chosen("").as_deref(), Some("lxc:///system"));
        assert_eq!(HYPERVISORS.choose(None, &with_default).unwrap().as_deref(), Some("lxc:///system"));
        assert_eq!(HYPERVISORS.choose(None, &file("")).unwrap(), None);
        // It says something, and nobody knows what: that is not the same as nothing.
        let error = HYPERVISORS
            .choose(Some(OsString::from_vec(b"test:///\xf0".to_vec())), &with_default)
            .unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArg);
        assert!(error.message().contains("LIBVIRT_DEFAULT_URI is not UTF-8"), "{error}");
        assert_eq!(
            HYPERVISORS.choose(None, &file("uri_default = 1")).unwrap_err().code(),
            ErrorCode::ConfSyntax
        );
    }

    #[test]
    fn administration_has_a_default_of_its_own() {
        let path = if rustix::process::geteuid().is_root() { "system" } else { "session" };
        let named = block_on(resolve_admin(Some("virtqemud:///system"), ConnectionFlags::empty())).unwrap();
        assert_eq!(named.to_string(), "virtqemud:///system");
        let wrong = ADMINISTRATION.choose(Some(OsString::from_vec(b"\xf0".to_vec())), &file("")).unwrap_err();
        assert!(wrong.message().contains("LIBVIRT_ADMIN_DEFAULT_URI is not UTF-8"), "{wrong}");
        let own = block_on(resolve_admin(None, ConnectionFlags::empty())).unwrap();
        assert_eq!(own.to_string(), format!("libvirtd:///{path}"));
    }

    #[test]
    fn aliases_stand_for_uris() {
        let file_with =
            file("uri_aliases = [ 'hail=qemu+ssh://root@hail/system?a=b', 'x_1-y=test:///default' ]");
        assert_eq!(alias(&file_with, "hail").unwrap(), Some("qemu+ssh://root@hail/system?a=b"));
        assert_eq!(alias(&file_with, "x_1-y").unwrap(), Some("test:///default"));
        assert_eq!(alias(&file_with, "x").unwrap(), None);
        for wrong in ["uri_aliases = 'a=b'", "uri_aliases = [ 'ab' ]", "uri_aliases = [ 'a b=c' ]"] {
            assert_eq!(alias(&file(wrong), "x").unwrap_err().code(), ErrorCode::ConfSyntax, "{wrong}");
        }
    }

    #[test]
    fn what_is_a_uri_already_stays() {
        let same = |uri| block_on(resolve(Some(uri), ConnectionFlags::empty())).unwrap().to_string();
        assert_eq!(same("test:///default"), "test:///default");
        let literal = block_on(resolve(Some("hail"), ConnectionFlags::NO_ALIASES)).unwrap_err();
        assert_eq!(literal.code(), ErrorCode::NoConnect);
    }
}

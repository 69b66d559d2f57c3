//! Which URI is opened: the one that is asked for, one that it is an alias of, or this machine's. Called by the
//! connection before it chooses a driver.

use std::ffi::OsString;

use virgo_net::HostPaths;
use virgo_operations::{ConnectionFlags, Error, Result};

use crate::Uri;
use crate::client_file::ClientFile;

/// The variable that names the URI for whoever names none.
const VARIABLE: &str = "LIBVIRT_DEFAULT_URI";

/// What there is on a machine without any daemon.
const EMBEDDED: &str = "qemu:///embed";

/// The URI to open for what a user asks for: what comes back is what will be opened, and may be shown.
///
/// Nothing, or an empty text, is [`default_uri()`]. An alias of `libvirt.conf` is what it stands for, unless
/// `NO_ALIASES` forbids to look it up.
///
/// # Errors
/// `InvalidArg` if it is no URI, `ConfSyntax` for what is wrong with `libvirt.conf`.
pub async fn resolve(uri: Option<&str>, flags: ConnectionFlags) -> Result<Uri> {
    let asked = uri.filter(|uri| !uri.is_empty());
    let may_be_alias =
        |text: &str| !flags.contains(ConnectionFlags::NO_ALIASES) && text.chars().all(is_of_alias);
    // Most of the time there is nothing to look up.
    if let Some(text) = asked.filter(|text| !may_be_alias(text)) {
        return Uri::parse(Some(text));
    }
    let file = ClientFile::load().await?;
    let text = match asked {
        Some(text) => text.to_owned(),
        None => default_text(&file).await?,
    };
    let meant = alias(&file, &text)?.filter(|_| may_be_alias(&text)).unwrap_or(&text);
    Ok(Uri::parse(Some(meant))?.found_in(file))
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

async fn default_text(file: &ClientFile) -> Result<String> {
    let said = choose(std::env::var_os(VARIABLE), file)?;
    if let Some(said) = said {
        return Ok(said);
    }
    let found = virgo_runtime::blocking(|| virgo_net::probe(&HostPaths::default())).await;
    Ok(found.unwrap_or_else(|| EMBEDDED.to_owned()))
}

/// What is said to be the default.
fn choose(variable: Option<OsString>, file: &ClientFile) -> Result<Option<String>> {
    match variable.filter(|uri| !uri.is_empty()) {
        Some(uri) => uri.into_string().map(Some).map_err(|uri| {
            let message = format!("the variable {VARIABLE} is not UTF-8: '{}'", uri.display());
            Error::argument(message)
        }),
        None => Ok(file.text("uri_default")?.map(str::to_owned)),
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
        let chosen = |variable: &str| choose(Some(variable.into()), &with_default).unwrap();
        assert_eq!(chosen("xen:///system").as_deref(), Some("xen:///system"));
        assert_eq!(chosen("").as_deref(), Some("lxc:///system"));
        assert_eq!(choose(None, &with_default).unwrap().as_deref(), Some("lxc:///system"));
        assert_eq!(choose(None, &file("")).unwrap(), None);
        // It says something, and nobody knows what: that is not the same as nothing.
        let error = choose(Some(OsString::from_vec(b"test:///\xf0".to_vec())), &with_default).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArg);
        assert!(error.message().contains("LIBVIRT_DEFAULT_URI is not UTF-8"), "{error}");
        assert_eq!(choose(None, &file("uri_default = 1")).unwrap_err().code(), ErrorCode::ConfSyntax);
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
        assert_eq!(literal.code(), ErrorCode::InvalidArg);
    }
}

//! `auth.conf`: libvirt's file with the names and passwords that are used without asking.
//!
//! ```text
//! [credentials-lab]
//! authname=kim
//! password=…
//!
//! [auth-libvirt-host.example]
//! credentials=lab
//! ```
//!
//! The host `default` stands for all that have no group of their own.

use std::path::{Path, PathBuf};

use glib::{KeyFile, KeyFileFlags};
use virgo_operations::{Error, ErrorCode, Result, SecretString};

use virgo_driver_kit::Uri;

/// The file of the whole machine.
const OF_THE_MACHINE: &str = "/etc/libvirt/auth.conf";

/// What the file has for a host.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The name to log in with.
    pub(super) authname: Option<String>,
    /// Its password.
    pub(super) password: Option<SecretString>,
    /// The name of the user to act as.
    pub(super) username: Option<String>,
}

/// The file that counts: the one of `LIBVIRT_AUTH_FILE`, of the URI, of the user or of the machine. What is
/// named has to be there.
pub(super) fn file(uri: &Uri) -> Option<PathBuf> {
    let named = std::env::var_os("LIBVIRT_AUTH_FILE").map(PathBuf::from);
    let named = named.or_else(|| uri.parameter("authfile").map(PathBuf::from));
    named.filter(|path| !path.as_os_str().is_empty()).or_else(|| {
        let places = [glib::user_config_dir().join("libvirt/auth.conf"), OF_THE_MACHINE.into()];
        places.into_iter().find(|path| std::fs::File::open(path).is_ok())
    })
}

/// Finds what a file has for a service on a host; the file is read each time.
///
/// # Errors
/// `ReadFailed` or `ConfSyntax`, with the file and what is wrong with it.
pub(super) fn lookup(path: &Path, service: &str, host: &str) -> Result<Known> {
    let wrong = |code, what: &str| Error::new(code, format!("'{}': {what}", path.display()));
    let file = KeyFile::new();
    file.load_from_file(path, KeyFileFlags::NONE).map_err(|error| {
        let code =
            if error.is::<glib::KeyFileError>() { ErrorCode::ConfSyntax } else { ErrorCode::ReadFailed };
        wrong(code, error.message())
    })?;
    let groups = [format!("auth-{service}-{host}"), format!("auth-{service}-default")];
    let Some(group) = groups.iter().find(|group| file.has_group(group)) else { return Ok(Known::default()) };
    let Ok(name) = file.string(group, "credentials") else {
        return Err(wrong(ErrorCode::ConfSyntax, &format!("the group '{group}' has no 'credentials'")));
    };
    let credentials = format!("credentials-{name}");
    if !file.has_group(&credentials) {
        let what = format!("the group '{group}' names '{name}', and there is no group '{credentials}'");
        return Err(wrong(ErrorCode::ConfSyntax, &what));
    }
    let value = |key: &str| match file.string(&credentials, key) {
        Ok(value) => Ok(Some(String::from(value))),
        Err(error) if error.matches(glib::KeyFileError::KeyNotFound) => Ok(None),
        // Such as bytes that are not UTF-8. The words would show the value.
        Err(_) => {
            let what = format!("'{key}' of the group '{credentials}' is not UTF-8, or not well escaped");
            Err(wrong(ErrorCode::ConfSyntax, &what))
        }
    };
    Ok(Known {
        authname: value("authname")?,
        password: value("password")?.map(SecretString::from),
        username: value("username")?,
    })
}

#[cfg(test)]
mod tests {
    use virgo_operations::ExposeSecret;

    use super::*;

    const FILE: &str = "
[credentials-test]
username=fred
password=123456

[credentials-prod]
authname=bar
password=letmein

[auth-libvirt-test1.example]
credentials=test
[auth-libvirt-broken]
[auth-libvirt-dangling]
credentials=nowhere
[auth-libvirt-default]
credentials=prod
[auth-esx-default]
credentials=test
";

    #[test]
    fn the_host_or_the_default() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), FILE).unwrap();
        let find = |service, host| lookup(file.path(), service, host);
        let test = find("libvirt", "test1.example").unwrap();
        assert_eq!((test.username.as_deref(), test.authname.as_deref()), (Some("fred"), None));
        assert_eq!(test.password.unwrap().expose_secret(), "123456");
        assert_eq!(find("libvirt", "other.example").unwrap().authname.as_deref(), Some("bar"));
        assert!(find("ssh", "other.example").unwrap().password.is_none());
        for (host, word) in [("broken", "no 'credentials'"), ("dangling", "'nowhere'")] {
            let error = find("libvirt", host).unwrap_err();
            assert_eq!(error.code(), ErrorCode::ConfSyntax);
            assert!(error.message().contains(word), "{error}");
        }
        // What is there and cannot be read is not the same as what is not there.
        let odd = b"[credentials-a]\npassword=\xff\n[auth-libvirt-default]\ncredentials=a\n";
        std::fs::write(file.path(), odd).unwrap();
        let error = find("libvirt", "x").unwrap_err();
        assert_eq!(error.code(), ErrorCode::ConfSyntax);
        std::fs::write(file.path(), "no group=1").unwrap();
        assert_eq!(find("libvirt", "x").unwrap_err().code(), ErrorCode::ConfSyntax);
        let error = lookup(Path::new("/none/auth.conf"), "libvirt", "x").unwrap_err();
        assert_eq!(error.code(), ErrorCode::ReadFailed);
        assert!(error.message().contains("/none/auth.conf"), "{error}");
    }

    #[test]
    fn a_password_is_in_no_debug_output() {
        let known = Known { password: Some("secret".to_owned().into()), ..Known::default() };
        assert!(!format!("{known:?}").contains("secret"));
    }

    #[test]
    fn the_uri_names_the_file() {
        let uri = Uri::parse(Some("test+tcp://h/default?authfile=/x")).unwrap();
        assert_eq!(file(&uri).unwrap(), Path::new("/x"));
    }
}

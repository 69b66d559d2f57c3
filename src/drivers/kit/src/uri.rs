//! Connection URIs: `driver[+transport]://[user@][host][:port]/path[?parameters]`.
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, Result};

use crate::client_file::ClientFile;

/// A connection URI, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uri {
    text: String,
    scheme: String,
    transport: Option<String>,
    user: Option<String>,
    host: Option<String>,
    port: Option<u16>,
    path: String,
    parameters: BTreeMap<String, String>,
    client_file: Option<Arc<ClientFile>>,
}

/// The parameters that say how to reach a daemon, and so mean nothing to it.
const ABOUT_THE_WAY: [&str; 17] = [
    "name",
    "command",
    "socket",
    "auth",
    "sshauth",
    "netcat",
    "keyfile",
    "pkipath",
    "known_hosts",
    "known_hosts_verify",
    "tls_priority",
    "mode",
    "proxy",
    "no_sanity",
    "no_verify",
    "no_tty",
    "authfile",
];

/// The longest URI in bytes: it is named in messages, and what it names may have 4096 bytes.
const LONGEST: usize = 32 << 10;

impl Uri {
    /// Reads a URI; none stands for the machine's own QEMU, with machines in the user's folder. What users name
    /// goes through [`resolve`](crate::resolve), which knows aliases and the machine's default.
    ///
    /// # Errors
    /// `InvalidArg` when it is none; `NoConnect`, as libvirt says, when it names no driver.
    pub fn parse(uri: Option<&str>) -> Result<Self> {
        let text = match uri.filter(|u| !u.is_empty()) {
            Some(text) => text.to_owned(),
            None => "qemu:///embed".to_owned(),
        };
        let bad = |what: &str| {
            let (shown, what) = (virgo_sys::shortened(&text), virgo_sys::shortened(what));
            Error::new(ErrorCode::InvalidArg, format!("'{shown}' is not a connection URI: {what}"))
        };
        if text.len() > LONGEST {
            return Err(bad(&format!("it is longer than {LONGEST} bytes")));
        }
        let names_a_driver =
            |scheme: &str| scheme.bytes().next().is_some_and(|first| first.is_ascii_alphabetic());
        if !text.split_once(':').is_some_and(|(scheme, _)| names_a_driver(scheme)) {
            let shown = virgo_sys::shortened(&text);
            let message = format!(
                "'{shown}' names no driver, as 'qemu:///system' does, and libvirt.conf has no alias of that name"
            );
            return Err(Error::new(ErrorCode::NoConnect, message));
        }
        let flags = glib::UriFlags::NON_DNS | glib::UriFlags::ENCODED_QUERY | glib::UriFlags::HAS_PASSWORD;
        let parsed = glib::Uri::parse(&text, flags).map_err(|e| bad(e.message()))?;
        let whole = parsed.scheme().to_string();
        let (scheme, transport) = match whole.split_once('+') {
            Some((scheme, transport)) => (scheme.to_owned(), Some(transport.to_owned())),
            None => (whole, None),
        };
        let mut parameters = BTreeMap::new();
        for pair in parsed.query().iter().flat_map(|q| q.split('&')).filter(|p| !p.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let unescape = |text: &str| unescaped(text).map_err(|what| bad(&format!("'{text}' {what}")));
            let name = unescape(name)?;
            // As for libvirt, these may be written in any case.
            let about = ABOUT_THE_WAY.iter().find(|known| known.eq_ignore_ascii_case(&name));
            parameters.insert(about.map_or(name, |known| (*known).to_owned()), unescape(value)?);
        }
        Ok(Self {
            scheme,
            transport,
            user: parsed.user().map(|u| u.to_string()).filter(|u| !u.is_empty()),
            host: parsed.host().map(|h| h.to_string()).filter(|h| !h.is_empty()),
            port: u16::try_from(parsed.port()).ok(),
            path: parsed.path().to_string(),
            parameters,
            client_file: None,
            text,
        })
    }

    /// Keeps the `libvirt.conf` in which it was found for whoever opens it, so that the file is read once.
    pub fn found_in(self, file: ClientFile) -> Self {
        Self { client_file: Some(Arc::new(file)), ..self }
    }

    /// The `libvirt.conf` that was read to find it.
    pub fn client_file(&self) -> Option<&Arc<ClientFile>> {
        self.client_file.as_ref()
    }

    /// Before `+` and `:`, e.g. `qemu`.
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// After `+`, e.g. `ssh`.
    pub fn transport(&self) -> Option<&str> {
        self.transport.as_deref()
    }

    /// The user at the host, if it names one.
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The host, if it names one.
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The port, if it names one.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// With the leading slash, e.g. `/embed`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A parameter, e.g. `root` of `?root=/x`.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// All parameters.
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.parameters
    }

    /// Tells whether it leads to no other process.
    pub fn is_local(&self) -> bool {
        self.transport.is_none() && self.host.is_none()
    }

    /// What a daemon is asked to open: the URI without the way to the daemon.
    pub fn for_daemon(&self) -> String {
        if let Some(name) = self.parameter("name") {
            return name.to_owned();
        }
        // Any daemon, and what it finds.
        if self.scheme == "remote" {
            return String::new();
        }
        let escape = |text: &str| glib::Uri::escape_string(text, Some("/:"), false).to_string();
        let kept = self.parameters.iter().filter(|(name, _)| !ABOUT_THE_WAY.contains(&name.as_str()));
        let kept: Vec<_> = kept.map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
        format!("{}://{}{query}", self.scheme, escape(&self.path))
    }

    /// Refuses what a driver that runs inside of this process can't do anything with.
    ///
    /// # Errors
    /// `NoSupport` naming the part.
    pub fn expect_local(&self, known: &[&str]) -> Result<()> {
        let refuse =
            |what: String| Err(Error::new(ErrorCode::NoSupport, format!("cannot open '{self}': {what}")));
        if let Some(transport) = &self.transport {
            return refuse(format!(
                "the transport '{transport}' leads to a daemon, not to a driver of this process"
            ));
        }
        if let Some(host) = &self.host {
            return refuse(format!(
                "the host '{host}' is reached through its daemon, not by a driver of this process"
            ));
        }
        match self.parameters.keys().find(|k| !known.contains(&k.as_str())) {
            Some(name) => Err(Error::argument(format!("cannot open '{self}': unknown parameter '{name}'"))),
            None => Ok(()),
        }
    }
}

/// Unescapes a part of a URI, which may turn out to be any bytes.
fn unescaped(text: &str) -> std::result::Result<String, &'static str> {
    let bytes = glib::Uri::unescape_bytes(text, None).map_err(|_| "is not well escaped")?;
    let text = std::str::from_utf8(&bytes).map_err(|_| "does not stand for UTF-8")?;
    if text.contains('\0') { Err("contains a NUL byte") } else { Ok(text.to_owned()) }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let uri = Uri::parse(Some("qemu+ssh://me@host:22/system?keyfile=%2Fa%20b&no_tty")).unwrap();
        assert_eq!((uri.scheme(), uri.transport(), uri.host()), ("qemu", Some("ssh"), Some("host")));
        assert_eq!((uri.user(), uri.port()), (Some("me"), Some(22)));
        assert_eq!(
            (uri.path(), uri.parameter("keyfile"), uri.parameter("no_tty")),
            ("/system", Some("/a b"), Some(""))
        );
        assert_eq!(Uri::parse(None).unwrap().to_string(), "qemu:///embed");
    }

    #[test]
    fn what_a_daemon_is_asked_for() {
        for (uri, expected) in [
            ("test+unix:///default?socket=/x", "test:///default"),
            ("qemu+tcp://host:77/system?mode=legacy&extra=a%20b", "qemu:///system?extra=a%20b"),
            ("remote+tcp://host", ""),
            ("xen+ssh://me@host/?name=xen:///x", "xen:///x"),
            ("lxc://", "lxc://"),
            ("qemu+ssh://host/session?No_TTY=1&KeyFile=/k&Mine=1", "qemu:///session?Mine=1"),
        ] {
            assert_eq!(Uri::parse(Some(uri)).unwrap().for_daemon(), expected);
        }
        assert_eq!(Uri::parse(Some("qemu+tcp://host:77/system")).unwrap().port(), Some(77));
        assert_eq!(Uri::parse(Some("qemu+tcp://host/system")).unwrap().port(), None);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for (uri, what) in [
            ("qemu+libssh://h/system?known_hosts=/a%F0", "'/a%F0' does not stand for UTF-8"),
            ("qemu:///embed?%FF=1", "'%FF' does not stand for UTF-8"),
            ("qemu:///embed?root=/a%00b", "'/a%00b' contains a NUL byte"),
            ("qemu:///embed?root=/a%zz", "%-encoding"),
            ("qemu:///embed?root=/a%", "%-encoding"),
            ("test:///a%F0", ""),
            ("test:///a%00", ""),
            ("qemu+ssh://a%F0@h/system", ""),
            ("qemu+ssh://a%F0/system", ""),
        ] {
            let error = Uri::parse(Some(uri)).unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidArg, "{uri}: {error}");
            assert!(error.message().contains(uri) && error.message().contains(what), "{uri}: {error}");
        }
        let odd = Uri::parse(Some("qemu:///embed?root=/%25%20%C3%A9&empty=&=x")).unwrap();
        assert_eq!((odd.parameter("root"), odd.parameter("empty")), (Some("/% é"), Some("")));
    }

    #[test]
    fn what_is_no_uri_is_refused() {
        for uri in ["nonsense", " ", "/x", "://h/x"] {
            let error = Uri::parse(Some(uri)).unwrap_err();
            assert_eq!(error.code(), ErrorCode::NoConnect);
            assert!(error.message().contains(&format!("'{uri}' names no driver")), "{error}");
        }
        assert_eq!(Uri::parse(Some("a b://h")).unwrap_err().code(), ErrorCode::InvalidArg);
    }
}

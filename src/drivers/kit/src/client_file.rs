//! libvirt's files for clients: `libvirt.conf`, of which `default_uri` and the remote driver take defaults, and
//! `libvirt-admin.conf` for those who administer daemons.
//!
//! It has lines `name = value`, where a value is a text in quotes, a number, or a list of such in brackets that
//! may go over several lines. `#` begins a comment.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use virgo_operations::{Error, ErrorCode, Result};

/// See the module.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ClientFile {
    path: PathBuf,
    values: BTreeMap<String, Value>,
}

#[derive(Debug, PartialEq, Eq)]
enum Value {
    Text(String),
    Number(i64),
    List(Vec<Value>),
}

impl ClientFile {
    /// Reads root's or the user's file, if there is one.
    ///
    /// # Errors
    /// `ConfSyntax`, or what the system says.
    pub async fn load() -> Result<Self> {
        Self::load_named("libvirt.conf").await
    }

    /// Reads another one of root's or the user's files, if there is one.
    ///
    /// # Errors
    /// As [`ClientFile::load`].
    pub(crate) async fn load_named(name: &'static str) -> Result<Self> {
        virgo_runtime::blocking(move || {
            let folder = match rustix::process::geteuid().is_root() {
                true => "/etc".into(),
                false => glib::user_config_dir(),
            };
            Self::read(&folder.join("libvirt").join(name))
        })
        .await
    }

    fn read(path: &Path) -> Result<Self> {
        match std::fs::read(path) {
            Ok(bytes) => Self::parse(path, &bytes),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                Ok(Self::default())
            }
            Err(error) => Err(Error::system(format_args!("cannot read '{}'", path.display()), &error)),
        }
    }

    /// Comments may be in any encoding; settings are UTF-8.
    pub fn parse(path: &Path, bytes: impl AsRef<[u8]>) -> Result<Self> {
        let wrong = |line: usize, what: &str| {
            let message = format!("line {line} of '{}' is wrong: {what}", path.display());
            Error::new(ErrorCode::ConfSyntax, message)
        };
        let text = checked(bytes.as_ref()).map_err(|line| wrong(line, "it is not UTF-8"))?;
        let mut parser = Parser { rest: &text, line: 1 };
        let values = parser.file().map_err(|what| wrong(parser.line, what))?;
        Ok(Self { path: path.to_owned(), values })
    }

    /// A text, if it is set.
    ///
    /// # Errors
    /// `ConfSyntax` if it is something else.
    pub fn text(&self, name: &str) -> Result<Option<&str>> {
        match self.values.get(name) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(self.wrong(name, "a text in quotes")),
        }
    }

    /// A list of texts; empty if it is not set.
    ///
    /// # Errors
    /// `ConfSyntax` if it is something else.
    pub fn texts(&self, name: &str) -> Result<Vec<&str>> {
        let wrong = || self.wrong(name, "a list of texts in quotes");
        match self.values.get(name) {
            None => Ok(vec![]),
            Some(Value::List(values)) => values
                .iter()
                .map(|value| if let Value::Text(text) = value { Ok(text.as_str()) } else { Err(wrong()) })
                .collect(),
            Some(_) => Err(wrong()),
        }
    }

    /// An error about a setting.
    pub fn wrong(&self, name: &str, expected: &str) -> Error {
        let message = format!("'{name}' in '{}' is not {expected}", self.path.display());
        Error::new(ErrorCode::ConfSyntax, message)
    }
}

/// The text of a file, without the comments that are lines of their own if something is no text; or the first line
/// that is none.
fn checked(bytes: &[u8]) -> std::result::Result<Cow<'_, str>, usize> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.into());
    }
    let mut text = String::new();
    for (number, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        match std::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) if line.trim_ascii_start().starts_with(b"#") => text.push('\n'),
            Err(_) => return Err(number),
        }
    }
    Ok(text.into())
}

struct Parser<'a> {
    rest: &'a str,
    line: usize,
}

type Parsed<T> = std::result::Result<T, &'static str>;

impl Parser<'_> {
    fn file(&mut self) -> Parsed<BTreeMap<String, Value>> {
        let mut values = BTreeMap::new();
        loop {
            self.skip(true);
            if self.rest.is_empty() {
                return Ok(values);
            }
            let name = self.take(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
            if name.is_empty() {
                return Err("a setting begins with its name");
            }
            self.skip(false);
            self.expect('=', "a '=' follows a name")?;
            self.skip(false);
            let value = self.value()?;
            values.insert(name, value);
            self.skip(false);
            if !self.rest.is_empty() && !self.rest.starts_with(['\n', '#']) {
                return Err("nothing follows a value");
            }
        }
    }

    fn value(&mut self) -> Parsed<Value> {
        match self.rest.chars().next() {
            Some('"' | '\'') => self.text().map(Value::Text),
            Some('[') => self.list(),
            Some(c) if c.is_ascii_digit() || c == '-' => {
                let number = self.take(|c| c.is_ascii_digit() || c == '-');
                number.parse().map(Value::Number).map_err(|_| "that is no number")
            }
            _ => Err("a value is a text in quotes, a number, or a list in brackets"),
        }
    }

    /// Nothing is escaped in a text. Three quotes are for what has quotes or newlines in it.
    fn text(&mut self) -> Parsed<String> {
        let mark = ["\"\"\"", "\"", "'"].into_iter().find(|mark| self.rest.starts_with(mark));
        let mark = mark.ok_or("a text begins with a quote")?;
        let rest = &self.rest[mark.len()..];
        let end = rest.find(mark).ok_or("a text ends with a quote")?;
        let text = rest[..end].to_owned();
        if mark.len() == 1 && text.contains('\n') {
            return Err("a text ends with a quote");
        }
        self.line += text.matches('\n').count();
        self.rest = &rest[end + mark.len()..];
        Ok(text)
    }

    fn list(&mut self) -> Parsed<Value> {
        self.expect('[', "a list begins with a bracket")?;
        let mut values = vec![];
        loop {
            self.skip(true);
            if self.rest.starts_with(']') {
                self.rest = &self.rest[1..];
                return Ok(Value::List(values));
            }
            if self.rest.starts_with('[') {
                return Err("a list holds no lists");
            }
            values.push(self.value()?);
            self.skip(true);
            if !self.rest.starts_with(']') {
                self.expect(',', "a ',' or a ']' follows an element of a list")?;
            }
        }
    }

    fn expect(&mut self, mark: char, otherwise: &'static str) -> Parsed<()> {
        self.rest = self.rest.strip_prefix(mark).ok_or(otherwise)?;
        Ok(())
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken.to_owned()
    }

    /// Skips blanks; and comments and newlines, if they belong to the same.
    fn skip(&mut self, over_lines: bool) {
        loop {
            self.rest = self.rest.trim_start_matches([' ', '\t', '\r']);
            match self.rest.chars().next() {
                Some('\n') if over_lines => {
                    self.line += 1;
                    self.rest = &self.rest[1..];
                }
                Some('#') if over_lines => {
                    let end = self.rest.find('\n').unwrap_or(self.rest.len());
                    self.rest = &self.rest[end..];
                }
                _ => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<ClientFile> {
        ClientFile::parse(Path::new("/etc/libvirt.conf"), text)
    }

    #[test]
    fn what_libvirt_writes() {
        let file = parse(
            "# comment\n\nuri_aliases = [\n  \"hail=qemu+ssh://root@hail/system\", # one\n  # none\n  'sleet=x',\n]\n\
             uri_default = \"qemu:///system\" # why\r\n\tnumber=-5\nlong = \"\"\"a \"b\"\nc\"\"\"\nempty = \"\"\n\
             none = []\nlast = 'x'",
        )
        .unwrap();
        assert_eq!(file.texts("uri_aliases").unwrap(), ["hail=qemu+ssh://root@hail/system", "sleet=x"]);
        assert_eq!(file.text("uri_default").unwrap(), Some("qemu:///system"));
        assert_eq!(file.values["number"], Value::Number(-5));
        assert_eq!(file.text("long").unwrap(), Some("a \"b\"\nc"));
        assert_eq!(file.text("empty").unwrap(), None);
        assert_eq!(file.text("missing").unwrap(), None);
        assert!(file.texts("none").unwrap().is_empty() && file.texts("missing").unwrap().is_empty());
        assert_eq!(file.text("last").unwrap(), Some("x"));
        let error = file.text("number").unwrap_err();
        assert_eq!(error.code(), ErrorCode::ConfSyntax);
        assert!(error.message().contains("'number' in '/etc/libvirt.conf'"), "{error}");
        assert!(file.texts("uri_default").is_err());
    }

    #[test]
    fn slips_are_found() {
        for (text, line) in [
            ("x", 1),
            ("a = 1\n= 2", 2),
            ("a = b", 1),
            ("a = \"b\nc\"", 1),
            ("a = \"b", 1),
            ("\n\na = [ \"b\" \"c\" ]", 3),
            ("a = [\n1,\n", 3),
            ("a = [[1]]", 1),
            ("a = 1 2", 1),
            ("a = 1-", 1),
            ("é = 1", 1),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.code(), ErrorCode::ConfSyntax);
            assert!(
                error.message().contains(&format!("line {line} of '/etc/libvirt.conf'")),
                "{text}: {error}"
            );
        }
    }

    #[test]
    fn comments_are_in_any_encoding_and_settings_are_not() {
        let parse = |bytes: &[u8]| ClientFile::parse(Path::new("/libvirt.conf"), bytes);
        let file = parse(b"# gr\xfc\xdfe\n  # \xff\na = 'b'\n#\xf0").unwrap();
        assert_eq!(file.text("a").unwrap(), Some("b"));
        for bytes in [&b"\n\na = '\xff'\n"[..], b"\n\na = 'b' # \xff", b"# \xff\n\n\xff"] {
            let error = parse(bytes).unwrap_err();
            assert_eq!(error.code(), ErrorCode::ConfSyntax);
            assert_eq!(error.message(), "line 3 of '/libvirt.conf' is wrong: it is not UTF-8");
        }
    }

    #[test]
    fn a_file_that_is_not_there_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("libvirt.conf");
        assert!(ClientFile::read(&path).unwrap().values.is_empty());
        std::fs::write(&path, "a = 'b'").unwrap();
        assert_eq!(ClientFile::read(&path).unwrap().text("a").unwrap(), Some("b"));
        assert!(ClientFile::read(folder.path()).is_err());
    }
}

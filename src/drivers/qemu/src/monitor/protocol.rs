//! QMP, QEMU's monitor protocol, without I/O and clock: bytes in, messages out. Driven by the
//! monitor's connection.
use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

/// The longest message that is believed; the longest real one, the schema, has less than 1 MB.
const LONGEST_LINE: usize = 32 << 20;

/// An error that QEMU answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QmpError {
    /// Its class, e.g. `GenericError` or `CommandNotFound`.
    pub class: String,
    /// What went wrong, for a person.
    pub description: String,
}

/// Something that QEMU tells without being asked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct QmpEvent {
    /// Its name, e.g. `SHUTDOWN`.
    pub name: String,
    /// What it is about.
    pub data: Value,
    /// When QEMU told it: seconds and microseconds since 1970.
    pub time: (i64, u32),
}

/// A message of QEMU's; `T` is what was handed in with the command that it answers.
#[derive(Debug, PartialEq)]
pub(crate) enum Incoming<T> {
    /// The answer to a command.
    Answer(T, Result<Value, QmpError>),
    /// An event.
    Event(QmpEvent),
}

/// Why the other side can't be QEMU, or the stream is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ProtocolError {
    /// A line is not a JSON object; holds its beginning.
    Garbage(String),
    /// The first message was not QEMU's greeting.
    NoGreeting,
    /// A line is longer than any message.
    TooLong,
    /// QEMU refused to leave its negotiation mode.
    Refused(String),
}

impl fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Garbage(line) => write!(f, "its monitor sent '{line}', which is not a QMP message"),
            Self::NoGreeting => f.write_str("its monitor did not begin with a QMP greeting"),
            Self::TooLong => write!(f, "its monitor sent a line of more than {LONGEST_LINE} bytes"),
            Self::Refused(why) => write!(f, "its monitor refused to take commands: {why}"),
        }
    }
}

/// One end of a QMP conversation: the client's.
pub(crate) struct Protocol<T> {
    input: Vec<u8>,
    /// Up to here `input` is known to have no line break.
    searched: usize,
    greeted: bool,
    negotiation: Option<u64>,
    last_id: u64,
    pending: BTreeMap<u64, T>,
}

impl<T> Protocol<T> {
    /// Begins a conversation; the bytes are to be sent first.
    ///
    /// QEMU reads them once it has sent its greeting: nobody needs to wait for that.
    pub(crate) fn new() -> (Self, Vec<u8>) {
        let mut protocol = Self {
            input: vec![],
            searched: 0,
            greeted: false,
            negotiation: None,
            last_id: 0,
            pending: BTreeMap::new(),
        };
        let (id, bytes) = protocol.write("qmp_capabilities", Value::Null);
        protocol.negotiation = Some(id);
        (protocol, bytes)
    }

    /// Makes the bytes of a command; `tag` comes back with its answer.
    pub(crate) fn command(&mut self, command: &str, arguments: Value, tag: T) -> Vec<u8> {
        let (id, bytes) = self.write(command, arguments);
        self.pending.insert(id, tag);
        bytes
    }

    /// Takes bytes as they were read, however they are cut, and returns the messages they complete.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> Result<Vec<Incoming<T>>, ProtocolError> {
        self.input.extend_from_slice(bytes);
        let mut messages = vec![];
        let mut begin = 0;
        while let Some(length) = self.input[self.searched..].iter().position(|b| *b == b'\n') {
            let end = self.searched + length;
            let line = self.input[begin..end].trim_ascii().to_vec();
            (begin, self.searched) = (end + 1, end + 1);
            if !line.is_empty() {
                messages.extend(self.message(&line)?);
            }
        }
        self.input.drain(..begin);
        self.searched = self.input.len();
        if self.input.len() > LONGEST_LINE { Err(ProtocolError::TooLong) } else { Ok(messages) }
    }

    fn write(&mut self, command: &str, arguments: Value) -> (u64, Vec<u8>) {
        self.last_id += 1;
        let mut message = json!({ "execute": command, "id": self.last_id });
        if !arguments.is_null() {
            message["arguments"] = arguments;
        }
        (self.last_id, format!("{message}\r\n").into_bytes())
    }

    fn message(&mut self, line: &[u8]) -> Result<Option<Incoming<T>>, ProtocolError> {
        let Ok(mut message) = serde_json::from_slice::<Map<String, Value>>(line) else {
            let line: String = virgo_sys::shown(line).chars().take(80).collect();
            return Err(ProtocolError::Garbage(line));
        };
        if !self.greeted {
            self.greeted = message.contains_key("QMP");
            return if self.greeted { Ok(None) } else { Err(ProtocolError::NoGreeting) };
        }
        if let Some(name) = message.get("event").and_then(Value::as_str) {
            let name = name.to_owned();
            let data = message.remove("data").unwrap_or_default();
            let of_time = |part: &str| {
                message.get("timestamp").and_then(|time| time[part].as_i64()).unwrap_or_default()
            };
            let time = (of_time("seconds"), of_time("microseconds").try_into().unwrap_or_default());
            return Ok(Some(Incoming::Event(QmpEvent { name, data, time })));
        }
        let answer = match (message.remove("return"), message.remove("error")) {
            (Some(value), _) => Ok(value),
            (None, Some(error)) => Err(QmpError::read(&error)),
            (None, None) => return Ok(None),
        };
        // What QEMU could not even parse it answers without the number; it answers in order.
        let oldest = || self.negotiation.or_else(|| self.pending.keys().next().copied());
        let Some(id) = message.get("id").and_then(Value::as_u64).or_else(oldest) else { return Ok(None) };
        if self.negotiation == Some(id) {
            self.negotiation = None;
            return answer.map(|_| None).map_err(|error| ProtocolError::Refused(error.description));
        }
        Ok(self.pending.remove(&id).map(|tag| Incoming::Answer(tag, answer)))
    }
}

impl QmpError {
    fn read(error: &Value) -> Self {
        let text = |name: &str| error[name].as_str().unwrap_or("unknown").to_owned();
        Self { class: text("class"), description: text("desc") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GREETING: &str = r#"{"QMP": {"version": {}, "capabilities": []}}"#;

    fn ready() -> Protocol<&'static str> {
        let (mut protocol, _) = Protocol::new();
        let opening = format!("{GREETING}\r\n{{\"return\": {{}}, \"id\": 1}}\r\n");
        assert_eq!(protocol.feed(opening.as_bytes()), Ok(vec![]));
        protocol
    }

    fn answer(tag: &'static str, value: Value) -> Incoming<&'static str> {
        Incoming::Answer(tag, Ok(value))
    }

    #[test]
    fn commands_are_numbered_lines() {
        let (mut protocol, opening) = Protocol::new();
        assert_eq!(opening, b"{\"execute\":\"qmp_capabilities\",\"id\":1}\r\n");
        let stop = protocol.command("stop", Value::Null, ());
        assert_eq!(stop, b"{\"execute\":\"stop\",\"id\":2}\r\n");
        let balloon = protocol.command("balloon", json!({ "value": 7 }), ());
        assert_eq!(balloon, b"{\"arguments\":{\"value\":7},\"execute\":\"balloon\",\"id\":3}\r\n");
    }

    #[test]
    fn answers_find_their_command_however_reads_are_cut() {
        let stream = concat!(
            r#"{"timestamp": {"seconds": 7, "microseconds": 8}, "event": "STOP"}"#,
            "\r\n\r\n",
            r#"{"return": {"b": "x\ny"}, "id": 3}"#,
            "\n",
            r#"{"error": {"class": "GenericError", "desc": "no"}, "id": 2}"#,
            "\r\n",
        );
        let error = QmpError { class: "GenericError".into(), description: "no".into() };
        let expected = vec![
            Incoming::Event(QmpEvent { name: "STOP".into(), data: Value::Null, time: (7, 8) }),
            answer("b", json!({ "b": "x\ny" })),
            Incoming::Answer("a", Err(error)),
        ];
        for size in [1, 2, 7, 64, stream.len()] {
            let mut protocol = ready();
            let _ = (protocol.command("a", Value::Null, "a"), protocol.command("b", Value::Null, "b"));
            let cut = stream.as_bytes().chunks(size);
            let messages: Vec<_> = cut.flat_map(|part| protocol.feed(part).unwrap()).collect();
            assert_eq!(messages, expected, "in parts of {size}");
        }
    }

    #[test]
    fn an_answer_without_number_is_the_oldest_command_s() {
        let mut protocol = ready();
        let _ = (protocol.command("a", Value::Null, "a"), protocol.command("b", Value::Null, "b"));
        let line = b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\n";
        let messages = protocol.feed(line).unwrap();
        assert!(matches!(messages[..], [Incoming::Answer("a", Err(_))]), "{messages:?}");
        assert_eq!(protocol.feed(b"{\"return\": {}, \"id\": 99}\n"), Ok(vec![]));
        assert_eq!(protocol.feed(b"{\"return\": 1, \"id\": 3}\n"), Ok(vec![answer("b", json!(1))]));
    }

    #[test]
    fn what_is_not_qmp_is_refused() {
        let feed = |text: &str| Protocol::<()>::new().0.feed(text.as_bytes()).map(|_| ());
        assert_eq!(feed("{\"event\": \"STOP\"}\n"), Err(ProtocolError::NoGreeting));
        assert_eq!(feed("HTTP/1.1 400\r\n"), Err(ProtocolError::Garbage("HTTP/1.1 400".into())));
        assert_eq!(feed("[]\n"), Err(ProtocolError::Garbage("[]".into())));
        assert_eq!(feed("\0\u{1}x\n"), Err(ProtocolError::Garbage("\0\u{1}x".into())));
        let refusal = "{\"error\": {\"class\": \"X\", \"desc\": \"busy\"}, \"id\": 1}";
        assert_eq!(feed(&format!("{GREETING}\n{refusal}\n")), Err(ProtocolError::Refused("busy".into())));
    }

    #[test]
    fn a_line_without_end_is_given_up() {
        let mut protocol = ready();
        let part = vec![b'x'; 1 << 20];
        let result = (0..64).map(|_| protocol.feed(&part)).find(Result::is_err);
        assert_eq!(result, Some(Err(ProtocolError::TooLong)));
    }
}

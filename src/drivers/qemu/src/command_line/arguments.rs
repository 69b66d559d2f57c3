//! A list of QEMU's arguments in the making. Used by every file of this folder.
use serde_json::{Map, Value};
use virgo_model::excerpt;
use virgo_operations::{Error, ErrorCode};

/// Arguments in the order in which they are handed over.
#[derive(Default)]
pub(super) struct Arguments(pub(super) Vec<String>);

impl Arguments {
    /// Adds an option that has no value.
    pub(super) fn flag(&mut self, option: &str) {
        self.0.push(format!("-{option}"));
    }

    /// Adds an option with its value.
    pub(super) fn option(&mut self, option: &str, value: impl Into<String>) {
        self.flag(option);
        self.0.push(value.into());
    }

    /// Adds an option with its value as JSON.
    pub(super) fn json(&mut self, option: &str, properties: &Properties) {
        self.option(option, Value::Object(properties.0.clone()).to_string());
    }

    /// Writes devices as lists instead of JSON: QEMU makes those that are JSON after all others, whatever their
    /// order, and one that a user adds without an address would take the place of ours.
    pub(super) fn devices_as_lists(&mut self) {
        for at in 1..self.0.len() {
            let is_device = self.0[at - 1] == "-device";
            if let Some(Ok(device)) = is_device.then(|| serde_json::from_str(&self.0[at])) {
                self.0[at] = Properties(device).as_list("driver");
            }
        }
    }

    /// Adds a device.
    pub(super) fn device(&mut self, properties: &Properties) {
        self.json("device", properties);
    }
}

/// The properties of a device, object or block node, as QMP has them too.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Properties(pub(super) Map<String, Value>);

impl Properties {
    /// Starts with those of a device.
    pub(super) fn device(driver: &str, id: Option<&str>) -> Self {
        Self::default().with("driver", driver).with_some("id", id)
    }

    /// Adds a property.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// Adds a property if it has a value.
    pub(super) fn with_some(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds all of others.
    pub(super) fn with_all(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Writes them as `name=value,…`, where QEMU knows no JSON; `first` is what stands without a name.
    pub(super) fn as_list(&self, first: &str) -> String {
        let value = |value: &Value| match value {
            Value::String(text) => escape(text),
            Value::Bool(on) => if *on { "on" } else { "off" }.to_owned(),
            other => other.to_string(),
        };
        let rest = self.0.iter().filter(|(name, _)| *name != first);
        let rest = rest.map(|(name, given)| format!(",{name}={}", value(given)));
        value(&self.0[first]) + &rest.collect::<String>()
    }
}

/// Doubles commas, which would end a value in a list.
pub(super) fn escape(text: &str) -> String {
    text.replace(',', ",,")
}

/// More bytes than any sentence of a message has between two quotes.
const LONGEST_SENTENCE: usize = 160;

/// More quotes than any message has by itself.
const MOST_QUOTES: usize = 24;

/// Makes the error for what is valid but can't be had, with the line of the element that is to blame; 0 stands for
/// what was never read.
pub(super) fn unsupported(line: u32, message: impl Into<String>) -> Error {
    let message = message.into();
    let message = if line == 0 { message } else { format!("line {line}: {message}") };
    // What is quoted may be as long as the document, and have quotes in it.
    let is_long = |(at, part): &(usize, &str)| at % 2 == 1 || part.len() > LONGEST_SENTENCE;
    let parts = message.split('\'').enumerate().take(MOST_QUOTES);
    let parts: Vec<_> =
        parts.map(|part| if is_long(&part) { excerpt(part.1) } else { part.1.to_owned() }).collect();
    Error::new(ErrorCode::ConfigUnsupported, parts.join("'"))
}

//! The made-up host's secrets: what there is, and what can be done with them.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;
use virgo_driver_kit::xml::xml_error;
use virgo_model::Element;
use virgo_model::xml::{self, Node};
use virgo_operations::{
    Bytes, Error, ErrorCode, Event, Record, Result, SecretCollection, SecretDefineFlags, SecretEvent,
    SecretListFlags, SecretRecord, SecretUsageType, Secrets, driver, handle, parse_uuid, record,
};
use zeroize::Zeroizing;

use super::connection::{Connection, refuse_flags};
use super::node::State;

/// The secrets of a host.
pub(super) type All = BTreeMap<Uuid, Secret>;

/// The longest value, as in libvirt.
const LONGEST: usize = 64 << 10;

/// A made-up secret.
pub(super) struct Secret {
    definition: Element,
    value: Option<Zeroizing<Vec<u8>>>,
    /// What was last told of it.
    record: Arc<SecretRecord>,
}

#[driver]
impl SecretCollection for Connection {
    async fn list_all_secrets(&self, flags: SecretListFlags) -> Result<Vec<record::Secret>> {
        let state = self.state()?;
        Ok(state.secrets.values().filter(|secret| secret.is_among(flags)).map(Secret::known).collect())
    }

    async fn lookup_secret_by_uuid(&self, uuid: &str) -> Result<record::Secret> {
        let parsed = parse_uuid(uuid)?;
        let state = self.state()?;
        state.secrets.get(&parsed).map(Secret::known).ok_or_else(|| no_secret(&format!("uuid '{parsed}'")))
    }

    async fn lookup_secret_by_usage(
        &self,
        usage_type: SecretUsageType,
        usage_id: &str,
    ) -> Result<record::Secret> {
        let state = self.state()?;
        let is_it =
            |secret: &&Secret| secret.record.usage_type == usage_type && secret.record.usage_id == usage_id;
        let found = state.secrets.values().find(is_it);
        found.map(Secret::known).ok_or_else(|| no_secret(&format!("usage '{usage_id}'")))
    }

    async fn define_secret(&self, xml: &str, flags: SecretDefineFlags) -> Result<record::Secret> {
        refuse_flags(flags.bits(), "Connection.define_secret")?;
        let (handle, definition) = read(xml)?;
        let mut state = self.state()?;
        let is_same_use = |other: &SecretRecord| {
            handle.usage_type != SecretUsageType::None
                && (other.usage_type, &other.usage_id) == (handle.usage_type, &handle.usage_id)
        };
        let taken = state
            .secrets
            .values()
            .find(|other| is_same_use(&other.record) && other.record.uuid != handle.uuid);
        if let Some(taken) = taken {
            let message = format!(
                "a secret with UUID {} is already defined for use with {}",
                taken.record.uuid, handle.usage_id
            );
            return Err(Error::new(ErrorCode::InternalError, message));
        }
        let is = |name: &str| definition.attribute(name) == Some("yes");
        let record = Arc::new(SecretRecord {
            revision: virgo_operations::next_revision(),
            ephemeral: is("ephemeral"),
            private: is("private"),
            description: Some(definition.child("description").map(Element::text)),
            handle,
        });
        match state.secrets.get_mut(&record.uuid) {
            Some(known) if known.record.private && !record.private => {
                let message = "cannot change private flag on existing secret";
                return Err(Error::new(ErrorCode::OperationDenied, message));
            }
            Some(known)
                if (known.record.usage_type, &known.record.usage_id)
                    != (record.usage_type, &record.usage_id) =>
            {
                let message = format!(
                    "a secret with UUID {} is already defined for use with {}",
                    record.uuid, known.record.usage_id
                );
                return Err(Error::new(ErrorCode::InternalError, message));
            }
            Some(known) => (known.definition, known.record) = (definition, record.clone()),
            None => {
                let secret = Secret { definition, value: None, record: record.clone() };
                state.secrets.insert(record.uuid, secret);
            }
        }
        state.sinks.emit(Event::Secret(record.clone(), Some(SecretEvent::Defined)));
        Ok(record)
    }
}

#[driver]
impl Secrets for Connection {
    async fn fetch_value(&self, secret: &handle::Secret) -> Result<Bytes> {
        let state = self.state()?;
        let found = state.secret(secret)?;
        if found.record.private {
            let message = format!("secret '{}' is private", found.record.uuid);
            return Err(Error::new(ErrorCode::InvalidSecret, message));
        }
        let none = || {
            let message = format!("secret '{}' does not have a value", found.record.uuid);
            Error::new(ErrorCode::NoSecret, message)
        };
        Ok(Bytes::from_owned(found.value.clone().ok_or_else(none)?))
    }

    async fn set_value(&self, secret: &handle::Secret, value: &Bytes) -> Result<()> {
        if value.len() > LONGEST {
            return Err(Error::argument(format!("the value of a secret has at most {LONGEST} bytes")));
        }
        let mut state = self.state()?;
        let found = state.secrets.get_mut(&secret.uuid).ok_or_else(|| gone(secret))?;
        found.value = Some(Zeroizing::new(value.to_vec()));
        let record = Arc::new(SecretRecord::clone(&found.record).revised(virgo_operations::next_revision()));
        found.record = record.clone();
        state.sinks.emit(Event::Secret(record, Some(SecretEvent::ValueChanged)));
        Ok(())
    }

    async fn undefine(&self, secret: &handle::Secret) -> Result<()> {
        let mut state = self.state()?;
        let found = state.secrets.remove(&secret.uuid).ok_or_else(|| gone(secret))?;
        let record = Arc::new(SecretRecord::clone(&found.record).revised(virgo_operations::next_revision()));
        state.sinks.emit(Event::SecretGone(record, SecretEvent::Undefined));
        Ok(())
    }

    async fn fetch_xml(&self, secret: &handle::Secret) -> Result<String> {
        let state = self.state()?;
        Ok(state.secret(secret)?.definition.to_xml())
    }
}

impl State {
    fn secret(&self, secret: &handle::Secret) -> Result<&Secret> {
        self.secrets.get(&secret.uuid).ok_or_else(|| gone(secret))
    }
}

impl Secret {
    fn known(&self) -> record::Secret {
        self.record.clone()
    }

    fn is_among(&self, flags: SecretListFlags) -> bool {
        use SecretListFlags as Flags;
        let either = |when: Flags, is_so: bool, otherwise: Flags| {
            let given = flags & (when | otherwise);
            given.is_empty() || given.contains(if is_so { when } else { otherwise })
        };
        either(Flags::EPHEMERAL, self.record.ephemeral, Flags::NO_EPHEMERAL)
            && either(Flags::PRIVATE, self.record.private, Flags::NO_PRIVATE)
    }
}

/// Reads a description, and gives it the UUID that it lacks.
fn read(xml: &str) -> Result<(handle::Secret, Element)> {
    let mut root = xml::parse(xml).map_err(xml_error)?;
    let wrong = |message: String| Error::new(ErrorCode::XmlError, message);
    if root.name != "secret" {
        return Err(wrong(format!("the root element is <{}>, but a secret's is <secret>", root.name)));
    }
    let given = root.child("uuid").map(|uuid| uuid.text().trim().to_owned());
    let uuid = match &given {
        Some(text) => Uuid::parse_str(text)
            .map_err(|_| wrong(format!("the <uuid> of a secret is '{text}', which is none")))?,
        None => Uuid::new_v4(),
    };
    if given.is_none() {
        let mut element = Element::new("uuid");
        element.children.push(Node::Text(uuid.to_string()));
        root.children.insert(0, Node::Element(element));
    }
    let (usage_type, usage_id) = match root.child("usage") {
        Some(usage) => usage_of(usage)?,
        None => (SecretUsageType::None, String::new()),
    };
    Ok((handle::Secret { uuid, usage_type, usage_id }, root))
}

fn usage_of(usage: &Element) -> Result<(SecretUsageType, String)> {
    let wrong = |message: String| Error::new(ErrorCode::XmlError, message);
    let kind = usage.attribute("type").unwrap_or_default();
    let (usage_type, element) = match kind {
        "none" => return Ok((SecretUsageType::None, String::new())),
        "volume" => (SecretUsageType::Volume, "volume"),
        "ceph" => (SecretUsageType::Ceph, "name"),
        "iscsi" => (SecretUsageType::Iscsi, "target"),
        "tls" => (SecretUsageType::Tls, "name"),
        "vtpm" => (SecretUsageType::Vtpm, "name"),
        _ => return Err(wrong(format!("unknown secret usage type '{kind}'"))),
    };
    match usage.child(element).map(|id| id.text().trim().to_owned()) {
        Some(id) if !id.is_empty() => Ok((usage_type, id)),
        _ => Err(wrong(format!("the <usage> of a secret for '{kind}' needs a <{element}>"))),
    }
}

fn gone(secret: &handle::Secret) -> Error {
    no_secret(&format!("uuid '{}'", secret.uuid))
}

fn no_secret(with: &str) -> Error {
    Error::new(ErrorCode::NoSecret, format!("no secret with matching {with}"))
}

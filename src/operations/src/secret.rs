//! Secrets: the record that declares them as a kind of object, their events and operations, and their flags.
use glib::Bytes;
use uuid::Uuid;
use virgo_operations_macros::{events, kind, operations};

use crate::{Result, handle, record};

/// What a driver knows of a secret at a moment; the object's properties are read from it.
#[kind(
    class = Secret,
    owner = Connection,
    list = secrets,
    item = secret,
    called = "secret",
    wire = Secret,
    event = SecretEvent,
    orphan = InvalidSecret,
    load = driver.secret_collection().list_all_secrets(SecretListFlags::empty())
)]
pub struct SecretRecord {
    /// The UUID of the secret, which never changes.
    #[key]
    #[property]
    pub uuid: Uuid,
    /// The type of what the secret is for.
    ///
    /// Corresponds to libvirt's `virSecretGetUsageType()`.
    #[handle]
    #[property]
    pub usage_type: SecretUsageType,
    /// What the secret is for, such as the path of a volume or the name of a target. The type of use decides what it
    /// means; it is empty if the secret is for nothing particular.
    #[handle]
    #[property]
    pub usage_id: String,
    /// Whether the secret is in memory only, and gone once the daemon ends.
    #[property]
    pub ephemeral: bool,
    /// Whether the value is for the hypervisor only: [`Secret::fetch_value`] is refused then.
    #[property]
    pub private: bool,
    /// The description of the secret, or `NULL` if it has none, or as long as it is not known.
    #[property]
    #[on_demand(driver.secrets().fetch_xml(&object))]
    pub description: Option<Option<String>>,
}

/// What may happen to a secret.
#[events(class = Secret, subject = Secret, register = ConnectSecretEventRegisterAny)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretEvent {
    /// Emitted when the secret has been defined, or its definition has changed.
    #[event(SecretLifecycle, Defined)]
    Defined,

    /// Emitted when the secret has been removed.
    #[event(SecretLifecycle, Undefined)]
    Undefined,

    /// Emitted when the value of the secret has been set.
    #[event(SecretValueChanged)]
    ValueChanged,
}

/// The secrets of a connection.
#[operations(class = Connection)]
pub trait SecretCollection: Send + Sync {
    /// Lists secrets that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no
    /// flags, all secrets are returned.
    ///
    /// # Returns
    /// the secrets
    #[op(libvirt = "virConnectListAllSecrets", wire = ConnectListAllSecrets)]
    async fn list_all_secrets(
        &self,
        /// a combination of `VirgoSecretListFlags`
        flags: SecretListFlags,
    ) -> Result<Vec<record::Secret>>;

    /// Finds a secret by its UUID. Fails with [`ErrorCode::NoSecret`] if there is none, and with
    /// [`ErrorCode::InvalidArg`] if the text is no UUID.
    ///
    /// # Returns
    /// the secret
    #[op(libvirt = "virSecretLookupByUUIDString", wire = SecretLookupByUuid)]
    async fn lookup_secret_by_uuid(
        &self,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::Secret>;

    /// Finds a secret by what it is for. Fails with [`ErrorCode::NoSecret`] if there is none.
    ///
    /// # Returns
    /// the secret
    #[op(libvirt = "virSecretLookupByUsage", wire = SecretLookupByUsage)]
    async fn lookup_secret_by_usage(
        &self,
        /// the type of use
        usage_type: SecretUsageType,
        /// what it is for
        usage_id: &str,
    ) -> Result<record::Secret>;

    /// Defines a secret, or changes the definition of the one with the same UUID. A new one has no value until
    /// [`Secret::set_value`] is called. Fails with [`ErrorCode::OperationFailed`] or [`ErrorCode::InternalError`] if
    /// there is another secret for the same use.
    ///
    /// # Returns
    /// the secret
    #[op(libvirt = "virSecretDefineXML", wire = SecretDefineXml)]
    async fn define_secret(
        &self,
        /// a `<secret>` document
        xml: &str,
        /// a combination of `VirgoSecretDefineFlags`
        flags: SecretDefineFlags,
    ) -> Result<record::Secret>;
}

/// What can be done with a secret.
#[operations(class = Secret)]
pub trait Secrets: Send + Sync {
    /// Fetches the value of the secret. Fails with [`ErrorCode::NoSecret`] if it has none, and with
    /// [`ErrorCode::InvalidSecret`] or [`ErrorCode::OperationDenied`] if the secret is private. Read-only connections
    /// have no access to values.
    ///
    /// The bytes are wiped from memory once nobody holds them any more, and so are the library's copies of them.
    ///
    /// # Returns
    /// the value
    #[op(libvirt = "virSecretGetValue", wire = SecretGetValue)]
    async fn fetch_value(&self, secret: &handle::Secret) -> Result<Bytes>;

    /// Sets the value of the secret. The library wipes its own copies of the value.
    #[op(libvirt = "virSecretSetValue", wire = SecretSetValue)]
    async fn set_value(
        &self,
        secret: &handle::Secret,
        /// the value, at most 65,536 bytes
        value: &Bytes,
    ) -> Result<()>;

    /// Removes the secret with its value.
    #[op(libvirt = "virSecretUndefine", wire = SecretUndefine, changes_record)]
    async fn undefine(&self, secret: &handle::Secret) -> Result<()>;

    /// Fetches the description of the secret, without its value. [`Secret::description`] is known from then on.
    ///
    /// # Returns
    /// a `<secret>` document
    #[op(libvirt = "virSecretGetXMLDesc", wire = SecretGetXmlDesc)]
    async fn fetch_xml(&self, secret: &handle::Secret) -> Result<String>;
}

/// What a secret is for.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum SecretUsageType {
    /// Nothing particular.
    #[default]
    None = 0,
    /// An encrypted volume, by its path.
    Volume = 1,
    /// A Ceph cluster, by a name.
    Ceph = 2,
    /// An iSCSI target, by a name.
    Iscsi = 3,
    /// The private key of TLS certificates, by a name.
    Tls = 4,
    /// The state of a virtual TPM, by a name.
    Vtpm = 5,
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// Which secrets to list.
    #[virgo_gir::flags]
    pub enum SecretListFlags {
        /// Secrets that are in memory only.
        EPHEMERAL = 1 << 0,
        /// Secrets that are stored.
        NO_EPHEMERAL = 1 << 1,
        /// Secrets whose values are for the hypervisor only.
        PRIVATE = 1 << 2,
        /// Secrets whose values can be fetched.
        NO_PRIVATE = 1 << 3,
    }

    /// How to define a secret.
    #[virgo_gir::flags]
    pub enum SecretDefineFlags {
        /// Validates the document against the schema first.
        VALIDATE = 1 << 0,
    }
}

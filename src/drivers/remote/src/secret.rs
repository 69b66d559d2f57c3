//! Secrets: what is known of them, what the daemon tells of them, and what is irregular of their operations.

use std::future::Future;
use std::sync::Arc;

use virgo_model::Element;
use virgo_model::xml;
use virgo_operations::wire::{Describe, FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    SecretGetValueArgs, SecretGetXmlDescArgs, SecretLookupByUuidArgs, SecretSetValueArgs,
};
use zeroize::{Zeroize, Zeroizing};

use super::connection::Connection;
use super::daemon::Daemon;
use super::due::Scope;
use super::followed::Followed;
use super::known::news;
use super::subject::Kind;

#[remote_driver]
impl SecretCollection for Connection {
    async fn list_all_secrets(&self, flags: SecretListFlags) -> Result<Vec<record::Secret>> {
        use SecretListFlags as Flags;
        self.follow_first::<SecretRecord>().await;
        let at = self.now();
        let marks = [Flags::EPHEMERAL.bits(), Flags::PRIVATE.bits()];
        let listed =
            self.list_marked::<ConnectListAllSecrets, handle::Secret, _, 2>(flags.bits(), marks).await?;
        let describe = |secret: &handle::Secret| {
            let news = SecretNews {
                ephemeral: listed.is(secret, 0),
                private: listed.is(secret, 1),
                ..SecretNews::named(secret)
            };
            self.known::<SecretRecord>().describe(secret, at, news)
        };
        Ok(listed.all.iter().map(describe).collect())
    }

    async fn lookup_secret_by_uuid(&self, uuid: &str) -> Result<record::Secret> {
        let uuid = parse_uuid(uuid)?.to_wire();
        let secret = self.ask::<SecretLookupByUuid>(&SecretLookupByUuidArgs { uuid }).await?.secret;
        self.describe(&handle::Secret::from_wire(secret)).await
    }
}

#[remote_driver]
impl Secrets for Connection {
    async fn fetch_value(&self, secret: &handle::Secret) -> Result<Bytes> {
        let args = SecretGetValueArgs { secret: secret.to_wire(), flags: 0 };
        let value = self.ask::<SecretGetValue>(&args).await?.value;
        Ok(Bytes::from_owned(Zeroizing::new(value)))
    }

    async fn set_value(&self, secret: &handle::Secret, value: &Bytes) -> Result<()> {
        let (secret, value) = (secret.to_wire(), value.to_vec());
        let mut args = SecretSetValueArgs { secret, value, flags: 0 };
        let set = self.ask::<SecretSetValue>(&args);
        args.value.zeroize();
        set.await
    }

    async fn fetch_xml(&self, secret: &handle::Secret) -> Result<String> {
        let at = self.now();
        let xml = self.secret_xml(secret).await?;
        let news = SecretNews { usage_type: None, usage_id: None, ..SecretNews::described(secret, &xml)? };
        self.learn(secret, at, news).await?;
        Ok(xml)
    }
}

news! {
    /// What is said of a secret.
    SecretNews, SecretRevisions of SecretRecord => {
        usage_type: SecretUsageType,
        usage_id: String,
        ephemeral: bool,
        private: bool,
        description: Option<Option<String>>,
    }
}

impl SecretNews {
    fn named(secret: &handle::Secret) -> Self {
        let (usage_type, usage_id) = (Some(secret.usage_type), Some(secret.usage_id.clone()));
        Self { usage_type, usage_id, ..Self::default() }
    }

    fn described(secret: &handle::Secret, xml: &str) -> Result<Self> {
        let root = xml::parse(xml).map_err(|error| {
            Error::new(ErrorCode::XmlError, format!("the daemon's description of a secret: {error}"))
        })?;
        let is = |name: &str| Some(root.attribute(name) == Some("yes"));
        let description = root.child("description").map(Element::text);
        Ok(Self {
            ephemeral: is("ephemeral"),
            private: is("private"),
            description: Some(Some(description)),
            ..Self::named(secret)
        })
    }
}

impl Kind for SecretRecord {
    async fn describe(daemon: &Arc<Daemon>, secret: &handle::Secret) -> Result<Arc<Self>> {
        daemon.describe_given(secret).await
    }

    async fn look_again(daemon: &Arc<Daemon>, secret: &handle::Secret) {
        daemon.look_again(secret, SecretEvent::Undefined).await;
    }
}

impl Followed for SecretRecord {
    const MISSING: ErrorCode = ErrorCode::NoSecret;

    fn look(
        daemon: &Arc<Daemon>,
        secret: &handle::Secret,
        _: Scope,
    ) -> impl Future<Output = Result<SecretNews>> + Send + use<> {
        let together = daemon.link.together();
        let args = SecretLookupByUuidArgs { uuid: secret.uuid.to_wire() };
        let found = daemon.ask::<SecretLookupByUuid>(&args);
        let xml = daemon.secret_xml(secret);
        drop(together);
        async move {
            let found = handle::Secret::from_wire(found.await?.secret);
            SecretNews::described(&found, &xml.await?)
        }
    }

    fn said(_: &SecretEvent, secret: &handle::Secret) -> SecretNews {
        SecretNews::named(secret)
    }

    /// Nothing that is known of a secret says so.
    fn is_over(&self) -> bool {
        false
    }

    fn ends(event: &SecretEvent) -> bool {
        *event == SecretEvent::Undefined
    }
}

impl Daemon {
    /// Asks, now, for the description of a secret.
    fn secret_xml(&self, secret: &handle::Secret) -> impl Future<Output = Result<String>> + Send + use<> {
        let asked =
            self.ask::<SecretGetXmlDesc>(&SecretGetXmlDescArgs { secret: secret.to_wire(), flags: 0 });
        async move { Ok(asked.await?.xml) }
    }
}

//! The gate of definitions: what is written to disk is a [`Definition`], and there is none that was not checked.
//! Called by every operation that defines a domain or changes a definition.
use std::sync::Arc;

use virgo_model::Domain;
use virgo_operations::{Error, Result};

use super::capabilities::Capabilities;
use super::command_line::check_definition;
use super::host::Host;
use super::launch::emulator_of;

/// A definition that a domain may have. [`Store::save`](super::store::Store::save) takes nothing else.
pub(super) struct Definition(Domain);

impl Definition {
    /// Takes the definition of a domain that is being defined. Blocks.
    ///
    /// # Errors
    /// When no domain could be started with it.
    pub(super) fn new(domain: Domain, capabilities: &Capabilities) -> Result<Self> {
        check_definition(&domain, capabilities)?;
        Ok(Self(domain))
    }

    /// One that nobody has checked.
    #[cfg(test)]
    pub(super) fn unchecked(domain: Domain) -> Self {
        Self(domain)
    }

    pub(super) fn domain(&self) -> &Domain {
        &self.0
    }
}

/// Judges changes of a definition.
pub(super) struct Judge {
    before: Arc<Domain>,
    capabilities: Result<Arc<Capabilities>>,
}

impl Judge {
    /// Gets to know what the emulator of a definition can do.
    pub(super) async fn of(host: &Host, before: Arc<Domain>) -> Self {
        let capabilities = capabilities_of(host, &before).await;
        Self { before, capabilities }
    }

    /// Takes the definition of a domain with a change. Blocks.
    ///
    /// What the host has lost since the domain was defined, such as its emulator, is no fault of the change: a domain
    /// that could not be defined any more can still be renamed.
    ///
    /// # Errors
    /// When the change would be refused if the domain were defined with it.
    pub(super) fn changed(&self, before: &Arc<Domain>, after: Domain) -> Result<Definition> {
        if !Arc::ptr_eq(before, &self.before) {
            return Err(Error::failed(format!("domain '{}' was defined anew meanwhile", before.name)));
        }
        if let Ok(capabilities) = &self.capabilities
            && let Err(error) = check_definition(&after, capabilities)
            && check_definition(before, capabilities).err().as_ref() != Some(&error)
        {
            return Err(error.context(format!("domain '{}' cannot be changed so", before.name)));
        }
        Ok(Definition(after))
    }
}

/// What the emulator of a domain can do.
///
/// # Errors
/// When it is not there, or does not answer as one.
pub(super) async fn capabilities_of(host: &Host, domain: &Domain) -> Result<Arc<Capabilities>> {
    Capabilities::of(&emulator_of(domain).await?, &host.layout.cache()).await
}

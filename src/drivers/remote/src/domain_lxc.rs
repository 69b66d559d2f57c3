//! What only LXC behind the daemon has.

use virgo_operations::*;
use virgo_wire::lxc::DomainOpenNamespaceArgs;
use virgo_wire::lxc::procedure::DomainOpenNamespace;

use super::connection::Connection;
use super::convert::ToWire;

#[remote_driver]
impl DomainLxc for Connection {
    async fn open_lxc_namespaces(&self, domain: &handle::Domain) -> Result<handle::Descriptors> {
        self.expect_open()?;
        self.expect_descriptors()?;
        let args = DomainOpenNamespaceArgs { dom: domain.to_wire(), flags: 0 };
        let (_, (), descriptors) = self.link.ask_with::<DomainOpenNamespace>(&args, vec![]).await?;
        Ok(handle::Descriptors(descriptors))
    }
}

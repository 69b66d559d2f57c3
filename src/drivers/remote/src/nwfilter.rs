//! Network filters and their bindings: what is known of them, and what is irregular of their operations.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::{Describe, FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{NwfilterBindingLookupByPortDevArgs, NwfilterLookupByUuidArgs};

use super::connection::Connection;
use super::daemon::Daemon;
use super::unannounced::Unannounced;

#[remote_driver]
impl NwFilterCollection for Connection {
    async fn list_all_nw_filters(&self) -> Result<Vec<record::NwFilter>> {
        let at = self.now();
        let listed = self.list_marked::<ConnectListAllNwfilters, handle::NwFilter, _, 0>(0, []).await?;
        Ok(listed.all.into_iter().map(|filter| Arc::new(NwFilterRecord::from(filter).revised(at))).collect())
    }

    async fn lookup_nw_filter_by_uuid(&self, uuid: &str) -> Result<record::NwFilter> {
        let args = NwfilterLookupByUuidArgs { uuid: parse_uuid(uuid)?.to_wire() };
        let filter = self.ask::<NwfilterLookupByUuid>(&args).await?.nwfilter;
        self.describe(&handle::NwFilter::from_wire(filter)).await
    }

    async fn list_all_nw_filter_bindings(&self) -> Result<Vec<record::NwFilterBinding>> {
        let at = self.now();
        let listed =
            self.list_marked::<ConnectListAllNwfilterBindings, handle::NwFilterBinding, _, 0>(0, []).await?;
        let record = |binding| Arc::new(NwFilterBindingRecord::from(binding).revised(at));
        Ok(listed.all.into_iter().map(record).collect())
    }
}

#[remote_driver]
impl NwFilters for Connection {}

#[remote_driver]
impl NwFilterBindings for Connection {}

impl Unannounced for NwFilterRecord {
    const MISSING: ErrorCode = ErrorCode::NoNwfilter;

    fn find(
        daemon: &Arc<Daemon>,
        filter: &handle::NwFilter,
    ) -> impl Future<Output = Result<handle::NwFilter>> + Send + use<> {
        let args = NwfilterLookupByUuidArgs { uuid: filter.uuid.to_wire() };
        let found = daemon.ask::<NwfilterLookupByUuid>(&args);
        async move { Ok(FromWire::from_wire(found.await?.nwfilter)) }
    }
}

impl Unannounced for NwFilterBindingRecord {
    const MISSING: ErrorCode = ErrorCode::NoNwfilterBinding;

    fn find(
        daemon: &Arc<Daemon>,
        binding: &handle::NwFilterBinding,
    ) -> impl Future<Output = Result<handle::NwFilterBinding>> + Send + use<> {
        let args = NwfilterBindingLookupByPortDevArgs { name: binding.port_dev.clone() };
        let found = daemon.ask::<NwfilterBindingLookupByPortDev>(&args);
        async move { Ok(FromWire::from_wire(found.await?.nwfilter)) }
    }
}

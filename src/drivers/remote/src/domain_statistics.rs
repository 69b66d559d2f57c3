//! What domains behind the daemon have done so far.

use virgo_operations::wire::bytes_of_kib;
use virgo_operations::*;
use virgo_wire::remote::procedure::{DomainGetDiskErrors, DomainMemoryStats};
use virgo_wire::remote::{
    DOMAIN_DISK_ERRORS_MAX, DOMAIN_MEMORY_STATS_MAX, DomainGetDiskErrorsArgs, DomainMemoryStatsArgs,
};

use super::connection::Connection;
use super::convert::{FromWire, ToWire};

/// The figures of memory by libvirt's numbers, and whether each is in KiB.
const MEMORY: [(&str, bool); 13] = [
    ("swap_in", true),
    ("swap_out", true),
    ("major_fault", false),
    ("minor_fault", false),
    ("unused", true),
    ("available", true),
    ("actual", true),
    ("rss", true),
    ("usable", true),
    ("last_update", false),
    ("disk_caches", true),
    ("hugetlb_pgalloc", false),
    ("hugetlb_pgfail", false),
];

#[remote_driver]
impl DomainStatistics for Connection {
    async fn fetch_memory_stats(&self, domain: &handle::Domain) -> Result<TypedParameters> {
        let max_stats = u32::try_from(DOMAIN_MEMORY_STATS_MAX).unwrap_or(u32::MAX);
        let args = DomainMemoryStatsArgs { dom: domain.to_wire(), max_stats, flags: 0 };
        let stats = self.ask::<DomainMemoryStats>(&args).await?.stats;
        let mut figures = TypedParameters::default();
        for stat in stats {
            // One that is newer than this library has no name here.
            let name = usize::try_from(stat.tag).ok().and_then(|tag| MEMORY.get(tag));
            if let Some((name, is_kib)) = name {
                let value = if *is_kib { bytes_of_kib(stat.val) } else { stat.val };
                figures.push(*name, TypedValue::ULLong(value));
            }
        }
        Ok(figures)
    }

    async fn list_disk_errors(&self, domain: &handle::Domain) -> Result<Vec<DomainDiskError>> {
        let maxerrors = u32::try_from(DOMAIN_DISK_ERRORS_MAX).unwrap_or(u32::MAX);
        let args = DomainGetDiskErrorsArgs { dom: domain.to_wire(), maxerrors, flags: 0 };
        Ok(FromWire::from_wire(self.ask::<DomainGetDiskErrors>(&args).await?.errors))
    }
}

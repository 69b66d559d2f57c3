//! What made-up domains have done so far: all in proportion to the CPU time that they have used.

use virgo_driver_kit::impact::Impact;
use virgo_operations::wire::bytes_of_kib;
use virgo_operations::{
    DomainBlockInfo, DomainControlInfo, DomainDiskError, DomainInterfaceStats, DomainMessageTypes,
    DomainModificationImpact, DomainStatistics, Error, Result, TypedParameters, TypedValue, driver, handle,
};

use super::connection::Connection;
use super::devices::{expect_disk, expect_interface};
use super::domain::current_memory;
use super::run::Run;
use super::statistics::nanoseconds;

/// Milliseconds of CPU time.
fn ticks(run: &Run) -> i64 {
    i64::try_from(nanoseconds(run.used()) / 1_000_000).unwrap_or(i64::MAX)
}

#[driver]
impl DomainStatistics for Connection {
    async fn fetch_block_stats(&self, domain: &handle::Domain, disk: &str) -> Result<TypedParameters> {
        let state = self.state()?;
        let run = state.find(domain)?.active()?;
        if !disk.is_empty() {
            expect_disk(&run.live, disk)?;
        }
        let ticks = ticks(run);
        let mut figures = TypedParameters::default();
        for (name, each) in [
            ("rd_bytes", 4096),
            ("rd_operations", 1),
            ("wr_bytes", 2048),
            ("wr_operations", 1),
            ("flush_operations", 0),
            ("errs", 0),
        ] {
            figures.push(name, TypedValue::LLong(ticks.saturating_mul(each)));
        }
        Ok(figures)
    }

    async fn fetch_interface_stats(
        &self,
        domain: &handle::Domain,
        device: &str,
    ) -> Result<DomainInterfaceStats> {
        let state = self.state()?;
        let run = state.find(domain)?.active()?;
        expect_interface(&run.live, device)?;
        let ticks = ticks(run);
        Ok(DomainInterfaceStats {
            rx_bytes: ticks.saturating_mul(1500),
            rx_packets: ticks,
            tx_bytes: ticks.saturating_mul(64),
            tx_packets: ticks,
            ..DomainInterfaceStats::default()
        })
    }

    async fn fetch_memory_stats(&self, domain: &handle::Domain) -> Result<TypedParameters> {
        let state = self.state()?;
        let run = state.find(domain)?.active()?;
        let memory = bytes_of_kib(current_memory(&run.live));
        let mut figures = TypedParameters::default();
        figures.push("actual", TypedValue::ULLong(memory));
        figures.push("rss", TypedValue::ULLong(memory));
        if run.memory_period > 0 {
            for (name, value) in [("unused", memory / 2), ("available", memory), ("usable", memory / 2)] {
                figures.push(name, TypedValue::ULLong(value));
            }
        }
        Ok(figures)
    }

    async fn set_memory_stats_period(
        &self,
        domain: &handle::Domain,
        seconds: i32,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        if seconds < 0 {
            return Err(Error::argument(format!("{seconds} seconds are no period")));
        }
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let impact = Impact::new(machine, flags.bits())?;
        if impact.live {
            machine.active_mut()?.memory_period = seconds;
        }
        Ok(())
    }

    async fn fetch_block_info(&self, domain: &handle::Domain, disk: &str) -> Result<DomainBlockInfo> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        if let Some(description) = machine.current() {
            expect_disk(description, disk)?;
        }
        let size = machine.run.as_ref().map_or(super::run::BLOCK_SIZE, |run| run.block_size(disk));
        Ok(DomainBlockInfo { capacity: size, allocation: size, physical: size })
    }

    async fn fetch_control_info(&self, domain: &handle::Domain) -> Result<DomainControlInfo> {
        self.state()?.find(domain)?.active()?;
        Ok(DomainControlInfo::default())
    }

    async fn list_disk_errors(&self, domain: &handle::Domain) -> Result<Vec<DomainDiskError>> {
        self.state()?.find(domain)?.active()?;
        Ok(vec![])
    }

    async fn list_messages(&self, domain: &handle::Domain, _: DomainMessageTypes) -> Result<Vec<String>> {
        self.state()?.find(domain)?;
        Ok(vec![])
    }

    async fn fetch_updated(&self, domain: &handle::Domain) -> Result<bool> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        Ok(machine.run.as_ref().is_some_and(|run| run.is_updated))
    }
}

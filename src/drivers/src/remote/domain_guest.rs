//! The agents in the guests of domains behind the daemon.

use virgo_operations::{DomainGuest, Result, driver, handle};
use virgo_wire::remote::procedure::{DomainFsfreeze, DomainFsthaw, DomainGetTime, DomainSetTime};
use virgo_wire::remote::{DomainFsfreezeArgs, DomainFsthawArgs, DomainGetTimeArgs, DomainSetTimeArgs};

use super::connection::{Connection, named};
use super::error::about;

#[driver]
impl DomainGuest for Connection {
    async fn get_time(&self, domain: &handle::Domain) -> Result<(i64, u32)> {
        let time = self
            .change::<DomainGetTime>(&DomainGetTimeArgs { dom: named(domain), flags: 0 })
            .await
            .map_err(about(domain))?;
        Ok((time.seconds, time.nseconds))
    }

    async fn set_time(&self, domain: &handle::Domain, seconds: i64, nanoseconds: u32) -> Result<()> {
        let args = DomainSetTimeArgs { dom: named(domain), seconds, nseconds: nanoseconds, flags: 0 };
        self.change::<DomainSetTime>(&args).await.map_err(about(domain))
    }

    async fn freeze_filesystems(&self, domain: &handle::Domain, mountpoints: &[String]) -> Result<i32> {
        let args = DomainFsfreezeArgs { dom: named(domain), mountpoints: mountpoints.to_vec(), flags: 0 };
        Ok(self.change::<DomainFsfreeze>(&args).await.map_err(about(domain))?.filesystems)
    }

    async fn thaw_filesystems(&self, domain: &handle::Domain, mountpoints: &[String]) -> Result<i32> {
        let args = DomainFsthawArgs { dom: named(domain), mountpoints: mountpoints.to_vec(), flags: 0 };
        Ok(self.change::<DomainFsthaw>(&args).await.map_err(about(domain))?.filesystems)
    }
}

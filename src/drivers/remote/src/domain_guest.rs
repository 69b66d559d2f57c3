//! The clocks of guests behind the daemon, and their file systems.

use virgo_operations::wire::ToWire;
use virgo_operations::*;
use virgo_wire::remote::procedure::{DomainGetTime, DomainSetTime};
use virgo_wire::remote::{DomainGetTimeArgs, DomainSetTimeArgs};

use super::connection::Connection;

const SECOND: i64 = 1_000_000_000;

#[remote_driver]
impl DomainGuest for Connection {
    async fn fetch_time(&self, domain: &handle::Domain) -> Result<i64> {
        let time = self.ask::<DomainGetTime>(&DomainGetTimeArgs { dom: domain.to_wire(), flags: 0 }).await?;
        let nanoseconds = time.seconds.checked_mul(SECOND).and_then(|n| n.checked_add(time.nseconds.into()));
        nanoseconds
            .ok_or_else(|| Error::failed(format!("the clock of domain '{}' is out of range", domain.name)))
    }

    async fn set_time(&self, domain: &handle::Domain, time: i64, flags: DomainSetTimeFlags) -> Result<()> {
        let (seconds, nseconds) = (time.div_euclid(SECOND), time.rem_euclid(SECOND));
        let nseconds = u32::try_from(nseconds).unwrap_or_default();
        let args = DomainSetTimeArgs { dom: domain.to_wire(), seconds, nseconds, flags: flags.bits() };
        self.change::<DomainSetTime>(&args).await.map(drop)
    }
}

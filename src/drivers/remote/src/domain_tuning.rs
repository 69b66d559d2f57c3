//! How much of the host domains behind the daemon may use.

use virgo_operations::*;
use virgo_wire::remote::procedure::DomainGetSchedulerParametersFlags;
use virgo_wire::remote::{DOMAIN_SCHEDULER_PARAMETERS_MAX, DomainGetSchedulerParametersFlagsArgs};

use super::connection::Connection;
use super::convert::{FromWire, ToWire};

#[remote_driver]
impl DomainTuning for Connection {
    async fn fetch_scheduler_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        // This call does not tell how many there are, and another one does not tell it of other flags.
        let nparams = i32::try_from(DOMAIN_SCHEDULER_PARAMETERS_MAX).unwrap_or(i32::MAX);
        // None is a string, so the flag that says that those are understood is left out.
        let args =
            DomainGetSchedulerParametersFlagsArgs { dom: domain.to_wire(), nparams, flags: flags.bits() };
        let params = self.ask::<DomainGetSchedulerParametersFlags>(&args).await?.params;
        Ok(TypedParameters::from_wire(params))
    }
}

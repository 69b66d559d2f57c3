//! What is asked of the made-up hypervisor itself.

use virgo_operations::{ConnectionHost, Error, Result, driver};

use super::connection::Connection;
use super::cpu_models;
use super::host::Host;

#[driver]
impl ConnectionHost for Connection {
    async fn fetch_version(&self) -> Result<u64> {
        self.expect_open()?;
        // The version that libvirt gives its test hypervisor.
        Ok(2)
    }

    async fn list_domain_types(&self) -> Result<Vec<String>> {
        self.expect_open()?;
        Ok(vec!["test".to_owned()])
    }

    async fn fetch_max_n_vcpus(&self, _: Option<&str>) -> Result<i32> {
        self.expect_open()?;
        Ok(i32::try_from(Host::MAX_VCPUS).unwrap_or(i32::MAX))
    }

    async fn list_cpu_model_names(&self, arch: &str) -> Result<Vec<String>> {
        self.expect_open()?;
        let names = cpu_models::of(arch).ok_or_else(|| {
            Error::argument(format!("no CPU models are known for the architecture '{arch}'"))
        })?;
        Ok(names.iter().map(|name| (*name).to_owned()).collect())
    }
}

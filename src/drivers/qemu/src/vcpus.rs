//! The threads that are a domain's virtual CPUs. Called when a domain is started, and by the operations on
//! its CPUs.
use std::collections::BTreeSet;

use rustix::io::Errno;
use serde_json::Value;
use virgo_model::{CpuSet, Domain, Value as _};
use virgo_operations::{Error, Result};

use super::monitor::Monitor;
use virgo_driver_kit::description::pins;

/// A virtual CPU's number, and its thread.
pub(super) type Vcpu = (u32, i32);

/// Asks which thread is which virtual CPU; the question is on its way when this returns.
pub(super) fn query(monitor: &Monitor) -> impl Future<Output = Result<Vec<Vcpu>>> + Send + use<> {
    let answer = monitor.execute("query-cpus-fast", Value::Null);
    async move { Ok(read(&answer.await?)) }
}

/// Puts a QEMU, and the virtual CPUs that have a place of their own, where the domain's description wants them.
pub(super) async fn place(monitor: &Monitor, domain: &Domain, pid: i32) -> Result<()> {
    if let Some(set) = domain.vcpu.cpuset.clone() {
        let name = domain.name.clone();
        virgo_runtime::blocking(move || confine(&name, pid, &set)).await?;
    }
    if !(0..domain.vcpu.count).any(|vcpu| pins::own(domain, vcpu).is_some()) {
        return Ok(());
    }
    for (vcpu, thread) in query(monitor).await? {
        if let Some(set) = pins::own(domain, vcpu) {
            pin(&domain.name, (vcpu, thread), &set)?;
        }
    }
    Ok(())
}

/// Lets all threads of a QEMU run on some of the host's CPUs only, those that they will start, too. Blocks.
fn confine(name: &str, pid: i32, set: &CpuSet) -> Result<()> {
    let failed = |e: std::io::Error| {
        let what = format!("cannot let domain '{name}' run on CPUs '{}' only", set.write());
        Error::system(format!("{what}: <vcpu cpuset>"), &e)
    };
    // A thread may start another one, with the CPUs that it has, while these are being listed.
    let mut done = BTreeSet::new();
    loop {
        let before = done.len();
        for entry in std::fs::read_dir(format!("/proc/{pid}/task")).map_err(failed)? {
            let thread = entry.map_err(failed)?.file_name().to_str().and_then(|name| name.parse().ok());
            let Some(thread) = thread.filter(|thread| !done.contains(thread)) else { continue };
            match set_affinity(thread, set.flags()) {
                Err(error) if error.raw_os_error() != Some(Errno::SRCH.raw_os_error()) => {
                    return Err(failed(error));
                }
                _ => drop(done.insert(thread)),
            }
        }
        if done.len() == before {
            return Ok(());
        }
    }
}

/// Lets a virtual CPU run on some of the host's CPUs only.
pub(super) fn pin(name: &str, (vcpu, thread): Vcpu, set: &[bool]) -> Result<()> {
    set_affinity(thread, set)
        .map_err(|e| Error::system(format!("cannot pin virtual CPU {vcpu} of domain '{name}'"), &e))
}

fn set_affinity(thread: i32, set: &[bool]) -> std::io::Result<()> {
    let mut cpus = rustix::thread::CpuSet::new();
    for (cpu, is_in) in set.iter().enumerate().take(rustix::thread::CpuSet::MAX_CPU) {
        if *is_in {
            cpus.set(cpu);
        }
    }
    Ok(rustix::thread::sched_setaffinity(rustix::process::Pid::from_raw(thread), &cpus)?)
}

/// The host's CPUs on which a thread may run; none, if it has ended. Blocks.
pub(super) fn allowed(thread: i32) -> Vec<u32> {
    let set = rustix::thread::sched_getaffinity(rustix::process::Pid::from_raw(thread)).unwrap_or_default();
    (0u32..)
        .zip(0..rustix::thread::CpuSet::MAX_CPU)
        .filter_map(|(cpu, n)| set.is_set(n).then_some(cpu))
        .collect()
}

fn read(answer: &Value) -> Vec<Vcpu> {
    let thread = |cpu: &Value| {
        let number = u32::try_from(cpu["cpu-index"].as_u64()?).ok()?;
        Some((number, i32::try_from(cpu["thread-id"].as_i64()?).ok()?))
    };
    answer.as_array().into_iter().flatten().filter_map(thread).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn threads_of_an_answer() {
        let answer = json!([
            { "cpu-index": 0, "thread-id": 7, "target": "x86_64" },
            { "cpu-index": 1, "thread-id": 8 },
            { "cpu-index": 2 },
        ]);
        assert_eq!(read(&answer), [(0, 7), (1, 8)]);
    }

    #[test]
    fn a_thread_may_run_somewhere() {
        let own = rustix::thread::gettid().as_raw_nonzero().get();
        assert!(!allowed(own).is_empty());
        assert_eq!(allowed(i32::MAX), [0; 0]);
    }

    #[test]
    fn a_pin_that_can_t_be() {
        let error = pin("a", (1, i32::MAX), &[true]).unwrap_err();
        assert!(error.message().contains("virtual CPU 1 of domain 'a'"), "{error}");
    }
}

//! The threads that are a domain's virtual CPUs. Called when a domain is started, and by the operations on
//! its CPUs.
use serde_json::Value;
use virgo_model::Domain;
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

/// Puts the virtual CPUs of a domain where its description wants them.
pub(super) async fn place(monitor: &Monitor, domain: &Domain) -> Result<()> {
    if !(0..domain.vcpu.count).any(|vcpu| pins::get(domain, vcpu).is_some()) {
        return Ok(());
    }
    for (vcpu, thread) in query(monitor).await? {
        if let Some(set) = pins::get(domain, vcpu) {
            pin(&domain.name, (vcpu, thread), &set)?;
        }
    }
    Ok(())
}

/// Lets a virtual CPU run on some of the host's CPUs only.
pub(super) fn pin(name: &str, (vcpu, thread): Vcpu, set: &[bool]) -> Result<()> {
    let mut cpus = rustix::thread::CpuSet::new();
    for (cpu, is_in) in set.iter().enumerate().take(rustix::thread::CpuSet::MAX_CPU) {
        if *is_in {
            cpus.set(cpu);
        }
    }
    rustix::thread::sched_setaffinity(rustix::process::Pid::from_raw(thread), &cpus)
        .map_err(|e| Error::system(format!("cannot pin virtual CPU {vcpu} of domain '{name}'"), &e.into()))
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

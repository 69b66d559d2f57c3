//! Properties of the host, for capabilities and node information.

use std::ffi::CStr;
use std::io;

/// Returns the size of a memory page in bytes.
pub fn page_size() -> usize {
    system_number(libc::_SC_PAGESIZE, 4096)
}

/// Returns the number of online processors, at least 1.
pub fn online_cpus() -> usize {
    system_number(libc::_SC_NPROCESSORS_ONLN, 1)
}

/// Returns the size of the memory managed by the kernel, in KiB.
pub fn total_memory_kib() -> u64 {
    let pages = system_number(libc::_SC_PHYS_PAGES, 0);
    pages as u64 * page_size() as u64 / 1024
}

/// Returns the host name.
pub fn hostname() -> io::Result<String> {
    uname(|names| &names.nodename)
}

/// Returns the kernel's name of the architecture, e.g. `x86_64`.
pub fn architecture() -> io::Result<String> {
    uname(|names| &names.machine)
}

/// Returns the kernel's release, e.g. `6.18.4`.
pub fn kernel_release() -> io::Result<String> {
    uname(|names| &names.release)
}

/// Returns the ID that the kernel generates at boot, a UUID.
pub fn boot_id() -> io::Result<String> {
    Ok(std::fs::read_to_string("/proc/sys/kernel/random/boot_id")?.trim_end().to_owned())
}

/// Returns a value of `sysconf()`, or `otherwise` if it is not available.
fn system_number(name: libc::c_int, otherwise: usize) -> usize {
    // SAFETY: No pointers.
    let value = unsafe { libc::sysconf(name) };
    usize::try_from(value).ok().filter(|value| *value > 0).unwrap_or(otherwise)
}

fn uname(field: impl FnOnce(&libc::utsname) -> &[libc::c_char]) -> io::Result<String> {
    // SAFETY: All zeros are a valid value: arrays of characters.
    let mut names: libc::utsname = unsafe { std::mem::zeroed() };
    // SAFETY: `names` is writable and of the right type.
    if unsafe { libc::uname(&raw mut names) } != 0 {
        return Err(io::Error::last_os_error());
    }
    let field: Vec<u8> = field(&names).iter().map(|byte| byte.cast_unsigned()).collect();
    let name = CStr::from_bytes_until_nul(&field).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    Ok(crate::shown(name.to_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_agree_with_proc() {
        let proc = |name: &str| std::fs::read_to_string(format!("/proc/{name}")).unwrap();
        assert!(page_size().is_power_of_two());
        assert_eq!(hostname().unwrap(), proc("sys/kernel/hostname").trim_end());
        assert_eq!(kernel_release().unwrap(), proc("sys/kernel/osrelease").trim_end());
        assert_eq!(architecture().unwrap(), std::env::consts::ARCH);
        assert_eq!(boot_id().unwrap().len(), 36);
        let listed = proc("cpuinfo").lines().filter(|line| line.starts_with("processor")).count();
        assert_eq!(online_cpus(), listed);
        let total: u64 = proc("meminfo").split_ascii_whitespace().nth(1).unwrap().parse().unwrap();
        assert!(total_memory_kib().abs_diff(total) < total / 100);
    }
}

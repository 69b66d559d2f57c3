//! What an emulator can do. Called by the connection, the command line and the host's documents.
mod cache;
mod document;
mod helper;
mod probe;
mod shared;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use virgo_operations::Result;

pub(super) use cache::{Identity, store};
pub(super) use document::{Guest, domain_document, host_document};
pub(super) use helper::talk;
pub(super) use shared::Shared;

/// What one emulator binary can do, as the binary itself said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Capabilities {
    /// The path of the binary.
    pub binary: PathBuf,
    /// The architecture of its guests, by libvirt's name.
    pub arch: String,
    /// Its version: major, minor, micro.
    pub version: (u32, u32, u32),
    /// Its machine types, the default one first.
    pub machines: Vec<Machine>,
    /// The names of its CPU models.
    pub cpu_models: Vec<String>,
    /// The features that its CPUs can have, where it says so.
    pub cpu_features: BTreeSet<String>,
    /// The types it can make: devices, backends, objects.
    pub devices: BTreeSet<String>,
    /// Its QMP commands.
    pub commands: BTreeSet<String>,
    /// Its command-line options with their parameters, as `option` and `option.parameter`.
    pub options: BTreeSet<String>,
}

/// A machine type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Machine {
    /// Its canonical name, e.g. `pc-q35-7.2`.
    pub name: String,
    /// Its short name, e.g. `q35`.
    pub alias: Option<String>,
    /// Whether it is used when none is named.
    pub is_default: bool,
    /// How many virtual CPUs it can have.
    pub max_cpus: u32,
}

impl Capabilities {
    /// Finds out what a binary can do: from memory, from disk, or by asking it.
    ///
    /// # Errors
    /// `SystemError` when there is no such binary or it can't be run, `InternalError` with what it
    /// wrote when it doesn't answer as QEMU does, `ConfigUnsupported` when it is too old.
    pub(crate) async fn of(binary: &Path, cache_dir: &Path) -> Result<Arc<Capabilities>> {
        cache::of(binary, cache_dir).await
    }

    /// Tells whether it runs guests of an architecture: its own, or the one that came before it.
    pub(crate) fn runs(&self, arch: &str) -> bool {
        self.arch == arch || self.arch == "x86_64" && arch == "i686"
    }

    /// Tells whether it has a type of device, backend or object.
    pub(crate) fn has_device(&self, name: &str) -> bool {
        self.devices.contains(name)
    }

    /// Tells whether its CPUs can have a feature; `-` and `_` are the same to it.
    pub(crate) fn has_cpu_feature(&self, name: &str) -> bool {
        let is_word = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        is_word && (self.cpu_features.is_empty() || self.cpu_features.contains(&name.replace('_', "-")))
    }

    /// Tells whether it has a QMP command.
    pub(crate) fn has_command(&self, name: &str) -> bool {
        self.commands.contains(name)
    }

    /// Tells whether it has a command-line option (`option`), or one with a parameter
    /// (`option.parameter`).
    pub(crate) fn has_option(&self, name: &str) -> bool {
        self.options.contains(name)
    }

    /// Tells whether it was built with, and has the modules for, SPICE.
    pub(crate) fn has_spice(&self) -> bool {
        self.has_command("query-spice") && self.has_device("chardev-spicevmc")
    }

    /// Finds a machine type by its name or alias; the default one for `None`.
    pub(crate) fn machine(&self, name: Option<&str>) -> Option<&Machine> {
        self.machines.iter().find(|machine| match name {
            Some(name) => machine.name == name || machine.alias.as_deref() == Some(name),
            None => machine.is_default,
        })
    }
}

/// Finds the emulator for guests of an architecture; it looks at files.
pub(crate) fn find_emulator(arch: &str) -> Option<PathBuf> {
    let targets: &[&str] = match arch {
        "i686" => &["i386", "x86_64"],
        "armv7l" => &["arm"],
        name => &[name],
    };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
    let folders: Vec<_> = folders.chain(["/usr/bin", "/usr/local/bin"].map(PathBuf::from)).collect();
    let names = targets.iter().map(|target| format!("qemu-system-{target}"));
    let mut candidates: Vec<_> =
        names.flat_map(|name| folders.iter().map(move |folder| folder.join(&name))).collect();
    if arch == host_arch() {
        candidates.push(PathBuf::from("/usr/libexec/qemu-kvm"));
    }
    candidates.into_iter().find(|candidate| Identity::of(candidate).is_ok())
}

/// Returns the host's architecture, by libvirt's name.
pub(crate) fn host_arch() -> String {
    virgo_sys::machine::architecture().unwrap_or_else(|_| std::env::consts::ARCH.to_owned())
}

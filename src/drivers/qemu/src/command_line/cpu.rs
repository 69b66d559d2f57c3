//! Processors: their model, their number and how they form sockets and cores.
use virgo_driver_kit::description::pins;
use virgo_model::Domain;
use virgo_model::domain::{Cpu, CpuCheck, CpuFeature, CpuMode, CpuPolicy, DomainType};
use virgo_operations::Result;

use super::arguments::unsupported;
use super::machine::timer;
use super::{Capabilities, Context, kept, platform};

/// Refuses processors that the emulator or the machine doesn't have.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities, most: u32) -> Result<()> {
    let (count, line) = (domain.vcpu.count, domain.vcpu.kept.position.line);
    if count > most {
        return Err(unsupported(
            line,
            format!("the machine can have {most} virtual CPUs, but <vcpu> asks for {count}"),
        ));
    }
    if let Some((line, mistake)) = pins::mistake(domain) {
        return Err(unsupported(line, mistake));
    }
    let Some(cpu) = &domain.cpu else { return Ok(()) };
    if let Some(topology) = &cpu.topology {
        let parts = [
            topology.sockets,
            topology.dies.unwrap_or(1),
            topology.clusters.unwrap_or(1),
            topology.cores,
            topology.threads,
        ];
        let total = parts.iter().map(|part| u64::from(*part)).product::<u64>();
        if total != u64::from(count) {
            let message = format!("<topology> makes {total} virtual CPUs, but <vcpu> says {count}");
            return Err(unsupported(topology.kept.position.line, message));
        }
    }
    check_words(cpu, capabilities)?;
    let line = cpu.kept.position.line;
    match mode(cpu) {
        CpuMode::HostPassthrough if domain.kind != DomainType::Kvm => Err(unsupported(
            line,
            "CPU mode 'host-passthrough' needs a domain of type 'kvm'; 'maximum' works without",
        )),
        CpuMode::Custom => match model_name(cpu) {
            Some(name) if !capabilities.cpu_models.iter().any(|known| known == name) => {
                let emulator = capabilities.binary.display();
                Err(unsupported(line, format!("'{emulator}' has no CPU model '{name}'")))
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Refuses what would be something else to QEMU, which takes processors as one list.
fn check_words(cpu: &Cpu, capabilities: &Capabilities) -> Result<()> {
    let vendor = cpu.model.as_ref().and_then(|model| model.vendor_id.as_deref());
    if let Some(vendor) = vendor.filter(|vendor| vendor.len() != 12 || vendor.contains(',')) {
        let message = format!("vendor_id='{vendor}' of <cpu> is not 12 characters without a comma");
        return Err(unsupported(cpu.kept.position.line, message));
    }
    for feature in &cpu.features {
        if !is_off(feature) && !capabilities.has_cpu_feature(&feature.name) {
            let (emulator, name) = (capabilities.binary.display(), &feature.name);
            let message = format!("'{emulator}' knows no CPU feature '{name}'");
            return Err(unsupported(feature.kept.position.line, message));
        }
    }
    Ok(())
}

/// Tells whether the guest is not to have a feature.
fn is_off(feature: &CpuFeature) -> bool {
    matches!(feature.policy, Some(CpuPolicy::Disable | CpuPolicy::Forbid))
}

fn mode(cpu: &Cpu) -> CpuMode {
    cpu.mode.unwrap_or(CpuMode::Custom)
}

fn model_name(cpu: &Cpu) -> Option<&str> {
    Some(cpu.model.as_ref()?.name.trim()).filter(|name| !name.is_empty())
}

/// Returns the value of `-cpu`; `None` leaves it to the machine.
pub(super) fn model(context: &Context) -> Option<String> {
    let domain = context.domain;
    let is_x86 = matches!(context.capabilities.arch.as_str(), "x86_64" | "i686");
    let arch = domain.os.kind.as_ref().and_then(|kind| kind.arch.as_deref());
    let is_64 = arch.unwrap_or(&context.capabilities.arch) == "x86_64";
    let default = || if is_64 { "qemu64" } else { "qemu32" };
    let cpu = domain.cpu.as_ref();
    let name = match (cpu.map(mode), cpu.and_then(model_name)) {
        (Some(CpuMode::HostPassthrough), _) => "host",
        (Some(CpuMode::HostModel), _) if context.uses_kvm() => "host",
        (Some(CpuMode::HostModel | CpuMode::Maximum), _) => "max",
        (_, Some(name)) => name,
        _ if is_x86 => default(),
        _ => return None,
    };
    let mut model = name.to_owned();
    if let Some(cpu) = cpu {
        if name == "host" && is_x86 {
            let migratable = cpu.migratable.is_none_or(|on| on == virgo_model::OnOff::On);
            model += if migratable { ",migratable=on" } else { ",migratable=off" };
        }
        if let Some(vendor) = cpu.model.as_ref().and_then(|model| model.vendor_id.as_ref()) {
            model += &format!(",vendor={vendor}");
        }
        // What QEMU does not know the guest does not have.
        for feature in cpu.features.iter().filter(|one| context.capabilities.has_cpu_feature(&one.name)) {
            model += &format!(",{}={}", feature.name, if is_off(feature) { "off" } else { "on" });
        }
        model += platform::cache(cpu);
        if cpu.check == Some(CpuCheck::Full) {
            model += ",enforce=on";
        }
    }
    if is_x86 && !is_64 && context.capabilities.arch == "x86_64" && name != "qemu32" {
        // Without long mode it is the processor that was asked for.
        model += ",lm=off";
    }
    if is_x86 {
        for (clock, property) in [("hypervclock", "hv-time"), ("kvmclock", "kvmclock")] {
            if let Some(present) = timer(domain, clock).and_then(|timer| timer.present) {
                model += &format!(",{property}={}", if present { "on" } else { "off" });
            }
        }
        model += &kept::hyperv(domain);
    }
    Some(model)
}

/// Returns the value of `-smp`.
pub(super) fn processors(domain: &Domain) -> String {
    let count = domain.vcpu.count;
    let now = domain.vcpu.current.unwrap_or(count);
    let topology = domain.cpu.as_ref().and_then(|cpu| cpu.topology.as_ref());
    let Some(topology) = topology else {
        return format!("cpus={now},maxcpus={count},sockets={count},cores=1,threads=1");
    };
    let optional = |name: &str, count: Option<u32>| {
        count.filter(|count| *count > 1).map_or(String::new(), |count| format!(",{name}={count}"))
    };
    format!(
        "cpus={now},maxcpus={count},sockets={}{}{},cores={},threads={}",
        topology.sockets,
        optional("dies", topology.dies),
        optional("clusters", topology.clusters),
        topology.cores,
        topology.threads
    )
}

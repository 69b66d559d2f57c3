//! Parts of the platform that are more than on or off: the processor's cache, memory of the system management
//! mode, the user that QEMU runs as.
use virgo_model::domain::{Cpu, CpuMatch, CpuMode, DomainType};
use virgo_model::{Domain, Element};
use virgo_operations::Result;

use super::arguments::unsupported;
use super::{kept, machine};

/// Refuses what can't be had.
pub(super) fn check(domain: &Domain) -> Result<()> {
    if let Some(cpu) = &domain.cpu {
        check_cpu(cpu)?;
    }
    let vpindex = feature(domain, "hyperv").and_then(|hyperv| hyperv.child("vpindex"));
    if let Some(vpindex) = vpindex.filter(|vpindex| vpindex.attribute("state") == Some("on"))
        && domain.kind != DomainType::Kvm
    {
        let line = vpindex.position.line;
        return Err(unsupported(line, "<vpindex> of <hyperv> needs a domain of type 'kvm'"));
    }
    if let Some(hyperv) = feature(domain, "hyperv") {
        check_hyperv(hyperv)?;
    }
    if let Some(smm) = feature(domain, "smm")
        && let Some(tseg) = smm.child("tseg")
    {
        let is_on = smm.attribute("state").unwrap_or("on") == "on";
        if !is_on || !machine::is_q35(domain) {
            return Err(kept::not_supported("<tseg>, but for a q35 machine with <smm>,", tseg.position.line));
        }
        if tseg_mib(domain).is_none() {
            let line = tseg.position.line;
            return Err(unsupported(line, "<tseg> is no whole number of MiB from 1 to 65534"));
        }
    }
    domain.kept.elements().filter(|element| element.name == "seclabel").try_for_each(check_label)
}

/// Refuses values of Hyper-V's enlightenments that QEMU, or the list in which it takes them, does not.
fn check_hyperv(hyperv: &Element) -> Result<()> {
    let value = |feature: &str, name: &str| {
        let element = hyperv.child(feature)?;
        Some((element.attribute(name)?, element.position.line))
    };
    if let Some((vendor, line)) = value("vendor_id", "value")
        && (vendor.is_empty() || vendor.len() > 12 || vendor.contains(','))
    {
        let message = format!("<vendor_id value='{vendor}'> is not 1 to 12 characters without a comma");
        return Err(unsupported(line, message));
    }
    if let Some((retries, line)) = value("spinlocks", "retries")
        && retries.parse::<u32>().map_or(true, |retries| retries < 4095)
    {
        let message = format!("<spinlocks retries='{retries}'> is no number from 4095 to {}", u32::MAX);
        return Err(unsupported(line, message));
    }
    Ok(())
}

fn feature<'a>(domain: &'a Domain, name: &str) -> Option<&'a Element> {
    kept::child(&domain.features.as_ref()?.kept, name)
}

fn check_cpu(cpu: &Cpu) -> Result<()> {
    let line = cpu.kept.position.line;
    match cpu.matching {
        // A minimum is what the host has more, and strict is that it has no more: both need the host's model.
        Some(matching @ (CpuMatch::Minimum | CpuMatch::Strict)) => {
            let word = if matching == CpuMatch::Strict { "strict" } else { "minimum" };
            return Err(kept::not_supported(&format!("match='{word}' of <cpu>"), line));
        }
        Some(CpuMatch::Exact) | None => {}
    }
    let Some(cache) = kept::child(&cpu.kept, "cache") else { return Ok(()) };
    let (mode, level) = (cache.attribute("mode").unwrap_or_default(), cache.attribute("level"));
    let is_known = match mode {
        "emulate" => level == Some("3"),
        "passthrough" => level.is_none() && cpu.mode == Some(CpuMode::HostPassthrough),
        "disable" => level.is_none(),
        _ => false,
    };
    if is_known {
        return Ok(());
    }
    let level = level.map_or(String::new(), |level| format!(" level='{level}'"));
    let what = format!("<cache mode='{mode}'{level}> with this mode of <cpu>");
    Err(kept::not_supported(&what, cache.position.line))
}

/// Returns the properties of the processor that say what caches it has.
pub(super) fn cache(cpu: &Cpu) -> &'static str {
    match kept::child_attribute(&cpu.kept, "cache", "mode") {
        Some("emulate") => ",l3-cache=on,host-cache-info=off",
        Some("passthrough") => ",host-cache-info=on,l3-cache=off",
        Some("disable") => ",host-cache-info=off,l3-cache=off",
        _ => "",
    }
}

/// Returns how much memory the system management mode has, in MiB, if the domain says so.
pub(super) fn tseg_mib(domain: &Domain) -> Option<u64> {
    let tseg = feature(domain, "smm")?.child("tseg")?;
    let count: u64 = tseg.text().trim().parse().ok()?;
    let bytes = virgo_model::bytes_in(tseg.attribute("unit").unwrap_or("MiB"))?.checked_mul(count)?;
    let mib = bytes >> 20;
    (bytes & 0xf_ffff == 0 && (1..=65534).contains(&mib)).then_some(mib)
}

/// Refuses a label that QEMU does not have anyway: it runs as the user who starts it, confined by nothing.
fn check_label(label: &Element) -> Result<()> {
    let kind = label.attribute("type").unwrap_or("dynamic");
    let model = label.attribute("model").unwrap_or_default();
    let place = format!("<seclabel type='{kind}' model='{model}'>");
    let name = label.child("label").map(Element::text).unwrap_or_default();
    let name = name.trim();
    let (user, group) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    let is_ours = [format!("+{user}:+{group}"), format!("{user}:{group}")].iter().any(|ours| ours == name);
    // What a daemon chose for a run is none of the wishes of who describes a domain.
    let relabels = label.attribute("relabel").unwrap_or(if kind == "static" { "yes" } else { "no" }) == "yes";
    match (kind, model) {
        ("none", _) => Ok(()),
        ("static", "dac") if is_ours && !relabels => Ok(()),
        ("static", "dac") => {
            let message = format!(
                "{place}: QEMU runs as the user {user}:{group} here and changes the owner of no file, not as '{name}'{}",
                if relabels { " with relabel='yes'" } else { "" }
            );
            Err(unsupported(label.position.line, message))
        }
        _ => Err(kept::not_supported(&place, label.position.line)),
    }
}

//! The machine itself: name, memory, processors, clock, and what it boots.
use virgo_model::Domain;
use virgo_model::domain::{Clock, ClockOffset, LifecycleAction, Timer};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, escape, unsupported};
use super::{Context, cpu, firmware, kept, numa, platform};

/// Adds what makes a machine.
pub(super) fn build(
    context: &Context,
    arguments: &mut Arguments,
    environment: &mut Vec<(String, String)>,
) -> Result<()> {
    let domain = context.domain;
    arguments.option("name", format!("guest={},debug-threads=on", escape(&domain.name)));
    environment.push(("LC_ALL".to_owned(), "C".to_owned()));
    arguments.flag("S");
    firmware::build(domain, arguments);
    arguments.option("machine", machine(context));
    if let Some(cpu) = cpu::model(context) {
        arguments.option("cpu", cpu);
    }
    arguments.option("m", format!("size={}k", numa::memory_kib(domain)));
    arguments.option("overcommit", "mem-lock=off");
    arguments.option("smp", cpu::processors(domain));
    for number in 1..=domain.iothreads.unwrap_or(0) {
        let name = format!("iothread{number}");
        arguments.json("object", &Properties::default().with("qom-type", "iothread").with("id", name));
    }
    numa::build(domain, arguments);
    if let Some(uuid) = domain.uuid {
        arguments.option("uuid", uuid.to_string());
    }
    if let Some(mib) = platform::tseg_mib(domain) {
        arguments.option("global", format!("mch.extended-tseg-mbytes={mib}"));
    }
    arguments.flag("no-user-config");
    arguments.flag("nodefaults");
    Ok(())
}

fn machine(context: &Context) -> String {
    let domain = context.domain;
    let name = domain.os.kind.as_ref().and_then(|kind| kind.machine.as_deref()).unwrap_or("none");
    let mut machine = format!("{name},accel={}", if context.uses_kvm() { "kvm" } else { "tcg" });
    let is_pc = is_pc(name);
    if is_pc {
        machine += ",usb=off";
    }
    let dumps = kept::attribute(&domain.memory.kept, "dumpCore") == Some("on");
    machine += if dumps { ",dump-guest-core=on" } else { ",dump-guest-core=off" };
    if is_pc && !domain.features.as_ref().is_some_and(|features| features.acpi) {
        machine += ",acpi=off";
    }
    if let Some(state) = kept::feature_state(domain, "vmport") {
        machine += &format!(",vmport={state}");
    }
    let smm = kept::feature_state(domain, "smm").or(firmware::needs_smm(domain).then_some("on"));
    if let Some(state) = smm {
        machine += &format!(",smm={state}");
    }
    if is_pc && timer(domain, "hpet").is_some_and(|timer| timer.present == Some(false)) {
        machine += ",hpet=off";
    }
    machine + &firmware::machine_properties(domain)
}

/// Refuses a thread for input and output that the domain does not have.
pub(super) fn check_iothread(domain: &Domain, iothread: Option<u32>, place: &str, line: u32) -> Result<()> {
    let count = domain.iothreads.unwrap_or(0);
    match iothread.filter(|number| !(1..=count).contains(number)) {
        Some(number) => Err(unsupported(
            line,
            format!("{place}: iothread='{number}' is none of the {count} of <iothreads>"),
        )),
        None => Ok(()),
    }
}

/// Tells whether a machine is one of the family that x86 has.
pub(super) fn is_pc(machine: &str) -> bool {
    machine == "pc" || machine == "q35" || machine.starts_with("pc-")
}

/// What a machine's devices are plugged into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chipset {
    /// The chipset of `pc`: conventional PCI.
    I440fx,
    /// The chipset of `q35`: PCI Express.
    Q35,
    /// What ARM and RISC-V machines without a counterpart have: PCI Express.
    Virt,
    /// One that nobody here plugs PCI devices into: `isapc`, `microvm` …
    Other,
}

/// Tells what a domain's devices are plugged into.
pub(super) fn chipset(domain: &Domain) -> Chipset {
    let kind = domain.os.kind.as_ref();
    let machine = kind.and_then(|kind| kind.machine.as_deref()).unwrap_or_default();
    let is_x86 =
        kind.and_then(|kind| kind.arch.as_deref()).is_none_or(|arch| matches!(arch, "x86_64" | "i686"));
    if !is_x86 {
        let is_virt = machine == "virt" || machine.starts_with("virt-");
        return if is_virt { Chipset::Virt } else { Chipset::Other };
    }
    if machine == "q35" || machine.starts_with("pc-q35-") {
        return Chipset::Q35;
    }
    let is_pc = ["pc-i440fx-", "pc-0.", "pc-1.", "rhel"].iter().any(|prefix| machine.starts_with(prefix));
    if machine == "pc" || is_pc { Chipset::I440fx } else { Chipset::Other }
}

/// Tells whether a domain's machine has a chipset with PCI Express for x86.
pub(super) fn is_q35(domain: &Domain) -> bool {
    chipset(domain) == Chipset::Q35
}

/// Finds a timer.
pub(super) fn timer<'a>(domain: &'a Domain, name: &str) -> Option<&'a Timer> {
    domain.clock.as_ref()?.timers.iter().find(|timer| timer.name == name)
}

/// Adds the clock and what follows when the guest powers off, reboots or crashes.
pub(super) fn build_clock(
    context: &Context,
    arguments: &mut Arguments,
    environment: &mut Vec<(String, String)>,
) -> Result<()> {
    let domain = context.domain;
    let mut rtc = format!("base={}", base(domain.clock.as_ref())?);
    if let Some(timezone) = domain.clock.as_ref().and_then(|clock| clock.timezone.as_ref()) {
        environment.push(("TZ".to_owned(), timezone.clone()));
    }
    match timer(domain, "rtc").and_then(|timer| timer.tickpolicy.as_deref()) {
        Some("catchup") => rtc += ",driftfix=slew",
        Some("delay") => rtc += ",driftfix=none",
        _ => {}
    }
    arguments.option("rtc", rtc);
    let pit = timer(domain, "pit").and_then(|timer| timer.tickpolicy.as_deref());
    if let (true, Some(policy @ ("delay" | "discard"))) = (context.uses_kvm(), pit) {
        arguments.option("global", format!("kvm-pit.lost_tick_policy={policy}"));
    }
    arguments.flag("no-shutdown");
    if !matches!(domain.on_reboot, None | Some(LifecycleAction::Restart)) {
        arguments.option("action", "reboot=shutdown");
    }
    if !matches!(domain.on_crash, None | Some(LifecycleAction::Destroy)) {
        arguments.option("action", "panic=pause");
    }
    let (chipset, names) = if is_q35(domain) {
        ("ICH9-LPC", ["disable_s3", "disable_s4"])
    } else {
        ("PIIX4_PM", ["disable_s3", "disable_s4"])
    };
    for (property, element) in names.into_iter().zip(["suspend-to-mem", "suspend-to-disk"]) {
        if let Some(enabled) = kept::power_management(domain, element) {
            arguments.option("global", format!("{chipset}.{property}={}", u8::from(!enabled)));
        }
    }
    Ok(())
}

/// Says what the guest's clock starts from.
fn base(clock: Option<&Clock>) -> Result<String> {
    let Some(clock) = clock else { return Ok("utc".to_owned()) };
    let named = |basis: &str| Ok(if basis == "localtime" { "localtime" } else { "utc" }.to_owned());
    let line = clock.kept.position.line;
    match clock.offset {
        ClockOffset::Utc => named("utc"),
        ClockOffset::Localtime | ClockOffset::Timezone => named("localtime"),
        ClockOffset::Variable => {
            let basis = clock.basis.as_deref().unwrap_or("utc");
            let adjustment = clock.adjustment.as_deref().unwrap_or("0");
            let seconds: i64 = adjustment.parse().map_err(|_| {
                unsupported(line, format!("<clock adjustment='{adjustment}'> is not a number of seconds"))
            })?;
            if seconds == 0 {
                return named(basis);
            }
            let now =
                if basis == "localtime" { glib::DateTime::now_local() } else { glib::DateTime::now_utc() };
            moment(line, now.and_then(|now| now.add_seconds(seconds as f64)))
        }
        ClockOffset::Absolute => {
            let start = clock.kept.attributes.iter().find(|attribute| attribute.name == "start");
            let start = start.and_then(|start| start.value.parse().ok()).filter(|start| *start >= 0);
            let start = start
                .ok_or_else(|| unsupported(line, "<clock offset='absolute'> has no start in seconds"))?;
            moment(line, glib::DateTime::from_unix_utc(start))
        }
    }
}

fn moment(line: u32, time: std::result::Result<glib::DateTime, glib::BoolError>) -> Result<String> {
    let text = time.and_then(|time| time.format("%Y-%m-%dT%H:%M:%S"));
    text.map(String::from).map_err(|_| unsupported(line, "<clock> starts at a time that has no date"))
}

/// Adds what is booted, as far as no device says so.
pub(super) fn build_boot(context: &Context, arguments: &mut Arguments) {
    let os = &context.domain.os;
    let mut boot = "strict=on".to_owned();
    if let Some(menu) = &os.boot_menu {
        boot += if menu.enable == Some(true) { ",menu=on" } else { ",menu=off" };
        if let Some(timeout) = menu.timeout {
            boot += &format!(",splash-time={timeout}");
        }
    }
    if let Some(timeout) = os.reboot_timeout {
        boot += &format!(",reboot-timeout={timeout}");
    }
    arguments.option("boot", boot);
    let files = [("kernel", &os.kernel), ("initrd", &os.initrd), ("append", &os.cmdline), ("dtb", &os.dtb)];
    for (option, value) in files {
        if let Some(value) = value {
            arguments.option(option, value.clone());
        }
    }
}

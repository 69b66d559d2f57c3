//! The arguments with which QEMU runs a domain. Called when a domain is started.
//!
//! [`prepare`] looks at the host, refuses what can't be had and fills in what was left open; then
//! [`build`] needs nothing but the domain. Each group of devices has a file with both halves of it.
mod access;
mod addresses;
mod aliases;
mod arguments;
mod characters;
mod check;
mod controllers;
mod cpu;
mod disks;
mod displays;
mod facts;
mod fill;
mod firmware;
mod interfaces;
mod kept;
mod machine;
mod numa;
mod peripherals;
mod platform;
mod sound;
#[cfg(test)]
mod tests;
mod video;

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use virgo_model::Domain;
use virgo_model::domain::DomainType;
use virgo_operations::Result;

use super::capabilities::Capabilities;
use arguments::Arguments;

pub(crate) use access::valid_to as password_valid_to;
pub(crate) use addresses::assign;
pub(crate) use firmware::installed as installed_firmware;

/// Where a domain's files go that nobody named.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Folders<'a> {
    /// Sockets and the like of this run: gone when the domain is.
    pub runtime: &'a Path,
    /// Firmware variables: kept as long as the domain is.
    pub nvram: &'a Path,
}

/// What a command line is made from.
pub(crate) struct Context<'a> {
    /// The domain, prepared by [`prepare`].
    pub domain: &'a Domain,
    /// What the emulator can do.
    pub capabilities: &'a Capabilities,
    /// The number of the inherited socket at which the monitor listens.
    pub monitor: i32,
}

impl Context<'_> {
    /// Tells whether the host's processor runs the guest's instructions.
    fn uses_kvm(&self) -> bool {
        self.domain.kind == DomainType::Kvm
    }
}

/// A file to be copied before QEMU starts, if the copy isn't there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileCopy {
    /// The template.
    pub from: PathBuf,
    /// The copy.
    pub to: PathBuf,
}

/// How to run QEMU.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CommandLine {
    /// The arguments, without the program. The guest is started paused (`-S`).
    pub arguments: Vec<String>,
    /// Variables to add to the environment.
    pub environment: Vec<(String, String)>,
    /// Files to copy first, where the copy is missing: stores of firmware variables.
    pub copies: Vec<FileCopy>,
}

/// Chooses a port of an address, among those of a range.
pub(crate) type ChoosePort<'a> = dyn Fn(&str, RangeInclusive<u16>) -> Result<u16> + 'a;

/// Fills in what a live domain's XML shows and the command line needs, and refuses what can't be had.
///
/// It looks at files and ports, so it blocks. The domain has the defaults of the model's `fill_defaults`.
///
/// # Errors
/// `ConfigUnsupported` for what this driver or the emulator doesn't have, `SystemError` for a file
/// that can't be used, `OperationFailed` when no port is free.
pub(crate) fn prepare(
    domain: &mut Domain,
    capabilities: &Capabilities,
    folders: &Folders,
    choose_port: &ChoosePort,
) -> Result<()> {
    assign(domain, capabilities)?;
    disks::leave_out_missing(domain);
    let host =
        fill::Host { folders: *folders, firmwares: firmware::installed(&capabilities.arch), choose_port };
    fill::fill(domain, capabilities, &host)?;
    check::check_files(domain)
}

/// Refuses a definition that could not be started, whatever the host's files and ports are by then: each change of a
/// definition is checked by this before it takes effect.
///
/// It looks which firmware is installed, so it blocks.
///
/// # Errors
/// As [`prepare`], with the line of what is wrong where the domain was read from a text.
pub(crate) fn check_definition(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    let mut domain = domain.clone();
    assign(&mut domain, capabilities)?;
    let nowhere = Path::new("/");
    let host = fill::Host {
        folders: Folders { runtime: nowhere, nvram: nowhere },
        firmwares: firmware::installed(&capabilities.arch),
        choose_port: &|_, range| Ok(*range.start()),
    };
    fill::fill(&mut domain, capabilities, &host)?;
    build(&Context { domain: &domain, capabilities, monitor: 0 }).map(drop)
}

/// Makes the command line of a prepared domain.
pub(crate) fn build(context: &Context) -> Result<CommandLine> {
    let mut arguments = Arguments::default();
    let mut environment = Vec::new();
    machine::build(context, &mut arguments, &mut environment)?;
    monitor(context, &mut arguments);
    machine::build_clock(context, &mut arguments, &mut environment)?;
    machine::build_boot(context, &mut arguments);
    controllers::build(context, &mut arguments)?;
    disks::build(context, &mut arguments);
    interfaces::build(context, &mut arguments)?;
    characters::build(context, &mut arguments)?;
    peripherals::build_inputs(context, &mut arguments);
    sound::build(context, &mut arguments);
    displays::build(context, &mut arguments);
    video::build(context, &mut arguments)?;
    peripherals::build(context, &mut arguments)?;
    arguments.option("msg", "timestamp=on");
    if let Some(more) = &context.domain.qemu_commandline {
        if more.args.iter().any(|argument| argument == "-device") {
            arguments.devices_as_lists();
        }
        arguments.0.extend(more.args.iter().cloned());
        let variables = more.env.iter().map(|env| (env.name.clone(), env.value.clone().unwrap_or_default()));
        environment.extend(variables);
    }
    Ok(CommandLine { arguments: arguments.0, environment, copies: firmware::copies(context.domain) })
}

fn monitor(context: &Context, arguments: &mut Arguments) {
    let number = context.monitor;
    arguments.option("chardev", format!("socket,id=charmonitor,fd={number},server=on,wait=off"));
    arguments.option("mon", "chardev=charmonitor,id=monitor,mode=control");
}

//! Asks an emulator what it can do. Called by the cache when it doesn't know.
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use virgo_operations::{Error, ErrorCode, Result};
use virgo_sys::process::{Command, Stdio};

use super::helper::{self, Helper, Lines};
use super::{Capabilities, Machine};

/// How long an emulator may take to start and answer; a cold start from a slow disk takes seconds.
const LIMIT: Duration = Duration::from_secs(30);

/// What is asked, in the order in which [`understand`] takes the answers.
const QUESTIONS: [&str; 9] = [
    r#"{"execute":"query-version"}"#,
    r#"{"execute":"query-target"}"#,
    r#"{"execute":"query-machines"}"#,
    r#"{"execute":"qom-list-types","arguments":{"abstract":false}}"#,
    r#"{"execute":"query-commands"}"#,
    r#"{"execute":"query-command-line-options"}"#,
    r#"{"execute":"query-cpu-definitions"}"#,
    // The properties of the CPU that has all: one of the two is there on x86.
    r#"{"execute":"qom-list-properties","arguments":{"typename":"max-x86_64-cpu"}}"#,
    r#"{"execute":"qom-list-properties","arguments":{"typename":"max-i386-cpu"}}"#,
];

/// The first version that takes devices and objects as JSON.
const OLDEST: (u32, u32) = (6, 2);

/// Starts a binary without a machine and asks it.
pub(super) async fn probe(binary: &Path) -> Result<Capabilities> {
    let failed = |error: &std::io::Error| Error::system("cannot make a pair of sockets", error);
    let (ours, theirs) = virgo_sys::fd::socket_pair(false).map_err(|error| failed(&error))?;
    let also_theirs = theirs.try_clone().map_err(|error| failed(&error))?;
    let mut command = Command::new(binary);
    command.args(["-S", "-no-user-config", "-nodefaults", "-display", "none", "-machine", "none"]);
    command.args(["-qmp", "stdio"]);
    command.env("LC_ALL", "C").stdin(theirs).stdout(also_theirs).stderr(Stdio::Pipe);
    let path = binary.to_owned();
    helper::talk(command, LIMIT, move |helper| {
        let answers = ask(helper, Lines::new(ours)).map_err(|error| {
            let complaint = helper.kill();
            let reason = if complaint.is_empty() { error.message().to_owned() } else { complaint };
            let message = format!("cannot ask '{}' what it can do, is it a QEMU? {reason}", path.display());
            Error::new(ErrorCode::InternalError, message)
        })?;
        understand(&path, &answers)
    })
    .await
}

/// Asks everything at once and collects the answers; `Null` for what it has no answer to.
fn ask(helper: &Helper, mut lines: Lines) -> Result<Vec<Value>> {
    let hung_up = || Error::new(ErrorCode::InternalError, "it ended without an answer");
    let greeting = lines.read(helper)?.ok_or_else(hung_up)?;
    if !greeting.starts_with(r#"{"QMP""#) {
        let message = format!("it says '{}'", greeting.chars().take(80).collect::<String>());
        return Err(Error::new(ErrorCode::InternalError, message));
    }
    let questions = format!("{{\"execute\":\"qmp_capabilities\"}}\n{}\n", QUESTIONS.join("\n"));
    lines.write(&questions).map_err(|error| Error::system("cannot write to its monitor", &error))?;
    let mut answers = Vec::new();
    while answers.len() <= QUESTIONS.len() {
        let line = lines.read(helper)?.ok_or_else(hung_up)?;
        let mut message: Value = serde_json::from_str(&line).map_err(|error| {
            Error::new(ErrorCode::InternalError, format!("its answer is no JSON: {error}"))
        })?;
        if message.get("event").is_none() {
            answers.push(message["return"].take());
        }
    }
    Ok(answers.split_off(1))
}

fn understand(binary: &Path, answers: &[Value]) -> Result<Capabilities> {
    let [version, target, machines, types, commands, options, models, x86_64, i386] = answers else {
        unreachable!()
    };
    let number = |name: &str| version["qemu"][name].as_u64().unwrap_or(0) as u32;
    let version = (number("major"), number("minor"), number("micro"));
    if (version.0, version.1) < OLDEST {
        let (binary, (major, minor, _)) = (binary.display(), version);
        let (at_least, and) = OLDEST;
        let message = format!("'{binary}' is QEMU {major}.{minor}, but {at_least}.{and} or newer is needed");
        return Err(Error::new(ErrorCode::ConfigUnsupported, message));
    }
    let mut machines: Vec<Machine> = list(machines).filter_map(machine).collect();
    machines.sort_by(|one, other| other.is_default.cmp(&one.is_default).then(one.name.cmp(&other.name)));
    let mut cpu_models: Vec<String> = names(models, "name").collect();
    cpu_models.sort();
    let is_switch = |property: &&Value| property["type"] == "bool";
    let features = list(x86_64).chain(list(i386)).filter(is_switch);
    let features = features.filter_map(|property| Some(property["name"].as_str()?.replace('_', "-")));
    let cpu_features = features.collect();
    let options = list(options).flat_map(|option| {
        let name = option["option"].as_str().unwrap_or_default();
        let parameters =
            names(&option["parameters"], "name").map(move |parameter| format!("{name}.{parameter}"));
        std::iter::once(name.to_owned()).chain(parameters)
    });
    Ok(Capabilities {
        binary: binary.to_owned(),
        arch: libvirt_arch(target["arch"].as_str().unwrap_or_default()).to_owned(),
        version,
        machines,
        cpu_models,
        cpu_features,
        devices: names(types, "name").collect(),
        commands: names(commands, "name").collect(),
        options: options.collect::<BTreeSet<_>>(),
    })
}

fn machine(machine: &Value) -> Option<Machine> {
    let name = machine["name"].as_str().filter(|name| *name != "none")?;
    Some(Machine {
        name: name.to_owned(),
        alias: machine["alias"].as_str().map(str::to_owned),
        is_default: machine["is-default"].as_bool().unwrap_or(false),
        max_cpus: machine["cpu-max"].as_u64().unwrap_or(1) as u32,
    })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn names<'a>(value: &'a Value, key: &'a str) -> impl Iterator<Item = String> + 'a {
    list(value).filter_map(move |entry| Some(entry[key].as_str()?.to_owned()))
}

/// Translates a target's name to libvirt's.
fn libvirt_arch(target: &str) -> &str {
    match target {
        "i386" => "i686",
        "arm" => "armv7l",
        name => name,
    }
}

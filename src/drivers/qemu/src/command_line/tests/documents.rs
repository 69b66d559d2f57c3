//! Other people's domains, such as libvirt's own tests have: `VIRGO_DOCUMENTS` names a folder of them. None makes the
//! driver panic, each is refused with a reason, and what may be defined has a command line.
use std::collections::BTreeMap;
use std::path::Path;

use virgo_model::Domain;
use virgo_model::domain::DomainType;

use super::super::check_definition;
use super::{Capabilities, capabilities, command_line, parse, prepare};

fn refusal(xml: &str, capabilities: &Capabilities) -> Option<String> {
    if let Err(error) = Domain::parse(xml) {
        return Some(error.to_string());
    }
    let mut domain = parse(xml);
    if !matches!(domain.kind, DomainType::Qemu | DomainType::Kvm) {
        return Some("it is no domain of QEMU's".to_owned());
    }
    if let Err(error) = check_definition(&domain, capabilities) {
        return Some(error.message().to_owned());
    }
    if let Err(error) = prepare(&mut domain, capabilities) {
        panic!("it may be defined, but can't be started: {error}");
    }
    assert!(!command_line(&domain, capabilities).arguments.is_empty());
    None
}

/// Cuts a reason down to what it has in common with others.
fn kind(reason: &str) -> String {
    let reason =
        reason.strip_prefix("line ").and_then(|rest| rest.split_once(": ")).map_or(reason, |(_, why)| why);
    let mut parts = reason.split('\'');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.enumerate().fold(first, |text, (at, part)| text + if at % 2 == 0 { "…" } else { part })
}

#[test]
fn other_peoples_domains() {
    let Some(folder) = std::env::var_os("VIRGO_DOCUMENTS") else {
        virgo_testkit::skip("VIRGO_DOCUMENTS names no folder of domains");
        return;
    };
    let capabilities = capabilities();
    let (mut accepted, mut refused, mut panicked) = (0, BTreeMap::<String, u32>::new(), Vec::new());
    for entry in std::fs::read_dir(Path::new(&folder)).unwrap() {
        let path = entry.unwrap().path();
        let Ok(xml) = std::fs::read_to_string(&path) else { continue };
        if path.extension().is_none_or(|extension| extension != "xml") {
            continue;
        }
        match std::panic::catch_unwind(|| refusal(&xml, &capabilities)) {
            Ok(None) => accepted += 1,
            Ok(Some(reason)) => {
                if std::env::var_os("VIRGO_VERBOSE").is_some() {
                    eprintln!("{}: {reason}", path.display());
                }
                *refused.entry(kind(&reason)).or_default() += 1;
            }
            Err(_) => panicked.push(path),
        }
    }
    let mut reasons: Vec<_> = refused.into_iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let total: u32 = reasons.iter().map(|(_, count)| count).sum();
    eprintln!("{accepted} accepted, {total} refused:");
    reasons.iter().for_each(|(reason, count)| eprintln!("{count:5} {reason}"));
    assert!(panicked.is_empty(), "{panicked:?}");
}

//! Every operation that changes something is given up at each of the points at which it waits: then it has happened, or
//! it has not, in memory and on disk alike, and the domain goes on.
use std::future::{Future, poll_fn};
use std::path::Path;
use std::pin::pin;
use std::task::Poll;

use uuid::Uuid;
use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainListFlags, DomainMemoryFlags, DomainMetadataType,
    DomainModificationImpact as Impact, DomainStartFlags, DomainUndefineFlags, DomainXmlFlags, Driver,
    ErrorCode, EventSink, record,
};

use crate::bench::{connect, tiny, turn, until, wait};

/// Polls a future until it is pending for the last of so many times, and drops it then.
fn give_up<T>(waits: usize, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut left = waits;
    wait(poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    }))
}

/// All that there is: names, definitions, and whether they start by themselves.
fn all(driver: &dyn Driver) -> Vec<(String, String, bool)> {
    let domains = wait(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    let flags = DomainXmlFlags::INACTIVE | DomainXmlFlags::SECURE;
    let one = |domain: &record::Domain| {
        assert_eq!(domain.problem, None);
        // It may be undefined at this moment.
        match wait(driver.domain_config().fetch_xml(domain, flags)) {
            Err(error) if error.code() == ErrorCode::NoDomain => None,
            xml => Some((domain.name.clone(), xml.unwrap(), domain.autostart)),
        }
    };
    let mut all: Vec<_> = domains.iter().filter_map(one).collect();
    all.sort();
    all
}

/// The operations, by their numbers, on the domain that is there first.
async fn operation(driver: &dyn Driver, number: usize, round: usize) {
    let uuid = Uuid::from_u128(1).to_string();
    let Ok(domain) = driver.domain_collection().lookup_domain_by_uuid(&uuid).await else { return };
    // Some are refused, as what they ask for is so already.
    match number {
        0 => drop(driver.domain_lifecycle().rename(&domain, &format!("name{round}")).await),
        1 => {
            let (title, text) = (DomainMetadataType::Title, format!("title {round}"));
            let config = driver.domain_config();
            drop(config.set_metadata(&domain, title, Some(&text), None, None, Impact::CONFIG).await);
        }
        2 => drop(driver.domain_config().set_autostart(&domain, round.is_multiple_of(2)).await),
        3 => {
            let memory = (32 + round as u64) << 20;
            drop(driver.domain_resources().set_memory(&domain, memory, DomainMemoryFlags::CONFIG).await);
        }
        4 => {
            let xml = tiny("qemu", &format!("other{round}"), "");
            drop(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty()).await);
        }
        5 => {
            let domains = driver.domain_collection().list_all_domains(DomainListFlags::empty()).await;
            if let Some(other) = domains.iter().flatten().find(|domain| domain.name.starts_with("other")) {
                drop(driver.domain_lifecycle().undefine(other, DomainUndefineFlags::empty()).await);
            }
        }
        6 => drop(driver.domain_lifecycle().start(&domain, DomainStartFlags::empty()).await),
        7 => {
            let xml = tiny("qemu", &format!("brief{round}"), "");
            drop(driver.domain_collection().create_domain(&xml, DomainStartFlags::AUTODESTROY).await);
        }
        8 => drop(driver.domain_lifecycle().suspend(&domain).await),
        9 => drop(driver.domain_lifecycle().resume(&domain).await),
        _ => drop(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty()).await),
    }
}

/// Tells whether nothing runs in a root any more: the folder of a run goes once its QEMU has ended.
fn runs_nothing(root: &Path) -> bool {
    root.join("run").read_dir().unwrap().next().is_none()
}

/// Opens the root anew and compares.
fn reopened(root: &Path, driver: std::sync::Arc<dyn Driver>) -> std::sync::Arc<dyn Driver> {
    // What was given up while it was being written is written to its end.
    let (mut before, mut same) = (all(&*driver), 0);
    until("nothing changes any more", || {
        let now = all(&*driver);
        same = if now == before { same + 1 } else { 0 };
        before = now;
        same > 20
    });
    drop(driver);
    let driver = connect(root, EventSink::new(|_| {})).unwrap();
    assert_eq!(all(&*driver), before);
    driver
}

#[test]
fn what_is_given_up_at_any_wait_has_happened_or_not() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    let mut driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let uuid = Uuid::from_u128(1);
    let xml = tiny("qemu", "a", "").replace("<memory", &format!("<uuid>{uuid}</uuid><memory"));
    let domain = wait(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    let mut given_up = 0;
    for number in 0..=10 {
        for round in 0..40 {
            if give_up(round, operation(&*driver, number, round)).is_some() {
                break;
            }
            given_up += 1;
            // It can be listed, and the next operation finds it usable.
            all(&*driver);
            if number == 6 {
                until("the start is undone", || runs_nothing(&root));
            }
        }
        // The whole of it, so that the next one has something to do.
        wait(operation(&*driver, number, 100 + number));
        if number < 6 {
            wait(driver.domain_config().set_autostart(&domain, false)).unwrap();
            driver = reopened(&root, driver);
        }
    }
    eprintln!("{given_up} were given up");
    assert!(given_up > 20);
    let active = wait(driver.domain_collection().list_all_domains(DomainListFlags::ACTIVE)).unwrap();
    for domain in active {
        wait(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    }
    until("nothing runs", || runs_nothing(&root));
    reopened(&root, driver);
}

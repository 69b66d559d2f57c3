//! What the tracing layer tells of operations.
#![allow(missing_docs)]

use std::fmt::Debug;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use virgo_operations::*;

/// Tells everybody how spans went.
struct Listener {
    is_interested: bool,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    fn hear(&self, line: String) {
        self.heard.lock().unwrap().push(line);
    }
}

/// Fields, as `name=value`.
#[derive(Default)]
struct Line(Vec<String>);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push(format!("{field}={value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push(format!("{field}={value}"));
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        self.is_interested && metadata.target() == "virgo::operations"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line::default();
        span.record(&mut line);
        self.hear(line.0.join(" "));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line::default();
        values.record(&mut line);
        self.hear(line.0.join(" "));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        self.hear(line.0.join(" "));
    }

    fn enter(&self, _: &Id) {
        self.hear("in".to_owned());
    }

    fn exit(&self, _: &Id) {
        self.hear("out".to_owned());
    }
}

/// A host with a domain that can be started, and no more.
struct Host;

impl Driver for Host {
    fn hypervisor(&self) -> &'static str {
        "Made-up"
    }

    fn libvirt_version(&self) -> u64 {
        0
    }

    fn protection(&self) -> Protection {
        Protection::WITHIN
    }

    fn close(&self) {}

    fn shared_input(&self) -> Option<Arc<dyn virgo_runtime::SharedInput>> {
        None
    }

    fn lacks(&self, _: &Operation) -> bool {
        false
    }

    topics!(DomainLifecycle, ConnectionHost);
}

#[driver]
impl DomainLifecycle for Host {
    async fn start(&self, _: &handle::Domain, _: DomainStartFlags) -> Result<()> {
        tracing::debug!(target: "virgo::operations", "at work");
        Ok(())
    }

    async fn resume(&self, domain: &handle::Domain) -> Result<()> {
        Err(Error::invalid(format!("domain '{domain}' is not paused")))
    }
}

#[driver]
impl ConnectionHost for Host {
    async fn fetch_version(&self) -> Result<u64> {
        Ok(7)
    }
}

/// The answer of an operation that need not wait.
fn done<T>(answer: impl Future<Output = Result<T>>) -> Result<T> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => unreachable!("the host has everything at hand"),
    }
}

/// What is told while operations are carried out, each of which answers as without the layer.
fn heard(is_interested: bool) -> Vec<String> {
    let heard = Arc::new(Mutex::new(vec![]));
    let listener = Listener { is_interested, heard: heard.clone() };
    let host: Arc<dyn Driver> = Arc::new(Host);
    let driver: Arc<dyn Driver> = Layered::over(Traced, host);
    let domain = handle::Domain { name: "a".to_owned(), ..handle::Domain::default() };
    tracing::subscriber::with_default(listener, || {
        let life = driver.domain_lifecycle();
        done(life.start(&domain, DomainStartFlags::PAUSED)).unwrap();
        let refused = done(life.resume(&domain)).unwrap_err();
        assert_eq!(refused.code(), ErrorCode::OperationInvalid);
        assert_eq!(done(driver.connection_host().fetch_version()).unwrap(), 7);
        let missing = done(life.suspend(&domain)).unwrap_err();
        assert_eq!(missing.code(), ErrorCode::NoSupport);
    });
    assert!(driver.supports("Domain", "start") && !driver.supports("Domain", "suspend"));
    let heard = heard.lock().unwrap();
    heard.clone()
}

#[test]
fn an_operation_is_a_span_with_its_object_and_its_outcome() {
    let heard = heard(true);
    let spans: Vec<_> = heard.iter().filter(|line| line.starts_with("class=")).collect();
    assert_eq!(
        spans,
        [
            "class=Domain name=start object=a",
            "class=Domain name=resume object=a",
            "class=Connection name=fetch_version",
            "class=Domain name=suspend object=a",
        ]
    );
    let outcomes: Vec<_> = heard.iter().filter_map(|line| line.strip_prefix("outcome=")).collect();
    let [started, refused, version, missing] = outcomes[..] else { panic!("{heard:?}") };
    assert_eq!((started, version), ("done", "done"));
    assert!(refused.contains("domain 'a' is not paused"), "{refused}");
    assert!(missing.contains("suspend"), "{missing}");
    // What the driver tells meanwhile is told in the span.
    let work = heard.iter().position(|line| line == "message=at work").unwrap();
    let entered = heard[..work].iter().filter(|line| *line == "in").count();
    let left = heard[..work].iter().filter(|line| *line == "out").count();
    assert_eq!((entered, left), (1, 0), "{heard:?}");
}

#[test]
fn nothing_is_told_to_whoever_does_not_want_it() {
    assert_eq!(heard(false), [""; 0]);
}

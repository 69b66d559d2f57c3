//! QEMU's monitor: commands to a running QEMU, and its events. Called by everything that deals with a
//! running domain.
mod connection;
mod protocol;

use std::future::Future;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use async_channel::{Receiver, Sender};
use serde_json::Value;
use virgo_operations::{Error, ErrorCode, Result};

use protocol::QmpError;
pub(crate) use protocol::QmpEvent;

/// Called on the worker for each event, in order.
pub(super) type EventHandler = Box<dyn FnMut(QmpEvent) + Send>;

/// A command on its way to the task that owns the socket.
struct Request {
    command: String,
    arguments: Value,
    descriptor: Option<OwnedFd>,
    answer: Sender<std::result::Result<Value, QmpError>>,
}

/// A connection to the monitor of a running QEMU; it ends with its last clone, or with QEMU.
#[derive(Clone)]
pub(crate) struct Monitor {
    domain: Arc<str>,
    requests: Sender<Request>,
    /// Closed when the connection has ended and all events have been handled.
    ended: Receiver<()>,
    failure: Arc<OnceLock<String>>,
    limit: Duration,
}

impl Monitor {
    /// Talks on a connected socket; `domain` is the name that errors mention, and `limit` how long an answer may
    /// take.
    pub(crate) fn start(
        socket: UnixStream,
        domain: &str,
        limit: Duration,
        on_event: EventHandler,
    ) -> Result<Self> {
        socket.set_nonblocking(true).map_err(|e| Error::system("cannot use a monitor's socket", &e))?;
        let (requests, incoming) = async_channel::unbounded();
        let (alive, ended) = async_channel::bounded(1);
        let failure = Arc::new(OnceLock::new());
        let reason = failure.clone();
        virgo_runtime::spawn_local(move || async move {
            connection::serve(socket.into(), incoming, on_event, &reason).await;
            drop(alive);
        })
        .detach();
        Ok(Self { domain: domain.into(), requests, ended, failure, limit })
    }

    /// Executes a command; `Null` stands for no arguments.
    ///
    /// It is on its way when this returns, in the order of the calls. Whoever drops the future only
    /// doesn't learn the answer, and so does who has waited as long as an answer may take.
    pub(crate) fn execute(
        &self,
        command: &str,
        arguments: Value,
    ) -> impl Future<Output = Result<Value>> + Send + use<> {
        self.request(command, arguments, None)
    }

    /// Executes a command that takes a descriptor along, such as `getfd`.
    pub(crate) fn execute_with(
        &self,
        command: &str,
        arguments: Value,
        descriptor: OwnedFd,
    ) -> impl Future<Output = Result<Value>> + Send + use<> {
        self.request(command, arguments, Some(descriptor))
    }

    /// Waits until the connection has ended and all events have been handled.
    pub(crate) fn ended(&self) -> impl Future<Output = ()> + Send + use<> {
        let ended = self.ended.clone();
        async move {
            let _ = ended.recv().await;
        }
    }

    fn request(
        &self,
        command: &str,
        arguments: Value,
        descriptor: Option<OwnedFd>,
    ) -> impl Future<Output = Result<Value>> + Send + use<> {
        let (answer, wait) = async_channel::bounded(1);
        let command = command.to_owned();
        let (domain, failure, limit) = (self.domain.clone(), self.failure.clone(), self.limit);
        // It fails once the connection has ended, and so does waiting then.
        let request = Request { command: command.clone(), arguments, descriptor, answer };
        let _ = self.requests.try_send(request);
        async move {
            match virgo_runtime::timeout(limit, wait.recv()).await {
                None => {
                    let message =
                        format!("domain '{domain}': QEMU has not answered '{command}' within {limit:?}");
                    Err(Error::new(ErrorCode::OperationTimeout, message))
                }
                Some(Ok(Ok(value))) => Ok(value),
                Some(Ok(Err(error))) => Err(refusal(&domain, &command, &error)),
                Some(Err(_)) => {
                    let why = failure.get().map_or("its QEMU has ended", String::as_str);
                    Err(Error::failed(format!("domain '{domain}': no answer to '{command}': {why}")))
                }
            }
        }
    }
}

fn refusal(domain: &str, command: &str, error: &QmpError) -> Error {
    let code = match error.class.as_str() {
        "CommandNotFound" => ErrorCode::OperationUnsupported,
        "DeviceNotActive" => ErrorCode::OperationInvalid,
        _ => ErrorCode::InternalError,
    };
    let message = format!("domain '{domain}': QEMU refused '{command}': {}", error.description);
    Error::new(code, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::block_on;
    use serde_json::json;
    use std::io::{BufRead, BufReader, Write};
    use std::os::fd::AsFd;
    use std::sync::Mutex;

    const LIMIT: Duration = Duration::from_secs(30);

    /// A QEMU that answers every command with its name, after an event, until it shall end.
    fn qemu(socket: UnixStream, ending: &'static [u8]) -> std::thread::JoinHandle<()> {
        std::thread::spawn(move || {
            let mut output = socket.try_clone().unwrap();
            output.write_all(b"{\"QMP\": {}}\r\n").unwrap();
            for line in BufReader::new(socket).lines() {
                let command: Value = serde_json::from_str(&line.unwrap()).unwrap();
                if command["execute"] == "end" {
                    let _ = output.write_all(ending);
                    return;
                }
                let answer = json!({ "return": command["execute"], "id": command["id"] });
                write!(output, "{{\"event\": \"E\"}}\r\n{answer}\r\n").unwrap();
            }
        })
    }

    fn start(ending: &'static [u8]) -> (Monitor, Arc<Mutex<usize>>, std::thread::JoinHandle<()>) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let thread = qemu(theirs, ending);
        let count = Arc::new(Mutex::new(0));
        let events = count.clone();
        let monitor =
            Monitor::start(ours, "web", LIMIT, Box::new(move |_| *events.lock().unwrap() += 1)).unwrap();
        (monitor, count, thread)
    }

    #[test]
    fn answers_come_after_the_events_before_them() {
        let (monitor, events, thread) = start(b"");
        let first = monitor.execute("stop", Value::Null);
        drop(monitor.execute("cont", Value::Null));
        assert_eq!(block_on(monitor.execute("x", Value::Null)).unwrap(), "x");
        assert_eq!(block_on(first).unwrap(), "stop");
        assert_eq!(*events.lock().unwrap(), 4);
        drop(monitor);
        thread.join().unwrap();
    }

    #[test]
    fn who_waits_when_qemu_goes_is_told() {
        for (ending, why) in [(&b""[..], "has ended"), (b"oops\n", "'oops'")] {
            let (monitor, _, thread) = start(ending);
            let waiting = monitor.execute("end", Value::Null);
            let error = block_on(waiting).unwrap_err();
            assert!(error.message().contains("'web'") && error.message().contains(why), "{error}");
            block_on(monitor.ended());
            assert!(block_on(monitor.execute("stop", Value::Null)).is_err());
            thread.join().unwrap();
        }
    }

    #[test]
    fn an_answer_that_does_not_come_is_not_waited_for() {
        let (ours, _theirs) = UnixStream::pair().unwrap();
        let monitor = Monitor::start(ours, "web", Duration::from_millis(10), Box::new(|_| {})).unwrap();
        let error = block_on(monitor.execute("stop", Value::Null)).unwrap_err();
        assert_eq!(error.code(), ErrorCode::OperationTimeout);
        assert!(error.message().contains("'web'") && error.message().contains("'stop'"), "{error}");
    }

    #[test]
    fn a_qemu_that_reads_nothing_holds_up_nobody_else() {
        let (ours, _theirs) = UnixStream::pair().unwrap();
        let starved =
            Monitor::start(ours, "web", Duration::from_millis(200), Box::new(|_| panic!("it is silent")))
                .unwrap();
        // More than the socket takes.
        let much = json!({ "text": "x".repeat(4 << 20) });
        let unread: Vec<_> = (0..3).map(|_| starved.execute("big", much.clone())).collect();
        let (other, _, thread) = start(b"");
        for _ in 0..100 {
            assert_eq!(block_on(other.execute("x", Value::Null)).unwrap(), "x");
        }
        for answer in unread {
            assert_eq!(block_on(answer).unwrap_err().code(), ErrorCode::OperationTimeout);
        }
        drop(other);
        thread.join().unwrap();
        // Nor does it hold up who lets go of it.
        let ended = starved.ended();
        drop(starved);
        block_on(virgo_runtime::timeout(LIMIT, ended)).unwrap();
    }

    #[test]
    fn a_descriptor_goes_along_with_its_command() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let monitor = Monitor::start(ours, "web", LIMIT, Box::new(|_| {})).unwrap();
        let (sent, other) = virgo_sys::fd::socket_pair(false).unwrap();
        let answer = monitor.execute_with("getfd", json!({ "fdname": "a" }), sent);
        let mut opening = vec![0; b"{\"execute\":\"qmp_capabilities\",\"id\":1}\r\n".len()];
        std::io::Read::read_exact(&mut &theirs, &mut opening).unwrap();
        let arrived = virgo_sys::fd::recv_fd(theirs.as_fd()).unwrap();
        rustix::io::write(&arrived, b"!").unwrap();
        assert_eq!(rustix::io::read(&other, &mut [0; 2]).unwrap(), 1);
        drop(theirs);
        assert!(block_on(answer).is_err());
    }
}

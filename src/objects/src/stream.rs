//! Consoles and channels as GIO streams.
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use gio::prelude::*;
use virgo_gir::Shared;
use virgo_gir::rt::{Call, call};
use virgo_gir::streams::{Closes, TwoWayImpl};

use virgo_operations::{Error, Outcome, Result, handle};

use crate::session::{Session, drop_elsewhere};
use crate::stream_sides::{self, Closed};

/// A two-way stream of bytes to a device of a domain.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// console = domain.open_console(None, Virgo.DomainConsoleFlags.NONE)
/// console.get_output_stream().write_all(b"hello", None)
/// print(console.get_input_stream().read_bytes(100, None).get_data())
/// console.close(None)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const console = await domain.open_console_async();
/// console.get_output_stream().write_all(new TextEncoder().encode('hello'), null);
/// print(new TextDecoder().decode(console.get_input_stream().read_bytes(100, null).get_data()));
/// console.close(null);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var console = connection.lookup_domain_by_name ("test").open_console ();
/// console.output_stream.write_all ("hello".data, null);
/// stdout.write (console.input_stream.read_bytes (100).get_data ());
/// console.close ();
/// ```
///
/// Read and write it as any `GIOStream`; it ends when the device goes away, as when the domain
/// stops. A stream that breaks off, because the connection is lost or the host gives it up, does not
/// end: where all that had come was read, reading fails with the `Virgo.Error` that says why, and so
/// does writing.
///
/// Close or drop it to let go of the device. Closing works also while somebody reads or writes, who is
/// told `G_IO_ERROR_CLOSED`; it returns once the device can be opened again.
#[virgo_gir::class(extends = gio::IOStream, through = virgo_gir::streams::TwoWay)]
pub struct Stream {
    input: OnceLock<Shared<gio::InputStream>>,
    output: OnceLock<Shared<gio::OutputStream>>,
    open: Mutex<Option<Open>>,
}

/// What there is of a stream until it is closed.
struct Open {
    descriptor: OwnedFd,
    outcome: Outcome,
    closed: Closed,
    session: Arc<Session>,
}

#[virgo_gir::methods]
impl Stream {}

impl Stream {
    /// The stream over a descriptor.
    ///
    /// # Errors
    /// `SystemError` when there is no descriptor left for its second side.
    pub(crate) fn new(handle: handle::Stream, session: &Arc<Session>) -> Result<Self> {
        // Each side has a descriptor of its own, so that one can be closed without the other, and so has who
        // closes both.
        let copy = || {
            virgo_sys::fd::duplicate(handle.descriptor.as_fd())
                .map_err(|e| Error::system("cannot open the sides of a stream", &e))
        };
        let (second, descriptor) = (copy()?, copy()?);
        let outcome = handle.outcome.clone();
        let second = handle::Stream { descriptor: second, outcome: outcome.clone() };
        let stream: Self = glib::Object::new();
        let imp = stream.imp();
        let closed = Closed::default();
        let input = stream_sides::input_until(handle, session, closed.clone());
        let _ = imp.input.set(Shared::new(input));
        let _ = imp.output.set(Shared::new(stream_sides::output_until(second, session, closed.clone())));
        *imp.open.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(Open { descriptor, outcome, closed, session: session.clone() });
        Ok(stream)
    }

    fn constructed(&self) {}
}

// What g_object_new() makes, and nobody of ours, is a stream that has ended.
impl Closes for stream_imp::Stream {
    fn close(&self) -> Call<()> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(open) = &open {
            open.closed.set();
            // Wakes who reads or writes. It fails if the other side has ended it already.
            let _ = rustix::net::shutdown(&open.descriptor, rustix::net::Shutdown::Both);
        }
        // One at which something is under way closes when it is dropped.
        let _ = self.output_stream().close(gio::Cancellable::NONE);
        let _ = self.input_stream().close(gio::Cancellable::NONE);
        call(async move {
            if let Some(Open { descriptor, outcome, session, .. }) = open {
                drop(descriptor);
                outcome.released().await;
                drop_elsewhere(Arc::into_inner(session));
            }
            Ok::<_, Error>(())
        })
    }
}

impl TwoWayImpl for stream_imp::Stream {
    fn input_stream(&self) -> gio::InputStream {
        self.input.get_or_init(|| Shared::new(gio::MemoryInputStream::new().upcast())).get()
    }

    fn output_stream(&self) -> gio::OutputStream {
        self.output.get_or_init(|| Shared::new(gio::MemoryOutputStream::new_resizable().upcast())).get()
    }

    fn dropped(&self) {
        drop(self.open.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

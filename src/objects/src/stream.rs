//! Consoles and channels as GIO streams.
use std::os::fd::AsFd;
use std::sync::{Arc, OnceLock};

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_gir::Shared;

use virgo_operations::{Error, Result, handle};

use crate::session::Session;
use crate::stream_sides;

/// A two-way stream of bytes to a device of a domain.
///
/// Read and write it as any `GIOStream`; it ends when the device goes away, as when the domain
/// stops. A stream that breaks off, because the connection is lost or the host gives it up, does not
/// end: where all that had come was read, reading fails with the `Virgo.Error` that says why, and so
/// does writing. Close or drop it to let go of the device.
#[virgo_gir::class(extends = gio::IOStream)]
pub struct Stream {
    input: OnceLock<Shared<gio::InputStream>>,
    output: OnceLock<Shared<gio::OutputStream>>,
}

#[virgo_gir::methods]
impl Stream {}

impl Stream {
    /// The stream over a descriptor.
    ///
    /// # Errors
    /// `SystemError` when there is no descriptor left for its second side.
    pub(crate) fn new(handle: handle::Stream, session: &Arc<Session>) -> Result<Self> {
        // Each side has a descriptor of its own, so that one can be closed without the other.
        let second = virgo_sys::fd::duplicate(handle.descriptor.as_fd())
            .map_err(|e| Error::system("cannot open the second side of a stream", &e))?;
        let second = handle::Stream { descriptor: second, outcome: handle.outcome.clone() };
        let stream: Self = glib::Object::new();
        let _ = stream.imp().input.set(Shared::new(stream_sides::input(handle, session)));
        let _ = stream.imp().output.set(Shared::new(stream_sides::output(second, session)));
        Ok(stream)
    }

    fn constructed(&self) {}
}

// What g_object_new() makes, and nobody of ours, is a stream that has ended.
impl IOStreamImpl for stream_imp::Stream {
    fn input_stream(&self) -> gio::InputStream {
        self.input.get_or_init(|| Shared::new(gio::MemoryInputStream::new().upcast())).get()
    }

    fn output_stream(&self) -> gio::OutputStream {
        self.output.get_or_init(|| Shared::new(gio::MemoryOutputStream::new_resizable().upcast())).get()
    }
}

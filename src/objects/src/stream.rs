//! Consoles and channels as GIO streams.
use std::os::fd::AsFd;
use std::sync::OnceLock;

use gio::prelude::*;
use gio::subclass::prelude::*;
use gio_unix::{InputStream, OutputStream};
use virgo_gir::Shared;

use virgo_operations::{Error, Result, handle};

/// A two-way stream of bytes to a device of a domain.
///
/// Read and write it as any `GIOStream`; it ends when the device goes away, as when the domain
/// stops. Close or drop it to let go of the device.
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
    pub(crate) fn new(handle::Stream(descriptor): handle::Stream) -> Result<Self> {
        virgo_runtime::ignore_broken_pipes();
        // Each side has a descriptor of its own, so that one can be closed without the other.
        let second = virgo_sys::fd::duplicate(descriptor.as_fd())
            .map_err(|e| Error::system("cannot open the second side of a stream", &e))?;
        let stream: Self = glib::Object::new();
        let _ = stream.imp().input.set(Shared::new(InputStream::take_fd(descriptor).upcast()));
        let _ = stream.imp().output.set(Shared::new(OutputStream::take_fd(second).upcast()));
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

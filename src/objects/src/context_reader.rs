//! Main-context source that reads the socket of a connection while the context polls.
//!
//! The worker reads otherwise. But what it reads is for the program, whose main context it then has to wake: an event
//! would wake two threads, one after the other. So the context takes the socket over before it polls, and gives it back
//! afterwards, because its thread may then be busy with something else for any time.

use std::sync::Arc;

use glib::MainContext;
use virgo_gir::{Sleeper, sleep_source};
use virgo_runtime::SharedInput;

/// See the module. Dropping it leaves reading to the worker.
pub(crate) struct ContextReader(glib::Source);

impl ContextReader {
    pub(crate) fn new(context: &MainContext, input: Arc<dyn SharedInput>) -> Self {
        let source = sleep_source(input.descriptor(), Box::new(Reader(input.clone())));
        source.attach(Some(context));
        Self(source)
    }
}

impl Drop for ContextReader {
    fn drop(&mut self) {
        self.0.destroy();
    }
}

struct Reader(Arc<dyn SharedInput>);

impl Sleeper for Reader {
    fn sleep(&mut self) -> bool {
        // In a forked child it is the parent's.
        virgo_runtime::check_process().is_ok() && self.0.claim()
    }

    fn wake(&mut self, is_ready: bool) -> bool {
        if virgo_runtime::check_process().is_err() {
            return false;
        }
        // Asynchronous calls that this completes go on here as well.
        let goes_on = !is_ready || virgo_runtime::poll_woken_here(|| self.0.read());
        self.0.release();
        goes_on
    }
}

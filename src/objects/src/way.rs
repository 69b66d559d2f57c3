//! Current driver of a connection; each reopening has a generation number.
use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, Result};
use virgo_runtime::SharedInput;

use crate::context_reader::ContextReader;

/// See the module. `D` is what a driver does there.
pub struct Way<D: ?Sized> {
    driver: Option<Arc<D>>,
    generation: u64,
    /// Whether this attempt has not failed so far.
    is_live: bool,
    /// Why there is no driver.
    problem: String,
    reader: Option<ContextReader>,
}

impl<D: ?Sized> Default for Way<D> {
    fn default() -> Self {
        let problem = "the connection is not open".to_owned();
        Self { driver: None, generation: 0, is_live: false, problem, reader: None }
    }
}

impl<D: ?Sized> Way<D> {
    /// Begins an attempt to open it: its number. What an earlier one's driver still tells is not heard.
    pub fn begin(&mut self) -> u64 {
        self.generation += 1;
        self.is_live = true;
        self.generation
    }

    /// Takes the driver of an attempt, and has its socket read by the program's main context.
    ///
    /// # Errors
    /// When the other side has closed it meanwhile.
    pub fn attach(
        &mut self,
        generation: u64,
        driver: Arc<D>,
        input: Option<Arc<dyn SharedInput>>,
        context: &glib::MainContext,
    ) -> Result<()> {
        if !self.hears(generation) {
            return Err(self.closed());
        }
        self.reader = input.map(|input| ContextReader::new(context, input));
        self.driver = Some(driver);
        Ok(())
    }

    /// The driver.
    ///
    /// # Errors
    /// Why there is none.
    pub fn driver(&self) -> Result<Arc<D>> {
        self.driver.clone().ok_or_else(|| self.closed())
    }

    /// The driver, if there is one.
    pub fn held(&self) -> Option<Arc<D>> {
        self.driver.clone()
    }

    /// Has operations fail from now on. What is returned is to be dropped without the lock.
    pub fn end(&mut self, problem: String) -> (Option<Arc<D>>, Option<ContextReader>) {
        self.is_live = false;
        self.problem = problem;
        (self.driver.take(), self.reader.take())
    }

    /// The number of the newest attempt.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Whether the newest attempt has not failed so far.
    pub fn is_live(&self) -> bool {
        self.is_live
    }

    /// Whether what the driver of an attempt tells is heard.
    pub fn hears(&self, generation: u64) -> bool {
        self.is_live && self.generation == generation
    }

    /// Lets go of the driver at the end of all, by `close`. In a forked child it is the parent's, and stays.
    pub fn finish(&mut self, close: impl FnOnce(&D)) {
        let driver = self.driver.take();
        match virgo_runtime::check_process() {
            Ok(()) => drop(driver.inspect(|driver| close(driver))),
            Err(_) => std::mem::forget(driver),
        }
    }

    /// Why there is no driver.
    pub fn closed(&self) -> Error {
        Error::new(ErrorCode::InvalidConn, self.problem.clone())
    }
}

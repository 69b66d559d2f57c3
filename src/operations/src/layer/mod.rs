//! Layers: wrappers around every operation of a driver, such as access checks and tracing.
//!
//! [`Layered`] is a driver in front of another one. `#[operations]` makes it an implementation of each topic, which
//! hands the operation to the [`Layer`]: that refuses it, or has the driver carry it out.

mod read_only;
mod traced;

use std::future::Future;
use std::sync::Arc;

use crate::{Driver, Named, Operation, Result};

pub use read_only::ReadOnly;
pub use traced::Traced;

/// A call of an operation, as layers see it.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The class that has the operation as a method.
    pub class: &'static str,
    /// The operation.
    pub operation: &'static Operation,
    /// What names the object that it is about, unless that is the connection.
    pub object: Option<&'a dyn Named>,
    /// Those of its arguments that are flags or enumerations: their names and libvirt's numbers.
    pub numbers: &'a [(&'static str, u32)],
}

impl Call<'_> {
    /// An argument by its name. Flags are 0 if the operation has none.
    pub fn number(&self, argument: &str) -> Option<u32> {
        let found = self.numbers.iter().find(|(name, _)| *name == argument).map(|(_, number)| *number);
        found.or((argument == "flags").then_some(0))
    }

    /// Whether it only looks, so that a read-only connection may do it. What does not say which permissions it takes
    /// may do anything.
    pub fn only_looks(&self) -> bool {
        if let Some(is_allowed) = self.operation.read_only {
            return is_allowed;
        }
        let looks = |permission: &str| {
            let (_, permission) = permission.split_once(':').unwrap_or_default();
            matches!(permission, "read" | "getattr") || permission.starts_with("search_")
        };
        let mut permissions = self.operation.permissions(|argument| self.number(argument)).peekable();
        permissions.peek().is_some() && permissions.all(looks)
    }
}

/// Something that is done with every operation.
pub trait Layer: Send + Sync + 'static {
    /// Carries out a call, which `answer` does when it is polled, or refuses it.
    fn around<T: Send>(
        &self,
        call: Call<'_>,
        answer: impl Future<Output = Result<T>> + Send,
    ) -> impl Future<Output = Result<T>> + Send;
}

/// A driver behind a layer.
pub struct Layered<L, D: ?Sized = dyn Driver> {
    layer: L,
    driver: Arc<D>,
}

impl<L: Layer, D: ?Sized> Layered<L, D> {
    /// Puts a layer in front of a driver.
    pub fn over(layer: L, driver: Arc<D>) -> Arc<Self> {
        Arc::new(Self { layer, driver })
    }

    pub(crate) fn layer(&self) -> &L {
        &self.layer
    }

    pub(crate) fn driver(&self) -> &D {
        &self.driver
    }
}

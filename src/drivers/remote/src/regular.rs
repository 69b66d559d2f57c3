//! The regular operations: those that are one call, with the parameters in the fields of its arguments and
//! the results in the fields of its answer.
//!
//! Nobody writes them. `#[remote_driver]` finds them in the declaration of their topic, and has each call
//! [`carry_out`]; the types are converted as [`convert`](super::convert) says.

use std::future::Future;

use virgo_operations::*;
use virgo_wire::program::Call;
use virgo_wire::remote;
use virgo_wire::xdr::{Counted, FromFields, IntoFields};

use super::connection::Connection;
use super::convert::{FromAnswer, FromWire};
use super::subject::{Called, Subject, name};

// The topics in which nothing is irregular. Those with a file of their own have the rest there.
#[remote_driver]
impl DomainSecurity for Connection {}

#[remote_driver]
impl DomainPower for Connection {}

/// Who carries out operations by calls: a connection to a hypervisor, or to a daemon's administration.
pub(super) trait Caller: Sync + Sized {
    /// Calls, now.
    fn call<C: Call>(&self, args: &C::Args) -> impl Future<Output = Result<C::Ret>> + Send + use<Self, C>;

    /// Says in an error why the other side does not have an operation, if that is it.
    fn explain(&self, operation: &Operation, error: Error) -> Error;
}

/// Whose operations may be about a subject `S`.
pub(super) trait About<S: Sync>: Caller {
    /// What it is, and what it belongs to, for errors.
    fn about(subject: &S) -> Vec<Called>;

    /// Tells what has become of it, where something is kept of it.
    fn look_again(&self, subject: &S) -> impl Future<Output = ()> + Send {
        let _ = subject;
        async {}
    }
}

impl Caller for Connection {
    fn call<C: Call>(&self, args: &C::Args) -> impl Future<Output = Result<C::Ret>> + Send + use<C> {
        self.ask::<C>(args)
    }

    fn explain(&self, operation: &Operation, error: Error) -> Error {
        self.host.explain(operation, error)
    }
}

impl<S: Subject> About<S> for Connection {
    fn about(subject: &S) -> Vec<Called> {
        subject.about()
    }

    async fn look_again(&self, subject: &S) {
        subject.look_again(self).await;
    }
}

/// Says in an error why the host does not have an operation, if that is it, and what it is about.
/// Around the operations by hand, too.
pub(super) async fn explained<T, S: Sync, D: About<S>>(
    caller: &D,
    operation: &Operation,
    subject: &S,
    answer: impl Future<Output = Result<T>>,
) -> Result<T> {
    answer.await.map_err(|error| name(&D::about(subject), caller.explain(operation, error)))
}

/// Carries out an operation by the call `C`.
pub(super) async fn carry_out<C: Call, F, R, S: Sync, D: About<S>>(
    caller: &D,
    operation: &Operation,
    subject: &S,
    fields: F,
) -> Result<R>
where
    C::Args: FromFields<F>,
    C::Ret: IntoFields,
    R: FromAnswer<<C::Ret as IntoFields>::Fields, D>,
{
    let result = async {
        let answer = caller.call::<C>(&C::Args::from_fields(fields)).await?;
        if operation.changes_record {
            caller.look_again(subject).await;
        }
        R::from_answer(answer.into_fields(), caller).await
    };
    explained(caller, operation, subject, result).await
}

/// What answers to counted calls have many of.
pub(super) trait Parameter {
    /// The flags with which a client of today asks for them.
    const FLAGS: u32 = 0;
}

impl Parameter for remote::TypedParam {
    /// libvirt's flag of those who understand strings.
    const FLAGS: u32 = 1 << 2;
}

impl Parameter for remote::NodeGetCpuStats {}

impl Parameter for remote::NodeGetMemoryStats {}

/// The same by a call that has to be told how many parameters there are. Asked for none, the daemon says how many.
pub(super) async fn carry_out_counted<C: Call, F, W, R, S: Sync, D: About<S>>(
    caller: &D,
    operation: &Operation,
    subject: &S,
    fields: F,
) -> Result<R>
where
    C::Args: FromFields<F> + Counted,
    C::Ret: IntoFields<Fields = (Vec<W>, i32)>,
    W: Parameter,
    R: FromWire<Vec<W>>,
{
    let mut args = C::Args::from_fields(fields);
    let both = async {
        args.count(0, W::FLAGS);
        let (none, count) = caller.call::<C>(&args).await?.into_fields();
        if count <= 0 {
            return Ok(none);
        }
        args.count(count, W::FLAGS);
        Ok(caller.call::<C>(&args).await?.into_fields().0)
    };
    Ok(R::from_wire(explained(caller, operation, subject, both).await?))
}

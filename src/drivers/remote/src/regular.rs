//! The regular operations: those that are one call, with the parameters in the fields of its arguments and
//! the results in the fields of its answer.
//!
//! Nobody writes them. `#[remote_driver]` finds them in the declaration of their topic, and has each call
//! [`carry_out`]; the types are converted as [`convert`](super::convert) says.

use std::future::Future;

use virgo_operations::*;
use virgo_wire::program::Call;
use virgo_wire::xdr::{FromFields, IntoFields};

use super::connection::Connection;
use super::convert::FromAnswer;
use super::daemon::Daemon;
use super::subject::{Subject, name};

// The topics in which nothing is irregular. Those with a file of their own have the rest there.
#[remote_driver]
impl DomainQemu for Connection {}

/// Says in an error why the host does not have an operation, if that is it, and what it is about.
/// Around the operations by hand, too.
pub(super) async fn explained<T>(
    daemon: &Daemon,
    operation: &Operation,
    subject: &impl Subject,
    answer: impl Future<Output = Result<T>>,
) -> Result<T> {
    answer.await.map_err(|error| name(subject, daemon.host.explain(operation, error)))
}

/// Carries out an operation by the call `C`.
pub(super) async fn carry_out<C: Call, F, R>(
    daemon: &Connection,
    operation: &Operation,
    subject: &impl Subject,
    fields: F,
) -> Result<R>
where
    C::Args: FromFields<F>,
    C::Ret: IntoFields,
    R: FromAnswer<<C::Ret as IntoFields>::Fields, Connection>,
{
    let answer = daemon.ask::<C>(&C::Args::from_fields(fields));
    let answer = explained(daemon, operation, subject, answer).await?;
    if operation.changes_record {
        subject.look_again(daemon).await;
    }
    R::from_answer(answer.into_fields(), daemon).await
}

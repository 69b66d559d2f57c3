//! The regular operations: those that are one call, with the parameters in the fields of its arguments and
//! the results in the fields of its answer.
//!
//! Nobody writes them. `#[remote_driver]` finds them in the declaration of their topic, and has each call
//! [`carry_out`]; the types are converted as [`convert`](super::convert) says.

use std::future::Future;

use virgo_operations::*;
use virgo_wire::program::Call;
use virgo_wire::xdr::{FromFields, IntoFields};

use super::connection::{Connection, Daemon};
use super::convert::FromAnswer;
use super::error::about;

// The topics in which nothing is irregular. Those with a file of their own have the rest there.
#[remote_driver]
impl DomainGuest for Connection {}
#[remote_driver]
impl DomainQemu for Connection {}

/// Says in an error why the host does not have an operation, if that is it, and which domain it is about.
/// Around the operations by hand, too.
pub(super) async fn explained<T>(
    daemon: &Daemon,
    operation: &Operation,
    domain: Option<&handle::Domain>,
    answer: impl Future<Output = Result<T>>,
) -> Result<T> {
    answer.await.map_err(|error| {
        let error = daemon.host.explain(operation, error);
        match domain {
            Some(domain) => about(domain)(error),
            None => error,
        }
    })
}

/// Carries out an operation by the call `C`; `domain` is what it is about, if that is a domain.
pub(super) async fn carry_out<C: Call, F, R>(
    daemon: &Daemon,
    operation: &Operation,
    domain: Option<&handle::Domain>,
    fields: F,
) -> Result<R>
where
    C::Args: FromFields<F>,
    C::Ret: IntoFields,
    R: FromAnswer<<C::Ret as IntoFields>::Fields>,
{
    if !operation.reads() {
        daemon.expect_writable(format_args!("{}()", operation.name))?;
    }
    let answer = daemon.ask::<C>(&C::Args::from_fields(fields));
    let answer = explained(daemon, operation, domain, answer).await?;
    if let Some(domain) = domain
        && operation.changes_record
    {
        daemon.look_again(domain).await;
    }
    R::from_answer(answer.into_fields(), daemon).await
}

//! Layer of read-only connections.

use std::future::Future;

use super::{Call, Layer};
use crate::{Error, ErrorCode, Result};

/// Refuses whatever needs more than to look, by the access list of the procedure and the flags that were passed.
#[derive(Debug, Clone, Copy)]
pub struct ReadOnly;

impl Layer for ReadOnly {
    async fn around<T: Send>(
        &self,
        call: Call<'_>,
        answer: impl Future<Output = Result<T>> + Send,
    ) -> Result<T> {
        if call.only_looks() {
            return answer.await;
        }
        let (class, operation) = (call.class, call.operation.name);
        // That it is forbidden only with these flags is worth a word.
        let with = match (Call { numbers: &[], ..call }).only_looks() {
            true => " with these flags",
            false => "",
        };
        let message = format!("{class}.{operation}(){with} is forbidden: the connection is read-only");
        Err(Error::new(ErrorCode::OperationDenied, message))
    }
}

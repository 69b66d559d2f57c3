//! SASL: a mechanism's messages go back and forth in calls, and some mechanisms encrypt all that follows.

use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, Result};
use virgo_sasl::{Client, Next, SaslError, SaslErrorKind, SecurityLayer, Transport, candidates};
use virgo_wire::remote::procedure::{AuthSaslInit, AuthSaslStart, AuthSaslStep};
use virgo_wire::remote::{AuthSaslStartArgs, AuthSaslStepArgs};
use virgo_wire::xdr::Chars;

use super::{Situation, credentials};
use crate::link::Link;

/// The name under which mechanisms know the daemon.
pub(super) const SERVICE: &str = "libvirt";

/// How many bits of a key have to protect what goes over an open transport, as libvirt has it: all that
/// Kerberos could do once.
const ENOUGH: u32 = 56;

/// No mechanism needs that many rounds.
const MOST_ROUNDS: usize = 32;

/// Proves who we are, by the mechanism that is asked for or the best one that works.
pub(super) async fn prove(
    link: &Arc<Link>,
    mechanism: Option<&str>,
    situation: &Situation<'_>,
) -> Result<()> {
    let offered = link.ask::<AuthSaslInit>(&()).await?.mechlist;
    let (client, first) = begin(&offered, mechanism, situation).await?;
    let mechanism = client.mechanism();
    let layer = converse(link, client, first)
        .await
        .map_err(|error| error.context(format_args!("SASL authentication by {mechanism}")))?;
    match layer {
        Some(layer) if situation.transport == Transport::Protected || layer.strength() >= ENOUGH => {
            link.protect(layer)
        }
        // Only mechanisms that encrypt were considered, so this is one that encrypts badly.
        _ if situation.transport == Transport::Open => {
            let message = format!("{mechanism} encrypts with less than {ENOUGH} bits, and nothing else does");
            Err(Error::new(ErrorCode::AuthFailed, message))
        }
        _ => Ok(()),
    }
}

/// Finds the first mechanism that can begin, and what it has to say. Nothing was sent if there is none.
async fn begin(offered: &str, mechanism: Option<&str>, situation: &Situation<'_>) -> Result<(Client, Next)> {
    let mut because = vec![];
    for candidate in candidates(offered, mechanism, situation.transport).map_err(of_sasl)? {
        let with = |error: Error| error.context(format_args!("SASL authentication by {candidate}"));
        let client = Client::new(candidate, SERVICE, situation.host(), situation.transport);
        let (client, mut next) = step(client, None).await;
        let mut client = client;
        if let Ok(Next::Ask(_)) = next {
            let found = credentials::find(candidate, situation).await;
            client.supply(found.map_err(|error| also(with(error), &because))?);
            (client, next) = step(client, None).await;
        }
        match next {
            Ok(next) => return Ok((client, next)),
            Err(error) if error.kind == SaslErrorKind::Unavailable => because.push(error.message),
            Err(error) => return Err(also(with(of_sasl(error)), &because)),
        }
    }
    Err(Error::new(ErrorCode::AuthUnavailable, format!("SASL authentication: {}", because.join("; "))))
}

/// Says why better mechanisms were passed over.
fn also(error: Error, because: &[String]) -> Error {
    if because.is_empty() {
        return error;
    }
    Error::new(error.code(), format!("{} ({})", error.message(), because.join("; ")))
}

/// Talks until both sides are convinced; what it leaves behind protects all further bytes.
async fn converse(link: &Arc<Link>, client: Client, first: Next) -> Result<Option<SecurityLayer>> {
    let mech = client.mechanism().name().to_owned();
    let (nil, data) = on_the_wire(said(first)?);
    let ret = link.ask::<AuthSaslStart>(&AuthSaslStartArgs { mech, nil, data }).await?;
    let (mut client, mut is_complete, mut answer) = (client, ret.complete != 0, from_wire(ret.nil, ret.data));
    for _ in 0..MOST_ROUNDS {
        let mut data = None;
        if !client.is_finished() {
            let (same, next) = step(client, answer).await;
            client = same;
            data = said(next.map_err(of_sasl)?)?;
        }
        if is_complete {
            // The daemon needs no more convincing; this side does, unless it has heard all.
            if client.is_finished() && data.is_none() {
                return Ok(client.into_layer());
            }
            return Err(Error::new(ErrorCode::AuthFailed, "the daemon ended it before it was done"));
        }
        let (nil, data) = on_the_wire(data);
        let ret = link.ask::<AuthSaslStep>(&AuthSaslStepArgs { nil, data }).await?;
        is_complete = ret.complete != 0;
        answer = from_wire(ret.nil, ret.data);
    }
    Err(Error::new(ErrorCode::AuthFailed, "the daemon does not come to an end"))
}

/// One step, away from the threads that must not wait: it hashes a password, or asks for a ticket.
async fn step(mut client: Client, answer: Option<Vec<u8>>) -> (Client, std::result::Result<Next, SaslError>) {
    virgo_runtime::blocking(move || {
        let next = client.step(answer.as_deref());
        (client, next)
    })
    .await
}

fn said(next: Next) -> Result<Option<Vec<u8>>> {
    match next {
        Next::Send(data) => Ok(Some(data)),
        Next::Last(data) => Ok(data),
        Next::Ask(_) => Err(Error::new(ErrorCode::InternalError, "credentials are asked for twice")),
    }
}

/// Nothing is not the same as no bytes.
fn on_the_wire(data: Option<Vec<u8>>) -> (i32, Chars) {
    (i32::from(data.is_none()), Chars(data.unwrap_or_default()))
}

fn from_wire(nil: i32, data: Chars) -> Option<Vec<u8>> {
    (nil == 0).then_some(data.0)
}

fn of_sasl(error: SaslError) -> Error {
    let code = match error.kind {
        SaslErrorKind::Unavailable => ErrorCode::AuthUnavailable,
        SaslErrorKind::Failed => ErrorCode::AuthFailed,
    };
    Error::new(code, error.message)
}

//! Lists of objects, and for which of them something holds: as many calls as there are flags and one, however many
//! objects there are.

use std::collections::HashSet;
use std::sync::Arc;

use virgo_operations::wire::FromWire;
use virgo_operations::{ErrorCode, Handle, Identity, Result};
use virgo_wire::program::Call;
use virgo_wire::xdr::{FromFields, IntoFields};

use super::daemon::Daemon;
use super::known::Slot;
use super::register::Registered;

/// What a call has listed, and which of that has each of some flags.
pub(super) struct Marked<H: Handle, const N: usize> {
    /// What was asked for.
    pub(super) all: Vec<H>,
    marked: [Option<HashSet<<H as Identity>::Key>>; N],
}

impl<H: Handle, const N: usize> Marked<H, N> {
    /// Whether the flag of that index holds; nothing if the daemon does not know the flag.
    pub(super) fn is(&self, handle: &H, flag: usize) -> Option<bool> {
        self.marked[flag].as_ref().map(|keys| keys.contains(&handle.key()))
    }
}

impl Daemon {
    /// Lists what `flags` say, and, at once, all that has each of the flags `marks`.
    ///
    /// # Errors
    /// What the daemon says.
    pub(super) async fn list_marked<C, H, W, const N: usize>(
        &self,
        flags: u32,
        marks: [u32; N],
    ) -> Result<Marked<H, N>>
    where
        C: Call<Args: FromFields<(u32,)>, Ret: IntoFields<Fields = (Vec<W>, u32)>>,
        H: Handle + FromWire<W>,
    {
        let args = |flags| C::Args::from_fields((flags,));
        self.list_marked_of::<C, H, W, u32, N>(args, flags, marks).await
    }

    /// The same of what an object has, by a call of which `args` makes the arguments with flags.
    ///
    /// # Errors
    /// What the daemon says.
    pub(super) async fn list_marked_of<C, H, W, K, const N: usize>(
        &self,
        args: impl Fn(u32) -> C::Args,
        flags: u32,
        marks: [u32; N],
    ) -> Result<Marked<H, N>>
    where
        C: Call<Ret: IntoFields<Fields = (Vec<W>, K)>>,
        H: Handle + FromWire<W>,
    {
        let list = |flags: u32| self.ask::<C>(&args(flags));
        let together = self.link.together();
        let all = list(flags);
        let asked = marks.map(list);
        drop(together);
        let read = |ret: C::Ret| -> Vec<H> { FromWire::from_wire(ret.into_fields().0) };
        let all = read(all.await?);
        let mut marked = [const { None }; N];
        for (keys, answer) in marked.iter_mut().zip(asked) {
            *keys = match answer.await {
                Ok(ret) => Some(read(ret).iter().map(Identity::key).collect()),
                // The daemon is older than the flag, or its driver does not look at it.
                Err(error) if error.code() == ErrorCode::InvalidArg => None,
                Err(error) => return Err(error),
            };
        }
        Ok(Marked { all, marked })
    }

    /// Asks for the events of a kind before all of them are listed, so that none is missed; also of a host without such
    /// objects, which may get some.
    pub(super) async fn follow_first<R: Slot<Event: Registered>>(self: &Arc<Self>) {
        if let Some(followed) = self.follow::<R>() {
            let _ = followed.recv().await;
        }
    }
}

/// What a host says that cannot say it: `default`.
///
/// # Errors
/// Whatever else the daemon says.
pub(super) fn if_unsupported<T>(answer: Result<T>, default: T) -> Result<T> {
    match answer {
        Err(error) if error.code() == ErrorCode::NoSupport => Ok(default),
        answer => answer,
    }
}

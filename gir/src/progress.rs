//! Progress of a long copy, told to a callback of the program.
//!
//! Whoever copies, in whatever thread, only notes how far it is, and wakes the call; the call tells the callback when it is
//! polled next. So a blocking call tells it in the middle of the call, and an asynchronous one in the main context. What
//! was not told yet gives way to what is newer.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use gio::ffi::GFileProgressCallback;
use glib::ffi::{GDestroyNotify, gpointer};
use virgo_runtime::SignalContext;

/// Told how far a copy is: the number of bytes so far, and that of all, if it is known.
type Tell = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// Whoever wants to know how far a copy is, if anybody does: the three parameters of a `GFileProgressCallback` in C.
#[derive(Clone)]
pub struct Progress(To);

#[derive(Clone)]
enum To {
    Nobody,
    Function(Tell),
    Callback(Arc<Target>),
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_wanted() { "Progress" } else { "None" })
    }
}

impl Progress {
    /// For a copy whose progress nobody wants to know.
    pub const NONE: Self = Self(To::Nobody);

    /// Makes one of a function, which may be called by any thread.
    pub fn new(tell: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self(To::Function(Arc::new(tell)))
    }

    /// Whether anybody wants to know.
    pub fn is_wanted(&self) -> bool {
        !matches!(self.0, To::Nobody)
    }

    /// Tells how many bytes were copied so far, of how many, if that is known.
    pub fn tell(&self, done: u64, total: Option<u64>) {
        match &self.0 {
            To::Nobody => {}
            To::Function(tell) => tell(done, total),
            To::Callback(target) => target.note(done, total),
        }
    }

    /// Makes one of C's parameters, for the call that [`around`](Self::around) makes.
    ///
    /// # Safety
    /// The callback may be called with the data in the thread-default main context of now, until `destroy` was called.
    pub unsafe fn from_c(callback: GFileProgressCallback, data: gpointer, destroy: GDestroyNotify) -> Self {
        let caller = Caller { callback, data, destroy, news: Mutex::default() };
        if callback.is_none() {
            // It is destroyed by this thread, and now, as GIO does.
            caller.destroy();
            return Self::NONE;
        }
        Self(To::Callback(Arc::new(Target { caller: Arc::new(caller), context: SignalContext::current() })))
    }

    /// Makes a call of a copy, which tells how far it is.
    pub async fn around<T>(self, copy: impl Future<Output = T>) -> T {
        let To::Callback(target) = self.0 else { return copy.await };
        let mut copy = pin!(copy);
        poll_fn(|cx| {
            target.caller.news().waker = Some(cx.waker().clone());
            let polled = copy.as_mut().poll(cx);
            target.tell();
            polled
        })
        .await
    }
}

/// A callback of the program.
struct Caller {
    callback: GFileProgressCallback,
    data: gpointer,
    destroy: GDestroyNotify,
    news: Mutex<News>,
}

/// What the callback is to be told.
#[derive(Default)]
struct News {
    latest: Option<(i64, i64)>,
    /// Whether that waits in the main context.
    is_posted: bool,
    /// Wakes the call.
    waker: Option<Waker>,
}

// SAFETY: the callback and its data are used only in the main context in which the call was made.
unsafe impl Send for Caller {}
// SAFETY: as above.
unsafe impl Sync for Caller {}

impl Caller {
    /// Tells what is new; runs in the main context.
    fn call(&self) {
        let latest = {
            let mut news = self.news();
            news.is_posted = false;
            news.latest.take()
        };
        if let (Some((done, total)), Some(callback)) = (latest, self.callback) {
            // SAFETY: it was not destroyed yet, because that happens in the same context and later.
            unsafe { callback(done, total, self.data) }
        }
    }

    fn destroy(&self) {
        if let Some(destroy) = self.destroy {
            // SAFETY: the data is what it is for, and nobody uses it any more.
            unsafe { destroy(self.data) }
        }
    }

    fn news(&self) -> MutexGuard<'_, News> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The callback, with the context in which it runs. When it is dropped the copy is over, and the data is destroyed
/// behind what the callback was still to be told.
struct Target {
    caller: Arc<Caller>,
    context: Arc<SignalContext>,
}

impl Target {
    /// Notes how far the copy is.
    fn note(&self, done: u64, total: Option<u64>) {
        let number = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
        let mut news = self.caller.news();
        news.latest = Some((number(done), total.map_or(-1, number)));
        let waker = if news.is_posted { None } else { news.waker.take() };
        drop(news);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Tells what is new: now, if the thread that made the call waits for it, or in its main context.
    fn tell(&self) {
        let mut news = self.caller.news();
        if news.latest.is_none() || std::mem::replace(&mut news.is_posted, true) {
            return;
        }
        drop(news);
        let (caller, context) = (self.caller.clone(), self.context.clone());
        self.context.invoke(move || {
            caller.call();
            drop(context);
        });
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        // What is posted is forgotten with the context, which nothing else may hold.
        let (caller, context) = (self.caller.clone(), self.context.clone());
        self.context.post(move || {
            caller.destroy();
            drop(context);
        });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    unsafe extern "C" fn seen(done: i64, total: i64, data: gpointer) {
        // SAFETY: as the test passes it.
        let data = unsafe { &*data.cast::<[AtomicI64; 3]>() };
        data[0].store(done, Ordering::SeqCst);
        data[1].store(total, Ordering::SeqCst);
    }

    unsafe extern "C" fn destroyed(data: gpointer) {
        // SAFETY: as the test passes it.
        let data = unsafe { &*data.cast::<[AtomicI64; 3]>() };
        data[2].fetch_add(1, Ordering::SeqCst);
    }

    #[test]
    fn is_told_in_the_callers_context_and_destroyed_once_behind_that() {
        let context = glib::MainContext::new();
        let numbers: [AtomicI64; 3] = Default::default();
        let now = || numbers.each_ref().map(|number| number.load(Ordering::SeqCst));
        let data = (&raw const numbers).cast_mut().cast();
        context
            .with_thread_default(|| {
                // SAFETY: the numbers outlive it.
                let progress = unsafe { Progress::from_c(Some(seen), data, Some(destroyed)) };
                std::thread::spawn(move || {
                    let copying = progress.clone();
                    let copy = async move {
                        copying.tell(1, None);
                        copying.tell(2, Some(3));
                    };
                    futures_lite::future::block_on(progress.around(copy));
                })
                .join()
                .unwrap();
                assert_eq!(now(), [0, 0, 0], "nothing is told by another thread");
                while context.iteration(false) {}
                assert_eq!(now(), [2, 3, 1]);
                // SAFETY: as above.
                let nothing = unsafe { Progress::from_c(None, data, Some(destroyed)) };
                assert_eq!(now(), [2, 3, 2]);
                nothing.tell(9, None);
            })
            .unwrap();
        assert_eq!(now(), [2, 3, 2]);
    }

    #[test]
    fn a_blocking_call_tells_what_another_thread_has_done_meanwhile() {
        static NUMBERS: [AtomicI64; 3] = [const { AtomicI64::new(0) }; 3];
        let context = glib::MainContext::new();
        let data = (&raw const NUMBERS).cast_mut().cast();
        context
            .with_thread_default(|| {
                // SAFETY: they are static.
                let progress = unsafe { Progress::from_c(Some(seen), data, Some(destroyed)) };
                let copying = progress.clone();
                let copy = progress.around(async move {
                    std::thread::spawn(move || copying.tell(5, Some(9)));
                    while NUMBERS[0].load(Ordering::SeqCst) == 0 {
                        virgo_runtime::sleep(std::time::Duration::from_millis(1)).await;
                    }
                    Ok::<_, glib::Error>(())
                });
                crate::rt::wait(crate::rt::call(copy), None).unwrap();
            })
            .unwrap();
        assert_eq!(NUMBERS.each_ref().map(|number| number.load(Ordering::SeqCst)), [5, 9, 1]);
    }
}

//! Futures that nobody waits for in a thread: those of asynchronous calls.
//!
//! A future of GLib's own wakes the worker once just to be polled for the first time, and is a source of its own
//! each time it is woken. Here the caller polls first, and all that is woken together costs one source.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_task::Runnable;
use glib::{ControlFlow, Priority};

use crate::worker;

/// What was woken and waits for its turn.
static WOKEN: Mutex<Woken> = Mutex::new(Woken { queue: VecDeque::new(), is_scheduled: false });

struct Woken {
    queue: VecDeque<Runnable>,
    /// Whether the worker will come by.
    is_scheduled: bool,
}

/// Runs a future: until it first waits here and now, and on the worker whenever it is woken.
///
/// In a forked child it stops where it first waits.
pub fn run(future: impl Future<Output = ()> + Send + 'static) {
    let (runnable, task) = async_task::spawn(future, schedule);
    task.detach();
    runnable.run();
}

fn schedule(runnable: Runnable) {
    let Ok(worker) = worker() else { return std::mem::forget(runnable) };
    let mut woken = lock();
    woken.queue.push_back(runnable);
    if !std::mem::replace(&mut woken.is_scheduled, true) {
        let source = glib::idle_source_new(Some("virgo-run"), Priority::DEFAULT, || {
            let turns = {
                let mut woken = lock();
                woken.is_scheduled = false;
                std::mem::take(&mut woken.queue)
            };
            // None of them waits here, so nobody has to overtake.
            for runnable in turns {
                runnable.run();
            }
            ControlFlow::Break
        });
        source.attach(Some(worker));
    }
}

fn lock() -> MutexGuard<'static, Woken> {
    WOKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn begins_here_and_goes_on_at_the_worker() {
        let (send, receive) = mpsc::channel();
        let here = std::thread::current().id();
        run(async move {
            assert_eq!(std::thread::current().id(), here);
            crate::sleep(Duration::from_millis(1)).await;
            send.send(crate::is_worker()).unwrap();
        });
        assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok(true));
    }

    #[test]
    fn many_that_are_woken_together_all_have_their_turn() {
        let (send, receive) = mpsc::channel();
        let (open, gate) = async_channel::bounded::<()>(1);
        for number in 0..1000 {
            let (send, gate) = (send.clone(), gate.clone());
            run(async move {
                assert!(gate.recv().await.is_err());
                // Waits once more, as it happens.
                futures_lite::future::yield_now().await;
                send.send(number).unwrap();
            });
        }
        drop(open);
        let mut came: Vec<i32> =
            (0..1000).map(|_| receive.recv_timeout(Duration::from_secs(5)).unwrap()).collect();
        came.sort_unstable();
        assert!(came.into_iter().eq(0..1000));
    }
}

//! Eager tasks: the calling thread polls first, and the worker goes on. The futures of asynchronous calls run so.
//!
//! `GMainContext::spawn()` wakes the worker just for the first poll, and attaches a source for each later wake-up.
//! Here a call that completes at once never leaves its thread, and futures that are woken together share one source.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_task::Runnable;
use glib::{ControlFlow, Priority};

use crate::{NoWorker, worker};

/// Tasks that were woken and wait for the worker.
static WOKEN: Mutex<Woken> = Mutex::new(Woken { queue: VecDeque::new(), is_scheduled: false });

struct Woken {
    queue: VecDeque<Runnable>,
    /// Whether an idle source is attached that will run the queue.
    is_scheduled: bool,
}

thread_local! {
    /// Tasks that this thread has woken, if it is to poll them itself: see [`poll_woken_here`].
    static WOKEN_HERE: RefCell<Option<Vec<Runnable>>> = const { RefCell::new(None) };
}

/// Calls a function, and then polls on this thread the eager tasks that the function has woken, instead of waking the
/// worker for them. Tasks that those wake are left to the worker.
pub fn poll_woken_here<T>(function: impl FnOnce() -> T) -> T {
    struct Outer(Option<Vec<Runnable>>);
    impl Drop for Outer {
        fn drop(&mut self) {
            let woken = WOKEN_HERE.replace(self.0.take());
            woken.into_iter().flatten().for_each(|runnable| {
                runnable.run();
            });
        }
    }
    let _outer = Outer(WOKEN_HERE.replace(Some(vec![])));
    function()
}

/// Polls a future on the calling thread until it is first pending, and on the worker from then on. Nothing cancels it
/// but its own end.
///
/// In a forked child it stops where it is first pending.
pub fn spawn_eager(future: impl Future<Output = ()> + Send + 'static) {
    let (runnable, task) = async_task::spawn(future, schedule);
    task.detach();
    runnable.run();
}

fn schedule(runnable: Runnable) {
    let Some(runnable) = not_here(runnable) else { return };
    let worker = match worker() {
        Ok(worker) => worker,
        Err(NoWorker::Forked) => return std::mem::forget(runnable),
        Err(refused) => panic!("{refused}"),
    };
    let mut woken = lock();
    woken.queue.push_back(runnable);
    if !std::mem::replace(&mut woken.is_scheduled, true) {
        let source = glib::idle_source_new(Some("virgo-eager"), Priority::DEFAULT, || {
            let turns = {
                let mut woken = lock();
                woken.is_scheduled = false;
                std::mem::take(&mut woken.queue)
            };
            // Woken tasks go into the next batch, so this loop ends.
            for runnable in turns {
                runnable.run();
            }
            ControlFlow::Break
        });
        source.attach(Some(worker));
    }
}

/// Gives a task back that this thread is not to poll itself.
fn not_here(runnable: Runnable) -> Option<Runnable> {
    let mut runnable = Some(runnable);
    // A thread that is ending has nothing to keep it in.
    let _ = WOKEN_HERE.try_with(|woken| {
        if let Some(woken) = &mut *woken.borrow_mut() {
            woken.extend(runnable.take());
        }
    });
    runnable
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
    fn starts_on_the_caller_and_continues_on_the_worker() {
        let (send, receive) = mpsc::channel();
        let here = std::thread::current().id();
        spawn_eager(async move {
            assert_eq!(std::thread::current().id(), here);
            crate::sleep(Duration::from_millis(1)).await;
            send.send(crate::is_worker()).unwrap();
        });
        assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok(true));
    }

    #[test]
    fn woken_tasks_are_polled_by_the_thread_that_asks_for_it() {
        let (send, receive) = mpsc::channel();
        let (open, gate) = async_channel::bounded::<()>(1);
        let (again, second) = async_channel::bounded::<()>(1);
        spawn_eager(async move {
            let _ = gate.recv().await;
            send.send(std::thread::current().id()).unwrap();
            let _ = second.recv().await;
            send.send(std::thread::current().id()).unwrap();
        });
        poll_woken_here(|| drop(open));
        let own = std::thread::current().id();
        assert_eq!(receive.try_recv(), Ok(own));
        drop(again);
        assert_ne!(receive.recv_timeout(Duration::from_secs(60)), Ok(own), "the worker has it again");
    }

    #[test]
    fn all_tasks_woken_together_are_polled() {
        let (send, receive) = mpsc::channel();
        let (open, gate) = async_channel::bounded::<()>(1);
        for number in 0..1000 {
            let (send, gate) = (send.clone(), gate.clone());
            spawn_eager(async move {
                assert!(gate.recv().await.is_err());
                // Is woken in the middle of a batch.
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

//! Fork detection without a system call: a page that the kernel wipes in a forked child (`MADV_WIPEONFORK`, Linux
//! 4.14). Where there is no such page, process IDs are compared.
//!
//! No lock is taken: in a forked child its holder may not exist.

use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap_anonymous, munmap};

/// Mark of the process that uses something first, which its forked children do not have.
pub struct ForkMark {
    /// The page, once there is one. It is never unmapped.
    page: AtomicPtr<AtomicU32>,
    /// The owner's process ID, if there is no page.
    owner: AtomicU32,
}

const MARKED: u32 = 1;
const SIZE: usize = size_of::<AtomicU32>();

impl ForkMark {
    /// Returns a mark that no process has yet, for a static.
    #[expect(clippy::new_without_default, reason = "a default cannot be made for a static")]
    pub const fn new() -> Self {
        Self { page: AtomicPtr::new(null_mut()), owner: AtomicU32::new(0) }
    }

    /// Whether this process is the one that asked first; false in its forked children.
    pub fn is_owner(&self) -> bool {
        let page = self.page.load(Ordering::Acquire);
        if page.is_null() {
            return self.begin();
        }
        // SAFETY: `begin()` has mapped it for good, aligned as a page is.
        unsafe { (*page).load(Ordering::Relaxed) == MARKED }
    }

    #[cold]
    fn begin(&self) -> bool {
        if self.owner.load(Ordering::Relaxed) == 0
            && let Some(page) = wiped_page()
        {
            // SAFETY: it was just mapped.
            unsafe { (*page).store(MARKED, Ordering::Relaxed) };
            if self.page.compare_exchange(null_mut(), page, Ordering::AcqRel, Ordering::Acquire).is_err() {
                // SAFETY: another thread was faster, and nobody has seen this page.
                let _ = unsafe { munmap(page.cast(), SIZE) };
            }
            return self.is_owner();
        }
        self.is_owner_by_id()
    }

    fn is_owner_by_id(&self) -> bool {
        let own = std::process::id();
        let before = self.owner.compare_exchange(0, own, Ordering::Relaxed, Ordering::Relaxed);
        before.is_ok() || before == Err(own)
    }
}

/// Maps a page that forked children get empty.
fn wiped_page() -> Option<*mut AtomicU32> {
    // SAFETY: new memory, which nobody else knows of.
    unsafe {
        let page =
            mmap_anonymous(null_mut(), SIZE, ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE).ok()?;
        if madvise(page, SIZE, Advice::LinuxWipeOnFork).is_err() {
            let _ = munmap(page, SIZE);
            return None;
        }
        Some(page.cast())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a forked child finds: whether it is the owner, and whether its own child is.
    fn in_children(mark: &ForkMark) -> i32 {
        // SAFETY: the child only reads memory, forks, waits and ends.
        unsafe {
            match libc::fork() {
                0 => {
                    let own = i32::from(mark.is_owner());
                    let status = match libc::fork() {
                        0 => libc::_exit(i32::from(mark.is_owner())),
                        child => wait(child),
                    };
                    libc::_exit(own | status << 1)
                }
                child => wait(child),
            }
        }
    }

    unsafe fn wait(child: libc::pid_t) -> i32 {
        let mut status = 0;
        // SAFETY: a child of this process, and a place for its status.
        let waited = unsafe { libc::waitpid(child, &mut status, 0) };
        if waited == child && libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { 4 }
    }

    #[test]
    fn forked_children_have_no_mark() {
        let mark = ForkMark::new();
        assert!(mark.is_owner() && !mark.page.load(Ordering::Relaxed).is_null());
        assert_eq!(in_children(&mark), 0);
        assert!(mark.is_owner());
    }

    #[test]
    fn children_have_none_without_a_page_either() {
        let mark = ForkMark::new();
        assert!(mark.is_owner_by_id() && mark.is_owner());
        assert!(mark.page.load(Ordering::Relaxed).is_null());
        assert_eq!(in_children(&mark), 0);
    }

    #[test]
    fn a_child_that_asks_first_is_an_owner_of_its_own() {
        // Its child is not.
        assert_eq!(in_children(&ForkMark::new()), 1);
    }
}

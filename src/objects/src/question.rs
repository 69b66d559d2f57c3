//! What the hypervisor was asked and has not answered yet.
//!
//! An answer may be older than the news that came meanwhile: that something has ended, of which nobody held the object.
//! The end is remembered until everything is answered that was asked before it.
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The questions of a session that wait for an answer, the oldest first.
#[derive(Default)]
pub struct Questions(Mutex<VecDeque<Waiting>>);

struct Waiting {
    fence: u64,
    is_over: bool,
}

/// A question, until it is answered or given up.
pub struct Question {
    fence: u64,
    questions: Arc<Questions>,
}

impl Questions {
    /// Begins a question.
    pub fn ask(self: &Arc<Self>) -> Question {
        let mut waiting = self.waiting();
        // Drawn under the lock: they are in order.
        let fence = virgo_operations::next_revision();
        waiting.push_back(Waiting { fence, is_over: false });
        Question { fence, questions: self.clone() }
    }

    /// The revision from which on news has to be remembered; nothing if no question waits.
    pub fn oldest(&self) -> Option<u64> {
        self.waiting().front().map(|waiting| waiting.fence)
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Question {
    /// A revision that was drawn before it was asked: what is newer is not for the answer to judge.
    pub fn fence(&self) -> u64 {
        self.fence
    }
}

impl Drop for Question {
    fn drop(&mut self) {
        let mut waiting = self.questions.waiting();
        if let Ok(place) = waiting.binary_search_by_key(&self.fence, |waiting| waiting.fence) {
            waiting[place].is_over = true;
        }
        while waiting.front().is_some_and(|waiting| waiting.is_over) {
            waiting.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_question_that_waits_counts() {
        let questions = Arc::<Questions>::default();
        assert_eq!(questions.oldest(), None);
        let (first, second, third) = (questions.ask(), questions.ask(), questions.ask());
        drop(second);
        assert_eq!(questions.oldest(), Some(first.fence()));
        drop(first);
        assert_eq!(questions.oldest(), Some(third.fence()));
        drop(third);
        assert_eq!(questions.oldest(), None);
    }
}

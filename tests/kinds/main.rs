//! What all classes have in common whose objects a host has: one suite, run for each kind of the table of kinds. A kind
//! without a [`Sample`] does not compile here.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]

mod bench;
mod cases;
mod samples;

/// What a case needs to know of a kind.
trait Sample: glib::object::IsA<glib::Object> + glib::object::IsClass + Clone + Send + Sync {
    /// Who has the list.
    type Owner: glib::object::IsA<glib::Object> + Clone + Send + Sync;

    /// The property of the owner that is the list, and what one of it is called in the owner's signals.
    const LIST: (&str, &str);
    /// The errors of one that is gone, and of one that never was.
    const CODES: (virgo::ErrorCode, virgo::ErrorCode);

    /// The owner of what is made.
    async fn owner(connection: &virgo::Connection) -> virgo::Result<Self::Owner>;
    /// Makes one. The number tells it from others.
    async fn make(owner: &Self::Owner, number: u16) -> virgo::Result<Self>;
    /// One that a host of libvirt's test driver has by itself.
    async fn existing(connection: &virgo::Connection) -> virgo::Result<Self>;
    /// All that the owner has.
    async fn all(owner: &Self::Owner) -> virgo::Result<Vec<Self>>;
    /// It, as each of the lookups finds it.
    async fn found(&self, owner: &Self::Owner) -> virgo::Result<Vec<Self>>;
    /// Asks the host something of it, and changes nothing.
    async fn look(&self) -> virgo::Result<()>;
    /// Changes it: the property that changes, if there is one that can.
    async fn change(&self, owner: &Self::Owner) -> virgo::Result<Option<&'static str>>;
    /// Removes it from the host.
    async fn remove(&self) -> virgo::Result<()>;
}

macro_rules! kinds {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => {
        #[allow(non_snake_case, reason = "a module is called as its kind")]
        mod tests {
            $(mod $kind {
                crate::cases::all!(virgo::$kind);
            })*
        }
    };
}
virgo_operations::for_each_kind!(kinds);

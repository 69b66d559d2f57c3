//! Conversions from GObjects to handles, and from records to GObjects.
//!
//! Operations take handles and return records; the methods made from them take and return objects. The one object of
//! each record is found, or made, by the session.
use std::sync::Arc;

use virgo_gir::Shared;
use virgo_operations::{Error, Result, TypedParameters, handle, record};

use crate::kind::{self, Kind, Owner};
use crate::session::Session;
use crate::{Domain, Stream, stream_sides};

/// A result of an operation that holds records, or the ends of streams.
pub trait Lift<S = Session> {
    /// The same with objects.
    type Object;
    /// Puts the objects in.
    fn lift(self, session: &Arc<S>) -> Result<Self::Object>;
}

/// An object that operations are about.
pub trait Own {
    /// What names it, or has that.
    type Known;
    /// Names it.
    fn own(&self) -> Self::Known;
}

impl<K: Kind> Own for K {
    type Known = Arc<K::Record>;
    fn own(&self) -> Arc<K::Record> {
        self.record()
    }
}

/// An argument that holds objects.
pub trait Lower {
    /// The same with handles.
    type Handle;
    /// Puts the handles in.
    ///
    /// # Errors
    /// If an object belongs to no connection, or to another one.
    fn lower(self, session: &Arc<Session>) -> Result<Self::Handle>;
}

/// See [`Lower`].
pub fn lower<T: Lower>(value: T, session: &Arc<Session>) -> Result<T::Handle> {
    value.lower(session)
}

impl<K: Kind> Lower for &K {
    type Handle = kind::Handle<K>;
    fn lower(self, session: &Arc<Session>) -> Result<Self::Handle> {
        if !Arc::ptr_eq(&self.session()?, session) {
            return Err(Error::new(K::ORPHAN.0, K::FOREIGN));
        }
        Ok(self.handle())
    }
}

impl<T: Lower> Lower for Option<T> {
    type Handle = Option<T::Handle>;
    fn lower(self, session: &Arc<Session>) -> Result<Self::Handle> {
        self.map(|object| object.lower(session)).transpose()
    }
}

impl<'a, T> Lower for &'a [T]
where
    &'a T: Lower,
{
    type Handle = Vec<<&'a T as Lower>::Handle>;
    fn lower(self, session: &Arc<Session>) -> Result<Self::Handle> {
        self.iter().map(|item| item.lower(session)).collect()
    }
}

impl<S, T: Lift<S>> Lift<S> for Vec<T> {
    type Object = Vec<T::Object>;
    fn lift(self, session: &Arc<S>) -> Result<Self::Object> {
        self.into_iter().map(|item| item.lift(session)).collect()
    }
}

impl Lift for handle::Stream {
    type Object = Stream;
    fn lift(self, session: &Arc<Session>) -> Result<Stream> {
        Stream::new(self, session)
    }
}

/// What is read from.
pub type InputStream = Shared<gio::InputStream>;

/// What is written to.
pub type OutputStream = Shared<gio::OutputStream>;

/// Open files, each to be taken out.
pub type Descriptors = Shared<gio::UnixFDList>;

impl Lift for handle::Descriptors {
    type Object = Descriptors;
    fn lift(self, _: &Arc<Session>) -> Result<Descriptors> {
        Ok(Shared::new(gio::UnixFDList::from_array(self.0)))
    }
}

impl Lift for handle::InputStream {
    type Object = InputStream;
    fn lift(self, session: &Arc<Session>) -> Result<InputStream> {
        Ok(Shared::new(stream_sides::input(self.0, session)))
    }
}

impl Lift for handle::OutputStream {
    type Object = OutputStream;
    fn lift(self, session: &Arc<Session>) -> Result<OutputStream> {
        Ok(Shared::new(stream_sides::confirmed_output(self.0, session)?))
    }
}

/// Statistics of a domain, as [`Connection::fetch_all_domain_stats`](crate::Connection) has collected them.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for stats in connection.fetch_all_domain_stats(None, Virgo.DomainStatsTypes.STATE, Virgo.DomainStatsFlags.NONE):
///     print(stats.props.domain.props.name, stats.get_values()["state.state"])
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// for (const stats of await connection.fetch_all_domain_stats_async(null, Virgo.DomainStatsTypes.STATE))
///     print(stats.domain.name, stats.get_values()['state.state']);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var stats in connection.fetch_all_domain_stats (null, STATE)) {
///     var state = stats.values.lookup_value ("state.state", VariantType.INT32);
///     print ("%s %d\n", stats.domain.name, state.get_int32 ());
/// }
/// ```
#[virgo_gir::record]
pub struct DomainStats {
    /// The domain.
    pub domain: Domain,
    /// The statistics by libvirt's names, such as `state.state`, and in libvirt's units.
    pub values: TypedParameters,
}

impl Lift for record::DomainStats {
    type Object = DomainStats;
    fn lift(self, session: &Arc<Session>) -> Result<DomainStats> {
        Ok(DomainStats { domain: self.domain.lift(session)?, values: self.values })
    }
}

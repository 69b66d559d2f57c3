//! Client of a graphics device, in graphics events.
use glib::prelude::*;
use glib::{Variant, VariantTy};
use virgo_wire::remote::{DomainEventGraphicsAddress, DomainEventGraphicsIdentity};

use crate::DomainGraphicsAddressFamily;
use crate::wire::{FromWire, Number, ToWire, from_number};

/// The address of an endpoint of a connection to a graphics device, as reported by [`Domain::graphics`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// domain.connect("graphics", lambda domain, phase, local, remote, scheme, subject:
///                print(phase.value_nick, remote.props.node, remote.props.service))
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// domain.connect('graphics', (_, phase, local, remote) => print(remote.node, remote.service));
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var domain = connection.lookup_domain_by_name ("test");
/// domain.graphics.connect ((phase, local, remote, scheme, subject) =>
///     print ("%s %s %s\n", phase.to_string (), remote.node, remote.service));
/// ```
#[virgo_gir::record]
pub struct DomainGraphicsAddress {
    /// The family of the address.
    pub family: DomainGraphicsAddressFamily,
    /// The address: a number for IPv4 and IPv6, a path for a Unix socket.
    pub node: String,
    /// The port as a number, or what else the hypervisor calls it; empty for a Unix socket.
    pub service: String,
}

/// As whom a client of a graphics device has authenticated: kinds of names with the names, such as `x509dname` and
/// `saslUsername`. In the API they are a `GVariant` of type `a{ss}`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainGraphicsSubject(pub Vec<(String, String)>);

impl DomainGraphicsSubject {
    fn from_variant(variant: &Variant) -> Result<Self, virgo_gir::Wrong> {
        if variant.type_().as_str() != "a{ss}" {
            return Err(format!("is a GVariant of type '{}', not 'a{{ss}}'", variant.type_()));
        }
        Ok(Self(variant.iter().map(|entry| (entry.child_get(0), entry.child_get(1))).collect()))
    }

    fn to_variant(&self) -> Variant {
        // A kind of name may occur twice.
        let entries = self
            .0
            .iter()
            .map(|(kind, name)| Variant::from_dict_entry(&kind.to_variant(), &name.to_variant()));
        Variant::array_from_iter_with_type(VariantTy::new("{ss}").expect("a type string"), entries)
    }
}

virgo_gir::variant!(
    DomainGraphicsSubject,
    "a{ss}",
    DomainGraphicsSubject::from_variant,
    DomainGraphicsSubject::to_variant
);

impl FromWire<DomainEventGraphicsAddress> for DomainGraphicsAddress {
    fn from_wire(wire: DomainEventGraphicsAddress) -> Self {
        let DomainEventGraphicsAddress { family, node, service } = wire;
        Self { family: from_number(family).unwrap_or_default(), node, service }
    }
}

impl ToWire<DomainEventGraphicsAddress> for DomainGraphicsAddress {
    fn to_wire(self) -> DomainEventGraphicsAddress {
        let Self { family, node, service } = self;
        DomainEventGraphicsAddress { family: Number(family).to_wire(), node, service }
    }
}

impl FromWire<Vec<DomainEventGraphicsIdentity>> for DomainGraphicsSubject {
    fn from_wire(wire: Vec<DomainEventGraphicsIdentity>) -> Self {
        Self(wire.into_iter().map(|identity| (identity.r#type, identity.name)).collect())
    }
}

impl ToWire<Vec<DomainEventGraphicsIdentity>> for DomainGraphicsSubject {
    fn to_wire(self) -> Vec<DomainEventGraphicsIdentity> {
        self.0.into_iter().map(|(r#type, name)| DomainEventGraphicsIdentity { r#type, name }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_connected_survives() {
        let subject = DomainGraphicsSubject(vec![
            ("x509dname".to_owned(), "CN=a".to_owned()),
            ("saslUsername".to_owned(), "b".to_owned()),
            ("saslUsername".to_owned(), "c".to_owned()),
        ]);
        assert_eq!(DomainGraphicsSubject::from_variant(&subject.to_variant()), Ok(subject.clone()));
        let error = DomainGraphicsSubject::from_variant(&1u32.to_variant()).unwrap_err();
        assert!(error.contains("a{ss}"), "{error}");
        let none = DomainGraphicsSubject::default().to_variant();
        assert_eq!(none.type_().as_str(), "a{ss}");
    }
}

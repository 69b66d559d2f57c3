//! Records of hosts.
use crate::wire::FromAnswer;
use crate::{Result, TypedParameters, TypedValue, wire};
use virgo_wire::remote;

/// How a host keeps its domains apart, as [`Node::fetch_security_model`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// security = connection.props.node.fetch_security_model()
/// print(security.props.model, security.props.doi)
/// ```
///
/// ```javascript
/// const {node} = await Virgo.Connection.open_async('test:///default');
/// const security = await node.fetch_security_model_async();
/// print(security.model, security.doi);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var security = connection.node.fetch_security_model ();
/// print ("%s %s\n", security.model, security.doi);
/// ```
#[virgo_gir::record]
pub struct NodeSecurityModel {
    /// The model, such as `selinux` or `apparmor`; empty if there is none.
    pub model: String,
    /// The domain of interpretation: what labels of the model mean.
    pub doi: String,
}

impl<D: Sync> FromAnswer<(virgo_wire::xdr::Chars, virgo_wire::xdr::Chars), D> for NodeSecurityModel {
    async fn from_answer(
        (model, doi): (virgo_wire::xdr::Chars, virgo_wire::xdr::Chars),
        _: &D,
    ) -> Result<Self> {
        Ok(Self { model: wire::text_of_chars(&model), doi: wire::text_of_chars(&doi) })
    }
}

/// The CPUs that are online, of all that a host has, and how many those are.
impl<D: Sync> FromAnswer<(Vec<u8>, u32, i32), D> for (Vec<u32>, u32) {
    async fn from_answer((map, _, present): (Vec<u8>, u32, i32), _: &D) -> Result<Self> {
        Ok((wire::cpus_in_map(&map), wire::counted(present)? as u32))
    }
}

macro_rules! figures {
    ($($wire:ident),*) => { $(
        impl wire::FromWire<Vec<remote::$wire>> for TypedParameters {
            fn from_wire(wire: Vec<remote::$wire>) -> Self {
                let one = |figure: remote::$wire| (figure.field, TypedValue::ULLong(figure.value));
                Self(wire.into_iter().map(one).collect())
            }
        }
    )* };
}
figures!(NodeGetCpuStats, NodeGetMemoryStats);

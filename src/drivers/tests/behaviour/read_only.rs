//! Read-only connections: every operation, with every flag on which its permissions depend, is refused or not, as
//! libvirt does it (`read_only.txt`). The calls are made from the declarations, so a new operation is tried as well.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use virgo_operations::*;

use crate::lab::{Lab, wait};

/// libvirt's number of an argument that is flags or an enumeration; nothing stands for 0.
type Numbers<'a> = Option<(&'a str, u32)>;

/// An argument for a call that is to be refused, or does no harm: the objects do not exist. The `By` keeps the types
/// apart that are converted in different ways.
trait Sample<By> {
    fn sample(argument: &str, numbers: Numbers<'_>) -> Self;
}

struct ByNumber;
struct ByDefault;
struct ByLeak;
struct ByName;

impl<T: virgo_gir::Number> Sample<ByNumber> for T {
    fn sample(argument: &str, numbers: Numbers<'_>) -> Self {
        let number = numbers.filter(|(name, _)| *name == argument).map_or(0, |(_, number)| number);
        T::from_number(number.cast_signed()).expect("a number of the enumeration")
    }
}

macro_rules! by_default {
    ($($kind:ty),*) => { $(
        impl Sample<ByDefault> for $kind {
            fn sample(_: &str, _: Numbers<'_>) -> Self {
                <$kind>::default()
            }
        }
    )* };
}

by_default!(bool, i32, u32, i64, u64);

impl<T> Sample<ByDefault> for Option<T> {
    fn sample(_: &str, _: Numbers<'_>) -> Self {
        None
    }
}

impl<T> Sample<ByDefault> for &[T] {
    fn sample(_: &str, _: Numbers<'_>) -> Self {
        &[]
    }
}

impl Sample<ByDefault> for &str {
    fn sample(_: &str, _: Numbers<'_>) -> Self {
        ""
    }
}

impl<H: Handle> Sample<ByName> for &H {
    fn sample(_: &str, _: Numbers<'_>) -> Self {
        Box::leak(Box::default())
    }
}

macro_rules! by_leak {
    ($($kind:ty: $value:expr),* $(,)?) => { $(
        impl Sample<ByLeak> for &$kind {
            fn sample(_: &str, _: Numbers<'_>) -> Self {
                Box::leak(Box::new($value))
            }
        }
    )* };
}

by_leak! {
    TypedParameters: TypedParameters::default(),
    Bytes: Bytes::from_static(b""),
    OwnedFd: UnixStream::pair().unwrap().0.into(),
    Progress: Progress::NONE,
}

macro_rules! attempts {
    (
        $topic:ident, $class:ident, $(#[$about:meta])* pub trait $name:ident: Send + Sync {
            $(
                $(#[$says:meta])*
                async fn $operation:ident(
                    &self $(, $(#[$doc:meta])* $argument:ident: $kind:ty)* $(,)?
                ) -> $result:ty;
            )*
        }
    ) => {
        fn $topic(driver: &dyn Driver, operation: &str, numbers: Numbers<'_>) -> Result<()> {
            match operation {
                $(stringify!($operation) => {
                    let call = driver.$topic().$operation($(Sample::sample(stringify!($argument), numbers)),*);
                    wait(call).map(drop)
                })*
                _ => unreachable!(),
            }
        }
    };
}

macro_rules! topics {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, [$($topic:ident: $trait:ident),*];)*) => {
        mod attempts {
            use super::*;
            virgo_operations::connection_host!(attempts, Connection);
            virgo_operations::node_host!(attempts, Node);
            $($(virgo_operations::$topic!(attempts, $kind);)*)*

            pub fn attempt(
                driver: &dyn Driver,
                topic: &str,
                operation: &str,
                numbers: Numbers<'_>,
            ) -> Result<()> {
                match topic {
                    "connection_host" => connection_host(driver, operation, numbers),
                    "node_host" => node_host(driver, operation, numbers),
                    $($(stringify!($topic) => $topic(driver, operation, numbers),)*)*
                    _ => panic!("'{topic}' is not tried"),
                }
            }
        }
    };
}
virgo_operations::for_each_kind!(topics);

/// The arguments on which the permissions of an operation depend, each with one number, and no argument at all.
fn variants(operation: &Operation) -> Vec<Numbers<'static>> {
    let conditions =
        operation.procedure.into_iter().flat_map(|procedure| procedure.acl).filter_map(|entry| {
            let (_, condition) = entry.rsplit_once(':').filter(|(permission, _)| permission.contains(':'))?;
            let (argument, number) = condition.split_once(['&', '!', '='])?;
            Some(Some((argument, number.parse().ok()?)))
        });
    [None].into_iter().chain(conditions).collect()
}

/// Whether libvirt refuses a call on a read-only connection.
fn is_refused(operation: &Operation, numbers: Numbers<'_>) -> bool {
    let table = include_str!("read_only.txt");
    let Some(function) = operation.libvirt else { return false };
    let rule = table
        .lines()
        .find_map(|line| line.strip_prefix(function).filter(|rest| !rest.starts_with(char::is_alphanumeric)));
    match rule.map(|rule| rule.split_whitespace().collect::<Vec<_>>()) {
        None => false,
        Some(rule) if rule.is_empty() => true,
        Some(rule) => numbers.is_some_and(|(argument, number)| {
            let forbids = |bits: &&str| bits.parse::<u32>().is_ok_and(|bits| number & bits != 0);
            argument == rule[0] && rule[1..].iter().any(forbids)
        }),
    }
}

pub fn only_looks_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    let (mut wrong, mut conditional) = (vec![], 0);
    for topic in <dyn Driver>::TOPICS {
        for operation in topic.operations {
            for numbers in variants(operation) {
                let answer = attempts::attempt(&*reader, topic.name, operation.name, numbers);
                let refused = answer.as_ref().is_err_and(|error| error.code() == ErrorCode::OperationDenied);
                let expected = is_refused(operation, numbers);
                conditional += usize::from(expected && !is_refused(operation, None));
                if refused != expected {
                    wrong.push(format!("{}.{} {numbers:?}: {answer:?}", topic.class, operation.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(conditional >= 3, "secrets, secrets for migration, and the guest's agent");
}

//! Records returned by value.
use crate::{DomainState, VcpuState};

/// What a domain does and has, as [`Domain::fetch_info`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// info = connection.lookup_domain_by_name("test").fetch_info()
/// print(info.props.memory, "bytes,", info.props.n_vcpus, "virtual CPUs")
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const info = await domain.fetch_info_async();
/// print(info.memory, 'bytes,', info.n_vcpus, 'virtual CPUs');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var info = connection.lookup_domain_by_name ("test").fetch_info ();
/// print ("%" + uint64.FORMAT + " bytes, %u virtual CPUs\n", info.memory, info.n_vcpus);
/// ```
#[virgo_gir::record]
pub struct DomainInfo {
    /// The state of the domain.
    pub state: DomainState,
    /// The maximum memory that the domain can have, in bytes.
    pub max_memory: u64,
    /// The memory that the domain has, in bytes.
    pub memory: u64,
    /// The number of virtual CPUs.
    pub n_vcpus: u32,
    /// The CPU time that the domain has used, in nanoseconds.
    pub cpu_time: u64,
}

/// A virtual CPU of a domain, as [`Domain::list_vcpus`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for vcpu in connection.lookup_domain_by_name("test").list_vcpus():
///     print(vcpu.props.number, vcpu.props.state.value_nick, vcpu.get_cpus())
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const vcpu of await domain.list_vcpus_async())
///     print(vcpu.number, vcpu.state === Virgo.VcpuState.RUNNING ? 'runs' : 'waits', vcpu.get_cpus());
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var vcpu in connection.lookup_domain_by_name ("test").list_vcpus ())
///     print ("%u %s\n", vcpu.number, vcpu.state.to_string ());
/// ```
#[virgo_gir::record]
pub struct VcpuInfo {
    /// The number of the virtual CPU, from 0.
    pub number: u32,
    /// What the virtual CPU does.
    pub state: VcpuState,
    /// The CPU time that the virtual CPU has used, in nanoseconds.
    pub cpu_time: u64,
    /// The host's CPU on which the virtual CPU was last seen, or -1.
    pub cpu: i32,
    /// The numbers of the host's CPUs on which the virtual CPU may run.
    pub cpus: Vec<u32>,
}

/// The hardware of a host, as [`Node::fetch_info`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// info = connection.props.node.fetch_info()
/// print(info.props.model, info.props.n_cpus, "CPUs,", info.props.memory, "bytes")
/// ```
///
/// ```javascript
/// const {node} = await Virgo.Connection.open_async('test:///default');
/// const info = await node.fetch_info_async();
/// print(info.model, info.n_cpus, 'CPUs,', info.memory, 'bytes');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var info = connection.node.fetch_info ();
/// print ("%s %u CPUs, %" + uint64.FORMAT + " bytes\n", info.model, info.n_cpus, info.memory);
/// ```
#[virgo_gir::record]
pub struct NodeInfo {
    /// The model of the CPUs, such as `x86_64`.
    pub model: String,
    /// The memory of the host, in bytes.
    pub memory: u64,
    /// The number of CPUs that are online.
    pub n_cpus: u32,
    /// The expected frequency of the CPUs, in MHz, or 0 if it is not known.
    pub mhz: u32,
    /// The number of NUMA cells.
    pub n_cells: u32,
    /// The number of CPU sockets in a cell.
    pub n_sockets: u32,
    /// The number of cores in a socket.
    pub n_cores: u32,
    /// The number of threads in a core.
    pub n_threads: u32,
}

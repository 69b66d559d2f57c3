//! Of the ports of networks.

virgo_gir::parameters! {
    /// The average bandwidth of inbound traffic of the port, in bytes per second; 0 stands for no limit.
    NETWORK_PORT_BANDWIDTH_IN_AVERAGE: u64 = "inbound.average", VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE;

    /// The peak bandwidth of inbound traffic of the port, in bytes per second.
    NETWORK_PORT_BANDWIDTH_IN_PEAK: u64 = "inbound.peak", VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK;

    /// The burst size of inbound traffic of the port, in bytes.
    NETWORK_PORT_BANDWIDTH_IN_BURST: u64 = "inbound.burst", VIR_NETWORK_PORT_BANDWIDTH_IN_BURST;

    /// The guaranteed bandwidth of inbound traffic of the port, in bytes per second.
    NETWORK_PORT_BANDWIDTH_IN_FLOOR: u64 = "inbound.floor", VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR;

    /// The average bandwidth of outbound traffic of the port, in bytes per second; 0 stands for no limit.
    NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: u64 = "outbound.average", VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE;

    /// The peak bandwidth of outbound traffic of the port, in bytes per second.
    NETWORK_PORT_BANDWIDTH_OUT_PEAK: u64 = "outbound.peak", VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK;

    /// The burst size of outbound traffic of the port, in bytes.
    NETWORK_PORT_BANDWIDTH_OUT_BURST: u64 = "outbound.burst", VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST;
}

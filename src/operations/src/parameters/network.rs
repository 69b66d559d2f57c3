//! Of the ports of networks.

virgo_gir::parameters! {
    /// The average rate of traffic to what is connected to the port, in bytes per second; 0 stands for no limit.
    NETWORK_PORT_BANDWIDTH_IN_AVERAGE: u64 = "inbound.average", VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE;

    /// The maximum rate of traffic to what is connected to the port during a burst, in bytes per second.
    NETWORK_PORT_BANDWIDTH_IN_PEAK: u64 = "inbound.peak", VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK;

    /// How much a burst of traffic to what is connected to the port may have, in bytes.
    NETWORK_PORT_BANDWIDTH_IN_BURST: u64 = "inbound.burst", VIR_NETWORK_PORT_BANDWIDTH_IN_BURST;

    /// The rate of traffic that is kept for what is connected to the port, in bytes per second.
    NETWORK_PORT_BANDWIDTH_IN_FLOOR: u64 = "inbound.floor", VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR;

    /// The average rate of traffic from what is connected to the port, in bytes per second; 0 stands for no limit.
    NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: u64 = "outbound.average", VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE;

    /// The maximum rate of traffic from what is connected to the port during a burst, in bytes per second.
    NETWORK_PORT_BANDWIDTH_OUT_PEAK: u64 = "outbound.peak", VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK;

    /// How much a burst of traffic from what is connected to the port may have, in bytes.
    NETWORK_PORT_BANDWIDTH_OUT_BURST: u64 = "outbound.burst", VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST;
}

//! What `supports()` says beforehand, and what the daemon answers: each operation is tried, with arguments
//! that do no harm, on a host of its own.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use futures_lite::future::block_on;
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::*;

use virgo_testkit::daemon::{self, Daemon};

#[test]
fn what_is_said_to_be_supported_is_what_the_daemon_answers() {
    if let Some(missing) = daemon::missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let node = daemon.folder().join("node.xml");
    std::fs::write(&node, host()).unwrap();
    let uri = format!("test+unix://{}?socket={}", node.display(), daemon.socket().display());
    let uri = Uri::parse(Some(&uri)).unwrap();
    let mut wrong = vec![];
    let mut unsupported = vec![];
    for (topic, operation) in operations() {
        let class = topic.class;
        let opened = open(&uri, ConnectionFlags::empty(), None, EventSink::new(|_| ()));
        let driver = block_on(opened).unwrap();
        let objects = block_on(Objects::make(&*driver)).unwrap();
        let answer = block_on(objects.attempt(&*driver, topic.name, operation.name));
        let has = answer.as_ref().map_or_else(|error| error.code() != ErrorCode::NoSupport, |()| true);
        if driver.supports(class, operation.name) != has {
            wrong.push(format!("{class}.{}: {answer:?}", operation.name));
        }
        if !has {
            unsupported.push(format!("{class}.{}: {}", operation.name, answer.unwrap_err()));
        }
    }
    eprintln!("{}", unsupported.join("\n"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Whether they were written by hand or not.
    for line in &unsupported {
        assert!(line.contains("() is not supported by this host: libvirt"), "{line}");
    }
    // It has no console, in no version.
    assert!(unsupported.iter().any(|line| line.starts_with("Domain.open_console")), "{unsupported:?}");
}

/// All operations, with the topic of each.
pub fn operations() -> impl Iterator<Item = (&'static Topic, &'static Operation)> {
    <dyn Driver>::TOPICS.iter().flat_map(|topic| topic.operations.iter().map(move |one| (*topic, one)))
}

/// What operations are tried on: made for that, so that nothing is harmed.
pub struct Objects {
    domain: record::Domain,
    /// There are none of that name.
    snapshot: handle::DomainSnapshot,
    checkpoint: handle::DomainCheckpoint,
    pool: record::StoragePool,
    volume: record::StorageVolume,
    network: record::Network,
    device: record::NodeDevice,
    interface: record::Interface,
    /// The test driver has none of these.
    port: handle::NetworkPort,
    secret: handle::Secret,
    filter: handle::NwFilter,
    binding: handle::NwFilterBinding,
}

const DOMAIN: &str =
    "<domain type='test'><name>x</name><memory>1024</memory><os><type>hvm</type></os></domain>";
const POOL: &str = "<pool type='dir'><name>x</name><target><path>/x</path></target></pool>";
const VOLUME: &str = "<volume><name>x</name><capacity>1</capacity></volume>";
const NETWORK: &str = "<network><name>x</name></network>";
const PORT: &str = "<networkport/>";
const SECRET: &str = "<secret/>";
const INTERFACE: &str = "<interface type='ethernet' name='x'><start mode='none'/></interface>";
const FILTER: &str = "<filter name='x'/>";
const BINDING: &str = "<filterbinding/>";
/// What the host has to have, for it makes few devices.
const NODE_DEVICE: &str = "<device><name>x</name><capability type='system'><hardware><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware><firmware/></capability></device>";

/// The document of a host on which they can be made.
pub fn host() -> String {
    format!("<node>{NODE_DEVICE}</node>")
}

const DEVICE: &str = "<disk type='file' device='disk'><source file='/x'/><target dev='vda'/></disk>";

/// Parameters that need not be right: whether the call is there is all that counts.
fn weight() -> TypedParameters {
    TypedParameters(vec![("weight".to_owned(), TypedValue::UInt(1))])
}

impl Objects {
    pub async fn make(driver: &dyn Driver) -> Result<Self> {
        let domain = driver.domain_collection().define_domain(DOMAIN, DomainDefineFlags::empty()).await?;
        let none = StoragePoolCreateFlags::empty();
        let pool = driver.storage_collection().create_storage_pool(POOL, none).await?;
        let none = StorageVolumeCreateFlags::empty();
        let volume = driver.storage_pool_volumes().create_volume(&pool, VOLUME, none).await?;
        let none = NetworkCreateFlags::empty();
        let network = driver.network_collection().create_network(NETWORK, none).await?;
        let device = driver.node_device_collection().lookup_node_device_by_name("x").await?;
        let none = InterfaceDefineFlags::empty();
        let interface = driver.interface_collection().define_interface(INTERFACE, none).await?;
        let port = handle::NetworkPort { network: network.handle.clone(), uuid: network.uuid };
        let (secret, filter, binding) = Default::default();
        let name = || "x".to_owned();
        let snapshot = handle::DomainSnapshot { domain: handle::Domain::clone(&domain), name: name() };
        let checkpoint = handle::DomainCheckpoint { domain: handle::Domain::clone(&domain), name: name() };
        Ok(Self {
            domain,
            snapshot,
            checkpoint,
            pool,
            volume,
            network,
            device,
            interface,
            port,
            secret,
            filter,
            binding,
        })
    }

    /// Tries an operation by its method's name, and has no interest in its result.
    pub async fn attempt(&self, driver: &dyn Driver, topic: &str, operation: &str) -> Result<()> {
        let Self {
            domain,
            snapshot,
            checkpoint,
            pool,
            volume,
            network,
            device,
            interface,
            port,
            secret,
            filter,
            binding,
        } = self;
        let (xml, pool_xml, volume_xml, network_xml) = (DOMAIN, POOL, VOLUME, NETWORK);
        let file = || OwnedFd::from(UnixStream::pair().unwrap().0);
        let none = DomainModificationImpact::empty();
        let now = NetworkUpdateFlags::empty();
        macro_rules! tries {
            ($($topic:ident { $($name:ident($($argument:expr),*))* })*) => {
                match (topic, operation) {
                    $($((stringify!($topic), stringify!($name)) => {
                        driver.$topic().$name($($argument),*).await.map(drop)
                    })*)*
                    _ => panic!("{topic}.{operation}() is not tried"),
                }
            };
        }
        tries! {
            connection_host {
                fetch_version()
                fetch_domain_capabilities(None, None, None, None, DomainCapabilitiesFlags::empty())
                list_domain_types()
                fetch_max_n_vcpus(None)
                list_cpu_model_names("x86_64")
                compare_cpu("<cpu/>", CpuCompareFlags::empty())
                compare_hypervisor_cpu(None, None, None, None, "<cpu/>", CpuCompareFlags::empty())
                baseline_cpu(&["<cpu/>".to_owned()], CpuBaselineFlags::empty())
                baseline_hypervisor_cpu(None, None, None, None, &["<cpu/>".to_owned()], CpuBaselineFlags::empty())
                domain_xml_from_native("x", "x")
                domain_xml_to_native("x", xml)
                fetch_sysinfo()
                set_identity(&TypedParameters::default())
            }
            node_host {
                fetch_hostname()
                fetch_capabilities()
                fetch_info()
                fetch_free_memory()
                fetch_cells_free_memory(0, 1)
                fetch_security_model()
                fetch_online_cpus()
                fetch_cpu_stats(-1)
                fetch_memory_stats(-1)
                fetch_memory_parameters()
                set_memory_parameters(&TypedParameters(vec![("x".into(), TypedValue::UInt(1))]))
                fetch_free_pages(&[4096], 0, 1)
                alloc_pages(&[2 << 20], &[0], 0, 1, NodeAllocPagesFlags::empty())
                fetch_sev_info()
                suspend(NodeSuspendTarget::Memory, 60)
            }
            domain_collection {
                list_all_domains(DomainListFlags::empty())
                lookup_domain_by_id(1)
                lookup_domain_by_name("x")
                lookup_domain_by_uuid(&domain.uuid.to_string())
                define_domain(xml, DomainDefineFlags::empty())
                create_domain(xml, DomainStartFlags::empty())
                create_domain_with_files(xml, &[file()], DomainStartFlags::empty())
                fetch_all_domain_stats(&[], DomainStatsTypes::empty(), DomainStatsFlags::empty())
                fetch_save_image_xml("/none/x", DomainSaveImageXmlFlags::empty())
                define_save_image_xml("/none/x", xml, DomainSaveRestoreFlags::empty())
                attach_qemu_process(1)
            }
            storage_collection {
                list_all_storage_pools(StoragePoolListFlags::empty())
                lookup_storage_pool_by_name("x")
                lookup_storage_pool_by_uuid(&pool.uuid.to_string())
                lookup_storage_pool_by_target_path("/x")
                lookup_storage_volume_by_key("/x/x")
                lookup_storage_volume_by_path("/x/x")
                define_storage_pool(pool_xml, StoragePoolDefineFlags::empty())
                create_storage_pool(pool_xml, StoragePoolCreateFlags::empty())
                fetch_storage_pool_sources("logical", None)
                fetch_storage_pool_capabilities()
            }
            domain_lifecycle {
                start(domain, DomainStartFlags::empty())
                start_with_files(domain, &[file()], DomainStartFlags::empty())
                shutdown(domain, DomainShutdownFlags::empty())
                destroy(domain, DomainDestroyFlags::empty())
                suspend(domain)
                resume(domain)
                reboot(domain, DomainRebootFlags::empty())
                reset(domain)
                rename(domain, "y")
                undefine(domain, DomainUndefineFlags::empty())
            }
            domain_config {
                fetch_xml(domain, DomainXmlFlags::empty())
                set_metadata(domain, DomainMetadataType::Title, Some("title"), None, None, none)
                fetch_metadata(domain, DomainMetadataType::Title, None, none)
                set_autostart(domain, true)
            }
            domain_resources {
                fetch_info(domain)
                set_memory(domain, 512 << 10, DomainMemoryFlags::empty())
                fetch_memory_parameters(domain, none)
                set_memory_parameters(domain, &TypedParameters::default(), none)
                set_n_vcpus(domain, 1, DomainVcpuFlags::empty())
                fetch_n_vcpus(domain, DomainVcpuFlags::empty())
                list_vcpus(domain)
                pin_vcpu(domain, 0, &[0], none)
            }
            domain_devices {
                open_console(domain, None, DomainConsoleFlags::empty())
                open_channel(domain, None, DomainConsoleFlags::empty())
                screenshot(domain, 0)
                send_key(domain, KeycodeSet::Linux, 0, &[30])
                inject_nmi(domain)
                open_graphics(domain, 0, &file(), DomainGraphicsFlags::empty())
                open_graphics_fd(domain, 0, DomainGraphicsFlags::empty())
            }
            domain_guest {
                fetch_time(domain)
                set_time(domain, 0, DomainSetTimeFlags::empty())
                freeze_filesystems(domain, &[])
                thaw_filesystems(domain, &[])
                trim_filesystems(domain, None, 0)
                list_filesystems(domain)
                fetch_guest_info(domain, DomainGuestInfoTypes::empty())
                fetch_hostname(domain, DomainHostnameFlags::empty())
                list_interfaces(domain, DomainInterfaceAddressesSource::Lease)
                set_user_password(domain, "x", "x", DomainSetUserPasswordFlags::empty())
                list_authorized_ssh_keys(domain, "x")
                set_authorized_ssh_keys(domain, "x", &["x".to_owned()], DomainAuthorizedSshKeysSetFlags::empty())
                fetch_guest_vcpus(domain)
                set_guest_vcpus(domain, &[0], true)
                set_agent_timeout(domain, -1)
                send_process_signal(domain, 1, DomainProcessSignal::Nop)
            }
            domain_hardware {
                attach_device(domain, DEVICE, DomainDeviceFlags::empty())
                detach_device(domain, DEVICE, DomainDeviceFlags::empty())
                detach_device_alias(domain, "x", DomainDeviceFlags::empty())
                update_device(domain, DEVICE, DomainDeviceFlags::empty())
                resize_block(domain, "vda", 1 << 20, DomainBlockResizeFlags::empty())
                set_block_threshold(domain, "vda", 1)
                associate_descriptors(domain, "x", &[file()], DomainAssociateFlags::empty())
                announce_interface(domain, None, &TypedParameters::default())
                reload_graphics(domain, DomainGraphicsReloadType::Any)
            }
            domain_statistics {
                fetch_block_stats(domain, "vda")
                fetch_interface_stats(domain, "vnet0")
                fetch_memory_stats(domain)
                set_memory_stats_period(domain, 1, none)
                fetch_block_info(domain, "vda")
                fetch_control_info(domain)
                list_disk_errors(domain)
                list_messages(domain, DomainMessageTypes::empty())
                fetch_updated(domain)
            }
            domain_tuning {
                fetch_blkio_parameters(domain, none)
                set_blkio_parameters(domain, &weight(), none)
                fetch_block_io_tune(domain, "vda", none)
                set_block_io_tune(domain, "vda", &weight(), none)
                set_throttle_group(domain, "x", &weight(), none)
                delete_throttle_group(domain, "x", none)
                fetch_numa_parameters(domain, none)
                set_numa_parameters(domain, &weight(), none)
                fetch_scheduler_type(domain)
                fetch_scheduler_parameters(domain, none)
                set_scheduler_parameters(domain, &weight(), none)
                fetch_interface_parameters(domain, "vnet0", none)
                set_interface_parameters(domain, "vnet0", &weight(), none)
                list_io_threads(domain, none)
                add_io_thread(domain, 1, none)
                delete_io_thread(domain, 1, none)
                set_io_thread_parameters(domain, 1, &weight(), none)
                pin_io_thread(domain, 1, &[0], none)
                fetch_emulator_pin(domain, none)
                pin_emulator(domain, &[0], none)
                list_vcpu_pins(domain, none)
                set_vcpu(domain, &[0], true, DomainSetVcpuFlags::empty())
            }
            domain_security {
                list_security_labels(domain)
                fetch_launch_security_info(domain)
                set_launch_security_state(domain, &weight())
                peek_memory(domain, 0, 1, DomainMemoryPeekFlags::PHYSICAL)
                peek_block(domain, "vda", 0, 1)
            }
            domain_power {
                pm_suspend(domain, NodeSuspendTarget::Memory, 0)
                pm_wakeup(domain)
                remove_managed_save(domain)
                fetch_managed_save_xml(domain, DomainSaveImageXmlFlags::empty())
                define_managed_save_xml(domain, xml, DomainSaveRestoreFlags::empty())
                set_lifecycle_action(domain, DomainLifecycleEvent::Reboot, DomainLifecycleAction::Destroy, none)
                fetch_autostart_once(domain)
                set_autostart_once(domain, false)
            }
            domain_qemu {
                qemu_monitor_command(domain, "{}", DomainQemuMonitorCommandFlags::empty())
                qemu_monitor_command_with_files(domain, "{}", &[file()], DomainQemuMonitorCommandFlags::empty())
                qemu_agent_command(domain, "{}", -1)
            }
            domain_snapshot_collection {
                list_all_snapshots(domain, DomainSnapshotListFlags::empty())
                lookup_snapshot_by_name(domain, "x")
                fetch_current_snapshot(domain)
                create_snapshot(domain, "<domainsnapshot/>", DomainSnapshotCreateFlags::empty())
            }
            domain_snapshots {
                revert(snapshot, DomainSnapshotRevertFlags::empty())
                delete(snapshot, DomainSnapshotDeleteFlags::empty())
                fetch_xml(snapshot, DomainSnapshotXmlFlags::empty())
                list_all_children(snapshot, DomainSnapshotListFlags::empty())
                lookup_parent(snapshot)
            }
            domain_checkpoint_collection {
                list_all_checkpoints(domain, DomainCheckpointListFlags::empty())
                lookup_checkpoint_by_name(domain, "x")
                create_checkpoint(domain, "<domaincheckpoint/>", DomainCheckpointCreateFlags::empty())
            }
            domain_checkpoints {
                delete(checkpoint, DomainCheckpointDeleteFlags::empty())
                fetch_xml(checkpoint, DomainCheckpointXmlFlags::empty())
                list_all_children(checkpoint, DomainCheckpointListFlags::empty())
                lookup_parent(checkpoint)
            }
            domain_lxc {
                open_lxc_namespaces(domain)
            }
            qemu_monitor {
                watch_qemu_monitor(None, None, DomainQemuMonitorEventFlags::empty())
                unwatch_qemu_monitor(0)
            }
            storage_pool_lifecycle {
                build(pool, StoragePoolBuildFlags::empty())
                start(pool, StoragePoolCreateFlags::empty())
                refresh(pool)
                destroy(pool)
                delete(pool, StoragePoolDeleteFlags::empty())
                undefine(pool)
                set_autostart(pool, true)
                fetch_info(pool)
                fetch_xml(pool, StoragePoolXmlFlags::empty())
            }
            storage_pool_volumes {
                list_all_volumes(pool)
                lookup_volume_by_name(pool, "x")
                create_volume(pool, volume_xml, StorageVolumeCreateFlags::empty())
                create_volume_from(pool, volume_xml, volume, StorageVolumeCreateFlags::empty())
            }
            storage_volume_config {
                fetch_info(volume, StorageVolumeInfoFlags::empty())
                fetch_xml(volume)
                lookup_pool(volume)
                resize(volume, 2, StorageVolumeResizeFlags::empty())
                wipe(volume, StorageVolumeWipeAlgorithm::Zero)
                delete(volume, StorageVolumeDeleteFlags::empty())
            }
            storage_volume_data {
                download(volume, &file(), 0, 0, &Progress::NONE, StorageVolumeDownloadFlags::empty())
                upload(volume, &file(), 0, 0, &Progress::NONE, StorageVolumeUploadFlags::empty())
                open_read(volume, 0, 0)
                open_write(volume, 0, 0)
            }
            network_collection {
                list_all_networks(NetworkListFlags::empty())
                lookup_network_by_name("x")
                lookup_network_by_uuid(&network.uuid.to_string())
                define_network(network_xml, NetworkDefineFlags::empty())
                create_network(network_xml, NetworkCreateFlags::empty())
            }
            networks {
                start(network)
                destroy(network)
                undefine(network)
                set_autostart(network, true)
                fetch_xml(network, NetworkXmlFlags::empty())
                update(network, NetworkUpdateCommand::AddLast, NetworkUpdateSection::Portgroup, -1, "<portgroup name='x'/>", now)
                set_metadata(network, NetworkMetadataType::Title, Some("title"), None, None, now)
                fetch_metadata(network, NetworkMetadataType::Title, None, now)
                list_dhcp_leases(network, None)
            }
            network_port_collection {
                list_all_ports(network)
                lookup_port_by_uuid(network, &port.uuid.to_string())
                create_port(network, PORT, NetworkPortCreateFlags::empty())
            }
            network_ports {
                delete(port)
                fetch_xml(port)
                fetch_parameters(port)
                set_parameters(port, &TypedParameters::default())
            }
            node_device_collection {
                list_all_node_devices(NodeDeviceListFlags::empty())
                lookup_node_device_by_name("x")
                lookup_scsi_host_by_wwn("x", "x")
                create_node_device(NODE_DEVICE, NodeDeviceCreateFlags::empty())
                define_node_device(NODE_DEVICE, NodeDeviceDefineFlags::empty())
            }
            node_devices {
                start(device)
                destroy(device)
                undefine(device)
                set_autostart(device, true)
                fetch_xml(device, NodeDeviceXmlFlags::empty())
                fetch_parent_name(device)
                fetch_capabilities(device)
                update(device, NODE_DEVICE, NodeDeviceUpdateFlags::empty())
                detach(device, None)
                reattach(device)
                reset(device)
            }
            secret_collection {
                list_all_secrets(SecretListFlags::empty())
                lookup_secret_by_uuid(&secret.uuid.to_string())
                lookup_secret_by_usage(SecretUsageType::Volume, "x")
                define_secret(SECRET, SecretDefineFlags::empty())
            }
            nw_filter_collection {
                list_all_nw_filters()
                lookup_nw_filter_by_name("x")
                lookup_nw_filter_by_uuid(&filter.uuid.to_string())
                define_nw_filter(FILTER, NwFilterDefineFlags::empty())
                list_all_nw_filter_bindings()
                lookup_nw_filter_binding_by_port_dev("x")
                create_nw_filter_binding(BINDING, NwFilterBindingCreateFlags::empty())
            }
            nw_filters {
                undefine(filter)
                fetch_xml(filter)
            }
            nw_filter_bindings {
                delete(binding)
                fetch_xml(binding)
            }
            interface_collection {
                list_all_interfaces(InterfaceListFlags::empty())
                lookup_interface_by_name("x")
                lookup_interface_by_mac("52:54:00:00:00:01")
                define_interface(INTERFACE, InterfaceDefineFlags::empty())
                begin_interface_changes()
                commit_interface_changes()
                rollback_interface_changes()
            }
            interfaces {
                start(interface)
                destroy(interface)
                undefine(interface)
                fetch_xml(interface, InterfaceXmlFlags::empty())
            }
            secrets {
                fetch_value(secret)
                set_value(secret, &Bytes::from_static(b"x"))
                undefine(secret)
                fetch_xml(secret)
            }
        }
    }
}

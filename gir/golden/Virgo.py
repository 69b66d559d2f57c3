# Printed from the Rust sources by virgo-gir: do not edit.
"""Short forms of Virgo for Python: what may be left out, attributes, dictionaries, iteration."""
from gi.overrides import _virgo as _


def CredentialRequest(native):
    class CredentialRequest:
        kind = property(native.get_kind)
        prompt = property(native.get_prompt)
        challenge = property(native.get_challenge)
        default_answer = property(native.get_default_answer)
        __repr__ = _.representation("kind", "prompt", "challenge", "default_answer")

    own = _.install(native, CredentialRequest)


_.CLASSES["CredentialRequest"] = CredentialRequest


def DhcpLease(native):
    class DhcpLease:
        interface_name = property(native.get_interface_name)
        expires = property(native.get_expires)
        family = property(native.get_family)
        mac = property(native.get_mac)
        iaid = property(native.get_iaid)
        address = property(native.get_address)
        prefix = property(native.get_prefix)
        hostname = property(native.get_hostname)
        client_id = property(native.get_client_id)
        __repr__ = _.representation("interface_name", "family", "mac", "iaid", "address", "prefix", "hostname", "client_id")

    own = _.install(native, DhcpLease)


_.CLASSES["DhcpLease"] = DhcpLease


def DomainBlockInfo(native):
    class DomainBlockInfo:
        capacity = property(native.get_capacity)
        allocation = property(native.get_allocation)
        physical = property(native.get_physical)
        __repr__ = _.representation("capacity", "allocation", "physical")

    own = _.install(native, DomainBlockInfo)


_.CLASSES["DomainBlockInfo"] = DomainBlockInfo


def DomainControlInfo(native):
    class DomainControlInfo:
        state = property(native.get_state)
        error = property(native.get_error)
        state_time = property(native.get_state_time)
        __repr__ = _.representation("state", "error", "state_time")

    own = _.install(native, DomainControlInfo)


_.CLASSES["DomainControlInfo"] = DomainControlInfo


def DomainDiskError(native):
    class DomainDiskError:
        disk = property(native.get_disk)
        code = property(native.get_code)
        __repr__ = _.representation("disk", "code")

    own = _.install(native, DomainDiskError)


_.CLASSES["DomainDiskError"] = DomainDiskError


def DomainFilesystem(native):
    class DomainFilesystem:
        mountpoint = property(native.get_mountpoint)
        name = property(native.get_name)
        filesystem_type = property(native.get_filesystem_type)
        devices = property(native.get_devices)
        __repr__ = _.representation("name")

    own = _.install(native, DomainFilesystem)


_.CLASSES["DomainFilesystem"] = DomainFilesystem


def DomainGraphicsAddress(native):
    class DomainGraphicsAddress:
        family = property(native.get_family)
        node = property(native.get_node)
        service = property(native.get_service)
        __repr__ = _.representation("family", "node", "service")

    own = _.install(native, DomainGraphicsAddress)


_.CLASSES["DomainGraphicsAddress"] = DomainGraphicsAddress


def DomainInfo(native):
    class DomainInfo:
        state = property(native.get_state)
        max_memory = property(native.get_max_memory)
        memory = property(native.get_memory)
        n_vcpus = property(native.get_n_vcpus)
        cpu_time = property(native.get_cpu_time)
        __repr__ = _.representation("state", "max_memory", "memory", "n_vcpus", "cpu_time")

    own = _.install(native, DomainInfo)


_.CLASSES["DomainInfo"] = DomainInfo


def DomainInterface(native):
    class DomainInterface:
        name = property(native.get_name)
        mac = property(native.get_mac)
        addresses = property(native.get_addresses)
        __repr__ = _.representation("name")

    own = _.install(native, DomainInterface)


_.CLASSES["DomainInterface"] = DomainInterface


def DomainInterfaceStats(native):
    class DomainInterfaceStats:
        rx_bytes = property(native.get_rx_bytes)
        rx_packets = property(native.get_rx_packets)
        rx_errors = property(native.get_rx_errors)
        rx_dropped = property(native.get_rx_dropped)
        tx_bytes = property(native.get_tx_bytes)
        tx_packets = property(native.get_tx_packets)
        tx_errors = property(native.get_tx_errors)
        tx_dropped = property(native.get_tx_dropped)
        __repr__ = _.representation("rx_bytes", "rx_packets", "rx_errors", "rx_dropped", "tx_bytes", "tx_packets", "tx_errors", "tx_dropped")

    own = _.install(native, DomainInterfaceStats)


_.CLASSES["DomainInterfaceStats"] = DomainInterfaceStats


def DomainIoThread(native):
    class DomainIoThread:
        id = property(native.get_id)
        cpus = property(native.get_cpus)
        __repr__ = _.representation("id")

    own = _.install(native, DomainIoThread)


_.CLASSES["DomainIoThread"] = DomainIoThread


def DomainSecurityLabel(native):
    class DomainSecurityLabel:
        label = property(native.get_label)
        enforcing = property(native.get_enforcing)
        __repr__ = _.representation("label", "enforcing")

    own = _.install(native, DomainSecurityLabel)


_.CLASSES["DomainSecurityLabel"] = DomainSecurityLabel


def DomainStats(native):
    class DomainStats:
        domain = property(native.get_domain)
        values = _.dictionary(native.get_values)

        def get_values(self):
            return _.plain(own.get_values(self))

    own = _.install(native, DomainStats)


_.CLASSES["DomainStats"] = DomainStats


def DomainVcpuPin(native):
    class DomainVcpuPin:
        vcpu = property(native.get_vcpu)
        cpus = property(native.get_cpus)
        __repr__ = _.representation("vcpu")

    own = _.install(native, DomainVcpuPin)


_.CLASSES["DomainVcpuPin"] = DomainVcpuPin


def IpAddress(native):
    class IpAddress:
        family = property(native.get_family)
        address = property(native.get_address)
        prefix = property(native.get_prefix)
        __repr__ = _.representation("family", "address", "prefix")

    own = _.install(native, IpAddress)


_.CLASSES["IpAddress"] = IpAddress


def NodeInfo(native):
    class NodeInfo:
        model = property(native.get_model)
        memory = property(native.get_memory)
        n_cpus = property(native.get_n_cpus)
        mhz = property(native.get_mhz)
        n_cells = property(native.get_n_cells)
        n_sockets = property(native.get_n_sockets)
        n_cores = property(native.get_n_cores)
        n_threads = property(native.get_n_threads)
        __repr__ = _.representation("model", "memory", "n_cpus", "mhz", "n_cells", "n_sockets", "n_cores", "n_threads")

    own = _.install(native, NodeInfo)


_.CLASSES["NodeInfo"] = NodeInfo


def NodeSecurityModel(native):
    class NodeSecurityModel:
        model = property(native.get_model)
        doi = property(native.get_doi)
        __repr__ = _.representation("model", "doi")

    own = _.install(native, NodeSecurityModel)


_.CLASSES["NodeSecurityModel"] = NodeSecurityModel


def StoragePoolInfo(native):
    class StoragePoolInfo:
        state = property(native.get_state)
        capacity = property(native.get_capacity)
        allocation = property(native.get_allocation)
        available = property(native.get_available)
        __repr__ = _.representation("state", "capacity", "allocation", "available")

    own = _.install(native, StoragePoolInfo)


_.CLASSES["StoragePoolInfo"] = StoragePoolInfo


def StorageVolumeInfo(native):
    class StorageVolumeInfo:
        kind = property(native.get_kind)
        capacity = property(native.get_capacity)
        allocation = property(native.get_allocation)
        __repr__ = _.representation("kind", "capacity", "allocation")

    own = _.install(native, StorageVolumeInfo)


_.CLASSES["StorageVolumeInfo"] = StorageVolumeInfo


def VcpuInfo(native):
    class VcpuInfo:
        number = property(native.get_number)
        state = property(native.get_state)
        cpu_time = property(native.get_cpu_time)
        cpu = property(native.get_cpu)
        cpus = property(native.get_cpus)
        __repr__ = _.representation("number", "state", "cpu_time", "cpu")

    own = _.install(native, VcpuInfo)


_.CLASSES["VcpuInfo"] = VcpuInfo


def AdminClient(native):
    class AdminClient:
        server = property(native.get_server)
        id = property(native.get_id)
        connected_since = property(native.get_connected_since)
        transport = property(native.get_transport)

        def fetch_info(self, cancellable=None):
            return _.plain(own.fetch_info(self, cancellable))

        def fetch_info_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_info_async, callback, user_data, self, cancellable)

        def fetch_info_finish(self, result):
            return _.plain(own.fetch_info_finish(self, result))
        __repr__ = _.representation("id", "transport")
        __enter__, __exit__, __aenter__, __aexit__ = _.closing

    own = _.install(native, AdminClient)


_.CLASSES["AdminClient"] = AdminClient


def AdminConnection(native):
    class AdminConnection:
        uri = property(native.get_uri)
        flags = property(native.get_flags)
        state = property(native.get_state)
        problem = property(native.get_problem)
        libvirt_version = property(native.get_libvirt_version)

        @staticmethod
        def new(uri=None, flags=0):
            return own.new(_.text(uri), flags)

        @staticmethod
        def open(uri=None, flags=0, cancellable=None):
            return own.open(_.text(uri), flags, cancellable)

        @staticmethod
        def open_async(uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_async, callback, user_data, _.text(uri), flags, cancellable)

        def supports(self, class_name, operation):
            return own.supports(self, _.text(class_name), _.text(operation))

        def lookup_server(self, name, cancellable=None):
            return own.lookup_server(self, _.text(name), cancellable)

        def lookup_server_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_server_async, callback, user_data, self, _.text(name), cancellable)

        def set_logging_outputs(self, outputs=None, cancellable=None):
            return own.set_logging_outputs(self, _.text(outputs), cancellable)

        def set_logging_outputs_async(self, outputs=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_logging_outputs_async, callback, user_data, self, _.text(outputs), cancellable)

        def set_logging_filters(self, filters=None, cancellable=None):
            return own.set_logging_filters(self, _.text(filters), cancellable)

        def set_logging_filters_async(self, filters=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_logging_filters_async, callback, user_data, self, _.text(filters), cancellable)

        def shutdown_daemon(self, flags=0, cancellable=None):
            return own.shutdown_daemon(self, flags, cancellable)

        def shutdown_daemon_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.shutdown_daemon_async, callback, user_data, self, flags, cancellable)
        __repr__ = _.representation("uri", "state")
        __enter__, __exit__, __aenter__, __aexit__ = _.closing

    own = _.install(native, AdminConnection)


_.CLASSES["AdminConnection"] = AdminConnection


def AdminServer(native):
    class AdminServer:
        connection = property(native.get_connection)
        name = property(native.get_name)

        def fetch_thread_pool_parameters(self, cancellable=None):
            return _.plain(own.fetch_thread_pool_parameters(self, cancellable))

        def fetch_thread_pool_parameters_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_thread_pool_parameters_async, callback, user_data, self, cancellable)

        def fetch_thread_pool_parameters_finish(self, result):
            return _.plain(own.fetch_thread_pool_parameters_finish(self, result))

        def set_thread_pool_parameters(self, parameters, cancellable=None):
            return own.set_thread_pool_parameters(self, _.variant(parameters), cancellable)

        def set_thread_pool_parameters_async(self, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_thread_pool_parameters_async, callback, user_data, self, _.variant(parameters), cancellable)

        def fetch_client_limits(self, cancellable=None):
            return _.plain(own.fetch_client_limits(self, cancellable))

        def fetch_client_limits_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_client_limits_async, callback, user_data, self, cancellable)

        def fetch_client_limits_finish(self, result):
            return _.plain(own.fetch_client_limits_finish(self, result))

        def set_client_limits(self, parameters, cancellable=None):
            return own.set_client_limits(self, _.variant(parameters), cancellable)

        def set_client_limits_async(self, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_client_limits_async, callback, user_data, self, _.variant(parameters), cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, AdminServer)


_.CLASSES["AdminServer"] = AdminServer


def AuthRequest(native):
    class AuthRequest:
        service = property(native.get_service)
        host = property(native.get_host)
        mechanism = property(native.get_mechanism)
        requests = property(native.get_requests)

        def answer(self, answers=None):
            return own.answer(self, answers)

        def answer_login(self, user, password):
            return own.answer_login(self, _.text(user), _.text(password))
        __repr__ = _.representation("service", "host", "mechanism")

    own = _.install(native, AuthRequest)


_.CLASSES["AuthRequest"] = AuthRequest


def Command(native):
    class Command:

        @staticmethod
        def new(argv=None):
            return own.new(argv)

        def set_working_directory(self, path):
            return own.set_working_directory(self, _.text(path))

        def set_environment(self, name, value=None):
            return own.set_environment(self, _.text(name), _.text(value))

    own = _.install(native, Command)


_.CLASSES["Command"] = Command


def Connection(native):
    class Connection:
        uri = property(native.get_uri)
        flags = property(native.get_flags)
        state = property(native.get_state)
        node = property(native.get_node)
        problem = property(native.get_problem)
        auto_reconnect = _.settable("auto-reconnect", native.get_auto_reconnect)
        hypervisor = property(native.get_hypervisor)
        version = property(native.get_version)
        libvirt_version = property(native.get_libvirt_version)
        encrypted = property(native.get_encrypted)
        secure = property(native.get_secure)
        domains = property(native.get_domains)
        storage_pools = property(native.get_storage_pools)
        networks = property(native.get_networks)
        node_devices = property(native.get_node_devices)
        secrets = property(native.get_secrets)
        nw_filters = property(native.get_nw_filters)
        nw_filter_bindings = property(native.get_nw_filter_bindings)
        interfaces = property(native.get_interfaces)

        @staticmethod
        def new(uri=None, flags=0):
            return own.new(_.text(uri), flags)

        @staticmethod
        def open(uri=None, flags=0, cancellable=None):
            return own.open(_.text(uri), flags, cancellable)

        @staticmethod
        def open_async(uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_async, callback, user_data, _.text(uri), flags, cancellable)

        def supports(self, class_name, operation):
            return own.supports(self, _.text(class_name), _.text(operation))

        def fetch_domain_capabilities(self, emulator=None, arch=None, machine=None, domain_type=None, flags=0, cancellable=None):
            return own.fetch_domain_capabilities(self, _.text(emulator), _.text(arch), _.text(machine), _.text(domain_type), flags, cancellable)

        def fetch_domain_capabilities_async(self, emulator=None, arch=None, machine=None, domain_type=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_domain_capabilities_async, callback, user_data, self, _.text(emulator), _.text(arch), _.text(machine), _.text(domain_type), flags, cancellable)

        def fetch_max_n_vcpus(self, domain_type=None, cancellable=None):
            return own.fetch_max_n_vcpus(self, _.text(domain_type), cancellable)

        def fetch_max_n_vcpus_async(self, domain_type=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_max_n_vcpus_async, callback, user_data, self, _.text(domain_type), cancellable)

        def list_cpu_model_names(self, arch, cancellable=None):
            return own.list_cpu_model_names(self, _.text(arch), cancellable)

        def list_cpu_model_names_async(self, arch, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_cpu_model_names_async, callback, user_data, self, _.text(arch), cancellable)

        def compare_cpu(self, xml, flags=0, cancellable=None):
            return own.compare_cpu(self, _.text(xml), flags, cancellable)

        def compare_cpu_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.compare_cpu_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def compare_hypervisor_cpu(self, emulator, arch, machine, domain_type, xml, flags=0, cancellable=None):
            return own.compare_hypervisor_cpu(self, _.text(emulator), _.text(arch), _.text(machine), _.text(domain_type), _.text(xml), flags, cancellable)

        def compare_hypervisor_cpu_async(self, emulator, arch, machine, domain_type, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.compare_hypervisor_cpu_async, callback, user_data, self, _.text(emulator), _.text(arch), _.text(machine), _.text(domain_type), _.text(xml), flags, cancellable)

        def baseline_cpu(self, xml_cpus=None, flags=0, cancellable=None):
            return own.baseline_cpu(self, xml_cpus, flags, cancellable)

        def baseline_cpu_async(self, xml_cpus=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.baseline_cpu_async, callback, user_data, self, xml_cpus, flags, cancellable)

        def baseline_hypervisor_cpu(self, emulator=None, arch=None, machine=None, domain_type=None, xml_cpus=None, flags=0, cancellable=None):
            return own.baseline_hypervisor_cpu(self, _.text(emulator), _.text(arch), _.text(machine), _.text(domain_type), xml_cpus, flags, cancellable)

        def baseline_hypervisor_cpu_async(self, emulator=None, arch=None, machine=None, domain_type=None, xml_cpus=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.baseline_hypervisor_cpu_async, callback, user_data, self, _.text(emulator), _.text(arch), _.text(machine), _.text(domain_type), xml_cpus, flags, cancellable)

        def domain_xml_from_native(self, format, config, cancellable=None):
            return own.domain_xml_from_native(self, _.text(format), _.text(config), cancellable)

        def domain_xml_from_native_async(self, format, config, cancellable=None, callback=None, *user_data):
            return _.begin(own.domain_xml_from_native_async, callback, user_data, self, _.text(format), _.text(config), cancellable)

        def domain_xml_to_native(self, format, xml, cancellable=None):
            return own.domain_xml_to_native(self, _.text(format), _.text(xml), cancellable)

        def domain_xml_to_native_async(self, format, xml, cancellable=None, callback=None, *user_data):
            return _.begin(own.domain_xml_to_native_async, callback, user_data, self, _.text(format), _.text(xml), cancellable)

        def set_identity(self, parameters, cancellable=None):
            return own.set_identity(self, _.variant(parameters), cancellable)

        def set_identity_async(self, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_identity_async, callback, user_data, self, _.variant(parameters), cancellable)

        def list_all_domains(self, flags=0, cancellable=None):
            return own.list_all_domains(self, flags, cancellable)

        def list_all_domains_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_domains_async, callback, user_data, self, flags, cancellable)

        def lookup_domain_by_name(self, name, cancellable=None):
            return own.lookup_domain_by_name(self, _.text(name), cancellable)

        def lookup_domain_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_domain_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def lookup_domain_by_uuid(self, uuid, cancellable=None):
            return own.lookup_domain_by_uuid(self, _.text(uuid), cancellable)

        def lookup_domain_by_uuid_async(self, uuid, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_domain_by_uuid_async, callback, user_data, self, _.text(uuid), cancellable)

        def define_domain(self, xml, flags=0, cancellable=None):
            return own.define_domain(self, _.text(xml), flags, cancellable)

        def define_domain_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_domain_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def create_domain(self, xml, flags=0, cancellable=None):
            return own.create_domain(self, _.text(xml), flags, cancellable)

        def create_domain_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_domain_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def create_domain_with_files(self, xml, files=None, flags=0, cancellable=None):
            return own.create_domain_with_files(self, _.text(xml), files, flags, cancellable)

        def create_domain_with_files_async(self, xml, files=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_domain_with_files_async, callback, user_data, self, _.text(xml), files, flags, cancellable)

        def fetch_all_domain_stats(self, domains=None, stats=0, flags=0, cancellable=None):
            return own.fetch_all_domain_stats(self, domains, stats, flags, cancellable)

        def fetch_all_domain_stats_async(self, domains=None, stats=0, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_all_domain_stats_async, callback, user_data, self, domains, stats, flags, cancellable)

        def fetch_save_image_xml(self, file, flags=0, cancellable=None):
            return own.fetch_save_image_xml(self, _.text(file), flags, cancellable)

        def fetch_save_image_xml_async(self, file, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_save_image_xml_async, callback, user_data, self, _.text(file), flags, cancellable)

        def define_save_image_xml(self, file, xml, flags=0, cancellable=None):
            return own.define_save_image_xml(self, _.text(file), _.text(xml), flags, cancellable)

        def define_save_image_xml_async(self, file, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_save_image_xml_async, callback, user_data, self, _.text(file), _.text(xml), flags, cancellable)

        def watch_qemu_monitor(self, domain=None, event=None, flags=0, cancellable=None):
            return own.watch_qemu_monitor(self, domain, _.text(event), flags, cancellable)

        def watch_qemu_monitor_async(self, domain=None, event=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.watch_qemu_monitor_async, callback, user_data, self, domain, _.text(event), flags, cancellable)

        def list_all_storage_pools(self, flags=0, cancellable=None):
            return own.list_all_storage_pools(self, flags, cancellable)

        def list_all_storage_pools_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_storage_pools_async, callback, user_data, self, flags, cancellable)

        def lookup_storage_pool_by_name(self, name, cancellable=None):
            return own.lookup_storage_pool_by_name(self, _.text(name), cancellable)

        def lookup_storage_pool_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_storage_pool_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def lookup_storage_pool_by_uuid(self, uuid, cancellable=None):
            return own.lookup_storage_pool_by_uuid(self, _.text(uuid), cancellable)

        def lookup_storage_pool_by_uuid_async(self, uuid, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_storage_pool_by_uuid_async, callback, user_data, self, _.text(uuid), cancellable)

        def lookup_storage_pool_by_target_path(self, path, cancellable=None):
            return own.lookup_storage_pool_by_target_path(self, _.text(path), cancellable)

        def lookup_storage_pool_by_target_path_async(self, path, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_storage_pool_by_target_path_async, callback, user_data, self, _.text(path), cancellable)

        def lookup_storage_volume_by_key(self, key, cancellable=None):
            return own.lookup_storage_volume_by_key(self, _.text(key), cancellable)

        def lookup_storage_volume_by_key_async(self, key, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_storage_volume_by_key_async, callback, user_data, self, _.text(key), cancellable)

        def lookup_storage_volume_by_path(self, path, cancellable=None):
            return own.lookup_storage_volume_by_path(self, _.text(path), cancellable)

        def lookup_storage_volume_by_path_async(self, path, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_storage_volume_by_path_async, callback, user_data, self, _.text(path), cancellable)

        def define_storage_pool(self, xml, flags=0, cancellable=None):
            return own.define_storage_pool(self, _.text(xml), flags, cancellable)

        def define_storage_pool_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_storage_pool_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def create_storage_pool(self, xml, flags=0, cancellable=None):
            return own.create_storage_pool(self, _.text(xml), flags, cancellable)

        def create_storage_pool_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_storage_pool_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def fetch_storage_pool_sources(self, pool_type, source_spec=None, cancellable=None):
            return own.fetch_storage_pool_sources(self, _.text(pool_type), _.text(source_spec), cancellable)

        def fetch_storage_pool_sources_async(self, pool_type, source_spec=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_storage_pool_sources_async, callback, user_data, self, _.text(pool_type), _.text(source_spec), cancellable)

        def list_all_networks(self, flags=0, cancellable=None):
            return own.list_all_networks(self, flags, cancellable)

        def list_all_networks_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_networks_async, callback, user_data, self, flags, cancellable)

        def lookup_network_by_name(self, name, cancellable=None):
            return own.lookup_network_by_name(self, _.text(name), cancellable)

        def lookup_network_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_network_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def lookup_network_by_uuid(self, uuid, cancellable=None):
            return own.lookup_network_by_uuid(self, _.text(uuid), cancellable)

        def lookup_network_by_uuid_async(self, uuid, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_network_by_uuid_async, callback, user_data, self, _.text(uuid), cancellable)

        def define_network(self, xml, flags=0, cancellable=None):
            return own.define_network(self, _.text(xml), flags, cancellable)

        def define_network_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_network_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def create_network(self, xml, flags=0, cancellable=None):
            return own.create_network(self, _.text(xml), flags, cancellable)

        def create_network_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_network_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def list_all_node_devices(self, flags=0, cancellable=None):
            return own.list_all_node_devices(self, flags, cancellable)

        def list_all_node_devices_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_node_devices_async, callback, user_data, self, flags, cancellable)

        def lookup_node_device_by_name(self, name, cancellable=None):
            return own.lookup_node_device_by_name(self, _.text(name), cancellable)

        def lookup_node_device_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_node_device_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def lookup_scsi_host_by_wwn(self, wwnn, wwpn, cancellable=None):
            return own.lookup_scsi_host_by_wwn(self, _.text(wwnn), _.text(wwpn), cancellable)

        def lookup_scsi_host_by_wwn_async(self, wwnn, wwpn, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_scsi_host_by_wwn_async, callback, user_data, self, _.text(wwnn), _.text(wwpn), cancellable)

        def create_node_device(self, xml, flags=0, cancellable=None):
            return own.create_node_device(self, _.text(xml), flags, cancellable)

        def create_node_device_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_node_device_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def define_node_device(self, xml, flags=0, cancellable=None):
            return own.define_node_device(self, _.text(xml), flags, cancellable)

        def define_node_device_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_node_device_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def list_all_secrets(self, flags=0, cancellable=None):
            return own.list_all_secrets(self, flags, cancellable)

        def list_all_secrets_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_secrets_async, callback, user_data, self, flags, cancellable)

        def lookup_secret_by_uuid(self, uuid, cancellable=None):
            return own.lookup_secret_by_uuid(self, _.text(uuid), cancellable)

        def lookup_secret_by_uuid_async(self, uuid, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_secret_by_uuid_async, callback, user_data, self, _.text(uuid), cancellable)

        def lookup_secret_by_usage(self, usage_type, usage_id, cancellable=None):
            return own.lookup_secret_by_usage(self, usage_type, _.text(usage_id), cancellable)

        def lookup_secret_by_usage_async(self, usage_type, usage_id, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_secret_by_usage_async, callback, user_data, self, usage_type, _.text(usage_id), cancellable)

        def define_secret(self, xml, flags=0, cancellable=None):
            return own.define_secret(self, _.text(xml), flags, cancellable)

        def define_secret_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_secret_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def lookup_nw_filter_by_name(self, name, cancellable=None):
            return own.lookup_nw_filter_by_name(self, _.text(name), cancellable)

        def lookup_nw_filter_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_nw_filter_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def lookup_nw_filter_by_uuid(self, uuid, cancellable=None):
            return own.lookup_nw_filter_by_uuid(self, _.text(uuid), cancellable)

        def lookup_nw_filter_by_uuid_async(self, uuid, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_nw_filter_by_uuid_async, callback, user_data, self, _.text(uuid), cancellable)

        def define_nw_filter(self, xml, flags=0, cancellable=None):
            return own.define_nw_filter(self, _.text(xml), flags, cancellable)

        def define_nw_filter_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_nw_filter_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def lookup_nw_filter_binding_by_port_dev(self, port_dev, cancellable=None):
            return own.lookup_nw_filter_binding_by_port_dev(self, _.text(port_dev), cancellable)

        def lookup_nw_filter_binding_by_port_dev_async(self, port_dev, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_nw_filter_binding_by_port_dev_async, callback, user_data, self, _.text(port_dev), cancellable)

        def create_nw_filter_binding(self, xml, flags=0, cancellable=None):
            return own.create_nw_filter_binding(self, _.text(xml), flags, cancellable)

        def create_nw_filter_binding_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_nw_filter_binding_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def list_all_interfaces(self, flags=0, cancellable=None):
            return own.list_all_interfaces(self, flags, cancellable)

        def list_all_interfaces_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_interfaces_async, callback, user_data, self, flags, cancellable)

        def lookup_interface_by_name(self, name, cancellable=None):
            return own.lookup_interface_by_name(self, _.text(name), cancellable)

        def lookup_interface_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_interface_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def lookup_interface_by_mac(self, mac, cancellable=None):
            return own.lookup_interface_by_mac(self, _.text(mac), cancellable)

        def lookup_interface_by_mac_async(self, mac, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_interface_by_mac_async, callback, user_data, self, _.text(mac), cancellable)

        def define_interface(self, xml, flags=0, cancellable=None):
            return own.define_interface(self, _.text(xml), flags, cancellable)

        def define_interface_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_interface_async, callback, user_data, self, _.text(xml), flags, cancellable)
        __repr__ = _.representation("uri", "state")
        __enter__, __exit__, __aenter__, __aexit__ = _.closing

    own = _.install(native, Connection)


_.CLASSES["Connection"] = Connection


def Domain(native):
    class Domain:
        connection = property(native.get_connection)
        uuid = property(native.get_uuid)
        name = property(native.get_name)
        state = property(native.get_state)
        state_reason = property(native.get_state_reason)
        problem = property(native.get_problem)
        title = property(native.get_title)
        description = property(native.get_description)
        persistent = property(native.get_persistent)
        autostart = property(native.get_autostart)
        memory = property(native.get_memory)
        max_memory = property(native.get_max_memory)
        n_vcpus = property(native.get_n_vcpus)
        max_n_vcpus = property(native.get_max_n_vcpus)
        has_managed_save = property(native.get_has_managed_save)
        has_current_snapshot = property(native.get_has_current_snapshot)
        agent_connected = property(native.get_agent_connected)
        os_type = property(native.get_os_type)
        id = property(native.get_id)
        active = property(native.get_active)
        snapshots = property(native.get_snapshots)
        checkpoints = property(native.get_checkpoints)

        def start(self, flags=0, cancellable=None):
            return own.start(self, flags, cancellable)

        def start_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.start_async, callback, user_data, self, flags, cancellable)

        def start_with_files(self, files=None, flags=0, cancellable=None):
            return own.start_with_files(self, files, flags, cancellable)

        def start_with_files_async(self, files=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.start_with_files_async, callback, user_data, self, files, flags, cancellable)

        def shutdown(self, flags=0, cancellable=None):
            return own.shutdown(self, flags, cancellable)

        def shutdown_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.shutdown_async, callback, user_data, self, flags, cancellable)

        def destroy(self, flags=0, cancellable=None):
            return own.destroy(self, flags, cancellable)

        def destroy_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.destroy_async, callback, user_data, self, flags, cancellable)

        def reboot(self, flags=0, cancellable=None):
            return own.reboot(self, flags, cancellable)

        def reboot_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.reboot_async, callback, user_data, self, flags, cancellable)

        def rename(self, new_name, cancellable=None):
            return own.rename(self, _.text(new_name), cancellable)

        def rename_async(self, new_name, cancellable=None, callback=None, *user_data):
            return _.begin(own.rename_async, callback, user_data, self, _.text(new_name), cancellable)

        def undefine(self, flags=0, cancellable=None):
            return own.undefine(self, flags, cancellable)

        def undefine_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.undefine_async, callback, user_data, self, flags, cancellable)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def set_metadata(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None):
            return own.set_metadata(self, metadata_type, _.text(metadata), _.text(key), _.text(uri), flags, cancellable)

        def set_metadata_async(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_metadata_async, callback, user_data, self, metadata_type, _.text(metadata), _.text(key), _.text(uri), flags, cancellable)

        def fetch_metadata(self, metadata_type, uri=None, flags=0, cancellable=None):
            return own.fetch_metadata(self, metadata_type, _.text(uri), flags, cancellable)

        def fetch_metadata_async(self, metadata_type, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_metadata_async, callback, user_data, self, metadata_type, _.text(uri), flags, cancellable)

        def set_memory(self, memory, flags=0, cancellable=None):
            return own.set_memory(self, memory, flags, cancellable)

        def set_memory_async(self, memory, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_memory_async, callback, user_data, self, memory, flags, cancellable)

        def fetch_memory_parameters(self, flags=0, cancellable=None):
            return _.plain(own.fetch_memory_parameters(self, flags, cancellable))

        def fetch_memory_parameters_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_memory_parameters_async, callback, user_data, self, flags, cancellable)

        def fetch_memory_parameters_finish(self, result):
            return _.plain(own.fetch_memory_parameters_finish(self, result))

        def set_memory_parameters(self, parameters, flags=0, cancellable=None):
            return own.set_memory_parameters(self, _.variant(parameters), flags, cancellable)

        def set_memory_parameters_async(self, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_memory_parameters_async, callback, user_data, self, _.variant(parameters), flags, cancellable)

        def set_n_vcpus(self, vcpus, flags=0, cancellable=None):
            return own.set_n_vcpus(self, vcpus, flags, cancellable)

        def set_n_vcpus_async(self, vcpus, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_n_vcpus_async, callback, user_data, self, vcpus, flags, cancellable)

        def fetch_n_vcpus(self, flags=0, cancellable=None):
            return own.fetch_n_vcpus(self, flags, cancellable)

        def fetch_n_vcpus_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_n_vcpus_async, callback, user_data, self, flags, cancellable)

        def pin_vcpu(self, vcpu, cpus=None, flags=0, cancellable=None):
            return own.pin_vcpu(self, vcpu, cpus, flags, cancellable)

        def pin_vcpu_async(self, vcpu, cpus=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.pin_vcpu_async, callback, user_data, self, vcpu, cpus, flags, cancellable)

        def open_console(self, device=None, flags=0, cancellable=None):
            return own.open_console(self, _.text(device), flags, cancellable)

        def open_console_async(self, device=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_console_async, callback, user_data, self, _.text(device), flags, cancellable)

        def open_channel(self, name=None, flags=0, cancellable=None):
            return own.open_channel(self, _.text(name), flags, cancellable)

        def open_channel_async(self, name=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_channel_async, callback, user_data, self, _.text(name), flags, cancellable)

        def send_key(self, codeset, hold_time, keycodes=None, cancellable=None):
            return own.send_key(self, codeset, hold_time, keycodes, cancellable)

        def send_key_async(self, codeset, hold_time, keycodes=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.send_key_async, callback, user_data, self, codeset, hold_time, keycodes, cancellable)

        def open_graphics(self, index, socket, flags=0, cancellable=None):
            return own.open_graphics(self, index, socket, flags, cancellable)

        def open_graphics_async(self, index, socket, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_graphics_async, callback, user_data, self, index, socket, flags, cancellable)

        def open_graphics_fd(self, index, flags=0, cancellable=None):
            return own.open_graphics_fd(self, index, flags, cancellable)

        def open_graphics_fd_async(self, index, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_graphics_fd_async, callback, user_data, self, index, flags, cancellable)

        def set_time(self, time, flags=0, cancellable=None):
            return own.set_time(self, time, flags, cancellable)

        def set_time_async(self, time, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_time_async, callback, user_data, self, time, flags, cancellable)

        def freeze_filesystems(self, mountpoints=None, cancellable=None):
            return own.freeze_filesystems(self, mountpoints, cancellable)

        def freeze_filesystems_async(self, mountpoints=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.freeze_filesystems_async, callback, user_data, self, mountpoints, cancellable)

        def thaw_filesystems(self, mountpoints=None, cancellable=None):
            return own.thaw_filesystems(self, mountpoints, cancellable)

        def thaw_filesystems_async(self, mountpoints=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.thaw_filesystems_async, callback, user_data, self, mountpoints, cancellable)

        def trim_filesystems(self, mountpoint, minimum, cancellable=None):
            return own.trim_filesystems(self, _.text(mountpoint), minimum, cancellable)

        def trim_filesystems_async(self, mountpoint, minimum, cancellable=None, callback=None, *user_data):
            return _.begin(own.trim_filesystems_async, callback, user_data, self, _.text(mountpoint), minimum, cancellable)

        def fetch_guest_info(self, types=0, cancellable=None):
            return _.plain(own.fetch_guest_info(self, types, cancellable))

        def fetch_guest_info_async(self, types=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_guest_info_async, callback, user_data, self, types, cancellable)

        def fetch_guest_info_finish(self, result):
            return _.plain(own.fetch_guest_info_finish(self, result))

        def fetch_hostname(self, flags=0, cancellable=None):
            return own.fetch_hostname(self, flags, cancellable)

        def fetch_hostname_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_hostname_async, callback, user_data, self, flags, cancellable)

        def set_user_password(self, user, password, flags=0, cancellable=None):
            return own.set_user_password(self, _.text(user), _.text(password), flags, cancellable)

        def set_user_password_async(self, user, password, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_user_password_async, callback, user_data, self, _.text(user), _.text(password), flags, cancellable)

        def list_authorized_ssh_keys(self, user, cancellable=None):
            return own.list_authorized_ssh_keys(self, _.text(user), cancellable)

        def list_authorized_ssh_keys_async(self, user, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_authorized_ssh_keys_async, callback, user_data, self, _.text(user), cancellable)

        def set_authorized_ssh_keys(self, user, keys=None, flags=0, cancellable=None):
            return own.set_authorized_ssh_keys(self, _.text(user), keys, flags, cancellable)

        def set_authorized_ssh_keys_async(self, user, keys=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_authorized_ssh_keys_async, callback, user_data, self, _.text(user), keys, flags, cancellable)

        def fetch_guest_vcpus(self, cancellable=None):
            return _.plain(own.fetch_guest_vcpus(self, cancellable))

        def fetch_guest_vcpus_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_guest_vcpus_async, callback, user_data, self, cancellable)

        def fetch_guest_vcpus_finish(self, result):
            return _.plain(own.fetch_guest_vcpus_finish(self, result))

        def set_guest_vcpus(self, vcpus, enabled, cancellable=None):
            return own.set_guest_vcpus(self, vcpus, enabled, cancellable)

        def set_guest_vcpus_async(self, vcpus, enabled, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_guest_vcpus_async, callback, user_data, self, vcpus, enabled, cancellable)

        def attach_device(self, xml, flags=0, cancellable=None):
            return own.attach_device(self, _.text(xml), flags, cancellable)

        def attach_device_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.attach_device_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def detach_device(self, xml, flags=0, cancellable=None):
            return own.detach_device(self, _.text(xml), flags, cancellable)

        def detach_device_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.detach_device_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def detach_device_alias(self, alias, flags=0, cancellable=None):
            return own.detach_device_alias(self, _.text(alias), flags, cancellable)

        def detach_device_alias_async(self, alias, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.detach_device_alias_async, callback, user_data, self, _.text(alias), flags, cancellable)

        def update_device(self, xml, flags=0, cancellable=None):
            return own.update_device(self, _.text(xml), flags, cancellable)

        def update_device_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.update_device_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def resize_block(self, disk, size, flags=0, cancellable=None):
            return own.resize_block(self, _.text(disk), size, flags, cancellable)

        def resize_block_async(self, disk, size, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.resize_block_async, callback, user_data, self, _.text(disk), size, flags, cancellable)

        def set_block_threshold(self, device, threshold, cancellable=None):
            return own.set_block_threshold(self, _.text(device), threshold, cancellable)

        def set_block_threshold_async(self, device, threshold, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_block_threshold_async, callback, user_data, self, _.text(device), threshold, cancellable)

        def associate_descriptors(self, name, descriptors=None, flags=0, cancellable=None):
            return own.associate_descriptors(self, _.text(name), descriptors, flags, cancellable)

        def associate_descriptors_async(self, name, descriptors=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.associate_descriptors_async, callback, user_data, self, _.text(name), descriptors, flags, cancellable)

        def announce_interface(self, device, parameters, cancellable=None):
            return own.announce_interface(self, _.text(device), _.variant(parameters), cancellable)

        def announce_interface_async(self, device, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.announce_interface_async, callback, user_data, self, _.text(device), _.variant(parameters), cancellable)

        def fetch_block_stats(self, disk, cancellable=None):
            return _.plain(own.fetch_block_stats(self, _.text(disk), cancellable))

        def fetch_block_stats_async(self, disk, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_block_stats_async, callback, user_data, self, _.text(disk), cancellable)

        def fetch_block_stats_finish(self, result):
            return _.plain(own.fetch_block_stats_finish(self, result))

        def fetch_interface_stats(self, device, cancellable=None):
            return own.fetch_interface_stats(self, _.text(device), cancellable)

        def fetch_interface_stats_async(self, device, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_interface_stats_async, callback, user_data, self, _.text(device), cancellable)

        def fetch_memory_stats(self, cancellable=None):
            return _.plain(own.fetch_memory_stats(self, cancellable))

        def fetch_memory_stats_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_memory_stats_async, callback, user_data, self, cancellable)

        def fetch_memory_stats_finish(self, result):
            return _.plain(own.fetch_memory_stats_finish(self, result))

        def set_memory_stats_period(self, seconds, flags=0, cancellable=None):
            return own.set_memory_stats_period(self, seconds, flags, cancellable)

        def set_memory_stats_period_async(self, seconds, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_memory_stats_period_async, callback, user_data, self, seconds, flags, cancellable)

        def fetch_block_info(self, disk, cancellable=None):
            return own.fetch_block_info(self, _.text(disk), cancellable)

        def fetch_block_info_async(self, disk, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_block_info_async, callback, user_data, self, _.text(disk), cancellable)

        def list_messages(self, flags=0, cancellable=None):
            return own.list_messages(self, flags, cancellable)

        def list_messages_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_messages_async, callback, user_data, self, flags, cancellable)

        def fetch_blkio_parameters(self, flags=0, cancellable=None):
            return _.plain(own.fetch_blkio_parameters(self, flags, cancellable))

        def fetch_blkio_parameters_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_blkio_parameters_async, callback, user_data, self, flags, cancellable)

        def fetch_blkio_parameters_finish(self, result):
            return _.plain(own.fetch_blkio_parameters_finish(self, result))

        def set_blkio_parameters(self, parameters, flags=0, cancellable=None):
            return own.set_blkio_parameters(self, _.variant(parameters), flags, cancellable)

        def set_blkio_parameters_async(self, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_blkio_parameters_async, callback, user_data, self, _.variant(parameters), flags, cancellable)

        def fetch_block_io_tune(self, disk, flags=0, cancellable=None):
            return _.plain(own.fetch_block_io_tune(self, _.text(disk), flags, cancellable))

        def fetch_block_io_tune_async(self, disk, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_block_io_tune_async, callback, user_data, self, _.text(disk), flags, cancellable)

        def fetch_block_io_tune_finish(self, result):
            return _.plain(own.fetch_block_io_tune_finish(self, result))

        def set_block_io_tune(self, disk, parameters, flags=0, cancellable=None):
            return own.set_block_io_tune(self, _.text(disk), _.variant(parameters), flags, cancellable)

        def set_block_io_tune_async(self, disk, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_block_io_tune_async, callback, user_data, self, _.text(disk), _.variant(parameters), flags, cancellable)

        def set_throttle_group(self, group, parameters, flags=0, cancellable=None):
            return own.set_throttle_group(self, _.text(group), _.variant(parameters), flags, cancellable)

        def set_throttle_group_async(self, group, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_throttle_group_async, callback, user_data, self, _.text(group), _.variant(parameters), flags, cancellable)

        def delete_throttle_group(self, group, flags=0, cancellable=None):
            return own.delete_throttle_group(self, _.text(group), flags, cancellable)

        def delete_throttle_group_async(self, group, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.delete_throttle_group_async, callback, user_data, self, _.text(group), flags, cancellable)

        def fetch_numa_parameters(self, flags=0, cancellable=None):
            return _.plain(own.fetch_numa_parameters(self, flags, cancellable))

        def fetch_numa_parameters_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_numa_parameters_async, callback, user_data, self, flags, cancellable)

        def fetch_numa_parameters_finish(self, result):
            return _.plain(own.fetch_numa_parameters_finish(self, result))

        def set_numa_parameters(self, parameters, flags=0, cancellable=None):
            return own.set_numa_parameters(self, _.variant(parameters), flags, cancellable)

        def set_numa_parameters_async(self, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_numa_parameters_async, callback, user_data, self, _.variant(parameters), flags, cancellable)

        def fetch_scheduler_parameters(self, flags=0, cancellable=None):
            return _.plain(own.fetch_scheduler_parameters(self, flags, cancellable))

        def fetch_scheduler_parameters_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_scheduler_parameters_async, callback, user_data, self, flags, cancellable)

        def fetch_scheduler_parameters_finish(self, result):
            return _.plain(own.fetch_scheduler_parameters_finish(self, result))

        def set_scheduler_parameters(self, parameters, flags=0, cancellable=None):
            return own.set_scheduler_parameters(self, _.variant(parameters), flags, cancellable)

        def set_scheduler_parameters_async(self, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_scheduler_parameters_async, callback, user_data, self, _.variant(parameters), flags, cancellable)

        def fetch_interface_parameters(self, device, flags=0, cancellable=None):
            return _.plain(own.fetch_interface_parameters(self, _.text(device), flags, cancellable))

        def fetch_interface_parameters_async(self, device, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_interface_parameters_async, callback, user_data, self, _.text(device), flags, cancellable)

        def fetch_interface_parameters_finish(self, result):
            return _.plain(own.fetch_interface_parameters_finish(self, result))

        def set_interface_parameters(self, device, parameters, flags=0, cancellable=None):
            return own.set_interface_parameters(self, _.text(device), _.variant(parameters), flags, cancellable)

        def set_interface_parameters_async(self, device, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_interface_parameters_async, callback, user_data, self, _.text(device), _.variant(parameters), flags, cancellable)

        def list_io_threads(self, flags=0, cancellable=None):
            return own.list_io_threads(self, flags, cancellable)

        def list_io_threads_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_io_threads_async, callback, user_data, self, flags, cancellable)

        def add_io_thread(self, id, flags=0, cancellable=None):
            return own.add_io_thread(self, id, flags, cancellable)

        def add_io_thread_async(self, id, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.add_io_thread_async, callback, user_data, self, id, flags, cancellable)

        def delete_io_thread(self, id, flags=0, cancellable=None):
            return own.delete_io_thread(self, id, flags, cancellable)

        def delete_io_thread_async(self, id, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.delete_io_thread_async, callback, user_data, self, id, flags, cancellable)

        def set_io_thread_parameters(self, id, parameters, flags=0, cancellable=None):
            return own.set_io_thread_parameters(self, id, _.variant(parameters), flags, cancellable)

        def set_io_thread_parameters_async(self, id, parameters, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_io_thread_parameters_async, callback, user_data, self, id, _.variant(parameters), flags, cancellable)

        def pin_io_thread(self, id, cpus=None, flags=0, cancellable=None):
            return own.pin_io_thread(self, id, cpus, flags, cancellable)

        def pin_io_thread_async(self, id, cpus=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.pin_io_thread_async, callback, user_data, self, id, cpus, flags, cancellable)

        def fetch_emulator_pin(self, flags=0, cancellable=None):
            return own.fetch_emulator_pin(self, flags, cancellable)

        def fetch_emulator_pin_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_emulator_pin_async, callback, user_data, self, flags, cancellable)

        def pin_emulator(self, cpus=None, flags=0, cancellable=None):
            return own.pin_emulator(self, cpus, flags, cancellable)

        def pin_emulator_async(self, cpus=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.pin_emulator_async, callback, user_data, self, cpus, flags, cancellable)

        def list_vcpu_pins(self, flags=0, cancellable=None):
            return own.list_vcpu_pins(self, flags, cancellable)

        def list_vcpu_pins_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_vcpu_pins_async, callback, user_data, self, flags, cancellable)

        def set_vcpu(self, vcpus, enabled, flags=0, cancellable=None):
            return own.set_vcpu(self, vcpus, enabled, flags, cancellable)

        def set_vcpu_async(self, vcpus, enabled, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_vcpu_async, callback, user_data, self, vcpus, enabled, flags, cancellable)

        def fetch_launch_security_info(self, cancellable=None):
            return _.plain(own.fetch_launch_security_info(self, cancellable))

        def fetch_launch_security_info_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_launch_security_info_async, callback, user_data, self, cancellable)

        def fetch_launch_security_info_finish(self, result):
            return _.plain(own.fetch_launch_security_info_finish(self, result))

        def set_launch_security_state(self, parameters, cancellable=None):
            return own.set_launch_security_state(self, _.variant(parameters), cancellable)

        def set_launch_security_state_async(self, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_launch_security_state_async, callback, user_data, self, _.variant(parameters), cancellable)

        def peek_memory(self, start, size, flags=0, cancellable=None):
            return own.peek_memory(self, start, size, flags, cancellable)

        def peek_memory_async(self, start, size, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.peek_memory_async, callback, user_data, self, start, size, flags, cancellable)

        def peek_block(self, disk, offset, size, cancellable=None):
            return own.peek_block(self, _.text(disk), offset, size, cancellable)

        def peek_block_async(self, disk, offset, size, cancellable=None, callback=None, *user_data):
            return _.begin(own.peek_block_async, callback, user_data, self, _.text(disk), offset, size, cancellable)

        def fetch_managed_save_xml(self, flags=0, cancellable=None):
            return own.fetch_managed_save_xml(self, flags, cancellable)

        def fetch_managed_save_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_managed_save_xml_async, callback, user_data, self, flags, cancellable)

        def define_managed_save_xml(self, xml, flags=0, cancellable=None):
            return own.define_managed_save_xml(self, _.text(xml), flags, cancellable)

        def define_managed_save_xml_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_managed_save_xml_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def set_lifecycle_action(self, event, action, flags=0, cancellable=None):
            return own.set_lifecycle_action(self, event, action, flags, cancellable)

        def set_lifecycle_action_async(self, event, action, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_lifecycle_action_async, callback, user_data, self, event, action, flags, cancellable)

        def qemu_monitor_command(self, command, flags=0, cancellable=None):
            return own.qemu_monitor_command(self, _.text(command), flags, cancellable)

        def qemu_monitor_command_async(self, command, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.qemu_monitor_command_async, callback, user_data, self, _.text(command), flags, cancellable)

        def qemu_monitor_command_with_files(self, command, files=None, flags=0, cancellable=None):
            return own.qemu_monitor_command_with_files(self, _.text(command), files, flags, cancellable)

        def qemu_monitor_command_with_files_async(self, command, files=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.qemu_monitor_command_with_files_async, callback, user_data, self, _.text(command), files, flags, cancellable)

        def qemu_agent_command(self, command, timeout, cancellable=None):
            return own.qemu_agent_command(self, _.text(command), timeout, cancellable)

        def qemu_agent_command_async(self, command, timeout, cancellable=None, callback=None, *user_data):
            return _.begin(own.qemu_agent_command_async, callback, user_data, self, _.text(command), timeout, cancellable)

        def list_all_snapshots(self, flags=0, cancellable=None):
            return own.list_all_snapshots(self, flags, cancellable)

        def list_all_snapshots_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_snapshots_async, callback, user_data, self, flags, cancellable)

        def lookup_snapshot_by_name(self, name, cancellable=None):
            return own.lookup_snapshot_by_name(self, _.text(name), cancellable)

        def lookup_snapshot_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_snapshot_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def create_snapshot(self, xml, flags=0, cancellable=None):
            return own.create_snapshot(self, _.text(xml), flags, cancellable)

        def create_snapshot_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_snapshot_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def list_all_checkpoints(self, flags=0, cancellable=None):
            return own.list_all_checkpoints(self, flags, cancellable)

        def list_all_checkpoints_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_checkpoints_async, callback, user_data, self, flags, cancellable)

        def lookup_checkpoint_by_name(self, name, cancellable=None):
            return own.lookup_checkpoint_by_name(self, _.text(name), cancellable)

        def lookup_checkpoint_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_checkpoint_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def create_checkpoint(self, xml, flags=0, cancellable=None):
            return own.create_checkpoint(self, _.text(xml), flags, cancellable)

        def create_checkpoint_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_checkpoint_async, callback, user_data, self, _.text(xml), flags, cancellable)
        __repr__ = _.representation("name", "state")

    own = _.install(native, Domain)


_.CLASSES["Domain"] = Domain


def DomainCheckpoint(native):
    class DomainCheckpoint:
        connection = property(native.get_connection)
        domain = property(native.get_domain)
        name = property(native.get_name)
        parent_name = property(native.get_parent_name)
        description = property(native.get_description)
        creation_time = property(native.get_creation_time)

        def delete(self, flags=0, cancellable=None):
            return own.delete(self, flags, cancellable)

        def delete_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.delete_async, callback, user_data, self, flags, cancellable)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def list_all_children(self, flags=0, cancellable=None):
            return own.list_all_children(self, flags, cancellable)

        def list_all_children_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_children_async, callback, user_data, self, flags, cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, DomainCheckpoint)


_.CLASSES["DomainCheckpoint"] = DomainCheckpoint


def DomainSnapshot(native):
    class DomainSnapshot:
        connection = property(native.get_connection)
        domain = property(native.get_domain)
        name = property(native.get_name)
        current = property(native.get_current)
        has_metadata = property(native.get_has_metadata)
        parent_name = property(native.get_parent_name)
        description = property(native.get_description)
        creation_time = property(native.get_creation_time)
        state = property(native.get_state)
        location = property(native.get_location)

        def revert(self, flags=0, cancellable=None):
            return own.revert(self, flags, cancellable)

        def revert_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.revert_async, callback, user_data, self, flags, cancellable)

        def delete(self, flags=0, cancellable=None):
            return own.delete(self, flags, cancellable)

        def delete_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.delete_async, callback, user_data, self, flags, cancellable)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def list_all_children(self, flags=0, cancellable=None):
            return own.list_all_children(self, flags, cancellable)

        def list_all_children_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_children_async, callback, user_data, self, flags, cancellable)
        __repr__ = _.representation("name", "state")

    own = _.install(native, DomainSnapshot)


_.CLASSES["DomainSnapshot"] = DomainSnapshot


def Interface(native):
    class Interface:
        connection = property(native.get_connection)
        name = property(native.get_name)
        mac = property(native.get_mac)
        active = property(native.get_active)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, Interface)


_.CLASSES["Interface"] = Interface


def Network(native):
    class Network:
        connection = property(native.get_connection)
        uuid = property(native.get_uuid)
        name = property(native.get_name)
        active = property(native.get_active)
        persistent = property(native.get_persistent)
        autostart = property(native.get_autostart)
        bridge_name = property(native.get_bridge_name)
        title = property(native.get_title)
        description = property(native.get_description)
        ports = property(native.get_ports)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def update(self, command, section, parent_index, xml, flags=0, cancellable=None):
            return own.update(self, command, section, parent_index, _.text(xml), flags, cancellable)

        def update_async(self, command, section, parent_index, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.update_async, callback, user_data, self, command, section, parent_index, _.text(xml), flags, cancellable)

        def set_metadata(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None):
            return own.set_metadata(self, metadata_type, _.text(metadata), _.text(key), _.text(uri), flags, cancellable)

        def set_metadata_async(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_metadata_async, callback, user_data, self, metadata_type, _.text(metadata), _.text(key), _.text(uri), flags, cancellable)

        def fetch_metadata(self, metadata_type, uri=None, flags=0, cancellable=None):
            return own.fetch_metadata(self, metadata_type, _.text(uri), flags, cancellable)

        def fetch_metadata_async(self, metadata_type, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_metadata_async, callback, user_data, self, metadata_type, _.text(uri), flags, cancellable)

        def list_dhcp_leases(self, mac=None, cancellable=None):
            return own.list_dhcp_leases(self, _.text(mac), cancellable)

        def list_dhcp_leases_async(self, mac=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_dhcp_leases_async, callback, user_data, self, _.text(mac), cancellable)

        def lookup_port_by_uuid(self, uuid, cancellable=None):
            return own.lookup_port_by_uuid(self, _.text(uuid), cancellable)

        def lookup_port_by_uuid_async(self, uuid, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_port_by_uuid_async, callback, user_data, self, _.text(uuid), cancellable)

        def create_port(self, xml, flags=0, cancellable=None):
            return own.create_port(self, _.text(xml), flags, cancellable)

        def create_port_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_port_async, callback, user_data, self, _.text(xml), flags, cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, Network)


_.CLASSES["Network"] = Network


def NetworkPort(native):
    class NetworkPort:
        connection = property(native.get_connection)
        network = property(native.get_network)
        uuid = property(native.get_uuid)

        def fetch_parameters(self, cancellable=None):
            return _.plain(own.fetch_parameters(self, cancellable))

        def fetch_parameters_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_parameters_async, callback, user_data, self, cancellable)

        def fetch_parameters_finish(self, result):
            return _.plain(own.fetch_parameters_finish(self, result))

        def set_parameters(self, parameters, cancellable=None):
            return own.set_parameters(self, _.variant(parameters), cancellable)

        def set_parameters_async(self, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_parameters_async, callback, user_data, self, _.variant(parameters), cancellable)
        __repr__ = _.representation("uuid")

    own = _.install(native, NetworkPort)


_.CLASSES["NetworkPort"] = NetworkPort


def Node(native):
    class Node:
        connection = property(native.get_connection)
        hostname = property(native.get_hostname)

        def fetch_cpu_stats(self, cpu, cancellable=None):
            return _.plain(own.fetch_cpu_stats(self, cpu, cancellable))

        def fetch_cpu_stats_async(self, cpu, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_cpu_stats_async, callback, user_data, self, cpu, cancellable)

        def fetch_cpu_stats_finish(self, result):
            return _.plain(own.fetch_cpu_stats_finish(self, result))

        def fetch_memory_stats(self, cell, cancellable=None):
            return _.plain(own.fetch_memory_stats(self, cell, cancellable))

        def fetch_memory_stats_async(self, cell, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_memory_stats_async, callback, user_data, self, cell, cancellable)

        def fetch_memory_stats_finish(self, result):
            return _.plain(own.fetch_memory_stats_finish(self, result))

        def fetch_memory_parameters(self, cancellable=None):
            return _.plain(own.fetch_memory_parameters(self, cancellable))

        def fetch_memory_parameters_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_memory_parameters_async, callback, user_data, self, cancellable)

        def fetch_memory_parameters_finish(self, result):
            return _.plain(own.fetch_memory_parameters_finish(self, result))

        def set_memory_parameters(self, parameters, cancellable=None):
            return own.set_memory_parameters(self, _.variant(parameters), cancellable)

        def set_memory_parameters_async(self, parameters, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_memory_parameters_async, callback, user_data, self, _.variant(parameters), cancellable)

        def fetch_free_pages(self, sizes, start_cell, max_cells, cancellable=None):
            return own.fetch_free_pages(self, sizes, start_cell, max_cells, cancellable)

        def fetch_free_pages_async(self, sizes, start_cell, max_cells, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_free_pages_async, callback, user_data, self, sizes, start_cell, max_cells, cancellable)

        def alloc_pages(self, sizes, counts, start_cell, max_cells, flags=0, cancellable=None):
            return own.alloc_pages(self, sizes, counts, start_cell, max_cells, flags, cancellable)

        def alloc_pages_async(self, sizes, counts, start_cell, max_cells, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.alloc_pages_async, callback, user_data, self, sizes, counts, start_cell, max_cells, flags, cancellable)

        def fetch_sev_info(self, cancellable=None):
            return _.plain(own.fetch_sev_info(self, cancellable))

        def fetch_sev_info_async(self, cancellable=None, callback=None, *user_data):
            return _.begin_plain(_.plain, own.fetch_sev_info_async, callback, user_data, self, cancellable)

        def fetch_sev_info_finish(self, result):
            return _.plain(own.fetch_sev_info_finish(self, result))
        __repr__ = _.representation("hostname")

    own = _.install(native, Node)


_.CLASSES["Node"] = Node


def NodeDevice(native):
    class NodeDevice:
        connection = property(native.get_connection)
        name = property(native.get_name)
        parent_name = property(native.get_parent_name)
        capabilities = property(native.get_capabilities)
        active = property(native.get_active)
        persistent = property(native.get_persistent)
        autostart = property(native.get_autostart)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def update(self, xml, flags=0, cancellable=None):
            return own.update(self, _.text(xml), flags, cancellable)

        def update_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.update_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def detach(self, driver_name=None, cancellable=None):
            return own.detach(self, _.text(driver_name), cancellable)

        def detach_async(self, driver_name=None, cancellable=None, callback=None, *user_data):
            return _.begin(own.detach_async, callback, user_data, self, _.text(driver_name), cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, NodeDevice)


_.CLASSES["NodeDevice"] = NodeDevice


def NwFilter(native):
    class NwFilter:
        connection = property(native.get_connection)
        uuid = property(native.get_uuid)
        name = property(native.get_name)
        __repr__ = _.representation("name")

    own = _.install(native, NwFilter)


_.CLASSES["NwFilter"] = NwFilter


def NwFilterBinding(native):
    class NwFilterBinding:
        connection = property(native.get_connection)
        port_dev = property(native.get_port_dev)
        filter_name = property(native.get_filter_name)
        __repr__ = _.representation("port_dev", "filter_name")

    own = _.install(native, NwFilterBinding)


_.CLASSES["NwFilterBinding"] = NwFilterBinding


def ObjectList(native):
    class ObjectList:
        item_type = property(native.get_item_type)
        n_items = property(native.get_n_items)
        loading = property(native.get_loading)
        error = property(native.get_error)
        __repr__ = _.representation("n_items", "loading")

    own = _.install(native, ObjectList)


_.CLASSES["ObjectList"] = ObjectList


def Process(native):
    class Process:
        pid = property(native.get_pid)
        running = property(native.get_running)
        exit_status = property(native.get_exit_status)
        term_signal = property(native.get_term_signal)
        stdin_pipe = property(native.get_stdin_pipe)
        stdout_pipe = property(native.get_stdout_pipe)
        stderr_pipe = property(native.get_stderr_pipe)
        __repr__ = _.representation("pid", "running", "exit_status", "term_signal")

    own = _.install(native, Process)


_.CLASSES["Process"] = Process


def Secret(native):
    class Secret:
        connection = property(native.get_connection)
        uuid = property(native.get_uuid)
        usage_type = property(native.get_usage_type)
        usage_id = property(native.get_usage_id)
        ephemeral = property(native.get_ephemeral)
        private = property(native.get_private)
        description = property(native.get_description)
        __repr__ = _.representation("uuid", "usage_type", "usage_id", "ephemeral", "private", "description")

    own = _.install(native, Secret)


_.CLASSES["Secret"] = Secret


def StoragePool(native):
    class StoragePool:
        connection = property(native.get_connection)
        uuid = property(native.get_uuid)
        name = property(native.get_name)
        state = property(native.get_state)
        persistent = property(native.get_persistent)
        autostart = property(native.get_autostart)
        capacity = property(native.get_capacity)
        allocation = property(native.get_allocation)
        available = property(native.get_available)
        active = property(native.get_active)
        volumes = property(native.get_volumes)

        def build(self, flags=0, cancellable=None):
            return own.build(self, flags, cancellable)

        def build_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.build_async, callback, user_data, self, flags, cancellable)

        def start(self, flags=0, cancellable=None):
            return own.start(self, flags, cancellable)

        def start_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.start_async, callback, user_data, self, flags, cancellable)

        def delete(self, flags=0, cancellable=None):
            return own.delete(self, flags, cancellable)

        def delete_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.delete_async, callback, user_data, self, flags, cancellable)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def lookup_volume_by_name(self, name, cancellable=None):
            return own.lookup_volume_by_name(self, _.text(name), cancellable)

        def lookup_volume_by_name_async(self, name, cancellable=None, callback=None, *user_data):
            return _.begin(own.lookup_volume_by_name_async, callback, user_data, self, _.text(name), cancellable)

        def create_volume(self, xml, flags=0, cancellable=None):
            return own.create_volume(self, _.text(xml), flags, cancellable)

        def create_volume_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_volume_async, callback, user_data, self, _.text(xml), flags, cancellable)

        def create_volume_from(self, xml, source, flags=0, cancellable=None):
            return own.create_volume_from(self, _.text(xml), source, flags, cancellable)

        def create_volume_from_async(self, xml, source, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_volume_from_async, callback, user_data, self, _.text(xml), source, flags, cancellable)
        __repr__ = _.representation("name", "state")

    own = _.install(native, StoragePool)


_.CLASSES["StoragePool"] = StoragePool


def StorageVolume(native):
    class StorageVolume:
        connection = property(native.get_connection)
        pool_name = property(native.get_pool_name)
        name = property(native.get_name)
        key = property(native.get_key)
        path = property(native.get_path)
        kind = property(native.get_kind)
        capacity = property(native.get_capacity)
        allocation = property(native.get_allocation)

        def download_to_file(self, destination, progress=None, flags=0, cancellable=None):
            return own.download_to_file(self, destination, *_.progress(progress), flags, cancellable)

        def download_to_file_async(self, destination, progress=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.download_to_file_async, callback, user_data, self, destination, *_.progress(progress), flags, cancellable)

        def upload_from_file(self, source, progress=None, flags=0, cancellable=None):
            return own.upload_from_file(self, source, *_.progress(progress), flags, cancellable)

        def upload_from_file_async(self, source, progress=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.upload_from_file_async, callback, user_data, self, source, *_.progress(progress), flags, cancellable)

        def fetch_info(self, flags=0, cancellable=None):
            return own.fetch_info(self, flags, cancellable)

        def fetch_info_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_info_async, callback, user_data, self, flags, cancellable)

        def resize(self, capacity, flags=0, cancellable=None):
            return own.resize(self, capacity, flags, cancellable)

        def resize_async(self, capacity, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.resize_async, callback, user_data, self, capacity, flags, cancellable)

        def delete(self, flags=0, cancellable=None):
            return own.delete(self, flags, cancellable)

        def delete_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.delete_async, callback, user_data, self, flags, cancellable)

        def download(self, file, offset, length, progress=None, flags=0, cancellable=None):
            return own.download(self, file, offset, length, *_.progress(progress), flags, cancellable)

        def download_async(self, file, offset, length, progress=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.download_async, callback, user_data, self, file, offset, length, *_.progress(progress), flags, cancellable)

        def upload(self, file, offset, length, progress=None, flags=0, cancellable=None):
            return own.upload(self, file, offset, length, *_.progress(progress), flags, cancellable)

        def upload_async(self, file, offset, length, progress=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.upload_async, callback, user_data, self, file, offset, length, *_.progress(progress), flags, cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, StorageVolume)


_.CLASSES["StorageVolume"] = StorageVolume


_.TYPES.update({
    "available": "t",
    "balloon.available": "t",
    "balloon.current": "t",
    "balloon.disk_caches": "t",
    "balloon.hugetlb_pgalloc": "t",
    "balloon.hugetlb_pgfail": "t",
    "balloon.last-update": "t",
    "balloon.major_fault": "t",
    "balloon.maximum": "t",
    "balloon.minor_fault": "t",
    "balloon.rss": "t",
    "balloon.swap_in": "t",
    "balloon.swap_out": "t",
    "balloon.unused": "t",
    "balloon.usable": "t",
    "bin.count": "t",
    "blkdeviotune.disk": "s",
    "blkdeviotune.group_name": "s",
    "blkdeviotune.read_bytes_sec": "t",
    "blkdeviotune.read_bytes_sec_max": "t",
    "blkdeviotune.read_bytes_sec_max_length": "t",
    "blkdeviotune.read_iops_sec": "t",
    "blkdeviotune.read_iops_sec_max": "t",
    "blkdeviotune.read_iops_sec_max_length": "t",
    "blkdeviotune.size_iops_sec": "t",
    "blkdeviotune.total_bytes_sec": "t",
    "blkdeviotune.total_bytes_sec_max": "t",
    "blkdeviotune.total_bytes_sec_max_length": "t",
    "blkdeviotune.total_iops_sec": "t",
    "blkdeviotune.total_iops_sec_max": "t",
    "blkdeviotune.total_iops_sec_max_length": "t",
    "blkdeviotune.write_bytes_sec": "t",
    "blkdeviotune.write_bytes_sec_max": "t",
    "blkdeviotune.write_bytes_sec_max_length": "t",
    "blkdeviotune.write_iops_sec": "t",
    "blkdeviotune.write_iops_sec_max": "t",
    "blkdeviotune.write_iops_sec_max_length": "t",
    "block.count": "u",
    "buffers": "t",
    "cached": "t",
    "cap": "u",
    "cbitpos": "u",
    "cert-chain": "s",
    "cpu.cache.monitor.count": "u",
    "cpu.energy.monitor.count": "u",
    "cpu.haltpoll.fail.time": "t",
    "cpu.haltpoll.success.time": "t",
    "cpu.system": "t",
    "cpu.time": "t",
    "cpu.user": "t",
    "cpu0-id": "s",
    "cpu_shares": "t",
    "cputune.cpu_shares": "t",
    "cputune.emulator_period": "t",
    "cputune.emulator_quota": "x",
    "cputune.emulatorpin": "s",
    "cputune.global_period": "t",
    "cputune.global_quota": "x",
    "cputune.iothread_period": "t",
    "cputune.iothread_quota": "x",
    "cputune.vcpu_period": "t",
    "cputune.vcpu_quota": "x",
    "device.count": "u",
    "device_read_bytes_sec": "s",
    "device_read_iops_sec": "s",
    "device_weight": "s",
    "device_write_bytes_sec": "s",
    "device_write_iops_sec": "s",
    "dirtyrate.calc_mode": "s",
    "dirtyrate.calc_period": "i",
    "dirtyrate.calc_start_time": "x",
    "dirtyrate.calc_status": "i",
    "dirtyrate.megabytes_per_second": "x",
    "disk.count": "u",
    "emulator_period": "t",
    "emulator_quota": "x",
    "errs": "x",
    "flush_operations": "x",
    "flush_total_times": "x",
    "free": "t",
    "freeWorkers": "u",
    "fs.count": "u",
    "global_period": "t",
    "global_quota": "x",
    "group-name": "s",
    "group_name": "s",
    "guest": "t",
    "hard_limit": "t",
    "hostname": "s",
    "idle": "t",
    "if.count": "u",
    "inbound.average": "t",
    "inbound.burst": "t",
    "inbound.floor": "t",
    "inbound.peak": "t",
    "initial": "u",
    "intr": "t",
    "iothread.count": "u",
    "iothread_period": "t",
    "iothread_quota": "x",
    "iowait": "t",
    "jobQueueDepth": "u",
    "kernel": "t",
    "limit": "x",
    "load.15m": "d",
    "load.1m": "d",
    "load.5m": "d",
    "max": "u",
    "max-es-guests": "u",
    "max-guests": "u",
    "maxWorkers": "u",
    "memory.bandwidth.monitor.count": "u",
    "minWorkers": "u",
    "min_guarantee": "t",
    "nWorkers": "u",
    "nclients": "u",
    "nclients_max": "u",
    "nclients_unauth": "u",
    "nclients_unauth_max": "u",
    "net.count": "u",
    "numa_mode": "i",
    "numa_nodeset": "s",
    "os.id": "s",
    "os.kernel-release": "s",
    "os.kernel-version": "s",
    "os.machine": "s",
    "os.name": "s",
    "os.pretty-name": "s",
    "os.variant": "s",
    "os.variant-id": "s",
    "os.version": "s",
    "os.version-id": "s",
    "outbound.average": "t",
    "outbound.burst": "t",
    "outbound.peak": "t",
    "pdh": "s",
    "perf.alignment_faults": "t",
    "perf.branch_instructions": "t",
    "perf.branch_misses": "t",
    "perf.bus_cycles": "t",
    "perf.cache_misses": "t",
    "perf.cache_references": "t",
    "perf.cmt": "t",
    "perf.context_switches": "t",
    "perf.cpu_clock": "t",
    "perf.cpu_cycles": "t",
    "perf.cpu_migrations": "t",
    "perf.emulation_faults": "t",
    "perf.instructions": "t",
    "perf.mbml": "t",
    "perf.mbmt": "t",
    "perf.page_faults": "t",
    "perf.page_faults_maj": "t",
    "perf.page_faults_min": "t",
    "perf.ref_cpu_cycles": "t",
    "perf.stalled_cycles_backend": "t",
    "perf.stalled_cycles_frontend": "t",
    "perf.task_clock": "t",
    "poll_grow": "u",
    "poll_max_ns": "t",
    "poll_shrink": "u",
    "poll_weight": "u",
    "prioWorkers": "u",
    "process-id": "x",
    "process-time": "t",
    "rd_bytes": "x",
    "rd_operations": "x",
    "rd_total_times": "x",
    "read_bytes_sec": "t",
    "read_bytes_sec_max": "t",
    "read_bytes_sec_max_length": "t",
    "read_iops_sec": "t",
    "read_iops_sec_max": "t",
    "read_iops_sec_max_length": "t",
    "readonly": "b",
    "reduced-phys-bits": "u",
    "reservation": "x",
    "rounds": "u",
    "sasl-user-name": "s",
    "sasl_user_name": "s",
    "selinux-context": "s",
    "selinux_context": "s",
    "sev-api-major": "u",
    "sev-api-minor": "u",
    "sev-build-id": "u",
    "sev-measurement": "s",
    "sev-policy": "u",
    "sev-secret": "s",
    "sev-secret-header": "s",
    "sev-secret-set-address": "t",
    "sev-snp-policy": "t",
    "shares": "i",
    "shm_full_scans": "t",
    "shm_merge_across_nodes": "u",
    "shm_pages_shared": "t",
    "shm_pages_sharing": "t",
    "shm_pages_to_scan": "u",
    "shm_pages_unshared": "t",
    "shm_pages_volatile": "t",
    "shm_sleep_millisecs": "u",
    "size_iops_sec": "t",
    "sock_addr": "s",
    "soft_limit": "t",
    "state.reason": "i",
    "state.state": "i",
    "step": "u",
    "swap_hard_limit": "t",
    "thread_pool_max": "i",
    "thread_pool_min": "i",
    "timezone.name": "s",
    "timezone.offset": "i",
    "tls_x509_dname": "s",
    "total": "t",
    "total_bytes_sec": "t",
    "total_bytes_sec_max": "t",
    "total_bytes_sec_max_length": "t",
    "total_iops_sec": "t",
    "total_iops_sec_max": "t",
    "total_iops_sec_max_length": "t",
    "unix-group-id": "t",
    "unix-user-id": "t",
    "unix_group_id": "i",
    "unix_group_name": "s",
    "unix_process_id": "i",
    "unix_user_id": "i",
    "unix_user_name": "s",
    "user": "t",
    "user-name": "s",
    "user.count": "u",
    "utilization": "t",
    "vcpu.current": "u",
    "vcpu.maximum": "u",
    "vcpu_period": "t",
    "vcpu_quota": "x",
    "weight": "u",
    "wr_bytes": "x",
    "wr_operations": "x",
    "wr_total_times": "x",
    "write_bytes_sec": "t",
    "write_bytes_sec_max": "t",
    "write_bytes_sec_max_length": "t",
    "write_iops_sec": "t",
    "write_iops_sec_max": "t",
    "write_iops_sec_max_length": "t",
    "x509-distinguished-name": "s",
})

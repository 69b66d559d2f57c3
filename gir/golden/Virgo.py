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


def DomainStats(native):
    class DomainStats:
        domain = property(native.get_domain)
        values = _.dictionary(native.get_values)

        def get_values(self):
            return _.plain(own.get_values(self))

    own = _.install(native, DomainStats)


_.CLASSES["DomainStats"] = DomainStats


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
            return own.new(uri, flags)

        @staticmethod
        def open(uri=None, flags=0, cancellable=None):
            return own.open(uri, flags, cancellable)

        @staticmethod
        def open_async(uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_async, callback, user_data, uri, flags, cancellable)

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
        __repr__ = _.representation("service", "host", "mechanism")

    own = _.install(native, AuthRequest)


_.CLASSES["AuthRequest"] = AuthRequest


def Command(native):
    class Command:

        @staticmethod
        def new(argv=None):
            return own.new(argv)

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
        domains = property(native.get_domains)
        storage_pools = property(native.get_storage_pools)
        networks = property(native.get_networks)

        @staticmethod
        def new(uri=None, flags=0):
            return own.new(uri, flags)

        @staticmethod
        def open(uri=None, flags=0, cancellable=None):
            return own.open(uri, flags, cancellable)

        @staticmethod
        def open_async(uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_async, callback, user_data, uri, flags, cancellable)

        def fetch_domain_capabilities(self, emulator=None, arch=None, machine=None, domain_type=None, flags=0, cancellable=None):
            return own.fetch_domain_capabilities(self, emulator, arch, machine, domain_type, flags, cancellable)

        def fetch_domain_capabilities_async(self, emulator=None, arch=None, machine=None, domain_type=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_domain_capabilities_async, callback, user_data, self, emulator, arch, machine, domain_type, flags, cancellable)

        def list_all_domains(self, flags=0, cancellable=None):
            return own.list_all_domains(self, flags, cancellable)

        def list_all_domains_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_domains_async, callback, user_data, self, flags, cancellable)

        def define_domain(self, xml, flags=0, cancellable=None):
            return own.define_domain(self, xml, flags, cancellable)

        def define_domain_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_domain_async, callback, user_data, self, xml, flags, cancellable)

        def create_domain(self, xml, flags=0, cancellable=None):
            return own.create_domain(self, xml, flags, cancellable)

        def create_domain_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_domain_async, callback, user_data, self, xml, flags, cancellable)

        def create_domain_with_files(self, xml, files=None, flags=0, cancellable=None):
            return own.create_domain_with_files(self, xml, files, flags, cancellable)

        def create_domain_with_files_async(self, xml, files=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_domain_with_files_async, callback, user_data, self, xml, files, flags, cancellable)

        def fetch_all_domain_stats(self, domains=None, stats=0, flags=0, cancellable=None):
            return own.fetch_all_domain_stats(self, domains, stats, flags, cancellable)

        def fetch_all_domain_stats_async(self, domains=None, stats=0, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_all_domain_stats_async, callback, user_data, self, domains, stats, flags, cancellable)

        def list_all_storage_pools(self, flags=0, cancellable=None):
            return own.list_all_storage_pools(self, flags, cancellable)

        def list_all_storage_pools_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_storage_pools_async, callback, user_data, self, flags, cancellable)

        def define_storage_pool(self, xml, flags=0, cancellable=None):
            return own.define_storage_pool(self, xml, flags, cancellable)

        def define_storage_pool_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_storage_pool_async, callback, user_data, self, xml, flags, cancellable)

        def create_storage_pool(self, xml, flags=0, cancellable=None):
            return own.create_storage_pool(self, xml, flags, cancellable)

        def create_storage_pool_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_storage_pool_async, callback, user_data, self, xml, flags, cancellable)

        def list_all_networks(self, flags=0, cancellable=None):
            return own.list_all_networks(self, flags, cancellable)

        def list_all_networks_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.list_all_networks_async, callback, user_data, self, flags, cancellable)

        def define_network(self, xml, flags=0, cancellable=None):
            return own.define_network(self, xml, flags, cancellable)

        def define_network_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.define_network_async, callback, user_data, self, xml, flags, cancellable)

        def create_network(self, xml, flags=0, cancellable=None):
            return own.create_network(self, xml, flags, cancellable)

        def create_network_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_network_async, callback, user_data, self, xml, flags, cancellable)
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
        agent_connected = property(native.get_agent_connected)
        os_type = property(native.get_os_type)
        id = property(native.get_id)
        active = property(native.get_active)

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

        def undefine(self, flags=0, cancellable=None):
            return own.undefine(self, flags, cancellable)

        def undefine_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.undefine_async, callback, user_data, self, flags, cancellable)

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def set_metadata(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None):
            return own.set_metadata(self, metadata_type, metadata, key, uri, flags, cancellable)

        def set_metadata_async(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_metadata_async, callback, user_data, self, metadata_type, metadata, key, uri, flags, cancellable)

        def fetch_metadata(self, metadata_type, uri=None, flags=0, cancellable=None):
            return own.fetch_metadata(self, metadata_type, uri, flags, cancellable)

        def fetch_metadata_async(self, metadata_type, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_metadata_async, callback, user_data, self, metadata_type, uri, flags, cancellable)

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
            return own.open_console(self, device, flags, cancellable)

        def open_console_async(self, device=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_console_async, callback, user_data, self, device, flags, cancellable)

        def open_channel(self, name=None, flags=0, cancellable=None):
            return own.open_channel(self, name, flags, cancellable)

        def open_channel_async(self, name=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.open_channel_async, callback, user_data, self, name, flags, cancellable)

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

        def qemu_monitor_command(self, command, flags=0, cancellable=None):
            return own.qemu_monitor_command(self, command, flags, cancellable)

        def qemu_monitor_command_async(self, command, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.qemu_monitor_command_async, callback, user_data, self, command, flags, cancellable)
        __repr__ = _.representation("name", "state")

    own = _.install(native, Domain)


_.CLASSES["Domain"] = Domain


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

        def fetch_xml(self, flags=0, cancellable=None):
            return own.fetch_xml(self, flags, cancellable)

        def fetch_xml_async(self, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_xml_async, callback, user_data, self, flags, cancellable)

        def update(self, command, section, parent_index, xml, flags=0, cancellable=None):
            return own.update(self, command, section, parent_index, xml, flags, cancellable)

        def update_async(self, command, section, parent_index, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.update_async, callback, user_data, self, command, section, parent_index, xml, flags, cancellable)

        def set_metadata(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None):
            return own.set_metadata(self, metadata_type, metadata, key, uri, flags, cancellable)

        def set_metadata_async(self, metadata_type, metadata=None, key=None, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.set_metadata_async, callback, user_data, self, metadata_type, metadata, key, uri, flags, cancellable)

        def fetch_metadata(self, metadata_type, uri=None, flags=0, cancellable=None):
            return own.fetch_metadata(self, metadata_type, uri, flags, cancellable)

        def fetch_metadata_async(self, metadata_type, uri=None, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.fetch_metadata_async, callback, user_data, self, metadata_type, uri, flags, cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, Network)


_.CLASSES["Network"] = Network


def Node(native):
    class Node:
        connection = property(native.get_connection)
        hostname = property(native.get_hostname)
        __repr__ = _.representation("hostname")

    own = _.install(native, Node)


_.CLASSES["Node"] = Node


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

        def create_volume(self, xml, flags=0, cancellable=None):
            return own.create_volume(self, xml, flags, cancellable)

        def create_volume_async(self, xml, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_volume_async, callback, user_data, self, xml, flags, cancellable)

        def create_volume_from(self, xml, source, flags=0, cancellable=None):
            return own.create_volume_from(self, xml, source, flags, cancellable)

        def create_volume_from_async(self, xml, source, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.create_volume_from_async, callback, user_data, self, xml, source, flags, cancellable)
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

        def download(self, file, offset, length, flags=0, cancellable=None):
            return own.download(self, file, offset, length, flags, cancellable)

        def download_async(self, file, offset, length, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.download_async, callback, user_data, self, file, offset, length, flags, cancellable)

        def upload(self, file, offset, length, flags=0, cancellable=None):
            return own.upload(self, file, offset, length, flags, cancellable)

        def upload_async(self, file, offset, length, flags=0, cancellable=None, callback=None, *user_data):
            return _.begin(own.upload_async, callback, user_data, self, file, offset, length, flags, cancellable)
        __repr__ = _.representation("name")

    own = _.install(native, StorageVolume)


_.CLASSES["StorageVolume"] = StorageVolume


_.TYPES.update({
    "cap": "u",
    "cpu_shares": "t",
    "emulator_period": "t",
    "emulator_quota": "x",
    "global_period": "t",
    "global_quota": "x",
    "iothread_period": "t",
    "iothread_quota": "x",
    "limit": "x",
    "reservation": "x",
    "shares": "i",
    "vcpu_period": "t",
    "vcpu_quota": "x",
    "weight": "u",
    "device_read_bytes_sec": "s",
    "device_read_iops_sec": "s",
    "device_weight": "s",
    "device_write_bytes_sec": "s",
    "device_write_iops_sec": "s",
    "group_name": "s",
    "read_bytes_sec": "t",
    "read_bytes_sec_max": "t",
    "read_bytes_sec_max_length": "t",
    "read_iops_sec": "t",
    "read_iops_sec_max": "t",
    "read_iops_sec_max_length": "t",
    "size_iops_sec": "t",
    "total_bytes_sec": "t",
    "total_bytes_sec_max": "t",
    "total_bytes_sec_max_length": "t",
    "total_iops_sec": "t",
    "total_iops_sec_max": "t",
    "total_iops_sec_max_length": "t",
    "write_bytes_sec": "t",
    "write_bytes_sec_max": "t",
    "write_bytes_sec_max_length": "t",
    "write_iops_sec": "t",
    "write_iops_sec_max": "t",
    "write_iops_sec_max_length": "t",
    "bandwidth": "t",
    "buf-size": "t",
    "granularity": "u",
    "hard_limit": "t",
    "min_guarantee": "t",
    "numa_mode": "i",
    "numa_nodeset": "s",
    "soft_limit": "t",
    "swap_hard_limit": "t",
    "inbound.average": "u",
    "inbound.burst": "u",
    "inbound.floor": "u",
    "inbound.peak": "u",
    "outbound.average": "u",
    "outbound.burst": "u",
    "outbound.peak": "u",
    "poll_grow": "u",
    "poll_max_ns": "t",
    "poll_shrink": "u",
    "thread_pool_max": "i",
    "thread_pool_min": "i",
    "alignment_faults": "b",
    "branch_instructions": "b",
    "branch_misses": "b",
    "bus_cycles": "b",
    "cache_misses": "b",
    "cache_references": "b",
    "cmt": "b",
    "context_switches": "b",
    "cpu_clock": "b",
    "cpu_cycles": "b",
    "cpu_migrations": "b",
    "emulation_faults": "b",
    "instructions": "b",
    "mbml": "b",
    "mbmt": "b",
    "page_faults": "b",
    "page_faults_maj": "b",
    "page_faults_min": "b",
    "ref_cpu_cycles": "b",
    "stalled_cycles_backend": "b",
    "stalled_cycles_frontend": "b",
    "task_clock": "b",
    "auto_converge.increment": "i",
    "auto_converge.initial": "i",
    "bandwidth.avail.switchover": "t",
    "bandwidth.postcopy": "t",
    "compression": "s",
    "compression.mt.dthreads": "i",
    "compression.mt.level": "i",
    "compression.mt.threads": "i",
    "compression.xbzrle.cache": "t",
    "compression.zlib.level": "i",
    "compression.zstd.level": "i",
    "destination_name": "s",
    "destination_xml": "s",
    "disks_port": "i",
    "disks_uri": "s",
    "graphics_uri": "s",
    "listen_address": "s",
    "migrate_disks": "s",
    "migrate_disks_detect_zeroes": "s",
    "migrate_disks_target_zero": "s",
    "migrate_uri": "s",
    "parallel.connections": "i",
    "persistent_xml": "s",
    "tls.destination": "s",
    "dxml": "s",
    "file": "s",
    "image_format": "s",
    "parallel.channels": "i",
    "sev-secret": "s",
    "sev-secret-header": "s",
    "sev-secret-set-address": "t",
    "shm_merge_across_nodes": "u",
    "shm_pages_to_scan": "u",
    "shm_sleep_millisecs": "u",
    "group-name": "s",
    "process-id": "x",
    "process-time": "t",
    "sasl-user-name": "s",
    "selinux-context": "s",
    "unix-group-id": "t",
    "unix-user-id": "t",
    "user-name": "s",
    "x509-distinguished-name": "s",
    "maxWorkers": "u",
    "minWorkers": "u",
    "nclients_max": "u",
    "nclients_unauth_max": "u",
    "prioWorkers": "u",
})

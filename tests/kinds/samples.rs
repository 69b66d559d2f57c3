//! A sample of each kind.

use virgo::{Connection, ErrorCode, Result, *};

use crate::Sample;

const MIB: u64 = 1 << 20;

fn uuid(number: u16) -> String {
    format!("00000000-0000-4000-8000-00000000{number:04x}")
}

fn mac(number: u16) -> String {
    let [high, low] = number.to_be_bytes();
    format!("52:54:00:00:{high:02x}:{low:02x}")
}

macro_rules! sample {
    (
        $kind:ident in $owner:ident by $list:literal, $item:literal, $gone:ident, $orphan:ident;
        owner $connection:ident: $of:expr;
        make $o:ident, $number:ident: $make:expr;
        existing $c:ident: $existing:expr;
        all $a:ident: $all:expr;
        found $self:ident, $f:ident: [$($found:expr),*];
        look: $look:expr;
        change $ch:ident: $change:expr;
        remove: $remove:expr;
    ) => {
        impl Sample for virgo::$kind {
            type Owner = virgo::$owner;

            const LIST: (&str, &str) = ($list, $item);
            const CODES: (ErrorCode, ErrorCode) = (ErrorCode::$gone, ErrorCode::$orphan);

            async fn owner($connection: &Connection) -> Result<virgo::$owner> {
                $of
            }

            async fn make($o: &virgo::$owner, $number: u16) -> Result<Self> {
                $make.await
            }

            async fn existing($c: &Connection) -> Result<Self> {
                $existing
            }

            async fn all($a: &virgo::$owner) -> Result<Vec<Self>> {
                $all.await
            }

            async fn found(&$self, $f: &virgo::$owner) -> Result<Vec<Self>> {
                Ok(vec![$($found.await?),*])
            }

            async fn look(&$self) -> Result<()> {
                $look.await.map(drop)
            }

            async fn change(&$self, $ch: &virgo::$owner) -> Result<Option<&'static str>> {
                $change
            }

            async fn remove(&$self) -> Result<()> {
                $remove.await
            }
        }
    };
}

sample! {
    Domain in Connection by "domains", "domain", NoDomain, InvalidDomain;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_domain(
        &format!(
            "<domain type='test'><name>kind-{number}</name><memory>1024</memory><os><type>hvm</type></os></domain>"
        ),
        DomainDefineFlags::empty(),
    );
    existing connection: connection.lookup_domain_by_name("test").await;
    all connection: connection.list_all_domains(DomainListFlags::empty());
    found self, connection: [
        connection.lookup_domain_by_uuid(&self.uuid()),
        connection.lookup_domain_by_name(&self.name())
    ];
    look: self.fetch_xml(DomainXmlFlags::empty());
    change _connection: self.set_autostart(true).await.map(|()| Some("autostart"));
    remove: self.undefine(DomainUndefineFlags::empty());
}

sample! {
    DomainSnapshot in Domain by "snapshots", "snapshot", NoDomainSnapshot, InvalidDomainSnapshot;
    owner connection: match connection.lookup_domain_by_name("kind-of-snapshots").await {
        Err(error) if error.code() == ErrorCode::NoDomain => {
            // Of one UUID, for tests that run side by side.
            let xml = format!(
                "<domain type='test'><name>kind-of-snapshots</name><uuid>{}</uuid><memory>1024</memory>
                 <os><type>hvm</type></os></domain>",
                uuid(u16::MAX)
            );
            connection.define_domain(&xml, DomainDefineFlags::empty()).await
        }
        found => found,
    };
    make domain, number: domain.create_snapshot(
        &format!("<domainsnapshot><name>kind-{number}</name></domainsnapshot>"),
        DomainSnapshotCreateFlags::empty(),
    );
    existing connection: {
        let domain = connection.lookup_domain_by_name("test").await?;
        match domain.lookup_snapshot_by_name("kind-0").await {
            Err(error) if error.code() == ErrorCode::NoDomainSnapshot => Self::make(&domain, 0).await,
            found => found,
        }
    };
    all domain: domain.list_all_snapshots(DomainSnapshotListFlags::empty());
    found self, domain: [domain.lookup_snapshot_by_name(&self.name())];
    look: self.fetch_xml(DomainSnapshotXmlFlags::empty());
    change _domain: Ok(None);
    remove: self.delete(DomainSnapshotDeleteFlags::empty());
}

sample! {
    DomainCheckpoint in Domain by "checkpoints", "checkpoint", NoDomainCheckpoint, InvalidDomainCheckpoint;
    owner connection: connection.lookup_domain_by_name("test").await;
    make domain, number: domain.create_checkpoint(
        &format!("<domaincheckpoint><name>kind-{number}</name></domaincheckpoint>"),
        DomainCheckpointCreateFlags::empty(),
    );
    existing connection: {
        let domain = connection.lookup_domain_by_name("test").await?;
        match domain.lookup_checkpoint_by_name("kind-0").await {
            Err(error) if error.code() == ErrorCode::NoDomainCheckpoint => Self::make(&domain, 0).await,
            found => found,
        }
    };
    all domain: domain.list_all_checkpoints(DomainCheckpointListFlags::empty());
    found self, domain: [domain.lookup_checkpoint_by_name(&self.name())];
    look: self.fetch_xml(DomainCheckpointXmlFlags::empty());
    change _domain: Ok(None);
    remove: self.delete(DomainCheckpointDeleteFlags::empty());
}

sample! {
    StoragePool in Connection by "storage-pools", "storage-pool", NoStoragePool, InvalidStoragePool;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_storage_pool(
        &format!("<pool type='dir'><name>kind-{number}</name><target><path>/kind-{number}</path></target></pool>"),
        StoragePoolDefineFlags::empty(),
    );
    existing connection: connection.lookup_storage_pool_by_name("default-pool").await;
    all connection: connection.list_all_storage_pools(StoragePoolListFlags::empty());
    found self, connection: [
        connection.lookup_storage_pool_by_uuid(&self.uuid()),
        connection.lookup_storage_pool_by_name(&self.name())
    ];
    look: self.fetch_xml(StoragePoolXmlFlags::empty());
    change _connection: self.set_autostart(true).await.map(|()| Some("autostart"));
    remove: self.undefine();
}

sample! {
    StorageVolume in StoragePool by "volumes", "volume", NoStorageVol, InvalidStorageVol;
    owner connection: connection.lookup_storage_pool_by_name("default-pool").await;
    make pool, number: pool.create_volume(
        &format!("<volume><name>kind-{number}</name><capacity>{MIB}</capacity></volume>"),
        StorageVolumeCreateFlags::empty(),
    );
    existing connection: {
        let pool = connection.lookup_storage_pool_by_name("default-pool").await?;
        // It is made anew where the host is.
        match pool.lookup_volume_by_name("kind-0").await {
            Err(error) if error.code() == ErrorCode::NoStorageVol => Self::make(&pool, 0).await,
            found => found,
        }
    };
    all pool: pool.list_all_volumes();
    found self, pool: [pool.lookup_volume_by_name(&self.name())];
    look: self.fetch_xml();
    change _pool: self.resize(2 * MIB, StorageVolumeResizeFlags::empty()).await.map(|()| Some("capacity"));
    remove: self.delete(StorageVolumeDeleteFlags::empty());
}

sample! {
    Network in Connection by "networks", "network", NoNetwork, InvalidNetwork;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_network(
        &format!("<network><name>kind-{number}</name><bridge name='kind-{number}'/></network>"),
        NetworkDefineFlags::empty(),
    );
    existing connection: connection.lookup_network_by_name("default").await;
    all connection: connection.list_all_networks(NetworkListFlags::empty());
    found self, connection: [
        connection.lookup_network_by_uuid(&self.uuid()),
        connection.lookup_network_by_name(&self.name())
    ];
    look: self.fetch_xml(NetworkXmlFlags::empty());
    change _connection: self.set_autostart(true).await.map(|()| Some("autostart"));
    remove: self.undefine();
}

sample! {
    NetworkPort in Network by "ports", "port", NoNetworkPort, InvalidNetworkPort;
    owner connection: connection.lookup_network_by_name("default").await;
    make network, number: network.create_port(
        &format!(
            "<networkport><uuid>{uuid}</uuid><owner><name>a</name><uuid>{uuid}</uuid></owner>
             <mac address='{mac}'/></networkport>",
            uuid = uuid(number),
            mac = mac(number)
        ),
        NetworkPortCreateFlags::empty(),
    );
    existing connection: {
        let network = connection.lookup_network_by_name("default").await?;
        network.lookup_port_by_uuid(&uuid(0)).await
    };
    all network: network.list_all_ports();
    found self, network: [network.lookup_port_by_uuid(&self.uuid())];
    look: self.fetch_xml();
    change _network: Ok(None);
    remove: self.delete();
}

sample! {
    NodeDevice in Connection by "node-devices", "node-device", NoNodeDevice, InvalidNodeDevice;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_node_device(
        &format!(
            "<device><name>mdev_kind{number}</name><parent>computer</parent>
             <capability type='mdev'><type id='kind'/><uuid>{}</uuid></capability></device>",
            uuid(number)
        ),
        NodeDeviceDefineFlags::empty(),
    );
    existing connection: connection.lookup_node_device_by_name("computer").await;
    all connection: connection.list_all_node_devices(NodeDeviceListFlags::empty());
    found self, connection: [connection.lookup_node_device_by_name(&self.name())];
    look: self.fetch_xml(NodeDeviceXmlFlags::empty());
    change _connection: self.set_autostart(true).await.map(|()| Some("autostart"));
    remove: self.undefine();
}

sample! {
    Secret in Connection by "secrets", "secret", NoSecret, InvalidSecret;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_secret(
        &format!(
            "<secret><uuid>{}</uuid><usage type='volume'><volume>/kind-{number}</volume></usage></secret>",
            uuid(number)
        ),
        SecretDefineFlags::empty(),
    );
    existing connection: connection.lookup_secret_by_uuid(&uuid(0)).await;
    all connection: connection.list_all_secrets(SecretListFlags::empty());
    found self, connection: [
        connection.lookup_secret_by_uuid(&self.uuid()),
        connection.lookup_secret_by_usage(self.usage_type(), &self.usage_id())
    ];
    look: self.fetch_xml();
    change connection: {
        let private = format!(
            "<secret private='yes'><uuid>{}</uuid><usage type='volume'><volume>{}</volume></usage></secret>",
            self.uuid(),
            self.usage_id()
        );
        connection.define_secret(&private, SecretDefineFlags::empty()).await.map(|_| Some("private"))
    };
    remove: self.undefine();
}

sample! {
    NwFilter in Connection by "nw-filters", "nw-filter", NoNwfilter, InvalidNwfilter;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_nw_filter(
        &format!("<filter name='kind-{number}' chain='root'/>"),
        NwFilterDefineFlags::empty(),
    );
    existing connection: connection.lookup_nw_filter_by_name("kind-0").await;
    all connection: connection.list_all_nw_filters();
    found self, connection: [
        connection.lookup_nw_filter_by_uuid(&self.uuid()),
        connection.lookup_nw_filter_by_name(&self.name())
    ];
    look: self.fetch_xml();
    change _connection: Ok(None);
    remove: self.undefine();
}

sample! {
    NwFilterBinding in Connection by "nw-filter-bindings", "nw-filter-binding", NoNwfilterBinding,
        InvalidNwfilterBinding;
    owner connection: Ok(connection.clone());
    make connection, number: async {
        let filter = "<filter name='kind-of-bindings' chain='root'/>";
        // Tests run side by side, and share it.
        let _ = connection.define_nw_filter(filter, NwFilterDefineFlags::empty()).await;
        let xml = format!(
            "<filterbinding><owner><name>a</name><uuid>{}</uuid></owner><portdev name='kind{number}'/>
             <mac address='{}'/><filterref filter='kind-of-bindings'/></filterbinding>",
            uuid(number),
            mac(number)
        );
        connection.create_nw_filter_binding(&xml, NwFilterBindingCreateFlags::empty()).await
    };
    existing connection: connection.lookup_nw_filter_binding_by_port_dev("kind0").await;
    all connection: connection.list_all_nw_filter_bindings();
    found self, connection: [connection.lookup_nw_filter_binding_by_port_dev(&self.port_dev())];
    look: self.fetch_xml();
    change _connection: Ok(None);
    remove: self.delete();
}

sample! {
    Interface in Connection by "interfaces", "interface", NoInterface, InvalidInterface;
    owner connection: Ok(connection.clone());
    make connection, number: connection.define_interface(
        &format!(
            "<interface type='ethernet' name='kind{number}'><start mode='none'/>
             <mac address='{}'/></interface>",
            mac(number)
        ),
        InterfaceDefineFlags::empty(),
    );
    existing connection: connection.lookup_interface_by_name("eth1").await;
    all connection: connection.list_all_interfaces(InterfaceListFlags::empty());
    found self, connection: [
        connection.lookup_interface_by_name(&self.name()),
        connection.lookup_interface_by_mac(&self.mac())
    ];
    look: self.fetch_xml(InterfaceXmlFlags::empty());
    change _connection: self.start().await.map(|()| Some("active"));
    remove: self.undefine();
}

"""Both sides with the storage of a host: pools, by their names, and volumes, as "pool/volume"."""

import sides
import storage_operations

# libvirt's numbers of what happens in the life of a pool, by the names of our signals.
LIFE = ("defined", "undefined", "started", "stopped", "created", "deleted")
REFRESHED = "refreshed"


def tables(subject):
    """The operations there are on a pool or a volume."""
    return storage_operations.VOLUME if "/" in subject else storage_operations.POOL


class LibvirtStorage(sides.Libvirt):
    """Storage by python-libvirt."""

    on_connection = storage_operations.CONNECTION

    def on_subject(self, subject):
        return tables(subject)

    def follow(self):
        life, refresh = self.libvirt.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, self.libvirt.VIR_STORAGE_POOL_EVENT_ID_REFRESH
        register = self.connection.storagePoolEventRegisterAny
        register(None, life, lambda _c, pool, event, _detail, _data: self._note(pool, LIFE[event]), None)
        register(None, refresh, lambda _c, pool, _data: self._note(pool, REFRESHED), None)

    def _note(self, pool, event):
        self.told.append([pool.name(), event])

    def find(self, connection, subject):
        pool, _, volume = subject.partition("/")
        pool = connection.storagePoolLookupByName(pool)
        return pool.storageVolLookupByName(volume) if volume else pool

    def present(self):
        pools = self.connection.listAllStoragePools()
        volumes = [f"{p.name()}/{v.name()}" for p in pools for v in self.ask_or([], p.listAllVolumes)]
        return sorted([*(pool.name() for pool in pools), *volumes])

    def facts(self, subject):
        try:
            found = self.find(self.connection, subject)
            return self._facts_of_volume(found) if "/" in subject else self._facts_of_pool(found)
        except self.error:
            return "gone"

    def _facts_of_pool(self, pool):
        state, capacity, allocation, available = pool.info()
        return {
            "name": pool.name(),
            "uuid": pool.UUIDString(),
            "state": [state],
            "active": bool(pool.isActive()),
            "persistent": bool(pool.isPersistent()),
            "autostart": self.ask_or(False, lambda: bool(pool.autostart())),
            "capacity": capacity,
            "allocation": allocation,
            "available": available,
        }

    def _facts_of_volume(self, volume):
        kind, capacity, allocation = volume.info()
        return {
            "name": volume.name(),
            "pool-name": volume.storagePoolLookupByVolume().name(),
            "key": volume.key(),
            "path": volume.path(),
            "kind": kind,
            "capacity": capacity,
            "allocation": allocation,
        }


class VirgoStorage(sides.Virgo):
    """Storage by Virgo: from the lists, which follow what happens."""

    on_connection = storage_operations.CONNECTION

    def on_subject(self, subject):
        return tables(subject)

    def follow(self):
        self.watched = set()
        for pool in self.connection.props.storage_pools:
            self._watch(pool)
        self.connection.connect("storage-pool-added", lambda _, pool: self._watch(pool))

    def _watch(self, pool):
        if pool not in self.watched:
            self.watched.add(pool)
            for event in (*LIFE, REFRESHED):
                pool.connect(event, lambda pool, event=event: self.told.append([pool.props.name, event]))
            # It is loaded from now on.
            _ = pool.props.volumes

    def find(self, connection, subject):
        pool, _, volume = subject.partition("/")
        pool = connection.lookup_storage_pool_by_name(pool)
        return pool.lookup_volume_by_name(volume) if volume else pool

    def _listed(self):
        """Returns the objects in the lists, by subject."""
        pools = {pool.props.name: pool for pool in self.connection.props.storage_pools}
        volumes = [volume for pool in pools.values() for volume in pool.props.volumes]
        return pools | {f"{volume.props.pool_name}/{volume.props.name}": volume for volume in volumes}

    def present(self):
        return sorted(self._listed())

    def facts(self, subject):
        found = self._listed().get(subject)
        if found is None:
            return "gone"
        if "/" in subject:
            names = ("name", "pool-name", "key", "path", "kind", "capacity", "allocation")
            return {name: found.get_property(name) for name in names}
        names = ("name", "uuid", "active", "persistent", "autostart", "capacity", "allocation", "available")
        return {name: found.get_property(name) for name in names} | {"state": [int(found.props.state)]}


SIDES = {side.name: side for side in (LibvirtStorage, VirgoStorage)}

"""Both sides with the snapshots and checkpoints of the domain `test`. A subject is "kind:name"; what is done is in a table
for each kind, as in operations.py."""

import re
import xml.etree.ElementTree as ElementTree

import sides
from kinds import nothing

STATES = ("no-state", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pm-suspended")


def timeless(text):
    """A document without the moment at which its object was made."""
    return re.sub(r"<creationTime>\d+</creationTime>", "<creationTime/>", text)


def of_libvirt(call):
    return lambda s, c, *arguments: call(s, c.lookupByName("test"), *arguments)


def of_virgo(call):
    return lambda s, c, *arguments: call(s, c.lookup_domain_by_name("test"), *arguments)


def both(theirs, ours):
    return of_libvirt(theirs), of_virgo(ours)


def names_of(found):
    return sorted(one.getName() for one in found)


def our_names(found):
    return sorted(one.props.name for one in found)


CONNECTION = {
    "start": both(nothing(lambda s, d: d.create()), nothing(lambda s, d: d.start(s.virgo.DomainStartFlags.NONE))),
    "destroy": both(nothing(lambda s, d: d.destroy()), nothing(lambda s, d: d.destroy(s.virgo.DomainDestroyFlags.NONE))),
    "suspend": both(nothing(lambda s, d: d.suspend()), nothing(lambda s, d: d.suspend())),
    "create_snapshot": both(
        lambda s, d, xml, flags: d.snapshotCreateXML(xml, flags).getName(),
        lambda s, d, xml, flags: d.create_snapshot(xml, s.virgo.DomainSnapshotCreateFlags(flags)).props.name,
    ),
    "snapshots": both(
        lambda s, d, flags: names_of(d.listAllSnapshots(flags)),
        lambda s, d, flags: our_names(d.list_all_snapshots(s.virgo.DomainSnapshotListFlags(flags))),
    ),
    "find_snapshot": both(
        lambda s, d, name: d.snapshotLookupByName(name).getName(),
        lambda s, d, name: d.lookup_snapshot_by_name(name).props.name,
    ),
    "current_snapshot": both(
        lambda s, d: d.snapshotCurrent().getName(),
        lambda s, d: d.fetch_current_snapshot().props.name,
    ),
    "create_checkpoint": both(
        lambda s, d, xml, flags: d.checkpointCreateXML(xml, flags).getName(),
        lambda s, d, xml, flags: d.create_checkpoint(xml, s.virgo.DomainCheckpointCreateFlags(flags)).props.name,
    ),
    "checkpoints": both(
        lambda s, d, flags: names_of(d.listAllCheckpoints(flags)),
        lambda s, d, flags: our_names(d.list_all_checkpoints(s.virgo.DomainCheckpointListFlags(flags))),
    ),
    "find_checkpoint": both(
        lambda s, d, name: d.checkpointLookupByName(name).getName(),
        lambda s, d, name: d.lookup_checkpoint_by_name(name).props.name,
    ),
}

PARENT = (lambda s, o: o.getParent().getName(), lambda s, o: o.lookup_parent().props.name)

SUBJECTS = {
    "snapshot": {
        "revert": (
            nothing(lambda s, o, flags: o.getDomain().revertToSnapshot(o, flags)),
            nothing(lambda s, o, flags: o.revert(s.virgo.DomainSnapshotRevertFlags(flags))),
        ),
        "delete": (
            nothing(lambda s, o, flags: o.delete(flags)),
            nothing(lambda s, o, flags: o.delete(s.virgo.DomainSnapshotDeleteFlags(flags))),
        ),
        "xml": (
            lambda s, o, flags: timeless(o.getXMLDesc(flags)),
            lambda s, o, flags: timeless(o.fetch_xml(s.virgo.DomainSnapshotXmlFlags(flags))),
        ),
        "children": (
            lambda s, o, flags: names_of(o.listAllChildren(flags)),
            lambda s, o, flags: our_names(o.list_all_children(s.virgo.DomainSnapshotListFlags(flags))),
        ),
        "parent": PARENT,
    },
    "checkpoint": {
        "delete": (
            nothing(lambda s, o, flags: o.delete(flags)),
            nothing(lambda s, o, flags: o.delete(s.virgo.DomainCheckpointDeleteFlags(flags))),
        ),
        "xml": (
            lambda s, o, flags: timeless(o.getXMLDesc(flags)),
            lambda s, o, flags: timeless(o.fetch_xml(s.virgo.DomainCheckpointXmlFlags(flags))),
        ),
        "children": (
            lambda s, o, flags: names_of(o.listAllChildren(flags)),
            lambda s, o, flags: our_names(o.list_all_children(s.virgo.DomainCheckpointListFlags(flags))),
        ),
        "parent": PARENT,
    },
}


class LibvirtMoments(sides.Libvirt):
    """Snapshots and checkpoints by python-libvirt."""

    on_connection = CONNECTION

    def on_subject(self, subject):
        return SUBJECTS[subject.partition(":")[0]]

    def follow(self):
        """Nobody tells of them."""
        self.domain = self.connection.lookupByName("test")

    def find(self, connection, subject):
        kind, _, name = subject.partition(":")
        domain = connection.lookupByName("test")
        return {"snapshot": domain.snapshotLookupByName, "checkpoint": domain.checkpointLookupByName}[kind](name)

    def present(self):
        snapshots, checkpoints = self.domain.listAllSnapshots(), self.domain.listAllCheckpoints()
        current = [f"current {self.domain.hasCurrentSnapshot()}"]
        return current + sorted(
            [f"snapshot:{one.getName()}" for one in snapshots] + [f"checkpoint:{one.getName()}" for one in checkpoints]
        )

    def facts(self, subject):
        try:
            found = self.find(self.connection, subject)
            root = ElementTree.fromstring(found.getXMLDesc())
        except self.error:
            return "gone"
        facts = {"parent-name": root.findtext("parent/name"), "description": root.findtext("description")}
        if subject.startswith("snapshot:"):
            facts["state"] = root.findtext("state")
            facts["current"], facts["has-metadata"] = bool(found.isCurrent()), bool(found.hasMetadata())
        state = STATES[self.domain.state()[0]]
        return facts | {"domain-state": state}


class VirgoMoments(sides.Virgo):
    """Snapshots and checkpoints by Virgo: from the lists, which follow what this connection does."""

    on_connection = CONNECTION

    def on_subject(self, subject):
        return SUBJECTS[subject.partition(":")[0]]

    def follow(self):
        self.domain = self.connection.lookup_domain_by_name("test")
        for objects in (self.domain.get_snapshots(), self.domain.get_checkpoints()):
            while objects.get_property("loading"):
                self.listen()

    def find(self, connection, subject):
        kind, _, name = subject.partition(":")
        domain = connection.lookup_domain_by_name("test")
        return {"snapshot": domain.lookup_snapshot_by_name, "checkpoint": domain.lookup_checkpoint_by_name}[kind](name)

    def _listed(self):
        lists = {"snapshot": self.domain.get_snapshots(), "checkpoint": self.domain.get_checkpoints()}
        return {f"{kind}:{one.props.name}": one for kind, objects in lists.items() for one in objects}

    def present(self):
        return [f"current {int(self.domain.get_has_current_snapshot())}"] + sorted(self._listed())

    def facts(self, subject):
        found = self._listed().get(subject)
        if found is None:
            return "gone"
        facts = {"parent-name": found.get_parent_name(), "description": found.get_description()}
        if subject.startswith("snapshot:"):
            facts["state"] = found.get_state().value_nick
            facts["current"], facts["has-metadata"] = found.get_current(), found.get_has_metadata()
        return facts | {"domain-state": self.domain.get_state().value_nick}


SIDES = {side.name: side for side in (LibvirtMoments, VirgoMoments)}

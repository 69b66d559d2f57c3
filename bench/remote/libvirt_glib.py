"""libvirt-glib by GObject Introspection. See harness/remote.py."""
import gi

gi.require_version("LibvirtGObject", "1.0")
from gi.repository import LibvirtGObject

import remote


def connect(uri):
    connection = LibvirtGObject.Connection.new(uri)
    connection.open(None)
    return connection


def refresh(uri, times, suffix):
    def each(connection):
        connection.fetch_domains(None)
        for domain in connection.get_domains():
            domain.get_info()
        return connection

    connection = remote.took(f"load{suffix}", 1, lambda: each(connect(uri)))
    remote.took(f"each{suffix}", int(times), lambda: each(connection))


remote.main({"refresh": refresh})

import gi

gi.require_version("LibvirtGObject", "1.0")
from gi.repository import LibvirtGObject

connection = LibvirtGObject.Connection.new("test:///default")
connection.open(None)
print(connection.get_uri())

import gi

gi.require_version("Virgo", "1")
from gi.repository import Virgo

print(Virgo.Connection.open("test:///default", Virgo.ConnectionFlags(0), None).props.uri)

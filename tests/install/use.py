import gi

gi.require_version("Virgo", "1")
from gi.repository import Virgo  # noqa: E402

print(Virgo.Connection.open("test:///default", 0).props.hypervisor)

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio

print(Gio.Application.id_is_valid("a.b"))

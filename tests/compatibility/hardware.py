#!/usr/bin/python3
"""Defines domains in a libvirtd and in Virgo, and compares where their devices are.

The domains are src/drivers/qemu/tests/golden/hardware/*.xml. Beside each is a file with the addresses that libvirt gives,
which a test in Rust compares too, without a daemon. `hardware.py --bless` writes these files anew.
"""

import pathlib
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import privileged  # noqa: E402

DOMAINS = pathlib.Path(__file__).resolve().parents[2] / "src/drivers/qemu/tests/golden/hardware"
# The test was skipped, to Meson.
SKIPPED = 77
# What libvirt describes though it is part of every machine, or is none of the hardware.
LEFT_OUT = {("input", "ps2"), ("audio", None)}


def attributes(element):
    return "" if element is None else "".join(f" {name}={value}" for name, value in element.attrib.items())


def places(xml):
    """Returns the devices' addresses, one line each, sorted."""
    root = ElementTree.fromstring(xml)
    lines = [f"machine {root.find('os/type').get('machine')}"]
    counts = {}
    for device in root.find("devices"):
        if device.tag == "emulator" or (device.tag, device.get("bus")) in LEFT_OUT:
            continue
        if device.tag == "controller":
            name = " ".join(filter(None, map(device.get, ("type", "index", "model"))))
            name += attributes(device.find("target")) + attributes(device.find("model"))
        elif device.tag == "disk":
            name = device.find("target").get("dev")
        else:
            name = counts[device.tag] = counts.get(device.tag, -1) + 1
        # libvirt says it since 9.1 of every q35, as it has always been.
        if device.tag == "watchdog" and device.get("model") == "itco":
            continue
        # Consoles that stand for a serial port have its address.
        address = None if device.tag == "console" else device.find("address")
        lines.append(f"{device.tag} {name}:{attributes(address)}")
    return "\n".join(sorted(lines)) + "\n"


def by_libvirt(daemon):
    """Returns a function that defines a domain by libvirt, for its XML."""
    import libvirt

    connection = libvirt.open(daemon.place("qemu+unix:///system?socket=@socket@", {}))

    def define(xml):
        domain = connection.defineXML(xml)
        defined = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)
        domain.undefine()
        return defined

    return define


def by_virgo(root):
    """Returns a function that defines a domain by Virgo, for its XML."""
    import gi

    gi.require_version("Virgo", "1")
    from gi.repository import Virgo

    connection = Virgo.Connection.open(f"qemu:///embed?root={root}", 0)

    def define(xml):
        domain = connection.define_domain(xml, 0)
        defined = domain.fetch_xml(Virgo.DomainXmlFlags.INACTIVE)
        domain.undefine(0)
        return defined

    return define


def main():
    lacking = privileged.missing()
    if lacking:
        print(f"skipped: {lacking}")
        return SKIPPED
    bless = sys.argv[1:] == ["--bless"]
    found = 0
    with privileged.Daemon() as daemon, tempfile.TemporaryDirectory() as root:
        theirs = by_libvirt(daemon)
        ours = None if bless else by_virgo(root)
        for path in sorted(DOMAINS.glob("*.xml")):
            xml = path.read_text()
            expected = places(theirs(xml))
            if bless:
                path.with_suffix(".places").write_text(expected)
                continue
            given = places(ours(xml))
            if given != expected:
                found += 1
                print(f"{path.stem}:")
                for line in sorted(set(expected.splitlines()) ^ set(given.splitlines())):
                    print(f"  {'libvirt' if line in expected.splitlines() else 'virgo  '} {line}")
    print(f"{found} domains differ")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

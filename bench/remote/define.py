"""Defines domains: define.py URI COUNT. They are never started."""
import sys

import libvirt

connection = libvirt.open(sys.argv[1])
for number in range(int(sys.argv[2])):
    connection.defineXML(
        f"<domain type='qemu'><name>d{number}</name><memory>65536</memory><vcpu>1</vcpu>"
        "<os><type arch='x86_64' machine='q35'>hvm</type></os></domain>"
    )

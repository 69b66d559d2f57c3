"""Makes a pool of a directory and starts it: pool.py URI DIRECTORY. Its volumes are the files in it."""
import sys

import libvirt

from volume import POOL

connection = libvirt.open(sys.argv[1])
xml = f"<pool type='dir'><name>{POOL}</name><target><path>{sys.argv[2]}</path></target></pool>"
connection.storagePoolDefineXML(xml).create()

import libvirt

print(libvirt.open("test:///default").getURI())

"""Hardware and versions, without names of hosts or directories."""
import os
import platform
import re
import resource
import subprocess


def machine(python):
    return {
        "kernel": platform.release(),
        "architecture": platform.machine(),
        "processor": processor(),
        "cpus": os.cpu_count(),
        "memory_mib": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20,
        "hard_limit_of_open_files": resource.getrlimit(resource.RLIMIT_NOFILE)[1],
        "load_at_start": round(os.getloadavg()[0], 2),
        "versions": {name: version(command) for name, command in VERSIONS.items()}
        | {"python": version([python, "--version"])},
    }


VERSIONS = {
    "glib": ["pkg-config", "--modversion", "glib-2.0"],
    "libvirt": ["pkg-config", "--modversion", "libvirt"],
    "libvirt-glib": ["pkg-config", "--modversion", "libvirt-gobject-1.0"],
    "gjs": ["gjs", "--version"],
    "qemu": ["qemu-system-x86_64", "--version"],
    "cc": ["cc", "--version"],
    "rustc": ["rustc", "--version"],
}


def version(command):
    try:
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        return None
    found = re.search(r"\d+(\.\d+)+", text)
    return found.group() if found else None


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (FileNotFoundError, StopIteration):
        return None

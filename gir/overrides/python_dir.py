"""python_dir.py PREFIX DEFAULT: prints the folder below a prefix in which Python looks for modules."""
import sys

prefix, default = sys.argv[1:]
print(next((p for p in sys.path if p.startswith(f"{prefix}/lib/") and p.endswith("-packages")), default))

#!/usr/bin/env python3
"""check_javascript.py NPM FOLDER TYPES FILE…: checks programs with TypeScript and the types of @girs."""
import json
import pathlib
import shutil
import sys

from fetch import check, fetch

PACKAGES = ["typescript@5.9.3", "@girs/gjs@4.7.0", "@girs/gio-2.0@4.7.0"]
npm, folder, types, *files = sys.argv[1:]
project = pathlib.Path(folder, "javascript")
project.mkdir(parents=True, exist_ok=True)
(project / "package.json").write_text('{"private": true}')
fetch(project, " ".join(PACKAGES), [npm, "install", "--no-audit", "--no-fund", "--save-exact", *PACKAGES])
# Beside node_modules, as in a program's folder.
sources = [pathlib.Path(shutil.copy(file, project)) for file in [types, *files]]
options = {
    "allowJs": True, "checkJs": True, "lib": ["ES2022"], "module": "ESNext", "moduleResolution": "Bundler",
    "noEmit": True, "skipLibCheck": True, "noImplicitAny": False, "target": "ES2022",
    "types": ["@girs/gjs", "@girs/gjs/dom", "@girs/gjs/ambient", "@girs/gio-2.0/ambient", "@girs/glib-2.0/ambient",
              "@girs/gobject-2.0/ambient"],
}
status = 0
# Programs in JavaScript do not say what may be null, of what GIO returns.
for suffix, strict in ((".ts", True), (".js", False)):
    # The types end in .d.ts themselves.
    names = {pathlib.Path(types).name, *(source.name for source in sources if source.suffix == suffix)}
    configuration = project / f"tsconfig{suffix}.json"
    configuration.write_text(json.dumps({"compilerOptions": dict(options, strict=strict), "files": sorted(names)}))
    status |= check(["node_modules/.bin/tsc", "--project", configuration.name], project).returncode
sys.exit(status)

#!/bin/sh
# The hook, in the clone that pre-commit keeps; npm cannot install a package globally from Git that has to be bundled.
here=$(cd "$(dirname "$0")/.." && pwd) || exit 3
if [ ! -e "$here/node_modules/.package-lock.json" ]; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund) >&2 || exit 3
fi
exec node "$here/scripts/launch.mjs" validate "$@"

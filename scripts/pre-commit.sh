#!/bin/sh
# The hook, in the clone that pre-commit keeps; npm cannot install a package globally from Git that has to be bundled.
here=$(cd "$(dirname "$0")/.." && pwd) || exit 3
if [ ! -e "$here/node_modules/.package-lock.json" ]; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund) >&2 || exit 3
fi
# A link in a commit may come from a stranger, and what it leads to is not theirs to show.
for given in "$@"; do
  if [ -L "$given" ]; then
    printf '%s is a link; the hook follows none. Put the file itself there.\n' "$given" >&2
    exit 1
  fi
done
exec node "$here/scripts/launch.mjs" validate "$@"

#!/bin/sh
# Runs a script of ours on the Node that our packages bring: docs/decisions/0104-the-node-that-we-bring.md. npm looks for it in their folder
# before it looks anywhere else, so they have to be there first, and those of the lock file.
[ node_modules/.package-lock.json -nt package-lock.json ] || node scripts/install.mjs || exit
exec node "$@"

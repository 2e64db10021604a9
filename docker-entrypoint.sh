#!/bin/sh
# Fits the heap of Node to the memory of the container, then becomes the command it is given.
#
# Node gives a heap half of the container's memory, at most 2 GB. On Neo4j nearly all that the server holds is in the heap,
# caches included: it gets the memory but for 192 MB (code, buffers, threads), between half and three quarters. The
# embedded engine keeps its graph outside of the heap: there it gets half. NODE_OPTIONS comes after, and wins.
set -eu

# cgroup v2, then v1; "max", or a number beyond any machine, means no limit. The variable is for tests.
for file in ${MEMORY_LIMIT_FILE:-/sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes}; do
  [ -r "$file" ] || continue
  bytes=$(cat "$file")
  case $bytes in '' | *[!0-9]*) break ;; esac
  # 1 PB in bytes has 16 digits.
  [ "${#bytes}" -lt 16 ] || break
  memory=$((bytes / 1048576))
  heap=$((memory / 2))
  if [ -n "${NEO4J_URI:-}" ]; then
    rest=$((memory - 192))
    most=$((memory * 3 / 4))
    [ "$rest" -le "$most" ] || rest=$most
    [ "$rest" -le "$heap" ] || heap=$rest
  fi
  export NODE_OPTIONS="--max-old-space-size=$heap ${NODE_OPTIONS:-}"
  break
done

exec "$@"

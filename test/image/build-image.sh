#!/bin/sh
# Builds the image of the Dockerfile without Docker and without a registry of images, into a folder:
#   rootfs/      its file system        config.json  how it starts        oci/  the image as an OCI layout
# buildah carries out the Dockerfile as it is. The base image node:*-bookworm-slim is Debian with Node in /usr/local and a user
# "node": here Debian comes from mmdebstrap, and Node and npm from this machine. Needs root, and Debian's packages.
set -eu
folder=$1
project=$(cd "$(dirname "$0")/../.." && pwd)
base=$(sed -n 's/^FROM \([^ ]*\) AS build$/\1/p' "$project/Dockerfile")

# Without a network and a runtime of containers.
export BUILDAH_ISOLATION=chroot
buildah() { command buildah --root "$folder/storage" --runroot "$folder/run" "$@"; }

debian=$folder/debian
mmdebstrap --quiet --variant=minbase bookworm "$debian"
node=$(command -v node)
modules=$(npm root --global)
cp -L "$node" "$debian/usr/local/bin/node"
mkdir -p "$debian/usr/local/lib/node_modules" "$debian/usr/local/etc"
cp -R "$modules/npm" "$debian/usr/local/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$debian/usr/local/bin/npm"
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
  cp -L "$NODE_EXTRA_CA_CERTS" "$debian/usr/local/etc/ca.crt"
  echo 'cafile=/usr/local/etc/ca.crt' >"$debian/usr/local/etc/npmrc"
fi
chroot "$debian" groupadd --gid 1000 node
chroot "$debian" useradd --uid 1000 --gid node --create-home node

container=$(buildah from scratch)
buildah copy --quiet "$container" "$debian" / >/dev/null
buildah config --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$container"
buildah commit --quiet --rm "$container" "docker.io/library/$base" >/dev/null
rm -rf "$debian"

# The OCI format has no HEALTHCHECK, Docker's has. The cache of npm spares the network.
buildah bud --quiet --pull-never --layers=false --network host --format docker \
  --volume "$(npm config get cache):/root/.npm" --tag fabriques-graph "$project" >/dev/null

container=$(buildah from --pull-never localhost/fabriques-graph)
buildah inspect --type image localhost/fabriques-graph >"$folder/config.json"
cp -a "$(buildah mount "$container")" "$folder/rootfs"
buildah umount "$container" >/dev/null
buildah push --quiet --format oci localhost/fabriques-graph "oci:$folder/oci:fabriques-graph"
rm -rf "$folder/storage" "$folder/run"

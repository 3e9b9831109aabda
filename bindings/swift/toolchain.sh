#!/usr/bin/env bash
# Swift for a Debian machine that has none and reaches nothing but package registries.
#   toolchain.sh ensure               fetch and unpack Debian's `swiftlang` (idempotent, cached)
#   toolchain.sh there                whether there is nothing to fetch
#   toolchain.sh run DIR CMD [ARG..]  run CMD in DIR with the toolchain. DIR, and the folders that SWIFT_SEES names
#                                     (a:b:c), are visible to it at the same paths, and nothing else of the machine is
# A `swift` already on PATH is used as it is. Otherwise (root, Debian): the only thing installed on the
# host is `mmdebstrap`; no mirror is named here, it is read from this machine's own apt configuration.
set -euo pipefail

SUITE=${SWIFT_SUITE:-trixie}                       # has swiftlang 6.0.3; bookworm and forky have none
KEYRING=${SWIFT_KEYRING:-/usr/share/keyrings/debian-archive-keyring.gpg}
PKGS=base-files,bash,dash,coreutils,swiftlang,libc6-dev,libstdc++-14-dev,tzdata
REV=1                                              # bump to rebuild cached roots
CACHE=${CHECHO_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/checho-tools}/swift
ROOT=$CACHE/$SUITE-$REV

native() { [ -z "${SWIFT_FORCE_ROOT:-}" ] && command -v swift >/dev/null && swift --version 2>/dev/null | grep -q 'Swift version'; }

# Not needed to compile, link, run and test: debuggers, editor servers, docs, embedded and static stdlibs.
slim() {
  local s=$1/usr/libexec/swift
  rm -rf "$s"/bin/{lldb*,clangd,sourcekit-lsp,docc,repl_swift,swift-help,swift-build-sdk-interfaces} \
         "$s"/lib/{liblldb.so*,libsourcekitdInProc.so,libLTO.so*,libswiftGenericMetadataBuilder.so} \
         "$s"/lib/swift/{embedded,FrameworkABIBaseline} "$s"/share/docc \
         "$1"/usr/share/{doc,man,info,locale}
  [ -n "${SWIFT_KEEP_STATIC:-}" ] || rm -rf "$s"/lib/swift_static/linux/*.a   # only -static-stdlib needs them
}

ensure() {
  if native; then echo "toolchain.sh: native: $(swift --version 2>/dev/null | head -n1)"; return; fi
  mkdir -p "$CACHE"; exec 9>"$CACHE/lock"; flock 9
  if [ -e "$ROOT/.ok" ]; then echo "toolchain.sh: cached: $ROOT ($(cat "$ROOT/.ok"))"; return; fi
  command -v mmdebstrap >/dev/null || {
    apt-get -q -o DPkg::Lock::Timeout=300 update
    DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends mmdebstrap
  }
  local code mirror
  code=$(. /etc/os-release; echo "$VERSION_CODENAME")
  mirror=$(apt-get indextargets --no-release-info --format '$(REPO_URI)' \
             'Created-By: Packages' "Release: $code" 'Component: main' | sed -n 1p)
  [ -n "$mirror" ] || { echo "toolchain.sh: apt's configuration has no '$code main'" >&2; return 1; }
  rm -rf "$ROOT" "$ROOT.tmp"
  # variant=extract: the host's apt resolves, fetches and verifies, dpkg unpacks; no maintainer script runs
  mmdebstrap --quiet --mode=root --variant=extract --include="$PKGS" \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "5"' \
    "$SUITE" "$ROOT.tmp" "deb [signed-by=$KEYRING] $mirror $SUITE main"
  slim "$ROOT.tmp"; mv "$ROOT.tmp" "$ROOT"
  enter "$CACHE" swiftc --version 2>/dev/null | sed -n 1p > "$ROOT/.ok.tmp"
  grep -q 'Swift version' "$ROOT/.ok.tmp"; mv "$ROOT/.ok.tmp" "$ROOT/.ok"
  echo "toolchain.sh: ready: $ROOT ($(cat "$ROOT/.ok"), $(du -sh "$ROOT" | cut -f1))"
}

# A private mount namespace: every mount is gone when the command ends, however it ends.
# /proc is not optional: swiftc finds its own libraries through /proc/self/exe.
enter() {
  local dir; dir=$(cd "$1" && pwd -P); shift
  unshare --mount --propagation private -- /bin/bash -euc '
    root=$1 dir=$2 sees=$3; shift 3
    mount --rbind /proc "$root/proc"; mount --rbind /dev "$root/dev"
    IFS=: paths=$dir:$sees
    for path in $paths; do
      [ -n "$path" ] || continue
      mkdir -p "$root$path"; mount --bind "$path" "$root$path"
    done
    exec chroot "$root" /usr/bin/env -i HOME=/root TMPDIR=/tmp LC_ALL=C TERM=dumb \
      PATH=/usr/libexec/swift/bin:/usr/bin:/bin SWIFT_BACKTRACE=enable=no \
      /bin/bash -euc "cd \"\$1\"; shift; exec \"\$@\"" _ "$dir" "$@"' _ "$ROOT" "$dir" "${SWIFT_SEES:-}" "$@"
}

case ${1:-} in
  ensure) ensure ;;
  there) native || [ -e "$ROOT/.ok" ] ;;
  run) shift; if native; then cd "$1"; shift; exec "$@"; else enter "$@"; fi ;;
  *) sed -n '2,9p' "$0" >&2; exit 2 ;;
esac

# Sourced by scripts/setup: fetches and unpacks Debian's source package of hostap ("wpa").
# Needs neither root nor dpkg-dev, and leaves the system's package lists alone: apt works with a
# sources file, lists and a cache in the build folder. Expects lib/common.sh and $root.

# Prints deb-src stanzas for the archives that this machine installs from, in apt's deb822 form.
# Only entries of the running release itself (and its updates and security suites) in "main" count:
# other vendors' archives don't carry the package.
machine_sources() {
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    [ -n "$codename" ] || return 0
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        awk -v codename="$codename" -f "$root/scripts/lib/one-line-sources.awk"
    # Each file ends with an empty line, so that stanzas of two files stay apart.
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -r "$file" ] && cat "$file" && echo
    done | awk -v codename="$codename" -f "$root/scripts/lib/deb822-sources.awk"
}

# Prints a stanza for Debian's own mirror: the last resort. Any release of Debian will do.
debian_mirror() {
    echo "Types: deb-src"
    echo "URIs: http://deb.debian.org/debian"
    echo "Suites: $(. /etc/os-release && [ "$ID" = debian ] &&
        echo "${VERSION_CODENAME:-bookworm}" || echo bookworm)"
    echo "Components: main"
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ ! -e "$keyring" ] || echo "Signed-By: $keyring"
}

# apt-get that sees only folder $1: its sources, lists and cache are there.
private_apt() {
    folder=$1
    shift
    # Hooks of the machine's own apt configuration are about the system's lists, not about these.
    printf '#clear %s;\n' APT::Update::Pre-Invoke APT::Update::Post-Invoke \
        APT::Update::Post-Invoke-Success >"$folder/apt.conf"
    # The sandbox user of root's apt may not reach a build folder in somebody's home.
    apt-get -q -c "$folder/apt.conf" \
        -o Dir::Etc::sourcelist="$folder/hostap.sources" \
        -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::State::lists="$folder/lists" \
        -o Dir::Cache="$folder/cache" \
        -o APT::Sandbox::User="$(id -un)" \
        -o Acquire::Languages=none \
        -o Acquire::Retries=2 \
        "$@" >&2 </dev/null
}

# Downloads the source package into folder $1. apt checks the archive's signature and the files'
# hashes; it does not need dpkg-source for that.
download_with() {
    folder=$1
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
    # A third archive without sources may make the update fail as a whole; what counts is whether
    # the package can then be fetched.
    private_apt "$folder" update || say "apt-get update reported a problem; trying all the same"
    (cd "$folder" && private_apt "$folder" source --download-only wpa)
}

download() {
    folder=$1
    machine_sources >"$folder/hostap.sources"
    if grep -q . "$folder/hostap.sources"; then
        download_with "$folder" && return 0
        say "this machine's own mirror gave no source package"
    else
        say "no usable archive in /etc/apt"
    fi
    say "using Debian's mirror"
    debian_mirror >"$folder/hostap.sources"
    rm -rf "$folder/lists" "$folder/cache"
    download_with "$folder"
}

# Unpacks what was downloaded into folder $1: the upstream tree, with Debian's patches, and debian/
# beside it. A patch that does not apply is an error.
unpack() {
    folder=$1
    tarball=$(ls "$folder"/wpa_*.orig.tar.* | grep -v '\.asc$' | head -n 1)
    packaging=$(ls "$folder"/wpa_*.debian.tar.* | head -n 1)
    rm -rf "$folder/source" "$folder/debian"
    mkdir "$folder/source"
    tar -xf "$tarball" -C "$folder/source" --strip-components=1
    tar -xf "$packaging" -C "$folder"
    sed 's/#.*//' "$folder/debian/patches/series" | while read -r name _; do
        [ -n "$name" ] || continue
        patch -s -p1 -d "$folder/source" <"$folder/debian/patches/$name" >&2 ||
            die "Debian's patch $name does not apply"
    done
}

# Makes $root/build/reference/source and prints its path. Quick when it is there already.
debian_source() {
    folder=$root/build/reference
    if [ ! -e "$folder/complete" ]; then
        command -v apt-get >/dev/null || die "there is no apt-get here to fetch hostap's source with.
    Check out the submodule instead:  git submodule update --init hostap"
        mkdir -p "$folder"
        rm -f "$folder"/wpa_*
        say "fetching the source package wpa"
        download "$folder" || die "the source package wpa could not be fetched.
    Check the network and /etc/apt, or check out the submodule:  git submodule update --init hostap"
        unpack "$folder"
        [ -e "$folder/source/src/common/wpa_ctrl.c" ] ||
            die "the source package has no src/common/wpa_ctrl.c"
        rm -rf "$folder/lists" "$folder/cache"
        touch "$folder/complete"
    fi
    echo "$folder/source"
}

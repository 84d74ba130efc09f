# Sourced by scripts/setup: fetches and unpacks Debian's source package of hostap ("wpa").
# Needs neither root nor dpkg-dev. Expects lib/common.sh, lib/private-apt.sh and $root.

# Downloads the source package into folder $1. apt checks the archive's signature and the files'
# hashes; it does not need dpkg-source for that.
download_with() {
    folder=$1
    private_folder "$folder"
    # A third archive without sources may make the update fail as a whole; what counts is whether
    # the package can then be fetched.
    private_apt "$folder" update || say "apt-get update reported a problem; trying all the same"
    (cd "$folder" && private_apt "$folder" source --download-only wpa)
}

download() {
    folder=$1
    machine_sources >"$folder/private.sources"
    if grep -q . "$folder/private.sources"; then
        download_with "$folder" && return 0
        say "this machine's own mirror gave no source package"
    else
        say "no usable archive in /etc/apt"
    fi
    say "using Debian's mirror"
    debian_mirror >"$folder/private.sources"
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

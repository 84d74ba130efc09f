# Sourced by prepare: Debian's own wpa_supplicant and hostapd 2.11 out of a newer suite, with the
# shared libraries and the loader of that suite beside them, so that they run on an older release
# and in the Wi-Fi bed's guest. Expects $root and what prepare sources.

# Puts a program of the tree $1 into folder $2: the program itself in bin/, the libraries it needs in
# lib/, and a script of its name that starts it with them.
place_program() {
    found=$(find "$1" -path "*bin/$3" -type f | head -n 1)
    [ -n "$found" ] || die "Debian's packages of hostap 2.11 have no program $3"
    mkdir -p "$2/bin" "$2/lib"
    cp "$found" "$2/bin/$3"
    loader=$(find "$1" -name 'ld-linux*.so.*' | head -n 1)
    cp -L "$loader" "$2/lib/"
    directories=$(find "$1" -name '*.so.*' -exec dirname {} + | sort -u | tr '\n' ':')
    "$loader" --library-path "$directories" --list "$found" >"$1/needed" ||
        die "$3 needs libraries that its packages don't bring: $(grep 'not found' "$1/needed")"
    # A library of the machine's own would belong to another release of the C library.
    sed -n 's/.* => \([^ ]*\) .*/\1/p' "$1/needed" | while read -r library; do
        case $library in
        "$1"/*) cp -L "$library" "$2/lib/" ;;
        *ld-linux*) ;; # the loader itself, which is there already
        *) die "$3 takes $library from the machine: its package is not among those fetched" ;;
        esac
    done
    cat >"$2/$3" <<EOF
#!/bin/sh
here=\$(cd "\$(dirname "\$0")" && pwd)
# OpenSSL's legacy provider, for MSCHAPv2's MD4, has to be of the same release as the library.
OPENSSL_MODULES=\$here/lib/ossl-modules
export OPENSSL_MODULES
exec "\$here/lib/$(basename "$loader")" --argv0 $3 --library-path "\$here/lib" "\$here/bin/$3" "\$@"
EOF
    chmod 755 "$2/$3"
}

# Makes $1/wpa_supplicant, $1/hostapd and their clients, and prints $1.
prepare_release_2_11() {
    stamp=$(fingerprint "$here/release-2.11.sh" "$root/scripts/lib/newer-debian.sh")
    if [ "$(cat "$1/stamp" 2>/dev/null)" != "$stamp" ]; then
        say "fetching Debian's hostap 2.11"
        rm -rf "$1"
        mkdir -p "$1/fetched"
        newer_debian "$1/fetched"
        packages=
        for package in wpasupplicant hostapd; do
            version=$(newer_version "$1/fetched" "$package" 2.11)
            packages="$packages $package=$version"
        done
        # Its recommendation alone; libssl does not need it.
        packages="$packages openssl-provider-legacy"
        # One word for each package.
        # shellcheck disable=SC2086
        libraries=$(newer_libraries "$1/fetched" $packages)
        # shellcheck disable=SC2086
        newer_download "$1/fetched" $packages $libraries ||
            die "Debian's hostap 2.11 could not be fetched. Check the network and /etc/apt."
        newer_unpack "$1/fetched" "$1/root"
        for program in wpa_supplicant hostapd wpa_cli hostapd_cli; do
            place_program "$1/root" "$1" "$program"
        done
        mkdir -p "$1/lib/ossl-modules"
        find "$1/root" -path '*/ossl-modules/legacy.so' -exec cp {} "$1/lib/ossl-modules/" \;
        mv "$1/fetched/versions" "$1/versions"
        rm -rf "$1/root" "$1/fetched"
        echo "$stamp" >"$1/stamp"
    fi
    echo "$1"
}

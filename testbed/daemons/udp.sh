# Sourced by prepare: builds the daemons of Debian's source package with the control interface on
# UDP, which Debian's own packages don't have. Expects $root, $here and what prepare sources.

# As hostap's Makefile names them. udp and udp6 answer this machine alone, by 127.0.0.1 and ::1; the
# others answer whoever reaches the port.
udp_variants="udp udp6 udp-remote udp6-remote"

# Builds one variant of both daemons and their clients from folder $1 into folder $2.
build_udp_variant() {
    # Only the files that mention the macros, and wpa_ctrl.c among them, differ between variants:
    # make does not know that, and would keep those of the variant before.
    grep -rl CONFIG_CTRL_IFACE_UDP --include='*.c' "$1" | while read -r file; do
        find "$1/build" -name "$(basename "$file" .c).o" -exec rm {} +
    done
    mkdir -p "$2"
    for program in wpa_supplicant/wpa_supplicant wpa_supplicant/wpa_cli \
        hostapd/hostapd hostapd/hostapd_cli; do
        folder=$1/$(dirname "$program")
        name=$(basename "$program")
        rm -f "$folder/$name"
        CFLAGS="-MMD -O1 -w" make -s -j2 -C "$folder" QUIET=1 CONTROL="$(basename "$2")" \
            "$name" >&2 || die "hostap's $name does not build with its control interface on UDP"
        cp "$folder/$name" "$2/$name"
    done
}

# Makes $1/VARIANT/PROGRAM for each variant, and prints $1.
prepare_udp() {
    need_packages udp-daemons
    source=$("$root/scripts/setup" debian-source)
    stamp=$(fingerprint "$here/udp.sh" "$here"/udp/*.config "$source/../debian/changelog")
    if [ "$(cat "$1/stamp" 2>/dev/null)" != "$stamp" ]; then
        say "building hostap with its control interface on UDP"
        rm -rf "$1"
        mkdir -p "$1"
        cp -a "$source" "$1/source"
        mkdir -p "$1/source/build"
        for part in wpa_supplicant hostapd; do
            cp "$here/udp/$part.config" "$1/source/$part/.config"
        done
        for variant in $udp_variants; do
            build_udp_variant "$1/source" "$1/$variant"
        done
        rm -rf "$1/source"
        echo "$stamp" >"$1/stamp"
    fi
    echo "$1"
}

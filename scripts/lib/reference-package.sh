# Sourced by scripts/setup: hostap's client library of a release that the running one of Debian does
# not have, as Debian compiled it. Expects lib/common.sh, lib/private-apt.sh, lib/newer-debian.sh and
# $root.

# Makes $root/build/reference-$1/ with libwpa_client.a, wpa_ctrl.h, the release's number and the
# package's version, and prints it. Quick when it is there already.
reference_package() {
    reference=$root/build/reference-$1
    if [ ! -e "$reference/release" ]; then
        say "fetching Debian's libwpa-client-dev $1"
        rm -rf "$reference"
        mkdir -p "$reference/fetched"
        newer_debian "$reference/fetched"
        version=$(newer_version "$reference/fetched" libwpa-client-dev "$1")
        newer_download "$reference/fetched" "libwpa-client-dev=$version" ||
            die "libwpa-client-dev $version could not be fetched. Check the network and /etc/apt."
        newer_unpack "$reference/fetched" "$reference/fetched/root"
        for name in libwpa_client.a wpa_ctrl.h; do
            find "$reference/fetched/root" -name "$name" -type f -exec cp {} "$reference/" \;
            [ -e "$reference/$name" ] || die "libwpa-client-dev $version has no $name"
        done
        mv "$reference/fetched/versions" "$reference/"
        rm -rf "$reference/fetched"
        echo "$1" >"$reference/release"
    fi
    echo "$reference"
}

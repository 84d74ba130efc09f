# Sourced by make-vm: downloads Debian packages and unpacks them into a folder, as an ordinary user
# and without touching what is installed. Expects scripts/lib/common.sh.

# They run on this computer, out of the folder that they are unpacked in.
host_packages="qemu-system-x86 seabios xz-utils"
# Programs, and the libraries that programs built on this computer may need in the guest.
guest_packages="busybox-static dash wpasupplicant hostapd iw iproute2 wireless-regdb libgcc-s1 libreadline8
    python3"
# Bytes to download and to unpack, in megabytes, with something to spare.
space_needed=900

host_release() {
    (. /etc/os-release 2>/dev/null && echo "${ID:-unknown} ${VERSION_CODENAME:-}") || echo unknown
}

# The version of the C library that programs built here are linked with.
host_libc() {
    getconf GNU_LIBC_VERSION 2>/dev/null | sed -n 's/^glibc //p'
}

# Says clearly what this computer lacks.
check_computer() {
    for program in apt-get apt-cache dpkg dpkg-deb; do
        command -v "$program" >/dev/null || die "there is no $program here.
    The machine with radios is made of Debian packages: run this on Debian, or in a container of it."
    done
    for program in flock tar timeout; do
        command -v "$program" >/dev/null || die "there is no $program here; it is in Debian's package \
$(case $program in flock) echo util-linux ;; tar) echo tar ;; *) echo coreutils ;; esac)"
    done
    architecture=$(dpkg --print-architecture)
    [ "$architecture" = amd64 ] || die "this computer's architecture is $architecture.
    The guest runs programs that are built here, and only an amd64 guest is provided for."
    [ -n "$(host_libc)" ] ||
        die "this computer's C library is not the GNU C library, so its programs cannot run in the guest"
}

# Checks that the file system of folder $1 has enough room.
check_space() {
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge $space_needed ] ||
        die "$1 has $free MB of free space and the packages need $space_needed MB for a while"
}

# apt that works in folder $1 and believes that nothing is installed: so it fetches everything that
# the wanted packages depend on, whatever this computer has. $lists may name other package lists.
lists=
apt_in() {
    folder=$1
    tool=$2
    shift 2
    "$tool" -qq \
        -c "$folder/apt.conf" \
        -o Dir::State::status="$folder/status" \
        -o Dir::Cache="$folder/cache" \
        ${lists:+-o Dir::State::lists="$lists"} \
        -o Debug::NoLocking=1 \
        -o APT::Sandbox::User="$(id -un)" \
        -o APT::Install-Recommends=false \
        -o Acquire::Languages=none \
        -o Acquire::Retries=2 \
        "$@" </dev/null
}

# Prints the packages that hold the kernel: the image, and what newer releases split off from it.
# Not all that it depends on: the guest has no use for initramfs-tools. The -cloud- flavour, which
# sorts first in some releases, has no radio drivers.
kernel_packages() {
    image=$(apt_in "$1" apt-cache depends linux-image-amd64 |
        sed -n 's/.*Depends: \(linux-image-[0-9].*-amd64\)$/\1/p' | grep -v -e -cloud- | head -n 1)
    [ -n "$image" ] || return 1
    echo "$image"
    apt_in "$1" apt-cache depends "$image" | sed -n 's/.*Depends: \(linux-[bm][a-z]*-[0-9].*\)$/\1/p'
}

# Downloads all wanted packages into folder $1.
download_packages() {
    # A word for each package, here and below.
    # shellcheck disable=SC2086
    apt_in "$1" apt-get -y --download-only install $host_packages $guest_packages >&2 || return 1
    kernel=$(kernel_packages "$1") || return 1
    # shellcheck disable=SC2086
    (cd "$1/cache/archives" && apt_in "$1" apt-get download $kernel >&2)
}

# Unpacks package file $1 into folder $2, without what neither QEMU nor the guest reads. A kernel is
# 400 MB of drivers, of which the guest needs those without hardware.
unpack_package() {
    case $(basename "$1") in
    linux-*)
        dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink \
            --exclude='*/kernel/drivers/net/ethernet' \
            --exclude='*/kernel/drivers/[!bcnv]*' --exclude='*/kernel/fs' --exclude='*/kernel/sound'
        ;;
    *)
        dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink \
            --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/share/info' \
            --exclude='./usr/share/locale' --exclude='./usr/share/iso-codes' \
            --exclude='./usr/share/perl*' --exclude='./usr/lib/x86_64-linux-gnu/perl*'
        ;;
    esac
}

# Downloads the packages and unpacks them into $1/root; $1/versions.txt says which they are.
fetch_packages() {
    folder=$1
    mkdir -p "$folder/cache/archives/partial"
    : >"$folder/status"
    # Hooks of the machine's own apt configuration are about the system's lists, not about these.
    printf '#clear %s;\n' APT::Update::Pre-Invoke APT::Update::Post-Invoke \
        APT::Update::Post-Invoke-Success DPkg::Post-Invoke >"$folder/apt.conf"
    say "downloading Debian's kernel, QEMU and Wi-Fi daemons (about 140 MB)"
    if ! download_packages "$folder"; then
        # A new container has no package lists, and old ones name files that are gone. The system's
        # lists are left alone: they may not be ours to write.
        say "that did not work; trying again with fresh package lists"
        lists=$folder/lists
        mkdir -p "$lists/partial"
        apt_in "$folder" apt-get update >&2 ||
            say "apt-get update reported a problem; trying all the same"
        download_packages "$folder" || die "the packages could not be downloaded.
    Needed: the network, and Debian's archive (main) of this release in /etc/apt. Wanted were
    $host_packages $guest_packages linux-image-amd64"
    fi

    say "unpacking"
    # The system's own directories are in /usr, as in every release that packages may rely on it.
    for directory in bin sbin lib lib64; do
        mkdir -p "$folder/root/usr/$directory"
        ln -s "usr/$directory" "$folder/root/$directory"
    done
    for package in "$folder"/cache/archives/*.deb; do
        unpack_package "$package" "$folder/root" || die "could not unpack $(basename "$package")"
        dpkg-deb -W --showformat='${Package} ${Version}\n' "$package" >>"$folder/versions.txt"
    done
    rm -rf "$folder/cache" "$folder/lists" "$folder/status" "$folder/apt.conf"
    lists=
}

# Checks that what is built on this computer can run with the C library in folder $1.
check_libc() {
    guest=$(sed -n 's/^libc6 \([0-9.]*\).*/\1/p' "$1/versions.txt")
    dpkg --compare-versions "$guest" ge "$(host_libc)" || die "this computer has C library $(host_libc), and apt offers $guest for the guest:
    programs that are built here would not start there. /etc/apt has to name the archive of the
    release that is installed."
}

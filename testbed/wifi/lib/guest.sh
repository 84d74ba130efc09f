# Sourced by make-vm: fills the guest's file system from unpacked packages and packs it. Expects
# scripts/lib/common.sh and $here.

# Drivers that the guest loads when it boots; what they depend on is found below. The ciphers are
# asked for by name while it runs, for which the guest would need modprobe: ctr and ccm for CCMP,
# gcm and ghash for GCMP, cmac for the protection of management frames.
modules="virtio_pci virtio_blk ctr ccm gcm ghash-generic cmac michael_mic veth bridge 8021q dummy
    mac80211_hwsim"
# dash, since busybox's shell takes busybox's own commands in place of those in PATH.
programs="dash wpa_supplicant wpa_cli wpa_passphrase hostapd hostapd_cli iw ip bridge"
# For programs that are built on this computer, besides what the programs above need.
libraries="libgcc_s.so.1 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libreadline.so.8"
multiarch=usr/lib/x86_64-linux-gnu
# Of Python's library, what no scenario needs: two thirds of it.
python_left_out="test idlelib lib2to3 distutils ensurepip pydoc_data tkinter turtledemo unittest venv
    xmlrpc sqlite3 curses dbm wsgiref config-*"
# What only a part of it has a shared library for.
python_extensions="_asyncio _contextvars _json _queue _multiprocessing mmap resource termios"

# Runs program $1 out of the packages.
packaged() {
    program=$1
    shift
    "$packages/$multiarch/ld-linux-x86-64.so.2" --library-path "$packages/$multiarch" \
        "$packages/usr/bin/$program" "$@"
}

# Copies the shared libraries that program $1 needs; the loader itself says which they are.
add_libraries() {
    "$packages/$multiarch/ld-linux-x86-64.so.2" --library-path "$packages/$multiarch" --list "$1" |
        sed -n 's/.*=> \(\/.*\) (0x[0-9a-f]*)$/\1/p' | while read -r library; do
            [ -e "$guest/$multiarch/$(basename "$library")" ] || cp -L "$library" "$guest/$multiarch/"
        done
}

add_programs() {
    cp "$packages/usr/bin/busybox" "$guest/usr/bin/"
    for applet in $("$packages/usr/bin/busybox" --list); do
        [ "$applet" = busybox ] || ln -s busybox "$guest/usr/bin/$applet"
    done
    for program in $programs; do
        file=$(find "$packages/usr/bin" "$packages/usr/sbin" -name "$program" | head -n 1)
        [ -n "$file" ] || die "none of the packages has the program $program"
        # In place of busybox's own, where it has one.
        rm -f "$guest/usr/bin/$program"
        cp -L "$file" "$guest/usr/bin/"
        add_libraries "$file"
    done
    ln -sf dash "$guest/usr/bin/sh"
    for library in $libraries; do
        [ -e "$guest/$multiarch/$library" ] || cp -L "$packages/$multiarch/$library" "$guest/$multiarch/"
        add_libraries "$packages/$multiarch/$library"
    done
    cp -L "$packages/$multiarch/ld-linux-x86-64.so.2" "$guest/usr/lib64/"
    # MSCHAPv2 needs MD4, which OpenSSL has in its legacy provider alone. The daemons load it
    # themselves: no openssl.cnf is needed.
    mkdir "$guest/$multiarch/ossl-modules"
    cp "$packages/$multiarch/ossl-modules/legacy.so" "$guest/$multiarch/ossl-modules/"
}

# Debian's Python. Compiled here, since packages bring the source alone and the guest is slow.
add_python() {
    file=$(readlink -f "$packages/usr/bin/python3")
    cp "$file" "$guest/usr/bin/python3"
    add_libraries "$file"
    version=$(basename "$file")
    library=$guest/usr/lib/$version
    mkdir "$library"
    set -- --exclude=lib-dynload --exclude=__pycache__
    for name in $python_left_out; do
        set -- "$@" --exclude="./$name"
    done
    tar -c -C "$packages/usr/lib/$version" "$@" . | tar -x -C "$library" --no-same-owner
    mkdir "$library/lib-dynload"
    for name in $python_extensions; do
        # One that has no file is a part of the program.
        for extension in "$packages/usr/lib/$version/lib-dynload/$name".*.so; do
            [ ! -e "$extension" ] || cp "$extension" "$library/lib-dynload/"
        done
    done
    PYTHONHOME=$packages/usr packaged python3 -B -m compileall -q -s "$guest" \
        --invalidation-mode unchecked-hash "$library" || die "Python's library could not be compiled"
}

# cfg80211 takes the regulatory database only under this name and with this signature. Debian has
# it in two forms; the kernel trusts the key of upstream's.
add_regulatory_database() {
    mkdir -p "$guest/usr/lib/firmware"
    for file in regulatory.db regulatory.db.p7s; do
        cp "$packages/usr/lib/firmware/$file-upstream" "$guest/usr/lib/firmware/$file" ||
            die "the package wireless-regdb has no $file-upstream"
    done
}

# Copies module $1, after those that it depends on, numbered in the order of loading. Each module
# carries its dependencies as plain text, so neither depmod nor modinfo is needed.
add_module() {
    set -- "$(find "$packages/usr/lib/modules" \
        -name "$(echo "$1" | sed 's/[-_]/[-_]/g').ko*" | head -n 1)"
    # One that has no file is a part of the kernel.
    [ -n "$1" ] || return 0
    case $loaded in *" $1 "*) return 0 ;; esac
    loaded="$loaded$1 "
    # The arguments are this call's own; a variable would be taken by the inner calls.
    set -- "$1" "$guest/modules/$(basename "${1%.xz}")"
    case $1 in
    *.xz) packaged xz -dc "$1" >"$2" ;;
    *.ko) cp "$1" "$2" ;;
    *) die "$(basename "$1") is compressed in a way that is not provided for" ;;
    esac
    for dependency in $(tr '\0' '\n' <"$2" | sed -n 's/^depends=//p' | head -n 1 | tr , ' '); do
        add_module "$dependency"
    done
    number=$((number + 1))
    mv "$2" "$guest/modules/$number-$(basename "$2")"
}

add_modules() {
    mkdir "$guest/modules"
    number=100 loaded=' '
    for module in $modules; do
        add_module "$module"
    done
    [ -e "$guest"/modules/*-mac80211_hwsim.ko ] || die "this kernel has no mac80211_hwsim"
}

# The kernel unpacked: to unpack itself takes longer, in emulation, than all the rest of the boot.
# QEMU boots the plain image as well; where it is not found inside, the compressed one will do.
add_kernel() {
    packed=$(find "$packages/boot" -name 'vmlinuz-*' | head -n 1)
    [ -n "$packed" ] || die "the kernel's package has no /boot/vmlinuz-*"
    offset=$(LC_ALL=C grep -abo -P -m 1 '\xfd7zXZ\x00' "$packed" | head -n 1 | cut -d: -f1) || :
    # xz complains about what follows the compressed part; the magic number of an ELF file decides.
    [ -z "$offset" ] || tail -c "+$((offset + 1))" "$packed" |
        packaged xz -dc >"$1" 2>/dev/null || :
    [ "$(head -c 4 "$1" 2>/dev/null | tail -c 3)" = ELF ] || cp "$packed" "$1"
}

add_system_files() {
    cp "$here/guest-init" "$guest/init"
    chmod 755 "$guest/init"
    printf '%s\n' root:x:0:0:root:/root:/bin/sh nobody:x:65534:65534:nobody:/:/bin/false \
        >"$guest/etc/passwd"
    # netdev is the group that Debian gives the control interface to.
    printf '%s\n' root:x:0: netdev:x:101: nogroup:x:65534: >"$guest/etc/group"
    printf '%s\n' '127.0.0.1 localhost' '::1 localhost' >"$guest/etc/hosts"
}

# Makes kernel and initramfs.cpio in folder $2 out of the packages in folder $1.
fill_guest() {
    packages=$1
    guest=$2/guest
    mkdir -p "$guest/usr/bin" "$guest/usr/lib64" "$guest/$multiarch" "$guest/etc" "$guest/dev" \
        "$guest/proc" "$guest/sys" "$guest/tmp" "$guest/run" "$guest/root" "$guest/var" "$guest/out" \
        "$guest/job"
    ln -s bin "$guest/usr/sbin"
    for directory in bin sbin lib lib64; do
        ln -s "usr/$directory" "$guest/$directory"
    done
    ln -s /run "$guest/var/run"
    add_programs
    add_python
    add_regulatory_database
    add_modules
    add_system_files
    add_kernel "$2/kernel"
    # Not compressed: QEMU puts it into memory at once, and the guest would be slow to unpack it.
    (cd "$guest" && find . | "$packages/usr/bin/busybox" cpio -o -H newc -R 0:0 2>/dev/null) \
        >"$2/initramfs.cpio"
    rm -rf "$guest"
}

# Sourced by scripts that need Debian packages: which ones a group of scripts needs.
# Expects lib/common.sh.

# One line for each need: package, then how to see that it is met without asking dpkg, so that a
# toolchain from elsewhere counts too.
#   command NAME     NAME is in PATH
#   file GLOB        a file matches
#   module NAME      Python 3 has the module NAME
needs_of() {
    case $1 in
    reference)
        echo "tar            command tar"
        echo "xz-utils       command xz"
        echo "patch          command patch"
        ;;
    compiler)
        echo "gcc            command cc"
        echo "libc6-dev      file /usr/include/stdio.h"
        echo "make           command make"
        ;;
    daemons)
        echo "wpasupplicant  command wpa_supplicant"
        echo "iproute2       command ip"
        echo "util-linux     command unshare"
        ;;
    demo)
        needs_of compiler
        ;;
    programs)
        # C programs, and wpa_cli and hostapd_cli out of Debian's source.
        needs_of reference
        needs_of compiler
        echo "binutils         command readelf"
        echo "pkg-config       command pkg-config"
        echo "libreadline-dev  file /usr/include/readline/readline.h"
        echo "python3          command python3"
        ;;
    real-daemons)
        needs_of programs
        needs_of daemons
        echo "hostapd          command hostapd"
        ;;
    wired-bed)
        needs_of real-daemons
        echo "openssl          command openssl"
        ;;
    wifi-bed)
        # The daemons, QEMU and the kernel are no matter of this computer: make-vm unpacks them.
        needs_of programs
        echo "openssl          command openssl"
        echo "util-linux       command flock"
        ;;
    udp-daemons)
        needs_of compiler
        echo "libssl-dev     file /usr/include/openssl/ssl.h"
        ;;
    python)
        # rustc links with cc. pip comes with ensurepip, into every virtual environment.
        needs_of compiler
        echo "python3          command python3"
        echo "python3-venv     module ensurepip"
        ;;
    fuzz)
        needs_of compiler
        echo "g++              command g++"
        ;;
    test)
        needs_of real-daemons
        needs_of fuzz
        echo "libclang-dev     file /usr/lib/llvm-*/lib/libclang*.so*"
        echo "libclang-dev     file /usr/lib/llvm-*/lib/clang/*/include/stddef.h"
        echo "strace           command strace"
        echo "valgrind         command valgrind"
        echo "libc6-dbg        file /usr/lib/debug/.build-id"
        echo "procps           command ps"
        ;;
    *)
        die "no package group is called $1"
        ;;
    esac
}

# Prints the packages of group $1 that are missing, separated by blanks.
missing_packages() {
    # Not a part of the pipeline: there it would go unnoticed that there is no such group.
    needs=$(needs_of "$1") || return 1
    echo "$needs" | while read -r package kind wanted; do
        case $kind in
        command) command -v "$wanted" >/dev/null && continue ;;
        file) # The pattern must expand here.
            # shellcheck disable=SC2086
            ls -d $wanted >/dev/null 2>&1 && continue ;;
        module) python3 -c "import $wanted" 2>/dev/null && continue ;;
        esac
        printf '%s ' "$package"
    done
}

# A machine that has just been started may be installing updates: that is waited for.
apt_get() {
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" >&2 </dev/null
}

# Installs packages without starting their services: a policy-rc.d that forbids starting stands for
# the time of the installation, unless the machine has one of its own.
apt_install() {
    policy=/usr/sbin/policy-rc.d
    ours=no
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
        ours=yes
        trap 'rm -f /usr/sbin/policy-rc.d; exit 130' INT TERM HUP
    fi
    status=0
    # Lists may be empty (a container) or too old to match the mirror.
    apt_get install -y --no-install-recommends "$@" || {
        # A third archive may make the update fail as a whole.
        apt_get update || say "apt-get update reported a problem; trying all the same"
        apt_get install -y --no-install-recommends "$@"
    } || status=$?
    if [ "$ours" = yes ]; then
        rm -f "$policy"
        trap - INT TERM HUP
    fi
    return $status
}

# Makes sure that every package of group $1 is there.
need_packages() {
    missing=$(missing_packages "$1") || exit 1
    [ -n "$missing" ] || return 0
    if ! is_root; then
        die "these packages are missing: ${missing% }
    As root:  apt-get install ${missing% }"
    fi
    command -v apt-get >/dev/null ||
        die "these packages are missing and there is no apt-get here to install them: ${missing% }"
    say "installing: ${missing% }"
    # One word for each package.
    # shellcheck disable=SC2086
    apt_install $missing || die "apt-get could not install: ${missing% }"
    missing=$(missing_packages "$1") || exit 1
    [ -z "$missing" ] || die "still missing after installation: ${missing% }"
}

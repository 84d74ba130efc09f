# Sourced by the project's scripts; expects $root, the project's folder.
# Everything here speaks on standard error: standard output is for results.

# Debian keeps daemons and ip in /usr/sbin, which ordinary users lack in PATH.
PATH=$PATH:/usr/sbin:/sbin

say() {
    echo "$(basename "$0"): $*" >&2
}

die() {
    say "$@"
    exit 1
}

is_root() {
    [ "$(id -u)" -eq 0 ]
}

# Sourced by scripts that need hostap 2.11, which the running release of Debian may not have: fetches
# packages of Debian's newer suites and unpacks them into a folder. Nothing is installed.
# Expects lib/common.sh, lib/private-apt.sh and $root.

newer_suites="forky sid"

# Prints deb stanzas for the newer suites on the archive that this machine installs Debian from; on
# another system, on Debian's own mirror.
newer_sources() {
    codename=$(. /etc/os-release && [ "$ID" = debian ] && echo "${VERSION_CODENAME:-}") || codename=
    stanzas=$(machine_sources | awk -v codename="$codename" '
        BEGIN { RS = ""; ORS = "\n\n" }
        codename != "" && $0 ~ "\nSuites:([^\n]* )?" codename "( |\n)"')
    [ -n "$stanzas" ] || stanzas=$(debian_mirror)
    printf '%s\n\n' "$stanzas" |
        sed -e 's/^Types:.*/Types: deb/' -e "s/^Suites:.*/Suites: $newer_suites/"
}

# Makes folder $1 ready to fetch from the newer suites.
newer_debian() {
    private_folder "$1"
    newer_sources >"$1/private.sources"
    # Nothing counts as installed, so that all that a package needs is named.
    : >"$1/no-packages"
    echo 'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";' >>"$1/apt.conf"
    echo "Dir::State::status \"$1/no-packages\";" >>"$1/apt.conf"
    private_apt "$1" update || say "apt-get update reported a problem; trying all the same"
}

# Prints the newest version of package $2 that is a packaging of release $3, such as 2.11.
newer_version() {
    release=$(echo "$3" | sed 's/\./\\./g')
    version=$(apt-cache -c "$1/apt.conf" madison "$2" | awk -F '|' '{ print $2 }' | tr -d ' ' |
        grep "^2:$release-" | sort -V | tail -n 1)
    [ -n "$version" ] || die "the suites $newer_suites of Debian have no $2 $3;
    they have: $(apt-cache -c "$1/apt.conf" madison "$2" | awk -F '|' '{ print $2 }' | tr -d '\n')"
    echo "$version"
}

# Downloads packages (NAME or NAME=VERSION) as files into folder $1. apt checks the signature of the
# suite and the hash of each file.
newer_download() {
    folder=$1
    shift
    (cd "$folder" && private_apt "$folder" download "$@")
}

# Prints the libraries that the packages need, and what these need, one package on each line.
newer_libraries() {
    folder=$1
    shift
    apt-get -c "$folder/apt.conf" --no-install-recommends --simulate install "$@" |
        sed -n 's/^Inst \(z*lib[^ ]*\) .*/\1/p'
}

# Unpacks the packages that were downloaded into folder $1 below $2, and removes what only apt needs.
newer_unpack() {
    mkdir -p "$2"
    for package in "$1"/*.deb; do
        dpkg-deb -x "$package" "$2"
        dpkg-deb -W --showformat='${Package} ${Version}\n' "$package"
    done >"$1/versions"
    rm -rf "$1"/*.deb "$1/lists" "$1/cache" "$1/apt.conf" "$1/no-packages"
}

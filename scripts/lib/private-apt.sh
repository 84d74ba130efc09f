# Sourced by scripts that fetch packages without installing them. apt works with a sources file, lists
# and a cache in a folder of the project, so the system's own package lists and packages stay as they
# are, and root is not needed. Expects lib/common.sh and $root.

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

# Makes folder $1 ready to be apt's own: what apt finds and leaves is there. The caller writes
# private.sources.
private_folder() {
    mkdir -p "$1/lists/partial" "$1/cache/archives/partial"
    {
        # Hooks of the machine's own apt configuration are about the system's lists, not about these.
        printf '#clear %s;\n' APT::Update::Pre-Invoke APT::Update::Post-Invoke \
            APT::Update::Post-Invoke-Success
        echo "Dir::Etc::sourcelist \"$1/private.sources\";"
        echo "Dir::Etc::sourceparts \"/dev/null\";"
        echo "Dir::State::lists \"$1/lists\";"
        echo "Dir::Cache \"$1/cache\";"
        # The sandbox user of root's apt may not reach a build folder in somebody's home.
        echo "APT::Sandbox::User \"$(id -un)\";"
        echo "Acquire::Languages \"none\";"
        echo "Acquire::Retries \"2\";"
    } >"$1/apt.conf"
}

# apt-get that sees only folder $1, which private_folder made ready.
private_apt() {
    folder=$1
    shift
    apt-get -q -c "$folder/apt.conf" "$@" >&2 </dev/null
}

# Sourced by scripts that need Python environments and the module in them. Expects lib/common.sh and
# $root.

python_home=$root/build/python
python_crate=$root/crates/wpa-supplicant-py
# The oldest that the wheel is for.
python_oldest=9

# Prints the interpreter that everything is built and tested with; PYTHON may name another one.
the_interpreter() {
    found=$(command -v "${PYTHON:-python3}") || die "there is no ${PYTHON:-python3} here"
    "$found" -c "import sys; sys.exit(sys.version_info < (3, $python_oldest))" ||
        die "$found is $("$found" --version 2>&1): 3.$python_oldest or newer is needed.
    PYTHON=/path/to/python3.$python_oldest $(basename "$0") takes another one."
    echo "$found"
}

# Prints "MINOR INTERPRETER" for each other CPython that the wheel is for: in PATH, or where pyenv
# keeps them. One of each minor version; $1 is the minor version that is not wanted again. Where there
# are only broken ones, "MINOR" alone, and what is wrong with them is said.
other_interpreters() {
    minor=$python_oldest
    while [ $minor -le 15 ]; do
        [ $minor -eq "$1" ] || interpreter_of_minor $minor
        minor=$((minor + 1))
    done
}

interpreter_of_minor() {
    broken=
    for candidate in "python3.$1" \
        "${PYENV_ROOT:-${HOME:-/root}/.pyenv}/versions/3.$1".*/bin/python3; do
        command -v "$candidate" >/dev/null || continue
        # pyenv's name in PATH may be there without an interpreter behind it: it ends with 127.
        status=0
        path=$("$candidate" -c 'import sys; print(sys.executable)' 2>&1) || status=$?
        [ $status -ne 127 ] || continue
        # Those without the global lock need a wheel of their own.
        [ $status -ne 0 ] || "$path" -c 'import sys, sysconfig
assert sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED")' \
            2>/dev/null || continue
        if [ $status -eq 0 ] && error=$("$path" -c 'import ensurepip, ssl, venv' 2>&1); then
            echo "$1 $path"
            return 0
        fi
        [ $status -eq 0 ] || error=$path
        say "$candidate can't be used: $(echo "$error" | tail -n 1)"
        broken=yes
    done
    [ -z "$broken" ] || echo "$1"
}

# Makes the virtual environment $1 with interpreter $2 and what the module's requirements/$3.txt name.
# One that is there already and was made of the same stays.
make_environment() {
    folder=$1
    made_with=$2
    shift 2
    made=$("$made_with" -c 'import sys; print(sys.version, sys.executable)')
    for name in "$@"; do
        made="$made
$(cat "$python_crate/requirements/$name.txt")"
    done
    [ "$(cat "$folder/made" 2>/dev/null)" != "$made" ] || return 0
    say "making $folder with $made_with"
    rm -rf "$folder"
    "$made_with" -m venv "$folder" ||
        die "$made_with could not make a virtual environment (Debian: python3-venv)"
    for name in "$@"; do
        set -- "$@" -r "$python_crate/requirements/$name.txt"
        shift
    done
    [ $# -eq 0 ] || pip_install "$folder" "$@"
    echo "$made" >"$folder/made"
}

# pip install in the virtual environment $1.
pip_install() {
    folder=$1
    shift
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check "$@" >&2 ||
        die "pip could not install: $*"
}

# Builds the wheel with the maturin of environment $1 and sets $wheel. PyO3 is compiled anew for each
# interpreter that it is told of, so it is the same one for everybody: that of the environment that
# has nothing but what it begins with.
build_wheel() {
    builder=$1
    make_environment "$python_home/clone" "$interpreter"
    rm -rf "$python_home/wheel"
    (cd "$root" && "$builder/bin/maturin" build --quiet --manifest-path "$python_crate/Cargo.toml" \
        --interpreter "$python_home/clone/bin/python" --out "$python_home/wheel" >&2) ||
        die "maturin could not build the wheel"
    wheel=$(ls "$python_home"/wheel/*.whl)
}

# Puts the wheel $2 into the virtual environment $1, in place of any other. The network is not asked.
install_wheel() {
    pip_install "$1" --no-index --no-deps --force-reinstall "$2"
}

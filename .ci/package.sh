# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Part of ./dev: the Debian package. It is made where the programs are built, and tried in a Debian that has nothing of them.
# Takes from ./dev: project, suite, cache, self, say, die, build, build_environment; from system.sh: what makes a Debian.
# shellcheck disable=SC2154

packages_folder=$project/build/packages

# In the root: the programs as users get them, the package in build/packages, and what lintian says of it.
verb_package() {
    local debs=()
    build_environment
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
    export SOURCE_DATE_EPOCH
    cmake --preset release -DENTRAIDE_WERROR=ON # a commit is not optimised as far, and warned of less
    build release loud all
    rm -rf "$packages_folder"
    cpack --config build/release/CPackConfig.cmake
    rm -rf "$packages_folder/_CPack_Packages"
    debs=("$packages_folder"/*.deb)
    [[ -f ${debs[0]} ]] || die "CPack made no package"
    say "Looking at ${debs[0]##*/} with lintian"
    lintian --fail-on error,warning --tag-display-limit 0 --info "${debs[@]}" ||
        die "lintian finds fault with the package; its message above tells why"
}

# older_package DEB FOLDER: the same package with a lower version, as FOLDER/older.deb.
older_package() (
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    dpkg-deb -R "$1" "$scratch/tree"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "$scratch/tree/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -z1 -b "$scratch/tree" "$2/older.deb" >/dev/null
)

# try_package DEB: in a Debian that is made for it and goes with it. What packaging/debian/try.sh does there, and whether it
# went well.
try_package() {
    local deb=$1 folder mirror log=$packages_folder/trial.log began=$SECONDS status=0
    ensure_mmdebstrap
    may_enter || die "$why_not"
    : >"$log"
    mirror=$(pick_mirror) || die "No Debian mirror answers ($(mirrors | paste -sd' ')), so the package was not tried." \
        "It is in $packages_folder. Details are in $log"
    folder=$(scratch_folder)-trial-$$
    mkdir -m 755 "$folder"
    # shellcheck disable=SC2064 # the folder that it is now
    trap "rm -rf --one-file-system '$folder'" EXIT
    cp "$deb" "$folder/entraide.deb"
    cp "$project/packaging/debian/try.sh" "$folder/"
    older_package "$deb" "$folder"
    chmod -R a+rX "$folder"
    say "Trying the package in a fresh Debian 13 (log: $log)"
    # shellcheck disable=SC2016 # $1 is the tree, as mmdebstrap tells it
    TMPDIR=$folder by_mmdebstrap --variant=apt --format=null --include=passwd,shared-mime-info,desktop-file-utils \
        --aptopt='Acquire::Retries "3"' --dpkgopt='force-unsafe-io' \
        --customize-hook="copy-in $folder/entraide.deb $folder/older.deb $folder/try.sh /srv" \
        --customize-hook='chroot "$1" bash /srv/try.sh /srv/older.deb /srv/entraide.deb' \
        "$suite" /dev/null "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" \
        </dev/null >>"$log" 2>&1 || status=$?
    sed -n 's/^try: /  /p' "$log"
    if ((status != 0)); then
        tail -n 30 "$log" >&2
        die "The package did not pass its trial; the whole story is in $log"
    fi
    say "Tried after $((SECONDS - began)) s"
}

# ./dev package [--untried]
package_and_try() {
    local debs=()
    [[ $# == 0 || $* == --untried ]] || die "Usage: ./dev package [--untried]"
    "$self" @package
    debs=("$packages_folder"/*.deb)
    [[ $* == --untried ]] || try_package "${debs[0]}"
    printf '%s\n' "${debs[@]}"
}

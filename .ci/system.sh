# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Part of ./dev: the system that the programs are built and run in. Either the machine itself, with packages installed
# by apt, or a Debian 13 tree ("the root") made once in the cache folder and entered by namespaces.
# Takes from ./dev: packages, suite, locales, self, project, cache, root, root_id, root_needs_mb, say, die.
# shellcheck disable=SC2154

os_release=/etc/os-release
apt_folder=/etc/apt

# --- The machine itself, where it is new enough --------------------------------------------------------------------

inside_root() { [[ -e /etc/entraide-root ]]; }
have() { command -v "$1" >/dev/null 2>&1; }

# Debian 13, an Ubuntu with Qt 6.8, or something made of them whose apt offers Qt 6.8.
system_will_do() {
    [[ ${ENTRAIDE_USE_ROOT:-} != 1 && -r $os_release ]] && have apt-get && have dpkg-query || return 1
    local ID='' ID_LIKE='' VERSION_ID='' offered
    # shellcheck source=/dev/null
    source "$os_release"
    case $ID in
        debian) [[ -z $VERSION_ID || ${VERSION_ID%%.*} -ge 13 ]] ;;
        ubuntu) dpkg --compare-versions "${VERSION_ID:-0}" ge 25.04 ;;
        *)
            [[ $ID_LIKE == *debian* || $ID_LIKE == *ubuntu* ]] || return 1
            offered=$(LC_ALL=C apt-cache policy qt6-location-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
            [[ $offered == [0-9]* ]] && dpkg --compare-versions "$offered" ge 6.8
            ;;
    esac
}

apt_lists_present() { compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; }

# install PACKAGE…: by apt, as root; asks for sudo at a terminal, and else names the command.
install() {
    local sudo=() command="apt-get install --no-install-recommends $*" answer=''
    if ((EUID != 0)); then
        say "These packages are missing: $*"
        if [[ ! -t 0 || ! -t 2 ]] || ! have sudo; then die "Install them with: sudo $command"; fi
        read -r -p "dev: Run \"sudo $command\" now? [y/N] " answer >&2
        [[ $answer == [yYoOjJ]* ]] || die "Install them with: sudo $command"
        sudo=(sudo)
    else
        say "Installing $*"
    fi
    local get=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3)
    apt_lists_present || "${get[@]}" update </dev/null >&2 || true
    "${get[@]}" install -y --no-install-recommends "$@" </dev/null >&2 && return
    "${get[@]}" update </dev/null >&2 || true
    "${get[@]}" install -y --no-install-recommends "$@" </dev/null >&2 ||
        die "apt could not install $*; its message above tells why. Is there a network?"
}

ensure_packages() {
    local package installed missing=()
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package} \n' "${packages[@]}" 2>/dev/null || true)
    for package in "${packages[@]}"; do
        [[ $installed == *"installed $package "* && $installed != *"not-installed $package "* ]] || missing+=("$package")
    done
    ((${#missing[@]} == 0)) || install "${missing[@]}"
}

# --- Making the root -----------------------------------------------------------------------------------------------

free_mb() { df --output=avail -m "$1" | tail -n 1 | tr -d ' '; }

# The mirrors to try, best first: the one asked for, the host's own if it is a Debian, the public one.
mirrors() {
    [[ -z ${ENTRAIDE_MIRROR:-} ]] || { printf '%s\n' "$ENTRAIDE_MIRROR"; return; }
    local ID=''
    # shellcheck source=/dev/null
    [[ ! -r $os_release ]] || source "$os_release"
    {
        if [[ $ID == debian ]]; then
            cat "$apt_folder/sources.list" "$apt_folder"/sources.list.d/*.list 2>/dev/null |
                sed -nE 's/^deb( +\[[^]]*\])? +(https?:[^ ]*\/debian)\/? .*/\2/p'
            cat "$apt_folder"/sources.list.d/*.sources 2>/dev/null | sed -nE 's/^URIs: +(https?:[^ ]*\/debian)\/?( .*)?$/\1/p'
        fi
        echo http://deb.debian.org/debian
    } | awk '!seen[$0]++'
}

pick_mirror() {
    local mirror probe
    probe=$(mktemp -d)
    while read -r mirror; do
        if /usr/lib/apt/apt-helper -o Acquire::Retries=2 download-file \
            "$mirror/dists/$suite/InRelease" "$probe/InRelease" </dev/null >>"$log" 2>&1; then
            rm -r "$probe"
            printf '%s\n' "$mirror"
            return
        fi
    done < <(mirrors)
    rm -r "$probe"
    return 1
}

ensure_mmdebstrap() {
    local wanted=()
    have mmdebstrap || wanted+=(mmdebstrap)
    have mount || wanted+=(mount)
    [[ -r /usr/share/keyrings/debian-archive-keyring.gpg ]] || wanted+=(debian-archive-keyring)
    ((EUID == 0)) || have newuidmap || wanted+=(uidmap)
    ((${#wanted[@]} == 0)) && return
    have apt-get || die "Please install mmdebstrap (with apt, dpkg and Debian's archive keyring) by your system's" \
        "package manager, for example: sudo dnf install mmdebstrap debian-keyring"
    install "${wanted[@]}"
}

# A folder for mmdebstrap's own work as a user, whom its helper may not follow into a private home.
scratch_folder() {
    local place
    for place in "${TMPDIR:-/tmp}" /var/tmp /tmp; do
        [[ -w $place ]] && (($(free_mb "$place") >= root_needs_mb)) && break
    done
    printf '%s/entraide-setup-%s\n' "$place" "$EUID"
}

# mmdebstrap as whoever calls may use it. Killed, it takes all it started with it.
by_mmdebstrap() {
    if ((EUID == 0)); then
        setpriv --pdeathsig KILL \
            unshare --mount --propagation private --pid --mount-proc --fork --kill-child mmdebstrap --mode=root "$@"
    else
        setpriv --pdeathsig KILL mmdebstrap --mode=unshare "$@"
    fi
}

# Unpacks the packages into $1. As a user the tree is passed on as a tar file, so that it belongs to that user and can be
# entered and removed without further rights.
bootstrap() {
    local target=$1 mirror=$2 common=() scratch status=0
    common=(--variant=apt --include="$(IFS=,; printf '%s' "${packages[*]}")"
        --aptopt='Acquire::Retries "3"' --dpkgopt='force-unsafe-io'
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*'
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*'
        --customize-hook="for l in ${locales[*]}; do chroot \"\$1\" localedef -i \$l -f UTF-8 \$l.UTF-8; done")
    local source="deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main"
    if ((EUID == 0)); then
        by_mmdebstrap --format=directory "${common[@]}" "$suite" "$target" "$source"
        return
    fi
    scratch=$(scratch_folder)
    [[ ! -d $scratch ]] || mmdebstrap --unshare-helper rm -rf --one-file-system "$scratch"/mmdebstrap.*
    mkdir -p -m 755 "$scratch"
    [[ -O $scratch ]] || die "The folder $scratch belongs to somebody else"
    TMPDIR=$scratch by_mmdebstrap --format=tar "${common[@]}" "$suite" - "$source" |
        tar -C "$target" -x --no-same-owner --exclude='./dev/*' || status=1
    rmdir "$scratch" || true
    return "$status"
}

make_root() {
    local log=$cache/setup.log partial=$root.partial mirror began=$SECONDS free version file
    rm -rf --one-file-system "$cache"/root-*.partial
    free=$(free_mb "$cache")
    ((free >= root_needs_mb)) || die "Too little disk space: $cache has $free MB free, and $root_needs_mb MB are" \
        "needed. Free some, or name another folder with XDG_CACHE_HOME."
    ensure_mmdebstrap
    may_enter || die "$why_not"
    if ((EUID != 0)) && ! grep -qE "^($(id -un)|$EUID):" /etc/subuid 2>/dev/null; then
        die "Your account has no subordinate user ids, which mmdebstrap needs. Give it some with:" \
            "sudo usermod --add-subuids 200000-265535 --add-subgids 200000-265535 $(id -un)"
    fi
    : >"$log"
    mirror=$(pick_mirror) || die "No Debian mirror answers ($(mirrors | paste -sd' '))." \
        "Is there a network? Another mirror can be named with ENTRAIDE_MIRROR; details are in $log"
    say "Making a Debian 13 tree in $root: about 2.3 GB, once (log: $log)"
    mkdir -p "$partial"
    if ! bootstrap "$partial" "$mirror" </dev/null >>"$log" 2>&1; then
        grep '^E:' "$log" | cut -c1-160 | head -n 4 >&2 || true
        rm -rf --one-file-system "$partial"
        ! grep -q 'No space left' "$log" || die "The disk became full while setting up Debian 13 in $cache."
        die "Debian 13 could not be set up from $mirror; the whole story is in $log. It is safe to try again."
    fi
    version=$(dpkg-query --admindir="$partial/var/lib/dpkg" -W -f='${Version}' qt6-base-dev)
    dpkg --compare-versions "$version" ge 6.8 || die "$mirror has Qt $version for $suite; 6.8 or newer is needed."
    for file in resolv.conf hosts npmrc; do # taken over from the host at each entry
        rm -f "$partial/etc/$file"
        : >"$partial/etc/$file"
    done
    printf '%s\n' "$root_id" >"$partial/etc/entraide-root"
    sync -f "$partial"
    mv -T "$partial" "$root"
    say "Ready after $((SECONDS - began)) s"
    remove_other_roots
}

# Roots of other package lists, unless something runs in them.
remove_other_roots() {
    local old
    for old in "$cache"/root-????????????; do
        [[ $old != "$root" && -e $old/etc/entraide-root ]] || continue
        (
            flock -n 6 || exit 0
            mv -T "$old" "$old.partial" && rm -rf --one-file-system "$old.partial"
        ) 6<"$old/etc/entraide-root"
    done
}

# Leaves file descriptor 7 open on the root's mark: whoever wants to remove the root sees that it is in use.
ensure_root() {
    while true; do
        if [[ ! -e $root/etc/entraide-root ]]; then
            mkdir -p "$cache" 2>/dev/null || true
            [[ -w $cache ]] ||
                die "The folder $cache can't be written to. Name another one with XDG_CACHE_HOME."
            (
                flock -n 8 || { say "Another set-up is under way; waiting for it"; flock 8; }
                [[ -e $root/etc/entraide-root ]] || make_root
            ) 8>"$cache/lock" || exit 1
        fi
        { exec 7<"$root/etc/entraide-root"; } 2>/dev/null || continue
        flock -s 7 && [[ -e $root/etc/entraide-root ]] && return
    done
}

# --- Entering the root ---------------------------------------------------------------------------------------------

# Sets "door" to the way in, or "why_not". A user enters by a user namespace of the kernel, or by bubblewrap where
# only that is allowed to make one; unshare comes first because it leaves no process between caller and program.
may_enter() {
    local try=(mount -t tmpfs none /tmp)
    door=''
    why_not=''
    if ((EUID == 0)); then
        door=chroot
        unshare --mount --propagation private "${try[@]}" 2>/dev/null && return
        why_not="This system does not let root mount (a container without rights?). Start the container with
     --privileged, or use a Debian 13 image, where nothing has to be mounted."
        return 1
    fi
    door=namespace
    unshare --user --map-root-user --mount --propagation private "${try[@]}" 2>/dev/null && return
    door=bubblewrap
    have bwrap && bwrap --dev-bind / / true 2>/dev/null && return
    why_not="This system lets users make no namespaces, by which the Debian 13 tree is entered. Either allow it
     (sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu,
     sudo sysctl -w kernel.unprivileged_userns_clone=1 on an older Debian),
     or install bubblewrap, or work as root: sudo ./dev …"
    return 1
}

# Sets "shared", the host's folders seen inside at the same path, and "links", top-level links to such folders.
# All that is not the operating system's is shared, so that any path a user types means the same inside.
find_shared() {
    local entry path covered
    shared=()
    links=()
    for entry in /*; do
        case $entry in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /snap | /sys | /usr | /var) ;;
            *) if [[ -L $entry ]]; then links+=("$entry"); elif [[ -d $entry ]]; then shared+=("$entry"); fi ;;
        esac
    done
    for path in /var/tmp /run/user /run/media /run/dbus "$project" "$PWD" "${HOME:-/}" "$cache" "${TMPDIR:-/tmp}" \
        "${XDG_RUNTIME_DIR:-/}" "${XAUTHORITY:-/}"; do
        path=$(realpath -qe -- "$path") || continue
        covered=no
        for entry in / "${shared[@]}"; do
            if [[ $path == "$entry" || $path == "${entry%/}"/?* && $entry != / ]]; then covered=yes; fi
        done
        [[ $covered != no ]] || shared+=("$path")
    done
}

# Sets "files", pairs of a host's file and the file of the root that it stands for: names, certificates, npm's mirror.
find_files() {
    local bundle
    files=()
    [[ ! -r /etc/resolv.conf ]] || files+=("$(realpath /etc/resolv.conf)" /etc/resolv.conf)
    [[ ! -r /etc/hosts ]] || files+=("$(realpath /etc/hosts)" /etc/hosts)
    [[ ! -r /etc/npmrc ]] || files+=("$(realpath /etc/npmrc)" /etc/npmrc)
    for bundle in "${SSL_CERT_FILE:-}" /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt \
        /etc/ssl/ca-bundle.pem /etc/ssl/cert.pem; do
        [[ -r $bundle && -s $bundle ]] || continue
        files+=("$(realpath "$bundle")" /etc/ssl/certs/ca-certificates.crt)
        break
    done
}

# The environment inside: the caller's, less what points at the host's own libraries and tools.
inner_environment() {
    local name certificates=/etc/ssl/certs/ca-certificates.crt
    for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH \
        CMAKE_PREFIX_PATH CC CXX CFLAGS CXXFLAGS LDFLAGS NODE_OPTIONS NODE_PATH QT_PLUGIN_PATH QML_IMPORT_PATH \
        QML2_IMPORT_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE SSL_CERT_DIR BASH_ENV ENV; do
        inner+=(-u "$name")
    done
    inner+=(PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "HOME=${HOME:-/root}" "TERM=${TERM:-dumb}")
    for name in SSL_CERT_FILE NODE_EXTRA_CA_CERTS npm_config_cafile CURL_CA_BUNDLE GIT_SSL_CAINFO; do
        inner+=("$name=$certificates")
    done
    # A language the root has no locale for still chooses the words; the C library then keeps to plain UTF-8.
    local language=${LC_ALL:-${LC_MESSAGES:-${LANG:-C.UTF-8}}}
    case " ${locales[*]/%/.UTF-8} C.UTF-8 " in
        *" $language "*) ;;
        *) inner+=(-u LC_MESSAGES LC_ALL=C.UTF-8 "LANGUAGE=${LANGUAGE:-${language%%.*}}") ;;
    esac
    [[ -n ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} ]] || inner+=(LANG=C.UTF-8)
    [[ -n ${TZ:-} || ! -L /etc/localtime ]] || inner+=("TZ=$(readlink -f /etc/localtime | sed 's|.*/zoneinfo/||')")
}

# enter VERB ARGUMENTS…: this script again, inside.
enter() {
    local inner=()
    may_enter || die "$why_not"
    inner_environment
    inner=(/usr/bin/env "--chdir=$PWD" "${inner[@]}" /usr/bin/bash "$self" "$@")
    case $door in
        chroot) exec unshare --mount --propagation private \
            bash "$self" @namespace "$root" "${inner[@]}" ;;
        namespace) exec unshare --user --map-root-user --mount --propagation private \
            bash "$self" @namespace "$root" "${inner[@]}" ;;
        bubblewrap) by_bubblewrap "${inner[@]}" ;;
    esac
}

# Already in a mount namespace of our own: builds the file system on an empty one and goes there. The root itself
# is bound folder by folder, so nothing of the host needs a place in it.
in_namespace() {
    root=$1
    shift
    local new=$root/mnt entry name i shared=() links=() files=()
    find_shared
    find_files
    mount -t tmpfs -o mode=755 entraide "$new"
    mount --make-unbindable "$new" # else binding the cache folder would bind this one into itself
    for entry in "$root"/*; do
        name=${entry##*/}
        case $name in
            dev | proc | sys) mkdir "$new/$name" && mount --rbind "/$name" "$new/$name" ;;
            home | media | mnt | root | run | srv | tmp) mkdir "$new/$name" ;;
            *) if [[ -L $entry ]]; then cp -P "$entry" "$new/"; else mkdir "$new/$name" && mount --bind "$entry" "$new/$name"; fi ;;
        esac
    done
    for entry in "${links[@]}"; do
        [[ -e $new$entry || -L $new$entry ]] || cp -P "$entry" "$new$entry"
    done
    for entry in "${shared[@]}"; do
        if [[ -d $entry ]]; then mkdir -p "$new$entry"; else mkdir -p "$new${entry%/*}" && : >>"$new$entry"; fi
        mount --rbind "$entry" "$new$entry"
    done
    for ((i = 0; i < ${#files[@]}; i += 2)); do
        mount --bind "${files[i]}" "$new${files[i + 1]}"
    done
    exec chroot "$new" "$@"
}

by_bubblewrap() {
    local arguments=() entry name i shared=() links=() files=() status=0 child=''
    find_shared
    find_files
    for entry in "$root"/*; do
        name=${entry##*/}
        case $name in
            dev | proc | sys) arguments+=(--dev-bind "/$name" "/$name") ;;
            home | media | mnt | root | run | srv | tmp) arguments+=(--dir "/$name") ;;
            *) if [[ -L $entry ]]; then
                arguments+=(--symlink "$(readlink "$entry")" "/$name")
            else
                arguments+=(--bind "$entry" "/$name")
            fi ;;
        esac
    done
    for entry in "${links[@]}"; do arguments+=(--symlink "$(readlink "$entry")" "$entry"); done
    for entry in "${shared[@]}"; do arguments+=(--bind "$entry" "$entry"); done
    for ((i = 0; i < ${#files[@]}; i += 2)); do arguments+=(--ro-bind "${files[i]}" "${files[i + 1]}"); done
    arguments+=(--ro-bind-data 5 /etc/passwd)
    # bubblewrap stays between the caller and the program: pass on the signals that ask it to end.
    exec 5< <(cat "$root/etc/passwd" && getent passwd "$EUID") 4< <(:)
    local pipe
    pipe=$(mktemp -u "${TMPDIR:-/tmp}/entraide-XXXXXX")
    mkfifo "$pipe"
    # A job in the background would not hear the interrupt key.
    env --default-signal=INT,QUIT bwrap "${arguments[@]}" --info-fd 4 -- "$@" <&0 4>"$pipe" &
    local wrapper=$!
    child=$(sed -n 's/.*"child-pid": *\([0-9]*\).*/\1/p' <"$pipe")
    rm -f "$pipe"
    trap 'kill -TERM "$child" 2>/dev/null || true' TERM HUP
    trap 'kill -INT "$child" 2>/dev/null || true' INT
    while true; do
        status=0
        wait "$wrapper" || status=$?
        kill -0 "$wrapper" 2>/dev/null || exit "$status"
    done
}

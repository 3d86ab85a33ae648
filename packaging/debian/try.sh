#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try.sh OLDER.deb NEWER.deb: run by ./dev package as root in a fresh Debian. The package is installed as somebody does it
# who has nothing of it yet, used by an ordinary user, upgraded, removed, installed again and purged; what the user made
# has to stay as it was, and of the package nothing may stay. Lines "try: …" say what was done.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
older=$1 newer=$2
home=/home/helper

done_now() { printf 'try: %s\n' "$*"; }
fail() {
    printf 'try: FAILED: %s\n' "$*"
    exit 1
}
apt() { apt-get -q -y -o Acquire::Retries=3 -o DPkg::Use-Pty=0 --no-install-recommends "$@" </dev/null; }
as_user() {
    runuser -u helper -- env -C "$home" HOME="$home" QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
        XDG_RUNTIME_DIR="$home/.run" "$@" </dev/null
}
version() { dpkg-deb -f "$1" Version; }
installed() { dpkg-query -W -f='${db:Status-Status} ${Version}' entraide 2>/dev/null || true; }

# Twice: a desk in the clear and an encrypted one, each counted by what is in it.
sample=(entraide-cli --desk sample.entraide)
closed=(entraide-cli --desk closed.entraide --passphrase-file passphrase)
count() { # what the two desks hold
    local type
    for type in volunteers requests postings; do
        as_user "${sample[@]}" --json list "$type" --limit 100000
    done
    as_user "${closed[@]}" --json list volunteers --limit 100000
}

check_programs() {
    local program
    for program in entraide entraide-cli; do
        ldd "/usr/bin/$program" | grep 'not found' && fail "$program lacks libraries"
        [[ $(as_user "$program" --version) == *[Ee]ntraide\ [0-9]* ]] || fail "$program says no version"
        grep -q "$(sha256sum "/usr/bin/$program" | cut -d' ' -f1)" /usr/share/doc/entraide/entraide.spdx.json ||
            fail "the bill of materials is not of this $program"
    done
    compgen -G '/usr/lib/*/qt6/qml/QtLocation/qmldir' >/dev/null || fail 'the map has no module of QML'
    compgen -G '/usr/lib/*/qt6/plugins/geoservices/libqtgeoservices_osm.so' >/dev/null || fail 'the map has no plugin'
}

check_desktop() {
    grep -q '^application/x-entraide-desk=org.entraide.Entraide.desktop;' /usr/share/applications/mimeinfo.cache ||
        fail 'a double click on a desk opens nothing'
    grep -q ':application/x-entraide-desk:\*.entraide$' /usr/share/mime/globs2 || fail 'the kind of file is not known'
    local page
    for page in /usr/share/man/{,fr/,nl/,de/}man1/entraide{,-cli}.1.gz; do
        zcat "$page" | grep -q '^\.SH' || fail "there is no manual page $page"
    done
}

use_it() {
    local request
    request=$(as_user "${sample[@]}" --json list requests --state open --limit 1 |
        grep -m 1 -oE '"id": *"[^"]+"' | sed -nE '1s/.*"([^"]+)"$/\1/p')
    [[ -n $request ]] || fail 'the sample desk has no open request'
    as_user "${sample[@]}" match "$request" --top 3
    as_user "${sample[@]}" roster "$(date +%G-W%V)" --pdf roster.pdf
    [[ $(head -c 5 "$home/roster.pdf") == %PDF- ]] || fail 'the roster is no PDF'
    rm "$home/roster.pdf"
    as_user "${sample[@]}" map --png map.png
    rm "$home/map.png"
    as_user "${closed[@]}" check
}

open_window() {
    [[ $(as_user timeout 180 entraide --profile "$home/profile" --lang en --sample --until-usable) == *usable* ]] ||
        fail 'the window did not open'
}

sums() { (cd "$home" && find . -type f -not -path './.cache/*' -print0 | sort -z | xargs -0 sha256sum); }

useradd --create-home --home-dir "$home" helper
as_user mkdir -m 700 .run
(umask 077 && head -c 24 /dev/urandom | base64 >"$home/passphrase")
chown helper: "$home/passphrase"
apt update

apt install "$older"
[[ $(installed) == "installed $(version "$older")" ]] || fail "installed is: $(installed)"
as_user "${sample[@]}" new --sample --volunteers 60 --requests 40 --postings 4
as_user "${closed[@]}" new --name 'Closed desk'
check_programs
use_it
open_window
done_now "$(version "$older") installed; a desk made, matched, printed, and the window opened"

count >/srv/before
apt install "$newer"
[[ $(installed) == "installed $(version "$newer")" ]] || fail "installed is: $(installed)"
check_programs
check_desktop
count >/srv/after
cmp /srv/before /srv/after || fail 'the desks do not hold what they held before the upgrade'
use_it
open_window
done_now "upgraded to $(version "$newer"); the desks hold what they held, command and window work"

sums >/srv/sums
dpkg -L entraide >/srv/files
apt remove entraide
sums | cmp - /srv/sums || fail "the user's files are not as they were before the removal"
done_now "removed; the user's $(wc -l </srv/sums) files are as they were"

apt install "$newer"
count >/srv/after
cmp /srv/before /srv/after || fail 'the desks do not hold what they held before the removal'
apt purge entraide
[[ $(installed) != installed* ]] || fail "still installed: $(installed)"
while read -r path; do
    [[ -d $path && ! -L $path && $path != *entraide* || ! -e $path ]] || fail "$path was left"
done </srv/files
left=$(find / -xdev \( -path /proc -o -path /sys -o -path /srv -o -path "$home" -o -path /tmp \) -prune -o \
    -iname '*entraide*' -print)
[[ -z $left ]] || fail "left: $left"
! grep -qs entraide /usr/share/applications/mimeinfo.cache /usr/share/mime/globs2 || fail 'the kind of file is still known'
done_now 'installed again, and purged; nothing of the package is left'

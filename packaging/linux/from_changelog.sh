#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# from_changelog.sh KIND CHANGELOG.md [MAINTAINER]: what CHANGELOG.md says, in another form, to stdout.
#
#   version   the newest version alone
#   appstream <releases>, for the metainfo file
#   debian    a changelog as dpkg-parsechangelog reads it; MAINTAINER is "Name <address>"
set -euo pipefail
export LC_ALL=C.UTF-8

kind=$1
changelog=$2
maintainer=${3:-}

# One line for each version, "V version date", and one for each thing that is new, "- text", with its lines joined.
entries() {
    awk '
        function flush() { if (item != "") print "- " item; item = "" }
        /^## / {
            flush()
            if ($2 !~ /^[0-9]+(\.[0-9]+)+$/ || $3 !~ /^\([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]\)$/ || NF != 3) {
                printf "from_changelog: \"%s\" is not \"## VERSION (YYYY-MM-DD)\"\n", $0 >"/dev/stderr"
                exit 1
            }
            inside = 1
            print "V " $2 " " substr($3, 2, 10)
            next
        }
        inside && /^- / { flush(); item = substr($0, 3); next }
        inside && /^  +[^ ]/ && item != "" { sub(/^ +/, ""); item = item " " $0; next }
        /^ *$/ { flush(); next }
        inside { printf "from_changelog: what is \"%s\"?\n", $0 >"/dev/stderr"; exit 1 }
        END { flush() }' "$changelog"
}

version() { entries | sed -nE '1s/^V ([^ ]+) .*/\1/p'; }

appstream() {
    entries | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' | awk '
        function close_release() { if (open) print "        </ul>\n      </description>\n    </release>" }
        BEGIN { print "  <releases>" }
        /^V / {
            close_release()
            open = 1
            printf "    <release version=\"%s\" date=\"%s\">\n      <description>\n        <ul>\n", $2, $3
            next
        }
        { print "          <li>" substr($0, 3) "</li>" }
        END { close_release(); print "  </releases>" }'
}

# The package of a version is its first ("-1").
debian() {
    local entry rest date=''
    [[ -n $maintainer ]] || { echo 'from_changelog: who maintains the package?' >&2; return 1; }
    close_version() { [[ -z $date ]] || printf '\n -- %s  %s\n\n' "$maintainer" "$(LC_ALL=C date -u -d "$date 12:00" -R)"; }
    while IFS= read -r entry; do
        rest=${entry#* }
        if [[ $entry == V\ * ]]; then
            close_version
            date=${rest#* }
            printf 'entraide (%s-1) unstable; urgency=medium\n\n' "${rest% *}"
        else
            fold -s -w 74 <<<"$rest" | sed -e '1s/^/  * /' -e '2,$s/^/    /' -e 's/ *$//'
        fi
    done < <(entries)
    close_version
}

entries >/dev/null
case $kind in
    version | appstream | debian) "$kind" ;;
    *)
        echo "from_changelog: there is no kind '$kind'" >&2
        exit 2
        ;;
esac

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# write_metainfo.sh TEMPLATE CHANGELOG.md [HOMEPAGE]: the AppStream file, with its releases, to stdout.
set -euo pipefail

releases=$(bash "$(dirname "${BASH_SOURCE[0]}")/from_changelog.sh" appstream "$2")
while IFS= read -r line; do
    case $line in
        @RELEASES@) printf '%s\n' "$releases" ;;
        @HOMEPAGE@) [[ -z ${3:-} ]] || printf '  <url type="homepage">%s</url>\n' "$3" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$1"

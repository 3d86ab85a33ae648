#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging_test.sh CASE BUILD VERSION ENTRAIDE ENTRAIDE-CLI: one case of the tests of what is installed beside the programs.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
build=$2 version=$3 window=$4 cli=$5
made=$build/packaging
linux=$project/packaging/linux
metainfo=$made/org.entraide.Entraide.metainfo.xml
desktop=$linux/org.entraide.Entraide.desktop
languages=(en fr nl de)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
expect_equal() { [[ $1 == "$2" ]] || fail "expected <$1>, found <$2>"; }
same_lines() { diff -u --label "$1" --label "$2" "$3" "$4" || fail "$1 and $2 differ"; }

shouldHaveAValidDesktopFile() {
    local said
    said=$(desktop-file-validate "$desktop")
    expect_equal '' "$said"
}

# The project has no home page yet (-DENTRAIDE_HOMEPAGE), and its id had capitals before anybody asked for small letters:
# the keychain knows desks by it.
shouldHaveAValidMetainfo() {
    appstreamcli validate --no-net --pedantic \
        --override=url-homepage-missing=info,cid-contains-uppercase-letter=info "$metainfo" ||
        fail "the metainfo file is not as AppStream wants it"
    mkdir "$work/metainfo"
    sed '/<id>/d' "$metainfo" >"$work/metainfo/org.entraide.Entraide.metainfo.xml"
    ! appstreamcli validate --no-net "$work/metainfo/org.entraide.Entraide.metainfo.xml" >/dev/null ||
        fail 'a file without an id would be valid too'
}

shouldSayEverythingInFourLanguages() {
    local key language wanted
    for key in GenericName Comment Keywords; do
        for language in fr nl de; do
            grep -q "^$key\[$language\]=" "$desktop" || fail "$key is not in $language"
        done
    done
    for language in fr nl de; do
        for key in summary p li; do # of what is said once for all versions
            wanted=$(sed '/<releases>/,$d' "$metainfo" | grep -c "<$key>")
            expect_equal "$key $wanted" "$key $(grep -c "<$key xml:lang=\"$language\">" "$metainfo")"
        done
        expect_equal "comment 1" "comment $(grep -c "<comment xml:lang=\"$language\">" "$linux/org.entraide.Entraide.xml")"
    done
}

shouldKnowADeskByItsName() {
    mkdir -p "$work/mime/packages"
    cp "$linux/org.entraide.Entraide.xml" "$work/mime/packages/"
    update-mime-database "$work/mime" >/dev/null
    grep -q ':application/x-entraide-desk:\*.entraide$' "$work/mime/globs2" || fail 'the kind of file has no name'
    grep -q '^MimeType=application/x-entraide-desk;$' "$desktop" || fail 'the window opens something else'
    grep -q '^Exec=entraide %f$' "$desktop" || fail 'the window is not told which desk'
    grep -q '<mediatype>application/x-entraide-desk</mediatype>' "$metainfo" || fail 'the software centre knows it not'
}

shouldHaveManualPagesWithoutMistakes() {
    local language page
    for language in "${languages[@]}"; do
        for page in "$made/man/$language"/entraide{,-cli}.1; do
            mandoc -T lint -W warning "$page" || fail "$page has mistakes"
            grep -q "Entraide $version" "$page" || fail "$page is of another version"
            ! grep -q '@[A-Z]*@' "$page" || fail "$page has holes"
            cmp "$page" <(gzip -dc "$page.gz") || fail "$page.gz is of something else"
        done
    done
}

# Each way of calling a command stands there as the program says it, and nothing else has a line like it.
shouldShowEachCommandAsTheProgramDoes() {
    local language
    "$cli" --lang en --help | sed -nE 's/^  //p' |
        awk '{ name = $1; while (at = index($0, " | " name " ")) { print substr($0, 1, at - 1); $0 = substr($0, at + 3) } print }' \
            >"$work/program"
    (($(wc -l <"$work/program") > 50)) || fail 'the program has few commands'
    for language in "${languages[@]}"; do
        awk '/^\.SH (COMMANDS|COMMANDES|OPDRACHTEN|BEFEHLE)$/ { inside = 1; next } /^\.SH/ { inside = 0 }
             inside && (previous == ".TP" || previous == ".TQ") { print } { previous = $0 }' \
            "$made/man/$language/entraide-cli.1" | sed -e 's/\\f[BIR]//g' -e 's/\\-/-/g' >"$work/page"
        same_lines "entraide-cli --help" "the manual page ($language)" "$work/program" "$work/page"
    done
}

shouldDescribeEachCommandInEachLanguage() {
    local language
    "$cli" --lang en --help | sed -nE 's/^  ([a-z-]+).*/\1/p' | sort >"$work/program"
    for language in "${languages[@]}"; do
        sed -nE 's/^([a-z-]+) +[^ ].*/\1/p' "$project/packaging/man/$language/commands.txt" | sort >"$work/words"
        same_lines "entraide-cli --help" "packaging/man/$language/commands.txt" "$work/program" "$work/words"
    done
}

# options_of PAGE: those that the page describes before its commands.
options_of() {
    sed -n '/^\.SH "\?\(COMMANDS\|COMMANDES\|OPDRACHTEN\|BEFEHLE\|FILES\|FICHIERS\|BESTANDEN\|DATEIEN\)/q;p' "$1" |
        grep -A1 '^\.TP' | sed 's/\\-/-/g' | grep -oE -e '--[a-z-]+' | sort -u
}

shouldDescribeEachGeneralOption() {
    local language
    {
        "$cli" --lang en --help | sed -n 1p | grep -oE -e '--[a-z-]+'
        printf '%s\n' --help --version
    } | sort -u >"$work/program"
    for language in "${languages[@]}"; do
        options_of "$made/man/$language/entraide-cli.1" >"$work/page"
        same_lines "entraide-cli --help" "the manual page ($language)" "$work/program" "$work/page"
    done
}

shouldDescribeEachOptionOfTheWindow() {
    local language
    LC_ALL=C.UTF-8 "$window" --help | sed -nE '/^Options:/,/^Arguments:/s/^  (-.*)/\1/p' | sed -E 's/  .*//' |
        grep -oE -e '--[a-z-]+' | sort -u >"$work/program"
    (($(wc -l <"$work/program") > 5)) || fail 'the window has few options'
    for language in "${languages[@]}"; do
        options_of "$made/man/$language/entraide.1" >"$work/page"
        same_lines "entraide --help" "the manual page ($language)" "$work/program" "$work/page"
    done
}

# completed WORD…: what is offered for the last of the words.
completed() {
    COMP_WORDS=("$cli" "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _entraide_cli
    printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd' '
}

shouldCompleteWhatTheProgramTakes() {
    # shellcheck source=packaging/linux/entraide-cli.bash
    source "$linux/entraide-cli.bash"
    "$cli" --lang en --help | sed -nE 's/^  ([a-z-]+).*/\1/p' | sort | paste -sd' ' >"$work/program"
    expect_equal "$(<"$work/program")" "$(completed '')"
    expect_equal 'roster rounds' "$(completed --desk some.entraide ro)"
    expect_equal 'coordinator public team' "$(completed roster 2026-W48 --level '')"
    [[ " $(completed roster 2026-W48 --) " == *' --desk '*' --pdf '* ]] || fail 'options are missing'
    [[ " $(completed list volunteers --) " != *' --pdf '* ]] || fail 'options of another command are offered'
    cd "$work"
    : >volunteers.csv
    expect_equal volunteers.csv "$(completed import volunteers vol)"
}

shouldTellChangesOnce() {
    local releases
    expect_equal "$version" "$(bash "$linux/from_changelog.sh" version "$project/CHANGELOG.md")"
    releases=$(grep -c '^## ' "$project/CHANGELOG.md")
    expect_equal "$releases" "$(grep -c '<release ' "$metainfo")"
    expect_equal "$version-1" "$(dpkg-parsechangelog -l "$made/changelog.Debian" -S Version)"
    expect_equal "$releases" "$(dpkg-parsechangelog -l "$made/changelog.Debian" --all -S Changes | grep -c '^ *entraide (\|^ entraide (')"
    printf '## 1.0 (yesterday)\n\n- Something\n' >"$work/bad.md"
    if bash "$linux/from_changelog.sh" appstream "$work/bad.md" >/dev/null 2>"$work/errors"; then fail 'a bad date was taken'; fi
    grep -q yesterday "$work/errors" || fail 'nobody was told which line is bad'
    printf '## 2.0 (2026-01-02)\n\n- One <b> & two\n  lines\n\n## 1.0 (2025-01-02)\n\n- Old\n' >"$work/good.md"
    bash "$linux/from_changelog.sh" appstream "$work/good.md" >"$work/releases"
    grep -q '<li>One &lt;b&gt; &amp; two lines</li>' "$work/releases" || fail 'an item is not joined or not escaped'
    expect_equal 2 "$(grep -c '</release>' "$work/releases")"
}

shouldInstallWhatADesktopLooksFor() {
    local path icon
    DESTDIR=$work cmake --install "$build" --prefix /usr >/dev/null
    cd "$work/usr"
    icon=org.entraide.Entraide
    for path in bin/entraide bin/entraide-cli share/applications/$icon.desktop share/metainfo/$icon.metainfo.xml \
        share/mime/packages/$icon.xml share/icons/hicolor/{16x16,48x48,512x512}/apps/$icon.png \
        share/icons/hicolor/scalable/apps/$icon.svg share/icons/hicolor/symbolic/apps/$icon-symbolic.svg \
        share/icons/hicolor/{16x16/mimetypes/application-x-entraide-desk.png,scalable/mimetypes/application-x-entraide-desk.svg} \
        share/man/{,fr/,nl/,de/}man1/entraide{,-cli}.1.gz share/bash-completion/completions/entraide-cli \
        share/doc/entraide/{copyright,changelog.Debian.gz,changelog.gz,entraide.spdx.json,first_day.md,administrators.md}; do
        [[ -s $path ]] || fail "$path is not installed"
    done
    expect_equal 'bin share' "$(echo *)"
    [[ $(bin/entraide-cli --version) == "Entraide $version" ]] || fail 'the installed command says another version'
    ! grep -rlF "$project" share || fail 'installed files name the folder they were made in'
    # Pictures that a document shows come with it.
    grep -rhoE '\]\(pictures/[^)]*\)' share/doc/entraide/*.md | sed -E 's/\]\((.*)\)/\1/' | sort -u >"$work/shown"
    while read -r path; do
        [[ -s share/doc/entraide/$path ]] || fail "$path is shown and not installed"
    done <"$work/shown"
}

# What is loaded at run time no tool finds. Two come along with libraries of Qt that are linked.
shouldDependOnWhatIsLoaded() {
    local package wanted
    wanted=$(sed -nE 's/^set\(CPACK_DEBIAN_PACKAGE_(DEPENDS|RECOMMENDS) "?(.*[^"])"?\)$/\2/p' "$build/CPackConfig.cmake" |
        tr -d ',|' | tr '\n' ' ')
    awk -F' *[|] *' '$3 == "loaded" { print $6 }' "$project/docs/dependencies.md" | tr ' ' '\n' >"$work/loaded"
    (($(wc -l <"$work/loaded") > 4)) || fail 'docs/dependencies.md lists little that is loaded'
    while read -r package; do
        case $package in
            libqt6websockets6 | libglx0 | libopengl0) ;;
            *) [[ " $wanted " == *" $package "* ]] || fail "the package does not ask for $package" ;;
        esac
    done <"$work/loaded"
}

# The .rc and the patch of WiX are for a system that nobody tried; that they can be read is the least.
shouldHaveReadableFilesForOtherSystems() {
    local document
    for document in "$project/packaging/windows/association.xml" "$linux/org.entraide.Entraide.xml" "$metainfo"; do
        # shellcheck disable=SC2016 # for JavaScript
        node -e '
            const text = require("fs").readFileSync(process.argv[1], "utf8").replace(/<!--.*?-->|<[?].*?[?]>/gs, "");
            const open = [];
            for (const [, close, name, rest] of text.matchAll(/<(\/?)([A-Za-z_-]+)([^<>]*)>/g)) {
                if (close) { if (open.pop() !== name) throw new Error(`</${name}>`); }
                else if (!rest.endsWith("/")) open.push(name);
            }
            if (open.length) throw new Error(open.join());' "$document" || fail "$document is no XML"
    done
    grep -q 'UNTESTED' "$project/packaging/flatpak/org.entraide.Entraide.yml" || fail 'the manifest promises too much'
    ! grep -qE '^ *commit: *$|sha256: *(0+|$)' "$project/packaging/flatpak/org.entraide.Entraide.yml" ||
        fail 'the manifest names a sum that is none'
}

"$1"

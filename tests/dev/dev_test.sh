#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dev_test.sh CASE: one case of the tests of ./dev. Nothing here needs a network, and nothing outside a temporary
# folder is changed: where a root is made, the unpacking of packages is replaced by a few files.
# shellcheck disable=SC2317 # the functions put in the place of ./dev's are called from there
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
dev=$project/dev
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
expect_equal() { [[ $1 == "$2" ]] || fail "expected <$1>, found <$2>"; }
expect_contains() { [[ $2 == *"$1"* ]] || fail "<$1> is not in <$2>"; }
status_of() {
    local status=0
    "$@" || status=$?
    printf '%s' "$status"
}

# The functions of ./dev, with a cache folder of this case's own and packages that come from nowhere.
with_fakes() {
    export XDG_CACHE_HOME=$work/cache
    # shellcheck source=dev
    source "$dev"
    may_enter() { door=chroot; }
    ensure_mmdebstrap() { :; }
    pick_mirror() { echo http://mirror.example/debian; }
    dpkg-query() { echo 6.8.2+dfsg-9; }
    free_mb() { echo 99999; }
    bootstrap() {
        echo made >>"$work/bootstraps"
        mkdir -p "$1/etc" "$1/usr"
    }
}
bootstraps() { wc -l <"$work/bootstraps"; }

shouldListEveryVerb() {
    local text verb
    text=$("$dev" help)
    for verb in run test build cli tour web bench torture fuzz sanitize soak package sh help; do
        grep -qE "^  $verb( |$)" <<<"$text" || fail "$verb is missing from the help"
    done
    expect_equal "$text" "$("$dev")"
}

shouldRefuseAnUnknownVerb() {
    expect_equal 2 "$(status_of "$dev" tset 2>"$work/errors")"
    expect_contains tset "$(<"$work/errors")"
}

shouldPassArgumentsAsTheyAre() {
    expect_equal '[a b][][c"d][*][--help]' "$("$dev" sh printf '[%s]' 'a b' '' 'c"d' '*' --help)"
}

shouldWorkInTheFolderOfTheCaller() {
    mkdir "$work/a folder"
    cd "$work/a folder"
    expect_equal "$work/a folder" "$("$dev" sh pwd)"
}

shouldPassInputAndExitStatus() {
    expect_equal 'some input' "$(echo 'some input' | "$dev" sh cat)"
    expect_equal 7 "$(status_of "$dev" sh bash -c 'exit 7')"
}

shouldHandTheProgramItsSignals() {
    mkfifo "$work/ready"
    # shellcheck disable=SC2016 # for the inner shell
    "$dev" sh bash -c 'sleep 60 & trap "kill $!; exit 5" TERM; echo ready >"$0"; wait' "$work/ready" &
    local program=$! status=0
    read -r <"$work/ready"
    kill -TERM "$program"
    wait "$program" || status=$?
    expect_equal 5 "$status"
}

shouldKnowWhichSystemsAreNewEnough() {
    with_fakes
    have() { :; }
    os_release=$work/os-release
    local line will
    while read -r will line; do
        tr ' ' '\n' <<<"$line" >"$os_release"
        expect_equal "$will: $line" "$(system_will_do && echo "yes: $line" || echo "no: $line")"
    done <<'END'
yes ID=debian VERSION_ID="13"
yes ID=debian VERSION_ID="14"
yes ID=debian
no ID=debian VERSION_ID="12"
no ID=ubuntu ID_LIKE=debian VERSION_ID="24.04"
yes ID=ubuntu ID_LIKE=debian VERSION_ID="25.10"
no ID=fedora VERSION_ID=43
END
    printf 'ID=debian\nVERSION_ID="13"\n' >"$os_release"
    if ENTRAIDE_USE_ROOT=1 system_will_do; then fail 'ENTRAIDE_USE_ROOT was not heeded'; fi
}

shouldTakeTheMirrorOfTheHost() {
    with_fakes
    os_release=$work/os-release
    apt_folder=$work/apt
    mkdir -p "$apt_folder/sources.list.d"
    echo ID=debian >"$os_release"
    printf '%s\n' 'deb [arch=amd64] http://ftp.be.debian.org/debian bookworm main' \
        'deb http://security.debian.org/debian-security bookworm-security main' >"$apt_folder/sources.list"
    printf 'Types: deb\nURIs: https://mirror.example/debian/\nSuites: bookworm\n' \
        >"$apt_folder/sources.list.d/debian.sources"
    expect_equal 'http://ftp.be.debian.org/debian https://mirror.example/debian http://deb.debian.org/debian' \
        "$(mirrors | paste -sd' ')"
    expect_equal http://other.example/d "$(ENTRAIDE_MIRROR=http://other.example/d mirrors)"
    echo ID=fedora >"$os_release"
    expect_equal http://deb.debian.org/debian "$(mirrors)"
}

shouldMakeTheRootOnceAndReuseIt() {
    with_fakes
    (ensure_root) 2>"$work/errors"
    (ensure_root) 2>>"$work/errors"
    expect_equal 1 "$(bootstraps)"
    expect_equal "$root_id" "$(<"$root/etc/entraide-root")"
}

shouldMakeTheRootAnewWhenThePackagesChange() {
    with_fakes
    local earlier=$root
    (ensure_root) 2>"$work/errors"
    mkdir -p "$work/project/.ci"
    cp "$project"/.ci/*.sh "$work/project/.ci/"
    sed 's/^    ca-certificates /&hello /' "$project/dev" >"$work/project/dev"
    dev=$work/project/dev
    with_fakes
    [[ $root != "$earlier" ]] || fail 'the root is the same for another list of packages'
    exec 7<"$earlier/etc/entraide-root"
    flock -s 7
    (ensure_root 7<&-) 2>>"$work/errors"
    [[ -d $earlier ]] || fail 'a root in use was removed'
    exec 7<&-
    rm -r "$root"
    (ensure_root) 2>>"$work/errors"
    [[ ! -e $earlier ]] || fail 'the older root was left'
    expect_equal "${root##*/}" "$(cd "$cache" && echo root-*)"
}

shouldRepairAnInterruptedSetUp() {
    with_fakes
    ( # the set-up dies midway
        bootstrap() {
            mkdir -p "$1/etc"
            kill -KILL "$BASHPID"
        }
        ensure_root
    ) 2>"$work/errors" || true
    [[ -d $root.partial && ! -e $root ]] || fail 'the interruption left something else than a partial folder'
    (ensure_root) 2>>"$work/errors"
    [[ -e $root/etc/entraide-root && ! -e $root.partial ]] || fail 'the set-up was not repaired'
}

shouldWaitForASetUpUnderWay() {
    with_fakes
    bootstrap() { # takes until the other one is seen to wait
        echo made >>"$work/bootstraps"
        mkdir -p "$1/etc"
        until grep -qs waiting "$work"/errors?; do :; done
    }
    (ensure_root) 2>"$work/errors1" &
    (ensure_root) 2>"$work/errors2" &
    wait
    expect_equal 1 "$(bootstraps)"
    [[ -e $root/etc/entraide-root ]] || fail 'no root was made'
}

shouldSayWhenTheDiskIsTooSmall() {
    with_fakes
    free_mb() { echo 120; }
    expect_equal 1 "$(status_of eval '(ensure_root)' 2>"$work/errors")"
    expect_contains '120 MB free' "$(<"$work/errors")"
    expect_contains "$root_needs_mb MB" "$(<"$work/errors")"
}

shouldSayWhenNoMirrorAnswers() {
    with_fakes
    pick_mirror() { return 1; }
    expect_equal 1 "$(status_of eval '(ensure_root)' 2>"$work/errors")"
    expect_contains 'No Debian mirror answers' "$(<"$work/errors")"
    [[ ! -e $root.partial ]] || fail 'a partial folder was left'
}

shouldSayWhenPackagesCannotBeUnpacked() {
    with_fakes
    bootstrap() {
        echo 'E: Failed to fetch some package'
        return 1
    }
    expect_equal 1 "$(status_of eval '(ensure_root)' 2>"$work/errors")"
    expect_contains 'Failed to fetch some package' "$(<"$work/errors")"
    expect_contains "$cache/setup.log" "$(<"$work/errors")"
    [[ ! -e $root && ! -e $root.partial ]] || fail 'half a root was left'
}

shouldShareTheFoldersAUserMayName() {
    with_fakes
    local shared=() links=() path
    mkdir -p "$work/here"
    cd "$work/here"
    find_shared
    for path in "$work" "$project" "$cache" /var/tmp; do
        [[ ! -e $path ]] || grep -qE "^($(printf '%s\n' "${shared[@]}" | paste -sd'|'))(/|$)" <<<"$path" ||
            fail "$path is not shared"
    done
    if printf '%s\n' "${shared[@]}" | grep -qxE '/|/usr|/etc|/var'; then fail 'the system itself is shared'; fi
}

shouldTakeOverTheCertificatesOfTheHost() {
    with_fakes
    local files=() inner=()
    echo certificate >"$work/office.pem"
    SSL_CERT_FILE=$work/office.pem find_files
    expect_contains "$work/office.pem /etc/ssl/certs/ca-certificates.crt" "${files[*]}"
    inner_environment
    expect_contains 'NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt' "${inner[*]}"
    expect_contains 'npm_config_cafile=/etc/ssl/certs/ca-certificates.crt' "${inner[*]}"
}

# A fuzzer that does what FAKE_FINDING says, in the place of those that clang builds.
with_fake_fuzzers() {
    export ENTRAIDE_FUZZ_FOLDER=$work/fuzz
    mkdir -p "$work/fuzz/tests/fuzz"
    local name
    for name in $(bash "$project/tests/fuzz/fuzz.sh" names); do
        cat >"$work/fuzz/tests/fuzz/${name}_fuzz" <<'END'
#!/usr/bin/env bash
printf '%s\n' "$*" >>"$ENTRAIDE_FUZZ_FOLDER/calls"
for argument; do
    case $argument in
        -merge=1) exit 0 ;;
        -artifact_prefix=*) folder=${argument#*=} ;;
    esac
done
if [[ $0 == *"/${FAKE_FINDING:-nothing}_fuzz" ]]; then
    printf 'BROKEN: a promise: x\n' >&2
    printf 'bad' >"${folder}crash-1"
    printf "artifact_prefix='%s'; Test unit written to %scrash-1\n" "$folder" "$folder" >&2
    exit 77
fi
printf 'stat::number_of_executed_units: 4711\nstat::new_units_added: 3\nstat::peak_rss_mb: 42\n' >&2
END
        chmod +x "$work/fuzz/tests/fuzz/${name}_fuzz"
    done
}

shouldRunEachFuzzerOnTheKeptCorpus() {
    with_fake_fuzzers
    expect_contains '4711 runs' "$(bash "$project/tests/fuzz/fuzz.sh" one values 60 2>"$work/errors")"
    expect_contains '-max_total_time=60' "$(<"$work/fuzz/calls")"
    expect_contains "$project/tests/fuzz/corpus/values" "$(<"$work/fuzz/calls")"
    expect_contains "-dict=$project/tests/fuzz/dictionaries/values.dict" "$(<"$work/fuzz/calls")"
    : >"$work/fuzz/calls"
    expect_equal 6 "$(bash "$project/tests/fuzz/fuzz.sh" all 60 2>"$work/errors" | grep -c 'nothing found')"
    expect_equal 6 "$(grep -c -- -merge=1 "$work/fuzz/calls")"
}

shouldKeepWhatAFuzzerFound() {
    with_fake_fuzzers
    export FAKE_FINDING=csv_import
    if bash "$project/tests/fuzz/fuzz.sh" one csv_import 1 >"$work/table" 2>"$work/errors"; then
        fail 'a finding was no failure'
    fi
    expect_contains 'FOUND SOMETHING' "$(<"$work/table")"
    expect_contains 'BROKEN: a promise' "$(<"$work/errors")"
    expect_contains "./dev sh $work/fuzz/tests/fuzz/csv_import_fuzz $work/fuzz/findings/csv_import/crash-1" "$(<"$work/errors")"
    expect_equal bad "$(<"$work/fuzz/findings/csv_import/crash-1")"
    if bash "$project/tests/fuzz/fuzz.sh" all 1 >"$work/table" 2>"$work/errors"; then fail 'a finding was no failure'; fi
    expect_equal 5 "$(grep -c 'nothing found' "$work/table")"
}

shouldSayWhenAFuzzerIsNotBuilt() {
    export ENTRAIDE_FUZZ_FOLDER=$work/none
    expect_equal 1 "$(status_of bash "$project/tests/fuzz/fuzz.sh" one values 1 2>"$work/errors")"
    expect_contains './dev fuzz' "$(<"$work/errors")"
}

shouldTellWhichNightlyStepFailed() {
    # shellcheck disable=SC2016 # for the script that is written
    printf '#!/usr/bin/env bash\necho "$*" >>"%s/calls"\n[[ $1 != torture ]]\n' "$work" >"$work/dev"
    chmod +x "$work/dev"
    export ENTRAIDE_DEV=$work/dev ENTRAIDE_NIGHTLY_FOLDER=$work/nightly
    if "$project/.ci/nightly" tsan torture fuzz >"$work/table" 2>"$work/errors"; then fail 'a failed step was no failure'; fi
    expect_equal 'passed FAILED passed' "$(awk '{ print $2 }' "$work/table" | paste -sd' ')"
    expect_equal 'sanitize tsan|torture|fuzz 3600' "$(paste -sd'|' "$work/calls")"
    "$project/.ci/nightly" soak >"$work/table"
    expect_equal 2 "$(status_of "$project/.ci/nightly" nap 2>"$work/errors")"
    expect_contains nap "$(<"$work/errors")"
}

shouldPassShellcheck() {
    cd "$project"
    shellcheck -x dev .ci/run .ci/nightly .ci/package.sh tests/dev/dev_test.sh tests/fuzz/fuzz.sh \
        tests/packaging/packaging_test.sh packaging/*/*.sh packaging/linux/entraide-cli.bash
}

"$1"

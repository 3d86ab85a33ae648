#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the fuzzers that preset "fuzz" has built. Used by ./dev fuzz.
#
#   fuzz.sh one NAME SECONDS   on the kept corpus, beginning the same way each time; leaves no corpus behind
#   fuzz.sh all SECONDS        each for so long, two at a time, by chance, on the kept corpus and on what earlier runs
#                              found, which is in build/fuzz/corpus and is reduced to what reaches something
#   fuzz.sh grow NAME SECONDS  the same with one
#   fuzz.sh names              their names
#
# A line for each says what it did. Exit status: 0 nothing was found; 1 something was (the input is kept, and how to see
# it again is said), or a fuzzer did not run.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)
work=${ENTRAIDE_FUZZ_FOLDER:-$project/build/fuzz}
names=(document_apply csv_import values open_database request_handlers area_file)

# Bytes of the longest input: room for what matters, few enough to be fast.
longest() {
    case $1 in
        values) echo 256 ;;
        open_database) echo 512 ;;
        *) echo 8192 ;;
    esac
}

say() { printf 'fuzz: %s\n' "$*" >&2; }

# Where files cost nothing.
scratch_folder() {
    local place=${TMPDIR:-/tmp}
    [[ ! -w /dev/shm ]] || place=/dev/shm
    mktemp -d "$place/entraide-fuzz.XXXXXX"
}

environment() {
    export QT_HASH_SEED=0 QT_LOGGING_RULES='*=false' LC_ALL=C.UTF-8 TZ=Europe/Brussels TMPDIR=$1
    # Leaks are what ./dev sanitize asan looks for, over the same inputs.
    export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1:strict_string_checks=1
    export UBSAN_OPTIONS=print_stacktrace=1
    local symbolizer
    for symbolizer in llvm-symbolizer-19 llvm-symbolizer; do
        if symbolizer=$(command -v "$symbolizer"); then
            export ASAN_SYMBOLIZER_PATH=$symbolizer
            return
        fi
    done
}

# statistic NAME LOG: of libFuzzer's final ones.
statistic() { sed -n "s/^stat::$1: *//p" "$2" | tail -n 1; }

# fuzz NAME SECONDS CORPUS… -- OPTION…: the first corpus receives what is new.
fuzz() {
    local name=$1 seconds=$2 program=$work/tests/fuzz/$1_fuzz log=$work/$1.log findings=$work/findings/$1 status=0
    local corpora=() scratch input
    shift 2
    while [[ $1 != -- ]]; do
        corpora+=("$1")
        shift
    done
    shift
    if [[ ! -x $program ]]; then
        say "$program is not there. It is built by: ./dev fuzz, or ./dev test"
        return 1
    fi
    mkdir -p "$findings"
    scratch=$(scratch_folder)
    (
        environment "$scratch"
        exec "$program" -max_total_time="$seconds" -max_len="$(longest "$name")" -timeout=25 -rss_limit_mb=3072 \
            -dict="$here/dictionaries/$name.dict" -artifact_prefix="$findings/" -print_final_stats=1 -close_fd_mask=0 \
            "$@" "${corpora[@]}"
    ) >"$log" 2>&1 </dev/null || status=$?
    rm -rf "$scratch"
    printf '%-17s %9s runs  %4s new inputs  %5s MB  %s\n' "$name" "$(statistic number_of_executed_units "$log")" \
        "$(statistic new_units_added "$log")" "$(statistic peak_rss_mb "$log")" \
        "$([[ $status == 0 ]] && echo 'nothing found' || echo "FOUND SOMETHING (status $status)")"
    if [[ $status != 0 ]]; then
        grep -E '^(BROKEN|==[0-9]+==ERROR|SUMMARY|.*runtime error)' "$log" | head -n 5 >&2 || true
        tail -n 25 "$log" >&2
        while read -r input; do
            say "The input is kept. See it again with:"
            say "  ./dev sh $program $input"
        done < <(sed -n 's/.*Test unit written to //p' "$log")
        say "Once it is mended, put the input into tests/fuzz/corpus/$name under a name that says what it is."
    fi
    [[ $status == 0 ]]
}

one() {
    local new status=0
    new=$(mktemp -d)
    fuzz "$1" "$2" "$new" "$here/corpus/$1" -- -seed=1 || status=$?
    rm -rf "$new"
    return "$status"
}

grow() {
    local name=$1 grown=$work/corpus/$1 reduced=$work/corpus/$1.reduced scratch status=0
    mkdir -p "$grown"
    fuzz "$name" "$2" "$grown" "$here/corpus/$name" -- || status=$?
    rm -rf "$reduced"
    mkdir "$reduced"
    scratch=$(scratch_folder)
    # Into an empty folder only what reaches more than what came before goes; the kept inputs come first.
    if (
        environment "$scratch"
        exec "$work/tests/fuzz/${name}_fuzz" -merge=1 -timeout=25 -rss_limit_mb=3072 \
            "$reduced" "$here/corpus/$name" "$grown"
    ) >>"$work/$name.log" 2>&1 </dev/null; then
        rm -rf "$grown"
        mv "$reduced" "$grown"
    fi
    rm -rf "$scratch" "$reduced"
    return "$status"
}

all() {
    local seconds=$1 status=0
    mkdir -p "$work"
    printf '%s\n' "${names[@]}" | xargs -P 2 -I '{}' bash "${BASH_SOURCE[0]}" grow '{}' "$seconds" || status=1
    return "$status"
}

case ${1:-} in
    one) one "$2" "$3" ;;
    grow) grow "$2" "$3" ;;
    all) all "$2" ;;
    names) printf '%s\n' "${names[@]}" ;;
    *)
        say "one NAME SECONDS, grow NAME SECONDS, all SECONDS, or names"
        exit 2
        ;;
esac

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# write_man.sh TEMPLATE VERSION DATE [COMMANDS HELP]: a manual page (man(7) macros), to stdout.
#
# @VERSION@ and @DATE@ are filled in. For entraide-cli, @SYNOPSIS@ and @COMMANDS@ are how the program itself says in its
# --help (the file HELP) that it is called, and beside each command its sentence from the file COMMANDS: so no page can
# show an option that is not there. A command without a sentence stands there without one; the test of the packages says so.
set -euo pipefail
export LC_ALL=C.UTF-8

template=$1 version=$2 date=$3 commands=${4:-/dev/null} help=${5:-/dev/null}

awk -v version="$version" -v date="$date" -v commands="$commands" '
    function plain(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); return text }

    # WORDS in capitals stand for something, --options and the rest are typed as they are.
    function dressed(usage,   result, token) {
        result = ""
        while (usage != "") {
            if (match(usage, /^[A-Z][A-Za-z]*(-[A-Z]+)*/)) {
                token = substr(usage, 1, RLENGTH)
                result = result (token ~ /[a-z]/ ? plain(token) : "\\fI" plain(token) "\\fR")
            } else if (match(usage, /^(--)?[a-z][A-Za-z0-9.-]*/)) {
                token = substr(usage, 1, RLENGTH)
                result = result "\\fB" plain(token) "\\fR"
            } else {
                RLENGTH = 1
                result = result plain(substr(usage, 1, 1))
            }
            usage = substr(usage, RLENGTH + 1)
        }
        return result
    }

    # "users | users add NAME …": each way on a line of its own.
    function command(usage,   name, at) {
        name = usage
        sub(/ .*/, "", name)
        printf ".TP\n"
        while (at = index(usage, " | " name " ")) {
            printf "%s\n.TQ\n", dressed(substr(usage, 1, at - 1))
            usage = substr(usage, at + 3)
        }
        print dressed(usage)
        print (name in sentence) ? plain(sentence[name]) : "\\&"
    }

    FILENAME == commands {
        if ($0 !~ /^#/ && NF > 1) { name = $1; sub(/^[^ ]+ +/, ""); sentence[name] = $0 }
        next
    }
    helping { # the first line says how the program is called, each further one a command
        if (FNR == 1) { sub(/^[^:]*: *entraide-cli /, ""); synopsis = $0 }
        else if (sub(/^  /, "")) usages[++count] = $0
        next
    }
    /^@SYNOPSIS@$/ { print dressed(synopsis); next }
    /^@COMMANDS@$/ { for (i = 1; i <= count; ++i) command(usages[i]); next }
    { gsub(/@VERSION@/, version); gsub(/@DATE@/, date); print }' \
    "$commands" helping=1 "$help" helping=0 "$template"

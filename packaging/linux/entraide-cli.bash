# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for entraide-cli. It asks the program for its commands and options, so that it knows no fewer and no more.

_entraide_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} word usage command='' i
    local help general
    COMPREPLY=()
    help=$("${COMP_WORDS[0]}" --lang en --help 2>/dev/null) || return 0
    general=$(sed -n 1p <<<"$help")
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -* ]]; then
            # A general option that takes something: "[--desk FILE]" and not "[--json]".
            [[ $general != *"[$word "* ]] || ((++i))
        elif [[ -z $command ]]; then
            command=$word
        fi
    done
    usage=$general
    [[ -z $command ]] || usage+=$(sed -n "s/^  \($command .*\)/ \1/p" <<<"$help")
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE -e '--[a-z-]+' <<<"$usage") --help --version" -- "$current")
    elif [[ $previous == --* && $usage =~ $previous\ ([a-z_]+(\|[a-z_]+)+) ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${BASH_REMATCH[1]//|/ }" -- "$current") # --level public|team|…
    elif [[ -z $command && $previous != --* || -z $command && $general != *"[$previous "* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -nE 's/^  ([a-z-]+).*/\1/p' <<<"$help")" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _entraide_cli entraide-cli

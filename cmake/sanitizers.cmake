# SPDX-License-Identifier: GPL-3.0-or-later
# Builds that watch themselves: presets asan and tsan (any compiler) and fuzz (clang). The first finding ends the program.
if(ENTRAIDE_SANITIZER)
    target_compile_options(entraide_options INTERFACE -fsanitize=${ENTRAIDE_SANITIZER} -fno-omit-frame-pointer)
    target_link_options(entraide_options INTERFACE -fsanitize=${ENTRAIDE_SANITIZER})
    if(NOT ENTRAIDE_SANITIZER MATCHES thread)
        target_compile_options(entraide_options INTERFACE -fno-sanitize-recover=all)
    endif()
endif()

if(ENTRAIDE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
        message(FATAL_ERROR "The fuzzers are built with clang: cmake --preset fuzz")
    endif()
    # Qt is not instrumented, so what asks for its types and functions (vptr, function) would be wrong. Its assertions
    # in headers look at each index, which is most of what this code can do wrong. Warnings are the other builds' matter.
    set(watch -fsanitize=address,undefined -fno-sanitize=vptr,function)
    target_compile_options(entraide_options INTERFACE ${watch} -fsanitize=fuzzer-no-link -fno-sanitize-recover=all
        -fno-omit-frame-pointer -w)
    target_compile_definitions(entraide_options INTERFACE QT_FORCE_ASSERTS)
    target_link_options(entraide_options INTERFACE ${watch})
    # The standard library takes an array apart as one expression.
    target_compile_options(entraide_options INTERFACE -fbracket-depth=1024)
    # Precompiled headers that ccache gives back are older than what they were made of.
    target_compile_options(entraide_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()

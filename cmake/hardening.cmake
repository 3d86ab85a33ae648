# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a fault of memory end the program instead of serving whoever caused it; on all targets of the project.
# tests/architecture/built_programs_test.cpp looks whether the built programs have it. Sanitizers find more and do not
# agree with some of it, so that only the checks of the standard library stay there.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

target_compile_options(entraide_options INTERFACE -D_GLIBCXX_ASSERTIONS)
if(ENTRAIDE_SANITIZER OR ENTRAIDE_FUZZ)
    return()
endif()

# Of the processor: which flag there is depends on which it is.
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "ENTRAIDE_HAS${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
        target_compile_options(entraide_options INTERFACE ${flag})
    endif()
endforeach()

# Needs optimisation. Some systems define another level by themselves.
target_compile_options(entraide_options INTERFACE
    "$<$<AND:$<CONFIG:Release,RelWithDebInfo>,$<NOT:$<BOOL:$<TARGET_PROPERTY:ENTRAIDE_UNOPTIMISED>>>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")

# What was on the stack before is seen by nobody. Not where large tables of numbers are made there for each call
# (core/matching, core/rounds: ENTRAIDE_NUMBERS), which handle no bytes of others.
check_cxx_compiler_flag(-ftrivial-auto-var-init=zero ENTRAIDE_HAS_auto_var_init)
if(ENTRAIDE_HAS_auto_var_init)
    target_compile_options(entraide_options INTERFACE
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:ENTRAIDE_NUMBERS>>>:-ftrivial-auto-var-init=zero>)
endif()

if(UNIX AND NOT APPLE) # words of ELF
    target_link_options(entraide_options INTERFACE LINKER:-z,relro,-z,now,-z,noexecstack)
endif()

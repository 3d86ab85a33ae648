# SPDX-License-Identifier: GPL-3.0-or-later
# Sources of a library compiled several at a time, where CMAKE_UNITY_BUILD is on (all presets but dev and release): what
# they include is then read once for eight. In exchange a change compiles its neighbours again, and an include too few is
# not seen, which is why dev compiles each source by itself. Sources whose own names would mean something else in their
# neighbours have SKIP_UNITY_BUILD_INCLUSION, with the reason beside it.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)
if(CMAKE_UNITY_BUILD)
    # g++ takes what is included for a header, whose types should have names for all that include it.
    target_compile_options(entraide_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

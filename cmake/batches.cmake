# SPDX-License-Identifier: GPL-3.0-or-later
# Sources of a library or of a test program compiled several at a time, where CMAKE_UNITY_BUILD is on (all presets but
# dev): what they include is then read once for sixteen, and what they make of templates is made once. In exchange
# a change compiles its neighbours again, and an include too few is not seen, which is why dev compiles each source by
# itself. Sources whose own names would mean something else in their neighbours have SKIP_UNITY_BUILD_INCLUSION, with the
# reason beside it. Tests name their helpers as they please: each is in a namespace THIS_FILE, which is another one for
# each file of a batch.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 16)
if(CMAKE_UNITY_BUILD)
    # A compiler that tidies its memory up after each 128 MB does little else with so much to read. For all there is,
    # headers that are compiled by themselves too.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        string(APPEND CMAKE_CXX_FLAGS " --param ggc-min-heapsize=1500000")
    endif()
    # g++ takes what is included for a header, whose types should have names for all that include it.
    target_compile_options(entraide_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

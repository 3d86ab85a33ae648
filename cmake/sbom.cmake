# SPDX-License-Identifier: GPL-3.0-or-later
# The bill of materials of what is built (SPDX 2.3), from the table of docs/dependencies.md.
set(ENTRAIDE_SBOM ${CMAKE_BINARY_DIR}/entraide.spdx.json)
add_custom_command(OUTPUT ${ENTRAIDE_SBOM}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${ENTRAIDE_SBOM} -DVERSION=${PROJECT_VERSION} -DSOURCE=${CMAKE_SOURCE_DIR}
            "-DPROGRAMS=$<TARGET_FILE:entraide>|$<TARGET_FILE:entraide-cli>"
            -P ${CMAKE_SOURCE_DIR}/cmake/write_sbom.cmake
    DEPENDS entraide entraide-cli ${CMAKE_SOURCE_DIR}/cmake/write_sbom.cmake ${CMAKE_SOURCE_DIR}/docs/dependencies.md
            ${CMAKE_SOURCE_DIR}/tests/interop/package-lock.json
    COMMENT "Writing the bill of materials"
    VERBATIM)
add_custom_target(entraide_sbom ALL DEPENDS ${ENTRAIDE_SBOM})

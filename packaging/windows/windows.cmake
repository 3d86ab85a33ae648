# SPDX-License-Identifier: GPL-3.0-or-later
# Part of packaging/CMakeLists.txt: what Windows shows of the programs, and an installer (NSIS, WiX). Prepared and untried:
# windows/README.md says what is known and what is not.
set(windows ${CMAKE_CURRENT_SOURCE_DIR}/windows)

# ---- version, icons and the window's own kind ---------------------------------------------------------------------

string(REPLACE "." "," ENTRAIDE_VERSION_COMMAS "${PROJECT_VERSION},0")
foreach(program entraide entraide-cli)
    set(ENTRAIDE_PROGRAM ${program})
    set(ENTRAIDE_PROGRAM_SAYS "Entraide")
    if(program STREQUAL "entraide-cli")
        set(ENTRAIDE_PROGRAM_SAYS "Entraide, from the command line")
    endif()
    configure_file(${windows}/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    add_dependencies(${program} entraide_icons)
endforeach()
set_target_properties(entraide PROPERTIES WIN32_EXECUTABLE ON)

# ---- what the programs need beside them ---------------------------------------------------------------------------

install(FILES ${ENTRAIDE_ICONS}/application-x-entraide-desk.ico DESTINATION ${CMAKE_INSTALL_BINDIR} RENAME desk.ico)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${ENTRAIDE_SBOM} DESTINATION .)
install(FILES ${CMAKE_SOURCE_DIR}/docs/first_day.md ${CMAKE_SOURCE_DIR}/docs/administrators.md DESTINATION docs)

# Qt's libraries, plugins and QML modules, by the tool that comes with Qt.
find_program(WINDEPLOYQT NAMES windeployqt6 windeployqt HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}")
if(NOT WINDEPLOYQT)
    message(WARNING "windeployqt was not found: what is installed will not start on a computer without Qt.")
endif()
install(CODE "
    if(NOT \"${WINDEPLOYQT}\" MATCHES \"NOTFOUND$\")
        foreach(program entraide.exe entraide-cli.exe)
            execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-system-d3d-compiler --no-opengl-sw
                                    --qmldir \"${CMAKE_SOURCE_DIR}/ui/map/qml\"
                                    \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/\${program}\"
                            COMMAND_ERROR_IS_FATAL ANY)
        endforeach()
    endif()")

# All others (libsodium, OpenSSL, libzip, …), as far as they are not Windows' own.
install(CODE "
    file(GET_RUNTIME_DEPENDENCIES
        EXECUTABLES \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/entraide.exe\"
                    \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/entraide-cli.exe\"
        RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
        PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\" \"^[Qq]t6\"
        POST_EXCLUDE_REGEXES \"[Ss]ystem32\"
        DIRECTORIES \"${QT6_INSTALL_PREFIX}/bin\")
    if(missing)
        message(FATAL_ERROR \"These libraries were not found: \${missing}\")
    endif()
    file(INSTALL \${libraries} DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\" FOLLOW_SYMLINK_CHAIN)")

# ---- the installers -----------------------------------------------------------------------------------------------

set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME Entraide)
set(CPACK_PACKAGE_VENDOR "The Entraide maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desk of volunteers and requests for associations")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Entraide)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES entraide Entraide)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/packages)
set(CPACK_GENERATOR "NSIS;WIX;ZIP")

set(CPACK_NSIS_DISPLAY_NAME Entraide)
set(CPACK_NSIS_PACKAGE_NAME Entraide)
set(CPACK_NSIS_MUI_ICON ${ENTRAIDE_ICONS}/org.entraide.Entraide.ico)
set(CPACK_NSIS_MUI_UNIICON ${ENTRAIDE_ICONS}/org.entraide.Entraide.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME "${CMAKE_INSTALL_BINDIR}\\entraide.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
# A double click on a desk opens it. Desks themselves lie in the user's folder and are never touched.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr HKCR '.entraide' '' 'org.entraide.Entraide.Desk'
    WriteRegStr HKCR '.entraide' 'Content Type' 'application/x-entraide-desk'
    WriteRegStr HKCR 'org.entraide.Entraide.Desk' '' 'Entraide desk'
    WriteRegStr HKCR 'org.entraide.Entraide.Desk\DefaultIcon' '' '$INSTDIR\bin\desk.ico'
    WriteRegStr HKCR 'org.entraide.Entraide.Desk\shell\open\command' '' '"$INSTDIR\bin\entraide.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey HKCR 'org.entraide.Entraide.Desk'
    DeleteRegValue HKCR '.entraide' ''
    DeleteRegValue HKCR '.entraide' 'Content Type'
    DeleteRegKey /ifempty HKCR '.entraide'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])

# The same for all versions, so that the next one takes the place of this one.
set(CPACK_WIX_UPGRADE_GUID FA4711BE-24AE-4391-87F0-A8F554BF515E)
set(CPACK_WIX_PRODUCT_ICON ${ENTRAIDE_ICONS}/org.entraide.Entraide.ico)
set(CPACK_WIX_PATCH_FILE ${windows}/association.xml)
set(CPACK_WIX_CULTURES "en-US,fr-FR,nl-NL,de-DE")
include(CPack)

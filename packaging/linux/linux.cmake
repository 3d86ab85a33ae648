# SPDX-License-Identifier: GPL-3.0-or-later
# Part of packaging/CMakeLists.txt: what a Linux desktop wants to know of a program, its manual pages, and the .deb.
set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(made ${CMAKE_CURRENT_BINARY_DIR})
set(documents ${CMAKE_INSTALL_DATADIR}/doc/entraide) # where Debian has them; the others read them there too

# ---- desktop, software centre, kind of file -----------------------------------------------------------------------

install(FILES ${linux}/org.entraide.Entraide.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.entraide.Entraide.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${linux}/entraide-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME entraide-cli)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size IN LISTS ENTRAIDE_ICON_SIZES)
    install(FILES ${ENTRAIDE_ICONS}/org.entraide.Entraide.${size}.png
            DESTINATION ${icons}/${size}x${size}/apps RENAME org.entraide.Entraide.png)
    install(FILES ${ENTRAIDE_ICONS}/application-x-entraide-desk.${size}.png
            DESTINATION ${icons}/${size}x${size}/mimetypes RENAME application-x-entraide-desk.png)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/entraide.svg
        DESTINATION ${icons}/scalable/apps RENAME org.entraide.Entraide.svg)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/icons/application-x-entraide-desk.svg DESTINATION ${icons}/scalable/mimetypes)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/icons/org.entraide.Entraide-symbolic.svg DESTINATION ${icons}/symbolic/apps)

# made_by(<output> <script> <argument>… DEPENDS <file>…): what a script says, as a file.
function(made_by output script)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "DEPENDS")
    add_custom_command(OUTPUT ${output}
        COMMAND bash ${script} ${arg_UNPARSED_ARGUMENTS} > ${output}.new
        COMMAND ${CMAKE_COMMAND} -E rename ${output}.new ${output}
        DEPENDS ${script} ${arg_DEPENDS}
        VERBATIM)
    set_property(GLOBAL APPEND PROPERTY ENTRAIDE_MADE ${output})
endfunction()

# compressed(<output> <input>): as Debian wants it, the same each time.
function(compressed output input)
    add_custom_command(OUTPUT ${output} COMMAND gzip -9n < ${input} > ${output} DEPENDS ${input} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY ENTRAIDE_MADE ${output})
endfunction()

set(metainfo ${made}/org.entraide.Entraide.metainfo.xml)
made_by(${metainfo} ${linux}/write_metainfo.sh ${linux}/org.entraide.Entraide.metainfo.xml.in ${changelog}
        "${ENTRAIDE_HOMEPAGE}"
        DEPENDS ${linux}/org.entraide.Entraide.metainfo.xml.in ${linux}/from_changelog.sh ${changelog})
install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# ---- manual pages -------------------------------------------------------------------------------------------------

set(man ${CMAKE_CURRENT_SOURCE_DIR}/man)
set(help ${made}/help.txt)
add_custom_command(OUTPUT ${help} COMMAND entraide-cli --lang en --help > ${help} DEPENDS entraide-cli VERBATIM)
foreach(language en fr nl de)
    file(MAKE_DIRECTORY ${made}/man/${language})
    set(folder ${CMAKE_INSTALL_MANDIR}/${language}/man1)
    if(language STREQUAL "en")
        set(folder ${CMAKE_INSTALL_MANDIR}/man1)
    endif()
    foreach(program entraide entraide-cli)
        set(template ${man}/${language}/${program}.1.in)
        set(page ${made}/man/${language}/${program}.1)
        if(program STREQUAL "entraide-cli")
            made_by(${page} ${man}/write_man.sh ${template} ${PROJECT_VERSION} ${release_date}
                    ${man}/${language}/commands.txt ${help} DEPENDS ${template} ${man}/${language}/commands.txt ${help})
        else()
            made_by(${page} ${man}/write_man.sh ${template} ${PROJECT_VERSION} ${release_date} DEPENDS ${template})
        endif()
        compressed(${page}.gz ${page})
        install(FILES ${page}.gz DESTINATION ${folder})
    endforeach()
endforeach()

# ---- documents ----------------------------------------------------------------------------------------------------

foreach(name access_file accessibility administrators exchange federation first_day noticeboard open_json sharing)
    install(FILES ${CMAKE_SOURCE_DIR}/docs/${name}.md DESTINATION ${documents})
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/docs/exchange.openapi.json ${CMAKE_SOURCE_DIR}/SECURITY.md ${ENTRAIDE_SBOM}
        DESTINATION ${documents})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/pictures DESTINATION ${documents} FILES_MATCHING PATTERN "*.png")

# ---- Debian -------------------------------------------------------------------------------------------------------

set(debian ${CMAKE_CURRENT_SOURCE_DIR}/debian)
made_by(${made}/changelog.Debian ${linux}/from_changelog.sh debian ${changelog} ${ENTRAIDE_MAINTAINER} DEPENDS ${changelog})
compressed(${made}/changelog.Debian.gz ${made}/changelog.Debian)
compressed(${made}/changelog.gz ${changelog})
install(FILES ${debian}/copyright ${made}/changelog.Debian.gz ${made}/changelog.gz DESTINATION ${documents})
install(FILES ${debian}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME entraide)

get_property(everything GLOBAL PROPERTY ENTRAIDE_MADE)
add_custom_target(entraide_linux_files ALL DEPENDS ${everything})

# What the programs link is found by dpkg-shlibdeps. What they load later stands in docs/dependencies.md as "loaded", and a
# test holds these lines against it.
set(loaded qml6-module-qtlocation qml6-module-qtpositioning qml6-module-qtquick qt6-location-plugins qt6-svg-plugins
    qt6-translations-l10n)
list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-core, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_NAME entraide)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${ENTRAIDE_MAINTAINER}")
if(ENTRAIDE_HOMEPAGE)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${ENTRAIDE_HOMEPAGE}")
endif()
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME entraide)
set(CPACK_PACKAGE_VENDOR "The Entraide maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk of volunteers and requests for associations")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${debian}/description.txt)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)

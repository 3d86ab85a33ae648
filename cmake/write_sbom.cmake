# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUTPUT=FILE -DVERSION=… -DSOURCE=DIR "-DPROGRAMS=A|B" -P write_sbom.cmake
#
# Writes an SPDX 2.3 document about the programs: their checksums, and each line of docs/dependencies.md with the version
# that is installed here. The same programs, packages and SOURCE_DATE_EPOCH (without it: the time of the last commit) give
# the same file.
cmake_minimum_required(VERSION 3.25)

# The version of a package, as Debian's or npm's tools know it; empty: not installed, or another kind of system.
function(version_of package result)
    set(${result} "" PARENT_SCOPE)
    if(package MATCHES "^npm:(.+)$")
        set(key "node_modules/${CMAKE_MATCH_1}")
        file(READ ${SOURCE}/tests/interop/package-lock.json lock)
        string(JSON version ERROR_VARIABLE fault GET "${lock}" packages ${key} version)
        if(NOT fault)
            set(${result} "${version}" PARENT_SCOPE)
        endif()
        return()
    endif()
    find_program(DPKG_QUERY dpkg-query)
    if(NOT DPKG_QUERY)
        return()
    endif()
    execute_process(COMMAND ${DPKG_QUERY} -W "-f=\${db:Status-Status} \${Version} \${Architecture}\n" ${package}
                    OUTPUT_VARIABLE answer ERROR_QUIET)
    if(answer MATCHES "(^|\n)installed ([^ ]+) ([^ \n]+)")
        set(${result} "${CMAKE_MATCH_2}" PARENT_SCOPE)
        set(architecture "${CMAKE_MATCH_3}" PARENT_SCOPE)
    endif()
endfunction()

# {"referenceCategory": …} of a package in a version.
function(reference_of package version result)
    if(package MATCHES "^npm:(.+)$")
        set(locator "pkg:npm/${CMAKE_MATCH_1}@${version}")
    else()
        string(REPLACE "+" "%2B" name "${package}")
        string(REPLACE "+" "%2B" escaped "${version}")
        string(REPLACE ":" "%3A" escaped "${escaped}")
        set(locator "pkg:deb/debian/${name}@${escaped}?arch=${architecture}")
    endif()
    set(${result} "{\"referenceCategory\": \"PACKAGE-MANAGER\", \"referenceType\": \"purl\", \"referenceLocator\": \"${locator}\"}"
        PARENT_SCOPE)
endfunction()

# ---- the programs -------------------------------------------------------------------------------------------------

string(REPLACE "|" ";" programs "${PROGRAMS}")
set(files "")
set(file_ids "")
set(sums "")
set(everything "")
set(relationships "{\"spdxElementId\": \"SPDXRef-DOCUMENT\", \"relationshipType\": \"DESCRIBES\", \"relatedSpdxElement\": \"SPDXRef-Package-entraide\"}")
foreach(program IN LISTS programs)
    get_filename_component(name ${program} NAME)
    file(SHA1 ${program} sha1)
    file(SHA256 ${program} sha256)
    list(APPEND sums ${sha1})
    string(APPEND everything "${name} ${sha256}\n")
    set(id "SPDXRef-File-${name}")
    list(APPEND files "    {
      \"fileName\": \"./${name}\",
      \"SPDXID\": \"${id}\",
      \"fileTypes\": [\"BINARY\"],
      \"checksums\": [
        {\"algorithm\": \"SHA1\", \"checksumValue\": \"${sha1}\"},
        {\"algorithm\": \"SHA256\", \"checksumValue\": \"${sha256}\"}
      ],
      \"licenseConcluded\": \"GPL-3.0-or-later\",
      \"licenseInfoInFiles\": [\"GPL-3.0-or-later\"],
      \"copyrightText\": \"NOASSERTION\"
    }")
    list(APPEND file_ids "\"${id}\"")
    string(APPEND relationships ",\n    {\"spdxElementId\": \"SPDXRef-Package-entraide\", \"relationshipType\": \"CONTAINS\", \"relatedSpdxElement\": \"${id}\"}")
endforeach()
list(SORT sums)
list(JOIN sums "" sums)
string(SHA1 verification "${sums}") # SPDX 2.3, section 7.9
list(JOIN files ",\n" files)
list(JOIN file_ids ", " file_ids)

# ---- what they are made of ----------------------------------------------------------------------------------------

file(STRINGS ${SOURCE}/docs/dependencies.md rows ENCODING UTF-8
     REGEX "^\\| [^|]+ \\| (static|shared|optional|loaded|page|test|build) \\|")
set(packages "")
foreach(row IN LISTS rows)
    string(REGEX REPLACE "^\\| *| *\\|$" "" row "${row}")
    string(REGEX REPLACE " *\\| *" "|" row "${row}")
    string(REPLACE "|" ";" cells "${row}")
    list(GET cells 0 name)
    list(GET cells 1 linked)
    list(GET cells 2 version)
    list(GET cells 3 licence)
    list(GET cells 4 parts)
    string(REPLACE " " ";" parts "${parts}")
    string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "SPDXRef-Package-${name}")
    set(references "")
    set(supplier "NOASSERTION")
    set(found "")
    foreach(part IN LISTS parts)
        version_of(${part} installed)
        if(installed STREQUAL "")
            continue()
        endif()
        if(found STREQUAL "")
            set(found "${installed}")
        endif()
        if(part MATCHES "^npm:")
            set(supplier "Organization: npm")
        else()
            set(supplier "Organization: Debian")
        endif()
        reference_of(${part} ${installed} reference)
        list(APPEND references "        ${reference}")
    endforeach()
    if(NOT found STREQUAL "")
        set(version "${found}")
    elseif(NOT parts STREQUAL "") # not here: what is known of it is another system's
        set(version "NOASSERTION")
    endif()
    string(APPEND everything "${name} ${version}\n")
    list(JOIN references ",\n" references)
    if(NOT references STREQUAL "")
        set(references "\n${references}\n      ")
    endif()
    list(APPEND packages "    {
      \"name\": \"${name}\",
      \"SPDXID\": \"${id}\",
      \"versionInfo\": \"${version}\",
      \"supplier\": \"${supplier}\",
      \"downloadLocation\": \"NOASSERTION\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"${licence}\",
      \"licenseDeclared\": \"${licence}\",
      \"copyrightText\": \"NOASSERTION\",
      \"externalRefs\": [${references}]
    }")
    set(from "SPDXRef-Package-entraide")
    set(to ${id})
    if(linked STREQUAL "static")
        set(type "STATIC_LINK")
    elseif(linked STREQUAL "shared")
        set(type "DYNAMIC_LINK")
    else()
        set(from ${id})
        set(to "SPDXRef-Package-entraide")
        set(type_optional "OPTIONAL_DEPENDENCY_OF")
        set(type_loaded "RUNTIME_DEPENDENCY_OF")
        set(type_page "OPTIONAL_COMPONENT_OF")
        set(type_test "TEST_DEPENDENCY_OF")
        set(type_build "BUILD_TOOL_OF")
        set(type ${type_${linked}})
    endif()
    string(APPEND relationships ",\n    {\"spdxElementId\": \"${from}\", \"relationshipType\": \"${type}\", \"relatedSpdxElement\": \"${to}\"}")
endforeach()
list(JOIN packages ",\n" packages)

# ---- the document -------------------------------------------------------------------------------------------------

if("$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
    execute_process(COMMAND git -C ${SOURCE} log -1 --format=%ct OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE
                    ERROR_QUIET)
    if(commit MATCHES "^[0-9]+$")
        set(ENV{SOURCE_DATE_EPOCH} ${commit})
    endif()
endif()
string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
string(UUID uuid NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 NAME "${everything}" TYPE SHA1)

file(WRITE ${OUTPUT}.new "{
  \"spdxVersion\": \"SPDX-2.3\",
  \"dataLicense\": \"CC0-1.0\",
  \"SPDXID\": \"SPDXRef-DOCUMENT\",
  \"name\": \"entraide-${VERSION}\",
  \"documentNamespace\": \"https://spdx.org/spdxdocs/entraide-${VERSION}-${uuid}\",
  \"creationInfo\": {\"created\": \"${created}\", \"creators\": [\"Tool: entraide-write_sbom\"]},
  \"documentDescribes\": [\"SPDXRef-Package-entraide\"],
  \"packages\": [
    {
      \"name\": \"entraide\",
      \"SPDXID\": \"SPDXRef-Package-entraide\",
      \"versionInfo\": \"${VERSION}\",
      \"supplier\": \"NOASSERTION\",
      \"downloadLocation\": \"NOASSERTION\",
      \"primaryPackagePurpose\": \"APPLICATION\",
      \"filesAnalyzed\": true,
      \"packageVerificationCode\": {\"packageVerificationCodeValue\": \"${verification}\"},
      \"hasFiles\": [${file_ids}],
      \"licenseConcluded\": \"GPL-3.0-or-later\",
      \"licenseDeclared\": \"GPL-3.0-or-later\",
      \"licenseInfoFromFiles\": [\"GPL-3.0-or-later\"],
      \"copyrightText\": \"NOASSERTION\"
    },
${packages}
  ],
  \"files\": [
${files}
  ],
  \"relationships\": [
    ${relationships}
  ]
}
")
file(RENAME ${OUTPUT}.new ${OUTPUT})

# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers: Qt's and the standard library's are most of the time that a source takes to compile. One set for
# each of four kinds of target, shared by all targets of the kind. Only headers from outside the project are in them,
# so that an include too few is still seen where headers are compiled by themselves (CMAKE_VERIFY_INTERFACE_HEADER_SETS).
set(core_headers <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <span> <string> <utility>
    <variant> <vector> <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QLocale> <QObject> <QRegularExpression> <QSet> <QString> <QStringList>)
set(gui_headers ${core_headers} <QAbstractTableModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QHeaderView>
    <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QPainter> <QPushButton> <QSettings> <QSplitter> <QStackedWidget>
    <QStyledItemDelegate> <QTableView> <QTimer> <QToolButton> <QTreeView> <QWidget>)
set(test_headers <gmock/gmock.h> <gtest/gtest.h>)

# entraide_unoptimised(<target>): what is compiled once and run for a moment, as tests are. Takes half the time to
# compile. Not with sanitizers, whose tests are slow enough.
function(entraide_unoptimised target)
    if(NOT ENTRAIDE_SANITIZER)
        set_target_properties(${target} PROPERTIES ENTRAIDE_UNOPTIMISED ON)
        target_compile_options(${target} PRIVATE -O0)
    endif()
endfunction()

# entraide_precompile(<kind> LIBRARY|PROGRAM [UNOPTIMISED] HEADERS … LINK …): a target that makes the headers of a kind.
function(entraide_precompile kind)
    cmake_parse_arguments(PARSE_ARGV 1 arg "LIBRARY;PROGRAM;UNOPTIMISED" "" "HEADERS;LINK")
    set(name entraide_precompiled_${kind})
    set(source ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "int main() {\n    return 0;\n}\n")
    if(arg_LIBRARY)
        add_library(${name} OBJECT ${source})
    else() # code for a program is of another kind (-fPIE)
        add_executable(${name} EXCLUDE_FROM_ALL ${source})
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${arg_LINK} entraide_options)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    if(arg_UNOPTIMISED)
        entraide_unoptimised(${name})
    endif()
    # ccache takes this for the compiled headers (of g++, of clang), which differ from folder to folder.
    foreach(suffix gch pch)
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}.dir/cmake_pch.hxx.${suffix}.sum CONTENT
             "${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_BUILD_TYPE} ${ENTRAIDE_SANITIZER} ${arg_HEADERS}\n")
    endforeach()
endfunction()

# entraide_use_precompiled(<target> <kind>)
function(entraide_use_precompiled target kind)
    target_precompile_headers(${target} REUSE_FROM entraide_precompiled_${kind})
endfunction()

entraide_precompile(core LIBRARY HEADERS ${core_headers} LINK Qt6::Core)
entraide_precompile(gui LIBRARY HEADERS ${gui_headers} LINK Qt6::Widgets)
if(ENTRAIDE_TESTS OR ENTRAIDE_BENCHMARKS)
    find_package(GTest REQUIRED)
    entraide_precompile(core_test PROGRAM UNOPTIMISED HEADERS ${core_headers} ${test_headers}
                        LINK Qt6::Core GTest::gmock GTest::gtest)
    entraide_precompile(gui_test PROGRAM UNOPTIMISED HEADERS ${gui_headers} ${test_headers}
                        LINK Qt6::Widgets GTest::gmock GTest::gtest)
endif()

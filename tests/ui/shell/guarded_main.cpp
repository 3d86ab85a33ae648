// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guarded_application.h"

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    // CMake asks a test program for its tests without the environment that it later runs them in.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const entraide::GuardedApplication application(argc, argv);
    return RUN_ALL_TESTS();
}

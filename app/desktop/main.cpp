// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "storage/process_guard.h"

int main(int argc, char** argv) {
    entraide::keepMemoryPrivate();
    return entraide::runDesktop(argc, argv);
}

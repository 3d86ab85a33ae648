// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failing_memory.h"

#include <sqlcipher/sqlite3.h>

namespace entraide::test {

namespace {

sqlite3_mem_methods system;
bool armed = false;
bool lasting = false;
bool failed = false;
qint64 left = 0;

bool isRefused() {
    if (!armed || left-- > 0)
        return false;
    failed = true;
    armed = lasting;
    return true;
}

void* allocate(int bytes) {
    return isRefused() ? nullptr : system.xMalloc(bytes);
}

void* resize(void* memory, int bytes) {
    return isRefused() ? nullptr : system.xRealloc(memory, bytes);
}

// Before anything initialises the library.
const bool installed = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &system);
    sqlite3_mem_methods ours = system;
    ours.xMalloc = allocate;
    ours.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

} // namespace

void FailingMemory::failAt(qint64 n, bool forGood) {
    armed = installed;
    lasting = forGood;
    failed = false;
    left = n;
}

void FailingMemory::stop() {
    armed = false;
}

bool FailingMemory::hasFailed() {
    return failed;
}

} // namespace entraide::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failing_files.h"

#include <sqlcipher/sqlite3.h>

namespace entraide::test {

namespace {

int refusal(FileOp op, FaultKind kind) {
    if (kind == FaultKind::Full) {
        switch (op) {
        case FileOp::Open:
            return SQLITE_CANTOPEN;
        case FileOp::Write:
            return SQLITE_FULL;
        case FileOp::MapShared:
            return SQLITE_IOERR_SHMSIZE;
        default:
            return SQLITE_OK;
        }
    }
    if (kind == FaultKind::ReadOnly)
        return op == FileOp::Write || op == FileOp::Truncate ? SQLITE_READONLY : SQLITE_OK;
    switch (op) {
    case FileOp::Open:
        return SQLITE_CANTOPEN;
    case FileOp::Read:
        return SQLITE_IOERR_READ;
    case FileOp::Write:
        return SQLITE_IOERR_WRITE;
    case FileOp::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FileOp::Sync:
        return SQLITE_IOERR_FSYNC;
    case FileOp::Delete:
        return SQLITE_IOERR_DELETE;
    case FileOp::Lock:
        return SQLITE_IOERR_LOCK;
    case FileOp::MapShared:
        return SQLITE_IOERR_SHMMAP;
    }
    return SQLITE_IOERR;
}

} // namespace

void FailingFiles::failAt(qint64 n, FaultKind kind, bool forGood) {
    m_armed = true;
    m_failed = false;
    m_left = n;
    m_kind = kind;
    m_forGood = forGood;
}

int FailingFiles::before(const FileStep& step) {
    if (!m_armed)
        return SQLITE_OK;
    const int code = refusal(step.op, m_kind);
    if (code == SQLITE_OK || m_left-- > 0)
        return SQLITE_OK;
    m_failed = true;
    m_armed = m_forGood;
    return code;
}

} // namespace entraide::test

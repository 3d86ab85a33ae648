// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {

/// What is wrong with the log ("<file>-wal") that a program which was killed, or a power failure, left beside a desk;
/// empty when nothing is. Of a link, the log of the file that it leads to. To be asked before SQLite opens the file: it
/// reads a log up to the first frame whose checksum fails, takes that for where the power went, and forgets without a
/// word what was written after it.
///
/// A frame that fails is told from a write that was cut off by what comes after it. A desk syncs its log at each
/// commit before it writes the next, so a frame that goes on from a later commit proves that all before was on the
/// disk. And the index of the log ("<file>-shm"), where it outlived the program, says up to where commits were synced.
/// What cannot be noticed: a bad frame of the last two commits when that index is gone, as after a power failure.
///
/// Costs nothing where there is no log, and reading it once where there is. Changes nothing, and does not look at the
/// index while this process itself has the desk open. Thread-safe.
QString faultOfLog(const QString& file);

} // namespace entraide

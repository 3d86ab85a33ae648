// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace entraide {

/// What became of the rows of a file of addresses.
struct RegisterImportResult {
    qint64 rows = 0;         ///< read, whatever became of them; the header is none
    qint64 taken = 0;        ///< in the register now
    qint64 retired = 0;      ///< with another status than "current"
    qint64 withoutPlace = 0; ///< without coordinates
    qint64 outOfRange = 0;   ///< whose coordinates lie outside Belgium
    qint64 unreadable = 0;   ///< without a street, a number or a postcode, or cut off
    qint64 repeated = 0;     ///< the same house and box once more; the first one counts
    qint64 streets = 0;      ///< in the register; once for each postcode they run through

    friend bool operator==(const RegisterImportResult&, const RegisterImportResult&) = default;
};

/// How far an import is, from 0 to \a total, in a unit of its own. False stops it.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Makes a register from \a source: a CSV file of the Belgian open address register BeST, or a zip archive that holds
/// one. Columns are found by their names, in any order; places are read from those in EPSG:4326 alone.
///
/// It is written beside and takes the place of \a registerFile at the end, at once: whatever fails before leaves the
/// former one as it is, and who has that open keeps it. Throws Error: Cancelled, FileMissing, NoPermission, DiskFull,
/// StorageBusy when another import into it is under way, and BadInput with a code of addresses/address_faults.h.
RegisterImportResult importRegister(const QString& source, const QString& registerFile,
                                    const ImportProgress& progress = {});

} // namespace entraide

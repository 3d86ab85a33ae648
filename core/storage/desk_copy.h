// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's file as another file, and how the two are held against each other.
#pragma once

#include "domain/ids.h"
#include "storage/digests.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace entraide {

class Database;

/// Told 0 to 1 while something long runs; false stops it with Cancelled.
using CopyProgress = std::function<bool(double)>;

/// What a desk's file holds. Read in one snapshot; works for files of older versions too.
struct DeskContents {
    int version = 0; ///< of the file: user_version
    QString team;    ///< uuid
    QString replica; ///< empty before version 2
    bool sample = false;
    QString erasures; ///< see erasureMark()
    QString state;    ///< see stateMark()
    struct Documents {
        qint64 sequence = 0; ///< of the last change
        QMap<QString, TypeDigest> types;
        friend bool operator==(const Documents&, const Documents&) = default;
    };
    QMap<QString, Documents> databases; ///< by name
    QString teamDatabase;

    /// Live records of the team, by type; types of which there are none are left out.
    QMap<EntityType, qint64> records() const;
    friend bool operator==(const DeskContents&, const DeskContents&) = default;
};

/// By the counters and digests that the file keeps.
DeskContents contentsOf(Database& database);
/// By reading every document anew, which takes a second for some 500,000.
DeskContents countedContents(Database& database);

/// Names who was erased here, without naming anybody: two files with the same mark know the same erasings. Empty: none.
QString erasureMark(Database& database);
/// Changes with every document that is written, in any database of the file.
QString stateMark(Database& database);

/// Desk::setting() of a file that is opened as it is, of whatever version.
QString settingIn(Database& database, const QString& key);

/// Counts the commits of other connections: the same number before and after means that nobody else wrote.
qint64 otherCommits(Database& database);

/// Writes all of \a source, as of one moment, into \a target, which must be there and empty: the same key and salt, no
/// unused pages, no log beside it. Others may read and write \a source meanwhile. On a fault \a target is whatever it
/// became. Outside transactions. Throws DiskFull, NoPermission, Damaged, Cancelled, Storage.
void copyInto(Database& source, const QString& target, const CopyProgress& progress = {});

/// What both integrity checks of the file and its foreign keys say; empty: sound. A page that fails its seal is a
/// problem too, and may end the check. Throws Storage where the disk refuses. Of a file that others have open, the
/// cipher's own check is left out: it does not look into the log.
enum class PagesOf { File, OpenDesk };
QStringList pageProblems(Database& database, const CopyProgress& progress = {}, PagesOf pages = PagesOf::File);

} // namespace entraide

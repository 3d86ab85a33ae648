// SPDX-License-Identifier: GPL-3.0-or-later
// Where a desk's copies are, as the desk's own settings remember it.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

class Database;
class Desk;
class Error;

/// A folder that holds, or once held, copies of the desk.
struct BackupPlace {
    enum class Kind {
        Own,    ///< beside the desk
        Second, ///< somewhere else, chosen: each copy goes there too
        Former, ///< not written to any more: another file's place before it was moved, a second one given up
        Single, ///< a copy that somebody wrote to a file of their own choice
    };
    QString path; ///< of the folder; of a Single the file
    Kind kind = Kind::Own;
    QString volume = {};   ///< of a Second: root of the disk that it lay on when it was chosen
    QDateTime copied = {}; ///< UTC: when a copy last reached a Second
    QString erasures = {}; ///< what is erased there too: the mark of the last time everything in it was gone through
    QString fault = {};    ///< of a Second: why the last copy did not reach it, a code; empty: it did
    QDateTime faultSince = {};
    QStringList left = {}; ///< files in it that could not be cleaned of what \a erasures stands for

    /// Whether it can be reached now. A folder on another disk than the one that was chosen (a stick that is not in
    /// leaves its folder behind on some systems) is not it.
    bool isThere() const;
};

/// A desk's places. Reads and writes settings of the file; one thread, that of the desk.
class BackupPlaces {
public:
    explicit BackupPlaces(Desk& desk);

    /// Names this desk's copies among others' in one folder. Goes along with a restored copy, not with a file that
    /// becomes a desk of its own (forget()).
    QString series() const;
    /// The same of a file that is opened as it is; empty: it has none yet.
    static QString seriesIn(Database& database);
    const QList<BackupPlace>& all() const { return m_places; }
    std::optional<BackupPlace> second() const;
    /// Where copies go besides; empty: nowhere. Takes a folder of its own in \a folder, "<desk's file>.backups", and
    /// another name when that one is another desk's. Throws FileMissing, and NoPermission, also for the desk's own
    /// folder of copies.
    void chooseSecond(const QString& folder);
    /// Remembers that copies lie there; no second entry for one path.
    void remember(const BackupPlace& place);
    /// Puts \a place in the stead of the one of its path.
    void update(const BackupPlace& place);
    void drop(const QString& path);
    /// Writes what was changed into the desk.
    void save();
    /// Everything: for a restored file that stands beside the desk it is a copy of.
    static void forget(Desk& desk);
    /// What \a other knows: for a restored file that takes its place.
    static void takeOver(Desk& desk, const Desk& other);

private:
    Desk& m_desk;
    QList<BackupPlace> m_places;
};

/// "broken_disk": what an Error was, for BackupPlace::fault.
QString faultName(const Error& error);

} // namespace entraide

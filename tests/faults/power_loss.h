// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk may hold after the power failed. Everything that SQLite does to its files is kept in a log; an image is
// made of a moment in it. What was synced by then is there. What was written after the last sync of its file is there,
// lost, half there or overwritten with garbage, sector by sector and in any order; files made or deleted may be so or
// not yet. Bytes that nobody wrote to stay as they were ("powersafe overwrite", https://www.sqlite.org/psow.html).
#pragma once

#include "faults/watched_vfs.h"

#include <QHash>
#include <QList>

#include <random>

namespace entraide::test {

class PowerLossLog : public FileWatcher {
public:
    int before(const FileStep&) override { return 0; }
    void after(const FileStep& step) override;

    /// The database that is watched, and what its file holds before the first step.
    void begin(const QString& file, const QByteArray& content);

    /// How many steps there are so far: a moment.
    qsizetype moment() const { return m_steps.size(); }

    /// What each file holds when the power fails at \a moment; files that are not there are missing.
    using Image = QHash<QString, QByteArray>;
    Image imageAt(qsizetype moment, std::mt19937_64& random) const;

private:
    QString m_database;
    QByteArray m_before;
    QList<FileStep> m_steps;
};

} // namespace entraide::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

class QFileDevice;

namespace entraide {

/// A cell as it may be opened in a spreadsheet: one that would be taken as a formula gets an apostrophe before it.
QString guardedCell(const QString& cell);
/// Takes that apostrophe off again.
QString unguardedCell(const QString& cell);

/// Writes CSV that Belgian Excel opens by a double click: UTF-8 with byte order mark, `;` between, CRLF, quotes where
/// they are needed, formulas guarded. Throws DiskFull, NoPermission or Storage. Does not own the file.
class CsvWriter {
public:
    explicit CsvWriter(QFileDevice& file, QChar separator = u';');

    void row(const QStringList& cells);

private:
    void write(const QByteArray& bytes);

    QFileDevice& m_file;
    QChar m_separator;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_writer.h"

#include "interchange/file_faults.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Where the first letter after any apostrophes would begin a formula (OWASP, "CSV injection").
bool beginsFormula(QStringView cell) {
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && u"=+-@\t\r\uff1d\uff0b\uff0d\uff20"_s.contains(*first);
}

} // namespace

QString guardedCell(const QString& cell) {
    return beginsFormula(cell) ? u'\'' + cell : cell;
}

QString unguardedCell(const QString& cell) {
    return cell.startsWith(u'\'') && beginsFormula(cell) ? cell.mid(1) : cell;
}

CsvWriter::CsvWriter(QFileDevice& file, QChar separator)
    : m_file(file)
    , m_separator(separator) {
    write("\xef\xbb\xbf");
}

void CsvWriter::row(const QStringList& cells) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = guardedCell(cells[i]);
        const bool quoted = cell.contains(m_separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                            cell.contains(u'\r') || cell != cell.trimmed() ||
                            cell.startsWith("sep="_L1, Qt::CaseInsensitive); // else a first line that names a separator
        if (quoted)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        if (i > 0)
            line += m_separator;
        line += cell;
    }
    write((line + u"\r\n"_s).toUtf8());
}

void CsvWriter::write(const QByteArray& bytes) {
    if (m_file.write(bytes) != bytes.size())
        throw fault::ofFile(m_file);
}

} // namespace entraide

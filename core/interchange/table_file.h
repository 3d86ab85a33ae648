// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace entraide {

struct EuroCents {
    qint64 cents = 0;
    friend bool operator==(EuroCents, EuroCents) = default;
};

/// A cell of a list that leaves the program: its text, and what it is where a spreadsheet can reckon with it.
struct TableCell {
    QString text;
    std::variant<std::monostate, double, EuroCents, QDate, QDateTime> value = {};

    friend bool operator==(const TableCell&, const TableCell&) = default;
};

/// A list that leaves the program as a file for a spreadsheet. The file appears under its name, whole, when finish()
/// returns; without that nothing of it stays. One thread.
class TableFile {
public:
    virtual ~TableFile() = default;

    /// Throws DiskFull, NoPermission or Storage, as finish() does.
    virtual void row(const QList<TableCell>& cells) = 0;
    virtual void finish() = 0;
};

enum class TableForm {
    Csv,  ///< see CsvWriter
    Xlsx, ///< see XlsxWriter
};

/// By the end of the file's name: what is no workbook is CSV.
TableForm tableFormOf(const QString& path);
/// \a name is that of a workbook's sheet. Throws FileMissing, NoPermission, DiskFull or Storage.
std::unique_ptr<TableFile> makeTableFile(const QString& path, TableForm form, const QString& name,
                                         const QStringList& titles);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::TableForm, "csv", "xlsx")

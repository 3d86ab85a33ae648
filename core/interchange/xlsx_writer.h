// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/table_file.h"

#include <QList>

namespace entraide {

/// Writes a list as an Excel workbook of one sheet: the titles stay in sight and filter, columns are as wide as what
/// stands in them, days, numbers and amounts are such, and a text is a text whatever it begins with. Needs no more
/// memory for many rows than for few. The rows lie in a folder of its own beside the file until it is whole; then it is
/// read once and given its name. Throws what TableFile throws, and BadInput with fault::tooManyRows or
/// fault::tooManyColumns for more than a sheet holds.
class XlsxWriter : public TableFile {
public:
    XlsxWriter(const QString& path, const QString& sheet, const QStringList& titles);
    ~XlsxWriter() override;

    void row(const QList<TableCell>& cells) override;
    void finish() override;

    /// Excel holds no longer text in a cell; what is longer ends in "…".
    static constexpr qsizetype longestText = 32'767;

private:
    struct Book;

    void begin();
    void write(const QList<TableCell>& cells);

    QString m_path;
    QStringList m_titles;
    QList<QList<TableCell>> m_first; ///< kept until it is known how wide they are
    bool m_begun = false;
    std::unique_ptr<Book> m_book;
};

/// The name of a sheet that Excel takes: at most 31 letters, without []:*?/\, no apostrophe at either end.
QString sheetName(const QString& name);

} // namespace entraide

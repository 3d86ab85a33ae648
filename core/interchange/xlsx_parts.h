// SPDX-License-Identifier: GPL-3.0-or-later
// What of an Excel workbook stands beside its sheets (ECMA-376 part 1): names, styles, the texts that cells share.
#pragma once

#include "interchange/number_format.h"
#include "interchange/zip_package.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace entraide {

struct XlsxSheet {
    QString name;
    QString member; ///< of the package
    bool hidden = false;
};

struct XlsxWorkbook {
    QList<XlsxSheet> sheets; ///< the hidden ones last
    QString strings;         ///< the member; empty: there are none
    QString styles;
    bool since1904 = false;
};

/// Throws BadInput: fault::notText for a document that is no workbook, fault::oldSpreadsheet for a binary one.
XlsxWorkbook readXlsxWorkbook(const ZipPackage& package);

/// The format of each style a cell may have, by its number.
QList<NumberFormat> readXlsxStyles(const ZipPackage& package, const QString& member);

/// The texts that cells share, as UTF-8 in one piece: a million of them are a million cells' text and no more.
class XlsxStrings {
public:
    static constexpr qsizetype mostStrings = 5'000'000;
    static constexpr qsizetype mostBytes = 400LL * 1024 * 1024;

    /// Throws BadInput with fault::tooMuchInside beyond that.
    void read(const ZipPackage& package, const QString& member);
    qsizetype size() const { return m_ends.size(); }
    QString at(qsizetype index) const;

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

/// "a_x000D_b": how the format writes letters that XML cannot hold; line ends become one "\n" (ECMA-376, 22.9.2.19).
QString xlsxText(const QString& raw);

} // namespace entraide

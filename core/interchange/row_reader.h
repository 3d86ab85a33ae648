// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date_text.h"
#include "domain/records.h"
#include "geo/region.h"
#include "interchange/csv_reader.h"
#include "interchange/import_target.h"
#include "interchange/row_note.h"

#include <QList>
#include <QStringList>

namespace entraide {

/// One row as records, not yet compared with the desk. The records have no ids.
struct ImportedRow {
    qint64 line = 0;
    Person person;
    Volunteer volunteer;     ///< of a volunteers' file
    Beneficiary beneficiary; ///< of a requests' file
    Request request;         ///< of a requests' file
    QString reference;       ///< the file's own number of a request
    QString whenText;        ///< as written
    QString roleText;        ///< of a sign-ups' file, as written
    QStringList shiftTexts;  ///< of a sign-ups' file, as written
    QDateTime received;      ///< of a sign-ups' file; the day it is read where it does not say
    bool isDated = false;    ///< the file says when
    /// Of a sign-ups' file: a column's header and what stands under it.
    QList<std::pair<QString, QString>> answers;
    QList<RowNote> rejected; ///< not empty: the row is left out, and why
    QList<RowNote> notes;

    bool isRejected() const { return !rejected.isEmpty(); }
    /// "Griet De Smet", or what there is of it.
    QString label() const;
};

/// How the columns of one file are read.
struct RowFormat {
    ImportKind kind = ImportKind::Volunteers;
    QStringList headers;
    QList<ImportTarget> targets;          ///< as many as headers
    QList<DateOrder> dateOrders;          ///< as many as headers
    Language language = Language::French; ///< the file's own
    QDate today;
    int minimumAge = 0; ///< of volunteers, years; 0: any
    Region region = {};  ///< whose postcodes are known

    /// The columns that a file of rejected rows adds, unless somebody made them fill something.
    QList<bool> ignored() const;
};

/// Reads records into rows. Pure; what is not understood is kept in a remark and noted, never dropped.
class RowReader {
public:
    explicit RowReader(RowFormat format);

    ImportedRow read(const CsvRecord& record) const;
    /// The record without the line and the reason of an earlier import.
    CsvRecord ownCells(const CsvRecord& record) const;
    const RowFormat& format() const { return m_format; }

private:
    RowFormat m_format;
    QList<bool> m_ignored;
};

} // namespace entraide

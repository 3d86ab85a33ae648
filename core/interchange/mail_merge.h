// SPDX-License-Identifier: GPL-3.0-or-later
// A table for the mail merge of LibreOffice, Word or Thunderbird: a line for each person, with their own sentences.
#pragma once

#include "domain/place.h"

#include <QList>
#include <QString>

class QFileDevice;

namespace entraide {

struct MergeLine {
    QString greeting; ///< "Dag Griet,", in the person's language
    QString givenName;
    QString familyName;
    QString language; ///< its code: "nl"
    Address address;
    Language addressLanguage = Language::French; ///< for "bte" or "bus"
    QString email;                               ///< empty: none, or may not be used
    QString subject;
    QString text; ///< the person's own sentences; may have line breaks
};

/// The names of the columns, in their order, as a letter names them between its marks.
struct MergeHeaders {
    QString greeting;
    QString givenName;
    QString familyName;
    QString language;
    QString street;
    QString postcode;
    QString locality;
    QString addressBlock; ///< name, street and place, as lines of one cell
    QString email;
    QString subject;
    QString text;
};

/// Writes the table to \a file by the writer of all lists: formulas are guarded. Throws DiskFull, NoPermission,
/// Storage.
void writeMailMerge(QFileDevice& file, const MergeHeaders& headers, const QList<MergeLine>& lines);

} // namespace entraide

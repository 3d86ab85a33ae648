// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/mail_merge.h"

#include "domain/address_text.h"
#include "interchange/csv_writer.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString addressBlock(const MergeLine& line, const QString& street) {
    QStringList lines{(line.givenName + u' ' + line.familyName).trimmed(), street, localityLine(line.address)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void writeMailMerge(QFileDevice& file, const MergeHeaders& headers, const QList<MergeLine>& lines) {
    CsvWriter writer(file);
    writer.row({headers.greeting, headers.givenName, headers.familyName, headers.language, headers.street,
                headers.postcode, headers.locality, headers.addressBlock, headers.email, headers.subject,
                headers.text});
    for (const MergeLine& line : lines) {
        const QString street = streetLine(line.address, line.addressLanguage);
        writer.row({line.greeting, line.givenName, line.familyName, line.language, street, line.address.postcode,
                    line.address.locality, addressBlock(line, street), line.email, line.subject, line.text});
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/statistics_sheet.h"

#include <QSaveFile>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Whole or not at all. Throws Error.
void writeRows(const QString& path, const QList<QStringList>& rows) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw fault::ofFile(file);
    CsvWriter csv(file);
    for (const QStringList& row : rows)
        csv.row(row);
    if (!file.commit())
        throw fault::ofFile(file);
}

QString isoDate(QDate date) {
    return date.toString(Qt::ISODate);
}

/// "12.34"
QString euros(qint64 cents) {
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
}

QString keyOf(const StatRow& row, Breakdown breakdown) {
    switch (breakdown) {
    case Breakdown::Commune:
        return row.commune.fr;
    case Breakdown::Service:
        return row.service ? QString(enumName(*row.service)) : QString();
    case Breakdown::Week:
        break;
    }
    return row.week.toString();
}

QStringList lineOf(const Statistics& statistics, const StatRow& row, const QString& key) {
    QStringList cells{key};
    for (const StatCell& cell : row.cells) {
        cells.append(!cell.given   ? QString()
                     : cell.hidden ? u'<' + QString::number(statistics.smallestCount)
                                   : QString::number(cell.value));
    }
    return cells;
}

} // namespace

void writeRegisterCsv(const VolunteerRegister& reg, const QString& file) {
    QList<QStringList> rows{{u"volunteer"_s, u"name"_s, u"birth_year"_s, u"state"_s, u"information_note"_s, u"days"_s,
                             u"minutes"_s, u"kilometres"_s, u"regime"_s, u"flat_rate"_s, u"kilometre_amount"_s,
                             u"amount"_s, u"warnings"_s}};
    for (const RegisterRow& row : reg.rows) {
        QStringList warnings;
        for (const ExpenseWarning warning : row.expenses.warnings)
            warnings.append(enumName(warning));
        rows.append({row.volunteer.toString(), row.name, row.birthYear > 0 ? QString::number(row.birthYear) : QString(),
                     enumName(row.state), isoDate(row.informationNote), QString::number(row.work.days),
                     QString::number(row.work.minutes), QString::number(row.work.kilometres),
                     enumName(row.expenses.regime), euros(row.expenses.flatCents), euros(row.expenses.kilometreCents),
                     euros(row.expenses.cents()), warnings.join(u' ')});
    }
    writeRows(file, rows);
}

void writeStatisticsCsv(const Statistics& statistics, Breakdown breakdown, const QString& file) {
    QStringList head{enumName(breakdown)};
    for (const Measure measure : enumValues<Measure>())
        head.append(enumName(measure));
    QList<QStringList> rows{head, lineOf(statistics, statistics.total, u"total"_s)};
    for (const StatRow& row : statistics.by(breakdown))
        rows.append(lineOf(statistics, row, keyOf(row, breakdown)));
    writeRows(file, rows);
}

} // namespace entraide

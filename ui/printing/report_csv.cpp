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
template <class Rows> void writeFile(const QString& path, const Rows& rows) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw fault::ofFile(file);
    CsvWriter csv(file);
    rows(csv);
    if (!file.commit())
        throw fault::ofFile(file);
}

/// Each row of \a reg, and how far it is.
template <class Each> void forEachRow(const VolunteerRegister& reg, const PaperProgress& told, const Each& each) {
    constexpr qsizetype often = 256;
    for (qsizetype i = 0; i < reg.rows.size(); ++i) {
        if (told && i % often == 0)
            told(i, reg.rows.size());
        each(reg.rows[i]);
    }
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

QStringList lineOf(const StatRow& row, const QString& key) {
    QStringList cells{key};
    QStringList hidden;
    for (const Measure measure : enumValues<Measure>()) {
        const StatCell& cell = row[measure];
        cells.append(cell.given && !cell.hidden ? QString::number(cell.value) : QString());
        if (cell.hidden)
            hidden.append(enumName(measure));
    }
    cells.append(hidden.join(u' '));
    return cells;
}

} // namespace

void writeRegisterCsv(const VolunteerRegister& reg, const QString& file, const PaperProgress& told) {
    writeFile(file, [&](CsvWriter& csv) {
        csv.row({u"volunteer"_s, u"name"_s, u"birth_year"_s, u"state"_s, u"information_note"_s, u"days"_s, u"minutes"_s,
                 u"kilometres"_s, u"regime"_s, u"flat_rate"_s, u"kilometre_amount"_s, u"amount"_s, u"warnings"_s,
                 u"above_ceiling_from"_s, u"kilometres_above_from"_s});
        forEachRow(reg, told, [&](const RegisterRow& row) {
            QStringList warnings;
            for (const ExpenseWarning warning : row.expenses.warnings)
                warnings.append(enumName(warning));
            csv.row({row.volunteer.toString(), row.name, row.birthYear > 0 ? QString::number(row.birthYear) : QString(),
                     enumName(row.state), isoDate(row.informationNote), QString::number(row.work.days),
                     QString::number(row.work.minutes), QString::number(row.work.kilometres),
                     enumName(row.expenses.regime), euros(row.expenses.flatCents), euros(row.expenses.kilometreCents),
                     euros(row.expenses.cents()), warnings.join(u' '), isoDate(row.expenses.aboveFrom),
                     isoDate(row.expenses.kilometresAboveFrom)});
        });
    });
}

void writePaidDaysCsv(const VolunteerRegister& reg, const QString& file, const PaperProgress& told) {
    writeFile(file, [&](CsvWriter& csv) {
        csv.row({u"volunteer"_s, u"name"_s, u"date"_s, u"regime"_s, u"kilometres"_s, u"paid_kilometres"_s,
                 u"flat_rate"_s, u"kilometre_amount"_s, u"amount"_s});
        forEachRow(reg, told, [&](const RegisterRow& row) {
            for (const ExpenseDay& day : row.expenses.paidDays)
                csv.row({row.volunteer.toString(), row.name, isoDate(day.date), enumName(day.regime),
                         QString::number(day.kilometres), QString::number(day.paidKilometres), euros(day.flatCents),
                         euros(day.kilometreCents), euros(day.cents())});
        });
    });
}

void writeStatisticsCsv(const Statistics& statistics, Breakdown breakdown, const QString& file) {
    QStringList head{enumName(breakdown)};
    for (const Measure measure : enumValues<Measure>())
        head.append(enumName(measure));
    head.append(u"hidden"_s);
    writeFile(file, [&](CsvWriter& csv) {
        csv.row(head);
        csv.row(lineOf(statistics.total, u"total"_s));
        for (const StatRow& row : statistics.by(breakdown))
            csv.row(lineOf(row, keyOf(row, breakdown)));
    });
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/report_words.h"

#include "ui/words/money_words.h"
#include "ui/words/named_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

const auto notGiven = u"–"_s;

} // namespace

QString word(Measure measure) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Measure", "Requests received"),
                                         QT_TRANSLATE_NOOP("Measure", "served"),
                                         QT_TRANSLATE_NOOP("Measure", "still open"),
                                         QT_TRANSLATE_NOOP("Measure", "unmet"),
                                         QT_TRANSLATE_NOOP("Measure", "expired"),
                                         QT_TRANSLATE_NOOP("Measure", "cancelled"),
                                         QT_TRANSLATE_NOOP("Measure", "handed over"),
                                         QT_TRANSLATE_NOOP("Measure", "Places needed"),
                                         QT_TRANSLATE_NOOP("Measure", "Places filled"),
                                         QT_TRANSLATE_NOOP("Measure", "Hours for requests"),
                                         QT_TRANSLATE_NOOP("Measure", "Hours of visits"),
                                         QT_TRANSLATE_NOOP("Measure", "Hours at postings"),
                                         QT_TRANSLATE_NOOP("Measure", "Hours of rounds"),
                                         QT_TRANSLATE_NOOP("Measure", "Hours of volunteering"),
                                         QT_TRANSLATE_NOOP("Measure", "Hours of paid help"),
                                         QT_TRANSLATE_NOOP("Measure", "Visits"),
                                         QT_TRANSLATE_NOOP("Measure", "Sign-ups attended"),
                                         QT_TRANSLATE_NOOP("Measure", "Meals delivered"),
                                         QT_TRANSLATE_NOOP("Measure", "Portions handed out"),
                                         QT_TRANSLATE_NOOP("Measure", "Dishes cooked"),
                                         QT_TRANSLATE_NOOP("Measure", "Volunteers active"),
                                         QT_TRANSLATE_NOOP("Measure", "New volunteers"),
                                         QT_TRANSLATE_NOOP("Measure", "Volunteers who left"),
                                         QT_TRANSLATE_NOOP("Measure", "Waiting time, median"),
                                         QT_TRANSLATE_NOOP("Measure", "Waiting time, 9 of 10")};
    return words::named("Measure", names, measure);
}

QString word(Breakdown breakdown) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Breakdown", "Commune"),
                                         QT_TRANSLATE_NOOP("Breakdown", "Service"),
                                         QT_TRANSLATE_NOOP("Breakdown", "Week")};
    return words::named("Breakdown", names, breakdown);
}

QString word(WorkSource source) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("WorkSource", "help given"), QT_TRANSLATE_NOOP("WorkSource", "visit"),
        QT_TRANSLATE_NOOP("WorkSource", "sign-up"), QT_TRANSLATE_NOOP("WorkSource", "round"),
        QT_TRANSLATE_NOOP("WorkSource", "dish cooked")};
    return words::named("WorkSource", names, source);
}

QString word(ExpenseRegime regime) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("ExpenseRegime", "no expenses"),
                                         QT_TRANSLATE_NOOP("ExpenseRegime", "flat rate"),
                                         QT_TRANSLATE_NOOP("ExpenseRegime", "real costs")};
    return words::named("ExpenseRegime", names, regime);
}

QString rowName(const StatRow& row, Breakdown breakdown) {
    switch (breakdown) {
    case Breakdown::Commune: {
        const QString& own = QLocale().language() == QLocale::Dutch ? row.commune.nl : row.commune.fr;
        return own.isEmpty() ? ReportWords::tr("elsewhere or not known", "a place") : own;
    }
    case Breakdown::Service:
        return row.service ? word(*row.service) : ReportWords::tr("no service");
    case Breakdown::Week:
        return row.week.toString();
    }
    return {};
}

QString cellText(const Statistics& statistics, const StatRow& row, Measure measure) {
    const StatCell& cell = row[measure];
    if (!cell.given)
        return notGiven;
    if (cell.hidden)
        return u'<' + QString::number(statistics.smallestCount);
    if (isMinutes(measure))
        return durationText(static_cast<int>(cell.value));
    if (isWaiting(measure))
        return ReportWords::tr("%n day(s)", nullptr, static_cast<int>(cell.value));
    return QLocale().toString(cell.value);
}

QString servedShareText(const StatRow& row) {
    const auto share = row.servedShare();
    return share ? QLocale().toString(std::lround(*share * 100)) + QChar(QChar::Nbsp) + u'%' : notGiven;
}

QString warningText(const YearExpenses& expenses, ExpenseWarning warning) {
    const auto amount = [](qint64 cents) { return amountText(cents); };
    const ExpenseCeiling ceiling = expenses.ceiling.value_or(ExpenseCeiling());
    switch (warning) {
    case ExpenseWarning::CeilingUnknown:
        return ReportWords::tr("The ceiling of %1 is not known here. Write it down in the association's profile.")
            .arg(expenses.year);
    case ExpenseWarning::DayRateCut:
        return ReportWords::tr("The desk's rate for a day is above the ceiling; %1 a day is counted.")
            .arg(amount(ceiling.dayCents));
    case ExpenseWarning::NearCeiling:
        return ReportWords::tr("Close to the year's ceiling: %1 of %2.")
            .arg(amount(expenses.flatCents), amount(ceiling.yearCents));
    case ExpenseWarning::AboveCeiling:
        return ReportWords::tr("Above the year's ceiling: %1 of %2. What is paid above it is not free of tax.")
            .arg(amount(expenses.flatCents), amount(ceiling.yearCents));
    case ExpenseWarning::KilometresAbove:
        return ReportWords::tr("%1 km in the year; only %2 km are paid beside a flat rate.")
            .arg(expenses.kilometres)
            .arg(expenses.paidKilometres);
    case ExpenseWarning::ByReceipts:
        return ReportWords::tr("Real costs: what is paid by receipts is not counted here.");
    }
    return {};
}

} // namespace entraide

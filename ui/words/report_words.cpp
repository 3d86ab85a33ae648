// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/report_words.h"

#include "ui/words/money_words.h"
#include "ui/words/named_words.h"
#include "ui/words/subject_words.h"
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
const auto hidden = u"·"_s;

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

QString nameText(const RegisterRow& row) {
    return row.name.isEmpty() ? absentText(row.person.toString()) : row.name;
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

QString hiddenMark() {
    return hidden;
}

QString hiddenSentence(const Statistics& statistics) {
    return ReportWords::tr("“%1”: hidden, because fewer than %2 people stand behind it, or because it would give such a "
                           "number away.",
                           "a sign, a number")
        .arg(hidden)
        .arg(statistics.smallestCount);
}

QString wholeMonthsSentence() {
    return ReportWords::tr(
        "Whole months are counted, so that two periods that differ by a few days give nobody away.");
}

QString onePeriodSentence() {
    return ReportWords::tr(
        "Active volunteers and waiting times are given of one month, one quarter or one year only; active volunteers by "
        "commune or service of one year only.");
}

QString tooLongSentence() {
    return ReportWords::tr("Statistics are counted over %1 years at most. Choose a shorter period.")
        .arg(StatPeriod::mostYears);
}

QString cellText(const StatRow& row, Measure measure) {
    const StatCell& cell = row[measure];
    if (!cell.given)
        return notGiven;
    if (cell.hidden)
        return hidden;
    if (isMinutes(measure))
        return durationText(static_cast<int>(cell.value));
    if (isWaiting(measure))
        return ReportWords::tr("%n day(s)", nullptr, static_cast<int>(cell.value));
    return QLocale().toString(cell.value);
}

QString servedShareText(const StatRow& row) {
    if (row[Measure::PlacesNeeded].hidden || row[Measure::PlacesFilled].hidden)
        return hidden;
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
        return ReportWords::tr("Above the year's ceiling from %3: %1 of %2. What is paid above it is not free of tax.",
                               "amount, ceiling, date")
            .arg(amount(expenses.flatCents), amount(ceiling.yearCents), dateText(expenses.aboveFrom));
    case ExpenseWarning::KilometresAbove:
        return ReportWords::tr("%1 km in the year; only %2 km are paid beside a flat rate, and they were used up on %3.",
                               "kilometres, kilometres, date")
            .arg(QLocale().toString(expenses.kilometres), QLocale().toString(expenses.paidKilometres),
                 dateText(expenses.kilometresAboveFrom));
    case ExpenseWarning::ByReceipts:
        return ReportWords::tr("Real costs: what is paid by receipts is not counted here.");
    case ExpenseWarning::RegimesMixed:
        return ReportWords::tr("A flat rate and real costs in one year: the law lets one person have only one of them.");
    }
    return {};
}

} // namespace entraide

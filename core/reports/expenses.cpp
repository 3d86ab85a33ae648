// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/expenses.h"

#include <algorithm>
#include <array>
#include <map>

namespace entraide {

namespace {

constexpr int yearKilometres = 2000;

/// Royal decree of each year, index of consumer prices.
constexpr std::array ceilings{
    ExpenseCeiling{2019, 34'71, 1'388'40, yearKilometres}, ExpenseCeiling{2020, 34'71, 1'388'40, yearKilometres},
    ExpenseCeiling{2021, 35'41, 1'416'16, yearKilometres}, ExpenseCeiling{2022, 36'84, 1'473'37, yearKilometres},
    ExpenseCeiling{2023, 40'67, 1'626'77, yearKilometres}, ExpenseCeiling{2024, 41'48, 1'659'29, yearKilometres},
    ExpenseCeiling{2025, 42'31, 1'692'51, yearKilometres}, ExpenseCeiling{2026, 44'02, 1'760'83, yearKilometres},
};

/// From here on it is said that little is left: 80 %.
bool isNear(qint64 cents, const ExpenseCeiling& ceiling) {
    constexpr qint64 nearPercent = 80;
    return cents * 100 >= ceiling.yearCents * nearPercent;
}

/// A ceiling that the profile holds without its own number of kilometres has the law's.
int kilometresOf(const std::optional<ExpenseCeiling>& ceiling) {
    return ceiling && ceiling->kilometres > 0 ? ceiling->kilometres : yearKilometres;
}

/// What a person did on one day.
struct DayDone {
    QList<ExpenseRegime> regimes; ///< that pay something, each once
    int kilometres = 0;           ///< under them

    bool isFlat() const { return regimes.contains(ExpenseRegime::FlatRate); }
};

/// The days on which something was volunteered; \a result is told how many, and all kilometres.
std::map<QDate, DayDone> daysOf(std::span<const Work> work, int year, const PersonRegimes& regimes,
                                YearExpenses& result) {
    std::map<QDate, DayDone> days;
    for (const Work& one : work) {
        if (one.date.year() != year || one.regime != HelpRegime::Volunteering)
            continue;
        const int kilometres = std::max(0, one.kilometres);
        result.kilometres += kilometres;
        DayDone& day = days[one.date];
        const ExpenseRegime regime = regimes.of(one.volunteer);
        if (regime == ExpenseRegime::None)
            continue;
        day.kilometres += kilometres;
        if (!day.regimes.contains(regime))
            day.regimes.append(regime);
    }
    result.days = static_cast<int>(days.size());
    return days;
}

/// Ceilings of the year are held from its first day on, so that each day knows what is paid for it.
void payDays(YearExpenses& result, const std::map<QDate, DayDone>& days, qint64 kilometreCents) {
    int left = kilometresOf(result.ceiling);
    for (const auto& [date, done] : days) {
        if (done.regimes.isEmpty())
            continue;
        ExpenseDay day{date, done.isFlat() ? ExpenseRegime::FlatRate : ExpenseRegime::Real, done.kilometres,
                       done.kilometres};
        if (done.isFlat()) {
            day.flatCents = result.dayCents;
            day.paidKilometres = std::min(left, done.kilometres);
            left -= day.paidKilometres;
            if (day.paidKilometres < day.kilometres && !result.kilometresAboveFrom.isValid())
                result.kilometresAboveFrom = date;
        }
        day.kilometreCents = day.paidKilometres * kilometreCents;
        result.paidKilometres += day.paidKilometres;
        result.kilometreCents += day.kilometreCents;
        result.flatCents += day.flatCents;
        if (result.ceiling && result.flatCents > result.ceiling->yearCents && !result.aboveFrom.isValid())
            result.aboveFrom = date;
        if (day.cents() > 0 || day.regime == ExpenseRegime::Real)
            result.paidDays.append(day);
    }
}

void warn(YearExpenses& result, qint64 rate, bool flat, bool real) {
    const auto add = [&](bool holds, ExpenseWarning warning) {
        if (holds)
            result.warnings.append(warning);
    };
    const bool above = result.aboveFrom.isValid();
    add(flat && !result.ceiling, ExpenseWarning::CeilingUnknown);
    add(flat && result.dayCents < rate, ExpenseWarning::DayRateCut);
    add(flat && result.ceiling && !above && isNear(result.flatCents, *result.ceiling), ExpenseWarning::NearCeiling);
    add(above, ExpenseWarning::AboveCeiling);
    add(result.kilometresAboveFrom.isValid(), ExpenseWarning::KilometresAbove);
    add(real, ExpenseWarning::ByReceipts);
    add(flat && real, ExpenseWarning::RegimesMixed);
}

} // namespace

std::span<const ExpenseCeiling> knownCeilings() {
    return ceilings;
}

std::optional<ExpenseCeiling> ceilingOf(int year, const DeskProfile& profile) {
    const auto own = std::ranges::find(profile.ceilings, year, &ExpenseCeiling::year);
    if (own != profile.ceilings.cend())
        return *own;
    const auto known = std::ranges::find(ceilings, year, &ExpenseCeiling::year);
    return known != ceilings.end() ? std::optional(*known) : std::nullopt;
}

ExpenseRegime expenseRegime(const QString& text) {
    return enumFromName<ExpenseRegime>(text).value_or(ExpenseRegime::None);
}

YearExpenses yearExpenses(std::span<const Work> work, int year, const PersonRegimes& regimes,
                          const DeskProfile& profile) {
    YearExpenses result;
    result.year = year;
    result.regime = regimes.usual;
    result.ceiling = ceilingOf(year, profile);
    const std::map<QDate, DayDone> days = daysOf(work, year, regimes, result);
    const auto has = [&](ExpenseRegime regime) {
        return std::ranges::any_of(days, [&](const auto& day) { return day.second.regimes.contains(regime); });
    };
    const bool flat = has(ExpenseRegime::FlatRate);
    const bool real = has(ExpenseRegime::Real);
    if (flat || real)
        result.regime = flat ? ExpenseRegime::FlatRate : ExpenseRegime::Real;

    const qint64 rate = std::max<qint64>(0, profile.dayRateCents);
    if (flat)
        result.dayCents = result.ceiling ? std::min(rate, result.ceiling->dayCents) : rate;
    payDays(result, days, std::max<qint64>(0, profile.kilometreCents));
    warn(result, rate, flat, real);
    return result;
}

YearExpenses yearExpenses(std::span<const Work> work, int year, ExpenseRegime regime, const DeskProfile& profile) {
    return yearExpenses(work, year, PersonRegimes{regime}, profile);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/expenses.h"

#include <algorithm>
#include <array>
#include <set>

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

YearExpenses yearExpenses(std::span<const Work> work, int year, ExpenseRegime regime, const DeskProfile& profile) {
    YearExpenses result;
    result.year = year;
    result.regime = regime;
    result.ceiling = ceilingOf(year, profile);
    std::set<qint64> days;
    for (const Work& one : work) {
        if (one.date.year() != year || one.regime != HelpRegime::Volunteering)
            continue;
        days.insert(one.date.toJulianDay());
        result.kilometres += std::max(0, one.kilometres);
    }
    result.days = static_cast<int>(days.size());
    if (regime == ExpenseRegime::None || result.days == 0)
        return result;

    const auto warn = [&](bool holds, ExpenseWarning warning) {
        if (holds)
            result.warnings.append(warning);
    };
    const bool flat = regime == ExpenseRegime::FlatRate;
    result.paidKilometres = flat ? std::min(result.kilometres, kilometresOf(result.ceiling)) : result.kilometres;
    result.kilometreCents = result.paidKilometres * std::max<qint64>(0, profile.kilometreCents);
    if (flat) {
        const qint64 rate = std::max<qint64>(0, profile.dayRateCents);
        result.dayCents = result.ceiling ? std::min(rate, result.ceiling->dayCents) : rate;
        result.flatCents = result.days * result.dayCents;
        warn(!result.ceiling, ExpenseWarning::CeilingUnknown);
        warn(result.dayCents < rate, ExpenseWarning::DayRateCut);
        const bool above = result.ceiling && result.flatCents > result.ceiling->yearCents;
        warn(!above && result.ceiling && isNear(result.flatCents, *result.ceiling), ExpenseWarning::NearCeiling);
        warn(above, ExpenseWarning::AboveCeiling);
        warn(result.paidKilometres < result.kilometres, ExpenseWarning::KilometresAbove);
    }
    warn(!flat, ExpenseWarning::ByReceipts);
    return result;
}

} // namespace entraide

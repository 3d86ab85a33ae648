// SPDX-License-Identifier: GPL-3.0-or-later
// What an association may pay its volunteers back (law of 3 July 2005, art. 10). Pure functions over work; euro cents.
#pragma once

#include "domain/desk_profile.h"
#include "reports/hours.h"

#include <QHash>

#include <optional>
#include <span>

namespace entraide {

/// The ceilings that the program knows, by year. The desk's profile adds to them or replaces one.
std::span<const ExpenseCeiling> knownCeilings();
/// None for a year that neither the profile nor the program knows.
std::optional<ExpenseCeiling> ceilingOf(int year, const DeskProfile& profile);

enum class ExpenseRegime { None, FlatRate, Real };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ExpenseRegime, "none", "flat_rate", "real")

namespace entraide {

/// Volunteer::expensesRegime; None for what it does not say.
ExpenseRegime expenseRegime(const QString& text);

enum class ExpenseWarning {
    CeilingUnknown,  ///< nothing is known of the year: amounts are not held against anything
    DayRateCut,      ///< the desk's rate for a day is above the year's ceiling; the ceiling was taken
    NearCeiling,     ///< 80 % of the year's ceiling are reached
    AboveCeiling,    ///< the flat rates of the year come to more than its ceiling
    KilometresAbove, ///< more kilometres than are paid beside a flat rate
    ByReceipts,      ///< real costs: what receipts add is not known here
    RegimesMixed,    ///< a flat rate and real costs in one year, which the law does not let one person have
};

/// What is paid for one day of volunteering, however much was done on it.
struct ExpenseDay {
    QDate date;
    ExpenseRegime regime = ExpenseRegime::FlatRate;
    int kilometres = 0;
    int paidKilometres = 0; ///< fewer where the year's kilometres are used up
    qint64 flatCents = 0;
    qint64 kilometreCents = 0;

    qint64 cents() const { return flatCents + kilometreCents; }
    friend bool operator==(const ExpenseDay&, const ExpenseDay&) = default;
};

/// What a person's volunteering of a year comes to. What was done for pay (HelpRegime::Compensated) is not in it.
struct YearExpenses {
    int year = 0;
    ExpenseRegime regime = ExpenseRegime::None;
    int days = 0;              ///< of the calendar, however much was done on one
    qint64 dayCents = 0;       ///< for each of them at a flat rate, never above the year's ceiling
    qint64 flatCents = 0;      ///< of all days, also where it is above the year's ceiling
    int kilometres = 0;        ///< all
    int paidKilometres = 0;    ///< beside a flat rate at most the ceiling's
    qint64 kilometreCents = 0; ///< for all paid ones
    std::optional<ExpenseCeiling> ceiling;
    QList<ExpenseWarning> warnings; ///< in order of ExpenseWarning
    QList<ExpenseDay> paidDays;     ///< by date: those something is paid for; they add up to cents()
    QDate aboveFrom;                ///< the first day above the year's ceiling; invalid: none
    QDate kilometresAboveFrom;      ///< the first day with more kilometres than are paid; invalid: none

    qint64 cents() const { return flatCents + kilometreCents; }
    bool warns(ExpenseWarning warning) const { return warnings.contains(warning); }
    /// The year's ceiling is reached: no other day can be paid.
    bool isCeilingReached() const { return ceiling && flatCents > 0 && flatCents + dayCents > ceiling->yearCents; }
    friend bool operator==(const YearExpenses&, const YearExpenses&) = default;
};

/// What one person's enrolments say of expenses.
struct PersonRegimes {
    ExpenseRegime usual = ExpenseRegime::None;    ///< of the enrolment in use
    QHash<VolunteerId, ExpenseRegime> others = {}; ///< of further ones, where it is another

    ExpenseRegime of(const VolunteerId& enrolment) const { return others.value(enrolment, usual); }
};

/// Of one person's \a work under all their enrolments; what is not of \a year counts nothing.
YearExpenses yearExpenses(std::span<const Work> work, int year, const PersonRegimes& regimes,
                          const DeskProfile& profile);
/// The same where there is but one regime.
YearExpenses yearExpenses(std::span<const Work> work, int year, ExpenseRegime regime, const DeskProfile& profile);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ExpenseWarning, "ceiling_unknown", "day_rate_cut", "near_ceiling", "above_ceiling",
                    "kilometres_above", "by_receipts", "regimes_mixed")

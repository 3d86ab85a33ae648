// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly register of volunteers: who, which days, what was paid back.
#pragma once

#include "reports/expenses.h"

#include <QLocale>

#include <functional>
#include <stop_token>

namespace entraide {

class Desk;

/// One person, under however many enrolments: who left and came back stands here once.
struct RegisterRow {
    VolunteerId volunteer; ///< the enrolment in use, else the last
    PersonId person;
    QString name;      ///< "Benali, Karim"; empty for somebody whose record is not here
    int birthYear = 0; ///< 0: not known
    VolunteerState state = VolunteerState::Active;
    QDate informationNote; ///< the first time; invalid: not given, which the law asks for
    WorkSum work;
    YearExpenses expenses;

    friend bool operator==(const RegisterRow&, const RegisterRow&) = default;
};

struct RegisterOptions {
    QLocale language{QLocale::French, QLocale::Belgium}; ///< in whose order the names are
    bool idle = false; ///< also who did nothing that year, but was enrolled and has not left
};

struct VolunteerRegister {
    int year = 0;
    std::optional<ExpenseCeiling> ceiling; ///< none: not known for the year
    QList<RegisterRow> rows;               ///< by name
    WorkSum total;
    qint64 cents = 0;
    int paidPeople = 0;  ///< who did something for pay: in no row for that
    int paidMinutes = 0; ///< of them
    int withoutNote = 0; ///< rows without an information note
};

/// The register of \a year. What was done in a paid relation (HelpRegime::Compensated) is only counted apart. \a told
/// is how far it is, of about how many records. Throws Error(Cancelled) when \a stop asks for it.
VolunteerRegister yearRegister(const Desk& desk, int year, const RegisterOptions& options = {},
                               const std::stop_token& stop = {},
                               const std::function<void(qint64 done, qint64 total)>& told = {});

} // namespace entraide

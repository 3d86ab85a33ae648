// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a person last, and what is still open: what a review of records goes by.
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <stop_token>

namespace entraide {

class Desk;

/// What keeps a record from being put away.
enum class StillOpen {
    Tandem,   ///< not ended
    Request,  ///< still looked for, or under way
    Match,    ///< somebody is expected
    Visit,    ///< planned
    Signup,   ///< of a shift to come
    Offer,    ///< open
    Gift,     ///< pledged or paid, and not delivered
    Dish,     ///< to come
    Round,    ///< to ride
    FollowUp, ///< a note that asks to come back to it
    User,     ///< works at the desk
};

struct PersonPast {
    QDate last; ///< of anything that is dated; invalid: nothing is
    QList<StillOpen> open;
    /// The last day on which the law asks to keep what concerns money: the tenth year after it. Invalid: there is none.
    QDate lawUntil;
};

/// Accounts are kept for seven years (Code of economic law, art. III.86), what matters for taxes for ten (Income tax
/// code 1992, art. 315): the longer.
inline constexpr int moneyYears = 10;
/// The last day of that for something of \a year.
inline QDate moneyKeptUntil(int year) {
    return QDate(year + moneyYears, 12, 31);
}

/// Of one person, by indexes.
PersonPast pastOf(Desk& desk, const PersonId& person, QDate today);

/// Of everybody: one pass over each table, by columns. Throws Error(Cancelled) when \a stop asks for it.
class PeoplesPast {
public:
    PeoplesPast(const Desk& desk, QDate today, const std::stop_token& stop = {});
    /// Nothing for somebody who is not known.
    PersonPast of(const PersonId& person) const;

private:
    QHash<QString, int> m_persons;
    QList<PersonPast> m_pasts;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::StillOpen, "tandem", "request", "match", "visit", "signup", "offer", "gift", "dish",
                    "round", "follow_up", "user")

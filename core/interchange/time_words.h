// SPDX-License-Identifier: GPL-3.0-or-later
// The words of time in French, Dutch and English, as tokens: the first half of reading "woensdag vm, vrijdag
// 14:00-16:30" or "mardi et vendredi matin". Who uses it: the readers of availability and of free wordings.
#pragma once

#include "domain/time_values.h"

#include <QDate>
#include <QList>
#include <QString>

namespace entraide {

struct TimeToken {
    enum class Kind {
        Weekday,  ///< number: 1 to 7; plural: "les lundis", "maandagen"
        DayPart,  ///< hours: "matin", "nm", "soir"
        WholeDay, ///< "toute la journée"
        Clock,    ///< number: minute of the day
        Number,   ///< number
        Date,     ///< date; number is 1 when its year was not written
        To,       ///< "-", "à", "tot": a range, or "at"
        And,      ///< "et", "en", "ou", ",", ";", "/"
        Between,  ///< "entre", "tussen", "de"
        Every,    ///< "chaque", "elke", "tous les"
        EveryDay, ///< "tous les jours", "dagelijks"
        Workdays, ///< "en semaine", "weekdagen"
        Weekend,
        ThisWeekend,
        Weekly, ///< "par semaine", "wekelijks"
        Fortnightly,
        Monthly,
        Times, ///< number: "2x", "twee keer"
        ThisWeek,
        NextWeek,
        Today, ///< number: days from today (0, 1, 2)
        AsSoonAsPossible,
        AnyTime, ///< "flexible", "à convenir"
        From,    ///< "à partir de", "vanaf", "après"
        Until,   ///< "jusqu'au", "tot en met", "avant"
        For,     ///< "pendant": a length follows
        Not,     ///< "pas", "sauf", "niet"
        Filler,
        Unknown,
    };
    Kind kind = Kind::Unknown;
    int number = 0;
    bool plural = false;
    TimeRange hours;
    QDate date;
    QString text; ///< as written
};

/// Day parts as desks mean them.
inline constexpr TimeRange morningHours{9 * 60, 12 * 60};
inline constexpr TimeRange noonHours{12 * 60, 14 * 60};
inline constexpr TimeRange afternoonHours{13 * 60, 17 * 60};
inline constexpr TimeRange eveningHours{18 * 60, 21 * 60};
inline constexpr TimeRange wholeDayHours{9 * 60, 18 * 60};

/// All of \a text as tokens, fillers included, in order. A date without a year gets the year in which it is nearest
/// after thirty days before \a near.
QList<TimeToken> timeTokens(const QString& text, QDate near);

/// Joins a clock or number, "-" and another into one DayPart-like range ("9-12u", "van 9u tot 12u", "entre 9h et 12h"):
/// those tokens become one DayPart token each, and a day part named just before such a range gives way to it.
QList<TimeToken> withRangesJoined(const QList<TimeToken>& tokens);

/// 1 to 7 for a weekday's full name or usual short form in any of the three languages; 0 for anything else.
int weekdayFromName(QStringView name);

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
// What chapters tell each other of a day on the street: portions and kits by zone, and never anything about people. A
// desk that chose to do so keeps a document for each day in the partner's database, which only it writes.
#pragma once

#include "domain/organisation.h"
#include "sharing/team_documents.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <map>
#include <optional>

namespace entraide {

class Desk;

/// Days back from today that are told; older ones are taken away again.
inline constexpr int daysTold = 62;

/// What was handed out at one zone. A shelter has no name here: its postcode alone.
struct ToldZone {
    QString zone; ///< the name of a zone, else a postcode; may be empty
    int portions = 0;
    QList<NeedCount> kits; ///< what was handed out besides

    static constexpr auto fields() {
        using R = ToldZone;
        return std::tuple{field("zone", &R::zone), field("portions", &R::portions), field("kits", &R::kits)};
    }
    friend bool operator==(const ToldZone&, const ToldZone&) = default;
};

/// "street:<team>:<date>": a day of one chapter.
struct ToldDay {
    QString id;
    QString from; ///< uuid of the team
    QString desk; ///< its name
    QDate date;
    int rounds = 0;
    QList<ToldZone> zones;

    static constexpr auto fields() {
        using R = ToldDay;
        return std::tuple{field("from", &R::from), field("desk", &R::desk), field("date", &R::date),
                          field("rounds", &R::rounds), field("zones", &R::zones)};
    }
    static QString idFor(const QString& team, QDate date);
    int portions() const;
};

/// Read as outside input; none when anything is not as it should be.
std::optional<ToldDay> readToldDay(const QString& id, const QJsonObject& body);
/// What this desk tells of a day; none when nothing was handed out.
std::optional<QJsonObject> toldDayBody(const Desk& desk, QDate date);
/// Of the days up to \a today that are told, by document id.
std::map<QString, QJsonObject> toldDays(const Desk& desk, QDate today);
/// What the ids of a team's days begin with.
QString toldPrefix(const QString& team);

/// What one partner tells, of all days of a period.
struct ChapterFigures {
    QString database;    ///< "partner-<uuid>"
    QString chapter;     ///< the partner's name
    bool weTell = false; ///< this desk tells them its own
    int rounds = 0;
    int portions = 0;
    QList<NeedCount> kits = {};
    QList<ToldZone> zones = {}; ///< by name, summed
    QList<ToldDay> days = {};   ///< the oldest first
};

/// One for each partner, by name, also those that tell nothing. \a from and \a to are included.
QList<ChapterFigures> chapterFigures(const Desk& desk, QDate from, QDate to);

/// Whether this desk tells \a partner (its database) its figures, from now on. Refuses with NoSuchPartner.
Outcome<ChangeSet> tellFigures(Desk& desk, const QString& partner, bool tell, const Today& today);

} // namespace entraide

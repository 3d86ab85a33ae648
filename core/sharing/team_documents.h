// SPDX-License-Identifier: GPL-3.0-or-later
// What a team keeps about its sharing, in documents of its own database: which partners it has, which card belongs to
// which request, what it promised to partners. Every PC of the team has them; no partner does.
#pragma once

#include "domain/ids.h"
#include "storage/desk.h"
#include "workflows/promised.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

/// "partner:<uuid>": another association, with which the database "partner-<uuid>" is shared.
struct Partner {
    QString uuid;
    QString name;
    bool figures = false; ///< is told the figures of the street: see tellFigures()

    QString id() const { return QStringLiteral("partner:") + uuid; }
    QString database() const { return QStringLiteral("partner-") + uuid; }
};

/// Where one thing was published, and under which random id.
struct ShareTarget {
    QString database; ///< "partner-<uuid>" or "board-<uuid>"
    QString document; ///< "card:<random>" or "posting:<random>"
    bool withdrawn = false;

    friend bool operator==(const ShareTarget&, const ShareTarget&) = default;
};

/// "share:<from the id of what is shared>": one request, dish or posting, wherever it is published. One document, so that
/// two PCs that agree with two partners apart end in a conflict that is seen.
struct Share {
    QString id;
    AnyId about; ///< a request, a dish or a posting
    ShareState state = ShareState::Offered;
    QList<ShareTarget> targets;
    QString claim;    ///< of an agreement
    QString database; ///< of whom it was made with
    QString agreedBy;
    QDateTime agreedAt;
    QString handedOverBy;
    QDateTime handedOverAt;
    QString outcome; ///< "done", "not_done"

    static QString idFor(const AnyId& about) { return shareIdFor(about); }
    const ShareTarget* targetIn(const QString& database) const;
    const ShareTarget* targetOf(const QString& document) const;
    bool isLive() const { return state != ShareState::Closed && state != ShareState::Withdrawn; }
};

enum class PledgeState { Claimed, TakenOver, Withdrawn };

/// "pledge:<uuid of the claim>": help that this team offered to give on a partner's card.
struct Pledge {
    QString id;
    QString database;
    QString card;
    QString claim;
    int people = 1;
    PledgeState state = PledgeState::Claimed;
    AnyId record; ///< the request or dish it became, once taken over

    static QString idFor(const QString& claim);
};

QList<Partner> partnersOf(const Desk& desk);
std::optional<Partner> partnerOf(const Desk& desk, const QString& uuidOrName);
/// Writes down that \a uuid is a partner and makes the database; a new name renames. Whether it is told figures stays.
void savePartner(Desk::Writer& writer, const Partner& partner);
/// Writes down whether \a partner, who is here already, is told figures.
void setFigures(Desk::Writer& writer, const Partner& partner);

QList<Share> allShares(const Desk& desk);
std::optional<Share> shareOf(const Desk& desk, const AnyId& about);
void save(Desk::Writer& writer, const Share& share);

QList<Pledge> allPledges(const Desk& desk);
std::optional<Pledge> pledgeOf(const Desk& desk, const QString& claim);
void save(Desk::Writer& writer, const Pledge& pledge);

/// True when two PCs wrote a team's document apart and nobody has chosen yet.
bool isInConflict(const Desk& desk, const QString& id);
/// The claims that the versions of a share name.
QStringList claimsIn(const Desk& desk, const QString& shareId);
/// The documents that are published on a board.
QStringList ourPostings(const Desk& desk, const QString& database);
/// Cards and postings that a deleted share still names.
QList<ShareTarget> targetsOfDeleted(const Desk& desk, const QString& shareId);

/// "aside:<from what it is about>": something from outside that nobody has to look at any more, with the reason. Holds
/// nothing of it.
bool isSetAside(const Desk& desk, const QString& database, const QString& document);
void setAside(Desk::Writer& writer, const QString& database, const QString& document, const QString& reason,
              const QString& by, const QDateTime& at);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PledgeState, "claimed", "taken_over", "withdrawn")

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/shared_reading.h"

#include "storage/document_store.h"

#include <QSet>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

template <class Read> void readAll(const DocumentStore& store, QLatin1StringView prefix, int& refused, Read&& read) {
    const QStringList ids = store.idsBeginning(prefix);
    refused += static_cast<int>(std::max<qsizetype>(0, ids.size() - mostLookedAt));
    for (const QString& id : ids.first(std::min(ids.size(), mostLookedAt))) {
        const auto body = store.winningBody(id);
        if (body && !read(id, *body))
            ++refused;
    }
}

} // namespace

QList<ToldDay> readTold(const Desk& desk, const DocumentStore& store, int* refused) {
    QList<ToldDay> days;
    int wrong = 0;
    const QString us = desk.info().uuid;
    readAll(store, "street:"_L1, wrong, [&](const QString& id, const QJsonObject& body) {
        if (id.startsWith(toldPrefix(us)))
            return true; // written by us; what the other side makes of it is not read
        const auto day = readToldDay(id, body);
        if (day)
            days.append(*day);
        return day.has_value();
    });
    if (refused)
        *refused += wrong;
    return days;
}

PartnerReading readPartner(const Desk& desk, const DocumentStore& store) {
    PartnerReading reading;
    const QString us = desk.info().uuid;
    const QString database = store.databaseName();
    QSet<QString> ourCards;
    for (const Share& share : allShares(desk)) {
        for (const ShareTarget& target : share.targets) {
            if (target.database == database)
                ourCards.insert(target.document);
        }
    }
    QSet<QString> ourClaims;
    for (const Pledge& pledge : allPledges(desk)) {
        if (pledge.database == database)
            ourClaims.insert(pledge.claim);
    }
    readAll(store, "card:"_L1, reading.refused, [&](const QString& id, const QJsonObject& body) {
        if (ourCards.contains(id))
            return true; // written by us; what the other side makes of it is not read
        const auto card = readCard(id, body);
        if (!card || card->from == us)
            return false;
        reading.cards.append(*card);
        return true;
    });
    readAll(store, "claim:"_L1, reading.refused, [&](const QString& id, const QJsonObject& body) {
        if (ourClaims.contains(id))
            return true;
        const auto claim = readClaim(id, body);
        if (!claim || claim->from == us || !ourCards.contains(claim->card))
            return false;
        reading.claims.append(*claim);
        return true;
    });
    readAll(store, "handover:"_L1, reading.refused, [&](const QString& id, const QJsonObject& body) {
        const auto handover = readHandover(id, body);
        if (!handover)
            return false;
        if (handover->from == us)
            return ourCards.contains(handover->card);
        const auto pledge = pledgeOf(desk, handover->claim);
        const bool expected = pledge && pledge->database == database && pledge->card == handover->card;
        if (expected)
            reading.handovers.append(*handover);
        return expected;
    });
    readTold(desk, store, &reading.refused);
    const qint64 known = store.documentCount();
    qint64 ofKnownTypes = 0;
    for (const QLatin1StringView prefix : {"card:"_L1, "claim:"_L1, "handover:"_L1, "street:"_L1})
        ofKnownTypes += store.idsBeginning(prefix).size();
    reading.refused += static_cast<int>(known - ofKnownTypes);
    return reading;
}

std::optional<Claim> standingClaim(const Desk& desk, const DocumentStore& store, const QString& id,
                                   const QString& card) {
    const auto body = store.winningBody(id);
    const auto claim = body ? readClaim(id, *body) : std::nullopt;
    return claim && claim->card == card && claim->from != desk.info().uuid ? claim : std::nullopt;
}

std::optional<Card> theirCard(const Desk& desk, const DocumentStore& store, const QString& id) {
    const auto body = store.winningBody(id);
    const auto card = body ? readCard(id, *body) : std::nullopt;
    return card && card->from != desk.info().uuid ? card : std::nullopt;
}

} // namespace entraide

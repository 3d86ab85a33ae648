// SPDX-License-Identifier: GPL-3.0-or-later
// Another association beside the tested desk: documents go from file to file as an exchange takes them.
#pragma once

#include "sharing/inbox.h"
#include "sharing/settle_shares.h"
#include "sharing/team_documents.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <gtest/gtest.h>

namespace entraide {

inline const QString partnerDatabase = QStringLiteral("partner-0123456789abcdef0123456789abcdef");

/// Each knows the other by its name.
inline void befriend(Desk& a, Desk& b) {
    const QString uuid = partnerDatabase.section(QLatin1Char('-'), 1);
    a.write([&](Desk::Writer& writer) { savePartner(writer, {uuid, b.info().name}); });
    b.write([&](Desk::Writer& writer) { savePartner(writer, {uuid, a.info().name}); });
}

inline void bringPartnerDocuments(const Desk& from, Desk& to) {
    const DocumentStore& store = *from.documentsOf(partnerDatabase);
    QList<DocumentStore::Incoming> all;
    for (const DocumentStore::ChangesRow& row : store.changes(0, 100'000)) {
        for (const DocumentStore::Stored& leaf : store.leaves(row.id))
            all.append({leaf.id, leaf.deleted, leaf.body, leaf.ancestry});
    }
    to.write([&](Desk::Writer&) { to.documentsOf(partnerDatabase)->applyIncoming(all); });
}

inline void exchangeAsPartners(Desk& a, Desk& b, const Today& today) {
    settleShares(a, today);
    settleShares(b, today);
    bringPartnerDocuments(a, b);
    bringPartnerDocuments(b, a);
    settleShares(a, today);
    settleShares(b, today);
}

/// Does what the first item of that kind in the inbox asks for; gives the record that came of it.
inline AnyId takeIn(Desk& desk, InboxKind kind, const Today& today) {
    Inbox inbox(desk, QStringLiteral("Anne"));
    for (const InboxItem& item : inbox.view().items) {
        if (item.kind != kind)
            continue;
        const auto taken = inbox.take(item, {}, today);
        EXPECT_TRUE(taken);
        return taken ? taken->record : AnyId();
    }
    ADD_FAILURE() << "nothing of that kind waits there";
    return {};
}

/// A cook near by who has agreed that partners are told, if \a consent, and a dish of that cook.
inline DishId putDishOfTheDay(Desk& desk, const Today& today, bool consent = true) {
    Person cook;
    cook.givenName = QStringLiteral("Ada");
    cook.familyName = QStringLiteral("Cuistot");
    cook.language = Language::French;
    cook.phones = {QStringLiteral("+32468000002")};
    cook.address = {QStringLiteral("Rue des Tilleuls"), QStringLiteral("4"), {}, QStringLiteral("1050"),
                    QStringLiteral("Ixelles")};
    cook.position = {50.83, 4.37};
    if (consent)
        cook.consents = {{Consent::SharingWithPartners, QStringLiteral("1"), today.date, {}, ConsentMeans::Phone}};
    Dish dish;
    dish.contents = QStringLiteral("Couscous");
    dish.portions = 12;
    dish.date = today.date;
    dish.slot = {17 * 60, 18 * 60};
    dish.allergens = {QStringLiteral("gluten"), QStringLiteral("celery")};
    dish.suits = {SpecialNeed::Vegetarian};
    desk.write([&](Desk::Writer& writer) {
        dish.cook = writer.save(cook);
        dish.id = writer.save(dish);
    });
    return dish.id;
}

} // namespace entraide

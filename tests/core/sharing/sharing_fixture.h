// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "replication/desk_endpoint.h"
#include "replication/transfer.h"
#include "domain/derived_id.h"
#include "sharing/giving.h"
#include "sharing/inbox.h"
#include "sharing/noticeboard.h"
#include "sharing/receiving.h"
#include "sharing/settle_shares.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide {

/// Two associations that are partners, each with a real file, on Wednesday 18/11/2026 at 14:00; documents go from file
/// to file as an exchange takes them.
class SharingTest : public testing::Test {
protected:
    SharingTest()
        : here(newDesk(QStringLiteral("here"), QStringLiteral("Ixelles")))
        , there(newDesk(QStringLiteral("there"), QStringLiteral("Saint-Gilles"))) {
        befriend(*here, *there, partner);
    }

    static inline const QDate wednesday{2026, 11, 18};
    const Today today = Today::at(QDateTime(wednesday, QTime(14, 0)));

    std::unique_ptr<Desk> newDesk(const QString& file, const QString& name) const {
        return Desk::create(folder.filePath(file), {}, name, true);
    }
    /// Another PC of the same team.
    std::unique_ptr<Desk> secondPc(const Desk& first, const QString& file) const {
        auto pc = newDesk(file, first.info().name);
        pc->joinTeam(first.info().uuid);
        return pc;
    }
    static void befriend(Desk& a, Desk& b, const QString& database) {
        const QString uuid = database.section(u'-', 1);
        a.write([&](Desk::Writer& writer) { savePartner(writer, {uuid, b.info().name}); });
        b.write([&](Desk::Writer& writer) { savePartner(writer, {uuid, a.info().name}); });
    }

    template <Record R> static decltype(R::id) put(Desk& desk, R record) {
        desk.write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }

    /// Lea Peeters, who has agreed that partners are told, asks for \a service on the day after tomorrow at ten.
    RequestId request(Desk& desk, Service service = Service::PhoneCall) const {
        Person person;
        person.givenName = QStringLiteral("Lea");
        person.familyName = QStringLiteral("Peeters");
        person.language = Language::Dutch;
        person.phones = {QStringLiteral("+32468000001")};
        person.emails = {QStringLiteral("lea@example.org")};
        person.address = {QStringLiteral("Rue des Tilleuls"), QStringLiteral("12"), QStringLiteral("3"),
                          QStringLiteral("1050"), QStringLiteral("Ixelles")};
        person.position = {50.8312345, 4.3712345};
        person.consents = {{Consent::SharingWithPartners, QStringLiteral("1"), wednesday, {}, ConsentMeans::Phone}};
        person.remark = QStringLiteral("Has a bad heart");
        Beneficiary helped;
        helped.person = put(desk, person);
        helped.access = QStringLiteral("Code Sesam 4711");
        helped.mobility = QStringLiteral("Wheelchair");
        Request asked;
        asked.beneficiary = put(desk, helped);
        asked.service = service;
        asked.title = QStringLiteral("For Lea");
        asked.when = {WhenKind::Fixed, wednesday.addDays(2), {}, {610, 655}, 0, {}};
        asked.languages = {Language::Dutch};
        asked.remark = QStringLiteral("Ring twice");
        return put(desk, asked);
    }

    /// Nadia Haddad, who has agreed that partners are told, cooks twelve portions for the day after tomorrow.
    DishId dish(Desk& desk) const {
        Person cook;
        cook.givenName = QStringLiteral("Nadia");
        cook.familyName = QStringLiteral("Haddad");
        cook.language = Language::French;
        cook.phones = {QStringLiteral("+32468000002")};
        cook.emails = {QStringLiteral("nadia@example.org")};
        cook.address = {QStringLiteral("Rue des Acacias"), QStringLiteral("7"), QStringLiteral("2"),
                        QStringLiteral("1050"), QStringLiteral("Ixelles")};
        cook.position = {50.8312345, 4.3712345};
        cook.consents = {{Consent::SharingWithPartners, QStringLiteral("1"), wednesday, {}, ConsentMeans::Phone}};
        cook.remark = QStringLiteral("Works at night");
        Dish cooked;
        cooked.cook = put(desk, cook);
        cooked.contents = QStringLiteral("Harira, ring twice");
        cooked.allergens = {QStringLiteral("gluten"), QStringLiteral("celery")};
        cooked.suits = {SpecialNeed::Halal};
        cooked.portions = 12;
        cooked.date = wednesday.addDays(2);
        cooked.slot = {1090, 1135};
        return put(desk, cooked);
    }

    /// Brings what \a from has to \a to, as one direction of an exchange.
    static void copy(Desk& from, Desk& to, const QString& source, const QString& target) {
        replication::DeskEndpoint there(from, source, to.info().replica);
        replication::DeskEndpoint here(to, target, from.info().replica);
        replication::Transfer transfer(there, here);
        replication::Task<bool> run = transfer.run();
        run.start();
        ASSERT_TRUE(run.isDone());
        run.take();
        EXPECT_EQ(transfer.result().refused, 0);
    }
    void exchange(Desk& a, Desk& b, const QString& database) const {
        settleShares(a, today);
        settleShares(b, today);
        copy(a, b, database, database);
        copy(b, a, database, database);
        settleShares(a, today);
        settleShares(b, today);
    }
    void exchange() const { exchange(*here, *there, partner); }
    /// Both PCs of a team.
    void exchangeTeam(Desk& a, Desk& b) const {
        const QString team = a.documents().databaseName();
        copy(a, b, team, team);
        copy(b, a, team, team);
        settleShares(b, today);
        settleShares(a, today);
    }

    /// The one item of a kind in the inbox.
    InboxItem waiting(Desk& desk, InboxKind kind) const {
        QList<InboxItem> found;
        for (const InboxItem& item : Inbox(desk, by).view().items) {
            if (item.kind == kind)
                found.append(item);
        }
        EXPECT_EQ(found.size(), 1) << QString(enumName(kind)).toStdString();
        return found.value(0);
    }
    QList<InboxKind> kinds(Desk& desk) const {
        QList<InboxKind> all;
        for (const InboxItem& item : Inbox(desk, by).view().items)
            all.append(item.kind);
        return all;
    }
    AnyId take(Desk& desk, InboxKind kind, const TakeIn& how = {}) const {
        const auto taken = Inbox(desk, by).take(waiting(desk, kind), how, today);
        EXPECT_TRUE(taken) << (taken ? "" : QString(enumName(taken.refusal().code)).toStdString());
        return taken ? taken->record : AnyId();
    }

    /// Up to where \a there has claimed the card and \a here agreed.
    void agreeOn(const ShareableId& id) {
        EXPECT_TRUE(Giving(*here, by).publish(id, partner, today));
        exchange();
        take(*there, InboxKind::Card);
        exchange();
        take(*here, InboxKind::Claim);
        exchange();
    }
    void handOver(const ShareableId& id) {
        agreeOn(id);
        EXPECT_TRUE(Giving(*here, by).handOver(partner, shareOf(*here, id.toString())->claim, {}, {}, today));
        exchange();
    }
    RequestId agreed(Service service = Service::PhoneCall) {
        const RequestId id = request(*here, service);
        agreeOn(id);
        return id;
    }
    RequestId handedOver(Service service = Service::PhoneCall) {
        const RequestId id = request(*here, service);
        handOver(id);
        return id;
    }
    DishId handedOverDish() {
        const DishId id = dish(*here);
        handOver(id);
        return id;
    }

    /// Every byte that a peer may get of a database: all documents, all revisions that are kept.
    static QByteArray allBytes(const Desk& desk, const QString& database) {
        const DocumentStore& store = *desk.documentsOf(database);
        QByteArray bytes;
        for (const DocumentStore::ChangesRow& row : store.changes(0, 100'000)) {
            bytes += row.id.toUtf8() + '\n';
            for (const DocumentStore::Stored& leaf : store.leaves(row.id)) {
                for (const RevisionId& rev : leaf.ancestry) {
                    const auto stored = store.revision(row.id, rev);
                    if (stored && stored->available)
                        bytes += rev.toString().toUtf8() + canonicalJson(stored->body) + '\n';
                }
            }
        }
        return bytes;
    }
    static QList<QJsonObject> documents(const Desk& desk, const QString& database, const QString& prefix) {
        QList<QJsonObject> all;
        for (const QString& id : desk.documentsOf(database)->idsBeginning(prefix))
            all.append(*desk.documentsOf(database)->winningBody(id));
        return all;
    }
    template <class T> static RefusalCode codeOf(const Outcome<T>& outcome) {
        EXPECT_FALSE(outcome);
        return outcome ? RefusalCode::ChangedMeanwhile : outcome.refusal().code;
    }

    QTemporaryDir folder;
    std::unique_ptr<Desk> here;
    std::unique_ptr<Desk> there;
    const QString partner = QStringLiteral("partner-0123456789abcdef0123456789abcdef");
    const QString by = QStringLiteral("Anne");
};

} // namespace entraide

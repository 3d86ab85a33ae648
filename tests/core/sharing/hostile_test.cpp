// SPDX-License-Identifier: GPL-3.0-or-later
// A partner that writes whatever it likes into the shared database.
#include "core/sharing/sharing_fixture.h"
#include "storage/desk_check.h"

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

class HostileTest : public SharingTest {
protected:
    /// A document arrives in \a desk as a peer sends it, on top of what is there.
    void arrive(Desk& desk, const QString& id, const QJsonObject& body, bool deleted = false) const {
        DocumentStore& store = *desk.documentsOf(partner);
        const auto there = store.revision(id);
        QList<RevisionId> ancestry;
        if (there)
            ancestry = there->ancestry;
        const int generation = ancestry.isEmpty() ? 1 : ancestry.first().generation + 1;
        ancestry.prepend({generation, randomUuid()});
        desk.write([&](Desk::Writer&) { store.applyIncoming({{id, deleted, body, ancestry}}); });
    }
    QByteArray team(const Desk& desk) const { return allBytes(desk, desk.documents().databaseName()); }
    int refused(Desk& desk) const { return Inbox(desk, by).view().refused; }

    static QJsonObject goodCard(const QString& from) {
        return {{u"type"_s, u"card"_s},
                {u"from"_s, from},
                {u"desk"_s, u"Somebody"_s},
                {u"service"_s, u"dog_walk"_s},
                {u"quarter"_s, u"1060"_s},
                {u"people_needed"_s, 1},
                {u"state"_s, u"offered"_s},
                {u"when"_s, QJsonObject{{u"kind"_s, u"to_arrange"_s}, {u"from"_s, u"2026-11-20"_s}}}};
    }
    static QString cardName() { return u"card:"_s + randomUuid(); }
};

TEST_F(HostileTest, shouldReadACardOnlyAsItShouldBe) {
    const QJsonObject good = goodCard(there->info().uuid);
    EXPECT_TRUE(readCard(cardName(), good));
    EXPECT_FALSE(readCard(u"card:../../etc"_s, good));
    EXPECT_FALSE(readCard(u"card:%2F🙂"_s + randomUuid(), good));
    EXPECT_FALSE(readCard(u"claim:"_s + randomUuid(), good));
    const auto with = [&](const QString& key, const QJsonValue& value) {
        QJsonObject body = good;
        body.insert(key, value);
        return readCard(cardName(), body).has_value();
    };
    QJsonArray many;
    for (int i = 0; i < 10'000; ++i)
        many.append(u"fr"_s);
    EXPECT_FALSE(with(u"type"_s, u"claim"_s));
    EXPECT_FALSE(with(u"from"_s, u"x"_s));
    EXPECT_FALSE(with(u"service"_s, u"massage"_s));
    EXPECT_FALSE(with(u"service"_s, 7));
    EXPECT_FALSE(with(u"languages"_s, many));
    EXPECT_FALSE(with(u"languages"_s, QJsonArray{u"fr"_s, 7}));
    EXPECT_FALSE(with(u"people_needed"_s, -1));
    EXPECT_FALSE(with(u"people_needed"_s, 1e300));
    EXPECT_FALSE(with(u"people_needed"_s, 1.5));
    EXPECT_FALSE(with(u"state"_s, QJsonValue::Null));
    EXPECT_FALSE(with(u"state"_s, u"done"_s));
    EXPECT_FALSE(with(u"desk"_s, QString(501, u'x')));
    EXPECT_FALSE(with(u"desk"_s, u"Ixelles\u202e"_s));
    EXPECT_FALSE(with(u"claim"_s, u"claim:1"_s));
    EXPECT_FALSE(with(u"x"_s, QString(20'000, u'x')));
    EXPECT_FALSE(with(u"when"_s, u"tomorrow"_s));
    EXPECT_FALSE(with(u"when"_s, QJsonObject{{u"kind"_s, u"recurring"_s}, {u"rule"_s, u"FREQ=SECONDLY"_s}}));
    QJsonObject deep;
    for (int i = 0; i < 200; ++i)
        deep = QJsonObject{{u"a"_s, deep}};
    EXPECT_FALSE(with(u"x"_s, deep));
    EXPECT_TRUE(with(u"later"_s, u"a field of a newer version"_s));
}

TEST_F(HostileTest, shouldReadTheCardOfADishOnlyAsItShouldBeAndCountWhatItDoesNotKnow) {
    EXPECT_EQ(readCard(cardName(), goodCard(there->info().uuid))->kind, CardKind::Request) << "as older desks write it";
    const QJsonObject good{{u"type"_s, u"card"_s},
                           {u"kind"_s, u"dish"_s},
                           {u"from"_s, there->info().uuid},
                           {u"desk"_s, u"Somebody"_s},
                           {u"state"_s, u"offered"_s},
                           {u"people_needed"_s, 0},
                           {u"date"_s, u"2026-11-20"_s},
                           {u"slot"_s, u"18:00-19:00"_s},
                           {u"portions"_s, 12},
                           {u"allergens"_s, QJsonArray{u"milk"_s}},
                           {u"suits"_s, QJsonArray{u"halal"_s}},
                           {u"quarter"_s, u"1060"_s}};
    ASSERT_TRUE(readCard(cardName(), good));
    const auto with = [&](const QString& key, const QJsonValue& value) {
        QJsonObject body = good;
        body.insert(key, value);
        return readCard(cardName(), body).has_value();
    };
    EXPECT_FALSE(with(u"kind"_s, u"bicycle"_s));
    EXPECT_FALSE(with(u"kind"_s, 7));
    EXPECT_FALSE(with(u"kind"_s, u"request"_s)) << "a request that asks for nobody";
    EXPECT_FALSE(with(u"date"_s, QJsonValue::Null));
    EXPECT_FALSE(with(u"date"_s, u"soon"_s));
    EXPECT_FALSE(with(u"slot"_s, u"19:00-18:00"_s));
    EXPECT_FALSE(with(u"portions"_s, 0));
    EXPECT_FALSE(with(u"portions"_s, 1e6));
    EXPECT_FALSE(with(u"people_needed"_s, 1));
    EXPECT_FALSE(with(u"allergens"_s, QJsonArray{u"milk"_s, u"Lea Peeters"_s}));
    EXPECT_FALSE(with(u"suits"_s, QJsonArray{u"dog_food"_s}));

    QJsonObject newer = good;
    newer.insert(u"kind"_s, u"bicycle"_s);
    arrive(*here, cardName(), newer);
    settleShares(*here, today);
    EXPECT_EQ(refused(*here), 1);
    EXPECT_THAT(kinds(*here), IsEmpty());
    EXPECT_EQ(here->documentsOf(partner)->documentCount(), 1) << "it stays where it is";
}

TEST_F(HostileTest, shouldCountAndIgnoreWhatIsNotTheirs) {
    ASSERT_TRUE(Giving(*here, by).publish(request(*here), partner, today));
    settleShares(*here, today);
    const QString ours = here->documentsOf(partner)->idsBeginning(u"card:"_s).first();
    const QByteArray before = team(*here);
    arrive(*here, cardName(), goodCard(here->info().uuid)); // pretends to be ours
    const QString elsewhere = cardName();
    arrive(*here, claimId(elsewhere, there->info().uuid),
           bodyOf(Claim{{}, elsewhere, there->info().uuid, u"x"_s, 1, ClaimState::Claimed}));
    arrive(*here, claimId(ours, here->info().uuid),
           bodyOf(Claim{{}, ours, here->info().uuid, u"x"_s, 1, ClaimState::Claimed})); // in our name
    arrive(*here, u"claim:"_s + randomUuid(),
           bodyOf(Claim{{}, ours, there->info().uuid, u"x"_s, 1, ClaimState::Claimed})); // a second one
    arrive(*here, u"handover:"_s + randomUuid(), {{u"type"_s, u"handover"_s}});
    arrive(*here, u"person:1"_s, {{u"given_name"_s, u"Eve"_s}});
    arrive(*here, here->documents().idsBeginning(u"request:"_s).first(), {{u"state"_s, u"cancelled"_s}});
    arrive(*here, u"🙂/%2F"_s, {});
    settleShares(*here, today);
    EXPECT_EQ(refused(*here), 8);
    EXPECT_THAT(kinds(*here), IsEmpty());
    EXPECT_EQ(team(*here), before);
}

TEST_F(HostileTest, shouldNotBelieveWhatThePartnerMakesOfOurCard) {
    const RequestId id = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    take(*there, InboxKind::Card);
    exchange();
    const QString card = here->documentsOf(partner)->idsBeginning(u"card:"_s).first();
    const QString claim = waiting(*here, InboxKind::Claim).document;
    QJsonObject body = *here->documentsOf(partner)->winningBody(card);
    body.insert(u"state"_s, u"handed_over"_s);
    body.insert(u"claim"_s, claim);
    const QByteArray before = team(*here);
    arrive(*here, card, body);
    settleShares(*here, today);
    EXPECT_EQ(team(*here), before);
    EXPECT_THAT(documents(*here, partner, u"handover:"_s), IsEmpty()) << "nobody was told anything";
    EXPECT_EQ(codeOf(Giving(*here, by).handOver(partner, claim, {}, {}, today)), RefusalCode::WrongStep);
    EXPECT_EQ(waiting(*here, InboxKind::Claim).document, claim);
    arrive(*here, card, {}, true);
    settleShares(*here, today);
    EXPECT_EQ(team(*here), before);
}

TEST_F(HostileTest, shouldTakeNothingOverThatWasNotClaimed) {
    const QString card = cardName();
    arrive(*there, card, goodCard(here->info().uuid));
    const QString claim = claimId(card, there->info().uuid);
    const QString handover = handoverId(claim);
    arrive(*there, handover,
           {{u"type"_s, u"handover"_s},
            {u"from"_s, here->info().uuid},
            {u"card"_s, card},
            {u"claim"_s, claim},
            {u"salt"_s, u"0"_s},
            {u"fields"_s, QJsonObject{{u"given_name"_s, u"Eve"_s}}}});
    EXPECT_EQ(codeOf(Receiving(*there, by).takeOver(partner, handover, {}, today)), RefusalCode::NotHere);
    EXPECT_EQ(refused(*there), 1);
    EXPECT_EQ(kinds(*there), QList<InboxKind>{InboxKind::Card});
}

/// Bodies at random, built of what the program itself writes: those come closest to being believed.
class Scribbler {
public:
    Scribbler(unsigned seed, QStringList ids, QStringList texts)
        : m_random(seed)
        , m_ids(std::move(ids))
        , m_texts(std::move(texts)) {}

    int below(qsizetype n) { return std::uniform_int_distribution<int>(0, static_cast<int>(n) - 1)(m_random); }
    QString id() {
        switch (below(4)) {
        case 0:
            return m_ids[below(m_ids.size())];
        case 1:
            return QStringList{u"card:"_s, u"claim:"_s, u"handover:"_s, u"share:"_s, u"person:"_s}[below(5)] +
                   randomUuid();
        case 2:
            return m_ids[below(m_ids.size())].section(u':', 0, 0) + u':' + m_texts[below(m_texts.size())];
        default:
            return m_texts[below(m_texts.size())] + u"x"_s;
        }
    }
    QJsonValue value(int depth = 0) {
        switch (below(depth > 2 ? 5 : 7)) {
        case 0:
            return m_texts[below(m_texts.size())];
        case 1:
            return m_ids[below(m_ids.size())];
        case 2:
            return below(3) - 1;
        case 3:
            return below(2) == 0;
        case 4:
            return QJsonValue::Null;
        case 5: {
            QJsonArray array;
            for (int n = below(below(20) == 0 ? 2000 : 4); n > 0; --n)
                array.append(value(depth + 1));
            return array;
        }
        default:
            return body(depth + 1);
        }
    }
    QJsonObject body(int depth = 0) {
        static const QStringList keys{u"type"_s,  u"from"_s,    u"desk"_s,          u"service"_s,  u"when"_s,
                                      u"state"_s, u"claim"_s,   u"card"_s,          u"people"_s,   u"fields"_s,
                                      u"salt"_s,  u"quarter"_s, u"phones"_s,        u"kind"_s,     u"rule"_s,
                                      u"hours"_s, u"xyzzy"_s,   u"people_needed"_s, u"portions"_s, u"date"_s,
                                      u"slot"_s,  u"suits"_s,   u"allergens"_s,     u"zones"_s};
        QJsonObject object;
        for (int n = below(10); n > 0; --n)
            object.insert(keys[below(keys.size())], value(depth));
        return object;
    }

private:
    std::mt19937 m_random;
    QStringList m_ids;
    QStringList m_texts;
};

TEST_F(HostileTest, shouldKeepTheTeamsDocumentsWhateverThePartnerWrites) {
    agreed(Service::Shopping);
    ASSERT_TRUE(Giving(*here, by).publish(request(*here), partner, today));
    ASSERT_TRUE(Giving(*here, by).publish(dish(*here), partner, today));
    const QString card = cardName();
    arrive(*here, card, goodCard(there->info().uuid));
    ASSERT_TRUE(Receiving(*here, by).claim(partner, card, 1, today));
    settleShares(*here, today);
    const QByteArray before = team(*here);
    DocumentStore& store = *here->documentsOf(partner);
    QStringList ids;
    for (const DocumentStore::ChangesRow& row : store.changes(0, 1000))
        ids.append(row.id);
    Scribbler scribbler(2026, ids, {here->info().uuid, there->info().uuid, u"card"_s,          u"claim"_s,
                                    u"handover"_s,     u"offered"_s,       u"agreed"_s,        u"handed_over"_s,
                                    u"claimed"_s,      u"taken_over"_s,    u"done"_s,          u"not_done"_s,
                                    u"shopping"_s,     u"fixed"_s,         u"recurring"_s,     u"2026-11-20"_s,
                                    u"10:00-11:00"_s,  u"🙂"_s,          QString(600, u'x'), u"FREQ=WEEKLY"_s});
    for (int i = 0; i < 1500; ++i) {
        const QString id = scribbler.id();
        QJsonObject body = scribbler.body();
        // Half of them are a good document with one thing wrong.
        if (const auto real = store.winningBody(id); real && scribbler.below(2) == 0) {
            const QJsonObject change = body;
            body = *real;
            if (!change.isEmpty())
                body.insert(change.begin().key(), change.begin().value());
        }
        if (!DocumentStore::isStorable(id, body))
            continue;
        arrive(*here, id, body, scribbler.below(10) == 0);
        if (i % 50 != 0)
            continue;
        settleShares(*here, today);
        Inbox(*here, by).view();
    }
    settleShares(*here, today);
    EXPECT_EQ(team(*here), before);
    EXPECT_GT(refused(*here), 100);
    const CheckReport report = checkDesk(*here);
    EXPECT_TRUE(report.isSound()) << report.problems.join(u'\n').toStdString();
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharing_fixture.h"
#include "privacy/erasure.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "workflows/proposals.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class PartnersTest : public SharingTest {
protected:
    QList<QJsonObject> cards(const Desk& desk) const { return documents(desk, partner, u"card:"_s); }
    RequestState stateOf(const RequestId& id) const { return here->find<Request>(id)->state; }
    void move(const RequestId& id, RequestState to) {
        EXPECT_TRUE(Proposals(*here, by).moveRequest(id, to, u"so"_s, today));
    }
};

TEST_F(PartnersTest, shouldPublishWhatThePreviewShows) {
    const RequestId id = request(*here);
    const auto preview = Giving(*here, by).preview(id, today);
    ASSERT_TRUE(preview);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 1);
    EXPECT_EQ(cards(*there).first(), preview->document);
    QStringList codes;
    for (const LeavingValue& value : preview->leaves)
        codes.append(value.code);
    EXPECT_EQ(codes,
              (QStringList{u"desk"_s, u"from"_s, u"languages"_s, u"people_needed"_s, u"quarter"_s, u"service"_s,
                           u"state"_s, u"type"_s, u"urgency"_s, u"when.from"_s, u"when.hours"_s, u"when.kind"_s}));
    EXPECT_EQ(cards(*there).first().value(u"when"_s).toObject().value(u"hours"_s), u"10:00-11:00"_s);
    EXPECT_TRUE(preview->stays.contains(StayingField{EntityType::Person, u"given_name"_s}));
    EXPECT_TRUE(preview->stays.contains(StayingField{EntityType::Beneficiary, u"access"_s}));
    EXPECT_TRUE(preview->stays.contains(StayingField{EntityType::Request, u"title"_s}));
    const QString cardId = there->documentsOf(partner)->idsBeginning(u"card:"_s).first();
    EXPECT_FALSE(cardId.contains(id.toString().section(u':', 1)));
}

TEST_F(PartnersTest, shouldSayWhyARequestIsNotPublished) {
    Giving giving(*here, by);
    const RequestId id = request(*here);
    EXPECT_EQ(codeOf(giving.publish(RequestId::create(), partner, today)), RefusalCode::NotHere);
    EXPECT_EQ(codeOf(giving.publish(id, u"partner-x"_s, today)), RefusalCode::NoSuchPartner);
    EXPECT_TRUE(giving.publish(id, partner, today));
    EXPECT_EQ(codeOf(giving.publish(id, partner, today)), RefusalCode::AlreadyShared);

    Request untimed = *here->find<Request>(request(*here));
    untimed.when = {};
    put(*here, untimed);
    EXPECT_EQ(codeOf(giving.publish(untimed.id, partner, today)), RefusalCode::NotComplete);
    const RequestId unknown = request(*here);
    here->write([&](Desk::Writer& writer) {
        QJsonObject body = *writer.body(unknown.toString());
        body.insert(u"service"_s, u"of a newer version"_s);
        writer.putBody(unknown.toString(), body);
    });
    EXPECT_EQ(giving.publish(unknown, partner, today).refusal(),
              (Refusal{RefusalCode::NotComplete, unknown.toString(), u"service"_s}));
    const RequestId over = request(*here);
    move(over, RequestState::Cancelled);
    EXPECT_EQ(codeOf(giving.publish(over, partner, today)), RefusalCode::StateForbids);
}

TEST_F(PartnersTest, shouldWithdrawByItselfWhatIsNotLookedForAnyMore) {
    const RequestId id = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 1);
    move(id, RequestState::Cancelled);
    exchange();
    EXPECT_THAT(cards(*there), IsEmpty());
    EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::Withdrawn);
    move(id, RequestState::Open);
    exchange();
    EXPECT_THAT(cards(*there), IsEmpty()) << "somebody has to decide that it goes out again";
    EXPECT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    EXPECT_EQ(cards(*there).size(), 1);
}

TEST_F(PartnersTest, shouldUpdateACardWithItsRequest) {
    const RequestId id = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    exchange();
    Request changed = *here->find<Request>(id);
    changed.when.from = wednesday.addDays(4);
    changed.remark = u"Another word"_s;
    put(*here, changed);
    exchange();
    ASSERT_EQ(cards(*there).size(), 1);
    EXPECT_EQ(cards(*there).first().value(u"when"_s).toObject().value(u"from"_s), u"2026-11-22"_s);
    const QByteArray before = allBytes(*here, partner);
    EXPECT_TRUE(settleShares(*here, today).isEmpty());
    EXPECT_EQ(allBytes(*here, partner), before);
}

TEST_F(PartnersTest, shouldWithdrawWhatAnUndoTookBack) {
    const RequestId id = request(*here);
    const auto published = Giving(*here, by).publish(id, partner, today);
    ASSERT_TRUE(published);
    exchange();
    here->undo(*published);
    exchange();
    EXPECT_THAT(cards(*there), IsEmpty());
}

TEST_F(PartnersTest, shouldHandOverOnlyWhatThatHelpNeeds) {
    const RequestId id = handedOver();
    EXPECT_EQ(stateOf(id), RequestState::HandedOver);
    const auto share = shareOf(*here, id.toString());
    EXPECT_EQ(share->handedOverBy, by);
    EXPECT_EQ(share->handedOverAt, today.now.toUTC());
    const QList<QJsonObject> handovers = documents(*there, partner, u"handover:"_s);
    ASSERT_EQ(handovers.size(), 1);
    EXPECT_EQ(handovers.first().value(u"fields"_s).toObject(),
              (QJsonObject{{u"given_name"_s, u"Lea"_s},
                           {u"phones"_s, QJsonArray{u"+32468000001"_s}},
                           {u"language"_s, u"nl"_s},
                           {u"when"_s, QJsonObject{{u"kind"_s, u"fixed"_s},
                                                   {u"from"_s, u"2026-11-20"_s},
                                                   {u"hours"_s, u"10:10-10:55"_s}}}}));
}

TEST_F(PartnersTest, shouldHandOverLongTextsOfSeveralLinesSoThatTheyCanBeRead) {
    const RequestId id = request(*here, Service::Shopping);
    Beneficiary helped = *here->find<Beneficiary>(here->find<Request>(id)->beneficiary);
    helped.access = u"Code 4711\nSecond floor,\tleft\u200f "_s + QString(600, u'a');
    put(*here, helped);
    handOver(id);
    const InboxItem item = waiting(*there, InboxKind::Handover);
    const auto draft = Receiving(*there, by).look(item.database, item.document, today);
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->beneficiary.access.startsWith(u"Code 4711 Second floor, left aaa"_s));
    EXPECT_EQ(draft->beneficiary.access.size(), 500);
}

TEST_F(PartnersTest, shouldShowBeforehandWhatIsHandedOverAndLeaveOutWhatIsAsked) {
    const RequestId id = agreed(Service::Shopping);
    const QString claim = shareOf(*here, id.toString())->claim;
    Giving giving(*here, by);
    const auto plan = giving.handoverPlan(partner, claim, {u"access"_s, u"mobility"_s});
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->codes.contains(u"access"_s));
    EXPECT_FALSE(plan->codes.contains(u"mobility"_s)) << "never more than the table has";
    EXPECT_FALSE(QJsonDocument(plan->preview.document).toJson().contains("Sesam"));
    EXPECT_TRUE(plan->preview.stays.contains(StayingField{EntityType::Beneficiary, u"access"_s}));
    ASSERT_TRUE(giving.handOver(partner, claim, {u"access"_s, u"mobility"_s}, {}, today));
    exchange();
    QJsonObject sent = documents(*there, partner, u"handover:"_s).first();
    QJsonObject shown = plan->preview.document;
    EXPECT_NE(sent.take(u"salt"_s), shown.take(u"salt"_s)) << "a new one each time";
    EXPECT_EQ(sent, shown);
}

TEST_F(PartnersTest, shouldNotHandOverWithoutThePersonsConsent) {
    const RequestId id = agreed();
    Request asked = *here->find<Request>(id);
    Person person = *here->find<Person>(here->find<Beneficiary>(asked.beneficiary)->person);
    person.consents.clear();
    put(*here, person);
    const QString claim = shareOf(*here, id.toString())->claim;
    EXPECT_EQ(codeOf(Giving(*here, by).handOver(partner, claim, {}, {}, today)), RefusalCode::ConsentMissing);
    EXPECT_EQ(stateOf(id), RequestState::Open) << "nothing of it was done";
    ASSERT_TRUE(Giving(*here, by).handOver(partner, claim, {}, ConsentMeans::Phone, today));
    EXPECT_EQ(here->find<Person>(person.id)->consents.first().what, Consent::SharingWithPartners);
}

TEST_F(PartnersTest, shouldTakeOverAfterLookingAndForgetWhatWasSent) {
    const RequestId id = handedOver(Service::Shopping);
    EXPECT_EQ(there->count(EntityType::Person), 0) << "nothing enters unseen";
    const InboxItem item = waiting(*there, InboxKind::Handover);
    EXPECT_EQ(item.from, u"Ixelles"_s);
    const AnyId taken = take(*there, InboxKind::Handover);
    const Request request = *there->find<Request>(*RequestId::fromString(taken));
    EXPECT_EQ(request.origin, Origin::Partner);
    EXPECT_EQ(request.service, Service::Shopping);
    EXPECT_EQ(request.when, here->find<Request>(id)->when);
    const Beneficiary helped = *there->find<Beneficiary>(request.beneficiary);
    EXPECT_EQ(helped.access, u"Code Sesam 4711"_s);
    EXPECT_EQ(there->find<Person>(helped.person)->address.street, u"Rue des Tilleuls"_s);
    exchange();
    for (const Desk* desk : {here.get(), there.get()}) {
        EXPECT_THAT(documents(*desk, partner, u"handover:"_s), IsEmpty());
        const QByteArray bytes = allBytes(*desk, partner);
        for (const char* needle : {"Lea", "Peeters", "468000001", "Sesam", "Tilleuls"})
            EXPECT_FALSE(bytes.contains(needle)) << needle;
    }
    EXPECT_THAT(kinds(*there), IsEmpty());
}

TEST_F(PartnersTest, shouldEnterThatTheDoorOfAHandOverIsRead) {
    handedOver(Service::Shopping);
    const InboxItem item = waiting(*there, InboxKind::Handover);
    const auto readings = [&](const QString& record) {
        return there->audit().find({.acts = {AuditAct::ReadSensitive}, .records = QStringList{record}}).size();
    };
    there->database().execute("PRAGMA query_only=1");
    EXPECT_THROW((void)Receiving(*there, by).look(item.database, item.document, today), Error)
        << "else it is not shown";
    there->database().execute("PRAGMA query_only=0");
    (void)Inbox(*there, by).suspicionsOf(item, today);
    EXPECT_EQ(there->audit().find({.acts = {AuditAct::ReadSensitive}}).size(), 0) << "names of those who are here";
    const auto draft = Receiving(*there, by).look(item.database, item.document, today);
    ASSERT_TRUE(draft);
    ASSERT_EQ(draft->beneficiary.access, u"Code Sesam 4711"_s);
    EXPECT_EQ(readings(draft->beneficiary.id.toString()), 1);
    take(*there, InboxKind::Handover);
    EXPECT_TRUE(there->find<Beneficiary>(draft->beneficiary.id)) << "it stands with whom it became";
}

TEST_F(PartnersTest, shouldTakeOverWhoIsNotNamed) {
    const RequestId id = agreed();
    const QString claim = shareOf(*here, id.toString())->claim;
    ASSERT_TRUE(Giving(*here, by).handOver(partner, claim, {u"given_name"_s}, {}, today));
    exchange();
    const Request taken = *there->find<Request>(*RequestId::fromString(take(*there, InboxKind::Handover)));
    const Person person = *there->find<Person>(there->find<Beneficiary>(taken.beneficiary)->person);
    EXPECT_EQ(person.familyName, u"Ixelles"_s) << "who knows the person";
    EXPECT_EQ(person.givenName, QString());
}

TEST_F(PartnersTest, shouldShowWhoItMayBeAndAskAPerson) {
    Person known;
    known.givenName = u"Léa"_s;
    known.familyName = u"Peeters-Dubois"_s;
    known.language = Language::French;
    known.phones = {u"+32468000001"_s};
    const PersonId same = put(*there, known);
    handedOver();
    const InboxItem item = waiting(*there, InboxKind::Handover);
    const QList<TwinSuspicion> twins = Inbox(*there, by).suspicionsOf(item, today);
    ASSERT_EQ(twins.size(), 1);
    EXPECT_EQ(twins.first().person, same);
    TakeIn how;
    how.samePerson = same;
    const AnyId taken = take(*there, InboxKind::Handover, how);
    EXPECT_EQ(there->count(EntityType::Person), 1);
    const Request request = *there->find<Request>(*RequestId::fromString(taken));
    EXPECT_EQ(there->find<Beneficiary>(request.beneficiary)->person, same);
    EXPECT_EQ(there->find<Person>(same)->givenName, u"Léa"_s);
}

TEST_F(PartnersTest, shouldTellTheOutcomeWithoutWords) {
    const RequestId id = handedOver();
    const auto taken = RequestId::fromString(take(*there, InboxKind::Handover));
    exchange();
    Request theirs = *there->find<Request>(*taken);
    theirs.state = RequestState::Done;
    theirs.remark = u"She was very glad"_s;
    put(*there, theirs);
    exchange();
    EXPECT_FALSE(allBytes(*here, partner).contains("glad"));
    EXPECT_TRUE(waiting(*here, InboxKind::Outcome).done);
    EXPECT_EQ(shareOf(*here, id.toString())->state, ShareState::HandedOver) << "somebody has to note it";
    take(*here, InboxKind::Outcome);
    EXPECT_EQ(shareOf(*here, id.toString())->outcome, u"done"_s);
    EXPECT_EQ(stateOf(id), RequestState::HandedOver);
    exchange();
    exchange();
    EXPECT_THAT(cards(*there), IsEmpty());
    EXPECT_THAT(documents(*here, partner, u"claim:"_s), IsEmpty());
    EXPECT_THAT(kinds(*here), IsEmpty());
    EXPECT_THAT(kinds(*there), IsEmpty());
}

TEST_F(PartnersTest, shouldHaveARequestBackThatWasNotDone) {
    const RequestId id = handedOver();
    const auto taken = RequestId::fromString(take(*there, InboxKind::Handover));
    Request theirs = *there->find<Request>(*taken);
    theirs.state = RequestState::Cancelled;
    put(*there, theirs);
    exchange();
    EXPECT_FALSE(waiting(*here, InboxKind::Outcome).done);
    take(*here, InboxKind::Outcome);
    EXPECT_EQ(stateOf(id), RequestState::Open);
}

TEST_F(PartnersTest, shouldChooseBetweenPartnersAndTellTheOther) {
    const auto third = newDesk(u"third"_s, u"Forest"_s);
    const QString other = u"partner-fedcba9876543210fedcba9876543210"_s;
    befriend(*here, *third, other);
    const RequestId id = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    ASSERT_TRUE(Giving(*here, by).publish(id, other, today));
    exchange();
    exchange(*here, *third, other);
    take(*there, InboxKind::Card);
    take(*third, InboxKind::Card);
    exchange();
    exchange(*here, *third, other);
    QList<InboxItem> claims = Inbox(*here, by).view().items;
    ASSERT_EQ(claims.size(), 2);
    const InboxItem& chosen = claims.first().database == partner ? claims[0] : claims[1];
    ASSERT_TRUE(Inbox(*here, by).take(chosen, {}, today));
    EXPECT_THAT(kinds(*here), IsEmpty());
    exchange();
    exchange(*here, *third, other);
    EXPECT_THAT(kinds(*there), IsEmpty());
    EXPECT_THAT(kinds(*third), ElementsAre(InboxKind::Lost));
    const QJsonObject told = documents(*third, other, u"card:"_s).value(0);
    EXPECT_EQ(told.value(u"state"_s), u"taken"_s);
    EXPECT_FALSE(told.contains(u"quarter"_s));
    take(*third, InboxKind::Lost);
    EXPECT_THAT(kinds(*third), IsEmpty());
    exchange(*here, *third, other);
    exchange(*here, *third, other);
    EXPECT_THAT(documents(*third, other, u"card:"_s), IsEmpty());
}

TEST_F(PartnersTest, shouldWithdrawAtEachStepAndTellTheClaimant) {
    const RequestId first = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(first, partner, today));
    exchange();
    take(*there, InboxKind::Card);
    exchange();
    ASSERT_TRUE(Giving(*here, by).withdraw(first, partner, today));
    exchange();
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Lost));
    take(*there, InboxKind::Lost);
    EXPECT_THAT(kinds(*there), IsEmpty());

    const RequestId second = handedOver();
    ASSERT_TRUE(Giving(*here, by).withdraw(second, {}, today));
    EXPECT_EQ(stateOf(second), RequestState::Open);
    exchange();
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Lost));
    EXPECT_FALSE(allBytes(*there, partner).contains("Lea"));
    EXPECT_EQ(codeOf(Giving(*here, by).withdraw(second, {}, today)), RefusalCode::NotShared);
}

TEST_F(PartnersTest, shouldLetTheClaimantWithdrawUntilItTookOver) {
    const RequestId id = handedOver();
    const QString claim = shareOf(*here, id.toString())->claim;
    ASSERT_TRUE(Receiving(*there, by).withdraw(claim, today));
    exchange();
    EXPECT_EQ(stateOf(id), RequestState::HandedOver) << "the partner changes nothing of ours";
    EXPECT_FALSE(allBytes(*here, partner).contains("Lea"));
    take(*here, InboxKind::ClaimTakenBack);
    EXPECT_EQ(stateOf(id), RequestState::Open);
    exchange();
    EXPECT_EQ(cards(*there).first().value(u"state"_s), u"offered"_s);
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Card)) << "it may be claimed anew";

    take(*there, InboxKind::Card);
    exchange();
    take(*here, InboxKind::Claim);
    ASSERT_TRUE(Giving(*here, by).handOver(partner, claim, {}, {}, today));
    exchange();
    take(*there, InboxKind::Handover);
    EXPECT_EQ(codeOf(Receiving(*there, by).withdraw(claim, today)), RefusalCode::WrongStep);
}

TEST_F(PartnersTest, shouldMakeOneClaimFromTwoPcsOfATeam) {
    const auto pc = secondPc(*there, u"there2"_s);
    copy(*there, *pc, there->documents().databaseName(), pc->documents().databaseName());
    settleShares(*pc, today);
    ASSERT_TRUE(Giving(*here, by).publish(request(*here), partner, today));
    exchange();
    exchange(*here, *pc, partner);
    take(*there, InboxKind::Card);
    take(*pc, InboxKind::Card);
    exchange();
    exchange(*here, *pc, partner);
    exchangeTeam(*there, *pc);
    EXPECT_EQ(documents(*here, partner, u"claim:"_s).size(), 1);
    EXPECT_THAT(kinds(*here), ElementsAre(InboxKind::Claim));
}

TEST_F(PartnersTest, shouldShowTwoChoicesMadeApart) {
    const auto third = newDesk(u"third"_s, u"Forest"_s);
    const QString other = u"partner-fedcba9876543210fedcba9876543210"_s;
    befriend(*here, *third, other);
    const RequestId id = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(id, partner, today));
    ASSERT_TRUE(Giving(*here, by).publish(id, other, today));
    exchange();
    exchange(*here, *third, other);
    take(*there, InboxKind::Card);
    take(*third, InboxKind::Card);
    exchange();
    exchange(*here, *third, other);
    const auto pc = secondPc(*here, u"here2"_s);
    copy(*here, *pc, here->documents().databaseName(), pc->documents().databaseName());
    settleShares(*pc, today);
    copy(*here, *pc, partner, partner);
    copy(*here, *pc, other, other);
    const auto claimIn = [&](Desk& desk, const QString& database) {
        for (const InboxItem& item : Inbox(desk, by).view().items) {
            if (item.database == database)
                return item.document;
        }
        return QString();
    };
    ASSERT_TRUE(Giving(*here, by).agree(partner, claimIn(*here, partner), today));
    ASSERT_TRUE(Giving(*pc, by).agree(other, claimIn(*pc, other), today));
    exchangeTeam(*here, *pc);
    EXPECT_THAT(kinds(*here), ElementsAre(InboxKind::TwoChoices, InboxKind::TwoChoices));
    const QString claim = claimIn(*here, partner);
    EXPECT_EQ(codeOf(Giving(*here, by).handOver(partner, claim, {}, {}, today)), RefusalCode::InConflict);
    ASSERT_TRUE(Giving(*here, by).agree(partner, claim, today));
    EXPECT_FALSE(isInConflict(*here, Share::idFor(id.toString())));
    exchangeTeam(*here, *pc);
    EXPECT_EQ(shareOf(*pc, id.toString())->claim, claim);
    EXPECT_FALSE(isInConflict(*pc, Share::idFor(id.toString())));
    EXPECT_TRUE(Giving(*here, by).handOver(partner, claim, {}, {}, today));
}

TEST_F(PartnersTest, shouldLeaveNothingWithAPartnerOfWhomIsErased) {
    const RequestId given = handedOver(Service::Shopping);
    const RequestId offered = request(*here);
    ASSERT_TRUE(Giving(*here, by).publish(offered, partner, today));
    exchange();
    ASSERT_EQ(cards(*there).size(), 2);
    ASSERT_TRUE(allBytes(*there, partner).contains("Peeters"));
    for (const RequestId& id : {offered, given}) {
        const Request asked = *here->find<Request>(id);
        const PersonId person = here->find<Beneficiary>(asked.beneficiary)->person;
        ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*here, person, by, today.now)));
    }
    exchange();
    for (const Desk* desk : {here.get(), there.get()}) {
        EXPECT_THAT(cards(*desk), IsEmpty());
        EXPECT_THAT(documents(*desk, partner, u"handover:"_s), IsEmpty());
        for (const char* needle : {"Lea", "Peeters", "468000001", "Sesam", "Tilleuls", "quarter"})
            EXPECT_FALSE(allBytes(*desk, partner).contains(needle)) << needle;
    }
    EXPECT_THAT(kinds(*there), ElementsAre(InboxKind::Lost));
    EXPECT_THAT(kinds(*here), IsEmpty());
}

TEST_F(PartnersTest, shouldSetACardAsideForTheWholeTeam) {
    ASSERT_TRUE(Giving(*here, by).publish(request(*here), partner, today));
    exchange();
    ASSERT_TRUE(Inbox(*there, by).setAside(waiting(*there, InboxKind::Card), u"too far"_s, today));
    EXPECT_THAT(kinds(*there), IsEmpty());
    exchange();
    EXPECT_EQ(cards(*there).size(), 1) << "it stays the partner's";
}

TEST_F(PartnersTest, shouldMakeThePartnersDatabaseOnEachPc) {
    const auto pc = secondPc(*here, u"here2"_s);
    EXPECT_EQ(pc->documentsOf(partner), nullptr);
    copy(*here, *pc, here->documents().databaseName(), pc->documents().databaseName());
    settleShares(*pc, today);
    EXPECT_NE(pc->documentsOf(partner), nullptr);
}

} // namespace
} // namespace entraide::THIS_FILE

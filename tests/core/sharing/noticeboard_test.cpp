// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharing_fixture.h"
#include "sharing/own_side.h"
#include "workflows/posting_desk.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class NoticeboardTest : public SharingTest {
protected:
    NoticeboardTest() {
        BoardSettings settings;
        settings.name.fr = u"Entraide Ixelles"_s;
        settings.consent.fr = u"D’accord"_s;
        settings.contact.fr = u"02 555 01 01"_s;
        settings.services = {Service::Shopping, Service::PhoneCall};
        EXPECT_TRUE(Noticeboard(*here).setUp(settings, today));
        board = boardOf(*here).value();
    }

    DocumentStore& store() { return *here->documentsOf(board.database()); }
    QList<QJsonObject> postings() const { return documents(*here, board.database(), u"posting:"_s); }

    /// Two sewers on the day after tomorrow, at the care home.
    PostingId posting(int capacity = 2) {
        Organisation home;
        home.kind = OrganisationKind::CareHome;
        home.name = u"Les Tilleuls"_s;
        home.address = {u"Rue Secrète"_s, u"9"_s, {}, u"1060"_s, u"Saint-Gilles"_s};
        home.contactName = u"Paul Secret"_s;
        Posting posting;
        posting.organisation = put(*here, home);
        posting.title.fr = u"Coudre des masques"_s;
        posting.kind = Service::Masks;
        posting.contactName = u"Paul Secret"_s;
        posting.contactPhone = u"+32468000009"_s;
        posting.roles = {{u"sew"_s, {u"couture"_s, {}, {}, {}}, capacity, {}}};
        posting.shifts = {{u"s1"_s, wednesday.addDays(2), {600, 720}, u"Salle 2"_s, {}}};
        posting.validUntil = wednesday.addDays(2);
        EXPECT_TRUE(PostingDesk(*here).save(posting, today));
        const PostingId id = *PostingId::fromString(lastPosting());
        EXPECT_TRUE(PostingDesk(*here).publish(id, today));
        EXPECT_TRUE(Noticeboard(*here).publish(id, today));
        return id;
    }
    QString lastPosting() {
        QString last;
        here->forEachBody(EntityType::Posting, [&](const QString& id, const QJsonObject&) { last = id; });
        return last;
    }
    int placesLeft() const {
        const QJsonObject shift = postings().value(0).value(u"shifts"_s).toArray().first().toObject();
        return shift.value(u"places"_s).toArray().first().toObject().value(u"left"_s).toInt(-1);
    }

    static QJsonObject contact(const QString& name, const QString& phone) {
        return {{u"name"_s, name},
                {u"phone"_s, phone},
                {u"email"_s, QString()},
                {u"language"_s, u"nl"_s},
                {u"consent"_s, QJsonObject{{u"version"_s, u"1"_s}, {u"given"_s, true}}},
                {u"sent"_s, u"2026-11-18T12:59:00Z"_s}};
    }
    QJsonObject signup(const QString& name = u"Zoe Maes"_s, const QString& phone = u"0470 12 34 56"_s) {
        QJsonObject form = contact(name, phone);
        form.insert(u"kind"_s, u"signup"_s);
        form.insert(u"posting"_s, store().idsBeginning(u"posting:"_s).value(0));
        form.insert(u"role"_s, u"sew"_s);
        form.insert(u"shift"_s, u"s1"_s);
        form.insert(u"answers"_s, QJsonArray{u"yes"_s});
        form.insert(u"remark"_s, u"I have\na machine"_s);
        return form;
    }
    static QJsonObject helpRequest() {
        QJsonObject form = contact(u"Lea Peeters"_s, u"+32 468 00 00 01"_s);
        form.insert(u"kind"_s, u"request"_s);
        form.insert(u"service"_s, u"shopping"_s);
        form.insert(u"postcode"_s, u"1060"_s);
        form.insert(u"when"_s, u"mardi matin"_s);
        return form;
    }
    QString send(const QByteArray& plain) {
        const QString id = u"submission:"_s + randomUuid();
        const QJsonObject sealed =
            sealSubmission(board.key.point, id, plain, BoardKey::create(), randomUuid().toLatin1().first(12));
        here->write([&](Desk::Writer&) { store().put(id, sealed, false, {}); });
        return id;
    }
    QString send(const QJsonObject& form) { return send(QJsonDocument(form).toJson(QJsonDocument::Compact)); }
    QString sendRubbish(const QString& id = u"submission:"_s + randomUuid()) {
        here->write([&](Desk::Writer&) { store().put(id, {{u"type"_s, u"submission"_s}}, false, {}); });
        return id;
    }

    using SharingTest::take;
    AnyId take(Desk& desk, const QString& submission, bool givePlace = false) {
        TakeIn how;
        how.givePlace = givePlace;
        const auto taken = Intake(desk, by).take(submission, how, today);
        EXPECT_TRUE(taken) << (taken ? "" : QString(enumName(taken.refusal().code)).toStdString());
        return taken ? taken->record : AnyId();
    }

    BoardSettings board;
};

TEST_F(NoticeboardTest, shouldSayWhatThePublicHasToKnow) {
    const QJsonObject info = *store().winningBody(u"board:info"_s);
    EXPECT_EQ(info.value(u"format"_s), 1);
    EXPECT_EQ(info.value(u"key"_s).toObject().value(u"id"_s), board.key.id());
    EXPECT_EQ(info.value(u"consent"_s).toObject().value(u"version"_s), u"1"_s);
    const QJsonObject service = info.value(u"services"_s).toArray().first().toObject();
    EXPECT_EQ(service.value(u"code"_s), u"shopping"_s);
    EXPECT_EQ(service.value(u"nl"_s), u"Boodschappen"_s);
    EXPECT_FALSE(allBytes(*here, board.database()).contains(base64UrlText(board.key.secret).toLatin1()));

    BoardSettings changed = board;
    changed.contact.fr = u"02 555 01 02"_s;
    ASSERT_TRUE(Noticeboard(*here).setUp(changed, today));
    EXPECT_EQ(boardOf(*here)->consentVersion, u"1"_s);
    changed.consent.fr = u"D’accord avec plus"_s;
    ASSERT_TRUE(Noticeboard(*here).setUp(changed, today));
    EXPECT_EQ(boardOf(*here)->consentVersion, u"2"_s);
    EXPECT_EQ(boardOf(*here)->key.secret, board.key.secret);
    changed.name = {};
    EXPECT_EQ(codeOf(Noticeboard(*here).setUp(changed, today)), RefusalCode::NotComplete);
}

TEST_F(NoticeboardTest, shouldPublishThePublicFieldsAndThePlacesLeft) {
    const PostingId id = posting();
    ASSERT_EQ(postings().size(), 1);
    const QJsonObject shown = postings().first();
    EXPECT_EQ(shown, Noticeboard(*here).preview(id, today)->document);
    EXPECT_EQ(shown.value(u"title"_s).toObject().value(u"fr"_s), u"Coudre des masques"_s);
    EXPECT_EQ(shown.value(u"organisation"_s), u"Les Tilleuls"_s);
    EXPECT_EQ(shown.value(u"postcode"_s), u"1060"_s);
    EXPECT_EQ(shown.value(u"locality"_s), u"Saint-Gilles / Sint-Gillis"_s);
    EXPECT_EQ(shown.value(u"shifts"_s).toArray().first().toObject(),
              (QJsonObject{{u"key"_s, u"s1"_s},
                           {u"date"_s, u"2026-11-20"_s},
                           {u"from"_s, u"10:00"_s},
                           {u"to"_s, u"12:00"_s},
                           {u"place"_s, u"Salle 2"_s},
                           {u"places"_s, QJsonArray{QJsonObject{{u"role"_s, u"sew"_s}, {u"left"_s, 2}}}}}));
    EXPECT_FALSE(allBytes(*here, board.database()).contains("Secr"));
    EXPECT_EQ(codeOf(Noticeboard(*here).publish(id, today)), RefusalCode::AlreadyShared);
}

TEST_F(NoticeboardTest, shouldFollowThePosting) {
    const PostingId id = posting(1);
    take(*here, send(signup()), true);
    EXPECT_EQ(postings().first().value(u"state"_s), u"full"_s);
    EXPECT_EQ(placesLeft(), 0);
    ASSERT_TRUE(PostingDesk(*here).close(id, today));
    settleShares(*here, today);
    EXPECT_THAT(postings(), IsEmpty());
    ASSERT_TRUE(PostingDesk(*here).reopen(id, today));
    settleShares(*here, today);
    EXPECT_THAT(postings(), IsEmpty()) << "somebody has to decide that it goes out again";
    ASSERT_TRUE(Noticeboard(*here).publish(id, today));
    EXPECT_EQ(postings().size(), 1);
    ASSERT_TRUE(Noticeboard(*here).withdraw(id, today));
    EXPECT_THAT(postings(), IsEmpty());
}

TEST_F(NoticeboardTest, shouldTakeAPostingThatIsOverOffTheBoard) {
    posting();
    settleShares(*here, Today::at(today.now.addDays(3)));
    EXPECT_THAT(postings(), IsEmpty());
}

TEST_F(NoticeboardTest, shouldTakeInASignupWithConsent) {
    const PostingId id = posting();
    const QString sent = send(signup());
    EXPECT_EQ(here->count(EntityType::Person), 0) << "nothing enters unseen";
    const InboxItem item = waiting(*here, InboxKind::Signup);
    EXPECT_EQ(item.from, u"Zoe Maes"_s);
    EXPECT_EQ(item.about, id.toString());
    const Signup signup = *here->find<Signup>(*SignupId::fromString(take(*here, sent)));
    EXPECT_EQ(signup.state, SignupState::Applied);
    EXPECT_EQ(signup.answers, QStringList{u"yes"_s});
    const Person person = *here->find<Person>(here->find<Volunteer>(signup.volunteer)->person);
    EXPECT_EQ(person.givenName, u"Zoe"_s);
    EXPECT_EQ(person.phones, QStringList{u"+32470123456"_s});
    EXPECT_EQ(person.language, Language::Dutch);
    EXPECT_EQ(person.consents, (QList<ConsentGiven>{{Consent::DataKeeping, u"1"_s, wednesday, {}, ConsentMeans::Web}}));
    EXPECT_EQ(here->findBy<Note>("about"_L1, signup.id.toString()).first().text, u"I have\na machine"_s);
    EXPECT_THAT(kinds(*here), IsEmpty());
    const auto left = store().revision(sent);
    EXPECT_TRUE(left->deleted);
    EXPECT_FALSE(store().revision(sent, left->ancestry.last())->available) << "the box is forgotten";
}

TEST_F(NoticeboardTest, shouldGiveAPlaceOrPutInReserve) {
    posting(1);
    const auto stateAfter = [&](const QString& sent) {
        return here->find<Signup>(*SignupId::fromString(take(*here, sent, true)))->state;
    };
    EXPECT_EQ(stateAfter(send(signup(u"Zoe Maes"_s, u"0470123456"_s))), SignupState::Confirmed);
    EXPECT_EQ(stateAfter(send(signup(u"Ana Maes"_s, u"0470123457"_s))), SignupState::Reserve);
}

TEST_F(NoticeboardTest, shouldNotSignTheSamePersonUpTwice) {
    posting();
    const QString first = take(*here, send(signup()));
    const VolunteerId volunteer = here->find<Signup>(*SignupId::fromString(first))->volunteer;
    const QString again = send(signup());
    const QList<TwinSuspicion> twins = Inbox(*here, by).suspicionsOf(waiting(*here, InboxKind::Signup), today);
    ASSERT_EQ(twins.size(), 1);
    TakeIn how;
    how.samePerson = twins.first().person;
    EXPECT_EQ(codeOf(Intake(*here, by).take(again, how, today)), RefusalCode::AlreadyAsked);
    EXPECT_EQ(here->findBy<Volunteer>("person"_L1, how.samePerson.toString()).first().id, volunteer);
    EXPECT_THAT(kinds(*here), ElementsAre(InboxKind::Signup)) << "it is still there, to be set aside";
}

TEST_F(NoticeboardTest, shouldTakeInARequestForHelp) {
    const QString sent = send(helpRequest());
    const Request request = *here->find<Request>(*RequestId::fromString(take(*here, sent)));
    EXPECT_EQ(request.state, RequestState::Open);
    EXPECT_EQ(request.origin, Origin::Web);
    EXPECT_EQ(request.service, Service::Shopping);
    EXPECT_EQ(request.remark, u"mardi matin"_s);
    EXPECT_EQ(here->find<Person>(here->find<Beneficiary>(request.beneficiary)->person)->address.postcode, u"1060"_s);
    TakeIn draft;
    draft.asDraft = true;
    const auto second = Intake(*here, by).take(send(helpRequest()), draft, today);
    ASSERT_TRUE(second);
    EXPECT_EQ(here->find<Request>(*RequestId::fromString(second->record))->state, RequestState::Draft);
    EXPECT_EQ(second->suspicions.size(), 1);
}

TEST_F(NoticeboardTest, shouldSetASubmissionAsideForAReason) {
    const QString sent = send(helpRequest());
    const InboxItem item = waiting(*here, InboxKind::HelpRequest);
    EXPECT_EQ(codeOf(Inbox(*here, by).setAside(item, u" "_s, today)), RefusalCode::ReasonMissing);
    ASSERT_TRUE(Inbox(*here, by).setAside(item, u"a joke"_s, today));
    EXPECT_THAT(kinds(*here), IsEmpty());
    EXPECT_TRUE(store().revision(sent)->deleted);
    EXPECT_FALSE(allBytes(*here, here->documents().databaseName()).contains("Peeters"));
}

TEST_F(NoticeboardTest, shouldTakeTheSameSubmissionInOnceFromTwoPcs) {
    posting();
    const QString sent = send(signup());
    const auto pc = secondPc(*here, u"here2"_s);
    copy(*here, *pc, here->documents().databaseName(), pc->documents().databaseName());
    settleShares(*pc, today);
    copy(*here, *pc, board.database(), board.database());
    EXPECT_EQ(take(*here, sent), take(*pc, sent));
    exchangeTeam(*here, *pc);
    EXPECT_EQ(here->count(EntityType::Person), 1);
    EXPECT_EQ(here->count(EntityType::Signup), 1);
}

TEST_F(NoticeboardTest, shouldCountNonsenseAndClearItInOneGo) {
    const QString good = send(helpRequest());
    sendRubbish();
    sendRubbish(u"emoji 🙂/%2F"_s);
    send(QByteArray("[1,2]"));
    send(QByteArray("not even JSON"));
    QJsonObject withoutConsent = helpRequest();
    withoutConsent.insert(u"consent"_s, QJsonObject{{u"version"_s, u"1"_s}, {u"given"_s, u"true"_s}});
    send(withoutConsent);
    settleShares(*here, today);
    const InboxView view = Inbox(*here, by).view();
    EXPECT_EQ(view.items.size(), 1);
    EXPECT_EQ(view.nonsense, 5);
    Intake(*here, by).clearNonsense(today);
    EXPECT_EQ(Inbox(*here, by).view().nonsense, 0);
    EXPECT_EQ(waiting(*here, InboxKind::HelpRequest).document, good);
    EXPECT_EQ(store().documentCount(), 2);
}

TEST_F(NoticeboardTest, shouldKeepAFloodWithinBounds) {
    const QString first = send(helpRequest());
    settleShares(*here, today);
    here->write([&](Desk::Writer&) {
        for (int i = 0; i < mostWaiting + 20; ++i)
            store().put(u"submission:"_s + randomUuid(), {{u"type"_s, u"submission"_s}}, false, {});
    });
    const QString last = send(helpRequest());
    settleShares(*here, Today::at(today.now.addSecs(60)));
    EXPECT_EQ(store().idsBeginning(u"submission:"_s).size(), mostWaiting);
    EXPECT_EQ(Inbox(*here, by).view().items.size(), 2) << "nobody who meant it is lost";
    EXPECT_TRUE(openAny(board, store(), first) && openAny(board, store(), last));
}

TEST_F(NoticeboardTest, shouldPutRightWhatTheHubsUsersWriteOver) {
    posting();
    const QString id = store().idsBeginning(u"posting:"_s).first();
    const QJsonObject ours = postings().first();
    here->write([&](Desk::Writer&) {
        store().edit(id, {{u"type"_s, u"posting"_s}, {u"title"_s, u"Call this number"_s}});
        store().edit(u"board:info"_s, {{u"type"_s, u"board"_s}});
        store().edit(u"posting:00000000000000000000000000000000"_s, {{u"title"_s, u"Send money"_s}});
    });
    settleShares(*here, today);
    EXPECT_TRUE(postings().contains(ours));
    EXPECT_TRUE(store().winningBody(u"board:info"_s)->contains(u"key"_s));
    settleShares(*here, Today::at(today.now.addSecs(2 * 3600)));
    EXPECT_EQ(postings(), QList<QJsonObject>{ours});
}

TEST_F(NoticeboardTest, shouldOpenASubmissionThatOthersWroteOver) {
    const QString sent = send(helpRequest());
    here->write([&](Desk::Writer&) {
        store().applyIncoming({{sent, false, {{u"x"_s, 1}}, {{2, u"ffff"_s}, {1, u"eeee"_s}}}});
    });
    EXPECT_EQ(waiting(*here, InboxKind::HelpRequest).document, sent);
}

class SubmissionTest : public testing::Test {
protected:
    static QJsonObject form() {
        return {{u"kind"_s, u"request"_s},
                {u"name"_s, u"  Zoë   Ümit 🙂 "_s},
                {u"phone"_s, u"0470 12 34 56"_s},
                {u"email"_s, u"ZOE@example.org"_s},
                {u"language"_s, u"fr"_s},
                {u"service"_s, u"shopping"_s},
                {u"postcode"_s, u"1050"_s},
                {u"when"_s, u"lundi\nou mardi"_s},
                {u"consent"_s, QJsonObject{{u"version"_s, u"1"_s}, {u"given"_s, true}}},
                {u"sent"_s, u"2026-11-18T12:59:00Z"_s}};
    }
    static std::optional<Submission> read(const QJsonObject& object) {
        return readSubmission(QJsonDocument(object).toJson());
    }
    static std::optional<Submission> with(const QString& key, const QJsonValue& value) {
        QJsonObject object = form();
        object.insert(key, value);
        return read(object);
    }
};

TEST_F(SubmissionTest, shouldReadWhatThePageWrites) {
    const auto read = SubmissionTest::read(form());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->name, u"Zoë Ümit 🙂"_s);
    EXPECT_EQ(read->phone, u"+32470123456"_s);
    EXPECT_EQ(read->email, u"zoe@example.org"_s);
    EXPECT_EQ(read->when, u"lundi\nou mardi"_s);
    EXPECT_TRUE(with(u"phone"_s, u"call me"_s)) << "the other one is good";
    EXPECT_TRUE(with(u"remark"_s, QString(2000, u'x')));
}

TEST_F(SubmissionTest, shouldTakeNothingElse) {
    EXPECT_FALSE(with(u"kind"_s, u"order"_s));
    EXPECT_FALSE(with(u"name"_s, u""_s));
    EXPECT_FALSE(with(u"name"_s, QString(121, u'x')));
    EXPECT_FALSE(with(u"name"_s, u"a\u001b[2J"_s)) << "control characters act on a terminal";
    EXPECT_FALSE(with(u"name"_s, u"a\u202eb"_s)) << "turned-round text hides what is read";
    EXPECT_FALSE(with(u"name"_s, u"a\nb"_s));
    EXPECT_FALSE(with(u"name"_s, QJsonArray{u"Zoe"_s}));
    EXPECT_FALSE(with(u"language"_s, u"ar"_s));
    EXPECT_FALSE(with(u"service"_s, u"massage"_s));
    EXPECT_FALSE(with(u"service"_s, 1));
    EXPECT_FALSE(with(u"postcode"_s, u"10500"_s));
    EXPECT_FALSE(with(u"remark"_s, QString(2001, u'x')));
    EXPECT_FALSE(with(u"sent"_s, u"yesterday"_s));
    EXPECT_FALSE(with(u"consent"_s, true));
    EXPECT_FALSE(with(u"consent"_s, QJsonObject{{u"version"_s, u"1"_s}, {u"given"_s, false}}));
    QJsonObject unreachable = form();
    unreachable.remove(u"phone"_s);
    unreachable.insert(u"email"_s, u"nowhere"_s);
    EXPECT_FALSE(read(unreachable));
    QJsonObject signup = form();
    signup.insert(u"kind"_s, u"signup"_s);
    EXPECT_FALSE(read(signup)) << "for which posting?";
    signup.insert(u"posting"_s, u"posting:0123456789abcdef0123456789abcdef"_s);
    EXPECT_TRUE(read(signup));
    signup.insert(u"answers"_s, u"yes"_s);
    EXPECT_FALSE(read(signup));
    QJsonArray many;
    for (int i = 0; i < 21; ++i)
        many.append(u"yes"_s);
    signup.insert(u"answers"_s, many);
    EXPECT_FALSE(read(signup));
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_fixture.h"
#include "domain/permissions.h"
#include "domain/schema.h"
#include "domain/user.h"
#include "exchange/peer_book.h"
#include "privacy/access_list.h"
#include "privacy/processing_register.h"
#include "storage/audit_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <tuple>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

/// A type or a field that is added must not be missing from the register.
TEST(ProcessingTypes, shouldNameEveryTypeThatTellsOfPeople) {
    QSet<EntityType> named;
    for (const ProcessingPurpose purpose : enumValues<ProcessingPurpose>()) {
        for (const EntityType type : typesOf(purpose))
            named.insert(type);
    }
    for (const EntitySchema& schema : allSchemas()) {
        const bool tells = std::ranges::any_of(schema.fields, [](const FieldSchema& field) {
            return has(field.use, FieldUse::Personal) || has(field.use, FieldUse::Sensitive);
        });
        if (tells) {
            EXPECT_TRUE(named.contains(schema.type)) << schema.name.latin1();
        }
    }
}

class RegistersTest : public RetentionTest {
protected:
    ProcessingActivity activity(ProcessingPurpose purpose) {
        const ProcessingRegister processing = processingRegister(*desk, wednesday);
        for (const ProcessingActivity& one : processing.activities) {
            if (one.purpose == purpose)
                return one;
        }
        ADD_FAILURE();
        return {};
    }
    /// Another desk, empty, with one passphrase.
    void makeEncrypted() {
        constexpr KeyCost cheap{64 * 1024, 1};
        desk = Desk::create(folder.filePath(u"closed.entraide"_s), {"right words here", cheap}, u"Essai"_s, false);
    }
    UserId user(const QString& name, Role role, UserState state = UserState::Active) {
        User one;
        one.name = name;
        one.role = role;
        one.state = state;
        one.since = QDate(2025, 9, 1);
        one.until = state == UserState::Left ? QDate(2026, 3, 1) : QDate();
        return put(one);
    }
    QStringList namesOf(AccessKind kind) {
        QStringList names;
        const AccessList list = accessList(*desk, wednesday);
        for (const AccessHolder& one : list.holders) {
            if (one.kind == kind)
                names.append(one.name);
        }
        return names;
    }
};

TEST_F(RegistersTest, shouldHoldEveryPersonalFieldOfItsTypes) {
    const ProcessingActivity help = activity(ProcessingPurpose::NeighbourHelp);
    QStringList paths;
    for (const ProcessedField& field : help.fields) {
        paths.append(enumName(field.type) + u'.' + field.path);
        EXPECT_EQ(field.isSensitive, has(schemaOf(field.type).field(field.path)->use, FieldUse::Sensitive));
    }
    for (const QString& path : {u"person.family_name"_s, u"person.phones"_s, u"beneficiary.access"_s, u"note.text"_s})
        EXPECT_THAT(paths, Contains(path));
    EXPECT_THAT(paths, Not(Contains(u"person.state"_s)));
    EXPECT_FALSE(help.isUsed);
    request(wednesday);
    EXPECT_TRUE(activity(ProcessingPurpose::NeighbourHelp).isUsed);
    EXPECT_FALSE(activity(ProcessingPurpose::Sharing).isUsed);
}

TEST_F(RegistersTest, shouldNameWhoReallyGetsSomething) {
    EXPECT_TRUE(processingRegister(*desk, wednesday).recipients.isEmpty());
    desk->write([&](Desk::Writer& writer) {
        writer.putBody(u"partner:77"_s, {{"type"_L1, "partner"_L1}, {"name"_L1, u"Saint-Gilles"_s}});
    });
    exchange::PeerBook book(*desk);
    exchange::Peer hub;
    hub.kind = exchange::PeerKind::Hub;
    hub.name = u"Hub"_s;
    hub.url = QUrl(u"https://user:secretneedle@hub.example/"_s);
    book.save(hub);
    const ProcessingRegister processing = processingRegister(*desk, wednesday);
    ASSERT_EQ(processing.recipients.size(), 2);
    EXPECT_EQ(processing.recipients[0].name, u"Saint-Gilles"_s);
    EXPECT_EQ(processing.recipients[1].kind, ProcessingRecipient::Kind::Hub);
    EXPECT_EQ(processing.recipients[1].address, u"https://hub.example/"_s);
    EXPECT_TRUE(activity(ProcessingPurpose::Sharing).isUsed);
    const std::string json = QJsonDocument(jsonOf(processing)).toJson().toStdString();
    EXPECT_THAT(json, HasSubstr("neighbour_help"));
    EXPECT_THAT(json, Not(HasSubstr("secretneedle")));
}

TEST_F(RegistersTest, shouldSayWhatProtectsTheDataAndWhatDoesNot) {
    user(u"Ines"_s, Role::Administrator);
    const QList<SecurityMeasure> sample = processingRegister(*desk, wednesday).measures;
    EXPECT_THAT(sample, Contains(SecurityMeasure::NotEncrypted)) << "this is a plain sample";
    for (const SecurityMeasure one : {SecurityMeasure::Encrypted, SecurityMeasure::OnePassphrase,
                                      SecurityMeasure::Passphrases, SecurityMeasure::Copies, SecurityMeasure::Locks})
        EXPECT_THAT(sample, Not(Contains(one))) << "nothing of that protects it";
    makeEncrypted();
    const QList<SecurityMeasure> closed = processingRegister(*desk, wednesday).measures;
    EXPECT_THAT(closed, Contains(SecurityMeasure::Encrypted));
    EXPECT_THAT(closed, Contains(SecurityMeasure::OnePassphrase));
    EXPECT_THAT(closed, Contains(SecurityMeasure::Locks));
    user(u"Ines"_s, Role::Administrator);
    EXPECT_THAT(processingRegister(*desk, wednesday).measures, Contains(SecurityMeasure::Passphrases));
}

TEST_F(RegistersTest, shouldSayThatAnybodyReadsAFileThatIsNotEncrypted) {
    EXPECT_EQ(namesOf(AccessKind::AnybodyWithFile).size(), 1);
    EXPECT_TRUE(namesOf(AccessKind::AnybodyWithPassphrase).isEmpty()) << "there is none";
    user(u"Ines"_s, Role::Administrator);
    EXPECT_EQ(namesOf(AccessKind::User), QStringList{u"Ines"_s});
    EXPECT_EQ(namesOf(AccessKind::AnybodyWithFile).size(), 1) << "users keep nobody from the file";
    makeEncrypted();
    EXPECT_TRUE(namesOf(AccessKind::AnybodyWithFile).isEmpty());
}

TEST_F(RegistersTest, shouldListWhoHasAndWhoHadAccess) {
    makeEncrypted();
    EXPECT_EQ(namesOf(AccessKind::AnybodyWithPassphrase).size(), 1) << "without users everybody who knows it";
    user(u"Ines"_s, Role::PrivacyOfficer);
    user(u"Bert"_s, Role::Coordinator, UserState::Left);
    EXPECT_TRUE(namesOf(AccessKind::AnybodyWithPassphrase).isEmpty());
    const AccessList list = accessList(*desk, wednesday);
    ASSERT_EQ(list.holders.size(), 2);
    EXPECT_EQ(list.holders[0].name, u"Ines"_s) << "who has access before who had";
    EXPECT_EQ(list.holders[0].role, u"privacy_officer"_s);
    EXPECT_TRUE(list.holders[0].active);
    EXPECT_EQ(list.holders[1].until, QDate(2026, 3, 1));
    EXPECT_FALSE(list.holders[1].active);
    const QJsonArray holders = jsonOf(list).value("holders"_L1).toArray();
    EXPECT_EQ(holders.first().toObject().value("since"_L1), u"2025-09-01"_s);
    EXPECT_TRUE(holders.first().toObject().value("until"_L1).isNull());
}

TEST_F(RegistersTest, shouldKnowFromTheJournalWhenAUserWasThere) {
    const UserId ines = user(u"Ines"_s, Role::Administrator);
    EXPECT_FALSE(accessList(*desk, wednesday).holders.first().lastSeen.isValid());
    desk->actAs({u"Ines"_s, Role::Administrator, ines, {}});
    desk->audit().enter(AuditAct::Unlocked);
    EXPECT_TRUE(accessList(*desk, wednesday).holders.first().lastSeen.isValid());
}

TEST_F(RegistersTest, shouldListDesksHubsAndPrograms) {
    exchange::PeerBook book(*desk);
    exchange::Peer program;
    program.kind = exchange::PeerKind::Client;
    program.name = u"Kiosk"_s;
    program.role = exchange::PeerRole::Reader;
    book.makeClient(program);
    exchange::Peer pc;
    pc.kind = exchange::PeerKind::Desk;
    pc.name = u"Second PC"_s;
    pc.certificate = QByteArray(64, 'a');
    book.save(pc);
    pc.name = u"Neighbours"_s;
    pc.role = exchange::PeerRole::Partner;
    pc.certificate = QByteArray(64, 'b');
    pc.paused = true;
    book.save(pc);
    EXPECT_EQ(namesOf(AccessKind::Program), QStringList{u"Kiosk"_s});
    EXPECT_EQ(namesOf(AccessKind::TeamPc), QStringList{u"Second PC"_s});
    EXPECT_EQ(namesOf(AccessKind::PartnerDesk), QStringList{u"Neighbours"_s});
    const AccessList list = accessList(*desk, wednesday);
    const auto partner = std::ranges::find(list.holders, u"Neighbours"_s, &AccessHolder::name);
    EXPECT_FALSE(partner->active) << "paused";
}

TEST_F(RegistersTest, shouldBeForWhoAnswersForTheData) {
    desk->actAs({u"Karim"_s, Role::Coordinator, UserId::create(), {}});
    for (const auto& act :
         std::initializer_list<std::function<void()>>{[&] { std::ignore = processingRegister(*desk, wednesday); },
                                                      [&] { std::ignore = accessList(*desk, wednesday); }}) {
        try {
            act();
            FAIL();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
        }
    }
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// Roles in the data layer: what is written, undone and done, by whom.
#include "core/storage/roles_fixture.h"
#include "domain/schema.h"
#include "storage/audit_paper.h"
#include "storage/open_json.h"

#include <QJsonArray>

namespace entraide::THIS_FILE {
namespace {

using testing::IsEmpty;

const QString unfinished = u"of_a_newer_version"_s;

TEST_F(OwnCasesTest, shouldKeepWhatAMaskedSaveCouldNotSee) {
    desk->write([&](Desk::Writer& writer) {
        QJsonObject body = writer.body(amina.toString()).value();
        body.insert(u"blocked_persons"_s, QJsonArray{personOf(odette).toString()});
        body.insert(unfinished, QJsonObject{{u"a"_s, 1}});
        writer.putBody(amina.toString(), body);
    });
    as(Role::Volunteer, amina, [&] {
        edit<Volunteer>(amina, [](Volunteer& v) {
            EXPECT_TRUE(v.blockedPersons.isEmpty());
            v.availability.add(1, {9 * 60, 12 * 60});
            v.hoursPerWeek = 4;
        });
        EXPECT_EQ(desk->find<Volunteer>(amina).value().hoursPerWeek, 4);
    });
    const QJsonObject stored = desk->body(amina.toString()).value();
    EXPECT_EQ(stored.value(u"hours_per_week"_s), QJsonValue(4));
    EXPECT_EQ(stored.value(u"remark"_s).toString(), u"remark about Amina"_s);
    EXPECT_EQ(stored.value(u"blocked_persons"_s).toArray().size(), 1);
    EXPECT_EQ(stored.value(unfinished).toObject().value(u"a"_s), QJsonValue(1));
}

TEST_F(OwnCasesTest, shouldRefuseWhatIsNotTheirsToWriteAndLeaveNothingOfIt) {
    const auto before = desk->body(amina.toString());
    actAs(Role::Volunteer, amina);
    const auto tries = [&](const std::function<void(Desk::Writer&)>& work) {
        const ErrorCode code = errorOf([&] {
            desk->write([&](Desk::Writer& writer) {
                Volunteer self = writer.find<Volunteer>(amina).value();
                self.hoursPerWeek = 7; // allowed, and gone with the rest
                writer.save(self);
                work(writer);
            });
        });
        EXPECT_EQ(code, ErrorCode::NotAllowed);
    };
    tries([&](Desk::Writer& writer) {
        Volunteer self = writer.find<Volunteer>(amina).value();
        self.services = {Service::Cooking};
        writer.save(self);
    });
    tries([&](Desk::Writer& writer) { // over a field that is not seen
        QJsonObject body = writer.body(amina.toString()).value();
        body.insert(u"remark"_s, u"very reliable"_s);
        writer.putBody(amina.toString(), body);
    });
    tries([&](Desk::Writer& writer) { // and one that this version does not know
        QJsonObject body = writer.body(amina.toString()).value();
        body.insert(unfinished, 2);
        writer.putBody(amina.toString(), body);
    });
    tries([&](Desk::Writer& writer) { writer.putBody(bram.toString(), {{u"hours_per_week"_s, 1}}); });
    tries([&](Desk::Writer& writer) { writer.removeDocument(proposedMatch.toString()); });
    tries([&](Desk::Writer& writer) { writer.save(Note{}); });
    tries([&](Desk::Writer& writer) { writer.putBody(u"share:1"_s, {{u"state"_s, u"offered"_s}}); });
    actAsProgram();
    EXPECT_EQ(desk->body(amina.toString()), before);
    EXPECT_EQ(desk->count(EntityType::Note), 0);
    EXPECT_TRUE(desk->find<Match>(proposedMatch));
}

TEST_F(OwnCasesTest, shouldLetAVolunteerWriteDownWhatHappenedWithTheirOwn) {
    actAs(Role::Volunteer, bram);
    Visit visit = visitOf(bramsTandem, bram, VisitState::Performed);
    visit.minutes = 45;
    visit.id = put(visit);
    edit<Visit>(visit.id, [](Visit& v) { v.kilometres = 3; });
    EXPECT_EQ(errorOf([&] { edit<Visit>(visit.id, [](Visit& v) { v.state = VisitState::Planned; }); }),
              ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { edit<Visit>(visit.id, [](Visit& v) { v.state = VisitState::Approved; }); }),
              ErrorCode::NotAllowed)
        << "that is for somebody else";
    EXPECT_EQ(errorOf([&] { edit<Visit>(visit.id, [&](Visit& v) { v.volunteer = amina; }); }), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { edit<Visit>(visit.id, [](Visit& v) { v.date = v.date.addDays(1); }); }),
              ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { put(visitOf(bramsTandem, amina, VisitState::Performed)); }), ErrorCode::NotAllowed);
    actAs(Role::Volunteer, amina);
    EXPECT_EQ(errorOf([&] { put(visitOf(bramsTandem, amina, VisitState::Performed)); }), ErrorCode::NotAllowed)
        << "not of somebody else's tandem";
    Visit ahead = visitOf(bramsTandem, amina, VisitState::Planned);
    EXPECT_EQ(errorOf([&] { put(ahead); }), ErrorCode::NotAllowed) << "who plans a visit sees whom it is to";
    ahead.tandem = {};
    ahead.match = proposedMatch;
    EXPECT_EQ(errorOf([&] { put(ahead); }), ErrorCode::NotAllowed);
    ahead.state = VisitState::Performed;
    EXPECT_EQ(errorOf([&] { put(ahead); }), ErrorCode::NotAllowed) << "nobody has agreed to that match yet";
    ahead.match = aminasMatch;
    EXPECT_NO_THROW(put(ahead));
    EXPECT_EQ(desk->count(EntityType::Person), 2);
    edit<Match>(aminasMatch, [](Match& match) {
        match.state = MatchState::Done;
        match.minutes = 90;
    });
    EXPECT_EQ(errorOf([&] { edit<Match>(proposedMatch, [](Match& match) { match.state = MatchState::Accepted; }); }),
              ErrorCode::NotAllowed);
}

/// Another value of the field's kind than it has.
QJsonValue otherValue(const FieldSchema& field, const QJsonValue& now) {
    switch (field.kind) {
    case FieldKind::Text:
        return now.toString() + u'x';
    case FieldKind::Integer:
    case FieldKind::Real:
        return now.toDouble() + 1;
    case FieldKind::Boolean:
        return !now.toBool();
    case FieldKind::Date:
        return u"2024-02-29"_s;
    case FieldKind::DateTime:
        return u"2026-10-25T00:30:00Z"_s;
    case FieldKind::Hours:
        return u"09:00-12:30"_s;
    case FieldKind::Choice:
        return QString(field.choices[1]); // of a person's states: archived
    case FieldKind::Reference:
        return field.refersTo ? enumName(*field.refersTo) + u":x"_s : u"person:x"_s;
    case FieldKind::TextList:
        return QJsonArray{u"a"_s};
    case FieldKind::ChoiceList:
        return QJsonArray{QString(field.choices.front())};
    case FieldKind::ReferenceList:
        return QJsonArray{QString(enumName(*field.refersTo) + u":x"_s)};
    case FieldKind::Week:
        return QJsonObject{{u"mo"_s, QJsonArray{u"09:00-12:00"_s}}};
    case FieldKind::Items:
        return QJsonArray{QJsonObject{}};
    }
    return {};
}

TEST_F(RolesTest, shouldHoldEveryWriteOfEveryRoleAgainstTheTable) {
    struct Undone {};
    for (const EntitySchema& schema : allSchemas()) {
        const Desk::ForTeam forTeam(*desk); // of a user not even who administers writes what nobody knows
        desk->write([&](Desk::Writer& writer) { writer.putBody(schema.name + u":1"_s, {{unfinished, 1}}); });
    }
    int cells = 0;
    for (const Role role :
         {Role::Reader, Role::Coordinator, Role::PrivacyOfficer, Role::Administrator, Role::Partner}) {
        actAs(role);
        try {
            desk->write([&](Desk::Writer&) { // one transaction, and none of it stays
                const auto allows = [&](const std::function<void(Desk::Writer&)>& work) {
                    try {
                        desk->write(work);
                        return true;
                    } catch (const Error& error) {
                        EXPECT_EQ(error.code(), ErrorCode::NotAllowed) << error.what();
                        return false;
                    }
                };
                for (const EntitySchema& schema : allSchemas()) {
                    const QString id = schema.name + u":1"_s;
                    for (const FieldSchema& field : schema.fields) {
                        const QByteArray stored = canonicalJson(desk->documents().winningBody(id).value());
                        const bool allowed = allows([&](Desk::Writer& writer) {
                            QJsonObject body = writer.body(id).value_or(QJsonObject());
                            setValueAt(body, field.path, otherValue(field, valueAt(body, field.path)));
                            writer.putBody(id, body);
                        });
                        const std::string cell =
                            QString(enumName(role) + u' ' + schema.name + u'.' + field.path).toStdString();
                        EXPECT_EQ(allowed, mayWrite(role, schema.type, field.path)) << cell;
                        const QJsonObject now = desk->documents().winningBody(id).value();
                        EXPECT_EQ(canonicalJson(now) != stored, allowed) << cell;
                        EXPECT_EQ(now.value(unfinished), QJsonValue(1)) << cell << " keeps what it does not know";
                        ++cells;
                    }
                    EXPECT_EQ(allows([&](Desk::Writer& writer) { writer.putBody(schema.name + u":2"_s, {}); }),
                              mayMake(role, schema.type))
                        << enumName(role).data() << " makes " << schema.name.data();
                    EXPECT_EQ(allows([&](Desk::Writer& writer) { writer.removeDocument(id); }),
                              mayDelete(role, schema.type))
                        << enumName(role).data() << " deletes " << schema.name.data();
                }
                throw Undone();
            });
        } catch (const Undone&) {
        }
    }
    EXPECT_GT(cells, 340 * 5);
}

TEST_F(RolesTest, shouldEraseNobodyByAState) {
    const PersonId id = put(person(u"Ann"_s, u"Maes"_s));
    const auto erase = [&] { edit<Person>(id, [](Person& p) { p.state = PersonState::Erased; }); };
    as(Role::Coordinator, [&] { EXPECT_EQ(errorOf(erase), ErrorCode::NotAllowed); });
    as(Role::PrivacyOfficer, [&] { EXPECT_NO_THROW(erase()); });
}

// ---- undo ---------------------------------------------------------------------------------------------------------

TEST_F(OwnCasesTest, shouldUndoOnlyWhatTheRoleMayWrite) {
    const ChangeSet renamed = desk->write([&](Desk::Writer& writer) {
        Person one = writer.find<Person>(personOf(lea)).value();
        one.familyName = u"Janssens"_s;
        writer.save(one);
    });
    for (const Role role : {Role::Reader, Role::PrivacyOfficer}) {
        as(role, [&] { EXPECT_EQ(errorOf([&] { desk->undo(renamed); }), ErrorCode::NotAllowed); });
        EXPECT_EQ(desk->find<Person>(personOf(lea)).value().familyName, u"Janssens"_s);
    }
    as(Role::Volunteer, amina, [&] { EXPECT_EQ(errorOf([&] { desk->undo(renamed); }), ErrorCode::NotAllowed); });
    as(Role::Coordinator, [&] { EXPECT_THAT(desk->undo(renamed).keptNewer, IsEmpty()); });
    EXPECT_EQ(desk->find<Person>(personOf(lea)).value().familyName, u"Somebody"_s);
}

TEST_F(OwnCasesTest, shouldTakeBackWhatAVolunteerWroteDown) {
    actAs(Role::Volunteer, bram);
    const ChangeSet made =
        desk->write([&](Desk::Writer& writer) { writer.save(visitOf(bramsTandem, bram, VisitState::Performed)); });
    const ChangeSet free = desk->write([&](Desk::Writer& writer) {
        Volunteer self = writer.find<Volunteer>(bram).value();
        self.hoursPerWeek = 9;
        writer.save(self);
    });
    desk->undo(free);
    desk->undo(made);
    EXPECT_THAT(seen<Visit>(), IsEmpty());
    actAsProgram();
    EXPECT_EQ(desk->find<Volunteer>(bram).value().hoursPerWeek, 0);
    EXPECT_EQ(desk->find<Volunteer>(bram).value().remark, u"remark about Bram"_s);
}

TEST_F(RolesTest, shouldBindTheActsOfTheDeskItself) {
    const QString uuid(32, u'b');
    for (const Role role : enumValues<Role>()) {
        const auto allows = [&](const std::function<void()>& work) {
            return as(role, [&] {
                try {
                    work();
                    return true;
                } catch (const Error& error) {
                    EXPECT_EQ(error.code(), ErrorCode::NotAllowed) << error.what();
                    return false;
                }
            });
        };
        const auto may = [&](DeskAct act) { return mayDo(role, act); };
        EXPECT_EQ(allows([&] { desk->rebuild(); }), may(DeskAct::RebuildDesk)) << enumName(role).data();
        EXPECT_EQ(allows([&] { desk->rename(u"Essai"_s); }), may(DeskAct::EditDeskProfile)) << enumName(role).data();
        EXPECT_EQ(allows([&] { exportOpenJson(*desk, path(u"all.json"_s)); }), may(DeskAct::Export));
        EXPECT_EQ(allows([&] { desk->makeDatabase(ScopeKind::Partner, uuid); }), may(DeskAct::ManageExchange));
        EXPECT_EQ(allows([&] { desk->removeDatabase(u"partner-"_s + uuid); }), may(DeskAct::ManageExchange));
        EXPECT_EQ(allows([&] { desk->joinTeam(desk->info().uuid); }), may(DeskAct::ManageExchange));
        for (const DeskAct act : enumValues<DeskAct>()) {
            EXPECT_EQ(allows([&] { desk->require(act); }), may(act)) << enumName(act).data();
            EXPECT_EQ(as(role, [&] { return desk->may(act); }), may(act));
        }
        // What a person does for themselves on this PC is nobody's to forbid.
        EXPECT_TRUE(allows([&] { desk->setSetting(u"page"_s, u"today"_s); })) << enumName(role).data();
    }
    exportOpenJson(*desk, path(u"all.json"_s));
    as(Role::Coordinator, [&] {
        EXPECT_EQ(errorOf([&] { importOpenJson(*desk, path(u"all.json"_s)); }), ErrorCode::NotAllowed)
            << "it may bring users";
    });
}

TEST_F(RolesTest, shouldLetPaperOutByWhoMayDoWhatItIsOf) {
    struct Paper {
        LeavingPaper paper;
        std::optional<DeskAct> printed;
        std::optional<DeskAct> written;
    };
    using enum DeskAct;
    const Paper papers[]{
        {{.kind = "roster"_L1, .level = "public"_L1}, PrintPublic, PrintPublic},
        {{.kind = "roster"_L1, .level = "team"_L1}, PrintTeam, Export},
        {{.kind = "roster"_L1, .level = "coordinator"_L1}, PrintCoordinator, Export},
        {{.kind = "personal_sheet"_L1, .level = "coordinator"_L1}, PrintCoordinator, Export},
        {{.kind = "post_letters"_L1, .level = "coordinator"_L1}, PrintCoordinator, Export},
        {{.kind = "certificate"_L1}, PrintTeam, Export},
        {{.kind = "desk"_L1}, PrintTeam, Export},
        {{.kind = "volunteer"_L1}, PrintTeam, std::nullopt},
        {{.kind = "journal"_L1}, ReadAudit, ReadAudit},
        {{.kind = "access_file"_L1, .level = "coordinator"_L1}, AccessFile, AccessFile},
        {{.kind = "access_list"_L1, .level = "coordinator"_L1}, PrivacyRegisters, PrivacyRegisters},
        {{.kind = "processing_register"_L1, .level = "team"_L1}, PrivacyRegisters, PrivacyRegisters},
        {{.kind = "review"_L1}, DecideRetention, DecideRetention},
        {{.kind = "recovery_sheet"_L1}, ManageKeys, ManageKeys},
    };
    for (const Role role : enumValues<Role>()) {
        const auto allows = [&](const auto& work) {
            return as(role, [&] {
                try {
                    work();
                    return true;
                } catch (const Error& error) {
                    EXPECT_EQ(error.code(), ErrorCode::NotAllowed) << error.what();
                    return false;
                }
            });
        };
        const auto may = [&](const std::optional<DeskAct>& act) { return !act || mayDo(role, *act); };
        for (const Paper& one : papers) {
            const std::string cell = QString(enumName(role) + u' ' + one.paper.kind).toStdString();
            EXPECT_EQ(allows([&] { enterPrinted(*desk, one.paper); }), may(one.printed)) << cell;
            EXPECT_EQ(allows([&] { enterExported(*desk, one.paper); }), may(one.written)) << cell;
        }
    }
}

TEST_F(RolesTest, shouldKeepPartnersDatabasesFromWhoDoesNotSeeEverything) {
    const QString uuid(32, u'b');
    desk->makeDatabase(ScopeKind::Partner, uuid);
    const QString name = u"partner-"_s + uuid;
    EXPECT_NE(desk->documentsOf(name), nullptr);
    as(Role::Reader, [&] {
        EXPECT_EQ(desk->documentsOf(name), nullptr) << "who is to be helped stands in hand-overs";
        EXPECT_NE(desk->documentsOf(desk->documents().databaseName()), nullptr);
        const Desk::ForTeam forTeam(*desk);
        EXPECT_NE(desk->documentsOf(name), nullptr);
    });
    as(Role::Coordinator, [&] { EXPECT_NE(desk->documentsOf(name), nullptr); });
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of role x record x field, and of role x act, said a second time: the table and this list have to agree,
// and a field or an act that is new is in neither.
#include "domain/permissions.h"
#include "domain/schema.h"

#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// What is said of one type. "*": every field of it. Who coordinates, answers for the data or administers sees all.
struct Said {
    EntityType type;
    const char* fields = "";
    const char* hiddenFromReader = "";
    const char* hiddenFromVolunteer = "";
    const char* writtenByVolunteer = "";
    const char* givenByVolunteer = ""; ///< when the record is made, and never after
    const char* writtenByOfficer = "";
    const char* notByCoordinator = "";
};

const Said saids[]{
    {.type = EntityType::Person,
     .fields = "state given_name family_name language phones emails address.street address.number "
               "address.box address.postcode address.locality position.lat position.lon placed_by "
               "birth_year consents remark remark_level suspected_twins not_twins import_key keep_until "
               "keep_reason archived_on archived_parts reviewed_by merged_from merged_keys",
     .hiddenFromReader = "phones emails address.street address.number address.box position.lat position.lon "
                         "birth_year consents remark remark_level suspected_twins not_twins import_key keep_until "
                         "keep_reason archived_on archived_parts reviewed_by merged_from merged_keys",
     .hiddenFromVolunteer = "birth_year consents remark remark_level suspected_twins not_twins import_key keep_until "
                            "keep_reason archived_on archived_parts reviewed_by merged_from merged_keys",
     .writtenByOfficer = "state consents keep_until keep_reason archived_on archived_parts reviewed_by"},
    {.type = EntityType::Volunteer,
     .fields = "state person services skills languages availability available_from available_until "
               "exceptions area_km quarters transports hours_per_week tasks_per_week screenings "
               "affiliation school information_note_given insured benefit_needs_approval expenses_regime "
               "blocked_persons registered remark",
     .hiddenFromReader = "screenings benefit_needs_approval expenses_regime blocked_persons remark",
     .hiddenFromVolunteer = "blocked_persons remark",
     .writtenByVolunteer = "availability available_from available_until exceptions hours_per_week tasks_per_week"},
    {.type = EntityType::Beneficiary,
     .fields = "state person needs mobility pets access contact_name contact_phone contact",
     .hiddenFromReader = "needs mobility pets access contact_name contact_phone",
     .hiddenFromVolunteer = "needs"},
    {.type = EntityType::Organisation,
     .fields = "state kind name address.street address.number address.box address.postcode "
               "address.locality position.lat position.lon placed_by contact_name phone email units iban "
               "meals_per_day meal_price_cents needs remark",
     .hiddenFromReader = "contact_name phone email units iban remark",
     .hiddenFromVolunteer = "contact_name phone email units iban remark"},
    {.type = EntityType::Request,
     .fields = "state beneficiary organisation requested_by requester service title when.kind when.from "
               "when.until when.hours when.minutes when.rule when.changes address.street address.number "
               "address.box address.postcode address.locality position.lat position.lon placed_by "
               "people_needed languages skills screenings urgency received expires origin unmet_reason "
               "remark remark_level import_key",
     .hiddenFromReader = "requested_by address.street address.number address.box position.lat position.lon "
                         "unmet_reason remark remark_level import_key",
     .hiddenFromVolunteer = "unmet_reason import_key"},
    {.type = EntityType::Offer,
     .fields = "state person service title when.kind when.from when.until when.hours when.minutes "
               "when.rule when.changes address.street address.number address.box address.postcode "
               "address.locality position.lat position.lon placed_by languages received expires origin remark "
               "match",
     .hiddenFromReader = "address.street address.number address.box position.lat position.lon remark",
     .hiddenFromVolunteer = "remark"},
    {.type = EntityType::Match,
     .fields = "state request offer volunteer date hours score reasons decided_by proposed_at decided_at "
               "decline_reason override_reason contact_revealed_at locked helper_agreed asker_agreed "
               "reminded_at thanked_at minutes kilometres",
     .hiddenFromReader = "score reasons decline_reason override_reason",
     .hiddenFromVolunteer = "score reasons override_reason",
     .writtenByVolunteer = "state date decided_by decided_at minutes kilometres"},
    {.type = EntityType::Tandem,
     .fields = "state volunteer beneficiary services cadence.kind cadence.from cadence.until "
               "cadence.hours cadence.minutes cadence.rule cadence.changes earlier pauses "
               "rests_in_holidays regime request trial_until helper_agreed asker_agreed substitute "
               "started review ended end_reason pair_blocked remark",
     .hiddenFromReader = "pauses end_reason pair_blocked remark",
     .hiddenFromVolunteer = "end_reason pair_blocked remark"},
    {.type = EntityType::Visit,
     .fields = "state tandem match volunteer date occurrence hours minutes kilometres reason approved_by",
     .hiddenFromReader = "reason",
     .hiddenFromVolunteer = "",
     .writtenByVolunteer = "state minutes kilometres reason",
     .givenByVolunteer = "tandem match volunteer date occurrence hours"},
    {.type = EntityType::Posting,
     .fields = "state organisation title.fr title.nl title.en title.de text.fr text.nl text.en text.de "
               "kind address.street address.number address.box address.postcode address.locality "
               "position.lat position.lon placed_by contact_name contact_phone questions valid_until roles shifts "
               "cancel_reason",
     .hiddenFromReader = "contact_name contact_phone",
     .hiddenFromVolunteer = "contact_name contact_phone"},
    {.type = EntityType::Signup,
     .fields = "state posting role shift volunteer answers reserve_place received contact_revealed_at "
               "reason minutes told_at import_key cancelled_with",
     .hiddenFromReader = "answers reason import_key",
     .hiddenFromVolunteer = "import_key"},
    {.type = EntityType::Donation,
     .fields = "state campaign donor restaurant meals amount_cents received_cents communication message "
               "hospital unit pledged received_on reminded",
     .hiddenFromReader = "communication message",
     .hiddenFromVolunteer = "*"},
    {.type = EntityType::MealOrder,
     .fields = "state campaign restaurant hospital unit date meals donations fail_reason returned",
     .hiddenFromReader = "fail_reason",
     .hiddenFromVolunteer = "donations fail_reason"},
    {.type = EntityType::Dish,
     .fields = "state cook contents allergens suits portions date slot address.street address.number "
               "address.box address.postcode address.locality position.lat position.lon placed_by offered origin "
               "fail_reason",
     .hiddenFromReader = "address.street address.number address.box position.lat position.lon fail_reason",
     .hiddenFromVolunteer = "fail_reason"},
    {.type = EntityType::Round,
     .fields = "state date rider transport capacity start kitchen stops portions_handed_out",
     .hiddenFromReader = "",
     .hiddenFromVolunteer = ""},
    {.type = EntityType::Note,
     .fields = "state about text follow_up level by written",
     .hiddenFromReader = "text",
     .hiddenFromVolunteer = "*"},
    {.type = EntityType::ImportMapping,
     .fields = "name kind signature columns",
     .hiddenFromReader = "name kind signature columns",
     .hiddenFromVolunteer = "*"},
    {.type = EntityType::NamedFilter,
     .fields = "name page search states criteria",
     .hiddenFromReader = "",
     .hiddenFromVolunteer = "*"},
    {.type = EntityType::Campaign,
     .fields = "state name from until meals_goal remark",
     .hiddenFromReader = "remark",
     .hiddenFromVolunteer = "*"},
    {.type = EntityType::Payment,
     .fields = "state donation donor restaurant date cents payer payer_account communication "
               "bank_reference bank_text reason",
     .hiddenFromReader = "payer payer_account communication bank_reference bank_text reason",
     .hiddenFromVolunteer = "*"},
    {.type = EntityType::DeskProfile,
     .fields = "name legal_form purpose address.street address.number address.box address.postcode "
               "address.locality phone email insurer insurance_policy insured_risks day_rate_cents "
               "kilometre_cents ceilings holidays dish_cut_off minimum_age smallest_count "
               "signups_per_person",
     .hiddenFromReader = "",
     .hiddenFromVolunteer = "",
     .writtenByOfficer = "smallest_count",
     .notByCoordinator = "smallest_count"},
    {.type = EntityType::User,
     .fields = "state name role volunteer since until",
     .hiddenFromReader = "volunteer",
     .hiddenFromVolunteer = "volunteer",
     .notByCoordinator = "*"},
};

QSet<QString> setOf(const char* text, const Said& said) {
    const bool all = QLatin1StringView(text) == "*"_L1;
    const QStringList list = QString::fromLatin1(all ? said.fields : text).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

enum class Expected { Nothing, Reads, Gives, Writes };

Expected expectedOf(Role role, const Said& said, const QString& path) {
    const auto is = [&](const char* list) { return setOf(list, said).contains(path); };
    switch (role) {
    case Role::Reader:
        return is(said.hiddenFromReader) ? Expected::Nothing : Expected::Reads;
    case Role::Volunteer:
        return is(said.hiddenFromVolunteer)  ? Expected::Nothing
               : is(said.writtenByVolunteer) ? Expected::Writes
               : is(said.givenByVolunteer)   ? Expected::Gives
                                             : Expected::Reads;
    case Role::Coordinator:
        return is(said.notByCoordinator) ? Expected::Reads : Expected::Writes;
    case Role::PrivacyOfficer:
        return is(said.writtenByOfficer) ? Expected::Writes : Expected::Reads;
    case Role::Administrator:
        return Expected::Writes;
    case Role::Partner:
        break;
    }
    return Expected::Nothing;
}

TEST(PermissionsTest, shouldHaveADecisionForEveryFieldOfEveryRecord) {
    ASSERT_EQ(std::size(saids), enumCount<EntityType>());
    for (const EntitySchema& schema : allSchemas()) {
        const Said& said = saids[static_cast<std::size_t>(schema.type)];
        ASSERT_EQ(said.type, schema.type);
        QStringList known;
        for (const FieldSchema& field : schema.fields)
            known.append(field.path);
        EXPECT_EQ(QString::fromLatin1(said.fields).split(u' ').join(u'\n').toStdString(),
                  known.join(u'\n').toStdString())
            << schema.name.data() << ": a field that is new needs a decision who may see and write it";
    }
}

TEST(PermissionsTest, shouldKeepToEveryCellOfRoleAndField) {
    int cells = 0;
    for (const Said& said : saids) {
        for (const FieldSchema& field : schemaOf(said.type).fields) {
            for (const Role role : enumValues<Role>()) {
                const Expected expected = expectedOf(role, said, field.path);
                const std::string cell =
                    QString(enumName(role) + u' ' + enumName(said.type) + u'.' + field.path).toStdString();
                EXPECT_EQ(mayRead(role, said.type, field.path), expected != Expected::Nothing) << cell;
                EXPECT_EQ(mayWrite(role, said.type, field.path), expected == Expected::Writes) << cell;
                EXPECT_EQ(maySet(role, said.type, field.path),
                          expected == Expected::Writes || expected == Expected::Gives)
                    << cell;
                ++cells;
            }
        }
    }
    EXPECT_GT(cells, 340 * 6);
}

TEST(PermissionsTest, shouldNameNoFieldThatThereIsNot) {
    for (const Said& said : saids) {
        for (const char* list : {said.hiddenFromReader, said.hiddenFromVolunteer, said.writtenByVolunteer,
                                 said.givenByVolunteer, said.writtenByOfficer, said.notByCoordinator}) {
            for (const QString& path : setOf(list, said))
                EXPECT_NE(schemaOf(said.type).field(path), nullptr) << path.toStdString();
        }
    }
}

TEST(PermissionsTest, shouldHideWhatANewerVersionAddsFromWhoDoesNotSeeEverything) {
    for (const EntityType type : enumValues<EntityType>()) {
        EXPECT_FALSE(mayRead(Role::Reader, type, u"of_tomorrow")) << enumName(type).data();
        EXPECT_FALSE(mayRead(Role::Volunteer, type, u"of_tomorrow")) << enumName(type).data();
        EXPECT_TRUE(mayRead(Role::Coordinator, type, u"of_tomorrow")) << enumName(type).data();
        EXPECT_FALSE(mayWrite(Role::PrivacyOfficer, type, u"of_tomorrow")) << enumName(type).data();
    }
}

TEST(PermissionsTest, shouldTakeAWholeFieldForTheLeastOfItsLeaves) {
    EXPECT_FALSE(mayRead(Role::Reader, EntityType::Person, u"address"));
    EXPECT_TRUE(mayRead(Role::Reader, EntityType::Organisation, u"address"));
    EXPECT_TRUE(mayRead(Role::Volunteer, EntityType::Person, u"address"));
    EXPECT_FALSE(mayWrite(Role::Volunteer, EntityType::Person, u"address"));
    EXPECT_TRUE(mayRead(Role::Reader, EntityType::Request, u"when"));
}

TEST(PermissionsTest, shouldLetOnlyTheseMakeAndDelete) {
    for (const EntityType type : enumValues<EntityType>()) {
        const bool isUser = type == EntityType::User;
        const bool isProfile = type == EntityType::DeskProfile;
        for (const Role role : enumValues<Role>()) {
            const bool works = role == Role::Coordinator || role == Role::Administrator;
            const bool makes = (works && (!isUser || role == Role::Administrator)) ||
                               (role == Role::Volunteer && type == EntityType::Visit) ||
                               (role == Role::PrivacyOfficer && isProfile);
            const bool deletes = works && !isUser && (!isProfile || role == Role::Administrator);
            EXPECT_EQ(mayMake(role, type), makes) << enumName(role).data() << ' ' << enumName(type).data();
            EXPECT_EQ(mayDelete(role, type), deletes) << enumName(role).data() << ' ' << enumName(type).data();
        }
    }
}

/// In the order of DeskAct: who may.
const std::pair<DeskAct, const char*> acts[]{
    {DeskAct::ManageUsers, "administrator"},
    {DeskAct::ManageKeys, "administrator"},
    {DeskAct::ChangeOwnPassphrase, "reader volunteer coordinator privacy_officer administrator"},
    {DeskAct::MakeBackup, "coordinator administrator"},
    {DeskAct::RestoreBackup, "administrator"},
    {DeskAct::Import, "coordinator administrator"},
    {DeskAct::Export, "coordinator administrator"},
    {DeskAct::PrintPublic, "reader volunteer coordinator privacy_officer administrator"},
    {DeskAct::PrintTeam, "coordinator privacy_officer administrator"},
    {DeskAct::PrintCoordinator, "coordinator administrator"},
    {DeskAct::ErasePerson, "privacy_officer administrator"},
    {DeskAct::AccessFile, "privacy_officer administrator"},
    {DeskAct::PrivacyRegisters, "privacy_officer administrator"},
    {DeskAct::DecideRetention, "privacy_officer administrator"},
    {DeskAct::ReadAudit, "privacy_officer administrator"},
    {DeskAct::ManageExchange, "administrator"},
    {DeskAct::ShareWork, "coordinator administrator"},
    {DeskAct::ResolveConflicts, "coordinator administrator"},
    {DeskAct::ReadSensitive, "volunteer coordinator privacy_officer administrator"},
    {DeskAct::RevealContact, "coordinator administrator"},
    {DeskAct::EditDeskProfile, "coordinator privacy_officer administrator"},
    {DeskAct::RebuildDesk, "administrator"},
    {DeskAct::WritePlan, "coordinator administrator"},
};

TEST(PermissionsTest, shouldKeepToEveryCellOfRoleAndAct) {
    ASSERT_EQ(std::size(acts), enumCount<DeskAct>()) << "an act that is new needs a decision";
    for (std::size_t i = 0; i < std::size(acts); ++i) {
        const auto& [act, who] = acts[i];
        ASSERT_EQ(static_cast<std::size_t>(act), i);
        const QStringList roles = QString::fromLatin1(who).split(u' ');
        for (const Role role : enumValues<Role>())
            EXPECT_EQ(mayDo(role, act), roles.contains(enumName(role)))
                << enumName(act).data() << ' ' << enumName(role).data();
    }
}

/// What enterReading() asks for must be what the field rights give: who sees such a text may read it, and nobody else.
TEST(PermissionsTest, shouldLetReadWhatIsConfidentialExactlyWhoSeesSomeOfIt) {
    const std::pair<EntityType, const char*> confidential[]{
        {EntityType::Beneficiary, "needs"}, {EntityType::Beneficiary, "mobility"}, {EntityType::Beneficiary, "access"},
        {EntityType::Person, "remark"},     {EntityType::Request, "remark"},       {EntityType::Note, "text"},
    };
    for (const Role role : enumValues<Role>()) {
        const bool sees = std::ranges::any_of(
            confidential, [&](const auto& one) { return mayRead(role, one.first, QString::fromLatin1(one.second)); });
        EXPECT_EQ(mayDo(role, DeskAct::ReadSensitive), sees) << enumName(role).data();
    }
}

/// A contact is told by accepting, which writes that it was told.
TEST(PermissionsTest, shouldLetRevealAContactExactlyWhoMayWriteThatItWas) {
    for (const Role role : enumValues<Role>()) {
        for (const EntityType type : {EntityType::Match, EntityType::Signup})
            EXPECT_EQ(mayDo(role, DeskAct::RevealContact), mayWrite(role, type, u"contact_revealed_at"))
                << enumName(role).data() << ' ' << enumName(type).data();
    }
}

TEST(PermissionsTest, shouldLetAVolunteerSayWhatHappenedAndNoMore) {
    const auto moves = [](EntityType type, QStringView from) {
        QStringList to;
        for (const QLatin1StringView state : schemaOf(type).states) {
            if (mayMove(Role::Volunteer, type, from, QString(state)))
                to.append(state);
        }
        return to.join(u' ');
    };
    EXPECT_EQ(moves(EntityType::Visit, u"planned"), u"performed missed excused"_s);
    EXPECT_EQ(moves(EntityType::Visit, u"performed"), u"performed missed excused"_s)
        << "never to planned: whom they go to is theirs to see then";
    EXPECT_EQ(moves(EntityType::Match, u"accepted"), u"done"_s);
    for (const EntityType type : enumValues<EntityType>()) {
        if (type != EntityType::Visit && type != EntityType::Match) {
            EXPECT_EQ(moves(type, u"active"), QString()) << enumName(type).data();
        }
    }
}

TEST(PermissionsTest, shouldLetOnlyWhoErasesMakeSomebodyErased) {
    for (const Role role : enumValues<Role>()) {
        EXPECT_EQ(mayMove(role, EntityType::Person, u"active", u"erased"), mayDo(role, DeskAct::ErasePerson))
            << enumName(role).data();
        EXPECT_EQ(mayMove(role, EntityType::Person, u"active", u"archived"),
                  role == Role::Coordinator || role == Role::PrivacyOfficer || role == Role::Administrator)
            << enumName(role).data();
    }
}

TEST(PermissionsTest, shouldKnowWhoNeedsNoLookingAtEachField) {
    for (const Role role : enumValues<Role>()) {
        bool all = true;
        for (const EntitySchema& schema : allSchemas()) {
            bool writes = mayMake(role, schema.type) && mayDelete(role, schema.type);
            for (const FieldSchema& field : schema.fields) {
                all = all && mayRead(role, schema.type, field.path);
                writes = writes && mayWrite(role, schema.type, field.path);
            }
            EXPECT_EQ(writesAll(role, schema.type), writes) << enumName(role).data() << ' ' << schema.name.data();
        }
        EXPECT_EQ(readsAll(role), all) << enumName(role).data();
    }
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/write_paths.h"

#include "backups/backup_making.h"
#include "backups/copy_check.h"
#include "domain/records.h"
#include "interchange/importer.h"
#include "meals/bank_matching.h"
#include "privacy/erasure.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/document_store.h"
#include "workflows/meal_desk.h"
#include "workflows/week_planning.h"

#include <QTimeZone>

namespace entraide::test {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 29);
const QDateTime evening(today, QTime(18, 0), QTimeZone::UTC);

void put(Desk& desk, const QString& id, const QJsonObject& body) {
    desk.write([&](Desk::Writer& writer) { writer.putBody(id, body); });
}

template <Record R> decltype(R::id) save(Desk& desk, R record) {
    desk.write([&](Desk::Writer& writer) { record.id = writer.save(record); });
    return record.id;
}

// ---- a bank's file ------------------------------------------------------------------------------------------------

const QString account = u"BE68539007547034"_s;

/// A gift of five meals that nobody paid yet.
void addGift(Desk& desk) {
    addAnn(desk);
    Organisation kitchen;
    kitchen.kind = OrganisationKind::Restaurant;
    kitchen.name = u"Chez Nour"_s;
    kitchen.iban = account;
    kitchen.mealPriceCents = 1'000;
    GiftDraft gift;
    gift.restaurant = save(desk, kitchen);
    gift.donor = ann();
    gift.meals = 5;
    MealDesk meals(desk);
    Campaign campaign;
    campaign.name = u"Un repas"_s;
    gift.campaign = (*meals.saveCampaign(campaign)).id;
    (void)meals.pledge(gift, Today::at(evening));
}

void readPayments(Desk& desk) {
    BankFile file;
    BankLine line;
    line.line = 2;
    line.account = account;
    line.date = today;
    line.cents = 5'000;
    line.counterparty = u"A. Peeters"_s;
    desk.forEach<Donation>([&](const Donation& gift) { line.communication = gift.communication; });
    line.structured = StructuredCommunication::fromText(line.communication);
    line.reference = u"2026-1"_s;
    file.lines.append(line);
    line.line = 3;
    line.communication = u"pour l'hôpital"_s; // somebody has to look
    line.structured.reset();
    line.reference = u"2026-2"_s;
    file.lines.append(line);
    readBank(desk, file, false);
}

bool arePaymentsRead(Desk& desk) {
    bool received = false;
    desk.forEach<Donation>([&](const Donation& gift) { received = gift.state == DonationState::Received; });
    return received && desk.count(EntityType::Payment) == 2;
}

// ---- a week's plan ------------------------------------------------------------------------------------------------

/// Somebody who asks for something on Wednesday, and somebody who can do it.
void addWeek(Desk& desk) {
    const auto person = [&](const QString& name, GeoPoint at) {
        Person one;
        one.givenName = name;
        one.familyName = u"Claes"_s;
        one.language = Language::French;
        one.address.postcode = u"1050"_s;
        one.position = at;
        return save(desk, one);
    };
    Volunteer helper;
    helper.person = person(u"Karim"_s, {50.835, 4.375});
    helper.state = VolunteerState::Active;
    helper.services = {Service::Shopping};
    helper.languages = {Language::French};
    for (int day = 1; day <= 7; ++day)
        helper.availability.add(day, {8 * 60, 20 * 60});
    helper.informationNoteGiven = today.addDays(-30);
    save(desk, helper);
    Beneficiary helped;
    helped.person = person(u"Lea"_s, {50.83, 4.37});
    Request request;
    request.beneficiary = save(desk, helped);
    request.service = Service::Shopping;
    request.when = {WhenKind::Fixed, today.addDays(3), {}, {600, 660}, 0, {}};
    save(desk, request);
}

void acceptWeek(Desk& desk) {
    WeekPlanning planning(desk, u"Nadia B."_s);
    const WeekPlan plan = planning.propose(IsoWeek::of(today.addDays(3)), Today::at(evening));
    planning.acceptAll(plan, true, Today::at(evening));
}

// ---- a copy -------------------------------------------------------------------------------------------------------

void backUp(Desk& desk) {
    BackupOrder order;
    order.now = evening;
    makeBackup(desk, order);
}

/// Every copy that is listed is whole, and there is one.
bool isBackedUp(Desk& desk) {
    const QList<BackupCopy> copies = BackupFolder::beside(desk.info().file).copies();
    for (const BackupCopy& copy : copies) {
        if (checkCopy(copy, desk.handle().keyAndSalt, true).state != CopyState::Sound)
            return false;
    }
    return !copies.isEmpty();
}

} // namespace

PersonId ann() {
    return PersonId::fromString(u"person:ann"_s).value();
}

void addAnn(Desk& desk) {
    put(desk, ann().toString(), {{u"given_name"_s, u"Ann"_s}, {u"family_name"_s, u"Peeters"_s}});
    put(desk, u"volunteer:ann"_s, {{u"person"_s, ann().toString()}});
    put(desk, u"note:one"_s, {{u"text"_s, u"Ann Peeters calls on Monday"_s}});
}

bool has(Desk& desk, const QString& id) {
    return desk.body(id).has_value();
}

void PrintTo(const WritePath& path, std::ostream* out) {
    *out << path.name;
}

const std::vector<WritePath>& writePaths() {
    static const std::vector<WritePath> paths{
        {"save", addAnn,
         [](Desk& desk, const QString&) {
             desk.write([&](Desk::Writer& writer) {
                 writer.putBody(u"person:ben"_s, {{u"given_name"_s, u"Ben"_s}, {u"remark"_s, QString(9'000, u'x')}});
                 writer.putBody(u"volunteer:ben"_s, {{u"person"_s, u"person:ben"_s}});
                 writer.putBody(u"note:one"_s, {{u"text"_s, u"Ben too"_s}});
             });
         },
         [](Desk& desk) { return has(desk, u"person:ben"_s) && has(desk, u"volunteer:ben"_s); }},
        {"remove", addAnn,
         [](Desk& desk, const QString&) {
             desk.write([&](Desk::Writer& writer) {
                 writer.removeDocument(u"note:one"_s);
                 writer.removeDocument(u"volunteer:ann"_s);
             });
         },
         [](Desk& desk) { return !has(desk, u"note:one"_s) && !has(desk, u"volunteer:ann"_s); }},
        {"undo", addAnn,
         [](Desk& desk, const QString&) {
             const ChangeSet set = desk.write([&](Desk::Writer& writer) {
                 writer.putBody(u"person:cas"_s, {{u"given_name"_s, u"C"_s}});
             });
             desk.undo(set);
         },
         [](Desk& desk) {
             return has(desk, u"person:cas"_s) || desk.documents().documentCount() == 3; // one of two steps, or both
         }},
        {"erase", addAnn,
         [](Desk& desk, const QString&) {
             erasePerson(desk, ann(), u"desk"_s, today.startOfDay());
             desk.finishErasing();
         },
         [](Desk& desk) {
             return desk.isErased(ann().toString()) && !has(desk, ann().toString()) &&
                    !desk.body(u"note:one"_s)->value(u"text"_s).toString().contains(u"Peeters"_s);
         }},
        {"import", addAnn,
         [](Desk& desk, const QString& folder) {
             ImportOptions options;
             options.today = today;
             importFile(desk, folder + u"/list.csv"_s, options);
         },
         [](Desk& desk) { return desk.count(EntityType::Person) == 4 && desk.count(EntityType::Volunteer) == 4; }},
        {"a bank's file", addGift, [](Desk& desk, const QString&) { readPayments(desk); }, arePaymentsRead},
        {"accept a week's plan", addWeek, [](Desk& desk, const QString&) { acceptWeek(desk); },
         [](Desk& desk) { return desk.count(EntityType::Match) == 1; }, true},
        {"a setting", addAnn, [](Desk& desk, const QString&) { desk.setSetting(u"page"_s, u"today"_s); },
         [](Desk& desk) { return desk.setting(u"page"_s) == "today"_L1; }},
        {"enter into the journal", addAnn,
         [](Desk& desk, const QString&) { desk.audit().enter(AuditAct::Printed, ann().toString()); },
         [](Desk& desk) { return desk.audit().find({.acts = {AuditAct::Printed}}).size() == 1; }},
        {"back up", addAnn, [](Desk& desk, const QString&) { backUp(desk); }, isBackedUp, true},
        {"rebuild", addAnn, [](Desk& desk, const QString&) { desk.rebuild(); }, [](Desk&) { return true; }},
        {"another database", addAnn,
         [](Desk& desk, const QString&) { desk.makeDatabase(ScopeKind::Partner, QString(32, u'b')); },
         [](Desk& desk) { return desk.databases().size() == 2; }},
        {"a database less",
         [](Desk& desk) {
             addAnn(desk);
             desk.makeDatabase(ScopeKind::Partner, QString(32, u'b'));
         },
         [](Desk& desk, const QString&) { desk.removeDatabase(u"partner-"_s + QString(32, u'b')); },
         [](Desk& desk) { return desk.databases().size() == 1; }},
        {"join a team", addAnn, [](Desk& desk, const QString&) { desk.joinTeam(QString(32, u'c')); },
         [](Desk& desk) { return desk.info().uuid == QString(32, u'c') && has(desk, ann().toString()); }},
        {"fold the log in", addAnn,
         [](Desk& desk, const QString&) {
             put(desk, u"note:two"_s, {{u"text"_s, QString(20'000, u'x')}});
             desk.database().truncateLog();
         },
         [](Desk& desk) { return has(desk, u"note:two"_s); }},
        {"write the file anew", addAnn, [](Desk& desk, const QString&) { desk.database().rewriteFile(); },
         [](Desk&) { return true; }},
    };
    return paths;
}

} // namespace entraide::test

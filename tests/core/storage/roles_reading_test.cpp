// SPDX-License-Identifier: GPL-3.0-or-later
// Roles in the data layer: what is read, found and counted, by whom.
#include "core/storage/roles_fixture.h"
#include "domain/schema.h"
#include "storage/signup_rows.h"
#include "support/needles.h"

#include <QJsonDocument>

#include <stdexcept>

namespace entraide::THIS_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// All that can be read of a desk, by every road there is, as one text.
QByteArray everythingRead(Desk& desk) {
    QStringList all;
    const auto add = [&](const QJsonObject& body) {
        all.append(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    };
    const auto addRow = [&](const ListRow& row) {
        all.append({row.label, row.postcode, row.date.toString(Qt::ISODate), row.person,
                    QString::number(row.lat, 'g', 9), QString::number(row.lon, 'g', 9)});
        add(row.body);
    };
    QStringList ids;
    for (const EntitySchema& schema : allSchemas()) {
        desk.forEachBody(schema.type, [&](const QString& id, const QJsonObject& body) {
            ids.append(id);
            add(body);
        });
        QStringList columns{u"label"_s, u"when"_s};
        for (const FieldSchema& field : schema.fields)
            columns.append(field.path);
        for (const QString& column : std::as_const(columns)) {
            const ListPage page = desk.queries().list({.type = schema.type, .sortColumn = column});
            for (const ListRow& row : page.rows)
                addRow(row);
        }
    }
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        desk.forEach<R>([&](const R& record) { add(bodyOf(record)); });
        desk.forEachWithContext<R>([&](const R& record, const Desk::RecordContext& context) {
            add(bodyOf(record));
            all.append({context.label(), context.person(), context.postcode(),
                        QString::number(context.position().lat, 'g', 9)});
        });
        for (const FieldSchema& field : schemaOf(R::entity).fields) {
            if (!has(field.use, FieldUse::Indexed))
                continue;
            const QByteArray column = field.column.toLatin1();
            for (const QString& value : std::as_const(ids)) {
                for (const R& record : desk.findBy<R>(QLatin1StringView(column), value))
                    add(bodyOf(record));
            }
        }
    });
    for (const QString& id : std::as_const(ids)) {
        if (const auto body = desk.body(id))
            add(*body);
        for (const auto& leaf : desk.documents().leaves(id)) {
            if (const auto shown = desk.shown(id, leaf.body))
                add(*shown);
        }
        if (const auto posting = PostingId::fromString(id)) {
            for (const SignupLine& line : SignupReading(desk, *posting).next(100)) {
                add(bodyOf(line.signup));
                all.append(line.name);
            }
        }
    }
    for (const Queries::Hit& hit : desk.queries().findAnything(u"needle"_s, 1000))
        all.append({hit.label, hit.detail});
    return all.join(u'\n').toUtf8();
}

/// The leaf of the schema that a needle's path ("posting.shifts.date") is in.
const FieldSchema& leafOf(const QString& needle, EntityType& type) {
    type = *enumFromName<EntityType>(needle.section(u'.', 0, 0));
    const QString path = needle.section(u'.', 1);
    for (const FieldSchema& field : schemaOf(type).fields) {
        if (path == field.path || path.startsWith(field.path + u'.'))
            return field;
    }
    throw std::logic_error(needle.toStdString());
}

TEST_F(RolesTest, shouldShowEachRoleWhatTheTableSaysAndNothingElseByAnyRoad) {
    Needles needles;
    desk->write([&](Desk::Writer& writer) {
        forEachRecordType([&]<class R>(std::type_identity<R>) {
            R record = needles.template filled<R>();
            // What these refer to is here: its name, place and words go along.
            const auto refer = [&](auto& reference, const QString& field) {
                using Reference = std::remove_cvref_t<decltype(reference)>;
                reference = *Reference::fromString(enumName(Reference::type) + u":1"_s);
                needles.forget(enumName(R::entity) + u'.' + field);
            };
            if constexpr (requires { record.person; })
                refer(record.person, u"person"_s);
            if constexpr (requires { record.volunteer; })
                refer(record.volunteer, u"volunteer"_s);
            if constexpr (requires { record.posting; })
                refer(record.posting, u"posting"_s);
            record.id = *decltype(record.id)::fromString(enumName(R::entity) + u":1"_s);
            writer.save(record);
        });
    });
    for (const Role role :
         {Role::Reader, Role::Coordinator, Role::PrivacyOfficer, Role::Administrator, Role::Partner}) {
        const QByteArray read = as(role, [&] { return everythingRead(*desk); });
        const QStringList leaked = needles.foundIn(read);
        int shown = 0;
        for (const QString& needle : leaked) {
            EntityType type{};
            const FieldSchema& leaf = leafOf(needle, type);
            EXPECT_TRUE(mayRead(role, type, leaf.path)) << enumName(role).data() << " reads " << needle.toStdString();
            ++shown;
        }
        if (role == Role::Partner)
            EXPECT_EQ(shown, 0);
        else if (role == Role::Reader)
            EXPECT_GT(shown, 100);
        else
            EXPECT_EQ(shown, needles.all().size()) << enumName(role).data();
    }
}

TEST_F(RolesTest, shouldNotFindByWhatIsHidden) {
    Person lea = person(u"Léa"_s, u"Peeters"_s, u"1050"_s);
    lea.phones = {u"+32470998877"_s};
    lea.address.street = u"Rue du Chardon"_s;
    Volunteer helper;
    helper.person = put(lea);
    put(helper);
    Beneficiary helped;
    helped.person = helper.person;
    helped.contactName = u"Quatreboeufs"_s;
    const BeneficiaryId beneficiary = put(helped);
    Request asked;
    asked.beneficiary = beneficiary;
    asked.requestedBy = u"Vandemaiden"_s;
    put(asked);

    as(Role::Reader, [&] {
        for (const EntityType type : {EntityType::Person, EntityType::Volunteer, EntityType::Request}) {
            EXPECT_EQ(found(type, u"lea peeters"_s), 1) << enumName(type).data();
            EXPECT_EQ(found(type, u"elsene"_s), 1) << "the area is theirs to see";
            EXPECT_EQ(found(type, u"0470998877"_s), 0) << enumName(type).data();
            EXPECT_EQ(found(type, u"chardon"_s), 0) << enumName(type).data();
            EXPECT_EQ(found(type, u"lea chardon"_s), 0) << "not as a second word either";
        }
        EXPECT_EQ(found(EntityType::Beneficiary, u"quatreboeufs"_s), 0);
        EXPECT_EQ(found(EntityType::Request, u"vandemaiden"_s), 0);
        EXPECT_THAT(desk->queries().findAnything(u"0470 99"_s, 10), IsEmpty());
        EXPECT_EQ(desk->queries().findAnything(u"peeters"_s, 10).size(), 3);
        EXPECT_EQ(desk->queries().count({.type = EntityType::Person, .filled = {u"phones"_s}}), 0);
        EXPECT_EQ(desk->queries().count({.type = EntityType::Person, .oneOf = {{u"phones"_s, u"998877"_s, false}}}), 0);
    });
    as(Role::Coordinator, [&] {
        EXPECT_EQ(found(EntityType::Volunteer, u"0470998877"_s), 1);
        EXPECT_EQ(desk->queries().findAnything(u"0470 99"_s, 10).size(), 3);
    });
}

TEST_F(OwnCasesTest, shouldShowAVolunteerTheirOwnCasesOnly) {
    const QString self = personOf(amina).toString();
    const QString helped = personOf(lea).toString();
    const PersonId other = personOf(odette);
    as(Role::Volunteer, amina, [&] {
        EXPECT_THAT(seen<Person>(), UnorderedElementsAre(self, helped));
        EXPECT_THAT(seen<Volunteer>(), ElementsAre(amina.toString()));
        EXPECT_THAT(seen<Beneficiary>(), ElementsAre(lea.toString()));
        EXPECT_THAT(seen<Request>(), ElementsAre(leasRequest.toString())) << "a proposal is not yet a case";
        EXPECT_THAT(seen<Match>(), UnorderedElementsAre(aminasMatch.toString(), proposedMatch.toString()));
        EXPECT_THAT(seen<Tandem>(), IsEmpty());
        EXPECT_FALSE(desk->find<Person>(other));
        EXPECT_FALSE(desk->sees(other.toString()));
        EXPECT_EQ(desk->count(EntityType::Person), 2);
        EXPECT_EQ(found(EntityType::Person, u"odette"_s), 0);
        EXPECT_EQ(found(EntityType::Person, u"lea"_s), 1);
        EXPECT_EQ(found(EntityType::Match, u"odette"_s), 0) << "nor by way of the match";
        EXPECT_THAT(desk->queries().findAnything(u"odette"_s, 10), IsEmpty());
        EXPECT_EQ(desk->queries().countByState(EntityType::Request).value(u"matched"_s), 1);
        EXPECT_EQ(desk->queries().positionOf({.type = EntityType::Person}, other.toString()), -1);
        EXPECT_TRUE(desk->idsBy(EntityType::Match, "volunteer"_L1, bram.toString()).isEmpty());
        const ListPage page = desk->queries().list({.type = EntityType::Match});
        for (const ListRow& row : page.rows) {
            EXPECT_FALSE(row.placed) << "where somebody lives whose match is only proposed";
            EXPECT_EQ(row.label, QString());
        }
        EXPECT_EQ(desk->find<Person>(*PersonId::fromString(helped)).value().phones.size(), 1) << "whom one goes to";
        EXPECT_EQ(desk->find<Volunteer>(amina).value().remark, QString()) << "what the desk thinks of them";
    });
    EXPECT_THAT(personsSeenBy(bram),
                UnorderedElementsAre(personOf(bram).toString(), other.toString(), personOf(nour).toString()));
}

TEST_F(OwnCasesTest, shouldStopShowingACaseThatEnds) {
    EXPECT_EQ(personsSeenBy(amina).size(), 2);
    edit<Match>(aminasMatch, [](Match& match) { match.state = MatchState::Done; });
    EXPECT_THAT(personsSeenBy(amina), ElementsAre(personOf(amina).toString()));
    EXPECT_EQ(personsSeenBy(bram).size(), 3);
    edit<Tandem>(bramsTandem, [](Tandem& tandem) { tandem.state = TandemState::Ended; });
    EXPECT_EQ(personsSeenBy(bram).size(), 2);
}

TEST_F(OwnCasesTest, shouldShowWhomAStandInGoesToUntilItIsOver) {
    Visit visit = visitOf(bramsTandem, amina, VisitState::Planned);
    visit.id = put(visit);
    EXPECT_THAT(personsSeenBy(amina), testing::Contains(personOf(nour).toString()));
    as(Role::Volunteer, amina, [&] {
        EXPECT_TRUE(desk->find<Tandem>(bramsTandem));
        EXPECT_THAT(seen<Visit>(), ElementsAre(visit.id.toString()));
    });
    edit<Visit>(visit.id, [](Visit& v) { v.state = VisitState::Performed; });
    EXPECT_THAT(personsSeenBy(amina), testing::Not(testing::Contains(personOf(nour).toString())));
    as(Role::Volunteer, amina, [&] { EXPECT_THAT(seen<Visit>(), ElementsAre(visit.id.toString())); });
}

TEST_F(OwnCasesTest, shouldShowARiderTheStopsOfTheirRound) {
    Dish dish;
    dish.cook = put(personCalled(u"Cook"_s));
    dish.id = put(dish);
    Dish others = dish;
    others.id = {};
    others.cook = put(personCalled(u"Other"_s));
    put(others);
    Round round;
    round.rider = amina;
    Stop stop;
    stop.about = dish.id.toString();
    round.stops = {stop};
    round.id = put(round);
    as(Role::Volunteer, amina, [&] {
        EXPECT_THAT(seen<Dish>(), ElementsAre(dish.id.toString()));
        EXPECT_TRUE(desk->find<Person>(dish.cook)) << "where to fetch it";
        EXPECT_FALSE(desk->find<Person>(others.cook));
    });
    edit<Round>(round.id, [](Round& r) { r.state = RoundState::Done; });
    as(Role::Volunteer, amina, [&] { EXPECT_THAT(seen<Dish>(), IsEmpty()); });
}

TEST_F(OwnCasesTest, shouldShowNothingToAVolunteerWhoIsNobody) {
    for (const QString& nobody : {QString(), u"volunteer:erased"_s, u"volunteer:' OR 1=1 --"_s}) {
        const VolunteerId who = nobody.isEmpty() ? VolunteerId() : *VolunteerId::fromString(nobody);
        Visit erased = visitOf(bramsTandem, *VolunteerId::fromString(u"volunteer:erased"_s), VisitState::Performed);
        put(erased);
        as(Role::Volunteer, who, [&] {
            EXPECT_THAT(seen<Person>(), IsEmpty()) << nobody.toStdString();
            EXPECT_THAT(seen<Visit>(), IsEmpty()) << nobody.toStdString();
            EXPECT_THAT(seen<Match>(), IsEmpty()) << nobody.toStdString();
        });
    }
}

TEST_F(OwnCasesTest, shouldMaskOlderVersionsToo) {
    const QString id = amina.toString();
    edit<Volunteer>(amina, [](Volunteer& v) { v.remark = u"late again"_s; });
    const auto newest = desk->documents().revision(id);
    ASSERT_EQ(newest->ancestry.size(), 2);
    const auto older = desk->documents().revision(id, newest->ancestry[1]);
    as(Role::Volunteer, amina, [&] {
        const auto shown = desk->shown(id, older->body);
        ASSERT_TRUE(shown);
        EXPECT_FALSE(shown->contains(u"remark"_s));
        EXPECT_TRUE(shown->contains(u"person"_s));
        EXPECT_FALSE(desk->shown(bram.toString(), older->body));
        EXPECT_FALSE(desk->shown(u"share:1"_s, {{u"about"_s, u"request:1"_s}})) << "what is no record is not shown";
    });
}

TEST_F(OwnCasesTest, shouldActAsTheSameOnAnotherThread) {
    actAs(Role::Volunteer, amina);
    const Desk::Handle handle = desk->handle();
    EXPECT_EQ(handle.actor, desk->actor());
    const auto worker = Desk::openAgain(handle);
    EXPECT_EQ(worker->count(EntityType::Person), 2);
    EXPECT_EQ(errorOf([&] { worker->write([&](Desk::Writer& writer) { writer.remove(amina); }); }),
              ErrorCode::NotAllowed);
    const auto program = Desk::openAgain(handle.forTeam());
    EXPECT_EQ(program->count(EntityType::Person), 5);
    EXPECT_EQ(program->actor(), Actor());
}

TEST_F(OwnCasesTest, shouldSeeAndWriteEverythingWhileItWorksForTheTeam) {
    actAs(Role::Volunteer, amina);
    {
        const Desk::ForTeam outer(*desk);
        {
            const Desk::ForTeam inner(*desk);
            EXPECT_EQ(desk->count(EntityType::Person), 5);
        }
        EXPECT_EQ(desk->count(EntityType::Person), 5);
        EXPECT_NO_THROW(desk->require(DeskAct::RebuildDesk));
        EXPECT_NO_THROW(put(Note{}));
        EXPECT_EQ(desk->actor().role, Role::Volunteer) << "it is known who sits there";
    }
    EXPECT_EQ(desk->count(EntityType::Person), 2);
    EXPECT_EQ(errorOf([&] { put(Note{}); }), ErrorCode::NotAllowed);
}

} // namespace
} // namespace entraide::THIS_FILE

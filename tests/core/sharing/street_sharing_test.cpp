// SPDX-License-Identifier: GPL-3.0-or-later
// What chapters tell each other of what they handed out.
#include "core/sharing/sharing_fixture.h"
#include "sharing/shared_reading.h"
#include "sharing/street_sharing.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class StreetSharingTest : public SharingTest {
protected:
    StreetSharingTest() {
        Organisation place;
        place.kind = OrganisationKind::DistributionZone;
        place.name = u"Gare du Midi"_s;
        place.address.postcode = u"1060"_s;
        station = put(*here, place);
        place.kind = OrganisationKind::Shelter;
        place.name = u"House of Lea"_s;
        place.address.postcode = u"1050"_s;
        shelter = put(*here, place);
    }

    Round ridden(QDate date, int atStation, int atShelter, RoundState state = RoundState::Done) {
        Round round;
        round.state = state;
        round.date = date;
        round.stops = {{.about = station.toString(),
                        .portions = -30,
                        .done = true,
                        .handedOut = atStation,
                        .needs = {{SpecialNeed::HygieneKit, 3}}},
                       {.about = shelter.toString(), .portions = -20, .done = true, .handedOut = atShelter}};
        round.id = put(*here, round);
        return round;
    }
    ChapterFigures told(Desk& desk, QDate from, QDate to) const {
        const QList<ChapterFigures> all = chapterFigures(desk, from, to);
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }
    QList<QJsonObject> days(const Desk& desk) const { return documents(desk, partner, u"street:"_s); }

    OrganisationId station;
    OrganisationId shelter;
};

TEST_F(StreetSharingTest, shouldTellNobodyWhoWasNotChosen) {
    ridden(wednesday, 25, 10);
    exchange();
    EXPECT_THAT(days(*here), IsEmpty());
    const ChapterFigures figures = told(*there, wednesday, wednesday);
    EXPECT_EQ(figures.chapter, u"Ixelles"_s);
    EXPECT_FALSE(figures.weTell);
    EXPECT_THAT(figures.days, IsEmpty());
    EXPECT_EQ(codeOf(tellFigures(*here, u"partner-x"_s, true, today)), RefusalCode::NoSuchPartner);
}

TEST_F(StreetSharingTest, shouldTellPortionsAndKitsByZoneAndNoShelterByItsName) {
    ridden(wednesday, 25, 10);
    ridden(wednesday, 5, 0);
    ridden(wednesday, 0, 0, RoundState::Planned);
    ridden(wednesday.addDays(-3), 12, 4);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    EXPECT_TRUE(told(*here, wednesday, wednesday).weTell);
    exchange();
    ASSERT_EQ(days(*there).size(), 2);
    const QByteArray bytes = allBytes(*there, partner);
    EXPECT_FALSE(bytes.contains("Lea"));
    for (const AnyId& id : {station.toString(), shelter.toString()})
        EXPECT_FALSE(bytes.contains(id.section(u':', 1).toUtf8()));

    const ChapterFigures day = told(*there, wednesday, wednesday);
    EXPECT_EQ(day.rounds, 2) << "one has not begun";
    EXPECT_EQ(day.portions, 40);
    EXPECT_THAT(day.kits, ElementsAre(NeedCount{SpecialNeed::HygieneKit, 6}));
    EXPECT_THAT(day.zones, ElementsAre(ToldZone{u"1050"_s, 10, {}},
                                       ToldZone{u"Gare du Midi"_s, 30, {{SpecialNeed::HygieneKit, 6}}}));
    const ChapterFigures week = told(*there, wednesday.addDays(-6), wednesday);
    EXPECT_EQ(week.portions, 56);
    ASSERT_EQ(week.days.size(), 2);
    EXPECT_EQ(week.days.first().date, wednesday.addDays(-3));
    EXPECT_EQ(week.zones.size(), 2);
    EXPECT_EQ(Inbox(*there, by).view().refused, 0);
    EXPECT_EQ(Inbox(*here, by).view().refused, 0);
    EXPECT_THAT(told(*here, wednesday, wednesday).days, IsEmpty()) << "they tell nothing";
}

TEST_F(StreetSharingTest, shouldFollowTheFiguresAndForgetOldDays) {
    Round round = ridden(wednesday, 25, 10);
    ridden(wednesday.addDays(-daysTold), 7, 7);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    exchange();
    EXPECT_EQ(days(*there).size(), 1);
    const QByteArray before = allBytes(*here, partner);
    EXPECT_TRUE(settleShares(*here, today).isEmpty());
    EXPECT_EQ(allBytes(*here, partner), before);

    round.stops.first().handedOut = 28;
    put(*here, round);
    exchange();
    EXPECT_EQ(told(*there, wednesday, wednesday).portions, 38);
    here->write([&](Desk::Writer& writer) { writer.remove(round.id); });
    exchange();
    EXPECT_THAT(days(*there), IsEmpty());
    put(*here, round);
    exchange();
    EXPECT_EQ(told(*there, wednesday, wednesday).portions, 38) << "an undo brings it back";
    settleShares(*here, Today::at(QDateTime(wednesday.addDays(daysTold), QTime(9, 0))));
    EXPECT_THAT(days(*here), IsEmpty());
}

TEST_F(StreetSharingTest, shouldTakeItAllBackAndTellAnew) {
    ridden(wednesday, 25, 10);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    exchange();
    ASSERT_TRUE(tellFigures(*here, partner, false, today));
    exchange();
    EXPECT_THAT(days(*there), IsEmpty());
    EXPECT_EQ(told(*there, wednesday, wednesday).portions, 0);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    exchange();
    EXPECT_EQ(told(*there, wednesday, wednesday).portions, 35);
    here->write([&](Desk::Writer& writer) { savePartner(writer, {partner.section(u'-', 1), u"Gillis"_s}); });
    EXPECT_TRUE(told(*here, wednesday, wednesday).weTell) << "a new name changes nothing about it";
}

TEST_F(StreetSharingTest, shouldReadADayOnlyAsItShouldBe) {
    const QString team = there->info().uuid;
    const QString id = ToldDay::idFor(team, wednesday);
    const QJsonObject zone{{u"zone"_s, u"Parc"_s},
                           {u"portions"_s, 12},
                           {u"kits"_s, QJsonArray{QJsonObject{{u"need"_s, u"dog_food"_s}, {u"count"_s, 2}}}}};
    const QJsonObject good{{u"type"_s, u"street"_s},     {u"from"_s, team}, {u"desk"_s, u"Saint-Gilles"_s},
                           {u"date"_s, u"2026-11-18"_s}, {u"rounds"_s, 2},  {u"zones"_s, QJsonArray{zone}}};
    ASSERT_TRUE(readToldDay(id, good));
    EXPECT_EQ(readToldDay(id, good)->portions(), 12);
    const auto with = [&](const QString& key, const QJsonValue& value) {
        QJsonObject body = good;
        body.insert(key, value);
        return readToldDay(id, body).has_value();
    };
    const auto withZone = [&](const QString& key, const QJsonValue& value) {
        QJsonObject changed = zone;
        changed.insert(key, value);
        return with(u"zones"_s, QJsonArray{changed});
    };
    EXPECT_FALSE(readToldDay(ToldDay::idFor(team, wednesday.addDays(1)), good));
    EXPECT_FALSE(readToldDay(u"street:"_s + team, good));
    EXPECT_FALSE(with(u"type"_s, u"card"_s));
    EXPECT_FALSE(with(u"from"_s, u"x"_s));
    EXPECT_FALSE(with(u"date"_s, u"2026-11-19"_s));
    EXPECT_FALSE(with(u"rounds"_s, -1));
    EXPECT_FALSE(with(u"rounds"_s, 1e9));
    EXPECT_FALSE(withZone(u"portions"_s, -5));
    EXPECT_FALSE(withZone(u"portions"_s, u"many"_s));
    EXPECT_FALSE(withZone(u"zone"_s, QString(501, u'x')));
    EXPECT_FALSE(withZone(u"zone"_s, u"Parc\u202e"_s));
    EXPECT_FALSE(withZone(u"kits"_s, QJsonArray{QJsonObject{{u"need"_s, u"gold"_s}, {u"count"_s, 2}}}));
    EXPECT_FALSE(withZone(u"kits"_s, QJsonArray{QJsonObject{{u"need"_s, u"dog_food"_s}, {u"count"_s, -2}}}));
    EXPECT_TRUE(with(u"later"_s, u"a field of a newer version"_s));
}

TEST_F(StreetSharingTest, shouldBelieveNothingThatAPartnerWritesInOurName) {
    ridden(wednesday, 25, 10);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    exchange();
    const QString ours = ToldDay::idFor(here->info().uuid, wednesday);
    there->write([&](Desk::Writer&) {
        DocumentStore& store = *there->documentsOf(partner);
        QJsonObject body = *store.winningBody(ours);
        body.insert(u"rounds"_s, 99);
        store.edit(ours, body);
        const QString elsewhere = ToldDay::idFor(here->info().uuid, wednesday.addDays(-1));
        store.edit(elsewhere, body);
    });
    exchange();
    EXPECT_THAT(told(*here, wednesday.addDays(-5), wednesday).days, IsEmpty());
    EXPECT_EQ(days(*here).size(), 1) << "what was not told is taken away";
}

TEST_F(StreetSharingTest, shouldTellNoMoreZonesThanTheOtherSideReads) {
    Round round;
    round.state = RoundState::Done;
    round.date = wednesday;
    for (int i = 0; i < 120; ++i) {
        Organisation place;
        place.kind = OrganisationKind::DistributionZone;
        place.name = u"Zone %1 "_s.arg(100 + i) + QString(70, u'x');
        QList<NeedCount> needs;
        for (const SpecialNeed need : enumValues<SpecialNeed>())
            needs.append({need, 100});
        round.stops.append(
            {.about = put(*here, place).toString(), .portions = -2, .done = true, .handedOut = 2, .needs = needs});
    }
    put(*here, round);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    exchange();
    const ChapterFigures figures = told(*there, wednesday, wednesday);
    EXPECT_EQ(figures.portions, 240) << "the rest is one zone without a name";
    EXPECT_EQ(figures.zones.first().zone, QString());
    EXPECT_EQ(Inbox(*there, by).view().refused, 0);
}

} // namespace
} // namespace entraide::THIS_FILE

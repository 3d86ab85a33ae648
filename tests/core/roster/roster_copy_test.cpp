// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roster_copy.h"
#include "roster/week_grid.h"
#include "support/roster_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

const Address door{u"Chaussée de Wavre"_s, u"1174"_s, u"3"_s, u"1050"_s, u"Ixelles"_s};

/// A week in which every text that a level may hide is a word of its own.
Roster tellingRoster() {
    return buildRoster(
        headOfWeek12(),
        {
            RosterEntryBuilder().takenBy(u"Inès"_s, u"Dumont"_s, u"+32470000112"_s).remarked(u"teamremark"_s),
            RosterEntryBuilder().askedOf(u"Tom"_s, u"Willems"_s).remarked(u"publicremark"_s, ReadingLevel::Public),
            RosterEntryBuilder()
                .at(homesOf(u"1050"_s, u"Ixelles"_s))
                .doing(Service::Shopping)
                .titled(u"Courses, Mme Vandenabeele"_s)
                .helping(u"Léa"_s, u"Vandenabeele"_s, door)
                .takenBy(u"Karim"_s, u"Benali"_s, u"+32499123456"_s)
                .remarked(u"doorcode"_s, ReadingLevel::Doorstep),
            RosterEntryBuilder().during(u"18:00-20:00"_s),
        });
}

void append(QString& text, const Address& a) {
    text += QStringList{a.street, a.number, a.box, a.postcode, a.locality}.join(u'|') + u'\n';
}

void append(QString& text, const RosterTask& t) {
    text += QStringList{t.title, t.titles.fr, t.titles.nl, t.titles.en, t.titles.de}.join(u'|') + u'\n';
}

/// Every text in the copy that could reach paper or screen, in one.
std::string allTexts(const RosterCopy& copy) {
    QString text = copy.deskPhone + u'\n';
    for (const CopySite& site : copy.sites) {
        text += QStringList{site.name, site.contactName, site.contactPhone, site.sheetCode}.join(u'\n');
        append(text, site.address);
        for (const CopyRow& row : site.rows) {
            text += QStringList{row.volunteer, row.briefVolunteer, row.phone, row.helped, row.remark}.join(u'\n');
            append(text, row.helpedAt);
            append(text, row.task);
        }
    }
    for (const GridLine& line : weekGrid(copy).lines) {
        text += line.siteName;
        append(text, line.siteAddress);
        append(text, line.task);
        for (const QList<GridPlace>& day : line.days) {
            for (const GridPlace& place : day)
                text += place.name + u'\n' + place.phone + u'\n';
        }
    }
    return text.replace(QChar(QChar::Nbsp), u' ').toStdString();
}

TEST(RosterCopyTest, shouldHoldNoFamilyNameAndNoPhoneForThePublic) {
    const std::string text = allTexts(copyFor(tellingRoster(), RosterLevel::Public));

    for (const char* hidden : {"Dumont", "Willems", "Benali", "Vandenabeele", "Laurent", "+32", "0470", "1174", "Wavre",
                               "Léa", "teamremark", "doorcode"})
        EXPECT_THAT(text, Not(HasSubstr(hidden)));
    for (const char* shown : {"Inès D.", "Tom W.", "Karim B.", "publicremark", "Rue Jean Paquot", "1050"})
        EXPECT_THAT(text, HasSubstr(shown));
}

TEST(RosterCopyTest, shouldHoldInitialsAndNoPhoneForTheTeam) {
    const std::string text = allTexts(copyFor(tellingRoster(), RosterLevel::Team));

    for (const char* hidden :
         {"Dumont", "Willems", "Benali", "Laurent", "+32499", "+32470", "+3225550140", "1174", "Wavre", "doorcode"})
        EXPECT_THAT(text, Not(HasSubstr(hidden)));
    for (const char* shown : {"Inès D.", "Karim B.", "Léa V.", "Sophie", "teamremark", "publicremark"})
        EXPECT_THAT(text, HasSubstr(shown));
}

TEST(RosterCopyTest, shouldHoldNamesPhonesAndDoorsForCoordinators) {
    const std::string text = allTexts(copyFor(tellingRoster(), RosterLevel::Coordinator));

    for (const char* shown : {"Inès Dumont", "+32470000112", "Karim Benali", "Léa Vandenabeele", "Sophie Laurent",
                              "Chaussée de Wavre|1174|3", "teamremark"})
        EXPECT_THAT(text, HasSubstr(shown));
    EXPECT_THAT(text, Not(HasSubstr("doorcode"))) << "doorstep remarks are in no roster";
}

TEST(RosterCopyTest, shouldKeepNumbersSoThatEveryLevelReadsTheSameLine) {
    const Roster roster = buildRoster(headOfWeek12(), careHomeWeek());

    for (const RosterLevel level : {RosterLevel::Public, RosterLevel::Team, RosterLevel::Coordinator}) {
        const RosterCopy copy = copyFor(roster, level);
        ASSERT_EQ(copy.sites.size(), 1);
        EXPECT_EQ(copy.sites.first().sheetCode, u"2026-12-TIL"_s);
        EXPECT_EQ(copy.sites.first().emptyCount(), 4);
        for (int i = 0; i < 20; ++i) {
            EXPECT_EQ(copy.sites.first().rows[i].number, i + 1);
            EXPECT_EQ(copy.sites.first().rows[i].source, roster.sites.first().rows[i].entry.source);
        }
    }
}

TEST(RosterCopyTest, shouldNotNameAnybodyInAnEmptyPlace) {
    RosterEntry entry = RosterEntryBuilder().takenBy(u"Inès"_s, u"Dumont"_s, u"+32470000112"_s);
    entry.state = PlaceState::Empty; // she withdrew, and whoever built the entry left her name

    const RosterCopy copy = copyFor(buildRoster(headOfWeek12(), {entry}), RosterLevel::Coordinator);

    const CopyRow& row = copy.sites.first().rows.first();
    EXPECT_TRUE(row.volunteer.isEmpty() && row.briefVolunteer.isEmpty() && row.phone.isEmpty());
    EXPECT_TRUE(row.volunteerId.isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE

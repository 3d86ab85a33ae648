// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "report_fixture.h"
#include "reports/register.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class RegisterTest : public ReportTest {
protected:
    VolunteerId named(const QString& given, const QString& family, const QString& regime = u"flat_rate"_s) {
        Volunteer v = get(volunteer(given));
        Person p = get(v.person);
        p.familyName = family;
        p.birthYear = 1990;
        put(p);
        v.expensesRegime = regime;
        return put(v);
    }
    static QStringList namesOf(const VolunteerRegister& reg) {
        QStringList names;
        for (const RegisterRow& row : reg.rows)
            names.append(row.name);
        return names;
    }
};

TEST_F(RegisterTest, shouldListWhoVolunteeredByNameWithDaysAndAmounts) {
    DeskProfile rates;
    rates.dayRateCents = 2000;
    rates.kilometreCents = 40;
    profile(rates);
    const VolunteerId etienne = named(u"Anne"_s, u"Étienne"_s);
    const VolunteerId dupont = named(u"Jean"_s, u"Dupont"_s, u"none"_s);
    const VolunteerId faure = named(u"Zoé"_s, u"Faure"_s);
    named(u"Nobody"_s, u"Idle"_s);
    for (const VolunteerId& who : {etienne, dupont, faure}) {
        done(request(wednesday), who, wednesday, 60, 10);
        visit(tandem(who), who, wednesday.addDays(1), 30);
    }
    const VolunteerRegister reg = yearRegister(*desk, 2026);
    EXPECT_THAT(namesOf(reg), ElementsAre(u"Dupont, Jean"_s, u"Étienne, Anne"_s, u"Faure, Zoé"_s));
    const RegisterRow& anne = reg.rows[1];
    EXPECT_EQ(anne.birthYear, 1990);
    EXPECT_EQ(anne.informationNote, wednesday.addDays(-30));
    EXPECT_EQ(anne.work, (WorkSum{2, 2, 90, 10}));
    EXPECT_EQ(anne.expenses.cents(), 4400);
    EXPECT_EQ(reg.rows[0].expenses.cents(), 0);
    EXPECT_EQ(reg.cents, 8800);
    EXPECT_EQ(reg.total.days, 6);
    EXPECT_EQ(reg.ceiling->dayCents, 4402);
    EXPECT_EQ(reg.withoutNote, 0);
}

TEST_F(RegisterTest, shouldLeavePaidHelpOut) {
    const VolunteerId paid = named(u"Karim"_s, u"Benali"_s);
    visit(tandem(paid, HelpRegime::Compensated), paid, wednesday, 120);
    const VolunteerRegister reg = yearRegister(*desk, 2026);
    EXPECT_TRUE(reg.rows.isEmpty());
    EXPECT_EQ(reg.paidPeople, 1);
    EXPECT_EQ(reg.paidMinutes, 120);
    EXPECT_EQ(reg.total, WorkSum());
}

TEST_F(RegisterTest, shouldListWhoIsEnrolledWhenAsked) {
    named(u"Karim"_s, u"Benali"_s);
    Volunteer gone = get(named(u"Jean"_s, u"Parti"_s));
    gone.state = VolunteerState::Left;
    put(gone);
    RegisterOptions options;
    options.idle = true;
    EXPECT_THAT(namesOf(yearRegister(*desk, 2026, options)), ElementsAre(u"Benali, Karim"_s));
    EXPECT_TRUE(yearRegister(*desk, 2026).rows.isEmpty());
}

TEST_F(RegisterTest, shouldSayWhoWasNotGivenTheNote) {
    Volunteer late = get(named(u"Karim"_s, u"Benali"_s));
    late.informationNoteGiven = {};
    put(late);
    done(request(wednesday), late.id, wednesday);
    EXPECT_EQ(yearRegister(*desk, 2026).withoutNote, 1);
    EXPECT_TRUE(yearRegister(*desk, 2025).rows.isEmpty());
    EXPECT_EQ(yearRegister(*desk, 2035).ceiling, std::nullopt);
}

TEST_F(RegisterTest, shouldListAPersonOnceHoweverOftenEnrolled) {
    DeskProfile rates;
    rates.dayRateCents = 2000;
    rates.kilometreCents = 40;
    rates.ceilings = {{2026, 2000, 5000, 15}};
    profile(rates);
    const VolunteerId first = named(u"Karim"_s, u"Benali"_s);
    Volunteer left = get(first);
    Volunteer again = left;
    again.id = {};
    again.registered = wednesday;
    again.informationNoteGiven = wednesday;
    const VolunteerId second = put(again);
    left.state = VolunteerState::Left;
    put(left);
    done(request(wednesday), first, wednesday, 60, 10);
    done(request(wednesday), second, wednesday, 30, 10); // the same day under both
    done(request(wednesday), second, wednesday.addDays(1), 30);
    visit(tandem(second), second, wednesday.addDays(2), 45);
    const VolunteerRegister reg = yearRegister(*desk, 2026);
    ASSERT_EQ(reg.rows.size(), 1);
    const RegisterRow& row = reg.rows[0];
    EXPECT_EQ(row.volunteer, second) << "the enrolment in use";
    EXPECT_EQ(row.state, VolunteerState::Active);
    EXPECT_EQ(row.informationNote, wednesday.addDays(-30)) << "the first time";
    EXPECT_EQ(row.work, (WorkSum{3, 4, 165, 20}));
    EXPECT_EQ(row.expenses.flatCents, 6000);
    EXPECT_EQ(row.expenses.kilometreCents, 15 * 40);
    EXPECT_EQ(row.expenses.aboveFrom, wednesday.addDays(2));
    EXPECT_EQ(row.expenses.kilometresAboveFrom, wednesday);
    ASSERT_EQ(row.expenses.paidDays.size(), 3);
    EXPECT_EQ(row.expenses.paidDays[0].cents(), 2600);
    EXPECT_EQ(reg.total.days, 3);
    EXPECT_EQ(reg.cents, 6600);
}

TEST_F(RegisterTest, shouldCountWhoWasPaidOnceHoweverOftenEnrolled) {
    const VolunteerId first = named(u"Karim"_s, u"Benali"_s);
    Volunteer again = get(first);
    again.id = {};
    const VolunteerId second = put(again);
    for (const VolunteerId& who : {first, second})
        visit(tandem(who, HelpRegime::Compensated), who, wednesday, 60);
    const VolunteerRegister reg = yearRegister(*desk, 2026);
    EXPECT_EQ(reg.paidPeople, 1);
    EXPECT_EQ(reg.paidMinutes, 120);
    RegisterOptions idle;
    idle.idle = true;
    EXPECT_EQ(yearRegister(*desk, 2026, idle).rows.size(), 1) << "and stands there once";
}

TEST_F(RegisterTest, shouldTellHowFarItIsAndStop) {
    desk->write([](Desk::Writer& writer) {
        for (int i = 0; i < 300; ++i) {
            Person somebody;
            somebody.givenName = u"V%1"_s.arg(i);
            Volunteer enrolled;
            enrolled.person = writer.save(somebody);
            writer.save(enrolled);
        }
    });
    qint64 most = 0;
    yearRegister(*desk, 2026, {}, {}, [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        most = std::max(most, done);
    });
    EXPECT_GT(most, 0);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(yearRegister(*desk, 2026, {}, stop.get_token()), Error);
}

TEST_F(RegisterTest, shouldSayThatAYearsCeilingIsNotKnown) {
    DeskProfile rates;
    rates.dayRateCents = 2000;
    profile(rates);
    const VolunteerId karim = named(u"Karim"_s, u"Benali"_s);
    done(request(QDate(2027, 3, 1)), karim, QDate(2027, 3, 1), 60);
    const VolunteerRegister unknown = yearRegister(*desk, 2027);
    EXPECT_EQ(unknown.ceiling, std::nullopt) << "neither zero nor last year's";
    ASSERT_EQ(unknown.rows.size(), 1);
    EXPECT_TRUE(unknown.rows[0].expenses.warns(ExpenseWarning::CeilingUnknown));
    rates.ceilings = {{2027, 4500, 180000, 2000}};
    profile(rates);
    EXPECT_EQ(yearRegister(*desk, 2027).ceiling->dayCents, 4500);
    EXPECT_FALSE(yearRegister(*desk, 2027).rows[0].expenses.warns(ExpenseWarning::CeilingUnknown));
}

} // namespace
} // namespace entraide::THIS_FILE

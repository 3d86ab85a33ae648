// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_fixture.h"
#include "reports/register.h"

namespace entraide {
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

} // namespace
} // namespace entraide

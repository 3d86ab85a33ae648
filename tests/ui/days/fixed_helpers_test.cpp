// SPDX-License-Identifier: GPL-3.0-or-later
// Helpper: a fixed helper, from the question of somebody's daughter to the last visit, and what stays of it.
#include "ui/days/day.h"
#include "workflows/desk_profile.h"
#include "workflows/tandem_desk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QTreeView>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class FixedHelpers : public Day {
protected:
    FixedHelpers() {
        karim = helper(u"Karim"_s, u"Benali"_s, QDate(2026, 11, 25));
        sofie = helper(u"Sofie"_s, u"Wouters"_s, {});
    }

    // ---- hands ----

    /// A date that may be left open: it is ticked, then typed.
    void giveDate(const QString& name, const QString& digits) {
        tabTo(name);
        if (!namesOf(focus()).contains(u"A date is given"_s))
            press(Qt::Key_Backtab);
        ASSERT_TRUE(namesOf(focus()).contains(u"A date is given"_s)) << qPrintable(namesOf(focus()).join(u'|'));
        press(Qt::Key_Space);
        next(digits);
    }
    /// With the arrows to one of a closed list.
    void arrowTo(const QString& text) {
        auto* field = qobject_cast<QComboBox*>(focus());
        ASSERT_TRUE(field) << "no list here: " << qPrintable(namesOf(focus()).join(u'|'));
        press(Qt::Key_Home);
        for (int step = 0; step < field->count() && field->currentText() != text; ++step)
            press(Qt::Key_Down);
        ASSERT_EQ(field->currentText(), text);
    }
    /// Through the search of the whole desk, to the record of that type.
    void find(const QString& words, const QString& kind) {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        auto* found = focus()->findChild<QListWidget*>();
        ASSERT_TRUE(found);
        const auto row = [&] {
            for (int i = 0; i < found->count(); ++i) {
                if (found->isVisible() && found->item(i)->text().contains(u"  ·  "_s + kind))
                    return i;
            }
            return -1;
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return row() >= 0; }, patience)) << qPrintable(words + u", "_s + kind);
        for (int step = row(); step > 0; --step)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }

    // ---- the list of today ----

    void expectGone(const QString& words) {
        go(u"today"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !isNeeded(words); }, patience)) << qPrintable(words);
    }

    // ---- the times of a tandem ----

    QAbstractItemView& times() const { return *page().findChild<QAbstractItemView*>(u"tandemTimes"_s); }
    /// What stands in the list of times, a line each.
    QStringList shownTimes() const { return linesOf(times()); }
    static QStringList linesOf(const QAbstractItemView& view) {
        QStringList lines;
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u" | "_s));
        }
        return lines;
    }
    /// Among the times, with the arrows.
    void goToTime(const QString& words) {
        tabTo(u"tandemTimes"_s);
        press(Qt::Key_Home);
        const auto isThere = [&] { return linesOf(times()).value(times().currentIndex().row()).contains(words); };
        for (qsizetype step = 0; step < shownTimes().size() && !isThere(); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(isThere()) << qPrintable(words) << " is not in:\n" << qPrintable(shownTimes().join(u'\n'));
    }
    /// The days on which the desk says that somebody goes.
    QList<QDate> days(const TandemId& id, QDate first, QDate last) const {
        QList<QDate> result;
        for (const TandemTime& time : tandemTimes(*desk, id, first, last))
            result.append(time.date);
        return result;
    }

    // ---- who was there before ----

    PersonId person(const QString& given, const QString& family) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::French;
        person.phones = {u"+3247011"_s + QString::number(2000 + 7 * all<Person>().size())};
        person.address.postcode = u"1050"_s;
        person.position = {50.83, 4.37};
        desk->write([&](Desk::Writer& writer) { person.id = writer.save(person); });
        return person.id;
    }
    VolunteerId helper(const QString& given, const QString& family, QDate identityUntil) {
        Volunteer helper;
        helper.person = person(given, family);
        helper.state = VolunteerState::Active;
        helper.services = {Service::HomeVisit, Service::Accompany};
        helper.languages = {Language::French};
        helper.informationNoteGiven = today.date.addDays(-200);
        helper.screenings = {{ScreeningKind::Identity, today.date.addDays(-200), u"Paul"_s, identityUntil}};
        for (int day = 1; day <= 7; ++day)
            helper.availability.add(day, {8 * 60, 20 * 60});
        desk->write([&](Desk::Writer& writer) { helper.id = writer.save(helper); });
        return helper.id;
    }
    BeneficiaryId helped(const QString& given, const QString& family) {
        Beneficiary helped;
        helped.person = person(given, family);
        desk->write([&](Desk::Writer& writer) { helped.id = writer.save(helped); });
        return helped.id;
    }
    /// An active one, since so many weeks each Tuesday from 14:00 to 15:00.
    TandemId tandem(const VolunteerId& helper, const BeneficiaryId& helped, int weeks = 8) {
        Tandem tandem;
        tandem.state = TandemState::Active;
        tandem.volunteer = helper;
        tandem.beneficiary = helped;
        tandem.services = {Service::HomeVisit};
        tandem.cadence.kind = WhenKind::Recurring;
        tandem.cadence.from = today.date.addDays(-7 * weeks);
        tandem.cadence.hours = {14 * 60, 15 * 60};
        tandem.cadence.rule = u"FREQ=WEEKLY;BYDAY=TU"_s;
        tandem.started = tandem.helperAgreed = tandem.askerAgreed = tandem.cadence.from;
        tandem.review = today.date.addDays(200);
        desk->write([&](Desk::Writer& writer) { tandem.id = writer.save(tandem); });
        return tandem.id;
    }

    Tandem now(const TandemId& id) const { return desk->find<Tandem>(id).value_or(Tandem()); }

    // ---- steps ----

    /// Lea's daughter rings: somebody to come by, every other Thursday.
    void noteRequest() {
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Peeters"_s);
        next(u"Lea"_s);
        next();
        next(u"0470 99 88 77"_s);
        next(u"her daughter Anne"_s);
        tabTo(u"Postcode"_s);
        type(u"1050"_s);
        tabTo(u"Service"_s);
        arrowTo(u"Home visit"_s);
        tabTo(u"When"_s);
        arrowTo(u"Repeating"_s);
        tabTo(u"Every"_s);
        arrowTo(u"2 weeks"_s);
        tabTo(u"Thu"_s);
        press(Qt::Key_Space);
        tabTo(u"Hours"_s);
        type(u"1000"_s);
        next(u"1100"_s);
        press(Qt::Key_S, Qt::ControlModifier);
    }
    void chooseHelper(const QString& name) {
        tabTo(u"Helper"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    void proposeNew(const QString& helper, const QString& helped) {
        press(Qt::Key_N, Qt::ControlModifier);
        chooseHelper(helper);
        next(helped);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        tabTo(u"Home visit"_s);
        press(Qt::Key_Space);
    }
    /// In one of the lists that can be seen.
    bool isListed(const QString& words) const {
        for (const auto* view : page().findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel* model = view->isVisible() ? view->model() : nullptr;
            for (int row = 0; model && row < model->rowCount(); ++row) {
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                    return true;
            }
        }
        return false;
    }
    bool isShown(const QString& words) const {
        return std::ranges::any_of(page().findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void bothSayYes() {
        press(Qt::Key_H);
        press(Qt::Key_B);
    }
    void startTrial() {
        bothSayYes();
        press(Qt::Key_T);
        ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
        press(Qt::Key_Return);
        ASSERT_TRUE(isDialogGone());
    }

    VolunteerId karim;
    VolunteerId sofie;
};

TEST_F(FixedHelpers, shouldGoFromADaughtersQuestionToAnActiveTandem) {
    go(u"requests"_s);
    noteRequest();
    ASSERT_EQ(all<Request>().size(), 1) << qPrintable(told());
    const RequestId asked = only<Request>().id;
    EXPECT_EQ(only<Request>().requestedBy, u"her daughter Anne"_s);
    EXPECT_EQ(only<Request>().service, Service::HomeVisit);
    EXPECT_EQ(only<Request>().when.rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"_s);
    EXPECT_EQ(only<Request>().when.hours, (TimeRange{600, 660}));

    // Karim would go; but his identity check holds until the day before the first visit.
    press(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(window->currentPage(), u"tandems"_s);
    chooseHelper(u"Benali"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(all<Tandem>().isEmpty());
    EXPECT_TRUE(isShown(u"identity check"_s));

    // It is done again, and the proposal waits meanwhile.
    find(u"Benali"_s, u"volunteer"_s);
    EXPECT_EQ(page().shownRecord(), karim.toString());
    press(Qt::Key_E);
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_Space);
    arrowTo(u"Identity check"_s);
    giveDate(u"Valid until"_s, u"23112027"_s);
    next();
    EXPECT_TRUE(namesOf(focus()).contains(u"Remove this check"_s));
    next();
    EXPECT_TRUE(namesOf(focus()).contains(u"Add a check"_s)) << qPrintable(namesOf(focus()).join(u'|'));
    press(Qt::Key_S, Qt::ControlModifier);
    const QList<Screening> checks = desk->find<Volunteer>(karim)->screenings;
    ASSERT_EQ(checks.size(), 2) << qPrintable(told());
    EXPECT_EQ(checks[0].by, u"Paul"_s);
    EXPECT_EQ(checks[1].kind, ScreeningKind::Identity);
    EXPECT_EQ(checks[1].date, today.date);
    EXPECT_EQ(checks[1].validUntil, QDate(2027, 11, 23));
    EXPECT_EQ(checks[1].by, u"Nadia"_s);

    go(u"tandems"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Tandem>().size(), 1) << qPrintable(told());
    const TandemId id = only<Tandem>().id;
    EXPECT_EQ(page().shownRecord(), id.toString());
    EXPECT_EQ(now(id).state, TandemState::Proposed);
    EXPECT_EQ(now(id).volunteer, karim);
    EXPECT_EQ(now(id).request, asked);
    EXPECT_EQ(now(id).cadence.rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"_s);
    EXPECT_EQ(only<Request>().state, RequestState::Proposed);
    undo();
    EXPECT_TRUE(all<Tandem>().isEmpty());
    EXPECT_EQ(only<Request>().state, RequestState::Open);
    run(u"redo"_s);
    EXPECT_EQ(page().shownRecord(), id.toString());

    // Both have to say yes first.
    EXPECT_FALSE(canRun(u"tandems.trial"_s));
    press(Qt::Key_H);
    EXPECT_EQ(now(id).helperAgreed, today.date) << qPrintable(told());
    EXPECT_FALSE(canRun(u"tandems.trial"_s));
    press(Qt::Key_B);
    EXPECT_EQ(now(id).askerAgreed, today.date) << qPrintable(told());
    press(Qt::Key_T);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    type(u"18122026"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(now(id).state, TandemState::Trial) << qPrintable(told());
    EXPECT_EQ(now(id).trialUntil, QDate(2026, 12, 18));
    EXPECT_EQ(now(id).started, today.date);
    EXPECT_EQ(only<Request>().state, RequestState::InProgress);
    EXPECT_EQ(days(id, today.date, QDate(2026, 12, 31)),
              (QList{QDate(2026, 11, 26), QDate(2026, 12, 10), QDate(2026, 12, 24)}));

    // The trial is over: they go on.
    sleepUntil(QDate(2026, 12, 18));
    goToLine(u"trial with Karim Benali, over on Fri 18/12"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page().shownRecord(), id.toString());
    press(Qt::Key_A);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    type(u"15032027"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(now(id).state, TandemState::Active) << qPrintable(told());
    EXPECT_EQ(now(id).review, QDate(2027, 3, 15));
    undo();
    EXPECT_EQ(now(id).state, TandemState::Trial);
    run(u"redo"_s);

    // In March both are asked how it goes.
    sleepUntil(QDate(2027, 3, 15));
    goToLine(u"tandem with Karim Benali"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page().shownRecord(), id.toString());
    press(Qt::Key_V);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(now(id).review, QDate(2027, 6, 14)) << qPrintable(told());
}

TEST_F(FixedHelpers, shouldComeEveryWeekOrMonthAndRestInTheHolidays) {
    helped(u"Jean"_s, u"Dupont"_s);

    // The holidays of the schools, once for the desk.
    run(u"association"_s);
    ASSERT_NE(openDialog(), nullptr);
    tabTo(u"Add the Flemish school holidays of 2026–2027"_s);
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(told(), u"The association is saved."_s);
    const auto isWinter = [](const Holiday& one) {
        return one.from == QDate(2026, 12, 21) && one.until == QDate(2027, 1, 3);
    };
    EXPECT_TRUE(std::ranges::any_of(profileOf(*desk).holidays, isWinter));
    undo();
    EXPECT_TRUE(profileOf(*desk).holidays.isEmpty());
    run(u"redo"_s);

    // On the second Tuesday of the month.
    go(u"tandems"_s);
    proposeNew(u"Wouters"_s, u"Dupont"_s);
    tabTo(u"Repeats"_s);
    arrowTo(u"by the month, on a weekday"_s);
    tabTo(u"Which one of the month"_s);
    arrowTo(u"second"_s);
    tabTo(u"Weekday"_s);
    arrowTo(u"Tuesday"_s);
    tabTo(u"Hours"_s);
    type(u"1600"_s);
    next(u"1700"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Tandem>().size(), 1) << qPrintable(told());
    const TandemId monthly = only<Tandem>().id;
    EXPECT_EQ(now(monthly).cadence.rule, u"FREQ=MONTHLY;BYDAY=2TU"_s);
    startTrial();
    EXPECT_EQ(days(monthly, today.date, QDate(2027, 2, 28)),
              (QList{QDate(2026, 12, 8), QDate(2027, 1, 12), QDate(2027, 2, 9)}));

    // Every Tuesday, but not in the holidays.
    proposeNew(u"Wouters"_s, u"Dupont"_s);
    tabTo(u"Tue"_s); // tomorrow's is ticked
    tabTo(u"Hours"_s);
    type(u"1000"_s);
    next(u"1100"_s);
    tabTo(u"No visits in the school holidays"_s);
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Tandem>().size(), 2) << qPrintable(told());
    const TandemId weekly = TandemId::fromString(page().shownRecord()).value_or(TandemId());
    ASSERT_NE(weekly, monthly);
    startTrial();
    press(Qt::Key_A);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    ASSERT_EQ(now(weekly).state, TandemState::Active) << qPrintable(told());
    const auto tuesdays = [&] { return days(weekly, today.date, QDate(2027, 1, 31)); };
    const QList always{QDate(2026, 11, 24), QDate(2026, 12, 1), QDate(2026, 12, 8), QDate(2026, 12, 15),
                       QDate(2027, 1, 5),   QDate(2027, 1, 12), QDate(2027, 1, 19), QDate(2027, 1, 26)};
    EXPECT_EQ(tuesdays(), always);
    EXPECT_TRUE(shownTimes().join(u'\n').contains(u"Tue 15/12"_s)) << qPrintable(shownTimes().join(u'\n'));
    EXPECT_FALSE(shownTimes().join(u'\n').contains(u"Tue 22/12"_s));

    // Jean goes to a spa for two weeks.
    press(Qt::Key_P);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    type(u"04012027"_s);
    press(Qt::Key_U, Qt::AltModifier);
    press(Qt::Key_Space);
    next(u"17012027"_s);
    press(Qt::Key_W, Qt::AltModifier);
    type(u"at the spa"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    ASSERT_EQ(now(weekly).pauses.size(), 1) << qPrintable(told());
    EXPECT_EQ(now(weekly).pauses[0], (TandemPause{QDate(2027, 1, 4), QDate(2027, 1, 17), u"at the spa"_s}));
    QList<QDate> rested = always;
    rested.removeOne(QDate(2027, 1, 5));
    rested.removeOne(QDate(2027, 1, 12));
    EXPECT_EQ(tuesdays(), rested);
    undo();
    EXPECT_EQ(tuesdays(), always);
    run(u"redo"_s);

    // One time is left out, one is on the day after, and from February on it is every other week.
    goToTime(u"Tue 01/12"_s);
    press(Qt::Key_L);
    EXPECT_FALSE(tuesdays().contains(QDate(2026, 12, 1))) << qPrintable(told());
    press(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_TRUE(tuesdays().contains(QDate(2026, 12, 1))) << qPrintable(told());
    goToTime(u"Tue 15/12"_s);
    press(Qt::Key_M);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    type(u"16122026"_s);
    press(Qt::Key_H, Qt::AltModifier);
    type(u"1100"_s);
    next(u"1200"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_TRUE(tuesdays().contains(QDate(2026, 12, 16))) << qPrintable(told());
    EXPECT_FALSE(tuesdays().contains(QDate(2026, 12, 15)));
    EXPECT_TRUE(shownTimes().join(u'\n').contains(u"Wed 16/12, 11:00–12:00"_s)) << qPrintable(shownTimes().join(u'\n'));
    goToTime(u"Tue 26/01"_s);
    press(Qt::Key_M, Qt::ShiftModifier);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    tabTo(u"Every"_s);
    arrowTo(u"2 weeks"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(days(weekly, QDate(2027, 1, 18), QDate(2027, 3, 1)),
              (QList{QDate(2027, 1, 19), QDate(2027, 1, 26), QDate(2027, 2, 23)})) // carnival is on the 9th
        << qPrintable(told());
    undo();
    EXPECT_EQ(days(weekly, QDate(2027, 1, 18), QDate(2027, 2, 8)),
              (QList{QDate(2027, 1, 19), QDate(2027, 1, 26), QDate(2027, 2, 2)}));

    // Home a week early.
    sleepUntil(QDate(2027, 1, 11));
    find(u"Dupont"_s, u"tandem"_s);
    if (page().shownRecord() != weekly.toString())
        press(Qt::Key_Down);
    ASSERT_EQ(page().shownRecord(), weekly.toString());
    press(Qt::Key_R);
    EXPECT_TRUE(tuesdays().contains(QDate(2027, 1, 12))) << qPrintable(told());
}

TEST_F(FixedHelpers, shouldFindAStandInForOnceByOneKey) {
    const BeneficiaryId jean = helped(u"Jean"_s, u"Dupont"_s);
    const TandemId id = tandem(sofie, jean, 0);
    const VolunteerId ines = helper(u"Ines"_s, u"Maes"_s, {});
    go(u"tandems"_s);
    goToTime(u"Tue 24/11"_s);
    press(Qt::Key_X);
    ASSERT_EQ(all<Visit>().size(), 1) << qPrintable(told());
    EXPECT_EQ(only<Visit>().state, VisitState::SeekingStandIn);
    EXPECT_EQ(only<Visit>().date, QDate(2026, 11, 24));
    EXPECT_EQ(page().pending(), 1);
    EXPECT_TRUE(namesOf(focus()).contains(u"Who could go this once"_s)) << qPrintable(namesOf(focus()).join(u'|'));
    undo();
    EXPECT_TRUE(all<Visit>().isEmpty());
    run(u"redo"_s);

    // It is first of all in the list of today.
    goToLine(u"Jean Dupont"_s);
    press(Qt::Key_O);
    EXPECT_EQ(page().shownRecord(), id.toString());
    press(Qt::Key_G);
    ASSERT_EQ(only<Visit>().state, VisitState::Planned) << qPrintable(told());
    EXPECT_TRUE(only<Visit>().volunteer == ines || only<Visit>().volunteer == karim);
    EXPECT_EQ(now(id).volunteer, sofie) << "the series stays with its helper";
    for (const TandemTime& time : tandemTimes(*desk, id, today.date, today.date.addDays(14)))
        EXPECT_EQ(time.isStandIn(now(id)), time.date == QDate(2026, 11, 24));
    undo();
    EXPECT_EQ(only<Visit>().state, VisitState::SeekingStandIn);
    run(u"redo"_s);
    EXPECT_TRUE(namesOf(focus()).contains(u"tandemTimes"_s)) << qPrintable(namesOf(focus()).join(u'|'));
    expectGone(u"Jean Dupont"_s);

    // She comes after all.
    go(u"tandems"_s);
    goToTime(u"Tue 24/11"_s);
    press(Qt::Key_K);
    EXPECT_EQ(only<Visit>().volunteer, sofie) << qPrintable(told());

    // A named substitute needs no search at all.
    press(Qt::Key_E);
    tabTo(u"Named substitute"_s);
    type(u"Maes"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(now(id).substitute, ines) << qPrintable(told());
    goToTime(u"Tue 01/12"_s);
    press(Qt::Key_X);
    press(Qt::Key_U);
    ASSERT_EQ(all<Visit>().size(), 2) << qPrintable(told());
    EXPECT_TRUE(std::ranges::any_of(all<Visit>(), [&](const Visit& visit) {
        return visit.date == QDate(2026, 12, 1) && visit.volunteer == ines && visit.state == VisitState::Planned;
    })) << qPrintable(told());
}

TEST_F(FixedHelpers, shouldLogTheVisitsOfTwoWeeksInOneGo) {
    constexpr int pairs = 20;
    for (int i = 0; i < pairs; ++i)
        tandem(helper(u"Helper"_s, u"Of%1"_s.arg(i, 2, 10, QLatin1Char('0')), {}),
               helped(u"Asker"_s, u"Nr%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
    go(u"today"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isNeeded(u"Asker Nr00"_s); }, patience));
    go(u"tandems"_s);
    press(Qt::Key_2, Qt::AltModifier);
    auto* log = page().findChild<QAbstractItemView*>(u"visitLog"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return log->model()->rowCount() == 2 * pairs; }, patience));
    EXPECT_EQ(focus(), log) << qPrintable(namesOf(focus()).join(u'|'));

    // The first took an hour and a half and twelve kilometres, the second as planned, to the third nobody came.
    press(Qt::Key_Home, Qt::ControlModifier);
    type(u"90"_s);
    next(u"12"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_P);
    press(Qt::Key_M);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    type(u"forgot"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_TRUE(all<Visit>().isEmpty());
    press(Qt::Key_P, Qt::ShiftModifier); // all the others
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Visit>().size(), 2 * pairs) << qPrintable(told());
    const auto count = [&](VisitState state) {
        const auto visits = all<Visit>();
        return static_cast<int>(std::ranges::count(visits, state, &Visit::state));
    };
    EXPECT_EQ(count(VisitState::Performed), 2 * pairs - 1);
    EXPECT_EQ(count(VisitState::Missed), 1);
    const auto visits = all<Visit>();
    const auto longest = std::ranges::max_element(visits, {}, &Visit::minutes);
    EXPECT_EQ(longest->minutes, 90);
    EXPECT_EQ(longest->kilometres, 12);
    const auto missed = std::ranges::find(visits, VisitState::Missed, &Visit::state);
    EXPECT_EQ(missed->reason, u"forgot"_s);
    undo();
    EXPECT_TRUE(all<Visit>().isEmpty());
    run(u"redo"_s);
    EXPECT_EQ(all<Visit>().size(), 2 * pairs);
    expectGone(u"Asker Nr00"_s);

    // Somebody looks at them, the next morning.
    sleepUntil(today.date.addDays(1));
    goToLine(u"39 visit(s) to approve"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), u"tandems"_s);
    log = page().findChild<QAbstractItemView*>(u"visitLog"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return log->model()->rowCount() == 2 * pairs - 1; }, patience))
        << log->model()->rowCount();
    EXPECT_TRUE(canRun(u"tandems.log.approve"_s)) << "the first one alone";
    press(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(count(VisitState::Approved), 2 * pairs - 1) << qPrintable(told());
    const auto approved = all<Visit>();
    EXPECT_EQ(std::ranges::count(approved, u"Nadia"_s, &Visit::approvedBy), 2 * pairs - 1);
    undo();
    EXPECT_EQ(count(VisitState::Approved), 0);
    run(u"redo"_s);
    expectGone(u"to approve"_s);
}

TEST_F(FixedHelpers, shouldRememberABlockedPair) {
    const BeneficiaryId jean = helped(u"Jean"_s, u"Dupont"_s);
    const TandemId id = tandem(sofie, jean);
    go(u"tandems"_s);
    press(Qt::Key_E, Qt::ShiftModifier);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    press(Qt::Key_W, Qt::AltModifier);
    type(u"a quarrel about money"_s);
    tabTo(u"Do not bring the two together again"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    ASSERT_EQ(now(id).state, TandemState::Ended) << qPrintable(told());
    EXPECT_EQ(now(id).ended, today.date);
    EXPECT_EQ(now(id).endReason, u"a quarrel about money"_s);
    EXPECT_TRUE(now(id).pairBlocked);
    EXPECT_TRUE(desk->find<Volunteer>(sofie)->blockedPersons.contains(desk->find<Beneficiary>(jean)->person));
    EXPECT_TRUE(days(id, today.date.addDays(1), today.date.addDays(60)).isEmpty());
    undo();
    EXPECT_EQ(now(id).state, TandemState::Active);
    EXPECT_FALSE(now(id).pairBlocked);
    EXPECT_TRUE(desk->find<Volunteer>(sofie)->blockedPersons.isEmpty());
    run(u"redo"_s);

    // In spring nobody at the desk remembers; the desk does.
    sleepUntil(QDate(2027, 3, 1));
    go(u"tandems"_s);
    proposeNew(u"Wouters"_s, u"Dupont"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(all<Tandem>().size(), 1);
    EXPECT_TRUE(isShown(u"not to bring these two together again"_s));

    // Nor is she asked when Jean needs somebody once.
    const VolunteerId ines = helper(u"Ines"_s, u"Maes"_s, {});
    Request once;
    once.beneficiary = jean;
    once.service = Service::HomeVisit;
    once.when = {WhenKind::Fixed, today.date.addDays(2), {}, {600, 660}, 0, {}, {}};
    once.received = today.date;
    desk->write([&](Desk::Writer& writer) { once.id = writer.save(once); });
    find(u"Dupont"_s, u"help request"_s);
    EXPECT_EQ(page().shownRecord(), once.id.toString());
    EXPECT_TRUE(isListed(u"Ines Maes"_s));
    EXPECT_FALSE(isListed(u"Sofie Wouters"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(only<Match>().volunteer, ines) << qPrintable(told());
}

TEST_F(FixedHelpers, shouldKeepPaidHelpApartFromVolunteering) {
    tandem(sofie, helped(u"Jean"_s, u"Dupont"_s));
    helped(u"Lea"_s, u"Peeters"_s);
    go(u"tandems"_s);
    proposeNew(u"Wouters"_s, u"Peeters"_s);
    tabTo(u"Kind of help"_s);
    press(Qt::Key_End);
    tabTo(u"Hours"_s);
    type(u"0900"_s);
    next(u"1100"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Tandem>().size(), 2) << qPrintable(told());
    const TandemId paid = TandemId::fromString(page().shownRecord()).value_or(TandemId());
    EXPECT_EQ(now(paid).regime, HelpRegime::Compensated);
    startTrial();
    sleepUntil(QDate(2026, 11, 25)); // both came yesterday
    go(u"tandems"_s);
    press(Qt::Key_2, Qt::AltModifier);
    auto* log = page().findChild<QAbstractItemView*>(u"visitLog"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return log->model()->rowCount() == 3; }, patience));
    press(Qt::Key_P, Qt::ShiftModifier);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(all<Visit>().size(), 3) << qPrintable(told());
    press(Qt::Key_A, Qt::ShiftModifier);

    // The register of volunteers has two hours of hers, and says that something else was paid.
    go(u"reports"_s);
    press(Qt::Key_Right);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return isShown(u"1 person(s) helped for pay, which is not counted here"_s); }, patience));
    QCoreApplication::processEvents();
    QStringList people;
    for (const auto* view : page().findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->accessibleName() == "Register of volunteers"_L1)
            people = linesOf(*view);
    }
    ASSERT_EQ(people.size(), 1);
    EXPECT_TRUE(people[0].startsWith(u"Wouters, Sofie"_s)) << qPrintable(people[0]);
    EXPECT_TRUE(people[0].contains(u" | 2 | 2 h | "_s)) << qPrintable(people[0]); // days, hours
}

} // namespace
} // namespace entraide::THIS_FILE

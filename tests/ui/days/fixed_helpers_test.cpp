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
#include <QSpinBox>
#include <QTreeView>

#include <algorithm>
#include <ranges>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

class FixedHelpers : public Day {
protected:
    FixedHelpers() {
        karim = helper(u"Karim"_s, u"Benali"_s, QDate(2026, 11, 25));
        sofie = helper(u"Sofie"_s, u"Wouters"_s, {});
    }

    // ---- hands ----

    /// To the list that hangs open below a field, else to where the cursor is, in a dialog too.
    void press(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QCoreApplication::processEvents();
        if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget() && !window->isActiveWindow()) {
            window->activateWindow(); // the offscreen platform leaves it to a list that has closed
            ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        }
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : focus(), which, with);
    }
    void next(const QString& text = {}) {
        press(Qt::Key_Tab);
        type(text);
    }
    /// What a screen reader says of where the cursor is.
    static QStringList namesOf(const QWidget* widget) {
        QStringList names;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            names.append(button->text().remove(u'&'));
        for (const QWidget* part = widget; part && !part->isWindow(); part = part->parentWidget()) {
            if (part == widget || part->focusProxy() == widget)
                names += {part->accessibleName(), part->objectName()};
        }
        return names;
    }
    /// By Tab alone, as far as it takes.
    void tabTo(const QString& name) {
        constexpr int farthest = 60;
        QStringList passed;
        for (int step = 0; step < farthest; ++step) {
            if (namesOf(focus()).contains(name))
                return;
            passed.append(namesOf(focus()).value(0));
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << qPrintable(name) << " but " << qPrintable(passed.last(20).join(u" | "_s));
    }
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
    static QWidget* openDialog() {
        const bool there = QTest::qWaitFor(
            [] {
                const QWidget* dialog = QApplication::activeModalWidget();
                return dialog && dialog->isAncestorOf(QApplication::focusWidget());
            },
            patience);
        return there ? QApplication::activeModalWidget() : nullptr;
    }
    static bool isDialogGone() {
        return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, patience);
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

    QTreeView& needs() const { return *page().findChild<QTreeView*>(); }
    QStringList needed() const {
        QStringList lines;
        const QAbstractItemModel* model = needs().model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex header = model->index(group, 0);
            for (int row = 0; row < model->rowCount(header); ++row)
                lines.append(model->index(row, 0, header).data(Qt::AccessibleTextRole).toString());
        }
        return lines;
    }
    bool isNeeded(const QString& words) const {
        return std::ranges::any_of(needed(), [&](const QString& line) { return line.contains(words); });
    }
    /// With the arrows to the line that has these words.
    void goToLine(const QString& words) {
        go(u"today"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return isNeeded(words); }, patience))
            << qPrintable(words) << " is not in:\n" << qPrintable(needed().join(u'\n'));
        ASSERT_EQ(focus(), &needs());
        press(Qt::Key_Home);
        const auto isThere = [&] {
            return needs().currentIndex().data(Qt::AccessibleTextRole).toString().contains(words);
        };
        for (qsizetype step = 0; step < 3 * needed().size() && !isThere(); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(isThere()) << qPrintable(words);
    }
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
        const auto isThere = [&] {
            return linesOf(times()).value(times().currentIndex().row()).contains(words);
        };
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
    /// An active one since eight weeks, each \a rule from 14:00 to 15:00.
    TandemId tandem(const VolunteerId& helper, const BeneficiaryId& helped, const QString& rule = u"FREQ=WEEKLY;BYDAY=TU"_s) {
        Tandem tandem;
        tandem.state = TandemState::Active;
        tandem.volunteer = helper;
        tandem.beneficiary = helped;
        tandem.services = {Service::HomeVisit};
        tandem.cadence.kind = WhenKind::Recurring;
        tandem.cadence.from = today.date.addDays(-56);
        tandem.cadence.hours = {14 * 60, 15 * 60};
        tandem.cadence.rule = rule;
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
    EXPECT_TRUE(std::ranges::any_of(page().findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"identity check"_s);
    }));

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
    QCoreApplication::processEvents();
    page().grab().save(u"/tmp/day_fixed_02.png"_s);
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
    qWarning().noquote() << needed().join(u'\n');
    goToLine(u"tandem with Karim Benali"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page().shownRecord(), id.toString());
    press(Qt::Key_V);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(now(id).review, QDate(2027, 6, 14)) << qPrintable(told());
}

} // namespace
} // namespace entraide

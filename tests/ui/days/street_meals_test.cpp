// SPDX-License-Identifier: GPL-3.0-or-later
// #pourEux: from the first cook who rings to the numbers of the evening. Who eats is written down nowhere.
#include "support/partner_desk.h"
#include "ui/days/day.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <ranges>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class StreetMeals : public Day {
protected:
    StreetMeals() {
        karim = rider(u"Karim"_s, u"Benali"_s);
        sofie = rider(u"Sofie"_s, u"Wouters"_s);
    }

    // ---- hands ----

    void fill(const QString& field, const QString& text) {
        tabTo(field);
        type(text);
    }
    /// In the list that is closed, with the arrows.
    void choose(const QString& field, const QString& words) {
        tabTo(field);
        const auto* list = qobject_cast<QComboBox*>(focus());
        ASSERT_TRUE(list) << qPrintable(field);
        press(Qt::Key_Home);
        for (int step = 1; step < list->count() && !list->currentText().contains(words); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(list->currentText().contains(words)) << qPrintable(field + u": "_s + list->currentText());
    }
    void check(const QString& box) {
        tabTo(box);
        press(Qt::Key_Space);
    }
    /// After a dish the form for the next one is open.
    void leaveForm() {
        tabTo(u"Leave without saving"_s);
        press(Qt::Key_Space);
    }
    void save() { press(Qt::Key_S, Qt::ControlModifier); }
    /// Writes into the first field of the dialog that is open, and Enter.
    void answer(const QString& text) {
        ASSERT_NE(openDialog(), nullptr) << "nothing was asked; " << qPrintable(told());
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
        ASSERT_TRUE(isDialogGone());
    }

    // ---- who was there before ----

    VolunteerId rider(const QString& given, const QString& family) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::French;
        person.phones = {u"+32470112233"_s};
        person.address = {u"Rue du Trone"_s, u"7"_s, {}, u"1050"_s, u"Ixelles"_s};
        person.position = {50.83, 4.37};
        Volunteer volunteer;
        volunteer.state = VolunteerState::Active;
        volunteer.services = {Service::BikeDelivery};
        volunteer.transports = {Transport::Bicycle};
        volunteer.informationNoteGiven = today.date.addDays(-30);
        for (int day = 1; day <= 7; ++day)
            volunteer.availability.add(day, {8 * 60, 23 * 60});
        desk->write([&](Desk::Writer& writer) {
            volunteer.person = writer.save(person);
            volunteer.id = writer.save(volunteer);
        });
        return volunteer.id;
    }

    // ---- what is seen ----

    QString shownTexts() const {
        QStringList texts;
        for (const QLabel* label : page().findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    bool isShown(const QString& words) const { return shownTexts().contains(words); }
    /// On Today, with the arrows to the line that has these words.
    void goToLine(const QString& words) {
        go(u"today"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return isNeeded(words); }, patience)) << qPrintable(words) << " is not in:\n"
                                                                                << qPrintable(needed().join(u'\n'));
        ASSERT_EQ(focus(), &needs());
        press(Qt::Key_Home);
        const auto isThere = [&] {
            return needs().currentIndex().data(Qt::AccessibleTextRole).toString().contains(words);
        };
        for (qsizetype step = 0; step < 3 * needed().size() && !isThere(); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(isThere()) << qPrintable(words);
    }
    void goToDish(const QString& contents) {
        const QString wanted = dishCalled(contents).id.toString();
        tabTo(u"Dishes of the day"_s);
        press(Qt::Key_Home);
        for (qsizetype step = 0; step < all<Dish>().size() && page().shownRecord() != wanted; ++step)
            press(Qt::Key_Down);
        ASSERT_EQ(page().shownRecord(), wanted) << qPrintable(contents);
    }
    QString pdfText(const QString& path) const {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ');
    }

    // ---- steps ----

    void takeDishesUntil(const QString& hour) {
        run(u"association"_s);
        ASSERT_NE(openDialog(), nullptr);
        fill(u"dish_cut_off"_s, hour);
        save();
        ASSERT_TRUE(isDialogGone()) << qPrintable(told());
    }
    void noteZone(const QString& name, const QString& kind, const QString& postcode, const QString& portions,
                  const QList<std::pair<QString, QString>>& needs) {
        run(u"rounds.tab.zones"_s);
        run(u"rounds.new"_s);
        type(name);
        choose(u"zoneKind"_s, kind);
        fill(u"zonePostcode"_s, postcode);
        fill(u"zonePortions"_s, portions);
        for (const auto& [need, count] : needs)
            fill(u"need_"_s + need, count);
        save();
    }
    /// With a cook whom nobody knows yet, where \a street is given.
    void noteDish(const QString& cook, const QString& street, const QString& dish, const QString& portions,
                  const QStringList& allergens, const QString& postcode = u"1050"_s) {
        run(u"rounds.tab.dishes"_s);
        if (canRun(u"rounds.new"_s))
            run(u"rounds.new"_s);
        ASSERT_TRUE(namesOf(focus()).contains(u"cook"_s)) << qPrintable(namesOf(focus()).join(u'|'));
        type(cook);
        if (street.isEmpty() && QApplication::activePopupWidget()) {
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        }
        if (!street.isEmpty()) {
            fill(u"cookPhone"_s, u"0468 00 00 0%1"_s.arg(all<Dish>().size()));
            fill(u"cookStreet"_s, street);
            next(u"3"_s);
            fill(u"cookPostcode"_s, postcode);
        }
        fill(u"dishContents"_s, dish);
        fill(u"dishPortions"_s, portions);
        for (const QString& allergen : allergens)
            check(allergen);
        save();
    }
    Dish dishCalled(const QString& contents) const {
        for (const Dish& dish : all<Dish>()) {
            if (dish.contents == contents)
                return dish;
        }
        ADD_FAILURE() << "no dish " << qPrintable(contents) << "; " << qPrintable(told());
        return {};
    }
    Organisation zoneCalled(const QString& name) const {
        for (const Organisation& zone : all<Organisation>()) {
            if (zone.name == name)
                return zone;
        }
        ADD_FAILURE() << "no zone " << qPrintable(name) << "; " << qPrintable(told());
        return {};
    }

    VolunteerId karim;
    VolunteerId sofie;
};

TEST_F(StreetMeals, shouldTakeDishesBeforeTheHourAndLaterOnesForAReason) {
    go(u"rounds"_s);
    takeDishesUntil(u"1400"_s);
    EXPECT_EQ(only<DeskProfile>().dishCutOff, 14 * 60);
    noteZone(u"Gare du Nord"_s, u"Distribution"_s, u"1030"_s, u"20"_s,
             {{u"vegetarian"_s, u"5"_s}, {u"hygiene_kit"_s, u"3"_s}});
    const Organisation zone = zoneCalled(u"Gare du Nord"_s);
    EXPECT_EQ(zone.mealsPerDay, 20);
    EXPECT_EQ(zone.needs, (QList<NeedCount>{{SpecialNeed::Vegetarian, 5}, {SpecialNeed::HygieneKit, 3}}));
    EXPECT_TRUE(zone.position.isValid() || !zone.address.postcode.isEmpty());

    run(u"rounds.tab.dishes"_s);
    EXPECT_TRUE(isShown(u"Dishes for this day are taken until 14:00: 5 h left."_s)) << qPrintable(shownTexts());
    noteDish(u"Ada Cuistot"_s, u"Rue des Tilleuls"_s, u"Couscous"_s, u"12"_s, {u"Gluten"_s, u"Celery"_s});
    const Dish couscous = dishCalled(u"Couscous"_s);
    EXPECT_EQ(couscous.portions, 12);
    EXPECT_EQ(couscous.allergens, (QStringList{u"gluten"_s, u"celery"_s}));
    EXPECT_EQ(couscous.date, today.date);
    EXPECT_EQ(desk->find<Person>(couscous.cook)->phones, QStringList{u"+32468000000"_s});
    noteDish(u"Ada Cuistot"_s, {}, u"Soupe"_s, u"6"_s, {u"Milk"_s});
    EXPECT_EQ(dishCalled(u"Soupe"_s).cook, couscous.cook) << "known by now";
    undo();
    EXPECT_EQ(only<Dish>().contents, u"Couscous"_s);
    run(u"redo"_s);

    // The hour passes while the form is open.
    today = Today::at(QDateTime(today.date, QTime(14, 30)));
    noteDish(u"Noor Vandersmissen"_s, u"Kerkstraat"_s, u"Linzen"_s, u"8"_s, {});
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    press(Qt::Key_Escape);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(all<Dish>().size(), 2) << "no reason, no dish";
    save();
    answer(u"Her oven broke"_s);
    const Dish late = dishCalled(u"Linzen"_s);
    EXPECT_EQ(only<Note>().about, late.id.toString());
    EXPECT_EQ(only<Note>().text, u"Her oven broke"_s);
    leaveForm();

    // A dish of tomorrow is brought today: it is late too.
    press(Qt::Key_PageDown, Qt::AltModifier);
    noteDish(u"Ada Cuistot"_s, {}, u"Gratin"_s, u"4"_s, {});
    EXPECT_EQ(dishCalled(u"Gratin"_s).date, today.date.addDays(1));
    leaveForm();
    goToDish(u"Gratin"_s);
    press(Qt::Key_E);
    fill(u"dishDate"_s, u"23"_s);
    save();
    answer(u"Fetched with the others"_s);
    EXPECT_EQ(dishCalled(u"Gratin"_s).date, today.date) << qPrintable(told());
    ASSERT_EQ(all<Note>().size(), 2);
    press(Qt::Key_Home, Qt::AltModifier);
    goToDish(u"Gratin"_s);
    EXPECT_TRUE(std::ranges::any_of(page().findChildren<QTableView*>(), [](const QTableView* list) {
        return list->accessibleName() == "Notes"_L1 && list->model()->rowCount() == 1;
    })) << "the reason can be read with the dish";

    // A cook gives up.
    press(Qt::Key_X);
    answer(u"Ill"_s);
    EXPECT_EQ(dishCalled(u"Gratin"_s).state, DishState::Failed) << qPrintable(told());
    EXPECT_EQ(dishCalled(u"Gratin"_s).failReason, u"Ill"_s);
    undo();
    EXPECT_EQ(dishCalled(u"Gratin"_s).state, DishState::Offered);

    // Today says that they wait, and the next morning that nobody knows what became of them.
    goToLine(u"4 dish(es) without a round, 30 portion(s)"_s);
    sleepUntil(QDate(2026, 11, 24));
    goToLine(u"Gratin"_s);
    press(Qt::Key_D, Qt::ShiftModifier);
    answer(u"Nobody came"_s);
    EXPECT_EQ(dishCalled(u"Gratin"_s).state, DishState::Failed) << qPrintable(told());
    EXPECT_TRUE(isNeeded(u"Couscous"_s));
}

/// What a day needs is written down.
class StreetRounds : public StreetMeals {
protected:
    void noteAll() {
        go(u"rounds"_s);
        noteZone(u"Gare du Nord"_s, u"Distribution"_s, u"1030"_s, u"8"_s,
                 {{u"vegetarian"_s, u"2"_s}, {u"hygiene_kit"_s, u"3"_s}});
        noteZone(u"Pigment"_s, u"Shelter"_s, u"1060"_s, u"5"_s, {});
        noteDish(u"Ada Cuistot"_s, u"Rue des Tilleuls"_s, u"Couscous"_s, u"8"_s, {u"Gluten"_s, u"Celery"_s});
        noteDish(u"Noor Vandersmissen"_s, u"Kerkstraat"_s, u"Linzensoep"_s, u"5"_s, {u"Milk"_s}, u"1180"_s);
        leaveForm();
        ASSERT_EQ(all<Dish>().size(), 2) << qPrintable(told());
        run(u"rounds.tab.rounds"_s);
    }
    void plan() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(u"rounds.plan"_s); }, patience));
        press(Qt::Key_F5);
        ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(u"rounds.accept"_s); }, patience)) << qPrintable(told());
    }
    Round round() const { return only<Round>(); }
    QString stopTexts() const {
        QStringList texts;
        for (const QTableView* list : page().findChildren<QTableView*>()) {
            for (int row = 0; list->accessibleName() == "Stops of the round"_L1 && row < list->model()->rowCount();
                 ++row)
                texts.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return texts.join(u'\n');
    }
    /// Waits until the page has read what was done before.
    void pressFor(const QString& command, Qt::Key which) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(command); }, patience)) << qPrintable(command);
        press(which);
    }
};

TEST_F(StreetRounds, shouldPlanFromKitchensToZonesAndCountWhatWasHandedOut) {
    noteAll();
    plan();
    EXPECT_TRUE(all<Round>().isEmpty()) << "nothing is saved yet";
    EXPECT_TRUE(isShown(u"13 portion(s) collected, 13 handed out"_s)) << qPrintable(shownTexts());
    tabTo(u"Stops of the round"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(isShown(u"Moved by hand"_s)) << qPrintable(shownTexts());
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_FALSE(isShown(u"Moved by hand"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(all<Round>().size(), 1) << qPrintable(told());
    EXPECT_EQ(round().stops.size(), 4);
    EXPECT_EQ(dishCalled(u"Couscous"_s).state, DishState::Planned);
    EXPECT_EQ(dishCalled(u"Linzensoep"_s).state, DishState::Planned);
    undo();
    EXPECT_TRUE(all<Round>().isEmpty()) << "all in one step";
    EXPECT_EQ(dishCalled(u"Couscous"_s).state, DishState::Offered);
    EXPECT_EQ(dishCalled(u"Linzensoep"_s).state, DishState::Offered);
    run(u"redo"_s);
    ASSERT_EQ(all<Round>().size(), 1);

    // Somebody else rides.
    const VolunteerId planned = round().rider;
    const VolunteerId other = planned == karim ? sofie : karim;
    // Again while the page still reads the day after the redo.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            if (canRun(u"rounds.rider"_s))
                press(Qt::Key_R);
            return QApplication::activeModalWidget() != nullptr;
        },
        patience));
    ASSERT_NE(openDialog(), nullptr);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(round().rider, other) << qPrintable(told());

    // On paper, for the rider: what is in it and what to take along, and nobody who eats.
    ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(u"rounds.start"_s); }, patience));
    const QString file = folder.filePath(u"round.pdf"_s);
    run(u"rounds.pdf"_s);
    ASSERT_NE(openDialog(), nullptr);
    press(Qt::Key_Return);
    answer(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(file) && told().contains(file); }, patience))
        << qPrintable(told());
    const QString sheet = pdfText(file);
    EXPECT_TRUE(sheet.contains(u"Ada Cuistot"_s)) << "for coordination";
    for (const QString& said : {u"Couscous"_s, u"Celery"_s, u"Milk"_s, u"Gare du Nord"_s, u"Pigment"_s, u"hygiene"_s})
        EXPECT_TRUE(sheet.contains(said, Qt::CaseInsensitive)) << qPrintable(said + u" in\n"_s + sheet);

    const QString forTeam = folder.filePath(u"team.pdf"_s);
    run(u"rounds.pdf"_s);
    ASSERT_NE(openDialog(), nullptr);
    choose(u"Level"_s, u"Team"_s);
    press(Qt::Key_Return);
    answer(forTeam);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told().contains(forTeam); }, patience)) << qPrintable(told());
    EXPECT_TRUE(pdfText(forTeam).contains(u"Couscous"_s));
    EXPECT_FALSE(pdfText(forTeam).contains(u"Cuistot"_s)) << "first name and initial";

    // On the way.
    today = Today::at(QDateTime(today.date, QTime(16, 0)));
    tabTo(u"Stops of the round"_s);
    pressFor(u"rounds.start"_s, Qt::Key_S);
    ASSERT_EQ(round().state, RoundState::UnderWay) << qPrintable(told());
    press(Qt::Key_Home);
    pressFor(u"rounds.announced"_s, Qt::Key_A);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    type(u"1625"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(round().stops[0].announced, 16 * 60 + 25) << qPrintable(told());
    const Dish second = *desk->find<Dish>(*DishId::fromString(round().stops[1].about));
    pressFor(u"rounds.stop-done"_s, Qt::Key_D);
    ASSERT_TRUE(round().stops[0].done) << qPrintable(told());
    pressFor(u"rounds.dish-failed"_s, Qt::Key_X);
    answer(u"Burnt"_s);
    EXPECT_EQ(dishCalled(second.contents).state, DishState::Failed) << qPrintable(told());
    EXPECT_EQ(round().stops[1].portions, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stopTexts().contains(u"does not come"_s); }, patience))
        << qPrintable(stopTexts());
    press(Qt::Key_Down);
    const int collected = round().stops[0].portions;
    for (qsizetype at = 2; at < 4; ++at) {
        pressFor(u"rounds.hand-out"_s, Qt::Key_H);
        ASSERT_NE(openDialog(), nullptr);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QString::number(at == 2 ? collected - 2 : 1));
        if (round().stops[at].about == zoneCalled(u"Gare du Nord"_s).id.toString())
            fill(u"need_hygiene_kit"_s, u"2"_s);
        press(Qt::Key_Return);
        ASSERT_TRUE(isDialogGone());
        ASSERT_TRUE(round().stops[at].done) << qPrintable(told());
        EXPECT_EQ(round().stops[at].handedOut, at == 2 ? collected - 2 : 1);
    }

    // Nobody noted the end: the next morning it is asked for.
    sleepUntil(QDate(2026, 11, 24));
    goToLine(u"Round of"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(window->currentPage(), u"rounds"_s);
    pressFor(u"rounds.finish"_s, Qt::Key_F);
    ASSERT_NE(openDialog(), nullptr);
    press(Qt::Key_Return);
    ASSERT_TRUE(isDialogGone());
    EXPECT_EQ(round().state, RoundState::Done) << qPrintable(told());
    EXPECT_EQ(round().portionsHandedOut, collected - 1);

    // In numbers, by zone.
    run(u"rounds.tab.numbers"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(u"rounds.numbers.copy"_s); }, patience));
    run(u"rounds.numbers.copy"_s);
    const QString numbers = QApplication::clipboard()->text();
    for (const QString& said :
         {u"Portions handed out: %1 of 13 planned"_s.arg(collected - 1), u"Left over: 1 portion(s)"_s, u"Failed: 1"_s,
          u"Gare du Nord: "_s, u"2 hygiene kit(s)"_s, u"Pigment: "_s})
        EXPECT_TRUE(numbers.contains(said)) << qPrintable(said + u" in\n"_s + numbers);
    for (const Person& person : all<Person>())
        EXPECT_FALSE(numbers.contains(person.givenName)) << qPrintable(person.givenName);
    const QString csv = folder.filePath(u"street.csv"_s);
    run(u"rounds.numbers.csv"_s);
    answer(csv);
    QFile kept(csv);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly)) << qPrintable(told());
    const QString table = QString::fromUtf8(kept.readAll());
    EXPECT_TRUE(table.contains(u"Zone;Stops;Portions planned;Portions handed out;"_s)) << qPrintable(table);
    EXPECT_TRUE(table.contains(u"All zones;;13;%1;1;2\r\n"_s.arg(collected - 1))) << qPrintable(table);
}

/// The chapter of another city, with a desk of its own.
class StreetChapters : public StreetMeals {
protected:
    StreetChapters()
        : gent(Desk::create(folder.filePath(u"gent.entraide"_s), {}, u"Gent"_s, true)) {
        befriend(*desk, *gent);
    }
    void exchange() { exchangeAsPartners(*desk, *gent, today); }

    std::unique_ptr<Desk> gent;
};

TEST_F(StreetChapters, shouldGiveADishToAnotherChapterAndNoteThatItWasFetched) {
    go(u"rounds"_s);
    noteDish(u"Ada Cuistot"_s, u"Rue des Tilleuls"_s, u"Couscous"_s, u"12"_s, {u"Gluten"_s});
    leaveForm();
    goToDish(u"Couscous"_s);
    press(Qt::Key_A);
    ASSERT_TRUE(isShown(u"To whom do you offer it?"_s)) << qPrintable(told());
    EXPECT_TRUE(isShown(u"1050"_s)) << "the quarter is told";
    EXPECT_FALSE(isShown(u"Rue des Tilleuls"_s)) << "the door is not";
    tabTo(u"publishNow"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(told().contains(u"Offered to Gent"_s)) << qPrintable(told());

    exchange();
    takeIn(*gent, InboxKind::Card, today);
    exchange();
    goToDish(u"Couscous"_s);
    press(Qt::Key_G);
    EXPECT_TRUE(told().contains(u"Agreed with Gent"_s)) << qPrintable(told());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    choose(u"consentMeans"_s, u"phone"_s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(dishCalled(u"Couscous"_s).state, DishState::HandedOver) << qPrintable(told());
    EXPECT_TRUE(isShown(u"Gent fetches it: no round here takes it."_s)) << qPrintable(shownTexts());

    exchange();
    const auto taken = DishId::fromString(takeIn(*gent, InboxKind::Handover, today));
    ASSERT_TRUE(taken);
    gent->write([&](Desk::Writer& writer) {
        Dish there = *writer.find<Dish>(*taken);
        EXPECT_EQ(there.contents, u"Couscous"_s);
        EXPECT_EQ(there.allergens, QStringList{u"gluten"_s});
        there.state = DishState::Collected;
        writer.save(there);
    });
    exchange();
    goToDish(u"Couscous"_s);
    press(Qt::Key_G);
    EXPECT_EQ(dishCalled(u"Couscous"_s).state, DishState::Collected) << qPrintable(told());

    // What is told of the street is chosen, chapter by chapter.
    run(u"rounds.tab.numbers"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(u"rounds.numbers.copy"_s); }, patience));
    EXPECT_FALSE(partnersOf(*desk).first().figures);
    tabTo(u"Share our figures by zone with Gent"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(partnersOf(*desk).first().figures) << qPrintable(told());
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// #CoronaSolidarité: a university's desk, from a posting in two languages to the certificates of who came.
#include "ui/days/day.h"
#include "workflows/posting_desk.h"
#include "workflows/roster_builder.h"
#include "workflows/upkeep.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QTreeView>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class University : public Day {
protected:
    // ---- hands ----

    /// What was typed into the cells of a line is kept, and the cursor is in the table again.
    void closeCell(Qt::Key by = Qt::Key_Return) {
        press(by);
        QCoreApplication::processEvents();
    }
    void answer(const QString& reason) {
        ASSERT_NE(openDialog(), nullptr) << "nothing was asked; " << qPrintable(told());
        type(reason);
        press(Qt::Key_Return);
        ASSERT_TRUE(isDialogGone());
    }
    /// \a words is said, perhaps by a job that is still under way.
    bool isTold(const QString& words) const {
        return QTest::qWaitFor([&] { return told().contains(words); }, patience);
    }

    // ---- the list of today ----

    /// The days pass, as they do when nobody sits at the desk.
    void wakeOn(QDate date) {
        settleDesk(*desk, Today::at(QDateTime(date, QTime(9, 0))));
        sleepUntil(date);
    }
    QAbstractItemView* listCalled(const QString& name) const {
        for (auto* view : page().findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == name && view->isVisible())
                return view;
        }
        return nullptr;
    }

    // ---- the posting's list ----

    QTreeView& signups() const {
        for (QTreeView* tree : page().findChildren<QTreeView*>()) {
            if (tree->accessibleName() == "Sign-ups"_L1)
                return *tree;
        }
        throw std::logic_error("no list of sign-ups");
    }
    QString chosenName() const {
        const QModelIndex index = signups().currentIndex();
        return index.siblingAtColumn(1).data().toString();
    }
    int count(SignupState state, const QString& shift = {}) const {
        const auto signups = all<Signup>();
        return static_cast<int>(std::ranges::count_if(
            signups, [&](const Signup& one) { return one.state == state && (shift.isEmpty() || one.shift == shift); }));
    }
    Posting posting() const { return only<Posting>(); }
    QString shiftOn(QDate date) const {
        for (const Shift& shift : posting().shifts) {
            if (shift.date == date)
                return shift.key;
        }
        return {};
    }
    Signup signupOf(const QString& givenName) const {
        for (const Signup& signup : all<Signup>()) {
            const auto volunteer = desk->find<Volunteer>(signup.volunteer);
            if (volunteer && desk->find<Person>(volunteer->person)->givenName == givenName)
                return signup;
        }
        ADD_FAILURE() << qPrintable(givenName) << " did not sign up";
        return {};
    }

    /// In the box above the list, by its first letters.
    void chooseShift(const QString& words) {
        tabTo(u"Shift"_s);
        auto* box = qobject_cast<QComboBox*>(focus());
        ASSERT_TRUE(box);
        press(Qt::Key_Home);
        for (int step = 0; step < box->count() && !box->currentText().contains(words); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(box->currentText().contains(words)) << qPrintable(box->currentText());
        tabTo(u"Sign-ups"_s);
    }

    void goToName(const QString& name) {
        constexpr int farthest = 400;
        for (int step = 0; step < farthest && chosenName() != name; ++step)
            press(Qt::Key_Down);
        ASSERT_EQ(chosenName(), name);
    }

    // ---- steps ----

    void writePosting() {
        go(u"postings"_s);
        run(u"postings.new"_s);
        type(u"Université Solidaire"_s);
        tabTo(u"Kind of a new one"_s);
        type(u"School"_s);
        tabTo(u"Title in French"_s);
        type(u"Masques à coudre"_s);
        next(u"Des masques pour les hôpitaux."_s);
        next(u"Mondmaskers naaien"_s);
        next(u"Maskers voor de ziekenhuizen."_s);
        tabTo(u"Street"_s);
        type(u"avenue Depage"_s);
        next(u"30"_s);
        tabTo(u"Postcode"_s);
        type(u"1000"_s);
        tabTo(u"Contact"_s);
        type(u"Claire Dubois"_s);
        next(u"0470 11 22 33"_s);

        tabTo(u"Roles"_s);
        tabTo(u"Add a role"_s);
        press(Qt::Key_Space); // the first cell is open
        type(u"Couture"_s);
        next(u"Naaien"_s);
        next();
        next();
        next(u"2"_s);
        closeCell();
        tabTo(u"Add a role"_s);
        press(Qt::Key_Space);
        type(u"Distribution"_s);
        next(u"Uitdelen"_s);
        next();
        next();
        next(u"100"_s);
        closeCell();

        tabTo(u"Add a shift"_s);
        press(Qt::Key_Space);
        type(u"25112026"_s);
        next(u"1000"_s);
        next(u"1200"_s);
        closeCell();
        tabTo(u"Add a shift"_s);
        press(Qt::Key_Space); // the same, a day later
        closeCell(Qt::Key_Escape);

        tabTo(u"Add a question"_s);
        press(Qt::Key_Space);
        type(u"Machine à coudre ?"_s);
        next(u"Naaimachine?"_s);
        closeCell();
        press(Qt::Key_S, Qt::ControlModifier);
    }

    /// One that was announced before, with one role and one shift on Wednesday.
    PostingId published(const QString& title, TimeRange hours) {
        Organisation host;
        host.name = u"Maison "_s + title;
        Posting made;
        made.id = PostingId::create();
        desk->write([&](Desk::Writer& writer) { made.organisation = writer.save(host); });
        made.title.fr = title;
        made.contactName = u"Claire Dubois"_s;
        made.roles = {{u"r"_s, {u"Aide"_s, {}, {}, {}}, 5, {}}};
        made.shifts = {{u"s"_s, QDate(2026, 11, 25), hours, {}, {}}};
        PostingDesk postings(*desk);
        EXPECT_TRUE(postings.save(made, today));
        EXPECT_TRUE(postings.publish(made.id, today));
        return made.id;
    }

    /// As it comes from the form: 30 for sewing and 120 for handing out on Wednesday, 150 for Thursday, five of them
    /// for both.
    QString formFile() {
        const QString name = folder.filePath(u"Masques (réponses).csv"_s);
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Horodateur,Prénom,Nom,Adresse e-mail,GSM,Rôle,Créneau,Machine à coudre ?\n");
        constexpr int people = 300;
        for (int i = 0; i < people; ++i) {
            const QDateTime at = QDateTime(QDate(2026, 11, 22), QTime(8, 0)).addSecs(i * 60);
            const QString when = i % 2 == 0    ? u"25/11 10h-12h"_s
                                 : i % 60 == 1 ? u"\"25/11 10h-12h, 26/11 10h-12h\""_s
                                               : u"26/11 10h-12h"_s;
            file.write(u"%1,Etu%2,Diante%2,etu%2@ulb.example,0470 %3,%4,%5,%6\n"_s
                           .arg(at.toString(u"dd/MM/yyyy HH:mm:ss"_s), QString::number(i), QString::number(100'000 + i),
                                i % 10 == 0 ? u"Couture"_s : u"Distribution"_s, when, i % 3 == 0 ? u"Oui"_s : u"Non"_s)
                           .toUtf8());
        }
        return name;
    }
    void importForm() {
        press(Qt::Key_I);
        ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
        type(formFile());
        press(Qt::Key_Return);
        for (const QString& step : {u"Show what would change"_s, u"Import 300 row(s)"_s}) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return namesOf(focus()).contains(step); }, patience))
                << qPrintable(step) << ": " << qPrintable(namesOf(focus()).join(u'|'));
            press(Qt::Key_Return);
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return all<Signup>().size() == 305; }, patience));
        ASSERT_TRUE(QTest::qWaitFor([&] { return namesOf(focus()).contains(u"Close"_s); }, patience));
        press(Qt::Key_Return);
        ASSERT_TRUE(isDialogGone());
    }
};

TEST_F(University, shouldGetFromAPostingToCertificatesInOneWeek) {
    writePosting();
    ASSERT_EQ(all<Posting>().size(), 1) << qPrintable(told());
    EXPECT_EQ(posting().state, PostingState::Draft);
    EXPECT_EQ(posting().title.fr, u"Masques à coudre"_s);
    EXPECT_EQ(posting().title.nl, u"Mondmaskers naaien"_s);
    EXPECT_EQ(posting().text.nl, u"Maskers voor de ziekenhuizen."_s);
    EXPECT_EQ(posting().contactPhone, u"+32470112233"_s);
    EXPECT_EQ(only<Organisation>().kind, OrganisationKind::School);
    ASSERT_EQ(posting().roles.size(), 2);
    EXPECT_EQ(posting().roles[0].name.nl, u"Naaien"_s);
    EXPECT_EQ(posting().roles[0].capacity, 2);
    EXPECT_EQ(posting().roles[1].capacity, 100);
    ASSERT_EQ(posting().shifts.size(), 2);
    EXPECT_EQ(posting().shifts[0].date, QDate(2026, 11, 25));
    EXPECT_EQ(posting().shifts[0].hours, (TimeRange{600, 720}));
    EXPECT_EQ(posting().shifts[1].date, QDate(2026, 11, 26));
    ASSERT_EQ(posting().questions.size(), 1);
    EXPECT_EQ(posting().questions[0].nl, u"Naaimachine?"_s);

    press(Qt::Key_P);
    ASSERT_EQ(posting().state, PostingState::Published) << qPrintable(told());
    importForm();
    ASSERT_EQ(all<Signup>().size(), 305);
    EXPECT_EQ(signupOf(u"Etu0"_s).answers, QStringList{u"Oui"_s});
    EXPECT_EQ(page().pending(), 305);

    // One by one: a place, the contact with it, and the next.
    tabTo(u"Sign-ups"_s);
    ASSERT_EQ(chosenName(), u"Etu0 Diante0"_s);
    press(Qt::Key_C);
    EXPECT_EQ(signupOf(u"Etu0"_s).state, SignupState::Confirmed) << qPrintable(told());
    EXPECT_TRUE(told().contains(u"May now be told: Claire Dubois, 0470 11 22 33"_s)) << qPrintable(told());
    EXPECT_TRUE(signupOf(u"Etu0"_s).contactRevealedAt.isValid());
    EXPECT_EQ(chosenName(), u"Etu1 Diante1"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_R);
    EXPECT_EQ(signupOf(u"Etu2"_s).state, SignupState::Reserve) << qPrintable(told());
    EXPECT_TRUE(told().contains(u"number 1"_s)) << qPrintable(told());
    undo();
    EXPECT_EQ(signupOf(u"Etu2"_s).state, SignupState::Applied);

    // All of Wednesday at once: the places are given once each, the others wait.
    chooseShift(u"Wed 25/11"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C);
    const QString wednesday = shiftOn(QDate(2026, 11, 25));
    const QString thursday = shiftOn(QDate(2026, 11, 26));
    ASSERT_TRUE(QTest::qWaitFor([&] { return count(SignupState::Confirmed, wednesday) == 102; }, patience))
        << qPrintable(told());
    EXPECT_EQ(count(SignupState::Reserve, wednesday), 53);
    EXPECT_EQ(count(SignupState::Applied, wednesday), 0);
    EXPECT_EQ(count(SignupState::Applied, thursday), 150);
    EXPECT_TRUE(isTold(u"Noted: confirmed: 101, in reserve: 53"_s)) << qPrintable(told());
    undo();
    EXPECT_EQ(count(SignupState::Confirmed), 1) << "one step";
    EXPECT_EQ(count(SignupState::Reserve), 0);
    run(u"redo"_s);
    ASSERT_TRUE(rests());
    EXPECT_EQ(count(SignupState::Confirmed), 102);

    // Nobody hoards places: who has one on Wednesday is not given another without a reason.
    desk->write([&](Desk::Writer& writer) {
        DeskProfile profile;
        profile.id = DeskProfile::ownId();
        profile.signupsPerPerson = 1;
        writer.save(profile);
    });
    chooseShift(u"Thu 26/11"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C);
    ASSERT_NE(openDialog(), nullptr) << qPrintable(told());
    EXPECT_EQ(count(SignupState::Confirmed, thursday), 100);
    EXPECT_EQ(count(SignupState::Reserve, thursday), 46);
    EXPECT_EQ(count(SignupState::Applied, thursday), 4) << "who have a place on Wednesday";
    press(Qt::Key_Escape);
    ASSERT_TRUE(isDialogGone());
    press(Qt::Key_D); // they are still chosen
    answer(u"une place par personne"_s);
    EXPECT_EQ(count(SignupState::Applied), 0) << qPrintable(told());
    ASSERT_EQ(count(SignupState::Withdrawn, thursday), 4);
    for (const Signup& signup : all<Signup>()) {
        if (signup.state != SignupState::Withdrawn)
            continue;
        EXPECT_EQ(signup.reason, u"une place par personne"_s);
        EXPECT_FALSE(signup.toldAt.isValid());
    }
    undo();
    EXPECT_EQ(count(SignupState::Applied), 4) << "one step";
    run(u"redo"_s);

    // Somebody who sews does not come: the next in the queue is to be called.
    chooseShift(u"Wed 25/11"_s);
    press(Qt::Key_Home);
    goToName(u"Etu0 Diante0"_s);
    press(Qt::Key_W);
    EXPECT_EQ(signupOf(u"Etu0"_s).state, SignupState::Withdrawn) << qPrintable(told());
    EXPECT_TRUE(told().contains(u"Etu20 Diante20 is first in the queue"_s)) << qPrintable(told());
    EXPECT_EQ(signupOf(u"Etu20"_s).state, SignupState::Reserve) << "not behind anybody's back";

    // Tuesday: whom to call about it. They say no, and the next says yes.
    wakeOn(QDate(2026, 11, 24));
    goToLine(u"Etu20 Diante20"_s);
    press(Qt::Key_R);
    EXPECT_EQ(signupOf(u"Etu20"_s).state, SignupState::Withdrawn) << qPrintable(told());
    goToLine(u"Etu30 Diante30"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(signupOf(u"Etu30"_s).state, SignupState::Confirmed) << qPrintable(told());
    EXPECT_TRUE(signupOf(u"Etu30"_s).contactRevealedAt.isValid());

    // Thursday is off: everybody in it is told why.
    go(u"postings"_s);
    press(Qt::Key_F6);
    chooseShift(u"Thu 26/11"_s);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    answer(u"grève des trains"_s);
    ASSERT_TRUE(rests());
    EXPECT_TRUE(told().contains(u"146 volunteer(s) are to be told"_s)) << qPrintable(told());
    EXPECT_TRUE(posting().shifts[1].cancelled);
    EXPECT_EQ(count(SignupState::Withdrawn, thursday), 150);
    QAbstractItemView* toTell = listCalled(u"To tell"_s);
    ASSERT_TRUE(toTell);
    ASSERT_EQ(focus(), toTell);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString letter = QApplication::clipboard()->text();
    EXPECT_TRUE(letter.contains(u"grève des trains"_s)) << qPrintable(letter);
    EXPECT_TRUE(letter.contains(u"Masques à coudre"_s)) << qPrintable(letter);
    const int untold = toTell->model()->rowCount();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_T);
    ASSERT_TRUE(rests());
    EXPECT_TRUE(isTold(u"volunteer(s) were told"_s)) << qPrintable(told());
    const auto whoKnow = [&] {
        const auto signups = all<Signup>();
        return static_cast<int>(std::ranges::count_if(signups, [](const Signup& s) { return s.toldAt.isValid(); }));
    };
    EXPECT_EQ(whoKnow(), untold + 3) << "who withdrew, refused or took a place knows";
    undo();
    EXPECT_EQ(whoKnow(), 3) << "one step";

    // The trains go after all.
    press(Qt::Key_Tab, Qt::ControlModifier);
    QAbstractItemView* places = listCalled(u"Places"_s);
    ASSERT_TRUE(places);
    tabTo(u"Places"_s);
    press(Qt::Key_End);
    press(Qt::Key_O, Qt::ShiftModifier);
    ASSERT_TRUE(rests());
    EXPECT_FALSE(posting().shifts[1].cancelled) << qPrintable(told());
    EXPECT_EQ(count(SignupState::Applied, thursday), 146);
    EXPECT_EQ(count(SignupState::Withdrawn, thursday), 4) << "who were declined before";
    undo();
    EXPECT_TRUE(posting().shifts[1].cancelled);
    EXPECT_EQ(count(SignupState::Withdrawn, thursday), 150);

    // Thursday morning: nobody said yet who came on Wednesday, until the signed sheet is entered.
    wakeOn(QDate(2026, 11, 26));
    goToLine(u"Etu30 Diante30"_s);
    const Roster roster = rosterOf(*desk, IsoWeek::of(QDate(2026, 11, 25)), today);
    ASSERT_EQ(roster.sites.size(), 1);
    go(u"postings"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    type(roster.sites[0].sheetCode.toLower()); // as printed at its foot
    press(Qt::Key_Return);
    QAbstractItemView* sheet = listCalled(u"Lines of the sheet"_s);
    ASSERT_TRUE(sheet);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->model()->rowCount() == 102; }, patience));
    constexpr int missing = 4;
    constexpr int late = 7;
    for (int line = 1; line <= 102; ++line) {
        type(line == missing ? u"n"_s : line == late ? u"a 90"_s : line == 100 ? u"e"_s : u"a"_s);
        press(Qt::Key_Return);
    }
    EXPECT_EQ(count(SignupState::Attended), 0) << "nothing is kept before the sheet is saved";
    press(Qt::Key_Return);
    ASSERT_TRUE(rests());
    EXPECT_TRUE(isTold(u"102 line(s) of the sheet are noted"_s)) << qPrintable(told());
    EXPECT_EQ(count(SignupState::Attended), 100);
    EXPECT_EQ(count(SignupState::NoShow), 1);
    EXPECT_EQ(count(SignupState::Excused), 1);
    const auto noted = all<Signup>();
    EXPECT_EQ(std::ranges::count(noted, 90, &Signup::minutes), 1);
    undo();
    EXPECT_EQ(count(SignupState::Confirmed), 102) << "one step";
    run(u"redo"_s);
    ASSERT_TRUE(rests());
    go(u"today"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isNeeded(u"Etu30 Diante30"_s); }, patience));

    // What they did, on paper.
    go(u"volunteers"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"Etu30 Diante30"_s);
    QAbstractItemView* people = listCalled(u"Volunteers"_s);
    ASSERT_TRUE(people);
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->model()->rowCount() == 1; }, patience));
    press(Qt::Key_Down);
    ASSERT_EQ(page().shownRecord(), signupOf(u"Etu30"_s).volunteer.toString());
    run(u"volunteers.certificate"_s);
    EXPECT_EQ(window->currentPage(), u"reports"_s);
    run(u"reports.pdfLetter"_s);
    const QString paper = folder.filePath(u"attestation.pdf"_s);
    answer(paper);
    QFile pdf(paper);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly)) << qPrintable(told());
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

TEST_F(University, shouldWarnWhoIsExpectedElsewhereAndLeaveItToTheCoordinator) {
    const PostingId masks = published(u"Masques"_s, {600, 720});
    const PostingId letters = published(u"Lettres"_s, {660, 720});
    Person ines;
    ines.givenName = u"Ines"_s;
    ines.familyName = u"Diallo"_s;
    Volunteer helper;
    helper.state = VolunteerState::Active;
    desk->write([&](Desk::Writer& writer) {
        helper.person = writer.save(ines);
        helper.id = writer.save(helper);
    });
    PostingDesk postings(*desk);
    const auto there = postings.apply(letters, u"r"_s, u"s"_s, helper.id, {}, today);
    ASSERT_TRUE(there && postings.confirm(there->signup, today));
    sleepUntil(today.date);

    go(u"postings"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"Masques"_s);
    QAbstractItemView* list = listCalled(u"Postings"_s);
    ASSERT_TRUE(list && QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, patience));
    press(Qt::Key_Down);
    ASSERT_EQ(page().shownRecord(), masks.toString());
    press(Qt::Key_S);
    type(u"Diallo"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(told().contains(u"At that time they are expected at “Lettres”"_s)) << qPrintable(told());
    ASSERT_EQ(count(SignupState::Applied), 1);
    press(Qt::Key_C);
    answer({});
    EXPECT_EQ(count(SignupState::Applied), 1) << "not without a reason: " << qPrintable(told());
    press(Qt::Key_C);
    answer(u"vient une heure"_s);
    ASSERT_EQ(count(SignupState::Confirmed), 2) << qPrintable(told());
    for (const Signup& signup : desk->findBy<Signup>("posting"_L1, masks.toString()))
        EXPECT_EQ(signup.reason, u"vient une heure"_s);
    undo();
    EXPECT_EQ(count(SignupState::Applied), 1);
}

} // namespace
} // namespace entraide::THIS_FILE

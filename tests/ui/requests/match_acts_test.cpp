// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/postcodes.h"
#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/candidates_model.h"
#include "ui/requests/match_acts.h"
#include "ui/requests/request_form.h"
#include "ui/requests/requests_page.h"
#include "workflows/candidates.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class MatchActsTest : public ::testing::Test {
protected:
    MatchActsTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Entraide 1050"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s} {
        karim = volunteer(u"Karim"_s, u"1050"_s);
        request = ask(u"Lea"_s);
    }

    VolunteerId volunteer(const QString& given, const QString& postcode) {
        Volunteer saved;
        desk->write([&](Desk::Writer& writer) {
            Person person;
            person.givenName = given;
            person.familyName = u"Volon"_s;
            person.language = Language::French;
            person.address.postcode = postcode;
            person.position = findPostcode(postcode)->centroid;
            saved.person = writer.save(person);
            saved.state = VolunteerState::Active;
            saved.services = {Service::Shopping};
            saved.languages = {Language::French};
            saved.quarters = {postcode};
            saved.areaKm = 0;
            saved.informationNoteGiven = today.date;
            for (int day = 1; day <= 7; ++day)
                saved.availability.add(day, {8 * 60, 20 * 60});
            saved.id = writer.save(saved);
        });
        return saved.id;
    }
    RequestId ask(const QString& given) {
        Request saved;
        desk->write([&](Desk::Writer& writer) {
            Person person;
            person.givenName = given;
            person.familyName = u"Peeters"_s;
            person.language = Language::French;
            person.address.postcode = u"1050"_s;
            person.position = findPostcode(u"1050")->centroid;
            Beneficiary helped;
            helped.person = writer.save(person);
            saved.beneficiary = writer.save(helped);
            saved.when = {WhenKind::Fixed, today.date.addDays(1), {}, {600, 660}, 0, {}, {}};
            saved.id = writer.save(saved);
        });
        return saved.id;
    }

    RequestsPage& open(const RequestId& id) {
        if (!page) {
            page = std::make_unique<RequestsPage>(context);
            QObject::connect(page.get(), &Page::done, page.get(),
                             [this](const QString& sentence, const QString&, const ChangeSet& set) {
                                 lastDone = sentence;
                                 lastChanges = set;
                             });
            QObject::connect(page.get(), &Page::said, page.get(),
                             [this](const QString& sentence, Tone) { lastSaid = sentence; });
            QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString& o) { opened = o; });
            page->resize(1280, 800);
            page->show();
            page->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        }
        page->openRecord(id.toString());
        page->findChild<ListTable*>()->setFocus();
        return *page;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    Match only(const RequestId& of) const { return desk->findBy<Match>("request"_L1, of.toString()).value(0); }
    /// Answers the question for a reason that is open.
    bool answer(const QString& text) const {
        auto* dialog = page->findChild<QInputDialog*>();
        if (!dialog)
            return false;
        dialog->setTextValue(text);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    VolunteerId karim;
    RequestId request;
    std::unique_ptr<RequestsPage> page;
    QString lastDone;
    QString lastSaid;
    ChangeSet lastChanges;
    QString opened;
};

TEST_F(MatchActsTest, shouldGoFromTheProposalToTheThanksByKeys) {
    open(request);
    EXPECT_FALSE(action(u"matches.accept"_s).isEnabled()) << "nobody was asked yet";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(only(request).state, MatchState::Proposed) << qPrintable(lastSaid);
    EXPECT_TRUE(action(u"matches.accept"_s).isEnabled());
    press(Qt::Key_Y);
    EXPECT_EQ(only(request).state, MatchState::Accepted);
    EXPECT_TRUE(only(request).helperAgreed.isValid());
    EXPECT_TRUE(lastDone.contains(u"Lea Peeters"_s)) << qPrintable(lastDone);
    press(Qt::Key_K);
    EXPECT_TRUE(only(request).askerAgreed.isValid());
    EXPECT_FALSE(action(u"matches.askerAgrees"_s).isEnabled());
    press(Qt::Key_B);
    EXPECT_TRUE(only(request).remindedAt.isValid());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"jeudi 19 novembre, 10:00–11:00"_s))
        << qPrintable(QApplication::clipboard()->text());
    press(Qt::Key_D);
    EXPECT_EQ(only(request).state, MatchState::Done);
    press(Qt::Key_H);
    EXPECT_TRUE(only(request).thankedAt.isValid());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Bonjour Karim"_s));
    desk->undo(lastChanges);
    EXPECT_FALSE(only(request).thankedAt.isValid());
}

TEST_F(MatchActsTest, shouldAcceptAtOnceWhoIsOnThePhone) {
    open(request);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(only(request).state, MatchState::Accepted);
    desk->undo(lastChanges);
    EXPECT_TRUE(desk->findBy<Match>("request"_L1, request.toString()).isEmpty()) << "one step";
}

TEST_F(MatchActsTest, shouldAskWhyBeforeItTakesSomethingBack) {
    open(request);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_K, Qt::ShiftModifier);
    EXPECT_EQ(only(request).state, MatchState::Accepted) << "not before the answer";
    ASSERT_TRUE(answer(u"une dame"_s));
    EXPECT_EQ(only(request).state, MatchState::Withdrawn);
    EXPECT_EQ(only(request).declineReason, u"une dame"_s);
}

TEST_F(MatchActsTest, shouldNoteHowLongItTook) {
    open(request);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ShiftModifier);
    auto* dialog = page->findChild<QDialog*>(u"effort"_s);
    ASSERT_TRUE(dialog);
    dialog->findChild<QSpinBox*>(u"effortMinutes"_s)->setValue(90);
    dialog->findChild<QSpinBox*>(u"effortKilometres"_s)->setValue(7);
    dialog->accept();
    EXPECT_EQ(only(request).state, MatchState::Done);
    EXPECT_EQ(only(request).minutes, 90);
    EXPECT_EQ(only(request).kilometres, 7);
}

TEST_F(MatchActsTest, shouldGoOnOverAnOverlapWithAReason) {
    open(request);
    press(Qt::Key_Return, Qt::ControlModifier); // proposed to the one candidate, for ten o'clock
    const RequestId other = ask(u"Jan"_s);
    open(other);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(only(other).state, MatchState::Proposed);
    press(Qt::Key_Y);
    ASSERT_EQ(only(other).state, MatchState::Accepted);
    open(request);
    press(Qt::Key_Y);
    EXPECT_EQ(only(request).state, MatchState::Proposed) << "Karim is expected elsewhere at that time";
    EXPECT_FALSE(lastSaid.isEmpty());
    ASSERT_TRUE(answer(u"même immeuble"_s));
    EXPECT_EQ(only(request).state, MatchState::Accepted);
    EXPECT_EQ(only(request).overrideReason, u"même immeuble"_s);
}

TEST_F(MatchActsTest, shouldThankAllOfLastWeekInOneStep) {
    desk->write([&](Desk::Writer& writer) {
        for (int day = 4; day <= 6; ++day) {
            Match match;
            match.state = MatchState::Done;
            match.request = request;
            match.volunteer = karim;
            match.date = today.date.addDays(-day - 2);
            writer.save(match);
        }
    });
    const auto thanked = [&] {
        int count = 0;
        for (const Match& match : desk->findBy<Match>("request"_L1, request.toString()))
            count += match.thankedAt.isValid();
        return count;
    };
    open(request);
    press(Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(thanked(), 3);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Un grand merci"_s));
    desk->undo(lastChanges);
    EXPECT_EQ(thanked(), 0);
}

TEST_F(MatchActsTest, shouldSearchTheNeighbouringQuartersWhenNobodyFits) {
    desk->write([&](Desk::Writer& writer) {
        Volunteer away = writer.find<Volunteer>(karim).value();
        away.state = VolunteerState::Paused;
        writer.save(away);
    });
    const VolunteerId gilles = volunteer(u"Gilles"_s, u"1060"_s);
    open(request);
    auto* model = page->findChild<CandidatesModel*>();
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_TRUE(page->findChild<QPushButton*>(u"nextQuarters"_s)->isVisible());
    press(Qt::Key_Q);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->lineAt(0).volunteer, gilles);
    EXPECT_TRUE(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1060"_s));
    EXPECT_FALSE(page->findChild<QPushButton*>(u"nextQuarters"_s)->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(only(request).reasons.contains(u"next_quarter:1060"_s)) << "why it was proposed is kept";
}

TEST_F(MatchActsTest, shouldKeepARequestOpenTwoWeeksMore) {
    desk->write([&](Desk::Writer& writer) {
        Request waiting = writer.find<Request>(request).value();
        waiting.when = {WhenKind::ToArrange, today.date, {}, {}, 60, {}, {}};
        waiting.expires = today.date.addDays(2);
        writer.save(waiting);
    });
    open(request);
    press(Qt::Key_P);
    EXPECT_EQ(desk->find<Request>(request)->expires, today.date.addDays(16));
}

TEST_F(MatchActsTest, shouldOpenTheHelperThatWhoAsksIsToo) {
    const auto helped = desk->find<Beneficiary>(desk->find<Request>(request)->beneficiary);
    VolunteerId too;
    desk->write([&](Desk::Writer& writer) {
        Volunteer volunteer;
        volunteer.person = helped->person;
        too = writer.save(volunteer);
    });
    open(request);
    press(Qt::Key_V);
    EXPECT_EQ(opened, too.toString());
}

TEST_F(MatchActsTest, shouldFindAVolunteerWhoAsksAndMakeNoSecondPerson) {
    open(request);
    const qint64 persons = desk->count(EntityType::Person);
    press(Qt::Key_N, Qt::ControlModifier);
    auto* form = page->findChild<RequestForm*>();
    QLineEdit* family = nullptr;
    for (QLineEdit* field : form->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == "Family name"_L1)
            family = field;
    }
    ASSERT_TRUE(family);
    QTest::keyClicks(family, u"Volon"_s);
    QCompleter* completer = family->completer();
    ASSERT_EQ(completer->model()->rowCount(), 1);
    Q_EMIT completer->activated(completer->model()->index(0, 0));
    Q_EMIT form->saveRequested();
    EXPECT_EQ(desk->count(EntityType::Person), persons);
    const auto saved = desk->find<Request>(RequestId::fromString(page->shownRecord()).value());
    ASSERT_TRUE(saved);
    ASSERT_NE(saved->id, request);
    EXPECT_EQ(desk->find<Beneficiary>(saved->beneficiary)->person, desk->find<Volunteer>(karim)->person);
}

} // namespace
} // namespace entraide::THIS_FILE

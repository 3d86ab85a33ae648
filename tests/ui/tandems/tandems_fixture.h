// SPDX-License-Identifier: GPL-3.0-or-later
// The page Tandems over a small desk: two helpers, two people helped.
#pragma once

#include "storage/desk.h"
#include "ui/records/address_lookup.h"
#include "ui/records/undo_history.h"
#include "ui/tandems/tandem_panel.h"
#include "ui/tandems/tandems_page.h"
#include "ui/tandems/tandems_section.h"
#include "ui/tandems/visit_log_model.h"
#include "ui/tandems/visit_log_section.h"
#include "ui/tandems/visit_log_table.h"
#include "workflows/candidates.h"
#include "workflows/tandem_desk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

class TandemsFixture : public ::testing::Test {
protected:
    static constexpr int patience = 20'000; ///< milliseconds

    TandemsFixture()
        : m_desk(Desk::create(m_folder.filePath(u"desk.entraide"_s), {}, u"Permanence d’Ixelles"_s, true))
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_history(*m_desk) {
        m_karim = makeHelper(u"Karim"_s, u"Benali"_s);
        m_sofie = makeHelper(u"Sofie"_s, u"Wouters"_s);
        m_lea = makeHelped(u"Léa"_s, u"Peeters"_s);
        m_jean = makeHelped(u"Jean"_s, u"Dupont"_s);
        m_candidates = std::make_unique<CandidateService>(*m_desk);
        m_context.emplace(PageContext{*m_desk, *m_candidates, m_addresses, m_settings, [this] { return m_today; },
                                      u"Nadia"_s});
    }

    void open() {
        m_page = std::make_unique<TandemsPage>(*m_context);
        m_page->resize(1248, 800);
        QObject::connect(m_page.get(), &Page::done, m_page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             m_done = sentence;
                             m_steps += set.changes.isEmpty() ? 0 : 1;
                             m_history.add(undo, set);
                         });
        QObject::connect(m_page.get(), &Page::said, m_page.get(),
                         [this](const QString& sentence, Tone) { m_said = sentence; });
        m_page->show();
    }

    // ---- what is there before ----
    PersonId makePerson(const QString& given, const QString& family) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::French;
        person.phones = {u"+32470998877"_s};
        person.position = {50.83, 4.36};
        PersonId id;
        m_desk->write([&](Desk::Writer& writer) { id = writer.save(person); });
        return id;
    }
    VolunteerId makeHelper(const QString& given, const QString& family) {
        Volunteer helper;
        helper.person = makePerson(given, family);
        helper.state = VolunteerState::Active;
        helper.services = {Service::Shopping, Service::HomeVisit};
        helper.languages = {Language::French};
        helper.informationNoteGiven = m_today.date.addDays(-200);
        helper.screenings = {
            {ScreeningKind::Identity, m_today.date.addDays(-200), u"Nadia"_s, m_today.date.addDays(30)}};
        for (int day = 1; day <= 7; ++day)
            helper.availability.add(day, {8 * 60, 20 * 60});
        VolunteerId id;
        m_desk->write([&](Desk::Writer& writer) { id = writer.save(helper); });
        return id;
    }
    BeneficiaryId makeHelped(const QString& given, const QString& family) {
        Beneficiary helped;
        helped.person = makePerson(given, family);
        helped.contactName = u"Anne, sa fille"_s;
        BeneficiaryId id;
        m_desk->write([&](Desk::Writer& writer) { id = writer.save(helped); });
        return id;
    }
    /// Every Tuesday and Thursday since \a weeks ago, active.
    TandemId makeTandem(const VolunteerId& helper, const BeneficiaryId& helped, int weeks = 12) {
        Tandem tandem;
        tandem.state = TandemState::Active;
        tandem.volunteer = helper;
        tandem.beneficiary = helped;
        tandem.services = {Service::Shopping};
        tandem.cadence.kind = WhenKind::Recurring;
        tandem.cadence.from = m_today.date.addDays(-7 * weeks);
        tandem.cadence.hours = {600, 660};
        tandem.cadence.rule = u"FREQ=WEEKLY;BYDAY=TU,TH"_s;
        tandem.started = tandem.cadence.from;
        tandem.helperAgreed = tandem.askerAgreed = tandem.started;
        TandemId id;
        m_desk->write([&](Desk::Writer& writer) { id = writer.save(tandem); });
        return id;
    }
    Tandem tandem(const TandemId& id) const { return m_desk->find<Tandem>(id).value_or(Tandem{}); }
    QList<Visit> visitsOf(const TandemId& id) const { return m_desk->findBy<Visit>("tandem"_L1, id.toString()); }
    qint64 visitsIn(VisitState state) const {
        return m_desk->findBy<Visit>("state"_L1, QString(enumName(state))).size();
    }

    // ---- what one does ----
    QAction* action(const QString& id) const {
        for (QAction* one : m_page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        ADD_FAILURE() << "no command " << qPrintable(id);
        return nullptr;
    }
    bool can(const QString& id) const { return action(id)->isEnabled(); }
    /// As a key is pressed with the cursor in \a widget.
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        widget.setFocus();
        QTest::keyClick(&widget, key, modifiers);
    }
    QDialog* dialog() const {
        for (QDialog* one : m_page->findChildren<QDialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <class W> W* inDialog(const QString& name) const {
        return dialog() ? dialog()->findChild<W*>(name) : nullptr;
    }
    void sayYes() {
        auto* yes = inDialog<QPushButton>(u"yes"_s);
        ASSERT_TRUE(yes);
        yes->click();
    }
    void giveReason(const QString& reason) {
        auto* question = qobject_cast<QInputDialog*>(dialog());
        ASSERT_TRUE(question);
        question->setTextValue(reason);
        question->accept();
    }
    void undo() {
        m_history.undo();
        m_done.clear();
    }
    TandemPanel& panel() const { return m_page->tandems().panel(); }
    VisitLogModel& log() const { return m_page->log().model(); }
    VisitLogTable& logTable() const { return m_page->log().table(); }
    void openLog() {
        QSignalSpy shown(&m_page->log(), &VisitLogSection::linesShown);
        m_page->showTab(TandemsPage::LogTab);
        ASSERT_TRUE(!shown.isEmpty() || shown.wait(patience));
    }
    template <class F> void waitForLog(F&& act) {
        QSignalSpy shown(&m_page->log(), &VisitLogSection::linesShown);
        act();
        EXPECT_TRUE(!shown.isEmpty() || shown.wait(patience));
    }

    QTemporaryDir m_folder;
    Today m_today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0))); ///< a Monday
    std::unique_ptr<Desk> m_desk;
    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    UndoHistory m_history;
    VolunteerId m_karim;
    VolunteerId m_sofie;
    BeneficiaryId m_lea;
    BeneficiaryId m_jean;
    std::unique_ptr<CandidateService> m_candidates;
    std::optional<PageContext> m_context;
    std::unique_ptr<TandemsPage> m_page;
    QString m_done;
    QString m_said;
    int m_steps = 0;
};

} // namespace entraide

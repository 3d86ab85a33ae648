// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/common/group_header.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/record_field.h"
#include "ui/requests/kept_away_dialog.h"
#include "ui/requests/kept_away_model.h"
#include "ui/requests/requests_page.h"
#include "ui/requests/why_not_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

class WhyNotViewTest : public WorkflowTest {
protected:
    WhyNotViewTest()
        : m_settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_candidates(*desk)
        , m_context{*desk, m_candidates, m_addresses, m_settings, [this] { return today; }, u"Nadia"_s}
        , m_view(m_context) {
        m_view.resize(500, 400);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
    }

    /// Offers nothing that is asked for here, at \a kilometres.
    VolunteerId walker(const QString& given, double kilometres) {
        return volunteer(given, {Service::DogWalk}, {50.83 + kilometres / 111.2, 4.37});
    }
    /// Types as somebody does and presses Enter.
    void ask(const QString& text) {
        field().clear();
        field().setFocus();
        QTest::keyClicks(&field(), text);
        QTest::keyClick(&field(), Qt::Key_Escape); // the list that opened
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    RecordField& field() { return *m_view.findChild<RecordField*>(u"whyNotWho"_s); }
    QLabel& answer() { return *m_view.findChild<QLabel*>(u"whyNotAnswer"_s); }
    QStringList answers() { return answer().isVisible() ? answer().text().split(u'\n') : QStringList(); }
    QTreeWidget& tree() { return *m_view.findChild<QTreeWidget*>(); }
    KeptAwayDialog* dialog() {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<KeptAwayDialog*>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    CandidateService m_candidates;
    PageContext m_context;
    WhyNotView m_view;
    const QDate m_friday = wednesday.addDays(2);
};

TEST_F(WhyNotViewTest, shouldSayEverythingThatIsInTheWayOfOneVolunteer) {
    Volunteer amina = get(walker(u"Amina"_s, 30));
    amina.areaKm = 5;
    amina.availability.clear();
    put(amina);
    m_view.showRequest(request(m_friday));
    EXPECT_TRUE(answers().isEmpty());
    ask(u"ami"_s);
    EXPECT_EQ(field().text(), u"Amina Volon"_s) << "the only one";
    EXPECT_THAT(answers(),
                ElementsAre(u"Amina Volon does not offer this service."_s, u"Amina Volon is not free at that time."_s,
                            u"Amina Volon lives too far away."_s));
}

TEST_F(WhyNotViewTest, shouldSayThePlaceOfWhoFitsAndWhy) {
    volunteer(u"Près"_s, {Service::Shopping}, {50.83, 4.37});
    volunteer(u"Karim"_s, {Service::Shopping}, {50.84, 4.37});
    m_view.showRequest(request(m_friday));
    ask(u"Karim Volon"_s);
    ASSERT_EQ(answers().size(), 2);
    EXPECT_EQ(answers()[0], u"Karim Volon fits: place 2 of 2."_s);
    EXPECT_TRUE(answers()[1].contains(u"Speaks French."_s)) << qPrintable(answers()[1]);
    EXPECT_TRUE(answers()[1].contains(u"Nothing else that week."_s)) << qPrintable(answers()[1]);
}

TEST_F(WhyNotViewTest, shouldAskToChooseBetweenNamesakesAndSayWhoIsNotKnown) {
    const VolunteerId near = walker(u"Amina"_s, 1);
    volunteer(u"Amina"_s);
    m_view.showRequest(request(m_friday));
    ask(u"Amina"_s);
    EXPECT_EQ(field().offeredIds().size(), 2);
    EXPECT_THAT(answers(), ElementsAre(u"Several volunteers are called so. Choose one from the list."_s));
    field().choose(near.toString(), u"Amina Volon"_s);
    EXPECT_THAT(answers(), ElementsAre(u"Amina Volon does not offer this service."_s));
    ask(u"Zoe"_s);
    EXPECT_THAT(answers(), ElementsAre(u"No volunteer is called “Zoe”."_s));
    QTest::keyClick(&field(), Qt::Key_Backspace);
    EXPECT_TRUE(answers().isEmpty()) << "while something else is typed";
}

TEST_F(WhyNotViewTest, shouldFollowTheDeskAndForgetWithAnotherRequest) {
    const VolunteerId amina = walker(u"Amina"_s, 1);
    const RequestId id = request(m_friday);
    m_view.showRequest(id);
    ask(u"amina"_s);
    EXPECT_THAT(answers(), ElementsAre(u"Amina Volon does not offer this service."_s));
    Volunteer changed = get(amina);
    changed.services = {Service::Shopping};
    put(changed);
    m_view.showRequest(id);
    EXPECT_EQ(answers().value(0), u"Amina Volon fits: place 1 of 1."_s);
    m_view.showRequest(request(m_friday));
    EXPECT_TRUE(answers().isEmpty());
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(WhyNotViewTest, shouldOpenEverybodyOfAGroupNearestFirst) {
    QList<VolunteerId> walkers;
    for (int i = 0; i < 12; ++i)
        walkers.append(walker(u"W%1"_s.arg(i), 0.5 + i));
    volunteer(u"Karim"_s);
    m_view.showRequest(request(m_friday));
    EXPECT_TRUE(m_view.header().accessibleName().contains(u"12"_s));
    ASSERT_EQ(tree().topLevelItemCount(), 1);
    QTreeWidgetItem* group = tree().topLevelItem(0);
    EXPECT_EQ(group->text(0), u"12"_s);
    ASSERT_EQ(group->childCount(), 6) << "five, and a line for all";
    EXPECT_EQ(group->child(0)->text(1), u"W0 Volon"_s);

    tree().setFocus();
    group->setExpanded(true);
    tree().setCurrentItem(group->child(5));
    QTest::keyClick(&tree(), Qt::Key_Return);
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(dialog()->windowTitle().contains(u"does not offer this service"_s));
    const QAbstractItemModel& rows = *dialog()->table().model();
    ASSERT_EQ(rows.rowCount(), 12);
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(rows.index(i, 0).data().toString(), u"W%1 Volon"_s.arg(i));
    EXPECT_EQ(rows.index(3, 0).data(Qt::AccessibleTextRole).toString(), u"Volunteer: W3 Volon"_s);

    auto* text = dialog()->findChild<QLineEdit*>(u"keptAwayText"_s);
    EXPECT_FALSE(text->accessibleName().isEmpty());
    QTest::keyClicks(text, u"w7"_s);
    ASSERT_EQ(rows.rowCount(), 1);
    QSignalSpy opened(&m_view, &WhyNotView::openRequested);
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), walkers[7].toString());
    EXPECT_FALSE(dialog());
}

TEST_F(WhyNotViewTest, shouldOpenAGroupByItsOwnLineAndOneOfTheNearestByTheirs) {
    const VolunteerId only = walker(u"Wout"_s, 1);
    m_view.showRequest(request(m_friday));
    QTreeWidgetItem* group = tree().topLevelItem(0);
    ASSERT_EQ(group->childCount(), 1) << "all of them are there";
    QSignalSpy opened(&m_view, &WhyNotView::openRequested);
    tree().setFocus();
    tree().setCurrentItem(group);
    QTest::keyClick(&tree(), Qt::Key_Right);
    tree().setCurrentItem(group->child(0));
    QTest::keyClick(&tree(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), only.toString());
    tree().setCurrentItem(group);
    QTest::keyClick(&tree(), Qt::Key_Return);
    ASSERT_TRUE(dialog());
    dialog()->reject();
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(WhyNotViewTest, shouldReadNamesOnlyAsFarAsTheyAreShown) {
    QList<VolunteerId> all;
    for (int i = 0; i < 250; ++i)
        all.append(walker(u"W%1"_s.arg(i), 1));
    KeptAwayModel model(*desk, all);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would fetch while the model is reset
    EXPECT_EQ(model.found(), 250);
    model.find(u"volon"_s);
    EXPECT_EQ(model.found(), 250);
    EXPECT_EQ(model.rowCount(), 100);
    model.fetchMore({});
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 250);
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(model.index(249, 0).data().toString(), u"W249 Volon"_s);
    model.find(u"w24"_s); // W24 and W240 to W249
    EXPECT_EQ(model.found(), 11);
    EXPECT_EQ(model.at(0).toString(), all[24].toString());
    model.find(u"  "_s);
    EXPECT_EQ(model.found(), 250);
    model.find(u"nobody"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(WhyNotViewTest, shouldStandInThePanelAndFold) {
    walker(u"Wout"_s, 1);
    const RequestId id = request(m_friday);
    RequestsPage page(m_context);
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.openAt(id.toString(), Aspect::WhyNot);
    auto* view = page.findChild<WhyNotView*>();
    ASSERT_TRUE(view);
    auto* lines = view->findChild<QTreeWidget*>();
    EXPECT_TRUE(lines->hasFocus());
    const int height = view->height();
    QTest::keyClick(&view->header(), Qt::Key_Space);
    EXPECT_FALSE(lines->isVisible());
    EXPECT_FALSE(view->findChild<RecordField*>()->isVisible());
    QApplication::processEvents();
    EXPECT_EQ(view->height(), view->header().height()) << "the candidates have the room";
    page.openAt(id.toString(), Aspect::WhyNot);
    QApplication::processEvents();
    EXPECT_TRUE(lines->isVisible());
    EXPECT_EQ(view->height(), height);
    QSignalSpy opened(&page, &Page::openRequested);
    QTest::keyClick(lines, Qt::Key_Right);
    QTest::keyClick(lines, Qt::Key_Down);
    QTest::keyClick(lines, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/schema.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/cells.h"
#include "ui/records/field_columns.h"
#include "ui/records/filter_editor.h"
#include "ui/records/list_commands.h"
#include "ui/records/list_tools.h"
#include "ui/records/many_bar.h"
#include "ui/records/record_list_model.h"
#include "ui/records/undo_history.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

/// A list of volunteers as a page makes it.
class ListToolsTest : public WorkflowTest {
protected:
    ListToolsTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , history(*desk) {
        walker = volunteer(u"Wanda"_s, {Service::DogWalk});
        shopper = volunteer(u"Karim"_s, {Service::Shopping});
        open();
    }
    ~ListToolsTest() override { window.reset(); }

    void open() {
        window = std::make_unique<QWidget>();
        columns = {{.title = u"State"_s,
                    .cell = stateCells(EntityType::Volunteer),
                    .sortColumn = u"state"_s,
                    .field = u"state"_s},
                   {.title = u"Name"_s,
                    .cell = [](const ListRow& row) { return plainCell(row.label); },
                    .sortColumn = u"label"_s}};
        QList<int> hidden;
        addFieldColumns(*desk, EntityType::Volunteer, columns, hidden);
        model = new RecordListModel(*desk, EntityType::Volunteer, columns, window.get());
        table = new ListTable;
        table->setModel(model);
        filter = new FilterBar;
        filter->setTable(*table);
        auto* column = new QVBoxLayout(window.get());
        column->addWidget(filter);
        column->addWidget(table);
        const QList<FilterChoice> own{{u"all"_s, u"All"_s}};
        filter->setNamedFilters(own);
        tools = new ListTools(
            context,
            {u"volunteers"_s, EntityType::Volunteer, *model, *table, *filter, own, u"all"_s, [] { return true; }},
            window.get());
        QObject::connect(tools, &ListTools::filterChanged, window.get(), [this] { apply(); });
        QObject::connect(filter, &FilterBar::namedFilterChosen, window.get(), [this] { apply(); });
        QObject::connect(tools, &ListTools::done, window.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history.add(undo, set);
                         });
        QObject::connect(tools, &ListTools::said, window.get(), [this](const QString& text) { lastSaid = text; });
        tools->setCommands(*new ListCommands(
            u"volunteers"_s, *window, [this] { return tools; }, window.get()));
        window->resize(900, 500);
        window->show();
        apply();
        table->chooseRow(0);
    }
    void apply() {
        ListQuery query;
        query.search = filter->text();
        tools->narrow(query);
        model->setQuery(query);
    }
    QStringList shown() const {
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->idAt(row));
        return ids;
    }
    int columnOf(const QString& path) const {
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].field == path)
                return i;
        }
        return -1;
    }
    /// Opens the cell of a field by F2.
    QWidget* edit(const VolunteerId& id, const QString& path) {
        const int column = columnOf(path);
        table->setColumnHidden(column, false);
        table->setFocus();
        table->setCurrentIndex(model->index(model->rowOf(id.toString()), column));
        QTest::keyClick(table, Qt::Key_F2);
        QWidget* editor = nullptr;
        for (QWidget* one : table->viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (!one->isHidden() && (qobject_cast<QLineEdit*>(one) || qobject_cast<QComboBox*>(one)))
                editor = one;
        }
        return editor;
    }
    /// Qt keeps what is in a cell a moment after Enter.
    static void finish(QWidget& editor) {
        QTest::keyClick(&editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void keepWalkers() {
        tools->beginFilter();
        NamedFilter filter_;
        filter_.page = u"volunteers"_s;
        filter_.criteria = {{u"services"_s, u"is"_s, {u"dog_walk"_s}}};
        tools->editor()->begin(filter_);
        apply();
        tools->editor()->name().setText(u"Promeneurs"_s);
        Q_EMIT tools->editor()->keepRequested();
    }

    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    UndoHistory history;
    VolunteerId walker;
    VolunteerId shopper;
    QList<RecordColumn> columns;
    std::unique_ptr<QWidget> window;
    RecordListModel* model = nullptr;
    ListTable* table = nullptr;
    FilterBar* filter = nullptr;
    ListTools* tools = nullptr;
    QString lastDone;
    QString lastSaid;
};

TEST_F(ListToolsTest, shouldShowWhatAFilterLetsThroughWhileItIsWritten) {
    EXPECT_EQ(shown().size(), 2);
    tools->beginFilter();
    ASSERT_TRUE(tools->editor());
    NamedFilter walkers;
    walkers.criteria = {{u"services"_s, u"is"_s, {u"dog_walk"_s}}};
    tools->editor()->begin(walkers);
    apply();
    EXPECT_THAT(shown(), ElementsAre(walker.toString()));
    Q_EMIT tools->editor()->leaveRequested();
    EXPECT_EQ(shown().size(), 2) << "nothing was kept";
    EXPECT_THAT(namedFilters(*desk, u"volunteers"_s), IsEmpty());
}

TEST_F(ListToolsTest, shouldKeepAFilterForTheTeamAndFindItAgain) {
    keepWalkers();
    ASSERT_EQ(namedFilters(*desk, u"volunteers"_s).size(), 1);
    EXPECT_EQ(filter->namedFilters().currentText(), u"Promeneurs"_s);
    EXPECT_THAT(shown(), ElementsAre(walker.toString()));
    EXPECT_TRUE(tools->editor()->isHidden());
    open(); // as after a restart
    EXPECT_EQ(filter->namedFilters().currentText(), u"Promeneurs"_s);
    EXPECT_THAT(shown(), ElementsAre(walker.toString()));
    history.undo();
    EXPECT_EQ(filter->chosenFilter(), u"all"_s) << "taken back, it is chosen no longer";
    EXPECT_EQ(shown().size(), 2);
}

TEST_F(ListToolsTest, shouldRenameAndRemoveAFilter) {
    keepWalkers();
    tools->changeFilter();
    tools->editor()->name().setText(u"Chiens"_s);
    Q_EMIT tools->editor()->keepRequested();
    EXPECT_EQ(namedFilters(*desk, u"volunteers"_s).first().name, u"Chiens"_s);
    EXPECT_EQ(namedFilters(*desk, u"volunteers"_s).size(), 1);
    tools->removeFilter();
    EXPECT_THAT(namedFilters(*desk, u"volunteers"_s), IsEmpty());
    EXPECT_EQ(shown().size(), 2);
    history.undo();
    EXPECT_EQ(namedFilters(*desk, u"volunteers"_s).size(), 1);
}

TEST_F(ListToolsTest, shouldNotKeepAFilterWithoutAName) {
    tools->beginFilter();
    Q_EMIT tools->editor()->keepRequested();
    EXPECT_FALSE(tools->editor()->isHidden());
    EXPECT_THAT(namedFilters(*desk, u"volunteers"_s), IsEmpty());
}

TEST_F(ListToolsTest, shouldEditAFieldInItsCell) {
    auto* line = qobject_cast<QLineEdit*>(edit(shopper, u"person.phones"_s));
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), u"0468 00 00 01"_s);
    line->setText(u"0470 12 34 56"_s);
    finish(*line);
    EXPECT_THAT(get(get(shopper).person).phones, ElementsAre(u"+32470123456"_s));
    EXPECT_FALSE(lastDone.isEmpty());
    EXPECT_FALSE(history.undoName().isEmpty());
    history.undo();
    EXPECT_THAT(get(get(shopper).person).phones, ElementsAre(u"+32468000001"_s));
}

TEST_F(ListToolsTest, shouldSayWhatIsWrongBesideTheCellAndKeepWhatWasTyped) {
    auto* line = qobject_cast<QLineEdit*>(edit(shopper, u"person.phones"_s));
    ASSERT_TRUE(line);
    line->setText(u"12"_s);
    finish(*line);
    EXPECT_FALSE(tools->delegate().shownProblem().isEmpty());
    EXPECT_EQ(line->text(), u"12"_s);
    EXPECT_TRUE(line->isVisible());
    EXPECT_THAT(get(get(shopper).person).phones, ElementsAre(u"+32468000001"_s));
    Person other = get(get(walker).person); // a peer writes meanwhile, and the list is read anew
    other.familyName = u"Autre"_s;
    put(other);
    EXPECT_EQ(line->text(), u"12"_s);
    line->setText(u"0470 12 34 56"_s);
    finish(*line);
    EXPECT_THAT(get(get(shopper).person).phones, ElementsAre(u"+32470123456"_s));
    EXPECT_TRUE(tools->delegate().shownProblem().isEmpty());
}

TEST_F(ListToolsTest, shouldLeaveACellByEscape) {
    auto* line = qobject_cast<QLineEdit*>(edit(shopper, u"person.phones"_s));
    ASSERT_TRUE(line);
    line->setText(u"12"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_THAT(get(get(shopper).person).phones, ElementsAre(u"+32468000001"_s));
    EXPECT_TRUE(lastDone.isEmpty());
}

TEST_F(ListToolsTest, shouldOfferOnlyTheStatesThatFollow) {
    auto* combo = qobject_cast<QComboBox*>(edit(shopper, u"state"_s));
    ASSERT_TRUE(combo);
    QStringList states;
    for (int i = 0; i < combo->count(); ++i)
        states.append(combo->itemData(i).toString());
    EXPECT_THAT(states, ElementsAre(u"active"_s, u"paused"_s, u"left"_s));
    combo->setCurrentIndex(1);
    finish(*combo);
    EXPECT_EQ(get(shopper).state, VolunteerState::Paused);
}

TEST_F(ListToolsTest, shouldNotEditWhatTheRoleMayNotAndSayWhy) {
    Actor reader;
    reader.role = Role::Reader;
    desk->actAs(reader);
    apply();
    const int column = columnOf(u"services"_s);
    table->setColumnHidden(column, false);
    table->setFocus();
    table->setCurrentIndex(model->index(0, column));
    EXPECT_FALSE(model->index(0, column).flags() & Qt::ItemIsEditable);
    QTest::keyClick(table, Qt::Key_F2);
    EXPECT_FALSE(lastSaid.isEmpty());
}

TEST_F(ListToolsTest, shouldChangeManyInOneStepAfterSayingWhichCannot) {
    Volunteer left = get(volunteer(u"Noor"_s));
    left.state = VolunteerState::Left;
    put(left);
    table->selectAll();
    tools->changeMany();
    ManyBar& many = *tools->many();
    ASSERT_EQ(many.ids().size(), 3);
    many.fields().setCurrentIndex(many.fields().findData(u"state"_s));
    auto* states = qobject_cast<QComboBox*>(many.valueEditor());
    ASSERT_TRUE(states);
    states->setCurrentIndex(states->findData(u"paused"_s));
    many.look();
    EXPECT_TRUE(many.shownText().contains(u"2"_s)) << qPrintable(many.shownText());
    EXPECT_TRUE(many.shownText().contains(u"1"_s)) << qPrintable(many.shownText());
    EXPECT_EQ(get(shopper).state, VolunteerState::Active) << "only looked at";
    many.carryOut();
    EXPECT_EQ(get(shopper).state, VolunteerState::Paused);
    EXPECT_EQ(get(walker).state, VolunteerState::Paused);
    EXPECT_EQ(get(left.id).state, VolunteerState::Left);
    history.undo();
    EXPECT_EQ(get(shopper).state, VolunteerState::Active);
    EXPECT_EQ(get(walker).state, VolunteerState::Active);
}

TEST_F(ListToolsTest, shouldForgetWhatWasLookedAtWhenTheValueChanges) {
    table->selectAll();
    tools->changeMany();
    ManyBar& many = *tools->many();
    many.fields().setCurrentIndex(many.fields().findData(u"hours_per_week"_s));
    many.look();
    ASSERT_FALSE(many.shownText().isEmpty());
    many.fields().setCurrentIndex(many.fields().findData(u"remark"_s));
    EXPECT_TRUE(many.shownText().isEmpty());
    many.carryOut();
    EXPECT_EQ(get(shopper).remark, QString()) << "nothing that was not looked at";
}

TEST_F(ListToolsTest, shouldMoveHideSortAndResetColumnsByMenu) {
    table->setSortingEnabled(true);
    table->keepLayout(settings, u"columns"_s);
    const auto trigger = [&](const QString& text, int column) {
        for (QAction* action : table->columnsMenu(column)->actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    ASSERT_TRUE(trigger(u"Move to the left"_s, 1));
    EXPECT_EQ(table->horizontalHeader()->visualIndex(1), 0);
    const int width = table->columnWidth(1);
    ASSERT_TRUE(trigger(u"Wider"_s, 1));
    EXPECT_GT(table->columnWidth(1), width);
    ASSERT_TRUE(trigger(u"Sort downwards"_s, 1));
    EXPECT_EQ(shown().first(), walker.toString());
    ListTable again;
    again.setModel(model);
    again.setSortingEnabled(true);
    again.keepLayout(settings, u"columns"_s);
    EXPECT_EQ(again.horizontalHeader()->visualIndex(1), 0) << "it survives a restart";
    EXPECT_EQ(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    ASSERT_TRUE(trigger(u"Reset columns"_s, 1));
    EXPECT_EQ(table->horizontalHeader()->visualIndex(1), 1);
}

TEST_F(ListToolsTest, shouldKeepTheModelsPromises) {
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    keepWalkers();
    Person one = get(get(walker).person);
    one.familyName = u"Zed"_s;
    put(one);
}

} // namespace
} // namespace entraide::THIS_FILE

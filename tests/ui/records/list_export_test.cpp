// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "interchange/record_source.h"
#include "storage/audit_trail.h"
#include "ui/common/job.h"
#include "ui/common/list_table.h"
#include "ui/common/roles.h"
#include "ui/records/list_cells.h"
#include "ui/records/list_export.h"
#include "ui/words/money_words.h"

#include <QFile>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class ListExportTest : public WorkflowTest {
protected:
    ListExportTest()
        : model(0, 4)
        , out(*desk) {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Day"_s, u"Amount"_s, u"Phone"_s});
        table.setAccessibleName(u"Volunteers"_s);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setModel(&model);
        QObject::connect(&out, &ListExport::said, &out, [this](const QString& sentence, Tone tone) {
            said = sentence;
            saidIn = tone;
        });
    }

    void addRow(const QStringList& texts) {
        QList<QStandardItem*> items;
        for (const QString& text : texts)
            items.append(new QStandardItem(text));
        model.appendRow(items);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    QList<QStringList> written(const QString& name) {
        out.write({&table, "volunteer"_L1}, path(name));
        EXPECT_TRUE(QTest::qWaitFor([this] { return !out.isBusy(); }, 20'000));
        QList<QStringList> rows;
        if (!QFile::exists(path(name)))
            return rows;
        const auto source = openRecords(path(name));
        for (CsvRecord record; source->next(record);)
            rows.append(record.cells);
        return rows;
    }

    QStandardItemModel model;
    ListTable table;
    ListExport out;
    QString said;
    Tone saidIn = Tone::Normal;
};

TEST_F(ListExportTest, shouldWriteWhatIsSeenAsItIsSeen) {
    addRow({u"An Maes"_s, u"21/11/2026"_s, amountText(123450), u"0470 12 34 56"_s});
    addRow({u"=1+1"_s, u"soon"_s, QString(), QString()});
    table.horizontalHeader()->moveSection(1, 0);
    table.setColumnHidden(3, true);
    EXPECT_EQ(written(u"list.xlsx"_s), (QList<QStringList>{{u"Day"_s, u"Name"_s, u"Amount"_s},
                                                           {u"2026-11-21"_s, u"An Maes"_s, u"1234.5"_s},
                                                           {u"soon"_s, u"=1+1"_s}}));
    EXPECT_TRUE(said.contains(u"list.xlsx"_s)) << said.toStdString();
    EXPECT_EQ(saidIn, Tone::Positive);
    EXPECT_EQ(written(u"list.csv"_s), (QList<QStringList>{{u"Day"_s, u"Name"_s, u"Amount"_s},
                                                          {u"21/11/2026"_s, u"An Maes"_s, typedEuros(123450)},
                                                          {u"soon"_s, u"'=1+1"_s, QString()}}));
}

TEST_F(ListExportTest, shouldWriteOnlyTheChosenRowsWhereSeveralAre) {
    for (int i = 0; i < 5; ++i)
        addRow({QString::number(i), {}, {}, {}});
    table.selectRow(2);
    EXPECT_EQ(written(u"one.csv"_s).size(), 6) << "one row is chosen in every list";
    table.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QList<QStringList> rows = written(u"two.csv"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1][0], u"0");
    EXPECT_EQ(rows[2][0], u"2");
}

TEST_F(ListExportTest, shouldWriteALongList) {
    for (int i = 0; i < 1'300; ++i)
        addRow({QString::number(i), {}, {}, {}});
    const QList<QStringList> rows = written(u"long.xlsx"_s);
    ASSERT_EQ(rows.size(), 1'301);
    for (int i = 0; i < 1'300; ++i)
        ASSERT_EQ(rows[i + 1][0], QString::number(i));
}

TEST_F(ListExportTest, shouldKeepNothingWhenTheListChangesMeanwhile) {
    for (int i = 0; i < 5'000; ++i)
        addRow({QString::number(i), {}, {}, {}});
    out.write({&table, "volunteer"_L1}, path(u"list.csv"_s));
    model.removeRow(0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !out.isBusy(); }, 20'000));
    EXPECT_EQ(saidIn, Tone::Warning);
    EXPECT_FALSE(QFile::exists(path(u"list.csv"_s)));
}

TEST_F(ListExportTest, shouldLeaveNothingWhenItIsCancelledOrTheWindowGoes) {
    for (int i = 0; i < 5'000; ++i)
        addRow({QString::number(i), {}, {}, {}});
    auto going = std::make_unique<ListExport>(*desk);
    Job* job = nullptr;
    QObject::connect(going.get(), &ListExport::started, going.get(), [&](Job* started) { job = started; });
    going->write({&table, "volunteer"_L1}, path(u"list.xlsx"_s));
    ASSERT_NE(job, nullptr);
    job->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !going->isBusy(); }, 20'000));
    EXPECT_FALSE(QFile::exists(path(u"list.xlsx"_s)));
    going->write({&table, "volunteer"_L1}, path(u"list.xlsx"_s));
    going.reset(); // while rows are asked for
    EXPECT_FALSE(QFile::exists(path(u"list.xlsx"_s)));
}

TEST_F(ListExportTest, shouldEnterInTheJournalWhatLeavesAndRefuseWhoMayNot) {
    addRow({u"An"_s, {}, {}, {}});
    const auto exported = [this] { return desk->audit().find({.acts = {AuditAct::Exported}}).size(); };
    EXPECT_EQ(written(u"mine.xlsx"_s).size(), 2);
    EXPECT_EQ(exported(), 1);
    User reader;
    reader.name = u"Lecteur"_s;
    reader.role = Role::Reader;
    reader.id = put(reader);
    desk->actAs({reader.name, reader.role, reader.id, {}});
    EXPECT_TRUE(written(u"theirs.xlsx"_s).isEmpty());
    EXPECT_EQ(saidIn, Tone::Danger);
    desk->actAs({});
    EXPECT_EQ(exported(), 1);
}

TEST_F(ListExportTest, shouldSayThatThereIsNoListOrNoFolder) {
    out.ask({}, wednesday, table);
    EXPECT_EQ(saidIn, Tone::Warning);
    addRow({u"An"_s, {}, {}, {}});
    EXPECT_TRUE(written(u"nowhere/list.xlsx"_s).isEmpty());
    EXPECT_EQ(saidIn, Tone::Danger);
}

TEST_F(ListExportTest, shouldWriteTheLinesOfATreeWithoutTheHeadersOfItsGroups) {
    QTreeView tree;
    auto* group = new QStandardItem(u"Placed"_s);
    group->appendRow({new QStandardItem(u"An"_s), new QStandardItem(u"21/11/2026"_s)});
    model.appendRow(group);
    auto* empty = new QStandardItem(u"Reserve"_s);
    empty->setData(true, GroupRole);
    model.appendRow(empty);
    tree.setModel(&model);
    const QList<QModelIndex> rows = leavingRows(tree);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(shownCell(rows[0]).text, u"An");
    EXPECT_EQ(shownCell(rows[0].siblingAtColumn(1)), (TableCell{u"21/11/2026"_s, QDate(2026, 11, 21)}));
}

TEST_F(ListExportTest, shouldTakeForANumberOnlyWhatStandsAtTheRight) {
    auto* item = new QStandardItem(u"12"_s);
    model.appendRow(item);
    EXPECT_EQ(shownCell(item->index()), TableCell{u"12"_s});
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_EQ(shownCell(item->index()), (TableCell{u"12"_s, 12.0}));
    item->setText(amountText(-5));
    EXPECT_EQ(shownCell(item->index()), (TableCell{typedEuros(-5), EuroCents{-5}}));
}

} // namespace
} // namespace entraide::THIS_FILE

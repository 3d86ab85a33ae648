// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "support/workbook_file.h"
#include "ui/common/list_table.h"
#include "ui/common/message_bar.h"
#include "ui/common/tabs.h"
#include "ui/imports/column_mapping_model.h"
#include "ui/imports/import_wizard.h"
#include "ui/imports/outcome_model.h"
#include "ui/imports/outcome_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QByteArray list = "Naam;Telefoon;Wil helpen met;Beschikbaar;Extra\n"
                        "An Maes;0478 55 66 77;Koken;maandag vm;x\n"
                        "Bo Maes;0478 55 66 77;Hond uitlaten;dinsdag nm;y\n"
                        ";0478 00 00 11;Koken;;z\n";

class ImportWizardTest : public testing::Test {
protected:
    ImportWizardTest()
        : desk(Desk::create(path(u"desk.entraide"_s), {}, u"Test"_s, true))
        , wizard(*desk, [] { return QDate(2026, 11, 22); }) {
        wizard.resize(1000, 700);
        wizard.show();
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString file(const QByteArray& bytes, const QString& name = u"lijst.csv"_s) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    template <class W> W* child(const QString& name) const {
        auto* found = wizard.findChild<W*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    bool reaches(ImportWizard::Step step) {
        return QTest::qWaitFor([&] { return wizard.step() == step && !wizard.isBusy(); }, 20'000);
    }
    bool rests() {
        return QTest::qWaitFor([&] { return !wizard.isBusy(); }, 20'000);
    }
    void press(const QString& name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> desk;
    ImportWizard wizard;
};

TEST_F(ImportWizardTest, shouldTakeAFileIntoTheDeskInFourSteps) {
    QList<ChangeSet> seen;
    QObject::connect(desk.get(), &Desk::changed, [&](const ChangeSet& set) { seen.append(set); });
    const QSignalSpy imported(&wizard, &ImportWizard::imported);

    child<QLineEdit>(u"importPath"_s)->setText(file(list));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    auto* columns = child<ListTable>(u"importColumns"_s)->model();
    EXPECT_EQ(columns->rowCount(), 5);
    EXPECT_EQ(columns->index(0, ColumnMappingModel::TargetColumn).data(ColumnMappingModel::TargetRole).toInt(),
              static_cast<int>(ImportTarget::FullName));
    EXPECT_EQ(columns->index(1, ColumnMappingModel::FirstExample).data().toString(), u"0478 55 66 77"_s);

    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    EXPECT_EQ(wizard.report().counts.fresh, 2);
    EXPECT_EQ(wizard.report().counts.suspected, 1);
    EXPECT_EQ(wizard.report().counts.rejected, 1);
    EXPECT_EQ(desk->count(EntityType::Person), 0);

    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Result));
    EXPECT_EQ(desk->count(EntityType::Person), 2);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 2);
    EXPECT_EQ(imported.size(), 1);
    ASSERT_EQ(seen.size(), 1); // the pages of this connection hear of what the job did
    EXPECT_FALSE(seen.first().changes.isEmpty());

    QFile rejects(path(u"lijst-rows-to-fix.csv"_s));
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(rejects.readAll());
    EXPECT_TRUE(text.contains(u";4;"_s)) << text.toStdString();
    EXPECT_TRUE(wizard.messages().text().contains(u"lijst-rows-to-fix.csv"_s));
}

TEST_F(ImportWizardTest, shouldImportSignUpsIntoTheChosenPosting) {
    Posting posting;
    posting.state = PostingState::Published;
    posting.title.en = u"Letters"_s;
    posting.roles = {{u"w"_s, {{}, {}, u"Writing"_s, {}}, 2, {}}};
    Posting other = posting;
    other.title.en = u"Help"_s;
    desk->write([&](Desk::Writer& writer) {
        posting.id = writer.save(posting);
        writer.save(other);
    });
    wizard.openFile(file("Naam;E-mail;Rol\nAn Maes;an@x.example;Writing\n"), ImportKind::Signups);
    EXPECT_EQ(wizard.step(), ImportWizard::FileChoice);
    EXPECT_FALSE(wizard.isBusy()) << "which of the two is for the user to say";
    auto* postings = child<QComboBox>(u"importPosting"_s);
    EXPECT_TRUE(postings->isVisible());
    ASSERT_EQ(postings->count(), 2);
    EXPECT_FALSE(child<QPushButton>(u"importNext"_s)->isEnabled());
    postings->setCurrentIndex(postings->findText(u"Letters"_s));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Result));
    EXPECT_EQ(desk->findBy<Signup>("posting"_L1, posting.id.toString()).size(), 1);
}

TEST_F(ImportWizardTest, shouldTellPostingsOfOneTitleApart) {
    Organisation host;
    host.name = u"Résidence Les Tilleuls"_s;
    Posting posting;
    posting.state = PostingState::Published;
    posting.title.en = u"Letters"_s;
    Posting other = posting;
    Posting longer = posting;
    posting.shifts = {{u"a"_s, {2026, 11, 25}, {600, 660}, {}, {}}};
    longer.shifts = {{u"a"_s, {2026, 11, 26}, {600, 660}, {}, {}}, {u"b"_s, {2026, 11, 28}, {600, 660}, {}, {}}};
    other.validUntil = QDate(2026, 12, 24);
    desk->write([&](Desk::Writer& writer) {
        posting.organisation = writer.save(host);
        for (const Posting& one : {posting, other, longer})
            writer.save(one);
    });
    wizard.openFile(file("Naam;E-mail\nAn Maes;an@x.example\n"), ImportKind::Signups);
    const auto* postings = child<QComboBox>(u"importPosting"_s);
    ASSERT_EQ(postings->count(), 3);
    QStringList texts;
    for (int i = 0; i < postings->count(); ++i)
        texts.append(postings->itemText(i));
    EXPECT_EQ(QSet<QString>(texts.cbegin(), texts.cend()).size(), 3) << qPrintable(texts.join(u'|'));
    const QString all = texts.join(u'|');
    EXPECT_TRUE(all.contains(u"Letters · Résidence Les Tilleuls · 25/11/2026"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"Letters · 26/11/2026 to 28/11/2026"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"Letters · until 24/12/2026"_s)) << qPrintable(all);
}

TEST_F(ImportWizardTest, shouldBeginWithAPostingAndGoOnByEnter) {
    QList<PostingId> ids;
    desk->write([&](Desk::Writer& writer) {
        for (const QString& title : {u"Aide"_s, u"Lettres"_s}) {
            Posting posting;
            posting.state = PostingState::Published;
            posting.title.en = title;
            ids.append(writer.save(posting));
        }
    });
    wizard.beginSignups(ids[1]);
    EXPECT_EQ(child<QComboBox>(u"importPosting"_s)->currentText(), u"Lettres"_s);
    EXPECT_FALSE(child<QPushButton>(u"importNext"_s)->isEnabled()) << "no file yet";
    auto* path = child<QLineEdit>(u"importPath"_s);
    path->setText(file("Naam;E-mail\nAn Maes;an@x.example\n"));
    QTest::keyClick(path, Qt::Key_Return);
    for (const auto step : {ImportWizard::ColumnChoice, ImportWizard::Check, ImportWizard::Result}) {
        ASSERT_TRUE(reaches(step));
        QTest::keyClick(child<QPushButton>(u"importNext"_s), Qt::Key_Return);
    }
    EXPECT_EQ(desk->findBy<Signup>("posting"_L1, ids[1].toString()).size(), 1);
}

TEST_F(ImportWizardTest, shouldTakeTheWholeImportBack) {
    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Result));
    ASSERT_EQ(desk->count(EntityType::Person), 2);
    auto* undo = wizard.messages().findChild<QPushButton*>();
    ASSERT_NE(undo, nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    ASSERT_TRUE(reaches(ImportWizard::FileChoice));
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 0);
}

TEST_F(ImportWizardTest, shouldOfferToPutOnTheMapWhatWasImported) {
    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    EXPECT_FALSE(child<QPushButton>(u"importPlace"_s)->isVisible()) << "nobody is there yet";
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Result));
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QPushButton>(u"importPlace"_s)->isEnabled(); }));
    QSignalSpy placing(&wizard, &ImportWizard::placingRequested);
    press(u"importPlace"_s);
    ASSERT_EQ(placing.size(), 1);
    const QStringList ids = placing.first().first().toStringList();
    desk->forEach<Person>([&](const Person& person) { EXPECT_TRUE(ids.contains(person.id.toString())); });
}

TEST_F(ImportWizardTest, shouldAskNothingWhenTheFormIsKnown) {
    importFile(*desk, file(list, u"first.csv"_s), {.kind = ImportKind::Volunteers, .today = QDate(2026, 11, 22)});
    wizard.openFile(file(list + "Cy Maes;0478 00 00 22;Koken;;w\n", u"second.csv"_s));
    ASSERT_TRUE(reaches(ImportWizard::Check));
    EXPECT_EQ(wizard.report().counts.fresh, 1);
    EXPECT_EQ(wizard.report().counts.unchanged, 2);
    press(u"importBack"_s);
    EXPECT_EQ(wizard.step(), ImportWizard::ColumnChoice);
}

TEST_F(ImportWizardTest, shouldUseTheColumnTheUserChose) {
    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    auto* table = child<ListTable>(u"importColumns"_s);
    auto* combo =
        qobject_cast<QComboBox*>(table->indexWidget(table->model()->index(4, ColumnMappingModel::TargetColumn)));
    ASSERT_NE(combo, nullptr); // stands open
    combo->setCurrentIndex(combo->findData(static_cast<int>(ImportTarget::Remark)));
    Q_EMIT combo->activated(combo->currentIndex());
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Result));
    QStringList remarks;
    desk->forEach<Volunteer>([&](const Volunteer& volunteer) { remarks.append(volunteer.remark); });
    EXPECT_EQ(remarks, (QStringList{u"x"_s, u"y"_s}));
}

TEST_F(ImportWizardTest, shouldNotGoOnWithoutAName) {
    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    EXPECT_TRUE(child<QPushButton>(u"importNext"_s)->isEnabled());
    auto* model = child<ListTable>(u"importColumns"_s)->model();
    model->setData(model->index(0, ColumnMappingModel::TargetColumn), static_cast<int>(ImportTarget::None));
    EXPECT_FALSE(child<QPushButton>(u"importNext"_s)->isEnabled());
    EXPECT_TRUE(child<QLabel>(u"importColumnProblem"_s)->isVisible());
}

TEST_F(ImportWizardTest, shouldSayWhatIsWrongWithAFile) {
    wizard.openFile(file("PK\x03\x04 a spreadsheet", u"lijst.xlsx"_s));
    ASSERT_TRUE(rests());
    EXPECT_EQ(wizard.step(), ImportWizard::FileChoice);
    EXPECT_TRUE(wizard.messages().isVisible());
    EXPECT_TRUE(wizard.messages().text().contains(u"lijst.xlsx"_s));
    wizard.openFile(path(u"nowhere.csv"_s));
    ASSERT_TRUE(rests());
    EXPECT_TRUE(wizard.messages().text().contains(u"nowhere.csv"_s));
}

TEST_F(ImportWizardTest, shouldOfferTheSheetsOfAWorkbook) {
    const QByteArray head = workbooks::inlineRow({"Naam", "GSM"});
    workbooks::writePackage(
        path(u"lijst.xlsx"_s),
        workbooks::xlsxMembers({.sheets = {{"Oud", head + workbooks::inlineRow({"An Maes", "0478 55 66 77"})},
                                           {"Nieuw", head + workbooks::inlineRow({"Bo Smets", "0478 55 66 78"}) +
                                                         workbooks::inlineRow({"Jo Smets", "0478 55 66 79"})}}}));
    wizard.openFile(path(u"lijst.xlsx"_s), ImportKind::Volunteers);
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    auto* sheets = child<QComboBox>(u"importSheet"_s);
    EXPECT_TRUE(sheets->isVisible());
    EXPECT_EQ(sheets->currentText(), u"Oud"_s);
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->activated(1);
    ASSERT_TRUE(rests());
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    EXPECT_EQ(wizard.report().counts.fresh, 2);
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Result));
    EXPECT_EQ(desk->count(EntityType::Volunteer), 2);

    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    EXPECT_FALSE(sheets->isVisible());
}

TEST_F(ImportWizardTest, shouldShowEachSortOfRowUnderItsTab) {
    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    press(u"importNext"_s);
    ASSERT_TRUE(reaches(ImportWizard::Check));
    auto* view = child<OutcomeView>(u"importCheck"_s);
    ASSERT_EQ(view->model().rowCount(), 1);
    EXPECT_EQ(view->model().outcome(0).line, 4);
    view->tabs().bar().setCurrentIndex(1);
    ASSERT_EQ(view->model().rowCount(), 1);
    EXPECT_EQ(view->model().outcome(0).label, u"Bo Maes"_s);
    EXPECT_TRUE(view->model().index(0, OutcomeModel::TextColumn).data().toString().contains(u"An Maes"_s));
}

TEST_F(ImportWizardTest, shouldHaveANameForEveryField) {
    wizard.openFile(file(list));
    ASSERT_TRUE(reaches(ImportWizard::ColumnChoice));
    for (const QComboBox* combo : wizard.findChildren<QComboBox*>()) {
        const bool named = !combo->accessibleName().isEmpty() || combo->objectName() == u"importKind"_s;
        EXPECT_TRUE(named) << combo->objectName().toStdString();
    }
}

TEST(ColumnMappingModel, shouldKeepTheRulesOfModelsAndSeeRivals) {
    FileRecognition file;
    file.headers = {u"Nom"_s, u"Autre nom"_s, u"GSM"_s};
    file.mapping.columns = {{u"Nom"_s, u"full_name"_s}, {u"Autre nom"_s, u"full_name"_s}, {u"GSM"_s, u"phone"_s}};
    file.rows = {{u"An"_s, {}, u"0478"_s}, {u"Bo"_s, u"Bobo"_s}};
    ColumnMappingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFile(file);
    EXPECT_EQ(model.rivals(), QStringList{u"Autre nom"_s});
    EXPECT_EQ(model.index(1, ColumnMappingModel::FirstExample).data().toString(), u"Bobo"_s);
    const QSignalSpy edited(&model, &ColumnMappingModel::edited);
    EXPECT_TRUE(
        model.setData(model.index(1, ColumnMappingModel::TargetColumn), static_cast<int>(ImportTarget::Remark)));
    EXPECT_TRUE(model.rivals().isEmpty());
    EXPECT_EQ(edited.size(), 1);
    // A request's field has no place in a file of volunteers.
    EXPECT_FALSE(
        model.setData(model.index(1, ColumnMappingModel::TargetColumn), static_cast<int>(ImportTarget::Urgency)));
    EXPECT_EQ(model.mapping().columns[1].target, u"remark"_s);
}

TEST(OutcomeModel, shouldKeepTheRulesOfModels) {
    ImportReport report;
    RowOutcome rejected;
    rejected.line = 7;
    rejected.state = RowState::Rejected;
    rejected.notes = {{RowProblem::NoName, {}, {}}};
    RowOutcome noted;
    noted.line = 8;
    noted.label = u"An"_s;
    noted.notes = {{RowProblem::LostLetters, u"Nom"_s, u"A?n"_s}};
    report.outcomes = {rejected, noted};
    OutcomeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report, OutcomeModel::Sort::LeftOut);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, OutcomeModel::LineColumn).data().toLongLong(), 7);
    model.setReport(report, OutcomeModel::Sort::ToKnow);
    EXPECT_TRUE(model.index(0, OutcomeModel::TextColumn).data().toString().contains(u"A?n"_s));
    model.setReport(report, OutcomeModel::Sort::Suspected);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace entraide::THIS_FILE

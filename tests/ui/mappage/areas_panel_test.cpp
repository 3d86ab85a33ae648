// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/region_documents.h"
#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/mappage/areas_panel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::fixtures;
using namespace Qt::StringLiterals;

namespace {

class AreasPanelTest : public ::testing::Test {
protected:
    AreasPanelTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Essai"_s, true)) {
        panel = std::make_unique<AreasPanel>(
            *desk, [this] { return Today::at(now); }, jobs);
        panel->resize(240, 700);
        panel->show();
    }

    QString file(const QByteArray& bytes) const {
        const QString path = folder.filePath(u"areas.geojson"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void read(const QByteArray& bytes) {
        panel->read(file(bytes));
        EXPECT_TRUE(isBusy());
        waitUntilDone();
    }
    bool isBusy() const { return !panel->importCommand().action().isEnabled(); }
    void waitUntilDone() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !isBusy(); }, 30'000));
    }
    QPushButton* button(const QString& text) const {
        for (QPushButton* one : panel->findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    QComboBox* box(const QString& name) const {
        const auto all = panel->findChildren<QComboBox*>();
        const auto found = std::ranges::find(all, name, &QComboBox::accessibleName);
        EXPECT_NE(found, all.end());
        return *found;
    }
    /// All that is said, one label after the other.
    QString said() const {
        QStringList texts;
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    const QDateTime now{QDate(2026, 3, 18), QTime(14, 0)};
    std::unique_ptr<Desk> desk;
    JobBar jobs;
    std::unique_ptr<AreasPanel> panel;
};

TEST_F(AreasPanelTest, shouldSayWhichAreasAreInUse) {
    EXPECT_TRUE(said().contains(u"approximate"_s)) << qPrintable(said());
    EXPECT_FALSE(button(u"Use the program's own"_s)->isVisible());
    EXPECT_FALSE(button(u"Use these areas"_s)->isVisible());
    EXPECT_TRUE(panel->importCommand().action().isEnabled());
}

TEST_F(AreasPanelTest, shouldShowAFileBeforeItIsUsed) {
    QSignalSpy done(panel.get(), &AreasPanel::done);
    read(fourPostcodes().json());
    EXPECT_TRUE(said().contains(u"areas.geojson: 4 area"_s)) << qPrintable(said());
    EXPECT_TRUE(said().contains(u"by postcode"_s));
    EXPECT_FALSE(desk->region().isImported()) << "nothing is changed yet";
    panel->findChild<QLineEdit*>()->setText(u" City of Antwerp "_s);
    QTest::mouseClick(button(u"Use these areas"_s), Qt::LeftButton);
    waitUntilDone();
    ASSERT_EQ(done.size(), 1);
    EXPECT_EQ(desk->region().areas().areas().size(), 4u);
    EXPECT_EQ(desk->region().origin().imported, now.toUTC());
    EXPECT_TRUE(said().contains(u"City of Antwerp"_s)) << qPrintable(said());
    EXPECT_FALSE(button(u"Use these areas"_s)->isVisible());

    desk->undo(done.first().at(2).value<ChangeSet>());
    EXPECT_FALSE(desk->region().isImported());
    EXPECT_TRUE(said().contains(u"approximate"_s)) << "the panel follows";
}

TEST_F(AreasPanelTest, shouldGoBackToTheProgramsOwnWithOneClick) {
    read(fourPostcodes().json());
    QTest::mouseClick(button(u"Use these areas"_s), Qt::LeftButton);
    waitUntilDone();
    QSignalSpy done(panel.get(), &AreasPanel::done);
    QTest::mouseClick(button(u"Use the program's own"_s), Qt::LeftButton);
    ASSERT_EQ(done.size(), 1);
    EXPECT_FALSE(desk->region().isImported());
    EXPECT_FALSE(button(u"Use the program's own"_s)->isVisible());
    desk->undo(done.first().at(2).value<ChangeSet>());
    EXPECT_TRUE(desk->region().isImported());
}

TEST_F(AreasPanelTest, shouldAskForTheCodeWhereItIsNotClear) {
    AreaFile areas;
    areas.polygon({{"kleur"_L1, "rood"_L1}, {"nummer"_L1, "A1"_L1}}, squareAt(3.70, 51.0, 0.01));
    areas.polygon({{"kleur"_L1, "blauw"_L1}, {"nummer"_L1, "A2"_L1}}, squareAt(3.71, 51.0, 0.01));
    read(areas.json());
    EXPECT_TRUE(said().contains(u"choose which property is the code"_s)) << qPrintable(said());
    EXPECT_FALSE(button(u"Use these areas"_s)->isEnabled());
    QComboBox* code = box(u"The property that is an area's code"_s);
    EXPECT_TRUE(code->itemText(2).contains(u"A1, A2"_s)) << "what stands in it helps to choose";
    code->setCurrentIndex(code->findData(u"nummer"_s));
    Q_EMIT code->activated(code->currentIndex());
    waitUntilDone();
    EXPECT_TRUE(said().contains(u"2 area"_s)) << qPrintable(said());
    EXPECT_TRUE(button(u"Use these areas"_s)->isEnabled());
    QComboBox* name = box(u"The property that is an area's name"_s);
    name->setCurrentIndex(name->findData(u"kleur"_s));
    Q_EMIT name->activated(name->currentIndex());
    waitUntilDone();
    EXPECT_EQ(code->currentData().toString(), u"nummer"_s) << "what was chosen stays";
    QTest::mouseClick(button(u"Use these areas"_s), Qt::LeftButton);
    waitUntilDone();
    EXPECT_EQ(desk->region().areas().find(u"A2"_s)->name.nl, u"blauw");
}

TEST_F(AreasPanelTest, shouldSayWhatIsWrongAndLeaveEverythingAsItIs) {
    read(AreaFile().polygon({{"postcode"_L1, 2000}}, squareAt(150'000, 170'000, 500)).json());
    EXPECT_TRUE(said().contains(u"Lambert"_s)) << qPrintable(said());
    EXPECT_FALSE(button(u"Use these areas"_s)->isVisible());
    read("{\"type\": \"FeatureCollection\", \"features\": [");
    EXPECT_TRUE(said().contains(u"cut off"_s)) << qPrintable(said());
    EXPECT_FALSE(said().contains(u"Lambert"_s));
    read(fourPostcodes().json());
    EXPECT_FALSE(said().contains(u"cut off"_s));
    QTest::mouseClick(button(u"Leave it"_s), Qt::LeftButton);
    EXPECT_FALSE(button(u"Use these areas"_s)->isVisible());
    EXPECT_FALSE(desk->region().isImported());
}

TEST_F(AreasPanelTest, shouldStopWhenAsked) {
    AreaFile many;
    for (int i = 0; i < 3'000; ++i)
        many.polygon({{"id"_L1, i}}, squareAt(4 + 0.001 * (i % 60), 50 + 0.001 * (i / 60), 0.001));
    QSignalSpy saidSpy(panel.get(), &AreasPanel::said);
    jobs.setDelays(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
    panel->read(file(many.json()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.showsNumbers(); }, 30'000)) << "the page's bar shows it";
    auto* cancel = jobs.findChild<QPushButton*>();
    ASSERT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    waitUntilDone();
    EXPECT_FALSE(jobs.isVisible());
    // Whether it was still time or not, nothing was changed.
    EXPECT_FALSE(desk->region().isImported());
    EXPECT_EQ(saidSpy.size(), button(u"Use these areas"_s)->isVisible() ? 0 : 1);
}

TEST_F(AreasPanelTest, shouldSayWhatAnotherPcSentThatCannotBeUsed) {
    read(fourPostcodes().json());
    QTest::mouseClick(button(u"Use these areas"_s), Qt::LeftButton);
    waitUntilDone();
    const ChangeSet damaged = desk->write([&](Desk::Writer& writer) {
        for (const QString& id : desk->documents().idsBeginning(QString(areasPrefix))) {
            QJsonObject body = *writer.body(id);
            if (body.contains("digest"_L1)) {
                body.insert("digest"_L1, QString());
                writer.putBody(id, body);
            }
        }
    });
    EXPECT_TRUE(said().contains(u"areas.geojson, imported on 18/03/2026, cannot be read here"_s)) << qPrintable(said());
    EXPECT_TRUE(said().contains(u"approximate"_s)) << "those of the program are in use meanwhile";
    desk->undo(damaged);
    EXPECT_FALSE(said().contains(u"cannot be read"_s));
}

TEST_F(AreasPanelTest, shouldOnlyShowWhatIsInUseToWhoMayNotImport) {
    desk->actAs({u"Lou"_s, Role::Reader, {}, {}});
    AreasPanel theirs(
        *desk, [this] { return Today::at(now); }, jobs);
    theirs.show();
    EXPECT_FALSE(theirs.importCommand().action().isEnabled());
}

TEST_F(AreasPanelTest, shouldFollowWhatAnotherConnectionImports) {
    const auto other = Desk::openAgain(desk->handle());
    AreasPanel there(
        *other, [this] { return Today::at(now); }, jobs);
    there.show();
    read(fourPostcodes().json());
    QSignalSpy done(panel.get(), &AreasPanel::done);
    QTest::mouseClick(button(u"Use these areas"_s), Qt::LeftButton);
    waitUntilDone();
    other->announce(done.first().at(2).value<ChangeSet>());
    EXPECT_TRUE(std::ranges::any_of(there.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().contains(u"areas.geojson, imported on"_s);
    }));
}

} // namespace

} // namespace THIS_FILE

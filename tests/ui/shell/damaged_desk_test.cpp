// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_making.h"
#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/common/tone_label.h"
#include "ui/shell/damaged_desk.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000; // milliseconds

class DamagedDeskTest : public testing::Test {
protected:
    void SetUp() override {
        auto desk = Desk::create(file(), {"correct horse", {64 * 1024, 1}}, u"Permanence"_s, false);
        put(*desk, 3);
        older = makeBackup(*desk, {.reason = BackupReason::Daily, .now = now.addDays(-1)}).copy;
        put(*desk, 2);
        newer = makeBackup(*desk, {.reason = BackupReason::Closing, .now = now}).copy;
        put(*desk, 4);
        key = desk->handle().keyAndSalt;
    }
    QString file() const { return folder.filePath(u"desk.entraide"_s); }
    static void put(Desk& desk, int count) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = 0; i < count; ++i) {
                Person person;
                person.givenName = u"Given%1"_s.arg(i);
                person.familyName = u"Family"_s;
                writer.save(person);
            }
        });
    }
    static void spoil(const QString& name, qint64 at) {
        QFile opened(name);
        ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
        opened.seek(at);
        opened.write(QByteArray(64, 'x'));
    }
    std::unique_ptr<DamagedDeskDialog> dialogFor(ErrorCode code, const QList<QByteArray>& keys = {}) const {
        return std::make_unique<DamagedDeskDialog>(
            DamagedDeskDialog::Asked{file(), Error(code, file()), keys, now.addDays(1)});
    }
    static void waitFor(const DamagedDeskDialog& dialog) {
        for (int i = 0; i < patience / 20 && dialog.isWorking(); ++i)
            QTest::qWait(20);
        QTest::qWait(20);
    }
    static QString textOf(const QDialog& dialog, const QString& name) {
        return dialog.findChild<QLabel*>(name)->text();
    }
    static QPushButton& open(const QDialog& dialog) { return *dialog.findChild<QPushButton*>(u"damagedOpen"_s); }

    QTemporaryDir folder;
    const QDateTime now{QDate(2026, 11, 18), QTime(14, 0)};
    BackupCopy older;
    BackupCopy newer;
    QByteArray key;
};

TEST_F(DamagedDeskTest, shouldOfferTheNewestGoodCopyAndSayWhatIsLost) {
    const auto dialog = dialogFor(ErrorCode::Damaged, {key});
    EXPECT_EQ(dialog->table().currentIndex().row(), 0);
    EXPECT_EQ(dialog->table().model()->rowCount(), 2);
    EXPECT_TRUE(textOf(*dialog, u"damagedLoss"_s).contains(u"4 change(s)"_s))
        << textOf(*dialog, u"damagedLoss"_s).toStdString();
    EXPECT_TRUE(open(*dialog).isEnabled());
    EXPECT_TRUE(open(*dialog).text().contains(u"18/11/2026 14:00"_s));
    dialog->table().chooseRow(1);
    EXPECT_TRUE(textOf(*dialog, u"damagedLoss"_s).contains(u"6 change(s)"_s));
}

TEST_F(DamagedDeskTest, shouldPutTheCopyInThePlaceAndKeepTheFile) {
    QByteArray before;
    {
        spoil(file(), 4096);
        QFile damaged(file());
        ASSERT_TRUE(damaged.open(QIODevice::ReadOnly));
        before = damaged.readAll();
    }
    const auto dialog = dialogFor(ErrorCode::Damaged, {key});
    open(*dialog).click();
    waitFor(*dialog);
    EXPECT_EQ(dialog->result(), QDialog::Accepted) << textOf(*dialog, u"damagedProblem"_s).toStdString();
    QFile aside(dialog->setAside());
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly)) << dialog->setAside().toStdString();
    EXPECT_EQ(aside.readAll(), before);
    EXPECT_EQ(Desk::open(file(), {"correct horse"})->count(EntityType::Person), 5);
}

TEST_F(DamagedDeskTest, shouldGoOnToAnOlderCopyWhenTheNewestIsDamagedToo) {
    spoil(newer.file, 4096);
    const auto dialog = dialogFor(ErrorCode::Damaged, {key});
    open(*dialog).click();
    waitFor(*dialog);
    EXPECT_NE(dialog->result(), QDialog::Accepted);
    EXPECT_FALSE(textOf(*dialog, u"damagedProblem"_s).isEmpty());
    EXPECT_TRUE(QFile::exists(file())) << "nothing was set aside for it";
    dialog->table().chooseRow(1);
    open(*dialog).click();
    waitFor(*dialog);
    EXPECT_EQ(dialog->result(), QDialog::Accepted) << textOf(*dialog, u"damagedProblem"_s).toStdString();
    EXPECT_EQ(Desk::open(file(), {"correct horse"})->count(EntityType::Person), 3);
}

TEST_F(DamagedDeskTest, shouldAskThePassphraseWhereTheKeysAreGone) {
    QFile::remove(file() + u".keys"_s);
    const auto dialog = dialogFor(ErrorCode::KeysMissing);
    auto* passphrase = dialog->findChild<QLineEdit*>(u"damagedPassphrase"_s);
    EXPECT_FALSE(open(*dialog).isEnabled());
    passphrase->setText(u"battery staple"_s);
    ASSERT_TRUE(open(*dialog).isEnabled());
    open(*dialog).click();
    waitFor(*dialog);
    EXPECT_NE(dialog->result(), QDialog::Accepted);
    EXPECT_FALSE(textOf(*dialog, u"damagedProblem"_s).isEmpty());
    passphrase->setText(u"correct horse"_s);
    open(*dialog).click();
    waitFor(*dialog);
    EXPECT_EQ(dialog->result(), QDialog::Accepted) << textOf(*dialog, u"damagedProblem"_s).toStdString();
    EXPECT_EQ(Desk::open(file(), {"correct horse"})->count(EntityType::Person), 5);
}

TEST_F(DamagedDeskTest, shouldTakeACopyFromElsewhere) {
    const QString stick = folder.filePath(u"stick.entraide"_s);
    for (const QString& suffix : {u""_s, u".keys"_s, u".json"_s})
        ASSERT_TRUE(QFile::copy(older.file + suffix, stick + suffix));
    for (const BackupCopy& copy : {older, newer})
        BackupFolder::remove(copy);
    const auto dialog = dialogFor(ErrorCode::Damaged, {key});
    EXPECT_EQ(dialog->table().model()->rowCount(), 0);
    EXPECT_FALSE(open(*dialog).isEnabled());
    dialog->addCopy(stick);
    ASSERT_TRUE(open(*dialog).isEnabled());
    open(*dialog).click();
    waitFor(*dialog);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(Desk::open(file(), {"correct horse"})->count(EntityType::Person), 3);
}

TEST_F(DamagedDeskTest, shouldBeOfferedForWhatACopyCanMend) {
    const auto offers = [&](ErrorCode code) { return offersCopies(Error(code, file()), file()); };
    EXPECT_TRUE(offers(ErrorCode::Damaged));
    EXPECT_TRUE(offers(ErrorCode::KeysMissing));
    EXPECT_TRUE(offers(ErrorCode::FileMissing));
    EXPECT_FALSE(offers(ErrorCode::WrongPassphrase));
    EXPECT_FALSE(offers(ErrorCode::StorageBusy));
    EXPECT_FALSE(offers(ErrorCode::NewerVersion));
    for (const BackupCopy& copy : {older, newer})
        BackupFolder::remove(copy);
    EXPECT_FALSE(offers(ErrorCode::FileMissing)) << "there is nothing to mend it with";
    EXPECT_TRUE(offers(ErrorCode::Damaged)) << "what to do is said all the same";
}

} // namespace
} // namespace entraide::THIS_FILE

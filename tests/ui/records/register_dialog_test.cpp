// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_register.h"
#include "ui/common/message_bar.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_lookup.h"
#include "ui/records/register_dialog.h"
#include "ui/records/server_form.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RegisterDialogTest : public ::testing::Test {
protected:
    RegisterDialogTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , lookup(folder.filePath(u"addresses.register"_s), settings)
        , dialog(lookup) {
        dialog.show();
    }

    bool rests() const {
        return QTest::qWaitFor([this] { return !dialog.isBusy(); }, 20'000);
    }
    QString holds() const { return dialog.findChild<QLabel*>(u"registerHolds"_s)->text(); }
    QString told() const { return dialog.findChild<MessageBar*>()->text(); }

    QTemporaryDir folder;
    QSettings settings;
    AddressLookup lookup;
    RegisterDialog dialog;
};

TEST_F(RegisterDialogTest, shouldTakeARegisterInAndSayWhatIsInIt) {
    EXPECT_TRUE(holds().contains(u"middle of their postcode"_s)) << qPrintable(holds());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"takeRegister"_s)->isEnabled()) << "no file yet";
    QSignalSpy changed(&lookup, &AddressLookup::registerChanged);
    dialog.setFile(SmallRegister::usual().writeCsv(folder.path()));
    dialog.findChild<QPushButton*>(u"takeRegister"_s)->click();
    EXPECT_TRUE(dialog.isBusy());
    ASSERT_TRUE(rests());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(lookup.geocoder().hasRegister());
    EXPECT_TRUE(told().contains(u"14 address"_s)) << qPrintable(told());
    EXPECT_TRUE(holds().contains(u"addresses.csv"_s)) << qPrintable(holds());
    EXPECT_TRUE(holds().contains(u"14"_s)) << qPrintable(holds());
}

TEST_F(RegisterDialogTest, shouldSayWhatIsWrongWithAFileAndKeepTheRegister) {
    SmallRegister::usual().make(folder.path());
    const auto before = lookup.geocoder().info();
    ASSERT_TRUE(before);
    QFile other(folder.filePath(u"other.csv"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("name;phone\nNoor;1\n");
    other.close();
    dialog.setFile(other.fileName());
    dialog.takeIn();
    ASSERT_TRUE(rests());
    EXPECT_FALSE(told().isEmpty());
    EXPECT_EQ(dialog.findChild<QLineEdit*>(u"registerFile"_s)->text(), QDir::toNativeSeparators(other.fileName()))
        << "to be corrected";
    ASSERT_TRUE(lookup.geocoder().info());
    EXPECT_EQ(lookup.geocoder().info()->addresses, before->addresses);
    EXPECT_EQ(lookup.geocoder().info()->imported, before->imported);
}

TEST_F(RegisterDialogTest, shouldKeepOnlyAServerOfOurOwn) {
    auto* url = dialog.findChild<QLineEdit*>(u"serverUrl"_s);
    auto* says = dialog.findChild<ToneLabel*>(u"serverSays"_s);
    const auto keep = [&](const QString& text) {
        url->setText(text);
        dialog.findChild<QPushButton*>(u"keepServer"_s)->click();
    };
    keep(u"https://nominatim.openstreetmap.org"_s);
    EXPECT_EQ(says->tone(), Tone::Danger);
    EXPECT_TRUE(says->text().contains(u"here people live"_s)) << qPrintable(says->text());
    EXPECT_FALSE(lookup.server());
    keep(u"no address at all"_s);
    EXPECT_EQ(says->tone(), Tone::Danger);
    keep(u"https://photon.example.org"_s);
    EXPECT_EQ(says->tone(), Tone::Muted);
    EXPECT_TRUE(says->text().contains(u"photon.example.org"_s));
    ASSERT_TRUE(lookup.server());
    ServerForm again(lookup);
    EXPECT_EQ(again.findChild<QLineEdit*>(u"serverUrl"_s)->text(), u"https://photon.example.org"_s);
    keep({});
    EXPECT_FALSE(lookup.server());
}

} // namespace
} // namespace entraide::THIS_FILE

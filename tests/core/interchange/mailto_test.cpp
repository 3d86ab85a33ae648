// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_reader.h"
#include "interchange/mail_merge.h"
#include "interchange/mailto.h"

#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

QString queryItem(const QUrl& url, const QString& name) {
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

TEST(Mailto, shouldWriteToOneOpenlyAndToManyHidden) {
    const MailWindows one =
        mailWindows({u" Karim <Karim+aide@Example.org>"_s}, u"Rappel : 100 % & plus"_s, u"Une ligne\nune autre #2"_s);
    ASSERT_EQ(one.windows.size(), 1);
    const QUrl url = one.windows.first().url;
    EXPECT_TRUE(url.isValid());
    EXPECT_EQ(QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()), u"karim+aide@example.org"_s);
    EXPECT_EQ(queryItem(url, u"subject"_s), u"Rappel : 100 % & plus"_s);
    EXPECT_EQ(queryItem(url, u"body"_s), u"Une ligne\r\nune autre #2"_s);
    const MailWindows two = mailWindows({u"a@example.org"_s, u"b@example.org"_s, u"A@example.org"_s}, {}, {});
    ASSERT_EQ(two.windows.size(), 1);
    EXPECT_TRUE(two.windows.first().url.path().isEmpty());
    EXPECT_EQ(queryItem(two.windows.first().url, u"bcc"_s), u"a@example.org,b@example.org"_s);
}

TEST(Mailto, shouldRefuseWhatIsNoAddressOrTwo) {
    const QStringList bad{u"a@example.org,b@example.org"_s,         u"a@example.org?cc=b@example.org"_s, u"nobody"_s,
                          u"a@example.org\r\nBcc: b@example.org"_s, u"a@example.org&body=x"_s,           QString()};
    const MailWindows windows = mailWindows(bad, u"s"_s, u"b"_s);
    for (const MailWindow& window : windows.windows) {
        for (const QString& address : window.addresses)
            EXPECT_EQ(address.count(u'@'), 1) << qPrintable(address);
        EXPECT_FALSE(window.url.toEncoded().contains("cc=b")) << window.url.toEncoded().constData();
    }
    EXPECT_TRUE(windows.refused.contains(u"nobody"_s));
    EXPECT_TRUE(windows.refused.contains(u"a@example.org,b@example.org"_s));
}

TEST(Mailto, shouldTakeAsManyWindowsAsItNeeds) {
    QStringList addresses;
    for (int i = 0; i < 700; ++i)
        addresses.append(u"somebody.with.a.name%1@example.org"_s.arg(i));
    const QString body = QString(u"Cher bénévole, à bientôt.\n"_s).repeated(20);
    const MailWindows windows = mailWindows(addresses, u"Réunion"_s, body);
    EXPECT_GT(windows.windows.size(), 20);
    QStringList written;
    for (const MailWindow& window : windows.windows) {
        EXPECT_LE(window.url.toEncoded().size(), longestMailto);
        EXPECT_TRUE(window.hasBody);
        EXPECT_TRUE(queryItem(window.url, u"body"_s).startsWith(u"Cher bénévole"_s));
        written += window.addresses;
    }
    EXPECT_EQ(written, addresses) << "nobody is left out, nobody written twice";
}

TEST(Mailto, shouldLeaveATextOutThatHasNoRoom) {
    const MailWindows windows = mailWindows({u"a@example.org"_s}, u"Sujet"_s, QString(4'000, u'é'));
    ASSERT_EQ(windows.windows.size(), 1);
    EXPECT_FALSE(windows.windows.first().hasBody);
    EXPECT_EQ(queryItem(windows.windows.first().url, u"subject"_s), u"Sujet"_s);
    EXPECT_LE(windows.windows.first().url.toEncoded().size(), longestMailto);
}

TEST(MailMerge, shouldHoldALineForEachPerson) {
    const QTemporaryDir folder;
    QSaveFile file(folder.filePath(u"merge.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    MergeLine line;
    line.greeting = u"Dag Griet,"_s;
    line.givenName = u"=Griet"_s;
    line.familyName = u"De Smet"_s;
    line.language = u"nl"_s;
    line.addressLanguage = Language::Dutch;
    line.address = {u"Troonstraat"_s, u"12"_s, u"3"_s, u"1050"_s, u"Elsene"_s};
    line.text = u"Uw moment;\nis \"verplaatst\""_s;
    writeMailMerge(file, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s, u"j"_s, u"k"_s},
                   {line, line});
    ASSERT_TRUE(file.commit());
    QFile written(folder.filePath(u"merge.csv"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(written.readAll().sliced(3));
    CsvReader reader([&] { return std::exchange(text, {}); }, u';');
    CsvRecord record;
    ASSERT_TRUE(reader.next(record));
    EXPECT_EQ(record.cells.size(), 11);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(reader.next(record));
        ASSERT_EQ(record.cells.size(), 11);
        EXPECT_EQ(record.cells[1], u"'=Griet"_s) << "no formula";
        EXPECT_EQ(record.cells[4], u"Troonstraat 12 bus 3"_s);
        EXPECT_EQ(record.cells[7].count(u'\n'), 2) << qPrintable(record.cells[7]);
        EXPECT_EQ(record.cells[10], line.text);
    }
    EXPECT_FALSE(reader.next(record));
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// signups, and import signups.
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// A sample desk with a published posting.
class CliSignupsTest : public CliTest {
protected:
    CliSignupsTest()
        : desk(sample())
        , posting(first(desk, u"posting"_s, u"published"_s)) {}
    CliRun importFile(const QByteArray& text, const QStringList& more = {}) const {
        return json(desk,
                    QStringList{u"import"_s, u"signups"_s, write(u"form.csv"_s, text), u"--posting"_s, posting} + more);
    }

    QString desk;
    QString posting;
};

TEST_F(CliSignupsTest, shouldListWhoSignedUpAndHowThePlacesStand) {
    const QJsonObject all = json(desk, {u"signups"_s, posting}).json();
    EXPECT_EQ(all[u"posting"].toString(), posting);
    EXPECT_FALSE(all[u"places"].toArray().isEmpty());
    EXPECT_EQ(all[u"items"].toArray().size(), all[u"total"].toInt());
    int confirmed = 0;
    for (const QJsonValue& item : all[u"items"].toArray())
        confirmed += item[u"state"].toString() == u"confirmed"_s;
    const QJsonObject some = json(desk, {u"signups"_s, posting, u"--state"_s, u"confirmed"_s}).json();
    EXPECT_EQ(some[u"total"].toInt(), confirmed);
    for (const QJsonValue& item : some[u"items"].toArray())
        EXPECT_FALSE(item[u"name"].toString().isEmpty());
    EXPECT_EQ(onDesk(desk, {u"signups"_s, posting}).status, 0);
    EXPECT_EQ(json(desk, {u"signups"_s, u"posting:none"_s}).status, 4);
    EXPECT_EQ(json(desk, {u"signups"_s, posting, u"--state"_s, u"gone"_s}).status, 2);
    EXPECT_EQ(json(desk, {u"signups"_s}).status, 2);
}

TEST_F(CliSignupsTest, shouldImportAFormOnce) {
    const QJsonArray places = json(desk, {u"signups"_s, posting}).json()[u"places"].toArray();
    const QJsonObject place = places.last().toObject();
    const QByteArray shift = place[u"shift"].toString().toUtf8();
    const QByteArray role = place[u"role"].toString().toUtf8();
    const QByteArray form = QByteArray("Nom;E-mail;R\xc3\xb4le;Cr\xc3\xa9neau\nCerise Testeuse;cerise@x.example;") +
                            role + ";" + shift + "\nDo Testeur;do@x.example;rien;jamais\n";
    const QJsonObject dry = importFile(form, {u"--dry-run"_s}).json();
    EXPECT_EQ(dry[u"new"].toInt(), 1);
    EXPECT_EQ(dry[u"rejected"].toInt(), 1);
    const int before = json(desk, {u"signups"_s, posting}).json()[u"total"].toInt();
    EXPECT_EQ(importFile(form).json()[u"new"].toInt(), 1);
    EXPECT_EQ(importFile(form).json()[u"unchanged"].toInt(), 1);
    EXPECT_EQ(json(desk, {u"signups"_s, posting}).json()[u"total"].toInt(), before + 1);
}

TEST_F(CliSignupsTest, shouldAskForThePosting) {
    const QString file = write(u"form.csv"_s, "Nom;E-mail\nAn Maes;an@x.example\n");
    expectRefused(onDesk(desk, {u"import"_s, u"signups"_s, file}), 2, u"--posting"_s);
    EXPECT_EQ(json(desk, {u"import"_s, u"signups"_s, file, u"--posting"_s, u"posting:none"_s}).status, 4);
    EXPECT_EQ(json(desk, {u"import"_s, u"volunteers"_s, file, u"--posting"_s, posting}).status, 2);
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing with a hub in between: express-pouchdb with its files on disk, which nobody here wrote.
#include "core/exchange/exchange_fixture.h"
#include "core/privacy/needle_desk.h"
#include "core/storage/storage_fixture.h"
#include "exchange/hub_cleaning.h"
#include "privacy/erasure.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTimer>

namespace entraide::THIS_FILE {

namespace {

class ErasingWithAHub : public StorageTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(QFileInfo::exists(scripts + u"/node_modules/express-pouchdb"_s))
            << "install the locked packages first: npm ci in tests/interop (./dev test does)";
    }
    void TearDown() override {
        hub.closeWriteChannel();
        hub.waitForFinished();
    }

    void startHub(const QStringList& options = {}) {
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"hub"_s));
        hub.setWorkingDirectory(scripts);
        hub.start(u"node"_s, QStringList{u"erasing_hub.mjs"_s, path(u"hub"_s), u"team-of-the-hub"_s} + options);
        QByteArray said;
        while (!said.contains('\n') && hub.waitForReadyRead(60'000))
            said += hub.readAllStandardOutput();
        url = QUrl(QJsonDocument::fromJson(said).object().value("url"_L1).toString());
        ASSERT_TRUE(url.isValid()) << hub.readAllStandardError().constData();
    }
    void exchangeWithHub(Desk& desk) {
        const exchange::Synced synced = exchange::sync(desk, {url, {}});
        ASSERT_FALSE(synced.error) << synced.error->what();
    }
    QByteArray get(const QString& rest) {
        QNetworkRequest request(QUrl(url.toString() + rest, QUrl::StrictMode));
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->readAll();
    }
    /// Everything the hub can be made to say: the leaves, and each older revision that any desk knows of.
    QByteArray everythingFromTheHub(const Desk& desk) {
        QByteArray all = get(u"/_all_docs?include_docs=true&conflicts=true"_s);
        for (const auto& row : desk.documents().changes(0, 1'000'000)) {
            const QString path = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(row.id));
            all += get(path + u"?open_revs=all"_s);
            for (const auto& leaf : desk.documents().leaves(row.id)) {
                for (const RevisionId& rev : leaf.ancestry)
                    all += get(path + u"?rev="_s + rev.toString());
            }
        }
        return all;
    }

    const QString scripts = QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/interop");
    QProcess hub;
    QUrl url;
    QNetworkAccessManager network;
};

TEST_F(ErasingWithAHub, shouldLeaveNothingThatTheHubCouldSay) {
    startHub();
    auto here = newSample(u"here.entraide"_s);
    auto there = newSample(u"there.entraide"_s);
    NeedleDesk data(*here);
    exchangeWithHub(*here);
    exchangeWithHub(*there);
    here->write([&](Desk::Writer& writer) {
        Person edited = *writer.find<Person>(data.person);
        edited.remark = u"zznéedle001zz, une fois de plus"_s;
        writer.save(edited);
    });
    exchangeWithHub(*here);
    ASSERT_GT(data.needles.in(everythingFromTheHub(*here)).size(), 40);

    there->write([&](Desk::Writer& writer) { // has not heard of it
        Person edited = *writer.find<Person>(data.person);
        edited.remark = u"zznéedle002zz"_s;
        writer.save(edited);
    });
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*here, data.person, u"Ana"_s, NeedleDesk::now)));
    exchangeWithHub(*here);
    exchangeWithHub(*there);
    exchangeWithHub(*here);
    exchangeWithHub(*there);
    ASSERT_EQ(exchange::hubStates(*here).size(), 1);
    EXPECT_EQ(exchange::hubStates(*here).first().cleaning, exchange::HubCleaning::Asked);
    EXPECT_EQ(data.needles.in(everythingFromTheHub(*here)), QStringList());
    for (const QString& name : {u"here.entraide"_s, u"there.entraide"_s})
        EXPECT_EQ(data.needles.in(bytesOf(path(name))), QStringList()) << name.toStdString();
}

TEST_F(ErasingWithAHub, shouldSayWhenAnAdministratorHasToBeAsked) {
    startHub({u"locked"_s});
    auto here = newSample(u"here.entraide"_s);
    NeedleDesk data(*here);
    exchangeWithHub(*here);
    EXPECT_TRUE(exchange::hubStates(*here).isEmpty()) << "nobody was erased";
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*here, data.person, u"Ana"_s, NeedleDesk::now)));
    exchangeWithHub(*here);
    ASSERT_EQ(exchange::hubStates(*here).size(), 1);
    EXPECT_EQ(exchange::hubStates(*here).first().cleaning, exchange::HubCleaning::AskAdministrator);
}

TEST_F(ErasingWithAHub, shouldNotTakeAnotherDeskForAHub) {
    exchange::TestDesk served(u"served"_s);
    url = served.serve();
    auto here = newSample(u"here.entraide"_s);
    NeedleDesk data(*here);
    exchangeWithHub(*here);
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*here, data.person, u"Ana"_s, NeedleDesk::now)));
    exchangeWithHub(*here);
    EXPECT_TRUE(exchange::hubStates(*here).isEmpty());
    EXPECT_EQ(data.needles.in(everythingServed(*served.desk)), QStringList());
    EXPECT_TRUE(served.desk->isErased(data.person.toString()));
}

} // namespace
} // namespace entraide::THIS_FILE

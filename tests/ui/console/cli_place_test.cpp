// SPDX-License-Identifier: GPL-3.0-or-later
// place-addresses: on a desk made here, with a register of its own.
#include "storage/desk.h"
#include "support/small_register.h"
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliPlaceTest : public CliTest {
protected:
    CliPlaceTest()
        : m_before(qgetenv("XDG_DATA_HOME")) {
        qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    }
    ~CliPlaceTest() override {
        if (m_before.isEmpty())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", m_before);
    }

    QString makeDesk() const {
        const QString file = path(u"desk.entraide"_s);
        const auto desk = Desk::create(file, {}, u"Essai"_s, true);
        desk->write([](Desk::Writer& writer) {
            Person person;
            person.familyName = u"Peeters"_s;
            person.language = Language::French;
            person.address = {u"Rue du Trône"_s, u"6"_s, {}, u"1050"_s, {}};
            writer.save(person);
            person.familyName = u"Claes"_s;
            person.address.street = u"Rue du Trome"_s;
            writer.save(person);
        });
        return file;
    }

private:
    QByteArray m_before;
};

TEST_F(CliPlaceTest, shouldPlaceWhatIsSureOnlyWhenItIsToldToAndListTheRest) {
    const QString desk = makeDesk();
    expectRefused(onDesk(desk, {u"place-addresses"_s}), 4, u"import addresses"_s);
    const CliRun taken = onDesk(desk, {u"import"_s, u"addresses"_s, SmallRegister::usual().writeCsv(folder.path())});
    ASSERT_EQ(taken.status, 0) << taken.err.constData();

    const QJsonObject looked = json(desk, {u"place-addresses"_s}).json();
    EXPECT_EQ(looked.value(u"sure"_s).toInt(), 1);
    EXPECT_EQ(looked.value(u"placed"_s).toInt(), 0);
    const QJsonArray review = looked.value(u"to_review"_s).toArray();
    ASSERT_EQ(review.size(), 1);
    EXPECT_EQ(review.at(0).toObject().value(u"verdict"_s).toString(), u"other_spelling"_s);
    EXPECT_EQ(review.at(0).toObject().value(u"address"_s).toString(), u"Rue du Trome 6, 1050"_s);
    EXPECT_FALSE(review.at(0).toObject().value(u"alternatives"_s).toArray().isEmpty());

    EXPECT_EQ(json(desk, {u"place-addresses"_s, u"--accept-sure"_s}).json().value(u"placed"_s).toInt(), 1);
    const QJsonObject again = json(desk, {u"place-addresses"_s, u"--accept-sure"_s}).json();
    EXPECT_EQ(again.value(u"sure"_s).toInt(), 0) << "there is nothing to do a second time";
    EXPECT_EQ(again.value(u"to_review"_s).toArray().size(), 1);
    const CliRun told = onDesk(desk, {u"place-addresses"_s});
    EXPECT_TRUE(QString::fromUtf8(told.out).contains(u"Claes, Rue du Trome 6, 1050: written a little otherwise"_s))
        << told.out.constData();
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ui_fixture.h"
#include "replication/held.h"
#include "ui/exchange/held_panel.h"

#include <QTableView>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

/// Etterbeek has deleted 30 of the 60 records that both had, and this desk has exchanged with it.
class HeldPageTest : public ExchangeUiTest {
protected:
    void SetUp() override {
        for (int i = 0; i < 60; ++i)
            notes.append(addNote(*desk, u"note %1"_s.arg(i)));
        peer = addPeer(serveTheirs());
        exchangeWith(peer);
        theirs->write([&](Desk::Writer& writer) {
            for (int i = 0; i < deleted; ++i)
                writer.removeDocument(notes[i].toString());
        });
        EXPECT_EQ(exchangeWith(peer)->result.held, deleted);
    }
    QString lineId() const {
        for (int row = 0; row < list().rowCount(); ++row) {
            if (list().index(row).data(ExchangeListModel::SectionRole) == u"held"_s &&
                list().flags(list().index(row)).testFlag(Qt::ItemIsSelectable))
                return list().idAt(row);
        }
        return {};
    }
    int here() const {
        int count = 0;
        for (const NoteId& note : notes)
            count += desk->find<Note>(note).has_value() ? 1 : 0;
        return count;
    }

    static constexpr int deleted = 30;
    QList<NoteId> notes;
    QString peer;
};

TEST_F(HeldPageTest, shouldSayWhoWouldDeleteWhich) {
    EXPECT_EQ(here(), 60);
    EXPECT_EQ(page->pending(), 1);
    EXPECT_TRUE(said.contains(u"30"_s)) << qPrintable(said);
    choose(u"held"_s, lineId());
    ASSERT_TRUE(child<HeldPanel>()->isVisible());
    EXPECT_EQ(child<HeldPanel>()->title(), u"Etterbeek"_s);
    EXPECT_EQ(child<QTableView>(u"heldRecords"_s)->model()->rowCount(), deleted);
    const QString pictures = qEnvironmentVariable("ENTRAIDE_PICTURES");
    if (!pictures.isEmpty())
        page->grab().save(pictures + u"/held.png"_s);
}

TEST_F(HeldPageTest, shouldKeepTheRecordsHereAndThere) {
    choose(u"held"_s, lineId());
    press(u"keepHeld"_s);
    EXPECT_EQ(here(), 60);
    EXPECT_TRUE(replication::heldDeletions(*desk).isEmpty());
    EXPECT_EQ(page->pending(), 0);
    EXPECT_FALSE(child<HeldPanel>()->isVisible()) << "nothing is left to decide";
    exchangeWith(peer);
    EXPECT_TRUE(theirs->find<Note>(notes.first()).has_value());
}

TEST_F(HeldPageTest, shouldDeleteThemOnlyWhenAskedTwice) {
    choose(u"held"_s, lineId());
    press(u"acceptHeld"_s);
    EXPECT_EQ(here(), 60) << "it asks first";
    press(u"deleteHeld"_s);
    EXPECT_EQ(here(), 60 - deleted);
    EXPECT_EQ(page->pending(), 0);
}

/// Etterbeek, from where the users came, says that the only administrator is one no more.
class HeldUsersPageTest : public ExchangeUiTest {
protected:
    void SetUp() override {
        nadia.id = UserId::create();
        nadia.name = u"Nadia"_s;
        nadia.role = Role::Administrator;
        theirs->write([&](Desk::Writer& writer) { writer.save(nadia); });
        const QString peer = addPeer(serveTheirs());
        exchangeWith(peer);
        User reader = nadia;
        reader.role = Role::Reader;
        theirs->write([&](Desk::Writer&) { theirs->documents().edit(nadia.id.toString(), bodyOf(reader)); });
        EXPECT_EQ(exchangeWith(peer)->result.held, 1);
        choose(u"held"_s, u"users:"_s + replication::heldDeletions(*desk).first().peer);
    }
    Role role() const { return desk->find<User>(nadia.id).value().role; }

    User nadia;
};

TEST_F(HeldUsersPageTest, shouldSayOfWhomAnAdministratorHasToDecide) {
    EXPECT_EQ(role(), Role::Administrator);
    EXPECT_TRUE(said.contains(u"wait for your decision"_s)) << qPrintable(said);
    ASSERT_TRUE(child<HeldPanel>()->isVisible());
    EXPECT_TRUE(child<QPushButton>(u"keepHeld"_s)->text().contains(u"users"_s));
    const auto* table = child<QTableView>(u"heldRecords"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(table->model()->index(0, 0).data().toString().contains(u"Nadia"_s));
}

TEST_F(HeldUsersPageTest, shouldKeepThemAsTheyAre) {
    press(u"keepHeld"_s);
    EXPECT_EQ(role(), Role::Administrator);
    EXPECT_EQ(page->pending(), 0);
    EXPECT_TRUE(replication::heldDeletions(*desk).isEmpty());
}

TEST_F(HeldUsersPageTest, shouldNotLeaveTheDeskToNobody) {
    press(u"acceptHeld"_s);
    press(u"deleteHeld"_s);
    EXPECT_EQ(role(), Role::Administrator);
    EXPECT_TRUE(said.contains(u"Without Nadia nobody would administer the desk"_s)) << qPrintable(said);
    EXPECT_EQ(page->pending(), 1);
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// Several chosen together: in step with the list, and what can be done with them.
#include "geo/place_rounding.h"
#include "storage/audit_trail.h"
#include "ui/mappage/mail_program.h"
#include "ui/mappage/small_desk_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;

namespace {

using Ids = QSet<QString>;

class MapPageChoosingTest : public SmallDeskMapTest {
protected:
    static Ids marked(const MapPage& page) {
        Ids ids;
        for (const QModelIndex& index : page.list().list().selectionModel()->selectedIndexes())
            ids.insert(index.data(MapListModel::IdRole).toString());
        return ids;
    }
    static void mark(const MapPage& page, const QStringList& ids) {
        QItemSelection lines;
        for (const QString& id : ids) {
            const QModelIndex line = page.list().model().index(page.list().model().rowOf(id));
            lines.select(line, line);
        }
        page.list().list().selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect);
    }
    qsizetype exported() const { return desk->audit().find({.acts = {AuditAct::Exported}}).size(); }
};

TEST_F(MapPageChoosingTest, shouldFeedTheListWithWhatAShapeHolds) {
    const auto page = openPage();
    chooseAll(*page);
    EXPECT_EQ(page->list().picked().size(), 6);
    EXPECT_TRUE(page->list().showsOnlyPicked());
    EXPECT_EQ(page->list().model().rowCount(), 6);
    EXPECT_TRUE(page->list().chosenText().startsWith(u"6 "_s)) << qPrintable(page->list().chosenText());
    EXPECT_TRUE(page->list().chosenText().contains(u"3 volunteer"_s)) << qPrintable(page->list().chosenText());
    EXPECT_TRUE(page->list().chosenText().contains(u"2 request"_s));
    MapViewport elsewhere = page->view().viewport();
    elsewhere.zoom = 17;
    page->view().setViewport(elsewhere);
    EXPECT_EQ(page->list().model().rowCount(), 6) << "wherever one looks";
    page->list().showOnlyPicked(false);
    EXPECT_LT(page->list().model().rowCount(), 6);
}

TEST_F(MapPageChoosingTest, shouldMarkInTheListWhoIsChosenOnTheMapAndTheOtherWayRound) {
    const auto page = openPage();
    Q_EMIT page->view().controller().pickedByUser({karim.toString(), urgent.toString()});
    EXPECT_EQ(marked(*page), (Ids{karim.toString(), urgent.toString()}));
    mark(*page, {els.toString(), house.toString(), usual.toString()});
    EXPECT_EQ(page->view().controller().picked(), (Ids{els.toString(), house.toString(), usual.toString()}));
    mark(*page, {els.toString()});
    EXPECT_EQ(page->view().controller().picked(), Ids{els.toString()});
}

TEST_F(MapPageChoosingTest, shouldKeepThoseChosenWhileOneGoesThroughThem) {
    const auto page = openPage();
    chooseAll(*page);
    page->list().list().setCurrentIndex(page->list().model().index(2));
    EXPECT_EQ(page->list().picked().size(), 6);
    EXPECT_EQ(page->view().content().selected, page->list().model().at(2).id);
    const QString gone = page->list().model().at(2).id;
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->list().list().setFocus();
    QTest::keyClick(&page->list().list(), Qt::Key_Delete);
    EXPECT_EQ(page->list().picked().size(), 5);
    EXPECT_FALSE(page->view().controller().picked().contains(gone));
    EXPECT_EQ(page->list().model().rowCount(), 5);
}

TEST_F(MapPageChoosingTest, shouldLetGoOfWhoIsNotShownAnyMore) {
    const auto page = openPage();
    chooseAll(*page);
    MapLayers layers = allLayers;
    layers[static_cast<std::size_t>(MarkerKind::Volunteer)] = false;
    page->layers().setLayers(layers);
    EXPECT_EQ(page->list().picked(), (Ids{urgent.toString(), usual.toString(), house.toString()}));
    EXPECT_EQ(page->view().controller().picked(), page->list().picked());
    action(*page, u"map.clear"_s).trigger();
    EXPECT_TRUE(page->list().picked().isEmpty());
    EXPECT_TRUE(page->view().controller().picked().isEmpty());
    EXPECT_FALSE(action(*page, u"map.clear"_s).isEnabled());
}

TEST_F(MapPageChoosingTest, shouldChooseAroundTheChosenOneByItsKey) {
    const auto page = openPage();
    EXPECT_FALSE(action(*page, u"map.around"_s).isEnabled());
    page->select(urgent.toString());
    ASSERT_TRUE(action(*page, u"map.around"_s).isEnabled());
    action(*page, u"map.around"_s).trigger();
    EXPECT_EQ(page->list().picked(), (Ids{urgent.toString(), karim.toString(), els.toString()}));
    EXPECT_TRUE(page->list().showsOnlyPicked());
    for (const QString& id : page->list().picked()) // the circle itself tells no more than the rounded places
        EXPECT_EQ(placeOn(*page, id), roundedPlace(placeOn(*page, id)));
}

TEST_F(MapPageChoosingTest, shouldCopyThemAsAListAndSaySoInTheJournal) {
    const auto page = openPage();
    QSignalSpy said(page.get(), &Page::said);
    mark(*page, {karim.toString(), urgent.toString()});
    action(*page, u"map.copy"_s).trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().contains(u"Lea Peeters"_s)) << "in the order of the list";
    EXPECT_TRUE(lines.last().contains(u"Karim Peeters"_s));
    EXPECT_EQ(exported(), 1);
    EXPECT_EQ(said.count(), 1);
}

TEST_F(MapPageChoosingTest, shouldWriteThemToAFileAndSaySoInTheJournal) {
    const auto page = openPage();
    mark(*page, {karim.toString(), els.toString(), house.toString()});
    const QString path = folder.filePath(u"list.csv"_s);
    page->writeList(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count(u"\r\n"_s), 4) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Les Tilleuls"_s));
    EXPECT_TRUE(text.contains(u"1050"_s));
    EXPECT_FALSE(text.contains(u"50.83"_s)) << "no place is more exact than on the map";
    EXPECT_FALSE(text.contains(u"Lea"_s));
    EXPECT_EQ(exported(), 1);
    QSignalSpy said(page.get(), &Page::said);
    page->writeList(folder.filePath(u"nowhere/list.csv"_s));
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.first().last().value<Tone>(), Tone::Danger);
    EXPECT_EQ(exported(), 1) << "nothing left";
}

TEST_F(MapPageChoosingTest, shouldWriteToThemHiddenFromEachOther) {
    MailProgram mail;
    const auto page = openPage();
    QSignalSpy said(page.get(), &Page::said);
    mark(*page, {karim.toString(), els.toString(), wout.toString(), house.toString()});
    action(*page, u"map.mail"_s).trigger();
    ASSERT_EQ(mail.opened.size(), 1);
    const QString url = mail.opened.first().toString(QUrl::FullyDecoded);
    EXPECT_TRUE(url.startsWith(u"mailto:?bcc="_s)) << qPrintable(url);
    for (const QString& address : {u"karim@example.org"_s, u"els@example.org"_s, u"accueil@example.org"_s})
        EXPECT_EQ(url.count(address), 1) << qPrintable(url);
    EXPECT_EQ(exported(), 1);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.first().first().toString().contains(u'3'));
    EXPECT_TRUE(said.first().first().toString().contains(u'1')) << "one has no address";

    Person taken = *desk->find<Person>(desk->find<Volunteer>(karim)->person);
    ConsentGiven withdrawn;
    withdrawn.what = Consent::ContactByMail;
    withdrawn.given = wednesday.addDays(-9);
    withdrawn.withdrawn = wednesday.addDays(-1);
    taken.consents = {withdrawn};
    put(taken);
    mark(*page, {karim.toString(), wout.toString()});
    action(*page, u"map.mail"_s).trigger();
    EXPECT_EQ(mail.opened.size(), 1) << "nobody who may be written to";
    EXPECT_EQ(exported(), 1);
}

TEST_F(MapPageChoosingTest, shouldLookForHelpersOfTheOneRequest) {
    const auto page = openPage();
    QSignalSpy wanted(page.get(), &Page::openAtRequested);
    mark(*page, {urgent.toString(), usual.toString()});
    EXPECT_FALSE(action(*page, u"map.candidates"_s).isEnabled()) << "for which of them";
    mark(*page, {urgent.toString(), karim.toString()});
    ASSERT_TRUE(action(*page, u"map.candidates"_s).isEnabled());
    action(*page, u"map.candidates"_s).trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), urgent.toString());
    EXPECT_EQ(wanted.first().last().value<Aspect>(), Aspect::Candidates);
}

TEST_F(MapPageChoosingTest, shouldShowRecordsOfAListWhateverHidesThem) {
    const auto page = openPage();
    MapLayers none{};
    page->layers().setLayers(none);
    page->time().chooseDay(1);
    QSignalSpy said(page.get(), &Page::said);
    page->showRecords({wout.toString(), usual.toString()});
    EXPECT_EQ(page->list().picked(), (Ids{wout.toString(), usual.toString()}));
    EXPECT_TRUE(page->list().showsOnlyPicked());
    EXPECT_EQ(said.count(), 0);
    const QRectF seen(QPointF(0, 0), page->view().viewport().size);
    for (const QString& id : page->list().picked())
        EXPECT_TRUE(seen.contains(page->view().viewport().toScreen(placeOn(*page, id)))) << qPrintable(id);
    page->showRecords({karim.toString(), u"volunteer:elsewhere"_s});
    EXPECT_EQ(page->list().picked(), Ids{karim.toString()});
    EXPECT_EQ(said.count(), 1) << "one is not on the map";
    page->showRecords({u"volunteer:elsewhere"_s});
    EXPECT_EQ(said.count(), 2);
}

TEST_F(MapPageChoosingTest, shouldGoRoundMapListAndTimeWithF6) {
    const auto page = openPage();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->view().setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->view().isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(page->list().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(page->time().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(page->view().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(MapPageChoosingTest, shouldRefuseAReaderWhatLeavesTheDesk) {
    User reader;
    reader.name = u"Lecteur"_s;
    reader.role = Role::Reader;
    reader.id = put(reader);
    desk->actAs({reader.name, reader.role, reader.id, {}});
    {
        const auto page = openPage();
        QSignalSpy said(page.get(), &Page::said);
        mark(*page, {karim.toString()});
        QGuiApplication::clipboard()->setText(u"before"_s);
        action(*page, u"map.copy"_s).trigger();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before");
        page->writeList(folder.filePath(u"list.csv"_s));
        EXPECT_FALSE(QFile::exists(folder.filePath(u"list.csv"_s)));
        EXPECT_EQ(said.count(), 2);
        EXPECT_FALSE(action(*page, u"map.pin"_s).isEnabled());
        EXPECT_EQ(page->paperDetail(), PlaceDetail::Areas) << "what hangs on a wall is all that a reader prints";
        page->setPaperDetail(PlaceDetail::Exact);
        EXPECT_EQ(page->paperDetail(), PlaceDetail::Areas);
    }
    desk->actAs({});
    EXPECT_EQ(exported(), 0);
}

} // namespace

} // namespace THIS_FILE

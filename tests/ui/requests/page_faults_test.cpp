// SPDX-License-Identifier: GPL-3.0-or-later
// The disk under an open page breaks, or is full, while somebody works: nothing is thrown through Qt, it is told in
// words, what is typed stays, and when the disk is well again the page goes on.
#include "faults/failing_files.h"
#include "sample/sample_desk.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job.h"
#include "ui/common/roles.h"
#include "ui/records/address_lookup.h"
#include "ui/records/record_list_model.h"
#include "ui/records/unsaved.h"
#include "ui/requests/request_form.h"
#include "ui/requests/requests_page.h"
#include "workflows/candidates.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::FaultKind;

constexpr int patience = 20'000;

struct Disk {
    test::FailingFiles disk;
    test::WatchedVfs vfs{disk};
};

class PageFaultsTest : public Disk, public testing::Test {
protected:
    PageFaultsTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 120, .requests = 60, .postings = 2, .seed = 3}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        page = std::make_unique<RequestsPage>(*context);
        page->resize(1280, 800);
        page->show();
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString& sentence, Tone) { said.append(sentence); });
        EXPECT_TRUE(rests());
    }
    ~PageFaultsTest() override { disk.stop(); }

    bool rests() const {
        return QTest::qWaitFor([this] { return page->findChildren<Job*>().isEmpty(); }, patience);
    }
    /// From now on; what was read before is read anew.
    void fail(FaultKind kind) {
        ASSERT_TRUE(rests());
        said.clear();
        desk->database().execute("PRAGMA shrink_memory");
        disk.failAt(0, kind, true);
    }
    void heal() {
        ASSERT_TRUE(rests());
        disk.stop();
    }
    /// In words, of the file, and nothing of what the database said.
    void expectTold(const QString& words) {
        EXPECT_TRUE(disk.hasFailed()) << "the disk was not asked";
        EXPECT_TRUE(QTest::qWaitFor([this] { return !said.isEmpty(); }));
        for (const QString& sentence : std::as_const(said)) {
            EXPECT_TRUE(sentence.contains(words)) << qPrintable(sentence);
            EXPECT_TRUE(sentence.contains(u"desk.entraide"_s)) << qPrintable(sentence);
            EXPECT_FALSE(sentence.contains(u"I/O"_s) || sentence.contains(u"SELECT"_s)) << qPrintable(sentence);
        }
    }
    template <class W> QList<QPointer<W>> seen() const {
        QList<QPointer<W>> found;
        for (W* part : page->findChildren<W*>()) {
            if (part->isVisible())
                found.append(part);
        }
        return found;
    }
    /// The list that is seen.
    QAbstractItemView& view() const {
        for (const auto& one : seen<QAbstractItemView>()) {
            if (qobject_cast<RecordListModel*>(one->model()))
                return *one;
        }
        throw std::runtime_error("no list");
    }
    RecordListModel& list() const { return *qobject_cast<RecordListModel*>(view().model()); }
    static QString firstCell(const RecordListModel& of) { return of.index(0, 0).data().toString(); }
    /// Types into filters, goes through lists and tabs, looks at all of it.
    void useWhatIsSeen() {
        for (const auto& filter : seen<FilterBar>()) {
            QTest::keyClicks(filter->findChild<QLineEdit*>(), u"a"_s);
            QTest::qWait(80); // it waits for a pause in the typing
        }
        for (const auto& one : seen<QAbstractItemView>()) {
            for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Down, Qt::Key_PageDown}) {
                if (one && one->isVisible())
                    QTest::keyClick(one.data(), key);
            }
        }
        page->grab();
        for (const auto& tabs : seen<QTabBar>()) {
            const int first = tabs->currentIndex();
            for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                page->grab();
            }
            if (tabs)
                tabs->setCurrentIndex(first);
        }
        QCoreApplication::processEvents();
    }

    RequestForm& form() const { return *page->findChild<RequestForm*>(); }
    QLineEdit& line(const QString& name) const {
        for (QLineEdit* one : form().findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name)
                return *one;
        }
        throw std::runtime_error("no such field");
    }
    void beginRequest() {
        page->newAction()->trigger();
        QCoreApplication::processEvents(); // what the form began with is known by then
    }
    /// The family name of somebody who was helped before.
    QString knownName() const {
        QString name;
        desk->forEach<Beneficiary>([&](const Beneficiary& helped) {
            if (name.isEmpty())
                name = desk->find<Person>(helped.person).value_or(Person()).familyName;
        });
        EXPECT_FALSE(name.isEmpty());
        return name;
    }
    QAbstractItemModel& suggested() const { return *line(u"Family name"_s).completer()->model(); }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<RequestsPage> page;
    QStringList said;
};

TEST_F(PageFaultsTest, shouldTellInWordsAndGoOnWhenTheDiskIsWellAgain) {
    const int rows = list().rowCount();
    ASSERT_GT(rows, 5);
    fail(FaultKind::Broken);
    EXPECT_NO_THROW(useWhatIsSeen());
    expectTold(u"could not be read"_s);
    heal();
    for (const auto& filter : seen<FilterBar>())
        filter->setText({});
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return list().rowCount() == rows && firstCell(list()) != "not readable"_L1; }, patience));
    said.clear();
    EXPECT_NO_THROW(useWhatIsSeen());
    QTest::keyClick(&view(), Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(page->shownRecord(), list().idAt(0));
    EXPECT_TRUE(said.isEmpty()) << qPrintable(said.join(u'\n'));
}

TEST_F(PageFaultsTest, shouldShowThatCellsAreNotReadableAndReadThemByItself) {
    fail(FaultKind::Broken);
    EXPECT_NO_THROW(list().sort(0, Qt::DescendingOrder));
    EXPECT_NO_THROW(page->grab());
    expectTold(u"could not be read"_s);
    heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list().query().descending; }, patience)) << "sorted as was wished";

    RecordListModel fresh(*desk, EntityType::Request,
                          {{u"Id"_s,
                            [](const ListRow& row) {
                                return Cell{row.id, {}, Tone::Normal};
                            },
                            {}}},
                          page.get());
    fail(FaultKind::Broken);
    EXPECT_EQ(firstCell(fresh), u"not readable"_s);
    EXPECT_FALSE(fresh.index(0, 0).data(StateIconRole).isValid());
    expectTold(u"could not be read"_s);
    heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return firstCell(fresh).startsWith(u"request:"_s); }, patience));
}

TEST_F(PageFaultsTest, shouldKeepWhatIsTypedWhileNothingCanBeRead) {
    const QString name = knownName();
    beginRequest();
    fail(FaultKind::Broken);
    EXPECT_NO_THROW(QTest::keyClicks(&line(u"Family name"_s), u"Lemaire"_s));
    EXPECT_EQ(line(u"Family name"_s).text(), u"Lemaire"_s);
    expectTold(u"What was saved before is safe"_s);
    EXPECT_FALSE(form().whatIsTyped().isEmpty()) << "it is kept as a draft";
    heal();
    line(u"Family name"_s).clear();
    QTest::keyClicks(&line(u"Family name"_s), name.first(3));
    EXPECT_GT(suggested().rowCount(), 0) << "the form works on";
}

TEST_F(PageFaultsTest, shouldTakeASuggestedPersonWholeOrNotAtAll) {
    const QString name = knownName();
    beginRequest();
    QTest::keyClicks(&line(u"Family name"_s), name);
    ASSERT_GT(suggested().rowCount(), 0);
    const QModelIndex index = suggested().index(0, 0);
    QCompleter& completer = *line(u"Family name"_s).completer();
    fail(FaultKind::Broken);
    EXPECT_NO_THROW(Q_EMIT completer.activated(index));
    expectTold(u"could not be read"_s);
    EXPECT_TRUE(line(u"Given name"_s).text().isEmpty());
    heal();
    EXPECT_TRUE(form().noted().person.id.isEmpty());
    Q_EMIT completer.activated(index);
    EXPECT_FALSE(form().noted().person.id.isEmpty());
    EXPECT_EQ(line(u"Given name"_s).text(), form().noted().person.givenName);
}

TEST_F(PageFaultsTest, shouldKeepTheFormThatCannotBeSavedAndSaveItOnceThereIsRoom) {
    const qint64 before = desk->count(EntityType::Request);
    beginRequest();
    line(u"Family name"_s).setText(u"Lemaire"_s);
    line(u"Given name"_s).setText(u"Zoé"_s);
    fail(FaultKind::Full);
    EXPECT_NO_THROW(Q_EMIT form().saveRequested());
    expectTold(u"is full"_s);
    EXPECT_EQ(line(u"Given name"_s).text(), u"Zoé"_s);
    EXPECT_FALSE(form().whatIsTyped().isEmpty());
    heal();
    EXPECT_EQ(desk->count(EntityType::Request), before);
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Request), before + 1) << qPrintable(said.join(u'\n'));
}

TEST_F(PageFaultsTest, shouldSaveWhatIsStoredThoughNoListCanFollowIt) {
    ASSERT_TRUE(rests());
    bool isStored = false;
    QObject::connect(desk.get(), &Desk::changed, page.get(), [this] { disk.failAt(0, FaultKind::Broken, true); });
    auto other = std::make_unique<RequestsPage>(*context); // hears of it after the disk has broken
    other->show();
    desk->database().execute("PRAGMA shrink_memory");
    EXPECT_NO_THROW(isStored = !desk->write([](Desk::Writer& writer) {
                                        Person person;
                                        person.familyName = u"Lemaire"_s;
                                        writer.save(person);
                                    })
                                    .isEmpty());
    EXPECT_TRUE(isStored);
    EXPECT_TRUE(disk.hasFailed()) << "nobody read anything anew";
    EXPECT_NO_THROW(QCoreApplication::processEvents());
    disk.stop();
}

} // namespace
} // namespace entraide::THIS_FILE

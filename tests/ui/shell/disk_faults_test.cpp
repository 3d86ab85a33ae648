// SPDX-License-Identifier: GPL-3.0-or-later
// The disk under the open window breaks, or is full, while somebody works: they are told in words, what they type
// stays, and when the disk is well again they go on.
#include "faults/failing_files.h"
#include "sample/sample_desk.h"
#include "storage/database.h"
#include "ui/common/filter_bar.h"
#include "ui/days/day.h"
#include "ui/mappage/background_panel.h"
#include "ui/records/record_list_model.h"
#include "ui/requests/request_form.h"
#include "ui/shell/guarded_application.h"
#include "ui/shell/shell_session.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabBar>

#include <initializer_list>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::FaultKind;

struct Disk {
    test::FailingFiles disk;
    test::WatchedVfs vfs{disk};
};

/// Closes what opens in front of the window, and keeps what it said.
class Hands {
public:
    Hands() {
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            QWidget* open = QApplication::activePopupWidget();
            if (!open)
                open = QApplication::activeModalWidget();
            if (const auto* box = qobject_cast<QMessageBox*>(open))
                said.append(box->text());
            if (open)
                open->close();
        });
        m_timer.start();
    }

    QStringList said;

private:
    QTimer m_timer;
};

class DiskFaults : public Disk, public Day {
protected:
    DiskFaults() {
        fillSample(*desk, {.volunteers = 60, .requests = 40, .postings = 3, .seed = 5}, today.now);
        EXPECT_TRUE(rests());
        bar().closeMessage();
        QObject::connect(static_cast<GuardedApplication*>(qApp), &GuardedApplication::caught, window.get(),
                         [this](QEvent::Type in) { left.append(in); });
    }
    ~DiskFaults() override { disk.stop(); }

    /// From now on; what was read before is read anew.
    void fail(FaultKind kind) {
        ASSERT_TRUE(rests());
        desk->database().execute("PRAGMA shrink_memory");
        disk.failAt(0, kind, true);
    }
    void heal() {
        ASSERT_TRUE(rests());
        disk.stop();
    }
    MessageBar& bar() const { return *window->findChild<MessageBar*>(); }
    bool isTold() const {
        return QTest::qWaitFor([this] { return bar().isVisible() && !bar().text().isEmpty(); });
    }
    /// In words, of the file, and nothing of what the database said.
    void expectWords(const QString& words) const {
        EXPECT_TRUE(told().contains(words)) << qPrintable(told());
        EXPECT_TRUE(told().contains(u"desk.entraide"_s)) << qPrintable(told());
        EXPECT_FALSE(told().contains(u"I/O"_s) || told().contains(u"SELECT"_s)) << qPrintable(told());
    }
    template <class W> QList<QPointer<W>> seen() const {
        QList<QPointer<W>> found;
        for (W* part : page().findChildren<W*>()) {
            if (part->isVisible())
                found.append(part);
        }
        return found;
    }
    QList<RecordListModel*> lists() const {
        QList<RecordListModel*> found;
        for (const auto& view : seen<QAbstractItemView>()) {
            if (auto* list = qobject_cast<RecordListModel*>(view->model()); list && list->rowCount() > 0)
                found.append(list);
        }
        return found;
    }

    /// Types into filters, goes through lists, and looks at all of it.
    void useWhatIsSeen() {
        for (const auto& filter : seen<FilterBar>()) {
            if (!filter)
                continue;
            QTest::keyClicks(filter->findChild<QLineEdit*>(), u"a"_s);
            QTest::qWait(80); // it waits for a pause in the typing
        }
        for (const auto& view : seen<QAbstractItemView>()) {
            for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Down, Qt::Key_PageDown}) {
                if (view && view->isVisible())
                    QTest::keyClick(view.data(), key);
            }
        }
        window->grab();
        QCoreApplication::processEvents();
    }
    void goThroughTabs() {
        for (const auto& tabs : seen<QTabBar>()) {
            const int first = tabs->currentIndex();
            for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
                if (!tabs->isTabEnabled(tab) || !tabs->isTabVisible(tab))
                    continue;
                tabs->setCurrentIndex(tab);
                useWhatIsSeen();
            }
            if (tabs)
                tabs->setCurrentIndex(first);
        }
    }
    void useCommands() {
        for (QAction* action : {page().printAction(), page().newAction()}) {
            if (action && action->isEnabled())
                action->trigger();
            QTest::qWait(50);
        }
        window->grab();
    }

    RequestForm& form() const { return *page().findChild<RequestForm*>(); }
    QLineEdit& line(const QString& name) const {
        for (QLineEdit* one : form().findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name)
                return *one;
        }
        ADD_FAILURE() << "no field is called " << qPrintable(name);
        return *form().findChild<QLineEdit*>();
    }
    void beginRequest() {
        go(u"requests"_s);
        run(u"requests.new"_s);
        QCoreApplication::processEvents();
    }
    /// Somebody who was helped before.
    Person known() const {
        const auto asked = all<Beneficiary>();
        const auto person = asked.isEmpty() ? std::nullopt : desk->find<Person>(asked.first().person);
        EXPECT_TRUE(person);
        return person.value_or(Person());
    }
    QAbstractItemModel& suggested() const { return *line(u"Family name"_s).completer()->model(); }

    Hands hands;
    QList<QEvent::Type> left; ///< in which events a fault left a handler
};

class DiskFaultsOnPage : public DiskFaults, public testing::WithParamInterface<const char*> {};

TEST_P(DiskFaultsOnPage, shouldTellInWordsAndGoOnWhenTheDiskIsWellAgain) {
    go(QString::fromLatin1(GetParam()));
    ASSERT_TRUE(rests());
    const bool hasLists = !lists().isEmpty();
    bar().closeMessage();
    fail(FaultKind::Broken);
    EXPECT_NO_THROW(useWhatIsSeen());
    EXPECT_NO_THROW(goThroughTabs());
    EXPECT_NO_THROW(useCommands());
    QTest::qWait(100);
    if (hasLists) {
        EXPECT_TRUE(disk.hasFailed()) << "nothing was read";
        EXPECT_TRUE(isTold());
        expectWords(u"could not be read"_s);
    }
    EXPECT_EQ(left, QList<QEvent::Type>()) << "a fault went through frames of Qt";
    heal();
    for (const auto& filter : seen<FilterBar>())
        filter->setText({});
    QTest::qWait(80);
    for (RecordListModel* list : lists()) {
        const auto isReadable = [list] {
            for (int row = 0; row < list->rowCount(); ++row) {
                if (list->index(row, 0).data().toString() == "not readable"_L1)
                    return false;
            }
            return list->rowCount() == list->allRecords() || list->query().hasConditions() ||
                   !list->query().states.isEmpty();
        };
        EXPECT_TRUE(QTest::qWaitFor(isReadable, patience));
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, DiskFaultsOnPage,
                         testing::Values("today", "requests", "volunteers", "tandems", "postings", "meals", "rounds",
                                         "roster", "map", "exchange", "reports", "protection"),
                         [](const auto& page) { return std::string(page.param); });

TEST_F(DiskFaults, shouldShowWhatWasReadAndReadTheRestByItself) {
    go(u"volunteers"_s);
    ASSERT_FALSE(lists().isEmpty());
    RecordListModel& list = *lists().first();
    const int rows = list.rowCount();
    const QString first = list.index(0, 0).data().toString();
    fail(FaultKind::Broken);
    list.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(list.rowCount(), rows);
    EXPECT_EQ(list.index(0, 0).data().toString(), first) << "as before";
    EXPECT_TRUE(isTold());
    heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.index(0, 0).data().toString() != first; }, patience));
    EXPECT_EQ(list.index(rows - 1, 0).data().toString(), first);
}

TEST_F(DiskFaults, shouldKeepWhatIsTypedWhileNothingCanBeRead) {
    const Person person = known();
    beginRequest();
    line(u"Family name"_s).setFocus();
    fail(FaultKind::Broken);
    QTest::keyClicks(&line(u"Family name"_s), u"Lemaire"_s);
    EXPECT_EQ(line(u"Family name"_s).text(), u"Lemaire"_s);
    EXPECT_TRUE(isTold());
    expectWords(u"What was saved before is safe"_s);
    EXPECT_FALSE(window->drafts().isEmpty());
    EXPECT_TRUE(left.isEmpty());
    heal();
    line(u"Family name"_s).clear();
    type(person.familyName);
    EXPECT_GT(suggested().rowCount(), 0) << "the form works on";
}

TEST_F(DiskFaults, shouldTakeASuggestedPersonWholeOrNotAtAll) {
    const Person person = known();
    beginRequest();
    line(u"Family name"_s).setFocus();
    type(person.familyName);
    ASSERT_GT(suggested().rowCount(), 0);
    const QModelIndex index = suggested().index(0, 0);
    fail(FaultKind::Broken);
    Q_EMIT line(u"Family name"_s).completer()->activated(index);
    EXPECT_TRUE(isTold());
    EXPECT_TRUE(left.isEmpty());
    heal();
    EXPECT_TRUE(form().noted().person.id.isEmpty());
    Q_EMIT line(u"Family name"_s).completer()->activated(index);
    EXPECT_FALSE(form().noted().person.id.isEmpty());
    EXPECT_EQ(line(u"Family name"_s).text(), form().noted().person.familyName);
}

TEST_F(DiskFaults, shouldKeepTheFormThatCannotBeSavedAndSaveItOnceThereIsRoom) {
    const qint64 before = desk->count(EntityType::Request);
    beginRequest();
    line(u"Family name"_s).setText(u"Lemaire"_s);
    line(u"Given name"_s).setText(u"Zoé"_s);
    fail(FaultKind::Full);
    Q_EMIT form().saveRequested();
    EXPECT_TRUE(isTold());
    expectWords(u"is full"_s);
    EXPECT_EQ(line(u"Given name"_s).text(), u"Zoé"_s);
    EXPECT_FALSE(window->drafts().isEmpty());
    heal();
    EXPECT_EQ(desk->count(EntityType::Request), before);
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Request), before + 1) << qPrintable(told());
    EXPECT_TRUE(window->drafts().isEmpty());
}

TEST_F(DiskFaults, shouldTellThatTheChosenMapIsNotKept) {
    go(u"map"_s);
    ASSERT_TRUE(rests());
    auto* background = page().findChild<BackgroundPanel*>();
    ASSERT_TRUE(background);
    bar().closeMessage();
    fail(FaultKind::Full);
    EXPECT_NO_THROW(Q_EMIT background->sourceChosen(MapSource()));
    EXPECT_TRUE(isTold());
    expectWords(u"is full"_s);
    heal();
}

/// From the start of the program to its end.
class SessionOnABrokenDisk : public Disk, public ShellSession {
protected:
    SessionOnABrokenDisk() {
        const auto desk = Desk::create(file(), {}, u"Exemple"_s, true);
        fillSample(*desk, {.volunteers = 20, .requests = 10, .postings = 1, .seed = 5},
                   QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    }
    ~SessionOnABrokenDisk() override { disk.stop(); }
    QString file() const { return folder.filePath(u"desk.entraide"_s); }

    Hands hands;
};

TEST_F(SessionOnABrokenDisk, shouldSayWhyADeskCannotBeOpenedAndOpenItLater) {
    int refused = 0;
    for (const qint64 after : {0, 30, 60, 90, 120, 180, 240}) {
        const auto session = sessionWith(file());
        hands.said.clear();
        disk.failAt(after, FaultKind::Broken, true);
        bool isOpen = true;
        EXPECT_NO_THROW(isOpen = session->begin()) << after;
        disk.stop();
        if (isOpen)
            continue;
        ++refused;
        EXPECT_FALSE(session->window()) << after;
        EXPECT_FALSE(hands.said.isEmpty()) << after;
        EXPECT_FALSE(hands.said.join(u' ').contains(u"I/O"_s)) << qPrintable(hands.said.join(u'\n'));
    }
    EXPECT_GT(refused, 3);
    const auto session = sessionWith(file());
    EXPECT_TRUE(session->begin()) << qPrintable(hands.said.join(u'\n'));
}

TEST_F(SessionOnABrokenDisk, shouldEndInGoodOrderWhenTheDiskHasGone) {
    auto session = sessionWith(file());
    ASSERT_TRUE(session->begin());
    MainWindow& window = *session->window();
    window.showPage(u"requests"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChildren<Job*>().isEmpty(); }, 20'000));
    disk.failAt(0, FaultKind::Broken, true);
    EXPECT_NO_THROW(session->keepTyped());
    EXPECT_NO_THROW(session.reset());
}

} // namespace
} // namespace entraide::THIS_FILE

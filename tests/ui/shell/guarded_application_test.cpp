// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves an event's handler is told, once, and the program goes on.
#include "domain/error.h"
#include "ui/common/fault.h"
#include "ui/shell/guarded_application.h"
#include "ui/words/error_words.h"
#include "ui/words/later_words.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>
#include <stdexcept>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

std::exception_ptr broken(const QString& file) {
    return std::make_exception_ptr(Error(ErrorCode::Storage, file, u"disk I/O error"_s));
}

/// A window that tells faults.
class TellingWindow : public QWidget {
public:
    QStringList told;

protected:
    bool event(QEvent* event) override {
        if (event->type() != FaultEvent::kind())
            return QWidget::event(event);
        told.append(laterSentenceFor(static_cast<FaultEvent*>(event)->fault()));
        event->accept();
        return true;
    }
};

class GuardedApplicationTest : public testing::Test {
protected:
    ~GuardedApplicationTest() override {
        for (QMessageBox* box : boxes())
            delete box;
    }
    static GuardedApplication& application() { return *static_cast<GuardedApplication*>(qApp); }
    static QList<QMessageBox*> boxes() {
        QList<QMessageBox*> found;
        for (const QWidgetList windows = QApplication::topLevelWidgets(); QWidget * window : windows) {
            if (window->objectName() == "faultBox"_L1)
                found.append(static_cast<QMessageBox*>(window));
        }
        return found;
    }
    static void failInTheLoop(const std::exception_ptr& fault) {
        QTimer::singleShot(0, qApp, [fault] { std::rethrow_exception(fault); });
        QCoreApplication::processEvents(); // the handler
        QCoreApplication::processEvents(); // what waited for it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
};

TEST_F(GuardedApplicationTest, shouldTellInTheWindowWhatLeftAHandler) {
    TellingWindow window;
    window.show();
    QSignalSpy caught(&application(), &GuardedApplication::caught);
    failInTheLoop(broken(u"a.entraide"_s));
    EXPECT_EQ(window.told, QStringList{laterSentenceFor(broken(u"a.entraide"_s))});
    EXPECT_TRUE(window.told.value(0).contains(u"a.entraide"_s)) << qPrintable(window.told.join(u'\n'));
    EXPECT_EQ(caught.count(), 1) << "what is typed is kept";
    EXPECT_TRUE(boxes().isEmpty());
}

TEST_F(GuardedApplicationTest, shouldTellOnceWhatAroseOften) {
    TellingWindow window;
    window.show();
    for (int i = 0; i < 100; ++i)
        tellLater(window, broken(u"b.entraide"_s));
    EXPECT_TRUE(window.told.isEmpty()) << "not from within what is painted";
    QCoreApplication::processEvents();
    EXPECT_EQ(window.told.size(), 1);
}

TEST_F(GuardedApplicationTest, shouldTellInOneBoxWhereNoWindowTells) {
    failInTheLoop(broken(u"c.entraide"_s));
    failInTheLoop(broken(u"c.entraide"_s));
    ASSERT_EQ(boxes().size(), 1);
    EXPECT_EQ(boxes().first()->text(), laterSentenceFor(broken(u"c.entraide"_s)));
    EXPECT_FALSE(boxes().first()->text().contains(u"I/O"_s));
}

TEST_F(GuardedApplicationTest, shouldHaveWordsForWhatIsNoFaultOfItsOwn) {
    failInTheLoop(std::make_exception_ptr(std::runtime_error("vector::_M_range_check")));
    ASSERT_EQ(boxes().size(), 1);
    EXPECT_FALSE(boxes().first()->text().contains(u"vector"_s)) << qPrintable(boxes().first()->text());
    EXPECT_FALSE(boxes().first()->text().isEmpty());
}

TEST_F(GuardedApplicationTest, shouldTellFromAnotherThreadToo) {
    TellingWindow window;
    window.show();
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        &there, [] { std::rethrow_exception(broken(u"d.entraide"_s)); }, Qt::QueuedConnection);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    thread.quit();
    thread.wait();
    EXPECT_EQ(window.told.size(), 1);
}

TEST_F(GuardedApplicationTest, shouldNotKeepOnKeepingWhatCannotBeKept) {
    TellingWindow window;
    window.show();
    int asked = 0;
    const QMetaObject::Connection keeping =
        QObject::connect(&application(), &GuardedApplication::caught, &application(), [&asked] {
            ++asked;
            std::rethrow_exception(broken(u"keeping"_s));
        });
    failInTheLoop(broken(u"e.entraide"_s));
    QTest::qWait(50);
    QObject::disconnect(keeping);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(window.told.size(), 2) << "that it could not be kept is told";
}

} // namespace
} // namespace entraide::THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 sign-ups for one posting in the real page: how long until they are all shown, the longest time the window's
// thread was held up meanwhile, one letter on one line, 500 confirmed at once, and what is done with all of them: the
// posting is cancelled, everybody told, each taken back. To reach: no stall of 50 ms.
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/list_table.h"
#include "ui/postings/postings_page.h"
#include "ui/postings/signups_panel.h"
#include "ui/postings/signups_view.h"
#include "ui/postings/tell_view.h"
#include "ui/records/address_lookup.h"
#include "ui/records/undo_history.h"
#include "workflows/candidates.h"
#include "workflows/posting_desk.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;

constexpr int people = 10'000;
constexpr int many = 500;
constexpr int singles = 20; // one at a time
constexpr double goalMilliseconds = 50;

const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));

PostingId fill(Desk& desk, QList<SignupId>& ids) {
    Posting posting;
    posting.state = PostingState::Published;
    posting.title.fr = u"Lettres"_s;
    posting.contactName = u"Sophie"_s;
    posting.roles = {{u"a"_s, {u"Écriture"_s, {}, {}, {}}, 600, {}}, {u"b"_s, {u"Tri"_s, {}, {}, {}}, 600, {}}};
    for (int day = 0; day < 10; ++day)
        posting.shifts.append({u"s%1"_s.arg(day), today.date.addDays(7 + day), {600, 690}, {}, {}});
    desk.write([&](Desk::Writer& writer) {
        posting.id = writer.save(posting);
        for (int i = 0; i < people; ++i) {
            Person person;
            person.givenName = u"Prénom%1"_s.arg(i);
            person.familyName = u"Nom%1"_s.arg(i % 977);
            Volunteer volunteer;
            volunteer.person = writer.save(person);
            volunteer.state = VolunteerState::Active;
            Signup signup;
            signup.posting = posting.id;
            signup.role = i % 2 ? u"a"_s : u"b"_s;
            signup.shift = u"s%1"_s.arg(i % 10);
            signup.volunteer = writer.save(volunteer);
            signup.answers = {u"oui"_s, u"une réponse un peu plus longue"_s};
            signup.received = today.now.addSecs(i);
            ids.append(writer.save(signup));
        }
    });
    return posting.id;
}

/// The longest time between two rounds of the event loop, begun with what the measured act itself takes.
class Stalls {
public:
    Stalls() {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }
    template <class Until> double run(const Until& until) {
        while (!until())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_longest = std::max(m_longest, m_clock.restart());
        return static_cast<double>(m_longest);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void say(const char* what, double total, double stall) {
    std::printf("%-28s %8.0f ms   longest stall %5.0f ms   %s\n", what, total, stall,
                stall <= goalMilliseconds ? "ok" : "TOO LONG");
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto desk = Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Bench"_s, true);
    QList<SignupId> ids;
    const PostingId posting = fill(*desk, ids);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    AddressLookup addresses(QString(), settings);
    CandidateService candidates(*desk);
    PageContext context{*desk, candidates, addresses, settings, [] { return today; }, u"N"_s};
    PostingsPage page(context);
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    UndoHistory history(*desk, &page);
    QObject::connect(&page, &Page::done, &history,
                     [&](const QString&, const QString& undo, const ChangeSet& set) { history.add(undo, set); });
    auto& panel = *page.findChild<SignupsPanel*>();
    auto& view = *page.findChild<SignupsView*>();
    const auto rests = [&] { return !panel.isReading() && page.findChildren<Job*>().isEmpty(); };
    const auto act = [&](const char* what, const std::function<void()>& work) {
        QElapsedTimer clock;
        clock.start();
        Stalls stalls;
        work();
        const double longest = stalls.run(rests);
        say(what, static_cast<double>(clock.elapsed()), longest);
    };
    const auto trigger = [&](const QString& id) {
        for (QAction* action : page.menuActions()) {
            if (action->objectName() == id)
                action->trigger();
        }
    };
    act("open 10,000 sign-ups", [&] { page.openRecord(posting.toString()); });
    const auto each = [&](const char* what, const QString& id) {
        double total = 0;
        double longest = 0;
        for (int i = 0; i < singles; ++i) {
            view.choose(ids[5000 + i * 97]);
            QCoreApplication::processEvents();
            QElapsedTimer clock;
            clock.start();
            Stalls stalls;
            trigger(id);
            longest = std::max(longest, stalls.run(rests));
            total += static_cast<double>(clock.elapsed());
        }
        say(what, total / singles, longest);
    };
    each("confirm one, mean of 20", u"signups.confirm"_s);
    each("withdraw one, mean of 20", u"signups.withdraw"_s);
    view.chooseAll(ids.mid(1000, many));
    act("confirm 500", [&] { trigger(u"signups.confirm"_s); });
    const auto undo = [&](const char* what) {
        act(what, [&] { history.beginUndo({[](const UndoHistory::Done&) {}, [](const std::exception_ptr&) {}}); });
    };
    act("cancel the posting", [&] {
        trigger(u"postings.cancel"_s);
        auto* dialog = page.findChild<QInputDialog*>();
        dialog->setTextValue(u"plus de subside"_s);
        dialog->accept();
    });
    auto& tell = *page.findChild<TellView*>();
    tell.findChild<ListTable*>()->selectAll();
    act("all were told", [&] { trigger(u"signups.told"_s); });
    undo("take the note back");
    undo("take the cancelling back");
    QElapsedTimer clock;
    clock.start();
    const SignupsDone done = PostingDesk(*desk).confirmAll(ids.mid(2000, many), today);
    std::printf("%-28s %8lld ms   %d confirmed\n", "the same without a window", static_cast<long long>(clock.elapsed()),
                done.count(SignupState::Confirmed));
    return 0;
}

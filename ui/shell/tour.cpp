// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/common/theme.h"
#include "ui/records/page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/words/interface_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QPixmap>
#include <QTimer>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// For a page to read, lay itself out and for its map to draw.
constexpr int settleMilliseconds = 700;
constexpr QSize windowSize{1440, 900};

void writeText(const QString& path, const QByteArray& text) {
    if (QFile file(path); file.open(QIODevice::WriteOnly))
        file.write(text);
}

} // namespace

Tour::Tour(Session& session, QString folder, QStringList languages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
    , m_languages(std::move(languages)) {}

void Tour::start() {
    QDir().mkpath(m_folder);
    m_session.setScene();
    for (const QString& language : std::as_const(m_languages)) {
        for (const bool dark : {false, true})
            addRound(language, dark);
    }
    next();
}

/// Every page in one language and scheme.
void Tour::addRound(const QString& language, bool dark) {
    const QString prefix = language + (dark ? u"-dark-"_s : u"-light-"_s);
    const auto aside = [this](std::function<void()> show) { m_steps.append({Kind::Aside, {}, std::move(show)}); };
    const auto action = [this](const QString& name, std::function<void()> act) {
        m_steps.append({Kind::Action, name, std::move(act)});
    };
    const auto picture = [&](const QString& name) {
        m_steps.append({Kind::Picture, {}, [this, file = prefix + name] { take(file); }});
    };
    aside([this, language, dark] {
        m_session.theme().setScheme(dark ? Scheme::Dark : Scheme::Light);
        m_session.language().use(InterfaceLanguage::fromCode(language).value_or(Language::English));
        m_session.rebuildWindow();
        m_session.window()->resize(windowSize);
        m_session.window()->showPage(u"today"_s);
    });
    for (const QString& key : m_session.window()->pageKeys()) {
        m_steps.append({Kind::Page, key, [this, key] { m_session.window()->showPage(key); }});
        picture(key);
    }
    aside([this] { showProposal(); });
    action(u"roster: somebody is absent"_s, [this] { planAnAbsence(); });
    picture(u"roster-proposal"_s);
    for (const QString& section : {u"inbox"_s, u"outbox"_s, u"desks"_s, u"board"_s, u"erasures"_s}) {
        action(u"exchange: "_s + section, [this, section] { showSection(section); });
        picture(u"exchange-"_s + section);
    }
    action(u"tandems: visits"_s, [this] { showVisitLog(true); });
    picture(u"tandems-log"_s);
    aside([this] { showVisitLog(false); });
    action(u"reports: register"_s, [this] { showReport(ReportsPage::RegisterTab); });
    picture(u"reports-register"_s);
    action(u"reports: certificate"_s, [this] { showReport(ReportsPage::CertificatesTab); });
    picture(u"reports-certificate"_s);
    aside([this] { showReport(ReportsPage::StatisticsTab); });
    addActions();
}

void Tour::next() {
    noteStall();
    if (m_steps.isEmpty()) {
        m_watch.stop();
        writeText(m_folder + u"/tour.json"_s, m_figures.json());
        writeText(m_folder + u"/tour.txt"_s, m_figures.table().toUtf8());
        Q_EMIT finished(m_pictures);
        return;
    }
    m_done = m_steps.takeFirst();
    m_watch.start();
    QElapsedTimer time;
    time.start();
    m_done.act();
    if (m_done.kind == Kind::Page) {
        // Until it is there to be read: laid out and painted, not only chosen.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_session.window()->repaint();
        m_figures.add(TourFigures::Kind::Page, m_done.name, milliseconds(time.nsecsElapsed()));
        m_watch.start(); // what follows is a stall of its own
    }
    QTimer::singleShot(settleMilliseconds, this, &Tour::next);
}

/// How long one could do nothing since the last step began.
void Tour::noteStall() {
    const double longest = m_watch.longest();
    if (m_done.kind == Kind::Page)
        m_figures.add(TourFigures::Kind::Stall, m_done.name + u": afterwards"_s, longest);
    else if (m_done.kind == Kind::Action)
        m_figures.add(TourFigures::Kind::Stall, m_done.name, longest);
    m_done = {};
}

void Tour::take(const QString& name) {
    if (m_session.window()->size() != windowSize)
        m_figures.addGrown(name, m_session.window()->size());
    if (m_session.window()->grab().save(m_folder + u'/' + name + u".png"_s))
        ++m_pictures;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "addresses/register_file.h"
#include "domain/error.h"
#include "geo/region.h"
#include "sharing/settle_shares.h"
#include "sharing/share_keeper.h"
#include "storage/desk.h"
#include "storage/journal_witness.h"
#include "storage/region_documents.h"
#include "storage/users.h"
#include "ui/common/job.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchange_office.h"
#include "ui/map/map_view.h"
#include "ui/protection/backup_keeper.h"
#include "ui/protection/keychain.h"
#include "ui/protection/lock_settings.h"
#include "ui/records/address_lookup.h"
#include "ui/records/follow_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/recent_desks.h"
#include "ui/shell/system_lock.h"
#include "ui/shell/tour_scene.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"
#include "ui/words/place_names.h"
#include "workflows/candidates.h"
#include "workflows/merge_people.h"
#include "workflows/settle_places.h"
#include "workflows/upkeep.h"

#include <QScopeGuard>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int volunteersReadBeside = 5'000; ///< of fewer all are read within a blink

} // namespace

Session::Session(Theme& theme, InterfaceLanguage& language, QSettings& settings, Options options)
    : m_theme(theme)
    , m_language(language)
    , m_settings(settings)
    , m_options(std::move(options))
    , m_addresses(std::make_unique<AddressLookup>(addressRegisterFile(m_options.dataFolder), settings))
    , m_keychain(m_options.makeKeychain ? m_options.makeKeychain() : systemKeychain())
    , m_idle([] { return QDateTime::currentMSecsSinceEpoch(); }, [this] { return lockMinutes(m_settings); }) {
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &Session::settle);
    m_sent.setSingleShot(true);
    // What this desk fetches is settled at the end of the pull. What others send has no end that could be seen, and
    // half of it may look like too many people.
    m_sent.setInterval(std::chrono::seconds(30));
    connect(&m_sent, &QTimer::timeout, this, [this] { settlePlacesOf(m_pulled->take(), m_pulled->takeChanged()); });
    connect(&m_idle, &AutoLock::warned, this, &Session::warnOfLock);
    connect(&m_idle, &AutoLock::lockDue, this, &Session::lock);
    connect(&m_privacy, &PrivacyScreen::shownChanged, &m_idle, &AutoLock::touch);
    m_keep.setInterval(std::chrono::seconds(30));
    connect(&m_keep, &QTimer::timeout, this, &Session::keepTyped);
    m_lockAgain.setInterval(std::chrono::milliseconds(300));
    connect(&m_lockAgain, &QTimer::timeout, this, &Session::lock);
    if (m_options.watchesSystem) {
        m_system = std::make_unique<SystemLock>();
        connect(m_system.get(), &SystemLock::lockDue, this, &Session::lock);
    }
}

Session::~Session() {
    forgetTyped();
    leaveDesk();
}

Today Session::today() const {
    const QDateTime now = QDateTime::currentDateTime();
    return m_options.today ? Today::on(*m_options.today, now) : Today::at(now);
}

void Session::use(std::unique_ptr<Desk> desk) {
    forgetTyped();
    leaveDesk();
    m_desk = std::move(desk);
    auto leaving = qScopeGuard([this] { leaveDesk(); }); // what cannot be shown is not left half open
    useRegion();
    followDesk(*m_desk, this, [this](const ChangeSet& set) { // before the pages hear of it
        if (std::ranges::any_of(set.changes, [](const Change& change) { return change.id.startsWith(areasPrefix); }))
            useRegion();
    });
    noteDesk(m_settings, m_desk->info().file);
    m_settings.setValue("language", QString(enumName(m_language.current())));
    m_isAfterCrash = hasCrashed();
    noteOpen(true);
    m_candidates = std::make_unique<CandidateService>(*m_desk);
    m_candidates->readBesideFrom(volunteersReadBeside);
    connect(m_candidates.get(), &CandidateService::readingNeeded, this, &Session::readVolunteers);
    m_exchange = std::make_unique<ExchangeOffice>(*m_desk);
    m_shares = std::make_unique<ShareKeeper>(*m_desk, [this] { return today(); });
    m_addresses->setDress([this](MapView& map) { dressMap(map); });
    m_context = std::make_unique<PageContext>(PageContext{
        *m_desk, *m_candidates, *m_addresses, m_settings, [this] { return today(); }, {}, m_options.profile});
    keepCopies();
    rebuildWindow();
    m_pulled = std::make_unique<PulledPlaces>(*m_desk);
    connect(m_pulled.get(), &PulledPlaces::touched, &m_sent, qOverload<>(&QTimer::start));
    settle();
    takeUpWork();
    watch();
    tellOfMending();
    openWished();
    connect(m_desk.get(), &Desk::changed, this, &Session::followRole, Qt::QueuedConnection);
    leaving.dismiss();
}

/// Many volunteers are read beside the window, after an import, say, or at midnight.
void Session::readVolunteers(QDate day) {
    using Volunteers = std::shared_ptr<CandidateService::Volunteers>;
    Job* job = Job::run<Volunteers>(
        tr("Reading the volunteers"),
        [handle = m_desk->handle(), day](JobControl&) { return CandidateService::read(*Desk::openAgain(handle), day); },
        [this](Volunteers volunteers) { m_candidates->take(std::move(volunteers)); },
        [this](const std::exception_ptr& fault) {
            m_candidates->take({});
            std::rethrow_exception(fault);
        },
        m_candidates.get());
    job->setCancellable(false);
}

/// Words and addresses know the postcodes that the desk works with.
void Session::useRegion() {
    const Region region = m_desk->region();
    usePlaceNames(region.postcodes());
    m_addresses->useRegion(region);
}

/// For the maps of forms, which know no desk.
void Session::dressMap(MapView& map) const {
    const MapSource source = MapSource::fromSetting(m_desk->setting(u"map/source"_s));
    map.setSource(source, tileCacheFolder(source, m_options.profile));
}

/// Whoever sits here may be given another role, or end, at another PC of the team.
void Session::followRole(const ChangeSet& set) {
    const auto isUser = [](const Change& change) { return entityTypeOf(change.id) == EntityType::User; };
    if (!m_desk || std::ranges::none_of(set.changes, isUser))
        return;
    try {
        const Actor now = actorFor(*m_desk, m_desk->handle().slot);
        if (now == m_desk->actor())
            return;
        m_desk->actAs(now);
        rebuildWindow();
    } catch (const Error&) { // has left
        forgetRememberedOf(m_keychain.get(), m_settings, m_desk->info().file, m_desk->handle().slot);
        lock();
    }
}

void Session::setScene() {
    setTourScene(*m_desk, *m_exchange, today());
    rebuildWindow();
}

// Days pass whether or not anybody sits here: what is over expires when the desk is opened, and at each midnight.
void Session::settle() {
    if (!m_desk)
        return;
    try {
        settleDesk(*m_desk, today());
        settleShares(*m_desk, today());
        witnessJournal(*m_desk, QDateTime::currentDateTimeUtc(), Witnessing::Daily);
    } catch (const Error& error) {
        m_window->say(sentenceFor(error), Tone::Warning); // the desk can be read all the same
    }
    settlePlacesOf(std::nullopt);
    m_backups->keepUp();
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime midnight = now.date().addDays(1).startOfDay();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(midnight) + 1000));
}

void Session::settlePlacesOf(const std::optional<QSet<PostingId>>& postings, const QStringList& changed) {
    if (m_placesJob) {
        QTimer::singleShot(std::chrono::seconds(1), m_pulled.get(),
                           [this, postings, changed] { settlePlacesOf(postings, changed); });
        return;
    }
    m_placesJob = Job::run<ChangeSet>(
        tr("Settling places"),
        [handle = m_desk->handle().forTeam(), postings, changed, today = today()](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            const auto goOn = [&control](qint64, qint64) { control.stopIfCancelled(); };
            return desk->write([&](Desk::Writer&) {
                if (!changed.isEmpty())
                    settleMerged(*desk, changed);
                if (postings)
                    settlePlaces(*desk, *postings, today, goOn);
                else
                    settlePlaces(*desk, today, goOn);
            });
        },
        [this](const ChangeSet& changes) { m_desk->announce(changes); },
        [this](const std::exception_ptr& fault) { m_window->say(sentenceFor(errorOf(fault)), Tone::Warning); },
        m_pulled.get());
}

void Session::rebuildWindow() {
    QString pageKey;
    QString record;
    QByteArray geometry;
    QList<PageDraft> drafts;
    const QString views = m_window ? m_window->views() : keptViews();
    if (m_window) {
        drafts = m_window->drafts();
        pageKey = m_window->currentPage();
        if (const Page* page = m_window->page(pageKey))
            record = page->shownRecord();
        geometry = m_window->saveGeometry();
    }
    m_context->who = m_desk->actor().name;
    if (m_context->who.isEmpty())
        m_context->who = m_desk->setting(u"who"_s);
    if (m_context->who.isEmpty())
        m_context->who = tr("Coordinator"); // in the language of the window
    auto window = std::make_unique<MainWindow>(*m_context);
    addPages(*window, *m_context, *m_exchange);
    window->finish(views);
    if (!pageKey.isEmpty()) {
        window->showPage(pageKey);
        window->restoreGeometry(geometry);
        if (Page* page = window->page(pageKey); page && !record.isEmpty() && page->shownRecord() != record)
            page->openRecord(record);
        window->takeUp(drafts);
    }
    // Queued: the window that asks for it is about to be replaced.
    connect(
        window.get(), &MainWindow::languageRequested, this,
        [this](const QString& code) {
            m_settings.setValue("language", code);
            m_language.use(InterfaceLanguage::fromCode(code).value_or(m_language.current()));
            rebuildWindow();
        },
        Qt::QueuedConnection);
    connect(window.get(), &MainWindow::schemeRequested, this, [this](const QString& name) {
        m_settings.setValue("scheme", name);
        m_theme.setScheme(name == "dark"_L1 ? Scheme::Dark : name == "light"_L1 ? Scheme::Light : Scheme::System);
    });
    const auto elsewhere = [this](auto signal, bool (Session::*step)()) {
        connect(
            m_window.get(), signal, this,
            [this, step] {
                if (!(this->*step)())
                    showSomething();
            },
            Qt::QueuedConnection);
    };
    window->show();
    m_window.swap(window);
    elsewhere(&MainWindow::openDeskRequested, &Session::chooseFile);
    elsewhere(&MainWindow::newDeskRequested, &Session::makeNew);
    connect(
        m_window.get(), &MainWindow::openFileRequested, this,
        [this](const QString& file) {
            if (!openFile(file))
                showSomething();
        },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::removeSampleRequested, this, &Session::removeSample, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lockRequested, this, &Session::lock, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::rekeyRequested, this, &Session::rekey, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reopenRequested, this, &Session::reopen, Qt::QueuedConnection);
    m_window->setBeforeLeaving([this](std::function<void()> go) { return mayClose(std::move(go)); });
    connect(m_window.get(), &MainWindow::hideRequested, &m_privacy, &PrivacyScreen::show);
}

void Session::leaveDesk() {
    m_idle.stop();
    m_keep.stop();
    m_lockAgain.stop();
    m_keptText.clear();
    if (m_desk) {
        keepViews();
        noteOpen(false);
    }
    m_keptViews.clear();
    m_window.reset();
    m_backups.reset();
    m_context.reset();
    m_sent.stop();
    m_pulled.reset(); // with its job
    m_shares.reset();
    m_exchange.reset(); // ends its threads, which have the desk open
    m_candidates.reset();
    if (m_desk) {
        try {
            witnessJournal(*m_desk, QDateTime::currentDateTimeUtc(), Witnessing::Always);
        } catch (const Error&) {
            // A disk that is full keeps nobody from closing; the next opening does it.
        }
    }
    m_addresses->setDress({});
    m_addresses->useRegion({});
    m_desk.reset();
}

} // namespace entraide

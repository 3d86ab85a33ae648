// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "domain/error.h"
#include "sample/sample_desk.h"
#include "sharing/settle_shares.h"
#include "sharing/share_keeper.h"
#include "storage/desk.h"
#include "storage/vault.h"
#include "ui/common/job.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchange_office.h"
#include "ui/records/undo_history.h"
#include "ui/shell/desk_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/tour_scene.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"
#include "workflows/candidates.h"
#include "workflows/settle_places.h"
#include "workflows/upkeep.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastFile = "desk/file";

QString freeFileName(const QString& folder, const QString& name) {
    QString plain;
    for (QChar c : name.toLower())
        plain += c.isLetterOrNumber() ? c : QChar(u'-');
    QString file = folder + u'/' + plain + u".entraide"_s;
    for (int i = 2; QFile::exists(file); ++i)
        file = folder + u'/' + plain + u'-' + QString::number(i) + u".entraide"_s;
    return file;
}

} // namespace

Session::Session(Theme& theme, InterfaceLanguage& language, QSettings& settings, Options options)
    : m_theme(theme)
    , m_language(language)
    , m_settings(settings)
    , m_options(std::move(options)) {
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &Session::settle);
    m_sent.setSingleShot(true);
    // What this desk fetches is settled at the end of the pull. What others send has no end that could be seen, and
    // half of it may look like too many people.
    m_sent.setInterval(std::chrono::seconds(30));
    connect(&m_sent, &QTimer::timeout, this, [this] { settlePlacesOf(m_pulled->take()); });
}

Session::~Session() {
    leaveDesk();
}

Today Session::today() const {
    const QDateTime now = QDateTime::currentDateTime();
    return m_options.today ? Today::on(*m_options.today, now) : Today::at(now);
}

bool Session::begin() {
    if (m_options.sample)
        return openSample() || welcome();
    const QString file = m_options.deskFile.isEmpty() ? m_settings.value(lastFile).toString() : m_options.deskFile;
    if (!file.isEmpty() && openFile(file))
        return true;
    return welcome();
}

bool Session::welcome() {
    for (;;) {
        WelcomeDialog dialog(QString(enumName(m_language.current())));
        const int result = dialog.exec();
        if (result == WelcomeDialog::LanguageChanged) {
            m_settings.setValue("language", dialog.language());
            m_language.use(InterfaceLanguage::fromCode(dialog.language()).value_or(m_language.current()));
            continue;
        }
        if (result != QDialog::Accepted)
            return false;
        bool open = false;
        switch (dialog.choice()) {
        case WelcomeDialog::Choice::Sample:
            open = openSample();
            break;
        case WelcomeDialog::Choice::New:
            open = makeNew();
            break;
        case WelcomeDialog::Choice::Open:
            open = chooseFile();
            break;
        }
        if (open)
            return true;
    }
}

bool Session::openFile(const QString& file) {
    std::unique_ptr<Desk> desk;
    try {
        if (!QFile::exists(Vault::fileFor(file))) {
            desk = Desk::open(file, {});
        } else {
            PassphraseDialog dialog(QFileInfo(file).completeBaseName(),
                                    [&](const QByteArray& passphrase) -> std::optional<QString> {
                                        try {
                                            desk = Desk::open(file, {passphrase});
                                            return std::nullopt;
                                        } catch (const Error& error) {
                                            return sentenceFor(error);
                                        }
                                    });
            if (dialog.exec() != QDialog::Accepted)
                return false;
        }
    } catch (const Error& error) {
        showFault(error);
        return false;
    }
    use(std::move(desk));
    return true;
}

bool Session::openSample() {
    const QString file =
        m_options.deskFile.isEmpty() ? m_options.dataFolder + u"/sample.entraide"_s : m_options.deskFile;
    try {
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (!QFile::exists(file)) {
            QGuiApplication::setOverrideCursor(Qt::WaitCursor);
            const auto restore = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
            const auto desk = Desk::create(file, {}, tr("Desk of Ixelles"), true);
            fillSample(*desk, {}, today().now);
        }
        use(Desk::open(file, {}));
        return true;
    } catch (const Error& error) {
        showFault(error);
        return false;
    }
}

bool Session::makeNew() {
    NewDeskDialog dialog;
    if (dialog.exec() != QDialog::Accepted)
        return false;
    try {
        QDir().mkpath(m_options.dataFolder);
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto restore = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
        auto desk = Desk::create(freeFileName(m_options.dataFolder, dialog.name()), {dialog.passphrase()},
                                 dialog.name(), false);
        desk->setSetting(u"who"_s, dialog.who());
        use(std::move(desk));
        return true;
    } catch (const Error& error) {
        showFault(error);
        return false;
    }
}

bool Session::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(nullptr, tr("Open a desk"), m_options.dataFolder,
                                                      tr("Desks (*.entraide);;All files (*)"));
    return !file.isEmpty() && openFile(file);
}

void Session::use(std::unique_ptr<Desk> desk) {
    leaveDesk();
    m_desk = std::move(desk);
    m_settings.setValue(lastFile, m_desk->info().file);
    m_candidates = std::make_unique<CandidateService>(*m_desk);
    m_exchange = std::make_unique<ExchangeOffice>(*m_desk);
    m_shares = std::make_unique<ShareKeeper>(*m_desk, [this] { return today(); });
    m_context =
        std::make_unique<PageContext>(PageContext{*m_desk, *m_candidates, m_settings, [this] { return today(); }, {}});
    rebuildWindow();
    m_pulled = std::make_unique<PulledPlaces>(*m_desk);
    connect(m_pulled.get(), &PulledPlaces::touched, &m_sent, qOverload<>(&QTimer::start));
    settle();
    if (const auto locked = std::exchange(m_locked, std::nullopt); locked && locked->file == m_desk->info().file) {
        m_window->showPage(locked->page);
        m_window->takeUp(locked->drafts);
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
    } catch (const Error& error) {
        m_window->say(sentenceFor(error), Tone::Warning); // the desk can be read all the same
    }
    settlePlacesOf(std::nullopt);
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime midnight = now.date().addDays(1).startOfDay();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(midnight) + 1000));
}

void Session::settlePlacesOf(const std::optional<QSet<PostingId>>& postings) {
    if (m_placesJob) {
        QTimer::singleShot(std::chrono::seconds(1), m_pulled.get(), [this, postings] { settlePlacesOf(postings); });
        return;
    }
    m_placesJob = Job::run<ChangeSet>(
        tr("Settling places"),
        [handle = m_desk->handle(), postings, today = today()](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            const auto goOn = [&control](qint64, qint64) { control.stopIfCancelled(); };
            return postings ? settlePlaces(*desk, *postings, today, goOn) : settlePlaces(*desk, today, goOn);
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
    if (m_window) {
        drafts = m_window->drafts();
        pageKey = m_window->currentPage();
        if (const Page* page = m_window->page(pageKey))
            record = page->shownRecord();
        geometry = m_window->saveGeometry();
    }
    m_context->who = m_desk->setting(u"who"_s);
    if (m_context->who.isEmpty())
        m_context->who = tr("Coordinator"); // in the language of the window
    auto window = std::make_unique<MainWindow>(*m_context);
    addPages(*window, *m_context, *m_exchange);
    window->finish();
    if (!pageKey.isEmpty()) {
        window->showPage(pageKey);
        window->restoreGeometry(geometry);
        if (Page* page = window->page(pageKey); page && !record.isEmpty())
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
        connect(m_window.get(), signal, this, [this, step] { (this->*step)(); }, Qt::QueuedConnection);
    };
    window->show();
    m_window.swap(window);
    elsewhere(&MainWindow::openDeskRequested, &Session::chooseFile);
    elsewhere(&MainWindow::newDeskRequested, &Session::makeNew);
    connect(m_window.get(), &MainWindow::removeSampleRequested, this, &Session::removeSample, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::lockRequested, this,
        [this] {
            const QString file = m_desk->info().file;
            m_locked = Locked{file, m_window->currentPage(), m_window->drafts()};
            leaveDesk();
            if (!openFile(file) && !welcome())
                QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

void Session::removeSample() {
    QMessageBox box(m_window.get());
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("Remove the sample desk"));
    box.setText(tr("The sample desk and everything tried in it are deleted."));
    box.setInformativeText(tr("Nothing else is touched. You can make a new sample at any time."));
    QPushButton* remove = box.addButton(tr("Delete the sample"), QMessageBox::DestructiveRole);
    QPushButton* keep = box.addButton(tr("Keep it"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() != remove)
        return;
    const QString file = m_desk->info().file;
    leaveDesk();
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + ending);
    m_settings.remove(lastFile);
    m_options.deskFile.clear();
    if (!welcome())
        QCoreApplication::quit();
}

void Session::showFault(const Error& error) {
    QMessageBox box;
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Entraide"));
    box.setText(sentenceFor(error));
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void Session::leaveDesk() {
    m_window.reset();
    m_context.reset();
    m_sent.stop();
    m_pulled.reset(); // with its job
    m_shares.reset();
    m_exchange.reset(); // ends its threads, which have the desk open
    m_candidates.reset();
    m_desk.reset();
}

} // namespace entraide

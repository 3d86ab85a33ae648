// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "ui/shell/drafts.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class QSettings;

namespace entraide {

class CandidateService;
class Desk;
class ExchangeOffice;
class Job;
class PulledPlaces;
class ShareKeeper;
class InterfaceLanguage;
class MainWindow;
class Theme;

/// From the start of the program to its end: which desk is open, in which language, and the window on it. Made by the
/// composition; GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString deskFile;           ///< empty: the one of the last time, or the welcome page
        std::optional<QDate> today; ///< a day instead of the clock's
        QString dataFolder;         ///< where desks are made
        bool sample = false;        ///< open (or make) the sample desk without asking
    };

    Session(Theme& theme, InterfaceLanguage& language, QSettings& settings, Options options);
    ~Session() override;

    /// Opens a desk, asking what is needed. False when the user left instead.
    bool begin();
    /// The window anew, in a language and scheme; keeps page and record, and what is typed and not saved.
    void rebuildWindow();
    /// Others to work with, for a tour of the sample desk.
    void setScene();
    MainWindow* window() const { return m_window.get(); }
    InterfaceLanguage& language() { return m_language; }
    Theme& theme() { return m_theme; }
    QSettings& settings() { return m_settings; }

private:
    bool welcome();
    bool openFile(const QString& file);
    bool openSample();
    bool makeNew();
    bool chooseFile();
    void use(std::unique_ptr<Desk> desk);
    void showFault(const class Error& error);
    void settle();
    /// Places that several desks gave, on a thread of its own; none: of every posting.
    void settlePlacesOf(const std::optional<QSet<PostingId>>& postings);
    void leaveDesk();
    void removeSample();
    Today today() const;

    Theme& m_theme;
    InterfaceLanguage& m_language;
    QSettings& m_settings;
    Options m_options;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CandidateService> m_candidates;
    std::unique_ptr<ExchangeOffice> m_exchange;
    std::unique_ptr<ShareKeeper> m_shares;
    std::unique_ptr<PulledPlaces> m_pulled;
    QPointer<Job> m_placesJob;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    /// What was typed when the desk was locked, for when it is opened again: here and nowhere else.
    struct Locked {
        QString file;
        QString page;
        QList<PageDraft> drafts;
    };
    std::optional<Locked> m_locked;
    QTimer m_midnight;
    QTimer m_sent; ///< runs after the last of the changes that a peer sends together
};

} // namespace entraide

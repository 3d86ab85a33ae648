// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "storage/vault.h"
#include "ui/records/page.h"
#include "ui/shell/auto_lock.h"
#include "ui/shell/kept_drafts.h"
#include "ui/shell/one_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/privacy_screen.h"
#include "ui/shell/welcome_dialog.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class QSettings;

namespace entraide {

class AddressLookup;
class BackupFolder;
class BackupKeeper;
class CandidateService;
class Error;
struct DeskDamage;
class ExchangeOffice;
class Job;
class Keychain;
class PulledPlaces;
class ShareKeeper;
class InterfaceLanguage;
class MainWindow;
class MapView;
class SystemLock;
class Theme;
class UnlockTries;

/// From the start of the program to its end: which desk is open, in which language, and the window on it. Made by the
/// composition; GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString deskFile;           ///< empty: the one of the last time, or the welcome page
        std::optional<QDate> today; ///< a day instead of the clock's
        QString dataFolder;         ///< where desks are made
        QString profile = {};       ///< the same where everything of this PC is kept in it (--profile); else empty
        std::optional<int> sampleVolunteers = {}; ///< of a sample that is made; else as many as usual
        bool sample = false;                      ///< open (or make) the sample desk without asking
        bool isLocked = false;                    ///< deskFile was open in the program that this one takes the place of
        /// Starts the program anew, with that desk locked: memory still holds what was read from it. True when it did,
        /// and this one is to end. Without it a lock closes the desk only.
        std::function<bool(const QString& deskFile)> restart = {};
        bool watchesSystem = false; ///< locks when the computer sleeps or its screen is locked
        std::function<std::unique_ptr<Keychain>()> makeKeychain = {}; ///< instead of the system's
    };

    Session(Theme& theme, InterfaceLanguage& language, QSettings& settings, Options options);
    ~Session() override;

    /// Opens a desk, asking what is needed. False when the user left instead.
    bool begin();
    /// Another start of the program wanted this: the window comes to the front, with the desk that was asked for.
    void fulfil(const StartWish& wish);
    /// The window anew, in a language and scheme; keeps page and record, and what is typed and not saved.
    void rebuildWindow();
    /// Others to work with, for a tour of the sample desk.
    void setScene();
    MainWindow* window() const { return m_window.get(); }
    PrivacyScreen& privacyScreen() { return m_privacy; }
    /// Keeps what is typed in the desk's file, closes it and asks for the passphrase. Waits, with everything covered,
    /// for what is being written.
    void lock();
    /// Keeps what is typed, if it changed since: also done every half minute, for a crash.
    void keepTyped();
    InterfaceLanguage& language() { return m_language; }
    Theme& theme() { return m_theme; }
    QSettings& settings() { return m_settings; }

private:
    // session_welcome.cpp
    bool welcome();
    bool beginAs(const WelcomeDialog& dialog);
    bool makeDesk(const NewDesk& wanted);
    /// A copy becomes a desk of this PC, which has no other file of it.
    bool restoreHere();
    void removeSample();
    // session_opening.cpp
    bool openFile(const QString& file, bool isLocked = false);
    /// Null when it was left.
    std::unique_ptr<Desk> unlock(const QString& file, bool isLocked);
    /// Whoever opened it works there from now on; false when they would not choose a passphrase of their own.
    bool letIn(Desk& desk, UnlockTries& tries, bool hasFirstPassphrase);
    void remember(const QString& file, const PassphraseDialog::Opened& opened, bool wanted);
    bool openSample();
    bool makeNew();
    bool chooseFile();
    // session_lock.cpp
    void watch();
    void warnOfLock(int secondsLeft);
    KeptWork work() const;
    void takeUpWork();
    /// It was saved, or given up: the desk is left in good order.
    void forgetTyped();
    void rekey();
    // session_views.cpp
    /// What one was looking at when this desk was open the last time, for whoever has opened it.
    QString keptViews() const;
    void keepViews();
    /// Whether the program ended the last time without closing this desk.
    bool hasCrashed() const;
    void noteOpen(bool isOpen);
    void openWished();
    // session_backups.cpp
    void keepCopies();
    /// Whether the window may close now; else \a go is called when a copy is made.
    bool mayClose(std::function<void()> go);
    /// The desk closed and opened again: a restored copy takes its place in between.
    void reopen();
    /// A copy stands in the place of a file that cannot be opened; false when it was left as it is.
    /// \a present: how it can be opened all the same.
    bool isMended(const QString& file, const Error& error, const QList<QByteArray>& keys,
                  const std::optional<Desk::Handle>& present = {});
    /// Opens what \a passphrase unlocked; a copy in its place when it is damaged. Null when it was left as it is.
    std::unique_ptr<Desk> openOrMend(const QString& file, const Vault& vault, Vault::Unlocked& unlocked,
                                     const QByteArray& passphrase);
    void tellOfMending();
    /// A copy that somebody opened as a desk stays as it is: its desk is opened where they wish, with the copy chosen.
    bool openDeskOf(const BackupFolder& copies, const QString& copy);
    QString deskOf(const BackupFolder& copies) const;

    // session_damage.cpp
    void watchForDamage();
    void tellOfDamage(const DeskDamage& damage);
    void mendDamaged();
    void forgetDamage(const QString& file);

    void use(std::unique_ptr<Desk> desk);
    /// What the desk chose to lie under its maps.
    void dressMap(MapView& map) const;
    void showFault(const class Error& error);
    /// After a step to another desk that did not come about: the one before may be left by then.
    void showSomething();
    void readVolunteers(QDate day);
    void useRegion();
    void followRole(const ChangeSet& set);
    void settle();
    /// Places that several desks gave, on a thread of its own; none: of every posting.
    void settlePlacesOf(const std::optional<QSet<PostingId>>& postings, const QStringList& changed = {});
    void leaveDesk();
    Today today() const;

    Theme& m_theme;
    InterfaceLanguage& m_language;
    QSettings& m_settings;
    Options m_options;
    std::unique_ptr<AddressLookup> m_addresses; ///< for whichever desk is open
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CandidateService> m_candidates;
    std::unique_ptr<ExchangeOffice> m_exchange;
    std::unique_ptr<ShareKeeper> m_shares;
    std::unique_ptr<BackupKeeper> m_backups;
    QString m_setAside;    ///< the file that a copy took the place of; until it is told
    QString m_toldDamaged; ///< the desk of which that was said in a box; from then on in the bar
    std::unique_ptr<PulledPlaces> m_pulled;
    QPointer<Job> m_placesJob;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SystemLock> m_system;
    PrivacyScreen m_privacy;
    AutoLock m_idle;
    QString m_keptText;                 ///< as it stands in the desk's file
    QString m_keptViews;                ///< likewise
    bool m_isAfterCrash = false;        ///< until it is told
    QString m_wished;                   ///< a desk to be opened as soon as nothing stands in the way
    std::optional<KeptWork> m_inMemory; ///< of a lock while the disk was full
    QTimer m_keep;
    QTimer m_lockAgain;
    QTimer m_midnight;
    QTimer m_sent; ///< runs after the last of the changes that a peer sends together
};

} // namespace entraide

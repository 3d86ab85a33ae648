// SPDX-License-Identifier: GPL-3.0-or-later
// Session: where one was, through the end of the program and its crash; and what another start of it wants.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/protection/keychain.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_desks.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto openDeskKey = "desk/open";
constexpr auto geometryKey = "window/geometry";

/// Each person's own, as what they type is.
QString viewsSettingOf(const Desk& desk) {
    const QString slot = desk.handle().slot;
    return u"views/"_s + (slot.isEmpty() ? u"desk"_s : slot);
}

} // namespace

QString Session::keptViews() const {
    try {
        return m_desk->setting(viewsSettingOf(*m_desk));
    } catch (const Error&) {
        return {}; // the window opens as it does the first time
    }
}

void Session::keepViews() {
    if (!m_window || !m_desk || m_desk->isWriting())
        return;
    if (const QByteArray geometry = m_window->saveGeometry(); geometry != m_settings.value(geometryKey).toByteArray())
        m_settings.setValue(geometryKey, geometry);
    try {
        const QString views = m_window->views();
        if (views == m_keptViews)
            return;
        m_desk->setSetting(viewsSettingOf(*m_desk), views);
        m_keptViews = views;
    } catch (const Error&) {
        // A disk that is full, or cannot be read, keeps nobody from closing.
    }
}

/// In the settings: who has the profile open is alone with them, so a mark that is there was left by a program that had
/// no time to take it away.
void Session::noteOpen(bool isOpen) {
    if (isOpen)
        m_settings.setValue(openDeskKey, keychainKey(m_desk->info().file));
    else
        m_settings.remove(openDeskKey);
    m_settings.sync();
}

bool Session::hasCrashed() const {
    return m_settings.value(openDeskKey).toString() == keychainKey(m_desk->info().file);
}

void Session::fulfil(const StartWish& wish) {
    QWidget* front = QApplication::activeModalWidget();
    if (!front)
        front = m_window.get();
    if (front) {
        front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
        front->raise();
        front->activateWindow();
    }
    m_wished = wish.sample ? m_options.dataFolder + u"/sample.entraide"_s : wish.deskFile;
    if (m_wished.isEmpty())
        return;
    if (auto* welcome = qobject_cast<WelcomeDialog*>(front)) {
        const QString file = std::exchange(m_wished, {});
        welcome->choose(wish.sample ? WelcomeDialog::Choice::Sample : WelcomeDialog::Choice::Open, file);
        return;
    }
    if (m_window && QFileInfo(m_desk->info().file) == QFileInfo(m_wished)) {
        m_wished.clear(); // it is in front
        return;
    }
    if (m_window && QApplication::activeModalWidget())
        m_window->say(tr("Close the dialog that is open; then “%1” is opened.").arg(QFileInfo(m_wished).fileName()),
                      Tone::Accent);
    openWished();
}

/// At once, or when the dialog that is open has gone.
void Session::openWished() {
    if (m_wished.isEmpty())
        return;
    QTimer::singleShot(0, this, [this] {
        if (m_wished.isEmpty() || !m_window) // the next desk that is opened asks again
            return;
        if (QApplication::activeModalWidget()) {
            constexpr auto again = std::chrono::milliseconds(300);
            QTimer::singleShot(again, this, &Session::openWished);
            return;
        }
        const QString file = std::exchange(m_wished, {});
        const bool isSample = file == m_options.dataFolder + u"/sample.entraide"_s;
        m_window->whenSaved([this, file, isSample] {
            // Queued: the window that asks is about to go.
            QTimer::singleShot(0, this, [this, file, isSample] {
                if (isSample)
                    m_options.deskFile.clear();
                if (!(isSample ? openSample() : openFile(file)))
                    showSomething();
            });
        });
    });
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a profile of its own, and hands for the dialogs that it opens.
#pragma once

#include "support/fake_keychain.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/session.h"
#include "ui/words/interface_language.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace entraide {

class ShellSession : public testing::Test {
protected:
    ShellSession() { language.use(Language::English); }
    ~ShellSession() override { language.use(Language::English); }

    std::unique_ptr<Session> sessionWith(const QString& deskFile, bool sample = false) {
        Session::Options options;
        options.makeKeychain = [this] { return std::make_unique<FakeKeychain>(secrets); };
        options.dataFolder = profile();
        options.profile = profile();
        options.deskFile = deskFile;
        options.sample = sample;
        return std::make_unique<Session>(theme, language, settings, options);
    }
    QString profile() const { return folder.filePath(QStringLiteral("profile")); }

    /// Once a dialog of that kind is in front, whatever else runs.
    template <class D> void whenAsked(std::function<void(D&)> answer) {
        QTimer::singleShot(0, qApp, [this, answer = std::move(answer)]() mutable {
            if (auto* dialog = qobject_cast<D*>(QApplication::activeModalWidget()))
                answer(*dialog);
            else
                whenAsked<D>(std::move(answer));
        });
    }
    void answerPassphrase(const QString& passphrase) {
        whenAsked<PassphraseDialog>([passphrase](PassphraseDialog& dialog) {
            dialog.findChild<QLineEdit*>()->setText(passphrase);
            QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
        });
    }
    /// Every file below the folder, its path and its size.
    QStringList files() const {
        QStringList found;
        QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next().mid(folder.path().size()));
        found.sort();
        return found;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    InterfaceLanguage language;
    std::shared_ptr<QHash<QString, QByteArray>> secrets = std::make_shared<QHash<QString, QByteArray>>();
};

} // namespace entraide

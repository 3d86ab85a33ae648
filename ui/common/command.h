// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>

class QAction;

namespace entraide {

/// One thing a user can do, described once: its action stands in the menu, under its key and on buttons.
///
/// The owner (a page, the shell) makes its commands, puts action() where it belongs and calls refresh() when something
/// changed that the predicate looks at. What either of the two functions throws is told as a fault (ui/common/fault.h).
/// GUI thread only.
class Command : public QObject {
    Q_OBJECT

public:
    struct Text {
        QString text = {};      ///< verb and object, with a mnemonic for the menu: "&Propose…"
        QString statusTip = {}; ///< a sentence for the status bar
        QString icon = {};      ///< name of an icon, may be empty
    };

    /// `id` is stable and untranslated, "requests.propose"; it becomes the object name of the action.
    Command(const QString& id, const Text& text, const QKeySequence& shortcut, std::function<void()> run,
            QObject* parent);

    /// Enabled only while the predicate holds; refreshes at once.
    Command& enabledWhen(std::function<bool()> predicate);
    /// More keys for the same.
    Command& alsoUnder(const QList<QKeySequence>& keys);
    /// The key works only inside this widget (and its children) and the action is added to it, so that two pages can
    /// use one key.
    Command& inside(QWidget& widget);

    [[nodiscard]] QAction& action() const { return *m_action; }
    [[nodiscard]] QString id() const;

    /// Words may change with what is selected ("Accept the 4 checked") and with the language.
    void setText(const Text& text);
    void refresh();
    /// Runs if enabled; says whether it did.
    bool trigger();

private:
    QAction* m_action;
    std::function<bool()> m_enabled;
};

} // namespace entraide

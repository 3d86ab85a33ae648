// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace entraide {

/// Keeps the letters that are pressed with Alt to one meaning each, in every window and menu of the program: a form is
/// laid out and translated by itself and does not know which letters the menus have in this language, nor what else
/// stands beside it. The menus keep theirs; of the rest, who came first. What finds its letter taken gets another
/// one of its words, or none. Looks whenever something is shown. GUI thread.
class Letters : public QObject {
    Q_OBJECT

public:
    explicit Letters(QObject* parent);

    /// At once, for what is shown in \a window now.
    static void settle(QWidget& window);
    /// The same for the entries of a menu, or the titles of a menu bar.
    static void settle(const QList<QAction*>& entries);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settleLater();

    QList<QPointer<QWidget>> m_windows; ///< in which something was shown since
};

} // namespace entraide

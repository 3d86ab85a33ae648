// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QString>
#include <QToolButton>

class QAction;

namespace entraide {

/// Fills a button with the accent and makes its text bold: the one next step of a view.
void makePrimary(QPushButton& button, bool primary = true);

/// 24 pixels high instead of 28, for buttons and fields inside a line.
void makeInRow(QWidget& widget);

/// A button with a word (and an icon) and no action behind it.
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);

/// A button without a word; the name is its tooltip and what a screen reader says.
[[nodiscard]] QToolButton* makeIconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

/// A button that is always what its action is: text (without mnemonic), icon, enabled, visible, checked, status tip.
///
/// So a command is described once and stands in the menu, under its key and as a button.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction& action, QWidget* parent = nullptr);

    /// Shows another, shorter text than the action's; empty gives the action's back.
    void setShortText(const QString& text);
    /// Icon only; the text becomes tooltip and accessible name.
    void setWordless(bool wordless);

    [[nodiscard]] QAction* action() const { return m_action; }

private:
    void follow();

    QPointer<QAction> m_action;
    QString m_shortText;
    bool m_wordless = false;
};

} // namespace entraide

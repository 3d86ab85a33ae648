// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace entraide {

class ActionButton;

/// What a list or a panel shows when there is nothing to show: one sentence, at most one button, no picture. A page of
/// a QStackedWidget.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    explicit EmptyState(const QString& sentence, QAction* action = nullptr, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    /// The one thing to do about it; nullptr for none. The action must outlive this or be taken back.
    void setAction(QAction* action);

private:
    QLabel* m_sentence;
    QVBoxLayout* m_column;
    ActionButton* m_button = nullptr;
};

} // namespace entraide

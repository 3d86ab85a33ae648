// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPropertyAnimation;
class QPushButton;
class QSpacerItem;
class QToolButton;

namespace entraide {

class IconLabel;

/// What a message bar says.
struct Message {
    Tone tone = Tone::Accent; ///< Positive: done. Accent: to know. Warning: to look at. Danger: refused or missing.
    QString text = {};        ///< one sentence: what happened, then what to do
    QString actionText = {};  ///< the verb on the one button, for example "Undo the proposal"; empty for none
    std::function<void()> action = {}; ///< run on the GUI thread when the button is pressed; the bar closes first
    QString icon = {};                 ///< empty: the icon of the tone
    QString actionIcon = {};           ///< for example "undo"
};

/// The bar above a page: 40 pixels, icon, a sentence, one button, close. It replaces modal boxes and never vanishes by
/// itself; a new message replaces the one before.
///
/// It announces its sentence to screen readers when it appears, and Escape inside it closes it. Hidden until the first
/// message.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const Message& message);
    void closeMessage();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Message m_message;
    IconLabel* m_icon; ///< says nothing that the sentence does not
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QSpacerItem* m_strut; ///< keeps the bar at its height; owned by the layout
    QPropertyAnimation* m_opening;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QSpacerItem>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Positive:
        return u"saved"_s;
    case Tone::Warning:
    case Tone::Danger:
        return u"warning"_s;
    case Tone::Normal:
    case Tone::Muted:
    case Tone::Accent:
    case Tone::OnAccent:
        break;
    }
    return u"info"_s;
}

constexpr int Edge = 4;
constexpr int Unbounded = 16777215; // QWIDGETSIZE_MAX

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, Tone::Normal, {}, this))
    , m_text(new QLabel(this))
    , m_action(makeButton({}, {}, this))
    , m_close(makeIconButton(u"close"_s, tr("Close this message"), this))
    , m_strut(new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed))
    , m_opening(new QPropertyAnimation(this, "maximumHeight", this)) {
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    makeInRow(*m_action);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Edge + 16, 4, 8, 4);
    layout->setSpacing(12);
    layout->addItem(m_strut);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeMessage);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_message.action; // it may show the next message
        closeMessage();
        if (action) {
            action();
        }
    });
    connect(m_opening, &QPropertyAnimation::finished, this, [this] { setMaximumHeight(Unbounded); });
    hide();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::showMessage(const Message& message) {
    const bool wasHidden = isHidden();
    m_message = message;
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    dress();
    show();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (wasHidden && duration > 0 && window()->isVisible()) {
        m_opening->setDuration(std::min(duration, 120));
        m_opening->setStartValue(0);
        m_opening->setEndValue(sizeHint().height());
        m_opening->start();
    }
    // A refusal interrupts what is being read; the rest waits for a pause.
    QAccessibleAnnouncementEvent announcement(this, message.text);
    announcement.setPoliteness(message.tone == Tone::Danger ? QAccessible::AnnouncementPoliteness::Assertive
                                                            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
    setAccessibleDescription(message.text);
}

void MessageBar::closeMessage() {
    if (isHidden()) {
        return;
    }
    m_opening->stop();
    setMaximumHeight(Unbounded);
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    hide();
    if (hadFocus) {
        focusNextChild();
    }
    Q_EMIT closed();
}

void MessageBar::dress() {
    m_strut->changeSize(0, messageBarHeight(fontMetrics()) - 8, QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout()->invalidate();
    const QString name = m_message.icon.isEmpty() ? iconOf(m_message.tone) : m_message.icon;
    m_icon->setIcon(name, m_message.tone);
    m_action->setIcon(m_message.actionIcon.isEmpty() ? QIcon() : icon(m_message.actionIcon));
    update();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones t = tones(palette());
    painter.fillRect(rect(), t.ground(m_message.tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
    painter.fillRect(QRect(isRightToLeft() ? width() - Edge : 0, 0, Edge, height()), t.colour(m_message.tone));
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        closeMessage();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tone_label.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

ToneLabel::ToneLabel(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    dress();
}

void ToneLabel::setTone(Tone tone) {
    m_tone = tone;
    dress();
}

void ToneLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void ToneLabel::dress() {
    QPalette own;
    if (m_tone != Tone::Normal) {
        const QColor ink = tones(QGuiApplication::palette()).colour(m_tone);
        if (testAttribute(Qt::WA_SetPalette) && palette().color(QPalette::WindowText) == ink) {
            return; // setting a palette is itself a change of palette
        }
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Text, ink); // the role of a label on a ground of role Base
    } else if (!testAttribute(Qt::WA_SetPalette)) {
        return;
    }
    setPalette(own);
}

IconLabel::IconLabel(const QString& iconName, Tone tone, const QString& says, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone) {
    setFixedSize(Metrics::IconSize, Metrics::IconSize);
    setIcon(iconName, tone, says);
}

void IconLabel::setIcon(const QString& iconName, Tone tone, const QString& says) {
    m_icon = iconName;
    m_tone = tone;
    setToolTip(says);
    setAccessibleName(says);
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, tones(palette()).colour(m_tone));
}

IconText::IconText(const QString& iconName, const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, tone, {}, this))
    , m_label(new QLabel(this))
    , m_text(text) {
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::Grid);
    auto* box = new QVBoxLayout; // the icon sits on the first line of the text
    box->setContentsMargins(0, std::max(0, (fontMetrics().lineSpacing() - Metrics::IconSize + 1) / 2), 0, 0);
    box->addWidget(m_icon);
    box->addStretch(1);
    line->addLayout(box);
    line->addWidget(m_label, 1);
    compose();
}

void IconText::setText(const QString& text) {
    m_text = text;
    compose();
}

void IconText::setLeadIn(const QString& leadIn) {
    m_leadIn = leadIn;
    compose();
}

void IconText::setIcon(const QString& iconName, Tone tone) {
    m_icon->setIcon(iconName, tone);
}

void IconText::setOneLine(bool oneLine) {
    m_label->setWordWrap(!oneLine);
}

void IconText::compose() {
    const QString lead = m_leadIn.isEmpty() ? QString() : u"<b>%1</b> "_s.arg(m_leadIn.toHtmlEscaped());
    m_label->setText(lead + m_text.toHtmlEscaped());
    m_label->setAccessibleName(m_leadIn.isEmpty() ? m_text : m_leadIn + u' ' + m_text);
}

} // namespace entraide

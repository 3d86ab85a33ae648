// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/pin_bar.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/common/tones.h"
#include "ui/map/pin_correction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

PinBar::PinBar(PinCorrection& pin, QWidget* parent)
    : QFrame(parent)
    , m_pin(pin)
    , m_text(new QLabel)
    , m_save(makeButton(tr("Save the place"), u"check"_s))
    , m_cancel(makeButton(tr("Leave it where it was"))) {
    setAccessibleName(tr("Correcting the place"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    makePrimary(*m_save);
    for (QPushButton* button : {m_save, m_cancel})
        makeInRow(*button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::Grid, Metrics::HalfGrid);
    row->setSpacing(Metrics::Grid);
    row->addWidget(new IconLabel(u"pin"_s, Tone::Accent));
    row->addWidget(m_text, 1);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    connect(m_save, &QPushButton::clicked, this, &PinBar::save);
    connect(m_cancel, &QPushButton::clicked, this, &PinBar::leave);
    connect(&m_pin, &PinCorrection::changed, this, &PinBar::refresh);
    connect(&m_pin, &PinCorrection::accepted, this, &PinBar::save);
    connect(&m_pin, &PinCorrection::rejected, this, &PinBar::leave);
    refresh();
}

void PinBar::setNote(const QString& note) {
    m_note = note;
    refresh();
}

QString PinBar::text() const {
    return m_text->text();
}

void PinBar::refresh() {
    setVisible(m_pin.isActive());
    if (!m_pin.isActive()) {
        m_note.clear();
        return;
    }
    QString text = m_pin.isMoved()
                       ? tr("Moved by %1 m.").arg(QLocale().toString(std::round(m_pin.metresMoved()), 'f', 0))
                       : tr("Drag the pin to the right place, or move it with the arrow keys (5 m; with Shift 50 m).");
    if (!m_note.isEmpty())
        text += u' ' + m_note;
    m_text->setText(text);
    m_save->setEnabled(m_pin.isMoved());
}

void PinBar::save() {
    if (m_pin.isMoved())
        Q_EMIT saveRequested(m_pin.place());
}

void PinBar::leave() {
    m_pin.end();
    Q_EMIT left();
}

void PinBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones now = tones(palette());
    painter.fillRect(rect(), now.ground(Tone::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), now.hairline);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_notice.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"

#include <QAccessibleAnnouncementEvent>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

namespace {

constexpr int widestNotice = 420;
constexpr int narrowestNotice = 120;

} // namespace

TileNotice::TileNotice(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::Grid, Metrics::HalfGrid, Metrics::Grid, Metrics::HalfGrid);
    column->addWidget(m_label);
    hide();
}

QString TileNotice::text() const {
    return m_label->text();
}

void TileNotice::say(const QString& sentence, const QDateTime& since) {
    if (sentence.isEmpty()) {
        hide();
        m_label->clear();
        return;
    }
    const QString words =
        tr("%1: %2", "since when, what is wrong").arg(QLocale().toString(since.time(), QLocale::ShortFormat), sentence);
    if (words == m_label->text())
        return;
    m_label->setFont(secondaryFont(parentWidget()->font()));
    m_label->setText(words);
    setAccessibleName(words);
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
    show();
    raise();
}

void TileNotice::place(int free) {
    const int room = parentWidget()->width() - Metrics::Grid - free;
    const int width = std::clamp(m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2 * Metrics::Grid + 4,
                                 narrowestNotice, std::max(narrowestNotice, std::min(widestNotice, room)));
    setGeometry(Metrics::Grid, Metrics::Grid, width, heightForWidth(width));
}

void TileNotice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones now = tones(palette());
    drawPanel(painter, rect(), now.base, now.controlEdge);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/hover_card.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/map/map_words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

namespace {

constexpr qsizetype shownNames = 6;

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::Grid, Metrics::HalfGrid + 2, Metrics::Grid, Metrics::HalfGrid + 2);
    column->setSpacing(2);
    for (QLabel* label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    hide();
}

void HoverCard::showMarkers(const QList<MapMarker>& markers, QPoint at) {
    if (markers.isEmpty()) {
        hide();
        return;
    }
    m_title->setFont(boldFont(parentWidget()->font()));
    m_detail->setFont(secondaryFont(parentWidget()->font()));
    if (markers.size() == 1) {
        m_title->setText(markers.first().label);
        m_detail->setText(markers.first().detail);
    } else {
        QStringList names;
        for (const MapMarker& marker : markers.first(std::min(shownNames, markers.size())))
            names.append(marker.label);
        if (const auto more = static_cast<int>(markers.size() - shownNames); more > 0)
            names.append(tr("and %n more", nullptr, more));
        m_title->setText(groupTitle(markers));
        m_detail->setText(names.join(u'\n'));
    }
    m_detail->setVisible(!m_detail->text().isEmpty());
    adjustSize();
    QPoint corner = at + QPoint(14, 14);
    if (corner.x() + width() > parentWidget()->width())
        corner.setX(at.x() - 10 - width());
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(at.y() - 10 - height());
    move(std::max(0, corner.x()), std::max(0, corner.y()));
    raise();
    show();
}

void HoverCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones now = tones(palette());
    drawPanel(painter, rect(), now.base, now.controlEdge);
}

} // namespace entraide

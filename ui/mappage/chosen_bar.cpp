// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/chosen_bar.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array countedKinds{MarkerKind::Request, MarkerKind::Volunteer, MarkerKind::Organisation,
                                  MarkerKind::Tandem, MarkerKind::RoundStop};
constexpr int buttonColumns = 2;

QString kindsText(const QList<MapMarker>& markers) {
    std::array<int, markerKinds> counts{};
    for (const MapMarker& marker : markers)
        ++counts[static_cast<std::size_t>(marker.kind)];
    QStringList words;
    for (const MarkerKind kind : countedKinds) {
        if (const int count = counts[static_cast<std::size_t>(kind)]; count > 0)
            words.append(counted(typeOf(kind), count));
    }
    return words.join(u", "_s);
}

} // namespace

ChosenBar::ChosenBar(QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_kinds(new ToneLabel({}, Tone::Muted))
    , m_only(new QCheckBox(tr("List only these")))
    , m_buttons(new QGridLayout) {
    m_count->setFont(boldFont(font()));
    m_kinds->setFont(secondaryFont(font()));
    m_kinds->setWordWrap(true);
    m_buttons->setSpacing(Metrics::HalfGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_count);
    column->addWidget(m_kinds);
    column->addWidget(m_only);
    column->addLayout(m_buttons);
    connect(m_only, &QCheckBox::toggled, this, &ChosenBar::onlyChanged);
    hide();
}

void ChosenBar::setActions(const QList<QAction*>& actions) {
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* button = new ActionButton(*actions.at(i));
        makeInRow(*button);
        m_buttons->addWidget(button, static_cast<int>(i) / buttonColumns, static_cast<int>(i) % buttonColumns);
    }
}

void ChosenBar::setChosen(const QList<MapMarker>& markers) {
    const bool many = markers.size() > 1;
    m_count->setText(tr("%n chosen", nullptr, static_cast<int>(markers.size())));
    m_kinds->setText(kindsText(markers));
    setAccessibleName(text());
    if (!many)
        setOnly(false);
    setVisible(many);
}

bool ChosenBar::showsOnly() const {
    return m_only->isChecked();
}

void ChosenBar::setOnly(bool only) {
    m_only->setChecked(only);
}

QString ChosenBar::text() const {
    return m_count->text() + u": "_s + m_kinds->text();
}

} // namespace entraide

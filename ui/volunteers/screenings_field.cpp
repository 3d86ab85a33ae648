// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/screenings_field.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace entraide {

using namespace Qt::StringLiterals;

ScreeningsField::ScreeningsField(QWidget* parent)
    : GrowingLines(tr("Add a check"), u"addScreening"_s, Metrics::HalfGrid, parent) {
    connect(this, &GrowingLines::lineWanted, this, [this] {
        addLine({.kind = ScreeningKind::Identity, .date = m_today, .by = m_who, .validUntil = {}});
        m_lines.back().kind->setFocus();
    });
    connect(this, &GrowingLines::lineRemoved, this, [this](const QWidget* holder) {
        std::erase_if(m_lines, [holder](const Line& line) { return line.holder == holder; });
    });
}

void ScreeningsField::setScreenings(const QList<Screening>& screenings) {
    removeAllLines();
    for (const Screening& screening : screenings)
        addLine(screening);
}

QList<Screening> ScreeningsField::screenings() const {
    QList<Screening> result;
    for (const Line& line : m_lines)
        result.append({static_cast<ScreeningKind>(line.kind->chosen()), line.date->date(), line.by,
                       line.validUntil->date()});
    return result;
}

void ScreeningsField::addLine(const Screening& screening) {
    Line line{new QWidget, new ChoiceField(choiceNames<ScreeningKind>()), new DateField, new DateField, screening.by};
    line.kind->setChosen(static_cast<int>(screening.kind));
    line.kind->setAccessibleName(tr("Check"));
    line.date->setDate(screening.date);
    line.date->setAccessibleName(tr("Done on"));
    line.validUntil->setDate(screening.validUntil);
    line.validUntil->setAccessibleName(tr("Valid until"));
    QToolButton* remove = makeIconButton(u"trash"_s, tr("Remove this check"));
    auto* row = new QHBoxLayout(line.holder);
    row->setContentsMargins({});
    row->setSpacing(Metrics::Grid);
    row->addWidget(line.kind);
    row->addWidget(line.date);
    row->addWidget(new QLabel(tr("until")));
    row->addWidget(line.validUntil);
    row->addWidget(remove);
    row->addStretch(1);
    appendLine(line.holder, remove);
    m_lines.push_back(std::move(line));
}

} // namespace entraide

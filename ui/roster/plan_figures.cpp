// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_figures.h"

#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/time_words.h"
#include "workflows/plan_gain.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

QList<PlanFigure> figuresOf(const WeekPlan& plan) {
    const auto knownThen =
        std::ranges::count_if(plan.lines, [](const PlanLine& line) { return isKnownBy(line.reasons); });
    const auto knownNow = std::ranges::count_if(plan.lines, [](const PlanLine& line) {
        return line.isChange() ? isKnownBy(line.beforeReasons) : !line.isNew && isKnownBy(line.reasons);
    });
    const int remain = plan.placesNeeded - plan.filledThen;
    QList<PlanFigure> figures{
        {PlanFigures::tr("Filled, of %1").arg(plan.placesNeeded), QString::number(plan.filledNow),
         QString::number(plan.filledThen), plan.filledThen > plan.filledNow ? Tone::Positive : Tone::Normal},
    };
    if (plan.filledThen > 0) {
        figures.append({PlanFigures::tr("Mean distance"), plan.filledNow > 0 ? distanceText(plan.meanKmNow) : QString(),
                        distanceText(plan.meanKmThen),
                        plan.filledNow > 0 && plan.meanKmThen < plan.meanKmNow ? Tone::Positive : Tone::Normal});
    }
    figures.append({PlanFigures::tr("People asked"), QString::number(plan.peopleNow), QString::number(plan.peopleThen),
                    Tone::Normal});
    figures.append({PlanFigures::tr("With a helper they know"), QString::number(knownNow), QString::number(knownThen),
                    Tone::Normal});
    if (const int changes = plan.changeCount(); changes > 0)
        figures.append(
            {PlanFigures::tr("Changes of helper"), QString::number(0), QString::number(changes), Tone::Warning});
    figures.append(
        {PlanFigures::tr("Remain to fill"), {}, QString::number(remain), remain > 0 ? Tone::Danger : Tone::Positive});
    return figures;
}

PlanFigures::PlanFigures(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    m_row->setSpacing(Metrics::PagePadding);
}

void PlanFigures::setFigures(const QList<PlanFigure>& figures) {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const PlanFigure& figure : figures) {
        if (m_row->count() > 0) {
            auto* rule = new QFrame;
            rule->setFrameShape(QFrame::VLine);
            rule->setFrameShadow(QFrame::Plain);
            m_row->addWidget(rule);
        }
        auto* title = new ToneLabel(figure.title, Tone::Muted);
        title->setFont(secondaryFont(font()));
        auto* values = new QHBoxLayout;
        values->setSpacing(Metrics::HalfGrid);
        const QFont large = recordTitleFont(font());
        if (!figure.before.isEmpty()) {
            QFont light = large;
            light.setBold(false);
            for (const QString& text : {figure.before, u"→"_s}) {
                auto* label = new ToneLabel(text, Tone::Muted);
                label->setFont(light);
                values->addWidget(label);
            }
        }
        auto* after = new ToneLabel(figure.after, figure.tone);
        after->setFont(large);
        values->addWidget(after);
        values->addStretch(1);
        auto* holder = new QWidget;
        holder->setAccessibleName(figure.before.isEmpty()
                                      ? u"%1: %2"_s.arg(figure.title, figure.after)
                                      : u"%1: %2 → %3"_s.arg(figure.title, figure.before, figure.after));
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins({});
        column->setSpacing(2);
        column->addWidget(title);
        column->addLayout(values);
        m_row->addWidget(holder);
    }
    m_row->addStretch(1);
}

} // namespace entraide

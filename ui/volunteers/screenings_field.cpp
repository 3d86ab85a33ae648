// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/screenings_field.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ScreeningsField::ScreeningsField(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(tr("Add a check"), u"plus"_s)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(Metrics::HalfGrid);
    m_add->setObjectName(u"addScreening"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({.kind = ScreeningKind::Identity, .date = m_today, .by = m_who, .validUntil = {}});
        m_lines.back().kind->setFocus();
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_column->addLayout(foot);
    setFocusProxy(m_add);
}

void ScreeningsField::setScreenings(const QList<Screening>& screenings) {
    while (!m_lines.empty())
        removeLine(m_lines.back().holder);
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
    connect(remove, &QToolButton::clicked, this, [this, holder = line.holder] { removeLine(holder); });
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.holder);
    tabBeforeAdding(*line.holder);
    m_lines.push_back(std::move(line));
}

/// A line that is made later would be the last of the whole window for Tab.
void ScreeningsField::tabBeforeAdding(const QWidget& holder) {
    const auto takesTab = [this](const QWidget& part) {
        return (part.focusPolicy() & Qt::TabFocus) != 0 && !part.focusProxy() && part.window() == window();
    };
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && (!takesTab(*before) || holder.isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (QWidget* part : holder.findChildren<QWidget*>()) {
        if (before == m_add || !takesTab(*part))
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void ScreeningsField::removeLine(QWidget* holder) {
    std::erase_if(m_lines, [holder](const Line& line) { return line.holder == holder; });
    m_column->removeWidget(holder);
    holder->hide();
    holder->deleteLater(); // its own button may have asked for it
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/needs_field.h"

#include "ui/common/metrics.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOne = 999;

} // namespace

NeedsField::NeedsField(const QList<SpecialNeed>& kinds, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * Metrics::Grid);
    QFormLayout* column = nullptr;
    const qsizetype half = (kinds.size() + 1) / 2;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (!column || (i == half && kinds.size() > 4)) {
            column = new QFormLayout;
            column->setContentsMargins({});
            column->setVerticalSpacing(Metrics::HalfGrid);
            row->addLayout(column);
        }
        auto* count = new QSpinBox;
        count->setObjectName(u"need_"_s + enumName(kinds[i]));
        count->setAccessibleName(sentenceCase(word(kinds[i])));
        count->setRange(0, mostOfOne);
        column->addRow(sentenceCase(word(kinds[i])), count);
        m_counts.append({kinds[i], count});
    }
    row->addStretch(1);
    if (!m_counts.isEmpty())
        setFocusProxy(m_counts.first().second);
}

void NeedsField::setNeeds(const QList<NeedCount>& needs) {
    for (const auto& [kind, count] : std::as_const(m_counts)) {
        const auto found = std::ranges::find(needs, kind, &NeedCount::need);
        count->setValue(found == needs.end() ? 0 : found->count);
    }
}

void NeedsField::setMostMeals(int portions) {
    for (const auto& [kind, count] : std::as_const(m_counts)) {
        if (isMeal(kind))
            count->setMaximum(std::min(portions, mostOfOne));
    }
}

QList<NeedCount> NeedsField::needs() const {
    QList<NeedCount> result;
    for (const auto& [kind, count] : m_counts) {
        if (count->value() > 0)
            result.append({kind, count->value()});
    }
    return result;
}

QList<SpecialNeed> NeedsField::allKinds() {
    const auto all = enumValues<SpecialNeed>();
    return {all.begin(), all.end()};
}

QList<SpecialNeed> NeedsField::kits() {
    QList<SpecialNeed> kinds = allKinds();
    kinds.removeIf(isMeal);
    return kinds;
}

} // namespace entraide

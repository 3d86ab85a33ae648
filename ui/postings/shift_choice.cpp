// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/shift_choice.h"

#include "ui/postings/posting_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ShiftChoice::ShiftChoice(QWidget* parent)
    : QComboBox(parent) {
    setObjectName(u"signupsShift"_s);
    setAccessibleName(tr("Shift"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShiftChoice::fill(const Posting& posting, const QList<RoleCount>& places) {
    const QString before = chosen().value_or(QString());
    QHash<QString, RoleCount> sums;
    QStringList order;
    for (const RoleCount& count : places) {
        if (!order.contains(count.shift))
            order.append(count.shift);
        RoleCount& sum = sums[count.shift];
        sum.taken += count.taken;
        sum.capacity += count.capacity;
        sum.applied += count.applied;
    }
    clear();
    addItem(tr("All shifts"));
    for (const QString& shift : std::as_const(order)) {
        if (shift.isEmpty())
            continue;
        const RoleCount& sum = sums[shift];
        QString text = shiftText(posting, shift) + u" · "_s + takenText(sum.taken, sum.capacity);
        if (sum.applied > 0)
            text += u" · "_s + tr("%n to deal with", nullptr, sum.applied);
        addItem(text, shift);
    }
    choose(before);
    setVisible(count() > 2);
}

void ShiftChoice::choose(const QString& shift) {
    setCurrentIndex(std::max(0, shift.isEmpty() ? 0 : findData(shift)));
}

std::optional<QString> ShiftChoice::chosen() const {
    const QVariant shift = currentData();
    return shift.isValid() ? std::optional(shift.toString()) : std::nullopt;
}

} // namespace entraide

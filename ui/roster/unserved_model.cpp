// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/unserved_model.h"

#include "ui/common/roles.h"
#include "ui/words/plan_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"

#include <algorithm>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

void UnservedModel::setLines(QList<UnservedLine> lines) {
    std::ranges::stable_sort(lines, [](const UnservedLine& a, const UnservedLine& b) {
        return std::tuple(-static_cast<int>(a.urgency), a.date, a.hours.start) <
               std::tuple(-static_cast<int>(b.urgency), b.date, b.hours.start);
    });
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int UnservedModel::missing() const {
    int places = 0;
    for (const UnservedLine& line : m_lines)
        places += line.missing;
    return places;
}

int UnservedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant UnservedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const UnservedLine& line = m_lines[index.row()];
    const QString day = shortDayText(line.lastDate.isValid() ? line.lastDate : line.date);
    const QString when = line.hours.isEmpty() ? day : day + u' ' + clockText(line.hours.start);
    switch (role) {
    case Qt::DisplayRole:
        return title(line.subject);
    case TrailingRole:
        return when;
    case SecondaryRole:
    case Qt::ToolTipRole: {
        const QString places = line.missing > 1 ? tr("%n place(s).", nullptr, line.missing) + u' ' : QString();
        return places + unservedText(line);
    }
    case LeadingIconRole:
        return u"state-refused"_s;
    case LeadingToneRole:
        return QVariant::fromValue(Tone::Danger);
    case Qt::AccessibleTextRole:
        return QStringList{title(line.subject), when, unservedText(line)}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace entraide

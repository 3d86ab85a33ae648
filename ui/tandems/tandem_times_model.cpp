// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_times_model.h"

#include "ui/common/roles.h"
#include "ui/records/state_look.h"
#include "ui/tandems/tandem_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void TandemTimesModel::setLines(const QList<TimeLine>& lines, QDate today) {
    beginResetModel();
    m_lines = lines;
    m_today = today;
    endResetModel();
}

int TandemTimesModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find(m_lines, key, &TimeLine::key);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int TandemTimesModel::rowToCome() const {
    const auto found = std::ranges::find_if(
        m_lines, [&](const TimeLine& line) { return line.time.date >= m_today && !line.isLeftOut; });
    return static_cast<int>(found == m_lines.end() ? m_lines.size() - 1 : found - m_lines.begin());
}

int TandemTimesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TandemTimesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

TandemTimesModel::State TandemTimesModel::stateOf(const TimeLine& line) const {
    if (line.isLeftOut)
        return {tr("left out", "one time of a series"), u"state-cancelled"_s, Tone::Muted};
    const VisitState state = line.time.state;
    const QDate last = line.time.lastDate.isValid() ? line.time.lastDate : line.time.date;
    if (state == VisitState::Planned && last < m_today)
        return {tr("not noted yet", "what became of a visit"), u"hourglass"_s, Tone::Warning};
    const StateLook look = stateLook(EntityType::Visit, enumName(state));
    return {word(state), look.icon, look.tone};
}

QString TandemTimesModel::textOf(const TimeLine& line, int column) const {
    switch (column) {
    case WhenColumn:
        return line.time.date == m_today && !line.isLeftOut ? tr("today, %1", "hours").arg(hoursText(line.time.hours))
                                                            : timeText(line.time);
    case WhoColumn:
        return line.isStandIn ? tr("%1, stand-in", "a volunteer").arg(line.who) : line.who;
    case StateColumn:
        return stateOf(line).word;
    case EffortColumn:
        return line.isLeftOut || line.time.state == VisitState::Planned
                   ? QString()
                   : effortText(line.time.minutes, line.time.kilometres);
    case NoteColumn: {
        QStringList parts;
        if (line.isMoved)
            parts.append(tr("instead of %1", "a day").arg(shortDayText(line.time.seriesDay)));
        if (!line.time.reason.isEmpty())
            parts.append(line.time.reason);
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QVariant TandemTimesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       textOf(line, index.column()));
    case StateIconRole:
        return index.column() == StateColumn ? QVariant(stateOf(line).icon) : QVariant();
    case StateToneRole:
        return QVariant::fromValue(index.column() == StateColumn ? stateOf(line).tone : Tone::Normal);
    case MutedRole:
        return line.isLeftOut || line.time.date < m_today;
    default:
        return {};
    }
}

QVariant TandemTimesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("When"), tr("Who goes"), tr("State"), tr("How long"), tr("Note")};
    return section >= 0 && section < ColumnCount ? QVariant(titles[section]) : QVariant();
}

} // namespace entraide

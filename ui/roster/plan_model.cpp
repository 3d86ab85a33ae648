// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_model.h"

#include "ui/common/roles.h"
#include "ui/words/plan_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void PlanModel::setPlan(const WeekPlan& plan) {
    beginResetModel();
    m_plan = plan;
    m_new = static_cast<int>(std::ranges::count_if(plan.lines, &PlanLine::isNew));
    m_checked.clear();
    makeRows();
    endResetModel();
    Q_EMIT checkedChanged();
}

void PlanModel::setOnlyNew(bool onlyNew) {
    if (onlyNew == m_onlyNew)
        return;
    beginResetModel();
    m_onlyNew = onlyNew;
    makeRows();
    endResetModel();
}

void PlanModel::makeRows() {
    m_rows.clear();
    qsizetype header = -1;
    for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
        const PlanLine& line = m_plan.lines[i];
        if (m_onlyNew && !line.isNew)
            continue;
        if (header < 0 || m_rows[header].day != line.date) {
            header = m_rows.size();
            m_rows.append({-1, line.date, 0});
        }
        ++m_rows[header].lines;
        m_rows.append({i, line.date, 0});
    }
}

const PlanLine* PlanModel::lineAt(int row) const {
    return row < 0 || row >= m_rows.size() || isHeader(row) ? nullptr : &m_plan.lines[m_rows[row].line];
}

QList<qsizetype> PlanModel::checkedLines() const {
    QList<qsizetype> lines(m_checked.cbegin(), m_checked.cend());
    std::ranges::sort(lines);
    return lines;
}

bool PlanModel::canCheck(int row) const {
    const PlanLine* line = lineAt(row);
    return line && line->isNew;
}

void PlanModel::toggle(int row) {
    if (!canCheck(row))
        return;
    const qsizetype line = m_rows[row].line;
    setChecked(line, !m_checked.contains(line));
    Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn),
                       {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT checkedChanged();
}

bool PlanModel::hangsOn(const PlanLine& line, const PlanLine& other) const {
    return other.isChange() && !other.beforeAway && other.beforeVolunteer == line.volunteer &&
           other.beforeDate == line.date && other.hours.overlaps(line.hours);
}

QList<qsizetype> PlanModel::linesWith(qsizetype line, bool taken) const {
    QList<qsizetype> found{line};
    for (qsizetype next = 0; next < found.size(); ++next) {
        const PlanLine& one = m_plan.lines[found[next]];
        for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
            const PlanLine& other = m_plan.lines[i];
            if (other.isNew && !found.contains(i) && (taken ? hangsOn(one, other) : hangsOn(other, one)))
                found.append(i);
        }
    }
    return found;
}

void PlanModel::setChecked(qsizetype number, bool checked) {
    for (const qsizetype line : linesWith(number, checked)) {
        if (checked)
            m_checked.insert(line);
        else
            m_checked.remove(line);
    }
}

void PlanModel::setPinned(const QList<qsizetype>& lines, bool pinned) {
    for (const qsizetype line : lines)
        m_plan.lines[line].pinned = pinned;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, LockColumn), index(rowCount() - 1, LockColumn));
}

void PlanModel::checkAll(bool checked) {
    m_checked.clear();
    for (qsizetype i = 0; checked && i < m_plan.lines.size(); ++i) {
        if (m_plan.lines[i].isNew)
            m_checked.insert(i);
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn),
                           {Qt::CheckStateRole, Qt::AccessibleTextRole});
    }
    Q_EMIT checkedChanged();
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeader(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == CheckColumn && canCheck(index.row()))
        result |= Qt::ItemIsUserCheckable;
    return result;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    if (row.line < 0)
        return headerRow(row, index.column(), role);
    if (index.column() == CheckColumn && role == Qt::CheckStateRole) {
        return canCheck(index.row()) ? QVariant(m_checked.contains(row.line) ? Qt::Checked : Qt::Unchecked)
                                     : QVariant();
    }
    return cell(m_plan.lines[row.line], index.column(), role);
}

QVariant PlanModel::headerRow(const Row& row, int column, int role) const {
    switch (role) {
    case GroupRole:
        return true;
    case CountRole:
        return column == CheckColumn ? QVariant(row.lines) : QVariant();
    case Qt::DisplayRole:
        return column == CheckColumn ? QVariant(sentenceCase(longDayText(row.day))) : QVariant();
    case Qt::AccessibleTextRole:
        return sentenceCase(longDayText(row.day));
    default:
        return {};
    }
}

QVariant PlanModel::cell(const PlanLine& line, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TimeColumn:
            return line.hours.isEmpty() ? QString() : clockText(line.hours.start);
        case TaskColumn:
            return title(line.subject);
        case NowColumn:
            return nowText(line);
        case ProposalColumn:
            return line.isChange() ? tr("change", "somebody else than now")
                   : line.isNew    ? tr("new", "a proposal")
                                   : tr("unchanged", "a place that stays as it is");
        case WhoColumn:
            return line.name;
        case WhyColumn:
            return whyText(line);
        default:
            return {};
        }
    case StateIconRole:
        if (column == NowColumn && line.isNew && (!line.isChange() || line.beforeAway))
            return line.isChange() ? u"warning"_s : u"state-open"_s;
        if (column == ProposalColumn)
            return line.isChange() ? u"refresh"_s : line.isNew ? u"plus"_s : u"state-unchanged"_s;
        if (column == LockColumn && line.locked)
            return u"lock"_s;
        if (column == LockColumn && line.pinned)
            return u"pin"_s;
        return {};
    case StateToneRole:
        if (column == NowColumn && line.isNew && (!line.isChange() || line.beforeAway))
            return QVariant::fromValue(Tone::Danger);
        if (column == ProposalColumn)
            return QVariant::fromValue(line.isChange() ? Tone::Warning : line.isNew ? Tone::Positive : Tone::Muted);
        return {};
    case MutedRole:
        return (column == NowColumn && !line.isNew) || column == WhyColumn;
    case BoldRole:
        return column == WhoColumn;
    case Qt::ToolTipRole:
        if (column == TaskColumn)
            return QStringList{title(line.subject), hoursText(line.hours)}.join(u'\n');
        if (column == WhyColumn)
            return QStringList{whyText(line), nextBestText(line)}.join(u'\n').trimmed();
        if (column == NowColumn)
            return nowText(line);
        if (column == LockColumn)
            return lockTip(line);
        return {};
    case Qt::AccessibleTextRole:
        if (column == CheckColumn)
            return spoken(line);
        if (column == LockColumn)
            return line.locked ? tr("locked") : line.pinned ? tr("pinned") : tr("not locked");
        return cell(line, column, Qt::DisplayRole);
    default:
        return {};
    }
}

QString PlanModel::lockTip(const PlanLine& line) {
    if (line.locked)
        return tr("Locked: plans leave this place as it is");
    if (line.pinned)
        return tr("Pinned: stays as it is when the plan is calculated again");
    if (line.isNew)
        return line.overrideReason.isEmpty() ? QString()
                                             : tr("Chosen by hand: stays when the plan is calculated again");
    if (!line.match().isEmpty())
        return {};
    return line.kind == PlaceKind::Shift
               ? tr("Cannot be locked, and need not be: no plan moves anybody out of a shift.")
               : tr("Cannot be locked, and need not be: no plan moves a fixed helper or a stand-in who was found.");
}

QString PlanModel::spoken(const PlanLine& line) const {
    const QString what = QStringList{hoursText(line.hours), title(line.subject)}.join(u", "_s);
    if (line.isChange())
        return tr("%1: %2 now, proposed instead: %3, %4", "time and task, who, who, why")
            .arg(what, nowText(line), line.name, whyText(line));
    return line.isNew
               ? tr("%1: to fill, proposed: %2, %3", "time and task, who, why").arg(what, line.name, whyText(line))
               : tr("%1: %2, unchanged").arg(what, line.name);
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != CheckColumn || !canCheck(index.row()))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted != m_checked.contains(m_rows[index.row()].line))
        toggle(index.row());
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case TimeColumn:
            return tr("Time");
        case TaskColumn:
            return tr("Task");
        case NowColumn:
            return tr("Now");
        case ProposalColumn:
            return tr("Proposal");
        case WhoColumn:
            return tr("Who");
        case WhyColumn:
            return tr("Why");
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (section == CheckColumn)
            return tr("Checked");
        if (section == LockColumn)
            return tr("Locked");
    }
    return {};
}

} // namespace entraide

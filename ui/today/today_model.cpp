// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_model.h"

#include "ui/today/today_look.h"
#include "ui/words/time_words.h"
#include "ui/words/today_words.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Lines carry the number of their group, headers this.
constexpr quintptr header = 0;

QString sentence(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void TodayModel::setGroups(const QList<TodayGroup>& groups, const Today& today) {
    beginResetModel();
    m_groups = groups;
    m_today = today;
    endResetModel();
}

int TodayModel::total() const {
    int total = 0;
    for (const TodayGroup& group : m_groups)
        total += group.total;
    return total;
}

const TodayLine* TodayModel::lineAt(const QModelIndex& index) const {
    const bool line = index.isValid() && index.internalId() != header;
    return line ? &m_groups[static_cast<qsizetype>(index.internalId()) - 1].lines[index.row()] : nullptr;
}

const TodayGroup* TodayModel::groupAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const auto group = index.internalId() == header ? index.row() : static_cast<qsizetype>(index.internalId()) - 1;
    return &m_groups[group];
}

QString TodayModel::keyOf(const TodayLine& line) {
    if (line.kind == TodayLineKind::NewVolunteers)
        return enumName(line.kind); // its record is whoever comes first
    return QStringList{enumName(line.kind),
                       line.id,
                       line.actOn,
                       line.date.toString(Qt::ISODate),
                       line.hours.toString(),
                       line.kind == TodayLineKind::Twins ? line.ids.join(u'+') : QString()}
        .join(u'|');
}

QModelIndex TodayModel::indexOf(const QString& key) const {
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<TodayLine>& lines = m_groups[group].lines;
        for (int row = 0; row < lines.size(); ++row) {
            if (keyOf(lines[row]) == key)
                return index(row, 0, index(group, 0));
        }
    }
    return {};
}

int TodayModel::numberOf(const QModelIndex& line) const {
    if (!lineAt(line))
        return -1;
    int number = line.row();
    for (int group = 0; group < line.parent().row(); ++group)
        number += static_cast<int>(m_groups[group].lines.size());
    return number;
}

QModelIndex TodayModel::lineNumber(int number) const {
    for (int group = 0; group < m_groups.size() && number >= 0; ++group) {
        const int lines = static_cast<int>(m_groups[group].lines.size());
        if (number < lines)
            return index(number, 0, index(group, 0));
        number -= lines;
    }
    return {};
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : header);
}

QModelIndex TodayModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == header)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, header);
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != header || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[parent.row()].lines.size());
}

int TodayModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return lineAt(index) ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TodayLine* line = lineAt(index);
    return line ? lineData(*groupAt(index), *line, role) : groupData(*groupAt(index), role);
}

QVariant TodayModel::groupData(const TodayGroup& group, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return word(group.kind);
    case GroupRole:
        return true;
    case CountRole:
        return QLocale().toString(group.total);
    case LeadingIconRole:
        return lookOf(group.kind).icon;
    case LeadingToneRole:
        return QVariant::fromValue(lookOf(group.kind).tone);
    case TrailingRole:
        if (group.total > group.lines.size())
            return tr("the first %1 are shown").arg(group.lines.size());
        if (group.kind == TodayGroupKind::NoOutcome)
            return tr("Enter: %1", "a key and what it does").arg(word(TodayAction::MarkDone).toLower());
        if (group.kind == TodayGroupKind::Expiring)
            return tr("first on %1", "a date").arg(shortDayText(group.lines.first().date));
        return {};
    case Qt::AccessibleTextRole:
        return sentence({word(group.kind), QLocale().toString(group.total)});
    default:
        return {};
    }
}

QVariant TodayModel::lineData(const TodayGroup& group, const TodayLine& line, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return titleText(line);
    case SecondaryRole:
        return detailText(line);
    case TimeRole:
        return timeText(line, m_today);
    case ButtonsRole: {
        QList<int> buttons;
        for (const TodayAction action : lineButtons(group.kind, line))
            buttons.append(static_cast<int>(action));
        return QVariant::fromValue(buttons);
    }
    case Qt::AccessibleTextRole:
        return sentence({timeText(line, m_today), titleText(line), detailText(line)});
    case Qt::AccessibleDescriptionRole:
        return line.actions.isEmpty() ? QString()
                                      : tr("Enter: %1", "a key and what it does").arg(word(line.actions.first()));
    case Qt::ToolTipRole:
        return sentence({titleText(line), detailText(line)});
    default:
        return {};
    }
}

} // namespace entraide

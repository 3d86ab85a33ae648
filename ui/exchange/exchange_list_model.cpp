// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_list_model.h"

#include "ui/common/roles.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void ExchangeListModel::show(const QList<ExchangeSection*>& sections) {
    QList<Row> rows;
    for (ExchangeSection* section : sections) {
        const QList<ExchangeSection::Line> lines = section->lines();
        if (lines.isEmpty() && !section->isShownEmpty())
            continue;
        const bool isCounted = lines.size() != 1 || !lines.first().id.isEmpty();
        rows.append({section,
                     true,
                     {.title = section->title(), .second = isCounted ? QString::number(lines.size()) : QString()}});
        for (const ExchangeSection::Line& line : lines)
            rows.append({section, false, line});
    }
    const bool sameLines = std::ranges::equal(rows, m_rows, [](const Row& a, const Row& b) {
        return a.section == b.section && a.isGroup == b.isGroup && a.line.id == b.line.id;
    });
    if (sameLines) { // the chosen line stays chosen
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ExchangeListModel::update(ExchangeSection& section) {
    const QList<ExchangeSection::Line> lines = section.lines();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const auto line = std::ranges::find(lines, row.line.id, &ExchangeSection::Line::id);
        if (row.section != &section || row.isGroup || line == lines.end() || *line == row.line)
            continue;
        row.line = *line;
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

int ExchangeListModel::rowOf(const QString& section, const QString& id) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        if (!row.isGroup && row.section->key() == section && row.line.id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int ExchangeListModel::firstRowOf(const QString& section) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isGroup && m_rows[i].section->key() == section)
            return static_cast<int>(i);
    }
    return -1;
}

ExchangeSection* ExchangeListModel::sectionAt(int row) const {
    return row >= 0 && row < m_rows.size() && !m_rows[row].isGroup ? m_rows[row].section : nullptr;
}

QString ExchangeListModel::idAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row].line.id : QString();
}

int ExchangeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExchangeListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const ExchangeSection::Line& line = row.line;
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return line.second.isEmpty() ? line.title : line.title + u", "_s + line.second;
    case Qt::ToolTipRole:
        return row.isGroup ? QVariant() : QVariant(line.title + u'\n' + line.second);
    case GroupRole:
        return row.isGroup;
    case CountRole:
        return row.isGroup ? QVariant(line.second) : QVariant();
    case SecondaryRole:
        return row.isGroup ? QVariant() : QVariant(line.second);
    case LeadingIconRole:
        return line.icon;
    case LeadingToneRole:
        return QVariant::fromValue(line.tone);
    case SectionRole:
        return row.section->key();
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

Qt::ItemFlags ExchangeListModel::flags(const QModelIndex& index) const {
    return sectionAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                  : Qt::ItemNeverHasChildren;
}

} // namespace entraide

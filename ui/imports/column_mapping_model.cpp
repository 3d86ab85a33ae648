// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/column_mapping_model.h"

#include "interchange/import_mapping.h"
#include "ui/common/roles.h"
#include "ui/words/import_words.h"
#include "ui/words/vocabulary_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ColumnMappingModel::ColumnMappingModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ColumnMappingModel::setFile(const FileRecognition& file) {
    beginResetModel();
    m_file = file;
    m_targets = targetsFor(file.mapping, file.kind, file.headers);
    endResetModel();
}

ImportMapping ColumnMappingModel::mapping() const {
    ImportMapping mapping;
    mapping.kind = enumName(m_file.kind);
    for (qsizetype row = 0; row < m_targets.size(); ++row)
        mapping.columns.append({m_file.headers[row], QString(enumName(m_targets[row]))});
    return mapping;
}

bool ColumnMappingModel::hasName() const {
    return std::ranges::any_of(m_targets, [](ImportTarget target) {
        return target == ImportTarget::FullName || target == ImportTarget::GivenName ||
               target == ImportTarget::FamilyName;
    });
}

bool ColumnMappingModel::isRival(qsizetype row) const {
    return !mayRepeat(m_targets[row]) && m_targets.indexOf(m_targets[row]) < row;
}

QStringList ColumnMappingModel::rivals() const {
    QStringList headers;
    for (qsizetype row = 0; row < m_targets.size(); ++row) {
        if (isRival(row))
            headers.append(m_file.headers[row]);
    }
    return headers;
}

/// Contact cards have no headers: theirs are the names of what they fill.
QString ColumnMappingModel::headerText(qsizetype row) const {
    const QString& header = m_file.headers[row];
    if (m_file.isCards) {
        if (const auto target = enumFromName<ImportTarget>(header))
            return sentenceCase(word(*target));
    }
    return m_file.hasHeader ? header : tr("Column %1").arg(header);
}

/// The number-th filled cell of the column.
QString ColumnMappingModel::example(qsizetype row, int number) const {
    for (const QStringList& cells : m_file.rows) {
        const QString text = cells.value(row).simplified();
        if (!text.isEmpty() && number-- == 0)
            return text;
    }
    return {};
}

int ColumnMappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int ColumnMappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstExample + examples;
}

QVariant ColumnMappingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = index.row();
    switch (index.column()) {
    case HeaderColumn:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return headerText(row);
        if (role == BoldRole)
            return true;
        break;
    case TargetColumn:
        if (role == Qt::DisplayRole)
            return sentenceCase(word(m_targets[row]));
        if (role == Qt::EditRole || role == TargetRole)
            return static_cast<int>(m_targets[row]);
        if (role == Qt::ToolTipRole && isRival(row))
            return tr("Another column fills this already. The first one counts.");
        if (role == MutedRole)
            return m_targets[row] == ImportTarget::None;
        if (role == StateToneRole && isRival(row))
            return QVariant::fromValue(Tone::Warning);
        if (role == StateIconRole && isRival(row))
            return u"warning"_s;
        if (role == Qt::AccessibleTextRole)
            return tr("%1 fills: %2").arg(headerText(row), word(m_targets[row]));
        break;
    default:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return example(row, index.column() - FirstExample);
    }
    return {};
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == HeaderColumn)
        return tr("Column of the file");
    if (section == TargetColumn)
        return tr("Fills");
    return section == FirstExample ? tr("For example") : QString();
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == TargetColumn ? plain | Qt::ItemIsEditable : plain;
}

bool ColumnMappingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != TargetColumn)
        return false;
    const auto target = static_cast<ImportTarget>(value.toInt());
    if (!targetsOf(m_file.kind).contains(target))
        return false;
    if (m_targets[index.row()] == target)
        return true;
    m_targets[index.row()] = target;
    // A rival may have come or gone in any row.
    Q_EMIT dataChanged(this->index(0, TargetColumn), this->index(rowCount() - 1, TargetColumn));
    Q_EMIT edited();
    return true;
}

} // namespace entraide

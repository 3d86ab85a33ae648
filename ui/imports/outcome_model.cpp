// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/outcome_model.h"

#include "ui/common/roles.h"
#include "ui/words/import_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

OutcomeModel::OutcomeModel(QObject* parent)
    : QAbstractTableModel(parent) {}

bool OutcomeModel::belongs(const RowOutcome& outcome, Sort sort) {
    const bool rejected = outcome.state == RowState::Rejected;
    switch (sort) {
    case Sort::LeftOut:
        return rejected;
    case Sort::Suspected:
        return !rejected && !outcome.suspicions.isEmpty();
    case Sort::ToKnow:
        return !rejected && !outcome.notes.isEmpty();
    }
    return false;
}

void OutcomeModel::setReport(const ImportReport& report, Sort sort) {
    beginResetModel();
    m_sort = sort;
    m_outcomes.clear();
    for (const RowOutcome& outcome : report.outcomes) {
        if (belongs(outcome, sort))
            m_outcomes.append(outcome);
    }
    endResetModel();
}

QString OutcomeModel::text(const RowOutcome& outcome) const {
    QStringList sentences;
    if (m_sort == Sort::Suspected) {
        for (const Suspicion& suspicion : outcome.suspicions)
            sentences.append(suspicionText(suspicion));
    } else {
        for (const RowNote& note : outcome.notes)
            sentences.append(noteText(note));
    }
    return sentences.join(u' ');
}

int OutcomeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowOutcome& row = m_outcomes[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case LineColumn:
            return role == Qt::DisplayRole ? QVariant(row.line) : QVariant();
        case NameColumn:
            return row.label;
        default:
            return text(row);
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == BoldRole && index.column() == NameColumn)
        return true;
    if (role == Qt::AccessibleTextRole)
        return tr("Line %1, %2: %3").arg(QString::number(row.line), row.label, text(row));
    return {};
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Name");
    default:
        return m_sort == Sort::LeftOut ? tr("Why") : m_sort == Sort::Suspected ? tr("To compare") : tr("To know");
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/log_model.h"

#include "ui/common/roles.h"
#include "ui/exchange/exchange_words.h"
#include "ui/words/time_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

void LogModel::show(const exchange::PeerBook& book, const QString& peer) {
    beginResetModel();
    m_rows.clear();
    for (const exchange::ExchangeNote& note : book.log()) {
        if (!peer.isEmpty() && note.peer != peer)
            continue;
        const exchange::Peer* found = book.find(note.peer);
        m_rows.append({note, found                 ? found->name
                             : note.peer.isEmpty() ? tr("A desk that called here")
                                                   : tr("A desk that was removed")});
    }
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case When:
            return dateTimeText(row.note.at.toLocalTime());
        case With:
            return row.with;
        default:
            return outcomeText(row.note);
        }
    }
    if (index.column() == Outcome && role == StateIconRole)
        return row.note.fault ? u"warning"_s : row.note.conflicts > 0 ? u"conflict"_s : u"state-done"_s;
    if (index.column() == Outcome && role == StateToneRole)
        return QVariant::fromValue(row.note.fault || row.note.conflicts > 0 ? Tone::Warning : Tone::Muted);
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case With:
        return tr("With");
    default:
        return tr("What came of it");
    }
}

} // namespace entraide

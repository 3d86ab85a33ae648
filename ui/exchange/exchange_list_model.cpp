// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_list_model.h"

#include "replication/conflicts.h"
#include "storage/desk.h"
#include "ui/common/roles.h"
#include "ui/exchange/conflict_words.h"
#include "ui/exchange/exchange_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void ExchangeListModel::show(Desk& desk, const ExchangeOffice& office, const QDateTime& now) {
    QList<Row> rows;
    const QList<replication::OpenConflict> conflicts = replication::openConflicts(desk);
    m_conflicts = static_cast<int>(conflicts.size());
    if (!conflicts.isEmpty()) {
        rows.append({.kind = Group, .title = tr("Conflicts"), .second = QString::number(conflicts.size())});
        RecordNames names(desk);
        for (const replication::OpenConflict& conflict : conflicts) {
            rows.append({.kind = Conflict,
                         .id = conflict.id,
                         .title = names.title(conflict.id),
                         .second = conflictLine(conflict, office.book(), now),
                         .icon = u"conflict"_s,
                         .tone = Tone::Warning});
        }
    }
    const QList<Peer>& peers = office.book().peers();
    rows.append({.kind = Group, .title = tr("This desk")});
    rows.append({.kind = ThisDesk,
                 .title = desk.info().name,
                 .second = office.isListening()   ? tr("listens on port %1").arg(office.port())
                           : office.listenFault() ? tr("cannot listen")
                                                  : tr("does not listen"),
                 .icon = office.isListening()   ? u"online"_s
                         : office.listenFault() ? u"warning"_s
                                                : u"offline"_s,
                 .tone = office.isListening()   ? Tone::Positive
                         : office.listenFault() ? Tone::Warning
                                                : Tone::Muted});
    rows.append({.kind = Group, .title = tr("Other desks"), .second = QString::number(peers.size())});
    for (const Peer& peer : peers) {
        const bool busy = office.isExchangingWith(peer.id);
        rows.append({.kind = OtherDesk,
                     .id = peer.id,
                     .title = peer.name,
                     .second = stateText(peer, busy, now),
                     .icon = stateIcon(peer, busy),
                     .tone = stateTone(peer, busy)});
    }
    const bool sameLines =
        rows.size() == m_rows.size() &&
        std::ranges::equal(rows, m_rows, [](const Row& a, const Row& b) { return a.kind == b.kind && a.id == b.id; });
    if (sameLines) { // the chosen line stays chosen
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ExchangeListModel::rowOf(Kind kind, const QString& id) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == kind && m_rows[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

ExchangeListModel::Kind ExchangeListModel::kindAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row].kind : Group;
}

QString ExchangeListModel::idAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : QString();
}

int ExchangeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExchangeListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const bool isGroup = row.kind == Group;
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.second.isEmpty() ? row.title : row.title + u", "_s + row.second;
    case Qt::ToolTipRole:
        return isGroup ? QVariant() : QVariant(row.title + u'\n' + row.second);
    case GroupRole:
        return isGroup;
    case CountRole:
        return isGroup ? QVariant(row.second) : QVariant();
    case SecondaryRole:
        return isGroup ? QVariant() : QVariant(row.second);
    case LeadingIconRole:
        return row.icon;
    case LeadingToneRole:
        return QVariant::fromValue(row.tone);
    case KindRole:
        return row.kind;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

Qt::ItemFlags ExchangeListModel::flags(const QModelIndex& index) const {
    return kindAt(index.row()) == Group ? Qt::ItemNeverHasChildren
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace entraide

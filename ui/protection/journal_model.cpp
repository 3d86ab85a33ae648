// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/journal_model.h"

#include "storage/desk.h"
#include "ui/common/fault.h"
#include "ui/common/roles.h"
#include "workflows/names.h"

#include <algorithm>
#include <functional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceSize = 100;

/// What is rare and changes what the rest is worth.
bool isNotable(const QString& name) {
    using enum AuditAct;
    const auto act = enumFromName<AuditAct>(name);
    return act == Restored || act == FailedUnlock || act == PeerRevoked || act == Erased || act == NewIdentity;
}

} // namespace

JournalModel::JournalModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_names(std::make_unique<Names>(desk)) {}

JournalModel::~JournalModel() = default;

void JournalModel::show(const QList<qint64>& numbers) {
    beginResetModel();
    m_numbers = numbers;
    m_slices.clear();
    m_names = std::make_unique<Names>(m_desk);
    endResetModel();
}

int JournalModel::rowOf(qint64 number) const {
    const auto found = std::ranges::lower_bound(m_numbers, number, std::greater<>());
    return found != m_numbers.end() && *found == number ? static_cast<int>(found - m_numbers.begin()) : -1;
}

QString JournalModel::recordAt(int row) const {
    return row >= 0 && row < m_numbers.size() ? rowAt(row).record : QString();
}

qint64 JournalModel::numberAt(int row) const {
    return m_numbers.value(row);
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

const JournalModel::Row& JournalModel::rowAt(int row) const {
    auto slice = m_slices.constFind(row / sliceSize);
    if (slice == m_slices.cend()) {
        const int first = row / sliceSize * sliceSize;
        const QList<qint64> numbers = m_numbers.mid(first, sliceSize);
        const QList<AuditEntry> entries = m_desk.audit().entries(numbers);
        QList<Row> rows;
        auto entry = entries.cbegin();
        for (const qint64 number : numbers) {
            if (entry != entries.cend() && entry->number == number) {
                rows.append({entry->record, journalLine(*entry, *m_names), false, isNotable(entry->act)});
                ++entry;
            } else {
                rows.append({{}, {}, true, true});
            }
        }
        slice = m_slices.insert(row / sliceSize, rows);
    }
    return slice->at(row % sliceSize);
}

QString JournalModel::text(const Row& row, int column) {
    switch (column) {
    case WhenColumn:
        return row.line.when;
    case WhoColumn:
        return row.line.who;
    case WhatColumn:
        return row.missing ? tr("Missing: it was taken out of the file") : row.line.what;
    case AboutColumn:
        return row.line.record;
    default:
        return row.line.detail;
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row* read = readOr<const Row*>(*this, nullptr, [&] { return &rowAt(index.row()); });
    if (!read) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return isText ? tr("not readable") : QVariant();
    }
    const Row& row = *read;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(row, index.column()));
    case StateIconRole:
        return index.column() == WhatColumn && row.notable ? QVariant(u"warning"_s) : QVariant();
    case StateToneRole:
        return QVariant::fromValue(row.missing                                       ? Tone::Danger
                                   : index.column() == WhatColumn && row.notable ? Tone::Warning
                                                                                   : Tone::Normal);
    case IdRole:
        return row.record;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case AboutColumn:
        return tr("Record");
    default:
        return tr("Detail");
    }
}

} // namespace entraide

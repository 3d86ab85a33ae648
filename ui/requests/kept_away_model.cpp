// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/kept_away_model.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/fault.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesAtOnce = 100;

} // namespace

KeptAwayModel::KeptAwayModel(const Desk& desk, QList<VolunteerId> volunteers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_volunteers(std::move(volunteers))
    , m_found(m_volunteers)
    , m_lines(nextLines()) {}

void KeptAwayModel::find(const QString& text) {
    QList<VolunteerId> found = m_volunteers;
    if (!text.trimmed().isEmpty()) {
        ListQuery query;
        query.type = EntityType::Volunteer;
        query.search = text;
        const QStringList ids = m_desk.queries().ids(query);
        const QSet<QString> called(ids.begin(), ids.end());
        found.removeIf([&](const VolunteerId& id) { return !called.contains(id.toString()); });
    }
    beginResetModel();
    m_found = found;
    m_lines.clear();
    m_lines = readOr(*this, QList<Line>(), [this] { return nextLines(); });
    m_isBroken = m_lines.isEmpty() && !found.isEmpty();
    endResetModel();
}

QList<KeptAwayModel::Line> KeptAwayModel::nextLines() const {
    Names names(m_desk);
    QList<Line> lines;
    for (const VolunteerId& id :
         m_found.sliced(m_lines.size(), std::min(m_found.size() - m_lines.size(), linesAtOnce))) {
        const Subject who = names.of(id.toString());
        lines.append({who.who.isEmpty() ? absentText(who.id) : who.who, placeText(who)});
    }
    return lines;
}

int KeptAwayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int KeptAwayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeptAwayModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    const QString text = index.column() == NameColumn ? line.name : line.place;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + text;
    default:
        return {};
    }
}

QVariant KeptAwayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Volunteer") : tr("Lives in");
}

bool KeptAwayModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_isBroken && m_lines.size() < m_found.size();
}

void KeptAwayModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    const QList<Line> more = readOr(*this, QList<Line>(), [this] { return nextLines(); });
    m_isBroken = more.isEmpty(); // told once; else a view would ask again each time it is laid out
    if (m_isBroken)
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_lines += more;
    endInsertRows();
}

} // namespace entraide

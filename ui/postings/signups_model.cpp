// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signups_model.h"

#include "ui/postings/posting_words.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/posting_places.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using Group = SignupsModel::Group;

constexpr quintptr topLevel = 0; // of a group; a line carries its group's number plus one

Group groupOf(SignupState state) {
    switch (state) {
    case SignupState::Applied:
        return Group::Applied;
    case SignupState::Reserve:
        return Group::Reserve;
    case SignupState::Withdrawn:
        return Group::Withdrawn;
    case SignupState::Confirmed:
    case SignupState::Attended:
    case SignupState::Excused:
    case SignupState::NoShow:
        break;
    }
    return Group::Placed;
}

} // namespace

/// Where a line stands in its group. What does not count there is empty. Views of the line and the posting.
struct SignupsModel::Order {
    int rank = 0;
    qint64 day = 0;
    int minute = 0;
    QStringView shift = {};
    QStringView role = {};
    double place = 0;
    qint64 received = 0;
    QStringView name = {};
    QStringView id = {};

    auto tied() const { return std::tie(rank, day, minute, shift, role, place, received, name, id); }
    bool operator<(const Order& other) const { return tied() < other.tied(); }
};

SignupsModel::Order SignupsModel::orderOf(Group group, const Line& line) const {
    const Signup& signup = line.signup;
    Order order;
    order.id = signup.id.toString();
    if (group == Group::Reserve || group == Group::Placed) {
        const auto [date, minute] = m_times.value(signup.shift);
        order.day = date.toJulianDay();
        order.minute = minute;
        order.role = signup.role;
        if (group == Group::Placed) {
            const bool over = date.isValid() && date < m_today;
            order.rank = !over ? 1 : signup.state == SignupState::Confirmed ? 0 : 2;
            order.name = line.name;
            return order;
        }
        order.shift = signup.shift;
        order.place = signup.reservePlace;
    }
    order.received = signup.received.toMSecsSinceEpoch();
    return order;
}

void SignupsModel::setPlaces(const QList<RoleCount>& all) {
    m_taken = 0;
    m_needed = 0;
    m_full = true;
    bool any = false;
    for (const RoleCount& places : all) {
        if (m_shift && places.shift != *m_shift)
            continue;
        m_taken += places.taken;
        m_needed += places.capacity;
        m_full = m_full && places.isFull();
        any = true;
    }
    m_full = m_full && any;
}

bool SignupsModel::isBefore(Group group, const Line& a, const Line& b) const {
    return orderOf(group, a) < orderOf(group, b);
}

/// Thousands are put in order at once: what a line is ordered by is looked up once for each, and each is moved once.
void SignupsModel::fillGroup(Group group, const std::vector<const Line*>& lines) {
    std::vector<std::pair<Order, const Line*>> orders;
    orders.reserve(lines.size());
    for (const Line* line : lines)
        orders.emplace_back(orderOf(group, *line), line);
    std::ranges::sort(orders, [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Line>& sorted = m_lines[static_cast<std::size_t>(group)];
    sorted.clear();
    sorted.reserve(static_cast<qsizetype>(lines.size()));
    for (const auto& [order, line] : orders) {
        sorted.append(*line);
        m_groups.insert(line->signup.id, group);
    }
}

void SignupsModel::setPosting(const Posting& posting, const QList<Line>& all, const QList<RoleCount>& places,
                              const std::optional<QString>& shift, QDate today) {
    beginResetModel();
    m_posting = posting;
    m_shift = shift;
    m_today = today;
    m_times.clear();
    for (const Shift& each : posting.shifts)
        m_times.insert(each.key, {each.date, each.hours.start});
    m_groups.clear();
    m_groups.reserve(all.size());
    std::array<std::vector<const Line*>, groupCount> groups;
    for (const Line& line : all) {
        if (!shift || line.signup.shift == *shift)
            groups[static_cast<std::size_t>(groupOf(line.signup.state))].push_back(&line);
    }
    for (std::size_t group = 0; group < groups.size(); ++group)
        fillGroup(static_cast<Group>(group), groups[group]);
    setPlaces(places);
    numberQueues();
    endResetModel();
}

void SignupsModel::update(const QList<Line>& changed, const QList<SignupId>& removed, const QList<RoleCount>& places) {
    for (const SignupId& id : removed)
        take(id);
    for (const Line& line : changed)
        put(line);
    setPlaces(places);
    numberQueues();
    // The groups' figures, one by one: a tree measures all that lies open between the first and the last it is told of.
    for (int group = 0; group < rowCount(); ++group)
        Q_EMIT dataChanged(index(group, 0), index(group, 0));
    if (count(Group::Reserve) > 0)
        Q_EMIT queueRenumbered();
}

void SignupsModel::put(const Line& line) {
    const Group group = groupOf(line.signup.state);
    const bool shown = !m_shift || line.signup.shift == *m_shift;
    const QModelIndex at = indexOf(line.signup.id);
    if (at.isValid()) {
        QList<Line>& lines = m_lines[at.internalId() - 1];
        const bool stays = shown && static_cast<Group>(at.internalId() - 1) == group &&
                           !isBefore(group, line, lines[at.row()]) && !isBefore(group, lines[at.row()], line);
        if (stays) {
            lines[at.row()] = line;
            Q_EMIT dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(ColumnCount - 1));
            return;
        }
        take(line.signup.id);
    }
    if (!shown)
        return;
    QList<Line>& lines = m_lines[static_cast<std::size_t>(group)];
    const auto before = [&](const Line& a, const Line& b) { return isBefore(group, a, b); };
    const auto row = static_cast<int>(std::ranges::upper_bound(lines, line, before) - lines.begin());
    // The last group is there only while somebody is in it.
    const bool opens = group == Group::Withdrawn && lines.isEmpty();
    if (opens)
        beginInsertRows({}, groupCount - 1, groupCount - 1);
    else
        beginInsertRows(createIndex(static_cast<int>(group), 0, topLevel), row, row);
    lines.insert(row, line);
    m_groups.insert(line.signup.id, group);
    endInsertRows();
}

void SignupsModel::take(const SignupId& id) {
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return;
    const auto group = static_cast<Group>(at.internalId() - 1);
    QList<Line>& lines = m_lines[at.internalId() - 1];
    if (group == Group::Withdrawn && lines.size() == 1)
        beginRemoveRows({}, groupCount - 1, groupCount - 1);
    else
        beginRemoveRows(at.parent(), at.row(), at.row());
    lines.removeAt(at.row());
    m_groups.remove(id);
    endRemoveRows();
}

void SignupsModel::numberQueues() {
    m_queueStarts.clear();
    const QList<Line>& queue = m_lines[static_cast<std::size_t>(Group::Reserve)];
    const Signup* before = nullptr; // those of one queue stand together
    for (qsizetype row = 0; row < queue.size(); ++row) {
        const Signup& signup = queue[row].signup;
        if (!before || before->shift != signup.shift || before->role != signup.role)
            m_queueStarts.insert({signup.shift, signup.role}, static_cast<int>(row));
        before = &signup;
    }
}

const SignupsModel::Line* SignupsModel::lineAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    const QList<Line>& lines = m_lines[index.internalId() - 1];
    return index.row() < lines.size() ? &lines.at(index.row()) : nullptr;
}

QModelIndex SignupsModel::indexOf(const SignupId& id) const {
    const auto group = m_groups.constFind(id);
    if (group == m_groups.constEnd())
        return {};
    const auto at = static_cast<std::size_t>(*group);
    const QList<Line>& lines = m_lines[at];
    // Whoever is chosen is asked for again and again.
    if (m_foundAt >= lines.size() || lines[m_foundAt].signup.id != id)
        m_foundAt = std::ranges::find(lines, id, [](const Line& one) -> const SignupId& { return one.signup.id; }) -
                    lines.begin();
    if (m_foundAt == lines.size())
        return {};
    return createIndex(static_cast<int>(m_foundAt), NameColumn, quintptr(at + 1));
}

QList<QModelIndex> SignupsModel::indexesOf(const QList<SignupId>& ids) const {
    const QSet<SignupId> wanted(ids.begin(), ids.end());
    QList<QModelIndex> found;
    for (std::size_t group = 0; group < m_lines.size(); ++group) {
        for (qsizetype row = 0; row < m_lines[group].size(); ++row) {
            if (wanted.contains(m_lines[group][row].signup.id))
                found.append(createIndex(static_cast<int>(row), NameColumn, quintptr(group + 1)));
        }
    }
    return found;
}

int SignupsModel::queuePlace(const SignupId& id) const {
    const QModelIndex at = indexOf(id);
    const Line* line = lineAt(at);
    if (!line || line->signup.state != SignupState::Reserve)
        return 0;
    return at.row() - m_queueStarts.value({line->signup.shift, line->signup.role}, at.row()) + 1;
}

SignupId SignupsModel::neighbourOf(const SignupId& id) const {
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return {};
    const QList<Line>& lines = m_lines[at.internalId() - 1];
    if (at.row() + 1 < lines.size())
        return lines[at.row() + 1].signup.id;
    return at.row() > 0 ? lines[at.row() - 1].signup.id : SignupId();
}

QModelIndex SignupsModel::groupIndex(Group group) const {
    const int row = static_cast<int>(group);
    return row < rowCount() ? createIndex(row, 0, topLevel) : QModelIndex();
}

QModelIndex SignupsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex SignupsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int SignupsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return count(Group::Withdrawn) > 0 ? groupCount : groupCount - 1;
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return count(static_cast<Group>(parent.row()));
}

int SignupsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

Qt::ItemFlags SignupsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return lineAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

/// By the order: a long queue is not numbered anew for each who leaves it.
QString SignupsModel::numberText(const Line& line, const QModelIndex& index) const {
    if (line.signup.state != SignupState::Reserve)
        return {};
    const int first = m_queueStarts.value({line.signup.shift, line.signup.role}, index.row());
    return QLocale().toString(index.row() - first + 1);
}

QString SignupsModel::text(const Line& line, const QModelIndex& index, int column) const {
    const Signup& signup = line.signup;
    switch (column) {
    case NumberColumn:
        return numberText(line, index);
    case NameColumn:
        return line.name.isEmpty() ? absentText(signup.volunteer.toString()) : line.name;
    case RoleColumn:
        return roleText(m_posting, signup.role);
    case ShiftColumn:
        return shiftText(m_posting, signup.shift);
    case ReceivedColumn: {
        const QDateTime received = signup.received.toLocalTime();
        return received.isValid() ? dayMonthText(received.date()) + u' ' + received.time().toString(u"HH:mm"_s)
                                  : QString();
    }
    case StateColumn:
        return word(signup.state);
    default:
        return {};
    }
}

QVariant SignupsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return groupData(static_cast<Group>(index.row()), role);
    const Line& line = *lineAt(index);
    const int column = index.column();
    switch (role) {
    case IdRole:
        return line.signup.id.toString();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index, column);
    case BoldRole:
        return column == NameColumn;
    case MutedRole:
        return column == NumberColumn || column == ReceivedColumn || line.signup.state == SignupState::Withdrawn;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateIconRole:
        return column == StateColumn
                   ? QVariant(stateLook(EntityType::Signup, QString(enumName(line.signup.state))).icon)
                   : QVariant();
    case StateToneRole:
        return column == StateColumn
                   ? QVariant::fromValue(stateLook(EntityType::Signup, QString(enumName(line.signup.state))).tone)
                   : QVariant();
    case Qt::AccessibleTextRole: {
        const QString said = text(line, index, column);
        if (column != NameColumn)
            return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + said);
        return QStringList{said, text(line, index, RoleColumn), text(line, index, ShiftColumn),
                           text(line, index, StateColumn)}
            .join(u", "_s);
    }
    default:
        return {};
    }
}

QString SignupsModel::groupCountText(Group group) const {
    const QLocale locale;
    if (group != Group::Placed || m_needed == 0)
        return locale.toString(group == Group::Placed ? m_taken : count(group));
    const QString of =
        tr("%1 of %2", "places taken of places").arg(locale.toString(m_taken), locale.toString(m_needed));
    return m_full ? tr("%1, full").arg(of) : of;
}

QString SignupsModel::groupTrailing(Group group) const {
    switch (group) {
    case Group::Applied:
        return m_full && count(Group::Applied) > 0 ? tr("no place is free") : QString();
    case Group::Reserve:
        return count(Group::Reserve) > 1 ? tr("Alt+↑↓ moves, with a reason") : QString();
    case Group::Placed:
    case Group::Withdrawn:
        break;
    }
    return {};
}

QVariant SignupsModel::groupData(Group group, int role) const {
    const auto title = [&] {
        switch (group) {
        case Group::Applied:
            return tr("To deal with", "sign-ups");
        case Group::Placed:
            return tr("Places", "sign-ups that have one");
        case Group::Reserve:
            return tr("Reserve list");
        case Group::Withdrawn:
            break;
        }
        return tr("Withdrawn", "sign-ups");
    };
    switch (role) {
    case Qt::DisplayRole:
        return title();
    case Qt::AccessibleTextRole:
        return QString(title() + u", "_s + groupCountText(group));
    case GroupRole:
        return true;
    case GroupCountRole:
        return groupCountText(group);
    case TrailingTextRole:
        return groupTrailing(group);
    case GroupIconRole:
        return group == Group::Applied   ? u"state-open"_s
               : group == Group::Placed  ? u"state-done"_s
               : group == Group::Reserve ? u"state-reserve"_s
                                         : u"state-cancelled"_s;
    default:
        return {};
    }
}

QVariant SignupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.", "place in the queue");
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case ShiftColumn:
        return tr("Shift");
    case ReceivedColumn:
        return tr("Received");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signups_model.h"

#include "ui/postings/posting_words.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"
#include "workflows/posting_desk.h"

#include <QLocale>

#include <algorithm>

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

std::pair<QDate, int> timeOf(const Posting& posting, const Signup& signup) {
    const Shift* shift = shiftOf(posting, signup.shift);
    return shift ? std::pair(shift->date, shift->hours.start) : std::pair(QDate(), 0);
}

} // namespace

void SignupsModel::setPosting(const Posting& posting, const QList<Signup>& signups, const Desk& desk,
                              const std::optional<QString>& shift, QDate today) {
    beginResetModel();
    m_posting = posting;
    m_shift = shift;
    for (QList<Line>& lines : m_lines)
        lines.clear();
    Names names(desk);
    for (const Signup& signup : signups) {
        if (!shift || signup.shift == *shift) {
            const QString name = names.ofVolunteer(signup.volunteer);
            m_lines[static_cast<std::size_t>(groupOf(signup.state))].append(
                {signup, name.isEmpty() ? absentText(signup.volunteer.toString()) : name});
        }
    }
    const auto order = [&](Group group, auto key) {
        std::ranges::stable_sort(m_lines[static_cast<std::size_t>(group)], {}, key);
    };
    order(Group::Applied, [](const Line& line) { return line.signup.received; });
    order(Group::Withdrawn, [](const Line& line) { return line.signup.received; });
    order(Group::Placed, [&](const Line& line) {
        const auto time = timeOf(posting, line.signup);
        const bool over = time.first.isValid() && time.first < today;
        const int rank = !over ? 1 : line.signup.state == SignupState::Confirmed ? 0 : 2;
        return std::tuple(rank, time, line.signup.role, line.name);
    });
    order(Group::Reserve, [&](const Line& line) {
        return std::tuple(timeOf(posting, line.signup), line.signup.role, line.signup.reservePlace,
                          line.signup.received);
    });
    m_taken = 0;
    m_needed = 0;
    m_full = true;
    bool any = false;
    for (const RoleCount& places : placesOf(posting, signups)) {
        if (shift && places.shift != *shift)
            continue;
        m_taken += places.taken;
        m_needed += places.capacity;
        m_full = m_full && places.isFull();
        any = true;
    }
    m_full = m_full && any;
    endResetModel();
}

const SignupsModel::Line* SignupsModel::lineAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    const QList<Line>& lines = m_lines[index.internalId() - 1];
    return index.row() < lines.size() ? &lines.at(index.row()) : nullptr;
}

QModelIndex SignupsModel::indexOf(const SignupId& id) const {
    for (std::size_t group = 0; group < m_lines.size(); ++group) {
        const QList<Line>& lines = m_lines[group];
        for (qsizetype row = 0; row < lines.size(); ++row) {
            if (lines[row].signup.id == id)
                return createIndex(static_cast<int>(row), NameColumn, quintptr(group + 1));
        }
    }
    return {};
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

QString SignupsModel::text(const Line& line, int column) const {
    const Signup& signup = line.signup;
    switch (column) {
    case NumberColumn:
        return signup.reservePlace > 0 ? QLocale().toString(signup.reservePlace) : QString();
    case NameColumn:
        return line.name;
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
        return text(line, column);
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
        const QString said = text(line, column);
        if (column != NameColumn)
            return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + said);
        return QStringList{said, text(line, RoleColumn), text(line, ShiftColumn), text(line, StateColumn)}.join(
            u", "_s);
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

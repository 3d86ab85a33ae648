// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/users_model.h"

#include "ui/common/roles.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void UsersModel::show(const QList<UserLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const UserLine* UsersModel::lineAt(int row) const {
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int UsersModel::rowOf(const QString& user) const {
    const auto found =
        std::ranges::find_if(m_lines, [&](const UserLine& line) { return line.user.id.toString() == user; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int UsersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString UsersModel::text(const UserLine& line, int column) {
    const bool hasLeft = line.user.state == UserState::Left;
    switch (column) {
    case NameColumn:
        return line.isSelf ? tr("%1 (you)").arg(line.user.name) : line.user.name;
    case RoleColumn:
        return hasLeft ? sentenceCase(word(line.user.state)) : sentenceCase(word(line.user.role));
    case SinceColumn:
        return hasLeft && line.user.until.isValid()
                   ? tr("%1 to %2", "two dates").arg(dateText(line.user.since), dateText(line.user.until))
                   : dateText(line.user.since);
    case KeyColumn:
        switch (line.key) {
        case UserLine::Key::None:
            return hasLeft ? QString() : tr("none on this PC");
        case UserLine::Key::First:
            return tr("given, not changed yet");
        case UserLine::Key::Own:
            return tr("their own");
        case UserLine::Key::Unknown:
            break;
        }
        return {};
    default:
        return line.unlocked.isValid() ? QLocale().toString(line.unlocked, QLocale::ShortFormat) : QString();
    }
}

QVariant UsersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserLine& line = m_lines[index.row()];
    const bool isLoose = index.column() == KeyColumn && line.key == UserLine::Key::First;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(line, index.column()));
    case BoldRole:
        return index.column() == NameColumn;
    case MutedRole:
        return line.user.state == UserState::Left;
    case StateIconRole:
        return isLoose ? QVariant(u"warning"_s) : QVariant();
    case StateToneRole:
        return QVariant::fromValue(isLoose ? Tone::Warning : Tone::Normal);
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case SinceColumn:
        return tr("Since");
    case KeyColumn:
        return tr("Passphrase");
    default:
        return tr("Last unlocked here");
    }
}

} // namespace entraide

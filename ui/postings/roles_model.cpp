// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/roles_model.h"

#include "domain/text_fold.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString& nameIn(PostingRole& role, int column) {
    return column == RolesModel::FrenchColumn    ? role.name.fr
           : column == RolesModel::DutchColumn   ? role.name.nl
           : column == RolesModel::EnglishColumn ? role.name.en
                                                 : role.name.de;
}

QString languagesText(const PostingRole& role) {
    QStringList words;
    for (Language language : role.languages)
        words.append(shortWord(language));
    return words.join(u", "_s);
}

/// "FR, NL" or the words themselves; none when one of them is no language.
std::optional<QList<Language>> languagesFrom(QString text) {
    QList<Language> result;
    for (const QString& part : text.replace(u';', u',').split(u',', Qt::SkipEmptyParts)) {
        const QString typed = foldText(part);
        std::optional<Language> found;
        for (Language language : enumValues<Language>()) {
            if (typed == foldText(shortWord(language)) || typed == foldText(word(language)))
                found = language;
        }
        if (!found && !typed.isEmpty())
            return std::nullopt;
        if (found && !result.contains(*found))
            result.append(*found);
    }
    return result;
}

} // namespace

void RolesModel::setRoles(const QList<PostingRole>& roles) {
    beginResetModel();
    m_roles = roles;
    endResetModel();
    Q_EMIT linesChanged();
}

int RolesModel::addLine() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_roles.append({.key = freshLineKey(), .name = {}, .capacity = 1, .languages = {}});
    endInsertRows();
    Q_EMIT linesChanged();
    return row;
}

void RolesModel::removeLine(int row) {
    beginRemoveRows({}, row, row);
    m_roles.removeAt(row);
    endRemoveRows();
    Q_EMIT linesChanged();
}

int RolesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

int RolesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RolesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    PostingRole line = m_roles[index.row()];
    const bool edited = role == Qt::EditRole;
    if (role == LeastTextRole)
        return tr("no limit");
    if (role == LeastRole)
        return 0;
    if (role == Qt::TextAlignmentRole && index.column() == PlacesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !edited)
        return {};
    switch (index.column()) {
    case PlacesColumn:
        if (edited)
            return line.capacity;
        return line.capacity == 0 ? tr("no limit") : QLocale().toString(line.capacity);
    case LanguagesColumn:
        return languagesText(line);
    default:
        return nameIn(line, index.column());
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FrenchColumn:
        return tr("In French");
    case DutchColumn:
        return tr("In Dutch");
    case EnglishColumn:
        return tr("In English");
    case GermanColumn:
        return tr("In German");
    case PlacesColumn:
        return tr("Places");
    case LanguagesColumn:
        return tr("Speaks one of");
    default:
        return {};
    }
}

bool RolesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    PostingRole& line = m_roles[index.row()];
    switch (index.column()) {
    case PlacesColumn:
        line.capacity = std::max(0, value.toInt());
        break;
    case LanguagesColumn: {
        const auto languages = languagesFrom(value.toString());
        if (!languages)
            return false;
        line.languages = *languages;
        break;
    }
    default:
        nameIn(line, index.column()) = value.toString().trimmed();
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT linesChanged();
    return true;
}

} // namespace entraide

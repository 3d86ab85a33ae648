// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/roles_model.h"

#include "domain/text_fold.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

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

PostingRole RolesModel::freshLine() const {
    return {.key = freshLineKey(), .name = {}, .capacity = 1, .languages = {}};
}

int RolesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RolesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PostingRole& line = lines()[index.row()];
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
        return NamedLines::data(index, role);
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlacesColumn:
        return tr("Places");
    case LanguagesColumn:
        return tr("Speaks one of");
    default:
        return NamedLines::headerData(section, orientation, role);
    }
}

bool RolesModel::setCell(PostingRole& line, int column, const QVariant& value) {
    switch (column) {
    case PlacesColumn:
        line.capacity = std::max(0, value.toInt());
        return true;
    case LanguagesColumn: {
        const auto languages = languagesFrom(value.toString());
        if (languages)
            line.languages = *languages;
        return languages.has_value();
    }
    default:
        return NamedLines::setCell(line, column, value);
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/questions_model.h"

namespace entraide {

namespace {

QString& textIn(LocalText& text, int column) {
    return column == QuestionsModel::FrenchColumn    ? text.fr
           : column == QuestionsModel::DutchColumn   ? text.nl
           : column == QuestionsModel::EnglishColumn ? text.en
                                                     : text.de;
}

} // namespace

void QuestionsModel::setQuestions(const QList<LocalText>& questions) {
    beginResetModel();
    m_questions = questions;
    endResetModel();
    Q_EMIT linesChanged();
}

int QuestionsModel::addLine() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_questions.append(LocalText{});
    endInsertRows();
    Q_EMIT linesChanged();
    return row;
}

void QuestionsModel::removeLine(int row) {
    beginRemoveRows({}, row, row);
    m_questions.removeAt(row);
    endRemoveRows();
    Q_EMIT linesChanged();
}

int QuestionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int QuestionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    LocalText text = m_questions[index.row()];
    return textIn(text, index.column());
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
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
    default:
        return {};
    }
}

bool QuestionsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    textIn(m_questions[index.row()], index.column()) = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    Q_EMIT linesChanged();
    return true;
}

} // namespace entraide

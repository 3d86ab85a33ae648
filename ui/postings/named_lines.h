// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/kept.h"
#include "ui/records/line_model.h"

#include <type_traits>

namespace entraide {

/// "In French" for the column of that number.
QString languageColumnText(int column);

/// Lines of a form that each have a text in every language a posting is written in, in the first columns: a T is that
/// text, or has it as its name. Further columns are the derived model's.
template <class T> class NamedLines : public LineModel {
public:
    enum LanguageColumn { FrenchColumn, DutchColumn, EnglishColumn, GermanColumn };
    static constexpr int languageColumns = 4;

    using LineModel::LineModel;

    void setLines(const QList<T>& lines) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        Q_EMIT linesChanged();
    }
    const QList<T>& lines() const { return m_lines; }

    int addLine() override {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_lines.append(freshLine());
        endInsertRows();
        Q_EMIT linesChanged();
        return row;
    }
    void removeLine(int row) override {
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
        Q_EMIT linesChanged();
    }

    QVariant allLines() const override { return kept(m_lines); }
    void setAllLines(const QVariant& lines) override { setLines(fromKept<QList<T>>(lines)); }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : languageColumns; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::AccessibleTextRole && checkIndex(index, CheckIndexOption::IndexIsValid))
            return spokenCell(index);
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole) ||
            index.column() >= languageColumns)
            return {};
        return textOf(m_lines[index.row()]).*languages[index.column()];
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        const bool isText = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return isText && section < languageColumns ? QVariant(languageColumnText(section)) : QVariant();
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
            !setCell(m_lines[index.row()], index.column(), value))
            return false;
        Q_EMIT dataChanged(index, index);
        Q_EMIT linesChanged();
        return true;
    }

protected:
    virtual T freshLine() const { return {}; }
    /// False for what no such cell can hold.
    virtual bool setCell(T& line, int column, const QVariant& value) {
        if (column >= languageColumns)
            return false;
        textOf(line).*languages[column] = value.toString().trimmed();
        return true;
    }

private:
    static constexpr QString LocalText::*languages[] = {&LocalText::fr, &LocalText::nl, &LocalText::en, &LocalText::de};
    template <class L> static auto& textOf(L& line) {
        if constexpr (std::is_same_v<T, LocalText>)
            return line;
        else
            return line.name;
    }

    QList<T> m_lines;
};

} // namespace entraide

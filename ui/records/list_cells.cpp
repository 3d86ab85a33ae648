// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_cells.h"

#include "ui/common/roles.h"
#include "ui/words/money_words.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Lists write days and times in one way (ui/words/time_words).
std::variant<std::monostate, double, EuroCents, QDate, QDateTime> timeIn(const QString& text) {
    if (text.size() == 10) {
        if (const QDate day = QDate::fromString(text, u"dd/MM/yyyy"_s); day.isValid())
            return day;
    }
    if (text.size() == 16) {
        if (const QDateTime moment = QDateTime::fromString(text, u"dd/MM/yyyy HH:mm"_s); moment.isValid())
            return moment;
    }
    return {};
}

/// "1 234,50 €": only what is written exactly as the program writes amounts is one.
std::optional<qint64> centsIn(const QString& text) {
    if (!text.contains(u'€') || text.size() > 24)
        return std::nullopt;
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    const qint64 cents = digits.toLongLong();
    for (const qint64 value : {cents, -cents}) {
        if (!digits.isEmpty() && amountText(value) == text)
            return value;
    }
    return std::nullopt;
}

/// Numbers stand at the right; what looks like one at the left is a name, a phone or a code.
std::optional<double> numberIn(const QModelIndex& index, const QString& text) {
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!(alignment & Qt::AlignRight) || text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

const QHeaderView* headerOf(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree ? tree->header() : nullptr;
}

void addLines(const QAbstractItemModel& model, const QModelIndex& parent, QList<QModelIndex>& lines) {
    const int rows = model.rowCount(parent);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex line = model.index(row, 0, parent);
        if (model.hasChildren(line))
            addLines(model, line, lines);
        else if (!line.data(GroupRole).toBool())
            lines.append(line);
    }
}

QString seenText(const QModelIndex& index) {
    const QString text = index.data(Qt::DisplayRole).toString();
    // A cell that is an icon alone says in words what it means.
    return text.isEmpty() && index.data(Qt::DecorationRole).isValid() ? index.data(Qt::AccessibleTextRole).toString()
                                                                      : text;
}

} // namespace

QList<int> shownColumns(const QAbstractItemView& view) {
    QList<int> columns;
    const QHeaderView* header = headerOf(view);
    for (int place = 0; header && place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<QModelIndex> leavingRows(const QAbstractItemView& view) {
    QList<QModelIndex> all;
    addLines(*view.model(), {}, all);
    const QModelIndexList selected = view.selectionModel()->selectedRows();
    const QSet<QModelIndex> chosen(selected.cbegin(), selected.cend());
    QList<QModelIndex> rows = all;
    rows.removeIf([&](const QModelIndex& row) { return !chosen.contains(row); });
    return rows.size() > 1 ? rows : all;
}

QStringList shownTitles(const QAbstractItemView& view, const QList<int>& columns) {
    const QAbstractItemModel& model = *view.model();
    QStringList titles;
    for (const int column : columns) {
        QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
            if (title.isEmpty())
                title = model.headerData(column, Qt::Horizontal, role).toString();
        }
        titles.append(title);
    }
    return titles;
}

TableCell shownCell(const QModelIndex& index) {
    const QString text = seenText(index);
    const QVariant value = index.data(Qt::DisplayRole);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return {text, value.toDouble()};
    case QMetaType::QDate:
        return {text, value.toDate()};
    case QMetaType::QDateTime:
        return {text, value.toDateTime()};
    default:
        break;
    }
    if (const auto cents = centsIn(text))
        return {typedEuros(*cents), EuroCents{*cents}};
    if (const auto number = numberIn(index, text))
        return {text, *number};
    return {text, timeIn(text)};
}

} // namespace entraide

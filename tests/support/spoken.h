// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of a window, line by line in the order in which it goes through it: what a part is, what it
// is called, what it holds and what state it is in.
#pragma once

#include "support/accessible_parts.h"

namespace entraide::test {

inline QString spokenRole(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
        return QStringLiteral("button");
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return QStringLiteral("menu button");
    case QAccessible::CheckBox:
        return QStringLiteral("check box");
    case QAccessible::RadioButton:
        return QStringLiteral("radio button");
    case QAccessible::EditableText:
        return QStringLiteral("edit");
    case QAccessible::ComboBox:
        return QStringLiteral("choice");
    case QAccessible::SpinBox:
        return QStringLiteral("number");
    case QAccessible::Slider:
        return QStringLiteral("slider");
    case QAccessible::Table:
        return QStringLiteral("table");
    case QAccessible::Tree:
        return QStringLiteral("tree");
    case QAccessible::List:
        return QStringLiteral("list");
    case QAccessible::PageTab:
        return QStringLiteral("tab");
    case QAccessible::ProgressBar:
        return QStringLiteral("progress");
    case QAccessible::Graphic:
        return QStringLiteral("picture");
    case QAccessible::Chart:
        return QStringLiteral("chart");
    case QAccessible::Canvas:
        return QStringLiteral("canvas");
    case QAccessible::StaticText:
        return QStringLiteral("text");
    default:
        return {}; // holds others and is not read
    }
}

inline QString spokenState(const QAccessible::State& state) {
    QStringList words;
    if (state.disabled)
        words.append(QStringLiteral("unavailable"));
    if (state.checkable)
        words.append(state.checked ? QStringLiteral("checked") : QStringLiteral("not checked"));
    if (state.selected)
        words.append(QStringLiteral("selected"));
    if (state.readOnly)
        words.append(QStringLiteral("read only"));
    if (state.passwordEdit)
        words.append(QStringLiteral("password"));
    return words.join(QStringLiteral(", "));
}

/// As it is said when the cursor comes to the line: cell by cell.
inline QString spokenRow(const QAbstractItemView& view, const QModelIndex& parent, int row) {
    const auto* table = qobject_cast<const QTableView*>(&view);
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    QStringList cells;
    for (int column = 0; column < view.model()->columnCount(parent); ++column) {
        if ((table && table->isColumnHidden(column)) || (tree && tree->isColumnHidden(column)))
            continue;
        const QModelIndex index = view.model()->index(row, column, parent);
        QString said = index.data(Qt::AccessibleTextRole).toString();
        if (said.isEmpty())
            said = index.data(Qt::DisplayRole).toString();
        if (!said.isEmpty())
            cells.append(said);
    }
    return cells.join(QStringLiteral(" | "));
}

inline QStringList spokenRows(const QAbstractItemView& view) {
    constexpr int mostRows = 5;
    QStringList lines;
    const int rows = view.model() ? view.model()->rowCount(view.rootIndex()) : 0;
    for (int row = 0; row < std::min(rows, mostRows); ++row) {
        lines.append(QStringLiteral("    ") + spokenRow(view, view.rootIndex(), row));
        const QModelIndex group = view.model()->index(row, 0, view.rootIndex());
        for (int inner = 0; inner < std::min(view.model()->rowCount(group), mostRows); ++inner)
            lines.append(QStringLiteral("        ") + spokenRow(view, group, inner));
    }
    if (rows > mostRows)
        lines.append(QStringLiteral("    … %1 lines").arg(rows));
    return lines;
}

inline QString spoken(QWidget& window) {
    QStringList lines;
    forEachPart(window, [&](QAccessibleInterface& part) {
        const QString role = spokenRole(part.role());
        const QString name = part.text(QAccessible::Name).simplified();
        if (role.isEmpty() || (part.role() == QAccessible::StaticText && name.isEmpty()))
            return;
        QString line = role + QStringLiteral(": ") + name;
        const QString value = part.text(QAccessible::Value).simplified();
        if (!value.isEmpty() && value != name && part.role() != QAccessible::StaticText)
            line += QStringLiteral(" = ") + value;
        if (const QString state = spokenState(part.state()); !state.isEmpty())
            line += QStringLiteral(" (") + state + QLatin1Char(')');
        lines.append(line);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(part.object()))
            lines += spokenRows(*view);
    });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace entraide::test

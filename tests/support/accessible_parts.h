// SPDX-License-Identifier: GPL-3.0-or-later
// A window as a screen reader meets it: the parts that are shown, and what is wrong with them.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace entraide::test {

/// Whose inside is read with the whole, or one part at a time as the cursor goes there.
inline bool isReadAsAWhole(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::ScrollBar:
    case QAccessible::MenuBar:
    case QAccessible::PopupMenu:
    case QAccessible::TitleBar:
        return true;
    default:
        return false;
    }
}

/// All that is shown in and below \a part, in the order a screen reader goes through.
inline void forEachPart(QAccessibleInterface& part, const std::function<void(QAccessibleInterface&)>& look) {
    if (part.state().invisible)
        return;
    look(part);
    auto* widget = qobject_cast<QWidget*>(part.object());
    if (isReadAsAWhole(part.role()) || (widget && widget->inherits("QQuickWidget")))
        return;
    for (int i = 0; i < part.childCount(); ++i) {
        if (QAccessibleInterface* child = part.child(i))
            forEachPart(*child, look);
    }
}

inline void forEachPart(QWidget& widget, const std::function<void(QAccessibleInterface&)>& look) {
    if (QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&widget))
        forEachPart(*part, look);
}

/// "RequestsPage/FilterBar/QLineEdit(signupWho)": where to look in the sources.
inline QString whereIs(const QWidget* widget) {
    QStringList names;
    for (; widget && names.size() < 5; widget = widget->parentWidget()) {
        QString name = QString::fromLatin1(widget->metaObject()->className()).remove(QStringLiteral("entraide::"));
        if (!widget->objectName().isEmpty())
            name += QLatin1Char('(') + widget->objectName() + QLatin1Char(')');
        names.prepend(name);
    }
    return names.join(QLatin1Char('/'));
}

inline bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::Canvas:
        return true;
    default:
        return false;
    }
}

/// Tab stops there itself: it hands the keys on to nobody.
inline bool isTabStop(const QWidget& widget) {
    return widget.isEnabled() && widget.isVisible() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// A line of a table or tree that is shown, and whether a cell that shows anything says something.
inline QStringList faultsOfRow(const QAbstractItemView& view, const QModelIndex& parent, int row) {
    QStringList faults;
    const QAbstractItemModel& model = *view.model();
    bool says = false;
    for (int column = 0; column < model.columnCount(parent); ++column) {
        const auto* table = qobject_cast<const QTableView*>(&view);
        const auto* tree = qobject_cast<const QTreeView*>(&view);
        if ((table && table->isColumnHidden(column)) || (tree && tree->isColumnHidden(column)))
            continue;
        const QModelIndex index = model.index(row, column, parent);
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        const bool isSeen = index.data(Qt::DecorationRole).isValid() || index.data(Qt::CheckStateRole).isValid();
        if (!said.isEmpty() || !index.data(Qt::DisplayRole).toString().isEmpty())
            says = true;
        else if (isSeen && !(model.flags(index) & Qt::ItemIsUserCheckable))
            faults.append(QStringLiteral("a cell shows a picture and says nothing, column %1").arg(column));
    }
    if (!says && (model.flags(model.index(row, 0, parent)) & Qt::ItemIsEnabled))
        faults.append(QStringLiteral("row %1 says nothing").arg(row));
    return faults;
}

/// The titles of its columns, and its first lines.
inline QStringList faultsOfView(const QAbstractItemView& view) {
    constexpr int lookedAt = 5;
    QStringList faults;
    const QAbstractItemModel* model = view.model();
    if (!model)
        return faults;
    const auto* table = qobject_cast<const QTableView*>(&view);
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const QHeaderView* header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
    if (header && header->isVisible() && model->columnCount() > 1) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto says = [&](int role) { return model->headerData(column, Qt::Horizontal, role).toString(); };
            const bool isNamed = !says(Qt::DisplayRole).isEmpty() || !says(Qt::AccessibleTextRole).isEmpty();
            if (!header->isSectionHidden(column) && !isNamed)
                faults.append(QStringLiteral("column %1 has no title").arg(column));
        }
    }
    for (int row = 0; row < std::min(lookedAt, model->rowCount(view.rootIndex())); ++row) {
        faults += faultsOfRow(view, view.rootIndex(), row);
        const QModelIndex group = model->index(row, 0, view.rootIndex());
        if (tree && model->rowCount(group) > 0)
            faults += faultsOfRow(view, group, 0);
    }
    return faults;
}

/// What a screen reader could not make anything of; empty when all is well.
inline QStringList faultsOf(QAccessibleInterface& part) {
    QStringList faults;
    const auto* widget = qobject_cast<const QWidget*>(part.object());
    const QString name = part.text(QAccessible::Name).trimmed();
    if (isControl(part.role()) && name.isEmpty())
        faults.append(QStringLiteral("has no name"));
    if (!widget)
        return faults;
#ifdef Q_OS_LINUX // where the name of a choice is what is chosen, and what it is about comes by its label alone
    if (part.role() == QAccessible::ComboBox && part.relations(QAccessible::Label).isEmpty())
        faults.append(QStringLiteral("is a choice without a label"));
#endif
    const bool isTabs = part.role() == QAccessible::PageTabList; // its tabs have the names
    const bool isArea = qobject_cast<const QAbstractScrollArea*>(widget) || widget->inherits("QQuickWidget");
    if (isTabStop(*widget) && !isTabs && !widget->isWindow()) {
        if (name.isEmpty() && !isControl(part.role()))
            faults.append(QStringLiteral("takes the keys and has no name"));
        if (part.role() == QAccessible::Client && !isArea)
            faults.append(QStringLiteral("takes the keys and is nothing (no role)"));
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        const bool hasKey = !QKeySequence::mnemonic(label->text()).isEmpty() && label->textFormat() != Qt::RichText;
        if (hasKey && !label->buddy())
            faults.append(QStringLiteral("has a key and leads nowhere (no buddy)"));
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        faults += faultsOfView(*view);
    return faults;
}

/// All of what is shown in \a window, each with its place.
inline QStringList faultsIn(QWidget& window) {
    QStringList all;
    forEachPart(window, [&](QAccessibleInterface& part) {
        const auto* widget = qobject_cast<const QWidget*>(part.object());
        for (const QString& fault : faultsOf(part))
            all.append(whereIs(widget) + QStringLiteral(": ") + fault);
    });
    all.removeDuplicates();
    return all;
}

} // namespace entraide::test

// SPDX-License-Identifier: GPL-3.0-or-later
// A small editor for one field of a record, by what it holds: in a cell, or for many records at once.
#pragma once

#include "domain/schema.h"

#include <QJsonValue>
#include <QMenu>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <optional>

namespace entraide {

/// A menu that stays open while its entries are checked.
class ChecksMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Several of a closed list: a button that says which, and a menu to check them in.
class ChecksButton : public QToolButton {
    Q_OBJECT

public:
    struct Choice {
        QString code;
        QString word;
    };
    explicit ChecksButton(const QList<Choice>& choices, QWidget* parent = nullptr);

    void setChosen(const QStringList& codes);
    /// Codes that are not among the choices are kept as they were given.
    QStringList chosen() const;

Q_SIGNALS:
    void changed();

private:
    void say();

    ChecksMenu* m_menu;
    QStringList m_unknown;
};

/// An editor of one field.
struct FieldEditor {
    QWidget* widget = nullptr;
    std::function<void(const QJsonValue&)> show;
    /// None when what was typed is not of the field's kind.
    std::function<std::optional<QJsonValue>()> value;
    /// What to type, when it is not.
    QString hint;
};

/// Whether there is one for this kind.
bool hasEditor(const FieldSchema& field);
/// \a codes: the choices that are offered, where they are fewer than the field's own (states). The widget is the
/// caller's.
FieldEditor makeFieldEditor(EntityType type, const FieldSchema& field, const QStringList& codes, QWidget* parent);

} // namespace entraide

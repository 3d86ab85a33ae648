// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/find_entries.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <optional>

class QListWidget;

namespace entraide {

class Desk;

/// The field of Ctrl+K: finds records of every kind, commands with their keys, pages, filters and help as one types,
/// and shows what was opened last before anything is typed. Down, Up and Enter choose, Escape leaves. What was opened
/// is remembered in the desk's own file, for each user.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    /// \a entries: what there is besides records, asked each time the field is entered.
    FindBox(Desk& desk, std::function<QList<FindEntry>()> entries, QWidget* parent = nullptr);

    /// Puts the cursor in it, selects what is there and shows what was opened before.
    void begin();
    /// It was opened, by whichever way.
    void noteOpened(const QString& mark);
    /// What stands in the list.
    const QList<FindEntry>& shown() const { return m_shown; }

Q_SIGNALS:
    void chosen(const entraide::FindEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    QList<FindEntry> openedBefore() const;
    QList<FindEntry> foundNow() const;
    void show(const QList<FindEntry>& entries, const QString& otherwise);
    void place();
    void accept(int row);
    const QStringList& marks() const;

    Desk& m_desk;
    std::function<QList<FindEntry>()> m_ask;
    QList<FindEntry> m_entries;
    QList<FindEntry> m_shown;
    mutable std::optional<QStringList> m_marks; ///< read when they are first needed
    bool m_isBefore = false;                    ///< it shows what was opened before
    QListWidget* m_list;
    QTimer m_delay;
};

} // namespace entraide

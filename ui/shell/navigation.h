// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace entraide {

/// The pages on the left: icon, word, count of things to do, an accent edge at the chosen one. Groups are parted by a
/// hairline. Arrow keys move, and move the page with them.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Adds a page's entry and returns its number. \a startsGroup draws a hairline above.
    int addEntry(const QString& iconName, const QString& word, bool startsGroup);
    void setCount(int entry, int count);
    int count(int entry) const;
    void choose(int entry);
    int chosen() const;

Q_SIGNALS:
    void entryChosen(int entry);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    int entryOf(const QModelIndex& index) const;

    QStandardItemModel* m_model;
    QList<int> m_rows; ///< entry -> row; separators are rows of their own
};

} // namespace entraide

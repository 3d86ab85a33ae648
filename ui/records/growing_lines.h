// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QPushButton;
class QVBoxLayout;

namespace entraide {

/// Lines of editors in a form, one below the other, and under them a button that asks for another. Each has a button of
/// its own that removes it. Tab goes through them from above. What the editors mean is for who makes the lines. GUI
/// thread.
class GrowingLines : public QWidget {
    Q_OBJECT

public:
    /// \a add: what the button says, \a name: what it is called; \a spacing: between lines.
    GrowingLines(const QString& add, const QString& name, int spacing, QWidget* parent = nullptr);

    /// A line below the others, whose editors and whose button \a remove are in it.
    void appendLine(QWidget* line, QAbstractButton* remove);
    void removeLine(QWidget* line);
    void removeAllLines();

Q_SIGNALS:
    void lineWanted();
    /// It goes after that.
    void lineRemoved(QWidget* line);

private:
    void tabBeforeAdding(const QWidget& line);

    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<QWidget*> m_holders;
};

} // namespace entraide

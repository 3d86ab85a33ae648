// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QListWidget;

namespace entraide {

class Desk;

/// The field of Ctrl+K: finds anything by name as one types; Down, Up and Enter choose, Escape leaves.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(Desk& desk, QWidget* parent = nullptr);

    /// Puts the cursor in it and selects what is there.
    void begin();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void place();
    void accept(int row);

    Desk& m_desk;
    QListWidget* m_list;
    QTimer m_delay;
};

} // namespace entraide

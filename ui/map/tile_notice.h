// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QDateTime;

namespace entraide {

/// A quiet line in a corner of the map: since when its pictures do not come, why, and what is shown meanwhile. Gone
/// when they come again. Never in the pointer's way.
class TileNotice : public QFrame {
    Q_OBJECT

public:
    explicit TileNotice(QWidget* parent);

    /// An empty \a sentence hides it.
    void say(const QString& sentence, const QDateTime& since);
    /// In the upper left corner of the parent, with \a free pixels left at the right of it.
    void place(int free);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
};

} // namespace entraide

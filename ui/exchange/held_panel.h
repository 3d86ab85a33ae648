// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"

#include <QDateTime>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace entraide {

/// Which records another desk would delete, or whom it would take out of the desk or its administration, and what is to
/// be done about it.
class HeldPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit HeldPanel(QWidget* parent = nullptr);
    enum class What { Deletions, Users };
    void showHeld(What what, const QString& desk, const QDateTime& since, const QStringList& records);

Q_SIGNALS:
    void keepRequested();
    /// The person has been asked.
    void acceptRequested();

private:
    void word(What what);
    void ask();

    What m_what = What::Deletions;
    QLabel* m_about;
    QPushButton* m_keep;
    QPushButton* m_accept;
    QWidget* m_table;
    QStandardItemModel* m_records;
};

} // namespace entraide

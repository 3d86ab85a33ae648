// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"

#include <QDateTime>

class QStandardItemModel;

namespace entraide {

/// Which records another desk would delete, and what is to be done about it.
class HeldPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit HeldPanel(QWidget* parent = nullptr);
    void showDeletions(const QString& desk, const QDateTime& since, const QStringList& records);

Q_SIGNALS:
    void keepRequested();
    /// The person has been asked.
    void acceptRequested();

private:
    void ask();

    QStandardItemModel* m_records;
};

} // namespace entraide

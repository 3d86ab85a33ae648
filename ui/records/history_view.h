// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QWidget>

class QTreeWidget;
class QPushButton;

namespace entraide {

class Desk;

/// The revisions of a record that are still kept, newest first, with what each changed; an older one can be brought
/// back as a new revision.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(Desk& desk, QWidget* parent = nullptr);

    void showRecord(const QString& id);

Q_SIGNALS:
    void restored(const entraide::ChangeSet& changes);
    /// It could not be brought back; nothing was changed.
    void failed(const QString& sentence);

private:
    void restore();

    Desk& m_desk;
    QString m_id;
    QTreeWidget* m_tree;
    QPushButton* m_restore;
};

} // namespace entraide

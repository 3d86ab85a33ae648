// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QStringList>
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

    void showRecord(const QString& id) { showRecords({id}); }
    /// Of a record and of those that are shown as part of it: a volunteer and the person. Where there are several, each
    /// version says whose it is.
    void showRecords(const QStringList& ids);

Q_SIGNALS:
    void restored(const entraide::ChangeSet& changes);
    /// It could not be brought back; nothing was changed.
    void failed(const QString& sentence);

private:
    void addVersions(const QString& id, bool isOneOfSeveral);
    void restore();

    Desk& m_desk;
    QStringList m_ids;
    QTreeWidget* m_tree;
    QPushButton* m_restore;
};

} // namespace entraide

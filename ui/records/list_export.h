// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/common/tones.h"
#include "ui/records/shown_list.h"

#include <QAbstractItemView>
#include <QDate>
#include <QList>
#include <QModelIndex>
#include <QObject>
#include <QPointer>

#include <exception>

class QWidget;

namespace entraide {

class Desk;
struct RowSlice;

/// Writes a list that is shown to a file for a spreadsheet: the columns that are seen, in their order, of the rows that
/// the filter lets through, as they are sorted; where several rows are chosen, those alone. The rows are read on the
/// window's thread a few at a time and written on another; a cancel leaves no file.
///
/// Needs DeskAct::Export, and is entered in the journal before anything is written. What the list hides from a role it
/// does not have. GUI thread; the desk must outlive it.
class ListExport : public QObject {
    Q_OBJECT

public:
    explicit ListExport(Desk& desk, QObject* parent = nullptr);
    ~ListExport() override;

    /// Asks for the name of the file, then writes it.
    void ask(const ShownList& list, QDate today, QWidget& window);
    /// An Excel workbook or CSV, by the end of the name.
    void write(const ShownList& list, const QString& path);
    bool isBusy() const;

Q_SIGNALS:
    void started(entraide::Job* job);
    void said(const QString& sentence, entraide::Tone tone);

private:
    void fail(const std::exception_ptr& fault);
    void fill(RowSlice& slice) const;

    Desk& m_desk;
    QPointer<Job> m_job;
    QPointer<QAbstractItemView> m_view; ///< of the list that is being written
    QList<QModelIndex> m_rows;          ///< looked at only while nothing has changed
    QList<int> m_columns;
    bool m_changed = false; ///< the rows are no longer those that were counted
};

} // namespace entraide

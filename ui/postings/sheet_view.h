// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/records/page.h"
#include "workflows/sheet_entry.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace entraide {

class ListTable;
class ToneLabel;

/// A signed sheet that came back, entered by keyboard: its code, then for each line "a", "e" or "n", with minutes where
/// it was longer or shorter; Enter goes on to the next. Nothing is kept before the whole sheet is saved, as one step.
class SheetView : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(PageContext& context, QWidget* parent = nullptr);

    void begin();
    /// The lines that are marked so far.
    qsizetype marked() const { return m_marks.size(); }
    bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void showSheet(const std::optional<SiteRoster>& sheet);
    void mark();
    void goTo(int row);
    void save();
    int rowOf(int line) const;

    PageContext& m_context;
    QLineEdit* m_code;
    QLineEdit* m_line;
    QLabel* m_current;
    ToneLabel* m_problem;
    QStandardItemModel* m_model;
    ListTable* m_table;
    QPushButton* m_save;
    Job* m_job = nullptr;
    std::optional<SiteRoster> m_sheet;
    QHash<int, SheetMark> m_marks; ///< by line
};

} // namespace entraide

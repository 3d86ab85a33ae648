// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "ui/records/unsaved.h"
#include "workflows/returned_sheet.h"
#include "workflows/sheet_entry.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace entraide {

class Job;
class ListTable;
class LongSteps;
class ToneLabel;

/// A sheet that came back (of a site, a volunteer or a round), entered by keyboard: its code, typed or by a scanner
/// that types, then for each line "a", "e" or "n", with minutes where it was longer or shorter, portions on a round,
/// and a remark; "-" for none after all; Enter goes on to the next. Nothing is kept before the whole sheet is saved, as
/// one step, and nothing of it while a line cannot be noted. What was noted before stands in brackets.
class SheetView : public QWidget, public Unsaved {
    Q_OBJECT

public:
    SheetView(PageContext& context, LongSteps& steps, QWidget* parent = nullptr);

    /// The next sheet, or the one that was left with marks that are not saved.
    void begin();
    /// The lines that are marked so far.
    qsizetype marked() const { return m_marks.size(); }
    bool isReading() const { return m_job != nullptr; }

    QString whatIsTyped() const override;
    QVariant typed() const override;
    void takeUp(const QVariant& typed) override;
    void saveTyped() override {
        bringToFront(*this);
        save();
    }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void showSheet(const std::optional<ReturnedSheet>& sheet);
    QString nameOf(const ReturnedLine& line) const;
    void sayWhatIsKnown();
    void showTotals();
    void mark();
    void keep(const SheetMark& mark, int row);
    void goTo(int row);
    void clear(int line);
    void save();
    void saved(const SheetDone& done);
    void hold(bool held);
    int rowOf(int line) const;

    PageContext& m_context;
    LongSteps& m_steps;
    QLineEdit* m_code;
    QLineEdit* m_line;
    QLabel* m_title;
    QLabel* m_current;
    QLabel* m_totals;
    ToneLabel* m_problem;
    QStandardItemModel* m_model;
    ListTable* m_table;
    QPushButton* m_save;
    Job* m_job = nullptr;
    std::optional<ReturnedSheet> m_sheet;
    QHash<int, SheetMark> m_marks; ///< by line
    QList<SheetMark> m_takenUp;    ///< of another window: until the sheet is found again
};

} // namespace entraide

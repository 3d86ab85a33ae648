// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/row_reader.h"

namespace entraide {

/// One record's cells by target, and the row that is made of them. Used by the readers of each kind.
class RowCells {
public:
    struct Cell {
        QString header;
        QString text; ///< trimmed, never empty
        DateOrder order = DateOrder::DayFirst;
    };

    RowCells(const RowFormat& format, const CsvRecord& record, ImportedRow& row);

    bool hasColumn(ImportTarget target) const { return m_format.targets.contains(target); }
    /// The filled cells of that target.
    QList<Cell> all(ImportTarget target) const;
    /// The first of them; its text is empty when there is none.
    Cell one(ImportTarget target) const;

    void note(RowProblem problem, const Cell& cell) { m_row.notes.append({problem, cell.header, cell.text}); }
    void note(RowProblem problem, const Cell& cell, const QString& value) {
        m_row.notes.append({problem, cell.header, value});
    }
    void reject(RowProblem problem, const Cell& cell) { reject(problem, cell, cell.text); }
    void reject(RowProblem problem, const Cell& cell, const QString& value) {
        m_row.rejected.append({problem, cell.header, value});
    }

    /// "Header: text" on a line of its own at the end of \a remark.
    static void keepBeside(QString& remark, const Cell& cell, const QString& text);

    const RowFormat& format() const { return m_format; }
    ImportedRow& row() { return m_row; }

private:
    const RowFormat& m_format;
    const CsvRecord& m_record;
    ImportedRow& m_row;
};

/// Name, contacts, address and language: the same in every file.
void readPerson(RowCells& cells);
void readVolunteer(RowCells& cells);
void readRequest(RowCells& cells);
void readSignup(RowCells& cells);

} // namespace entraide

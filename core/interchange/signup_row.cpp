// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_text.h"
#include "interchange/row_cells.h"

namespace entraide {

using T = ImportTarget;

void readSignup(RowCells& cells) {
    ImportedRow& row = cells.row();
    Person& person = row.person;
    // Who fills in a form speaks its language.
    if (!person.language)
        person.language = cells.format().language;
    row.volunteer.languages = {*person.language};
    row.received = cells.format().today.startOfDay();
    if (const auto cell = cells.one(T::Received); !cell.text.isEmpty()) {
        if (const auto read = dateFromText(cell.text, cell.order)) {
            row.received = QDateTime(read->date, read->time.isValid() ? read->time : QTime(0, 0));
            row.isDated = true;
        } else {
            cells.reject(RowProblem::ImpossibleDate, cell);
        }
    }
    row.volunteer.registered = row.received.date();
    row.roleText = cells.one(T::Role).text;
    for (const auto& cell : cells.all(T::Shift))
        row.shiftTexts.append(cell.text);
    for (const auto& cell : cells.all(T::Answer))
        row.answers.append({cell.header, cell.text});
    for (const auto& cell : cells.all(T::Remark))
        row.answers.append({cell.header, cell.text});
}

} // namespace entraide

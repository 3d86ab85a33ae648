// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/row_reader.h"

#include "domain/person_name.h"
#include "domain/text_fold.h"
#include "interchange/rejects_columns.h"
#include "interchange/row_cells.h"
#include "interchange/vocabulary_readers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A sum under a list: "Totaal", "TOTAL : 142".
bool isTotalRow(const CsvRecord& record) {
    static constexpr std::array words{"totaal"_L1, "total"_L1, "totaux"_L1, "totalen"_L1, "somme"_L1,
                                      "som"_L1,    "sum"_L1,   "aantal"_L1, "nombre"_L1,  "eindtotaal"_L1};
    QStringList filled;
    for (const QString& cell : record.cells) {
        if (!cell.trimmed().isEmpty())
            filled.append(foldText(cell));
    }
    const auto isFigure = [](const QString& cell) {
        return std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == u' '; });
    };
    return !filled.isEmpty() && std::ranges::any_of(words, [&](QLatin1StringView word) {
        const QString first = filled.first().section(u' ', 0, 0);
        return first == word && isFigure(filled.first().section(u' ', 1));
    }) && std::ranges::all_of(filled.sliced(1), isFigure);
}

bool isOfSeveral(ImportTarget target) {
    switch (target) {
    case ImportTarget::Services:
    case ImportTarget::Skills:
    case ImportTarget::SpokenLanguages:
    case ImportTarget::Availability:
    case ImportTarget::Transport:
    case ImportTarget::Shift:
        return true;
    default:
        return false;
    }
}

/// "Comment aider ? [Faire des courses]" over "Oui": LimeSurvey has a column for each choice of a question. What was
/// chosen stands in the header, and "Non" says nothing. Anything else stays as it is.
QString chosenOption(const QString& header, const QString& cell) {
    static const QRegularExpression bracket(u"\\[([^\\]]+)\\]\\s*$"_s);
    const auto option = bracket.match(header);
    const auto chosen = option.hasMatch() ? yesOrNo(cell) : std::nullopt;
    if (!chosen)
        return cell;
    return *chosen ? option.captured(1).trimmed() : QString();
}

bool isHeaderAgain(const CsvRecord& record, const QStringList& headers, const QList<bool>& ignored) {
    qsizetype same = 0;
    for (qsizetype i = 0; i < headers.size(); ++i)
        same += !ignored[i] && record.cells.value(i).simplified() == headers[i];
    return same > 1 && same == ignored.count(false);
}

} // namespace

QString ImportedRow::label() const {
    return fullName(person);
}

QList<bool> RowFormat::ignored() const {
    QList<bool> ignored = rejectsColumns(headers);
    for (qsizetype i = 0; i < ignored.size(); ++i)
        ignored[i] = ignored[i] && targets.value(i) == ImportTarget::None;
    return ignored;
}

RowReader::RowReader(RowFormat format)
    : m_format(std::move(format))
    , m_ignored(m_format.ignored()) {}

CsvRecord RowReader::ownCells(const CsvRecord& record) const {
    CsvRecord own = record;
    for (qsizetype i = 0; i < std::min(m_ignored.size(), own.cells.size()); ++i) {
        if (m_ignored[i])
            own.cells[i].clear();
    }
    return own;
}

ImportedRow RowReader::read(const CsvRecord& record) const {
    ImportedRow row;
    row.line = record.line;
    RowCells cells(m_format, record, row);
    if (isTotalRow(ownCells(record))) {
        row.rejected.append({RowProblem::TotalRow, {}, {}});
        return row;
    }
    if (isHeaderAgain(record, m_format.headers, m_ignored)) {
        row.rejected.append({RowProblem::RepeatedHeader, {}, {}});
        return row;
    }
    const qsizetype columns = m_format.headers.size();
    for (qsizetype i = columns; i < record.cells.size(); ++i) {
        if (!record.cells[i].trimmed().isEmpty()) {
            row.rejected.append({RowProblem::TooManyCells, {}, record.cells[i].trimmed()});
            return row;
        }
    }
    if (record.refused)
        row.rejected.append({*record.refused, {}, {}});
    if (record.cells.size() < columns)
        row.notes.append({RowProblem::TooFewCells, {}, QString::number(record.cells.size())});
    if (record.strayQuote)
        row.notes.append({RowProblem::StrayQuote, {}, {}});
    if (record.nulLetters)
        row.notes.append({RowProblem::NulLetters, {}, {}});
    readPerson(cells);
    switch (m_format.kind) {
    case ImportKind::Volunteers:
        readVolunteer(cells);
        break;
    case ImportKind::Requests:
        readRequest(cells);
        break;
    case ImportKind::Signups:
        readSignup(cells);
        break;
    }
    return row;
}

// ---- cells ----------------------------------------------------------------------------------------------------------

RowCells::RowCells(const RowFormat& format, const CsvRecord& record, ImportedRow& row)
    : m_format(format)
    , m_record(record)
    , m_row(row) {}

QList<RowCells::Cell> RowCells::all(ImportTarget target) const {
    QList<Cell> cells;
    for (qsizetype i = 0; i < m_format.targets.size(); ++i) {
        if (m_format.targets[i] != target)
            continue;
        QString text = m_record.cells.value(i).trimmed();
        if (isOfSeveral(target))
            text = chosenOption(m_format.headers[i], text);
        if (!text.isEmpty())
            cells.append({m_format.headers[i], text, m_format.dateOrders.value(i, DateOrder::DayFirst)});
    }
    return cells;
}

RowCells::Cell RowCells::one(ImportTarget target) const {
    const QList<Cell> cells = all(target);
    return cells.isEmpty() ? Cell{} : cells.first();
}

void RowCells::keepBeside(QString& remark, const Cell& cell, const QString& text) {
    if (text.isEmpty())
        return;
    if (!remark.isEmpty())
        remark += u'\n';
    remark += cell.header.isEmpty() ? text : cell.header + u": "_s + text;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/sheet_view.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/tone_label.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

enum Column { NumberColumn, NameColumn, WhenColumn, MarkColumn, ColumnCount };

QString markText(const SheetMark& mark) {
    const SignupState state = mark.happened == Happened::Done     ? SignupState::Attended
                              : mark.happened == Happened::Missed ? SignupState::NoShow
                                                                  : SignupState::Excused;
    return mark.minutes > 0 ? word(state) + u", "_s + durationText(mark.minutes) : word(state);
}

} // namespace

SheetView::SheetView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_code(new QLineEdit)
    , m_line(new QLineEdit)
    , m_current(new QLabel)
    , m_problem(new ToneLabel({}, Tone::Warning))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new ListTable)
    , m_save(makeButton(tr("Save the sheet"), u"check"_s)) {
    auto* title = new QLabel(tr("A returned sheet"));
    title->setFont(pageTitleFont(font()));
    m_code->setObjectName(u"sheetCode"_s);
    m_code->setPlaceholderText(tr("as printed at the foot of the sheet: 2026-12-TIL"));
    m_line->setObjectName(u"sheetLine"_s);
    m_line->setPlaceholderText(tr("a: attended · e: excused · n: no-show · “12 a 90”: line 12, 90 minutes"));
    m_problem->setWordWrap(true);
    m_current->setTextFormat(Qt::PlainText);
    m_model->setHorizontalHeaderLabels({tr("Line"), tr("Name"), tr("When"), tr("Noted")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Lines of the sheet"));
    m_table->setSortingEnabled(false);
    m_table->setDefaultWidths({56, 200, 180, 160});
    m_save->setObjectName(u"sheetSave"_s);
    makePrimary(*m_save);
    auto* rows = new QFormLayout;
    rows->addRow(tr("&Code of the sheet"), m_code);
    rows->addRow(tr("Ne&xt line"), m_line);
    rows->addRow(QString(), m_current);
    auto* leave = makeButton(tr("Leave it"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(Metrics::Grid);
    column->addWidget(title);
    column->addLayout(rows);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_code, &QLineEdit::returnPressed, this, &SheetView::find);
    connect(m_line, &QLineEdit::returnPressed, this, &SheetView::mark);
    connect(m_save, &QPushButton::clicked, this, &SheetView::save);
    connect(leave, &QPushButton::clicked, this, &SheetView::leaveRequested);
    connect(m_table, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) {
        m_current->setText(index.isValid() ? tr("Line %1: %2", "number, name")
                                                 .arg(index.siblingAtColumn(NumberColumn).data().toString(),
                                                      index.siblingAtColumn(NameColumn).data().toString())
                                           : QString());
    });
}

void SheetView::begin() {
    m_code->clear();
    showSheet(std::nullopt);
    m_problem->setText({});
    m_code->setFocus();
}

/// On a connection of its own: a sheet's lines are counted within the whole week.
void SheetView::find() {
    if (m_job)
        return;
    m_problem->setText({});
    m_job = Job::run<std::optional<SiteRoster>>(
        tr("Looking for the sheet"),
        [handle = m_context.desk.handle(), code = m_code->text(), today = m_context.today()](JobControl&) {
            const auto desk = Desk::openAgain(handle);
            return sheetByCode(*desk, code, today);
        },
        [this](const std::optional<SiteRoster>& sheet) {
            showSheet(sheet);
            if (!sheet)
                m_problem->setText(tr("No sheet has this code. It is made of the year, the week and the place: "
                                      "2026-12-TIL."));
        },
        [this](const std::exception_ptr& fault) {
            try {
                std::rethrow_exception(fault);
            } catch (const Error& error) {
                Q_EMIT said(sentenceFor(error), Tone::Danger);
            }
        },
        this);
    connect(m_job, &Job::finished, this, [this] { m_job = nullptr; });
}

void SheetView::showSheet(const std::optional<SiteRoster>& sheet) {
    m_sheet = sheet;
    m_marks.clear();
    m_model->removeRows(0, m_model->rowCount());
    m_line->clear();
    m_line->setEnabled(sheet.has_value());
    m_save->setEnabled(false);
    m_current->clear();
    if (!sheet)
        return;
    for (const RosterRow& row : sheet->rows) {
        const RosterEntry& entry = row.entry;
        if (entry.state == PlaceState::Empty)
            continue;
        m_model->appendRow({new QStandardItem(QLocale().toString(row.number)),
                            new QStandardItem(entry.volunteer.name.full()),
                            new QStandardItem(dayHoursText(entry.date, entry.hours)), new QStandardItem});
        m_model->item(m_model->rowCount() - 1, NumberColumn)->setData(row.number, Qt::UserRole);
    }
    goTo(0);
    m_line->setFocus();
}

int SheetView::rowOf(int line) const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, NumberColumn)->data(Qt::UserRole).toInt() == line)
            return row;
    }
    return -1;
}

void SheetView::goTo(int row) {
    if (m_model->rowCount() > 0)
        m_table->chooseRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void SheetView::mark() {
    m_problem->setText({});
    const int current = m_table->currentIndex().row();
    if (m_line->text().trimmed().isEmpty()) {
        // Enter alone saves once every line has its letter.
        if (m_marks.size() == m_model->rowCount() && !m_marks.isEmpty())
            save();
        else
            goTo(current + 1);
        return;
    }
    const int line = current >= 0 ? m_model->item(current, NumberColumn)->data(Qt::UserRole).toInt() : 0;
    const auto mark = sheetMarkFromText(m_line->text(), line);
    const int row = mark ? rowOf(mark->line) : -1;
    if (!mark) {
        m_problem->setText(tr("Type a, e or n, with the line's number before it and minutes behind it where needed."));
        return;
    }
    if (row < 0) {
        m_problem->setText(tr("The sheet has nobody in line %1.").arg(QLocale().toString(mark->line)));
        return;
    }
    m_marks.insert(mark->line, *mark);
    m_model->item(row, MarkColumn)->setText(markText(*mark));
    m_save->setEnabled(true);
    m_line->clear();
    goTo(row + 1);
}

void SheetView::save() {
    if (!m_sheet || m_marks.isEmpty())
        return;
    QList<SheetEntry> entries;
    for (const RosterRow& row : m_sheet->rows) {
        const auto mark = m_marks.constFind(row.number);
        if (mark != m_marks.constEnd())
            entries.append({row.number, row.entry.source, row.entry.date, mark->happened, mark->minutes});
    }
    try {
        const SheetDone saved = enterSheet(m_context.desk, entries, m_context.who, m_context.today());
        QString sentence = tr("%n line(s) of the sheet are noted.", nullptr, saved.noted);
        if (!saved.refused.isEmpty()) {
            QStringList lines;
            for (const auto& [line, refusal] : saved.refused)
                lines.append(QLocale().toString(line));
            Names names(m_context.desk);
            sentence += u' ' + tr("Not noted: line %1.").arg(lines.join(u", "_s)) + u' ' +
                        sentenceFor(saved.refused.first().second, &names);
        }
        if (saved.changes.isEmpty()) {
            m_problem->setText(sentence);
            return;
        }
        Q_EMIT done(sentence, tr("Undo the sheet"), saved.changes);
        begin(); // the next of the pile
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entraide

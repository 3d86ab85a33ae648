// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/sheet_view.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/tone_label.h"
#include "ui/postings/sheet_words.h"
#include "ui/records/kept.h"
#include "ui/records/long_steps.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
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
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

enum SheetColumn { NumberColumn, NameColumn, WhenColumn, MarkColumn, SheetColumnCount };

} // namespace

SheetView::SheetView(PageContext& context, LongSteps& steps, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_steps(steps)
    , m_code(new QLineEdit)
    , m_line(new QLineEdit)
    , m_title(new QLabel)
    , m_current(new QLabel)
    , m_totals(new QLabel)
    , m_problem(new ToneLabel({}, Tone::Warning))
    , m_model(new QStandardItemModel(0, SheetColumnCount, this))
    , m_table(new ListTable)
    , m_save(makeButton(tr("Save the sheet"), u"check"_s)) {
    auto* title = new QLabel(tr("A returned sheet"));
    title->setFont(pageTitleFont(font()));
    m_code->setObjectName(u"sheetCode"_s);
    m_code->setPlaceholderText(tr("as printed at the foot of the sheet, typed or scanned: 2026-12-TIL-7K"));
    m_line->setObjectName(u"sheetLine"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setObjectName(u"sheetTotals"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"sheetTitle"_s);
    m_problem->setObjectName(u"sheetProblem"_s);
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
    rows->addRow(QString(), m_title);
    rows->addRow(tr("Ne&xt line"), m_line);
    rows->addRow(QString(), m_current);
    auto* leave = makeButton(tr("Leave it"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_totals, 1);
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
    connect(&m_steps, &LongSteps::started, this, [this](const Job* job) {
        hold(true);
        connect(job, &Job::finished, this, [this] {
            hold(false);
            if (m_sheet && isVisible())
                m_line->setFocus();
        });
    });
    connect(m_table, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) {
        m_current->setText(index.isValid() ? tr("Line %1: %2", "number, name")
                                                 .arg(index.siblingAtColumn(NumberColumn).data().toString(),
                                                      index.siblingAtColumn(NameColumn).data().toString())
                                           : QString());
    });
}

void SheetView::begin() {
    if (!m_marks.isEmpty()) { // it was left before it was saved
        m_line->setFocus();
        return;
    }
    m_code->clear();
    showSheet(std::nullopt);
    m_problem->setText({});
    m_code->setFocus();
}

/// On a connection of its own: a sheet's lines are counted within the whole week.
void SheetView::find() {
    if (m_job || m_steps.saysBusy())
        return;
    m_problem->setText({});
    m_job = Job::run<std::optional<ReturnedSheet>>(
        tr("Looking for the sheet"),
        [handle = m_context.desk.handle(), code = m_code->text(), today = m_context.today()](JobControl&) {
            const auto desk = Desk::openAgain(handle);
            return returnedSheet(*desk, code, today);
        },
        [this](const std::optional<ReturnedSheet>& sheet) {
            showSheet(sheet);
            sayWhatIsKnown();
            for (const auto marks = std::exchange(m_takenUp, {}); const SheetMark& mark : marks) {
                if (const int row = rowOf(mark.line); row >= 0)
                    keep(mark, row);
            }
            if (!sheet)
                m_problem->setText(tr("No sheet has this code. It is made of the year, the week and the place: "
                                      "2026-12-TIL; a round's of its day."));
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

void SheetView::showSheet(const std::optional<ReturnedSheet>& sheet) {
    m_sheet = sheet;
    m_marks.clear();
    m_model->removeRows(0, m_model->rowCount());
    m_line->clear();
    m_line->setEnabled(sheet.has_value());
    m_save->setEnabled(false);
    m_current->clear();
    m_title->clear();
    showTotals();
    if (!sheet)
        return;
    m_title->setText(sheet->title);
    m_line->setPlaceholderText(
        sheet->kind == SheetKind::Round
            ? tr("a: done · n: not done · -: nothing · “3 a 12, rain”: line 3, 12 portions, a remark")
            : tr("a: attended · e: excused · n: no-show · -: nothing · “12 a 90, late”: line 12, 90 minutes, a "
                 "remark"));
    for (const ReturnedLine& line : sheet->lines) {
        m_model->appendRow({new QStandardItem(QLocale().toString(line.number)), new QStandardItem(nameOf(line)),
                            new QStandardItem(dayHoursText(line.date, line.hours)),
                            new QStandardItem(notedText(line, sheet->kind))});
        m_model->item(m_model->rowCount() - 1, NumberColumn)->setData(line.number, Qt::UserRole);
    }
    goTo(0);
    m_line->setFocus();
}

/// On a volunteer's own sheet what and where; else who.
QString SheetView::nameOf(const ReturnedLine& line) const {
    if (m_sheet->kind != SheetKind::Person)
        return line.name;
    QStringList parts;
    if (line.task.service)
        parts.append(word(*line.task.service));
    if (!line.name.isEmpty())
        parts.append(line.name);
    return parts.join(u", "_s);
}

/// A sheet that was typed before, or whose lines are not those of the paper any more.
void SheetView::sayWhatIsKnown() {
    if (!m_sheet)
        return;
    QStringList sentences;
    if (const int noted = m_sheet->notedLines(); noted > 0) {
        sentences.append(tr("%n line(s) of this sheet are noted already, in brackets. Type only what is to be changed.",
                            nullptr, noted));
    }
    if (m_sheet->changedSince) {
        sentences.append(tr("The week has changed since this sheet was printed, and it was printed elsewhere: compare "
                            "each name with the paper."));
    }
    if (m_sheet->lines.isEmpty())
        sentences.append(tr("Nobody stands on this sheet."));
    m_problem->setText(sentences.join(u'\n'));
}

/// What comes of the marks, those left as planned included.
void SheetView::showTotals() {
    if (!m_sheet) {
        m_totals->clear();
        return;
    }
    int amount = 0;
    int absent = 0;
    for (const ReturnedLine& line : m_sheet->lines) {
        const auto mark = m_marks.constFind(line.number);
        if (mark == m_marks.constEnd())
            continue;
        const bool asPlanned = m_sheet->kind == SheetKind::Round ? mark->minutes < 0 : mark->minutes == 0;
        if (mark->happened != Happened::Done)
            ++absent;
        else
            amount += asPlanned ? line.planned : mark->minutes;
    }
    m_totals->setText(tr("%1 of %2 lines · %3 · %4", "marked, all, how much, how many did not come")
                          .arg(QLocale().toString(m_marks.size()), QLocale().toString(m_sheet->lines.size()),
                               amountOf(amount, m_sheet->kind), tr("%n absent", nullptr, absent)));
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
    if (m_steps.saysBusy())
        return;
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
    if (const auto cleared = clearedLineFromText(m_line->text(), line)) {
        clear(*cleared);
        return;
    }
    const bool isRound = m_sheet && m_sheet->kind == SheetKind::Round;
    const auto mark = isRound ? stopMarkFromText(m_line->text(), line) : sheetMarkFromText(m_line->text(), line);
    const int row = mark ? rowOf(mark->line) : -1;
    if (!mark) {
        m_problem->setText(
            isRound ? tr("Type a or n, with the line's number before it and portions behind it where needed.")
                    : tr("Type a, e or n, with the line's number before it and minutes behind it where needed."));
        return;
    }
    if (row < 0) {
        m_problem->setText(tr("The sheet has nobody in line %1.").arg(QLocale().toString(mark->line)));
        return;
    }
    keep(*mark, row);
    m_line->clear();
    goTo(row + 1);
}

void SheetView::keep(const SheetMark& mark, int row) {
    m_marks.insert(mark.line, mark);
    m_model->item(row, MarkColumn)->setText(markText(mark, m_sheet->kind));
    m_save->setEnabled(true);
    showTotals();
}

QString SheetView::whatIsTyped() const {
    const auto count = static_cast<int>(m_marks.size() + m_takenUp.size());
    return count == 0 ? QString() : tr("%n line(s) of a returned sheet", nullptr, count);
}

namespace {

/// A mark of a sheet that is half entered.
struct KeptMark {
    int line = 0;
    int happened = 0;
    int minutes = 0;
    QString remark = {};

    static constexpr auto fields() {
        using R = KeptMark;
        return std::tuple{field("line", &R::line), field("happened", &R::happened), field("minutes", &R::minutes),
                          field("remark", &R::remark)};
    }
    friend bool operator==(const KeptMark&, const KeptMark&) = default;
};

} // namespace

QVariant SheetView::typed() const {
    QList<KeptMark> marks;
    for (const SheetMark& mark : m_marks.values() + m_takenUp)
        marks.append({mark.line, static_cast<int>(mark.happened), mark.minutes, mark.remark});
    return QVariantList{m_code->text(), kept(marks)};
}

/// The sheet is looked for again: its lines may have changed meanwhile.
void SheetView::takeUp(const QVariant& typed) {
    const QVariantList half = typed.toList();
    bringToFront(*this);
    m_code->setText(half.value(0).toString());
    m_takenUp.clear();
    for (const auto marks = fromKept<QList<KeptMark>>(half.value(1)); const KeptMark& mark : marks)
        m_takenUp.append({mark.line, static_cast<Happened>(mark.happened), mark.minutes, mark.remark});
    find();
}

void SheetView::clear(int line) {
    const int row = rowOf(line);
    if (row < 0) {
        m_problem->setText(tr("The sheet has nobody in line %1.").arg(QLocale().toString(line)));
        return;
    }
    m_marks.remove(line);
    m_model->item(row, MarkColumn)->setText(notedText(m_sheet->lines[row], m_sheet->kind));
    showTotals();
    m_save->setEnabled(!m_marks.isEmpty());
    m_line->clear();
    goTo(row + 1);
}

void SheetView::save() {
    if (!m_sheet || m_marks.isEmpty())
        return;
    if (m_sheet->kind == SheetKind::Round) {
        m_steps.run<SheetDone>(
            m_marks.size(), tr("Saving the sheet"),
            [marks = m_marks.values(), round = m_sheet->round, who = m_context.who, today = m_context.today()](
                Desk& desk, const StepProgress&) { return enterRoundSheet(desk, round, marks, who, today); },
            [this](const SheetDone& done) { saved(done); });
        return;
    }
    QList<SheetEntry> entries;
    for (const ReturnedLine& line : m_sheet->lines) {
        const auto mark = m_marks.constFind(line.number);
        if (mark != m_marks.constEnd())
            entries.append({line.number, line.source, line.date, mark->happened, mark->minutes, mark->remark});
    }
    m_steps.run<SheetDone>(
        entries.size(), tr("Saving the sheet"),
        [entries, who = m_context.who, today = m_context.today()](Desk& desk, const StepProgress& progress) {
            return enterSheet(desk, entries, who, today, progress);
        },
        [this](const SheetDone& done) { saved(done); });
}

/// What is typed while a step is under way would be gone after it.
void SheetView::hold(bool held) {
    m_code->setEnabled(!held);
    m_line->setEnabled(!held && m_sheet);
    m_save->setEnabled(!held && !m_marks.isEmpty());
}

void SheetView::saved(const SheetDone& sheet) {
    hold(false);
    if (!sheet.refused.isEmpty()) {
        Names names(m_context.desk);
        QStringList problems{tr("Nothing is saved yet: %n line(s) cannot be noted. Correct each, or type - for it.",
                                nullptr, static_cast<int>(sheet.refused.size()))};
        for (const auto& [line, refusal] : sheet.refused)
            problems.append(
                tr("Line %1: %2", "number, why not").arg(QLocale().toString(line), sentenceFor(refusal, &names)));
        m_problem->setText(problems.join(u'\n'));
        goTo(rowOf(sheet.refused.first().first));
        m_line->setFocus();
        return;
    }
    const QString sentence = tr("%n line(s) of the sheet are noted.", nullptr, sheet.noted);
    if (sheet.changes.isEmpty()) {
        m_problem->setText(sentence);
        return;
    }
    Q_EMIT done(sentence, tr("Undo the sheet"), sheet.changes);
    m_marks.clear();
    begin(); // the next of the pile
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/call_list_view.h"

#include "domain/error.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/fault.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/printing/call_list_sheet.h"
#include "ui/printing/sheet_languages.h"
#include "ui/records/lines_view.h"
#include "ui/today/today_acts.h"
#include "ui/words/call_words.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(CallReason reason) {
    switch (reason) {
    case CallReason::Cancelled:
    case CallReason::StandIn:
        return u"warning"_s;
    case CallReason::Reminder:
        return u"bell"_s;
    case CallReason::FollowUp:
        return u"note"_s;
    case CallReason::Unanswered:
        return u"hourglass"_s;
    default:
        return u"phone"_s;
    }
}

} // namespace

CallListView::CallListView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new LinesView({.name = tr("Calls"),
                            .titles = {tr("Why"), tr("Whom"), tr("Phone"), tr("Language"), tr("About")},
                            .widths = {152, 152, 176, 80, 240},
                            .none = tr("Nobody is to be called today.")}))
    , m_title(new QLabel(tr("Call list")))
    , m_count(new QLabel)
    , m_why(new QLabel) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(pageTitleFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    buildCommands();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::PagePadding);
    for (Command* command : std::as_const(m_commands)) {
        if (command == m_print)
            foot->addStretch(1);
        auto* button = new ActionButton(command->action());
        button->setObjectName(command->id());
        makePrimary(*button, command == m_commands.first());
        foot->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_why);
    column->addLayout(foot);
    setFocusProxy(m_list);
    connect(&m_list->table(), &ListTable::currentRowChanged, this, &CallListView::showChosen);
    connect(&context.desk, &Desk::changed, this, [this] {
        if (m_shown)
            readSoon();
    });
    showChosen();
}

CallListView::~CallListView() = default;

void CallListView::buildCommands() {
    const auto add = [this](const QString& id, const Command::Text& text, const QKeySequence& key,
                            std::function<void()> run, std::function<bool()> enabled) {
        auto* command = new Command(u"calls."_s + id, text, key, std::move(run), this);
        command->inside(*this).enabledWhen(
            [this, enabled = std::move(enabled)] { return m_shown && (!enabled || enabled()); });
        m_commands.append(command);
        return command;
    };
    const auto isChosen = [this] { return chosen() != nullptr; };
    add(
        u"made"_s, {tr("Reached"), tr("The person was called and knows"), u"check"_s}, QKeySequence(Qt::Key_A),
        [this] {
            const QString remark = tr("Called.");
            act(
                [this, remark](const CallLine& line) {
                    return callMade(m_context.desk, line, remark, m_context.who, m_context.today());
                },
                tr("The call to %1 is noted."));
        },
        isChosen);
    add(
        u"missed"_s, {tr("Not reached"), tr("Nobody answered: comes back tomorrow, with a note"), u"clock"_s},
        QKeySequence(Qt::Key_N),
        [this] {
            const Today today = m_context.today();
            const QString remark = tr("%1: not reached.", "a day and an hour").arg(dateTimeText(today.now));
            act(
                [this, today, remark](const CallLine& line) {
                    return callNotReached(m_context.desk, line, today.date.addDays(1), remark, m_context.who, today);
                },
                tr("%1 was not reached and is here again tomorrow."));
        },
        isChosen);
    add(
        u"open"_s, {tr("Open what it is about"), tr("Opens the record on its page"), u"arrow-right"_s},
        QKeySequence(Qt::Key_O), [this] { Q_EMIT openRequested(shownFor(m_context.desk, chosen()->about)); }, isChosen);
    m_print = add(u"print"_s, {tr("Print the call list…"), tr("Prints the list with room to write"), u"print"_s},
                  QKeySequence(Qt::Key_P), [this] { askToPrint(); }, {});
    add(u"back"_s, {tr("Back to the day"), tr("Shows what needs you again"), u"today"_s}, QKeySequence(Qt::Key_Escape),
        [this] { Q_EMIT backRequested(); }, {});
    connect(m_list, &LinesView::openRequested, this, [this] {
        guarded(*this, [this] { Q_EMIT openRequested(shownFor(m_context.desk, chosen()->about)); });
    });
}

QAction* CallListView::printAction() const {
    return &m_print->action();
}

void CallListView::setShown(bool shown) {
    m_shown = shown;
    if (shown)
        readSoon();
    showChosen();
}

void CallListView::readSoon() {
    if (m_job) {
        m_again = true;
        return;
    }
    m_again = false;
    m_job = Job::run<QList<CallLine>>(
        tr("Reading whom to call"),
        [handle = m_context.desk.handle(), today = m_context.today()](JobControl& control) {
            return callList(*Desk::openAgain(handle), today, control.stopToken());
        },
        [this](const QList<CallLine>& calls) {
            if (!m_again)
                show(calls);
        },
        [this](const std::exception_ptr& fault) {
            Q_EMIT said(sentenceFor(errorOf(fault, m_context.desk.info().file)), Tone::Danger);
        },
        this);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        if (m_again)
            readSoon();
    });
}

void CallListView::show(const QList<CallLine>& calls) {
    const Today today = m_context.today();
    const int row = m_list->table().currentIndex().row();
    const QString kept = chosen() ? chosen()->actOn : QString();
    m_calls = calls;
    QList<PanelLine> lines;
    for (const CallLine& call : calls)
        lines.append({.id = call.actOn,
                      .cells = {word(call.reason), whomText(call), phonesText(call),
                                call.language ? shortWord(*call.language) : QString(), whyText(call, today)},
                      .stateCell = 0,
                      .icon = iconOf(call.reason),
                      .tone = call.reason <= CallReason::StandIn ? Tone::Warning : Tone::Normal});
    m_list->setLines(lines);
    const auto same = std::ranges::find(calls, kept, &CallLine::actOn);
    const int next = same != calls.end() ? static_cast<int>(same - calls.begin())
                                         : std::clamp(row, 0, std::max(0, static_cast<int>(calls.size()) - 1));
    m_list->table().chooseRow(calls.isEmpty() ? -1 : next);
    m_count->setText(calls.isEmpty() ? QString() : tr("%n call(s)", nullptr, static_cast<int>(calls.size())));
    showChosen();
    Q_EMIT read();
}

const CallLine* CallListView::chosen() const {
    const int row = m_list->table().currentIndex().row();
    return row >= 0 && row < m_calls.size() ? &m_calls[row] : nullptr;
}

void CallListView::showChosen() {
    const CallLine* line = chosen();
    m_why->setText(line ? whyText(*line, m_context.today()) : QString());
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void CallListView::act(const std::function<Outcome<ChangeSet>(const CallLine&)>& work, const QString& sentence) {
    const CallLine line = *chosen();
    try {
        const auto outcome = work(line);
        if (!outcome) {
            Names names(m_context.desk);
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
            return;
        }
        // Gone at once; the next reading says what is left.
        QList<CallLine> left = m_calls;
        left.removeIf([&](const CallLine& one) { return one.actOn == line.actOn; });
        show(left);
        Q_EMIT done(sentence.arg(whomText(line)), tr("Undo the call"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void CallListView::askToPrint() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(Paginator::a4(QPageLayout::Portrait));
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the call list"));
    connect(dialog, &QObject::destroyed, [printer] {}); // lives as long as its dialog
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void CallListView::printOn(QPrinter& printer) {
    try {
        const auto head =
            callSheetHead(m_context.desk, m_context.today(), sheetLanguages()[usualSheetLanguages()].first());
        printer.setDocName(callListTitle(head));
        enterPrinted(m_context.desk, {.kind = "calls"_L1, .level = "team"_L1, .rows = m_calls.size()});
        callListPages(m_calls, head).print(printer);
        Q_EMIT said(tr("The call list went to the printer."), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/tell_view.h"

#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/row_selection.h"
#include "ui/postings/posting_words.h"
#include "ui/postings/tell_model.h"
#include "ui/records/long_steps.h"
#include "workflows/desk_profile.h"
#include "workflows/posting_desk.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

TellView::TellView(PageContext& context, LongSteps& steps, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_steps(steps)
    , m_model(new TellModel(context.desk, this))
    , m_table(new ListTable)
    , m_none(new QLabel(tr("Everybody knows what became of their sign-up."))) {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("To tell"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    m_table->setDefaultWidths({152, 108, 152, 116, 168, 160});
    m_none->setWordWrap(true);
    m_none->setMargin(Metrics::PagePadding);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* hint = new QLabel(tr("T: told · M: write to all who are told the same · Ctrl+Shift+C: copy the text"));
    hint->setFont(secondaryFont(font()));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    setFocusProxy(m_table);
    connect(m_table, &ListTable::currentRowChanged, this, &TellView::chosenChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TellView::chosenChanged);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(m_model->signupAt(index.row()).volunteer.toString());
    });
}

void TellView::showPosting(const Posting& posting, const QList<SignupLine>& lines) {
    const int row = m_table->currentIndex().row();
    const SignupId current = row < 0 ? SignupId() : m_model->signupAt(row).id;
    const QList<SignupId> before = chosen();
    m_posting = posting;
    m_model->setPosting(posting, lines, m_context.today().date);
    m_none->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0 && !choose(before, current))
        m_table->chooseRow(std::clamp(row, 0, m_model->rowCount() - 1));
    Q_EMIT chosenChanged();
}

int TellView::count() const {
    return m_model->rowCount();
}

void TellView::begin() {
    if (m_model->rowCount() > 0)
        m_table->chooseRow(0);
    setFocus();
}

QList<SignupId> TellView::chosen() const {
    QList<SignupId> ids;
    for (const int row : m_table->selectedRows())
        ids.append(m_model->signupAt(row).id);
    return ids;
}

bool TellView::choose(const QList<SignupId>& ids, const SignupId& current) {
    QList<int> rows;
    for (const SignupId& id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return false;
    const int row = m_model->rowOf(current);
    m_table->selectionModel()->setCurrentIndex(m_model->index(row < 0 ? *std::ranges::min_element(rows) : row, 0),
                                               QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selectionOfRows(*m_model, rows), QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

bool TellView::hasChosen() const {
    return m_model->rowCount() > 0 && m_table->selectionModel()->hasSelection();
}

void TellView::markTold() {
    const QList<SignupId> ids = chosen();
    if (ids.isEmpty())
        return;
    m_steps.run<ChangeSet>(
        ids.size(), tr("Noting who was told"),
        [ids, today = m_context.today()](Desk& desk, const StepProgress& progress) {
            return PostingDesk(desk, progress).markTold(ids, today);
        },
        [this, count = static_cast<int>(ids.size())](const ChangeSet& changes) {
            Q_EMIT done(tr("Noted: %n volunteer(s) were told.", nullptr, count), tr("Undo the note"), changes);
        });
}

QList<TellMessage> TellView::messages() const {
    QList<int> rows = m_table->selectedRows();
    if (rows.size() <= 1) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
        // Those who are told what the chosen one is told come first.
        std::ranges::stable_partition(rows, [this, first = m_table->currentIndex().row()](int row) {
            return first >= 0 && m_model->signupAt(row).state == m_model->signupAt(first).state &&
                   m_model->signupAt(row).shift == m_model->signupAt(first).shift &&
                   m_model->signupAt(row).reason == m_model->signupAt(first).reason;
        });
    }
    constexpr qsizetype mostAtOnce = 500; // each is read from the desk
    rows.resize(std::min(rows.size(), mostAtOnce));
    QList<Receiver> receivers;
    for (const int row : std::as_const(rows))
        receivers.append(m_model->receiverAt(row));
    const QString where = whereText(m_posting, m_context.desk.find<Organisation>(m_posting.organisation));
    return messagesFor(m_posting, receivers, where, contactOf(m_context.desk).name);
}

void TellView::writeMail() {
    QList<TellMessage> all = messages();
    all.removeIf([](const TellMessage& message) { return message.addresses.isEmpty(); });
    if (all.isEmpty()) {
        Q_EMIT said(tr("None of them has an e-mail address. Call them, then press T."), Tone::Warning);
        return;
    }
    const TellMessage& first = all.first();
    if (!fitsOneMail(first))
        QGuiApplication::clipboard()->setText(first.text); // to be pasted
    QDesktopServices::openUrl(mailUrl(first));
    choose(first.signups, first.signups.first());
    QString sentence = tr("A letter to %n is in your mail program. Press T once it is sent.", "volunteers",
                          static_cast<int>(first.addresses.size()));
    if (!fitsOneMail(first))
        sentence += u' ' + tr("The text is too long for it: paste it there.");
    Q_EMIT said(all.size() > 1 ? sentence + u' ' +
                                     tr("Then press M for the next; %n more are needed.", "letters",
                                        static_cast<int>(all.size()) - 1)
                               : sentence,
                Tone::Accent);
}

void TellView::copyText() {
    const QList<TellMessage> all = messages();
    if (all.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(all.first().text);
    Q_EMIT said(tr("The text is copied."), Tone::Accent);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_view.h"

#include "domain/error.h"
#include "replication/conflicts.h"
#include "replication/peer_writes.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/conflict_model.h"
#include "ui/exchange/conflict_table.h"
#include "ui/exchange/conflict_words.h"
#include "ui/words/error_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = Metrics::PagePadding;

void empty(QLayout& layout) {
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just pressed
        }
    }
}

/// A strip of the window's colour: the ground of headers and feet.
QWidget* strip(QLayout* layout) {
    auto* widget = new QWidget;
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Window);
    widget->setLayout(layout);
    return widget;
}

} // namespace

ConflictView::ConflictView(Desk& desk, const exchange::PeerBook& book, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_book(book)
    , m_model(new ConflictModel(this))
    , m_table(new ConflictTable) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setObjectName(u"conflictLines"_s);
    m_table->setAccessibleName(tr("Lines to choose"));
    m_table->setConflict(*m_model);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildChoices());
    column->addWidget(m_table);
    m_both = new QVBoxLayout;
    m_both->setContentsMargins(Padding, 0, Padding, 0);
    m_both->setSpacing(0);
    column->addLayout(m_both);
    m_mergedHeader = new GroupHeader;
    m_mergedHeader->setFoldable(false);
    m_mergedHeader->setIconName(u"state-done"_s, Tone::Positive);
    column->addWidget(m_mergedHeader);
    m_merged = new QGridLayout;
    m_merged->setContentsMargins(Padding, Metrics::Grid, Padding, Metrics::Grid);
    m_merged->setHorizontalSpacing(Padding);
    m_merged->setVerticalSpacing(Metrics::Grid);
    for (int i = 1; i < 4; ++i)
        m_merged->setColumnStretch(i, 1);
    column->addLayout(m_merged);
    auto* after = new GroupHeader(tr("What happens when you save"));
    after->setFoldable(false);
    column->addWidget(after);
    m_consequences = new QVBoxLayout;
    m_consequences->setContentsMargins(Padding, Metrics::Grid, Padding, Metrics::Grid);
    m_consequences->setSpacing(Metrics::Grid);
    column->addLayout(m_consequences);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Conflict"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(scroll, 1);
    all->addWidget(buildFoot());
    connect(m_model, &ConflictModel::choiceChanged, this, &ConflictView::refresh);
}

QWidget* ConflictView::buildHead() {
    m_title = new QLabel;
    m_title->setObjectName(u"conflictTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(recordTitleFont(font()));
    m_chip = new Chip(u"conflict"_s, tr("conflict"), Tone::Warning);
    m_explanation = new QLabel;
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    QPushButton* open = makeButton(tr("Open the record"), u"arrow-right"_s);
    open->setObjectName(u"openRecord"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_title, 1);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    row->addWidget(open, 0, Qt::AlignTop);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(Padding, 12, Padding, 12);
    column->setSpacing(Metrics::HalfGrid);
    column->addLayout(row);
    column->addWidget(m_explanation);
    return head;
}

QWidget* ConflictView::buildChoices() {
    m_progress = new QLabel;
    m_progress->setObjectName(u"chosenCount"_s);
    m_progress->setFont(boldFont(font()));
    m_allOurs = makeButton({});
    m_allOurs->setObjectName(u"allOurs"_s);
    m_allTheirs = makeButton({});
    m_allTheirs->setObjectName(u"allTheirs"_s);
    connect(m_allOurs, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(0); });
    connect(m_allTheirs, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(1); });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Padding, Metrics::Grid, Padding, Metrics::Grid);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_progress, 1);
    for (QPushButton* button : {m_allOurs, m_allTheirs}) {
        makeInRow(*button);
        row->addWidget(button);
    }
    return strip(row);
}

QWidget* ConflictView::buildFoot() {
    m_keys = new QLabel;
    m_keys->setFont(secondaryFont(font()));
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setWordWrap(true);
    QPushButton* later = makeButton(tr("Decide later"));
    later->setObjectName(u"decideLater"_s);
    m_save = makeButton(tr("Save the record"), u"check"_s);
    m_save->setObjectName(u"saveConflict"_s);
    makePrimary(*m_save);
    connect(later, &QPushButton::clicked, this, &ConflictView::laterRequested);
    connect(m_save, &QPushButton::clicked, this, &ConflictView::save);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Padding, 12, Padding, 12);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_keys, 1);
    row->addWidget(later);
    row->addWidget(m_save);
    return strip(row);
}

QString ConflictView::titleOf(const QString& id) const {
    return RecordNames(m_desk).title(id);
}

bool ConflictView::showConflict(const QString& id) {
    const auto versions = replication::conflictVersions(m_desk, id);
    if (!versions) {
        m_id.clear();
        m_model->clear();
        return false;
    }
    const bool isOther = id != m_id;
    m_id = id;
    const QString theirs = deskName(versions->conflict, m_book);
    QStringList desks;
    for (qsizetype i = 0; i < versions->versions.size(); ++i) {
        if (!versions->oursKnown)
            desks.append(tr("Version %1").arg(i + 1));
        else if (i == 0)
            desks.append(tr("%1 (this desk)").arg(m_desk.info().name));
        else
            desks.append(i == 1 ? theirs : tr("%1, version %2").arg(theirs).arg(i));
    }
    m_title->setText(titleOf(id));
    m_explanation->setText(conflictExplanation(versions->conflict, theirs));
    m_allOurs->setText(versions->oursKnown ? tr("Keep all of ours") : tr("Keep all of version 1"));
    m_allTheirs->setText(versions->oursKnown ? tr("Keep all of theirs") : tr("Keep all of version 2"));
    m_model->show(m_desk, *versions, desks);
    if (isOther)
        m_table->setCurrentIndex(m_model->index(0, ConflictModel::FirstVersion));
    return true;
}

void ConflictView::focusLines() {
    m_table->setFocus();
}

void ConflictView::refresh() {
    const int lines = m_model->lineCount();
    m_progress->setText(tr("To choose: %1 of %2 chosen").arg(m_model->chosenCount()).arg(lines));
    m_save->setEnabled(!m_id.isEmpty() && m_model->isComplete());
    m_save->setToolTip(m_model->isComplete() ? QString() : tr("Choose each line first."));
    m_table->setVisible(lines > 0);
    for (QPushButton* button : {m_allOurs, m_allTheirs})
        button->setVisible(lines > 0);
    bool anyBoth = false;
    for (int line = 0; line < lines; ++line)
        anyBoth |= m_model->mayKeepBoth(line);
    m_keys->setText(
        anyBoth ? tr("Arrows: line and version · Space: choose · 1, 2: version · %1: both").arg(m_model->both() + 1)
                : tr("Arrows: line and version · Space: choose · 1, 2: version"));
    fillBoth();
    fillMerged();
    fillConsequences();
}

void ConflictView::fillBoth() {
    empty(*m_both);
    for (int line = 0; line < m_model->lineCount(); ++line) {
        if (!m_model->mayKeepBoth(line))
            continue;
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, Metrics::HalfGrid, 0, Metrics::HalfGrid);
        auto* says = new ToneLabel(tr("%1: both can stand together.").arg(m_model->fieldOf(line)), Tone::Muted);
        says->setWordWrap(true);
        row->addWidget(says, 1);
        QPushButton* both = makeButton(tr("Keep both"), u"merge"_s);
        both->setObjectName(u"keepBoth.%1"_s.arg(m_model->keyOf(line)));
        both->setAccessibleDescription(m_model->fieldOf(line));
        makeInRow(*both);
        connect(both, &QPushButton::clicked, m_model, [this, line] { m_model->choose(line, m_model->both()); });
        row->addWidget(both);
        m_both->addWidget(holder);
    }
}

void ConflictView::fillMerged() {
    empty(*m_merged);
    const QList<ConflictModel::Merged>& merged = m_model->merged();
    m_mergedHeader->setVisible(!merged.isEmpty());
    const bool isWhole = m_model->lineCount() > 0 && m_model->keyOf(0).isEmpty();
    m_mergedHeader->setTitle(isWhole ? tr("The changes") : tr("Merged by itself"));
    m_mergedHeader->setCount(
        isWhole ? QString() : tr("%n field(s), each changed in one place", nullptr, static_cast<int>(merged.size())));
    int row = 0;
    for (const ConflictModel::Merged& one : merged) {
        auto* field = new QLabel(one.field);
        field->setFont(boldFont(font()));
        const QList<QLabel*> labels{field, new ToneLabel(one.before, Tone::Muted), new QLabel(one.now),
                                    new ToneLabel(tr("changed at %1", "desk").arg(one.where), Tone::Muted)};
        for (int i = 0; i < labels.size(); ++i) {
            labels[i]->setTextFormat(Qt::PlainText);
            labels[i]->setWordWrap(true);
            m_merged->addWidget(labels[i], row, i, Qt::AlignTop);
        }
        ++row;
    }
}

void ConflictView::fillConsequences() {
    empty(*m_consequences);
    if (m_id.isEmpty())
        return;
    if (!m_model->isComplete()) {
        const int left = m_model->lineCount() - m_model->chosenCount();
        m_consequences->addWidget(
            new IconText(u"warning"_s, tr("%n line(s) still to choose.", nullptr, left), Tone::Warning));
        return;
    }
    for (const Consequence& one : consequences(m_desk, *m_model, m_book))
        m_consequences->addWidget(new IconText(one.icon, one.text, one.tone));
}

void ConflictView::save() {
    if (!m_model->isComplete())
        return;
    const auto revisionsOf = [](const replication::ConflictVersions& versions) {
        QStringList revisions;
        for (const auto& version : versions.versions)
            revisions.append(version.rev.toString());
        return revisions;
    };
    const auto now = replication::conflictVersions(m_desk, m_id);
    if (!now || revisionsOf(*now) != revisionsOf(m_model->versions())) {
        Q_EMIT said(tr("Another desk changed it meanwhile. Look again."), Tone::Warning);
        if (!showConflict(m_id))
            Q_EMIT laterRequested();
        return;
    }
    try {
        const QString title = titleOf(m_id);
        const QString id = m_id;
        const bool deletes = m_model->deletes();
        const QJsonObject body = m_model->body();
        const ChangeSet changes = deletes ? m_desk.write([&](Desk::Writer& writer) { writer.removeDocument(id); })
                                          : replication::resolveConflict(m_desk, id, body);
        Q_EMIT settled(deletes ? tr("%1 is deleted. Other desks learn it at the next exchange.").arg(title)
                               : tr("%1 is saved. Other desks see it at the next exchange.").arg(title),
                       tr("Undo the choice"), changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

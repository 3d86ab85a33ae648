// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/publish_view.h"

#include "domain/error.h"
#include "sharing/giving.h"
#include "sharing/noticeboard.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/page.h"
#include "ui/sharing/leaves_view.h"
#include "ui/words/error_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {} // namespace

PublishView::PublishView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel)
    , m_to(new ToneLabel({}, Tone::Muted))
    , m_partners(new QVBoxLayout)
    , m_leaves(new LeavesView)
    , m_publish(makeButton({}, u"file-out"_s)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(recordTitleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_to->setWordWrap(true);
    m_partners->setSpacing(Metrics::HalfGrid);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_to);
    head->addLayout(m_partners);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_leaves);
    inner->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What leaves and what stays"));
    QPushButton* leave = makeButton(tr("Cancel"));
    leave->setObjectName(u"leavePublishing"_s);
    m_publish->setObjectName(u"publishNow"_s);
    makePrimary(*m_publish);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_publish);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &PublishView::leaveRequested);
    connect(leave, &QPushButton::clicked, this, &PublishView::leaveRequested);
    connect(m_publish, &QPushButton::clicked, this, &PublishView::publish);
}

bool PublishView::isDish() const {
    return entityTypeOf(m_about) == EntityType::Dish;
}

bool PublishView::begin(const ShareableId& what) {
    if (partnersOf(m_context.desk).isEmpty()) {
        Q_EMIT said(tr("There is no partner yet. Pair with another association first, on the page Exchange."),
                    Tone::Warning);
        return false;
    }
    if (!show(what.toString(), Giving(m_context.desk, m_context.who).preview(what, m_context.today())))
        return false;
    Names names(m_context.desk);
    m_title->setText(
        (isDish() ? tr("Offer to another chapter: %1") : tr("Ask a partner: %1")).arg(title(names.of(m_about))));
    m_to->setText(isDish() ? tr("To whom do you offer it?") : tr("Whom do you ask?"));
    fillPartners();
    refresh();
    return true;
}

bool PublishView::begin(const PostingId& posting) {
    const auto board = boardOf(m_context.desk);
    if (!board) {
        Q_EMIT said(sentenceFor(Refusal{RefusalCode::NoSuchPartner, {}, u"board"_s}), Tone::Warning);
        return false;
    }
    if (!show(posting.toString(), Noticeboard(m_context.desk).preview(posting, m_context.today())))
        return false;
    Names names(m_context.desk);
    m_title->setText(tr("Put on the noticeboard: %1").arg(title(names.of(m_about))));
    m_to->setText(tr("Everybody can read it on the noticeboard of %1.").arg(localText(board->name)));
    m_publish->setText(tr("Put on the noticeboard"));
    m_publish->setEnabled(true);
    m_publish->setFocus();
    return true;
}

bool PublishView::show(const AnyId& about, const Outcome<Preview>& preview) {
    qDeleteAll(m_boxes);
    m_boxes.clear();
    if (!preview) {
        Names names(m_context.desk);
        Q_EMIT said(sentenceFor(preview.refusal(), &names), Tone::Warning);
        return false;
    }
    m_about = about;
    m_leaves->show(about, *preview);
    return true;
}

void PublishView::fillPartners() {
    const auto share = shareOf(m_context.desk, m_about);
    const QList<Partner> partners = partnersOf(m_context.desk);
    for (const Partner& partner : partners) {
        const ShareTarget* target = share && share->isLive() ? share->targetIn(partner.database()) : nullptr;
        const bool isAsked = target && !target->withdrawn;
        auto* box = new QCheckBox(isAsked ? tr("%1 (asked already)").arg(partner.name) : partner.name);
        box->setObjectName(u"ask-"_s + partner.uuid);
        box->setProperty("database", partner.database());
        box->setEnabled(!isAsked);
        box->setChecked(!isAsked && partners.size() == 1);
        connect(box, &QCheckBox::toggled, this, &PublishView::refresh);
        m_partners->addWidget(box);
        m_boxes.append(box);
    }
    const auto first = std::ranges::find_if(m_boxes, &QCheckBox::isEnabled);
    if (first != m_boxes.end())
        (*first)->setFocus();
}

void PublishView::refresh() {
    const auto count = static_cast<int>(std::ranges::count_if(m_boxes, &QCheckBox::isChecked));
    if (isDish())
        m_publish->setText(count > 1 ? tr("Offer to the %n partner(s)", nullptr, count) : tr("Offer to the partner"));
    else
        m_publish->setText(count > 1 ? tr("Ask the %n partner(s)", nullptr, count) : tr("Ask the partner"));
    m_publish->setEnabled(count > 0);
}

Outcome<QString> PublishView::publishShareable(const ShareableId& what) {
    Giving giving(m_context.desk, m_context.who);
    QStringList asked;
    for (const QCheckBox* box : std::as_const(m_boxes)) {
        if (!box->isChecked())
            continue;
        const auto done = giving.publish(what, box->property("database").toString(), m_context.today());
        if (!done && asked.isEmpty())
            return done.refusal();
        if (done)
            asked.append(box->text());
    }
    return (isDish() ? tr("Offered to %1. What left is the card you saw; nobody is named in it. Take it back at the "
                          "dish, or under “With partners”.")
                     : tr("Asked: %1. What left is the card you saw; nobody is named in it. Withdraw it under “With "
                          "partners”."))
        .arg(joinedWords(asked));
}

Outcome<QString> PublishView::publishPosting(const PostingId& posting) {
    const auto done = Noticeboard(m_context.desk).publish(posting, m_context.today());
    if (!done)
        return done.refusal();
    return tr("The posting is on the noticeboard from the next exchange on.");
}

void PublishView::publish() {
    try {
        const auto what = ShareableId::fromString(m_about);
        const Outcome<QString> sentence =
            what ? publishShareable(*what) : publishPosting(*PostingId::fromString(m_about));
        if (!sentence) {
            Names names(m_context.desk);
            Q_EMIT said(sentenceFor(sentence.refusal(), &names), Tone::Warning);
            return;
        }
        Q_EMIT leaveRequested();
        Q_EMIT said(*sentence, Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

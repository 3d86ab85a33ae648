// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/share_panel.h"

#include "sharing/shared_reading.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/page.h"
#include "ui/sharing/leaves_view.h"
#include "ui/sharing/share_facts.h"
#include "ui/words/error_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

SharePanel::SharePanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_hint(new IconText(u"info"_s, {}, Tone::Muted)) {
    m_hint->setObjectName(u"shareHint"_s);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* hint = new QVBoxLayout;
    hint->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    hint->addWidget(m_hint);
    column->addLayout(hint);
    column->addWidget(buildHandover());
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What is told"));
    body().addWidget(scroll, 1);
    hideTabs();
}

QWidget* SharePanel::buildHandover() {
    m_consent = new QComboBox;
    m_consent->setObjectName(u"consentMeans"_s);
    m_consent->setAccessibleName(tr("How the person agreed that the partner is told"));
    m_consent->addItem(tr("not asked yet"));
    for (std::size_t i = 0; i < enumCount<ConsentMeans>(); ++i)
        m_consent->addItem(word(static_cast<ConsentMeans>(i)), static_cast<int>(i));
    connect(m_consent, &QComboBox::currentIndexChanged, this, &SharePanel::choiceChanged);
    m_consentRow = new QWidget;
    auto* row = new QHBoxLayout(m_consentRow);
    row->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, 12);
    row->setSpacing(Metrics::Grid);
    m_consentLabel = new QLabel;
    m_consentLabel->setBuddy(m_consent);
    row->addWidget(m_consentLabel);
    row->addWidget(m_consent);
    row->addStretch(1);
    m_leaves = new LeavesView;
    m_handover = new QWidget;
    auto* column = new QVBoxLayout(m_handover);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_consentRow);
    column->addWidget(m_leaves);
    return m_handover;
}

void SharePanel::clear() {
    m_share.reset();
    m_pledge.reset();
    m_isReady = false;
}

bool SharePanel::isDish() const {
    return m_share && entityTypeOf(m_share->about) == EntityType::Dish;
}

void SharePanel::focusChoice() {
    if (!m_consentRow->isHidden())
        m_consent->setFocus();
    else if (auto* box = m_leaves->findChild<QCheckBox*>())
        box->setFocus();
    else
        setFocus();
}

QString SharePanel::hintFor(const Share& share) const {
    if (share.state != ShareState::HandedOver)
        return tr("The partners see a card without any name. Withdrawing takes the card away.");
    return isDish() ? tr("The partner fetches the dish. Withdrawing makes it yours again; what was told cannot be taken "
                         "back.")
                    : tr("The partner gives this help. Withdrawing makes it yours again; what was told cannot be "
                         "taken back.");
}

void SharePanel::showShare(const Share& share) {
    clear();
    m_share = share;
    showRecord();
    Names names(m_context.desk);
    setTitle(entraide::title(names.of(share.about)));
    setSubtitle({});
    setChips({{u"swap"_s, word(share.state), share.state == ShareState::Agreed ? Tone::Warning : Tone::Accent}});
    facts().setFacts(shareFacts(m_context.desk, share), shareDates(share));
    m_handover->setVisible(share.state == ShareState::Agreed);
    m_hint->setIcon(u"info"_s, Tone::Muted);
    if (share.state == ShareState::Agreed)
        fillHandover();
    else
        m_hint->setText(hintFor(share));
}

void SharePanel::fillHandover() {
    const auto plan = Giving(m_context.desk, m_context.who).handoverPlan(m_share->database, m_share->claim, {});
    m_isReady = bool(plan);
    if (!plan) {
        m_handover->hide();
        Names names(m_context.desk);
        m_hint->setIcon(u"warning"_s, Tone::Warning);
        m_hint->setText(sentenceFor(plan.refusal(), &names));
        return;
    }
    m_needsConsent = !plan->consentGiven;
    m_consentRow->setVisible(m_needsConsent);
    m_consentLabel->setText(isDish() ? tr("The cook agrees that the partner is told:")
                                     : tr("The person agrees that the partner is told:"));
    m_consent->setAccessibleName(isDish() ? tr("How the cook agreed that the partner is told")
                                          : tr("How the person agreed that the partner is told"));
    if (m_leaves->property("claim").toString() != m_share->claim)
        m_consent->setCurrentIndex(0);
    m_leaves->setProperty("claim", m_share->claim);
    m_leaves->show(m_share->claim, plan->preview, plan->codes);
    m_hint->setText((isDish() ? tr("Handing over tells %1 what is checked below, and nothing else. Leave out what is "
                                   "not needed to fetch the dish.")
                              : tr("Handing over tells %1 what is checked below, and nothing else. Leave out what that "
                                   "help does not need."))
                        .arg(partnerName(m_context.desk, m_share->database)) +
                    u' ' + tr("Whom you do not name stands there under the name of your association."));
}

void SharePanel::showPledge(const Pledge& pledge) {
    clear();
    m_pledge = pledge;
    showRecord();
    const QString partner = partnerName(m_context.desk, pledge.database);
    const DocumentStore* store = m_context.desk.documentsOf(pledge.database);
    const auto card = store ? theirCard(m_context.desk, *store, pledge.card) : std::nullopt;
    const bool ofDish = card && card->kind == CardKind::Dish;
    setTitle(pledgeTitle(m_context.desk, pledge));
    setSubtitle({});
    setChips({{u"propose"_s, tr("offered"), Tone::Accent}});
    QList<Fact> what;
    if (card) {
        what = {{.label = ofDish ? tr("Dish") : tr("Help"),
                 .value = ofDish ? tr("%n portion(s)", nullptr, card->portions) : sentenceCase(word(card->service))},
                {.label = tr("When"), .value = sentenceCase(whenText(card->time()))}};
        if (!card->quarter.isEmpty())
            what.append({.label = tr("Quarter"), .value = card->quarter + u' ' + placeName(card->quarter)});
    }
    QList<Fact> with;
    if (!ofDish)
        with.append({.label = tr("Helpers"), .value = QString::number(pledge.people)});
    facts().setFacts(what, with);
    m_handover->hide();
    m_hint->setIcon(u"info"_s, Tone::Muted);
    m_hint->setText(tr("Until %1 agrees, nobody is named. When they hand over, it comes into the inbox.").arg(partner));
}

bool SharePanel::mayHandOver() const {
    return m_share && m_isReady && m_share->state == ShareState::Agreed && (!m_needsConsent || consent());
}

QStringList SharePanel::leftOut() const {
    return m_leaves->leftOut();
}

std::optional<ConsentMeans> SharePanel::consent() const {
    const QVariant chosen = m_consent->currentData();
    if (!m_needsConsent || !chosen.isValid())
        return std::nullopt;
    return static_cast<ConsentMeans>(chosen.toInt());
}

} // namespace entraide

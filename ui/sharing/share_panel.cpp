// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/share_panel.h"

#include "sharing/shared_reading.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/page.h"
#include "ui/sharing/leaves_view.h"
#include "ui/words/error_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

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
    auto* label = new QLabel(tr("The person agrees that the partner is told:"));
    label->setBuddy(m_consent);
    row->addWidget(label);
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

QString SharePanel::partnerName(const QString& database) const {
    for (const Partner& partner : partnersOf(m_context.desk)) {
        if (partner.database() == database)
            return partner.name;
    }
    return tr("a partner");
}

QString SharePanel::stateText(const Share& share, const ShareTarget& target) const {
    if (target.withdrawn)
        return tr("withdrawn");
    if (share.database == target.database)
        return word(share.state);
    if (share.state != ShareState::Offered)
        return tr("knows that it is taken");
    const DocumentStore* store = m_context.desk.documentsOf(target.database);
    if (store) {
        for (const Claim& claim : readPartner(m_context.desk, *store).claims) {
            if (claim.card == target.document)
                return tr("would help; decide in the inbox");
        }
    }
    return tr("asked, no answer yet");
}

void SharePanel::showShare(const Share& share) {
    clear();
    m_share = share;
    showRecord();
    Names names(m_context.desk);
    setTitle(entraide::title(names.of(share.about)));
    setSubtitle({});
    setChips({{u"swap"_s, word(share.state), share.state == ShareState::Agreed ? Tone::Warning : Tone::Accent}});
    QList<Fact> with;
    for (const ShareTarget& target : share.targets)
        with.append({.label = partnerName(target.database), .value = stateText(share, target)});
    QList<Fact> when;
    if (share.agreedAt.isValid())
        when.append({.label = tr("Agreed"),
                     .value = tr("%1, by %2").arg(dateTimeText(share.agreedAt.toLocalTime()), share.agreedBy)});
    if (share.handedOverAt.isValid() && share.state == ShareState::HandedOver)
        when.append({.label = tr("Handed over"),
                     .value = tr("%1, by %2").arg(dateTimeText(share.handedOverAt.toLocalTime()), share.handedOverBy)});
    facts().setFacts(with, when);
    m_handover->setVisible(share.state == ShareState::Agreed);
    m_hint->setIcon(u"info"_s, Tone::Muted);
    if (share.state == ShareState::Agreed)
        fillHandover();
    else if (share.state == ShareState::HandedOver)
        m_hint->setText(tr("The partner gives this help. Withdrawing makes it yours again; what was told cannot be "
                           "taken back."));
    else
        m_hint->setText(tr("The partners see a card without any name. Withdrawing takes the card away."));
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
    if (m_leaves->property("claim").toString() != m_share->claim)
        m_consent->setCurrentIndex(0);
    m_leaves->setProperty("claim", m_share->claim);
    m_leaves->show(m_share->claim, plan->preview, plan->codes);
    m_hint->setText(tr("Handing over tells %1 what is checked below, and nothing else. Leave out what that help does "
                       "not need.")
                        .arg(partnerName(m_share->database)));
}

void SharePanel::showPledge(const Pledge& pledge) {
    clear();
    m_pledge = pledge;
    showRecord();
    const QString partner = partnerName(pledge.database);
    setTitle(tr("Help offered to %1").arg(partner));
    setSubtitle({});
    setChips({{u"propose"_s, tr("offered"), Tone::Accent}});
    QList<Fact> what;
    const DocumentStore* store = m_context.desk.documentsOf(pledge.database);
    if (const auto card = store ? theirCard(m_context.desk, *store, pledge.card) : std::nullopt) {
        what = {{.label = tr("Help"), .value = sentenceCase(word(card->service))},
                {.label = tr("When"), .value = sentenceCase(whenText(card->when))}};
        if (!card->quarter.isEmpty())
            what.append({.label = tr("Quarter"), .value = card->quarter + u' ' + placeName(card->quarter)});
    }
    facts().setFacts(what, {{.label = tr("Helpers"), .value = QString::number(pledge.people)}});
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

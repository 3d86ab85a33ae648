// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/dish_panel.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/state_look.h"
#include "ui/sharing/share_acts.h"
#include "ui/sharing/share_facts.h"
#include "ui/words/round_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

DishPanel::DishPanel(PageContext& context, QWidget* parent)
    : RecordPanelOf(context, parent)
    , m_acts(new ShareActs(context, this))
    , m_shareHint(new IconText(u"swap"_s, {}, Tone::Muted)) {
    m_shareHint->setObjectName(u"shareHint"_s);
    m_shareHint->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    body().addWidget(m_shareHint);
    connect(m_acts, &ShareActs::said, this, &DishPanel::said);
    connect(m_acts, &ShareActs::done, this, &DishPanel::done);
    addNotes();
    addHistory();
}

void DishPanel::showDish(const DishId& id) {
    showId(id.toString());
}

QString DishPanel::goneText() const {
    return tr("This dish is no longer here.");
}

void DishPanel::fill() {
    readShare();
    fillFacts();
    fillShareHint();
}

void DishPanel::forget() {
    RecordPanelOf::forget();
    m_share.reset();
    m_waiting.clear();
}

void DishPanel::readShare() {
    m_share = shareOf(desk(), record()->id.toString());
    if (m_share && !m_share->isLive())
        m_share.reset();
    m_waiting = m_share ? m_acts->waitingAbout(record()->id.toString()) : QList<InboxItem>();
}

/// Why no round takes it.
void DishPanel::fillShareHint() {
    const bool isPromised = m_share && m_share->state != ShareState::Offered;
    m_shareHint->setVisible(isPromised);
    if (!isPromised)
        return;
    const QString partner = partnerName(desk(), m_share->database);
    m_shareHint->setText(
        m_share->state == ShareState::Agreed
            ? tr("Promised to %1: no round here takes it. Hand it over, so that they know where it is fetched.")
                  .arg(partner)
            : tr("%1 fetches it: no round here takes it. Take it back if they do not.").arg(partner));
}

void DishPanel::fillFacts() {
    const Dish& dish = *record();
    setTitle(dish.contents);
    setSubtitle(
        QStringList{tr("%n portion(s)", nullptr, dish.portions), longDayText(dish.date), hoursText(dish.slot)}.join(
            u" · "_s));
    const StateLook look = stateLook(EntityType::Dish, enumName(dish.state));
    QList<ChipState> chips{{look.icon, word(dish.state), look.tone}};
    if (m_share && m_share->state != ShareState::HandedOver)
        chips.append({u"swap"_s, tr("other chapters: %1", "how far it is").arg(word(m_share->state)), Tone::Accent});
    setChips(chips);
    Names names(desk());
    const auto cook = names.person(dish.cook);
    const bool atHome = dish.address == Address();
    const Address address = atHome && cook ? cook->address : dish.address;
    QStringList phones;
    if (cook) {
        for (const QString& phone : cook->phones)
            phones.append(shownPhone(phone));
    }
    QStringList riders;
    for (const Round& round : desk().findBy<Round>("date"_L1, dish.date.toString(Qt::ISODate))) {
        if (std::ranges::any_of(round.stops, [&](const Stop& s) { return s.about == dish.id.toString(); }))
            riders.append(names.ofVolunteer(round.rider));
    }
    QList<Fact> right{
        {.label = tr("Allergens"),
         .value = dish.allergens.isEmpty() ? tr("none named") : allergensText(dish.allergens)},
        {.label = tr("It also is"), .value = suitsText(dish.suits)},
        {.label = tr("On the round of"), .value = riders.join(u", "_s)},
        {.label = tr("Comes from"), .value = dish.origin == Origin::Partner ? tr("another chapter") : QString()}};
    if (m_share)
        right += shareFacts(desk(), *m_share) + shareDates(*m_share);
    facts().setFacts({{.label = tr("Cook"), .value = cook ? fullName(*cook) : absentText(dish.cook.toString())},
                      {.label = tr("Phone"), .value = phones.join(u", "_s)},
                      {.label = atHome ? tr("At the cook's") : tr("Fetched at"), .value = addressLine(address)},
                      {.label = tr("Failed because"), .value = dish.failReason, .tone = Tone::Danger}},
                     right);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/offers_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/records/address_lookup.h"
#include "ui/records/ask_reason.h"
#include "ui/requests/offer_columns.h"
#include "ui/requests/offer_form.h"
#include "ui/requests/offer_panel.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/offer_desk.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

OffersSection::OffersSection(PageContext& context, QWidget& page)
    : ListSection(context, page)
    , m_panel(new OfferPanel(context))
    , m_form(new OfferForm(context.desk, context.addresses)) {
    buildCommands();
    build(
        {.key = u"requests/offers"_s,
         .type = EntityType::Offer,
         .name = tr("Offers of help"),
         .placeholder = tr("Person, place or words"),
         .hint = tr("Ctrl+Enter: bring together with the chosen request · E: edit · R: two weeks more · W: withdraw · "
                    "V: enrol as volunteer"),
         .columns = offerColumns(),
         .widths = {104, 152, 120, 104, 136, 96},
         .hidden = {},
         .sortedBy = 5,
         .order = Qt::AscendingOrder,
         .filters = offerFilters(),
         .usualFilter = u"open"_s},
        m_panel);
    addBeside(m_form);
    connect(m_panel, &OfferPanel::done, this, &PageSection::done);
    connect(m_panel, &OfferPanel::said, this, &PageSection::said);
    connect(m_panel, &OfferPanel::openRequested, this, &PageSection::openRequested);
    connect(m_panel, &OfferPanel::refreshed, this, &OffersSection::refreshCommands);
    connect(&m_panel->fits(), &FitsView::bringRequested, this,
            [this](const FitsView::Chosen& chosen) { bringTogether(chosen, *this); });
    connect(m_form, &RecordForm::leaveRequested, this, &OffersSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, &OffersSection::save);
}

void OffersSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    if (isListEmpty())
        showInPanel({});
}

void OffersSection::buildCommands() {
    using enum OfferState;
    addButton(*m_panel,
              addCommand(
                  u"offers.edit"_s, {tr("Edit the offer"), tr("Changes the chosen offer"), u"edit"_s}, u"E"_s,
                  [this] { beginEdit(); }, [this] { return m_panel->offer().has_value(); }),
              tr("Edit"));
    addCommand(
        u"offers.bring"_s, {tr("Bring together"), tr("Proposes the chosen request to who offers help"), u"link"_s},
        u"Ctrl+Return"_s, [this] { m_panel->fits().bringChosen(); },
        [this] { return isIn({Open}) && m_panel->fits().chosen().has_value(); });
    addButton(
        *m_panel,
        addCommand(
            u"offers.renew"_s, {tr("Renew for two weeks"), tr("Keeps the offer open two weeks longer"), u"repeat"_s},
            u"R"_s, [this] { renew(); },
            [this] {
                return isIn({Open, Matched, Expired}) && extendedEnd(*m_panel->offer(), context().today()).isValid();
            }),
        tr("Two weeks more"));
    addButton(*m_panel,
              addCommand(
                  u"offers.enrol"_s,
                  {tr("Enrol as volunteer"), tr("Makes a volunteer of who offers help"), u"person-plus"_s}, u"V"_s,
                  [this] { enrol(); }, [this] { return m_panel->offer() && !m_panel->volunteer(); }),
              tr("Enrol"));
    addCommand(
        u"offers.withdraw"_s, {tr("Withdraw the offer…"), tr("The help is not offered any more"), u"close"_s}, u"W"_s,
        [this] { withdraw(); },
        [this] {
            return isIn({Open, Matched});
        });
    addButton(*m_panel,
              addCommand(
                  u"offers.reopen"_s, {tr("Offer again"), tr("The help is offered anew"), u"refresh"_s}, u"O"_s,
                  [this] { reopen(); },
                  [this] {
                      return isIn({Withdrawn, Expired});
                  }),
              tr("Offer again"));
}

bool OffersSection::isIn(std::initializer_list<OfferState> states) const {
    return m_panel->offer() && std::ranges::find(states, m_panel->offer()->state) != states.end();
}

// ---- what is shown ----

void OffersSection::showInPanel(const QString& id) {
    if (const auto offer = OfferId::fromString(id))
        m_panel->showOffer(*offer);
    else if (filter().text().isEmpty() && desk().count(EntityType::Offer) == 0)
        m_panel->showNothing(tr("No offer of help yet. Note the first one."), pageActions().make);
    else
        m_panel->showNothing(tr("No offer is like that. Choose another filter, or empty the field."), nullptr);
}

Command::Text OffersSection::newText() const {
    return {tr("&New offer"), tr("Notes help that somebody offers"), u"plus"_s};
}

void OffersSection::beginNew() {
    showBeside(m_form);
    m_form->begin(context().today().date);
}

void OffersSection::beginEdit() {
    showBeside(m_form);
    m_form->edit(*m_panel->offer());
}

// ---- what is done ----

void OffersSection::save() {
    const Today today = context().today();
    if (!m_form->showWhatIsWrong(today))
        return;
    try {
        const bool isNew = m_form->isNew();
        OfferDesk offers(desk(), context().who);
        const auto fresh = m_form->newPerson();
        const Geocoder& geocoder = context().addresses.geocoder();
        const Offer offer = m_form->toSave(desk());
        const auto saved = fresh ? offers.save(*fresh, offer, geocoder, today) : offers.save(offer, geocoder, today);
        if (!saved) {
            sayRefusal(saved.refusal());
            return;
        }
        showPanel();
        openRecord(saved->offer.toString());
        QString sentence = isNew ? tr("The offer is saved.") : tr("The changes are saved.");
        QStringList twins;
        for (const TwinSuspicion& twin : saved->suspicions)
            twins.append(twin.name);
        if (!twins.isEmpty())
            sentence += u' ' + tr("The person may be here already: %1.").arg(twins.join(u", "_s));
        Q_EMIT done(sentence, isNew ? tr("Undo the offer") : tr("Undo the changes"), saved->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void OffersSection::withdraw() {
    const OfferId id = m_panel->offer()->id;
    const QString name = m_panel->personName();
    stayOnShown();
    askReason(*this, {tr("Withdraw the offer"), tr("Why? It may stay empty."), tr("Withdraw it"), tr("Leave it")},
              [this, id, name](const QString& reason) {
                  act([&] { return OfferDesk(desk(), context().who).withdraw(id, reason, context().today()); },
                      tr("The offer of %1 is withdrawn.").arg(name), tr("Undo the withdrawing"));
              });
}

void OffersSection::reopen() {
    const OfferId id = m_panel->offer()->id;
    const QString name = m_panel->personName();
    stayOnShown();
    act([&] { return OfferDesk(desk(), context().who).reopen(id, context().today()); },
        tr("The offer of %1 is open again.").arg(name), tr("Undo the reopening"));
}

void OffersSection::renew() {
    const OfferId id = m_panel->offer()->id;
    stayOnShown();
    try {
        const auto renewed = OfferDesk(desk(), context().who).renew(id, context().today());
        if (renewed)
            Q_EMIT done(tr("The offer is open until %1.").arg(dateText(renewed->end)), tr("Undo the renewing"),
                        renewed->changes);
        else
            sayRefusal(renewed.refusal());
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void OffersSection::enrol() {
    const OfferId id = m_panel->offer()->id;
    const QString name = m_panel->personName();
    try {
        const auto enrolled = OfferDesk(desk(), context().who).enrol(id, context().addresses.geocoder(), context().today());
        if (enrolled)
            Q_EMIT done(tr("%1 is enrolled. Give the information note and set them active under Volunteers.").arg(name),
                        tr("Undo the enrolment"), enrolled->changes);
        else
            sayRefusal(enrolled.refusal());
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void OffersSection::bringTogether(const FitsView::Chosen& chosen, QWidget& by) {
    stayOnShown();
    const auto attempt = [this, chosen](const QString& overrideReason) -> std::optional<Refusal> {
        try {
            const auto brought = OfferDesk(desk(), context().who)
                                     .bringTogether(chosen.offer, chosen.request, chosen.time.date, chosen.time.hours,
                                                    context().today(), overrideReason);
            if (!brought)
                return brought.refusal();
            Q_EMIT done(tr("Proposed to %1 for %2: %3. The address was not told.", "who offers, who is helped, when")
                            .arg(brought->told.toName, brought->told.aboutName,
                                 dayHoursText(chosen.time.date, chosen.time.hours)),
                        tr("Undo the proposal"), brought->changes);
            if (isCurrent())
                setFocus(); // what suited is hidden now
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
        return std::nullopt;
    };
    const auto refusal = attempt({});
    if (!refusal)
        return;
    if (refusal->code != RefusalCode::Overlap) {
        sayRefusal(*refusal);
        return;
    }
    askReason(by, {tr("Bring together"), tr("Who offers is expected elsewhere at that time. Why all the same?")},
              [this, attempt](const QString& reason) {
                  if (const auto again = attempt(reason))
                      sayRefusal(*again);
              });
}

} // namespace entraide

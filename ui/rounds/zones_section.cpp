// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/zones_section.h"

#include "domain/address_text.h"
#include "domain/error.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/detail_panel.h"
#include "ui/records/address_lookup.h"
#include "ui/records/history_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/rounds/street_columns.h"
#include "ui/rounds/zone_form.h"
#include "ui/words/error_words.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/kitchen.h"
#include "workflows/moves.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

ZonesSection::ZonesSection(PageContext& context, QWidget& page)
    : ListSection(context, page)
    , m_panel(new DetailPanel)
    , m_history(new HistoryView(context.desk))
    , m_form(new ZoneForm(context.addresses)) {
    m_panel->tabs().addTab(m_history, tr("History"));
    buildCommands();
    buildAsking();
    build({.key = u"rounds/zones"_s,
           .type = EntityType::Organisation,
           .name = tr("Zones and shelters"),
           .placeholder = tr("Name or place"),
           .hint = tr("Ctrl+N: new zone · E: edit · J: served · O: no longer served"),
           .columns = zoneColumns(),
           .widths = {176, 112, 104, 72, 176, 96},
           .hidden = {},
           .sortedBy = 0,
           .order = Qt::AscendingOrder,
           .filters = zoneFilters(),
           .usualFilter = u"active"_s},
          m_panel);
    addBeside(m_form);
    auto* follow = new SeenRefresh(*m_panel, [this] {
        if (m_zone)
            showInPanel(m_zone->id.toString());
    });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
    connect(m_form, &RecordForm::leaveRequested, this, &ZonesSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, &ZonesSection::save);
}

void ZonesSection::narrow(ListQuery& query, const QString& typed) const {
    query.search = typed;
    query.anyOf.append({u"kind"_s, zoneKinds()});
}

void ZonesSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    m_panel->addAction(*actions.edit)->setShortText(tr("Edit"));
    if (isListEmpty())
        showInPanel({});
}

void ZonesSection::buildCommands() {
    const auto move = [this](const QString& id, const Command::Text& text, const QString& key, OrganisationState to,
                             const QString& sentence, const QString& shortText) {
        addButton(*m_panel,
                  addCommand(
                      id, text, key,
                      [this, to, sentence] {
                          const Organisation zone = *m_zone;
                          act([&] { return moveOrganisation(desk(), zone.id, to); }, sentence.arg(zone.name),
                              tr("Undo the change"));
                      },
                      [this, to] { return m_zone && mayMove(m_zone->state, to); }),
                  shortText);
    };
    move(u"zones.active"_s, {tr("Serve the zone"), tr("Rounds go there from now on"), u"play"_s}, u"J"_s,
         OrganisationState::Active, tr("%1 is served."), tr("Serve"));
    move(u"zones.ended"_s,
         {tr("Serve the zone no longer"), tr("No new round goes there; what was stays in the numbers"), u"close"_s},
         u"O"_s, OrganisationState::Ended, tr("%1 is no longer served."), tr("No longer"));
}

void ZonesSection::buildAsking() {
    addButton(*m_panel,
              addCommand(
                  u"zones.ask"_s,
                  {tr("Request of this place…"), tr("Notes help that the zone or shelter itself asks for"),
                   u"requests"_s},
                  u"Q"_s, [this] { Q_EMIT openAtRequested(m_zone->id.toString(), Aspect::NewRequest); },
                  [this] { return m_zone.has_value(); }),
              tr("Request…"));
}

void ZonesSection::showInPanel(const QString& id) {
    const auto zoneId = OrganisationId::fromString(id);
    m_zone = zoneId ? desk().find<Organisation>(*zoneId) : std::nullopt;
    if (m_zone)
        fillPanel();
    else if (isUnfiltered() || (filterId() == "active"_L1 && isListEmpty()))
        m_panel->showEmpty(tr("No zone yet. Note where portions are handed out, with how many are wanted."),
                           pageActions().make);
    else
        m_panel->showEmpty(tr("No zone is like that. Choose another filter, or empty the field."), nullptr);
    refreshCommands();
}

void ZonesSection::fillPanel() {
    const Organisation& zone = *m_zone;
    m_panel->showRecord();
    m_panel->setTitle(zone.name);
    m_panel->setSubtitle(sentenceCase(word(zone.kind)));
    const StateLook look = stateLook(EntityType::Organisation, enumName(zone.state));
    m_panel->setChips({{look.icon, word(zone.state), look.tone}});
    QList<NeedCount> meals = zone.needs;
    QList<NeedCount> kits = zone.needs;
    meals.removeIf([](const NeedCount& n) { return !isMeal(n.need); });
    kits.removeIf([](const NeedCount& n) { return isMeal(n.need); });
    m_panel->facts().setFacts(
        {{.label = tr("Address"), .value = addressLine(zone.address)},
         {.label = tr("Phone"), .value = shownPhone(zone.phone)}},
        {{.label = tr("Portions wanted"),
          .value = zone.mealsPerDay > 0 ? QLocale().toString(zone.mealsPerDay) : tr("none: no round goes there")},
         {.label = tr("Of them"), .value = needsText(meals)},
         {.label = tr("Besides"), .value = needsText(kits)}});
    m_history->showRecord(zone.id.toString());
}

Command::Text ZonesSection::newText() const {
    return {tr("New zone"), tr("Notes a zone or shelter where portions are handed out"), u"plus"_s};
}

void ZonesSection::beginNew() {
    m_form->begin();
    showBeside(m_form);
}

Command::Text ZonesSection::editText() const {
    return {tr("Edit the zone"), tr("Changes the chosen zone or shelter"), u"edit"_s};
}

void ZonesSection::beginEdit() {
    m_form->edit(*m_zone);
    showBeside(m_form);
}

void ZonesSection::save() {
    if (!m_form->showWhatIsWrong())
        return;
    try {
        const bool isNew = m_form->isNew();
        const Organisation zone = m_form->toSave(desk());
        const auto saved =
            Kitchen(desk(), context().who).saveZone(zone, context().addresses.geocoder(), context().today());
        if (!saved) {
            sayRefusal(saved.refusal());
            return;
        }
        showPanel();
        openRecord(saved->record);
        Q_EMIT done(isNew ? tr("%1 is noted.").arg(zone.name) : tr("The changes are saved."),
                    isNew ? tr("Undo the note") : tr("Undo the changes"), saved->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

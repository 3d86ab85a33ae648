// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/places_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/meals/place_columns.h"
#include "ui/meals/place_form.h"
#include "ui/meals/place_panel.h"
#include "ui/records/address_lookup.h"
#include "ui/words/error_words.h"
#include "workflows/enrolment.h"
#include "workflows/moves.h"

namespace entraide {

using namespace Qt::StringLiterals;

PlacesSection::PlacesSection(PageContext& context, QWidget& page)
    : ListSection(context, page)
    , m_panel(new PlacePanel(context))
    , m_form(new PlaceForm(context.addresses)) {
    buildCommands();
    build({.key = u"meals/places"_s,
           .type = EntityType::Organisation,
           .name = tr("Restaurants and hospitals"),
           .placeholder = tr("Name, place, unit"),
           .hint = tr("Ctrl+N: new restaurant · H: new hospital · E: edit · J: takes part · W: waiting list · O: put "
                      "out"),
           .columns = placeColumns(),
           .widths = {176, 88, 104, 72, 56, 104},
           .hidden = {},
           .sortedBy = 0,
           .order = Qt::AscendingOrder,
           .filters = placeFilters(),
           .usualFilter = u"meals"_s},
          m_panel);
    addBeside(m_form);
    connect(m_panel, &PlacePanel::done, this, &PageSection::done);
    connect(m_panel, &PlacePanel::said, this, &PageSection::said);
    connect(m_panel, &PlacePanel::refreshed, this, &PlacesSection::refreshCommands);
    connect(m_form, &RecordForm::leaveRequested, this, &PlacesSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, &PlacesSection::save);
}

void PlacesSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    m_panel->addAction(*actions.edit)->setShortText(tr("Edit"));
    if (isListEmpty())
        showInPanel({});
}

void PlacesSection::buildCommands() {
    using enum OrganisationState;
    addCommand(
        u"meals.place.hospital"_s, {tr("New &hospital"), tr("Notes a hospital with its units"), u"plus"_s}, u"H"_s,
        [this] { begin(OrganisationKind::Hospital); }, [] { return true; });
    const auto move = [this](const QString& id, const Command::Text& text, const QString& key, OrganisationState to,
                             const QString& sentence, const QString& shortText) {
        addButton(*m_panel,
                  addCommand(
                      id, text, key, [this, to, sentence] { movePlace(to, sentence); },
                      [this, to] { return m_panel->place() && mayMove(m_panel->place()->state, to); }),
                  shortText);
    };
    move(u"meals.place.active"_s,
         {tr("Takes part from now on"), tr("Takes it off the waiting list, or back in"), u"play"_s}, u"J"_s, Active,
         tr("%1 takes part."), tr("Takes part"));
    move(u"meals.place.waiting"_s,
         {tr("Put on the &waiting list"), tr("Takes part later; no new gift or order goes there"), u"pause"_s}, u"W"_s,
         WaitListed, tr("%1 is on the waiting list."), tr("Waiting list"));
    move(u"meals.place.ended"_s, {tr("Put out"), tr("Takes part no more; what was stays in the books"), u"close"_s},
         u"O"_s, Ended, tr("%1 takes part no more."), tr("Put out"));
}

void PlacesSection::showInPanel(const QString& id) {
    if (const auto place = OrganisationId::fromString(id))
        m_panel->showPlace(*place);
    else if (filterId() == "meals"_L1 && filter().text().isEmpty())
        m_panel->showNothing(
            tr("No restaurant and no hospital yet. Note the first restaurant, with its account and its "
               "price."),
            pageActions().make);
    else
        m_panel->showNothing(tr("No organisation is like that. Choose another filter, or empty the field."), nullptr);
}

Command::Text PlacesSection::newText() const {
    return {tr("&New restaurant"), tr("Notes a restaurant with its account and price"), u"plus"_s};
}

void PlacesSection::beginNew() {
    begin(OrganisationKind::Restaurant);
}

void PlacesSection::begin(OrganisationKind kind) {
    m_form->begin(kind);
    showBeside(m_form);
}

Command::Text PlacesSection::editText() const {
    return {tr("&Edit the organisation"), tr("Changes the chosen restaurant or hospital"), u"edit"_s};
}

bool PlacesSection::mayEdit() const {
    return !isBusy() && m_panel->place().has_value();
}

void PlacesSection::beginEdit() {
    m_form->edit(*m_panel->place());
    showBeside(m_form);
}

void PlacesSection::save() {
    if (!m_form->showWhatIsWrong())
        return;
    try {
        const bool isNew = m_form->isNew();
        const Organisation place = m_form->toSave(desk());
        const auto saved = Enrolment(desk(), context().addresses.geocoder()).saveOrganisation(place, context().today());
        if (!saved) {
            sayRefusal(saved.refusal());
            return;
        }
        showPanel();
        openRecord(saved->record);
        Q_EMIT done(isNew ? tr("%1 is noted.").arg(place.name) : tr("The changes are saved."),
                    isNew ? tr("Undo the note") : tr("Undo the changes"), saved->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void PlacesSection::movePlace(OrganisationState to, const QString& sentence) {
    const Organisation place = *m_panel->place();
    act([&] { return moveOrganisation(desk(), place.id, to); }, sentence.arg(place.name),
        tr("Undo the change"));
}

} // namespace entraide

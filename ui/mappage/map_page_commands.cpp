// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the map's page: looking, choosing, acting on who is chosen, putting a place right.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/map/map_view.h"
#include "ui/map/pin_bar.h"
#include "ui/mappage/in_view_panel.h"
#include "ui/mappage/map_page.h"
#include "ui/records/address_lookup.h"
#include "ui/words/error_words.h"
#include "ui/words/subject_words.h"
#include "workflows/pin_place.h"

#include <QAction>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double pinZoom = 16.5; ///< near enough to tell one house from the next

} // namespace

Command& MapPage::addCommand(Command* command) {
    command->inside(*this);
    m_commands.append(command);
    return *command;
}

void MapPage::buildCommands() {
    addCommand(new Command(
        u"map.fit"_s, {tr("&Show everything"), tr("Zooms so that all markers and areas are seen"), u"fit"_s}, {},
        [this] { m_view->fit(); }, this));
    buildChoosing();
    buildActs();
    addCommand(new Command(
        u"map.register"_s,
        {tr("Address re&gister…"), tr("Shows which addresses this computer knows, and takes in others"), u"file-in"_s},
        {}, [this] { context().addresses.openRegister(*this); }, this));
    addCommand(new Command(
        u"map.png"_s,
        {tr("Save a &picture…"), tr("Writes the map as it is seen, with its legend, to a PNG file"), u"file-out"_s}, {},
        [this] { savePicture(); }, this));
    addCommand(new Command(
        u"map.print"_s, {tr("Print the &view…"), tr("Prints the map as it is seen, with its legend"), u"print"_s}, {},
        [this] { printView(); }, this));
    m_list->setActions(
        {actionOf(u"map.copy"_s), actionOf(u"map.csv"_s), actionOf(u"map.mail"_s), actionOf(u"map.candidates"_s)},
        {actionOf(u"map.pin"_s)});
}

void MapPage::buildChoosing() {
    const auto mayChoose = [this] { return !m_view->controller().pin().isActive(); };
    const auto tool = [&](const QString& id, const Command::Text& text, MapTool with) {
        addCommand(new Command(
                       id, text, {},
                       [this, with] {
                           m_view->controller().setTool(with);
                           m_view->setFocus(Qt::ShortcutFocusReason);
                       },
                       this))
            .enabledWhen(mayChoose);
    };
    tool(u"map.rectangle"_s,
         {tr("Choose by a &rectangle"), tr("The next drag over the map chooses what is in a rectangle"),
          u"choose-rectangle"_s},
         MapTool::Rectangle);
    tool(u"map.lasso"_s,
         {tr("Choose by a &line around them"), tr("The next drag over the map chooses what is within the line"),
          u"choose-lasso"_s},
         MapTool::Lasso);
    tool(u"map.radius"_s,
         {tr("Choose within a &distance"),
          tr("The next drag over the map, or click on it, chooses what is no further away"), u"choose-radius"_s},
         MapTool::Radius);
    addCommand(
        new Command(
            u"map.around"_s,
            {tr("Choose &around the marker"),
             tr("Chooses all within 800 m of the chosen marker; plus and minus change how far"), u"choose-radius"_s},
            QKeySequence(u"R"_s),
            [this] {
                m_view->setFocus(Qt::ShortcutFocusReason);
                m_view->controller().key(Qt::Key_R);
            },
            this))
        .enabledWhen([this, mayChoose] {
            return mayChoose() && (!m_list->selected().isEmpty() || !m_view->controller().cursorText().isEmpty());
        });
    addCommand(new Command(
                   u"map.clear"_s, {tr("Choose &nothing"), tr("Lets go of all that are chosen"), u"close"_s}, {},
                   [this] { clearChoice(); }, this))
        .enabledWhen([this] { return !m_list->selected().isEmpty() || !m_list->picked().isEmpty(); });
}

void MapPage::buildActs() {
    const auto isAnyChosen = [this] { return !m_list->picked().isEmpty(); };
    addCommand(new Command(
                   u"map.open"_s, {tr("&Open the record"), tr("Opens the chosen record on its page"), u"link"_s}, {},
                   [this] { Q_EMIT openRequested(m_list->selected()); }, this))
        .enabledWhen([this] { return !m_list->selected().isEmpty(); });
    addCommand(new Command(
                   u"map.candidates"_s,
                   {tr("&Find helpers"), tr("Shows who could help with the one request that is chosen"), u"people"_s},
                   {}, [this] { Q_EMIT openAtRequested(onlyRequest(), Aspect::Candidates); }, this))
        .enabledWhen([this] { return !onlyRequest().isEmpty(); });
    addCommand(new Command(
                   u"map.copy"_s,
                   {tr("&Copy as a list"), tr("Copies those chosen together, a line for each, to be pasted elsewhere"),
                    u"copy"_s},
                   QKeySequence(u"Ctrl+Shift+C"_s), [this] { copyList(); }, this))
        .enabledWhen(isAnyChosen);
    addCommand(
        new Command(
            u"map.csv"_s,
            {tr("Save as a l&ist…"), tr("Writes those chosen together to a file for a spreadsheet"), u"file-out"_s}, {},
            [this] { saveList(); }, this))
        .enabledWhen(isAnyChosen);
    addCommand(new Command(
                   u"map.mail"_s,
                   {tr("&Write to them…"),
                    tr("Opens a mail to those chosen together who have an address, hidden from each other"), u"mail"_s},
                   {}, [this] { writeToChosen(); }, this))
        .enabledWhen(isAnyChosen);
    addCommand(new Command(
                   u"map.pin"_s,
                   {tr("Correct the plac&e"),
                    tr("Shows where the record stands exactly, with a pin to be dragged where it should"), u"pin"_s},
                   {}, [this] { beginPin(); }, this))
        .enabledWhen([this] {
            return !m_view->controller().pin().isActive() && !m_list->selected().isEmpty() &&
                   mayPutByPin(desk(), m_list->selected());
        });
}

void MapPage::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

QAction* MapPage::actionOf(const QString& id) const {
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.cend() ? nullptr : &(*found)->action();
}

QList<QAction*> MapPage::menuActions() const {
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    return actions;
}

QAction* MapPage::printAction() const {
    return actionOf(u"map.print"_s);
}

/// The one request among those chosen; empty when there is none, or more.
QString MapPage::onlyRequest() const {
    QString request;
    for (const QString& id : m_list->picked()) {
        if (entityTypeOf(id) != EntityType::Request)
            continue;
        if (!request.isEmpty())
            return {};
        request = id;
    }
    return request;
}

void MapPage::clearChoice() {
    m_list->setSelected({});
    m_view->setSelected({});
    choose({});
}

void MapPage::beginPin() {
    const auto marker = m_list->selectedMarker();
    const auto owner = marker ? placeOwner(desk(), marker->id) : std::nullopt;
    if (!owner) {
        Q_EMIT said(tr("This record has no place of its own."), Tone::Warning);
        return;
    }
    m_pinned = marker->id;
    openRecord(marker->id); // from now on it is seen as it is
    const GeoPoint place = owner->position.isValid() ? owner->position : m_reading->region().middle(owner->postcode);
    MapViewport closer = m_view->viewport();
    closer.centre = place.isValid() ? place : marker->place;
    closer.zoom = std::max(closer.zoom, pinZoom);
    m_view->setViewport(closer);
    m_view->controller().pin().begin(closer.centre);
    m_view->setFocus(Qt::OtherFocusReason);
}

void MapPage::pinMoved(GeoPoint place) {
    const auto owner = placeOwner(desk(), m_pinned);
    const AreaSet& areas = m_reading->region().areas();
    const Area* area = areas.isApproximate() ? nullptr : areas.at(place);
    const bool elsewhere = area && owner && m_reading->region().origin().postcodes && !owner->postcode.isEmpty() &&
                           area->code != owner->postcode;
    m_pinBar->setNote(
        elsewhere ? tr("This lies in %1; the address says %2.").arg(placeName(area->code), placeName(owner->postcode))
                  : QString());
}

void MapPage::savePin(GeoPoint place) {
    try {
        const auto outcome = putByPin(desk(), m_pinned, place);
        if (!outcome) {
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
            return;
        }
        m_view->controller().pin().end();
        m_view->setFocus(Qt::OtherFocusReason);
        const auto marker = m_list->selectedMarker();
        const bool isIt = marker && marker->id == m_pinned; // another line may be chosen by now
        Q_EMIT done(isIt ? tr("The place of “%1” is put right.").arg(marker->label) : tr("The place is put right."),
                    tr("Undo the correction of the place"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

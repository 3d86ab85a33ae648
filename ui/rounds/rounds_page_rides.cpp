// SPDX-License-Identifier: GPL-3.0-or-later
// Who rides on the page Rounds, with what, and from where.
#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/ride_dialog.h"
#include "ui/rounds/rounds_page.h"

#include <QComboBox>
#include <QListView>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

// ---- from where ----

void RoundsPage::fillKitchens() {
    const QVariant before = m_kitchen->currentData();
    m_kitchens.clear();
    for (const OrganisationKind kind : {OrganisationKind::Restaurant, OrganisationKind::Association}) {
        for (const Organisation& place : desk().findBy<Organisation>("kind"_L1, enumName(kind))) {
            if (place.state == OrganisationState::Active && place.position.isValid())
                m_kitchens.append({place.id, place.name, place.position});
        }
    }
    std::ranges::sort(m_kitchens, [](const RoundKitchen& a, const RoundKitchen& b) {
        return std::pair(a.name, a.id.toString()) < std::pair(b.name, b.id.toString());
    });
    m_kitchen->clear();
    m_kitchen->addItem(tr("where the riders live"));
    for (const RoundKitchen& kitchen : std::as_const(m_kitchens))
        m_kitchen->addItem(kitchen.name, kitchen.id.toString());
    m_kitchen->setCurrentIndex(before.isValid() ? std::max(0, m_kitchen->findData(before)) : 0);
    m_riders->setKitchens(m_kitchens);
}

/// None: where all begin.
RoundKitchen RoundsPage::kitchenOf(const std::optional<OrganisationId>& chosen) const {
    const auto wanted = chosen ? chosen : OrganisationId::fromString(m_kitchen->currentData().toString());
    const auto kitchen = std::ranges::find(m_kitchens, wanted.value_or(OrganisationId()), &RoundKitchen::id);
    return kitchen == m_kitchens.cend() ? RoundKitchen() : *kitchen;
}

// ---- who, and with what ----

const RoundRiderLine* RoundsPage::chosenRider() const {
    const int row = m_riderTable ? m_riderTable->currentIndex().row() : -1;
    return row >= 0 && row < m_riders->riders().size() ? &m_riders->riders()[row] : nullptr;
}

/// \a before: how a round is ridden now; none: it is about the day.
void RoundsPage::askRide(const QString& title, const QString& yes, const QList<RoundRiderLine>& riders,
                         const std::optional<RiderChoice>& before, std::function<void(const RiderChoice&)> run) {
    RideQuestion question;
    question.title = title;
    question.yes = yes;
    question.riders = riders;
    question.choices = m_riders->choices();
    question.kitchens = m_kitchens;
    question.usual = kitchenOf(before ? before->kitchen : std::nullopt);
    question.mayFollow = !before;
    if (before && !before->id.isEmpty())
        question.choices.insert(before->id, *before);
    if (before && before->kitchen && !before->kitchen->isEmpty() && question.usual.id.isEmpty()) {
        // One that is no choice any more: the round still begins there.
        question.usual = {*before->kitchen, chosen()->kitchenName, chosen()->start};
        question.kitchens.append(question.usual);
    }
    auto* dialog = new RideDialog(std::move(question), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, run = std::move(run)] { run(dialog->choice()); });
    dialog->open();
}

void RoundsPage::askForRide() {
    const RoundRiderLine* rider = chosenRider();
    if (!rider)
        return;
    askRide(tr("How %1 rides that day", "a rider").arg(rider->name), tr("Ride so"), {*rider}, std::nullopt,
            [this](const RiderChoice& choice) { chooseRideNow(choice); });
}

void RoundsPage::chooseRideNow(const RiderChoice& choice) {
    m_riders->choose(choice);
}

void RoundsPage::askForRider(bool fresh) {
    QList<RoundRiderLine> riders = m_riders->riders();
    if (!fresh && chosen())
        riders.removeIf([id = chosen()->rider.id](const RoundRiderLine& rider) { return rider.id == id; });
    if (riders.isEmpty()) {
        Q_EMIT said(tr("There is nobody else who could ride."), Tone::Warning);
        return;
    }
    if (fresh) {
        askRide(tr("New round"), tr("Begin the round"), riders, RiderChoice{},
                [this](const RiderChoice& choice) { beginRoundNow(choice); });
        return;
    }
    RiderChoice now;
    now.kitchen = chosen()->kitchen;
    askRide(tr("Another rider"), tr("Give the round"), riders, now,
            guarded([this](const RiderChoice& choice) { setRideNow(choice); }));
}

void RoundsPage::askForRoundRide() {
    const PlannedRound& round = *chosen();
    const auto& all = m_riders->riders();
    const auto line = std::ranges::find(all, round.rider.id, &RoundRiderLine::id);
    const RoundRiderLine rider = line == all.end() ? round.rider : *line;
    const RiderChoice now{
        .id = rider.id, .transport = round.transport, .capacity = round.capacity, .kitchen = round.kitchen};
    askRide(tr("How the round is ridden"), tr("Ride so"), {rider}, now,
            guarded([this](const RiderChoice& choice) { setRideNow(choice); }));
}

/// Asked about a round, \a run is about that one; not about another that is chosen by then.
std::function<void(const RiderChoice&)> RoundsPage::guarded(std::function<void(const RiderChoice&)> run) {
    return [this, asked = shown(), round = chosenRound(), run = std::move(run)](const RiderChoice& choice) {
        if (!sameOrder(asked, shown()) || round != chosenRound())
            Q_EMIT said(tr("The day has changed meanwhile. Choose again."), Tone::Warning);
        else
            run(choice);
    };
}

void RoundsPage::beginRoundNow(const RiderChoice& choice) {
    const auto& all = m_riders->riders();
    const auto rider = std::ranges::find(all, choice.id, &RoundRiderLine::id);
    if (rider == all.end())
        return;
    qsizetype added = -1;
    edit([&](DayRounds& day) {
        added = addRound(day, asChosen(*rider, choice), kitchenOf(choice.kitchen));
        return true;
    });
    chooseRound(added);
}

void RoundsPage::setRideNow(const RiderChoice& choice) {
    const auto& all = m_riders->riders();
    const auto known = std::ranges::find(all, choice.id, &RoundRiderLine::id);
    const PlannedRound* round = chosen();
    if (!round || (known == all.end() && round->rider.id != choice.id))
        return;
    const RoundRiderLine rider = known == all.end() ? round->rider : *known;
    edit([&](DayRounds& day) {
        if (!setRider(day, chosenRound(), asChosen(rider, choice)))
            return false;
        const PlannedRound& changed = day.rounds[chosenRound()];
        return !choice.kitchen || *choice.kitchen == changed.kitchen ||
               setKitchen(day, chosenRound(), kitchenOf(choice.kitchen));
    });
}

void RoundsPage::setRiderNow(const VolunteerId& id) {
    setRideNow(m_riders->choice(id));
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/offer_panel.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/records/history_view.h"
#include "ui/records/lines_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/coverage.h"
#include "workflows/names.h"
#include "workflows/offer_fits.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

OfferPanel::OfferPanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_fits(new FitsView(context, FitsModel::Requests))
    , m_matches(new LinesView({.name = tr("Requests it was brought together with"),
                               .titles = {tr("State"), tr("Request"), tr("When"), tr("Reason")},
                               .widths = {112, 208, 144},
                               .none = tr("It was brought together with no request yet.")}))
    , m_notes(nullptr)
    , m_history(new HistoryView(context.desk)) {
    tabs().addTab(m_fits, m_fits->title());
    connect(m_fits, &FitsView::ranked, this, [this] { tabs().setTabText(tabs().indexOf(m_fits), m_fits->title()); });
    tabs().addTab(m_matches, tr("Brought together"));
    m_notes = NotesView::addTo(tabs(), context, *this);
    tabs().addTab(m_history, tr("History"));
    auto* follow = new SeenRefresh(*this, [this] {
        if (m_offer)
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_fits, &FitsView::openRequested, this, &OfferPanel::openRequested);
    connect(m_fits, &FitsView::chosenChanged, this, &OfferPanel::refreshed);
    connect(m_matches, &LinesView::openRequested, this, &OfferPanel::openRequested);
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
}

void OfferPanel::showOffer(const OfferId& id) {
    m_offer = m_context.desk.find<Offer>(id);
    if (!m_offer) {
        showNothing(tr("This offer is no longer here."), nullptr);
        return;
    }
    showRecord();
    refresh();
}

void OfferPanel::showNothing(const QString& sentence, QAction* action) {
    m_offer.reset();
    m_volunteer.reset();
    showEmpty(sentence, action);
    Q_EMIT refreshed();
}

QString OfferPanel::personName() const {
    return m_offer ? Names(m_context.desk).ofPerson(m_offer->person) : QString();
}

void OfferPanel::refresh() {
    m_offer = m_context.desk.find<Offer>(m_offer->id);
    if (!m_offer) {
        showNothing(tr("This offer is no longer here."), nullptr);
        return;
    }
    m_volunteer = volunteerOf(m_context.desk, m_offer->person);
    fillFacts();
    m_fits->showRequestsFor(*m_offer);
    fillMatches();
    m_notes->showRecord(m_offer->id.toString(), title(), {m_offer->person.toString()});
    m_history->showRecords({m_offer->id.toString(), m_offer->person.toString()});
    Q_EMIT refreshed();
}

void OfferPanel::fillFacts() {
    const Offer& offer = *m_offer;
    const Subject subject = Names(m_context.desk).of(offer.id.toString());
    setTitle(entraide::title(subject));
    const StateLook look = stateLook(EntityType::Offer, enumName(offer.state));
    setChips({{look.icon, word(offer.state), look.tone}});
    QStringList phones;
    QStringList emails;
    if (const auto person = m_context.desk.find<Person>(offer.person)) {
        for (const QString& phone : person->phones)
            phones.append(shownPhone(phone));
        emails = person->emails;
    }
    const bool isActive = m_volunteer && m_volunteer->state == VolunteerState::Active;
    const bool lacksNote = isActive && !m_volunteer->informationNoteGiven.isValid();
    const QString enrolled = !m_volunteer ? tr("not enrolled as a volunteer yet")
                             : lacksNote  ? tr("enrolled, without the information note")
                                          : tr("enrolled: %1", "state of a volunteer").arg(word(m_volunteer->state));
    const QList<Fact> left{
        {.label = tr("Who"), .value = subject.who},
        {.label = tr("Where"), .value = placeText(subject)},
        {.label = tr("Phone"), .value = phones.join(u", "_s)},
        {.label = tr("E-mail"), .value = emails.join(u", "_s)},
        {.label = tr("Volunteer"), .value = enrolled, .tone = isActive && !lacksNote ? Tone::Normal : Tone::Warning},
        {.label = tr("Asks too", "somebody who offers help also asks for some"), .value = asksText()},
    };
    const QList<Fact> right{
        {.label = tr("When"), .value = whenText(offer.when)},
        {.label = tr("Speaks"), .value = word(offer.languages)},
        {.label = tr("Received"), .value = dateText(offer.received)},
        {.label = tr("Expires"), .value = dateText(offer.expires)},
        {.label = tr("Note"), .value = offer.remark},
    };
    facts().setFacts(left, right);
}

QString OfferPanel::asksText() const {
    QStringList asked;
    for (const QString& id : m_context.desk.idsBy(EntityType::Beneficiary, "person"_L1, m_offer->person.toString())) {
        for (const Request& request : m_context.desk.findBy<Request>("beneficiary"_L1, id)) {
            if (isLive(request.state))
                asked.append(request.title.isEmpty() ? word(request.service) : request.title);
        }
    }
    asked.removeDuplicates();
    return asked.join(u", "_s);
}

void OfferPanel::fillMatches() {
    QList<Match> matches = m_context.desk.findBy<Match>("offer"_L1, m_offer->id.toString());
    std::ranges::sort(matches, std::greater{}, &Match::proposedAt);
    Names names(m_context.desk);
    QList<PanelLine> lines;
    for (const Match& match : std::as_const(matches)) {
        const StateLook look = stateLook(EntityType::Match, enumName(match.state));
        lines.append({.id = match.request.toString(),
                      .cells = {word(match.state), entraide::title(names.of(match.request.toString())),
                                dayHoursText(match.date, match.hours), match.declineReason},
                      .stateCell = 0,
                      .icon = look.icon,
                      .tone = look.tone});
    }
    m_matches->setLines(lines);
    tabs().setTabText(tabs().indexOf(m_matches), tr("Brought together (%1)").arg(lines.size()));
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_panel.h"

#include "domain/phone.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/candidate_list.h"
#include "ui/common/metrics.h"
#include "ui/common/whole_label.h"
#include "ui/map/request_map.h"
#include "ui/records/address_lookup.h"
#include "ui/records/candidates_model.h"
#include "ui/records/guarded_text.h"
#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/records/suspected_twins.h"
#include "ui/records/twins_view.h"
#include "ui/requests/match_acts.h"
#include "ui/requests/matches_view.h"
#include "ui/requests/why_not_view.h"
#include "ui/words/reason_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/coverage.h"
#include "workflows/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownCandidates = 20;
constexpr int mostOnMap = 5;
constexpr int daysOfNotice = 7;

QLabel* paragraph() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    keepWhole(*label);
    return label;
}

QString contactOf(const Organisation& house) {
    QStringList parts{house.contactName, shownPhone(house.phone)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

RequestPanel::RequestPanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_proposals(context.desk, context.who)
    , m_model(new CandidatesModel(this))
    , m_matches(new MatchesView(context.desk))
    , m_history(new HistoryView(context.desk)) {
    m_acts = new MatchActs(context, *m_matches, *this);
    connect(m_acts, &MatchActs::done, this, &RequestPanel::done);
    connect(m_acts, &MatchActs::said, this, &RequestPanel::said);
    m_alsoHelpsLink = new QLabel;
    m_alsoHelpsLink->setObjectName(u"alsoHelps"_s);
    m_alsoHelpsLink->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    m_alsoHelpsLink->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_alsoHelpsLink, &QLabel::linkActivated, this, &RequestPanel::openRequested);
    m_atTheDoor = new GuardedText(context.desk, tr("Note for the doorstep"));
    body().addWidget(m_atTheDoor);
    body().addWidget(m_alsoHelpsLink);
    m_candidatesTab = buildCandidates();
    tabs().addTab(m_candidatesTab, tr("Candidates"));
    m_offers = new FitsView(context, FitsModel::Offers);
    tabs().addTab(m_offers, m_offers->title());
    connect(m_offers, &FitsView::ranked, this,
            [this] { tabs().setTabText(tabs().indexOf(m_offers), m_offers->title()); });
    connect(m_offers, &FitsView::bringRequested, this, &RequestPanel::bringRequested);
    connect(m_offers, &FitsView::openRequested, this, &RequestPanel::openRequested);
    tabs().addTab(m_matches, tr("Asked"));
    m_notes = NotesView::addTo(tabs(), context, *this);
    tabs().addTab(m_history, tr("History"));
    m_suspected = new SuspectedTwins(context.desk, this);
    m_twins = new TwinsView(context.desk, *m_suspected);
    tabs().addTab(m_twins, tr("Possible duplicates"));
    connect(m_twins, &TwinsView::done, this, &RequestPanel::done);
    connect(m_twins, &TwinsView::said, this, &RequestPanel::said);
    connect(m_twins, &TwinsView::openRequested, this, &RequestPanel::openRequested);
    auto* follow = new SeenRefresh(*this, [this] {
        if (m_request)
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, [follow](const ChangeSet& set) {
        if (!set.changes.isEmpty())
            follow->changed();
    });
    connect(&context.candidates, &CandidateService::readAnew, follow, &SeenRefresh::changed);
    connect(m_matches, &MatchesView::openRequested, this, &RequestPanel::openRequested);
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
}

RequestPanel::~RequestPanel() = default;

QWidget* RequestPanel::buildCandidates() {
    m_list = new CandidateListView;
    m_list->setModel(m_model);
    m_list->setButton(tr("Propose"));
    QStringList factors;
    for (Respect respect : enumValues<Respect>())
        factors.append(word(respect));
    m_list->setFactorNames(factors);
    m_nobody = new QLabel;
    m_nobody->setWordWrap(true);
    m_nobody->setMargin(Metrics::PagePadding);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    m_whyNot = new WhyNotView(m_context);
    connect(m_whyNot, &WhyNotView::openRequested, this, &RequestPanel::openRequested);

    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(0);
    m_nextQuarters = makeButton(tr("Search the neighbouring quarters"), u"search"_s);
    m_nextQuarters->setObjectName(u"nextQuarters"_s);
    connect(m_nextQuarters, &QPushButton::clicked, this, &RequestPanel::searchNextQuarters);
    auto* widen = new QHBoxLayout;
    widen->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    widen->addWidget(m_nextQuarters);
    widen->addStretch(1);
    leftColumn->addWidget(m_nobody);
    leftColumn->addLayout(widen);
    leftColumn->addWidget(m_list, 3);
    leftColumn->addWidget(m_whyNot, 2);

    m_map = new RequestMap;
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_map, 1);
    rightColumn->addWidget(buildTold());

    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);

    connect(m_list, &CandidateListView::buttonPressed, this,
            [this](const QModelIndex& index) { propose(index.row(), false); });
    connect(m_list, &CandidateListView::chosenChanged, this, [this](const QModelIndex& index) {
        m_map->setChosen(index.isValid() ? m_model->lineAt(index.row()).volunteer.toString() : QString());
    });
    connect(m_map, &RequestMap::otherClicked, this, &RequestPanel::openRequested);
    connect(m_map, &RequestMap::candidateClicked, this, [this](const QString& id) {
        if (const int row = m_model->rowOf(id); row >= 0)
            m_list->setCurrentIndex(m_model->index(row, 0));
    });
    return splitter;
}

QWidget* RequestPanel::buildTold() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    auto* title = new QLabel(tr("What is told"));
    title->setFont(boldFont(font()));
    m_toldAtProposal = paragraph();
    m_toldAtAcceptance = paragraph();
    QLabel* never = paragraph();
    never->setText(tr("<b>Never:</b> notes about health. What is told is kept in the request's history."));
    column->addWidget(title);
    for (QLabel* label : {m_toldAtProposal, m_toldAtAcceptance, never}) {
        label->setFont(secondaryFont(font()));
        column->addWidget(label);
    }
    return panel;
}

void RequestPanel::showRequest(const QString& id) {
    const auto requestId = RequestId::fromString(id);
    m_widened = m_widened && m_request && m_request->id == requestId;
    m_request = requestId ? m_context.desk.find<Request>(*requestId) : std::nullopt;
    if (!m_request) {
        showEmpty(tr("Choose a request to see who could help."));
        return;
    }
    showRecord();
    refresh();
}

void RequestPanel::refresh() {
    m_request = m_context.desk.find<Request>(m_request->id);
    if (!m_request) {
        showEmpty(tr("This request is no longer here."));
        return;
    }
    fillFacts();
    fillAlsoHelps();
    fillCandidates();
    m_whyNot->showRequest(m_request->id);
    fillMap();
    fillTold();
    m_offers->showOffersFor(*m_request);
    m_matches->showRequest(m_request->id);
    tabs().setTabText(tabs().indexOf(m_matches), tr("Asked (%1)").arg(m_matches->count()));
    const auto helped = m_context.desk.find<Beneficiary>(m_request->beneficiary);
    m_history->showRecords(
        {m_request->id.toString(), m_request->beneficiary.toString(), helped ? helped->person.toString() : QString()});
    m_twins->showPerson(helped ? helped->person : PersonId());
    tabs().setTabVisible(tabs().indexOf(m_twins), helped.has_value());
    tabs().setTabText(tabs().indexOf(m_twins), m_twins->count() == 0
                                                   ? tr("Possible duplicates")
                                                   : tr("Possible duplicates (%1)").arg(m_twins->count()));
    m_notes->showRecord(m_request->id.toString(), title(),
                        {m_request->beneficiary.toString(), helped ? helped->person.toString() : QString(),
                         m_request->organisation.toString()});
    Q_EMIT refreshed();
}

/// The notice before: a request closes by itself after its last day.
Fact RequestPanel::expiryFact(const Request& request) const {
    Fact fact{.label = tr("Expires"), .value = dateText(request.expires)};
    const qint64 days = m_context.today().date.daysTo(request.expires);
    if (!request.expires.isValid() || !isLive(request.state) || days < 0 || days > daysOfNotice)
        return fact;
    fact.value += days == 0 ? u" – "_s + tr("closes tonight")
                            : u" – "_s + tr("closes in %n day(s)", nullptr, static_cast<int>(days));
    fact.tone = Tone::Warning;
    return fact;
}

void RequestPanel::fillFacts() {
    const Request& request = *m_request;
    Names names(m_context.desk);
    const Subject subject = names.of(request);
    setTitle(entraide::title(subject));
    const QString state(enumName(request.state));
    const StateLook look = stateLook(EntityType::Request, state);
    QList<ChipState> chips{{look.icon, word(request.state), look.tone}};
    if (request.urgency >= Urgency::High)
        chips.append({u"warning"_s, word(request.urgency), Tone::Danger});
    setChips(chips);
    QString needText = alternativeWords(request.languages);
    if (const auto screening = requiredScreening(request.service))
        needText += (needText.isEmpty() ? QString() : u", "_s) + word(*screening);
    const auto house = names.organisation(request.organisation);
    const bool atTheDoor = request.remarkLevel == ReadingLevel::Doorstep;
    const QList<Fact> left{
        {.label = tr("For"),
         .value = house ? tr("%1 (%2)", "an organisation, its kind").arg(house->name, word(house->kind)) : subject.who},
        {.label = tr("To be asked for"), .value = house ? contactOf(*house) : QString()},
        {.label = tr("Where"),
         .value = placeText(subject),
         .icon = u"eye-off"_s,
         .iconName = tr("The exact address is told on acceptance only")},
        {.label = tr("Needs"), .value = needText},
        {.label = tr("Note"), .value = atTheDoor ? QString() : request.remark},
    };
    m_atTheDoor->showText(request.id.toString(), atTheDoor ? request.remark : QString());
    const QList<Fact> right{
        {.label = tr("When"), .value = whenText(request.when)},
        {.label = tr("Asked by"), .value = request.requestedBy},
        {.label = tr("People"), .value = request.peopleNeeded > 1 ? QString::number(request.peopleNeeded) : QString()},
        expiryFact(request),
        {.label = tr("Reason"), .value = request.unmetReason},
    };
    facts().setFacts(left, right);
}

void RequestPanel::fillCandidates() {
    const QString chosen = chosenCandidate().toString();
    CandidateQuery query;
    query.request = m_request->id;
    query.top = shownCandidates;
    query.widenToNeighbours = m_widened;
    m_candidates = m_context.candidates.candidates(query, m_context.today());
    m_model->setLines(m_candidates.lines);
    const bool open = m_request->state == RequestState::Open || m_request->state == RequestState::Proposed ||
                      m_request->state == RequestState::Matched;
    m_list->setButtonEnabled(open);
    const int row = std::max(0, m_model->rowOf(chosen));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    tabs().setTabText(tabs().indexOf(m_candidatesTab),
                      tr("Candidates (%1)").arg(m_candidates.fitting + m_candidates.fromNextQuarters));
    m_nobody->setVisible(m_candidates.fitting == 0);
    m_nextQuarters->setVisible(maySearchNextQuarters());
    m_list->setVisible(!m_candidates.lines.isEmpty());
    m_nobody->setText(!m_candidates.hasTime ? tr("This request asks for no time any more.")
                      : !m_widened          ? tr("Nobody fits. Below stands what keeps people from it.")
                      : m_candidates.fromNextQuarters == 0
                          ? tr("Nobody fits, and nobody from the neighbouring quarters would.")
                          : tr("Nobody goes there. %n from the neighbouring quarters could be asked to.", nullptr,
                               m_candidates.fromNextQuarters));
}

bool RequestPanel::maySearchNextQuarters() const {
    return m_request && m_candidates.hasTime && m_candidates.fitting == 0 && !m_widened;
}

void RequestPanel::searchNextQuarters() {
    const bool hadFocus = m_nextQuarters->hasFocus();
    m_widened = true;
    tabs().setCurrentWidget(m_candidatesTab);
    fillCandidates();
    fillMap();
    fillTold();
    Q_EMIT refreshed();
    if (m_candidates.lines.isEmpty())
        Q_EMIT said(tr("Nobody from the neighbouring quarters would fit either."), Tone::Warning);
    else if (hadFocus || isVisible())
        m_list->setFocus();
}

/// One person may ask and help: each side of them opens the other.
void RequestPanel::fillAlsoHelps() {
    const auto helped = m_context.desk.find<Beneficiary>(m_request->beneficiary);
    const QStringList volunteers =
        helped && !helped->person.isEmpty()
            ? m_context.desk.idsBy(EntityType::Volunteer, "person"_L1, helped->person.toString())
            : QStringList();
    m_alsoHelps = VolunteerId::fromString(volunteers.value(0)).value_or(VolunteerId());
    m_alsoHelpsLink->setVisible(!m_alsoHelps.isEmpty());
    if (m_alsoHelps.isEmpty())
        return;
    const auto volunteer = m_context.desk.find<Volunteer>(m_alsoHelps);
    const QString services = volunteer ? word(volunteer->services) : QString();
    m_alsoHelpsLink->setText(u"<a href=\"%1\">%2</a>"_s.arg(
        m_alsoHelps.toString().toHtmlEscaped(),
        (services.isEmpty() ? tr("Helps too") : tr("Helps too: %1").arg(services)).toHtmlEscaped()));
}

void RequestPanel::fillMap() {
    QList<MapCandidate> onMap;
    for (const CandidateLine& line : m_candidates.lines) {
        if (onMap.size() >= mostOnMap)
            break;
        if (line.position.isValid())
            onMap.append({.id = line.volunteer.toString(),
                          .name = line.name,
                          .place = line.position,
                          .rank = static_cast<int>(m_model->rowOf(line.volunteer.toString())) + 1});
    }
    m_context.addresses.dress(m_map->view());
    m_map->setAreas(m_context.desk.region().areas());
    m_map->setRequest(m_request->id.toString(), title(), m_candidates.position);
    m_map->setCandidates(onMap);
    m_map->setChosen(chosenCandidate().toString());
}

void RequestPanel::fillTold() {
    const VolunteerId volunteer = chosenCandidate();
    m_toldAtProposal->setText(tr("<b>At the proposal:</b> %1. No name, no address.")
                                  .arg(toldList(m_proposals.toldAtProposal(m_request->id, volunteer))));
    m_toldAtAcceptance->setText(tr("<b>At the acceptance:</b> %1, to the volunteer who goes only.")
                                    .arg(toldList(m_proposals.toldAtAcceptance(m_request->id, volunteer))));
}

VolunteerId RequestPanel::chosenCandidate() const {
    const QModelIndex index = m_list ? m_list->currentIndex() : QModelIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->lineAt(index.row()).volunteer
                                                                : VolunteerId();
}

void RequestPanel::showCandidates(bool whyNot) {
    tabs().setCurrentWidget(m_candidatesTab);
    if (whyNot)
        m_whyNot->enter();
}

void RequestPanel::proposeFirst() {
    if (m_model->rowCount() > 0)
        propose(0, false);
}

void RequestPanel::proposeChosen() {
    if (m_list->currentIndex().isValid())
        propose(m_list->currentIndex().row(), false);
}

void RequestPanel::proposeAccepted() {
    if (m_model->rowCount() > 0)
        propose(std::max(0, m_list->currentIndex().row()), true);
}

void RequestPanel::propose(int row, bool accepted) {
    const CandidateLine line = m_model->lineAt(row);
    ProposalDraft draft;
    draft.request = m_request->id;
    draft.volunteer = line.volunteer;
    draft.date = line.date;
    draft.hours = line.hours;
    draft.score = line.score;
    draft.reasons = line.reasons;
    m_acts->propose(draft, accepted);
}

} // namespace entraide

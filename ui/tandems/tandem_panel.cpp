// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_panel.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/keyboard.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/tandems/stand_in_view.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/tandems/tandem_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 42;
constexpr int daysAhead = 70;

QString phonesText(const std::optional<Person>& person) {
    QStringList phones;
    if (person) {
        for (const QString& phone : person->phones)
            phones.append(shownPhone(phone));
    }
    return phones.join(u", "_s);
}

QString reachText(const QString& name, const QString& phone) {
    QStringList parts{name, phone};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

TandemPanel::TandemPanel(PageContext& context, const TandemReader& reader, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_reader(reader)
    , m_helperYes(new IconText(u"check"_s, {}))
    , m_askerYes(new IconText(u"check"_s, {}))
    , m_noTimes(new QLabel)
    , m_timeActions(new QHBoxLayout)
    , m_times(new TandemTimesModel(this))
    , m_table(new ListTable)
    , m_standIns(new StandInView(context))
    , m_history(new HistoryView(context.desk)) {
    for (IconText* line : {m_helperYes, m_askerYes}) {
        line->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::HalfGrid);
        body().addWidget(line);
    }
    tabs().addTab(buildTimes(), tr("Times"));
    tabs().addTab(m_standIns, tr("Stand-in"));
    m_notes = NotesView::addTo(tabs(), context, *this);
    tabs().addTab(m_history, tr("History"));
    auto* follow = new SeenRefresh(*this, [this] {
        if (m_tandem)
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_table, &ListTable::currentRowChanged, this, &TandemPanel::timeChosen);
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
}

QWidget* TandemPanel::buildTimes() {
    auto* holder = new QWidget;
    holder->setAutoFillBackground(true);
    holder->setBackgroundRole(QPalette::Base);
    m_table->setModel(m_times);
    m_table->setObjectName(u"tandemTimes"_s);
    m_table->setAccessibleName(tr("Times of the tandem"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({160, 144, 128, 88});
    m_noTimes->setMargin(Metrics::PagePadding);
    m_noTimes->setWordWrap(true);
    m_noTimes->setForegroundRole(QPalette::PlaceholderText);
    m_timeActions->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::Grid);
    m_timeActions->setSpacing(Metrics::Grid);
    m_timeActions->addStretch(1);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_noTimes, 0, Qt::AlignTop);
    column->addWidget(m_table, 1);
    column->addLayout(m_timeActions);
    handFocusTo(*holder, *m_table);
    return holder;
}

void TandemPanel::addTimeAction(QAction& action, const QString& shortText) {
    auto* button = new ActionButton(action);
    button->setShortText(shortText);
    makeInRow(*button);
    button->setVisible(action.isEnabled());
    connect(&action, &QAction::changed, button, [button, &action] { button->setVisible(action.isEnabled()); });
    m_timeActions->insertWidget(m_timeActions->count() - 1, button);
}

void TandemPanel::showTandem(const TandemId& id) {
    const bool isOther = !m_tandem || m_tandem->id != id;
    m_tandem = m_context.desk.find<Tandem>(id);
    if (!m_tandem) {
        showNothing(tr("This tandem is no longer here."), nullptr);
        return;
    }
    if (isOther)
        m_times->setLines({}, {}); // the chosen time is another tandem's
    showRecord();
    refresh();
}

void TandemPanel::showNothing(const QString& sentence, QAction* action) {
    m_tandem.reset();
    m_times->setLines({}, {});
    m_standIns->showNothing();
    showEmpty(sentence, action);
    Q_EMIT refreshed();
}

void TandemPanel::refresh() {
    m_tandem = m_context.desk.find<Tandem>(m_tandem->id);
    if (!m_tandem) {
        showNothing(tr("This tandem is no longer here."), nullptr);
        return;
    }
    fillFacts();
    fillAgreement();
    fillTimes();
    m_history->showRecord(m_tandem->id.toString());
    m_notes->showRecord(m_tandem->id.toString(), title());
    Q_EMIT refreshed();
}

// ---- who, with what, how often ----

void TandemPanel::fillFacts() {
    const Tandem& tandem = *m_tandem;
    const QDate today = m_context.today().date;
    setTitle(m_reader.pair(tandem));
    const StateLook look = stateLook(EntityType::Tandem, enumName(tandem.state));
    QList<ChipState> chips{{look.icon, word(tandem.state), look.tone}};
    if (tandem.regime == HelpRegime::Compensated)
        chips.append({u"euro"_s, word(tandem.regime), Tone::Warning});
    if (tandem.pairBlocked)
        chips.append({u"shield"_s, tr("not to be brought together again"), Tone::Danger});
    setChips(chips);

    QList<Fact> left{
        {.label = tr("Helps with"), .value = sentenceCase(word(tandem.services))},
        {.label = tr("How often"), .value = whenText(tandem.cadence)},
        {.label = tr("Kind of help"), .value = word(tandem.regime)},
        {.label = tr("Since"), .value = dateText(tandem.started)},
        {.label = tr("Trial until"),
         .value = tandem.state == TandemState::Trial ? dateText(tandem.trialUntil) : QString(),
         .tone = tandem.trialUntil <= today ? Tone::Warning : Tone::Normal},
    };
    left.append(reviewFact(tandem, today));
    const bool goesOn = tandem.state != TandemState::Ended; // until a day that is to come
    left.append(
        {{.label = tr("Rests"), .value = tandem.state == TandemState::Ended ? QString() : pauseText(tandem, today)},
         {.label = tr("Holidays"), .value = tandem.restsInHolidays ? tr("rests in school holidays") : QString()},
         {.label = goesOn ? tr("Ends on") : tr("Ended on"), .value = dateText(tandem.ended)},
         {.label = goesOn ? tr("Ends because") : tr("Ended because"), .value = tandem.endReason},
         {.label = tr("Note"), .value = tandem.remark}});
    facts().setFacts(left, helperFacts(today) + helpedFacts());
}

QList<Fact> TandemPanel::helperFacts(QDate today) const {
    Names names(m_context.desk);
    const auto helper = names.volunteer(m_tandem->volunteer);
    QList<Fact> facts;
    if (helper) {
        facts.append({.label = tr("Ring the helper"), .value = phonesText(names.person(helper->person))});
        if (helper->state != VolunteerState::Active)
            facts.append({.label = tr("The helper is"), .value = word(helper->state), .tone = Tone::Warning});
        facts += screeningFacts(*helper, m_tandem->services, today);
    }
    const auto substitute = names.volunteer(m_tandem->substitute);
    if (substitute)
        facts.append(
            {.label = tr("Named substitute"),
             .value = reachText(m_reader.helper(m_tandem->substitute), phonesText(names.person(substitute->person)))});
    return facts;
}

/// A daughter, a nurse, a neighbour may ask for somebody.
QList<Fact> TandemPanel::helpedFacts() const {
    Names names(m_context.desk);
    QList<Fact> facts;
    const auto helped = names.beneficiary(m_tandem->beneficiary);
    if (!helped)
        return facts;
    facts.append({.label = tr("Ring the person helped"), .value = phonesText(names.person(helped->person))});
    QString asker = reachText(helped->contactName, shownPhone(helped->contactPhone));
    if (const auto contact = names.person(helped->contact))
        asker = reachText(fullName(*contact), phonesText(contact));
    if (asker.isEmpty()) {
        if (const auto request = m_context.desk.find<Request>(m_tandem->request))
            asker = request->requestedBy;
    }
    facts.append({.label = tr("Asked on their behalf by"), .value = asker});
    if (m_tandem->state != TandemState::Proposed && m_tandem->helperAgreed.isValid() && m_tandem->askerAgreed.isValid())
        facts.append(
            {.label = tr("Both said yes"), .value = dateText(std::max(m_tandem->helperAgreed, m_tandem->askerAgreed))});
    return facts;
}

void TandemPanel::fillAgreement() {
    const bool isProposed = m_tandem->state == TandemState::Proposed;
    const auto show = [&](IconText& line, QDate agreed, const QString& yes, const QString& open) {
        line.setVisible(isProposed);
        line.setIcon(agreed.isValid() ? u"check"_s : u"state-waiting"_s,
                     agreed.isValid() ? Tone::Positive : Tone::Warning);
        line.setText(agreed.isValid() ? yes : open);
    };
    show(*m_helperYes, m_tandem->helperAgreed, tr("The helper said yes on %1.").arg(dateText(m_tandem->helperAgreed)),
         tr("The helper still has to say yes (H)."));
    show(*m_askerYes, m_tandem->askerAgreed,
         tr("The person helped, or who asks for them, said yes on %1.").arg(dateText(m_tandem->askerAgreed)),
         tr("The person helped, or who asks for them, still has to say yes (B)."));
}

// ---- its times ----

QList<TimeLine> TandemPanel::readTimes() const {
    const Tandem& tandem = *m_tandem;
    const QDate today = m_context.today().date;
    const QDate first = today.addDays(-daysBack);
    const QDate last = today.addDays(daysAhead);
    QList<TimeLine> lines;
    QList<QDate> moved;
    const auto addLeftOut = [&](const When& cadence) {
        for (const SeriesChange& change : cadence.changes) {
            if (change.movedTo.isValid())
                moved.append(change.day);
            if (change.movedTo.isValid() || change.day < first || change.day > last)
                continue;
            TimeLine line{.time = {}, .who = {}, .isLeftOut = true};
            line.time.tandem = tandem.id;
            line.time.seriesDay = line.time.date = line.time.lastDate = change.day;
            line.time.hours = cadence.hours;
            lines.append(line);
        }
    };
    if (tandem.state != TandemState::Ended && tandem.state != TandemState::Proposed) {
        for (const When& earlier : tandem.earlier)
            addLeftOut(earlier);
        addLeftOut(tandem.cadence);
    }
    for (const TandemTime& time : tandemTimes(m_context.desk, tandem.id, first, last))
        lines.append({.time = time,
                      .who = m_reader.helper(time.volunteer),
                      .isStandIn = time.isStandIn(tandem),
                      .isMoved = time.seriesDay.isValid() && moved.contains(time.seriesDay)});
    std::ranges::stable_sort(lines, {}, [](const TimeLine& line) { return line.time.date; });
    return lines;
}

void TandemPanel::fillTimes() {
    const TimeLine* before = chosenTime();
    const QString key = before ? before->key() : QString();
    m_times->setLines(readTimes(), m_context.today().date);
    const int kept = key.isEmpty() ? -1 : m_times->rowOf(key);
    m_table->chooseRow(kept >= 0 ? kept : m_times->rowToCome());
    const bool isNone = m_times->rowCount() == 0;
    m_noTimes->setText(m_tandem->state == TandemState::Proposed
                           ? tr("The times begin once both have said yes and the trial starts.")
                           : tr("No time lies in these weeks."));
    m_noTimes->setVisible(isNone);
    m_table->setVisible(!isNone);
    timeChosen();
}

const TimeLine* TandemPanel::chosenTime() const {
    const int row = m_table->currentIndex().row();
    return m_tandem && row >= 0 && row < m_times->rowCount() ? &m_times->lineAt(row) : nullptr;
}

void TandemPanel::chooseTime(const QString& key) {
    if (const int row = m_times->rowOf(key); row >= 0)
        m_table->chooseRow(row);
}

void TandemPanel::timeChosen() {
    const TimeLine* line = chosenTime();
    if (line && line->time.state == VisitState::SeekingStandIn && !line->isLeftOut)
        m_standIns->showVisit(*m_tandem, line->time);
    else
        m_standIns->showNothing();
    Q_EMIT refreshed();
}

void TandemPanel::showTimes() {
    tabs().setCurrentIndex(0);
    m_table->setFocus();
}

void TandemPanel::showStandIns() {
    tabs().setCurrentWidget(m_standIns);
    m_standIns->setFocus();
}

} // namespace entraide

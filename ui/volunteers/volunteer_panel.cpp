// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteer_panel.h"

#include "domain/consent.h"
#include "domain/phone.h"
#include "reports/expenses.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/records/suspected_twins.h"
#include "ui/records/twins_view.h"
#include "ui/volunteers/availability_view.h"
#include "ui/volunteers/commitments_view.h"
#include "ui/words/error_words.h"
#include "ui/words/money_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/coverage.h"
#include "workflows/desk_profile.h"
#include "workflows/enrolment.h"
#include "workflows/names.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A check is to be renewed in time when it runs out within these days.
constexpr int daysOfWarning = 60;

template <NamedEnum E> QString wordsOf(const QList<E>& values) {
    QStringList names;
    for (E value : values)
        names.append(word(value));
    return sentenceCase(names.join(u", "_s));
}

} // namespace

VolunteerPanel::VolunteerPanel(PageContext& context, const SuspectedTwins& twins, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_week(new AvailabilityView)
    , m_commitments(new CommitmentsView(context.desk))
    , m_history(new HistoryView(context.desk))
    , m_twins(new TwinsView(context.desk, twins)) {
    m_alsoAsksLink = new QLabel;
    m_alsoAsksLink->setObjectName(u"alsoAsks"_s);
    m_alsoAsksLink->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    m_alsoAsksLink->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_alsoAsksLink, &QLabel::linkActivated, this, &VolunteerPanel::openRequested);
    body().addWidget(m_alsoAsksLink);
    tabs().addTab(m_week, tr("Week"));
    tabs().addTab(m_commitments, tr("Commitments"));
    m_notes = NotesView::addTo(tabs(), context, *this);
    tabs().addTab(m_history, tr("History"));
    tabs().addTab(m_twins, tr("Possible duplicates"));
    auto* follow = new SeenRefresh(*this, [this] {
        if (m_volunteer)
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, [follow](const ChangeSet& set) {
        if (!set.changes.isEmpty())
            follow->changed();
    });
    connect(m_commitments, &CommitmentsView::openRequested, this, &VolunteerPanel::openRequested);
    connect(m_twins, &TwinsView::openRequested, this, &VolunteerPanel::openRequested);
    connect(m_twins, &TwinsView::done, this, &VolunteerPanel::done);
    connect(m_twins, &TwinsView::said, this, &VolunteerPanel::said);
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
}

VolunteerPanel::~VolunteerPanel() = default;

void VolunteerPanel::showVolunteer(const QString& id) {
    const auto volunteerId = VolunteerId::fromString(id);
    m_volunteer = volunteerId ? m_context.desk.find<Volunteer>(*volunteerId) : std::nullopt;
    if (!m_volunteer) {
        showEmpty(tr("Choose a volunteer to see when and how they help."));
        return;
    }
    showRecord();
    refresh();
}

void VolunteerPanel::showTwins() {
    tabs().setCurrentWidget(m_twins);
}

void VolunteerPanel::refresh() {
    m_volunteer = m_context.desk.find<Volunteer>(m_volunteer->id);
    if (!m_volunteer) {
        m_person = {};
        showEmpty(tr("This volunteer is no longer here."));
        Q_EMIT refreshed();
        return;
    }
    m_person = m_context.desk.find<Person>(m_volunteer->person).value_or(Person{});
    const QDate today = m_context.today().date;
    m_week->showVolunteer(*m_volunteer, today);
    m_commitments->showVolunteer(m_volunteer->id, today);
    tabs().setTabText(tabs().indexOf(m_commitments), tr("Commitments (%1)").arg(m_commitments->count()));
    m_history->showRecords({m_volunteer->id.toString(), m_volunteer->person.toString()});
    m_twins->showPerson(m_volunteer->person);
    tabs().setTabText(tabs().indexOf(m_twins), m_twins->count() == 0
                                                   ? tr("Possible duplicates")
                                                   : tr("Possible duplicates (%1)").arg(m_twins->count()));
    fillFacts();
    fillAlsoAsks();
    m_notes->showRecord(m_volunteer->id.toString(), title(), {m_volunteer->person.toString()});
    Q_EMIT refreshed();
}

/// One person may help and ask: each side of them opens the other.
void VolunteerPanel::fillAlsoAsks() {
    const Desk& desk = m_context.desk;
    QList<Request> asked;
    for (const QString& id : desk.idsBy(EntityType::Beneficiary, "person"_L1, m_volunteer->person.toString()))
        asked += desk.findBy<Request>("beneficiary"_L1, id);
    std::ranges::sort(asked, std::greater{},
                      [](const Request& request) { return std::pair(isLive(request.state), request.received); });
    m_alsoAsks = asked.isEmpty() ? RequestId() : asked.first().id;
    m_alsoAsksLink->setVisible(!asked.isEmpty());
    m_alsoAsksLink->setText(u"<a href=\"%1\">%2</a>"_s.arg(
        m_alsoAsks.toString().toHtmlEscaped(),
        tr("Also asks for help: %n request(s)", nullptr, static_cast<int>(asked.size())).toHtmlEscaped()));
}

void VolunteerPanel::fillFacts() {
    const Volunteer& volunteer = *m_volunteer;
    const QString name = fullName(m_person);
    setTitle(name.isEmpty() ? tr("(the person is not received yet)") : name);
    const StateLook look = stateLook(EntityType::Volunteer, QString(enumName(volunteer.state)));
    QList<ChipState> chips{{look.icon, word(volunteer.state), look.tone}};
    if (m_twins->count() > 0)
        chips.append({u"people"_s, tr("possible duplicate"), Tone::Warning});
    setChips(chips);

    QStringList phones;
    for (const QString& phone : m_person.phones)
        phones.append(shownPhone(phone));
    QStringList address;
    for (const QString& part : {m_person.address.street, m_person.address.number, m_person.address.box}) {
        if (!part.isEmpty())
            address.append(part);
    }
    QString home = address.join(u' ');
    if (!m_person.address.postcode.isEmpty()) {
        home += home.isEmpty() ? QString() : u", "_s;
        home += m_person.address.postcode + u' ' + placeName(m_person.address.postcode);
    }
    QStringList quarters;
    for (const QString& quarter : volunteer.quarters)
        quarters.append(placeName(quarter));
    QStringList area;
    if (volunteer.areaKm > 0)
        area.append(tr("up to %1 from home").arg(distanceText(volunteer.areaKm)));
    if (!quarters.isEmpty())
        area.append(quarters.join(u", "_s));
    QStringList load;
    if (volunteer.hoursPerWeek > 0)
        load.append(tr("%n hour(s) a week at most", nullptr, volunteer.hoursPerWeek));
    if (volunteer.tasksPerWeek > 0)
        load.append(tr("%n task(s) a week at most", nullptr, volunteer.tasksPerWeek));
    QString affiliation = sentenceCase(word(volunteer.affiliation));
    if (!volunteer.school.isEmpty())
        affiliation += u", "_s + volunteer.school;

    const QList<Fact> left{
        {.label = tr("Phone"), .value = phones.join(u", "_s)},
        {.label = tr("E-mail"), .value = m_person.emails.join(u", "_s)},
        {.label = tr("Lives"), .value = home},
        {.label = tr("Speaks"), .value = wordsOf(volunteer.languages)},
        {.label = tr("Services"), .value = wordsOf(volunteer.services)},
        {.label = tr("Skills"), .value = wordsOf(volunteer.skills)},
        {.label = tr("Note"), .value = volunteer.remark},
    };
    QList<Fact> right{
        {.label = tr("Area"), .value = area.join(u"; "_s)},
        {.label = tr("Gets around"), .value = wordsOf(volunteer.transports)},
        {.label = tr("Load"), .value = load.join(u", "_s)},
    };
    right += screeningFacts(m_context.today().date);
    if (volunteer.informationNoteGiven.isValid())
        right.append({.label = tr("Information note"),
                      .value = tr("given on %1").arg(dateText(volunteer.informationNoteGiven))});
    else
        right.append({.label = tr("Information note"), .value = tr("not given yet"), .tone = Tone::Warning});
    right.append(consentFact());
    right.append({.label = tr("Insurance"),
                  .value = volunteer.insured ? tr("covered") : tr("not covered yet"),
                  .tone = volunteer.insured ? Tone::Normal : Tone::Warning});
    right.append(yearFact(m_context.today().date));
    right.append({.label = tr("Belongs to"), .value = affiliation});
    right.append({.label = tr("Registered"), .value = dateText(volunteer.registered)});
    facts().setFacts(left, right);
}

/// On what it rests that their data are kept. Who took that back is told from who was never asked.
Fact VolunteerPanel::consentFact() const {
    Fact fact{.label = tr("Keeping the data")};
    const ConsentGiven* basis = standingConsent(m_person, Consent::DataKeeping);
    if (!basis) {
        fact.value =
            hasWithdrawn(m_person, Consent::DataKeeping) ? tr("consent taken back") : tr("no consent noted yet");
        fact.tone = Tone::Warning;
        return fact;
    }
    fact.value = sentenceCase(word(basis->basis));
    if (basis->given.isValid())
        fact.value += u", "_s + tr("since %1", "a date").arg(dateText(basis->given));
    return fact;
}

Fact VolunteerPanel::yearFact(QDate today) const {
    // Of all enrolments of the person: ceilings hold for people.
    const bool known = !m_volunteer->person.isEmpty();
    const QDate first(today.year(), 1, 1);
    const QList<Work> work = known ? workOf(m_context.desk, m_volunteer->person, first, today)
                                   : workOf(m_context.desk, m_volunteer->id, first, today);
    const WorkSum sum = sumOf(work);
    Fact fact{.label = tr("Hours %1", "a year").arg(today.year()), .value = tr("nothing yet", "hours")};
    if (sum.times == 0)
        return fact;
    QStringList parts{tr("%n day(s)", nullptr, sum.days), durationText(sum.minutes)};
    PersonRegimes regimes{expenseRegime(m_volunteer->expensesRegime)};
    if (known) {
        for (const Volunteer& one : m_context.desk.findBy<Volunteer>("person"_L1, m_volunteer->person.toString()))
            regimes.others.insert(one.id, expenseRegime(one.expensesRegime));
    }
    const YearExpenses expenses = yearExpenses(work, today.year(), regimes, profileOf(m_context.desk));
    if (expenses.cents() > 0 && expenses.ceiling)
        parts.append(tr("%1 (at most %2 a year)", "an amount, the ceiling")
                         .arg(amountText(expenses.cents()), amountText(expenses.ceiling->yearCents)));
    else if (expenses.cents() > 0)
        parts.append(amountText(expenses.cents()));
    if (expenses.warns(ExpenseWarning::AboveCeiling))
        fact.tone = Tone::Danger;
    else if (expenses.warns(ExpenseWarning::NearCeiling))
        fact.tone = Tone::Warning;
    fact.value = parts.join(u" · "_s);
    return fact;
}

QList<Fact> VolunteerPanel::screeningFacts(QDate today) const {
    QList<Fact> facts;
    for (const Screening& screening : m_volunteer->screenings) {
        Fact fact{.label = sentenceCase(word(screening.kind)), .value = dateText(screening.date)};
        if (fact.value.isEmpty())
            fact.value = tr("done", "a check, without its date");
        if (screening.validUntil.isValid()) {
            const QString until = dateText(screening.validUntil);
            if (screening.validUntil < today) {
                fact.value = tr("ran out on %1").arg(until);
                fact.tone = Tone::Danger;
            } else if (screening.validUntil < today.addDays(daysOfWarning)) {
                fact.value = tr("runs out on %1").arg(until);
                fact.tone = Tone::Warning;
            } else {
                fact.value = tr("valid until %1").arg(until);
            }
        }
        facts.append(fact);
    }
    return facts;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_detail.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/today_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/posting_desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownCandidates = 3;
constexpr qsizetype shownPeople = 8;

struct LineDetailWords {
    Q_DECLARE_TR_FUNCTIONS(TodayDetail)
};

QString whyText(TodayLineKind kind) {
    switch (kind) {
    case TodayLineKind::RequestToFill:
    case TodayLineKind::ShiftToFill:
        return LineDetailWords::tr("It is soon, and a place is still open.");
    case TodayLineKind::VisitToFill:
        return LineDetailWords::tr("Whoever was to go cannot, and nobody goes instead yet.");
    case TodayLineKind::VisitWithoutOutcome:
    case TodayLineKind::MatchWithoutOutcome:
    case TodayLineKind::SignupWithoutOutcome:
        return LineDetailWords::tr("It was planned, and nobody noted what became of it.");
    case TodayLineKind::RequestWithoutProposal:
        return LineDetailWords::tr("Nobody was asked for it yet.");
    case TodayLineKind::NewSignups:
        return LineDetailWords::tr("They wait for an answer: a place, the reserve list or a refusal.");
    case TodayLineKind::NewVolunteers:
        return LineDetailWords::tr("They offered to help and wait for an answer.");
    case TodayLineKind::Twins:
        return LineDetailWords::tr("Two records may be one person. Compare them and decide.");
    case TodayLineKind::DishWithoutRound:
        return LineDetailWords::tr("Nobody comes for what was cooked yet. Plan the rounds of the day.");
    case TodayLineKind::DishPassed:
        return LineDetailWords::tr("Its day has passed, and it was not collected. Note why, or look at the rounds of that day.");
    case TodayLineKind::DishWithPartner:
        return LineDetailWords::tr("Another chapter has it, and has not said what became of it. Call them, or have it back under "
                         "“With partners”.");
    case TodayLineKind::RoundWithoutOutcome:
        return LineDetailWords::tr("Its day has passed, and nobody noted how the round went.");
    case TodayLineKind::OrderToConfirm:
        return LineDetailWords::tr("The meals are wanted soon, and the restaurant has not said yes. Call and ask.");
    case TodayLineKind::OrderWithoutOutcome:
        return LineDetailWords::tr("Its day has passed, and nobody noted whether the meals arrived.");
    case TodayLineKind::KitchenOverfull:
        return LineDetailWords::tr("More is ordered for that day than the restaurant can cook. Call it, or order elsewhere.");
    case TodayLineKind::KitchenWaits:
        return LineDetailWords::tr("Those that cook are full, or there are none. This restaurant waits and could begin.");
    case TodayLineKind::PaymentsToExamine:
        return LineDetailWords::tr("They were paid to a restaurant and belong to no gift. Find the gift, or leave them aside.");
    case TodayLineKind::GiftUnpaid:
        return LineDetailWords::tr("It was promised two weeks ago or more, and the money has not come. Ask, or cancel the gift.");
    case TodayLineKind::ProposalDeclined:
        return LineDetailWords::tr("The proposal was declined, and the place is still open.");
    case TodayLineKind::Conflict:
        return LineDetailWords::tr("It was changed here and at another desk. Compare the versions and choose what is kept.");
    case TodayLineKind::OfferClaimedTwice:
        return LineDetailWords::tr("Two desks took the same offer, and the other match has it. Tell both sides: take this one back, "
                         "or agree on another time.");
    case TodayLineKind::PlaceFreed:
        return LineDetailWords::tr("A place is free, and this person is first in the queue. Call and ask whether they take it.");
    case TodayLineKind::PlaceLost:
        return LineDetailWords::tr("Two desks gave the last place. This person signed up later and is first in the queue now. "
                         "Call and say so.");
    case TodayLineKind::CallBack:
        return LineDetailWords::tr("Somebody was to be called back by this day.");
    case TodayLineKind::PostingExpires:
    case TodayLineKind::RequestExpires:
    case TodayLineKind::OfferExpires:
        return LineDetailWords::tr("It closes by itself on its last day, unless it is extended.");
    case TodayLineKind::TandemReview:
        return LineDetailWords::tr("Ask both how it goes, and note when to look at it again.");
    case TodayLineKind::TrialOver:
        return LineDetailWords::tr("The trial is over. Ask both, then let them go on or end it.");
    case TodayLineKind::ScreeningExpires:
        return LineDetailWords::tr("The check runs out soon. Ask for a new one in time.");
    case TodayLineKind::HolidaysEnd:
        return LineDetailWords::tr("Some tandems rest in the school holidays. Add those to come under “Our association…”, so that "
                         "nobody stands before a closed door.");
    case TodayLineKind::RecordsToReview:
        return LineDetailWords::tr("Nothing happened to them for 24 months, a consent was taken back, or they were archived long enough "
                         "ago. Somebody decides about each: nothing is erased by itself.");
    case TodayLineKind::VisitsToApprove:
        return LineDetailWords::tr("They took place. Look at the minutes and kilometres in the visit log and approve them.");
    case TodayLineKind::AskerToTell:
        return LineDetailWords::tr("The volunteer said yes. Who asked for help does not know yet who comes.");
    case TodayLineKind::Reminder:
        return LineDetailWords::tr("They promised to help soon. A reminder saves a visit that does not happen.");
    case TodayLineKind::ThanksDue:
        return LineDetailWords::tr("They helped last week, and nobody thanked them yet.");
    }
    return {};
}

QString phones(const Person& person) {
    QStringList shown;
    for (const QString& phone : person.phones)
        shown.append(shownPhone(phone));
    return shown.join(u", "_s);
}

class Reader {
public:
    Reader(const Desk& desk, const TodayGroup& group, const TodayLine& line, const Today& today)
        : m_desk(desk)
        , m_group(group)
        , m_line(line)
        , m_today(today)
        , m_names(desk) {}

    LineDetail read() {
        m_detail.title = titleText(m_line);
        m_detail.why = whyText(m_line.kind);
        m_detail.chip = chip();
        const QString when =
            m_line.date.isValid() && m_line.kind != TodayLineKind::CallBack && m_group.kind != TodayGroupKind::Expiring
                ? relativeDayText(m_line.date, m_today.date) +
                      (m_line.hours.isEmpty() ? QString() : u", "_s + hoursText(m_line.hours))
                : QString();
        QStringList parts{when.isEmpty() ? when : sentenceCase(when), placeText(m_line.subject)};
        if (m_line.kind == TodayLineKind::ProposalDeclined)
            parts.prepend(title(m_line.subject));
        parts.removeAll(QString());
        if (m_line.kind != TodayLineKind::NewVolunteers) // many live in many places
            m_detail.subtitle = parts.join(u" · "_s);
        if (m_line.kind == TodayLineKind::NewVolunteers)
            addNewVolunteers();
        else if (m_line.kind == TodayLineKind::Twins)
            addTwins();
        else
            addRecord();
        return m_detail;
    }

private:
    void fact(const QString& label, const QString& value) {
        if (!value.isEmpty())
            m_detail.facts.append({.label = label, .value = value});
    }

    ChipState chip() const {
        if (m_line.kind == TodayLineKind::DishWithoutRound)
            return {u"warning"_s, LineDetailWords::tr("no round"), Tone::Danger};
        if (m_line.kind == TodayLineKind::HolidaysEnd)
            return {u"calendar"_s, LineDetailWords::tr("school holidays"), Tone::Warning};
        if (m_line.kind == TodayLineKind::VisitsToApprove)
            return {u"check"_s, LineDetailWords::tr("to approve"), Tone::Accent};
        if (m_line.kind == TodayLineKind::OrderToConfirm)
            return {u"warning"_s, LineDetailWords::tr("not confirmed"), Tone::Danger};
        if (m_line.kind == TodayLineKind::KitchenOverfull)
            return {u"warning"_s, LineDetailWords::tr("over capacity"), Tone::Danger};
        if (m_line.kind == TodayLineKind::PaymentsToExamine)
            return {u"warning"_s, LineDetailWords::tr("to look at"), Tone::Warning};
        if (m_line.kind == TodayLineKind::TandemReview)
            return {u"clock"_s, LineDetailWords::tr("review on %1", "a date").arg(shortDayText(m_line.date)), Tone::Warning};
        switch (m_group.kind) {
        case TodayGroupKind::ToFill:
            return {u"warning"_s, LineDetailWords::tr("%n missing", "people", std::max(1, m_line.missing)), Tone::Danger};
        case TodayGroupKind::NoOutcome:
            return {u"clock"_s, LineDetailWords::tr("no outcome"), Tone::Warning};
        case TodayGroupKind::Declined:
            return {u"state-refused"_s, word(MatchState::Declined), Tone::Warning};
        case TodayGroupKind::Conflicts:
            return {u"conflict"_s, LineDetailWords::tr("conflict"), Tone::Warning};
        case TodayGroupKind::Expiring:
            return {u"hourglass"_s, LineDetailWords::tr("ends on %1", "a date").arg(shortDayText(m_line.date)), Tone::Warning};
        case TodayGroupKind::CallBack:
        case TodayGroupKind::NewPeople:
        case TodayGroupKind::ToTell:
        case TodayGroupKind::ToReview:
            return {};
        case TodayGroupKind::NoProposal:
            break;
        }
        const StateLook look = stateLook(EntityType::Request, enumName(RequestState::Open));
        return {look.icon, word(RequestState::Open), look.tone};
    }

    void addRecord() {
        if (m_line.kind == TodayLineKind::CallBack) {
            fact(LineDetailWords::tr("Note"), m_line.text);
            if (const auto note = m_desk.find<Note>(NoteId::fromString(m_line.actOn).value_or(NoteId()))) {
                fact(LineDetailWords::tr("Written by"), note->by);
                fact(LineDetailWords::tr("Written on"), dateText(note->written.toLocalTime().date()));
            }
        }
        switch (entityTypeOf(m_line.id).value_or(EntityType::ImportMapping)) {
        case EntityType::Request:
            addRequest(*RequestId::fromString(m_line.id));
            break;
        case EntityType::Posting:
            addPosting(*PostingId::fromString(m_line.id));
            break;
        case EntityType::Offer:
            addOffer(*OfferId::fromString(m_line.id));
            break;
        case EntityType::Visit:
            if (m_line.kind != TodayLineKind::VisitsToApprove)
                addVisit(*VisitId::fromString(m_line.id));
            break;
        case EntityType::Tandem:
            fact(LineDetailWords::tr("For"), m_line.subject.who);
            addVolunteer(m_line.volunteer);
            break;
        case EntityType::Dish:
            if (m_line.count <= 1)
                addDish(*DishId::fromString(m_line.id));
            break;
        case EntityType::Round:
            addVolunteer(m_line.volunteer);
            break;
        case EntityType::MealOrder:
            addOrder(*MealOrderId::fromString(m_line.id));
            break;
        case EntityType::Organisation:
            addPlace(*OrganisationId::fromString(m_line.id), LineDetailWords::tr("Restaurant"));
            break;
        case EntityType::Donation:
            addGift(*DonationId::fromString(m_line.id));
            break;
        case EntityType::Volunteer:
            addVolunteer(*VolunteerId::fromString(m_line.id));
            break;
        case EntityType::Beneficiary:
            if (const auto found = m_names.beneficiary(*BeneficiaryId::fromString(m_line.id)))
                addPerson(found->person, LineDetailWords::tr("Phone"));
            break;
        case EntityType::Person:
            addPerson(*PersonId::fromString(m_line.id), LineDetailWords::tr("Phone"));
            break;
        default:
            break;
        }
    }

    void addOffer(const OfferId& id) {
        const auto offer = m_desk.find<Offer>(id);
        if (!offer)
            return;
        fact(LineDetailWords::tr("When"), whenText(offer->when));
        fact(LineDetailWords::tr("Speaks"), word(offer->languages));
        addPerson(offer->person, LineDetailWords::tr("Phone"));
    }

    void addPerson(const PersonId& id, const QString& label) {
        const auto person = m_names.person(id);
        if (!person)
            return;
        fact(label, phones(*person));
        fact(LineDetailWords::tr("E-mail"), person->emails.join(u", "_s));
    }

    void addVolunteer(const VolunteerId& id) {
        const auto volunteer = m_names.volunteer(id);
        if (!volunteer)
            return;
        fact(LineDetailWords::tr("Volunteer"), m_names.ofVolunteer(id));
        addPerson(volunteer->person, LineDetailWords::tr("Phone"));
    }

    void addRequest(const RequestId& id) {
        const auto request = m_desk.find<Request>(id);
        if (!request)
            return;
        fact(LineDetailWords::tr("For"), m_line.subject.who);
        if (const auto beneficiary = m_names.beneficiary(request->beneficiary);
            beneficiary && m_line.kind == TodayLineKind::CallBack)
            addPerson(beneficiary->person, LineDetailWords::tr("Phone"));
        fact(LineDetailWords::tr("When"), whenText(request->when));
        QStringList needs;
        if (request->peopleNeeded > 1)
            needs.append(LineDetailWords::tr("%n people", nullptr, request->peopleNeeded));
        if (!request->languages.isEmpty())
            needs.append(word(request->languages));
        if (!request->skills.isEmpty())
            needs.append(word(request->skills));
        fact(LineDetailWords::tr("Needs"), needs.join(u", "_s));
        fact(LineDetailWords::tr("Asked by"), request->requestedBy);
        fact(LineDetailWords::tr("Urgency"), request->urgency >= Urgency::High ? word(request->urgency) : QString());
        if (request->remarkLevel != ReadingLevel::Doorstep)
            fact(LineDetailWords::tr("Remark"), request->remark);
        fact(LineDetailWords::tr("Reason"), m_line.kind == TodayLineKind::ProposalDeclined ? m_line.text : QString());
        if (m_group.kind == TodayGroupKind::NoOutcome) {
            addVolunteer(m_line.volunteer);
            return;
        }
        addAsked(*request);
        const bool open = request->state == RequestState::Open || request->state == RequestState::Proposed ||
                          request->state == RequestState::Matched || request->state == RequestState::InProgress;
        if (open && m_group.kind != TodayGroupKind::CallBack && m_group.kind != TodayGroupKind::Conflicts) {
            CandidateQuery query;
            query.request = id;
            query.date = m_group.kind == TodayGroupKind::ToFill ? m_line.date : QDate();
            query.top = shownCandidates;
            m_detail.sought = query;
        }
    }

    /// What was tried before, newest first.
    void addAsked(const Request& request) {
        QList<Match> matches = m_desk.findBy<Match>("request"_L1, request.id.toString());
        if (m_group.kind == TodayGroupKind::ToFill && request.when.kind == WhenKind::Recurring)
            matches.removeIf([&](const Match& m) { return m.date.isValid() && m.date != m_line.date; });
        const auto moment = [](const Match& m) { return m.decidedAt.isValid() ? m.decidedAt : m.proposedAt; };
        std::ranges::sort(matches, [&](const Match& a, const Match& b) { return moment(a) > moment(b); });
        m_detail.peopleTitle = LineDetailWords::tr("Already asked");
        for (const Match& match : std::as_const(matches)) {
            QString more = word(match.state);
            if (const QDateTime at = moment(match).toLocalTime(); at.isValid())
                more = at.date() == m_today.date ? more + u", "_s + at.toString(u"HH:mm"_s)
                                                 : more + u", "_s + shortDayText(at.date());
            if (!match.declineReason.isEmpty())
                more += u" · "_s + match.declineReason;
            addPersonLine(match.volunteer.toString(), m_names.ofVolunteer(match.volunteer), more);
        }
    }

    void addPersonLine(const AnyId& id, const QString& name, const QString& more) {
        if (m_detail.people.size() < shownPeople)
            m_detail.people.append({id, name.isEmpty() ? LineDetailWords::tr("not here yet") : name, more});
        else
            ++m_detail.otherPeople;
    }

    void addPosting(const PostingId& id) {
        const auto posting = m_desk.find<Posting>(id);
        if (!posting)
            return;
        if (m_line.kind == TodayLineKind::PlaceFreed || m_line.kind == TodayLineKind::PlaceLost) {
            fact(LineDetailWords::tr("Organisation"), m_line.subject.who);
            fact(LineDetailWords::tr("Meeting place"), placeOf(*posting));
            addVolunteer(m_line.volunteer);
            return;
        }
        if (m_line.kind == TodayLineKind::SignupWithoutOutcome) {
            fact(LineDetailWords::tr("Organisation"), m_line.subject.who);
            addVolunteer(m_line.volunteer);
            return;
        }
        fact(LineDetailWords::tr("Organisation"), m_line.subject.who);
        const auto shift = std::ranges::find(posting->shifts, m_line.actOn, &Shift::key);
        const bool oneShift = m_line.kind == TodayLineKind::ShiftToFill && shift != posting->shifts.end();
        fact(LineDetailWords::tr("Meeting place"), oneShift && !shift->place.isEmpty() ? shift->place : placeOf(*posting));
        fact(LineDetailWords::tr("Contact"), posting->contactName);
        fact(LineDetailWords::tr("Phone"), shownPhone(posting->contactPhone));
        const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, id.toString());
        if (oneShift)
            addPlaces(*posting, shift->key, signups);
        m_detail.peopleTitle = LineDetailWords::tr("Signed up");
        for (const Signup& signup : signups) {
            const bool shown = oneShift ? signup.shift == shift->key : signup.state == SignupState::Applied;
            if (shown && m_group.kind != TodayGroupKind::Expiring)
                addPersonLine(signup.volunteer.toString(), m_names.ofVolunteer(signup.volunteer), word(signup.state));
        }
    }

    QString placeOf(const Posting& posting) {
        const auto organisation = m_names.organisation(posting.organisation);
        return addressLine(posting.address == Address() && organisation ? organisation->address : posting.address);
    }

    void addPlaces(const Posting& posting, const QString& shift, const QList<Signup>& signups) {
        QStringList places;
        for (const RoleCount& count : placesOf(posting, signups)) {
            if (count.shift != shift || count.capacity == 0)
                continue;
            const auto role = std::ranges::find(posting.roles, count.role, &PostingRole::key);
            const QString name = role != posting.roles.end() ? localText(role->name) : QString();
            places.append(LineDetailWords::tr("%1 %2 of %3", "role, places taken, places")
                              .arg(name, QString::number(count.taken), QString::number(count.capacity))
                              .trimmed());
            if (count.free() > 0 && !m_detail.sought) {
                CandidateQuery query;
                query.posting = posting.id;
                query.shift = shift;
                query.role = count.role;
                query.top = shownCandidates;
                m_detail.sought = query;
            }
        }
        fact(LineDetailWords::tr("Places taken"), places.join(u", "_s));
    }

    void addDish(const DishId& id) {
        const auto dish = m_desk.find<Dish>(id);
        if (!dish)
            return;
        fact(LineDetailWords::tr("Dish"), dish->contents);
        fact(LineDetailWords::tr("Portions"), QString::number(dish->portions));
        fact(LineDetailWords::tr("Cook"), m_line.subject.who);
        addPerson(dish->cook, LineDetailWords::tr("Phone"));
    }

    void addPlace(const OrganisationId& id, const QString& label) {
        const auto place = m_names.organisation(id);
        if (!place)
            return;
        fact(label, place->name);
        fact(LineDetailWords::tr("Contact"), place->contactName);
        fact(LineDetailWords::tr("Phone"), shownPhone(place->phone));
    }

    void addOrder(const MealOrderId& id) {
        const auto order = m_desk.find<MealOrder>(id);
        if (!order)
            return;
        addPlace(order->restaurant, LineDetailWords::tr("Restaurant"));
        addPlace(order->hospital, LineDetailWords::tr("Hospital"));
        fact(LineDetailWords::tr("Unit"), order->unit);
    }

    void addGift(const DonationId& id) {
        const auto gift = m_desk.find<Donation>(id);
        if (!gift)
            return;
        fact(LineDetailWords::tr("Promised on"), dateText(gift->pledged));
        fact(LineDetailWords::tr("Reminded on"), gift->reminded.isValid() ? dateText(gift->reminded) : QString());
        if (const auto restaurant = m_names.organisation(gift->restaurant))
            fact(LineDetailWords::tr("Restaurant"), restaurant->name);
        addPerson(gift->donor, LineDetailWords::tr("Phone"));
    }

    void addVisit(const VisitId& id) {
        const auto visit = m_desk.find<Visit>(id);
        if (!visit)
            return;
        fact(LineDetailWords::tr("For"), m_line.subject.who);
        addVolunteer(visit->volunteer);
        fact(LineDetailWords::tr("Planned"), durationText(visit->hours.minutes()));
        fact(LineDetailWords::tr("Reason"), visit->reason);
        if (m_line.kind == TodayLineKind::VisitToFill) {
            CandidateQuery query;
            query.visit = id;
            query.date = visit->date;
            query.top = shownCandidates;
            m_detail.sought = query;
        }
    }

    void addNewVolunteers() {
        m_detail.peopleTitle = LineDetailWords::tr("New");
        for (const QString& id : m_line.ids) {
            const auto known = VolunteerId::fromString(id);
            if (!known || m_detail.people.size() >= shownPeople) {
                m_detail.otherPeople += known.has_value();
                continue;
            }
            const auto volunteer = m_names.volunteer(*known);
            QStringList more;
            if (volunteer) {
                more.append(word(volunteer->services));
                if (volunteer->registered.isValid())
                    more.append(LineDetailWords::tr("since %1", "a date").arg(shortDayText(volunteer->registered)));
            }
            more.removeAll(QString());
            addPersonLine(id, m_names.ofVolunteer(*known), more.join(u" · "_s));
        }
    }

    void addTwins() {
        for (const QString& id : m_line.ids) {
            const auto personId = PersonId::fromString(id);
            const auto person = personId ? m_names.person(*personId) : std::nullopt;
            if (!person)
                continue;
            fact(m_detail.facts.isEmpty() ? LineDetailWords::tr("One") : LineDetailWords::tr("The other"), fullName(*person));
            fact(LineDetailWords::tr("Phone"), phones(*person));
            fact(LineDetailWords::tr("E-mail"), person->emails.join(u", "_s));
            fact(LineDetailWords::tr("Lives in"), placeName(person->address.postcode));
            fact(LineDetailWords::tr("Born in"), person->birthYear > 0 ? QString::number(person->birthYear) : QString());
        }
    }

    const Desk& m_desk;
    const TodayGroup& m_group;
    const TodayLine& m_line;
    const Today& m_today;
    Names m_names;
    LineDetail m_detail;
};

} // namespace

LineDetail detailOf(const Desk& desk, const TodayGroup& group, const TodayLine& line, const Today& today) {
    return Reader(desk, group, line, today).read();
}

} // namespace entraide

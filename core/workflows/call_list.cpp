// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/call_list.h"

#include "domain/consent.h"
#include "storage/desk.h"
#include "workflows/courtesies.h"
#include "workflows/coverage.h"
#include "workflows/note_desk.h"
#include "workflows/posting_places.h"
#include "workflows/stop_check.h"

#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToAnswer = 2;
/// A stand-in is sought by telephone for what is this near.
constexpr int standInWithinDays = 7;

class Calls {
public:
    Calls(const Desk& desk, const Today& today, const std::stop_token& stop)
        : m_desk(desk)
        , m_names(desk)
        , m_today(today)
        , m_stop(stop) {}

    QList<CallLine> read() {
        readNotes();
        for (const PostingState state :
             {PostingState::Published, PostingState::Full, PostingState::Closed, PostingState::Cancelled})
            addPostings(state);
        addStandIns();
        addAskers();
        addReminders();
        addUnanswered();
        m_lines.removeIf([this](const CallLine& line) { return wantsNoCalls(line); });
        std::ranges::stable_sort(m_lines, [](const CallLine& a, const CallLine& b) {
            const auto key = [](const CallLine& line) {
                return std::tuple(line.reason, line.date.isValid() ? line.date : QDate(9999, 12, 31), line.hours.start,
                                  line.since);
            };
            return key(a) < key(b);
        });
        return m_lines;
    }

private:
    void goOn() const { stopIfAsked(m_stop); }

    CallLine line(CallReason reason, const AnyId& about, const AnyId& actOn) {
        CallLine result;
        result.reason = reason;
        result.about = about;
        result.actOn = actOn;
        result.subject = m_names.of(about);
        return result;
    }

    /// Who took back that they may be called is written to, or told otherwise: Today still has what they are to know.
    bool wantsNoCalls(const CallLine& line) {
        const auto id = PersonId::fromString(line.whom);
        const auto person = id ? m_names.person(*id) : std::nullopt;
        return person && hasWithdrawn(*person, Consent::ContactByPhone);
    }

    void call(CallLine& line, const PersonId& id) {
        const auto person = m_names.person(id);
        if (!person || person->state == PersonState::Erased)
            return;
        line.whom = id.toString();
        line.name = fullName(*person);
        line.phones = person->phones;
        line.language = person->language;
    }
    void call(CallLine& line, const VolunteerId& id) {
        if (const auto volunteer = m_names.volunteer(id))
            call(line, volunteer->person);
    }
    /// Who asks for them, where that is somebody else.
    void call(CallLine& line, const BeneficiaryId& id) {
        const auto helped = m_names.beneficiary(id);
        if (!helped)
            return;
        call(line, helped->contact.isEmpty() ? helped->person : helped->contact);
        if (helped->contact.isEmpty() && !helped->contactPhone.isEmpty()) {
            line.phones.prepend(helped->contactPhone);
            if (!helped->contactName.isEmpty())
                line.name = helped->contactName;
        }
    }
    void call(CallLine& line, const OrganisationId& id) {
        if (const auto organisation = m_names.organisation(id)) {
            line.whom = id.toString();
            line.name = organisation->contactName.isEmpty() ? organisation->name : organisation->contactName;
            line.phones = organisation->phone.isEmpty() ? QStringList() : QStringList{organisation->phone};
        }
    }

    /// Who is to be called about a record.
    void callAbout(CallLine& line, const AnyId& id) {
        switch (entityTypeOf(id).value_or(EntityType::NamedFilter)) {
        case EntityType::Person:
            return call(line, *PersonId::fromString(id));
        case EntityType::Volunteer:
            return call(line, *VolunteerId::fromString(id));
        case EntityType::Beneficiary:
            return call(line, *BeneficiaryId::fromString(id));
        case EntityType::Organisation:
            return call(line, *OrganisationId::fromString(id));
        case EntityType::Request:
            if (const auto request = m_desk.find<Request>(*RequestId::fromString(id)))
                callAbout(line, *request);
            return;
        case EntityType::Offer:
            if (const auto offer = m_desk.find<Offer>(*OfferId::fromString(id)))
                call(line, offer->person);
            return;
        case EntityType::Match:
            if (const auto match = m_desk.find<Match>(*MatchId::fromString(id)))
                call(line, match->volunteer);
            return;
        case EntityType::Tandem:
            if (const auto tandem = m_desk.find<Tandem>(*TandemId::fromString(id)))
                call(line, tandem->volunteer);
            return;
        case EntityType::Visit:
            if (const auto visit = m_desk.find<Visit>(*VisitId::fromString(id)))
                call(line, visit->volunteer);
            return;
        case EntityType::Posting:
            if (const auto posting = m_desk.find<Posting>(*PostingId::fromString(id)))
                callAbout(line, *posting);
            return;
        case EntityType::Signup:
            if (const auto signup = m_desk.find<Signup>(*SignupId::fromString(id)))
                call(line, signup->volunteer);
            return;
        case EntityType::Donation:
            if (const auto gift = m_desk.find<Donation>(*DonationId::fromString(id)))
                call(line, gift->donor);
            return;
        case EntityType::MealOrder:
            if (const auto order = m_desk.find<MealOrder>(*MealOrderId::fromString(id)))
                call(line, order->restaurant);
            return;
        case EntityType::Dish:
            if (const auto dish = m_desk.find<Dish>(*DishId::fromString(id)))
                call(line, dish->cook);
            return;
        case EntityType::Round:
            if (const auto round = m_desk.find<Round>(*RoundId::fromString(id)))
                call(line, round->rider);
            return;
        default:
            return;
        }
    }
    void callAbout(CallLine& line, const Request& request) {
        if (!request.requester.isEmpty())
            call(line, request.requester);
        else if (!request.organisation.isEmpty())
            call(line, request.organisation);
        else
            call(line, request.beneficiary);
    }
    void callAbout(CallLine& line, const Posting& posting) {
        call(line, posting.organisation);
        if (!posting.contactPhone.isEmpty())
            line.phones = {posting.contactPhone};
        if (!posting.contactName.isEmpty())
            line.name = posting.contactName;
    }

    void readNotes() {
        for (const Note& note : m_desk.findBy<Note>("state"_L1, enumName(NoteState::Open))) {
            if (!note.followUp.isValid())
                continue;
            m_noted.insert(note.about);
            if (note.followUp > m_today.date)
                continue;
            CallLine due = line(CallReason::FollowUp, note.about, note.id.toString());
            due.date = note.followUp;
            due.text = listedText(note);
            callAbout(due, note.about);
            m_lines.append(std::move(due));
        }
    }

    /// When somebody last noted a call about it; invalid: never.
    QDateTime lastCall(const AnyId& id) const {
        QDateTime last;
        for (const Note& note : m_desk.findBy<Note>("about"_L1, id)) {
            if (note.state == NoteState::Done && (!last.isValid() || note.written > last))
                last = note.written;
        }
        return last;
    }
    bool calledToday(const AnyId& id) const {
        const QDateTime last = lastCall(id);
        return last.isValid() && last.toLocalTime().date() == m_today.date;
    }

    void addPostings(PostingState state) {
        for (const Posting& posting : m_desk.findBy<Posting>("state"_L1, enumName(state))) {
            goOn();
            const bool ahead =
                std::ranges::any_of(posting.shifts, [&](const Shift& shift) { return shift.date >= m_today.date; });
            if (!ahead)
                continue;
            const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
            QSet<AnyId> offered;
            for (const Signup& signup : offeredPlaces(posting, signups, m_today.date))
                offered.insert(signup.id.toString());
            for (const Signup& signup : signups)
                addSignup(posting, signup, offered.contains(signup.id.toString()));
        }
    }

    void addSignup(const Posting& posting, const Signup& signup, bool offered) {
        const AnyId id = signup.id.toString();
        const Shift* shift = shiftWith(posting, signup.shift);
        if (!shift || shift->date < m_today.date || m_noted.contains(id))
            return;
        const bool off = shift->cancelled || posting.state == PostingState::Cancelled;
        const auto reason = offered && !off ? std::optional(CallReason::FreePlace) : reasonFor(signup, off);
        if (!reason || (offered && !off && calledToday(id)))
            return;
        CallLine told = line(*reason, posting.id.toString(), id);
        told.date = shift->date;
        told.hours = shift->hours;
        if (off)
            told.text = shift->cancelReason.isEmpty() ? posting.cancelReason : shift->cancelReason;
        else if (*reason == CallReason::Refused)
            told.text = signup.reason;
        call(told, signup.volunteer);
        m_lines.append(std::move(told));
    }

    /// What somebody who signed up is to be told; none when they were, or need not.
    static std::optional<CallReason> reasonFor(const Signup& signup, bool off) {
        if (signup.toldAt.isValid())
            return std::nullopt;
        switch (signup.state) {
        case SignupState::Confirmed:
            return off ? CallReason::Cancelled : CallReason::Place;
        case SignupState::Reserve:
            return off ? CallReason::Cancelled : CallReason::Reserve;
        case SignupState::Applied:
            return off ? std::optional(CallReason::Cancelled) : std::nullopt;
        case SignupState::Withdrawn: // by the desk: whoever took it back themselves knows
            return signup.reason.isEmpty() ? std::nullopt
                                           : std::optional(off ? CallReason::Cancelled : CallReason::Refused);
        default:
            return std::nullopt;
        }
    }

    void addStandIns() {
        for (const Visit& visit : m_desk.findBy<Visit>("state"_L1, enumName(VisitState::SeekingStandIn))) {
            const AnyId id = visit.id.toString();
            if (visit.date < m_today.date || visit.date > m_today.date.addDays(standInWithinDays) ||
                m_noted.contains(id) || calledToday(id))
                continue;
            CallLine sought = line(CallReason::StandIn, id, id);
            sought.date = visit.date;
            sought.hours = visit.hours;
            sought.text = visit.reason;
            if (const auto tandem = m_desk.find<Tandem>(visit.tandem); tandem && !tandem->substitute.isEmpty())
                call(sought, tandem->substitute);
            m_lines.append(std::move(sought));
        }
    }

    void addReminders() {
        for (const CourtesyCall& due : dueReminders(m_desk, m_today)) {
            goOn();
            const Courtesy& first = due.times.first();
            QStringList ids;
            for (const MatchId& match : matchesIn({due})) {
                if (!m_noted.contains(match.toString()))
                    ids.append(match.toString());
            }
            if (ids.isEmpty())
                continue;
            CallLine reminder = line(CallReason::Reminder, first.request.toString(), ids.takeFirst());
            reminder.others = ids;
            reminder.date = first.date;
            reminder.hours = first.hours;
            call(reminder, due.volunteer);
            m_lines.append(std::move(reminder));
        }
    }

    void addAskers() {
        for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(MatchState::Accepted))) {
            const AnyId id = match.id.toString();
            if (!match.helperAgreed.isValid() || match.askerAgreed.isValid() || match.request.isEmpty() ||
                (match.date.isValid() && match.date < m_today.date) || m_noted.contains(id))
                continue;
            goOn();
            const auto request = m_desk.find<Request>(match.request);
            if (!request || !isLive(request->state))
                continue;
            CallLine told = line(CallReason::Asker, request->id.toString(), id);
            told.date = match.date;
            told.hours = match.hours;
            told.text = m_names.ofVolunteer(match.volunteer);
            callAbout(told, *request);
            m_lines.append(std::move(told));
        }
    }

    void addUnanswered() {
        const QDateTime before = m_today.now.addDays(-daysToAnswer);
        for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(MatchState::Proposed))) {
            goOn();
            const AnyId id = match.id.toString();
            if (!match.proposedAt.isValid() || match.proposedAt > before || m_noted.contains(id) ||
                (match.date.isValid() && match.date < m_today.date))
                continue;
            if (const QDateTime last = lastCall(id); last.isValid() && last > before)
                continue;
            const auto request = m_desk.find<Request>(match.request);
            if (!request || !isLive(request->state))
                continue;
            CallLine asked = line(CallReason::Unanswered, request->id.toString(), id);
            asked.date = match.date;
            asked.hours = match.hours;
            asked.since = match.proposedAt;
            call(asked, match.volunteer);
            m_lines.append(std::move(asked));
        }
    }

    const Desk& m_desk;
    Names m_names;
    Today m_today;
    std::stop_token m_stop;
    QSet<AnyId> m_noted; ///< what an open note with a day is about
    QList<CallLine> m_lines;
};

} // namespace

QList<CallLine> callList(const Desk& desk, const Today& today, const std::stop_token& stop) {
    return Calls(desk, today, stop).read();
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/volunteer_rows.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/commitment_collector.h"
#include "workflows/names.h"
#include "workflows/stop_check.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Requests to come and of these last days count as having been asked.
constexpr int askedDays = 14;

QDate firstDay(QDate today) {
    return IsoWeek::of(today).monday();
}

void addPast(QList<PastHelp>& history, const AnyId& party, int times, QDate date, bool fixedHelper) {
    if (party.isEmpty())
        return;
    auto found = std::ranges::find(history, party, &PastHelp::party);
    if (found == history.end())
        found = history.insert(history.end(), PastHelp{party, 0, {}, false});
    found->times += times;
    found->fixedHelper = found->fixedHelper || fixedHelper;
    if (date.isValid() && (!found->last.isValid() || found->last < date))
        found->last = date;
}

bool isFixed(const Tandem& tandem) {
    return tandem.state == TandemState::Active || tandem.state == TandemState::Trial;
}

bool happened(const Visit& visit) {
    return visit.state == VisitState::Performed || visit.state == VisitState::Approved;
}

void addPromises(VolunteerRow& row, const QList<Commitment>& commitments, Promised promised) {
    for (const Commitment& made : commitments) {
        if (made.firm || promised == Promised::AndAsked)
            row.promises.append({made.date, made.hours, made.position});
    }
}

/// Whom another file of the same person is not to be brought together with.
void addBlocked(VolunteerRow& row, const Desk& desk, const VolunteerId& file) {
    if (const auto other = desk.find<Volunteer>(file)) {
        for (const PersonId& blocked : other->blockedPersons)
            row.blocked.append(blocked.toString());
    }
    for (const Tandem& tandem : desk.findBy<Tandem>("volunteer"_L1, file.toString())) {
        if (tandem.pairBlocked)
            row.blocked.append(tandem.beneficiary.toString());
    }
}

/// The day of the asking, if it counts.
QDate askedLately(const Match& match, QDate today) {
    const QDate earliest = today.addDays(-askedDays);
    // Local time is asked for only where it can matter: it takes a while.
    if (!match.proposedAt.isValid() || match.proposedAt.date() < earliest.addDays(-1))
        return {};
    const QDate asked = match.proposedAt.toLocalTime().date();
    return asked >= earliest ? asked : QDate();
}

/// What the volunteers' own records say, without what they did or promised.
template <class F> void forEachOwnPart(const Desk& desk, const std::stop_token& stop, F&& visit) {
    QSet<QString> away;
    for (const PersonState state : {PersonState::Archived, PersonState::Erased}) {
        for (const QString& id : desk.idsBy(EntityType::Person, "state"_L1, enumName(state)))
            away.insert(id);
    }
    desk.forEachWithContext<Volunteer>(only(&Volunteer::state, &Volunteer::services, &Volunteer::skills,
                                            &Volunteer::languages, &Volunteer::availability, &Volunteer::availableFrom,
                                            &Volunteer::availableUntil, &Volunteer::exceptions, &Volunteer::areaKm,
                                            &Volunteer::quarters, &Volunteer::hoursPerWeek, &Volunteer::tasksPerWeek,
                                            &Volunteer::screenings, &Volunteer::blockedPersons),
                                       [&](Volunteer&& volunteer, const Desk::RecordContext& context) {
                                           stopIfAsked(stop);
                                           Person person;
                                           if (!away.isEmpty() && away.contains(context.person()))
                                               person.state = PersonState::Archived;
                                           person.position = context.position();
                                           person.address.postcode = context.postcode();
                                           visit(volunteerRow(std::move(volunteer), person));
                                       });
}

/// The same on a thread and a connection of its own, which reads on while the rows are taken. The rows come in lists
/// and go back there when they were taken: memory is freed most cheaply by the thread that asked for it.
class OwnParts {
public:
    OwnParts(const Desk& desk, const std::stop_token& stop)
        : m_done(std::async(std::launch::async, [this, handle = desk.handle(), stop] { work(handle, stop); })) {}
    OwnParts(const OwnParts&) = delete;
    OwnParts& operator=(const OwnParts&) = delete;
    ~OwnParts() { endTaking(); }

    /// Who has several files: read first, so that it is there when the rest has been.
    QHash<VolunteerId, QList<VolunteerId>> beside() {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return m_beside.has_value(); });
        return *m_beside;
    }
    /// Calls \a visit with each row, in order. Throws what the reading threw.
    template <class F> void takeAll(F&& visit) {
        for (Rows rows = next(); !rows.empty(); rows = next()) {
            for (VolunteerRow& row : rows)
                visit(std::move(row));
            const std::scoped_lock lock(m_mutex);
            m_taken.push_back(std::move(rows));
            m_change.notify_all();
        }
        endTaking();
        m_done.get();
    }

private:
    using Rows = std::vector<VolunteerRow>;
    static constexpr std::size_t rowsAtOnce = 1'024;

    void work(const Desk::Handle& handle, const std::stop_token& stop) {
        {
            const auto end = qScopeGuard([this] { // however it ends, nobody waits for more
                know({});
                give({});
            });
            read(handle, stop);
        }
        while (freeTaken()) {
        }
    }
    void read(const Desk::Handle& handle, const std::stop_token& stop) {
        const auto desk = Desk::openAgain(handle);
        know(filesBeside(*desk));
        Rows rows;
        forEachOwnPart(*desk, stop, [&](VolunteerRow&& row) {
            rows.reserve(rowsAtOnce);
            rows.push_back(std::move(row));
            if (rows.size() == rowsAtOnce)
                give(std::exchange(rows, {}));
        });
        if (!rows.empty())
            give(std::move(rows));
    }
    void know(QHash<VolunteerId, QList<VolunteerId>> beside) {
        const std::scoped_lock lock(m_mutex);
        if (!m_beside)
            m_beside = std::move(beside);
        m_change.notify_all();
    }
    /// No rows: the end.
    void give(Rows rows) {
        const std::scoped_lock lock(m_mutex);
        m_read.push_back(std::move(rows));
        m_change.notify_all();
    }
    Rows next() {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return !m_read.empty(); });
        Rows rows = std::move(m_read.front());
        m_read.pop_front();
        return rows;
    }
    /// False when there is nothing to wait for any more.
    bool freeTaken() {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return !m_taken.empty() || m_endOfTaking; });
        const auto taken = std::exchange(m_taken, {});
        lock.unlock();
        return !taken.empty();
    }
    void endTaking() {
        const std::scoped_lock lock(m_mutex);
        m_endOfTaking = true;
        m_change.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_change;
    std::optional<QHash<VolunteerId, QList<VolunteerId>>> m_beside;
    std::deque<Rows> m_read;
    std::vector<Rows> m_taken;
    bool m_endOfTaking = false;
    std::future<void> m_done; ///< gone first, which waits for the thread
};

} // namespace

QHash<VolunteerId, QList<VolunteerId>> filesBeside(const Desk& desk) {
    QHash<VolunteerId, QList<VolunteerId>> beside;
    for (const QStringList& ids : desk.queries().idsThatShare(EntityType::Volunteer, "person"_L1)) {
        for (const QString& id : ids) {
            for (const QString& other : ids) {
                if (other != id)
                    beside[*VolunteerId::fromString(id)].append(*VolunteerId::fromString(other));
            }
        }
    }
    return beside;
}

std::optional<VolunteerRow> volunteerRow(const Desk& desk, const VolunteerId& id, QDate today, Promised promised) {
    const auto volunteer = desk.find<Volunteer>(id);
    const auto person = volunteer ? desk.find<Person>(volunteer->person) : std::nullopt;
    if (!person)
        return std::nullopt;
    VolunteerRow row = volunteerRow(*volunteer, *person);
    addPromises(row, commitmentsOfPerson(desk, id, firstDay(today), today.addDays(promisedDays)), promised);
    const auto partyOf = [&](const RequestId& request) -> AnyId {
        const auto found = desk.find<Request>(request);
        return !found                         ? AnyId()
               : found->beneficiary.isEmpty() ? found->organisation.toString()
                                              : found->beneficiary.toString();
    };
    for (const VolunteerId& file : Names(desk).filesOfOne(id)) {
        if (file != id)
            addBlocked(row, desk, file);
    }
    for (const Match& match : desk.findBy<Match>("volunteer"_L1, id.toString())) {
        if (const QDate asked = askedLately(match, today); asked.isValid())
            row.asks.append(asked);
        if (match.state == MatchState::Done)
            addPast(row.history, partyOf(match.request), 1, match.date, false);
    }
    for (const Tandem& tandem : desk.findBy<Tandem>("volunteer"_L1, id.toString())) {
        addPast(row.history, tandem.beneficiary.toString(), 0, {}, isFixed(tandem));
        if (tandem.pairBlocked)
            row.blocked.append(tandem.beneficiary.toString());
    }
    for (const Visit& visit : desk.findBy<Visit>("volunteer"_L1, id.toString())) {
        if (!happened(visit))
            continue;
        const auto tandem = desk.find<Tandem>(visit.tandem);
        const auto match = tandem ? std::nullopt : desk.find<Match>(visit.match);
        addPast(row.history,
                tandem  ? tandem->beneficiary.toString()
                : match ? partyOf(match->request)
                        : AnyId(),
                1, visit.date, false);
    }
    return row;
}

void forEachVolunteerRow(const Desk& desk, QDate today, Promised promised,
                         const std::function<void(const VolunteerRow&)>& visit,
                         const std::function<void(const AnyId&, const VolunteerId&)>& owner,
                         const std::stop_token& stop, qint64 manyVolunteers) {
    // Where there are many, a second connection reads the volunteers while this one reads what they did.
    std::optional<OwnParts> people;
    if (desk.count(EntityType::Volunteer) >= manyVolunteers && !desk.isWriting())
        people.emplace(desk, stop);

    CommitmentCollector collector(desk, firstDay(today), today.addDays(promisedDays));
    struct Past {
        QList<PastHelp> history;
        QList<QDate> asks;
        QList<AnyId> blocked;
    };
    QHash<VolunteerId, Past> pasts;

    struct Helped {
        VolunteerId by;
        AnyId series;
        QDate date;
    };
    std::vector<Helped> visited; // who was helped is known further down
    QSet<AnyId> visitedSeries;
    desk.forEachWithContext<Visit>(
        CommitmentCollector::ofVisit(), [&](const Visit& one, const Desk::RecordContext& where) {
            stopIfAsked(stop);
            owner(one.id.toString(), one.volunteer);
            collector.add(one, where);
            if (happened(one)) {
                visited.push_back(
                    {one.volunteer, one.tandem.isEmpty() ? one.match.toString() : one.tandem.toString(), one.date});
                visitedSeries.insert(visited.back().series);
            }
        });
    QHash<AnyId, AnyId> partyOf; // by request, match and tandem
    partyOf.reserve(desk.count(EntityType::Request));
    const auto ofRequest = only(&Request::beneficiary, &Request::organisation, &Request::when, &Request::peopleNeeded);
    desk.forEach<Request>(ofRequest, [&](const Request& request) {
        stopIfAsked(stop);
        collector.know(request);
        partyOf.insert(request.id.toString(), request.beneficiary.isEmpty() ? request.organisation.toString()
                                                                            : request.beneficiary.toString());
    });
    desk.forEachWithContext<Match>(
        only(&Match::state, &Match::request, &Match::volunteer, &Match::date, &Match::hours, &Match::proposedAt),
        [&](const Match& match, const Desk::RecordContext& where) {
            stopIfAsked(stop);
            owner(match.id.toString(), match.volunteer);
            collector.add(match, where);
            if (const QDate asked = askedLately(match, today); asked.isValid())
                pasts[match.volunteer].asks.append(asked);
            if (match.state == MatchState::Done)
                addPast(pasts[match.volunteer].history, partyOf.value(match.request.toString()), 1, match.date, false);
            if (visitedSeries.contains(match.id.toString()))
                partyOf.insert(match.id.toString(), partyOf.value(match.request.toString()));
        });
    desk.forEachWithContext<Tandem>([&](const Tandem& tandem, const Desk::RecordContext& where) {
        stopIfAsked(stop);
        owner(tandem.id.toString(), tandem.volunteer);
        collector.add(tandem, where);
        Past& past = pasts[tandem.volunteer];
        partyOf.insert(tandem.id.toString(), tandem.beneficiary.toString());
        addPast(past.history, tandem.beneficiary.toString(), 0, {}, isFixed(tandem));
        if (tandem.pairBlocked)
            past.blocked.append(tandem.beneficiary.toString());
    });
    for (const Helped& helped : visited) {
        stopIfAsked(stop);
        addPast(pasts[helped.by].history, partyOf.value(helped.series), 1, helped.date, false);
    }
    desk.forEachWithContext<Signup>(CommitmentCollector::ofSignup(),
                                    [&](const Signup& signup, const Desk::RecordContext& where) {
                                        stopIfAsked(stop);
                                        owner(signup.id.toString(), signup.volunteer);
                                        collector.add(signup, where);
                                    });
    desk.forEach<Round>([&](const Round& round) {
        stopIfAsked(stop);
        owner(round.id.toString(), round.rider);
        collector.add(round);
    });
    const auto commitments = collector.take();
    const auto beside = people ? people->beside() : filesBeside(desk);

    const auto complete = [&](VolunteerRow&& row) {
        stopIfAsked(stop); // most rows may be read before the first is taken
        if (const auto past = pasts.constFind(row.id); past != pasts.constEnd()) {
            row.history = past->history;
            row.asks = past->asks;
            row.blocked += past->blocked;
        }
        if (const auto made = commitments.constFind(row.id); made != commitments.constEnd())
            addPromises(row, *made, promised);
        if (!beside.isEmpty()) {
            for (const VolunteerId& file : beside.value(row.id)) {
                addPromises(row, commitments.value(file), promised);
                addBlocked(row, desk, file);
            }
        }
        visit(row);
    };
    if (people)
        people->takeAll(complete);
    else
        forEachOwnPart(desk, stop, complete);
}

} // namespace entraide

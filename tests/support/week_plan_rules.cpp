// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/week_plan_rules.h"

#include "geo/placed_records.h"
#include "storage/desk.h"
#include "support/asked_of_helper.h"
#include "support/expected_times.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace entraide::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTasks = 4; ///< a week, of who names no limit
constexpr int mostFoundPerDay = 3;
constexpr int mostFoundPerWeek = 7;

class Rules {
public:
    Rules(const Desk& desk, const WeekPlan& plan, const Today& today)
        : m_desk(desk)
        , m_plan(plan)
        , m_today(today)
        , m_names(desk)
        , m_expected(expectedTimes(desk, plan.week)) {
        m_desk.forEach<Volunteer>([&](const Volunteer& volunteer) { m_volunteers.insert(volunteer.id, volunteer); });
    }

    std::string check() {
        for (const PlanLine& line : m_plan.lines)
            line.isNew ? checkNew(line) : checkStanding(line);
        checkPlaces();
        checkWeeks();
        checkNobodyIsForgotten();
        int missing = 0;
        for (const UnservedLine& unserved : m_plan.unserved)
            missing += unserved.missing;
        if (m_plan.placesNeeded != m_plan.lines.size() + missing)
            m_broken += "the places do not sum to what is needed\n";
        return m_broken;
    }

private:
    void broken(const char* rule, const PlanLine& line) {
        m_broken += u"%1: %2, %3 %4, %5\n"_s
                        .arg(QString::fromLatin1(rule), line.place, line.date.toString(Qt::ISODate),
                             line.hours.toString(), line.volunteer.toString())
                        .toStdString();
    }
    static bool byHand(const PlanLine& line) { return !line.overrideReason.isEmpty(); }
    static bool byThemselves(const PlanLine& line) { return !line.signup.isEmpty(); }
    int now() const { return m_today.now.time().msecsSinceStartOfDay() / 60'000; }

    bool isAway(const VolunteerId& volunteer, QDate date, TimeRange hours) const {
        return std::ranges::any_of(m_plan.wish.absences, [&](const Absence& absence) {
            return isOne(absence.volunteer, volunteer) && date >= absence.from && date <= absence.until &&
                   (absence.hours.isEmpty() || hours.isEmpty() || absence.hours.overlaps(hours));
        });
    }
    bool isOver(QDate date, TimeRange hours) const {
        return date < m_today.date || (date == m_today.date && !hours.isEmpty() && hours.end <= now());
    }
    /// Freed by an absence, or given to another by this plan.
    bool isGivenUp(const VolunteerId& volunteer, const Expected& one) const {
        if (isAway(volunteer, one.date, one.hours) && !isOver(one.date, one.hours) &&
            entityTypeOf(one.source) != EntityType::Round)
            return true;
        return std::ranges::any_of(m_plan.lines, [&](const PlanLine& line) {
            return line.isChange() && line.before == one.source && line.beforeDate == one.date;
        });
    }
    /// Of the person, whichever of their files it stands in.
    QList<Expected> stillExpected(const VolunteerId& volunteer) const {
        QList<Expected> times;
        for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
            if (isOne(it.key(), volunteer))
                times += it.value();
        }
        times.removeIf([&](const Expected& one) { return isGivenUp(volunteer, one); });
        return times;
    }
    /// Two files of one person.
    bool isOne(const VolunteerId& a, const VolunteerId& b) const {
        const auto one = m_volunteers.constFind(a);
        const auto other = m_volunteers.constFind(b);
        return a == b || (one != m_volunteers.cend() && other != m_volunteers.cend() && !one->person.isEmpty() &&
                          one->person == other->person);
    }

    // ---- one line ----

    void checkStanding(const PlanLine& line) {
        VolunteerId has;
        if (const auto match = MatchId::fromString(line.source))
            has = m_desk.find<Match>(*match).value_or(Match()).volunteer;
        else if (const auto visit = VisitId::fromString(line.source))
            has = m_desk.find<Visit>(*visit).value_or(Visit()).volunteer;
        else if (const auto signup = SignupId::fromString(line.source))
            has = m_desk.find<Signup>(*signup).value_or(Signup()).volunteer;
        else if (const auto tandem = TandemId::fromString(line.source))
            has = m_desk.find<Tandem>(*tandem).value_or(Tandem()).volunteer;
        if (has.isEmpty() || has != line.volunteer)
            broken("nobody promised this", line);
        if (isAway(line.volunteer, line.date, line.hours) && !isOver(line.date, line.hours))
            broken("away", line);
    }

    void checkNew(const PlanLine& line) {
        const auto volunteer = m_volunteers.constFind(line.volunteer);
        const auto person = volunteer == m_volunteers.cend() ? std::nullopt : m_names.person(volunteer->person);
        if (!person || volunteer->state != VolunteerState::Active || person->state != PersonState::Active) {
            broken("not active", line);
            return;
        }
        if (!m_plan.week.contains(line.date) || line.date < m_today.date ||
            (line.date == m_today.date && line.hours.start <= now()))
            broken("not to come", line);
        if (isAway(line.volunteer, line.date, line.hours))
            broken("away", line);
        for (const Expected& one : stillExpected(line.volunteer)) {
            if (one.date == line.date && one.hours.overlaps(line.hours))
                broken("in two places: promised", line);
        }
        for (const PlanLine& other : m_plan.lines) {
            if (&other != &line && other.isNew && isOne(other.volunteer, line.volunteer) && other.date == line.date &&
                other.hours.overlaps(line.hours))
                broken("in two places: planned", line);
        }
        checkGivingWay(line);
        if (const auto asked = askedFor(line))
            checkFit(line, *volunteer, standsAt(*person, m_desk.region()), *asked);
    }

    void checkGivingWay(const PlanLine& line) {
        if (!line.isChange())
            return;
        if (line.beforeVolunteer == line.volunteer)
            broken("gives way to themselves", line);
        if (line.beforeAway !=
            (isAway(line.beforeVolunteer, line.beforeDate, line.hours) && !isOver(line.beforeDate, line.hours)))
            broken("not said that the one before cannot come", line);
        const auto match = MatchId::fromString(line.before);
        if (!line.beforeAway && match && m_desk.find<Match>(*match).value_or(Match()).locked)
            broken("gives way from a locked place", line);
        const bool mayChange = m_plan.wish.mayMove || !m_plan.wish.absences.isEmpty() || byHand(line);
        if (!mayChange)
            broken("gives way although nobody may be moved", line);
    }

    void checkFit(const PlanLine& line, const Volunteer& who, GeoPoint home, const Asked& asked) {
        for (const ScreeningKind kind : asked.screenings) {
            if (!isScreened(who, kind, line.date))
                broken("not screened", line);
        }
        for (const Volunteer& file : std::as_const(m_volunteers)) {
            if (isOne(file.id, who.id) && file.blockedPersons.contains(asked.person))
                broken("not to meet", line);
        }
        m_desk.forEach<Tandem>([&](const Tandem& tandem) {
            if (tandem.pairBlocked && isOne(tandem.volunteer, who.id) && tandem.beneficiary == asked.beneficiary)
                broken("not to meet again", line);
        });
        if (byHand(line))
            return;
        for (const Skill skill : asked.skills) {
            if (!who.skills.contains(skill))
                broken("a skill is missing", line);
        }
        if (!asked.languages.isEmpty() &&
            std::ranges::none_of(asked.languages, [&](Language one) { return who.languages.contains(one); }))
            broken("no common language", line);
        if ((who.availableFrom.isValid() && line.date < who.availableFrom) ||
            (who.availableUntil.isValid() && line.date > who.availableUntil))
            broken("not in their season", line);
        if (byThemselves(line))
            return;
        if (!who.services.contains(asked.service))
            broken("does not offer that", line);
        if (!hasTime(who, line.date, line.hours))
            broken("no time", line);
        if (!goesAsFar(who, home, asked))
            broken("too far", line);
        if (wasAsked(line))
            broken("was asked before", line);
    }

    bool wasAsked(const PlanLine& line) const {
        bool asked = false;
        if (line.kind == PlaceKind::Shift) {
            m_desk.forEach<Signup>([&](const Signup& signup) {
                asked = asked || (signup.posting == line.posting && signup.shift == line.shift &&
                                  signup.volunteer == line.volunteer);
            });
        } else if (!line.request.isEmpty()) {
            for (const Match& match : m_desk.findBy<Match>("request"_L1, line.request.toString()))
                asked = asked || (match.volunteer == line.volunteer &&
                                  (match.state == MatchState::Proposed || match.state == MatchState::Accepted ||
                                   match.state == MatchState::Declined) &&
                                  (!match.date.isValid() || match.date == line.date));
        } else {
            asked = m_desk.find<Tandem>(line.tandem).value_or(Tandem()).volunteer == line.volunteer;
        }
        return asked;
    }

    // ---- what is asked, and when ----

    std::optional<Asked> askedFor(const PlanLine& line) {
        if (line.kind == PlaceKind::Shift)
            return askedByShift(line);
        return line.request.isEmpty() ? askedByTandem(line) : askedByRequest(line);
    }

    std::optional<Asked> askedByRequest(const PlanLine& line) {
        const auto request = m_desk.find<Request>(line.request);
        const bool live =
            request && (request->state == RequestState::Open || request->state == RequestState::Proposed ||
                        request->state == RequestState::Matched || request->state == RequestState::InProgress);
        if (!live) {
            broken("nobody asks for it", line);
            return std::nullopt;
        }
        const bool usual = line.kind == PlaceKind::Request && !byHand(line) && line.before.isEmpty() &&
                           !m_plan.wish.mayMove && m_plan.wish.absences.isEmpty();
        const auto holds = [&](const Occurrence& time) {
            return line.date >= time.date && line.date <= time.lastDate && time.hours.contains(line.hours) &&
                   (!usual || line.hours.minutes() == time.minutes);
        };
        const auto times = request->when.occurrences(m_plan.week);
        const auto visit = m_desk.find<Visit>(line.visit); // its own time was agreed
        if (std::ranges::none_of(times, holds) && !(visit && visit->date == line.date && visit->hours == line.hours))
            broken("not when it is asked for", line);
        return askedBy(m_names, *request);
    }

    std::optional<Asked> askedByTandem(const PlanLine& line) {
        const auto tandem = m_desk.find<Tandem>(line.tandem);
        const auto visit = m_desk.find<Visit>(VisitId::fromString(line.before).value_or(line.visit));
        const auto isThen = [&](const SeriesTime& one) {
            return one.time.date <= line.date && line.date <= one.time.lastDate;
        };
        if (!tandem || (visit ? visit->date != line.date
                              : std::ranges::none_of(tandemTimesIn(m_desk, *tandem, m_plan.week), isThen))) {
            broken("nobody is visited then", line);
            return std::nullopt;
        }
        return askedBy(m_names, *tandem);
    }

    std::optional<Asked> askedByShift(const PlanLine& line) {
        const auto posting = m_desk.find<Posting>(line.posting);
        const QList<Shift> shifts = posting ? posting->shifts : QList<Shift>();
        const auto shift = std::ranges::find(shifts, line.shift, &Shift::key);
        if (shift == shifts.end() || shift->cancelled || shift->date != line.date || shift->hours != line.hours ||
            (posting->state != PostingState::Published && posting->state != PostingState::Full)) {
            broken("no such shift", line);
            return std::nullopt;
        }
        if (!line.signup.isEmpty()) {
            const Signup signup = m_desk.find<Signup>(line.signup).value_or(Signup());
            if (signup.volunteer != line.volunteer || signup.posting != line.posting || signup.shift != line.shift ||
                signup.role != line.role ||
                (signup.state != SignupState::Applied && signup.state != SignupState::Reserve))
                broken("did not sign up for it", line);
        }
        const auto role = std::ranges::find(posting->roles, line.role, &PostingRole::key);
        if (role == posting->roles.end()) {
            broken("no such role", line);
            return std::nullopt;
        }
        return askedBy(m_names, *posting, *role);
    }

    // ---- places and people ----

    QString placeOf(const PlanLine& line) const {
        if (line.kind == PlaceKind::Shift)
            return line.posting.toString() + line.shift + u'/' + line.role;
        if (line.request.isEmpty())
            return line.tandem.toString() + line.date.toString(Qt::ISODate);
        const Request request = m_desk.find<Request>(line.request).value_or(Request());
        for (const Occurrence& time : request.when.occurrences(m_plan.week)) {
            if (line.date >= time.date && line.date <= time.lastDate)
                return line.request.toString() + time.date.toString(Qt::ISODate);
        }
        return line.request.toString() + line.date.toString(Qt::ISODate);
    }

    int placesOf(const PlanLine& line) const {
        if (line.kind != PlaceKind::Shift)
            return line.request.isEmpty() ? 1 : m_desk.find<Request>(line.request).value_or(Request()).peopleNeeded;
        return capacityOf(m_desk.find<Posting>(line.posting).value_or(Posting()), line.shift, line.role);
    }

    void checkPlaces() {
        std::map<QString, QList<const PlanLine*>> filled;
        QSet<QString> givenUp;
        for (const PlanLine& line : m_plan.lines) {
            filled[placeOf(line)].append(&line);
            if (!line.isChange())
                continue;
            const QString what = line.before + line.beforeDate.toString(Qt::ISODate);
            if (givenUp.contains(what))
                broken("gives way twice", line);
            givenUp.insert(what);
        }
        for (const auto& [place, lines] : filled) {
            QSet<VolunteerId> people;
            for (const PlanLine* line : lines) {
                if (line->isNew && people.contains(line->volunteer))
                    broken("twice in one place", *line);
                people.insert(line->volunteer);
                // Who has a place keeps it, even where there are too many of them.
                if (line->isNew && line->before.isEmpty() && lines.size() > placesOf(*line))
                    broken("a place is filled twice", *line);
            }
        }
    }

    void checkWeeks() {
        QHash<VolunteerId, QList<const PlanLine*>> fresh;
        for (const PlanLine& line : m_plan.lines) {
            if (line.isNew)
                fresh[line.volunteer].append(&line);
        }
        for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
            const Volunteer who = m_volunteers.value(it.key());
            const QList<Expected> promised = stillExpected(who.id);
            int minutes = 0;
            for (const Expected& one : promised)
                minutes += one.hours.minutes();
            std::map<QDate, int> foundOn;
            int found = 0;
            const PlanLine* bound = nullptr;
            for (const PlanLine* line : it.value()) {
                minutes += line->hours.minutes();
                if (byHand(*line))
                    continue;
                bound = line;
                if (!byThemselves(*line) && (++foundOn[line->date] > mostFoundPerDay || ++found > mostFoundPerWeek))
                    broken("too much is asked of them", *line);
            }
            if (!bound)
                continue;
            const int most = who.tasksPerWeek > 0 ? who.tasksPerWeek : usualTasks;
            if (promised.size() + it->size() > most)
                broken("more tasks than they do in a week", *bound);
            if (who.hoursPerWeek > 0 && minutes > who.hoursPerWeek * 60)
                broken("more hours than they do in a week", *bound);
        }
    }

    void checkNobodyIsForgotten() {
        for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
            for (const Expected& one : it.value()) {
                if (!one.toldByMatch || one.date < m_today.date || isGivenUp(it.key(), one))
                    continue;
                const auto stands = [&](const PlanLine& line) {
                    return !line.isNew && line.source == one.source && line.date == one.date;
                };
                const Match match = m_desk.find<Match>(MatchId::fromString(one.source).value()).value();
                const Request request = m_desk.find<Request>(match.request).value();
                const bool due =
                    std::ranges::any_of(request.when.occurrences(m_plan.week), [&](const Occurrence& time) {
                        return one.date >= time.date && one.date <= time.lastDate;
                    });
                if (due && request.state != RequestState::Done && request.state != RequestState::Cancelled &&
                    std::ranges::none_of(m_plan.lines, stands))
                    m_broken += u"a promise is forgotten: %1 %2\n"_s.arg(one.source, one.date.toString(Qt::ISODate))
                                    .toStdString();
            }
        }
    }

    const Desk& m_desk;
    const WeekPlan& m_plan;
    const Today& m_today;
    Names m_names;
    QHash<VolunteerId, Volunteer> m_volunteers;
    QHash<VolunteerId, QList<Expected>> m_expected;
    std::string m_broken;
};

} // namespace

std::string brokenRules(const Desk& desk, const WeekPlan& plan, const Today& today) {
    return Rules(desk, plan, today).check();
}

} // namespace entraide::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register.h"

#include "storage/desk.h"
#include "workflows/desk_profile.h"
#include "workflows/stop_check.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <tuple>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString registerName(const Person& person) {
    return person.familyName.isEmpty() || person.givenName.isEmpty() ? person.familyName + person.givenName
                                                                     : person.familyName + u", "_s + person.givenName;
}

void sortByName(QList<RegisterRow>& rows, const QLocale& language) {
    const QCollator collator(language);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.emplace_back(collator.sortKey(rows[i].name), i);
    std::ranges::stable_sort(order, [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    QList<RegisterRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& [key, row] : order)
        sorted.append(std::move(rows[row]));
    rows = std::move(sorted);
}

/// What the register needs of one enrolment.
struct Enrolled {
    VolunteerId id;
    VolunteerState state = VolunteerState::Active;
    QDate registered;
    QDate informationNote;
    ExpenseRegime regime = ExpenseRegime::None;
};

/// One person with all that they did, under each of their enrolments.
struct Member {
    PersonId person;
    QList<Enrolled> enrolments;
    QList<std::span<const Work>> works;
};

/// How much \a state counts where a person has several enrolments: the one in use first, the one left last.
int rankOf(VolunteerState state) {
    switch (state) {
    case VolunteerState::Active:
        return 0;
    case VolunteerState::Paused:
        return 1;
    case VolunteerState::Screened:
        return 2;
    case VolunteerState::Applied:
        return 3;
    case VolunteerState::Left:
        break;
    }
    return 4;
}

const Enrolled& inUse(const Member& member) {
    return *std::ranges::max_element(member.enrolments, {}, [](const Enrolled& one) {
        return std::tuple(-rankOf(one.state), one.registered, one.id.toString());
    });
}

/// Counts what is read, and tells of it now and then.
class Progress {
public:
    Progress(qint64 total, const std::function<void(qint64, qint64)>& told)
        : m_total(total)
        , m_told(told) {}

    void step() {
        constexpr qint64 often = 512;
        if (++m_done % often == 0 && m_told)
            m_told(std::min(m_done, m_total), m_total);
    }

private:
    qint64 m_done = 0;
    qint64 m_total;
    const std::function<void(qint64, qint64)>& m_told;
};

void addUp(VolunteerRegister& result) {
    for (const RegisterRow& row : std::as_const(result.rows)) {
        result.total.days += row.work.days;
        result.total.times += row.work.times;
        result.total.minutes += row.work.minutes;
        result.total.kilometres += row.work.kilometres;
        result.cents += row.expenses.cents();
        result.withoutNote += row.informationNote.isValid() ? 0 : 1;
    }
}

/// Everybody who is enrolled, each person once, with their work.
std::vector<Member> membersOf(const Desk& desk, std::span<const Work> work, const std::function<void()>& oneRead) {
    std::vector<Member> members;
    QHash<QString, std::size_t> places; // by person; an enrolment whose person is not here stands alone
    QHash<VolunteerId, std::size_t> byEnrolment;
    desk.forEach<Volunteer>(
        only(&Volunteer::state, &Volunteer::person, &Volunteer::informationNoteGiven, &Volunteer::expensesRegime,
             &Volunteer::registered),
        [&](const Volunteer& volunteer) {
            oneRead();
            const QString key = volunteer.person.isEmpty() ? volunteer.id.toString() : volunteer.person.toString();
            const auto known = places.constFind(key);
            const std::size_t place = known == places.cend() ? members.size() : *known;
            if (known == places.cend()) {
                places.insert(key, place);
                members.push_back({volunteer.person, {}, {}});
            }
            members[place].enrolments.append({volunteer.id, volunteer.state, volunteer.registered,
                                              volunteer.informationNoteGiven,
                                              expenseRegime(volunteer.expensesRegime)});
            byEnrolment.insert(volunteer.id, place);
        });
    for (const std::span<const Work> own : byVolunteer(work)) {
        if (const auto place = byEnrolment.constFind(own.front().volunteer); place != byEnrolment.cend())
            members[*place].works.append(own);
    }
    return members;
}

/// None for somebody who does not stand in the register.
std::optional<RegisterRow> rowOf(const Member& member, int year, bool idle, const DeskProfile& profile,
                                 VolunteerRegister& result) {
    std::vector<Work> joined;
    if (member.works.size() > 1) {
        for (const std::span<const Work> own : member.works)
            joined.insert(joined.end(), own.begin(), own.end());
    }
    const std::span<const Work> work = member.works.size() == 1 ? member.works.first() : std::span<const Work>(joined);
    if (const WorkSum paid = sumOf(work, HelpRegime::Compensated); paid.times > 0) {
        ++result.paidPeople;
        result.paidMinutes += paid.minutes;
    }
    RegisterRow row;
    row.work = sumOf(work);
    const QDate last(year, 12, 31);
    const bool isEnrolled = std::ranges::any_of(member.enrolments, [&](const Enrolled& one) {
        return one.state != VolunteerState::Left && one.state != VolunteerState::Applied && !(one.registered > last);
    });
    if (row.work.times == 0 && !(idle && isEnrolled))
        return std::nullopt;
    const Enrolled& current = inUse(member);
    row.volunteer = current.id;
    row.person = member.person;
    row.state = current.state;
    PersonRegimes regimes{current.regime};
    for (const Enrolled& one : member.enrolments) {
        if (one.informationNote.isValid() &&
            (!row.informationNote.isValid() || one.informationNote < row.informationNote))
            row.informationNote = one.informationNote;
        if (one.regime != current.regime)
            regimes.others.insert(one.id, one.regime);
    }
    row.expenses = yearExpenses(work, year, regimes, profile);
    return row;
}

void addNames(const Desk& desk, QList<RegisterRow>& rows, const std::function<void()>& oneRead) {
    QHash<PersonId, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].person, i);
    desk.forEach<Person>(only(&Person::givenName, &Person::familyName, &Person::birthYear), [&](const Person& person) {
        oneRead();
        if (const auto place = places.constFind(person.id); place != places.cend()) {
            rows[*place].name = registerName(person);
            rows[*place].birthYear = person.birthYear;
        }
    });
}

} // namespace

VolunteerRegister yearRegister(const Desk& desk, int year, const RegisterOptions& options, const std::stop_token& stop,
                               const std::function<void(qint64 done, qint64 total)>& told) {
    const DeskProfile profile = profileOf(desk);
    VolunteerRegister result;
    result.year = year;
    result.ceiling = ceilingOf(year, profile);
    Progress progress(recordsOfWork(desk) + desk.count(EntityType::Volunteer) + desk.count(EntityType::Person), told);
    const auto oneRead = [&] {
        stopIfAsked(stop);
        progress.step();
    };
    const QList<Work> work = allWork(desk, QDate(year, 1, 1), QDate(year, 12, 31), stop, [&] { progress.step(); });
    for (const Member& member : membersOf(desk, work, oneRead)) {
        stopIfAsked(stop);
        if (const auto row = rowOf(member, year, options.idle, profile, result))
            result.rows.append(*row);
    }
    addNames(desk, result.rows, oneRead);
    sortByName(result.rows, options.language);
    addUp(result);
    return result;
}

} // namespace entraide

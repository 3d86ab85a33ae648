// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register.h"

#include "storage/desk.h"
#include "workflows/desk_profile.h"
#include "workflows/stop_check.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
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

} // namespace

VolunteerRegister yearRegister(const Desk& desk, int year, const RegisterOptions& options,
                               const std::stop_token& stop) {
    const DeskProfile profile = profileOf(desk);
    VolunteerRegister result;
    result.year = year;
    result.ceiling = ceilingOf(year, profile);
    const QDate last(year, 12, 31);
    const QList<Work> work = allWork(desk, QDate(year, 1, 1), last, stop);
    QHash<VolunteerId, std::span<const Work>> works;
    for (const std::span<const Work> own : byVolunteer(work)) {
        works.insert(own.front().volunteer, own);
        if (const WorkSum paid = sumOf(own, HelpRegime::Compensated); paid.times > 0) {
            ++result.paidPeople;
            result.paidMinutes += paid.minutes;
        }
    }
    desk.forEach<Volunteer>(only(&Volunteer::state, &Volunteer::person, &Volunteer::informationNoteGiven,
                                 &Volunteer::expensesRegime, &Volunteer::registered),
                            [&](const Volunteer& volunteer) {
                                stopIfAsked(stop);
                                RegisterRow row;
                                const std::span<const Work> own = works.value(volunteer.id);
                                row.work = sumOf(own);
                                const bool enrolled = volunteer.state != VolunteerState::Left &&
                                                      volunteer.state != VolunteerState::Applied &&
                                                      !(volunteer.registered > last);
                                if (row.work.times == 0 && !(options.idle && enrolled))
                                    return;
                                row.volunteer = volunteer.id;
                                row.person = volunteer.person;
                                row.state = volunteer.state;
                                row.informationNote = volunteer.informationNoteGiven;
                                row.expenses =
                                    yearExpenses(own, year, expenseRegime(volunteer.expensesRegime), profile);
                                result.rows.append(row);
                            });
    QHash<PersonId, std::pair<QString, int>> people;
    people.reserve(result.rows.size());
    for (const RegisterRow& row : std::as_const(result.rows))
        people.insert(row.person, {});
    desk.forEach<Person>(only(&Person::givenName, &Person::familyName, &Person::birthYear), [&](const Person& person) {
        stopIfAsked(stop);
        if (const auto found = people.find(person.id); found != people.end())
            *found = {registerName(person), person.birthYear};
    });
    for (RegisterRow& row : result.rows)
        std::tie(row.name, row.birthYear) = people.value(row.person);
    sortByName(result.rows, options.language);
    addUp(result);
    return result;
}

} // namespace entraide

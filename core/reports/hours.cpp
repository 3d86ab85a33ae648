// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/hours.h"

#include "reports/work_reader.h"
#include "storage/desk.h"
#include "workflows/stop_check.h"

#include <algorithm>
#include <map>
#include <set>

namespace entraide {

using namespace Qt::StringLiterals;

QList<Work> workOf(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last) {
    const QString id = volunteer.toString();
    const auto own = desk.find<Volunteer>(volunteer);
    if (!own)
        return {};
    WorkReader reader(desk, first, last);
    desk.forEachWithContextBy<Visit>(
        "volunteer"_L1, id, [&](const Visit& visit, const Desk::RecordContext& where) { reader.add(visit, where); });
    desk.forEachWithContextBy<Match>("volunteer"_L1, id, [&](const Match& match, const Desk::RecordContext& where) {
        // Somebody else may have gone for this one: then a visit says so.
        if (match.state == MatchState::Done) {
            for (const Visit& visit : desk.findBy<Visit>("match"_L1, match.id.toString()))
                reader.settle(visit);
        }
        reader.add(match, where);
    });
    desk.forEachWithContextBy<Signup>(
        "volunteer"_L1, id, [&](const Signup& signup, const Desk::RecordContext& where) { reader.add(signup, where); });
    for (const Round& round : desk.findBy<Round>("rider"_L1, id))
        reader.add(round);
    desk.forEachWithContextBy<Dish>(
        "cook"_L1, own->person.toString(),
        [&](const Dish& dish, const Desk::RecordContext& where) { reader.add(dish, where); });
    // A cook who is enrolled twice cooked once.
    for (const Volunteer& record : desk.findBy<Volunteer>("person"_L1, own->person.toString()))
        reader.enrolled(record);
    QList<Work> work = reader.take();
    work.removeIf([&](const Work& one) { return one.volunteer != volunteer; });
    std::ranges::stable_sort(work, {}, &Work::date);
    return work;
}

QList<Work> workOf(const Desk& desk, const PersonId& person, QDate first, QDate last) {
    QList<Work> work;
    for (const Volunteer& enrolment : desk.findBy<Volunteer>("person"_L1, person.toString()))
        work += workOf(desk, enrolment.id, first, last);
    std::ranges::stable_sort(work, {}, &Work::date);
    return work;
}

qint64 recordsOfWork(const Desk& desk) {
    qint64 records = 0;
    for (const EntityType type : {EntityType::Visit, EntityType::Match, EntityType::Signup, EntityType::Round,
                                  EntityType::Dish, EntityType::Tandem, EntityType::Request, EntityType::Posting})
        records += desk.count(type);
    return records;
}

QList<Work> allWork(const Desk& desk, QDate first, QDate last, const std::stop_token& stop,
                    const std::function<void()>& oneRead) {
    WorkReader reader(desk, first, last);
    const auto tell = [&] {
        stopIfAsked(stop);
        if (oneRead)
            oneRead();
    };
    const auto each = [&](const auto&... record) {
        tell();
        reader.add(record...);
    };
    desk.forEachWithContext<Visit>(WorkReader::ofVisit(), each);
    desk.forEachWithContext<Match>(WorkReader::ofMatch(), each);
    desk.forEachWithContext<Signup>(WorkReader::ofSignup(), each);
    desk.forEach<Round>(WorkReader::ofRound(), each);
    desk.forEachWithContext<Dish>(WorkReader::ofDish(), each);
    desk.forEach<Tandem>(WorkReader::ofTandem(), [&](const Tandem& tandem) {
        tell();
        reader.know(tandem);
    });
    desk.forEach<Request>(WorkReader::ofRequest(), [&](const Request& request) {
        tell();
        reader.know(request);
    });
    desk.forEach<Posting>(WorkReader::ofPosting(), [&](const Posting& posting) {
        tell();
        reader.know(posting);
    });
    if (reader.needsCooks()) {
        desk.forEach<Volunteer>(only(&Volunteer::state, &Volunteer::person), [&](const Volunteer& volunteer) {
            stopIfAsked(stop);
            reader.enrolled(volunteer);
        });
    }
    QList<Work> work = reader.take(stop);
    std::ranges::stable_sort(work, [&](const Work& a, const Work& b) {
        stopIfAsked(stop); // sorting a million takes longer than somebody waits
        const int byVolunteer = a.volunteer.toString().compare(b.volunteer.toString());
        return byVolunteer != 0 ? byVolunteer < 0 : a.date < b.date;
    });
    return work;
}

WorkSum sumOf(std::span<const Work> work, HelpRegime regime) {
    WorkSum sum;
    std::set<qint64> days;
    for (const Work& one : work) {
        if (one.regime != regime)
            continue;
        days.insert(one.date.toJulianDay());
        ++sum.times;
        sum.minutes += one.minutes;
        sum.kilometres += one.kilometres;
    }
    sum.days = static_cast<int>(days.size());
    return sum;
}

QList<WorkPart> partsOf(std::span<const Work> work) {
    std::map<std::pair<QString, int>, std::vector<Work>> parts;
    for (const Work& one : work) {
        if (one.regime == HelpRegime::Volunteering)
            parts[{one.organisation.toString(), one.service ? static_cast<int>(*one.service) : -1}].push_back(one);
    }
    QList<WorkPart> result;
    for (const auto& [key, part] : parts)
        result.append({part.front().organisation, part.front().service, sumOf(part)});
    std::ranges::stable_sort(result, [](const WorkPart& a, const WorkPart& b) {
        return std::tuple(-a.sum.minutes, -a.sum.days) < std::tuple(-b.sum.minutes, -b.sum.days);
    });
    return result;
}

QList<std::span<const Work>> byVolunteer(std::span<const Work> work) {
    QList<std::span<const Work>> pieces;
    for (std::size_t begin = 0; begin < work.size();) {
        std::size_t end = begin + 1;
        while (end < work.size() && work[end].volunteer == work[begin].volunteer)
            ++end;
        pieces.append(work.subspan(begin, end - begin));
        begin = end;
    }
    return pieces;
}

} // namespace entraide

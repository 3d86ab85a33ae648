// SPDX-License-Identifier: GPL-3.0-or-later
// signups: who signed up for a posting, and how its places stand.
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"
#include "workflows/posting_places.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QString hoursOf(const Shift* shift) {
    return shift ? shift->hours.toString() : QString();
}

QJsonObject placesObject(const Posting& posting, const RoleCount& count) {
    const Shift* shift = shiftWith(posting, count.shift);
    return {{u"shift"_s, count.shift},       {u"date"_s, isoDate(shift ? shift->date : QDate())},
            {u"hours"_s, hoursOf(shift)},    {u"role"_s, count.role},
            {u"capacity"_s, count.capacity}, {u"taken"_s, count.taken},
            {u"waiting"_s, count.waiting},   {u"applied"_s, count.applied}};
}

/// \a place: 1 for the first of its queue; 0: in none.
QJsonObject signupObject(const Posting& posting, const Signup& signup, int place, Names& names) {
    const Shift* shift = shiftWith(posting, signup.shift);
    return {{u"id"_s, signup.id.toString()},
            {u"state"_s, QString(enumName(signup.state))},
            {u"volunteer"_s, signup.volunteer.toString()},
            {u"name"_s, names.ofVolunteer(signup.volunteer)},
            {u"shift"_s, signup.shift},
            {u"date"_s, isoDate(shift ? shift->date : QDate())},
            {u"hours"_s, hoursOf(shift)},
            {u"role"_s, signup.role},
            {u"reserve_place"_s, place},
            {u"received"_s, signup.received.toUTC().toString(Qt::ISODate)},
            {u"told_at"_s, signup.toldAt.toUTC().toString(Qt::ISODate)},
            {u"minutes"_s, signup.minutes},
            {u"reason"_s, signup.reason},
            {u"answers"_s, QJsonArray::fromStringList(signup.answers)}};
}

QString whenOf(const Posting& posting, const QString& key) {
    const Shift* shift = shiftWith(posting, key);
    return shift ? dayHoursText(shift->date, shift->hours) : QString();
}

QString roleOf(const Posting& posting, const QString& key) {
    const auto role = std::ranges::find(posting.roles, key, &PostingRole::key);
    return role == posting.roles.end() ? QString() : localText(role->name);
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

ExitStatus runSignups(Session& session) {
    const QString id = session.line.operands.at(0);
    const auto postingId = PostingId::fromString(id);
    Desk& desk = session.desk();
    const auto posting = postingId ? desk.find<Posting>(*postingId) : std::nullopt;
    if (!posting)
        return session.notFound(id);
    std::optional<SignupState> wanted;
    if (session.line.has("state"_L1)) {
        wanted = enumFromName<SignupState>(session.line.value("state"_L1));
        if (!wanted)
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("A sign-up has no state “%1”.").arg(session.line.value("state"_L1)));
    }
    QList<Signup> signups = desk.findBy<Signup>("posting"_L1, id);
    const QList<RoleCount> places = placesOf(*posting, signups);
    std::ranges::stable_sort(signups, {}, [&](const Signup& s) {
        const Shift* shift = shiftWith(*posting, s.shift);
        return std::tuple(shift ? shift->date : QDate(), shift ? shift->hours.start : 0, s.role, s.state,
                          s.reservePlace, s.received, s.id.toString());
    });
    Names names(desk);
    session.out.line(localText(posting->title) + u" · "_s + word(posting->state));
    QJsonArray placed;
    for (const RoleCount& count : places) {
        placed.append(placesObject(*posting, count));
        session.out.line(
            u"  "_s + joined({whenOf(*posting, count.shift), roleOf(*posting, count.role),
                              count.capacity == 0
                                  ? ConsoleWords::tr("%1 taken", "places").arg(count.taken)
                                  : ConsoleWords::tr("%1 of %2 taken", "places").arg(count.taken).arg(count.capacity),
                              ConsoleWords::tr("%1 on reserve").arg(count.waiting),
                              ConsoleWords::tr("%1 to deal with").arg(count.applied)}));
    }
    QJsonArray items;
    QHash<std::pair<QString, QString>, int> waiting; // so far, in the order of the queues
    for (const Signup& signup : std::as_const(signups)) {
        const int place = signup.state == SignupState::Reserve ? ++waiting[{signup.shift, signup.role}] : 0;
        if (wanted && signup.state != *wanted)
            continue;
        const QJsonObject item = signupObject(*posting, signup, place, names);
        items.append(item);
        QString state = word(signup.state);
        if (place > 0)
            state += u' ' + QString::number(place);
        session.out.line(joined({signup.id.toString(), item[u"name"_s].toString(), whenOf(*posting, signup.shift),
                                 roleOf(*posting, signup.role), state}));
    }
    session.out.object({{u"posting"_s, id},
                        {u"state"_s, QString(enumName(posting->state))},
                        {u"places"_s, placed},
                        {u"items"_s, items},
                        {u"total"_s, items.size()}});
    return ExitStatus::Done;
}

} // namespace entraide::console
